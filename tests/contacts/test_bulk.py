"""Bulk actions: exactly the set that was chosen, counts that add up, one event a contact, and what taking back does."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone

from contacts import actions, bulk, bulk_parts, bulk_sets, nouns, session
from contacts.actions import Author
from contacts.bulk import BulkCounts, BulkRejected
from contacts.bulk_parts import UndoCounts
from contacts.filters import ContactFilter
from contacts.models import (
    BulkAction,
    BulkPart,
    Contact,
    ContactEvent,
    ContactSearch,
    SearchBacklog,
    Segment,
    SegmentMembership,
    Subscription,
    Topic,
)
from contacts.standing import standing_lines

pytestmark = pytest.mark.django_db
Kind, Status = BulkAction.Kind, BulkAction.Status
BY = Author(ContactEvent.Source.HAND, "bob@example.com")


@pytest.fixture(params=["as it is", "densely", "locked"])
def way(request: Any, monkeypatch: Any) -> str:
    """Each way in which a part's contacts are read: all give the same answer."""
    if request.param == "densely":
        monkeypatch.setattr(bulk_parts, "LOOK_FROM", 0)
    if request.param == "locked":
        monkeypatch.setattr(bulk_parts, "may_add_unlocked", lambda team: False)
    return str(request.param)


@pytest.fixture
def small_parts(monkeypatch: Any) -> None:
    """Three contacts a part."""
    monkeypatch.setattr(bulk_sets, "PART", 3)
    monkeypatch.setattr(bulk_sets, "PART_OF_CONTACTS", 3)


def choose(ada: Any, kind: str, **who: Any) -> BulkAction:
    return bulk_sets.create(ada.team, kind=Kind(kind), actor=ada.email, **(who or {"filter": ContactFilter()}))


def done(action: BulkAction, **arguments: Any) -> BulkCounts:
    bulk.start(action, arguments=arguments, actor="ada@example.com")
    assert bulk.run(action.pk)
    action.refresh_from_db()
    return replace(bulk.counts(action), parts_to_undo=0)


def undone(action: BulkAction) -> UndoCounts:
    bulk.start_undo(action, actor="ada@example.com")
    assert bulk.run_undo(action.pk)
    action.refresh_from_db()
    assert action.undo_status == Status.COMPLETED
    return bulk.counts(action).undo


def segment(ada: Any, *members: Contact, name: str = "VIP") -> Segment:
    made = nouns.create_segment(ada.team, name=name)
    actions.add_to_segments(ada.team, [contact.pk for contact in members], segments=[made.pk], by=BY)
    return made


def topic(ada: Any, choices: dict[Contact, str] | None = None, default: str = "opt_in") -> Topic:
    made = nouns.create_topic(ada.team, name="News", default_subscription=default)
    for contact, choice in (choices or {}).items():
        actions.subscribe(ada.team, [contact.pk], topics={made.pk: choice}, by=BY)
    return made


def members(of: Segment) -> set[Any]:
    return set(SegmentMembership.objects.filter(segment=of).values_list("contact_id", flat=True))


def events(action: BulkAction, source: str = "bulk") -> dict[Any, Any]:
    everyone = Contact.objects.filter(team=action.team_id)
    standing = [line for contact in everyone for line in standing_lines(contact, before=None)]
    found = [line for line in (*ContactEvent.objects.filter(bulk_id=action.pk), *standing) if line.source == source]
    assert len(found) == len({line.contact_id for line in found}), "one line a contact"
    assert all(event.actor == "ada@example.com" and event.team_id == action.team_id for event in found)
    return {event.contact_id: event.changes for event in found}


# --- The set ----------------------------------------------------------------------------------------------------------


def test_the_set_is_whom_the_filter_names_at_that_moment(ada: Any, stranger: Any, make_contacts: Any) -> None:
    people = make_contacts(7)
    make_contacts("elsewhere@example.com", team=stranger.team)
    action = choose(ada, "add_to_segments")
    late = make_contacts("late@example.com")
    actions.delete_contacts(ada.team, [people[0].pk], by=BY)
    vip = segment(ada)
    assert action.total == 7
    assert done(action, segments=[vip.pk]) == BulkCounts(parts=1, parts_done=1, changed=6, gone=1)
    assert members(vip) == {contact.pk for contact in people[1:]}
    assert late[0].pk not in members(vip)
    assert action.status == Status.COMPLETED


