"""The machinery in words, and a Redis that is away, slow or back."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from contacts.search import Lag
from dashboard import health, presence, quick_redis
from dashboard.health import Health, look, remarks
from imports.models import Import, Upload

NOW = timezone.now()
WELL = Health(NOW, 2, {"imports": 0}, "7.2", "18.0", False, 0, None, Lag(), 50 << 30, 100 << 30)


@pytest.fixture(autouse=True)
def _fresh(stores: Path) -> Iterator[None]:
    quick_redis._silent_until.clear()
    presence._redis().delete(presence.KEY)
    yield
    quick_redis._silent_until.clear()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, [("good", "2 workers, idle.")]),
        ({"workers": 1, "busy": True}, [("good", "1 worker, at work.")]),
        ({"workers": 0}, [("bad", "No worker is running. Imports wait.")]),
        ({"workers": 0, "oldest": NOW - timedelta(hours=5)}, [("bad", "No worker is running. Imports wait.")]),
        ({"workers": None}, [("bad", "The queue does not answer. Imports wait; nothing is lost.")]),
        ({"room": 900 << 20}, [("warn", "The disk is nearly full."), ("good", "2 workers, idle.")]),
        ({"room": 20 << 30, "disk": 1000 << 30}, [("warn", "The disk is nearly full."), ("good", "2 workers, idle.")]),
        ({"room": None, "disk": None}, [("good", "2 workers, idle.")]),
        ({"oldest": NOW - timedelta(seconds=90)}, [("good", "2 workers, idle.")]),
        (
            {"oldest": NOW - timedelta(minutes=7)},
            [("warn", "An import has been waiting for 7 minutes."), ("good", "2 workers, idle.")],
        ),
        (
            {"oldest": NOW - timedelta(hours=30)},
            [("warn", "An import has been waiting for 30 hours."), ("good", "2 workers, idle.")],
        ),
    ],
)
def test_sentences(change: dict[str, Any], told: list[tuple[str, str]]) -> None:
    assert [(remark.tone, remark.words) for remark in remarks(replace(WELL, **change))] == told


@pytest.mark.django_db
def test_a_look(ada: Any, stranger: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "count_at", lambda _: 1)
    for team in (ada.team, stranger.team):
        upload = Upload.objects.create(team=team, name="x.csv", path="x", size=1, sha256="0", sniffed={})
        for held in (None, timezone.now()):
            Import.objects.create(team=team, upload=upload, actor="a", source="hand", options={}, held_until=held)
    found = look(ada.team)
    assert found.workers == 1
    assert set(found.queues or ()) == set(health.QUEUES.values())
    assert found.waiting == 1  # ours, and no dry run
    assert found.oldest is not None
    assert found.postgres.startswith("18.")
    assert found.redis
    assert found.room
    assert found.room < (found.disk or 0)
    assert not found.busy


@pytest.mark.django_db
def test_a_redis_that_is_away_is_no_error(ada: Any, settings: Any, tmp_path: Path) -> None:
    settings.CELERY_BROKER_URL = f"redis+socket://{tmp_path}/nobody.sock"
    found = look(ada.team)
    assert (found.workers, found.queues, found.redis) == (None, None, None)
    assert remarks(found)[0].tone == "bad"


def test_a_redis_that_hangs_is_asked_once(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_redis, "PATIENCE", 0.05)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(8)
        settings.CELERY_BROKER_URL = f"redis://127.0.0.1:{silent.getsockname()[1]}/0"
        asked: list[int] = []

        def ping(server: Any) -> Any:
            asked.append(1)
            return server.ping()

        for _ in range(3):
            assert quick_redis.asked(ping) is None
    assert len(asked) == 1


def test_another_question_after_a_while(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = settings.CELERY_BROKER_URL
    monkeypatch.setattr(quick_redis, "PAUSE", 0)
    settings.CELERY_BROKER_URL = f"redis+socket://{tmp_path}/nobody.sock"
    assert quick_redis.asked(lambda server: server.ping()) is None
    settings.CELERY_BROKER_URL = good
    assert quick_redis.asked(lambda server: server.ping()) is True
