"""Segments, topics and properties that go: nothing of them stays, whoever writes at the same moment."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from contacts import actions
from contacts.actions import Author, ContactRejected
from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Subscription, Topic

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db


def people(team: Any, count: int, **fields: Any) -> list[Contact]:
    return [actions.create_contact(team, email=f"p{i}@example.com", by=HAND, **fields)[0] for i in range(count)]


def aside(work: Callable[[], Any]) -> tuple[threading.Thread, list[Any]]:
    """Work in a thread with a connection of its own; its result or exception arrives in the list."""
    results: list[Any] = []

    def go() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001
            results.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=go)
    thread.start()
    return thread, results


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 7])
def test_a_property_goes_part_by_part(ada: Any, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(actions, "FORGET_AT_ONCE", 2)
    plan = actions.create_property(ada.team, key="plan", type="string")
    actions.create_property(ada.team, key="other", type="string")
    people(ada.team, count, properties={"plan": "pro", "other": "x"})
    events = ContactEvent.objects.count()
    with CaptureQueriesContext(connection) as queries:
        actions.delete_property(ada.team, plan.pk)
    assert [contact.properties for contact in Contact.objects.all()] == [{"other": "x"}] * count
    assert [p.key for p in Property.objects.all()] == ["other"]
    assert ContactEvent.objects.count() == events
    parts = [query for query in queries if "MATERIALIZED" in query["sql"]]
    assert len(parts) == max(1, (count + 1) // 2) + 1  # the last of them is the look at everyone


@pytest.mark.django_db(transaction=True)
def test_a_property_whose_deletion_broke_off_can_be_deleted_again(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = actions.create_property(ada.team, key="plan", type="string")
    people(ada.team, 2, properties={"plan": "pro"})
    with monkeypatch.context() as patch:
        patch.setitem(actions.SQL, "forget_rest", "SELECT 1 / 0")
        with pytest.raises(DatabaseError):
            actions.delete_property(ada.team, plan.pk)
    assert Property.objects.filter(pk=plan.pk).exists()
    actions.delete_property(ada.team, plan.pk)
    assert [contact.properties for contact in Contact.objects.all()] == [{}, {}]
    with pytest.raises(Property.DoesNotExist):
        actions.delete_property(ada.team, plan.pk)


@pytest.mark.django_db(transaction=True)
def test_a_value_written_while_its_property_goes_goes_too(ada: Any) -> None:
    plan = actions.create_property(ada.team, key="plan", type="string")
    (contact,) = people(ada.team, 1)
    with transaction.atomic():
        actions.update_contact(ada.team, contact.pk, changes={"properties": {"plan": "late"}}, by=HAND)
        thread, _ = aside(lambda: actions.delete_property(ada.team, plan.pk))
        thread.join(0.3)
        waited = thread.is_alive()
    thread.join(10)
    assert waited
    assert not Property.objects.exists()
    assert Contact.objects.get().properties == {}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("new", [True, False])
def test_no_value_is_written_for_a_property_that_is_going(ada: Any, new: bool) -> None:
    plan = actions.create_property(ada.team, key="plan", type="string")
    (contact,) = people(ada.team, 1)
    value = {"plan": "late"}

    def write() -> None:
        if new:
            actions.create_contact(ada.team, email="new@example.com", by=HAND, properties=value)
        else:
            actions.update_contact(ada.team, contact.pk, changes={"properties": value}, by=HAND)

    with transaction.atomic():
        actions.delete_property(ada.team, plan.pk)
        thread, results = aside(write)
        thread.join(0.3)
        waited = thread.is_alive()
    thread.join(10)
    assert waited
    assert isinstance(results[0], ContactRejected)
    assert results[0].code == "unknown_property"
    assert [known.properties for known in Contact.objects.all()] == [{}]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("what", ["segment", "topic"])
def test_who_joins_while_it_goes_leaves_nothing_behind(ada: Any, what: str) -> None:
    segment = actions.create_segment(ada.team, name="VIP")
    topic = actions.create_topic(ada.team, name="News", default_subscription="opt_in")
    first, second = people(ada.team, 2)

    def join(contact: Contact) -> None:
        if what == "segment":
            actions.add_to_segments(ada.team, [contact.pk], segments=[segment.pk], by=HAND)
        else:
            actions.subscribe(ada.team, [contact.pk], topics={topic.pk: "opt_out"}, by=HAND)

    def delete() -> None:
        if what == "segment":
            actions.delete_segment(ada.team, segment.pk)
        else:
            actions.delete_topic(ada.team, topic.pk)

    with transaction.atomic():
        join(first)
        deleting, deleted = aside(delete)
        deleting.join(0.3)
        waited = deleting.is_alive()
    deleting.join(10)
    assert (waited, deleted) == (True, [None])
    missing: Any = Segment.DoesNotExist if what == "segment" else Topic.DoesNotExist
    with pytest.raises(missing):
        join(second)
    assert not SegmentMembership.objects.exists()
    assert not Subscription.objects.exists()