def test_ids_of_others_are_not_in_a_set(ada: Any, stranger: Any, make_contacts: Any) -> None:
    mine = make_contacts(2)
    others = make_contacts("elsewhere@example.com", team=stranger.team)
    action = choose(ada, "unsubscribe", contacts=[mine[0].pk, mine[0].pk, others[0].pk, uuid4()])
    assert action.total == 1
    assert done(action).changed == 1
    assert not Contact.objects.get(pk=others[0].pk).unsubscribed
    assert not Contact.objects.get(pk=mine[1].pk).unsubscribed


@pytest.mark.parametrize(
    "given",
    [
        {"text": "anna"},
        {"text": "nna exam", "anywhere": True},
        {"text": "anna@ex"},
        {"unsubscribed": True},
        {"properties": [{"key": "plan", "operator": "is", "value": "100% Pro"}]},
        {"properties": [{"key": "seats", "operator": "between", "value": "2", "to": "3"}]},
        {"created_from": "2020-01-01T00:00:00Z"},
        {"imported_by": "01980000-0000-7000-8000-000000000000"},
    ],
)
def test_every_kind_of_filter_makes_a_set(ada: Any, make_contacts: Any, given: dict[str, Any]) -> None:
    nouns.create_property(ada.team, key="plan", type="string")
    nouns.create_property(ada.team, key="seats", type="number")
    make_contacts("anna@example.com", properties={"plan": "100% pro", "seats": 2}, unsubscribed=True)
    make_contacts("bea@example.com", properties={"plan": "free", "seats": 4})
    wanted = ContactFilter.model_validate(given)
    action = choose(ada, "add_to_segments", filter=wanted)
    from contacts.matching import matching

    found = set(matching(ada.team, wanted).values_list("pk", flat=True))
    assert action.total == len(found)
    assert {pk for part in action.parts.all() for pk in part.contacts or []} == found
    assert action.filter == json.loads(wanted.model_dump_json(exclude_defaults=True))


def test_a_filter_that_takes_long_is_left_to_the_background(ada: Any, make_contacts: Any, monkeypatch: Any) -> None:
    make_contacts(3)
    slow = Contact.objects.filter(team=ada.team).extra(where=["pg_sleep(0.2) IS NOT NULL"])
    with monkeypatch.context() as patch:
        patch.setattr(bulk_sets, "PICK_MS", 50)
        patch.setattr(bulk_sets, "matching", lambda team, filter: slow)
        action = choose(ada, "add_to_segments")
    assert action.total is None
    assert not action.parts.exists()
    with pytest.raises(BulkRejected):
        bulk.start(action, arguments={"segments": [segment(ada).pk]}, actor=ada.email)
    for _ in range(2):  # a task delivered twice
        bulk_sets.pick(action.pk)
    action.refresh_from_db()
    assert action.total == 3
    assert sum(part.size for part in action.parts.all()) == 3


@pytest.mark.parametrize("who", [{"filter": ContactFilter()}, {"filter": ContactFilter(text="?!")}, {"contacts": []}])
def test_a_set_of_nobody_ends_at_once(ada: Any, who: dict[str, Any]) -> None:
    action = choose(ada, "unsubscribe", **who)
    assert action.total == 0
    assert done(action) == BulkCounts()
    assert action.status == Status.COMPLETED


# --- The kinds --------------------------------------------------------------------------------------------------------


