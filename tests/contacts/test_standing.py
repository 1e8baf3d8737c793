"""Lines of the history that stand in memberships: told where they would have been, and written when these end."""

from typing import Any

import pytest

from contacts import actions, bulk, bulk_sets, chores, nouns
from contacts.actions import Author
from contacts.models import BulkAction, BulkPart, Contact, ContactEvent, Segment, SegmentMembership
from contacts.timeline import TimelineEvent, read_timeline

pytestmark = pytest.mark.django_db
Kind = BulkAction.Kind
BY = Author(ContactEvent.Source.HAND, "bob@example.com")


def act(ada: Any, kind: str, *segments: Segment, contacts: list[Contact]) -> BulkAction:
    action = bulk_sets.create(ada.team, kind=Kind(kind), actor=ada.email, contacts=[each.pk for each in contacts])
    bulk.start(action, arguments={"segments": [each.pk for each in segments]}, actor=ada.email)
    assert bulk.run(action.pk)
    action.refresh_from_db()
    return action


def lines(contact: Contact, **asked: Any) -> list[tuple[str, str | None, str]]:
    """Source, actor and what happened, newest first, without the beginning."""
    told = [item for item in read_timeline(contact, **asked).items if isinstance(item, TimelineEvent)]
    return [
        (
            line.source,
            line.actor,
            ", ".join(f"{'into' if each.after else 'out of'} {each.name}" for each in line.changes),
        )
        for line in told
        if line.kind == "updated"
    ]


def written(contact: Contact) -> int:
    return ContactEvent.objects.filter(contact=contact, kind="updated").count()


@pytest.fixture
def vip(ada: Any) -> Segment:
    return nouns.create_segment(ada.team, name="VIP")


@pytest.fixture
def ann(make_contacts: Any) -> Contact:
    found: Contact = make_contacts("ann@example.com")[0]
    return found


def test_it_is_told_without_a_row_of_its_own(ada: Any, ann: Contact, vip: Segment) -> None:
    actions.update_contact(ada.team, ann.pk, changes={"first_name": "Ann"}, by=BY)
    action = act(ada, "add_to_segments", vip, contacts=[ann])
    actions.update_contact(ada.team, ann.pk, changes={"first_name": "Anna"}, by=BY)
    assert written(ann) == 2
    told = [item for item in read_timeline(ann).items if isinstance(item, TimelineEvent)]
    assert [line.source for line in told] == ["hand", "bulk", "hand", "hand"]  # between the two, where it happened
    assert (told[1].origin, told[1].actor) == (action.pk, ada.email)
    assert lines(ann)[1] == ("bulk", ada.email, "into VIP")


def test_it_has_its_place_on_a_page(ada: Any, ann: Contact, vip: Segment) -> None:
    for name in ("A", "B"):
        actions.update_contact(ada.team, ann.pk, changes={"first_name": name}, by=BY)
    act(ada, "add_to_segments", vip, contacts=[ann])
    actions.update_contact(ada.team, ann.pk, changes={"first_name": "C"}, by=BY)
    seen, place = [], None
    while True:
        page = read_timeline(ann, after=place, limit=1)
        seen += [item.source for item in page.items if isinstance(item, TimelineEvent)]
        place = page.older
        if place is None:
            break
    assert seen == ["hand", "bulk", "hand", "hand", "hand"]


LEAVING = {
    "by hand": lambda ada, ann, vip: actions.remove_from_segments(ada.team, [ann.pk], segments=[vip.pk], by=BY),
    "by a bulk action": lambda ada, ann, vip: act(ada, "remove_from_segments", vip, contacts=[ann]),
    "with others": lambda ada, ann, vip: act(
        ada, "remove_from_segments", vip, nouns.create_segment(ada.team, name="Other"), contacts=[ann]
    ),
}


