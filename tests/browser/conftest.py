"""Fixtures of the journeys: a real Chromium, and in it Ada, signed in."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.person import Complaints, sign_in

PATIENCE = 20_000  # ms for whatever is awaited, on a machine that does something else besides


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Headless Chromium. Its driver keeps an event loop in this thread, which Django takes for asynchronous code."""
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
        )
        yield browser
        browser.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def complaints() -> Complaints:
    """What the browser complained about. A test that provokes some takes them out again."""
    return Complaints()


@pytest.fixture
def page(browser: Browser, live: Any, ada: Any, complaints: Complaints) -> Iterator[Page]:
    """Ada, signed in, in a browser that must not complain about anything."""
    context = browser.new_context(base_url=live.url, viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    complaints.listen(page)
    sign_in(page, ada)
    yield page
    context.close()
    assert not complaints
