"""Is anyone at work? Every Celery worker says so in Redis while it lives; pages ask before they promise anything."""

import logging
import threading
from collections.abc import Callable
from functools import lru_cache
from uuid import uuid4

import redis
from django.conf import settings

logger = logging.getLogger(__name__)

BEAT = 10.0  # seconds between two signs of life
LIFE = 30  # seconds a sign of life counts
# One sorted set, worker by time of its last sign: counting it looks at no other key of a shared Redis. Times are
# Redis's own, so no two machines' clocks need agree.
KEY = "rollcall:workers"
_SIGN = """
local now = tonumber(redis.call('TIME')[1])
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[2]))
redis.call('EXPIRE', KEYS[1], ARGV[2])
"""
_COUNT = """
local now = tonumber(redis.call('TIME')[1])
return redis.call('ZCOUNT', KEYS[1], '(' .. (now - tonumber(ARGV[1])), '+inf')
"""


def workers_listening() -> int | None:
    """How many workers gave a sign of life in the last 30 seconds; None when Redis cannot be asked."""
    try:
        return count_at(_redis())
    except (redis.RedisError, OSError) as problem:
        logger.warning("Redis cannot be asked for workers: %s", problem)
        return None


def count_at(server: redis.Redis) -> int:
    """The same from a connection of one's own; raises what it raises."""
    return int(server.eval(_COUNT, 1, KEY, LIFE))


def be_present() -> Callable[[], None]:
    """Gives signs of life from a thread of this process until it ends, or until the answer is called."""
    name = uuid4().hex
    stop = threading.Event()

    def beat() -> None:
        while True:
            _tell(lambda: _redis().eval(_SIGN, 1, KEY, name, LIFE))
            if stop.wait(BEAT):
                _tell(lambda: _redis().zrem(KEY, name))
                return

    thread = threading.Thread(target=beat, name="presence", daemon=True)
    thread.start()

    def leave() -> None:
        stop.set()
        thread.join(timeout=2)

    return leave


def _tell(say: Callable[[], object]) -> None:
    """Nothing that happens to Redis may end the thread: the next beat tries again."""
    try:
        say()
    except (redis.RedisError, OSError) as problem:
        logger.warning("no sign of life could be given: %s", problem)


@lru_cache(maxsize=1)
def _redis() -> redis.Redis:
    """The queue's own Redis, asked with little patience: a page waits for the answer."""
    return connect(settings.CELERY_BROKER_URL, patience=1)


def connect(url: str, *, patience: float) -> redis.Redis:
    """A Redis by its address as Celery writes it; what takes longer than so many seconds fails."""
    if url.startswith("redis+socket://"):
        url = "unix://" + url.removeprefix("redis+socket://").replace("virtual_host=", "db=")
    return redis.Redis.from_url(url, socket_connect_timeout=patience, socket_timeout=patience)
