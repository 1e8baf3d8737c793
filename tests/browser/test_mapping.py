"""The mapping page by keyboard alone, its words, what it remembers, and files of a thousand columns."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from imports.column_map import ColumnMap
from imports.memory import remember
from imports.models import Upload
from tests.browser.person import Complaints, drop

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def people(*, odd: str = "") -> bytes:
    rows = [f"p{n}@example.com,Ada,{'yes' if n % 2 else 'no'},blob {n % 5},x{n % 7}" for n in range(60)]
    rows += [f"odd@example.com,Ada,{odd},blob,x"] if odd else []
    return "\n".join(["Email,First name,Newsletter,Zzorp,City", *rows]).encode()


def tab_to(page: Page, selector: str, *, most: int = 120) -> None:
    """Goes there as somebody without a mouse does."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is out of reach of the Tab key")


def agreed(team: Any) -> dict[int, Any]:
    upload = Upload.objects.get(team=team)
    return {column.index: column for column in ColumnMap.model_validate(upload.review["column_map"]).columns}


def refused(complaints: Complaints) -> None:
    """The browser complains of a form that came back with a question, and of nothing else."""
    assert all("422" in complaint for complaint in complaints), complaints
    assert complaints
    complaints.clear()


def test_from_top_to_bottom_by_keyboard(page: Page, ada: Any) -> None:
    drop(page, people(odd="on request"))
    page.wait_for_url(re.compile(r"/map/$"))
    # What should be looked at comes first: the word that says nothing, and the header nobody knows.
    first = page.locator("[aria-labelledby=map-look] > .map-row")
    expect(first).to_have_count(2)
    expect(first.nth(0)).to_contain_text("says neither yes nor no")
    expect(first.nth(1)).to_contain_text("Unsure")

    tab_to(page, "[name=invert-2]")
    page.keyboard.press("ArrowRight")  # the other way round
    tab_to(page, "[name^=means-2]")
    for _ in range(2):
        tab_to(page, "[name^=means-2]")
    page.keyboard.type("means uns")
    expect(page.locator(".word", has_text="on request").locator("select")).to_have_value("unsubscribed")
    tab_to(page, "[name=on-3]")
    page.keyboard.press("Space")
    expect(page.locator("[name=on-3]")).not_to_be_checked()
    tab_to(page, "#target-4")
    page.keyboard.type("Last")
    expect(page.locator("#target-4")).to_have_value("last_name")
    tab_to(page, ".wizard-foot button")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/review/$"))

    columns = agreed(ada.team)
    assert sorted(columns) == [0, 1, 2, 4]
    assert columns[2].invert is False
    assert columns[2].words["on request"] == "unsubscribed"
    assert columns[4].target == "last_name"


def test_a_column_made_the_opt_out_by_hand_asks_about_every_word(page: Page, ada: Any, complaints: Complaints) -> None:
    drop(page, people())
    page.wait_for_url(re.compile(r"/map/$"))
    page.locator("#target-2").select_option("ignore")
    page.locator("#target-4").select_option("unsubscribed")
    words = page.locator("#words-4 .word")
    expect(words).to_have_count(7)
    expect(words.first).to_contain_text("x0")
    expect(words.first).to_contain_text("9 rows")
    page.get_by_role("button", name="Review").click()
    expect(page.locator("#column-4")).to_contain_text("Say what")
    refused(complaints)
    for index in range(7):
        page.locator(f"[name=means-4-{index}]").select_option("unsubscribed" if index == 3 else "subscribed")
    page.get_by_role("button", name="Review").click()
    page.wait_for_url(re.compile(r"/review/$"))
    assert sorted(agreed(ada.team)[4].words.values()).count("unsubscribed") == 1


def test_a_header_row_known_by_heart(page: Page, ada: Any) -> None:
    headers = ["Email", "First name", "Newsletter", "Zzorp", "City"]
    columns = [
        {"index": 0, "header": "Email", "target": "email"},
        {"index": 3, "header": "Zzorp", "target": "property", "key": "shoe_size", "type": "string"},
    ]
    remember(ada.team, ColumnMap.model_validate({"columns": columns}), headers=headers, by="ada@example.com")
    drop(page, people())
    page.wait_for_url(re.compile(r"/map/$"))
    expect(page.locator("#map-ai")).to_contain_text("You mapped this same header row on")
    expect(page.locator("[name=key-3]")).to_have_value("shoe_size")
    page.locator("#map-ai").get_by_role("link", name="team’s memory").click()
    page.wait_for_url(re.compile(r"/team/memory/$"))
    page.get_by_role("button", name="Forget Zzorp").click()
    expect(page.get_by_role("cell", name="Zzorp", exact=True)).to_have_count(0)
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Forget all").click()
    expect(page.locator("main")).to_contain_text("Nothing is remembered yet")


def test_a_file_of_a_thousand_columns_loses_no_choice(page: Page, ada: Any, complaints: Complaints) -> None:
    heads = ["Email", *(f"Favourite {n}" for n in range(999))]
    rows = [",".join([f"p{n}@example.com", *["tea"] * 999]) for n in range(3)]
    drop(page, "\n".join([",".join(heads), *rows]).encode())
    page.wait_for_url(re.compile(r"/map/$"))
    folded = page.locator(".map-folded")
    expect(folded).to_have_count(800)
    page.get_by_label("Import Favourite 899").uncheck()
    page.get_by_role("button", name="Change Favourite 900").click()
    expect(page.locator("#target-901")).to_be_focused()
    page.get_by_label("Key of the new property for Favourite 900").fill("best_drink")
    expect(page.locator("[data-imported]")).to_have_text("999")
    # Refused for another reason, the choices are still there.
    page.locator("#target-0").select_option("ignore")
    page.get_by_role("button", name="Review").click()
    expect(page.locator("[data-no-email]")).to_be_visible()
    refused(complaints)
    expect(page.locator("[name=key-901]")).to_have_value("best_drink")
    expect(page.get_by_label("Import Favourite 899")).not_to_be_checked()
    page.locator("#target-0").select_option("email")
    with page.expect_response(re.compile(r"/map/$")) as answer:
        page.locator(".wizard-foot button").click(no_wait_after=True)
    assert answer.value.status == 302
    columns = agreed(ada.team)
    assert len(columns) == 999
    assert 900 not in columns
    assert columns[901].key == "best_drink"
