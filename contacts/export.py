"""Contacts as CSV, streamed: whom it is about is fixed at its beginning, then they are read some thousands at a time.

No transaction stays open while somebody downloads, and nothing grows with the number of contacts but the list of their
ids, which the database keeps.
"""

from collections.abc import Iterator
from typing import Any, Self
from uuid import UUID, uuid4

from django.core.exceptions import EmptyResultSet
from django.db import connection, transaction
from psycopg import sql

from contacts.filters import ContactFilter
from contacts.matching import matching
from contacts.models import BulkAction, BulkPart, Property, Team
from contacts.session import set_local

STEP = 5_000  # contacts of one statement, and the most that is held in memory
FIND_MS = 60_000  # what finding them may take
# What a spreadsheet would run: a cell that begins with one of these signs, also in full width. Cells begin also within
# a text, where the spreadsheet of another country parts them by another sign than ours, and does not mind our quotes.
RUN = r'"*[=+\-@＝＋－＠]'
FORMULA = rf"^(?=[\t\r\n]|{RUN})"
FORMULA_WITHIN = rf"([,;\t\r\n])(?={RUN})"
BLOCK = 1 << 16  # bytes that are sent at once
NAMES = ("email", "first_name", "last_name")


class Blocks:
    """Bytes to be sent. `close` lets go of what the database keeps for them; the garbage collector must not, as it may
    run in the middle of another statement of the same connection."""

    def __init__(self, stream: Iterator[bytes], ids: "Iterator[list[UUID]] | _Kept") -> None:
        self._stream, self._ids = stream, ids

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        return next(self._stream)

    def close(self) -> None:
        """Ends it, wherever it is. May be called again."""
        if isinstance(self._ids, _Kept):
            self._ids.close()


def contacts_csv(team: Team, wanted: ContactFilter | BulkAction, *, for_spreadsheets: bool = False) -> Blocks:
    """A header and one line for each contact that a filter names now, or that a bulk action is about, oldest first.

    Raw, every value is as it is stored, so that importing the file again changes nothing. For spreadsheets, what would
    be run as a formula has an apostrophe before it, lines end as Excel has them, and a mark says that it is UTF-8.
    To be closed. Raises FilterRejected, before anything is streamed."""
    ids: Iterator[list[UUID]] | _Kept
    if isinstance(wanted, BulkAction):
        ids = _of_set(wanted)
    else:
        try:
            ids = _Kept(*matching(team, wanted).order_by("pk").values("pk").query.sql_with_params())
        except EmptyResultSet:  # nothing but signs was searched for
            ids = iter(())
    keys = list(Property.objects.filter(team=team).order_by("key").values_list("key", flat=True))
    return Blocks(_stream(team, keys, ids, for_spreadsheets=for_spreadsheets), ids)


def _stream(
    team: Team, keys: list[str], ids: "Iterator[list[UUID]] | _Kept", *, for_spreadsheets: bool
) -> Iterator[bytes]:
    statement = _statement(keys, for_spreadsheets=for_spreadsheets)
    end = b"\r\n" if for_spreadsheets else b"\n"
    block = bytearray(b"\xef\xbb\xbf" if for_spreadsheets else b"")
    # Keys are letters, digits and underscores: none needs quotes.
    block += ",".join([*NAMES, "unsubscribed", *keys]).encode() + end
    for step in ids:
        connection.ensure_connection()
        with (
            connection.connection.cursor() as cursor,
            cursor.copy(statement, {"team": team.pk, "ids": step}) as lines,
        ):
            for line in lines:  # one each, with its end
                block += line[:-1]
                block += end
        # Given out when the statement has ended: nobody's download holds up the database.
        for start in range(0, len(block), BLOCK):
            yield bytes(block[start : start + BLOCK])
        block.clear()
    yield bytes(block)


def _statement(keys: list[str], *, for_spreadsheets: bool) -> sql.Composed:
    cells = [sql.Identifier(name) for name in NAMES]
    values = [sql.SQL("(properties ->> {})").format(sql.Literal(key)) for key in keys]
    if for_spreadsheets:
        safe = sql.SQL("regexp_replace(regexp_replace({cell}, {within}, '\\1''', 'g'), {formula}, '''')")
        text = sql.SQL("CASE WHEN jsonb_typeof(properties -> {key}) = 'string' THEN {safe} ELSE {cell} END")
        signs = {"formula": sql.Literal(FORMULA), "within": sql.Literal(FORMULA_WITHIN)}
        cells = [safe.format(cell=cell, **signs) for cell in cells]  # type: ignore[misc]
        values = [
            text.format(key=sql.Literal(key), safe=safe.format(cell=value, **signs), cell=value)
            for key, value in zip(keys, values, strict=True)
        ]
    return sql.SQL(
        "COPY (SELECT {cells} FROM contacts_contact WHERE team_id = %(team)s AND id = ANY(%(ids)s) ORDER BY id) "
        "TO STDOUT (FORMAT csv)"
    ).format(cells=sql.SQL(", ").join([*cells, sql.SQL("unsubscribed::text"), *values]))


class _Kept:
    """The ids of a query, some at a time, as of one moment: the database keeps them beyond the transaction."""

    def __init__(self, query: str, parameters: tuple[Any, ...]) -> None:
        self._name: str | None = f"export_{uuid4().hex}"
        with transaction.atomic(), connection.cursor() as cursor:
            set_local(cursor, statement_timeout=f"{FIND_MS}ms")
            cursor.execute(f"DECLARE {self._name} NO SCROLL CURSOR WITH HOLD FOR {query}", parameters)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> list[UUID]:
        ids: list[UUID] = []
        if self._name is not None:
            with connection.cursor() as cursor:
                cursor.execute(f"FETCH {STEP} FROM {self._name}")
                ids = [row[0] for row in cursor.fetchall()]
        if not ids:
            self.close()
            raise StopIteration
        return ids

    def close(self) -> None:
        name, self._name = self._name, None
        if name is not None and connection.connection is not None and not connection.needs_rollback:
            with connection.cursor() as cursor:
                cursor.execute(f"CLOSE {name}")


def _of_set(action: BulkAction) -> Iterator[list[UUID]]:
    for part in BulkPart.objects.filter(action=action).order_by("index").values_list("pk", flat=True):
        ids = BulkPart.objects.values_list("contacts", flat=True).get(pk=part) or []
        for start in range(0, len(ids), STEP):
            yield ids[start : start + STEP]
