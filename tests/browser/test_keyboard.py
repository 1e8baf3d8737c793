"""The whole way of a file by keyboard only: sign in, choose it, map, review, run, correct a failed row, undo."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from contacts.models import Contact, Segment
from contacts.nouns import create_topic
from tests.browser.keys import Keys
from tests.browser.person import PASSWORD, Complaints, give_password, swapped

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("worker"),
]
FILE = b"""Email,First Name,Plan,City
ann@example.com,Ann,pro,Oslo
bo@example.com,Bo,free,Bergen
cy at example.com,Cy,pro,
"""


def test_the_whole_import_needs_no_mouse(
    browser: Browser, live: Any, ada: Any, complaints: Complaints, tmp_path: Path
) -> None:
    give_password(ada)
    create_topic(ada.team, name="Events", description=None, default_subscription="opt_out", visibility="public")
    file = tmp_path / "people.csv"
    file.write_bytes(FILE)
    context = browser.new_context(base_url=live.url, viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.set_default_timeout(20_000)
    complaints.listen(page)
    keys = Keys(page)
    # The browser's own dialog gives back the file. It is answered from the first page on: a browser that is only now
    # told of it may take the key press first, and open a dialog that nobody sees.
    page.on("filechooser", lambda chooser: chooser.set_files(file))

    page.goto("/app/account/login/")
    keys.to("E-mail")
    keys.type(ada.email)
    keys.to("Password")
    keys.type(PASSWORD)
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/app/$"))

    keys.to("Drop a file here, or choose one")
    keys.press("Enter")

    page.wait_for_url(re.compile(r"/map/$"))
    keys.press("Tab", "Enter")  # Skip to content
    keys.to("Plan goes to")
    before = page.locator("#target-2").input_value()
    keys.press("ArrowUp")
    assert page.locator("#target-2").input_value() != before
    assert keys.on() == "Plan goes to", "choosing with the arrows does not jump on"
    keys.press("ArrowDown")
    keys.to("Key of the new property for Plan")
    keys.type("tariff")
    keys.to("Import City")
    keys.press("Space")
    keys.to("Review")
    keys.press("Enter")

    page.wait_for_url(re.compile(r"/review/$"))
    expect(page.get_by_role("button", name="Import 2 contacts")).to_be_visible()
    keys.to("Update them")
    with swapped(page):
        keys.press("ArrowDown")
    expect(page.locator("#rehearsal")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("button", name="Import 2 contacts")).to_be_visible()
    assert keys.on().startswith("Leave them alone"), "the numbers came anew, and the focus stayed"
    keys.to("New segment")
    keys.type("Spring fair")
    with swapped(page):
        keys.to("Events")
    with swapped(page):
        keys.press("ArrowDown")
    expect(page.locator("#rehearsal")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("button", name="Import 2 contacts")).to_be_visible()
    assert keys.on() == "Events"
    keys.to("Import 2 contacts")
    keys.press("Enter")

    page.wait_for_url(re.compile(r"/imports/[0-9a-f-]+/$"))
    expect(page.locator(".result-words")).to_have_text("2 contacts created, 1 row failed.")
    expect(page).to_have_title(re.compile(r"^people\.csv, imported"))
    assert Segment.objects.get(team=ada.team).memberships.count() == 2
    assert set(Contact.objects.values_list("properties", flat=True)[0]) == {"tariff"}
    report = page.url

    keys.to("Correct failed rows")
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/mend/$"))
    keys.to("Email, row 4")
    keys.type("cy@example.com")
    keys.press("Enter")  # as in a spreadsheet: on to the next row, and after the last to the button
    assert keys.on() == "Import 1 corrected row"
    keys.press("Enter")
    expect(page.locator(".result-words")).to_have_text("1 contact created.")

    keys.to("the import of people.csv")
    keys.press("Enter")
    page.wait_for_url(report)
    keys.to("Undo")
    keys.press("Enter")
    expect(page.get_by_role("button", name="Undo: remove 2 contacts")).to_be_visible()
    keys.to("Keep the import")
    keys.to("Undo: remove 2 contacts")
    keys.press("Enter")
    expect(page.locator(".result-words")).to_have_text("2 contacts removed, 0 restored.")
    assert list(Contact.objects.values_list("email", flat=True)) == ["cy@example.com"]
    context.close()
    assert not complaints
