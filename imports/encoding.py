"""Pure: bytes to text: which encoding a file is in, found from the whole of it, and the file as a stream of UTF-8."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import polars as pl

from imports import codepages

CHUNK = 1 << 20
DAMAGED = "\ufffd".encode()


def utf8_chunks(stream: BinaryIO, *, encoding: str, size: int = CHUNK) -> Iterator[bytes]:
    """The file as UTF-8 without its byte-order mark. A file that is UTF-8 passes as it is, bad bytes included
    (`repair_line` mends them where they stand); of others, what cannot be decoded becomes U+FFFD."""
    if codecs.lookup(encoding).name == "utf-8":
        first = stream.read(size)
        yield first.removeprefix(codecs.BOM_UTF8).removeprefix(codecs.BOM_UTF16_LE).removeprefix(codecs.BOM_UTF16_BE)
        while chunk := stream.read(size):
            yield chunk
        return
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    started, ended = False, True
    while chunk := stream.read(size):
        text = decoder.decode(chunk)
        if text and not started:
            started, text = True, text.removeprefix("\ufeff")
        if encoding == "cp932":
            text = _UNASSIGNED.sub("\ufffd", text)
        ended = text.endswith(("\n", "\r")) if text else ended
        # Lone surrogates come out of UTF-16 decoders that were cheated; "replace" makes them question marks.
        yield text.encode("utf-8", "replace")
    # Half a character behind the last line end is a byte too many, and no record.
    if (tail := decoder.decode(b"", final=True)) and not ended:
        yield tail.encode("utf-8", "replace")


_UNASSIGNED = re.compile("[\x80\xa0\uf8f0-\uf8f3]")  # what Python makes of bytes that Shift-JIS has no use for
_MANY = 4096  # bytes from which a column is worth its while
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
            stop = min(end, here + error.end) if is_utf8(line[here + error.end : end]) else end
            out.append(line[start:stop].decode(fallback, "replace"))
            here = stop
    return "".join(out)


def is_utf8(data: bytes) -> bool:
    """Whether these bytes are UTF-8 throughout."""
    if len(data) > _MANY:
        return text_of(data) is not None
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def text_of(data: bytes) -> pl.Series | None:
    """The bytes as a column of one text, or None where they are not UTF-8: twenty times as fast as decoding them."""
    try:
        return pl.Series([data], dtype=pl.Binary).cast(pl.String)
    except pl.exceptions.PolarsError:
        return None


# --- finding out ---

_SAMPLE_BYTES = 200_000
_LINES_JUDGED = 50_000
_LINE_MAX = 4 << 20
_PRINTED = bytes([*b"\t\n\r", *range(32, 127)])
_SAYS_NOTHING = b" \t\r\n\0,;|^~:\"'\xef\xbb\xbf\xff\xfe"  # blanks, delimiters, quotes and marks
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
    lines: int  # physical lines, counted by their ends
    blank: bool  # nothing but white space, NULs, delimiters and quotes


def detect(stream: BinaryIO) -> Encoding:
    """The encoding of the whole stream, read once from where it stands to its end."""
    chunk = stream.read(CHUNK)
    name = next((name for mark, name in _MARKS if chunk.startswith(mark)), None)
    if name and name.startswith("utf-16") and b"\0" not in chunk and is_utf8(chunk[2:]):
        name, chunk = None, chunk[2:]  # line ends and delimiters would have NULs: the mark is wrong
    wide = name if name != "utf-8" else None
    note = f"Read as {LABELS[wide]}, as the mark at its beginning says." if wide else None
    if name is None and (wide := _utf16_without_mark(chunk)):
        note = f"Read as {LABELS[wide]}: every second byte is empty, as in that encoding."
    census = _Census(judging=not wide)
    while chunk:
        census.add(chunk)
        chunk = stream.read(CHUNK)
    census.finish()
    if wide:
        return Encoding(wide, None, note, census.line_ends, census.blank)
    return census.verdict()


class _Census:
    """Counts a stream's lines, and of those with high bytes which are UTF-8; keeps samples of those that are not."""

    def __init__(self, *, judging: bool) -> None:
        self._judging = judging
        self._tail = b""  # the unfinished line at the end of the last chunk
        self._line_feeds = self._returns = 0
        self.blank = True
        self._shifts = False  # the escapes by which ISO-2022-JP goes from ASCII to Japanese and back
        self.valid = self.invalid = 0
        self._samples: list[bytes] = []
        self._held = 0

    @property
    def line_ends(self) -> int:
        return self._line_feeds or self._returns

    def add(self, chunk: bytes) -> None:
        self._line_feeds += chunk.count(b"\n")
        self._returns += 0 if self._line_feeds else chunk.count(b"\r")
        if self.blank and chunk.strip(_SAYS_NOTHING):
            self.blank = False
        if not self._judging:
            return
        self._shifts = self._shifts or (b"\x1b" in chunk and (b"\x1b$B" in chunk or b"\x1b$@" in chunk))
        data = self._tail + chunk
        cut = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if len(data) - cut > _LINE_MAX:  # no table has such lines; an ASCII byte is where one may be cut
            cut = next((at for at in range(len(data), len(data) - 8, -1) if data[at - 1] < 0x80), len(data))
        self._judge(data[:cut])
        self._tail = data[cut:]

    def finish(self) -> None:
        self._judge(self._tail)

    def _judge(self, data: bytes) -> None:
        if data.isascii():
            return
        if is_utf8(data):
            # A share of the valid lines is enough: they only have to outweigh the others.
            self.valid += sum(1 for line in data[: 1 << 16].splitlines() if not line.isascii())
        else:
            self._judge_lines(data)

    def _judge_lines(self, data: bytes) -> None:
        if self._held >= _SAMPLE_BYTES and self.valid + self.invalid > _LINES_JUDGED:
            return
        for line in data.splitlines():
            if line.isascii():
                continue
            if is_utf8(line):
                self.valid += 1
                continue
            self.invalid += 1
            if self._held < _SAMPLE_BYTES:
                self._samples.append(line[:4096])
                self._held += len(self._samples[-1])

    def verdict(self) -> Encoding:
        if self._shifts and not self.valid and not self.invalid:
            note = f"Read as {LABELS['iso2022_jp']}, as its escapes say."
            return Encoding("iso2022_jp", None, note, self.line_ends, self.blank)
        if not self.invalid:
            return Encoding("utf-8", "cp1252", None, self.line_ends, self.blank)
        name = codepages.choose(self._samples)
        label = LABELS.get(name, name)
        # Lines of a legacy encoding are hardly ever UTF-8 by chance: some that are show that the file is a mixture.
        if self.valid * 2 >= self.invalid:
            lines = "one line is" if self.invalid == 1 else f"{self.invalid:,} lines are"
            note = f"Read as UTF-8; {lines} not, and will be read as {label}."
            return Encoding("utf-8", name, note, self.line_ends, self.blank)
        note = (
            f"Read as {label}: the file is not UTF-8, and its letters make most sense like this. "
            "Look at the sample; another encoding can be chosen."
        )
        return Encoding(name, None, note, self.line_ends, self.blank)


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
    bare = head.replace(b"\0", b"")
    if bare.isascii() and len(bare) * 5 > len(head) * 3 and not bare.translate(None, _PRINTED):
        return None  # plain text with NULs here and there: in UTF-16, every second byte of it would be one
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = head.decode(name, "replace")
    strange = sum(text.count(c) for c in "\ufffd\ufffe\uffff\0")
    if strange * 50 > len(text) or not any(c in text for c in "\n\r,;\t@"):
        return None
    return name


