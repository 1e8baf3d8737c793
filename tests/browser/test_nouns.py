"""A property as a person makes one, sees what another type would do to it, and has it done, undone and deleted."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from contacts.models import Contact, Property

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("worker"),
]


def values() -> list[Any]:
    return list(Contact.objects.order_by("email").values_list("properties__shoe_size", flat=True))


def test_a_property_changes_its_type_and_back(page: Page, ada: Any, make_contacts: Any) -> None:
    page.goto("/app/properties/")
    page.get_by_role("link", name="New property").click()
    page.get_by_role("textbox", name="Name").press_sequentially("Shoe size")
    expect(page.locator("#property-key")).to_contain_text("Its key is shoe_size")
    page.get_by_role("button", name="Create property").click()
    expect(page.get_by_role("link", name="shoe_size")).to_be_visible()
    for number, size in enumerate(("42", "43,5", "large")):
        make_contacts(f"p{number}@example.com", properties={"shoe_size": size})

    page.get_by_role("link", name="shoe_size").click()
    page.get_by_role("button", name="Change to number").click()
    go = page.get_by_role("button", name="Convert 2, clear 1")
    expect(go).to_be_visible()
    expect(page.locator("#type-change")).to_contain_text("large")
    expect(page.locator("#type-change")).to_contain_text("43.5")
    assert values() == ["42", "43,5", "large"]
    go.click()
    expect(page.locator(".done-words")).to_have_text("2 values converted, 1 cleared.")
    assert values() == [42, 43.5, None]

    page.get_by_role("button", name="Take back").click()
    page.get_by_role("button", name="Convert 2").click()
    expect(page.locator(".done-words")).to_contain_text("2 brought back")
    assert values() == ["42", "43,5", "large"]

    page.get_by_role("link", name="See the property").click()
    page.get_by_text("Delete property").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_text("No properties yet")).to_be_visible()
    assert not Property.objects.exists()
    assert [contact.properties for contact in Contact.objects.all()] == [{}] * 3
