"""An import taken back: what goes, what returns, what stays because someone built on it."""

import pytest
from django.db import transaction

from contacts import bulk, bulk_sets
from contacts.actions import Author, add_to_segments, subscribe, update_contact
from contacts.models import BulkAction, Contact, ContactEvent, Segment, SegmentMembership, Subscription, Topic
from imports import run, stage, undo
from imports.errors import ImportRejected
from imports.models import Import, KeyRange
from imports.options import TopicChoice
from imports.report import report
from imports.run import ask_cancel, resume, run_import
from imports.undo import may_undo, run_preview, run_undo, start_preview, start_undo, undone
from tests.imports.engine import Killed, begin, contact, counts, do, finish, let_leases_lapse, people

pytestmark = pytest.mark.django_db(transaction=True)
HAND = Author(source=ContactEvent.Source.HAND, actor="bob@example.com")


def state(team):
    """Everything an undo must bring back, in a form that can be compared."""
    people = Contact.objects.filter(team=team).order_by("email_key")
    return (
        list(people.values_list("email_key", "email", "first_name", "last_name", "unsubscribed", "properties")),
        sorted(SegmentMembership.objects.values_list("segment__name", "contact__email_key")),
        sorted(Subscription.objects.values_list("topic__name", "contact__email_key", "subscription")),
    )


def take_back(imp):
    with transaction.atomic():
        start_undo(imp, actor="ada@example.com")
    while run_undo(imp.pk) is not None:
        pass
    imp.refresh_from_db()
    assert imp.undo_status == "completed"
    return undone(imp)


def preview(imp):
    start_preview(imp)
    run_preview(imp.pk)
    imp.refresh_from_db()
    told = dict(imp.undo_preview)
    told.pop("at")
    return told


def test_nobody_touched_anything_so_everything_returns(team, small_ranges):
    segment = Segment.objects.create(team=team, name="VIP")
    news = Topic.objects.create(team=team, name="News", default_subscription="opt_in")
    offers = Topic.objects.create(team=team, name="Offers", default_subscription="opt_in")
    do(team, people(30))
    subscribe(team, [contact(team, "p1@example.com").pk], topics={offers.pk: "opt_in"}, by=HAND)
    before = state(team)
    rows = [[f"p{i}@example.com", "New", "", "yes" if i % 2 else "no", "gold", ""] for i in range(50)]
    choices = (TopicChoice(id=news.pk, subscription="opt_out"), TopicChoice(id=offers.pk, subscription="opt_out"))
    imp = do(team, rows, segments=(segment.pk,), topics=choices)
    wire = counts(imp)
    assert state(team) != before
    said = preview(imp)
    did = take_back(imp)
    assert said == did.as_dict()
    assert (did.removed, did.restored) == (20, 30)
    assert state(team) == before
    assert counts(imp) == wire  # undo changes no counts
    assert may_undo(imp) is False


def test_a_contact_that_a_bulk_action_put_into_a_segment_stays(team):
    """Its line of history stands in the membership, and counts like any other."""
    vip, own = (Segment.objects.create(team=team, name=name) for name in ("VIP", "Own"))
    do(team, people(1))
    rows = [[f"p{i}@example.com", "New", "", "", "", ""] for i in range(3)]
    imp = do(team, rows, segments=(own.pk,))
    chosen = [contact(team, f"p{i}@example.com").pk for i in range(2)]
    for segment in (vip, own):
        action = bulk_sets.create(team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor="bob", contacts=chosen)
        bulk.start(action, arguments={"segments": [segment.pk]}, actor="bob")
        bulk.run(action.pk)
    assert preview(imp) == (told := take_back(imp).as_dict()) | {}
    assert (told["removed"], told["kept_touched"], told["restored_in_part"]) == (1, 1, 1)
    assert sorted(SegmentMembership.objects.values_list("segment__name", "contact__email_key")) == [
        *[("Own", f"p{i}@example.com") for i in range(2)],
        *[("VIP", f"p{i}@example.com") for i in range(2)],
    ]


def bulk_add(team, contacts, segment, *, undo=True):
    action = bulk_sets.create(team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor="bob", contacts=contacts)
    bulk.start(action, arguments={"segments": [segment.pk]}, actor="bob")
    bulk.run(action.pk)
    if undo:
        action.refresh_from_db()
        bulk.start_undo(action, actor="bob")
        bulk.run_undo(action.pk)


