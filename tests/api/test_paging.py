"""Pages of every list: both directions, `has_more` in the direction of travel, cursors, limits, and few queries."""

import json
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from api import paging
from contacts import actions, nouns
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Topic
from imports.models import Import, Upload

pytestmark = pytest.mark.django_db
BY = Author(ContactEvent.Source.HAND, "ada@example.com")
MOST_QUERIES = 5


class Lists:
    """Makes `count` items for each list, oldest first, and says where they are listed."""

    def __init__(self, team):
        self.team = team

    def contact(self, email="one@example.com"):
        return actions.create_contact(self.team, email=email, by=BY)[0]

    def contacts(self, count):
        return "/contacts", [self.contact(f"p{i}@example.com").pk for i in range(count)]

    def segment_contacts(self, count):
        segment = nouns.create_segment(self.team, name="All")
        _, ids = self.contacts(count)
        actions.add_to_segments(self.team, reversed(ids), segments=[segment.pk], by=BY)
        self.contact("outside@example.com")
        return f"/segments/{segment.pk}/contacts", ids

    def contacts_by_segment(self, count):
        path, ids = self.segment_contacts(count)
        return f"/contacts?segment_id={path.split('/')[2]}", ids

    def audience_contacts(self, count):
        path, ids = self.segment_contacts(count)
        return path.replace("/segments", "/audiences"), ids

    def segments(self, count):
        return "/segments", [nouns.create_segment(self.team, name="Same").pk for _ in range(count)]

    def audiences(self, count):
        return "/audiences", self.segments(count)[1]

    def contact_segments(self, count):
        contact = self.contact()
        _, ids = self.segments(count)
        actions.add_to_segments(self.team, [contact.pk], segments=ids[::-1], by=BY)
        nouns.create_segment(self.team, name="Not theirs")
        return f"/contacts/{contact.pk}/segments", ids

    def topics(self, count):
        made = [nouns.create_topic(self.team, name="T", default_subscription="opt_in") for _ in range(count)]
        return "/topics", [topic.pk for topic in made]

    def contact_topics(self, count):
        contact = self.contact()
        _, ids = self.topics(count)
        actions.subscribe(self.team, [contact.pk], topics=dict.fromkeys(ids[::2], "opt_out"), by=BY)
        return f"/contacts/{contact.pk}/topics", ids

    def properties(self, count):
        made = [nouns.create_property(self.team, key=f"p{i}", type="string") for i in range(count)]
        return "/contact-properties", [one.pk for one in made]

    def imports(self, count):
        upload = Upload.objects.create(team=self.team, name="x.csv", path="x", size=1, sniffed={})
        made = [
            Import.objects.create(team=self.team, upload=upload, actor="x", source="api", options={})
            for _ in range(count)
        ]
        return "/contacts/imports", [imp.pk for imp in made]


EVERY_LIST = [name for name in vars(Lists) if not name.startswith("_") and name != "contact"]
UNASKED = {"topics": 20, "contact_topics": 20, "properties": 20, "imports": 10}


@pytest.fixture
def lists(ada):
    return Lists(ada.team)


def ids(response):
    assert response.status_code == 200, response.json()
    return [item["id"] for item in response.json()["data"]], response.json()["has_more"]


@pytest.mark.parametrize("name", EVERY_LIST)
def test_both_directions(api, lists, name):
    path, made = getattr(lists, name)(7)
    one, two, three, four, five, six, seven = (str(pk) for pk in made)
    newest_first = [seven, six, five, four, three, two, one]
    assert ids(api.client.get(path)) == (newest_first, False)

    def page(**query):
        return ids(api.client.get(path, query_params={**dict(segment_of(path)), **query}))

    assert page(limit=3) == ([seven, six, five], True)
    assert page(limit=3, after=five) == ([four, three, two], True)
    assert page(limit=3, after=four) == ([three, two, one], False)
    assert page(limit=3, after=one) == ([], False)
    assert page(limit=3, before=one) == ([four, three, two], True)
    assert page(limit=3, before=four) == ([seven, six, five], False)
    assert page(limit=3, before=seven) == ([], False)
    assert page(before=three) == ([seven, six, five, four], False)
    assert page(limit=7) == (newest_first, False)


def segment_of(path):
    return [("segment_id", path.partition("segment_id=")[2])] if "segment_id=" in path else []


