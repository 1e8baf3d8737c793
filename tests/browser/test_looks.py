"""What only a browser can measure: nothing that matters is cut, or pushed out of the page, by what stands beside it."""

from typing import Any

import pytest
from playwright.sync_api import Page

from contacts import nouns

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG = "Attendees of the annual user conference in Lisbon, spring 2026, who asked for slides"
CUT = "element => element.scrollWidth > element.clientWidth"


@pytest.mark.parametrize("width", [1440, 1280, 1024])
def test_an_address_is_read_whole_beside_long_names_and_segments(
    page: Page, ada: Any, make_contacts: Any, width: int
) -> None:
    segments = [nouns.create_segment(ada.team, name=f"{LONG} {n}").pk for n in range(3)]
    names = {"first_name": "Maria Magdalena Theresia", "last_name": "Wolfeschlegelsteinhausenbergerdorff"}
    make_contacts(
        "vera.busy@example.com", "a.long.address.of.a.person@subdomain.example.com", segments=segments, **names
    )
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/app/contacts/")
    short = page.get_by_role("link", name="vera.busy@example.com")
    assert not short.evaluate(CUT)
    assert not page.locator(".table-box-page").evaluate(CUT), "all columns are seen"
    assert page.locator(".cell-name").first.evaluate(CUT), "names give way"
    if width > 1024:
        assert page.get_by_role("link", name="a.long.address").bounding_box()["width"] > 200  # type: ignore[index]


def test_a_long_name_of_a_property_or_topic_leaves_room_beside_it(page: Page, ada: Any, make_contacts: Any) -> None:
    key = "annual_recurring_revenue_in_euros_of_last_year"
    nouns.create_property(ada.team, key=key, type="string")
    nouns.create_topic(ada.team, name="Security and status notices about your account", default_subscription="opt_in")
    (contact,) = make_contacts("ada@example.org", properties={key: "About two hundred"})
    page.goto(f"/app/contacts/{contact.pk}/")
    value = page.locator("#properties .fact-value").bounding_box()
    assert value
    assert value["width"] > 60
    name, chip = (page.locator(f"#topics {part}").bounding_box() for part in ("dt", "dd"))
    assert name
    assert chip
    assert name["x"] + name["width"] <= chip["x"]


def test_nothing_looks_chosen_before_it_is(page: Page) -> None:
    page.goto("/app/topics/new/")
    grounds = page.locator("[name=default_subscription], [name=visibility]").evaluate_all(
        "all => all.map(one => [one.checked, getComputedStyle(one).backgroundColor])"
    )
    chosen, others = ({ground for checked, ground in grounds if checked is state} for state in (True, False))
    assert len(chosen) == len(others) == 1
    assert chosen != others


def test_a_segment_shows_on_a_phone_when_contacts_came(page: Page, ada: Any, make_contacts: Any) -> None:
    segment = nouns.create_segment(ada.team, name=LONG)
    make_contacts("a.very.long.address.of.a.person@subdomain.example.com", segments=[segment.pk])
    page.set_viewport_size({"width": 390, "height": 844})
    for path in (f"/app/segments/{segment.pk}/", "/app/segments/"):
        page.goto(path)
        assert not page.locator(".table-box").evaluate(CUT)
