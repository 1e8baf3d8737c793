"""A disk that is full, wherever that was noticed, or a store that is away: how that is told from other failures, and
what is done about it.

What somebody sends is refused; work in the background pauses, and the sweep takes it up again once that is over.
"""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.db import InterfaceError, OperationalError
from django.db.models import QuerySet
from psycopg import errors as pg

from imports import away
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


def is_waited_for(error: BaseException | None) -> bool:
    """True when it is nobody's fault and passes: then a try of the work was none."""
    return is_disk_full(error) or away.is_store_away(error)


@contextmanager
def pausing(rows: QuerySet[Any], *, says: str = "problem", **said: Any) -> Iterator[None]:
    """Work on `rows` (one of them) that stops without an error when the disk is full or the store of files away. The
    row then holds why, in the field `says`, and what is `said` beside it.

    Trying again is the sweep's: a retry of every message would only heap up messages.
    """
    try:
        yield
    except (OperationalError, OSError, away.StoreAway) as problem:
        if not is_waited_for(problem):
            raise
        full = is_disk_full(problem)
        logger.error("%s: %s waits", "the disk is full" if full else f"store: {problem}", rows.model.__name__.lower())
        with suppress(OperationalError, InterfaceError):  # the sentence needs room too
            rows.update(**{says: PAUSED if full else away.WAITING}, **said)
