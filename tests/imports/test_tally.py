"""Imports by how they ended: outcomes, days, the ones to look at, and nobody else's."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from imports.models import Import, KeyRange, Upload
from imports.tally import tally, to_look_at

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def an_import(team: Any, name: str, *, at: datetime = NOON, status: str = "completed", **fields: Any) -> Import:
    counts = {key: fields.pop(key) for key in ("created", "updated", "unchanged", "failed") if key in fields}
    upload = Upload.objects.create(team=team, name=name, path="x", size=1, sha256="0", sniffed={})
    imp = Import.objects.create(team=team, upload=upload, actor="a", source="hand", options={}, status=status, **fields)
    Import.objects.filter(pk=imp.pk).update(created_at=at)
    KeyRange.objects.create(imp=imp, index=1, finished_at=at, **counts)
    KeyRange.objects.create(imp=imp, index=2, created=1000)  # not finished: counts nothing
    return imp


def test_outcomes_by_day(ada: Any, stranger: Any) -> None:
    an_import(ada.team, "whole", created=5, updated=2, unchanged=3)
    an_import(ada.team, "partly", failed=2, created=1)
    an_import(ada.team, "late", at=datetime(2026, 4, 1, 0, 0, tzinfo=UTC), failed=1)
    an_import(ada.team, "stopped", status="failed", reason="cancelled", created=4)
    an_import(ada.team, "open", status="in_progress")
    an_import(ada.team, "before", at=NOON - timedelta(days=2))
    an_import(ada.team, "held", status="queued", held_until=timezone.now())
    an_import(ada.team, "expired", status="failed", reason="expired")
    an_import(stranger.team, "theirs", failed=7)
    found = tally(ada.team, since=NOON - timedelta(days=1))
    told = {(str(row.day), row.outcome): (row.imports, row.created, row.updated, row.failed) for row in found}
    assert told == {
        ("2026-03-31", "whole"): (1, 5, 5, 0),
        ("2026-03-31", "partly"): (1, 1, 0, 2),
        ("2026-03-31", "stopped"): (1, 4, 0, 0),
        ("2026-03-31", "open"): (1, 0, 0, 0),
        ("2026-04-01", "partly"): (1, 0, 0, 1),
    }


def test_the_newest_to_look_at(ada: Any, stranger: Any) -> None:
    for n in range(4):
        an_import(ada.team, f"bad-{n}", at=NOON + timedelta(hours=n), failed=n + 1)
    an_import(ada.team, "fine", created=3)
    an_import(ada.team, "undone", failed=3, undo_status="completed", at=NOON + timedelta(days=1))
    an_import(stranger.team, "theirs", failed=7)
    found = to_look_at(ada.team, since=NOON, most=2)
    assert [(row.name, row.outcome, row.failed) for row in found] == [("bad-3", "partly", 4), ("bad-2", "partly", 3)]
