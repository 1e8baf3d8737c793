"""Pure: records whose width is not the table's: what was probably meant, padded or cut where nothing tells."""

import re

from imports.records import Grammar, Record, RecordParser, grammar_of

_OTHER_DELIMITERS = ",;\t|"
_OTHERS = re.compile("[,;\t|]")


def mend(
    record: Record, *, width: int, grammar: Grammar, address_columns: tuple[int, ...], blank_tails: bool
) -> tuple[list[str], list[str]]:
    """The record at the table's width, and the codes of what was odd about it. A blank cell too many is odd where the
    table's other rows have none: what stands before it may have slipped."""
    cells, codes = record.cells, list(record.flaws)
    if len(cells) == width:
        return cells, codes
    if len(cells) > width:
        if not any(cell.strip() for cell in cells[width:]):
            return cells[:width], codes if blank_tails else [*codes, "cut"]
        joined = _rejoin(cells, width=width, grammar=grammar, address_columns=address_columns)
        return (joined, [*codes, "delimiter_unquoted"]) if joined else (cells[:width], [*codes, "cut"])
    other = _other_delimiter(cells, width=width, grammar=grammar, address_columns=address_columns)
    if other:
        return other, [*codes, "delimiter_other"]
    return cells + [""] * (width - len(cells)), [*codes, "padded"]


def _rejoin(cells: list[str], *, width: int, grammar: Grammar, address_columns: tuple[int, ...]) -> list[str] | None:
    """An unquoted delimiter inside a text: joined again where a blank after it, or the place of the address, tells."""
    extra = len(cells) - width
    starts = [at for at in range(1, len(cells)) if cells[at][:1] == " " and cells[at - 1].strip() and cells[at].strip()]
    if grammar.delimiter != " " and len(starts) == extra:
        out = [cells[0]]
        for at, cell in enumerate(cells[1:], start=1):
            if at in starts:
                out[-1] += grammar.delimiter + cell
            else:
                out.append(cell)
        if not address_columns or any("@" in out[column] for column in address_columns if column < width):
            return out
    for column in address_columns:
        if column == 1 and "@" not in cells[1] and "@" in cells[1 + extra]:
            return [grammar.delimiter.join(cells[: 1 + extra]), *cells[1 + extra :]]
    return None


def _other_delimiter(
    cells: list[str], *, width: int, grammar: Grammar, address_columns: tuple[int, ...]
) -> list[str] | None:
    """One row that was written with another delimiter than the rest of the table."""
    text = "".join(cells)
    if width < 2 or not _OTHERS.search(text) or "\n" in text:
        return None
    line = grammar.delimiter.join(cells)
    for delimiter in _OTHER_DELIMITERS:
        if delimiter == grammar.delimiter or line.count(delimiter) < width - 1:
            continue
        parser = RecordParser(grammar_of(delimiter, grammar.quote, grammar.escape), width=width)
        parser.feed([line], final=True)
        record = parser.parse(0)
        if record is None or len(record.cells) != width:
            continue
        if address_columns:
            if any("@" in record.cells[column] for column in address_columns if column < width):
                return record.cells
        elif width > 2:
            return record.cells
    return None
