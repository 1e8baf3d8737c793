"""The list of contacts: search, filters, order, columns, pages, totals and what can be selected."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
from django.urls import reverse

from contacts import actions, listing, nouns
from contacts.actions import Author
from contacts.filters import Condition, ContactFilter, TopicCondition
from contacts.models import Contact, ContactEvent, Property, SearchBacklog
from dashboard import contact_columns
from dashboard.models import Membership
from dashboard.pages.contacts import total_words
from imports.indexing import run_indexing
from imports.models import Import
from tests.imports.engine import do, people

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
HTMX = {"HX-Request": "true"}
LIST = "/app/contacts/"
MakeContacts = Callable[..., list[Contact]]
pytestmark = pytest.mark.django_db


def text(response: Any) -> str:
    return " ".join(unescape(response.content.decode()).split())


def shown(response: Any) -> list[str]:
    """The addresses in the list, in order."""
    return re.findall(r'class="row-link[^"]*"[^>]*>([^<]+)</a>', response.content.decode())


def link(response: Any, rel: str) -> str:
    found = re.search(rf'<a[^>]*href="([^"]+)"[^>]*rel="{rel}"', response.content.decode())
    assert found, f"no {rel} link"
    return unescape(found[1])


def total(response: Any) -> str:
    found = re.search(r'id="contact-total"[^>]*>([^<]*)<', response.content.decode())
    assert found
    return found[1]


def chips(response: Any) -> dict[str, str]:
    """What each chip says, and where its cross leads."""
    page = response.content.decode()
    pairs = re.findall(r'class="filter-words"[^>]*>([^<]+)</span><a[^>]*href="([^"]+)"', page)
    return {unescape(words): unescape(href) for words, href in pairs}


def where(response: Any) -> dict[str, list[str]]:
    """The query of the address that an answer leads to."""
    assert response.status_code == 302, text(response)
    return parse_qs(urlsplit(response["Location"]).query)


# --- Nobody, everybody, pages -----------------------------------------------------------------------------------------


def test_nobody_yet_says_how_to_begin(client: Any) -> None:
    response = client.get(LIST)
    assert response.status_code == 200
    page = text(response)
    assert "No contacts yet" in page
    assert reverse("contact_new") in page
    assert reverse("import_new") in page
    assert 'role="search"' not in page


def test_the_list_is_newest_first_and_pages_both_ways_from_both_ends(client: Any, make_contacts: MakeContacts) -> None:
    people = [c.email for c in reversed(make_contacts(120))]
    first = client.get(LIST)
    assert shown(first) == people[:50]
    assert total(first) == "120 contacts"
    assert 'rel="prev"' not in text(first)
    second = client.get(link(first, "next"))
    assert shown(second) == people[50:100]
    third = client.get(link(second, "next"))
    assert shown(third) == people[100:]
    assert 'rel="next"' not in text(third)
    assert shown(client.get(link(second, "prev"))) == people[:50]
    assert shown(client.get(link(third, "first"))) == people[:50]
    last = client.get(link(first, "last"))
    assert shown(last) == people[70:]
    assert shown(client.get(link(last, "prev"))) == people[20:70]


@pytest.mark.parametrize(
    ("sort", "column", "direction", "other"),
    [
        ("newest", "Added", "descending", "oldest"),
        ("oldest", "Added", "ascending", "newest"),
        ("address", "Address", "ascending", "address_down"),
        ("address_down", "Address", "descending", "address"),
    ],
)
def test_the_heads_of_columns_sort(
    client: Any, make_contacts: MakeContacts, sort: str, column: str, direction: str, other: str
) -> None:
    made = [c.email for c in make_contacts("b@example.com", "c@example.com", "a@example.com")]
    expected = {
        "newest": made[::-1],
        "oldest": made,
        "address": sorted(made),
        "address_down": sorted(made, reverse=True),
    }
    response = client.get(LIST, {"sort": sort})
    assert shown(response) == expected[sort]
    heads = re.findall(r"<th[^>]*>\s*<a class=\"sort\".*?</th>", response.content.decode(), re.DOTALL)
    (sorted_by,) = [head for head in heads if "aria-sort" in head]
    assert column in sorted_by
    assert f'aria-sort="{direction}"' in sorted_by
    assert (f"sort={other}" in sorted_by) is (other != "newest")


def test_a_page_beyond_the_end_leads_back(client: Any, make_contacts: MakeContacts) -> None:
    (only,) = make_contacts(1)
    response = client.get(LIST, {"after": only.pk})
    assert "Nobody further on" in text(response)
    assert f'href="{LIST}"' in text(response)


@pytest.mark.parametrize("query", ["after=x", "before=1", "sort=random"])
def test_nonsense_about_the_place_is_not_found(client: Any, query: str) -> None:
    assert client.get(f"{LIST}?{query}").status_code == 404


# --- Search -----------------------------------------------------------------------------------------------------------


def test_search_finds_and_keeps_its_words_when_paging(client: Any, make_contacts: MakeContacts) -> None:
    make_contacts(55, last_name="Hopper")
    make_contacts("other@example.net")
    first = client.get(LIST, {"q": "hopper"})
    assert len(shown(first)) == 50
    assert total(first) == "55 contacts"
    assert "q=hopper" in link(first, "next")
    assert len(shown(client.get(link(first, "next")))) == 5
    assert shown(client.get(LIST, {"q": "example.net"})) == ["other@example.net"]


def test_typing_fetches_only_the_list(client: Any, make_contacts: MakeContacts) -> None:
    make_contacts("ada@example.com", "bob@example.com")
    response = client.get(LIST, {"q": "ada"}, headers=HTMX)
    assert response.content.decode().strip().startswith('<div class="stack" id="contact-list">')
    assert shown(response) == ["ada@example.com"]
    assert response["HX-Replace-Url"] == f"{LIST}?q=ada"
    assert client.get(LIST, {"q": "", "sort": "oldest"}, headers=HTMX)["HX-Replace-Url"] == f"{LIST}?sort=oldest"


def test_a_word_that_begins_no_word_is_looked_for_anywhere_and_that_is_said(
    client: Any, make_contacts: MakeContacts
) -> None:
    make_contacts("ada@example.com", last_name="Lovelace")
    response = client.get(LIST, {"q": "lace"})
    assert shown(response) == ["ada@example.com"]
    assert "wherever it occurs" in text(response)
    assert 'name="filter" value="q=lace&amp;anywhere=true"' in response.content.decode(), "bulk actions take the same"


def test_words_are_looked_for_in_the_middle_of_words_when_asked(client: Any, make_contacts: MakeContacts) -> None:
    make_contacts("ada@example.com", last_name="Lovelace")
    make_contacts("grace@example.com", last_name="Lace")
    response = client.get(LIST, {"q": "lace"})
    assert shown(response) == ["grace@example.com"]
    (wider,) = re.findall(r'<a class="list-note"\s+href="([^"]+)"', response.content.decode())
    assert shown(client.get(unescape(wider))) == ["grace@example.com", "ada@example.com"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"q": "zzz"}, "No address, name or property has “zzz”"),
        ({"q": "zzz yyy"}, "has all the words of “zzz yyy”"),
        ({"unsubscribed": "true"}, "No contact meets this filter."),
        ({"unsubscribed": "true", "from": "2020-01-01T00:00:00Z"}, "No contact meets both filters at once."),
        ({"q": "zzz", "unsubscribed": "true"}, "Of those who meet the filter, nobody has “zzz”"),
    ],
)
def test_nobody_found_says_what_was_looked_for(
    client: Any, make_contacts: MakeContacts, query: dict[str, str], words: str
) -> None:
    make_contacts(1)
    page = text(client.get(LIST, query))
    assert "Nobody found" in page
    assert words in page
    assert ("Clear the search" in page) is ("q" in query)


# --- Filters ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def things(ada: Any) -> dict[str, Any]:
    """A segment, a topic and a property of each type."""
    for key, type in (("plan", "string"), ("seats", "number"), ("vip", "boolean")):
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    return {
        "segment": nouns.create_segment(ada.team, name="Newsletter").pk,
        "topic": nouns.create_topic(ada.team, name="Events", default_subscription="opt_in").pk,
    }


def added(client: Any, *, before: str = "", **sent: Any) -> Any:
    return client.get("/app/contacts/filter/", {"filter": before, "sort": "newest", **sent})


@pytest.mark.parametrize(
    ("sent", "query"),
    [
        ({"add": "status", "status": "unsubscribed"}, {"unsubscribed": "true"}),
        ({"add": "status", "status": "subscribed"}, {"unsubscribed": "false"}),
        ({"add": "segment", "segment": "SEGMENT", "how": "in"}, {"segment": "SEGMENT"}),
        ({"add": "segment", "segment": "SEGMENT", "how": "not_in"}, {"segment_none": "SEGMENT"}),
        ({"add": "topic", "topic": "TOPIC", "how": "opt_out"}, {"topic": "TOPIC:opt_out"}),
        ({"add": "property", "key": "plan", "operator": "contains", "value": "Pro"}, {"property": "plan:contains:Pro"}),
        ({"add": "property", "key": "plan", "operator": "set", "value": "left over"}, {"property": "plan:set:"}),
        (
            {"add": "property", "key": "seats", "operator": "between", "value": "5", "to": "9"},
            {"property": "seats:between:5..9"},
        ),
        ({"add": "property", "key": "seats", "operator": "is", "value": "5", "to": "9"}, {"property": "seats:is:5"}),
        ({"add": "property", "key": "vip", "operator": "is", "value": "true"}, {"property": "vip:is:true"}),
        ({"add": "added", "since": "2026-01-01", "until": ""}, {"from": "2026-01-01T00:00:00Z"}),
        ({"add": "added", "since": "", "until": "2026-01-31"}, {"until": "2026-02-01T00:00:00Z"}),
    ],
)  # fmt: skip
def test_the_menu_makes_addresses(
    client: Any, things: dict[str, Any], sent: dict[str, str], query: dict[str, str]
) -> None:
    def real(values: dict[str, str]) -> dict[str, str]:
        for word in ("segment", "topic"):
            values = {name: value.replace(word.upper(), str(things[word])) for name, value in values.items()}
        return values

    leads = where(added(client, before="q=ann", **real(sent)))
    assert leads == {"q": ["ann"]} | {name: [value] for name, value in real(query).items()}


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"add": "segment", "segment": ""}, "Choose a segment."),
        ({"add": "segment", "segment": str(uuid4())}, "A segment of this filter is no more."),
        ({"add": "topic", "topic": ""}, "Choose a topic."),
        ({"add": "property", "key": "seats", "operator": "is", "value": "many"}, "“many” is none"),
        (
            {"add": "property", "key": "seats", "operator": "between", "value": "1", "to": ""},
            "Say which value of seats",
        ),
        ({"add": "property", "key": "plan", "operator": "is", "value": " "}, "Say which value of plan is meant."),
        ({"add": "added", "since": "", "until": ""}, "Choose a first day, a last day, or both."),
        ({"add": "added", "since": "2026-02-01", "until": "2026-01-01"}, "The last day is before the first one."),
        ({"add": "added", "since": "soon", "until": ""}, "“soon” is no day."),
    ],
)
def test_a_condition_that_cannot_be_is_told_in_its_place(
    client: Any, things: dict[str, Any], make_contacts: MakeContacts, sent: dict[str, str], words: str
) -> None:
    make_contacts(1)
    response = added(client, before="unsubscribed=false", **sent)
    assert response.status_code == 422
    assert words in text(response)
    assert re.search(r'<details class="menu add-filter"\s+open', response.content.decode()), "with the menu open"
    assert list(chips(response)) == ["Subscribed"], "and the list as it was"


def test_a_property_is_asked_how_by_its_type(client: Any, things: dict[str, Any], make_contacts: MakeContacts) -> None:
    make_contacts(1)

    def offered(key: str, **headers: Any) -> list[str]:
        page = client.get("/app/contacts/filter/", {"add": "property", "key": key}, **headers).content.decode()
        assert ('id="contact-list"' in page) is not bool(headers), "a part with htmx, a page without"
        select = re.search(r'<select[^>]*name="operator".*?</select>', page, re.DOTALL)
        return re.findall(r'value="(\w+)"', select[0]) if select else []

    assert offered("plan") == ["is", "is_not", "contains", "starts_with", "set", "not_set"]
    assert offered("seats", headers=HTMX) == ["is", "is_not", "greater", "less", "between", "set", "not_set"]
    assert offered("vip", headers=HTMX) == ["is", "is_not", "set", "not_set"]
    assert offered("gone", headers=HTMX) == []


def test_every_filter_is_a_chip_that_can_be_taken_away(client: Any, ada: Any, things: dict[str, Any]) -> None:
    other = nouns.create_segment(ada.team, name="VIP").pk
    imp = do(ada.team, people(1))
    whole = ContactFilter(
        text="ann",
        segments_any=(things["segment"], other),
        segments_none=(other,),
        topics=(TopicCondition(topic=things["topic"], subscription="opt_out"),),
        unsubscribed=False,
        properties=(
            Condition(key="plan", operator="is", value="Pro"),
            Condition(key="seats", operator="between", value="5", to="9"),
            Condition(key="vip", operator="not_set"),
        ),
        imported_by=imp.pk,
        created_from=datetime(2026, 1, 1, tzinfo=UTC),
        created_until=datetime(2026, 2, 1, tzinfo=UTC),
    )
    response = client.get(f"{LIST}?{whole.as_query()}")
    today = imp.created_at.astimezone(UTC).strftime("%-d %b %Y")
    told = chips(response)
    assert list(told) == [
        "Subscribed",
        "In Newsletter",
        "or in VIP",
        "Not in VIP",
        "Events: opted out",
        "plan is Pro",
        "seats is between 5 and 9",
        "vip has no value",
        f"Imported by {imp.upload.name}, {today}",
        "Added from 1 Jan 2026",
        "Added until 31 Jan 2026",
    ]
    for words, href in told.items():
        left = client.get(href)
        assert len(chips(left)) == len(told) - 1, words
        assert 'value="ann"' in text(left), "the words stay"
    assert f'href="{LIST}?q=ann"' in text(response), "and all can be cleared at once"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"segment": str(uuid4())}, "A segment of this filter is no more. Choose another one."),
        ({"topic": f"{uuid4()}:opt_in"}, "A topic of this filter is no more. Choose another one."),
        ({"property": "gone:is:1"}, "There is no property called gone any more."),
        ({"colour": "red"}, "“colour” is nothing contacts can be filtered by."),
        ({"segment": "x"}, "This filter cannot be read"),
        ({"from": "0001-01-01T00:00:00+05:00"}, "This filter cannot be read"),
    ],
)
def test_a_filter_that_is_no_more_shows_one_sentence_and_nobody(
    client: Any, make_contacts: MakeContacts, query: dict[str, str], sentence: str
) -> None:
    make_contacts(3)
    for headers in ({}, {"headers": HTMX}):
        response = client.get(LIST, {**query, "q": "person"}, **headers)
        assert response.status_code == 200
        assert shown(response) == []
        assert sentence in text(response)
        assert f'href="{LIST}"' in text(response)
        assert 'name="everything"' not in text(response), "nothing can be done to them either"
    assert client.get("/app/contacts/total/", query).status_code == 404


def test_a_filter_names_what_was_deleted(
    client: Any, ada: Any, stranger: Any, sign_in: Callable[[Any], Any], things: dict[str, Any]
) -> None:
    query = {"segment": str(things["segment"]), "topic": f"{things['topic']}:opt_out"}
    nouns.delete_segment(ada.team, things["segment"])
    nouns.delete_topic(ada.team, things["topic"])
    told = list(chips(client.get(LIST, query)))
    assert told == ["In Newsletter (since deleted)", "Events (since deleted): opted out"]
    assert "Newsletter" not in text(sign_in(stranger).get(LIST, query))


@pytest.mark.parametrize("lags", [False, True])
def test_a_search_that_takes_too_long_is_given_up(
    client: Any, ada: Any, make_contacts: MakeContacts, monkeypatch: pytest.MonkeyPatch, lags: bool
) -> None:
    make_contacts(3)
    if lags:
        SearchBacklog.objects.create(team=ada.team)
    asleep = listing.found_by
    monkeypatch.setattr(listing, "found_by", lambda wanted: asleep(wanted).extra(where=["pg_sleep(1) IS NOT NULL"]))
    monkeypatch.setattr(listing, "PAGE_MS", 50)
    for headers in ({}, {"headers": HTMX}):
        response = client.get(LIST, {"q": "person", "unsubscribed": "false"}, **headers)
        assert response.status_code == 200
        assert shown(response) == []
        assert "Finding these contacts took too long and was given up." in text(response)
        assert ("Search is catching up with the latest changes." in text(response)) is lags
        assert ("Try again in a few minutes" in text(response)) is lags
        assert list(chips(response)) == ["Subscribed"], "it can be narrowed from where it is"
        assert 'name="everything"' not in text(response)
    asked = {"filter": "q=person", "add": "property", "property": "plan"}
    assert "took too long" in text(client.get("/app/contacts/filter/", asked)), "one more condition may help"
    monkeypatch.undo()
    assert len(shown(client.get(LIST, {"q": "person"}))) == 3


def test_the_contacts_of_an_import_are_a_link_away(client: Any, ada: Any, make_contacts: MakeContacts) -> None:
    make_contacts("other@example.com")
    imp = do(ada.team, people(3))
    page = text(client.get(f"/app/imports/{imp.pk}/"))
    assert f'href="{LIST}?import={imp.pk}"' in page
    assert "other@example.com" not in shown(client.get(LIST, {"import": imp.pk}))
    assert len(shown(client.get(LIST, {"import": imp.pk}))) == 3
    leads = where(added(client, add="import", **{"import": imp.pk}))
    assert leads == {"import": [str(imp.pk)]}


def test_the_list_shows_this_team_only(client: Any, ada: Any, stranger: Any, make_contacts: MakeContacts) -> None:
    make_contacts("ours@example.com")
    (theirs,) = make_contacts("theirs@example.com", team=stranger.team)
    segment = nouns.create_segment(stranger.team, name="Their segment").pk
    actions.add_to_segments(stranger.team, [theirs.pk], segments=[segment], by=HAND)
    nouns.create_property(stranger.team, key="theirs", type="string")
    imp = do(stranger.team, people(2))
    for query in (
        {},
        {"q": "example"},
        {"q": "theirs"},
        {"before": theirs.pk},
        {"after": theirs.pk, "sort": "address"},
        {"segment": segment},
        {"import": imp.pk},
        {"property": "theirs:set:"},
    ):
        page = client.get(LIST, query)
        assert not set(shown(page)) - {"ours@example.com"}, query
        assert "Their segment" not in text(page)
        assert imp.upload.name not in text(page)
    assert "1 contact" in text(client.get("/app/contacts/total/"))
    assert added(client, add="segment", segment=segment).status_code == 422


# --- Totals, lag ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "exact", "words", "every"),
    [
        (1, True, "1 contact", "All 1"),
        (12_345, True, "12,345 contacts", "All 12,345"),
        (120_000, False, "about 120,000 contacts", "About 120,000"),
        (1_234_567, False, "about 1.2 million contacts", "About 1.2 million"),
    ],
)
def test_totals_in_words(number: int, exact: bool, words: str, every: str) -> None:
    assert total_words(number, exact=exact) == {"total": words, "all": every}


def everything(response: Any) -> tuple[str, str]:
    """What the box for everyone says, and how the bar counts them."""
    told = re.search(r'<span id="everything-words"([^>]*)>([^<]*)<', text(response))
    assert told
    (counted,) = re.findall('data-all="([^"]*)"', told[1]) or [""]
    return told[2], counted


def test_a_large_team_is_counted_after_the_list(
    client: Any, make_contacts: MakeContacts, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(60)
    monkeypatch.setattr(listing, "SMALL", 10)
    response = client.get(LIST, {"q": "person"})
    assert total(response) == ""
    (address,) = re.findall(r'hx-get="(/app/contacts/total/[^"]*)"', response.content.decode())
    later = client.get(unescape(address), headers=HTMX)
    assert total(later) == "60 contacts"
    assert everything(response) == ("Everyone who matches", "")
    assert everything(later) == ("All 60 contacts that match", "All 60")
    assert "hx-swap-oob" in text(later)
    monkeypatch.setattr(listing, "count", lambda *_, **__: (120_000, False))
    later = client.get("/app/contacts/total/", headers=HTMX)
    assert everything(later) == ("Everyone: about 120,000 contacts", "About 120,000")
    assert total(client.get(LIST, {"q": "person7"})) == "1 contact", "a list that is whole counts itself"


def test_a_search_that_lags_says_so_until_it_does_not(client: Any, ada: Any, make_contacts: MakeContacts) -> None:
    make_contacts(1)
    assert 'id="search-lag" hidden' in text(client.get(LIST))
    SearchBacklog.objects.create(team=ada.team)
    assert "is taking in the latest changes" in text(client.get(LIST))
    part = text(client.get("/app/contacts/lag/", headers=HTMX))
    assert 'hx-trigger="every 5s"' in part
    SearchBacklog.objects.all().delete()
    assert "hx-trigger" not in text(client.get("/app/contacts/lag/", headers=HTMX))


# --- Columns ----------------------------------------------------------------------------------------------------------


def heads(response: Any) -> list[str]:
    table = re.search(r"<thead>.*?</thead>", response.content.decode(), re.DOTALL)
    assert table
    return re.sub(r"<[^>]+>", " ", table[0]).split()


def test_columns_are_chosen_by_each_person_in_each_team(
    client: Any, ada: Any, bob: Any, sign_in: Callable[[Any], Any], things: dict[str, Any], make_contacts: MakeContacts
) -> None:
    make_contacts("ada@example.com", first_name="Ada", properties={"plan": "Pro", "seats": 5, "vip": True})
    assert heads(client.get(LIST)) == ["Address", "Name", "Status", "Segments", "Added", "Actions"]
    wanted = ["property:plan", "changed", "property:seats", "name", "property:nothing", "property:vip"]
    answer = client.post("/app/contacts/columns/", {"column": wanted, "filter": "q=ada", "order": "oldest"})
    assert answer["Location"] == f"{LIST}?q=ada&sort=oldest"
    response = client.get(answer["Location"])
    assert heads(response) == ["Address", "Name", "plan", "seats", "vip", "Changed", "Actions"]
    cells = re.findall(r'class="cell-cut cell-value">([^<]*)<', response.content.decode())
    assert cells == ["Pro", "5", "Yes"]
    assert "Status" in heads(sign_in(bob).get(LIST)), "Bob sees what he chose"
    nouns.delete_property(ada.team, Property.objects.get(key="plan").pk)
    assert "plan" not in heads(client.get(LIST))


def test_no_column_is_a_choice_too_and_the_usual_ones_are_none(
    client: Any, ada: Any, make_contacts: MakeContacts
) -> None:
    make_contacts(1)
    client.post("/app/contacts/columns/", {"filter": "broken=1"})
    assert heads(client.get(LIST)) == ["Address", "Actions"]
    client.post("/app/contacts/columns/", {"column": contact_columns.USUAL})
    assert Membership.objects.get(user=ada).contact_columns is None


def test_more_columns_than_anybody_reads_are_refused(client: Any, ada: Any, make_contacts: MakeContacts) -> None:
    make_contacts(1)
    keys = [f"k{n}" for n in range(contact_columns.MOST + 1)]
    for key in keys:
        nouns.create_property(ada.team, key=key, type="string")
    response = client.post("/app/contacts/columns/", {"column": [f"property:{key}" for key in keys]}, follow=True)
    assert f"Choose {contact_columns.MOST} columns at most" in text(response)
    assert "k1" not in heads(response)


# --- Selection --------------------------------------------------------------------------------------------------------


def test_what_is_selected_is_sent_with_the_filter_it_was_selected_under(
    client: Any, ada: Any, make_contacts: MakeContacts
) -> None:
    made = make_contacts(60)
    page = client.get(LIST, {"q": "person", "unsubscribed": "false"}).content.decode()
    form = re.search(r'<form class="stack selection".*?</form>', page, re.DOTALL)
    assert form
    assert f'action="{reverse("bulk_new")}"' in form[0]
    assert re.findall(r'name="contact"\s+value="([^"]+)"', form[0]) == [str(c.pk) for c in reversed(made)][:50]
    assert 'name="filter" value="q=person&amp;unsubscribed=false"' in form[0]
    assert "All 60 contacts that match" in form[0]
    sent = re.findall(r'name="action"\s+value="(\w+)"', form[0])
    assert set(sent) == {
        "add_to_segments",
        "remove_from_segments",
        "subscribe",
        "opt_out",
        "unsubscribe",
        "resubscribe",
        "delete",
        "export",
    }
    _, export, for_spreadsheets = re.findall(r'class="list-export[^>]+href="([^"]+)"', page)
    assert unescape(export) == f"{reverse('contacts_export')}?q=person&unsubscribed=false"
    assert unescape(for_spreadsheets) == f"{unescape(export)}&for=spreadsheets"


@pytest.mark.parametrize("everything", [True, False])
def test_what_the_bar_sends_is_what_the_bulk_action_is_about(
    client: Any, make_contacts: MakeContacts, everything: bool
) -> None:
    made = make_contacts(60)
    make_contacts("other@example.net")
    page = client.get(LIST, {"q": "person"}).content.decode()
    (filter,) = re.findall(r'name="filter"\s+value="([^"]*)">\s*<div class="list-line"', page)
    sent: dict[str, Any] = {"action": "unsubscribe", "filter": unescape(filter)}
    sent |= {"everything": "1"} if everything else {"contact": [c.pk for c in made[:3]]}
    action = client.post(reverse("bulk_new"), sent)
    assert action.status_code == 302
    assert f"{60 if everything else 3} contacts" in text(client.get(action["Location"]))


def test_everything_is_only_offered_where_there_is_more(client: Any, make_contacts: MakeContacts) -> None:
    make_contacts(3)
    assert 'name="everything"' not in text(client.get(LIST))


# --- Queries ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("people", [3, 50])
def test_the_list_takes_the_same_queries_however_long(
    client: Any,
    ada: Any,
    things: dict[str, Any],
    make_contacts: MakeContacts,
    people: int,
    django_assert_num_queries: Callable[..., Any],
) -> None:
    """Session, user, memberships; lag (2), the page in a savepoint with its patience (5), properties, segments' names;
    and for the menus segments, topics, imports. The numbers of a list that is whole cost nothing."""
    made = make_contacts(people, properties={"plan": "Pro", "seats": 1})
    actions.add_to_segments(ada.team, [c.pk for c in made], segments=[things["segment"]], by=HAND)
    wanted = [*contact_columns.USUAL, "property:plan", "property:seats", "changed"]
    Membership.objects.filter(user=ada).update(contact_columns=wanted)
    with django_assert_num_queries(15):
        response = client.get(LIST)
    assert response.content.decode().count(">Pro<") == 2 * people, "in its column, and on a phone under the address"
    with django_assert_num_queries(12):
        client.get(LIST, headers=HTMX)


def test_every_filter_at_once_takes_the_same_queries_however_many_are_found(
    client: Any,
    ada: Any,
    things: dict[str, Any],
    make_contacts: MakeContacts,
    django_assert_max_num_queries: Callable[..., Any],
) -> None:
    """Beside those of the list: what the filter names (3, and their names for the chips, 3), when its import ended, and
    looks through the contacts with their settings, once more where words are then looked for anywhere."""
    imp = do(ada.team, people(60))
    assert run_indexing() is None
    whole = ContactFilter(
        text="p",
        segments_none=(things["segment"],),
        topics=(TopicCondition(topic=things["topic"], subscription="opt_in"),),
        unsubscribed=False,
        properties=(Condition(key="plan", operator="set"), Condition(key="vip", operator="not_set")),
        imported_by=imp.pk,
        created_from=datetime(2020, 1, 1, tzinfo=UTC),
    )
    counts = []
    for query in (whole, whole.model_copy(update={"text": "p1"}), whole.model_copy(update={"text": "p11"})):
        with django_assert_max_num_queries(50) as seen:
            assert shown(client.get(f"{LIST}?{query.as_query()}"))
        counts.append(len(seen))
    assert max(counts) <= 38, counts
    assert Import.objects.count() == 1