def test_add_to_segments(ada: Any, make_contacts: Any, way: str, small_parts: None) -> None:
    people = make_contacts(8)
    vip, plain = segment(ada, *people[:2]), segment(ada, people[0], people[7], name="Plain")
    action = choose(ada, "add_to_segments")
    assert done(action, segments=[vip.pk, plain.pk]) == BulkCounts(parts=3, parts_done=3, changed=7, unchanged=1)
    assert members(vip) == members(plain) == {contact.pk for contact in people}
    told = events(action)
    assert told[people[7].pk] == {"segments": [[], [str(vip.pk)]]}
    assert told[people[3].pk] == {"segments": [[], sorted([str(vip.pk), str(plain.pk)])]}
    again = choose(ada, "add_to_segments")
    assert done(again, segments=[vip.pk]) == BulkCounts(parts=3, parts_done=3, unchanged=8)
    assert events(again) == {}


def test_add_to_one_segment(ada: Any, make_contacts: Any, way: str, small_parts: None) -> None:
    people = make_contacts(7)
    vip = segment(ada, people[4])
    action = choose(ada, "add_to_segments")
    assert done(action, segments=[vip.pk]) == BulkCounts(parts=3, parts_done=3, changed=6, unchanged=1)
    assert events(action) == {
        contact.pk: {"segments": [[], [str(vip.pk)]]} for contact in people if contact != people[4]
    }


def test_remove_from_segments(ada: Any, make_contacts: Any, way: str) -> None:
    people = make_contacts(4)
    vip, plain = segment(ada, *people[:3]), segment(ada, people[0], name="Plain")
    action = choose(ada, "remove_from_segments", contacts=[contact.pk for contact in people[1:]])
    assert done(action, segments=[vip.pk, plain.pk]) == BulkCounts(parts=1, parts_done=1, changed=2, unchanged=1)
    assert members(vip) == members(plain) == {people[0].pk}
    assert events(action) == {people[i].pk: {"segments": [[str(vip.pk)], []]} for i in (1, 2)}


@pytest.mark.parametrize("override", [False, True])
def test_opting_in_leaves_those_who_opted_out_unless_told(
    ada: Any, make_contacts: Any, way: str, *, override: bool
) -> None:
    people = make_contacts(3)
    news = topic(ada, {people[0]: "opt_out", people[1]: "opt_in"}, default="opt_out")
    action = choose(ada, "subscribe")
    counts = done(action, topics=[news.pk], override=override)
    assert (counts.changed, counts.unchanged) == ((2, 1) if override else (1, 2))
    choices = dict(Subscription.objects.filter(topic=news).values_list("contact_id", "subscription"))
    assert choices[people[0].pk] == ("opt_in" if override else "opt_out")
    assert choices[people[2].pk] == "opt_in"
    assert events(action)[people[2].pk] == {"topics": {str(news.pk): [None, "opt_in"]}}


def test_opting_out_works_for_all(ada: Any, make_contacts: Any, way: str) -> None:
    people = make_contacts(3)
    news = topic(ada, {people[0]: "opt_out", people[1]: "opt_in"})
    action = choose(ada, "opt_out")
    assert done(action, topics=[news.pk], override=True).changed == 2
    assert set(Subscription.objects.filter(topic=news).values_list("subscription", flat=True)) == {"opt_out"}
    assert events(action)[people[1].pk] == {"topics": {str(news.pk): ["opt_in", "opt_out"]}}


@pytest.mark.parametrize(("kind", "to"), [("unsubscribe", True), ("resubscribe", False)])
def test_unsubscribe_and_back(
    ada: Any, make_contacts: Any, way: str, small_parts: None, kind: str, *, to: bool
) -> None:
    same, other = make_contacts("a@example.com", unsubscribed=to), make_contacts(4, unsubscribed=not to)
    SearchBacklog.objects.all().delete()
    action = choose(ada, kind)
    counts = done(action)
    assert (counts.changed, counts.unchanged) == (4, 1)
    assert set(Contact.objects.filter(team=ada.team).values_list("unsubscribed", flat=True)) == {to}
    assert events(action) == {contact.pk: {"unsubscribed": [not to, to]} for contact in other}
    assert Contact.objects.get(pk=same[0].pk).updated_at == same[0].updated_at
    assert SearchBacklog.objects.filter(team=ada.team).count() == 1


