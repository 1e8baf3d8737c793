"""The pages of incoming e-mail events, for those who manage the team."""

import re
from uuid import uuid4

import pytest

from api.intake import endpoints
from api.intake.models import IntakeEndpoint
from api.webhooks import signing

pytestmark = pytest.mark.django_db

HOME = "/app/webhooks/incoming/"


def text(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


@pytest.fixture
def intake(ada):
    return endpoints.create_endpoint(ada.team, name="Resend, production")


def test_none_yet_says_what_for(client):
    assert "No e-mail events yet" in text(client.get(HOME))
    assert 'href="/app/webhooks/incoming/"' in client.get("/app/webhooks/").content.decode()


def test_one_is_made_with_their_secret_or_ours(client, ada):
    theirs = signing.new_secret()
    for secret in (theirs, ""):
        made = client.post(f"{HOME}new/", {"name": "Resend", "secret": secret, "opts_out": "on"}, follow=True)
        found = IntakeEndpoint.objects.latest("id")
        assert made.redirect_chain == [(f"{HOME}{found.pk}/", 302)]
        assert f"http://testserver/webhooks/intake/{found.pk}" in made.content.decode()
        assert found.secret not in made.content.decode()
        assert (found.team, found.opts_out, signing.is_secret(found.secret)) == (ada.team, True, True)
        assert (found.secret == theirs) is bool(secret)
    client.post(f"{HOME}new/", {"name": "Resend"})
    assert IntakeEndpoint.objects.latest("id").opts_out is False


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"name": ""}, "Say who sends"), ({"name": "R", "secret": "whsec_?"}, "no signing secret")],
)
def test_what_cannot_be_is_told(client, fields, words):
    answer = client.post(f"{HOME}new/", fields)
    assert answer.status_code == 422
    assert words in text(answer)
    assert not IntakeEndpoint.objects.exists()


def test_it_is_changed(client, intake):
    page = client.get(f"{HOME}{intake.pk}/edit/")
    assert "Resend, production" in page.content.decode()
    assert intake.secret not in page.content.decode()
    new = signing.new_secret()
    assert client.post(f"{HOME}{intake.pk}/edit/", {"name": "Other", "secret": new}).status_code == 302
    now = IntakeEndpoint.objects.get()
    assert (now.name, now.secret, now.opts_out) == ("Other", new, False)
    client.post(f"{HOME}{intake.pk}/edit/", {"name": "Other", "secret": ""})
    assert IntakeEndpoint.objects.get().secret == new
    assert client.post(f"{HOME}{intake.pk}/edit/", {"name": "Other", "secret": "x"}).status_code == 422


def test_the_secret_is_shown_on_request(client, intake):
    shown = client.post(f"{HOME}{intake.pk}/secret/")
    assert intake.secret in shown.content.decode()
    part = client.post(f"{HOME}{intake.pk}/secret/", headers={"HX-Request": "true"}).content.decode()
    assert intake.secret in part
    assert part.strip().startswith('<div class="stack stack-small" id="intake-secret"')
    assert client.get(f"{HOME}{intake.pk}/secret/").status_code == 405


def test_off_and_on_and_away(client, intake):
    client.post(f"{HOME}{intake.pk}/disable/")
    assert not IntakeEndpoint.objects.get().enabled
    assert "Disabled" in text(client.get(HOME))
    client.post(f"{HOME}{intake.pk}/enable/")
    assert IntakeEndpoint.objects.get().enabled
    client.post(f"{HOME}{intake.pk}/delete/")
    assert not IntakeEndpoint.objects.exists()


def test_what_came_in(client, intake):
    assert "Waiting" in text(client.get(HOME))
    endpoints.count(intake.pk, type="email.opened", stored=3, unknown=1234)
    assert "Working" in text(client.get(HOME))
    endpoints.count(intake.pk, refusal="wrong")
    assert "Refusing some" in text(client.get(HOME))
    page = text(client.get(f"{HOME}{intake.pk}/"))
    for words in ("email.opened", "1,234", "1 request was refused", "signing secret", "copy it again"):
        assert words in page


@pytest.mark.parametrize("part", ["", "edit/", "secret/", "enable/", "disable/", "delete/"])
def test_another_teams_does_not_exist(sign_in, stranger, intake, part):
    browser = sign_in(stranger)
    before = list(IntakeEndpoint.objects.values())
    for pk in (intake.pk, uuid4()):
        for send in (browser.get, browser.post):
            assert send(f"{HOME}{pk}/{part}").status_code in (404, 405)
    assert list(IntakeEndpoint.objects.values()) == before
    assert "Resend, production" not in text(browser.get(HOME))


def test_only_managers_may_look(sign_in, bob, intake):
    for path in (HOME, f"{HOME}new/", f"{HOME}{intake.pk}/"):
        assert sign_in(bob).get(path).status_code == 403


@pytest.mark.parametrize("many", [1, 8])
def test_the_list_takes_the_same_queries(client, ada, many, django_assert_num_queries):
    for _ in range(many):
        endpoints.count(endpoints.create_endpoint(ada.team, name="R").pk, type="email.sent", stored=1)
    with django_assert_num_queries(5):  # session, user, memberships, traffic, endpoints
        client.get(HOME)
