"""Fixtures of the engine's tests."""

import pytest

from contacts.models import Team
from imports import stage


@pytest.fixture
def no_queue(monkeypatch):
    """The test calls the functions itself; nothing is sent to a broker."""
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


@pytest.fixture
def team(transactional_db, no_queue):
    """A team with nothing in it."""
    return Team.objects.create(name="Readers")


@pytest.fixture
def small_ranges(monkeypatch):
    """Ten rows a range and seventeen a batch, so that small files have many."""
    monkeypatch.setattr(stage, "ROWS_PER_RANGE", 10)
    monkeypatch.setattr(stage, "SAMPLE_EVERY", 1)
    monkeypatch.setattr(stage, "BATCH_ROWS", 17)