def test_delete(ada: Any, make_contacts: Any, small_parts: None) -> None:
    people = make_contacts(5)
    vip = segment(ada, *people)
    action = choose(ada, "delete", contacts=[contact.pk for contact in people[:4]])
    actions.delete_contacts(ada.team, [people[0].pk], by=BY)
    assert done(action) == BulkCounts(parts=2, parts_done=2, changed=3, gone=1)
    assert list(Contact.objects.filter(team=ada.team)) == people[4:]
    assert members(vip) == {people[4].pk}
    assert not ContactSearch.objects.filter(contact__in=people[:4]).exists()
    left = ContactEvent.objects.filter(contact__in=people[1:4])
    assert {(event.kind, event.source) for event in left} == {("deleted", "bulk")}
    assert not bulk.may_undo(action)


def test_nothing_of_another_team_is_touched(ada: Any, stranger: Any, make_contacts: Any, way: str) -> None:
    make_contacts(2)
    others = make_contacts("a@elsewhere.example", team=stranger.team)
    foreign = nouns.create_segment(stranger.team, name="Theirs")
    action = choose(ada, "add_to_segments")
    for wanted in ([foreign.pk], [uuid4()], []):
        with pytest.raises(BulkRejected):
            bulk.start(action, arguments={"segments": wanted}, actor=ada.email)
    # Even a set that somehow holds a stranger's contact is the team's own.
    vip = segment(ada)
    part = action.parts.get()
    BulkPart.objects.filter(pk=part.pk).update(contacts=[*(part.contacts or []), others[0].pk], size=3)
    assert done(action, segments=[vip.pk]).gone == 1
    assert others[0].pk not in members(vip)


# --- Stopping and going on --------------------------------------------------------------------------------------------


def test_a_segment_deleted_meanwhile_stops_it_with_a_sentence(ada: Any, make_contacts: Any, small_parts: None) -> None:
    make_contacts(7)
    vip = segment(ada)
    action = choose(ada, "add_to_segments")
    bulk.start(action, arguments={"segments": [vip.pk]}, actor=ada.email)
    assert not bulk.run(action.pk, go_on=lambda: False)  # one part, and then this worker's turn is over
    nouns.delete_segment(ada.team, vip.pk)
    assert bulk.run(action.pk)
    action.refresh_from_db()
    assert (action.status, action.problem) == (
        Status.FAILED,
        "A segment it is about was deleted. What was done until then stays.",
    )
    assert bulk.counts(action).done == 3
    assert not bulk.may_resume(action)


def test_cancelled_between_parts_and_taken_up_again(ada: Any, make_contacts: Any, small_parts: None) -> None:
    make_contacts(7)
    vip = segment(ada)
    action = choose(ada, "add_to_segments")
    bulk.start(action, arguments={"segments": [vip.pk]}, actor="ada@example.com")
    bulk.run(action.pk, go_on=lambda: False)
    assert bulk.ask_cancel(action)
    action.refresh_from_db()
    assert (action.status, bulk.counts(action).done, len(members(vip))) == (Status.CANCELLED, 3, 3)
    assert bulk.run(action.pk)
    assert len(members(vip)) == 3, "nothing is done after the end"
    assert not bulk.ask_cancel(action)
    assert bulk.resume(action)
    assert bulk.run(action.pk)
    action.refresh_from_db()
    assert (action.status, bulk.counts(action).changed, len(members(vip))) == (Status.COMPLETED, 7, 7)


def test_started_once(ada: Any, make_contacts: Any) -> None:
    make_contacts(1)
    vip = segment(ada)
    action = choose(ada, "add_to_segments")
    assert done(action, segments=[vip.pk]).changed == 1
    with pytest.raises(BulkRejected):
        bulk.start(action, arguments={"segments": [vip.pk]}, actor=ada.email)


def test_what_fell_silent_is_found_once_in_a_while(ada: Any, make_contacts: Any) -> None:
    make_contacts(1)
    action = choose(ada, "unsubscribe")
    bulk.start(action, arguments={}, actor=ada.email)
    assert bulk.take_silent() == ([], [], [])
    BulkAction.objects.update(heartbeat_at=timezone.now() - timedelta(minutes=1))
    assert bulk.take_silent() == ([], [action.pk], [])
    assert bulk.take_silent() == ([], [], [])


