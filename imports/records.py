"""Pure: the careful road: lines to records one by one, believing a quote only when its partner stands where it may."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from imports.limits import DEFAULT, Limits

NO_DELIMITER = "\x1f"  # stands in for "one column"; control characters never reach the parser


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its cells, how many physical lines it took, and the flaws met on the way."""

    cells: list[str]
    lines: int
    flaws: tuple[str, ...] = ()


@dataclass
class Grammar:
    """The characters of a dialect with every pattern made of them. `delimiter` is one character here, always."""

    delimiter: str
    quote: str | None
    escape: str | None
    strict: re.Pattern[str] = field(init=False)
    opening: re.Pattern[str] = field(init=False)
    closing: re.Pattern[str] = field(init=False)
    escaped: re.Pattern[str] = field(init=False)
    bare: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        sep, quote = re.escape(self.delimiter), re.escape(self.quote or NO_DELIMITER)
        blank = " " if self.delimiter != " " else ""
        blank += "\t" if self.delimiter != "\t" else ""
        blanks = f"[{blank}]*+" if blank else ""
        if self.escape:
            esc = re.escape(self.escape)
            content = f"(?:[^{quote}{esc}]|{esc}.|{quote}{quote})*+"
            self.bare = re.compile(f"(?:[^{sep}{esc}]|{esc}.)*+{esc}?", re.DOTALL)
            self.escaped = re.compile(f"{esc}([{esc}{quote}{sep}])|({quote}){quote}")
        else:
            content = f"(?:[^{quote}]|{quote}{quote})*+"
            self.bare = re.compile(f"[^{sep}]*+")
            self.escaped = re.compile(f"(){quote}({quote})")
        self.opening = re.compile(blanks + quote)
        self.closing = re.compile(blanks + rf"(?={sep}|\Z)")
        self.strict = re.compile(rf"{blanks}{quote}({content}){quote}{blanks}(?={sep}|\Z)", re.DOTALL)

    def unescape(self, content: str) -> str:
        """The text between two quotes, or beside none, as it is meant."""
        if (self.quote and self.quote in content) or (self.escape and self.escape in content):
            return self.escaped.sub(lambda m: m[1] or m[2], content)
        return content


@lru_cache(maxsize=64)
def grammar_of(delimiter: str, quote: str | None, escape: str | None) -> Grammar:
    """The grammar of a dialect, made once."""
    return Grammar(delimiter, quote, escape)


def unwrap(line: str, quote: str) -> str:
    """A line that stands in quotes as a whole, without them and with the quotes inside single again."""
    bare = line.strip()
    if len(bare) > 1 and bare.startswith(quote) and bare.endswith(quote):
        return bare[1:-1].replace(quote * 2, quote)
    return line


