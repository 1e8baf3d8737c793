"""Lines that end in neither CR nor LF: read where that makes a table, at whatever place a chunk is cut."""

import io

import pytest

from imports import lines
from imports.blocks import Reader
from imports.sniff import sniff_bytes

PEOPLE = [[f"p{at}@example.com", f"Ann{at}", "Zürich"] for at in range(40)]
TABLE = [["email", "name", "city"], *PEOPLE]


def written(end: str, delimiter: str = ",", *, last: bool = True) -> str:
    return end.join(delimiter.join(cells) for cells in TABLE) + (end if last else "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("last", ["", "end", "\n", "\r\n"])
@pytest.mark.parametrize("end", lines.ENDS)
def test_every_line_is_read(end: str, last: str, encoding: str) -> None:
    data = (written(end, last=last == "end") + last.removeprefix("end")).encode(encoding)
    found = sniff_bytes(data)
    assert (found.line_ends, found.dialect.line_end, found.headers) == (lines.ENDS[end], end, ("email", "name", "city"))
    for size in (1 << 20, 7, 3):
        read = [
            list(cells[:-2])
            for block in Reader(found.dialect).blocks(io.BytesIO(data), size=size)
            for cells in block.cells.iter_rows()
        ]
        assert read == PEOPLE


def test_units_and_records_as_ascii_has_them() -> None:
    found = sniff_bytes(written("\x1e", "\x1f").encode())
    assert (found.width, found.rows_estimate) == (3, 40)


def test_a_bare_list() -> None:
    found = sniff_bytes("ida@example.com\u2028raj@example.org\u2028tom@example.net".encode())
    assert (found.headers, found.rows_estimate) == (None, 3)


@pytest.mark.parametrize(
    "text",
    [
        "email,note\na@example.com,one\u2028two\nb@example.com,x\u2028y\u2028z\n",
        "a@example.com,one\u2028two\u2028three\n",
        "email,note\r\na@example.com,p\x0bq\x0br\r\n",
        "email\rnote\x0cone\x0ctwo",
    ],
)
def test_within_lines_they_are_text(text: str) -> None:
    assert sniff_bytes(text.encode()).dialect.line_end is None


def test_a_mark_cut_between_chunks_is_put_together() -> None:
    text = "a\u2028b\u2028\u2029c\u2028".encode()
    for size in range(1, len(text)):
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
        assert b"".join(lines.with_feeds(pieces, end="\u2028")) == "a\nb\n\u2029c\n".encode()
    assert b"".join(lines.with_feeds([b"a\xe2\x80"], end="\u2028")) == b"a\xe2\x80"
