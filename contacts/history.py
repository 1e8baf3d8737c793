"""Following the history without missing a line: ids are given out before they are committed, so a late one may be
low."""

from dataclasses import dataclass
from typing import Protocol

from django.db import connection


class Cursor(Protocol):
    """How far it is known that nothing is missing: `low`, and all up to `mark` once nothing older than `bound` runs."""

    low: int
    mark: int | None
    bound: int | None


@dataclass(frozen=True)
class Reach:
    """The highest id given to an event, committed or not; then our own transaction; then the oldest that still runs."""

    last: int
    own: int
    oldest: int


def reach() -> Reach:
    """Asked in this order, so that whoever was given an id up to `last` has a lower number than our own: an event is
    written by a transaction that has locked its contact. (A snapshot's xmax would not do: it is one past the highest
    that has ended, and lower than some that run.)"""
    return Reach(
        last=last_event(),
        own=_number("SELECT pg_current_xact_id()::text::bigint"),
        oldest=_number("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"),
    )


def last_event() -> int:
    """The highest id given to an event, committed or not."""
    return _number(
        "SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('contacts_contactevent', 'id')::regclass), 0)"
    )


def advance(cursor: Cursor, seen: Reach) -> None:
    """Moves `low` over what cannot grow any more. The caller saves the cursor."""
    if seen.oldest >= seen.own:  # nobody who was given an id up to the last one was still at it
        cursor.low, cursor.mark, cursor.bound = seen.last, None, None
        return
    if cursor.mark is not None and cursor.bound is not None and seen.oldest >= cursor.bound:
        cursor.low, cursor.mark = cursor.mark, None
    if cursor.mark is None:
        cursor.mark, cursor.bound = seen.last, seen.own


def _number(statement: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return int(cursor.fetchone()[0])
