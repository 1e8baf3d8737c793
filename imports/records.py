"""Pure: the careful road: lines to records one by one, believing a quote only when its partner stands where it may."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

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
    edges: re.Pattern[str] = field(init=False)
    inside: re.Pattern[str] = field(init=False)
    run: re.Pattern[str] = field(init=False)
    hidden: re.Pattern[str] | None = field(init=False, default=None)

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
            self.hidden = re.compile(f"{esc}[{esc}{quote}]")
        else:
            content = f"(?:[^{quote}]|{quote}{quote})*+"
            self.bare = re.compile(f"[^{sep}]*+")
            self.escaped = re.compile(f"(){quote}({quote})")
        self.opening = re.compile(blanks + quote)
        self.closing = re.compile(blanks + rf"(?={sep}|\Z)")
        self.strict = re.compile(rf"{blanks}{quote}({content}){quote}{blanks}(?={sep}|\Z)", re.DOTALL)
        self.run = re.compile(rf"{quote}++")
        # The runs of quotes that a cell may close in, and the quotes that open one right behind a delimiter.
        self.edges = re.compile(rf"(?<!{quote})({quote}++)({blanks})(?={sep}|\Z)|(?<={sep}){quote}(?!{quote})")
        # Text and quotes that neither close a cell nor open one, from the beginning of a line inside a quoted cell.
        shut = rf"(?!{blanks}(?:{sep}|\Z))"
        amid = rf"(?<=[^{sep}])"
        self.inside = re.compile(
            rf"(?:[^{quote}]++|{amid}{quote}{quote}|{quote}{quote}{shut}|{amid}{quote}(?!{quote}){shut})*+"
        )

    def is_quoted(self, line: str) -> bool:
        """Whether there is more to a line than delimiters and text."""
        return bool(self.quote and self.quote in line) or bool(self.escape and self.escape in line)

    def unescape(self, content: str) -> str:
        """The text between two quotes, or beside none, as it is meant."""
        if self.escape and self.escape in content:
            return self.escaped.sub(lambda m: m[1] or m[2], content)
        return content.replace(self.quote * 2, self.quote) if self.quote else content

    def shown(self, text: str) -> str:
        """The text with what is escaped hidden, so that every quote in it counts."""
        return self.hidden.sub("\0\0", text) if self.hidden and self.escape in text else text  # type: ignore[operator]


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


@dataclass(frozen=True, slots=True)
class _Span:
    """A quoted cell that reaches over line ends: its number, where its text begins, and where its last quote stands."""

    cell: int
    row: int
    start: int
    last: int
    where: int


class _Quotes:
    """Where on one line a quoted cell can end, found in one pass: a line of nothing but quotes costs its length."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text, self._grammar = grammar.shown(text), grammar
        self._ends: list[tuple[int, int]] = []  # (place, end of the blanks behind); the second is -1 where a cell opens
        self._doubled: list[tuple[int, int]] = []  # the same for doubled quotes, which may be text as well
        for found in grammar.edges.finditer(self._text):
            if found[1] is None:
                self._ends.append((found.start(), -1))
            else:
                (self._ends if len(found[1]) % 2 else self._doubled).append((found.end(1) - 1, found.end()))

    def close_after(self, start: int) -> tuple[tuple[int, int] | None, bool]:
        """Where a cell closes whose text begins at `start` (its end, the end of the blanks after it), and whether that
        is certain: after a doubled quote before a delimiter, the cell may go on in the next line."""
        quote, text = self._grammar.quote or NO_DELIMITER, self._text
        fallback: tuple[int, int] | None = None
        end = start
        if text.startswith(quote, start):  # of these, one has been taken for the quote that opens the cell
            end = self._grammar.run.match(text, start).end()  # type: ignore[union-attr] # there is one
            if shut := self._grammar.closing.match(text, end):
                if (end - start) % 2:
                    return (end - 1, shut.end()), True
                fallback = (end - 1, shut.end())
        at = bisect_left(self._ends, (end, -1))
        last = self._ends[at] if at < len(self._ends) else None
        if fallback is None:
            at = bisect_left(self._doubled, (end, -1))
            if at < len(self._doubled) and (last is None or self._doubled[at] < last):
                fallback = self._doubled[at]
        return (last, True) if last and last[1] >= 0 else (fallback, False)


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
        self._cleared: tuple[int, int, tuple[int, ...]] = (
            -1,
            -1,
            (),
        )  # lines among which, looked at from the last one up, there is none
        self._quotes: tuple[int, _Quotes] | None = None  # of the line looked at last
        self._sizes: list[int] | None = None  # how long the text is up to each line

    def feed(self, lines: Sequence[str], *, final: bool) -> None:
        """The lines to parse; `final` when the file has no more of them."""
        self._lines, self._final = lines, final
        self._known, self._close, self._evidence, self._cleared = (0, 0), None, -1, (-1, -1, ())
        self._quotes = self._sizes = None

    def parse(self, at: int) -> Record | None:
        """The record that starts at line `at`; None when it may go on beyond the lines fed so far."""
        line, grammar = self._lines[at], self.grammar
        if not grammar.is_quoted(line):
            return Record(line.split(grammar.delimiter), 1)
        self._open = False
        alone = self._walk(at)
        if alone and alone.flaws and self.width and len(alone.cells) != self.width and (seams := self._at_seams(line)):
            return seams
        if alone is None or not self._open or self._is_refuted(at):
            return alone
        if self._closes(at + 1) is None:
            return alone  # no later line closes what this one leaves open: there is nothing to go on with
        spans: list[_Span] = []
        across = self._walk(at, spans)
        if across is None or across.lines == 1:
            return None if across is None else alone
        # A quote that makes the table's width where the line by itself does not is no stray one: then the line it
        # closes in is the record's own tail, though it may be as wide as a record.
        sure = len(across.cells) == self.width != len(alone.cells)
        # Where it is not known which column holds the addresses, that of this record tells.
        columns = self.address_columns or self._addressed(across, spans)
        if self._holds_records(at, across.lines - 1 if sure else across.lines, columns):
            return alone
        if self.width and len(across.cells) != self.width == len(alone.cells) and self._frays(at, across.lines):
            return alone
        for span in spans:
            across.cells[span.cell] = self._content(span)
        return across

    def _frays(self, at: int, lines: int) -> bool:
        """Whether a quoted cell begins or ends among lines that are as wide as the table by themselves."""
        within = self._lines[at + 1], self._lines[at + lines - 1]
        return any(text.count(self.grammar.delimiter) == self.width - 1 for text in within)

    def _addressed(self, record: Record, spans: "list[_Span]") -> tuple[int, ...]:
        """The columns in which a record of several has an address."""
        beyond = {span.cell for span in spans}
        return tuple(at for at, cell in enumerate(record.cells) if self.width > 1 and "@" in cell and at not in beyond)

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

    def _walk(self, at: int, spans: "list[_Span] | None" = None) -> Record | None:
        """Cell by cell through a record. With `spans`, which takes note of them, quoted cells reach over line ends."""
        grammar, cells, flaws = self.grammar, list[str](), set[str]()
        row, text, here = at, self._lines[at], 0
        quoted = hanging = False  # whether a cell is well quoted, and whether one closes a quote that none opened
        while True:
            opened = grammar.opening.match(text, here) if grammar.quote else None
            if not opened:
                end = grammar.bare.match(text, here).end()  # type: ignore[union-attr] # it matches the empty text
                cell = text[here:end]
                hanging = hanging or (
                    grammar.quote is not None and cell.endswith(grammar.quote) and cell.count(grammar.quote) % 2 == 1
                )
                cells.append(grammar.escaped.sub(lambda m: m[1] or m[0], cell) if grammar.escape else cell)
            elif strict := grammar.strict.match(text, here):
                quoted = True
                cells.append(grammar.unescape(strict[1]))
                end = strict.end()
            else:
                close, certain = self._quotes_of(row).close_after(opened.end())
                found = self._closes(row + 1) if spans is not None and not certain else None
                if found == "more":
                    return None
                if spans is not None and isinstance(found, tuple) and self._within(at, row, found[0]):
                    last, where = found
                    spans.append(_Span(len(cells), row, opened.end(), last, where))
                    cells.append("")
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
            if end < len(text) and len(cells) > self.limits.columns:
                cells.append(text[end + 1 :])  # beyond what any table has, and cut off in any case
                end = len(text)
            if end >= len(text):
                if quoted and hanging:
                    flaws.add("quote_stray")
                return Record(cells, row - at + 1, tuple(sorted(flaws)))
            here = end + 1

    def _within(self, at: int, row: int, last: int) -> bool:
        if last - at >= self.limits.record_lines:
            return False
        return self._size(row, last + 1) <= self.limits.record_bytes

    def _size(self, start: int, end: int) -> int:
        """The length of some lines together."""
        if self._sizes is None:
            self._sizes = list(accumulate(map(len, self._lines), initial=0))
        return self._sizes[end] - self._sizes[start]

    def _content(self, span: "_Span") -> str:
        lines = self._lines
        inside = [lines[span.row][span.start :], *lines[span.row + 1 : span.last], lines[span.last][: span.where]]
        return self.grammar.unescape("\n".join(inside))

    def _quotes_of(self, row: int) -> _Quotes:
        if self._quotes is None or self._quotes[0] != row:
            self._quotes = row, _Quotes(self._lines[row], self.grammar)
        return self._quotes[1]

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
        return "more" if self._size(start, len(self._lines)) < self.limits.record_bytes else None

    def _scan(self, start: int) -> tuple[tuple[int, int], tuple[int, int] | None]:
        grammar = self.grammar
        quote = grammar.quote or NO_DELIMITER
        for number in range(start, len(self._lines)):
            if quote not in self._lines[number]:
                continue
            text = grammar.shown(self._lines[number])
            here = grammar.inside.match(text).end()  # type: ignore[union-attr] # it matches the empty text
            if here == len(text):
                continue
            closes = text[here + 1 : here + 2] != quote and grammar.closing.match(text, here + 1)
            return (start, number), (
                number,
                here,
            ) if closes else None  # else a cell opens here: the one before never was
        return (start, len(self._lines)), None

    def _is_refuted(self, at: int) -> bool:
        """Whether a cell left open at this line would swallow what was found to be a record when one before it was."""
        low, high = self._known
        return self._close is not None and low <= at + 1 <= high and at < self._evidence < self._close[0]

    def _holds_records(self, at: int, lines: int, columns: tuple[int, ...]) -> bool:
        """True when the lines a quoted cell swallowed look like records of their own. Looked for from the last line up,
        so that what is found speaks against the records that follow too."""
        last, alike = at + lines - 1, 0
        if self._cleared[1:] == (last, columns) and self._cleared[0] <= at:
            return False
        for number in range(last, at, -1):
            text = self._lines[number]
            if self.width < 2:
                found = "@" in text and bool(columns)
            else:
                cells = text.split(self.grammar.delimiter)
                alike = alike + 1 if len(cells) == self.width else 0
                addressed = alike and any("@" in cells[c] for c in columns if c < len(cells))
                found = bool(addressed) or (alike >= 3 and not columns)
            if found:
                self._evidence = number
                return True
        self._cleared = at, last, columns
        return False
