"""Every page as a screen reader meets it: each control has a name, and the page a title and one main heading."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from django.urls import URLPattern
from playwright.sync_api import CDPSession, Page

from api.intake.endpoints import create_endpoint as create_intake
from api.webhooks.endpoints import create_endpoint as create_webhook
from api.webhooks.endpoints import send_test
from contacts import bulk_sets
from contacts.models import BulkAction, Property, Segment, Topic
from dashboard.pages import api_reference
from dashboard.urls import pages
from tests.imports.engine import an_upload, do

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
ROWS = [["ada@example.com", "Ada", "King", "", "pro", "4"], ["nobody", "", "", "", "", "many"]]
ROLES = {
    *("button", "checkbox", "combobox", "DisclosureTriangle", "image", "link", "listbox", "menuitem", "option"),
    *("progressbar", "radio", "searchbox", "slider", "spinbutton", "switch", "tab", "textbox"),
}
OPEN = """() => {
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  for (const hidden of document.querySelectorAll("[popover]")) hidden.removeAttribute("popover");
}"""


def things(ada: Any, people: list[Any]) -> dict[str, Any]:
    """One of each noun, by its name in the addresses of pages."""
    imp = do(ada.team, ROWS, segments=(Segment.objects.create(team=ada.team, name="VIP").pk,))
    webhook = create_webhook(ada.team, url="https://hooks.example.com/rollcall", types=["contact.created"])
    picked = bulk_sets.create(
        ada.team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor=ada.email, contacts=[person.pk for person in people]
    )
    topic = Topic.objects.create(team=ada.team, name="News", default_subscription="opt_in", visibility="public")
    return {
        "contact": people[0].pk,
        "action_id": picked.pk,
        "upload_id": an_upload(ada.team, ROWS).pk,
        "import_id": imp.pk,
        "segment": Segment.objects.get().pk,
        "topic": topic.pk,
        "property": Property.objects.get(key="plan").pk,
        "webhook": webhook.pk,
        "message": send_test(webhook).message_id,
        "intake": create_intake(ada.team, name="Resend").pk,
    }


def addresses(client: Any, known: dict[str, Any]) -> Iterator[str]:
    """Every address below /app/ that answers with a whole page, but the reference, which a library draws."""
    yield "/app/account/password/change/"
    for pattern in [entry for page in pages if page is not api_reference for entry in page.urlpatterns]:
        assert isinstance(pattern, URLPattern)
        wanted = re.findall(r"<\w+:(\w+)>", str(pattern.pattern))
        if not set(wanted) <= set(known):
            continue  # what is done to a member, a key or a memory is no page
        address = "/app/" + re.sub(r"<\w+:(\w+)>", lambda part: str(known[part[1]]), str(pattern.pattern))
        answer = client.get(address)
        if answer.status_code == 200 and not answer.streaming and b"<html" in answer.content:
            yield address


def nameless(page: Page, tree: CDPSession) -> list[str]:
    """The controls of a page, opened as far as it opens, that say nothing; and what is amiss with its headings."""
    page.evaluate(OPEN)
    nodes = [node for node in tree.send("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
    said = [(node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in nodes]
    wrong = [f"a {role} without a name, node {n}" for n, (role, name) in enumerate(said) if role in ROLES and not name]
    if (heads := page.locator("h1").count()) != 1:
        wrong.append(f"{heads} main headings")
    if not re.fullmatch(r"\S.* · Rollcall", page.title(), re.DOTALL):
        wrong.append(f"the title “{page.title()}”")
    return wrong


def test_every_control_of_every_page_has_a_name(page: Page, client: Any, ada: Any, make_contacts: Any) -> None:
    known = things(ada, make_contacts("bo@example.com", "cy@example.com"))
    tree = page.context.new_cdp_session(page)
    wrong: dict[str, list[str]] = {}
    seen = list(addresses(client, known))
    for address in seen:
        page.goto(address, wait_until="domcontentloaded")
        if found := nameless(page, tree):
            wrong[address] = found
    page.goto(f"/app/uploads/{known['upload_id']}/map/")
    page.get_by_role("button", name="Review").click()
    page.wait_for_url(re.compile(r"/review/$"))
    wrong |= {"review": found} if (found := nameless(page, tree)) else {}
    assert not wrong
    assert len(seen) > 35
    for noun in known.values():
        assert isinstance(noun, UUID)
        assert any(str(noun) in address for address in seen)
