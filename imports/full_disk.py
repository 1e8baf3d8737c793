"""A database whose disk is full: work pauses with a sentence, and the sweep takes it up again once there is room."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.db import InterfaceError, OperationalError
from django.db.models import QuerySet
from psycopg import errors as pg

logger = logging.getLogger(__name__)

SENTENCE = (
    "The disk of the database is full. This waits, and goes on by itself within a minute of there being room again; "
    "nothing is lost."
)


@contextmanager
def pausing(rows: QuerySet[Any], **said: Any) -> Iterator[None]:
    """Work on `rows` (one of them) that stops without an error when the disk is full, leaving `said` in the row.

    Trying again is the sweep's: a retry of every message would only heap up messages.
    """
    try:
        yield
    except OperationalError as problem:
        if not is_full(problem):
            raise
        logger.error("the disk of the database is full: %s waits", rows.model.__name__.lower())
        with suppress(OperationalError, InterfaceError):  # the sentence needs room too
            rows.update(**said)


def is_full(problem: BaseException) -> bool:
    """True for what PostgreSQL says when it cannot write a file any further (53100)."""
    return isinstance(problem, pg.DiskFull) or isinstance(problem.__cause__, pg.DiskFull)
