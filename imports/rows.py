"""Pure: bytes + Dialect + ColumnMap to a stream of columnar batches: good rows, and bad rows with their reasons."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, BinaryIO, Literal

import polars as pl

from contacts import emails, values
from contacts.values import ValueType
from imports.blocks import BLOCK, Block, Flaw, Reader
from imports.column_map import ColumnMap, MappedColumn
from imports.dialect import Dialect
from imports.inspection import inspect, preview
from imports.limits import DEFAULT, Limits
from imports.packed import open_text

__all__ = ["CODES", "NOTES", "BadRow", "Batch", "describe", "inspect", "preview", "read"]

CUT = 320

# Every code a row can carry. Failed rows are not imported; a note is about a row that is.
CODES: dict[str, str] = {
    "email_missing": "The cell for the address is empty.",
    "email_several": "There are two or more addresses in the cell.",
    "email_invalid": "The cell does not hold an e-mail address.",
    "email_too_long": "The address is longer than e-mail allows.",
    "header_repeated": "The row repeats the header.",
    "number_invalid": "The cell is not a number, though its column is imported as one.",
    "boolean_invalid": "The cell is neither yes nor no, though its column is imported as such.",
    "unsubscribed_invalid": "The cell says neither subscribed nor unsubscribed.",
    "cell_too_long": "The cell is longer than a cell may be.",
    "record_too_long": "The row is longer than a row may be.",
    "columns_shifted": "The row has too many or too few cells, and its address stands in doubt.",
    # notes
    "padded": "The row has fewer cells than the header; the missing ones count as blank.",
    "cut": "The row has more cells than the header; the last ones were left out.",
    "delimiter_unquoted": "A text with a delimiter in it had no quotes and was put together again.",
    "delimiter_other": "The row uses another delimiter than the rest of the file.",
    "quote_stray": "There are quotes inside a quoted text that are not doubled.",
    "quote_unclosed": "A quote is opened and never closed.",
    "decoded_apart": "Characters of the row are in another encoding than the file.",
    "decoded_in_part": "Characters of the row cannot be read in the file's encoding.",
    "control_removed": "Invisible control characters were removed.",
    "email_typo": "The address is valid, but its domain looks like a typing error.",
}
NOTES = frozenset(list(CODES)[list(CODES).index("padded") :])
# After these a cell may stand in another column than its own.
_SHIFTING = frozenset({"padded", "cut", "delimiter_unquoted", "delimiter_other", "quote_stray", "quote_unclosed"})


@dataclass(frozen=True, slots=True)
class BadRow:
    """What is to be said about one record: why it failed, or what was mended in it."""

    number: int  # as a spreadsheet shows it: titles, header and blank lines counted
    line: int | None  # physical line where the record starts
    column: str | None
    index: int | None
    value: str
    code: str
    message: str
    severity: Literal["failed", "note", "hint"]
    raw: tuple[str, ...] | None
    rows: int = 1  # how many rows it stands for


@dataclass(frozen=True)
class Batch:
    """Some records in file order; `records` counts all of them: `good.height` plus the failed ones."""

    good: pl.DataFrame
    bad: list[BadRow]
    records: int
    bytes_read: int
    unseen: tuple["Unseen", ...] = ()


@dataclass(frozen=True)
class Unseen:
    """Cells of a column that is left out, and was blank in all that its suggestion was made from."""

    index: int
    rows: int
    first_row: int
    example: str


GOOD_SCHEMA = {
    "email_key": pl.String,
    "email": pl.String,
    "row_number": pl.Int64,
    "first_name": pl.String,
    "last_name": pl.String,
    "unsubscribed": pl.Boolean,
    "properties": pl.String,
}


def read(
    source: BinaryIO,
    dialect: Dialect,
    column_map: ColumnMap,
    *,
    blank: Literal["keep", "clear"] = "keep",
    on_invalid_value: Literal["fail", "drop"] = "fail",
    batch_rows: int = 50_000,
    limits: Limits = DEFAULT,
    careful: bool = False,
    watched: Sequence[int] = (),
) -> Iterator[Batch]:
    """The rows of a file, judged, in batches of at most `batch_rows`. Memory does not grow with the file.

    `careful` sends every record down the careful road, which tests hold to the same answer as the fast one. Of columns
    that are `watched` it is told what they hold, though none of it is taken."""
    wanted = sorted({column.index for column in column_map.columns} | set(watched))
    reader = Reader(dialect, wanted=wanted, limits=limits, careful=careful)
    judge = _Judge(reader, column_map, clear=blank == "clear", drop=on_invalid_value == "drop", limits=limits)
    done = 0  # a workbook's parts are read in any order; progress only ever goes forward
    with open_text(source, dialect, limits=limits) as stream:
        for block in reader.blocks(stream, size=min(BLOCK, max(batch_rows * 80, 1 << 16))):
            flaws, broken = block.flaws, block.broken
            start = 0
            while start < block.cells.height or flaws or broken:
                part = block.cells.slice(start, batch_rows)
                start += part.height
                last = part["row"][-1] if start < block.cells.height else None
                here = [f for f in flaws if last is None or f.row <= last]
                flaws = flaws[len(here) :]
                done = max(done, source.tell())
                batch = judge.batch(block, part, flaws=here, broken=broken, bytes_read=done)
                yield replace(batch, unseen=_unseen(part, watched)) if watched else batch
                broken = []


class _Judge:
    """Turns raw cells into good rows and bad ones; all of it in columns but for what is said about bad rows."""

    def __init__(self, reader: Reader, column_map: ColumnMap, *, clear: bool, drop: bool, limits: Limits) -> None:
        self.reader, self.dialect = reader, reader.dialect
        self.map, self.clear, self.drop, self.limits = column_map, clear, drop, limits
        self.typed = [
            column
            for column in sorted(column_map.columns, key=lambda c: c.index)
            if column.target == "unsubscribed" or column.type in ("number", "boolean")
        ]

    def batch(
        self, block: Block, part: pl.DataFrame, *, flaws: list[Flaw], broken: list[Flaw], bytes_read: int
    ) -> Batch:
        names = [str(column.index) for column in self.map.columns]
        cells = _trimmed(part, names, invisible=block.invisible)
        judged = emails.judge(cells[str(self.map.email.index)])
        frame = cells.with_columns(
            email=judged["email"], email_key=judged["email_key"], code=judged["code"], message=judged["message"]
        )
        bad = [self._broken(flaw) for flaw in broken]
        frame = self._typed(frame)
        frame = self._doubt(frame, flaws)
        frame = self._too_long(frame, names)
        invalid = (
            pl.any_horizontal([pl.col(f"{c.index} wrong") for c in self.typed]) if self.typed else pl.lit(value=False)
        )
        failed = pl.col("code").is_not_null() if self.drop else pl.col("code").is_not_null() | invalid
        frame = frame.with_columns(failed=failed)
        if frame["failed"].any():
            bad += self._failures(block, frame.filter("failed"))
            frame = frame.filter(~pl.col("failed"))
        lost = {row.number for row in bad}
        for flaw in flaws:
            bad.append(self._note(flaw))
        if self.drop and self.typed:
            bad += self._dropped(frame)
        if self.dialect.kind == "xlsx":  # a sheet has rows and no lines
            bad = [replace(row, line=row.number) for row in bad]
        if len(bad) > 1:
            bad.sort(key=lambda row: (row.number, row.severity))
        good = self._good(frame, block)
        return Batch(good, bad, good.height + len(lost), bytes_read)

    # --- columns --------------------------------------------------------------------------------------------------

    def _typed(self, frame: pl.DataFrame) -> pl.DataFrame:
        """A `read` and a `wrong` column for each column with a type."""
        for column in self.typed:
            name = str(column.index)
            if column.type == "number":
                read = values.number_column(frame[name], decimals=self.dialect.decimals(column.index))
                wrong = read.is_null()
            elif column.type == "boolean":
                read = values.boolean_column(frame[name])
                wrong = read.is_null()
            else:
                read, wrong = _opt_outs(frame[name], column)
            frame = frame.with_columns(
                read.alias(f"{name} read"), (wrong & frame[name].is_not_null()).alias(f"{name} wrong")
            )
        return frame

    def _doubt(self, frame: pl.DataFrame, flaws: list[Flaw]) -> pl.DataFrame:
        """A record that was padded, cut or repaired fails when its address may stand in the wrong place."""
        index = self.map.email.index
        own = {index, *self.dialect.address_columns}
        doubtful = {
            flaw.row: f"This row has {_count(len(flaw.cells), 'cell')} where the table has "
            f"{_count(self.reader.width, 'column')}, and an address in a column that holds none elsewhere. "
            "Put quotes around text that holds a delimiter."
            for flaw in flaws
            if flaw.code in _SHIFTING
            and any(
                "@" in cell and isinstance(emails.normalise(cell), emails.Address)
                for at, cell in enumerate(flaw.after)
                if at not in own
            )
        }
        if not doubtful:
            return frame
        rows = list(doubtful)
        hit = pl.col("row").is_in(rows) & pl.col("code").is_null()
        said = pl.col("row").replace_strict(rows, list(doubtful.values()), default=None, return_dtype=pl.String)
        return frame.with_columns(
            code=pl.when(hit).then(pl.lit("columns_shifted")).otherwise("code"),
            message=pl.when(hit).then(said).otherwise("message"),
        )

    def _too_long(self, frame: pl.DataFrame, names: list[str]) -> pl.DataFrame:
        least = min(map(self._most, self.map.columns))
        if not frame.height or max(frame.select(pl.col(names).str.len_bytes().max().fill_null(0)).row(0)) <= least:
            return frame
        for column in self.map.columns:
            limit = self._most(column)
            hit = (pl.col(str(column.index)).str.len_chars() > limit).fill_null(value=False) & pl.col("code").is_null()
            said = f"The cell in {self._name(column)} is longer than {limit:,} characters. Shorten it."
            frame = frame.with_columns(
                code=pl.when(hit).then(pl.lit("cell_too_long")).otherwise("code"),
                message=pl.when(hit).then(pl.lit(said)).otherwise("message"),
            )
        return frame

    def _most(self, column: MappedColumn) -> int:
        """Characters that a cell of this column may have."""
        most = self.limits.cell_characters
        return min(most, self.limits.name_characters) if column.target in ("first_name", "last_name") else most

    def _good(self, frame: pl.DataFrame, block: Block) -> pl.DataFrame:
        def text(target: Literal["first_name", "last_name"]) -> pl.Expr:
            column = self.map.find(target)
            return (pl.col(str(column.index)) if column else pl.lit(None, dtype=pl.String)).alias(target)

        opt_out = self.map.find("unsubscribed")
        return frame.select(
            "email_key",
            "email",
            pl.col("row").alias("row_number"),
            text("first_name"),
            text("last_name"),
            (pl.col(f"{opt_out.index} read") if opt_out else pl.lit(None, dtype=pl.Boolean)).alias("unsubscribed"),
            self._properties(frame, escape=block.escape).alias("properties"),
        )

    def _properties(self, frame: pl.DataFrame, *, escape: bool) -> pl.Expr:
        """The JSON text of the properties, put together in columns: first those that every row has a value of, as they
        need no look at each cell."""
        whole = [c for c in self.map.properties if not frame[_value_name(c)].null_count()]
        members = [self._member(frame, c, escape=escape) for c in self.map.properties if c not in whole]
        if not whole:
            inside = pl.concat_str(members, ignore_nulls=True).str.slice(1) if members else pl.lit("")
            return pl.concat_str(pl.lit("{"), inside, pl.lit("}"))
        pieces: list[pl.Expr] = []
        mark, before = "", "{"
        for column in whole:
            mark = '"' if column.type == "string" else ""
            pieces += [pl.lit(f"{before}{json.dumps(column.key)}:{mark}"), _value(frame, column, escape=escape)]
            before = f"{mark},"
        return pl.concat_str([*pieces, pl.lit(mark), *members, pl.lit("}")], ignore_nulls=True)

    def _member(self, frame: pl.DataFrame, column: MappedColumn, *, escape: bool) -> pl.Expr:
        """`,"key":value`, or null where the row says nothing about the property."""
        key, mark = json.dumps(column.key), '"' if column.type == "string" else ""
        member = pl.concat_str(pl.lit(f",{key}:{mark}"), _value(frame, column, escape=escape), pl.lit(mark))
        blank = pl.col(str(column.index)).is_null()
        return pl.when(blank).then(pl.lit(f",{key}:null")).otherwise(member) if self.clear else member

    # --- words ----------------------------------------------------------------------------------------------------

    def _name(self, column: MappedColumn) -> str:
        return f"“{column.header.strip()}”" if column.header and column.header.strip() else f"column {column.index + 1}"

    def _header(self, column: MappedColumn) -> str:
        return column.header if column.header and column.header.strip() else f"Column {column.index + 1}"

    def _failures(self, block: Block, failures: pl.DataFrame) -> list[BadRow]:
        """What is to be said of failed rows. Files of nothing else come, so that of addresses is said from lists."""
        raws = block.raw(failures["line"].to_list())
        email, header = self.map.email, self._header(self.map.email)
        heads = [(column.index, (column.header or "").strip()) for column in self.map.columns if column.header]
        others = failures.filter(~pl.col("code").fill_null("").is_in(emails.CODES)).iter_rows(named=True)
        values_shown = failures[str(email.index)].str.slice(0, CUT).fill_null("")
        told = (failures["row"], failures["line"], failures["code"], failures["message"], values_shown)
        bad: list[BadRow] = []
        for number, line, code, message, value, raw in zip(*(some.to_list() for some in told), raws, strict=True):
            if code not in emails.CODES:
                bad.append(self._failure(next(others), raw))
            elif code == "email_invalid" and _is_header(raw, heads):
                said = "This row repeats the header. Nothing is lost by leaving it out."
                bad.append(BadRow(number, line, None, None, value, "header_repeated", said, "failed", tuple(raw)))
            else:
                bad.append(BadRow(number, line, header, email.index, value, code, message, "failed", tuple(raw)))
        return bad

    def _failure(self, row: dict[str, Any], raw: list[str]) -> BadRow:
        """What is to be said of a row that failed for more than its address."""
        code, message, column = row["code"], row["message"], self.map.email
        if code is None:
            column = next(c for c in self.typed if row[f"{c.index} wrong"])
            code, message = self._wrong(row[str(column.index)], column)
        elif code == "cell_too_long":
            column = next(c for c in self.map.columns if len(row[str(c.index)] or "") > self._most(c))
        header, index = (None, None) if code == "columns_shifted" else (self._header(column), column.index)
        value = (row[str(column.index)] or "")[:CUT]
        return BadRow(row["row"], row["line"], header, index, value, code, message, "failed", tuple(raw))

    def _wrong(self, text: str, column: MappedColumn) -> tuple[str, str]:
        if column.target == "unsubscribed":
            shown = text if len(text) <= 60 else text[:59] + "…"
            return "unsubscribed_invalid", (
                f"“{shown}” in {self._name(column)} says neither subscribed nor unsubscribed. "
                "Say in the column map what it means, or write yes or no."
            )
        kind: ValueType = "number" if column.type == "number" else "boolean"
        return f"{kind}_invalid", values.explain(text, type=kind, decimals=self.dialect.decimals(column.index))

    def _dropped(self, frame: pl.DataFrame) -> list[BadRow]:
        notes: list[BadRow] = []
        for column in self.typed:
            name = str(column.index)
            wrong = frame.filter(pl.col(f"{name} wrong")).select("row", "line", name)
            for row, line, text in wrong.iter_rows():
                code, message = self._wrong(text, column)
                notes.append(
                    BadRow(
                        row, line, self._header(column), column.index, text[:CUT],
                        code, f"{message} The row was imported without this cell.", "note", None,
                    )
                )  # fmt: skip
        return notes

    def _note(self, flaw: Flaw) -> BadRow:
        value = " | ".join(flaw.cells)[:CUT]
        return BadRow(
            flaw.row, flaw.line, None, None, value, flaw.code, describe(flaw, width=self.reader.width), "note", None
        )

    def _broken(self, flaw: Flaw) -> BadRow:
        said = describe(flaw, width=self.reader.width)
        return BadRow(
            flaw.row, flaw.line, None, None, flaw.cells[0][:CUT], flaw.code, said, "failed", tuple(flaw.cells)
        )


def describe(flaw: Flaw, *, width: int) -> str:
    """One sentence about a record that was mended, or that could not be read."""
    sentence = _SENTENCES[flaw.code]
    if "{left_out}" not in sentence:
        return _described(sentence, len(flaw.cells), width)
    left_out = ", ".join(cell.strip() for cell in flaw.cells[width:] if cell.strip())[:60]
    if flaw.code == "cut" and not left_out:
        sentence = _SLIPPED
    return sentence.format(cells=_count(len(flaw.cells), "cell"), columns=_count(width, "column"), left_out=left_out)


_SENTENCES = {
    "padded": "This row has {cells} where the table has {columns}; the missing ones count as blank.",
    "cut": "This row has {cells} where the table has {columns}; “{left_out}” was left out. "
    "Put quotes around text that holds a delimiter.",
    "delimiter_unquoted": "This row has {cells} where the table has {columns}; a text with a delimiter in it was "
    "put together again. Put quotes around such text.",
    "delimiter_other": "This row uses another delimiter than the rest of the file and was read with that one.",
    "quote_stray": "A quoted text of this row has quotes inside that are not doubled; they were kept as text. "
    "Check the row.",
    "quote_unclosed": "A quote is opened in this row and never closed; it was taken for no quote. Check the row.",
    "decoded_apart": "Characters of this row are not in the file's encoding and were read in another one. "
    "Check the accents.",
    "decoded_in_part": "Characters of this row cannot be read in the file's encoding and show as �. "
    "Choose another encoding, or mend the row.",
    "control_removed": "Invisible control characters were removed from this row.",
    "record_too_long": "This row is longer than a row may be, so it was left out. Look for a quote that is "
    "never closed, or for a file that is no table.",
}

_SLIPPED = (
    "This row has {cells} where the table has {columns}. What is beyond them is blank and was left out; "
    "check that nothing stands one column too far."
)


@lru_cache(maxsize=1024)  # a file has one width, and its rows few others
def _described(sentence: str, cells: int, width: int) -> str:
    return sentence.format(cells=_count(cells, "cell"), columns=_count(width, "column"))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _trimmed(part: pl.DataFrame, names: list[str], *, invisible: bool) -> pl.DataFrame:
    """Cells without blanks at their ends, and null where nothing is left. Naming every blank there is costs time, and
    is due only where the block holds one that is invisible."""
    part = part.with_columns(pl.col(names).str.strip_chars(values.BLANKS if invisible else None))
    return part.with_columns(pl.when(pl.col(name).str.len_bytes() > 0).then(pl.col(name)).alias(name) for name in names)


def _value_name(column: MappedColumn) -> str:
    """The column that tells whether a row has a value of a property."""
    return str(column.index) if column.type == "string" else f"{column.index} read"


def _value(frame: pl.DataFrame, column: MappedColumn, *, escape: bool) -> pl.Expr:
    """What stands for a property's value in JSON, a text's quotes left out."""
    value = pl.col(_value_name(column))
    if column.type == "boolean":
        return value.replace_strict([True, False], ["true", "false"], default=None, return_dtype=pl.String)
    return _escaped(frame, str(column.index)) if column.type == "string" and escape else value


def _escaped(frame: pl.DataFrame, name: str) -> pl.Expr:
    """The cell as the inside of a JSON string; most columns have nothing to escape in a whole batch."""
    cell = pl.col(name)
    if not frame[name].str.contains(r'["\\\n\t]').any():
        return cell
    for char, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        cell = cell.str.replace_all(char, written, literal=True)
    return cell


def _unseen(part: pl.DataFrame, watched: Sequence[int]) -> tuple[Unseen, ...]:
    found = []
    for index in watched:
        name = str(index)
        if name in part.columns and part[name].str.len_bytes().sum():
            filled = part.select("row", name).filter(pl.col(name).str.strip_chars(values.BLANKS) != "")
            if filled.height:
                found.append(Unseen(index, filled.height, filled["row"][0], values.tidy(filled[name][0])[:80]))
    return tuple(found)


def _opt_outs(cells: pl.Series, column: MappedColumn) -> tuple[pl.Series, pl.Series]:
    """What each word says of the person (true: unsubscribed, null: nothing), and which words say neither."""
    words = cells.unique().drop_nulls()
    said: list[bool | None] = []
    known: list[bool] = []
    for word in words:
        listed = column.words.get(word.casefold())
        yes = values.read_boolean(word) if listed is None else None
        known.append(listed is not None or yes is not None)
        if listed is not None:
            said.append({"unsubscribed": True, "subscribed": False, "leave": None}[listed])
        else:
            said.append(None if yes is None else yes != column.invert)
    read = cells.replace_strict(words, pl.Series(said, dtype=pl.Boolean), default=None, return_dtype=pl.Boolean)
    unknown = words.filter(~pl.Series(known, dtype=pl.Boolean))
    if unknown.is_empty():
        return read, pl.repeat(False, cells.len(), dtype=pl.Boolean, eager=True)
    return read, cells.is_in(unknown.implode()).fill_null(value=False)


def _is_header(raw: list[str], heads: list[tuple[int, str]]) -> bool:
    for at, header in heads:  # the first tells nearly always
        if at >= len(raw) or raw[at].strip() != header:
            return False
    return len(heads) > 1
