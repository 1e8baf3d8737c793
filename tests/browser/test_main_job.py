"""The main job as a person does it: drop a file, see its columns, see what will happen, watch it happen."""

import csv
import io
import random
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from contacts.models import Contact, Segment
from imports.models import Import, Upload
from tests.browser.person import DROP, drop, reload_until, sign_in, swapped

ROWS = 1200
LAST = ["Lovelace", "O'Neill", "García"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def people() -> tuple[bytes, dict[str, int]]:
    """A file as programs export it, and what must become of its rows."""
    pick = random.Random(7)
    text = io.StringIO()
    write = csv.writer(text).writerow
    write(
        ["Email Address", "First Name", "Last Name", "Accepts Marketing", "Plan", "Orders", "City", "Remarks", "Legacy"]
    )
    expected = {"created": 0, "skipped": 0, "failed": 0}
    for n in range(ROWS):
        email = f"person{n}@example.com"
        if n % 100 == 99:
            email, outcome = f"person{n} at example.com", "failed"
        elif n % 150 == 10:
            email, outcome = "twice@example.com", "skipped"
        else:
            outcome = "created"
        expected[outcome] += 1
        write([email, pick.choice(["Ada", "Zoë", "Łukasz"]), pick.choice(LAST), pick.choice(["yes", "no"]),
               pick.choice(["free", "pro"]), n % 40, pick.choice(["Oslo", "São Paulo", ""]),
               f"Met at the fair, {n}", ""])  # fmt: skip
    # The last row of the address that came before wins, so one more is created and one fewer skipped.
    expected["created"] += 1
    expected["skipped"] -= 1
    return text.getvalue().encode(), expected


@pytest.mark.usefixtures("worker")
def test_a_dropped_file_becomes_contacts(page: Page, ada: Any, tmp_path: Path) -> None:
    data, expected = people()
    drop(page, data)

    # Its columns, each with a target.
    page.wait_for_url(re.compile(r"/map/$"))
    rows = page.locator(".map-rows > .map-row")
    expect(rows).to_have_count(9)
    for index, target in enumerate(["email", "first_name", "last_name", "unsubscribed", "new", "new", "new", "new"]):
        expect(page.locator(f"#target-{index}")).to_have_value(target)
    expect(page.locator("#target-8")).to_have_value("ignore")
    expect(rows.nth(3)).to_contain_text("“yes” means subscribed, “no” means unsubscribed")
    expect(page.locator("[name=key-5]")).to_have_value("orders")
    expect(page.locator("[name=type-5]")).to_have_value("number")
    page.get_by_label("Import City").uncheck()
    page.get_by_label("Key of the new property for Plan").fill("tariff")
    expect(page.get_by_role("status").filter(has_text="will be imported")).to_contain_text("7 of 9 columns")
    page.get_by_role("button", name="Review").click()

    # What will happen, in numbers; a new segment changes nothing about them.
    page.wait_for_url(re.compile(r"/review/$"))
    start = page.get_by_role("button", name=f"Import {expected['created']:,} contacts")
    expect(start).to_be_visible()
    expect(page.locator("#rehearsal")).to_contain_text(f"All {ROWS:,} rows rehearsed")
    expect(page.locator("#rehearsal")).to_contain_text("person99 at example.com")
    expect(page.get_by_role("region", name="First rows")).to_contain_text("Met at the fair, 0")
    page.get_by_label("New segment").fill("Spring fair")
    with swapped(page):
        page.get_by_label("New segment").press("Tab")
    expect(page.locator("#rehearsal")).not_to_have_attribute("aria-busy", "true")
    expect(start).to_be_visible()
    assert not Contact.objects.exists(), "nothing has been written yet"
    start.click()

    # It runs by itself and ends in words.
    page.wait_for_url(re.compile(r"/imports/[0-9a-f-]+/$"))
    result = page.locator(".result-words")
    expect(result).to_be_visible()
    skipped, failed = expected["skipped"], expected["failed"]
    expect(result).to_have_text(
        f"{expected['created']:,} contacts created, {skipped} rows skipped, {failed} rows failed."
    )
    expect(page.locator(".sum")).to_contain_text(f"{ROWS:,} rows in all")
    assert Contact.objects.filter(team=ada.team).count() == expected["created"]
    assert Segment.objects.get(team=ada.team).memberships.count() == expected["created"]

    # The failed rows come back as they were, and import as they are.
    with page.expect_download() as download:
        page.get_by_role("link", name="Download failed rows").click()
    download.value.save_as(tmp_path / "failed.csv")
    with (tmp_path / "failed.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) == expected["failed"] + 1
    assert lines[0][0] == "Email Address"
    assert lines[1][:1] == ["person99 at example.com"]
    assert lines[1][7] == "Met at the fair, 99"

    # And a contact shows what the file said.
    page.get_by_role("link", name="Show these contacts").click()
    page.get_by_role("searchbox").fill("person7@example.com")
    page.get_by_role("link", name="person7@example.com").click()
    expect(page.get_by_role("main")).to_contain_text("Met at the fair, 7")
    expect(page.get_by_role("main")).to_contain_text("tariff")
    expect(page.get_by_role("main")).not_to_contain_text("São Paulo")


@pytest.mark.usefixtures("worker")
def test_the_same_file_again_changes_nothing(page: Page, ada: Any) -> None:
    small = b"email,plan\nann@example.com,pro\nbob@example.com,free\n"
    for words in ("Import 2 contacts", "Import anyway"):
        drop(page, small)
        page.get_by_role("button", name="Review").click()
        button = page.get_by_role("button", name=words)
        expect(button).to_be_visible()
        if words == "Import anyway":
            expect(page.locator("#start")).to_contain_text("Nothing would change")
        button.click()
        expect(page.locator(".result-words")).to_be_visible()
    expect(page.locator(".result-words")).to_have_text("2 unchanged.")
    # What was agreed to is remembered.
    drop(page, small)
    expect(page.locator("#column-1")).to_contain_text("Remembered")


def test_a_refusal_stands_where_the_file_was_dropped(page: Page) -> None:
    page.goto("/app/imports/new/")
    page.evaluate(DROP, [".drop-zone", "empty.csv", []])
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("empty.csv is empty")
    expect(page.locator(".drop-zone")).to_be_visible()
    page.locator("csv-upload").evaluate(
        "element => { element.dataset.limit = '10'; element.dataset.limitWords = '10 bytes'; }"
    )
    page.evaluate(DROP, [".drop-zone", "large.csv", list(b"email\na@example.com\n")])
    expect(alert).to_contain_text("this server takes up to 10 bytes")
    assert not Upload.objects.exists()


def test_mapping_tells_at_once_what_the_server_would_refuse(page: Page) -> None:
    drop(page, b"email,plan,level\nann@example.com,pro,a\nbob@example.com,free,b\ncy@example.com,free,b\n")
    page.wait_for_url(re.compile(r"/map/$"))
    double = page.locator("#column-1 [data-double]")
    expect(double).to_be_hidden()
    page.get_by_label("Key of the new property for level").fill("plan")
    expect(double).to_contain_text("“level” goes there too")
    page.get_by_label("Import level").uncheck()
    expect(double).to_be_hidden()
    page.locator("#target-2").select_option("unsubscribed")
    expect(page.locator("#column-2")).to_contain_text("What do the words of “level” mean?")
    page.get_by_role("button", name="none").click()
    expect(page.locator("[data-imported]")).to_have_text("2")
    page.get_by_role("button", name="Left out").click()
    expect(page.locator(".map-rows > .map-row:visible")).to_have_count(1)


@pytest.mark.usefixtures("worker")
def test_everything_works_by_keyboard(page: Page, tmp_path: Path) -> None:
    page.goto("/app/imports/new/")
    file = tmp_path / "keys.csv"
    file.write_bytes(b"email,plan\nann@example.com,pro\n")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    chooser = page.locator("input[type=file]")
    expect(chooser).to_be_focused()
    chooser.set_input_files(file)  # the browser's own dialog opens by Enter or Space, but cannot be driven
    page.wait_for_url(re.compile(r"/map/$"))
    page.locator("[name=key-1]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/review/$"))
    start = page.get_by_role("button", name="Import 1 contact")
    start.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".result-words")).to_have_text("1 contact created.")


