"""Single writes to contacts: what changes, what history says, and that no team reaches another's."""

import threading
from typing import Any
from uuid import uuid4

import pytest
from django.db import close_old_connections, connection, transaction

from contacts import actions, nouns
from contacts.actions import Author, ContactRejected
from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Subscription, Topic

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db


def create(ada: Any, email: str = "grace@example.com", **fields: Any) -> Contact:
    return actions.create_contact(ada.team, email=email, by=HAND, **fields)[0]


def changes(contact: Contact) -> list[dict[str, Any]]:
    return list(ContactEvent.objects.filter(contact=contact).order_by("pk").values_list("changes", flat=True))


def test_create_contact_cleans_what_it_is_given(ada: Any) -> None:
    contact, new = actions.create_contact(
        ada.team, email="  Grace.Hopper@NAVY.mil ", by=HAND, first_name=" Grace\x00 ", last_name="   "
    )
    assert new
    assert (contact.email, contact.email_key) == ("Grace.Hopper@NAVY.mil", "grace.hopper@navy.mil")
    assert (contact.first_name, contact.last_name, contact.unsubscribed) == ("Grace", None, False)


def test_create_contact_tells_its_history_once(ada: Any) -> None:
    segment = nouns.create_segment(ada.team, name="VIP")
    topic = nouns.create_topic(ada.team, name="News", default_subscription="opt_out")
    contact = create(ada, first_name="Grace", segments=[segment.pk], topics={topic.pk: "opt_in"})
    (event,) = ContactEvent.objects.filter(contact=contact)
    assert (event.kind, event.source, event.actor) == ("created", "hand", "ada@example.com")
    assert event.changes == {
        "email": [None, "grace@example.com"],
        "first_name": [None, "Grace"],
        "unsubscribed": [None, False],
        "segments": [[], [str(segment.pk)]],
        "topics": {str(topic.pk): [None, "opt_in"]},
    }
    assert SegmentMembership.objects.filter(segment=segment, contact=contact).exists()
    assert Subscription.objects.get(topic=topic, contact=contact).subscription == "opt_in"


def test_create_contact_twice_keeps_its_fields_and_applies_segments_and_topics(ada: Any) -> None:
    segment = nouns.create_segment(ada.team, name="VIP")
    first = create(ada, first_name="Grace", unsubscribed=True)
    again, new = actions.create_contact(
        ada.team, email="GRACE@example.com", by=HAND, first_name="Other", segments=[segment.pk]
    )
    assert (again.pk, new, again.first_name, again.unsubscribed) == (first.pk, False, "Grace", True)
    assert changes(first)[1:] == [{"segments": [[], [str(segment.pk)]]}]


@pytest.mark.parametrize("email", ["", "no address", "a@b", "a@example.com, b@example.com"])
def test_create_contact_refuses_what_is_no_address(ada: Any, email: str) -> None:
    with pytest.raises(ContactRejected) as caught:
        create(ada, email)
    assert caught.value.code.startswith("email_")
    assert not Contact.objects.exists()


def test_the_same_address_in_two_teams_is_two_contacts(ada: Any, stranger: Any) -> None:
    ours = create(ada)
    theirs, new = actions.create_contact(stranger.team, email="grace@example.com", by=HAND)
    assert new
    assert ours.pk != theirs.pk


@pytest.mark.parametrize(
    ("before", "given", "change", "after"),
    [
        ({"a": "x"}, {"b": 2}, {"b": [None, 2]}, {"a": "x", "b": 2}),
        ({"a": "x", "b": 2}, {"b": None}, {"b": [2, None]}, {"a": "x"}),
        ({"a": "x"}, {"a": "x"}, None, {"a": "x"}),
        ({"b": 1}, {"b": 1.0}, None, {"b": 1}),
        ({"c": True}, {"c": False}, {"c": [True, False]}, {"c": False}),
    ],
)
def test_update_contact_merges_properties(
    ada: Any, before: dict[str, Any], given: dict[str, Any], change: dict[str, Any] | None, after: dict[str, Any]
) -> None:
    for key, type in (("a", "string"), ("b", "number"), ("c", "boolean")):
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    contact = create(ada, properties=before)
    stamp = contact.updated_at
    contact = actions.update_contact(ada.team, contact.pk, changes={"properties": given}, by=HAND)
    assert contact.properties == after
    assert changes(contact)[1:] == ([{"properties": change}] if change else [])
    assert (contact.updated_at > stamp) is bool(change)


