"""The contacts list as a person uses it: searching, filtering, selecting, by mouse and by keyboard."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.db import connection
from playwright.sync_api import Page, Request, Route, expect

from contacts import listing, nouns
from contacts.models import Contact, Segment

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
MakeContacts = Callable[..., list[Contact]]
Sent = list[dict[str, list[str]]]


@pytest.fixture
def crowd(ada: Any, make_contacts: MakeContacts) -> Segment:
    """Sixty people; ten of them have a plan, three of those are VIPs. The VIPs' segment."""
    nouns.create_property(ada.team, key="seats", type="number")
    segment = nouns.create_segment(ada.team, name="VIPs")
    make_contacts(50)
    make_contacts(*(f"pro{n}@example.org" for n in range(7)), properties={"seats": 5})
    make_contacts(*(f"vip{n}@example.org" for n in range(3)), properties={"seats": 50}, segments=[segment.pk])
    return segment


@pytest.fixture
def sent(page: Page) -> Sent:
    """What the bar sends, instead of its being done."""
    forms: Sent = []

    def keep(route: Route, request: Request) -> None:
        forms.append(parse_qs(request.post_data or "", keep_blank_values=True))
        route.fulfill(status=200, content_type="text/html", body="<p>Sent</p>")

    page.route("**/contacts/bulk/new/", keep)
    return forms


def rows(page: Page) -> Any:
    return page.locator(".contacts-table tbody tr")


def boxes(page: Page) -> Any:
    return page.locator('input[name="contact"]')


def count(page: Page) -> Any:
    return page.locator(".selection-count")


def test_searching_filtering_and_going_back(page: Page, crowd: Segment) -> None:
    page.goto("/app/contacts/")
    expect(page.locator("#contact-total")).to_have_text("60 contacts")
    search = page.get_by_role("searchbox")
    search.press_sequentially("example.org", delay=20)
    expect(rows(page)).to_have_count(10)
    expect(search).to_be_focused()
    expect(page).to_have_url(re.compile(r"\?q=example\.org$"))

    page.get_by_text("Add filter").click()
    page.get_by_text("Property", exact=True).click()
    page.get_by_label("Property", exact=True).select_option("seats")
    page.get_by_label("How it is compared").select_option("between")
    page.get_by_label("Value").fill("40")
    page.get_by_label("Upper end").fill("60")
    page.keyboard.press("Enter")
    expect(rows(page)).to_have_count(3)
    expect(page.locator(".filter-words")).to_have_text(["seats is between 40 and 60"])
    expect(search).to_have_value("example.org")

    # Typing keeps the filter, and a filter what was typed meanwhile.
    search.fill("vip1")
    expect(rows(page)).to_have_count(1)
    expect(page).to_have_url(re.compile(r"q=vip1&property=seats"))
    page.get_by_text("Add filter").click()
    page.get_by_text("Segment", exact=True).click()
    page.get_by_label("Segment", exact=True).select_option("VIPs")
    page.locator("#add-segment").get_by_role("button", name="Add").click()
    expect(page.locator(".filter-words")).to_have_text(["In VIPs", "seats is between 40 and 60"])
    expect(page).to_have_url(re.compile(rf"q=vip1&segment={crowd.pk}"))

    page.get_by_role("link", name="Remove filter: In VIPs").click()
    expect(page.locator(".filter-words")).to_have_text(["seats is between 40 and 60"])
    page.go_back()
    expect(page.locator(".filter-words")).to_have_count(2)
    expect(search).to_have_value("vip1")


def test_a_range_a_page_and_everybody_are_selected(page: Page, crowd: Segment, sent: Sent) -> None:
    page.goto("/app/contacts/")
    bar = page.get_by_role("region", name="Selected contacts")
    expect(bar).to_be_hidden()
    boxes(page).nth(2).click()
    boxes(page).nth(6).click(modifiers=["Shift"])
    expect(count(page)).to_have_text("5 selected")
    boxes(page).nth(4).click()
    expect(count(page)).to_have_text("4 selected")
    everything = page.get_by_label(re.compile("All 60 contacts"))
    expect(everything).to_be_hidden()

    head = page.get_by_label("Select everyone on this page")
    head.click()
    expect(count(page)).to_have_text("50 selected")
    everything.check()
    expect(count(page)).to_have_text("All 60 selected")
    boxes(page).nth(0).click()
    expect(count(page)).to_have_text("49 selected")
    expect(everything).not_to_be_checked()
    head.click()
    bar.get_by_role("button", name="Select nobody").click()
    expect(bar).to_be_hidden()

    # By keyboard: into the bar, and with Escape back to the box one came from.
    boxes(page).nth(2).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(bar.get_by_role("button", name="Add to segments")).to_be_focused()
    page.keyboard.press("Escape")
    expect(bar).to_be_hidden()
    expect(boxes(page).nth(2)).to_be_focused()

    # What is selected does not outlive the filter it was selected under.
    boxes(page).nth(0).click()
    page.get_by_role("searchbox").fill("example.org")
    expect(rows(page)).to_have_count(10)
    expect(page.locator("#contacts-found")).to_have_text("10 contacts")
    expect(bar).to_be_hidden()
    expect(page.locator('input[name="contact"]:checked')).to_have_count(0)

    chosen = [boxes(page).nth(at) for at in (0, 3)]
    for box in chosen:
        box.click()
    ids = [box.get_attribute("value") for box in chosen]
    bar.get_by_role("button", name="Delete").click()
    expect(page.get_by_text("Sent")).to_be_visible()
    (form,) = sent
    assert (form["action"], form["contact"], form["filter"]) == (["delete"], ids, ["q=example.org"])
    assert "everything" not in form


