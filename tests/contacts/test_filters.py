"""Filters and pages of contacts, held against a plain Python reading of what they say."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contacts import actions, listing, nouns
from contacts.actions import Author
from contacts.filters import ContactFilter, FilterRejected, read_filter, read_query
from contacts.matching import matching
from contacts.models import Contact, ContactEvent, Segment

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db

NAMES = ("Ada", "Adam", "Zoë", "Müller", "O'Brien", "Groß", "Łukasz", "", "anna maria")
PLANS = (None, "Pro", "pro plus", "Free")
SEATS = (None, 0, 5, 5.5, 100)
TYPES = {"plan": "string", "seats": "number", "vip": "boolean"}
TEXTS = ("", "ad", "ADA", "zoe", "mull", "gross", "lukasz", "ria", "person1", "person1@", "person1@example.com",
         "pro 5", "ex com", "--", "brien ad")  # fmt: skip


def folded(text: str) -> list[str]:
    """The words of a text."""
    plain = unicodedata.normalize("NFD", text.casefold())
    plain = re.sub("[\u0300-\u036f]", "", plain).replace("ł", "l")
    return re.findall(r"[^\x01-/:-@\[-`{-\u00bf ]+", plain)


def holds(person: dict[str, Any], filter: ContactFilter, defaults: dict[UUID, str]) -> bool:
    """Whether the filter names a contact; as slowly and plainly as can be."""
    values = person["properties"]

    def compared(condition: Any) -> bool:
        value, wanted, to = values.get(condition.key), condition.value, condition.to
        match condition.operator:
            case "set":
                return value is not None
            case "not_set":
                return value is None
        if TYPES[condition.key] == "string":
            text = (value or "").casefold()
            answers = {"is": text == wanted.casefold(), "contains": wanted.casefold() in text,
                       "starts_with": text.startswith(wanted.casefold())}  # fmt: skip
        elif TYPES[condition.key] == "boolean":
            answers = {"is": value is (wanted == "true")}
        else:
            there = value is not None
            answers = {
                "is": there and value == float(wanted),
                "greater": there and value > float(wanted),
                "less": there and value < float(wanted),
                "between": there and float(wanted) <= value <= float(to or "inf"),
            }
        return not answers["is"] if condition.operator == "is_not" else answers[condition.operator]

    if filter.text:
        words = [w for part in (person["email"], person["first_name"], person["last_name"], values.get("plan"),
                 values.get("seats")) if part is not None for w in folded(str(part))]  # fmt: skip
        asked = folded(filter.text)
        if not filter.anywhere and filter.text.find("@") > 0 and " " not in filter.text:
            if not person["email"].startswith(filter.text.lower()):
                return False
        elif not asked or not all(any(a in w if filter.anywhere else w.startswith(a) for w in words) for a in asked):
            return False
    segments = person["segments"]
    return (
        (not filter.segments_any or bool(segments & set(filter.segments_any)))
        and set(filter.segments_all) <= segments
        and not segments & set(filter.segments_none)
        and all(person["topics"].get(t.topic, defaults[t.topic]) == t.subscription for t in filter.topics)
        and (filter.unsubscribed is None or person["unsubscribed"] == filter.unsubscribed)
        and all(compared(condition) for condition in filter.properties)
    )


CONDITIONS = st.one_of(
    st.builds(dict, key=st.just("plan"), operator=st.sampled_from(["is", "is_not", "contains", "starts_with"]),
              value=st.sampled_from(["PRO", "pro plus", "fr", "r", "%", "100"])),
    st.builds(dict, key=st.just("seats"), operator=st.sampled_from(["is", "is_not", "greater", "less"]),
              value=st.sampled_from(["0", "5.0", "5.5", "99", "-1"])),
    st.just({"key": "seats", "operator": "between", "value": "5", "to": "5.5"}),
    st.builds(dict, key=st.just("vip"), operator=st.sampled_from(["is", "is_not"]),
              value=st.sampled_from(["true", "false"])),
    st.builds(dict, key=st.sampled_from(list(TYPES)), operator=st.sampled_from(["set", "not_set"])),
)  # fmt: skip


@pytest.fixture
def crowd(ada: Any, stranger: Any) -> tuple[list[dict[str, Any]], list[UUID], dict[UUID, str]]:
    """Forty contacts of every kind, one of them a stranger's twin; the segments and topics of Ada's."""
    for key, type in TYPES.items():
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    segments = [nouns.create_segment(ada.team, name=f"s{n}").pk for n in range(3)]
    topics = {
        nouns.create_topic(ada.team, name=default, default_subscription=default).pk: default
        for default in ("opt_in", "opt_out")
    }
    people = []
    for n in range(40):
        fields: dict[str, Any] = {
            "first_name": NAMES[n % 9] or None,
            "last_name": NAMES[n * 5 % 7] or None,
            "unsubscribed": n % 7 == 0,
            "properties": {key: value for key, value in
                           (("plan", PLANS[n % 4]), ("seats", SEATS[n % 5]), ("vip", (None, True, False)[n % 3]))
                           if value is not None},
            "segments": {segment for at, segment in enumerate(segments) if n % (at + 2) == 0},
            "topics": {topic: ("opt_in", "opt_out")[n // 3 % 2] for topic in topics if n % 3 == 0},
        }  # fmt: skip
        contact, _ = actions.create_contact(ada.team, email=f"person{n * 7 % 40}@example.com", by=HAND, **fields)
        people.append({**fields, "email": contact.email, "id": contact.pk})
    actions.create_contact(stranger.team, email="person1@example.com", first_name="Ada", by=HAND)
    return people, segments, topics


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_hold_exactly_what_the_filter_says(data: Any, crowd: Any, ada: Any) -> None:
    people, segments, topics = crowd
    text = data.draw(st.sampled_from(TEXTS))
    some = st.lists(st.sampled_from(segments), max_size=2, unique=True)
    pick = data.draw(
        st.sets(st.sampled_from(["any", "all", "none", "topics", "unsubscribed", "properties"]), max_size=2)
    )
    filter = read_filter(
        {
            "text": text,
            "anywhere": bool(text) and data.draw(st.booleans()),
            "segments_any": data.draw(some) if "any" in pick else [],
            "segments_all": data.draw(some) if "all" in pick else [],
            "segments_none": data.draw(some) if "none" in pick else [],
            "topics": [{"topic": data.draw(st.sampled_from(list(topics))),
                        "subscription": data.draw(st.sampled_from(["opt_in", "opt_out"]))}] if "topics" in pick else [],
            "unsubscribed": data.draw(st.booleans()) if "unsubscribed" in pick else None,
            "properties": data.draw(st.lists(CONDITIONS, max_size=2)) if "properties" in pick else [],
        }
    )  # fmt: skip
    sort = data.draw(st.sampled_from(["newest", "oldest", "address", "address_down"]))
    chosen = [person for person in people if holds(person, filter, topics)]
    chosen.sort(
        key=lambda person: person["email"] if sort.startswith("address") else person["id"],
        reverse=sort in ("newest", "address_down"),
    )
    expected = [person["id"] for person in chosen]
    assert {contact.pk for contact in matching(ada.team, filter)} == set(expected)
    # So small that every plan is taken: the look, the index, and the rest.
    look = data.draw(st.sampled_from([1, 3, 1000]))
    with _sizes(look=look, candidates=data.draw(st.sampled_from([2, 1000]))):
        fresh = data.draw(st.booleans())
        page = {"sort": sort, "limit": data.draw(st.sampled_from([1, 3, 7])), "fresh": fresh, "widen": False}
        assert list(_walk(ada.team, filter, forwards=True, **page)) == expected
        assert list(_walk(ada.team, filter, forwards=False, **page)) == expected[::-1]
        assert listing.count(ada.team, filter) == (len(expected), True)


def _walk(team: Any, filter: ContactFilter, *, forwards: bool, **page: Any) -> Iterator[UUID]:
    """Every contact from the first page to the last, or back."""
    found = listing.search_page(team, filter, last=not forwards, **page)
    assert not (found.has_previous if forwards else found.has_next)
    while True:
        ids = [contact.pk for contact in found.items]
        yield from ids if forwards else ids[::-1]
        if not (found.has_next if forwards else found.has_previous):
            return
        place = {"after": ids[-1]} if forwards else {"before": ids[0]}
        found = listing.search_page(team, filter, **place, **page)


class _sizes:  # noqa: N801 - reads as a word
    """Other limits for a while."""

    def __init__(self, *, look: int, candidates: int) -> None:
        self.values = {"LOOK": look, "CANDIDATES": candidates, "CANDIDATES_IN_ORDER": candidates}
        self.before = {name: getattr(listing, name) for name in self.values}

    def __enter__(self) -> None:
        vars(listing).update(self.values)

    def __exit__(self, *_: object) -> None:
        vars(listing).update(self.before)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"text": "  anna   b ", "anywhere": True},
        {"unsubscribed": False, "segments_none": [str(uuid4())]},
        {"topics": [{"topic": str(uuid4()), "subscription": "opt_in"}]},
        {"properties": [{"key": "note", "operator": "is", "value": "a:b & c=d; ü"}, {"key": "n", "operator": "between",
                                                                                  "value": -1, "to": 2.5}]},
        {"imported_by": str(uuid4()), "created_from": "2026-01-01T00:00:00+02:00"},
    ],
)  # fmt: skip
def test_travels_in_json_and_addresses(fields: dict[str, Any]) -> None:
    filter = read_filter(fields)
    assert ContactFilter.model_validate_json(filter.model_dump_json()) == filter
    assert read_query(parse_qs(filter.as_query(), keep_blank_values=True)) == filter
    assert bool(filter) == bool(fields)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"segments_any": [str(uuid4())]}, "unknown_segment"),
        ({"segments_none": [str(uuid4())]}, "unknown_segment"),
        ({"topics": [{"topic": str(uuid4()), "subscription": "opt_in"}]}, "unknown_topic"),
        ({"properties": [{"key": "gone", "operator": "set"}]}, "unknown_property"),
        ({"properties": [{"key": "seats", "operator": "is", "value": "many"}]}, "bad_value"),
        ({"properties": [{"key": "seats", "operator": "contains", "value": "1"}]}, "bad_operator"),
        ({"properties": [{"key": "plan", "operator": "is", "value": " "}]}, "value_missing"),
    ],
)
def test_what_is_not_there_names_nobody(crowd: Any, ada: Any, fields: dict[str, Any], code: str) -> None:
    for ask in (matching, listing.search_page, listing.count):
        with pytest.raises(FilterRejected) as rejected:
            ask(ada.team, read_filter(fields))
        assert rejected.value.code == code


@pytest.mark.parametrize("fields", [{"name": "x"}, {"text": "x" * 121}, {"anywhere": True}, {"segments_any": ["no"]}])
def test_what_is_no_filter_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(FilterRejected):
        read_filter(fields)


def test_addresses_are_refused_what_they_do_not_know() -> None:
    with pytest.raises(FilterRejected):
        read_query({"segmnet": ["x"]})
    assert read_query({"sort": ["newest"], "q": ["a"]}, others=frozenset({"sort"})) == ContactFilter(text="a")


def test_another_teams_names_are_unknown(crowd: Any, stranger: Any) -> None:
    _, segments, _ = crowd
    with pytest.raises(FilterRejected):
        matching(stranger.team, ContactFilter(segments_any=(segments[0],)))
    assert [c.team_id for c in listing.search_page(stranger.team, ContactFilter(text="ada")).items] == [
        stranger.team.pk
    ]


def test_created_and_imported(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    made, other, changed = make_contacts(3)
    imp = UUID(int=(made.pk.int >> 80 << 80) | 7 << 76 | 2 << 62)
    Contact.objects.filter(pk=made.pk).update(import_id=imp)
    ContactEvent.objects.create(
        team=ada.team, contact=changed, kind="updated", source="import", import_id=imp, changes={}
    )
    by_import = ContactFilter(imported_by=imp)
    for look in (1, 1000):
        with _sizes(look=look, candidates=1000):
            page = listing.search_page(ada.team, by_import, imported_until=datetime.now(UTC))
            assert [c.pk for c in page.items] == [changed.pk, made.pk]
    day = timedelta(days=1)
    since, until = other.created_at - day, other.created_at + day
    assert matching(ada.team, ContactFilter(created_from=since, created_until=until)).count() == 3
    assert not matching(ada.team, ContactFilter(created_from=until)).exists()
    assert not matching(ada.team, ContactFilter(created_until=since)).exists()


def test_of_long_texts_a_page_has_the_beginning(
    ada: Any, make_contacts: Callable[..., list[Contact]], django_assert_max_num_queries: Any
) -> None:
    """An import takes cells of a million characters; fifty people with a few of those took the server down."""
    make_contacts("long@example.com", "short@example.com")
    values = {"plan": "x" * 900_000, "seats": 12345678901234567890, "vip": True, "city": "Ulm"}
    Contact.objects.filter(email="long@example.com").update(first_name="y" * 900_000, properties=values)
    with django_assert_max_num_queries(12):
        short, long = listing.search_page(ada.team, ContactFilter()).items
        assert (short.first_name, short.properties) == (None, {})
        assert long.first_name == "y" * listing.BEGINNING + "…"
        assert long.properties == {**values, "plan": "x" * listing.BEGINNING + "…"}
    for keys, expected in ((["city", "none"], {"city": "Ulm"}), ([], {})):
        assert listing.search_page(ada.team, ContactFilter(), keys=keys).items[1].properties == expected


def test_a_place_survives_its_contact(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    people = make_contacts(6)
    actions.delete_contacts(ada.team, [people[2].pk], by=HAND)
    for sort in ("oldest", "address"):
        page = listing.search_page(ada.team, ContactFilter(), sort=sort, after=people[2].pk)  # type: ignore[arg-type]
        assert [c.pk for c in page.items] == [c.pk for c in people[3:]]


@pytest.mark.parametrize("sort", ["newest", "oldest", "address"])
@pytest.mark.parametrize("most", [3, 100])
def test_the_few_outside_a_segment_are_found_behind_many_inside(
    ada: Any, make_contacts: Callable[..., list[Contact]], monkeypatch: Any, sort: Any, most: int
) -> None:
    monkeypatch.setattr(listing, "LOOK", 2)
    monkeypatch.setattr(listing, "CANDIDATES_IN_ORDER", most)
    inside, other = (nouns.create_segment(ada.team, name=name).pk for name in ("inside", "other"))
    made = make_contacts(40)
    alone = {3, 17, 18, 19, 20, 36}
    actions.add_to_segments(ada.team, [c.pk for n, c in enumerate(made) if n not in alone], segments=[inside], by=HAND)
    actions.add_to_segments(ada.team, [made[17].pk], segments=[other], by=HAND)
    wanted = ContactFilter(segments_none=(inside, other))
    expected = [made[n] for n in sorted(alone - {17})]
    expected = {"newest": expected[::-1], "oldest": expected}.get(sort, sorted(expected, key=lambda c: c.email_key))
    found, after = [], None
    while True:
        page = listing.search_page(ada.team, wanted, sort=sort, limit=2, after=after)
        found += page.items
        if not page.has_next:
            break
        after = page.items[-1].pk
    assert [c.pk for c in found] == [c.pk for c in expected]
    last = listing.search_page(ada.team, wanted, sort=sort, limit=2, last=True)
    assert [c.pk for c in last.items] == [c.pk for c in expected[-2:]]


def test_words_are_looked_for_anywhere_when_none_begin_with_them(
    ada: Any, make_contacts: Callable[..., list[Contact]]
) -> None:
    make_contacts("rossana@example.com", "carossa@example.com")

    def found(text: str, **page: Any) -> tuple[list[str], bool]:
        answer = listing.search_page(ada.team, ContactFilter(text=text), **page)
        return [c.email for c in answer.items], answer.filter.anywhere

    assert found("ross") == (["rossana@example.com"], False)
    assert found("oss") == (["carossa@example.com", "rossana@example.com"], True)
    assert found("oss", widen=False) == ([], False)
    assert found("zzz") == ([], False)


def test_many_are_counted_about(ada: Any, make_contacts: Callable[..., list[Contact]], monkeypatch: Any) -> None:
    make_contacts(30)
    Segment.objects.create(team=ada.team, name="x")
    real = matching(ada.team, ContactFilter())
    slow = real.extra(where=["pg_sleep(0.01) IS NOT NULL"])
    monkeypatch.setattr(listing, "found_by", lambda wanted: slow)
    monkeypatch.setattr(listing, "COUNT_MS", 50)
    number, exact = listing.count(ada.team, ContactFilter(unsubscribed=False), fresh=False)
    assert not exact
    assert number == 30  # a sample of all of them
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("0",)


def test_pages_take_a_bounded_number_of_queries(crowd: Any, ada: Any) -> None:
    people, segments, topics = crowd
    filter = read_filter(
        {
            "text": "ad",
            "segments_any": segments,
            "topics": [{"topic": str(topic), "subscription": "opt_in"} for topic in topics],
            "properties": [{"key": key, "operator": "not_set"} for key in TYPES],
        }
    )
    with CaptureQueriesContext(
        connection,
    ) as queries:
        listing.search_page(ada.team, ContactFilter(), sort="address", after=people[5]["id"])
    assert len(queries) <= 6
    with CaptureQueriesContext(connection) as queries, _sizes(look=1, candidates=2):
        listing.search_page(ada.team, filter, after=people[30]["id"])
    assert len(queries) <= 22