def test_a_number_is_never_taken_for_the_boolean_it_replaces(ada: Any) -> None:
    nouns.create_property(ada.team, key="vip", type="boolean")
    contact = create(ada, properties={"vip": True})
    Property.objects.all().delete()
    nouns.create_property(ada.team, key="vip", type="number")
    contact = actions.update_contact(ada.team, contact.pk, changes={"properties": {"vip": 1}}, by=HAND)
    assert contact.properties["vip"] is not True
    assert changes(contact)[-1] == {"properties": {"vip": [True, 1]}}


def test_update_contact_tells_each_changed_field(ada: Any) -> None:
    contact = create(ada, first_name="Grace", last_name="Hopper")
    by = Author(ContactEvent.Source.API, "sync key")
    actions.update_contact(
        ada.team, contact.pk, changes={"first_name": None, "last_name": "Hopper", "unsubscribed": True}, by=by
    )
    event = ContactEvent.objects.filter(contact=contact).latest("pk")
    assert (event.kind, event.source, event.actor) == ("updated", "api", "sync key")
    assert event.changes == {"first_name": ["Grace", None], "unsubscribed": [False, True]}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"email": "other@example.com"}, "unknown_field"),
        ({"team_id": "x"}, "unknown_field"),
        ({"unsubscribed": "yes"}, "wrong_type"),
        ({"unsubscribed": None}, "wrong_type"),
        ({"properties": {"nope": 1}}, "unknown_property"),
        ({"properties": {"seats": "12"}}, "wrong_type"),
        ({"properties": {"seats": True}}, "wrong_type"),
        ({"properties": {"seats": float("nan")}}, "wrong_type"),
        ({"properties": {"plan": 1}}, "wrong_type"),
        ({"properties": {"vip": 1}}, "wrong_type"),
    ],
)
def test_update_contact_refuses_and_changes_nothing(ada: Any, given: dict[str, Any], code: str) -> None:
    for key, type in (("seats", "number"), ("plan", "string"), ("vip", "boolean")):
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    contact = create(ada, first_name="Grace")
    with pytest.raises(ContactRejected) as caught:
        actions.update_contact(ada.team, contact.pk, changes={"first_name": "X", **given}, by=HAND)
    assert caught.value.code == code
    contact.refresh_from_db()
    assert contact.first_name == "Grace"
    assert len(changes(contact)) == 1


def test_segments_are_joined_and_left_once(ada: Any) -> None:
    one, two = create(ada, "one@example.com"), create(ada, "two@example.com")
    segment = nouns.create_segment(ada.team, name="VIP")
    both = {"segments": [segment.pk], "by": HAND}
    assert actions.add_to_segments(ada.team, [one.pk], **both) == 1
    assert actions.add_to_segments(ada.team, [one.pk, two.pk], **both) == 1
    assert actions.remove_from_segments(ada.team, [one.pk, two.pk], **both) == 2
    assert actions.remove_from_segments(ada.team, [one.pk, two.pk], **both) == 0
    name = str(segment.pk)
    assert changes(one)[1:] == changes(two)[1:] == [{"segments": [[], [name]]}, {"segments": [[name], []]}]


