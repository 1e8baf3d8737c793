"""Signs of life: who listens, who has left, and a Redis that cannot be asked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dashboard import presence


@pytest.fixture(autouse=True)
def _fresh(stores: Path) -> Iterator[None]:
    """The session's Redis, without anyone at work."""
    presence._redis.cache_clear()
    presence._redis().delete(presence.KEY)
    yield
    presence._redis.cache_clear()


def told(worker: str, *, seconds_ago: int) -> None:
    now = presence._redis().time()[0]
    presence._redis().zadd(presence.KEY, {worker: now - seconds_ago})


def test_nobody_listens() -> None:
    assert presence.workers_listening() == 0


def test_a_worker_is_counted_until_it_leaves() -> None:
    leave = presence.be_present()
    for _ in range(200):
        if presence.workers_listening():
            break
    assert presence.workers_listening() == 1
    leave()
    assert presence.workers_listening() == 0


@pytest.mark.parametrize(("seconds", "counted"), [(0, 1), (29, 1), (31, 0), (4000, 0)])
def test_who_died_without_a_word_counts_for_half_a_minute(seconds: int, counted: int) -> None:
    told("one", seconds_ago=seconds)
    assert presence.workers_listening() == counted


def test_signs_of_the_dead_are_cleared_away() -> None:
    told("dead", seconds_ago=100)
    leave = presence.be_present()
    for _ in range(200):
        if presence.workers_listening():
            break
    assert presence._redis().zcard(presence.KEY) == 1
    leave()


def test_a_redis_that_cannot_be_asked_is_no_answer(settings: Any, tmp_path: Path) -> None:
    settings.CELERY_BROKER_URL = f"redis+socket://{tmp_path}/nobody.sock"
    presence._redis.cache_clear()
    assert presence.workers_listening() is None
    presence.be_present()()  # nor is it an error for a worker


def test_a_redis_with_a_number_is_asked_there(settings: Any) -> None:
    settings.CELERY_BROKER_URL += "?virtual_host=0"
    presence._redis.cache_clear()
    assert presence.workers_listening() == 0
    assert presence._redis().connection_pool.connection_kwargs["db"] == 0
