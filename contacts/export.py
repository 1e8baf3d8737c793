"""Contacts as CSV, streamed: whom it is about is fixed at its beginning, then they are read some thousands at a time.

No transaction stays open while somebody downloads, and nothing grows with the number of contacts but the list of their
ids, which the database keeps.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import EmptyResultSet
from django.db import connection, transaction
from psycopg import sql

from contacts.filters import ContactFilter, matching
from contacts.models import BulkAction, BulkPart, Property, Team

STEP = 5_000  # contacts of one statement, and the most that is held in memory
FIND_MS = 60_000  # what finding them may take
FORMULA = r"^[=+\-@\t\r]"  # how a cell begins that a spreadsheet would run
BLOCK = 1 << 16  # bytes that are sent at once
NAMES = ("email", "first_name", "last_name")


def contacts_csv(team: Team, wanted: ContactFilter | BulkAction, *, for_spreadsheets: bool = False) -> Iterator[bytes]:
    """A header and one line for each contact that a filter names now, or that a bulk action is about, oldest first.

    Raw, every value is as it is stored, so that importing the file again changes nothing. For spreadsheets, texts that
    would be run as formulas begin with an apostrophe, lines end as Excel has them, and a mark says that it is UTF-8.
    Raises FilterRejected, before anything is streamed."""
    if isinstance(wanted, BulkAction):
        ids = _of_set(wanted)
    else:
        try:
            ids = _found(*matching(team, wanted).order_by("pk").values("pk").query.sql_with_params())
        except EmptyResultSet:  # nothing but signs was searched for
            ids = iter(())
    keys = list(Property.objects.filter(team=team).order_by("key").values_list("key", flat=True))
    return _stream(team, keys, ids, for_spreadsheets=for_spreadsheets)


def _stream(team: Team, keys: list[str], ids: Iterator[list[UUID]], *, for_spreadsheets: bool) -> Iterator[bytes]:
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
        safe = sql.SQL("CASE WHEN {cell} ~ {formula} THEN '''' || {cell} ELSE {cell} END")
        text = sql.SQL("CASE WHEN jsonb_typeof(properties -> {key}) = 'string' THEN {safe} ELSE {cell} END")
        formula = sql.Literal(FORMULA)
        cells = [safe.format(cell=cell, formula=formula) for cell in cells]  # type: ignore[misc]
        values = [
            text.format(key=sql.Literal(key), safe=safe.format(cell=value, formula=formula), cell=value)
            for key, value in zip(keys, values, strict=True)
        ]
    return sql.SQL(
        "COPY (SELECT {cells} FROM contacts_contact WHERE team_id = %(team)s AND id = ANY(%(ids)s) ORDER BY id) "
        "TO STDOUT (FORMAT csv)"
    ).format(cells=sql.SQL(", ").join([*cells, sql.SQL("unsubscribed::text"), *values]))


def _found(query: str, parameters: tuple[Any, ...]) -> Iterator[list[UUID]]:
    """The ids of a query, some at a time, as of one moment: the database keeps them beyond the transaction."""
    name = f"export_{uuid4().hex}"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [f"{FIND_MS}ms"])
        cursor.execute(f"DECLARE {name} NO SCROLL CURSOR WITH HOLD FOR {query}", parameters)
    try:
        while True:
            with connection.cursor() as cursor:
                cursor.execute(f"FETCH {STEP} FROM {name}")
                ids = [row[0] for row in cursor.fetchall()]
            if not ids:
                return
            yield ids
    finally:
        if connection.connection is not None and not connection.needs_rollback:
            with connection.cursor() as cursor:
                cursor.execute(f"CLOSE {name}")


def _of_set(action: BulkAction) -> Iterator[list[UUID]]:
    for part in BulkPart.objects.filter(action=action).order_by("index").values_list("pk", flat=True):
        ids = BulkPart.objects.values_list("contacts", flat=True).get(pk=part) or []
        for start in range(0, len(ids), STEP):
            yield ids[start : start + STEP]