def test_topics_are_chosen_and_changed(ada: Any) -> None:
    contact = create(ada)
    topic = nouns.create_topic(ada.team, name="News", default_subscription="opt_in")
    for choice, changed in (("opt_out", 1), ("opt_out", 0), ("opt_in", 1)):
        assert actions.subscribe(ada.team, [contact.pk], topics={topic.pk: choice}, by=HAND) == changed
    name = str(topic.pk)
    assert changes(contact)[1:] == [{"topics": {name: [None, "opt_out"]}}, {"topics": {name: ["opt_out", "opt_in"]}}]
    with pytest.raises(ContactRejected):
        actions.subscribe(ada.team, [contact.pk], topics={topic.pk: "maybe"}, by=HAND)


def test_delete_contacts_leaves_one_line(ada: Any) -> None:
    segment = nouns.create_segment(ada.team, name="VIP")
    topic = nouns.create_topic(ada.team, name="News", default_subscription="opt_out")
    gone = create(ada, "gone@example.com", segments=[segment.pk], topics={topic.pk: "opt_in"})
    stays = create(ada, "stays@example.com", segments=[segment.pk])
    assert actions.delete_contacts(ada.team, [gone.pk, uuid4()], by=HAND) == 1
    assert [c.email for c in Contact.objects.all()] == ["stays@example.com"]
    assert [m.contact_id for m in SegmentMembership.objects.all()] == [stays.pk]
    assert not Subscription.objects.exists()
    (line,) = ContactEvent.objects.filter(contact_id=gone.pk)
    assert (line.kind, line.changes) == ("deleted", {"email": ["gone@example.com", None]})


def test_another_teams_things_do_not_exist(ada: Any, stranger: Any) -> None:
    mine, theirs = create(ada), actions.create_contact(stranger.team, email="x@example.com", by=HAND)[0]
    segment = nouns.create_segment(stranger.team, name="Theirs")
    topic = nouns.create_topic(stranger.team, name="Theirs", default_subscription="opt_in")
    own = nouns.create_segment(ada.team, name="Ours")
    nouns.create_property(stranger.team, key="plan", type="string")
    events = ContactEvent.objects.count()
    with pytest.raises(Contact.DoesNotExist):
        actions.update_contact(ada.team, theirs.pk, changes={"first_name": "X"}, by=HAND)
    with pytest.raises(ContactRejected):
        actions.update_contact(ada.team, mine.pk, changes={"properties": {"plan": "pro"}}, by=HAND)
    with pytest.raises(Segment.DoesNotExist):
        actions.add_to_segments(ada.team, [mine.pk], segments=[own.pk, segment.pk], by=HAND)
    with pytest.raises(Segment.DoesNotExist):
        actions.remove_from_segments(ada.team, [mine.pk], segments=[segment.pk], by=HAND)
    with pytest.raises(Topic.DoesNotExist):
        actions.subscribe(ada.team, [mine.pk], topics={topic.pk: "opt_out"}, by=HAND)
    with pytest.raises(Segment.DoesNotExist):
        create(ada, "new@example.com", segments=[segment.pk])
    assert actions.delete_contacts(ada.team, [theirs.pk], by=HAND) == 0
    assert actions.add_to_segments(ada.team, [theirs.pk], segments=[own.pk], by=HAND) == 0
    assert ContactEvent.objects.count() == events
    assert Contact.objects.count() == 2


@pytest.mark.parametrize(
    ("key", "type", "fallback", "code"),
    [
        ("plan", "string", None, "property_exists"),
        ("with space", "string", None, "bad_key"),
        ("é", "string", None, "bad_key"),
        ("a" * 51, "string", None, "bad_key"),
        ("", "string", None, "bad_key"),
        ("Email", "string", None, "reserved_key"),
        ("x", "date", None, "bad_choice"),
        ("x", "number", "12", "wrong_type"),
    ],
)
def test_create_property_refuses(ada: Any, key: str, type: Any, fallback: Any, code: str) -> None:
    nouns.create_property(ada.team, key="plan", type="string", fallback_value="free")
    with pytest.raises(ContactRejected) as caught:
        nouns.create_property(ada.team, key=key, type=type, fallback_value=fallback)
    assert caught.value.code == code


