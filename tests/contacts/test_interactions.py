"""What became of mails, written once; and the word of those who want no more, which no undo turns round."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from api.tasks import forget_mail_events
from contacts import actions, interactions, undo
from contacts.actions import Author
from contacts.interactions import Happening, record
from contacts.models import Contact, ContactEvent, Interaction
from contacts.session import set_local

pytestmark = pytest.mark.django_db

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
PERSON = Author(ContactEvent.Source.PERSON)
BOUNCE = Author(ContactEvent.Source.BOUNCE, "bounce")
THEN = datetime(2026, 11, 20, 12, tzinfo=UTC)


def opened(event_id="msg_1", **fields):
    return Happening(**{"kind": Interaction.Kind.OPENED, "at": THEN, "event_id": event_id, **fields})


# --- Recording --------------------------------------------------------------------------------------------------------


def test_each_recipient_who_is_a_contact_has_it_once(ada, make_contacts):
    a, b = make_contacts("a@example.com", "b@example.com")
    keys = ["a@example.com", "b@example.com", "nobody@example.com"]
    first = record(ada.team, keys, happening=opened(subject="Hello", email_id="e1", detail={"link": "x"}))
    assert (first.known, set(first.new)) == (2, {a.pk, b.pk})
    again = record(ada.team, keys, happening=opened(subject="Altered"))
    assert (again.known, again.new) == (2, [])
    assert record(ada.team, keys, happening=opened("msg_2")).known == 2
    found = Interaction.objects.filter(contact=a).order_by("id")
    assert [(i.kind, i.at, i.event_id, i.subject, i.email_id, i.detail) for i in found] == [
        ("opened", THEN, "msg_1", "Hello", "e1", {"link": "x"}),
        ("opened", THEN, "msg_2", None, None, {}),
    ]
    assert Contact.objects.count() == 2


def test_nothing_happened_in_the_future(ada, make_contacts):
    (a,) = make_contacts("a@example.com")
    record(ada.team, [a.email_key], happening=opened(at=timezone.now() + timedelta(days=3)))
    assert Interaction.objects.get().at <= timezone.now()


def test_another_teams_contact_with_the_address_has_nothing(ada, stranger, make_contacts):
    make_contacts("a@example.com", team=stranger.team)
    assert record(ada.team, ["a@example.com"], happening=opened()).known == 0
    assert not Interaction.objects.exists()


# --- Forgetting -------------------------------------------------------------------------------------------------------


def came_in(contact, *days_ago):
    """What became of mails, as it came in so many days ago."""
    for days in days_ago:
        at = timezone.now() - timedelta(days=days)
        Interaction.objects.create(
            team_id=contact.team_id, contact=contact, kind="opened", event_id=str(uuid4()), at=THEN, created_at=at
        )


def left():
    now = timezone.now()
    return [(now - at).days for at in Interaction.objects.order_by("id").values_list("created_at", flat=True)]


def test_what_is_old_is_forgotten_part_by_part(ada, make_contacts, monkeypatch):
    monkeypatch.setattr(interactions, "PART", 2)
    (a,) = make_contacts("a@example.com")
    came_in(a, 900, 800, 740, 735, 731, 729, 500, 1)
    assert interactions.forget_old(days=730, go_on=lambda: False) == 2
    assert left() == [740, 735, 731, 729, 500, 1]
    assert interactions.forget_old(days=730) == 3
    assert left() == [729, 500, 1]
    assert interactions.forget_old(days=730) == 0


@pytest.mark.parametrize(("days", "kept"), [(730, [500, 1]), (30, [1]), (0, [900, 500, 1])])
def test_it_is_kept_as_long_as_the_setting_says(ada, make_contacts, settings, days, kept):
    settings.MAIL_EVENT_DAYS = days
    (a,) = make_contacts("a@example.com")
    came_in(a, 900, 500, 1)
    forget_mail_events()
    assert left() == kept


def test_forgetting_looks_at_the_beginning_of_an_index_only(ada, make_contacts):
    (a,) = make_contacts("a@example.com")
    Interaction.objects.bulk_create(
        Interaction(team_id=a.team_id, contact=a, kind="opened", event_id=f"m{n}", at=THEN) for n in range(3000)
    )
    with CaptureQueriesContext(connection) as asked:
        interactions.forget_old(days=730)
    (statement,) = [query["sql"] for query in asked if "contacts_interaction" in query["sql"]]
    with transaction.atomic(), connection.cursor() as cursor:
        set_local(cursor, enable_seqscan="off", enable_hashjoin="off", enable_mergejoin="off")
        cursor.execute("EXPLAIN " + statement)
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert plan.count("Index Scan using contacts_interaction_pkey") == 3, plan
    assert "Seq Scan" not in plan
    assert "Sort" not in plan


def test_a_deleted_contact_takes_its_mails_along(ada, make_contacts):
    a, b = make_contacts("a@example.com", "b@example.com")
    record(ada.team, [a.email_key, b.email_key], happening=opened())
    actions.delete_contacts(ada.team, [a.pk], by=HAND)
    assert [i.contact_id for i in Interaction.objects.all()] == [b.pk]


def test_an_undone_import_takes_its_contacts_mails_along(ada, make_contacts):
    (a,) = make_contacts("a@example.com")
    imp = uuid4()
    ContactEvent.objects.all().delete()
    Contact.objects.update(import_id=imp)
    record(ada.team, [a.email_key], happening=opened())
    assert _undo(ada.team, imp).removed == 1
    assert not Interaction.objects.exists()


# --- Their own word ---------------------------------------------------------------------------------------------------


def test_unsubscribing_ends_mail_and_is_told_once(ada, make_contacts):
    a, b = make_contacts("a@example.com", "b@example.com")
    assert actions.unsubscribe(ada.team, [a.pk], by=PERSON) == 1
    assert actions.unsubscribe(ada.team, [a.pk], by=PERSON) == 0
    assert actions.unsubscribe(ada.team, [a.pk], by=BOUNCE) == 0
    events = ContactEvent.objects.filter(kind="updated")
    assert [(e.contact_id, e.source, e.actor, e.changes) for e in events] == [
        (a.pk, "person", None, {"unsubscribed": [False, True]})
    ]
    a.refresh_from_db(), b.refresh_from_db()
    assert (a.unsubscribed, b.unsubscribed) == (True, False)


def test_who_was_unsubscribed_by_others_is_heard_too(ada, make_contacts):
    (a,) = make_contacts("a@example.com", unsubscribed=True)
    assert actions.unsubscribe(ada.team, [a.pk], by=PERSON) == 0
    assert ContactEvent.objects.filter(source="person").get().changes == {"unsubscribed": [True, True]}


def test_nobody_unsubscribes_another_teams_contact(ada, stranger, make_contacts):
    (a,) = make_contacts("a@example.com")
    assert actions.unsubscribe(stranger.team, [a.pk], by=PERSON) == 0
    assert not ContactEvent.objects.filter(source="person").exists()


@pytest.mark.parametrize(
    ("since", "stays"), [(None, False), (PERSON, True), (BOUNCE, True)], ids=["nothing", "their word", "a bounce"]
)
def test_an_undo_never_turns_round_what_they_said_themselves(ada, make_contacts, since, stays):
    (a,) = make_contacts("a@example.com", last_name="Before")
    imp = uuid4()
    Contact.objects.update(unsubscribed=True, last_name="After")
    ContactEvent.objects.create(
        team=ada.team,
        contact=a,
        kind="updated",
        source="import",
        import_id=imp,
        changes={"unsubscribed": [False, True], "last_name": ["Before", "After"]},
    )
    if since:
        actions.unsubscribe(ada.team, [a.pk], by=since)
    counts = _undo(ada.team, imp)
    a.refresh_from_db()
    assert (a.unsubscribed, a.last_name) == (stays, "Before")
    assert (counts.restored, counts.restored_in_part) == ((0, 1) if stays else (1, 0))


def _undo(team, imp):
    from django.db import transaction

    with transaction.atomic():
        return undo.undo_range(team.pk, imp, low=None, high=None, actor="x")
