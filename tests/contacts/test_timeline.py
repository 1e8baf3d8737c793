"""The timeline of one contact: two lists read as one, without gaps or repeats, whatever order they were written in."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contacts import actions, nouns
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, FormerName, Interaction
from contacts.timeline import Change, Mail, Place, TimelineEvent, read_timeline

pytestmark = pytest.mark.django_db

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
START = datetime(2026, 11, 1, tzinfo=UTC)


def walk(contact, *, limit, show=""):
    """Every item, page by page; places travel as text, as in an address."""
    met, place = [], None
    while True:
        page = read_timeline(contact, show=show, after=place, limit=limit)
        assert len(page.items) <= limit
        met += page.items
        if page.older is None:
            return met
        place = Place.read(str(page.older))


def note(contact, at, **fields):
    event = ContactEvent.objects.create(
        team_id=contact.team_id, contact=contact, **{"kind": "updated", "source": "hand", "changes": {}, **fields}
    )
    ContactEvent.objects.filter(pk=event.pk).update(at=at)


def mail(contact, at, **fields):
    Interaction.objects.create(
        **{
            "team_id": contact.team_id,
            "contact": contact,
            "kind": "opened",
            "event_id": str(uuid4()),
            "at": at,
            **fields,
        }
    )


def test_it_names_everything(ada, make_contacts):
    nouns.create_property(ada.team, key="plan", type="string")
    (contact,) = make_contacts("a@example.com")
    segment = nouns.create_segment(ada.team, name="VIP")
    topic = nouns.create_topic(ada.team, name="News", default_subscription="opt_in")
    actions.update_contact(ada.team, contact.pk, changes={"first_name": "Ada", "properties": {"plan": "pro"}}, by=HAND)
    actions.add_to_segments(ada.team, [contact.pk], segments=[segment.pk], by=HAND)
    actions.subscribe(ada.team, [contact.pk], topics={topic.pk: "opt_out"}, by=HAND)
    timeline = read_timeline(contact)
    assert timeline.older is None
    assert [event.changes for event in timeline.items[:3]] == [
        (Change("topic", "News", None, "opt_out"),),
        (Change("segment", "VIP", False, True),),
        (Change("field", "first_name", None, "Ada"), Change("property", "plan", None, "pro")),
    ]
    assert timeline.items[3].kind == "created"
    nouns.delete_segment(ada.team, segment.pk)
    nouns.delete_topic(ada.team, topic.pk)
    chose, joined, *_ = read_timeline(contact).items
    assert (chose.changes[0].name, joined.changes[0].name) == ("News", "VIP"), "the names stay"
    assert chose.changes[0].deleted_at > joined.changes[0].deleted_at > joined.at
    FormerName.objects.all().delete()  # as before names were kept
    chose, joined, *_ = read_timeline(contact).items
    assert (chose.changes[0].name, joined.changes[0].name) == ("a topic since deleted", "a segment since deleted")
    assert chose.changes[0].deleted_at is joined.changes[0].deleted_at is None


def test_it_never_names_another_teams_things(ada, stranger, make_contacts):
    (contact,) = make_contacts("a@example.com")
    secret = nouns.create_segment(stranger.team, name="Secret")
    ContactEvent.objects.update(changes={"segments": [[], [str(secret.pk)]]})
    assert read_timeline(contact).items[0].changes[0].name == "a segment since deleted"
    nouns.delete_segment(stranger.team, secret.pk)
    assert read_timeline(contact).items[0].changes[0].name == "a segment since deleted"


def test_the_beginning_is_told_by_the_contact_where_no_event_does(ada, make_contacts):
    (contact,) = make_contacts("a@example.com")
    imp = uuid4()
    ContactEvent.objects.all().delete()
    assert [(e.kind, e.source) for e in read_timeline(contact).items] == [("created", "")]
    Contact.objects.update(import_id=imp, import_row=7)
    contact.refresh_from_db()
    (begun,) = read_timeline(contact).items
    assert begun == TimelineEvent(0, contact.created_at, "created", "import", None, imp, 7)
    # What a mail says of a time before comes after it, as lists go.
    mail(contact, contact.created_at - timedelta(days=1))
    assert [type(item) for item in walk(contact, limit=1)] == [TimelineEvent, Mail]
    assert read_timeline(contact, show="mail").items[0].kind == "opened"


def moments():
    return st.lists(st.integers(0, 5), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=moments(), mails=moments(), limit=st.integers(1, 7), told=st.booleans())
def test_everything_is_met_once_whatever_the_page(ada, events, mails, limit, told):
    """Times repeat, and events are not written in the order of their times."""
    contact = Contact.objects.create(team=ada.team, email="x", email_key=str(uuid4()))
    if told:
        note(contact, START, kind="created")
    for at in events:
        note(contact, START + timedelta(minutes=at))
    for at in mails:
        mail(contact, START + timedelta(minutes=at))
    whole = read_timeline(contact, limit=100).items
    assert walk(contact, limit=limit) == whole
    assert len(whole) == len(events) + len(mails) + 1
    met = [item.id for item in whole if isinstance(item, TimelineEvent)]
    assert met == sorted(met, reverse=True)
    times = [item.at for item in whole if isinstance(item, Mail)]
    assert times == sorted(times, reverse=True)
    assert walk(contact, limit=limit, show="mail") == [item for item in whole if isinstance(item, Mail)]
    assert walk(contact, limit=limit, show="changes") == [item for item in whole if not isinstance(item, Mail)]
    if events == sorted(events) and told:
        assert [item.at for item in whole] == sorted((item.at for item in whole), reverse=True)


@pytest.mark.parametrize(
    "place",
    [
        Place(),
        Place(event=0),
        Place(event=7),
        Place(mail=(START, 3)),
        Place(event=7, mail=(START + timedelta(microseconds=1), 3)),
        Place(mail=(datetime(1950, 1, 1, tzinfo=UTC), 3)),
    ],
)
def test_a_place_travels_as_text(place):
    assert Place.read(str(place)) == place


@pytest.mark.parametrize(
    "text", ["", "1", "x..", "1.2", "1.2.", "1..3", "1" * 19 + "..", ".-99999999999999999.1", "1.2.3.4"]
)
def test_what_is_no_place(text):
    with pytest.raises(ValueError, match="no place"):
        Place.read(text)


def test_another_teams_mails_are_not_told(ada, stranger, make_contacts):
    (contact,) = make_contacts("a@example.com")
    mail(contact, START, team_id=stranger.team.pk)
    assert all(isinstance(item, TimelineEvent) for item in read_timeline(contact).items)


def test_ten_thousand_events_are_read_a_page_at_a_time(ada, make_contacts):
    """Both lists by their index, no further than the page goes."""
    from django.db import connection

    (contact,) = make_contacts("a@example.com")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off")
        place = Place(event=10, mail=(START, 10))
        for found, index in (
            (
                ContactEvent.objects.filter(contact=contact, pk__lt=place.event).order_by("-pk")[:51],
                "contacts_contactevent_pkey",
            ),
            (
                Interaction.objects.filter(contact=contact, at__lte=START).order_by("-at", "-pk")[:51],
                "interaction_timeline",
            ),
        ):
            sql, params = found.query.sql_with_params()
            cursor.execute(f"EXPLAIN {sql}", params)
            plan = "\n".join(row[0] for row in cursor.fetchall())
            assert index in plan
            assert "Sort" not in plan


def test_of_long_texts_it_tells_the_beginning(make_contacts):
    (contact,) = make_contacts("a@example.com")
    long = "x" * 900_000
    note(contact, START, changes={"first_name": [None, long], "properties": {"plan": [long, 7]}})
    (event, _) = read_timeline(contact).items
    told = {change.name: (change.before, change.after) for change in event.changes}
    assert told == {"first_name": (None, "x" * 500 + "…"), "plan": ("x" * 500 + "…", 7)}