def test_a_person_keeps_so_many_sets_unconfirmed(ada: Any, make_contacts: Any, monkeypatch: Any) -> None:
    """Else a click repeated fills the disk: each set holds the ids of everyone."""
    make_contacts(2)
    monkeypatch.setattr(bulk_sets, "MOST_CHOICES", 2)
    of_bob = bulk_sets.create(ada.team, kind=Kind.DELETE, actor="bob@example.com", filter=ContactFilter())
    confirmed = choose(ada, "delete")
    bulk.start(confirmed, arguments={}, actor=ada.email)
    mine = [choose(ada, "delete") for _ in range(4)]
    kept = set(BulkAction.objects.values_list("pk", flat=True))
    assert kept == {of_bob.pk, confirmed.pk, *(action.pk for action in mine[2:])}
    with pytest.raises(BulkRejected):
        bulk.start(mine[0], arguments={}, actor=ada.email)


def test_old_sets_are_forgotten(ada: Any, make_contacts: Any) -> None:
    make_contacts(2)
    unconfirmed, deletion, young, undoable = (choose(ada, kind) for kind in ("delete", "delete", "delete", "opt_out"))
    done(undoable, topics=[topic(ada).pk])
    for action in (deletion, young):
        done(action)
    now = timezone.now()
    BulkAction.objects.filter(pk__in=[unconfirmed.pk]).update(created_at=now - timedelta(hours=25))
    BulkAction.objects.filter(pk__in=[deletion.pk, undoable.pk]).update(finished_at=now - timedelta(hours=25))
    assert bulk_sets.forget_old() == 2
    assert not BulkAction.objects.filter(pk=unconfirmed.pk).exists()
    assert [action.parts.filter(contacts=None).exists() for action in (deletion, young, undoable)] == [
        True,
        False,
        False,
    ]
    assert bulk.counts(deletion).changed == 2, "its counts stay"
    BulkAction.objects.filter(pk=undoable.pk).update(finished_at=now - timedelta(days=31))
    assert bulk_sets.forget_old() == 1
    undoable.refresh_from_db()
    assert not bulk.may_undo(undoable)


# --- Taking back ------------------------------------------------------------------------------------------------------


def test_undo_of_segments_leaves_what_people_did_since(ada: Any, make_contacts: Any, small_parts: None) -> None:
    people = make_contacts(7)
    vip, plain = segment(ada, people[0]), segment(ada, name="Plain")
    action = choose(ada, "add_to_segments")
    done(action, segments=[vip.pk, plain.pk])
    actions.remove_from_segments(ada.team, [people[1].pk], segments=[vip.pk], by=BY)
    actions.remove_from_segments(ada.team, [people[2].pk], segments=[vip.pk], by=BY)
    actions.add_to_segments(ada.team, [people[2].pk], segments=[vip.pk], by=BY)
    actions.delete_contacts(ada.team, [people[3].pk], by=BY)
    assert undone(action) == UndoCounts(restored=4, in_part=2, kept=0, gone=1)
    assert members(vip) == {people[0].pk, people[2].pk}
    assert members(plain) == set()
    told = events(action, source="undo")
    assert told[people[0].pk] == {"segments": [[str(plain.pk)], []]}
    assert not bulk.may_undo(action)
    with pytest.raises(BulkRejected):
        bulk.start_undo(action, actor=ada.email)


def test_undo_of_removing_joins_again_where_the_segment_is_still_there(ada: Any, make_contacts: Any) -> None:
    people = make_contacts(3)
    vip, gone = segment(ada, *people[:2]), segment(ada, people[2], name="Gone")
    action = choose(ada, "remove_from_segments")
    done(action, segments=[vip.pk, gone.pk])
    nouns.delete_segment(ada.team, gone.pk)
    assert undone(action) == UndoCounts(restored=2, kept=1)
    assert members(vip) == {people[0].pk, people[1].pk}
    assert members(gone) == set()
    assert events(action, source="undo")[people[0].pk] == {"segments": [[], [str(vip.pk)]]}