@pytest.mark.parametrize("leave", LEAVING.values(), ids=LEAVING)
def test_it_is_written_when_the_contact_leaves(ada: Any, ann: Contact, vip: Segment, leave: Any) -> None:
    action = act(ada, "add_to_segments", vip, contacts=[ann])
    joined = SegmentMembership.objects.get(contact=ann)
    actions.update_contact(ada.team, ann.pk, changes={"last_name": "Lee"}, by=BY)
    leave(ada, ann, vip)
    line = ContactEvent.objects.get(contact=ann, bulk_id=action.pk, source="bulk")
    assert (line.pk, line.at, line.team_id, line.actor) == (joined.event_id, joined.created_at, ada.team.pk, ada.email)
    assert [what for _, _, what in lines(ann)] == ["out of VIP", "into last_name", "into VIP"]
    assert not SegmentMembership.objects.exists()


def test_it_is_written_when_the_segment_goes(ada: Any, ann: Contact, vip: Segment, monkeypatch: Any) -> None:
    act(ada, "add_to_segments", vip, contacts=[ann])
    monkeypatch.setattr(chores, "begin_at_once", lambda chore: False)
    nouns.delete_segment(ada.team, vip.pk)
    assert written(ann) == 0
    assert lines(ann) == [("bulk", ada.email, "into VIP")]
    assert chores.run_chores()
    assert written(ann) == 1
    assert not SegmentMembership.objects.exists()
    assert lines(ann) == [("bulk", ada.email, "into VIP")]


def test_each_time_somebody_joins_has_its_line(ada: Any, ann: Contact, vip: Segment) -> None:
    for _ in range(2):
        act(ada, "add_to_segments", vip, contacts=[ann])
        act(ada, "remove_from_segments", vip, contacts=[ann])
    act(ada, "add_to_segments", vip, contacts=[ann])
    assert [what for _, _, what in lines(ann)] == ["into VIP", "out of VIP", "into VIP", "out of VIP", "into VIP"]


def test_taken_back_it_stays_in_the_history(ada: Any, ann: Contact, vip: Segment) -> None:
    action = act(ada, "add_to_segments", vip, contacts=[ann])
    bulk.start_undo(action, actor=ada.email)
    bulk.run_undo(action.pk)
    assert [(source, what) for source, _, what in lines(ann)] == [("undo", "out of VIP"), ("bulk", "into VIP")]


def test_who_left_and_came_back_by_hand_is_kept(ada: Any, make_contacts: Any, vip: Segment) -> None:
    left, back, same = make_contacts(3)
    action = act(ada, "add_to_segments", vip, contacts=[left, back, same])
    actions.remove_from_segments(ada.team, [left.pk, back.pk], segments=[vip.pk], by=BY)
    actions.add_to_segments(ada.team, [back.pk], segments=[vip.pk], by=BY)
    bulk.start_undo(action, actor=ada.email)
    bulk.run_undo(action.pk)
    assert bulk.counts(action).undo.as_dict() == {"restored": 1, "in_part": 0, "kept": 2, "gone": 0}
    assert set(SegmentMembership.objects.values_list("contact_id", flat=True)) == {back.pk}


def test_an_action_taken_back_after_its_segment_went(ada: Any, ann: Contact, vip: Segment, monkeypatch: Any) -> None:
    action = act(ada, "add_to_segments", vip, contacts=[ann])
    monkeypatch.setattr(chores, "begin_at_once", lambda chore: False)
    nouns.delete_segment(ada.team, vip.pk)  # its memberships are still to be cleared
    bulk.start_undo(action, actor=ada.email)
    bulk.run_undo(action.pk)
    undo = bulk.counts(action).undo
    assert undo.restored + undo.kept == 1
    assert undo.gone == 0


def test_only_a_part_about_one_segment_has_such_lines(ada: Any, ann: Contact, vip: Segment) -> None:
    other = nouns.create_segment(ada.team, name="Other")
    act(ada, "add_to_segments", vip, other, contacts=[ann])
    assert written(ann) == 1
    assert not BulkPart.objects.filter(event_id__isnull=False).exists()
    assert len(lines(ann)) == 1