@pytest.mark.usefixtures("worker")
def test_everything_works_without_javascript(browser: Browser, live: Any, ada: Any, tmp_path: Path) -> None:
    context = browser.new_context(base_url=live.url, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, ada)
    page.goto("/app/imports/new/")
    file = tmp_path / "plain.csv"
    file.write_bytes(b"email,plan,level\nann@example.com,pro,a\nbob@example.com,free,b\n")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Upload").click()
    page.get_by_role("button", name="none").click()
    expect(page.get_by_label("Import plan")).not_to_be_checked()
    page.get_by_role("button", name="all", exact=True).click()
    page.locator("#target-2").select_option("unsubscribed")
    page.get_by_role("button", name="Review").click()
    expect(page.get_by_role("alert")).to_contain_text("Say what “a” and “b” mean.")
    page.locator("[name=means-2-0]").select_option("unsubscribed")
    page.locator("[name=means-2-1]").select_option("leave")
    page.get_by_role("button", name="Review").click()
    page.get_by_label("Leave them alone").check()
    page.get_by_role("button", name="Update the numbers").click()
    start = page.get_by_role("button", name="Import 2 contacts")
    reload_until(page, start)
    start.click()
    page.wait_for_url(re.compile(r"/imports/[0-9a-f-]+/$"))
    reload_until(page, page.locator(".result-words"))
    expect(page.locator(".result-words")).to_have_text("2 contacts created.")
    assert Import.objects.get().options["on_conflict"] == "skip"
    context.close()
