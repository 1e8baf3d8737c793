"""Pure: a file as a stream of blocks of records: clean ones parsed in columns, suspect ones by the careful road."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import polars as pl

from imports import lines as physical
from imports.cleaning import Cleaner
from imports.dialect import Dialect
from imports.encoding import utf8_chunks
from imports.limits import DEFAULT, Limits
from imports.mend import mend
from imports.records import NO_DELIMITER, Grammar, Record, RecordParser

BLOCK = 1 << 20
# Beginnings of U+2000 to U+207F, U+061C, U+180E and U+FEFF in UTF-8.
_INVISIBLE = (b"\xe2\x80", b"\xe2\x81", b"\xd8\x9c", b"\xe1\xa0\x8e", b"\xef\xbb\xbf")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something odd about a record that came in all the same: `cells` is the record as it stood in the file, `after`
    what was made of it, with what was cut off at its end."""

    row: int
    line: int
    code: str
    cells: list[str]
    after: list[str]


@dataclass
class Block:
    """Records in file order. `cells` has a String column per wanted index ("0", "3", ...), and `row` and `line`."""

    cells: pl.DataFrame
    flaws: list[Flaw] = field(default_factory=list)
    broken: list[Flaw] = field(default_factory=list)  # records that could not be read at all: none of `cells`
    invisible: bool = True  # there may be zero-width or direction marks in it
    escape: bool = True  # there may be characters in it that JSON escapes
    # What `raw` needs: the reader, the text or its lines, the number of the first, and the records read one by one.
    reader: "Reader | None" = None
    text: pl.Series | bytes = b""
    first_line: int = 1
    careful: dict[int, list[str]] = field(default_factory=dict)

    def raw(self, lines: Sequence[int]) -> list[list[str]]:
        """The whole records that start at these physical lines, cell by cell as they stand in the file."""
        if self.reader is None:
            return [[] for _ in lines]
        if isinstance(self.text, bytes):
            self.text = physical.column(self.text, self.reader.grammar)
        alone = [line - self.first_line for line in lines if line not in self.careful]
        cells = self.reader.cells_of_all(self.text.gather(alone))
        if len(alone) == len(lines):
            return cells
        others = iter(cells)
        return [self.careful[line] if line in self.careful else next(others) for line in lines]


@dataclass
class _State:
    row: int = 1  # the number of the next record, as a spreadsheet counts
    line: int = 1
    skip: int = 0  # records still to be passed over