def named(name: str) -> str | None:
    """The encoding of our list that goes by this name, or None. Python knows many more, some of which read no text."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    found = _ALSO.get(found, found)
    return next((known for known in LABELS if codecs.lookup(known).name == codecs.lookup(found).name), None)


# What else people call them. As on the web, Latin 1 is the code page that has its gaps filled.
_ALSO = {
    "ascii": "utf-8", "utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le", "iso8859-1": "cp1252",
    "shift_jis": "cp932", "euc_kr": "cp949", "gbk": "gb18030", "gb2312": "gb18030",
}  # fmt: skip
# Names for people; also the list to choose from.
LABELS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16 (big-endian)",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32 (big-endian)",
    "cp1252": "Windows-1252 (Western Europe)",
    "cp1250": "Windows-1250 (Central Europe)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)",
    "cp1256": "Windows-1256 (Arabic)",
    "cp1257": "Windows-1257 (Baltic)",
    "iso8859-2": "ISO 8859-2 (Central Europe)",
    "iso8859-5": "ISO 8859-5 (Cyrillic)",
    "iso8859-7": "ISO 8859-7 (Greek)",
    "iso8859-9": "ISO 8859-9 (Turkish)",
    "iso8859-15": "ISO 8859-15 (Western Europe)",
    "koi8-r": "KOI8-R (Russian)",
    "koi8-u": "KOI8-U (Ukrainian)",
    "mac-roman": "Mac Roman",
    "cp850": "DOS 850 (Western Europe)",
    "cp866": "DOS 866 (Cyrillic)",
    "cp852": "DOS 852 (Central Europe)",
    "cp874": "Windows-874 (Thai)",
    "cp932": "Shift-JIS (Japanese)",
    "euc_jp": "EUC-JP (Japanese)",
    "iso2022_jp": "ISO-2022-JP (Japanese)",
    "gb18030": "GB18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "cp949": "CP949 (Korean)",
    "iso8859-13": "ISO 8859-13 (Baltic)",
    "iso8859-6": "ISO 8859-6 (Arabic)",
    "mac-latin2": "Mac Central Europe",
    "mac-cyrillic": "Mac Cyrillic",
    "cp437": "DOS 437",
}
