"""Who is in a team, who may say so, and going from one team to another."""

import re
import threading
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.core import mail
from django.db import connection, transaction
from django.test import Client

from dashboard import access
from dashboard.models import Membership, User

pytestmark = pytest.mark.django_db


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def told(response: Any) -> str:
    """What the person is told on the next page."""
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def member(user: Any) -> Membership:
    return Membership.objects.get(user=user, team=user.team)


def roles(team: Any) -> dict[str, str]:
    return dict(Membership.objects.filter(team=team).values_list("user__email", "role"))


def test_the_page_names_everyone(client: Any, ada: Any, bob: Any, stranger: Any) -> None:
    page = text(client.get("/app/team/"))
    assert "ada@example.com" in page
    assert "bob@example.com" in page
    assert "stranger@example.com" not in page
    assert "2 people" in page


def test_the_page_takes_the_same_queries_however_many_members(
    client: Any, ada: Any, django_assert_num_queries: Callable[..., Any]
) -> None:
    """Session, user, memberships, members."""
    for n in range(20):
        user = User.objects.create_user(f"m{n}@example.com")
        Membership.objects.create(user=user, team=ada.team)
    with django_assert_num_queries(4):
        client.get("/app/team/")


# --- Adding -----------------------------------------------------------------------------------------------------------


def test_a_new_person_is_made_and_chooses_a_password_by_mail(client: Any, ada: Any) -> None:
    response = client.post("/app/team/", {"email": "New.Person@Example.com", "role": "member"})
    assert response.status_code == 302
    assert "sent a mail" in told(response)
    user = User.objects.get(email__iexact="new.person@example.com")
    assert not user.has_usable_password()
    assert roles(ada.team)[user.email] == "member"
    (message,) = mail.outbox
    assert [address.lower() for address in message.to] == ["new.person@example.com"]
    link = re.search(r"http://testserver(/app/account/password/reset/key/\S+)", message.body)
    assert link
    browser = Client()
    form = browser.get(link[1], follow=True)
    assert "Choose a password" in text(form)
    password = {"password1": "a good long phrase", "password2": "a good long phrase"}
    done = browser.post(form.redirect_chain[-1][0], password, follow=True)
    assert "Your password is set" in text(done)
    assert browser.post("/app/account/login/", {"login": user.email, "password": "a good long phrase"})["Location"] == (
        "/app/"
    )
    assert browser.get("/app/contacts/").status_code == 200
    assert "This link is used up" in text(Client().get(link[1], follow=True))


def test_a_known_person_is_added_without_mail(client: Any, ada: Any, stranger: Any) -> None:
    response = client.post("/app/team/", {"email": "STRANGER@example.com", "role": "owner"})
    assert "can enter Analysts now" in told(response)
    assert roles(ada.team) == {"ada@example.com": "owner", "stranger@example.com": "owner"}
    assert mail.outbox == []


def test_adding_twice_changes_nothing(client: Any, ada: Any, bob: Any) -> None:
    response = client.post("/app/team/", {"email": "bob@example.com", "role": "owner"})
    assert "already" in told(response)
    assert roles(ada.team)["bob@example.com"] == "member"


