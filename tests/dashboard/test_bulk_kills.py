"""Workers killed by SIGKILL at random moments of putting everybody into one segment, and of taking that back.

The line of history stands in the membership: each must be there once, by a part that is in the ledger.
"""

import os
import random
import signal
import time
from collections.abc import Callable
from typing import Any

import psutil
import pytest
from django.db import connection

from contacts import bulk, bulk_sets, nouns
from contacts.filters import ContactFilter
from contacts.models import BulkAction, Contact, ContactEvent, SegmentMembership, Team
from dashboard.tasks import run_bulk, undo_bulk

pytestmark = pytest.mark.django_db(transaction=True)

PEOPLE = 12_000
PART = 100
KILLS = 2  # of the action, and as many of taking it back
STANDING = """
SELECT count(*), count(DISTINCT k.contact_id)
FROM contacts_segmentmembership k
JOIN contacts_bulkpart p ON p.event_id = k.event_id AND p.action_id = %s AND k.contact_id = ANY (p.contacts)
"""


@pytest.fixture
def team(ada: Any, make_crowd: Any, monkeypatch: pytest.MonkeyPatch) -> Team:
    """Enough people for many parts."""
    monkeypatch.setattr(bulk_sets, "PART", PART)
    make_crowd(PEOPLE)
    found: Team = ada.team
    return found


def done(action: BulkAction) -> int:
    return action.parts.exclude(done_at=None).count()


def undone(action: BulkAction) -> int:
    return action.parts.exclude(undone_at=None).count()


def disturbed(
    action: BulkAction, *, task: Any, progress: Callable[[BulkAction], int], new_worker: Any, luck: random.Random
) -> int:
    """Has workers do it and kills them, a child or all of them, whenever they have come a little farther."""
    parts, killed, worker = PEOPLE // PART, 0, new_worker(concurrency=2)
    task.delay(str(action.pk))
    for share in sorted(luck.uniform(0.02, 0.9) for _ in range(KILLS)):
        deadline = time.monotonic() + 40
        while progress(action) < share * parts:
            assert time.monotonic() < deadline
            time.sleep(0.002)
        if progress(action) == parts:
            break
        children = psutil.Process(worker.pid).children()
        if luck.random() < 0.5:
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
            worker = new_worker(concurrency=2)
        else:
            os.kill(luck.choice(children).pid, signal.SIGKILL)
        killed += 1
        for _ in range(2):  # what the sweep does every 20 seconds
            task.delay(str(action.pk))
    deadline = time.monotonic() + 40
    while progress(action) < parts:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return killed


def test_everybody_is_in_once_and_out_again(team: Team, new_worker: Any) -> None:
    luck = random.Random(5)
    segment = nouns.create_segment(team, name="VIP")
    # Some were in before, by hand: of them nothing is changed, told or taken back.
    before = list(Contact.objects.filter(team=team).order_by("email_key")[:70])
    SegmentMembership.objects.bulk_create(SegmentMembership(segment=segment, contact=one) for one in before)
    action = bulk_sets.create(team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor="ada", filter=ContactFilter())
    bulk.start(action, arguments={"segments": [segment.pk]}, actor="ada")

    killed = disturbed(action, task=run_bulk, progress=done, new_worker=new_worker, luck=luck)
    assert killed
    until_ended(action, "status")
    counts = bulk.counts(action)
    assert (counts.done, counts.changed, counts.unchanged) == (PEOPLE, PEOPLE - len(before), len(before))
    assert SegmentMembership.objects.filter(segment=segment).count() == PEOPLE
    assert standing(action) == (counts.changed, counts.changed)
    assert not ContactEvent.objects.filter(bulk_id=action.pk).exists()

    bulk.start_undo(action, actor="ada")
    disturbed(action, task=undo_bulk, progress=undone, new_worker=new_worker, luck=luck)
    until_ended(action, "undo_status")
    told = bulk.counts(action).undo
    assert (told.restored, told.in_part, told.kept, told.gone) == (PEOPLE - len(before), 0, 0, 0)
    assert {k.contact_id for k in SegmentMembership.objects.all()} == {one.pk for one in before}
    # Each one's line of going in is written down now, and that of coming out again beside it.
    for source in ("bulk", "undo"):
        lines = ContactEvent.objects.filter(source=source, bulk_id=action.pk)
        assert lines.count() == lines.values("contact").distinct().count() == counts.changed
    assert ContactEvent.objects.count() == 2 * counts.changed


def until_ended(action: BulkAction, name: str) -> None:
    deadline = time.monotonic() + 40
    while True:
        action.refresh_from_db()
        if getattr(action, name) == BulkAction.Status.COMPLETED:
            return
        assert time.monotonic() < deadline, getattr(action, name)
        run = run_bulk if name == "status" else undo_bulk
        run.delay(str(action.pk))
        time.sleep(0.1)


def standing(action: BulkAction) -> tuple[int, int]:
    with connection.cursor() as cursor:
        cursor.execute(STANDING, [action.pk])
        lines, people = cursor.fetchone()
    return lines, people
