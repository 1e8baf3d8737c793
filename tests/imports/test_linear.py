"""Files made to hold a reader up: twice as much of them is twice the work, counted in calls and not in seconds."""

import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from types import FrameType
from typing import Any

import pytest

from imports.column_map import ColumnMap, MappedColumn
from imports.limits import Limits
from imports.records import Grammar, RecordParser
from imports.rows import read
from imports.sniff import sniff

EMAIL = ColumnMap(columns=(MappedColumn(index=0, header="email", target="email"),))
HEAD = b"email,a\n" + b"kim@example.com,1\n" * 20

# By name, a file that holds so many of what makes it hard.
FILES: dict[str, Callable[[int], bytes]] = {
    "a quote that closes far below, but not where it may": lambda n: (
        HEAD + b"kim@example.com,1\n" * 180 + b'k, "x\n' * n + b'z",q,r\n'
    ),
    "cells that open a quote behind a blank": lambda n: HEAD + b"kim@example.com" + b', "x ' * n + b"\n",
    "doubled quotes that may close a cell": lambda n: HEAD + b"kim@example.com" + b', "x"" ' * n + b"\n",
    "cells that open a quote": lambda n: HEAD + b"kim@example.com" + b',"x ' * n + b"\n",
    "an open quote, and the rest of the file": lambda n: HEAD + b'kim@example.com,"x\n' + b"lou@example.com,1\n" * n,
    "every row opens a quote": lambda n: HEAD + b'kim@example.com,"x\n' * n,
    "rows of quotes": lambda n: HEAD + (b'"' * 31 + b",\n") * n,
    "a quote and a line end": lambda n: HEAD + b'"\n' * n,
    "a delimiter, a quote and a line end": lambda n: HEAD + b',"\n' * n,
    "ever wider rows": lambda n: HEAD + b"".join(b"kim@example.com" + b",x" * (at % 50) + b"\n" for at in range(n)),
    "escaped quotes": lambda n: HEAD + b'lou@example.com,"x \\" y"\n' + b'kim@example.com,"\\\\\\"x\n' * n,
    "rows of one letter": lambda n: HEAD + b"a\n" * n,
}


def calls(act: Callable[[], Any]) -> int:
    """How many functions are called meanwhile, of Python and of C."""
    count = 0

    def seen(frame: FrameType, event: str, of: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count


def batches(data: bytes) -> Iterator[Any]:
    source = BytesIO(data)
    return read(source, sniff(source).dialect, EMAIL)


@pytest.mark.parametrize("name", FILES)
def test_reading_is_linear(name: str) -> None:
    half, whole = FILES[name](700), FILES[name](1400)
    list(batches(half))  # what is made once is made
    assert calls(lambda: list(batches(whole))) < 2.5 * calls(lambda: list(batches(half)))


def test_a_line_of_quotes_is_passed_over_at_once() -> None:
    """Its quotes are not looked at one by one, however many they are."""
    parser = RecordParser(Grammar(",", '"', None), width=2)

    def parse(quotes: int) -> int:
        parser.feed(['"' * quotes + ",", "lou@example.com,Lou"], final=True)
        return calls(lambda: parser.parse(0))

    parse(9)
    assert parse(100_001) == parse(101)


def test_a_row_far_wider_than_any_table_is_not_taken_apart_to_its_end() -> None:
    parser = RecordParser(Grammar(",", '"', None), width=2, limits=Limits(columns=50))

    def parse(cells: int) -> int:
        parser.feed([',"x"' * cells], final=True)
        return calls(lambda: parser.parse(0))

    parse(9)
    assert parse(5000) == parse(100)