def test_undo_of_choices_brings_the_ones_before(ada: Any, make_contacts: Any) -> None:
    people = make_contacts(4)
    news = topic(ada, {people[0]: "opt_in"})
    action = choose(ada, "opt_out")
    done(action, topics=[news.pk])
    actions.subscribe(ada.team, [people[1].pk], topics={news.pk: "opt_in"}, by=BY)
    actions.subscribe(ada.team, [people[1].pk], topics={news.pk: "opt_out"}, by=BY)
    assert undone(action) == UndoCounts(restored=3, kept=1)
    choices = dict(Subscription.objects.filter(topic=news).values_list("contact_id", "subscription"))
    assert choices == {people[0].pk: "opt_in", people[1].pk: "opt_out"}
    assert events(action, source="undo")[people[0].pk] == {"topics": {str(news.pk): ["opt_out", "opt_in"]}}


def test_undo_of_unsubscribing_leaves_those_who_said_so_themselves(ada: Any, make_contacts: Any) -> None:
    people = make_contacts(4)
    action = choose(ada, "unsubscribe")
    done(action)
    actions.unsubscribe(ada.team, [people[0].pk], by=Author(ContactEvent.Source.PERSON))
    actions.update_contact(ada.team, people[1].pk, changes={"unsubscribed": False}, by=BY)
    assert undone(action) == UndoCounts(restored=2, kept=2)
    still = Contact.objects.filter(team=ada.team, unsubscribed=True).values_list("pk", flat=True)
    assert list(still) == [people[0].pk]
    assert events(action, source="undo")[people[2].pk] == {"unsubscribed": [True, False]}


def test_undo_of_what_was_cancelled_takes_back_what_was_done(ada: Any, make_contacts: Any, small_parts: None) -> None:
    make_contacts(7)
    vip = segment(ada)
    action = choose(ada, "add_to_segments")
    bulk.start(action, arguments={"segments": [vip.pk]}, actor=ada.email)
    bulk.run(action.pk, go_on=lambda: False)
    bulk.ask_cancel(action)
    action.refresh_from_db()
    assert undone(action) == UndoCounts(restored=3)
    assert members(vip) == set()
    assert not bulk.may_resume(action)


def test_an_import_finds_what_a_bulk_action_touched(ada: Any, make_contacts: Any) -> None:
    """What an import made and a bulk action changed stays when the import is taken back."""
    from contacts.undo import UndoCounts as ImportUndo
    from contacts.undo import undo_range

    people, import_id = make_contacts(2), uuid4()
    ContactEvent.objects.all().delete()
    Contact.objects.update(import_id=import_id)
    done(choose(ada, "add_to_segments", contacts=[people[0].pk]), segments=[segment(ada).pk])
    assert undo_range(ada.team.pk, import_id, low=None, high=None, actor=None) == ImportUndo(removed=1, kept_touched=1)


# --- What will happen -------------------------------------------------------------------------------------------------


def test_what_will_happen_is_counted_among_the_set(ada: Any, make_contacts: Any, small_parts: None) -> None:
    people = make_contacts(5)
    vip = segment(ada, *people[:3])
    news = topic(ada, {people[0]: "opt_out", people[4]: "opt_in"})
    actions.unsubscribe(ada.team, [people[1].pk, people[4].pk], by=BY)
    action = choose(ada, "add_to_segments", contacts=[contact.pk for contact in people[:4]])
    assert bulk_sets.members_among(action, [vip.pk]) == {vip.pk: 3}
    assert bulk_sets.choices_among(action, [news.pk]) == {(news.pk, "opt_out"): 1}
    assert bulk_sets.unsubscribed_among(action) == 1


def test_what_takes_too_long_to_count_is_not_waited_for(ada: Any, monkeypatch: Any) -> None:
    def sleep() -> bool:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(5)")
        return True

    assert session.within(20, sleep) is None
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("0",)
