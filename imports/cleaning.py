"""Pure: the bytes of a block before parsing: one kind of line end, valid UTF-8, no control characters."""

import re
from collections.abc import Callable

import polars as pl

from imports.delimiters import ALIGNED, split_aligned
from imports.dialect import Dialect
from imports.encoding import DAMAGED, is_utf8, repair_line, text_of
from imports.records import NO_DELIMITER, unwrap

_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_C1 = re.compile(rb"\xc2[\x80-\x9f]")


class Cleaner:
    """Cleans the blocks of one file, in order. `marks` tells by line number what had to be done to a line."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        # A delimiter that is not one ASCII character is parsed as one that no text holds.
        self.replaced = len(dialect.delimiter) > 1 or not dialect.delimiter.isascii()
        self.separator = NO_DELIMITER if self.replaced or not dialect.delimiter else dialect.delimiter
        kept = {self.separator if dialect.delimiter == self.separator else "", dialect.quote, dialect.escape}
        self._drop = bytes(c for c in _CONTROLS if chr(c) not in kept)
        self.marks: dict[int, str] = {}

    def clean(self, data: bytes, *, line: int) -> bytes:
        """The bytes of whole lines, the first of which has this number."""
        data = self._plain(data) or self._thorough(data, line)
        if self._dialect.wrapped and self._dialect.quote:
            quote = self._dialect.quote
            data = "\n".join(unwrap(text, quote) for text in data.decode().split("\n")).encode()
        if self._dialect.delimiter == ALIGNED:
            data = "\n".join(split_aligned(text, NO_DELIMITER) for text in data.decode().split("\n")).encode()
        elif self.replaced:
            data = data.replace(self._dialect.delimiter.encode(), NO_DELIMITER.encode())
        return data

    def _plain(self, data: bytes) -> bytes | None:
        """The bytes with one kind of line end, where nothing else is to be done to them: most blocks of most files."""
        text = text_of(data)
        if text is None:
            return None
        if b"\r" in data:
            data = text.str.replace_all("\r\n", "\n", literal=True).cast(pl.Binary).item()
        if len(data.translate(None, self._drop + b"\r")) != len(data) or (b"\xc2" in data and _C1.search(data)):
            return None
        return None if self._dialect.encoding != "utf-8" and DAMAGED in data else data

    def _thorough(self, data: bytes, line: int) -> bytes:
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n")
            if b"\r" in data:
                data = data.replace(b"\r", b"\n")
        if not data.isascii():
            if not is_utf8(data):
                data = self._each(data, line, self._repaired, "decoded_apart")
            if self._dialect.encoding != "utf-8" and DAMAGED in data:
                self._mark(data, DAMAGED, "decoded_in_part", line)
            if b"\xc2" in data and _C1.search(data):
                data = self._each(data, line, lambda text: _C1.sub(b"", text), "control_removed")
        if len(data.translate(None, self._drop)) != len(data):
            data = self._each(data, line, lambda text: text.translate(None, self._drop), "control_removed")
        return data

    def _repaired(self, line: bytes) -> bytes:
        if is_utf8(line):
            return line
        return repair_line(line, fallback=self._dialect.fallback or "cp1252").encode("utf-8", "replace")

    def _each(self, data: bytes, first: int, change: Callable[[bytes], bytes], code: str) -> bytes:
        lines = data.split(b"\n")
        for at, line in enumerate(lines):
            changed = change(line)
            if changed != line:
                lines[at] = changed
                self.marks.setdefault(first + at, code)
        return b"\n".join(lines)

    def _mark(self, data: bytes, what: bytes, code: str, first: int) -> None:
        for at, line in enumerate(data.split(b"\n")):
            if what in line:
                self.marks.setdefault(first + at, code)