class Reader:
    """Reads one file of one dialect. `wanted` are the columns that come back as columns; None for all."""

    def __init__(
        self, dialect: Dialect, *, wanted: Sequence[int] | None = None, limits: Limits = DEFAULT, careful: bool = False
    ) -> None:
        self.dialect, self.limits = dialect, limits
        self.careful = careful  # tests hold the two roads to the same answer
        self._cleaner = Cleaner(dialect)
        self.separator = self._cleaner.separator
        self.grammar = Grammar(self.separator, dialect.quote, dialect.escape)
        self.width = dialect.width
        self._wanted = wanted
        self._state = _State(skip=dialect.skip_records)
        self._single = self._record_parser()

    # --- the stream ---

    def blocks(self, stream: BinaryIO, *, size: int = BLOCK) -> Iterator[Block]:
        """All data records of the file."""
        ready = carry = b""  # lines that are clean and wait for more of their record; bytes of an unfinished line
        skipping = False  # inside a line that is longer than a record may be
        chunks = utf8_chunks(stream, encoding=self.dialect.encoding, size=size)
        for chunk in physical.with_feeds(chunks, end=self.dialect.line_end):
            data = carry + chunk if carry else chunk
            if skipping:
                end = physical.first_end(data)
                if not end:
                    carry = data[-1:] if data.endswith(b"\r") else b""  # it may be half of a line end
                    continue
                data, skipping = data[end:], False
            cut = physical.cut(data)
            if cut:
                ready = yield from self._block(ready, data[:cut], final=False)
            carry = data[cut:]
            if len(carry) > self.limits.record_bytes:
                if ready:
                    ready = yield from self._block(ready, b"", final=True)
                yield self._overlong(carry)
                carry, skipping = b"", True
        if ready or carry:
            yield from self._block(ready, carry, final=True)

    def _overlong(self, data: bytes) -> Block:
        """A line longer than a record may be costs that record, and is not held in memory."""
        state = self._state
        flaw = Flaw(state.row, state.line, "record_too_long", [data[:400].decode("utf-8", "replace")], [])
        state.row += 1
        state.line += 1
        state.skip = max(state.skip - 1, 0)
        return Block(self._empty(), broken=[flaw])

    def _block(self, ready: bytes, fresh: bytes, *, final: bool) -> Generator[Block, None, bytes]:
        """The blocks that whole lines make; what must wait for more lines is returned."""
        data = self._cleaner.clean(fresh, line=self._state.line + ready.count(b"\n"))
        if ready:
            data = ready + data
        if not data:
            return b""
        state = self._state
        if not self.width or state.skip:
            data = self._head(data, final=final)
            if not data or not self.width or state.skip:
                return data
        block = None if self.careful else self._fast(data)
        left = b""
        if block is None:
            block, left = self._mixed(data, final=final)
        block.invisible = not data.isascii() and any(mark[:1] in data and mark in data for mark in _INVISIBLE)
        if block.cells.height or block.flaws:
            yield block
        return left

    # --- the head ---

    def _head(self, data: bytes, *, final: bool) -> bytes:
        """Passes over titles and header, and learns the width from them where the dialect does not tell it."""
        lines = physical.texts(data)
        parser = RecordParser(self.grammar, width=self.dialect.width, limits=self.limits)
        parser.feed(lines, final=final)
        state, at = self._state, 0
        while at < len(lines) and (state.skip or not self.width):
            record = parser.parse(at)
            if record is None:
                break
            if state.skip:
                if not self.width and state.row - 1 == self.dialect.header_record:
                    self.width = len(record.cells)
                state.skip -= 1
                at += record.lines
                state.row += 1
                state.line += record.lines
            elif any(cell.strip() for cell in record.cells):
                self.width = len(record.cells)
            else:
                at += record.lines
                state.row += 1
                state.line += record.lines
        return "\n".join(lines[at:]).encode() + (b"\n" if at < len(lines) and data.endswith(b"\n") else b"")

    # --- the fast road ---

    def _names(self) -> list[str]:
        wanted = range(self.width) if self._wanted is None else self._wanted
        return [str(index) for index in wanted]

    def _parse(self, data: bytes, *, quote: str | None) -> pl.DataFrame | None:
        """Lines that all have the table's width, to the wanted columns; None when Polars sees it otherwise."""
        schema = {str(index): pl.String for index in range(self.width)}
        wanted = [name for name in self._names() if name in schema]
        try:
            frame = pl.read_csv(
                data,
                has_header=False,
                separator=self.separator,
                quote_char=quote,
                schema=schema,
                columns=[int(name) for name in wanted],
                empty_string_is_null=False,
                truncate_ragged_lines=False,
            )
        except pl.exceptions.PolarsError:
            return None
        if self._cleaner.replaced:
            frame = frame.with_columns(pl.all().str.replace_all(NO_DELIMITER, self.dialect.delimiter, literal=True))
        return self._add_missing(frame)

    def _add_missing(self, frame: pl.DataFrame) -> pl.DataFrame:
        names = self._names()
        beyond = [name for name in names if name not in frame.columns]
        return (
            frame.with_columns(**{name: pl.lit("") for name in beyond}).select(names) if beyond else frame.select(names)
        )

    def _fast(self, data: bytes) -> Block | None:
        """A block without blank lines, marks or doubtful quotes, whose records all are lines of the table's width; None
        otherwise."""
        quote, escape = self.grammar.quote, self.grammar.escape
        if self._cleaner.marks or (self.width == 1 and (data[:1] == b"\n" or b"\n\n" in data)):
            return None
        if escape and escape.encode() in data:
            return None
        height = data.count(b"\n") + (not data.endswith(b"\n"))
        delimiters, bare = data.count(self.separator.encode()), height
        if quote and quote.encode() in data:
            lines = physical.quoted_well(data, self.grammar, width=self.width, most=height // 8)
            if lines is None:
                return None
            delimiters -= int(lines.str.count_matches(self.separator, literal=True).sum())
            bare -= lines.len()
        # When the delimiters add up and no line is longer, none is shorter either. Polars refuses longer lines, but
        # only where it is asked for all columns.
        if delimiters != bare * (self.width - 1):
            return None
        asked = sum(int(name) < self.width for name in self._names())
        if asked < self.width and not physical.are_exact(data, self.grammar, width=self.width, quotes=bare < height):
            return None
        frame = self._parse(data, quote=quote if bare < height else None)
        if frame is None or frame.height != height:
            return None
        state = self._state
        numbered = frame.with_columns(
            row=pl.int_range(state.row, state.row + height, dtype=pl.Int64),
            line=pl.int_range(state.line, state.line + height, dtype=pl.Int64),
        )
        block = Block(numbered, reader=self, text=data, first_line=state.line)
        block.escape = self._may_need_escapes(data, quotes=bare < height)
        state.row += height
        state.line += height
        return self._without_blanks(block)

    def _may_need_escapes(self, data: bytes, *, quotes: bool) -> bool:
        """Whether a cell of lines without doubt may hold what JSON escapes. `quotes`: some of them are quoted."""
        if b"\\" in data or ((quotes or self.separator != "\t") and b"\t" in data):
            return True
        return (b'""' if quotes and self.grammar.quote == '"' else b'"') in data

    def _without_blanks(self, block: Block) -> Block:
        """Records of nothing but delimiters and blanks go; only rows whose wanted cells are all empty can be such."""
        empty = block.cells
        for name in self._names():
            empty = empty.filter(pl.col(name).str.strip_chars().str.len_bytes() == 0)
            if not empty.height:
                return block
        suspects = empty["line"]
        if suspects.len():
            blank = [
                line
                for line, cells in zip(suspects, block.raw(suspects.to_list()), strict=True)
                if not any(_tidy(cell) for cell in cells)
            ]
            if blank:
                block.cells = block.cells.filter(~pl.col("line").is_in(blank))
        return block

    # --- the mixed road ---

    def cells_of_all(self, lines: pl.Series) -> list[list[str]]:
        """The cells of records that are one line each."""
        signs = [sign for sign in (self.grammar.quote, self.grammar.escape) if sign]
        if self._cleaner.replaced or any(lines.str.contains(sign, literal=True).any() for sign in signs):
            return [self.cells_of(line) for line in lines]
        split: list[list[str]] = lines.str.split(self.separator).to_list()
        return split

    def cells_of(self, line: str) -> list[str]:
        """The cells of a record that is one line."""
        self._single.width = self.width  # which may have been found out meanwhile
        self._single.feed([line], final=True)
        record = self._single.parse(0)
        return self._restore(record).cells if record else [line]

    def _restore(self, record: Record) -> Record:
        """The delimiter of several characters, where it stands inside quotes, as it was."""
        if not self._cleaner.replaced:
            return record
        cells = [cell.replace(NO_DELIMITER, self.dialect.delimiter) for cell in record.cells]
        return Record(cells, record.lines, record.flaws)

    def _record_parser(self) -> RecordParser:
        return RecordParser(
            self.grammar, width=self.width, address_columns=self.dialect.address_columns, limits=self.limits
        )

    def _mixed(self, data: bytes, *, final: bool) -> tuple[Block, bytes]:
        """Clean lines by columns, the others one by one; then put together in the order of the file."""
        state = self._state
        lines = given = physical.column(data, self.grammar)
        if self.dialect.blank_tails and self.separator.encode() + b"\n" in data:
            lines = physical.without_tails(given, self.grammar, width=self.width)
        whole = data if lines is given else None
        marks = self._cleaner.marks
        kinds = physical.kinds(lines, self.grammar, width=self.width, doubt_all=self.careful)
        if marks:
            here = [line - state.line for line in marks if line - state.line < lines.len()]
            kinds = kinds.with_columns(
                clean=pl.col("clean") & ~pl.col("at").is_in(here), bare=pl.col("bare") & ~pl.col("at").is_in(here)
            )
        suspects = kinds.filter(~(pl.col("clean") | pl.col("bare") | pl.col("blank")))["at"].to_list()
        careful, taken, stop = self._careful_records(lines, suspects, final=final)
        kinds = kinds.filter(pl.col("at") < stop)
        if taken:
            kinds = kinds.filter(~pl.col("at").is_in(taken))
        kinds = kinds.with_columns(row=pl.int_range(state.row, state.row + pl.len(), dtype=pl.Int64))
        parts = [
            self._parse_lines(lines, kinds.filter("clean"), whole=whole, quote=self.grammar.quote),
            self._parse_lines(lines, kinds.filter(pl.col("bare") & ~pl.col("clean")), whole=whole, quote=None),
        ]
        # What Polars would not parse after all goes the careful road as well.
        for part, of in zip(parts, ("clean", "bare"), strict=True):
            if part is None:
                again = kinds.filter(pl.col(of) & (pl.lit(value=True) if of == "clean" else ~pl.col("clean")))
                careful.update(self._careful_records(lines, again["at"].to_list(), final=True)[0])
        rows = dict(zip(kinds["at"], kinds["row"], strict=True)) if careful else {}
        block = Block(self._empty(), reader=self, text=lines, first_line=state.line)
        block.escape = bool(careful) or kinds["bare"].any() or self._may_need_escapes(data, quotes=True)
        parts.append(self._careful_frame(block, careful, rows=rows, marks=marks))
        block.cells = pl.concat([part for part in parts if part is not None]).sort("line")
        state.row += kinds.height
        state.line += stop
        self._cleaner.marks = {line: code for line, code in marks.items() if line >= state.line}
        left = "\n".join(lines[stop:].to_list()).encode() if stop < lines.len() else b""
        if left and data.endswith(b"\n"):
            left += b"\n"
        return self._without_blanks(block), left

    def _parse_lines(
        self, lines: pl.Series, which: pl.DataFrame, *, whole: bytes | None, quote: str | None
    ) -> pl.DataFrame | None:
        """The lines at these places, parsed in columns."""
        if not which.height:
            return self._empty()
        if whole is None or which.height < lines.len():
            whole = lines.gather(which["at"]).str.join("\n").item().encode()
        frame = self._parse(whole, quote=quote)
        if frame is None or frame.height != which.height:
            return None
        first = self._state.line
        return frame.with_columns(row=which["row"], line=which["at"].cast(pl.Int64) + first)

    def _empty(self) -> pl.DataFrame:
        names = self._names()
        return pl.DataFrame(schema=dict.fromkeys(names, pl.String) | {"row": pl.Int64, "line": pl.Int64})

    def _careful_records(
        self, lines: pl.Series, suspects: list[int], *, final: bool
    ) -> tuple[dict[int, Record], list[int], int]:
        """Records that start at suspect lines, the further lines they took, and where to stop when one is open."""
        records: dict[int, Record] = {}
        taken: list[int] = []
        if not suspects:
            return records, taken, lines.len()
        parser = self._record_parser()
        parser.feed(lines.to_list(), final=final)
        free = 0
        for at in suspects:
            if at < free:
                continue
            record = parser.parse(at)
            if record is None:
                return records, taken, at
            records[at] = record
            free = at + record.lines
            taken.extend(range(at + 1, free))
        return records, taken, lines.len()

    def _careful_frame(
        self, block: Block, careful: dict[int, Record], *, rows: dict[int, int], marks: dict[int, str]
    ) -> pl.DataFrame:
        first = self._state.line
        kept, numbers, places = list[list[str]](), list[int](), list[int]()
        for at in sorted(careful):
            record, line = self._restore(careful[at]), first + at
            cells, codes = mend(
                record, width=self.width, grammar=self.grammar, address_columns=self.dialect.address_columns,
                blank_tails=self.dialect.blank_tails,
            )  # fmt: skip
            if not any(map(_tidy, record.cells)):
                continue
            block.careful[line] = record.cells
            if self.dialect.kind == "xlsx":  # sheets leave out blank cells at a row's end; none is missing
                codes = [code for code in codes if code != "padded"]
            codes += [marks[n] for n in range(line, line + record.lines) if n in marks] if marks else []
            after = cells if "delimiter_unquoted" in codes or "delimiter_other" in codes else record.cells
            block.flaws += [Flaw(rows[at], line, code, record.cells, after) for code in dict.fromkeys(codes)]
            kept.append(cells)
            numbers.append(rows[at])
            places.append(line)
        columns: dict[str, list[Any]] = {}
        for name in self._names():
            column = int(name)
            columns[name] = [cells[column] if column < len(cells) else "" for cells in kept]
        return pl.DataFrame(columns | {"row": numbers, "line": places}, schema=self._empty().schema)


def _tidy(cell: str) -> str:
    return cell.strip(" \t\n\u00a0\u3000\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
