"""What a person does in a browser, and what the browser says to it."""

import re
from typing import Any

from django.contrib.auth.hashers import PBKDF2PasswordHasher, make_password
from playwright.sync_api import Page

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
