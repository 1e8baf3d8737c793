"""Pure: a look at a file through the very reader that imports it: a preview for people, a summary for checks."""

from typing import BinaryIO

import polars as pl

from contacts import emails, values
from imports.blocks import Reader
from imports.delimiters import ALIGNED
from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.limits import DEFAULT, Limits
from imports.packed import open_text
from imports.sniff import Sniffed, sniff


def preview(source: BinaryIO, dialect: Dialect, limit: int = 20, *, limits: Limits = DEFAULT) -> list[list[str]]:
    """The first data records, cell by cell, through the very reader that imports them."""
    rows: list[list[str]] = []
    reader = Reader(dialect, limits=limits)
    with open_text(source, dialect, limits=limits) as stream:
        for block in reader.blocks(stream, size=1 << 16):
            for cells in block.cells.head(limit - len(rows)).drop("row", "line").iter_rows():
                rows.append([values.tidy(cell) for cell in cells])
            if len(rows) >= limit:
                break
    return rows


def inspect(path: str, rows: list[int], *, limits: Limits = DEFAULT) -> dict[str, object]:
    """What the reader makes of a file: outcome, header, count of records, the records asked for, and what was said."""
    try:
        with open(path, "rb") as source:
            found = sniff(source, name=path, limits=limits)
            return {"outcome": "import"} | _inspect(source, found, rows, limits)
    except ImportRejected as refusal:
        return {"outcome": "refuse", "error": refusal.message, "code": refusal.code}


def _inspect(source: BinaryIO, found: Sniffed, wanted: list[int], limits: Limits) -> dict[str, object]:
    dialect = found.dialect
    reader = Reader(dialect, limits=limits)
    count = 0
    shown: dict[int, list[str]] = {}
    last: list[list[str]] = []
    flagged: list[int] = []
    accepted = rejected = 0
    keys: set[str] = set()
    email = _email_column(found)
    tail = max([-index for index in wanted if index < 0], default=1)
    with open_text(source, dialect, limits=limits) as stream:
        for block in reader.blocks(stream):
            cells = block.cells.drop("row", "line")
            for index in wanted:
                if count <= index < count + cells.height:
                    shown[index] = list(cells.row(index - count))
            last = (last + [list(row) for row in cells.tail(tail).iter_rows()])[-tail:]
            odd = {flaw.row for flaw in block.flaws}
            if odd:
                at = block.cells.with_row_index("at").filter(pl.col("row").is_in(list(odd)))["at"]
                flagged += [count + index for index in at]
            if email is not None:
                judged = emails.judge(cells[str(email)].str.strip_chars())
                good = judged["email_key"].drop_nulls()
                accepted, rejected = accepted + good.len(), rejected + judged.height - good.len()
                keys.update(good)
            count += cells.height
    for index in wanted:
        if index < 0 and -index <= len(last):
            shown[index] = last[index]
    answer: dict[str, object] = {
        "row_count": count,
        "rows": {str(index): [values.tidy(cell) for cell in cells] for index, cells in shown.items()},
        "header": list(found.headers) if found.headers is not None else None,
        "has_header": found.headers is not None,
        "encoding": dialect.encoding,
        "delimiter": " " if dialect.delimiter == ALIGNED else dialect.delimiter or None,
        "flagged": flagged,
        "notes": list(found.notes),
    }
    if email is not None:
        answer |= {"accepted": accepted, "rejected": rejected, "distinct": len(keys)}
    return answer


def _email_column(found: Sniffed) -> int | None:
    """The column that holds the addresses, where there is no doubt which."""
    columns = found.dialect.address_columns
    named = [at for at, name in enumerate(found.headers or ()) if "mail" in name.casefold()]
    if len(columns) == 1:
        return columns[0]
    both = [column for column in columns if column in named] or ([] if columns else named)
    return both[0] if both else (columns[0] if columns else None)
