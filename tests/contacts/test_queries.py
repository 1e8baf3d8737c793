"""Reads of contacts: names of segments, and what a person's page says."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from contacts import actions, nouns, queries
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Property

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db


@pytest.fixture
def seven(make_contacts: Callable[..., list[Contact]]) -> list[Contact]:
    """Seven contacts, oldest first."""
    return make_contacts(*(f"c{n}@example.com" for n in range(1, 8)))


def test_segment_names_take_one_query(
    ada: Any, seven: list[Contact], django_assert_num_queries: Callable[..., Any]
) -> None:
    segments = [nouns.create_segment(ada.team, name=name) for name in ("Zebra", "Alpha")]
    actions.add_to_segments(ada.team, [c.pk for c in seven[:2]], segments=[s.pk for s in segments], by=HAND)
    with django_assert_num_queries(1):
        names = queries.segment_names(seven)
    assert names[seven[0].pk] == names[seven[1].pk] == ["Alpha", "Zebra"]
    assert names.get(seven[2].pk) is None
    assert [s.name for s in queries.segments_of(seven[0])] == ["Alpha", "Zebra"]


def test_properties_have_their_types(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    for key, type in (("plan", "string"), ("Seats", "number"), ("vip", "boolean"), ("unused", "string")):
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
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
    news = nouns.create_topic(ada.team, name="News", default_subscription="opt_in")
    nouns.create_topic(ada.team, name="Events", default_subscription="opt_out")
    nouns.create_topic(stranger.team, name="Theirs", default_subscription="opt_in")
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
        topic = nouns.create_topic(ada.team, name=f"T{n}", default_subscription="opt_in")
        actions.subscribe(ada.team, [contact.pk], topics={topic.pk: "opt_out"}, by=HAND)
    with django_assert_num_queries(1):
        queries.topics_of(contact)


def test_fallbacks_stand_in_for_what_is_not_set(
    ada: Any, stranger: Any, make_contacts: Callable[..., list[Contact]]
) -> None:
    nouns.create_property(ada.team, key="plan", type="string", fallback_value="free")
    nouns.create_property(ada.team, key="seats", type="number", fallback_value=0)
    nouns.create_property(ada.team, key="city", type="string")
    nouns.create_property(stranger.team, key="secret", type="string", fallback_value="x")
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
