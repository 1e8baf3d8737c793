"""Pure: the physical lines of a block: which are records of the table's width beyond doubt, told by columns of text."""

import re
from collections.abc import Iterable, Iterator, Sequence

import polars as pl

from imports.records import Grammar

_ZERO_WIDTH = "\u200b-\u200f\u2060-\u2064\ufeff"
# What ends lines where neither CR nor LF does: NEL of mainframes, Unicode's separators, and ASCII's own.
ENDS = {"\x85": "NEL", "\u2028": "U+2028", "\u2029": "U+2029", "\x1e": "RS", "\x0b": "VT", "\x0c": "FF"}
_ALTERNATION_WIDTH = 200  # wider tables are checked by counting, as a pattern this long would be slow to build

# --- bytes to lines ---


def cut(data: bytes) -> int:
    """Where the last whole line ends; a lone CR ends lines only where there is no LF at all."""
    if end := data.rfind(b"\n") + 1:
        return end
    return data.rfind(b"\r", 0, len(data) - 1) + 1


def other_end(lines: Sequence[str]) -> str | None:
    """The sign that ends the lines of a text without CR and LF, if it cuts it into a table or a list of addresses."""
    text = [line for line in lines if line.strip()]
    if len(text) != 1:
        return None
    for end in ENDS:
        pieces = [piece for piece in text[0].split(end)[:1000] if piece.strip()]
        if len(pieces) < 3:
            continue
        inner = pieces[:-1]  # the last one may be cut
        widths = [[piece.count(delimiter) for piece in inner] for delimiter in ",;\t|\x1f"]
        alike = any(counts[0] and counts.count(counts[0]) * 10 >= len(counts) * 9 for counts in widths)
        if alike or sum(1 for piece in pieces if re.search(r"[^\s@]@[^\s@]", piece[:4000])) * 2 > len(pieces):
            return end
    return None


def with_feeds(chunks: Iterable[bytes], *, end: str | None) -> Iterator[bytes]:
    """The chunks of a text with LF in place of another sign that ends its lines."""
    if not end:
        yield from chunks
        return
    mark, carry = end.encode(), b""
    for chunk in chunks:
        data = (carry + chunk).replace(mark, b"\n")
        half = next((size for size in range(len(mark) - 1, 0, -1) if data.endswith(mark[:size])), 0)
        carry = data[len(data) - half :]
        yield data[: len(data) - half]
    if carry:
        yield carry


def first_end(data: bytes) -> int:
    """Where the second line starts; 0 when the first one does not end here."""
    feed, back = data.find(b"\n"), data.find(b"\r", 0, len(data) - 1)
    if back < 0 or 0 <= feed < back:
        return feed + 1
    return back + (2 if feed == back + 1 else 1)


def texts(data: bytes) -> list[str]:
    """The lines as a list."""
    lines = data.decode().split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return lines


def column(data: bytes, grammar: Grammar) -> pl.Series:
    """The lines as a column."""
    quiet = "\x1e" if grammar.delimiter != "\x1e" else "\x1d"
    return pl.read_csv(
        data, has_header=False, separator=quiet, quote_char=None, schema={"l": pl.String}, empty_string_is_null=False
    )["l"]


def _holding(char: bytes, data: bytes, *, most: int) -> pl.Series | None:
    """The lines that hold a character; None when there are too many to look at one by one."""
    lines: list[bytes] = []
    start = 0
    while (found := data.find(char, start)) >= 0:
        if len(lines) == most:
            return None
        start = data.rfind(b"\n", start, found) + 1 or start
        end = data.find(b"\n", found)
        end = len(data) if end < 0 else end
        lines.append(data[start:end])
        start = end + 1
    return pl.Series(lines, dtype=pl.Binary).cast(pl.String)


# --- what they are ---


def quoted_well(data: bytes, grammar: Grammar, *, width: int, most: int) -> pl.Series | None:
    """The lines with quotes, where they are at most so many and each is a record beyond doubt; None otherwise."""
    if not grammar.quote or width > _ALTERNATION_WIDTH:
        return None
    lines = _holding(grammar.quote.encode(), data, most=most)
    return lines if lines is not None and lines.str.contains(_well(grammar, width)).all() else None


