"""A team in numbers, held against counting by hand: days in UTC, deletions, opt-outs, other teams, time limits."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone

from contacts.actions import Author, delete_contacts, update_contact
from contacts.matching import first_id
from contacts.models import Contact, ContactEvent
from contacts.numbers import Numbers, count_contacts, recent_day

pytestmark = pytest.mark.django_db
BY = Author(source=ContactEvent.Source.HAND, actor="ada@example.com")
_serial = iter(range(10**6))


def made(team: Any, at: datetime, **fields: Any) -> Contact:
    """A contact whose id says that it was made then."""
    n = next(_serial)
    low = first_id(at).int
    pk = UUID(int=low | 7 << 76 | 2 << 62 | n)
    email = f"made{n}@example.com"
    return Contact.objects.create(pk=pk, team=team, email=email, email_key=email, **fields)


def counted(team: Any) -> Numbers:
    found = count_contacts(team, within=10)
    assert found is not None
    return found


def test_nobody(ada: Any) -> None:
    numbers = counted(ada.team)
    assert (numbers.days, numbers.contacts, numbers.unsubscribed, numbers.recent) == ((), 0, 0, 0)
    assert numbers.share_before is None


def test_days_are_those_of_utc_and_of_this_team(ada: Any, stranger: Any) -> None:
    midnight = datetime.combine(timezone.now().date(), datetime.min.time(), UTC) - timedelta(days=3)
    made(ada.team, midnight - timedelta(milliseconds=1))
    made(ada.team, midnight)
    made(ada.team, midnight + timedelta(hours=23, minutes=59, seconds=59, milliseconds=999))
    made(stranger.team, midnight, unsubscribed=True)
    today = made(ada.team, timezone.now() + timedelta(days=2), unsubscribed=True)  # a clock that runs ahead
    numbers = counted(ada.team)
    day = midnight.date()
    assert numbers.days == ((day - timedelta(days=1), 1), (day, 2), (day + timedelta(days=3), 1))
    assert (numbers.contacts, numbers.unsubscribed) == (4, 1)
    delete_contacts(ada.team, [today.pk], by=BY)
    assert counted(ada.team).contacts == 3


def test_the_recent_days_begin_with_a_day(ada: Any) -> None:
    begin = datetime.combine(recent_day(timezone.now()), datetime.min.time(), UTC)
    made(ada.team, begin - timedelta(milliseconds=1), unsubscribed=True)
    made(ada.team, begin, unsubscribed=True)
    numbers = counted(ada.team)
    assert (numbers.recent, numbers.recent_unsubscribed) == (1, 1)


def test_who_became_unsubscribed_and_who_came_back(ada: Any, stranger: Any) -> None:
    old = timezone.now() - timedelta(days=100)
    leaves, returns, wavers, stays = (made(ada.team, old, unsubscribed=flag) for flag in (False, True, False, True))
    theirs, new = made(stranger.team, old), made(ada.team, timezone.now())
    gone = made(ada.team, old)

    def set_to(contact: Contact, value: bool) -> None:
        update_contact(contact.team, contact.pk, changes={"unsubscribed": value}, by=BY)

    set_to(leaves, True)
    set_to(returns, False)
    set_to(wavers, True)
    set_to(wavers, False)
    set_to(wavers, True)
    set_to(theirs, True)
    set_to(new, True)  # counted among the recent ones, and only there
    set_to(gone, True)
    delete_contacts(ada.team, [gone.pk], by=BY)
    update_contact(ada.team, stays.pk, changes={"first_name": "S"}, by=BY)
    numbers = counted(ada.team)
    assert numbers.unsubscribed == 4
    assert numbers.recently_left == 1  # two left, one came back
    assert numbers.change_of_unsubscribed == 2
    assert numbers.share_before == pytest.approx(0.5)  # two of the four older ones


def test_what_happened_long_ago_is_no_change(ada: Any, make_contacts: Callable[..., list[Any]]) -> None:
    """Events of any age, of which those of the recent days count."""
    old = timezone.now() - timedelta(days=400)
    people = [made(ada.team, old) for _ in range(40)]
    for person in people:
        update_contact(ada.team, person.pk, changes={"unsubscribed": True}, by=BY)
    ids = list(ContactEvent.objects.filter(team=ada.team).order_by("pk").values_list("pk", flat=True))
    for age, pk in zip(range(len(ids), 0, -1), ids, strict=True):
        ContactEvent.objects.filter(pk=pk).update(at=timezone.now() - timedelta(days=age))
    first = datetime.combine(recent_day(timezone.now()), datetime.min.time(), UTC)
    expected = ContactEvent.objects.filter(team=ada.team, at__gte=first).count()
    assert 25 < expected < 31
    assert counted(ada.team).recently_left == expected


def test_what_takes_too_long_is_no_number(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("contacts.numbers", fromlist=["SQL"]).SQL, "by_day", "SELECT pg_sleep(5)")
    assert count_contacts(ada.team, within=0.02) is None
    assert Contact.objects.count() == 0  # the connection works on


def test_a_history_that_takes_too_long_leaves_a_note_out(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = __import__("contacts.numbers", fromlist=["SQL"])
    monkeypatch.setitem(numbers.SQL, "left_since", "SELECT pg_sleep(5)")
    monkeypatch.setattr(numbers, "EVENTS_MS", 20)
    found = counted(ada.team)
    assert found.recently_left is found.change_of_unsubscribed is None