def test_everybody_is_counted_later_where_they_are_many(page: Page, ada: Any, crowd: Segment) -> None:
    people = (Contact(team=ada.team, email=f"x{n}@example.com", email_key=f"x{n}@example.com") for n in range(10_000))
    Contact.objects.bulk_create(people)
    held: list[Route] = []
    page.route("**/contacts/total/**", lambda route: held.append(route))
    with page.expect_request("**/contacts/total/**"):
        page.goto("/app/contacts/")
    page.get_by_label("Select everyone on this page").click()
    everything = page.get_by_label(re.compile("Everyone, not only this page"))
    everything.check()
    expect(count(page)).to_have_text("Everyone selected")
    held.pop().continue_()
    expect(count(page)).to_have_text("All 10,060 selected")
    expect(page.get_by_label(re.compile("All 10,060 contacts, not only this page"))).to_be_checked()
    boxes(page).nth(0).click()
    expect(count(page)).to_have_text("49 selected")


def test_everybody_is_sent_as_a_filter(page: Page, crowd: Segment, sent: Sent) -> None:
    page.goto("/app/contacts/?unsubscribed=false")
    page.get_by_label("Select everyone on this page").click()
    page.get_by_label("All 60 contacts that match").check()
    page.get_by_role("button", name="More").click()
    page.get_by_role("button", name="Opt out of topics").click()
    expect(page.get_by_text("Sent")).to_be_visible()
    (form,) = sent
    assert (form["action"], form["everything"], form["filter"]) == (["opt_out"], ["1"], ["unsubscribed=false"])
    assert "contact" not in form


def test_selecting_by_keyboard(page: Page, crowd: Segment, sent: Sent) -> None:
    page.goto("/app/contacts/")
    page.get_by_label("Select everyone on this page").focus()
    for key in ("ArrowDown", "ArrowDown", "Space", "Shift+ArrowDown", "Shift+ArrowDown"):
        page.keyboard.press(key)
    expect(count(page)).to_have_text("3 selected")
    expect(boxes(page).nth(3)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="Selected contacts")).to_be_hidden()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Add to segments")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Sent")).to_be_visible()
    (form,) = sent
    assert (form["action"], len(form["contact"])) == (["add_to_segments"], 1)


def test_the_menu_of_a_row_edits_and_deletes(page: Page, crowd: Segment) -> None:
    page.goto("/app/contacts/")
    page.get_by_label("Actions for vip2@example.org").click()
    page.get_by_role("link", name="Edit").click()
    page.get_by_label("First name").fill("Grace")
    page.get_by_label("seats").fill("60")
    page.get_by_role("button", name="Save changes").click()
    expect(page.get_by_text("vip2@example.org was saved.")).to_be_visible()
    grace = Contact.objects.get(email_key="vip2@example.org")
    assert (grace.first_name, grace.properties) == ("Grace", {"seats": 60})

    page.goto("/app/contacts/")
    page.get_by_label("Actions for vip2@example.org").click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Delete")).to_be_hidden()
    expect(page.get_by_label("Actions for vip2@example.org")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Delete contact").click()
    expect(page.get_by_text("vip2@example.org was deleted.")).to_be_visible()
    assert not Contact.objects.filter(pk=grace.pk).exists()


def test_columns_are_remembered(page: Page, crowd: Segment) -> None:
    page.goto("/app/contacts/?q=example.org")
    page.get_by_text("View", exact=True).click()
    page.get_by_label("seats").check()
    page.get_by_label("Segments").uncheck()
    page.get_by_label("Order").select_option("Oldest first")
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile(r"\?q=example\.org&sort=oldest$"))
    expect(page.locator(".contacts-table th")).to_have_text(
        ["", "Address", "Name", "Status", "seats", "Added", "Actions"]
    )
    expect(rows(page).first).to_contain_text("pro0@example.org")


def test_it_works_without_javascript(page: Page, live: Any, crowd: Segment) -> None:
    context = page.context.browser
    assert context
    plain = context.new_context(
        base_url=live.url, java_script_enabled=False, storage_state=page.context.storage_state()
    ).new_page()
    plain.goto("/app/contacts/")
    plain.get_by_role("searchbox").fill("vip")
    plain.keyboard.press("Enter")
    expect(rows(plain)).to_have_count(3)
    plain.get_by_text("Add filter").click()
    plain.get_by_text("Property", exact=True).click()
    plain.get_by_label("Property", exact=True).select_option("seats")
    plain.get_by_role("button", name="Go on").click()
    plain.get_by_label("How it is compared").select_option("greater")
    plain.get_by_label("Value").fill("10")
    plain.locator("#add-property").get_by_role("button", name="Add").click()
    expect(plain.locator(".filter-words")).to_have_text(["seats is more than 10"])
    expect(plain.get_by_role("button", name="Delete")).to_be_hidden()
    boxes(plain).first.check()
    expect(plain.get_by_role("button", name="Delete")).to_be_visible()
    plain.context.close()


def test_a_large_number_comes_after_the_list(page: Page, ada: Any) -> None:
    many = listing.SMALL + 1
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO contacts_contact (team_id, email, email_key) "
            "SELECT %s, 'p' || n || '@example.com', 'p' || n || '@example.com' FROM generate_series(1, %s) n",
            [ada.team.pk, many],
        )
    page.goto("/app/contacts/")
    expect(page.locator("#contact-total")).to_have_text(f"{many:,} contacts")
    page.get_by_label("Select everyone on this page").click()
    expect(page.get_by_label(f"All {many:,} contacts")).to_be_visible()
    page.get_by_role("link", name="Last").click()
    expect(rows(page).last).to_contain_text("p1@example.com")