def test_ensure_properties_makes_all_or_none(ada: Any) -> None:
    nouns.create_property(ada.team, key="seats", type="number")
    with pytest.raises(ContactRejected, match="seats is a number"):
        nouns.ensure_properties(ada.team, {"plan": "string", "seats": "string"})
    assert [p.key for p in Property.objects.all()] == ["seats"]
    nouns.ensure_properties(ada.team, {"plan": "string", "seats": "number"})
    assert sorted(Property.objects.values_list("key", "type")) == [("plan", "string"), ("seats", "number")]


@pytest.mark.parametrize(
    ("name", "code"), [("", "name_missing"), (" \u200b ", "name_missing"), ("x" * 201, "too_long")]
)
def test_names_are_needed_and_bounded(ada: Any, name: str, code: str) -> None:
    with pytest.raises(ContactRejected) as caught:
        nouns.create_segment(ada.team, name=name)
    assert caught.value.code == code


@pytest.mark.django_db(transaction=True)
def test_a_contact_that_is_being_deleted_joins_no_segment(ada: Any) -> None:
    """The joining writer waits for the deletion, then finds nobody; no membership of a ghost remains."""
    contact, segment = create(ada), nouns.create_segment(ada.team, name="VIP")
    joined: list[int] = []

    def join() -> None:
        try:
            joined.append(actions.add_to_segments(ada.team, [contact.pk], segments=[segment.pk], by=HAND))
        finally:
            close_old_connections()
            connection.close()

    with transaction.atomic():
        actions.delete_contacts(ada.team, [contact.pk], by=HAND)
        thread = threading.Thread(target=join)
        thread.start()
        thread.join(0.3)
        waited = thread.is_alive()
    thread.join(10)
    assert waited
    assert joined == [0]
    assert not SegmentMembership.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_who_create_the_same_contact_make_one(ada: Any) -> None:
    answers: list[bool] = []
    start = threading.Barrier(4)

    def go() -> None:
        try:
            start.wait(10)
            answers.append(actions.create_contact(ada.team, email="same@example.com", by=HAND)[1])
        finally:
            connection.close()

    threads = [threading.Thread(target=go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(answers) == [False, False, False, True]
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"first_name": "x" * (actions.NAME_MAX + 1)},
        {"last_name": "x" * (actions.NAME_MAX + 1)},
        {"properties": {"p0": "x" * (actions.VALUE_MAX + 1)}},
        {"properties": {f"p{n}": "x" * actions.VALUE_MAX for n in range(actions.VALUES_MAX // actions.VALUE_MAX + 1)}},
    ],
)
def test_what_a_contact_can_hold_has_an_end(ada: Any, fields: dict[str, Any]) -> None:
    for n in range(11):
        nouns.create_property(ada.team, key=f"p{n}", type="string")
    contact = create(ada)
    with pytest.raises(ContactRejected) as refused:
        create(ada, "other@example.com", **fields)
    assert refused.value.code == "too_long"
    with pytest.raises(ContactRejected):
        actions.update_contact(ada.team, contact.pk, changes=fields, by=HAND)
    assert len(changes(contact)) == 1


def test_what_an_import_brought_may_be_longer_and_the_rest_still_changes(ada: Any) -> None:
    nouns.create_property(ada.team, key="note", type="string")
    contact = create(ada)
    Contact.objects.filter(pk=contact.pk).update(properties={"note": "x" * 2 * actions.VALUES_MAX})
    actions.update_contact(ada.team, contact.pk, changes={"first_name": "Grace"}, by=HAND)
    known = actions.update_contact(ada.team, contact.pk, changes={"properties": {"note": "short"}}, by=HAND)
    assert (known.first_name, known.properties) == ("Grace", {"note": "short"})
