"""How many contacts are in a segment, follow a topic, or have a value: exact where that is cheap, else "about".

Nobody waits longer than asked for, however many there are.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection
from psycopg import sql

from contacts import listing
from contacts.filters import ContactFilter
from contacts.models import Contact, Segment, SegmentMembership, Team, Topic
from contacts.session import within
from contacts.sql import load_statements

SQL = load_statements(Path(__file__).with_suffix(".sql"))
FEW = 10_000  # of one segment or topic: counted in any case
FEW_LOOKED_UP = 2_000  # where each of them is to be looked up
SAMPLED = 100_000  # rows by which others are estimated: neighbours are alike, so it takes many
IN_A_LIST = 500  # milliseconds
ON_A_PAGE = 1_500


@dataclass(frozen=True)
class Size:
    """A number of contacts, and whether it is exact; otherwise it is to be called "about"."""

    number: int
    exact: bool = True


@dataclass(frozen=True)
class TopicSize:
    """Who gets a topic and who does not, by their own choice or else its default, among those who get mail at all."""

    recipients: Size
    opted_out: Size


def segment_sizes(segments: Collection[UUID], *, patience: int = IN_A_LIST) -> dict[UUID, Size]:
    """Members of each of these segments, which the caller knows to be their team's."""
    return _each("segments", "contacts_segmentmembership", segments, patience=patience)


def topic_sizes(topics: Collection[Topic], *, subscribed: Size, patience: int = IN_A_LIST) -> dict[UUID, TopicSize]:
    """What holds for each of these topics, which are of one team; `subscribed` is how many of its contacts get mail."""
    ids = [topic.pk for topic in topics]
    others = _each("topics", "contacts_subscription", ids, patience=patience, looked_up=True)
    found = {}
    for topic in topics:
        other = others[topic.pk]
        exact = subscribed.exact and other.exact
        left = max(subscribed.number - other.number, 0)
        default = Size(left if exact else _about(left), exact)
        follows = topic.default_subscription == Topic.Choice.OPT_IN
        found[topic.pk] = TopicSize(default, other) if follows else TopicSize(other, default)
    return found


def choice_count(topic: Topic, *, patience: int = ON_A_PAGE) -> Size:
    """Everybody who chose anything about a topic."""
    return _each("choices", "contacts_subscription", [topic.pk], patience=patience)[topic.pk]


def property_sizes(team: Team, keys: Collection[str], *, everyone: Size, patience: int = IN_A_LIST) -> dict[str, Size]:
    """How many contacts have a value under each key; `everyone` is the size of the team."""
    if not keys:
        return {}
    asked = {"team": team.pk, "keys": list(keys)}
    counts = [sql.SQL("count(*) FILTER (WHERE properties ? {})").format(sql.Literal(key)) for key in keys]
    statement = sql.SQL(SQL["properties"]).format(counts=sql.SQL(", ").join(counts))
    found = within(patience, partial(_rows, statement, asked))
    if found is not None:
        return {key: Size(found[key]) for key in keys}
    shares = _sampled("properties_sampled", "contacts_contact", asked)
    return {key: Size(_about(round(everyone.number * shares.get(key, 0))), exact=False) for key in keys}


def team_size(team: Team) -> Size:
    """Everyone in the team."""
    return Size(*listing.count(team, ContactFilter()))


def reach(team: Team, *, patience: int = IN_A_LIST) -> tuple[Size, Size]:
    """How many of the team are subscribed, and how many are not."""
    found = within(patience, partial(_rows, "reach", {"team": team.pk}))
    if found is not None:
        return Size(found.get(False, 0)), Size(found.get(True, 0))
    everyone = team_size(team)
    shares = _sampled("reach_sampled", "contacts_contact", {"team": team.pk})
    out = _about(round(everyone.number * shares.get(True, 0)))
    return Size(_about(everyone.number - out), exact=False), Size(out, exact=False)


def added_lately(segment: Segment, *, limit: int = 10) -> tuple[list[tuple[Contact, datetime]], bool]:
    """The contacts that were added to a segment last, and when. Where there are too many to look through it is the
    newest contacts in it, and the second answer is False."""
    asked = {"segment": segment.pk, "limit": limit}
    pairs = within(IN_A_LIST, partial(_rows, "members_added", asked))
    lately = pairs is not None
    if pairs is None:
        newest = SegmentMembership.objects.filter(segment=segment).order_by("-contact_id")[:limit]
        pairs = dict(newest.values_list("contact_id", "created_at"))
    contacts = Contact.objects.filter(team=segment.team_id).in_bulk(list(pairs))
    return [(contacts[pk], at) for pk, at in pairs.items() if pk in contacts], lately


def _each(what: str, table: str, ids: Collection[UUID], *, patience: int, looked_up: bool = False) -> dict[UUID, Size]:
    """The few are counted one by one, the others together. `looked_up`: of those found only some count, so an estimate
    may be any number."""
    if not ids:
        return {}
    few = FEW_LOOKED_UP if looked_up else FEW
    counted = _rows(f"{what}_up_to", {"ids": list(ids), "most": few})
    sizes = {pk: Size(counted.get(pk, 0)) for pk in ids}
    large = [pk for pk in ids if sizes[pk].number == few]
    if large:
        found = within(patience, partial(_rows, what, {"ids": large}))
        exact = found is not None
        if found is None:
            found = _sampled(f"{what}_sampled", table, {"ids": large})
        for pk in large:
            number = found.get(pk, 0)
            sizes[pk] = Size(number, True) if exact else Size(max(_about(number), 0 if looked_up else FEW), False)
    return sizes


def _sampled(statement: str, table: str, asked: Mapping[str, Any]) -> dict[Any, Any]:
    with connection.cursor() as cursor:
        cursor.execute(SQL["pages"], {"table": table, "rows": SAMPLED})
        (percent,) = cursor.fetchone()
    return _rows(statement, {**asked, "percent": percent})


def _rows(statement: str | sql.Composed, asked: Mapping[str, Any]) -> dict[Any, Any]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[statement] if isinstance(statement, str) else statement, dict(asked))
        rows: Iterable[tuple[Any, Any]] = cursor.fetchall()
        return dict(rows)


def _about(number: int) -> int:
    """Two digits that mean something."""
    return round(number, -max(len(str(number)) - 2, 0))
