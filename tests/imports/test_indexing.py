"""Search rows of imports: written once an import has ended, again once it is taken back; the lag is told."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.db.models.functions import Now

from contacts import search
from contacts.models import Contact, ContactSearch
from imports import indexing
from imports.models import Import, KeyRange, Upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def imported(ada: Any, make_contacts: Callable[..., list[Contact]]) -> Import:
    """An import of three contacts that has just ended, none of them with a search row."""
    upload = Upload.objects.create(team=ada.team, name="x.csv", path="x", size=1, sha256="", sniffed={})
    imp = Import.objects.create(
        team=ada.team, upload=upload, actor="a", source="hand", options={}, status="completed", completed_at=Now()
    )
    KeyRange.objects.create(imp=imp, index=0, finished_at=Now())
    KeyRange.objects.create(imp=imp, index=1, high="person1", finished_at=Now(), created=1)
    KeyRange.objects.create(imp=imp, index=2, low="person1", finished_at=Now(), created=1, updated=1)
    make_contacts(3)
    search.follow_history()
    ContactSearch.objects.all().delete()
    return imp


def test_what_an_import_wrote_is_found_afterwards(ada: Any, stranger: Any, imported: Import) -> None:
    lag = indexing.search_lag(ada.team)
    assert lag.contacts == 3
    assert lag.since is not None
    assert not indexing.search_lag(stranger.team)
    assert indexing.is_due()
    assert indexing.run_indexing() is None
    assert ContactSearch.objects.count() == 3
    assert not indexing.search_lag(ada.team)
    assert not indexing.is_due()


def test_imports_go_first_but_not_for_ever(ada: Any, imported: Import) -> None:
    Import.objects.create(
        team=ada.team, upload=imported.upload, actor="a", source="hand", options={}, status="in_progress"
    )
    assert not indexing.waiting().exists()
    Import.objects.filter(pk=imported.pk).update(completed_at=Now() - 2 * indexing.PATIENCE)
    assert indexing.waiting().count() == 2


def test_what_is_taken_back_is_looked_through_again(imported: Import) -> None:
    indexing.run_indexing()
    imported.ranges.filter(index=1).update(undone_at=Now(), indexed_at=None)
    imported.undo_status = Import.Status.IN_PROGRESS
    imported.save()
    assert not indexing.is_due()
    imported.undo_status = Import.Status.COMPLETED
    imported.save()
    assert indexing.is_due()


def test_a_range_taken_back_while_it_is_looked_through_stays_due(
    imported: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, lows = search.index_range, []

    def disturbed(team: UUID, low: str | None, *rest: Any, **more: Any) -> bool:
        lows.append(low)
        imported.ranges.filter(index=1, undone_at=None).update(undone_at=Now())
        return real(team, low, *rest, **more)

    monkeypatch.setattr(search, "index_range", disturbed)
    indexing.run_indexing()
    assert lows == [None, "person1", None]
    assert not indexing.waiting().exists()


def test_no_more_than_two_at_once(imported: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "holding", _nothing_free)
    assert indexing.run_indexing() is None
    assert not ContactSearch.objects.exists()


class _nothing_free:  # noqa: N801 - stands for a function
    def __init__(self, *_: Any) -> None: ...

    def __enter__(self) -> bool:
        return False

    def __exit__(self, *_: object) -> None: ...
