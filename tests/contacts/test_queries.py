"""Reads of contacts: order, paging without gaps or repeats, search, and what a person's page says."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from contacts import actions, queries
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Property

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db


def emails(page: queries.Page[Contact]) -> list[str]:
    return [contact.email for contact in page.items]


@pytest.fixture
def seven(make_contacts: Callable[..., list[Contact]]) -> list[Contact]:
    """Seven contacts, oldest first."""
    return make_contacts(*(f"c{n}@example.com" for n in range(1, 8)))


def test_pages_go_both_ways_without_gaps(ada: Any, seven: list[Contact]) -> None:
    def page(**where: Any) -> queries.Page[Contact]:
        return queries.search_contacts(ada.team, limit=3, **where)

    first = page()
    assert [c.pk for c in first.items] == [c.pk for c in seven[:3:-1]]
    assert (first.has_newer, first.has_older) == (False, True)
    second = page(after=first.items[-1].pk)
    assert [c.pk for c in second.items] == [c.pk for c in seven[3:0:-1]]
    assert (second.has_newer, second.has_older) == (True, True)
    last = page(after=second.items[-1].pk)
    assert ([c.pk for c in last.items], last.has_older) == ([seven[0].pk], False)
    back = page(before=last.items[0].pk)
    assert [c.pk for c in back.items] == [c.pk for c in second.items]
    assert back.has_newer
    start = page(before=second.items[0].pk)
    assert ([c.pk for c in start.items], start.has_newer) == ([c.pk for c in first.items], False)


def test_everyone_is_met_once(ada: Any, seven: list[Contact]) -> None:
    met: list[Any] = []
    after = None
    while True:
        page = queries.search_contacts(ada.team, after=after, limit=2)
        met += [contact.pk for contact in page.items]
        if not page.has_older:
            break
        after = page.items[-1].pk
    assert met == [contact.pk for contact in reversed(seven)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", {"ada.l@example.com", "grace@navy.mil", "50%@example.com"}),
        ("GRACE", {"grace@navy.mil"}),
        ("hopp", {"grace@navy.mil"}),
        ("love ada", {"ada.l@example.com"}),
        ("ada hopper", set()),
        ("@EXAMPLE", {"ada.l@example.com", "50%@example.com"}),
        ("%", {"50%@example.com"}),
        ("_", set()),
        ("\\", set()),
        ("élo", {"50%@example.com"}),
        ("ÉLODIE", {"50%@example.com"}),
        ("\x00", {"ada.l@example.com", "grace@navy.mil", "50%@example.com"}),
        ("ada " * 500, {"ada.l@example.com"}),
        ("'; DROP TABLE contacts_contact; --", set()),
    ],
)
def test_search(ada: Any, make_contacts: Callable[..., list[Contact]], text: str, found: set[str]) -> None:
    make_contacts("Ada.L@example.com", first_name="Ada", last_name="Lovelace")
    make_contacts("grace@navy.mil", first_name="Grace", last_name="Hopper")
    make_contacts("50%@example.com", first_name="Élodie")
    assert {e.lower() for e in emails(queries.search_contacts(ada.team, text=text))} == found


def test_another_teams_contacts_are_never_found(
    ada: Any, stranger: Any, make_contacts: Callable[..., list[Contact]]
) -> None:
    (theirs,) = make_contacts("x@example.com", team=stranger.team)
    make_contacts("y@example.com")
    assert emails(queries.search_contacts(ada.team)) == ["y@example.com"]
    assert emails(queries.search_contacts(ada.team, text="x@example.com")) == []
    assert emails(queries.search_contacts(ada.team, before=theirs.pk)) == ["y@example.com"]
    assert queries.contact_totals(ada.team) == queries.Totals(contacts=1, unsubscribed=0)


def test_totals(ada: Any, stranger: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    assert queries.contact_totals(ada.team) == queries.Totals(0, 0)
    assert not queries.has_contacts(ada.team)
    make_contacts(3)
    make_contacts("out@example.com", unsubscribed=True)
    totals = queries.contact_totals(ada.team)
    assert (totals.contacts, totals.unsubscribed, totals.subscribed) == (4, 1, 3)
    assert queries.has_contacts(ada.team)
    assert not queries.has_contacts(stranger.team)


def test_segment_names_take_one_query(
    ada: Any, seven: list[Contact], django_assert_num_queries: Callable[..., Any]
) -> None:
    segments = [actions.create_segment(ada.team, name=name) for name in ("Zebra", "Alpha")]
    actions.add_to_segments(ada.team, [c.pk for c in seven[:2]], segments=[s.pk for s in segments], by=HAND)
    with django_assert_num_queries(1):
        names = queries.segment_names(seven)
    assert names[seven[0].pk] == names[seven[1].pk] == ["Alpha", "Zebra"]
    assert names.get(seven[2].pk) is None
    assert [s.name for s in queries.segments_of(seven[0])] == ["Alpha", "Zebra"]


def test_properties_have_their_types(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    for key, type in (("plan", "string"), ("Seats", "number"), ("vip", "boolean"), ("unused", "string")):
        actions.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    (contact,) = make_contacts("a@example.com", properties={"vip": False, "plan": "pro", "Seats": 5})
    assert queries.properties_of(contact) == [
        queries.PropertyValue("plan", "string", "pro"),
        queries.PropertyValue("Seats", "number", 5),
        queries.PropertyValue("vip", "boolean", False),
    ]
    Property.objects.filter(key="vip").delete()
    assert [value.key for value in queries.properties_of(contact)] == ["plan", "Seats"]


def test_topics_say_what_holds(ada: Any, stranger: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    contact, other = make_contacts("a@example.com", "b@example.com")
    news = actions.create_topic(ada.team, name="News", default_subscription="opt_in")
    actions.create_topic(ada.team, name="Events", default_subscription="opt_out")
    actions.create_topic(stranger.team, name="Theirs", default_subscription="opt_in")
    actions.subscribe(ada.team, [contact.pk], topics={news.pk: "opt_out"}, by=HAND)
    assert queries.topics_of(contact) == [
        queries.TopicState("Events", subscribed=False, chosen=False),
        queries.TopicState("News", subscribed=False, chosen=True),
    ]
    assert queries.topics_of(other)[1] == queries.TopicState("News", subscribed=True, chosen=False)


def test_topics_of_a_person_take_one_query(
    ada: Any, make_contacts: Callable[..., list[Contact]], django_assert_num_queries: Callable[..., Any]
) -> None:
    (contact,) = make_contacts("a@example.com")
    for n in range(5):
        topic = actions.create_topic(ada.team, name=f"T{n}", default_subscription="opt_in")
        actions.subscribe(ada.team, [contact.pk], topics={topic.pk: "opt_out"}, by=HAND)
    with django_assert_num_queries(1):
        queries.topics_of(contact)


def test_fallbacks_stand_in_for_what_is_not_set(
    ada: Any, stranger: Any, make_contacts: Callable[..., list[Contact]]
) -> None:
    actions.create_property(ada.team, key="plan", type="string", fallback_value="free")
    actions.create_property(ada.team, key="seats", type="number", fallback_value=0)
    actions.create_property(ada.team, key="city", type="string")
    actions.create_property(stranger.team, key="secret", type="string", fallback_value="x")
    (contact,) = make_contacts("a@example.com", properties={"plan": "pro"})
    assert queries.fallbacks_of(contact) == [queries.PropertyValue("seats", "number", 0)]


def test_newest_first_reads_an_index(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    """The list must never sort a whole team."""
    make_contacts(1)
    found = Contact.objects.filter(team=ada.team, pk__lt=uuid4()).order_by("-pk")[:51]
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off")
        sql, params = found.query.sql_with_params()
        cursor.execute(f"EXPLAIN {sql}", params)
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "contact_newest" in plan
    assert "Sort" not in plan
