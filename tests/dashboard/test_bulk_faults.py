"""Bulk actions by real workers that are killed, told twice, or meet others: the result is exact all the same."""

import os
import signal
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from contacts import actions, bulk, bulk_sets, nouns
from contacts.actions import Author
from contacts.filters import ContactFilter
from contacts.models import BulkAction, BulkPart, Contact, ContactEvent, Segment, SegmentMembership, Team
from dashboard.celery import app
from dashboard.tasks import run_bulk, sweep_bulk
from imports.models import Import
from imports.run import OPEN
from imports.tasks import run_import
from tests.imports import engine

pytestmark = pytest.mark.django_db(transaction=True)
Status, Kind = BulkAction.Status, BulkAction.Kind
PEOPLE = 4_000


@pytest.fixture
def team(ada: Any, make_crowd: Any, monkeypatch: Any) -> Team:
    """A team with contacts enough for many parts."""
    monkeypatch.setattr(bulk_sets, "PART", 25)
    make_crowd(PEOPLE)
    found: Team = ada.team
    return found


def begin(team: Team, segment: Segment) -> BulkAction:
    action = bulk_sets.create(team, kind=Kind.ADD_TO_SEGMENTS, actor="ada@example.com", filter=ContactFilter())
    bulk.start(action, arguments={"segments": [segment.pk]}, actor="ada@example.com")
    return action


def until(true: Callable[[], bool], *, seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def has_ended(action: BulkAction) -> bool:
    action.refresh_from_db()
    return action.status not in bulk.OPEN


def assert_exact(*actions_: BulkAction, segment: Segment) -> None:
    """Everyone is in once, was noted once, and counts once."""
    members = SegmentMembership.objects.filter(segment=segment, event_id__isnull=False)
    assert members.count() == PEOPLE
    assert not ContactEvent.objects.filter(source="bulk").exists()
    lines = BulkPart.objects.filter(action__in=actions_, event_id__in=members.values("event_id"), changed__gt=0)
    assert sum(lines.values_list("changed", flat=True)) == PEOPLE
    counts = [bulk.counts(action) for action in actions_]
    assert sum(each.changed for each in counts) == PEOPLE
    assert {each.done for each in counts} == {PEOPLE}
    assert {action.status for action in actions_} == {Status.COMPLETED}


def test_killed_with_its_queue_it_goes_on(team: Team, new_worker: Any) -> None:
    segment = nouns.create_segment(team, name="VIP")
    action = begin(team, segment)
    worker = new_worker(concurrency=2)
    for _ in range(3):  # delivered twice and more
        run_bulk.delay(str(action.pk))
    until(lambda: bulk.counts(action).done > 0)
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    killed_at = bulk.counts(action).done
    assert 0 < killed_at < PEOPLE
    app.control.purge()  # Redis was flushed
    BulkAction.objects.update(heartbeat_at=timezone.now() - timedelta(minutes=1))
    new_worker(concurrency=2)
    sweep_bulk()
    until(lambda: has_ended(action))
    assert_exact(action, segment=segment)


def test_two_actions_and_singles_at_the_same_contacts(team: Team, worker: Any) -> None:
    segment = nouns.create_segment(team, name="VIP")
    both = [begin(team, segment), begin(team, segment)]
    for action in both:
        run_bulk.delay(str(action.pk))
    until(lambda: all(has_ended(action) for action in both))
    assert_exact(*both, segment=segment)


def test_deleting_beside_adding_leaves_nothing_behind(team: Team, worker: Any) -> None:
    segment = nouns.create_segment(team, name="VIP")
    action = begin(team, segment)
    some = list(Contact.objects.filter(team=team).order_by("?").values_list("pk", flat=True)[:400])

    def delete() -> None:
        try:
            for start in range(0, len(some), 10):
                actions.delete_contacts(team, some[start : start + 10], by=Author(ContactEvent.Source.API))
        finally:
            connection.close()

    threads = [threading.Thread(target=delete) for _ in range(2)]
    for thread in threads:
        thread.start()
    run_bulk.delay(str(action.pk))
    for thread in threads:
        thread.join()
    until(lambda: has_ended(action))
    counts = bulk.counts(action)
    assert counts.done == PEOPLE
    assert Contact.objects.filter(team=team).count() == PEOPLE - len(some)
    members = SegmentMembership.objects.filter(segment=segment)
    assert members.count() == PEOPLE - len(some)
    assert not members.exclude(contact__in=Contact.objects.filter(team=team)).exists()
    assert not ContactEvent.objects.filter(contact__in=some).exclude(kind="deleted").exists()


@pytest.mark.parametrize("kind", [Kind.ADD_TO_SEGMENTS, Kind.UNSUBSCRIBE])
def test_an_import_of_the_same_contacts_beside_it(team: Team, worker: Any, monkeypatch: Any, kind: str) -> None:
    """Both take contacts in the order of their keys, and into the same segment; a meeting is tried again."""
    monkeypatch.setattr(bulk_sets, "PART_OF_CONTACTS", 25)
    segment = nouns.create_segment(team, name="VIP")
    rows = [[f"p{number}@example.com", "Ann", "", "", "", ""] for number in range(1, PEOPLE + 1)]
    imp = engine.begin(team, rows, segments=(segment.pk,))
    action = bulk_sets.create(team, kind=kind, actor="ada@example.com", filter=ContactFilter())
    bulk.start(action, arguments={"segments": [segment.pk]}, actor="ada@example.com")
    run_bulk.delay(str(action.pk))
    run_import.delay(str(imp.pk))
    until(lambda: has_ended(action) and Import.objects.get(pk=imp.pk).status not in OPEN)
    assert (action.status, bulk.counts(action).done) == (Status.COMPLETED, PEOPLE)
    assert engine.counts(Import.objects.get(pk=imp.pk))["updated"] == PEOPLE
    assert SegmentMembership.objects.filter(segment=segment).count() == PEOPLE
    named = Contact.objects.filter(team=team, first_name="Ann")
    assert named.filter(unsubscribed=kind == Kind.UNSUBSCRIBE).count() == PEOPLE
    told = ContactEvent.objects.filter(changes__has_key="segments").values_list("contact", flat=True)
    standing = SegmentMembership.objects.filter(event_id__isnull=False).values_list("contact", flat=True)
    assert len(told) + len(standing) == len({*told, *standing}) == PEOPLE
