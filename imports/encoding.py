"""Pure: bytes to text: which encoding a file is in, found from the whole of it, and the file as a stream of UTF-8."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from imports import codepages

CHUNK = 1 << 20
DAMAGED = "\ufffd".encode()


def utf8_chunks(stream: BinaryIO, *, encoding: str, size: int = CHUNK) -> Iterator[bytes]:
    """The file as UTF-8 without its byte-order mark. A file that is UTF-8 passes as it is, bad bytes included
    (`repair_line` mends them where they stand); of others, what cannot be decoded becomes U+FFFD."""
    if codecs.lookup(encoding).name == "utf-8":
        first = stream.read(size)
        yield first.removeprefix(codecs.BOM_UTF8)
        while chunk := stream.read(size):
            yield chunk
        return
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    started = False
    while chunk := stream.read(size):
        text = decoder.decode(chunk)
        if text and not started:
            started, text = True, text.removeprefix("\ufeff")
        # Lone surrogates come out of UTF-16 decoders that were cheated; "replace" makes them question marks.
        yield text.encode("utf-8", "replace")
    if tail := decoder.decode(b"", final=True):
        yield tail.encode("utf-8", "replace")


_RUN = re.compile(rb"[\x80-\xff]+")


def repair_line(line: bytes, *, fallback: str = "cp1252") -> str:
    """A line that is not UTF-8 throughout: what is valid stays, the rest is read in the fallback encoding."""
    out: list[str] = []
    here = 0
    while here < len(line):
        try:
            out.append(line[here:].decode())
            break
        except UnicodeDecodeError as error:
            start = here + error.start
            out.append(line[here:start].decode())
            run = _RUN.match(line, start)
            end = run.end() if run else start + 1
            # The whole run of high bytes is one word's accents; a valid UTF-8 tail of it is kept as such.
            stop = min(end, here + error.end) if _valid(line[here + error.end : end]) else end
            out.append(line[start:stop].decode(fallback, "replace"))
            here = stop
    return "".join(out)


def _valid(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


# --- finding out -----------------------------------------------------------------------------------------------------

_HIGH_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_SAMPLE_BYTES = 200_000
_LINES_JUDGED = 50_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class Encoding:
    """The encoding of a file, and why: `fallback` reads the lines that it cannot."""

    name: str
    fallback: str | None
    note: str | None
    size: int  # bytes of the unpacked file


def detect(stream: BinaryIO) -> Encoding:
    """The encoding of the whole stream, read once from where it stands to its end."""
    first = stream.read(CHUNK)
    size = len(first)
    for mark, name in _MARKS:
        if first.startswith(mark) and not (name == "utf-16-le" and first[2:4] == b"\0\0" and len(first) == 4):
            while chunk := stream.read(CHUNK):
                size += len(chunk)
            if name == "utf-8":
                stream_note = None
                return Encoding(name, "cp1252", stream_note, size)
            return Encoding(name, None, f"Read as {LABELS[name]}, as the mark at its beginning says.", size)
    wide = _utf16_without_mark(first)
    census = _Census()
    chunk = first
    while chunk:
        if not wide:
            census.add(chunk)
        chunk = stream.read(CHUNK)
        size += len(chunk)
    if wide:
        return Encoding(wide, None, f"Read as {LABELS[wide]}: every second byte is empty.", size)
    census.finish()
    return census.verdict(size)


class _Census:
    """Counts lines with high bytes, valid UTF-8 or not, over a stream of chunks."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._clean = True  # UTF-8 throughout so far
        self._carry = b""
        self.high = self.valid = self.invalid = 0
        self.lines: list[bytes] = []
        self._held = 0
        self._ascii_only = True
        self._valid_chunks = 0

    def add(self, chunk: bytes) -> None:
        if self._clean:
            if self._ascii_only and chunk.isascii() and not self._carry:
                self._keep_tail(chunk)
                return
            self._ascii_only = False
        self._scan(chunk)

    def _keep_tail(self, chunk: bytes) -> None:
        cut = max(chunk.rfind(b"\n"), chunk.rfind(b"\r")) + 1
        self._carry = chunk[cut:][-65536:]
        if not self._carry:
            return
        # An ASCII tail is only kept so that the line of the first accent is seen whole.
        self._tail, self._carry = self._carry, b""

    def _scan(self, chunk: bytes) -> None:
        data = getattr(self, "_tail", b"") + self._carry + chunk
        self._tail = b""
        cut = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if not cut and len(data) > 1 << 22:
            cut = len(data)
        self._carry = data[cut:]
        self._judge(data[:cut])

    def finish(self) -> None:
        self._judge(getattr(self, "_tail", b"") + self._carry)

    def _judge(self, data: bytes) -> None:
        if not data or data.isascii():
            return
        try:
            data.decode()
        except UnicodeDecodeError:
            self._clean = False
        else:
            self._valid_chunks += 1
            if not self._clean or self.valid < _LINES_JUDGED:
                self.valid += sum(1 for _ in _HIGH_LINE.finditer(data[: 1 << 18]))
            return
        for found in _HIGH_LINE.finditer(data):
            if self.valid + self.invalid > _LINES_JUDGED and self._held >= _SAMPLE_BYTES:
                break
            line = found[0]
            try:
                line.decode()
            except UnicodeDecodeError:
                self.invalid += 1
                if self._held < _SAMPLE_BYTES:
                    self.lines.append(line[:4096])
                    self._held += min(len(line), 4096)
            else:
                self.valid += 1

    def verdict(self, size: int) -> Encoding:
        if self._clean:
            return Encoding("utf-8", "cp1252", None, size)
        name = codepages.choose(self.lines)
        if self.valid >= 4 * self.invalid:
            lines = "one line is" if self.invalid == 1 else f"{self.invalid:,} lines are"
            return Encoding(
                "utf-8", name, f"Read as UTF-8; {lines} not and will be read as {LABELS.get(name, name)}.", size
            )
        return Encoding(
            name, None, f"Read as {LABELS.get(name, name)}, because it is not UTF-8 and its accents fit that best. "
            "Look at the preview; another encoding can be chosen.", size,
        )  # fmt: skip


