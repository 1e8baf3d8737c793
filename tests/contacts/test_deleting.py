"""Segments, topics and properties that go: nothing of them stays, whoever writes at the same moment."""

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from contacts import actions, chores, nouns, queries
from contacts.actions import Author, ContactRejected
from contacts.models import (
    Chore,
    Contact,
    ContactEvent,
    Property,
    SearchBacklog,
    Segment,
    SegmentMembership,
    Subscription,
    Topic,
)
from imports.errors import ImportRejected
from tests.imports.engine import begin
from tests.imports.engine import people as people_of_a_file

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
    monkeypatch.setattr(chores, "PART", 2)
    plan = nouns.create_property(ada.team, key="plan", type="string")
    nouns.create_property(ada.team, key="other", type="string")
    people(ada.team, count, properties={"plan": "pro", "other": "x"})
    events = ContactEvent.objects.count()
    with CaptureQueriesContext(connection) as asked:
        assert nouns.delete_property(ada.team, plan.pk), "few contacts are done at once"
    assert [contact.properties for contact in Contact.objects.all()] == [{"other": "x"}] * count
    assert [p.key for p in Property.objects.all()] == ["other"]
    assert ContactEvent.objects.count() == events
    parts = [query for query in asked if "MATERIALIZED" in query["sql"]]
    assert len(parts) == max(1, (count + 1) // 2)
    assert not Chore.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_property_whose_clearing_broke_off_is_gone_and_the_rest_is_cleared_later(
    ada: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chores, "PART", 2)
    plan = nouns.create_property(ada.team, key="plan", type="string")
    people(ada.team, 5, properties={"plan": "pro"})
    with monkeypatch.context() as patch:
        patch.setattr(chores, "AT_ONCE", timedelta(0))
        assert not nouns.delete_property(ada.team, plan.pk), "one part, then the background goes on"
    assert not Property.objects.exists()
    with pytest.raises(Property.DoesNotExist):
        nouns.delete_property(ada.team, plan.pk)
    assert Contact.objects.filter(properties__has_key="plan").count() == 3
    assert all(not queries.properties_of(contact) for contact in Contact.objects.all()), "nobody sees what is left"
    chore = Chore.objects.get()
    assert (chore.total, chore.looked, chore.changed) == (5, 2, 2)

    with monkeypatch.context() as patch:
        patch.setitem(chores.SQL, "forget_part", "SELECT 1 / 0")
        assert chores.run_chores()
    chore.refresh_from_db()
    assert chore.problem
    assert chore.looked == 2
    assert chores.run_chores()
    assert [contact.properties for contact in Contact.objects.all()] == [{}] * 5
    assert not Chore.objects.exists()
    assert SearchBacklog.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_key_is_free_again_when_its_last_value_is_gone(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "AT_ONCE", timedelta(0))
    monkeypatch.setattr(chores, "PART", 1)
    plan = nouns.create_property(ada.team, key="plan", type="string")
    people(ada.team, 3, properties={"plan": "pro"})
    nouns.delete_property(ada.team, plan.pk)
    for make in (
        lambda: nouns.create_property(ada.team, key="plan", type="number"),
        lambda: nouns.ensure_properties(ada.team, {"plan": "number"}),
    ):
        with pytest.raises(ContactRejected) as refused:
            make()
        assert refused.value.code == "property_clearing"
        assert not Property.objects.exists()
    with pytest.raises(ImportRejected) as refused_import:
        begin(ada.team, people_of_a_file(1))
    assert refused_import.value.code == "property_clearing"
    chores.run_chores()
    assert nouns.create_property(ada.team, key="plan", type="number").type == "number"


@pytest.mark.parametrize("what", ["segment", "topic"])
def test_a_large_segment_is_hidden_at_once_and_emptied_in_the_background(
    ada: Any, api: Any, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(chores, "AT_ONCE", timedelta(0))
    monkeypatch.setattr(chores, "PART", 2)
    segment, kept = (nouns.create_segment(ada.team, name=name) for name in ("VIP", "Kept"))
    topic = nouns.create_topic(ada.team, name="News", default_subscription="opt_in")
    first, *_ = people(
        ada.team, 5, segments=[segment.pk, kept.pk], topics={topic.pk: "opt_out"} if what == "topic" else {}
    )
    if what == "segment":
        assert api.delete(f"/segments/{segment.pk}").json() == {
            "object": "segment",
            "id": str(segment.pk),
            "deleted": True,
        }
        assert api.get(f"/segments/{segment.pk}").status_code == 404
        assert [s["name"] for s in api.get(f"/contacts/{first.pk}/segments").json()["data"]] == ["Kept"]
        assert queries.segment_names([first]) == {first.pk: ["Kept"]}
        left = SegmentMembership.objects.filter(segment_id=segment.pk)
    else:
        nouns.delete_topic(ada.team, topic.pk)
        assert queries.topics_of(first) == []
        left = Subscription.objects.filter(topic_id=topic.pk)
    assert left.count() == 3
    chores.run_chores()
    assert not left.exists()
    assert not Chore.objects.exists()
    assert SegmentMembership.objects.filter(segment=kept).count() == 5


@pytest.mark.django_db(transaction=True)
def test_a_value_written_while_its_property_goes_goes_too(ada: Any) -> None:
    plan = nouns.create_property(ada.team, key="plan", type="string")
    (contact,) = people(ada.team, 1)
    with transaction.atomic():
        actions.update_contact(ada.team, contact.pk, changes={"properties": {"plan": "late"}}, by=HAND)
        thread, _ = aside(lambda: nouns.delete_property(ada.team, plan.pk))
        thread.join(0.3)
        waited = thread.is_alive()
    thread.join(10)
    assert waited
    assert not Property.objects.exists()
    assert Contact.objects.get().properties == {}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("new", [True, False])
def test_no_value_is_written_for_a_property_that_is_going(ada: Any, new: bool) -> None:
    plan = nouns.create_property(ada.team, key="plan", type="string")
    (contact,) = people(ada.team, 1)
    value = {"plan": "late"}

    def write() -> None:
        if new:
            actions.create_contact(ada.team, email="new@example.com", by=HAND, properties=value)
        else:
            actions.update_contact(ada.team, contact.pk, changes={"properties": value}, by=HAND)

    with transaction.atomic():
        nouns.delete_property(ada.team, plan.pk)
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
    segment = nouns.create_segment(ada.team, name="VIP")
    topic = nouns.create_topic(ada.team, name="News", default_subscription="opt_in")
    first, second = people(ada.team, 2)

    def join(contact: Contact) -> None:
        if what == "segment":
            actions.add_to_segments(ada.team, [contact.pk], segments=[segment.pk], by=HAND)
        else:
            actions.subscribe(ada.team, [contact.pk], topics={topic.pk: "opt_out"}, by=HAND)

    def delete() -> None:
        if what == "segment":
            nouns.delete_segment(ada.team, segment.pk)
        else:
            nouns.delete_topic(ada.team, topic.pk)

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
