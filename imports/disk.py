"""A disk that is full, wherever that was noticed: how it is told from other failures, and what is done about it.

What somebody sends is refused; work in the background pauses, and the sweep takes it up again once there is room.
"""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.db import InterfaceError, OperationalError
from django.db.models import QuerySet
from psycopg import errors as pg

from imports.errors import ImportRejected

logger = logging.getLogger(__name__)

# A limit on the size of files (EFBIG, `ulimit -f`) is the same to whoever sends one: there is no room for it.
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
SENTENCE = (
    "The server has no room left, and nothing of what was sent is kept. "
    "Ask whoever runs it to free some space, then try again."
)
PAUSED = (
    "The server's disk is full. This waits, and goes on by itself within a minute of there being room again; "
    "nothing is lost."
)


def is_disk_full(error: BaseException | None) -> bool:
    """True when a full disk is behind it: ours, the database's, or that of a store that speaks S3."""
    while error is not None:
        if isinstance(error, pg.DiskFull) or (isinstance(error, OSError) and error.errno in NO_ROOM):
            return True
        told = getattr(error, "response", None)  # botocore's ClientError
        if isinstance(told, dict) and told.get("ResponseMetadata", {}).get("HTTPStatusCode") == 507:
            return True
        error = error.__cause__
    return False


def no_room() -> ImportRejected:
    """The refusal of a file there is no room for."""
    return ImportRejected("disk_full", SENTENCE, status=507)


@contextmanager
def pausing(rows: QuerySet[Any], **said: Any) -> Iterator[None]:
    """Work on `rows` (one of them) that stops without an error when the disk is full, leaving `said` in the row.

    Trying again is the sweep's: a retry of every message would only heap up messages.
    """
    try:
        yield
    except (OperationalError, OSError) as problem:
        if not is_disk_full(problem):
            raise
        logger.error("the disk is full: %s waits", rows.model.__name__.lower())
        with suppress(OperationalError, InterfaceError):  # the sentence needs room too
            rows.update(**said)
