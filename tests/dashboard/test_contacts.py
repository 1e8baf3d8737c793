"""The pages about people: the list with its search and paging, and one person."""

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from contacts import actions
from contacts.actions import Author
from contacts.models import Contact, ContactEvent
from imports.models import Import, Upload

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


# --- One person -------------------------------------------------------------------------------------------------------


@pytest.fixture
def grace(ada: Any) -> Contact:
    """A contact with one of everything, made by an import."""
    upload = Upload.objects.create(team=ada.team, name="navy.csv", path="x", size=1, sha256="0", sniffed={})
    imp = Import.objects.create(team=ada.team, upload=upload, actor="ada@example.com", source="hand", options={})
    for key, type in (("plan", "string"), ("seats", "number"), ("vip", "boolean")):
        actions.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    segment = actions.create_segment(ada.team, name="Admirals")
    news = actions.create_topic(ada.team, name="News", default_subscription="opt_in")
    actions.create_topic(ada.team, name="Events", default_subscription="opt_out")
    contact, _ = actions.create_contact(
        ada.team,
        email="Grace@navy.mil",
        by=HAND,
        first_name="Grace",
        last_name="Hopper",
        properties={"plan": "pro", "seats": 12, "vip": True},
        segments=[segment.pk],
        topics={news.pk: "opt_out"},
    )
    ContactEvent.objects.all().delete()  # an import leaves none
    Contact.objects.filter(pk=contact.pk).update(import_id=imp.pk, import_row=1318)
    return Contact.objects.get(pk=contact.pk)


def test_a_person_with_all_we_know(client: Any, ada: Any, grace: Contact) -> None:
    actions.update_contact(ada.team, grace.pk, changes={"last_name": "Murray", "properties": {"plan": None}}, by=HAND)
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    for words in ("Grace@navy.mil", "Grace Murray", "Subscribed", "seats", ">12<", "Yes", "Admirals", "Opted out"):
        assert words in page, words
    assert f'<a href="/app/imports/{grace.import_id}/">navy.csv</a>' in page
    assert "row 1,318" in page
    assert '<span class="was">Hopper</span>' in page
    assert '<span class="is">Murray</span>' in page
    assert "by ada@example.com" in page


def test_a_person_made_by_hand_says_by_whom(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    (contact,) = make_contacts("solo@example.com")
    page = text(client.get(f"/app/contacts/{contact.pk}/"))
    assert "<strong>Created</strong> by ada@example.com" in page
    assert "Added singly" in page


def test_an_import_that_is_gone_is_not_linked(client: Any, ada: Any, grace: Contact) -> None:
    Import.objects.all().delete()
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    assert "an import since removed, row 1,318" in page
    assert "/app/imports/" + str(grace.import_id) not in page


def test_another_teams_import_is_never_named(client: Any, stranger: Any, grace: Contact) -> None:
    Import.objects.update(team=stranger.team)
    assert "navy.csv" not in text(client.get(f"/app/contacts/{grace.pk}/"))


def test_a_long_history_goes_on(client: Any, ada: Any, grace: Contact) -> None:
    for n in range(52):
        actions.update_contact(ada.team, grace.pk, changes={"first_name": f"Name{n}"}, by=HAND)
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    assert "Name51" in page
    assert '<span class="is">Name1</span>' not in page
    older = re.search(r'href="\?before=(\d+)#timeline"', page)
    assert older
    rest = text(client.get(f"/app/contacts/{grace.pk}/", {"before": older[1]}))
    assert '<span class="is">Name1</span>' in rest
    assert "row 1,318" in rest


def test_another_teams_person_does_not_exist(
    client: Any, sign_in: Callable[[Any], Any], stranger: Any, grace: Contact, make_contacts: Callable[..., list[Any]]
) -> None:
    (theirs,) = make_contacts("theirs@example.com", team=stranger.team)
    assert client.get(f"/app/contacts/{theirs.pk}/").status_code == 404
    assert sign_in(stranger).get(f"/app/contacts/{grace.pk}/").status_code == 404
    assert sign_in(stranger).get(f"/app/contacts/{theirs.pk}/").status_code == 200
    missing = client.get(f"/app/contacts/{uuid4()}/")
    assert missing.status_code == 404
    assert "There is nothing here" in text(missing)


def test_hostile_values_are_text(client: Any, ada: Any, grace: Contact) -> None:
    evil = '<img src=x onerror="alert(1)">'
    actions.update_contact(ada.team, grace.pk, changes={"first_name": evil, "properties": {"plan": evil}}, by=HAND)
    for path in (f"/app/contacts/{grace.pk}/", "/app/contacts/"):
        assert "<img" not in client.get(path).content.decode()


def test_a_person_takes_the_same_queries_however_long_their_history(
    client: Any, ada: Any, grace: Contact, django_assert_num_queries: Callable[..., Any]
) -> None:
    """Session, user, memberships, person, events, properties, segments, topics, file names."""
    for n in range(20):
        actions.update_contact(ada.team, grace.pk, changes={"first_name": f"Name{n}"}, by=HAND)
    with django_assert_num_queries(9):
        client.get(f"/app/contacts/{grace.pk}/")


def test_signed_out_people_see_nobody(grace: Contact) -> None:
    from django.test import Client

    for path in ("/app/", "/app/contacts/", f"/app/contacts/{grace.pk}/", "/app/team/"):
        response = Client().get(path)
        assert response.status_code == 302
        assert response["Location"].startswith("/app/account/login/")
