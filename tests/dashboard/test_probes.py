"""What probes are told: without a key, by any host's name, and never a secret."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client

from dashboard import probes, quick_redis


@pytest.fixture(autouse=True)
def _fresh(stores: Path) -> Iterator[None]:
    quick_redis._silent_until.clear()
    probes._migrated.clear()
    yield
    quick_redis._silent_until.clear()
    probes._migrated.clear()


@pytest.fixture
def probe() -> Client:
    return Client(headers={"host": "10.0.0.7:8000"})  # no name of ours


def test_alive_asks_nothing(probe: Client) -> None:
    """No database: pytest-django would refuse it here."""
    response = probe.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "alive"})
    assert response["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_ready(probe: Client) -> None:
    response = probe.get("/readyz")
    assert response.status_code == 200
    assert response.json() == {"status": "ready", "database": "ok", "migrations": "ok", "redis": "ok"}
    assert probe.head("/readyz").status_code == 200
    assert probe.post("/readyz").status_code == 405


@pytest.mark.django_db
def test_without_redis(probe: Client, settings: Any, tmp_path: Path) -> None:
    settings.CELERY_BROKER_URL = f"redis+socket://:geheim@{tmp_path}/nobody.sock"
    response = probe.get("/readyz")
    assert response.status_code == 503
    assert response.json() == {"status": "not ready", "database": "ok", "migrations": "ok", "redis": "away"}


@pytest.mark.django_db
def test_without_a_migration(probe: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = "django.db.migrations.executor.MigrationExecutor.migration_plan"
    monkeypatch.setattr(plan, lambda *_: [("one", False)])
    response = probe.get("/readyz")
    assert (response.status_code, response.json()["migrations"]) == (503, "missing")
    monkeypatch.setattr(plan, lambda *_: [])
    assert probe.get("/readyz").json()["migrations"] == "ok"
    monkeypatch.setattr(plan, lambda *_: pytest.fail("looked up again"))
    assert probe.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_without_a_database(probe: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: Any, **__: Any) -> None:
        raise OperationalError("connection to server with password=geheim failed")

    monkeypatch.setattr(connection, "cursor", away)
    response = probe.get("/readyz")
    assert response.status_code == 503
    assert response.json()["database"] == "away"
    assert b"geheim" not in response.content
