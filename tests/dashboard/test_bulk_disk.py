"""A disk that fills up under a bulk action or its undo: it waits with a sentence, and its counts stay right."""

from typing import Any

import pytest
from django.urls import reverse

from contacts import bulk, bulk_sets, nouns
from contacts.filters import ContactFilter
from contacts.models import BulkAction, Contact, ContactEvent, SegmentMembership
from dashboard import tasks
from imports import disk
from tests.full_disk import full

pytestmark = pytest.mark.django_db(transaction=True)
Kind, Status = BulkAction.Kind, BulkAction.Status
PEOPLE = 12


@pytest.fixture(autouse=True)
def sent(monkeypatch: Any) -> list[Any]:
    """What was queued, instead of its being done."""
    told: list[Any] = []
    monkeypatch.setattr(tasks, "queue", lambda task, pk: told.append(str(pk)))
    monkeypatch.setattr(tasks, "queue_indexing", lambda: None)
    return told


@pytest.fixture
def parts_of_five(monkeypatch: Any) -> None:
    monkeypatch.setattr(bulk_sets, "PART", 5)
    monkeypatch.setattr(bulk_sets, "PART_OF_CONTACTS", 5)


def once() -> Any:
    """Says go on until the first part is done."""
    return iter([False]).__next__


def done_by(action: BulkAction) -> int:
    """How many contacts are as the action wants them."""
    if action.kind == Kind.UNSUBSCRIBE:
        return Contact.objects.filter(unsubscribed=True).count()
    return SegmentMembership.objects.count()


@pytest.mark.parametrize("broken", ["contacts", "ledger"])
@pytest.mark.parametrize("kind", [Kind.ADD_TO_SEGMENTS, Kind.UNSUBSCRIBE])
def test_a_bulk_action_and_its_undo_wait(
    client: Any, ada: Any, make_contacts: Any, parts_of_five: None, sent: list[Any], kind: str, broken: str
) -> None:
    """Full in the middle of a part, or when it is done but for its line in the ledger."""
    make_contacts(PEOPLE)
    vip = nouns.create_segment(ada.team, name="VIP")
    action = bulk_sets.create(ada.team, kind=Kind(kind), actor=ada.email, filter=ContactFilter())
    bulk.start(action, arguments={"segments": [vip.pk]}, actor=ada.email)
    assert not bulk.run(action.pk, go_on=once())
    table = {Kind.ADD_TO_SEGMENTS: "contacts_segmentmembership", Kind.UNSUBSCRIBE: "contacts_contact"}[Kind(kind)]
    writing = {Kind.ADD_TO_SEGMENTS: "INSERT", Kind.UNSUBSCRIBE: "UPDATE"}[Kind(kind)]
    page = reverse("bulk", args=[action.pk])

    with full(table, when=writing) if broken == "contacts" else full("contacts_bulkpart", when="UPDATE"):
        for _ in range(bulk.MAX_ATTEMPTS + 2):  # more often than a part may break off by its own fault
            tasks.run_bulk(str(action.pk))
            action.refresh_from_db()
            assert (action.status, action.problem) == (Status.IN_PROGRESS, disk.PAUSED)
        counts = bulk.counts(action)
        assert (counts.done, counts.changed, done_by(action)) == (5, 5, 5)
        assert "disk is full" in client.get(page).content.decode()
        assert sent == [], "a message for each try would only heap them up"
        BulkAction.objects.update(heartbeat_at="2020-01-01T00:00:00Z")
        tasks.sweep_bulk()
        assert sent == [str(action.pk)], "the sweep takes it up again"
    tasks.run_bulk(str(action.pk))
    action.refresh_from_db()
    counts = bulk.counts(action)
    assert (action.status, action.problem) == (Status.COMPLETED, None)
    assert (counts.done, counts.changed, done_by(action)) == (PEOPLE, PEOPLE, PEOPLE)
    assert "disk is full" not in client.get(page).content.decode()

    bulk.start_undo(action, actor=ada.email)
    assert not bulk.run_undo(action.pk, go_on=once())
    unwriting = {Kind.ADD_TO_SEGMENTS: "DELETE", Kind.UNSUBSCRIBE: "UPDATE"}[Kind(kind)]
    with full(table, when=unwriting) if broken == "contacts" else full("contacts_bulkpart", when="UPDATE"):
        for _ in range(bulk.MAX_ATTEMPTS + 2):
            tasks.undo_bulk(str(action.pk))
            action.refresh_from_db()
            assert (action.undo_status, action.undo_problem) == (Status.IN_PROGRESS, disk.PAUSED)
        assert (bulk.counts(action).undo.restored, done_by(action)) == (5, PEOPLE - 5)
        assert "disk is full" in client.get(page).content.decode()
    tasks.undo_bulk(str(action.pk))
    action.refresh_from_db()
    assert (action.undo_status, action.undo_problem) == (Status.COMPLETED, None)
    assert (bulk.counts(action).undo.restored, done_by(action)) == (PEOPLE, 0)
    told = ContactEvent.objects.filter(source="undo")
    assert told.count() == told.values("contact").distinct().count() == PEOPLE


def test_a_small_one_that_a_page_would_do_is_left_to_a_worker(
    client: Any, ada: Any, make_contacts: Any, sent: list[Any]
) -> None:
    people = make_contacts(2)
    action = bulk_sets.create(ada.team, kind=Kind.UNSUBSCRIBE, actor=ada.email, contacts=[each.pk for each in people])
    with full("contacts_contact", when="UPDATE"):
        answer = client.post(reverse("bulk", args=[action.pk]))
        assert answer.status_code == 302
        assert sent == [str(action.pk)]
    tasks.run_bulk(str(action.pk))
    assert bulk.counts(action).changed == Contact.objects.filter(unsubscribed=True).count() == 2
