"""What a person does after an import: take it back from its page, or correct its failed rows and import them again."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from contacts.actions import Author, update_contact
from contacts.models import Contact, ContactEvent
from imports.models import Import
from tests.imports.engine import begin, contact, people

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("worker"),
]
HAND = Author(source=ContactEvent.Source.HAND, actor="bob@example.com")


def imported(page: Page, team: Any, rows: list[list[str]]) -> Import:
    """An import that a worker has brought to its end, on its page."""
    imp = begin(team, rows)
    page.goto(f"/app/imports/{imp.pk}/")
    expect(page.locator(".result-words")).to_be_visible()
    return imp


def test_an_import_is_taken_back(page: Page, ada: Any) -> None:
    imported(page, ada.team, people(4))
    imp = imported(page, ada.team, people(12, plan="pro"))
    update_contact(ada.team, contact(ada.team, "p11@example.com").pk, changes={"last_name": "Byron"}, by=HAND)

    page.goto(f"/app/imports/{imp.pk}/undo/")
    button = page.get_by_role("button", name="Undo: remove 7 contacts, restore 4")
    expect(button).to_be_visible()
    expect(page.locator("#undo-preview")).to_contain_text("1 new contact stays.")
    assert Contact.objects.count() == 12, "nothing has been taken back yet"
    button.click()

    expect(page.locator(".result-words")).to_have_text("7 contacts removed, 4 restored.")
    expect(page.locator("#undo-progress")).to_contain_text("by ada@example.com")
    expect(page.locator("#undo-progress")).not_to_have_attribute("hx-get", re.compile(".*"))
    assert set(Contact.objects.values_list("email_key", flat=True)) == {
        *(f"p{n}@example.com" for n in range(4)),
        "p11@example.com",
    }
    assert contact(ada.team, "p0@example.com").properties["plan"] == "free"


def test_failed_rows_are_corrected_and_imported(page: Page, ada: Any) -> None:
    imp = imported(
        page,
        ada.team,
        [
            ["ada at example.com", "Ada", "two\nlines", "", "", ""],
            ["bob@", "Bob", "", "", "", "many"],
            ["", "", "", "", "", "1"],
        ],
    )
    page.goto(f"/app/imports/{imp.pk}/mend/")
    go = page.locator("[data-go]")
    expect(go).to_be_disabled()
    page.get_by_label("Email, row 2").fill("ada@example.com")
    expect(go).to_have_text("Import 1 corrected row")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Email, row 3")).to_be_focused()
    page.keyboard.type("bob@example.com")
    page.locator("summary").nth(1).click()
    page.get_by_label("Seats, row 3").fill("12")
    expect(go).to_have_text("Import 2 corrected rows")
    page.get_by_label("Seats, row 3").fill("many")
    page.get_by_label("Email, row 3").fill("bob@")
    expect(go).to_have_text("Import 1 corrected row")
    page.get_by_label("Email, row 3").fill("bob@example.com")
    page.get_by_label("Seats, row 3").fill("12")
    go.click()

    expect(page.locator(".result-words")).to_have_text("2 contacts created.")
    assert contact(ada.team, "ada@example.com").last_name == "two\nlines"
    assert contact(ada.team, "bob@example.com").properties == {"seats": 12}
    page.goto(f"/app/imports/{imp.pk}/mend/")
    expect(page.locator("#retries")).to_contain_text("Rows 2, 3")
    expect(page.get_by_role("main").locator("tbody > tr")).to_have_count(1)