def test_what_a_bulk_action_did_and_took_back_is_no_touch(team):
    vip, own = (Segment.objects.create(team=team, name=name) for name in ("VIP", "Own"))
    do(team, people(1))
    before = state(team)
    imp = do(team, [[f"p{i}@example.com", "New", "", "", "", ""] for i in range(3)], segments=(own.pk,))
    everyone = list(Contact.objects.values_list("pk", flat=True))
    bulk_add(team, everyone, vip)
    assert not SegmentMembership.objects.filter(segment=vip).exists()
    said, did = preview(imp), take_back(imp).as_dict()
    assert said == did
    assert (did["removed"], did["restored"], did["kept_touched"]) == (2, 1, 0)
    assert state(team) == before


def test_of_what_was_taken_back_in_part_the_rest_is_a_touch(team):
    """Two bulk actions about the same; the first is taken back while the second holds, then the second."""
    vip, news = Segment.objects.create(team=team, name="VIP"), Segment.objects.create(team=team, name="News")
    imp = do(team, people(2))
    both = [contact(team, f"p{i}@example.com").pk for i in range(2)]
    action = bulk_sets.create(team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor="bob", contacts=both)
    bulk.start(action, arguments={"segments": [vip.pk, news.pk]}, actor="bob")
    bulk.run(action.pk)
    bulk_remove = bulk_sets.create(team, kind=BulkAction.Kind.REMOVE_FROM_SEGMENTS, actor="bob", contacts=both[:1])
    bulk.start(bulk_remove, arguments={"segments": [vip.pk]}, actor="bob")
    bulk.run(bulk_remove.pk)
    for done in (action, bulk_remove):
        done.refresh_from_db()
        bulk.start_undo(done, actor="bob")
        bulk.run_undo(done.pk)
    assert [m.contact_id for m in SegmentMembership.objects.all()] == both[:1], "still in VIP"
    did = take_back(imp)
    assert (did.removed, did.kept_touched) == (1, 1)


@pytest.mark.parametrize("also", [None, {"last_name": "Byron"}])
def test_a_later_import_that_was_taken_back_is_no_touch(team, also):
    segment = Segment.objects.create(team=team, name="VIP")
    news = Topic.objects.create(team=team, name="News", default_subscription="opt_in")
    first = do(team, people(2))
    choices = (TopicChoice(id=news.pk, subscription="opt_out"),)
    later = do(team, [["p0@example.com", "Later", "Last", "", "gold", ""]], segments=(segment.pk,), topics=choices)
    if also:  # of what the later one wrote, this stays
        update_contact(team, contact(team, "p0@example.com").pk, changes=also, by=HAND)
    take_back(later)
    did = take_back(first)
    assert (did.removed, did.kept_touched) == ((1, 1) if also else (2, 0))


def test_a_contact_somebody_touched_stays(team):
    imp = do(team, people(3))
    update_contact(team, contact(team, "p1@example.com").pk, changes={"last_name": "Byron"}, by=HAND)
    segment = Segment.objects.create(team=team, name="VIP")
    add_to_segments(team, [contact(team, "p2@example.com").pk], segments=[segment.pk], by=HAND)
    assert preview(imp)["kept_touched"] == 2
    did = take_back(imp)
    assert (did.removed, did.kept_touched) == (1, 2)
    assert [c.email for c in Contact.objects.order_by("email_key")] == ["p1@example.com", "p2@example.com"]
    assert contact(team, "p1@example.com").last_name == "Byron"


def test_a_value_somebody_changed_since_stays_and_the_others_return(team):
    do(team, [["a@example.com", "Ada", "Lovelace", "", "free", "1"]])
    imp = do(team, [["a@example.com", "Augusta", "King", "", "pro", "2"]])
    update_contact(
        team,
        contact(team, "a@example.com").pk,
        changes={"last_name": "Byron", "properties": {"seats": 9}},
        by=HAND,
    )
    did = take_back(imp)
    assert did.restored_in_part == 1
    a = contact(team, "a@example.com")
    assert (a.first_name, a.last_name, a.properties) == ("Ada", "Byron", {"plan": "free", "seats": 9})
    event = ContactEvent.objects.latest("id")
    assert (event.source, event.actor, event.import_id) == ("undo", "ada@example.com", imp.pk)
    assert event.changes == {"first_name": ["Augusta", "Ada"], "properties": {"plan": ["pro", "free"]}}


def test_a_value_that_was_not_there_before_goes(team):
    do(team, [["a@example.com", "", "", "", "", ""]])
    imp = do(team, [["a@example.com", "Ada", "", "", "pro", "2"]])
    take_back(imp)
    a = contact(team, "a@example.com")
    assert (a.first_name, a.properties) == (None, {})


def test_a_cleared_value_returns(team):
    do(team, [["a@example.com", "Ada", "L", "", "pro", "2"]])
    imp = do(team, [["a@example.com", "", "", "", "", ""]], blank="clear")
    take_back(imp)
    a = contact(team, "a@example.com")
    assert (a.first_name, a.last_name, a.properties) == ("Ada", "L", {"plan": "pro", "seats": 2})


