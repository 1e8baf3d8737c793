"""Whether this worker has been asked to end: said by Celery's parent process, seen by the children it forked.

Whoever works for long looks here between two steps, gives back what it is at, and another takes it up.
"""

import mmap

_asked = mmap.mmap(-1, 1)  # memory that a fork shares


class WorkerEnds(Exception):
    """This worker is about to end. What it has not finished is given back untried."""


def ask() -> None:
    """From now on nobody begins another step."""
    _asked[0] = 1


def is_asked() -> bool:
    """True once this worker should come to its end."""
    return _asked[0] == 1


def leave_if_asked() -> None:
    """Raises WorkerEnds once this worker should come to its end."""
    if is_asked():
        raise WorkerEnds