def _utf16_without_mark(first: bytes) -> str | None:
    """UTF-16 shows by NULs on one side of its pairs, and by decoding into text with line ends."""
    head = first[: 1 << 16]
    head = head[: len(head) & ~1]
    if len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    pairs = len(head) // 2
    if even + odd < max(2, pairs // 50) or min(even, odd) * 20 > max(even, odd):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = head.decode(name, "replace")
    strange = sum(text.count(c) for c in "\ufffd\ufffe\uffff\0")
    if strange * 50 > len(text) or not any(c in text for c in "\n\r,;\t@"):
        return None
    return name


LABELS: dict[str, str] = {
    "utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16 (big-endian)", "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32 (big-endian)", "cp1252": "Windows-1252 (Western Europe)", "cp1250": "Windows-1250 (Central Europe)",
    "cp1251": "Windows-1251 (Cyrillic)", "cp1253": "Windows-1253 (Greek)", "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)", "cp1256": "Windows-1256 (Arabic)", "cp1257": "Windows-1257 (Baltic)",
    "iso8859-2": "ISO 8859-2 (Central Europe)", "iso8859-5": "ISO 8859-5 (Cyrillic)", "iso8859-7": "ISO 8859-7 (Greek)",
    "iso8859-9": "ISO 8859-9 (Turkish)", "iso8859-15": "ISO 8859-15 (Western Europe)", "koi8-r": "KOI8-R (Russian)",
    "koi8-u": "KOI8-U (Ukrainian)", "mac-roman": "Mac Roman", "cp850": "DOS 850 (Western Europe)", "cp866": "DOS 866 (Cyrillic)",
    "cp852": "DOS 852 (Central Europe)", "cp874": "Windows-874 (Thai)", "cp932": "Shift-JIS (Japanese)", "euc_jp": "EUC-JP (Japanese)",
    "iso2022_jp": "ISO-2022-JP (Japanese)", "gb18030": "GB18030 (Chinese)", "big5": "Big5 (Chinese)", "cp949": "CP949 (Korean)",
}  # fmt: skip
