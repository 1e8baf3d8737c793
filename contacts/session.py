"""Settings of the database's session for the statements of one transaction, and questions that are given up in time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.backends.utils import CursorWrapper
from psycopg import errors as pg

T = TypeVar("T")


def set_local(cursor: CursorWrapper, **settings: str) -> None:
    """Until the transaction ends."""
    calls = ", ".join(["set_config(%s, %s, true)"] * len(settings))
    cursor.execute(f"SELECT {calls}", [word for pair in settings.items() for word in pair])


@contextmanager
def having(**settings: str) -> Iterator[None]:
    """For the statements of a block. After an error the transaction, or its savepoint, takes them back."""
    both = ", ".join(["current_setting(%s), set_config(%s, %s, true)"] * len(settings))
    with connection.cursor() as cursor:  # from left to right: as it was, then as it shall be
        cursor.execute(f"SELECT {both}", [word for name, value in settings.items() for word in (name, name, value)])
        before = dict(zip(settings, cursor.fetchone()[::2], strict=True))
    yield
    with connection.cursor() as cursor:
        set_local(cursor, **before)


def within(milliseconds: int, read: Callable[[], T]) -> T | None:
    """What `read` answers, or None when one of its statements takes the database longer; then nothing it did stays."""
    try:
        with transaction.atomic(), having(statement_timeout=f"{milliseconds}ms"):
            return read()
    except OperationalError as slow:
        if not isinstance(slow.__cause__, pg.QueryCanceled):
            raise
        return None


@contextmanager
def loose_commits() -> Iterator[None]:
    """Commits that do not wait for the disk, for work that keeps a ledger: what a crash of PostgreSQL un-commits goes
    together with its ledger line and its lease, and is done again; so there is nothing to wait for."""
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = off")
    try:
        yield
    finally:
        try:
            with connection.cursor() as cursor:
                cursor.execute("RESET synchronous_commit")
        except (OperationalError, InterfaceError):
            connection.close()
