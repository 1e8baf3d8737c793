"""What a very wide file shows of itself on the mapping page: some columns whole, thousands a line each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from imports.column_map import CORE_FIELDS

if TYPE_CHECKING:
    from dashboard.mapping import ColumnRow

MOST_APART = 20  # rows stand above the others
FULL_ROWS = 200  # of a wide file; what lies beyond is folded into lines


def folded_range(text: str) -> range:
    """The columns that the form shows folded: "200-4999"."""
    first, _, last = text.partition("-")
    if first.isdecimal() and last.isdecimal() and len(text) < 20:
        return range(int(first), int(last) + 1)
    return range(0)


def fold(rows: Sequence["ColumnRow"], *, opened: int | None = None) -> None:
    """Marks what a very wide file shows as one line. The core fields, what a person changed and what is in the way
    stay whole; then what should be looked at, then the first columns, until the page is full."""
    if len(rows) <= FULL_ROWS:
        return

    def rank(row: "ColumnRow") -> int:
        if row.errors or row.index == opened or (row.imported and row.choice in CORE_FIELDS):
            return 0
        return 1 if row.chosen else 2 if row.look else 3

    for row in sorted(rows, key=lambda row: (rank(row), row.index))[FULL_ROWS:]:
        row.folded = rank(row) > 0


def to_look_at(rows: Sequence["ColumnRow"]) -> list["ColumnRow"]:
    """The rows that stand apart, above the others; none when they are so many that the order of the file helps more."""
    first = [row for row in rows if row.look and not row.folded]
    return first if len(first) <= MOST_APART and len(first) < len(rows) else []


def folded_list(rows: Sequence["ColumnRow"]) -> SafeString:
    """The folded rows. Written by hand: thousands of them would keep a template busy for seconds."""
    return mark_safe("".join(_folded_line(row) for row in rows))  # noqa: S308 - every part is escaped


def _folded_line(row: "ColumnRow") -> str:
    name = escape(row.name)
    look, ticked = " data-look" if row.look else "", " checked" if row.imported else ""
    return (
        f'<li class="map-row map-folded" id="column-{row.index}" data-choice="{escape(row.choice)}" '
        f'data-key="{escape(row.key)}"{look}><span class="map-tick"><input type="checkbox" name="on-{row.index}"'
        f'{ticked} aria-label="Import {name}"></span><span class="map-name">{name}</span>'
        f'<span class="map-goal">{escape(row.goal)}</span><span class="faint">{escape(row.filled_words)}</span>'
        f'<button class="link-button" name="do" value="open-{row.index}" aria-label="Change {name}">Change</button>'
        "</li>"
    )
