"""API keys as people see them: made and shown once, revoked, only by owners; and the reference of the API."""

import json
import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client

from api.auth import create_api_key, find_api_key
from api.models import ApiKey
from dashboard.headers import CONTENT_SECURITY_POLICY

pytestmark = pytest.mark.django_db

PATH = "/app/api-keys/"


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def revoke(key: ApiKey) -> str:
    return f"{PATH}{key.pk}/revoke/"


def test_a_key_is_shown_once_and_works(client: Any, ada: Any) -> None:
    page = client.post(PATH, {"name": "Shop", "scope": "imports"})
    assert page.status_code == 200
    [shown] = re.findall(r"re_[0-9a-f]{8}_[\w-]{43}", text(page))
    key = find_api_key(shown)
    assert key is not None
    assert (key.team, key.name, key.scope) == (ada.team, "Shop", "imports")
    assert page.headers["Cache-Control"] == "no-store"
    later = text(client.get(PATH))
    assert shown not in later
    assert key.prefix in later
    assert "Shop" in later


def test_no_session_and_no_table_keeps_the_key(client: Any) -> None:
    page = client.post(PATH, {"name": "Shop", "scope": "full"})
    [shown] = re.findall(r"re_[0-9a-f]{8}_[\w-]{43}", text(page))
    assert shown not in json.dumps(dict(client.session))
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(k::text, ' ') FROM api_apikey k")
        assert shown not in cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"name": "", "scope": "full"}, "Say what the key is for"),
        ({"name": "x" * 101, "scope": "full"}, "at most 100 characters"),
        ({"name": "x", "scope": "root"}, "Choose what the key may do"),
        ({"name": "x"}, "Choose what the key may do"),
    ],
)
def test_a_form_that_says_too_little_makes_no_key(client: Any, form: dict[str, str], told: str) -> None:
    page = client.post(PATH, form)
    assert page.status_code == 422
    assert told in text(page)
    assert not ApiKey.objects.exists()


def test_a_revoked_key_fails_on_the_next_request(client: Any, api: Any) -> None:
    key = ApiKey.objects.get()
    assert f'action="{revoke(key)}"' in text(client.get(PATH))  # with its question before it
    assert client.post(revoke(key)).status_code == 302
    assert api.get("/contacts/imports").status_code == 401
    page = text(client.get(PATH))
    assert "1 revoked key" in page
    assert revoke(key) not in page
    assert client.post(revoke(key)).status_code == 404
    assert client.get(revoke(key)).status_code == 405


def test_members_see_the_keys_but_make_and_revoke_none(sign_in: Callable[[Any], Any], api: Any, bob: Any) -> None:
    browser, key = sign_in(bob), ApiKey.objects.get()
    page = text(browser.get(PATH))
    assert key.prefix in page
    assert "Make the key" not in page
    assert revoke(key) not in page
    assert browser.post(PATH, {"name": "x", "scope": "full"}).status_code == 403
    assert browser.post(revoke(key)).status_code == 403
    assert ApiKey.objects.get().revoked_at is None


def test_strangers_see_and_revoke_none_of_ours(sign_in: Callable[[Any], Any], api: Any, stranger: Any) -> None:
    browser, key = sign_in(stranger), ApiKey.objects.get()
    assert key.prefix not in text(browser.get(PATH))
    assert browser.post(revoke(key)).status_code == 404
    assert browser.post(f"{PATH}{uuid4()}/revoke/").status_code == 404
    assert ApiKey.objects.get().revoked_at is None


def test_the_page_takes_the_same_queries_however_many_keys(
    client: Any, ada: Any, django_assert_num_queries: Callable[..., Any]
) -> None:
    """Session, user, memberships, keys, revoked keys."""
    for number in range(9):
        create_api_key(ada.team, name=f"key {number}")
    with django_assert_num_queries(5):
        client.get(PATH)


def test_a_name_is_text_and_nothing_else(client: Any) -> None:
    page = text(client.post(PATH, {"name": "<script>alert(1)</script>", "scope": "read"}))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


# --- The reference ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/app/api-reference", "/app/api-reference/"])
def test_the_reference_is_for_everybody(client: Any, path: str) -> None:
    for browser in (client, Client()):
        page = browser.get(path)
        assert page.status_code == 200
        assert page.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
        assert "/contacts/imports/{import_id}/errors" in text(page)  # without JavaScript too


@pytest.mark.browser
def test_the_reference_comes_to_life_under_our_security_policy(live: Any, chromium: str) -> None:
    from playwright.sync_api import sync_playwright

    said: list[str] = []
    asked: set[str] = set()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.add(request.url))
        page.goto(f"{live.url}/app/api-reference/")
        page.locator(".opblock-summary-path", has_text="/domains").first.click()
        page.get_by_role("button", name="Execute").click()
        page.locator(".responses-table.live-responses-table").get_by_text("missing_api_key").wait_for()
        browser.close()
    assert [line for line in said if "401" not in line] == []
    assert all(url.startswith(live.url) for url in asked)