def are_exact(data: bytes, grammar: Grammar, *, width: int, quotes: bool) -> bool:
    """Whether each line has the table's width; `quotes`: but for those with quotes."""
    lines = column(data, grammar)
    exact = _delimiters(lines, grammar) == width - 1
    if quotes and grammar.quote:
        exact |= lines.str.contains(grammar.quote, literal=True)
    return bool(exact.all())


def kinds(lines: pl.Series, grammar: Grammar, *, width: int, doubt_all: bool) -> pl.DataFrame:
    """Per line: `clean` (whole record, quotes and width beyond doubt), `bare` (the same where quotes are only text),
    `blank`; none of them: suspect."""
    sep, quote, escape = _rust(grammar.delimiter), grammar.quote, grammar.escape
    blank = ~lines.str.contains(rf"[^\s{sep}{_ZERO_WIDTH}]")
    if doubt_all:
        return pl.DataFrame({"clean": False, "bare": False, "blank": blank}).with_row_index("at")
    clean = _delimiters(lines, grammar) == width - 1
    bare = pl.repeat(False, lines.len(), dtype=pl.Boolean, eager=True)
    # Patterns only for lines with quotes, which in most files are few.
    quoted = lines.str.contains(quote, literal=True).arg_true() if quote else pl.Series([], dtype=pl.UInt32)
    if quote and quoted.len():
        some, exact, q = lines.gather(quoted), clean.gather(quoted), _rust(quote)
        if width <= _ALTERNATION_WIDTH:
            well = some.str.contains(_well(grammar, width))
        else:
            cell = _cell(grammar)
            inside = some.str.replace_all(rf"{q}(?:[^{q}]|{q}{q})*{q}", "")
            well = some.str.contains(rf"^{cell}(?:{sep}{cell})*$") & (_delimiters(inside, grammar) == width - 1)
        only_text = ~well & exact
        if only_text.any():
            only_text &= ~some.str.contains(rf"(?:^|{sep})[ \t]*{q}")
        clean, bare = clean.scatter(quoted, well), bare.scatter(quoted, only_text)
    if escape:
        plain = ~lines.str.contains(escape, literal=True)
        clean, bare = clean & plain, bare & plain
    frame = pl.DataFrame({"clean": clean & ~blank, "bare": bare & ~blank, "blank": blank})
    return frame.with_row_index("at")


def without_tails(lines: pl.Series, grammar: Grammar, *, width: int) -> pl.Series:
    """Lines that go on with blank cells after the last column, which some programs write, without those."""
    if width > _ALTERNATION_WIDTH:
        return lines
    sep, quote = _rust(grammar.delimiter), _rust(grammar.quote or grammar.delimiter)
    cell = f"[^{sep}{quote}]*"
    blanks = r"\s" if grammar.delimiter not in " \t" else " "
    tail = rf"^({cell}(?:{sep}{cell}){{{width - 1}}}){sep}[{sep}{blanks}]*$"
    line = pl.col("l")
    long = line.str.ends_with(grammar.delimiter)
    long &= line.str.count_matches(grammar.delimiter, literal=True) >= width
    return pl.DataFrame({"l": lines}).select(pl.when(long).then(line.str.replace(tail, "$1")).otherwise(line))["l"]


def _delimiters(lines: pl.Series, grammar: Grammar) -> pl.Series:
    return lines.str.count_matches(grammar.delimiter, literal=True)


def _well(grammar: Grammar, width: int) -> str:
    """The pattern of a line that is a whole record of the table's width, its quotes beyond doubt."""
    cell = _cell(grammar)
    return rf"^{cell}(?:{_rust(grammar.delimiter)}{cell}){{{width - 1}}}$"


def _cell(grammar: Grammar) -> str:
    sep, q = _rust(grammar.delimiter), _rust(grammar.quote or "")
    return rf"(?:{q}(?:[^{q}]|{q}{q})*{q}|[^{q}{sep}]*)"


def _rust(char: str) -> str:
    """A character for a pattern, inside or outside a class."""
    return f"\\x{{{ord(char):x}}}"
