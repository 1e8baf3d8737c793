"""Pure: a stored file, streamed, to Dialect (encoding, delimiter, quote, header) + headers + sample rows."""

import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from contacts import values
from imports import delimiters, encoding, gate, header, workbook
from imports import lines as physical
from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.limits import DEFAULT, Limits
from imports.mend import mend
from imports.packed import open_workbook, unpacked
from imports.records import NO_DELIMITER, Grammar, Record, RecordParser, grammar_of, unwrap

__all__ = ["Dialect", "ImportRejected", "Limits", "Sniffed", "sniff"]

_HEAD = 64 * 1024
_SHEETS = 12  # of a workbook, that are looked into for addresses
_SEP_LINE = re.compile(r'"?sep=(.{1,4}?)"?\s*', re.IGNORECASE)
_WRAPPED = re.compile(r'"(?:[^"]|"")*"')
_ANYTHING = re.compile(r"[^\s,;|^~:\"'\u200b-\u200f\u2060\ufeff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_NO_SIGN = re.compile(r"[^\W_]|[\r\n\0]")  # letters, digits and line ends
GZIP = b"\x1f\x8b"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True)
class Sniffed:
    """What the reader makes of a file, to be stated to a person and changed by them."""

    dialect: Dialect
    headers: tuple[str, ...] | None
    width: int
    sample: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    sheets: tuple[str, ...] = ()
    rows_estimate: int | None = None
    line_ends: str = ""  # LF, CRLF, CR, mixed or one of lines.ENDS; each is read

    @property
    def is_whole(self) -> bool:
        """Whether the sample holds every record of the file."""
        return self.rows_estimate is not None and self.rows_estimate <= len(self.sample)


def sniff(
    source: BinaryIO, *, name: str = "", override: dict[str, Any] | None = None, limits: Limits = DEFAULT
) -> Sniffed:
    """Looks at the whole stored file, streamed. `override` holds what a person chose: encoding, delimiter, quote,
    escape, header (true or false), sheet. Raises ImportRejected."""
    chosen = _checked(override or {})
    source.seek(0)
    head = source.read(_HEAD)
    gate.check_empty(head)
    packed = head.startswith(GZIP)
    stream = _stream(source, packed=packed, limits=limits)
    inside = stream.read(_HEAD) if packed else head
    if packed:
        gate.check_empty(inside)
    if inside.startswith(GZIP):
        raise gate.refuse("file_not_a_table", "This is a gzip inside a gzip. Unpack it once and upload it again.")
    if inside.startswith(ZIP):
        return _workbook(source, packed=packed, chosen=chosen, limits=limits)
    gate.check(inside)
    found = encoding.detect(_stream(source, packed=packed, limits=limits))
    name_of = str(chosen.get("encoding") or found.name)
    if found.blank:
        raise gate.nothing_inside()
    lines, whole, ends = _first_lines(_stream(source, packed=packed, limits=limits), name_of, found.fallback, limits)
    if end := physical.other_end(lines):
        lines = [piece for line in lines for piece in line.split(end)][: None if whole else -1]
        ends = physical.ENDS[end]
    said = bool(lines) and _said_delimiter(lines[0]) is not None
    if whole and not any(_ANYTHING.search(line) for line in lines[said:]):
        raise gate.nothing_inside()
    if not name_of.startswith(("utf-16", "utf-32")):
        gate.check_text(inside)
    notes = [found.note] if found.note and "encoding" not in chosen else []
    table = _table(
        lines, whole=whole, found=found, codec=name_of, packed=packed, chosen=chosen, notes=notes, limits=limits
    )
    table = replace(table, line_ends=ends, dialect=replace(table.dialect, line_end=end))
    return table if whole or packed or end else _with_later_rows(table, source, limits=limits)


