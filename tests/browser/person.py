"""What a person does in a browser, and what the browser says to it."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.hashers import PBKDF2PasswordHasher, make_password
from playwright.sync_api import Locator, Page, expect

PASSWORD = "correct horse battery staple"

DROP = """([zone, name, bytes]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([new Uint8Array(bytes)], name, { type: "text/csv" }));
  for (const type of ["dragenter", "dragover"]) {
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }
  const over = document.querySelector(zone).hasAttribute("data-over");
  document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  return over;
}"""


SWAPPED = """() => {
  const root = document.documentElement;
  delete root.dataset.swapped;
  document.addEventListener("htmx:after:swap", () => { root.dataset.swapped = ""; }, { once: true });
}"""
RELOADS = 30  # seconds


class Complaints(list[str]):
    """What a browser complains about: console errors, violations of the policy, exceptions, failed requests."""

    def listen(self, page: Page) -> None:
        page.on("console", lambda message: message.type in ("error", "warning") and self.append(message.text))
        page.on("pageerror", lambda error: self.append(str(error)))
        page.on("response", lambda answer: answer.status >= 400 and self.append(f"{answer.status} {answer.url}"))


def give_password(user: Any) -> None:
    """One that the server can check: it knows no quick hash, which the cast's passwords have."""
    user.password = make_password(PASSWORD, hasher=PBKDF2PasswordHasher())
    user.save(update_fields=["password"])


def sign_in(page: Page, user: Any) -> None:
    """As a person does."""
    give_password(user)
    page.goto("/app/account/login/")
    page.get_by_label("E-mail").fill(user.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/app/$"))


def drop(page: Page, data: bytes, *, name: str = "people.csv") -> None:
    """A file let go anywhere on the page."""
    page.goto("/app/imports/new/")
    assert page.evaluate(DROP, [".drop-zone", name, list(data)]), "the zone shows that a file hangs over it"


@contextmanager
def swapped(page: Page) -> Iterator[None]:
    """What is done inside has changed the page when this ends. Without it, one may read what stood there before."""
    page.evaluate(SWAPPED)
    yield
    expect(page.locator("html[data-swapped]")).to_have_count(1)


def reload_until(page: Page, sign: Locator) -> None:
    """Load the page again and again, as who has no JavaScript does, until it shows the sign."""
    deadline = time.monotonic() + RELOADS
    while not sign.count():
        assert time.monotonic() < deadline, f"{page.url} does not come to {sign}"
        page.wait_for_timeout(100)
        page.reload()
