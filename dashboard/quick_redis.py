"""The queue's Redis as pages may ask it: a moment, and after a failure not again for some seconds.

So a Redis that hangs costs one request half a second, and not each of them.
"""

import logging
import time
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

import redis
from django.conf import settings

from dashboard import presence

logger = logging.getLogger(__name__)

T = TypeVar("T")
PATIENCE = 0.5  # seconds for one answer
PAUSE = 5.0  # seconds without a question after a failure
_silent_until: dict[str, float] = {}


def asked(question: Callable[[redis.Redis], T]) -> T | None:
    """What Redis answers; None when it is away, too slow, or was so a moment ago."""
    url = settings.CELERY_BROKER_URL
    if time.monotonic() < _silent_until.get(url, 0):
        return None
    try:
        return question(_redis(url))
    except (redis.RedisError, OSError) as problem:
        _silent_until[url] = time.monotonic() + PAUSE
        logger.warning("Redis did not answer a page: %s", problem)
        return None


@lru_cache(maxsize=4)
def _redis(url: str) -> redis.Redis:
    return presence.connect(url, patience=PATIENCE)
