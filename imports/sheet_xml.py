"""Pure: the XML of one sheet to rows: the usual shape by patterns, anything else by a real XML parser."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Any
from xml.parsers import expat

from imports.cell_formats import plain_number
from imports.errors import ImportRejected
from imports.limits import Limits

_CHUNK = 1 << 18
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SHEET_DATA = re.compile(rb"<sheetData[^<>]*>")
# A row's start, or a whole cell as the common programs write it: reference, style, kind; value, plain text or formula.
_TOKEN = re.compile(
    r'<(row)\b([^<>]*)>|<c(?: r="([A-Z]{1,3})[0-9]*")?(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?(?:/>|>(?:'
    r'<v>([^<]*)</v>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>|<f>[^<]*</f><v>([^<]*)</v>)</c>)'
)
_ROW_NUMBER = re.compile(r' r="([0-9]+)"')

Row = tuple[int, list[str]]
Handlers = dict[str, Callable[..., None]]


def damaged() -> ImportRejected:
    """The refusal of a workbook that cannot be read."""
    return ImportRejected(
        "file_damaged", "This workbook is damaged and cannot be read. Open it in Excel, save it anew, and upload that."
    )


def parse(stream: "IO[bytes] | _Again", handlers: Handlers, *, prefixes: bool = True) -> Iterator[None]:
    """Feeds XML to the handlers, yielding after each chunk. No document types: they are how XML bombs are built.
    Without `prefixes`, names come as they are written, whether their prefix was explained or not."""

    def no_doctype(*_: Any) -> None:
        raise damaged()

    parser = expat.ParserCreate(namespace_separator=" " if prefixes else None)
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.StartDoctypeDeclHandler = no_doctype
    for name, handler in handlers.items():
        setattr(parser, name, handler)
    try:
        with stream:
            while chunk := stream.read(1 << 16):
                parser.Parse(chunk, False)
                yield
            parser.Parse(b"", True)
            yield
    except READ_ERRORS as error:
        raise damaged() from error


READ_ERRORS = (expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError)


def unescaped(text: str) -> str:
    """Text without the escapes by which a workbook writes characters that XML cannot hold."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def sheet_rows(
    stream: IO[bytes], *, texts: list[str], formats: list[Callable[[str], str]], limits: Limits
) -> Iterator[Row]:
    """(row number, cells) of a sheet, a chunk of whole rows at a time."""
    reader = SheetReader(texts, formats, limits)
    left = b""
    try:
        head = stream.read(_CHUNK)
        while not (found := _SHEET_DATA.search(head)) and len(head) < 16 * _CHUNK and (more := stream.read(_CHUNK)):
            head += more
        if not found or b"<!DOCTYPE" in head[: found.end()] or not _is_utf8(head):
            yield from _by_parser(_Again(head, stream), reader)
            return
        left = head[found.end() :]
        while True:
            cut = left.rfind(b"</row>") + 6
            if cut > 5:
                yield from _chunk(left[:cut], reader)
                left = left[cut:]
            if len(left) > limits.record_bytes * 8:
                raise damaged()
            more = stream.read(_CHUNK)
            if not more:
                break
            left += more
    except READ_ERRORS as error:
        raise damaged() from error
    if b"</sheetData>" not in left and not found[0].endswith(b"/>"):
        raise damaged()
    if b"<row" in left:  # rows without cells
        yield from _chunk(left[: left.index(b"</sheetData>")], reader)


def _is_utf8(head: bytes) -> bool:
    declared = re.match(rb"<\?xml[^>]*encoding=[\"']([^\"']+)", head)
    return not head.startswith((b"\xff\xfe", b"\xfe\xff")) and (not declared or declared[1].lower() == b"utf-8")


def _chunk(chunk: bytes, reader: "SheetReader") -> list[Row]:
    """The rows of some whole row elements."""
    if not reader.by_pattern(chunk):
        for _ in parse(_Again(b"<rows>" + chunk + b"</rows>", None), reader.handlers(), prefixes=False):
            pass
    return reader.take()


def _by_parser(stream: "_Again", reader: "SheetReader") -> Iterator[Row]:
    for _ in parse(stream, reader.handlers()):
        yield from reader.take()


