"""The home page in use: another span by keyboard, a value under the pointer, a worker that comes."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_span_is_chosen_by_keyboard_and_a_value_is_looked_up(
    page: Page, make_contacts: Callable[..., list[Any]]
) -> None:
    make_contacts(3)
    page.goto("/app/")
    other = page.get_by_role("link", name="90 days")
    other.focus()
    page.keyboard.press("Enter")
    expect(other).to_have_attribute("aria-current", "true")
    expect(other).to_be_focused()
    expect(page).to_have_url(re.compile(r"/app/\?span=90d$"))
    page.go_back()
    expect(page.get_by_role("link", name="30 days")).to_have_attribute("aria-current", "true")
    page.wait_for_load_state()

    value = page.locator(".chart-point .chart-value").last
    expect(value).to_be_hidden()
    page.locator(".chart").first.scroll_into_view_if_needed()
    chart = page.locator(".chart").first.bounding_box()
    assert chart
    page.mouse.move(chart["x"] + chart["width"] - 6, chart["y"] + chart["height"] / 2)
    expect(value).to_be_visible()
    expect(value).to_contain_text(": 3 (+3)")

    page.get_by_text("As a table").first.click()
    expect(page.get_by_role("region", name="Contacts over time").get_by_role("row")).to_have_count(31)


def test_the_page_hears_of_a_worker_by_itself(
    page: Page, make_contacts: Callable[..., list[Any]], new_worker: Callable[..., Any]
) -> None:
    make_contacts(1)
    page.clock.install()
    page.goto("/app/")
    new_worker(concurrency=1)
    page.clock.fast_forward(11_000)
    expect(page.locator("#home-health")).to_contain_text("idle.")


@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_stands_out_of_the_page(page: Page, make_contacts: Callable[..., list[Any]], width: int) -> None:
    make_contacts(3)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/app/?span=12m")
    assert page.evaluate("document.documentElement.scrollWidth") == width
