"""Pure: the different words of one column in the whole file, with their rows, within the time that a page has."""

import time
from collections import Counter
from dataclasses import dataclass
from typing import BinaryIO

from contacts.values import tidy
from imports.blocks import Reader
from imports.dialect import Dialect
from imports.limits import DEFAULT, Limits
from imports.packed import open_text

MOST = 2_000  # different words; a column with more of them holds no words about mailing
_BLOCK = 1 << 20  # bytes between two looks at the clock


@dataclass(frozen=True)
class Words:
    """The words of a column, most frequent first, each as it was first written, with its rows."""

    counts: tuple[tuple[str, int], ...]
    rows: int  # records looked at, blank cells among them
    whole: bool  # the file was read to its end

    @property
    def too_many(self) -> bool:
        return len(self.counts) >= MOST


def count_words(
    source: BinaryIO, dialect: Dialect, *, index: int, seconds: float = 1.0, limits: Limits = DEFAULT
) -> Words:
    """The words of the column. Stops when the time is up or there are too many, and says so."""
    end = time.monotonic() + seconds
    counts: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    rows = 0
    whole = True
    name = str(index)
    with open_text(source, dialect, limits=limits) as stream:
        for block in Reader(dialect, wanted=[index], limits=limits).blocks(stream, size=_BLOCK):
            rows += block.cells.height
            if name not in block.cells.columns:
                continue
            cells = block.cells[name]  # both of these are in the order of the file
            for cell, count in zip(cells.unique(maintain_order=True), cells.unique_counts(), strict=True):
                text = tidy(cell or "")[:80]
                if text:
                    counts[text.casefold()] += count
                    spelled.setdefault(text.casefold(), text)
            if len(counts) >= MOST or time.monotonic() > end:
                whole = False
                break
    return Words(tuple((spelled[key], count) for key, count in counts.most_common(MOST)), rows, whole)
