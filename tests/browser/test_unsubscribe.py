"""What the reader of a mail does: open the link, choose, end it all, think again. No sign-in, cookies or script."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from contacts import nouns
from contacts.models import Contact
from contacts.unsubscribing import unsubscribe_path
from tests.browser.person import Complaints

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def phone(browser: Browser, live: Any, complaints: Complaints) -> Iterator[Page]:
    """A stranger's phone with JavaScript switched off."""
    context = browser.new_context(
        base_url=live.url, viewport={"width": 390, "height": 844}, java_script_enabled=False, has_touch=True
    )
    page = context.new_page()
    complaints.listen(page)
    yield page
    assert context.cookies() == []
    context.close()
    assert not complaints


def test_a_reader_chooses_leaves_and_thinks_again(
    phone: Page, ada: Any, make_contacts: Callable[..., list[Contact]]
) -> None:
    for name in ("News", "Events"):
        nouns.create_topic(ada.team, name=name, default_subscription="opt_in", visibility="public")
    (grace,) = make_contacts("grace@navy.mil")
    phone.goto(unsubscribe_path(grace))
    expect(phone.get_by_role("heading", name="Your mail from Analysts")).to_be_visible()
    assert "grace@" not in phone.content()

    phone.get_by_label("Events").uncheck()
    phone.get_by_role("button", name="Save").click()
    expect(phone.get_by_role("status")).to_contain_text("You no longer get: Events.")
    expect(phone.get_by_label("Events")).not_to_be_checked()
    expect(phone.get_by_label("News")).to_be_checked()

    phone.get_by_role("button", name="Unsubscribe from everything").click()
    expect(phone.get_by_role("heading", name="You are unsubscribed")).to_be_visible()
    assert Contact.objects.get(pk=grace.pk).unsubscribed

    phone.get_by_role("button", name="I did not mean to").click()
    expect(phone.get_by_role("status")).to_contain_text("All is as it was before.")
    assert not Contact.objects.get(pk=grace.pk).unsubscribed
    expect(phone.get_by_label("Events")).not_to_be_checked()

    width = phone.locator("main").bounding_box()
    assert width
    assert width["x"] >= 0
    assert width["x"] + width["width"] <= 390


def test_the_team_sees_who_it_was(page: Page, ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    (grace,) = make_contacts("grace@navy.mil")
    page.goto(f"/app/contacts/{grace.pk}/")
    link = page.get_by_label("The unsubscribe link").input_value()
    answer = page.request.post(link, form={"List-Unsubscribe": "One-Click"})
    assert answer.ok
    page.reload()
    expect(page.locator("#timeline")).to_contain_text(
        "Unsubscribed by themselves, with the unsubscribe button of their mail program"
    )
    page.get_by_role("link", name="E-mail", exact=True).click()
    expect(page).to_have_url(re.compile(r"show=mail"))
    expect(page.locator("#timeline")).to_contain_text("No mail yet")
