"""The page of one person: what we know, and everything that happened."""

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
pytestmark = pytest.mark.django_db


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


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
