"""Requests per second and key, counted in Redis; every answer of the API tells where the limit stands (API.md 2.8).

Redis counts and nothing else: when it is away, everyone may pass.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import redis
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from api.errors import ApiError, is_page
from api.models import ApiKey

logger = logging.getLogger(__name__)

WINDOW = 1  # seconds
UNLIMITED = 1_000_000  # what is told where there is no limit
QUOTA_PAUSE = 30  # seconds until it is worth asking again, after a 429 that is no rate limit
BREAK = 5.0  # seconds in which a Redis that is away is not asked again
# One round trip, by Redis's own clock: the first request of a second opens its window.
_COUNT = """
local sent = redis.call('INCR', KEYS[1])
if sent == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return sent
"""
_away_until = 0.0


@dataclass(frozen=True)
class Standing:
    """Where a key stands with its limit."""

    limit: int
    sent: int = 0

    @property
    def headers(self) -> dict[str, str]:
        """As every answer carries them."""
        return {
            "ratelimit-limit": str(self.limit),
            "ratelimit-remaining": str(max(self.limit - self.sent, 0)),
            "ratelimit-reset": str(WINDOW),
            "ratelimit-policy": f"{self.limit};w={WINDOW}",
        }


def untouched() -> Standing:
    """Of a request that no key was asked for."""
    return Standing(settings.API_RATE_LIMIT or UNLIMITED)


def count_request(request: HttpRequest, key: ApiKey) -> None:
    """Counts one request of the key. Raises ApiError (429) when it is one too many."""
    limit = settings.API_RATE_LIMIT
    standing = Standing(limit, sent=_count(key)) if limit else Standing(UNLIMITED)
    request.rate_limit = standing  # type: ignore[attr-defined]
    if standing.sent > standing.limit:
        raise ApiError(
            429,
            "rate_limit_exceeded",
            f"Too many requests: this key may send {limit} a second. Wait a second, then try again.",
        )


def tell_limits(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: the limit's headers on every answer of the API, errors included."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if is_page(request):
            return response
        standing = getattr(request, "rate_limit", None) or untouched()
        for name, value in standing.headers.items():
            response.headers[name] = value
        if response.status_code == 429:
            response.headers["retry-after"] = str(WINDOW if standing.sent > standing.limit else QUOTA_PAUSE)
        return response

    return middleware


def _count(key: ApiKey) -> int:
    """How many requests the key sent in this window, this one included."""
    return count_hits(f"rate:{key.pk}", seconds=WINDOW)


def count_hits(name: str, *, seconds: int) -> int:
    """How often this was counted within so many seconds, this time included; 0 when Redis cannot be asked."""
    global _away_until
    if time.monotonic() < _away_until:
        return 0
    try:
        return int(_redis().eval(_COUNT, 1, f"rollcall:{name}", round(seconds * 1000)))
    except (redis.RedisError, OSError) as problem:
        _away_until = time.monotonic() + BREAK
        logger.warning("requests are not counted, as Redis cannot be asked: %s", problem)
        return 0


@lru_cache(maxsize=1)
def _redis() -> redis.Redis:
    """The queue's own Redis, asked with little patience: every request waits for it."""
    url = settings.CELERY_BROKER_URL
    if url.startswith("redis+socket://"):
        url = "unix://" + url.removeprefix("redis+socket://").replace("virtual_host=", "db=")
    return redis.Redis.from_url(url, socket_connect_timeout=0.5, socket_timeout=0.5)
