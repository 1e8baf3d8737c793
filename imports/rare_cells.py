"""Pure: cells that are so rare that the sample of a file misses them: a few of a hundred thousand people opted out.

A column that is blank in the sample would be left out, and what stands in it further down with it.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import BinaryIO

from contacts import values
from imports.blocks import Reader
from imports.limits import DEFAULT, Limits
from imports.packed import open_text
from imports.sniff import Sniffed

EACH = 5  # records that are shown for a column
MOST = 200  # records in all
_BLOCK = 1 << 20  # bytes between two looks at the clock


def with_rare_cells(found: Sniffed, source: BinaryIO, *, seconds: float = 2.0, limits: Limits = DEFAULT) -> Sniffed:
    """The same with some records more in the sample, where a column is filled in them and blank in all the others.
    Ends when each such column was met a few times, when the time is up, or with the file."""
    blank = blank_columns(found.sample, width=found.width)
    if not blank or found.is_whole:
        return found
    rare = islice(_rare(found, source, blank, until=time.monotonic() + seconds, limits=limits), MOST)
    return replace(found, sample=(*found.sample, *dict.fromkeys(rare)))


def blank_columns(sample: Sequence[Sequence[str]], *, width: int) -> list[int]:
    """Columns without a cell that holds anything in these records."""
    return [at for at in range(width) if not any(values.tidy(cells[at]) for cells in sample if at < len(cells))]


def _rare(
    found: Sniffed, source: BinaryIO, blank: Sequence[int], *, until: float, limits: Limits
) -> Iterator[tuple[str, ...]]:
    missing = dict.fromkeys(map(str, blank), EACH)
    with open_text(source, found.dialect, limits=limits) as stream:
        for block in Reader(found.dialect, wanted=blank, limits=limits).blocks(stream, size=_BLOCK):
            for name in [name for name in missing if name in block.cells.columns]:
                column = block.cells[name]
                if not column.str.len_bytes().sum():
                    continue
                filled = block.cells.filter(column.str.strip_chars(values.BLANKS) != "")
                lines = filled["line"].head(missing[name]).to_list()
                for cells in block.raw(lines):
                    whole = (*cells, *[""] * (found.width - len(cells)))[: found.width]
                    yield tuple(map(values.tidy, whole))
                missing[name] -= len(lines)
                if not missing[name]:
                    del missing[name]
            if not missing or time.monotonic() > until:
                break