def test_a_mail_that_cannot_be_sent_is_said(client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise ConnectionRefusedError("no mail server")

    monkeypatch.setattr("django.core.mail.EmailMessage.send", fail)
    response = client.post("/app/team/", {"email": "new@example.com", "role": "member"})
    assert "no mail could be sent" in told(response)
    assert "new@example.com" in roles(ada.team)


def test_a_team_adds_so_many_an_hour(client: Any, ada: Any, stores: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else whoever may sign up sends strangers mail by the thousand, and learns who has an account."""
    monkeypatch.setattr(access, "MOST_ADDED", 2)
    answers = [client.post("/app/team/", {"email": f"n{n}@example.com", "role": "member"}) for n in range(3)]
    assert [answer.status_code for answer in answers] == [302, 302, 403]
    assert "2 people an hour" in text(answers[2])
    assert len(mail.outbox) == 2
    assert "n2@example.com" not in roles(ada.team)


@pytest.mark.parametrize("fields", [{"email": "x"}, {"email": ""}, {"email": "a@example.com", "role": "god"}])
def test_what_cannot_be_added_is_refused(client: Any, ada: Any, fields: dict[str, str]) -> None:
    response = client.post("/app/team/", {"role": "member", **fields})
    assert response.status_code == 422
    assert 'aria-invalid="true"' in text(response)
    assert len(roles(ada.team)) == 1


# --- Rights -----------------------------------------------------------------------------------------------------------


def test_members_see_the_team_but_change_nothing(sign_in: Callable[[Any], Any], ada: Any, bob: Any) -> None:
    browser = sign_in(bob)
    page = text(browser.get("/app/team/"))
    assert "ada@example.com" in page
    assert "Add someone" not in page
    assert f"/members/{member(ada).pk}/" not in page
    refused = [
        browser.post("/app/team/", {"email": "x@example.com", "role": "owner"}),
        browser.post("/app/team/name/", {"name": "Mine"}),
        browser.post(f"/app/team/members/{member(bob).pk}/role/", {"role": "owner"}),
        browser.post(f"/app/team/members/{member(ada).pk}/remove/"),
    ]
    assert [response.status_code for response in refused] == [403] * 4
    assert "Only an owner" in text(refused[0])
    assert roles(ada.team) == {"ada@example.com": "owner", "bob@example.com": "member"}


def test_an_owner_renames(client: Any, ada: Any) -> None:
    client.post("/app/team/name/", {"name": "  New   name "})
    ada.team.refresh_from_db()
    assert ada.team.name == "New name"
    assert client.post("/app/team/name/", {"name": "\u200b"}).status_code == 422


def test_an_owner_makes_owners_and_removes(client: Any, ada: Any, bob: Any) -> None:
    client.post(f"/app/team/members/{member(bob).pk}/role/", {"role": "owner"})
    assert roles(ada.team)["bob@example.com"] == "owner"
    client.post(f"/app/team/members/{member(bob).pk}/role/", {"role": "member"})
    assert roles(ada.team)["bob@example.com"] == "member"
    client.post(f"/app/team/members/{member(bob).pk}/remove/")
    assert roles(ada.team) == {"ada@example.com": "owner"}


def test_a_member_may_leave(sign_in: Callable[[Any], Any], ada: Any, bob: Any) -> None:
    browser = sign_in(bob)
    browser.post(f"/app/team/members/{member(bob).pk}/remove/")
    assert roles(ada.team) == {"ada@example.com": "owner"}
    refused = browser.get("/app/contacts/")
    assert refused.status_code == 403
    assert "You are in no team" in text(refused)


def test_the_last_owner_stays(client: Any, ada: Any, bob: Any) -> None:
    for path, fields in (("remove", {}), ("role", {"role": "member"})):
        response = client.post(f"/app/team/members/{member(ada).pk}/{path}/", fields)
        assert "without an owner" in told(response)
    assert roles(ada.team)["ada@example.com"] == "owner"


def test_htmx_is_sent_on_to_the_whole_page(client: Any, ada: Any, bob: Any) -> None:
    response = client.post(f"/app/team/members/{member(bob).pk}/remove/", headers={"HX-Request": "true"})
    assert (response.status_code, response["HX-Redirect"]) == (200, "/app/team/")


def test_another_teams_members_do_not_exist(client: Any, ada: Any, stranger: Any) -> None:
    theirs = member(stranger).pk
    assert client.post(f"/app/team/members/{theirs}/remove/").status_code == 404
    assert client.post(f"/app/team/members/{theirs}/role/", {"role": "member"}).status_code == 404
    assert roles(stranger.team) == {"stranger@example.com": "owner"}


@pytest.mark.django_db(transaction=True)
def test_two_owners_cannot_remove_each_other_at_once(ada: Any, bob: Any) -> None:
    """The second waits for the first, and then is the last one."""
    access.change_role(ada.team, member=member(bob).pk, role="owner")
    outcomes: list[str] = []

    def remove_ada() -> None:
        try:
            access.remove_member(ada.team, member=member(ada).pk)
            outcomes.append("removed")
        except access.LastOwner:
            outcomes.append("kept")
        finally:
            connection.close()

    with transaction.atomic():
        access.remove_member(ada.team, member=member(bob).pk)
        thread = threading.Thread(target=remove_ada)
        thread.start()
        thread.join(0.3)
    thread.join(10)
    assert outcomes == ["kept"]
    assert roles(ada.team) == {"ada@example.com": "owner"}


# --- Several teams ----------------------------------------------------------------------------------------------------


def test_switching_shows_the_other_team(
    client: Any, ada: Any, stranger: Any, make_contacts: Callable[..., list[Any]]
) -> None:
    (ours,) = make_contacts("ours@example.com")
    (theirs,) = make_contacts("theirs@example.com", team=stranger.team)
    Membership.objects.create(user=ada, team=stranger.team)
    page = text(client.get("/app/"))
    assert "Switch team" in page
    assert "Strangers" in page
    client.post("/app/team/switch/", {"team": stranger.team.pk})
    assert "theirs@example.com" in text(client.get("/app/contacts/"))
    assert client.get(f"/app/contacts/{ours.pk}/").status_code == 404
    assert client.get(f"/app/contacts/{theirs.pk}/").status_code == 200
    # A member there, though an owner here.
    assert client.post("/app/team/", {"email": "x@example.com", "role": "member"}).status_code == 403


def test_one_cannot_switch_to_a_team_one_is_not_in(client: Any, stranger: Any) -> None:
    for team in (stranger.team.pk, uuid4(), "x", ""):
        assert client.post("/app/team/switch/", {"team": team}).status_code == 404


def test_a_team_one_was_removed_from_is_left_at_once(client: Any, ada: Any, stranger: Any) -> None:
    there = Membership.objects.create(user=ada, team=stranger.team)
    client.post("/app/team/switch/", {"team": stranger.team.pk})
    there.delete()
    page = text(client.get("/app/team/"))
    assert "stranger@example.com" not in page
    assert "ada@example.com" in page


def test_being_added_elsewhere_moves_nobody(
    sign_in: Callable[[Any], Any], ada: Any, stranger: Any, make_contacts: Callable[..., list[Any]]
) -> None:
    """A stranger's team, first by name, would read whatever Ada adds next."""
    make_contacts("ours@example.com")
    before = sign_in(ada)
    assert "ours@example.com" in text(before.get("/app/contacts/"))
    sign_in(stranger).post("/app/team/name/", {"name": "AAA"})
    sign_in(stranger).post("/app/team/", {"email": "ada@example.com", "role": "owner"})
    for browser in (before, sign_in(ada)):
        assert "ours@example.com" in text(browser.get("/app/contacts/"))
        browser.post("/app/contacts/new/", {"emails": "next@example.com"})
    assert set(ada.team.contacts.values_list("email", flat=True)) == {"ours@example.com", "next@example.com"}
    assert not stranger.team.contacts.exists()


def test_a_form_of_a_team_one_was_removed_from_is_saved_nowhere(
    sign_in: Callable[[Any], Any], ada: Any, bob: Any, stranger: Any
) -> None:
    """Bob fills in a form while he is removed: it must not end up in the other team he is in."""
    Membership.objects.create(user=bob, team=stranger.team)
    browser = sign_in(bob)
    assert "Analysts" in text(browser.get("/app/contacts/new/"))
    Membership.objects.filter(user=bob, team=ada.team).delete()
    refused = browser.post("/app/contacts/new/", {"emails": "next@example.com"})
    assert refused.status_code == 403
    assert "no longer in the team" in text(refused)
    assert not stranger.team.contacts.exists()
    browser.post("/app/contacts/new/", {"emails": "next@example.com"})
    assert stranger.team.contacts.count() == 1


def test_who_signed_up_founds_a_team(sign_in: Callable[[Any], Any], ada: Any, settings: Any) -> None:
    browser = sign_in(User.objects.create_user("fresh@example.com"))
    settings.SIGNUP_OPEN = False
    assert browser.get("/app/").status_code == 403
    assert browser.post("/app/team/new/", {"name": "Mine"}).status_code == 403
    settings.SIGNUP_OPEN = True
    assert browser.get("/app/")["Location"] == "/app/team/new/"
    assert "Name your team" in text(browser.get("/app/team/new/"))
    assert browser.post("/app/team/new/", {"name": " "}).status_code == 422
    assert "Drop a CSV to begin" in text(browser.post("/app/team/new/", {"name": "Mine"}, follow=True))
    assert roles(Membership.objects.get(user__email="fresh@example.com").team) == {"fresh@example.com": "owner"}


def test_with_one_team_there_is_nothing_to_switch(client: Any) -> None:
    page = text(client.get("/app/"))
    assert "Analysts" in page
    assert "Switch team" not in page