def _checked(override: dict[str, Any]) -> dict[str, Any]:
    """What a person chose, if it can be meant. Raises ImportRejected."""
    chosen = {key: value for key, value in override.items() if value is not None or key in ("quote", "escape")}
    if "encoding" in chosen:
        name = encoding.named(str(chosen["encoding"]))
        if name is None:
            raise ImportRejected(
                "encoding_unknown",
                f"There is no encoding called “{str(chosen['encoding'])[:40]}”. Choose one of the list.",
            )
        chosen["encoding"] = name
    for name, most in (("delimiter", 4), ("quote", 1), ("escape", 1)):
        sign = chosen.get(name)
        if sign and (len(sign) > most or _NO_SIGN.search(sign) or (name != "delimiter" and not sign.isascii())):
            raise ImportRejected("sign_unfit", f"“{sign[:10]}” cannot be the {name} of a table. Choose another sign.")
    signs = [chosen[name] for name in ("delimiter", "quote", "escape") if chosen.get(name)]
    if len(set(signs)) < len(signs) and chosen.get("quote") != chosen.get("escape"):
        raise ImportRejected("sign_unfit", "The delimiter and the quote cannot be the same sign. Choose another one.")
    if chosen.get("escape") and chosen["escape"] == chosen.get("quote"):
        chosen["escape"] = None  # a quote inside quotes is doubled, as everywhere
    return chosen


def _workbook(source: BinaryIO, *, packed: bool, chosen: dict[str, Any], limits: Limits) -> Sniffed:
    """A workbook's sheet is read as the CSV text it would be saved as."""
    with open_workbook(source, packed=packed, limits=limits) as inside:
        book = workbook.look_into(inside, limits=limits)
        if chosen.get("sheet"):
            return _sheet(inside, book, chosen["sheet"], packed=packed, chosen=chosen, limits=limits)
        return _likeliest_sheet(inside, book, packed=packed, chosen=chosen, limits=limits)


def _likeliest_sheet(
    inside: BinaryIO, book: workbook.Workbook, *, packed: bool, chosen: dict[str, Any], limits: Limits
) -> Sniffed:
    """The first sheet with addresses, as notes may stand on one before it; without any, the first that is not empty."""
    may_be_better = {sheet.name for sheet in book.sheets[:_SHEETS] if not sheet.hidden}
    first: Sniffed | None = None
    refusal: ImportRejected | None = None
    for name in book.names:
        if first and name not in may_be_better:
            break
        try:
            found = _sheet(inside, book, name, packed=packed, chosen=chosen, limits=limits)
        except ImportRejected as rejected:
            if not first and rejected.code != "file_empty":
                raise
            refusal = refusal or rejected
            continue
        if found.dialect.address_columns or any(map(header.names_addresses, found.headers or ())):
            return found
        first = first or found
    if first is None:
        raise refusal or gate.nothing_inside()
    return first


def _sheet(
    inside: BinaryIO, book: workbook.Workbook, sheet: str, *, packed: bool, chosen: dict[str, Any], limits: Limits
) -> Sniffed:
    with workbook.as_csv(inside, sheet=sheet, limits=limits) as stream:
        lines, whole, _ = _first_lines(stream, "utf-8", None, limits)
    if not any(line.strip(", ") for line in lines):
        raise gate.refuse("file_empty", f"The sheet “{sheet}” is empty. Choose another sheet or file.")
    notes = [f"Read from the sheet “{sheet}”."] if len(book.sheets) > 1 else []
    found = encoding.Encoding("utf-8", None, None, 0, blank=False)
    given = {"delimiter": ",", "quote": '"', "escape": None, "header": chosen.get("header")}
    table = _table(
        lines, whole=whole, found=found, codec="utf-8", packed=packed, chosen=given, notes=notes, limits=limits
    )
    dialect = replace(table.dialect, kind="xlsx", sheet=sheet, blank_tails=True)
    return replace(table, dialect=dialect, sheets=book.names)


