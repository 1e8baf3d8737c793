"""Numbers of a large team are remembered, say when they were counted, and are counted again behind the page."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from dashboard import head_count as numbers
from dashboard import quick_redis

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh(stores: Path) -> Iterator[None]:
    quick_redis._silent_until.clear()
    yield
    quick_redis._silent_until.clear()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "MANY", 3)


def later(monkeypatch: pytest.MonkeyPatch, after: timedelta) -> None:
    then = timezone.now() + after
    monkeypatch.setattr("dashboard.head_count.timezone.now", lambda: then)


def test_a_small_team_is_counted_each_time(ada: Any, make_contacts: Callable[..., list[Any]]) -> None:
    make_contacts(2)
    assert numbers.head_count(ada.team).contacts == 2  # type: ignore[union-attr]
    make_contacts("more@example.com")
    assert numbers.head_count(ada.team).contacts == 3  # type: ignore[union-attr]


def test_a_large_one_is_remembered_whole(ada: Any, large: None, make_contacts: Callable[..., list[Any]]) -> None:
    make_contacts(4, unsubscribed=True)
    first = numbers.head_count(ada.team)
    make_contacts("more@example.com")
    assert numbers.head_count(ada.team) == first
    assert numbers.recount(ada.team) == first  # counted within the last minute


def test_it_is_counted_again_behind_the_page(
    ada: Any, large: None, make_contacts: Callable[..., list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(4)
    first = numbers.head_count(ada.team)
    make_contacts("more@example.com")
    later(monkeypatch, timedelta(minutes=2))
    assert numbers.head_count(ada.team) == first
    assert numbers.is_old(first)  # type: ignore[arg-type]
    assert numbers.recount(ada.team).contacts == 5  # type: ignore[union-attr]
    assert numbers.head_count(ada.team).contacts == 5  # type: ignore[union-attr]


def test_nobody_counts_while_another_does(
    ada: Any, large: None, make_contacts: Callable[..., list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(4)
    first = numbers.head_count(ada.team)
    later(monkeypatch, timedelta(minutes=2))
    quick_redis.asked(lambda server: server.set(f"{numbers._key(ada.team)}:counting", 1, ex=5))
    monkeypatch.setattr(numbers, "count_contacts", lambda *_, **__: pytest.fail("counted twice"))
    assert numbers.recount(ada.team) == first


def test_what_is_very_old_is_shown_only_when_counting_takes_too_long(
    ada: Any, large: None, make_contacts: Callable[..., list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(4)
    first = numbers.head_count(ada.team)
    make_contacts("more@example.com")
    later(monkeypatch, timedelta(hours=3))
    with monkeypatch.context() as slow:
        slow.setattr(numbers, "count_contacts", lambda *_, **__: None)
        assert numbers.head_count(ada.team) == first
    assert numbers.head_count(ada.team).contacts == 5  # type: ignore[union-attr]


@pytest.mark.parametrize("text", [b"", b"[]", b"[1,2,3]", b"not json", b'["2026-01-01", [[1, 2]], 0, 0, 0]'])
def test_what_another_version_wrote_is_nothing(text: bytes) -> None:
    assert numbers._read(text) is None


def test_without_redis_everything_is_counted(
    ada: Any, large: None, make_contacts: Callable[..., list[Any]], settings: Any, tmp_path: Path
) -> None:
    make_contacts(4)
    settings.CELERY_BROKER_URL = f"redis+socket://{tmp_path}/nobody.sock"
    assert numbers.head_count(ada.team).contacts == 4  # type: ignore[union-attr]
    make_contacts("more@example.com")
    assert numbers.recount(ada.team).contacts == 5  # type: ignore[union-attr]
