"""Something done to many contacts by keyboard only: everyone who matches into a new segment, undone; many deleted."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from contacts import bulk, bulk_sets, nouns
from contacts.filters import ContactFilter
from contacts.models import BulkAction, Contact, Segment
from tests.browser.keys import Keys
from tests.browser.person import Complaints

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
MANY = bulk.AT_ONCE + 200  # a worker's task
PER_PAGE = 50


@pytest.fixture
def keys(page: Page) -> Keys:
    """On a screen on which the list does not fit."""
    page.set_viewport_size({"width": 1280, "height": 720})
    return Keys(page)


def boxes(page: Page) -> Any:
    return page.locator('input[name="contact"]')


def members(segment: Segment) -> int:
    return segment.memberships.count()


@pytest.mark.usefixtures("worker")
def test_everyone_who_matches_goes_into_segments_and_out_again(
    page: Page, keys: Keys, ada: Any, make_crowd: Callable[[int], None], make_contacts: Callable[..., list[Contact]]
) -> None:
    guests = nouns.create_segment(ada.team, name="Guests")
    make_crowd(MANY)
    make_contacts("in@example.com", segments=[guests.pk])
    make_contacts("out@example.com", unsubscribed=True)

    page.goto("/app/contacts/")
    keys.to("Add filter")
    keys.press("Enter")
    keys.to("Status")
    keys.press("Enter")
    keys.to("Subscribed")
    keys.press("Enter")
    expect(page.locator(".filter-words")).to_have_text(["Subscribed"])

    # Two rows, a range, the page, and then all that match. The bar is below the list and covers none of its stops.
    keys.to("Select everyone on this page")
    keys.press("ArrowDown", "ArrowDown", "Space", "Shift+ArrowDown")
    expect(page.locator(".selection-count")).to_have_text("2 selected")
    for _ in range(PER_PAGE - 3):
        keys.press("ArrowDown")
        keys.look()
    expect(boxes(page).last).to_be_focused()
    keys.press("Escape")
    expect(page.locator(".selection-bar")).to_be_hidden()
    expect(boxes(page).last).to_be_focused()
    keys.press("Space")
    for _ in range(PER_PAGE):
        keys.press("ArrowUp")
        keys.look()
    assert keys.on() == "Select everyone on this page"
    keys.press("Space")
    expect(page.locator(".selection-count")).to_have_text(f"{PER_PAGE} selected")
    keys.press("Enter")
    assert keys.on() == "Add to segments"
    keys.back_to(f"All {MANY + 1:,} contacts that match")
    keys.press("Space")
    expect(page.locator(".selection-count")).to_have_text(f"All {MANY + 1:,} selected")
    keys.to("More")
    keys.press("Enter")
    keys.to("Unsubscribe from everything")
    keys.press("Escape")
    assert keys.on() == "More", "a menu gives back the focus"
    keys.back_to("Add to segments")
    keys.press("Enter")

    page.wait_for_url(re.compile(r"/bulk/[0-9a-f-]{36}/$"))
    expect(page.locator(".page-lead")).to_contain_text(f"{MANY + 1:,} contacts")
    keys.to("Guests")
    keys.press("Space")
    expect(page.locator("#bulk-effect")).to_contain_text(f"Guests: {MANY:,} will join, 1 are in it already.")
    assert keys.on() == "Guests", "what it means is told without taking the focus"
    keys.to("A new segment")
    keys.type("Spring fair")
    keys.to(f"Add {MANY + 1:,} contacts")
    keys.press("Enter")

    result = page.locator(".result-words")
    expect(result).to_have_text(f"{MANY + 1:,} contacts added to Guests, Spring fair.")
    spring = Segment.objects.get(name="Spring fair")
    assert (members(guests), members(spring)) == (MANY + 1, MANY + 1)
    keys.to("Undo")
    keys.press("Enter")
    expect(result).to_have_text(f"Undone: {MANY + 1:,} contacts as before.")
    assert (members(guests), members(spring)) == (1, 0)
    keys.to("Bulk actions")
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/bulk/$"))
    keys.to("Add to segments")


def test_the_page_of_a_running_action_keeps_the_focus(
    page: Page, keys: Keys, ada: Any, make_crowd: Callable[[int], None]
) -> None:
    """The part with its button comes anew each second, and at the end without the button."""
    guests = nouns.create_segment(ada.team, name="Guests")
    make_crowd(3)
    action = bulk_sets.create(ada.team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor=ada.email, filter=ContactFilter())
    bulk.start(action, arguments={"segments": [guests.pk]}, actor=ada.email)  # nobody is told to do it
    polled = re.compile(rf"/bulk/{action.pk}/$")
    page.goto(f"/app/contacts/bulk/{action.pk}/")
    keys.to("Cancel")
    for _ in range(2):
        with page.expect_response(polled):
            pass
        assert keys.look() == "Cancel"
    bulk.run(action.pk)
    expect(page.locator(".result-words")).to_have_text("3 contacts added to Guests.")
    expect(page.locator("#bulk-progress")).to_be_focused()
    keys.to("Undo")


@pytest.mark.usefixtures("worker")
def test_many_are_deleted_by_whoever_types_their_number(
    page: Page, keys: Keys, make_crowd: Callable[[int], None], complaints: Complaints
) -> None:
    make_crowd(MANY)
    page.goto("/app/contacts/")
    keys.to("Select everyone on this page")
    keys.press("Space", "Enter")
    keys.back_to(f"All {MANY:,} contacts")
    keys.press("Space")
    keys.to("Delete")
    keys.press("Enter")

    page.wait_for_url(re.compile(r"/bulk/[0-9a-f-]{36}/$"))
    keys.to(f"Type {MANY:,} to delete them")
    keys.type(str(MANY - 1))
    keys.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text(f"Type {MANY:,} to delete that many contacts. Nothing was")
    assert keys.on() == f"Type {MANY:,} to delete them", "whoever mistyped stands where it is mended"
    assert [text for text in complaints if "422" not in text] == []
    complaints.clear()
    assert Contact.objects.count() == MANY
    keys.type(f"{MANY:,}")
    keys.to(f"Delete {MANY:,} contacts")
    keys.press("Enter")
    expect(page.locator(".result-words")).to_have_text(f"{MANY:,} contacts deleted.")
    assert not Contact.objects.exists()
    assert BulkAction.objects.get().status == BulkAction.Status.COMPLETED
    keys.to("Bulk actions")