def test_an_opt_out_of_someone_else_never_ends(team):
    do(team, [["a@example.com", "", "", "no", "", ""], ["b@example.com", "", "", "yes", "", ""]])
    imp = do(team, [["a@example.com", "New", "", "no", "", ""], ["b@example.com", "New", "", "no", "", ""]])
    update_contact(team, contact(team, "a@example.com").pk, changes={"unsubscribed": True}, by=HAND)
    take_back(imp)
    assert contact(team, "a@example.com").unsubscribed
    assert contact(team, "b@example.com").unsubscribed


def test_a_resubscription_by_the_import_is_taken_back(team):
    do(team, [["a@example.com", "", "", "yes", "", ""]])
    imp = do(team, [["a@example.com", "", "", "no", "", ""]], resubscribe=True)
    assert not contact(team, "a@example.com").unsubscribed
    take_back(imp)
    assert contact(team, "a@example.com").unsubscribed


def test_membership_somebody_else_gave_stays(team):
    segment = Segment.objects.create(team=team, name="VIP")
    do(team, people(2))
    imp = do(team, people(2), segments=(segment.pk,))
    from contacts.actions import remove_from_segments

    p0 = contact(team, "p0@example.com").pk
    remove_from_segments(team, [p0], segments=[segment.pk], by=HAND)
    add_to_segments(team, [p0], segments=[segment.pk], by=HAND)
    take_back(imp)
    assert [m.contact.email for m in SegmentMembership.objects.all()] == ["p0@example.com"]


def test_a_later_import_counts_as_a_touch(team):
    imp = do(team, people(2))
    do(team, [["p0@example.com", "Later", "", "", "", ""]])
    did = take_back(imp)
    assert (did.removed, did.kept_touched) == (1, 1)


def test_what_a_cancelled_import_did_can_be_taken_back(team, small_ranges, monkeypatch):
    imp = begin(team, people(50))
    real, calls = run._merge, 0

    def counted(imp_, part, options):
        nonlocal calls
        calls += 1
        real(imp_, part, options)
        if calls == 3:
            ask_cancel(imp)

    monkeypatch.setattr(run, "_merge", counted)
    finish(imp)
    assert imp.reason == "cancelled"
    did = take_back(imp)
    assert did.removed == counts(imp)["created"] > 0
    assert not Contact.objects.exists()


@pytest.mark.parametrize("survives", range(4))
@pytest.mark.parametrize("name", ["undo_range", "settle_undo"])
def test_an_undo_may_die_anywhere(team, small_ranges, monkeypatch, survives, name):
    do(team, people(20))
    before = state(team)
    imp = do(team, people(60, plan="pro"))
    real, calls = getattr(undo, name), 0

    def deadly(*args, **kwargs):
        nonlocal calls
        calls += 1
        done = real(*args, **kwargs)
        if calls == survives + 1:
            raise Killed
        return done

    monkeypatch.setattr(undo, name, deadly)
    start_undo(imp, actor="ada")
    for _ in range(3):
        try:
            while run_undo(imp.pk) is not None:
                pass
        except Killed:
            let_leases_lapse()
    imp.refresh_from_db()
    assert imp.undo_status == "completed"
    assert state(team) == before
    assert (undone(imp).removed, undone(imp).restored) == (40, 20)


def test_what_cannot_be_taken_back_is_said(team):
    imp = begin(team, people(2))
    with pytest.raises(ImportRejected, match="still running"):
        start_undo(imp, actor="ada")
    finish(imp)
    take_back(imp)
    with pytest.raises(ImportRejected, match="already"):
        start_undo(imp, actor="ada")
    empty = do(team, [["bad", "", "", "", "", ""]])
    with pytest.raises(ImportRejected, match="nothing to take back"):
        start_undo(empty, actor="ada")


def test_a_cancelled_import_can_be_resumed(team, small_ranges, monkeypatch):
    imp = begin(team, [*people(50), ["bad", "", "", "", "", ""]])
    real, calls = run._merge, 0

    def counted(imp_, part, options):
        nonlocal calls
        calls += 1
        real(imp_, part, options)
        if calls == 3:
            ask_cancel(imp)

    monkeypatch.setattr(run, "_merge", counted)
    finish(imp)
    assert imp.status == "failed"
    assert resume(imp)
    assert not resume(imp)
    finish(imp)
    assert imp.status == "completed"
    assert counts(imp) == {"total": 51, "created": 50, "updated": 0, "skipped": 0, "failed": 1}
    assert report(imp).counts.updated == 0
    assert run_import(imp.pk) is None
    assert KeyRange.objects.filter(imp=imp, finished_at=None).count() == 0
    assert stage.is_lost(Import.objects.get(pk=imp.pk).staging)
