"""The pages about people: the list with its search and paging, and one person."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from contacts import actions
from contacts.actions import Author
from contacts.models import ContactEvent

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
HTMX = {"HX-Request": "true"}
pytestmark = pytest.mark.django_db


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def shown(response: Any) -> list[str]:
    """The addresses in the list, in order."""
    return re.findall(r'class="row-link[^"]*"[^>]*>([^<]+)</a>', response.content.decode())


def link(response: Any, rel: str) -> str:
    found = re.search(rf'<a[^>]*href="([^"]+)"[^>]*rel="{rel}"', response.content.decode())
    assert found, f"no {rel} link"
    return found[1].replace("&amp;", "&")


# --- The list ---------------------------------------------------------------------------------------------------------


def test_nobody_yet(client: Any) -> None:
    response = client.get("/app/contacts/")
    assert response.status_code == 200
    assert "No contacts yet" in text(response)
    assert 'role="search"' not in text(response)


def test_the_list_is_newest_first_and_pages(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    people = [c.email for c in reversed(make_contacts(60))]
    first = client.get("/app/contacts/")
    assert shown(first) == people[:50]
    assert "60 people" in text(first)
    second = client.get(link(first, "next"))
    assert shown(second) == people[50:]
    assert 'rel="next"' not in text(second)
    assert shown(client.get(link(second, "prev"))) == people[:50]


def test_search_finds_and_keeps_its_words_when_paging(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    make_contacts(55, last_name="Hopper")
    make_contacts("other@example.net")
    first = client.get("/app/contacts/", {"q": "hopper"})
    assert len(shown(first)) == 50
    assert "q=hopper" in link(first, "next")
    assert len(shown(client.get(link(first, "next")))) == 5
    assert shown(client.get("/app/contacts/", {"q": "example.net"})) == ["other@example.net"]


def test_nobody_found(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    make_contacts(1)
    page = text(client.get("/app/contacts/", {"q": "zzz"}))
    assert "Nobody found" in page
    assert 'value="zzz"' in page


def test_typing_fetches_only_the_list(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    make_contacts("ada@example.com", "bob@example.com")
    response = client.get("/app/contacts/", {"q": "ada"}, headers=HTMX)
    assert response.content.decode().strip().startswith('<div class="stack" id="contact-list">')
    assert shown(response) == ["ada@example.com"]
    assert response["HX-Replace-Url"] == "/app/contacts/?q=ada"
    assert client.get("/app/contacts/", {"q": ""}, headers=HTMX)["HX-Replace-Url"] == "/app/contacts/"


@pytest.mark.parametrize("query", ["after=x", "before=1", f"q={'x' * 300}"])
def test_nonsense_in_the_address_is_not_found(client: Any, query: str) -> None:
    assert client.get(f"/app/contacts/?{query}").status_code == 404


def test_the_list_shows_this_team_only(
    client: Any, ada: Any, stranger: Any, make_contacts: Callable[..., list[Any]]
) -> None:
    make_contacts("ours@example.com")
    (theirs,) = make_contacts("theirs@example.com", team=stranger.team)
    for query in ({}, {"q": "example"}, {"before": theirs.pk}, {"q": "theirs"}):
        assert "theirs@example.com" not in shown(client.get("/app/contacts/", query))


@pytest.mark.parametrize("people", [3, 50])
def test_the_list_takes_the_same_queries_however_long(
    client: Any,
    ada: Any,
    make_contacts: Callable[..., list[Any]],
    people: int,
    django_assert_num_queries: Callable[..., Any],
) -> None:
    """Session, user, memberships, the page, segments' names, totals."""
    segment = actions.create_segment(ada.team, name="VIP")
    made = make_contacts(people)
    actions.add_to_segments(ada.team, [c.pk for c in made], segments=[segment.pk], by=HAND)
    with django_assert_num_queries(6):
        response = client.get("/app/contacts/")
    assert text(response).count("VIP") == people
