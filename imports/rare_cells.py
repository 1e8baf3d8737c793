"""Pure: cells that are so rare that the sample of a file misses them: a few of a hundred thousand people opted out.

A column that is blank in the sample would be left out, and what stands in it further down with it.
"""

import time
from dataclasses import replace
from typing import BinaryIO

import polars as pl

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
    blank = [at for at in range(found.width) if not any(values.tidy(cells[at]) for cells in found.sample)]
    if not blank or found.is_whole:
        return found
    end = time.monotonic() + seconds
    missing = dict.fromkeys(map(str, blank), EACH)
    rare: list[tuple[str, ...]] = []
    with open_text(source, found.dialect, limits=limits) as stream:
        for block in Reader(found.dialect, wanted=blank, limits=limits).blocks(stream, size=_BLOCK):
            names = [name for name in missing if name in block.cells.columns]
            filled = [pl.col(name).str.strip_chars(values.BLANKS).fill_null("") != "" for name in names]
            some = block.cells.filter(pl.any_horizontal(filled)) if names else block.cells.clear()
            for name in names if some.height else ():
                lines = some.filter(pl.col(name).str.strip_chars(values.BLANKS) != "")["line"].head(missing[name])
                for cells in block.raw(lines.to_list()):
                    whole = (*cells, *[""] * (found.width - len(cells)))[: found.width]
                    rare.append(tuple(map(values.tidy, whole)))
                missing[name] -= lines.len()
                if not missing[name]:
                    del missing[name]
            if not missing or len(rare) >= MOST or time.monotonic() > end:
                break
    return replace(found, sample=(*found.sample, *dict.fromkeys(rare[:MOST])))