@pytest.mark.parametrize("name", EVERY_LIST)
@pytest.mark.parametrize(
    ("query", "word"),
    [
        ({"limit": 0}, "`limit`"),
        ({"limit": 101}, "`limit`"),
        ({"limit": -1}, "`limit`"),
        ({"limit": "x"}, "`limit`"),
        ({"limit": ""}, "`limit`"),
        ({"after": "x"}, "`after`"),
        ({"before": "x"}, "`before`"),
        ({"after": str(uuid4())}, "`after`"),
        ({"before": str(uuid4())}, "`before`"),
        ({"after": str(uuid4()), "before": str(uuid4())}, "not both"),
    ],
)
def test_what_is_refused(api, lists, name, query, word):
    path, _ = getattr(lists, name)(1)
    answer = api.client.get(path, query_params={**dict(segment_of(path)), **query})
    assert (answer.status_code, answer.json()["name"]) == (422, "validation_error")
    assert word in answer.json()["message"]


@pytest.mark.parametrize("name", EVERY_LIST)
def test_a_cursor_of_another_team_is_unknown(api, lists, stranger, name):
    path, _ = getattr(lists, name)(1)
    theirs = Lists(stranger.team)
    cursor = str(getattr(theirs, name)(1)[1][0])
    for direction in ("after", "before"):
        answer = api.client.get(path, query_params={**dict(segment_of(path)), direction: cursor})
        assert (answer.status_code, answer.json()["name"]) == (422, "validation_error")


@pytest.mark.parametrize("name", EVERY_LIST)
def test_without_a_limit(api, lists, name, monkeypatch):
    assert paging.EVERYTHING >= 1000
    expected = UNASKED.get(name, 25)
    path, _ = getattr(lists, name)(25)
    found, more = ids(api.client.get(path))
    assert (len(found), more) == (expected, expected < 25)


def test_everything_has_an_end(api, ada):
    Contact.objects.bulk_create(
        [Contact(team=ada.team, email=f"p{i}@example.com", email_key=f"p{i}@example.com") for i in range(1001)]
    )
    found, more = ids(api.get("/contacts"))
    assert (len(found), more) == (1000, True)
    assert ids(api.get("/contacts", after=found[-1]))[1] is False


@pytest.mark.parametrize("name", EVERY_LIST)
def test_a_hundred_items_in_few_queries(api, lists, name):
    path, made = getattr(lists, name)(101)
    query = {**dict(segment_of(path)), "limit": 100, "after": str(made[-1])}
    with CaptureQueriesContext(connection) as queries:
        found, _ = ids(api.client.get(path, query_params=query))
    assert len(found) == 100
    assert len(queries) <= MOST_QUERIES, [query["sql"][:200] for query in queries]


def test_rows_of_one_moment_page_without_gaps_or_repeats(api, ada):
    # All of one transaction, so of one `created_at` where that is a column of its own.
    Topic.objects.bulk_create([Topic(team=ada.team, name=str(i), default_subscription="opt_in") for i in range(23)])
    assert Topic.objects.values("created_at").distinct().count() == 1
    seen, cursor = [], {}
    while True:
        found, more = ids(api.get("/topics", limit=5, **cursor))
        seen += found
        if not more:
            break
        cursor = {"after": found[-1]}
    assert len(seen) == 23 == len(set(seen))
    back, cursor = [], {"before": seen[-1]}
    while True:
        found, more = ids(api.get("/topics", limit=5, **cursor))
        back = found + back
        if not more:
            break
        cursor = {"before": found[0]}
    assert back == seen[:-1]


def test_a_cursor_that_left_the_segment_still_has_its_place(api, lists):
    path, made = lists.segment_contacts(5)
    SegmentMembership.objects.filter(contact=made[2]).delete()
    assert ids(api.client.get(path, query_params={"after": str(made[2])}))[0] == [str(made[1]), str(made[0])]
    assert ids(api.client.get(path, query_params={"before": str(made[2])}))[0] == [str(made[4]), str(made[3])]


def test_imports_by_status(api, lists):
    _, made = lists.imports(4)
    Import.objects.filter(pk__in=made[:2]).update(status="completed")
    newest_first = [str(made[1]), str(made[0])]
    assert ids(api.get("/contacts/imports", status="completed")) == (newest_first, False)
    assert ids(api.get("/contacts/imports", status="completed", after=str(made[3]))) == (newest_first, False)
    assert ids(api.get("/contacts/imports", status="failed")) == ([], False)
    for wrong in ("done", "", "COMPLETED"):
        answer = api.get("/contacts/imports", status=wrong)
        assert (answer.status_code, answer.json()["name"]) == (422, "validation_error")
    (item,) = api.get("/contacts/imports", limit=1).json()["data"]
    assert item == api.get(f"/contacts/imports/{item['id']}").json()


def test_lists_of_a_team_with_nothing(api):
    for path in ("/contacts", "/segments", "/topics", "/contact-properties", "/contacts/imports", "/domains"):
        assert json.loads(api.get(path).content) == {"object": "list", "has_more": False, "data": []}
    assert not Property.objects.exists()
    assert not Segment.objects.exists()