class RecordParser:
    """Parses records out of a list of physical lines. One parser serves one list; it remembers where quotes close."""

    def __init__(
        self,
        grammar: Grammar,
        *,
        width: int = 0,
        address_columns: tuple[int, ...] = (),
        limits: Limits = DEFAULT,
    ) -> None:
        self.grammar = grammar
        self.width = width
        self.address_columns = address_columns
        self.limits = limits
        self._lines: Sequence[str] = ()
        self._final = True
        self._open = False  # the record walked through last has a quote that may close in a later line
        # What scanning found: from any line of this range, a cell left open closes (or fails to) at the same place.
        self._known = (0, 0)
        self._close: tuple[int, int] | None = None
        self._evidence = -1  # a line before that place which is a record by itself

    def feed(self, lines: Sequence[str], *, final: bool) -> None:
        """The lines to parse; `final` when the file has no more of them."""
        self._lines, self._final = lines, final
        self._known, self._close, self._evidence = (0, 0), None, -1

    def parse(self, at: int) -> Record | None:
        """The record that starts at line `at`; None when it may go on beyond the lines fed so far."""
        line, grammar = self._lines[at], self.grammar
        plain = (not grammar.quote or grammar.quote not in line) and (not grammar.escape or grammar.escape not in line)
        if plain:
            return Record(line.split(grammar.delimiter), 1)
        self._open = False
        alone = self._walk(at, across=False)
        if alone and alone.flaws and self.width and len(alone.cells) != self.width and (seams := self._at_seams(line)):
            return seams
        if alone is None or not self._open or self._is_refuted(at):
            return alone
        across = self._walk(at, across=True)
        if across is None or across.lines == 1:
            return None if across is None else alone
        # A quote that makes the table's width where the line by itself does not is no stray one: then the line it
        # closes in is the record's own tail, though it may be as wide as a record.
        sure = len(across.cells) == self.width != len(alone.cells)
        if self._holds_records(at, across.lines - 1 if sure else across.lines):
            return alone
        if self.width and len(across.cells) != self.width == len(alone.cells):
            return alone
        return across

    def _at_seams(self, line: str) -> Record | None:
        """A line of quoted cells throughout, cut where quote, delimiter and quote meet, if that gives the width: so
        stray quotes beside a delimiter inside a cell do no harm."""
        quote = self.grammar.quote or NO_DELIMITER
        if len(line) < 2 or not (line.startswith(quote) and line.endswith(quote)):
            return None
        cells = line[1:-1].split(quote + self.grammar.delimiter + quote)
        if len(cells) != self.width:
            return None
        return Record([self.grammar.unescape(cell) for cell in cells], 1, ("quote_stray",))

    def _walk(self, at: int, *, across: bool) -> Record | None:
        """Cell by cell through a record. `across` lets a quoted cell reach over line ends."""
        grammar, cells, flaws = self.grammar, list[str](), set[str]()
        row, text, here = at, self._lines[at], 0
        while True:
            opened = grammar.opening.match(text, here) if grammar.quote else None
            if not opened:
                end = grammar.bare.match(text, here).end()  # type: ignore[union-attr] # it matches the empty text
                cell = text[here:end]
                cells.append(grammar.escaped.sub(lambda m: m[1] or m[0], cell) if grammar.escape else cell)
            elif strict := grammar.strict.match(text, here):
                cells.append(grammar.unescape(strict[1]))
                end = strict.end()
            else:
                close, certain = self._stray_close(text, opened.end())
                found = self._closes(row + 1) if across and not certain else None
                if found == "more":
                    return None
                if isinstance(found, tuple) and self._within(at, row, found[0]):
                    last, where = found
                    between = self._lines[row + 1 : last]
                    content = "\n".join([text[opened.end() :], *between, self._lines[last][:where]])
                    cells.append(grammar.unescape(content))
                    row, text = last, self._lines[last]
                    end = grammar.closing.match(text, where + 1).end()  # type: ignore[union-attr] # `_closes` saw it
                elif close:
                    cells.append(grammar.unescape(text[opened.end() : close[0]]))
                    flaws.add("quote_stray")
                    self._open = self._open or not certain
                    end = close[1]
                else:  # nobody closes it: the quote is not believed
                    end = grammar.bare.match(text, opened.end()).end()  # type: ignore[union-attr]
                    inside = text[opened.end() : end]
                    # A lone quote is a slip; with others beside it, it is part of the text.
                    cells.append(text[here:end] if grammar.quote in inside else grammar.unescape(inside))  # type: ignore[operator]
                    flaws.add("quote_unclosed")
                    self._open = True
            if end >= len(text):
                return Record(cells, row - at + 1, tuple(sorted(flaws)))
            here = end + 1

    def _within(self, at: int, row: int, last: int) -> bool:
        if last - at >= self.limits.record_lines:
            return False
        return sum(map(len, self._lines[row : last + 1])) <= self.limits.record_bytes

    def _stray_close(self, text: str, start: int) -> tuple[tuple[int, int] | None, bool]:
        """Where a quoted cell with stray quotes inside closes on this line (its end, the end of the blanks after it),
        and whether that is certain: after a doubled quote before a delimiter, the cell may go on in the next line."""
        fallback: tuple[int, int] | None = None
        here = start
        while (here := self._next_quote(text, here, start)) >= 0:
            if text[here + 1 : here + 2] == self.grammar.quote:
                if fallback is None and (shut := self.grammar.closing.match(text, here + 2)):
                    fallback = (here + 1, shut.end())
                here += 2
                continue
            if shut := self.grammar.closing.match(text, here + 1):
                return (here, shut.end()), True
            if here > start and text[here - 1] == self.grammar.delimiter:
                break  # the next cell opens here, so the first quote has no partner
            here += 1
        return fallback, False

    def _next_quote(self, text: str, here: int, start: int) -> int:
        quote, escape = self.grammar.quote or NO_DELIMITER, self.grammar.escape
        here = text.find(quote, here)
        while escape and here > start:
            escapes = 0
            while here - escapes > start and text[here - escapes - 1] == escape:
                escapes += 1
            if escapes % 2 == 0:
                break
            here = text.find(quote, here + 1)
        return here

    def _closes(self, start: int) -> tuple[int, int] | str | None:
        """Where a cell that is open at the start of line `start` closes: (line, column of the quote), None when the
        text speaks against it first, "more" when the lines fed so far do not tell."""
        low, high = self._known
        if not low <= start <= high or high == 0:
            self._known, self._close = self._scan(start)
            self._evidence = -1
            low, high = self._known
        if self._close is not None:
            return self._close
        count = len(self._lines) - start
        if high < len(self._lines) or self._final or count >= self.limits.record_lines:
            return None
        return "more" if sum(map(len, self._lines[start:])) < self.limits.record_bytes else None

    def _scan(self, start: int) -> tuple[tuple[int, int], tuple[int, int] | None]:
        quote = self.grammar.quote or NO_DELIMITER
        for number in range(start, len(self._lines)):
            text = self._lines[number]
            if quote not in text:
                continue
            here = 0
            while (here := self._next_quote(text, here, 0)) >= 0:
                at_edge = here == 0 or text[here - 1] == self.grammar.delimiter
                doubled = text[here + 1 : here + 2] == quote
                shut = self.grammar.closing.match(text, here + 1)
                if doubled and not (at_edge and self.grammar.closing.match(text, here + 2)):
                    here += 2
                elif shut and not doubled:
                    return (start, number), (number, here)
                elif at_edge:
                    return (start, number), None  # a cell opens here: the one before was never open
                else:
                    here += 1
        return (start, len(self._lines)), None

    def _is_refuted(self, at: int) -> bool:
        """Whether a cell left open at this line would swallow what was found to be a record when one before it was."""
        low, high = self._known
        return self._close is not None and low <= at + 1 <= high and at < self._evidence < self._close[0]

    def _holds_records(self, at: int, lines: int) -> bool:
        """True when the lines a quoted cell swallowed look like records of their own. Looked for from the last line up,
        so that what is found speaks against the records that follow too."""
        alike = 0
        for number in range(at + lines - 1, at, -1):
            text = self._lines[number]
            if self.width < 2:
                found = "@" in text and bool(self.address_columns)
            else:
                cells = text.split(self.grammar.delimiter)
                alike = alike + 1 if len(cells) == self.width else 0
                addressed = alike and any("@" in cells[c] for c in self.address_columns if c < len(cells))
                found = bool(addressed) or (alike >= 3 and not self.address_columns)
            if found:
                self._evidence = number
                return True
        return False
