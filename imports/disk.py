"""A disk that is full, wherever that was noticed: how it is told from other failures, and the sentence about it."""

import errno

from psycopg import errors as pg

from imports.errors import ImportRejected

# A limit on the size of files (EFBIG, `ulimit -f`) is the same to whoever sends one: there is no room for it.
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
SENTENCE = (
    "The server has no room left, and nothing of what was sent is kept. "
    "Ask whoever runs it to free some space, then try again."
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
