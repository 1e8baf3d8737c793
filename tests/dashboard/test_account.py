"""Signing in and its neighbours: every page has our look, and says what happened."""

import re
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.cache import cache
from django.test import Client

PASSWORD = "correct horse battery staple"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_memory_of_attempts() -> None:
    cache.clear()


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def test_signing_in_and_out(ada: Any) -> None:
    browser = Client()
    page = browser.get("/app/contacts/", follow=True)
    assert "Sign in" in text(page)
    assert 'name="next" value="/app/contacts/"' in text(page)
    answer = browser.post("/app/account/login/?next=/app/contacts/", {"login": ada.email, "password": PASSWORD})
    assert answer["Location"] == "/app/contacts/"
    assert browser.get("/app/").status_code == 200
    assert "Sign out?" in text(browser.get("/app/account/logout/"))
    browser.post("/app/account/logout/")
    assert browser.get("/app/").status_code == 302


def test_a_wrong_password_says_so_and_keeps_the_address(ada: Any) -> None:
    page = text(Client().post("/app/account/login/", {"login": ada.email, "password": "wrong"}))
    assert 'role="alert"' in page
    assert 'value="ada@example.com"' in page
    assert "wrong" not in page


def test_an_address_elsewhere_is_not_followed(ada: Any) -> None:
    answer = Client().post("/app/account/login/?next=https://evil.example/", {"login": ada.email, "password": PASSWORD})
    assert answer["Location"] == "/app/"


def test_a_forgotten_password(ada: Any) -> None:
    browser = Client()
    assert "Forgot your password?" in text(browser.get("/app/account/password/reset/"))
    sent = browser.post("/app/account/password/reset/", {"email": ada.email}, follow=True)
    assert "Look at your mail" in text(sent)
    (message,) = mail.outbox
    assert message.subject == "Choose your Rollcall password"
    assert "ada@example.com" in message.body
    assert "&" not in message.body
    link = re.search(r"http://testserver(\S+)", message.body)
    assert link
    form = browser.get(link[1], follow=True)
    bad = browser.post(form.redirect_chain[-1][0], {"password1": "short", "password2": "short"})
    assert 'aria-invalid="true"' in text(bad)
    good = {"password1": "another good phrase", "password2": "another good phrase"}
    assert "Your password is set" in text(browser.post(form.redirect_chain[-1][0], good, follow=True))
    ada.refresh_from_db()
    assert ada.check_password("another good phrase")


def test_a_stranger_learns_nothing_from_the_reset_page(db: None) -> None:
    page = Client().post("/app/account/password/reset/", {"email": "nobody@example.com"}, follow=True)
    assert "If the address belongs to an account" in text(page)
    assert "No account has this address" in mail.outbox[0].body


def test_a_broken_link_leads_to_a_new_one(db: None) -> None:
    page = text(Client().get("/app/account/password/reset/key/1-broken/"))
    assert "This link is used up" in page
    assert "/app/account/password/reset/" in page


def test_changing_the_password(client: Any, ada: Any) -> None:
    assert "Current Password" in text(client.get("/app/account/password/change/"))
    fields = {"oldpassword": PASSWORD, "password1": "another good phrase", "password2": "another good phrase"}
    wrong = client.post("/app/account/password/change/", {**fields, "oldpassword": "no"})
    assert 'aria-invalid="true"' in text(wrong)
    client.post("/app/account/password/change/", fields)
    ada.refresh_from_db()
    assert ada.check_password("another good phrase")


def test_accounts_are_by_invitation(db: None, settings: Any) -> None:
    settings.SIGNUP_OPEN = False
    assert "By invitation" in text(Client().get("/app/account/signup/"))
    assert "New here?" not in text(Client().get("/app/account/login/"))


def test_an_open_door_makes_accounts(db: None, settings: Any) -> None:
    settings.SIGNUP_OPEN = True
    assert "Make an account" in text(Client().get("/app/account/signup/"))
    assert "New here?" in text(Client().get("/app/account/login/"))
    bad = Client().post("/app/account/signup/", {"email": "x", "password1": "a", "password2": "b"})
    assert 'aria-invalid="true"' in text(bad)


@pytest.mark.parametrize("path", ["login/", "password/reset/", "password/reset/done/", "inactive/", "confirm-email/"])
def test_pages_for_anyone_have_our_look(db: None, path: str) -> None:
    page = text(Client().get(f"/app/account/{path}"))
    assert 'class="entrance"' in page
    assert "allauth" not in page


@pytest.mark.parametrize("path", ["password/change/", "email/", "logout/"])
def test_pages_for_those_inside_have_the_shell(client: Any, path: str) -> None:
    page = text(client.get(f"/app/account/{path}"))
    assert 'class="shell"' in page
    assert " style=" not in page
    assert "<script>" not in page


def test_addresses_of_an_account(client: Any, ada: Any) -> None:
    EmailAddress.objects.create(user=ada, email=ada.email, primary=True, verified=True)
    assert "Main" in text(client.get("/app/account/email/"))


