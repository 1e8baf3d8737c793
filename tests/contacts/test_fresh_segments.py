"""A segment that has just been filled, of which the planner knows nothing, is entered contact by contact.

Statistics from before would have it read the whole segment for each contact: a part of 25,000 took minutes."""

import re
from typing import Any

import pytest
from django.db import connection
from psycopg import sql

from contacts import bulk, bulk_parts, bulk_sets, chores, nouns
from contacts.models import BulkAction, BulkPart, SegmentMembership
from contacts.session import set_local

pytestmark = pytest.mark.django_db
Kind = BulkAction.Kind


@pytest.fixture
def filled(ada: Any, make_contacts: Any) -> BulkAction:
    """An action that has just put everybody into a segment which was empty when statistics were made."""
    people = make_contacts(300)
    segment = nouns.create_segment(ada.team, name="Fresh")
    other = nouns.create_segment(ada.team, name="Other")
    SegmentMembership.objects.bulk_create(SegmentMembership(segment=other, contact=person) for person in people)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE contacts_segmentmembership, contacts_contact, contacts_contactevent")
    action = bulk_sets.create(
        ada.team, kind=Kind.ADD_TO_SEGMENTS, actor=ada.email, contacts=[person.pk for person in people[::2]]
    )
    bulk.start(action, arguments={"segments": [segment.pk]}, actor=ada.email)
    assert bulk.run(action.pk)
    action.refresh_from_db()
    return action


@pytest.mark.parametrize("statement", ["add_to_segment", "add_to_segments", "remove_from_segments", "undo_segments"])
def test_a_part_looks_contact_by_contact(filled: BulkAction, statement: str) -> None:
    part = BulkPart.objects.get(action=filled)
    assert part.contacts
    part.low, part.high = part.contacts[0], part.contacts[-1]  # type: ignore[attr-defined]
    told = bulk_parts._told(filled, part)
    query = sql.SQL(bulk_parts.SQL[statement]).format(here=sql.SQL(bulk_parts.SQL["here_sparse"]))
    with connection.cursor() as cursor:
        set_local(cursor, **bulk_parts.ONE_BY_ONE)
        cursor.execute(sql.SQL("EXPLAIN ") + query, told)
        looks = memberships([row[0] for row in cursor.fetchall()])
    assert looks
    assert all(re.search(r"contact_id = \(?\w", look) for look in looks), looks


def test_what_is_cleared_is_not_read_again_for_each(filled: BulkAction) -> None:
    with connection.cursor() as cursor:
        told = {"subject": filled.arguments["segments"][0], "low": "", "size": 100}
        cursor.execute(f"EXPLAIN {chores.SQL['empty_segment']}", told)
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "Join Filter" not in plan


def memberships(plan: list[str]) -> list[str]:
    """What each scan of memberships has for a condition."""
    scans = [at for at, line in enumerate(plan) if re.search(r"Scan .*on contacts_segmentmembership", line)]
    return [plan[at + 1].strip() for at in scans]
