"""Pure: what a staging keeps of all there is to tell of a file's rows: every failed row, of notes a bounded number.

Addresses that look mistyped, thrown away or shared are counted here too; they are imported as they stand. And cells
of columns that were left out because they had been blank as far as anybody looked.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import polars as pl

from contacts import email_hints
from imports.column_map import ColumnMap
from imports.rows import BadRow, Batch

MOST_NOTES = 100_000  # of a kind; of the others it is told how many there are
MOST_TYPOS = 1_000
MOST_NAMES = 1_000  # domains and names that hints are counted for, one by one
EXAMPLES = 3


@dataclass
class _Hinted:
    rows: int
    first_row: int
    examples: list[str]


class Remarks:
    """Passes batches through while keeping count. `summary` has what is to be told once they all have passed."""

    def __init__(self, column_map: ColumnMap) -> None:
        self._email = column_map.email
        self._notes: Counter[str] = Counter()
        self._beyond: dict[str, tuple[int, BadRow]] = {}
        self._hints: dict[tuple[str, str], _Hinted] = {}
        self._unseen: dict[int, _Hinted] = {}

    def watch(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """The same batches with the notes that are kept."""
        for batch in batches:
            told = [*batch.bad, *self._typos(batch.good)]
            for cells in batch.unseen:
                self._unseen.setdefault(cells.index, _Hinted(0, cells.first_row, [cells.example])).rows += cells.rows
            yield replace(batch, bad=[row for row in told if row.severity != "note" or self._is_kept(row)])

    def summary(self) -> list[BadRow]:
        """A note for the rest of each kind that was cut off, and the hints by domain or name."""
        rest = [
            replace(
                first,
                value="",
                message=f"{_count(rows)} from here on, of the same kind as others noted above, "
                f"{'is' if rows == 1 else 'are'} counted and not listed one by one.",
                rows=rows,
            )
            for rows, first in self._beyond.values()
        ]
        unseen = [
            BadRow(told.first_row, None, None, index, str(index), "unseen", "", "hint", tuple(told.examples), told.rows)
            for index, told in self._unseen.items()
        ]
        return [*rest, *unseen, *(self._hint(*name, told) for name, told in self._hints.items())]

    def _hint(self, kind: str, about: str, told: _Hinted) -> BadRow:
        meant = email_hints.meant_domain(about) or "" if kind == "typo" else ""
        return BadRow(
            told.first_row, None, None, self._email.index, about, kind, meant, "hint", tuple(told.examples), told.rows
        )

    def _is_kept(self, row: BadRow) -> bool:
        self._notes[row.code] += 1
        if self._notes[row.code] <= MOST_NOTES:
            return True
        self._cut(row, 1)
        return False

    def _cut(self, first: BadRow, rows: int) -> None:
        before, first = self._beyond.get(first.code, (0, first))
        self._beyond[first.code] = (before + rows, first)

    def _typos(self, good: pl.DataFrame) -> list[BadRow]:
        """A note for each address that looks mistyped; all hints are counted."""
        found = email_hints.hints(good["email_key"])
        if found.is_empty():
            return []
        found = found.with_columns(good.select("email", "row_number")[found["at"]])
        by_name = found.group_by("kind", "about", maintain_order=True).agg(
            pl.len(), pl.col("row_number").min(), pl.col("email").head(EXAMPLES)
        )
        for kind, about, rows, first, examples in by_name.iter_rows():
            name = (kind, about)
            if name not in self._hints and len(self._hints) >= MOST_NAMES:
                name = (kind, "")
            told = self._hints.setdefault(name, _Hinted(0, first, []))
            told.rows += rows
            told.examples += examples[: EXAMPLES - len(told.examples)]
        typos = found.filter(pl.col("kind") == "typo").select("row_number", "email", "about")
        left = MOST_TYPOS - self._notes["email_typo"]
        if typos.height > left:
            self._cut(self._typo(*typos.row(left)), typos.height - left)
        return [self._typo(*row) for row in typos.head(left).iter_rows()]

    def _typo(self, number: int, email: str, domain: str) -> BadRow:
        header = self._email.header or f"Column {self._email.index + 1}"
        said = (
            f"{domain} looks like a typing error for {email_hints.meant_domain(domain)}. "
            "The address was imported as it stands."
        )
        return BadRow(number, None, header, self._email.index, email, "email_typo", said, "note", None)


def _count(rows: int) -> str:
    return "1 row" if rows == 1 else f"{rows:,} rows"