def test_confirming_an_address(db: None, ada: Any) -> None:
    from allauth.account.models import EmailConfirmationHMAC

    address = EmailAddress.objects.create(user=ada, email=ada.email, primary=True, verified=False)
    key = EmailConfirmationHMAC(address).key
    browser = Client()
    assert "Yes, it is mine" in text(browser.get(f"/app/account/confirm-email/{key}/"))
    browser.post(f"/app/account/confirm-email/{key}/")
    address.refresh_from_db()
    assert address.verified
    assert "too old" in text(browser.get("/app/account/confirm-email/broken/"))


def test_errors_have_our_look(client: Any, settings: Any) -> None:
    assert "There is nothing here" in text(client.get("/app/no/such/page"))
    from django.template.loader import render_to_string

    assert "Something broke on our side" in render_to_string("500.html")
    strict = Client(enforce_csrf_checks=True)
    refused = strict.post("/app/account/login/", {"login": "x", "password": "y"})
    assert refused.status_code == 403
    assert "too old to be sent" in text(refused)


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("login/", {"login": "ada@example.com", "password": "wrong"}),
        ("login/", {"login": "nonsense", "password": "wrong"}),
        ("signup/", {"email": "ada@example.com", "password1": "x", "password2": "y"}),
        ("signup/", {"email": "nonsense"}),
        ("password/reset/", {"email": "nonsense"}),
        ("email/", {"action_add": "1", "email": "ada@example.com"}),
        ("email/", {"action_add": "1", "email": "nonsense"}),
        ("password/change/", {"oldpassword": "wrong"}),
    ],
)
def test_there_is_one_spelling_of_e_mail(client: Any, ada: Any, settings: Any, path: str, sent: dict[str, str]) -> None:
    """Ours and django-allauth's own words, on the page and in what it says about a mistake."""
    settings.SIGNUP_OPEN = True
    EmailAddress.objects.create(user=ada, email=ada.email, primary=True, verified=True)
    browser = client if path in ("email/", "password/change/") else Client()
    for page in (browser.get(f"/app/account/{path}"), browser.post(f"/app/account/{path}", sent)):
        assert page.status_code == 200
        seen = re.sub(
            r"<(?!input|button)[^>]*>|(?<=\s)(name|id|for|type|autocomplete|aria-\w+)=\"[^\"]*\"", " ", text(page)
        )
        assert not re.search(r"\bemail\b", seen, re.IGNORECASE), seen
        assert "placeholder" not in seen, "a label is enough"


# --- Addresses nobody proved ------------------------------------------------------------------------------------------


def claim(browser: Client, email: str, action: str) -> Any:
    return browser.post("/app/account/email/", {"email": email, action: ""}, follow=True)


def test_an_address_becomes_the_main_one_only_when_it_was_confirmed(client: Any, ada: Any, stranger: Any) -> None:
    """Else one could wait under the address of somebody whom another team is going to let in."""
    claim(client, "carol@example.com", "action_add")
    assert "Confirm this address first" in text(claim(client, "carol@example.com", "action_primary"))
    assert "cannot remove your primary" in text(claim(client, "ada@example.com", "action_remove"))
    ada.refresh_from_db()
    assert ada.email == "ada@example.com"
    EmailAddress.objects.filter(email="carol@example.com").update(verified=True)
    claim(client, "carol@example.com", "action_primary")
    ada.refresh_from_db()
    assert ada.email == "carol@example.com"


def test_nobody_takes_an_address_that_somebody_signs_in_with(client: Any, ada: Any, stranger: Any) -> None:
    assert "Somebody signs in with this e-mail address" in text(claim(client, "STRANGER@example.com", "action_add"))
    Client().post("/app/account/password/reset/", {"email": "stranger@example.com"})
    assert len(mail.outbox) == 1


def test_an_address_claimed_without_proof_is_its_owners_once_a_team_lets_them_in(
    client: Any, ada: Any, stranger: Any, sign_in: Any
) -> None:
    claim(sign_in(stranger), "carol@example.com", "action_add")
    mail.outbox.clear()
    client.post("/app/team/", {"email": "carol@example.com", "role": "member"})
    (message,) = mail.outbox
    assert "stranger" not in message.body
    assert not EmailAddress.objects.filter(user=stranger, email="carol@example.com").exists()


def test_who_signed_up_with_a_strange_address_is_not_let_in_for_its_owner(client: Any, ada: Any, settings: Any) -> None:
    settings.SIGNUP_OPEN, settings.ACCOUNT_EMAIL_VERIFICATION = True, "mandatory"
    fields = {"email": "carol@example.com", "password1": PASSWORD, "password2": PASSWORD}
    Client().post("/app/account/signup/", fields)
    mail.outbox.clear()
    client.post("/app/team/", {"email": "carol@example.com", "role": "member"})
    assert "Choose your Rollcall password" in mail.outbox[0].subject
    EmailAddress.objects.filter(email="carol@example.com").update(verified=True)  # Carol opened the first mail
    intruder = Client()
    intruder.post("/app/account/login/", {"login": "carol@example.com", "password": PASSWORD})
    assert intruder.get("/app/contacts/").status_code == 302