def _with_later_rows(found: Sniffed, source: BinaryIO, *, limits: Limits) -> Sniffed:
    """The sample with some records from the middle and the end of the file: a column may be filled only there."""
    dialect, share = found.dialect, limits.sample_records // 10
    if dialect.width < 2 or dialect.encoding.startswith(("utf-16", "utf-32", "iso2022")):
        return found  # there, a jump into the text may land in the middle of a character or of nothing that can be told
    size = source.seek(0, io.SEEK_END)
    later: list[tuple[str, ...]] = []
    for place in (size // 2, max(size - _HEAD, 0)):
        source.seek(place)
        data = source.read(_HEAD).decode(dialect.encoding, "replace")
        lines = re.split(r"\r\n|\r|\n", data)[1:-1]
        syntax = delimiters.Syntax(dialect.delimiter, dialect.quote, dialect.escape, dialect.width, 0.0)
        if dialect.wrapped:
            lines = [unwrap(line, '"') for line in lines]
        records = _records(lines, syntax=syntax, said=False, whole=True, limits=limits)
        # Only records of the table's own width: the first lines may be the inside of a quoted text.
        whole = [cells for cells in records if len(cells) == dialect.width and any(map(values.tidy, cells))]
        later += [tuple(map(values.tidy, cells)) for cells in whole[-share:]]
    sample = (*found.sample[: limits.sample_records - len(later)], *later)
    return replace(found, sample=sample, dialect=_with_decimals(dialect, sample))


def _stream(source: BinaryIO, *, packed: bool, limits: Limits) -> BinaryIO:
    source.seek(0)
    return unpacked(source, limits=limits) if packed else source


def _first_lines(stream: BinaryIO, codec: str, fallback: str | None, limits: Limits) -> tuple[list[str], bool, str]:
    """The beginning of the file as physical lines, whether that is all of it, and how its lines end."""
    chunks = encoding.utf8_chunks(stream, encoding=codec, size=limits.sample_bytes)
    data = next(chunks, b"")
    whole = next(chunks, None) is None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = "\n".join(
            encoding.repair_line(line, fallback=fallback or "cp1252") for line in re.split(rb"\r\n|\r|\n", data)
        )
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if whole and lines and not lines[-1]:
        lines.pop()
    elif not whole and len(lines) > 1:
        lines.pop()  # it may be cut in the middle
    return lines, whole, _line_ends(data)


def _line_ends(data: bytes) -> str:
    both = data.count(b"\r\n")
    counts = {"CRLF": both, "LF": data.count(b"\n") - both, "CR": data.count(b"\r") - both}
    kinds = [name for name, count in counts.items() if count * 20 > sum(counts.values())]
    return kinds[0] if len(kinds) == 1 else "mixed" if kinds else ""


def _table(
    lines: list[str],
    *,
    whole: bool,
    found: encoding.Encoding,
    codec: str,
    packed: bool,
    chosen: dict[str, Any],
    notes: list[str],
    limits: Limits,
) -> Sniffed:
    given: dict[str, str | None] = {key: chosen[key] for key in ("delimiter", "quote", "escape") if key in chosen}
    said = _said_delimiter(lines[0]) if lines else None
    if said and "delimiter" not in given:
        given["delimiter"] = said
    wrapped = _is_wrapped(lines)
    if wrapped:
        lines = [unwrap(line, '"') for line in lines]
        notes.append("Every line stands in quotes as a whole; they were taken off.")
    syntax = delimiters.find(lines[1:] if said else lines, given=given, limits=limits)
    if said and syntax.width < 2:  # nothing stands between such delimiters: another line may have been meant by it
        meant = delimiters.find(lines[1:], given={key: chosen[key] for key in given if key in chosen}, limits=limits)
        syntax = meant if meant.width > 1 and meant.delimiter in ",;\t|" else syntax
    records = _records(lines, syntax=syntax, said=bool(said), whole=whole, limits=limits)
    width = _width(records, syntax)
    if width > limits.columns:
        raise ImportRejected(
            "too_many_columns", f"This file has {width:,} columns; {limits.columns:,} are read at most. Leave some out."
        )
    head: int | None
    head, first = header.find(records, width=width)
    if chosen.get("header") is True and head is None and first < len(records):
        head, first = first, first + 1
    elif chosen.get("header") is False and head is not None:
        first, head = head, None
    names: list[str] = []
    if head is not None:
        names = _trim_right(records[head])
        body = _modal(records[first:], at_least=1)
        filled = [name for name in names if name.strip()]
        # A stray delimiter in the header: no row has a cell for the blank name.
        if len(filled) == body < len(names) and all(len(cells) <= body for cells in records[first:]):
            names = filled
        elif body == len(records[head]):
            names = list(records[head])  # every line ends in a delimiter; so be it
        width = _widened(records[first:], len(names))
    data = [cells for cells in records[first:] if any(values.tidy(cell) for cell in cells)]
    headers = _headers(names, width) if head is not None else None
    dialect = Dialect(
        kind="csv", gzip=packed, encoding=codec, delimiter=syntax.delimiter, quote=syntax.quote, escape=syntax.escape,
        header_record=head, skip_records=first, width=width, fallback=found.fallback,
        address_columns=_address_columns(data, width), wrapped=wrapped, blank_tails=_has_blank_tails(data, width),
    )  # fmt: skip
    sample = tuple(_at_width(cells, dialect) for cells in data[: limits.sample_records])
    dialect = _with_decimals(dialect, sample)
    notes += _head_notes(records[: head if head is not None else first], said=bool(said))
    if head is None:
        notes.append("The first row holds data, so the file has no header row.")
    if not data and whole:
        notes.append("There is no row below the header.")
    estimate = len(data) if whole and len(records) < 4 * limits.sample_records else max(found.lines - first, len(data))
    return Sniffed(dialect, headers, width, sample, tuple(notes), (), estimate)


def _said_delimiter(line: str) -> str | None:
    """The delimiter that a first line like `sep=;` names."""
    if not (found := _SEP_LINE.fullmatch(line)):
        return None
    if found[1] in ("\\t", "TAB", "tab"):
        return "\t"
    return None if _NO_SIGN.search(found[1]) or '"' in found[1] else found[1]


def _is_wrapped(lines: Sequence[str]) -> bool:
    """True when each line is one quoted text that holds a row: a table exported twice."""
    some = [line.strip() for line in lines[:200] if line.strip()]
    if len(some) < 2 or not all(_WRAPPED.fullmatch(line) for line in some):
        return False
    inside = [unwrap(line, '"') for line in some]
    found = delimiters.find(inside)
    if found.width < 2 or delimiters.find(some).width > 1:
        return False
    # Texts with commas in them are no rows: those are of one width.
    widths = [len(cells) for cells in _records(inside, syntax=found, said=False, whole=True, limits=DEFAULT)]
    return widths.count(found.width) * 10 >= len(widths) * 9


def _records(
    lines: list[str], *, syntax: delimiters.Syntax, said: bool, whole: bool, limits: Limits
) -> list[list[str]]:
    """The records at the beginning of the file, as cells."""
    inner = syntax.delimiter if len(syntax.delimiter) == 1 and syntax.delimiter.isascii() else NO_DELIMITER
    kept = {inner, syntax.quote, syntax.escape}
    if inner == syntax.delimiter and ord(inner) < 32:
        clean = ["".join(c for c in line if c in kept or not _CONTROLS.match(c)) for line in lines]
    else:
        clean = [_CONTROLS.sub("", line) for line in lines]
    if syntax.delimiter == delimiters.ALIGNED:
        clean = [delimiters.split_aligned(line, inner) for line in clean]
    elif syntax.delimiter and inner != syntax.delimiter:
        clean = [line.replace(syntax.delimiter, inner) for line in clean]
    parser = RecordParser(Grammar(inner, syntax.quote, syntax.escape), width=syntax.width, limits=limits)
    parser.feed(clean, final=whole)
    records: list[list[str]] = []
    at = 0
    while at < len(clean) and len(records) < 4 * limits.sample_records:
        record = parser.parse(at)
        if record is None:
            break
        records.append([clean[at]] if said and at == 0 else record.cells)
        at += 1 if said and at == 0 else record.lines
    return records


def _width(records: Sequence[Sequence[str]], syntax: delimiters.Syntax) -> int:
    """The width most records have; notes above them, which may be more, have no say once addresses begin."""
    if not syntax.delimiter:
        return 1
    first = delimiters.first_addressed([any("@" in cell for cell in cells) for cells in records])
    return max(_modal(records[first:], at_least=1), 1)


def _modal(records: Sequence[Sequence[str]], *, at_least: int) -> int:
    """The width most records have; of equally frequent ones the widest."""
    widths = Counter(len(cells) for cells in records if any(cell.strip() for cell in cells))
    widths = Counter({width: count for width, count in widths.items() if width >= at_least})
    return max(widths, key=lambda width: (widths[width], width)) if widths else at_least


def _widened(data: Sequence[Sequence[str]], width: int) -> int:
    """The header's width, unless most records have filled cells beyond it: columns without a name."""
    longer = Counter(len(_trim_right(cells)) for cells in data)
    beyond = {wide: count for wide, count in longer.items() if wide > width}
    return max(beyond, key=lambda wide: beyond[wide]) if sum(beyond.values()) * 2 > len(data) else width


def _trim_right(cells: Sequence[str]) -> list[str]:
    """Cells without the blank ones at the end."""
    out = list(cells)
    while out and not out[-1].strip():
        out.pop()
    return out


def _headers(cells: Sequence[str], width: int) -> tuple[str, ...]:
    names = [values.tidy(cell) for cell in cells[:width]]
    return tuple(names + [""] * (width - len(names)))


def _address_columns(data: Sequence[Sequence[str]], width: int) -> tuple[int, ...]:
    """Columns in which at least half of the filled cells look like addresses."""
    out = []
    for column in range(min(width, 1000)):
        kinds = [header.kind(cells[column]) for cells in data[:200] if column < len(cells) and cells[column].strip()]
        if kinds and kinds.count("address") * 2 >= len(kinds):
            out.append(column)
    return tuple(out)


def _has_blank_tails(data: Sequence[Sequence[str]], width: int) -> bool:
    """Whether half of the rows go on with blank cells after the last column."""
    longer = sum(1 for cells in data if len(cells) > width and not any(cell.strip() for cell in cells[width:]))
    return longer * 2 >= max(len(data), 1)


def _at_width(cells: list[str], dialect: Dialect) -> tuple[str, ...]:
    inner = dialect.delimiter if len(dialect.delimiter) == 1 else NO_DELIMITER
    if len(cells) != dialect.width:
        grammar = grammar_of(inner, dialect.quote, dialect.escape)
        cells, _ = mend(
            Record(cells, 1), width=dialect.width, grammar=grammar, address_columns=dialect.address_columns,
            blank_tails=dialect.blank_tails,
        )  # fmt: skip
    return tuple(values.tidy(cell) for cell in cells)


def _with_decimals(dialect: Dialect, sample: Sequence[Sequence[str]]) -> Dialect:
    """The dialect with what the sample shows of decimals: it is part of what a run is agreed on, so that the rehearsal,
    the run and rows tried again read a number alike."""
    found = [values.decimals_of([cells[at] for cells in sample]) for at in range(min(dialect.width, 1000))]
    return replace(
        dialect,
        decimal_commas=tuple(at for at, style in enumerate(found) if style != "point"),
        thousand_points=tuple(at for at, style in enumerate(found) if style == "comma_points"),
    )


def _head_notes(above: Sequence[Sequence[str]], *, said: bool) -> list[str]:
    notes = []
    titles = [cells for cells in above[1 if said else 0 :] if any(cell.strip() for cell in cells)]
    if said:
        notes.append("The first line names the delimiter and is left out.")
    if titles:
        lines = "line above the table is" if len(titles) == 1 else "lines above the table are"
        notes.append(f"{len(titles)} {lines} left out.")
    return notes


def sniff_bytes(data: bytes, **options: Any) -> Sniffed:
    """`sniff` for bytes at hand."""
    return sniff(io.BytesIO(data), **options)