class _Again:
    """A stream whose beginning was read already."""

    def __init__(self, head: bytes, rest: IO[bytes] | None) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int) -> bytes:
        if self._head:
            part, self._head = self._head[:size], self._head[size:]
            return part
        return self._rest.read(size) if self._rest else b""

    def __enter__(self) -> "_Again":
        return self

    def __exit__(self, *_: object) -> None:
        return None


def _column(reference: str) -> int:
    """0 for A1, 26 for AA1."""
    index = 0
    for char in reference:
        if not char.isalpha():
            break
        index = index * 26 + ord(char.upper()) - 64
    return index - 1


class SheetReader:
    """The handlers that turn a sheet's XML into rows."""

    def __init__(self, texts: list[str], formats: list[Callable[[str], str]], limits: Limits) -> None:
        self._texts, self._formats, self._limits = texts, formats, limits
        self._ready: list[tuple[int, list[str]]] = []
        self._row = 0
        self._cells: list[str] = []
        self._column = self._style = 0
        self._type = "n"
        self._pieces: list[str] = []
        self._inside = self._phonetic = False
        self._columns: dict[str, int] = {}

    def handlers(self) -> Handlers:
        """For an XML parser."""
        return {
            "StartElementHandler": self.start,
            "EndElementHandler": self.end,
            "CharacterDataHandler": self.data,
        }

    def by_pattern(self, chunk: bytes) -> bool:
        """Reads whole rows of the usual shape, several times as fast; False, and nothing read, where any is not."""
        if b"&" in chunk or b"<!" in chunk or b"_x" in chunk:
            return False
        tokens = _TOKEN.findall(chunk.decode())
        if len(tokens) != chunk.count(b"<c") + chunk.count(b"<row"):
            return False
        for is_row, attributes, letters, style, kind, value, inline, result in tokens:
            if is_row:
                self._row_starts(attributes)
                continue
            self._column = self._columns.get(letters, -1) if letters else len(self._cells)
            if self._column < 0:
                self._column = self._columns[letters] = _column(letters)
            self._type, self._style = kind or "n", int(style) if style else 0
            self._put(value or inline or result)
        return True

    def _row_starts(self, attributes: str) -> None:
        number = _ROW_NUMBER.search(attributes)
        self._row = int(number[1]) if number else self._row + 1
        self._cells = []
        self._ready.append((self._row, self._cells))

    def take(self) -> list[tuple[int, list[str]]]:
        ready, self._ready = self._ready, []
        return ready

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name[name.rfind(" ") + 1 :]
        if tag == "c":
            reference = attributes.get("r")
            self._column = _column(reference) if reference else len(self._cells)
            self._type = attributes.get("t", "n")
            style = attributes.get("s", "0")
            self._style = int(style) if style.isdigit() else 0
            self._pieces = []
        elif tag == "v" or (tag == "t" and not self._phonetic):
            self._inside = True
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdigit() else self._row + 1
            self._cells = []

    def data(self, text: str) -> None:
        if self._inside:
            self._pieces.append(text)

    def end(self, name: str) -> None:
        tag = name[name.rfind(" ") + 1 :]
        self._inside = False
        if tag == "c":
            self._put("".join(self._pieces))
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "row":
            self._ready.append((self._row, self._cells))

    def _put(self, value: str) -> None:
        if not value:
            return
        if not 0 <= self._column < self._limits.columns:
            raise ImportRejected(
                "too_many_columns", f"This sheet has more than {self._limits.columns:,} columns. Leave some out."
            )
        text = self._text(value)
        missing = self._column - len(self._cells)
        if missing >= 0:
            self._cells += [""] * missing
            self._cells.append(text)
        else:
            self._cells[self._column] = text

    def _text(self, value: str) -> str:
        kind = self._type
        if kind == "s":
            at = int(value) if value.strip().isdigit() else -1
            return self._texts[at] if 0 <= at < len(self._texts) else ""
        if kind == "n":
            write = self._formats[self._style] if self._style < len(self._formats) else plain_number
            return write(value.strip())
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        return unescaped(value)
