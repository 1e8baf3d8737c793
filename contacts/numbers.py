"""A team in numbers: contacts by the day they were added, and how many of them may get no mail.

It takes time where there are many, so whoever asks says how long it may take.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import OperationalError, connection, transaction
from django.utils import timezone
from psycopg import errors as pg

from contacts.matching import first_id
from contacts.models import Team
from contacts.session import set_local
from contacts.sql import load_statements

SQL = load_statements(Path(__file__).with_suffix(".sql"))
RECENT = timedelta(days=30)
EVENTS_MS = 300  # what the history may be asked for: it is one note on a page
# Whatever the statistics say of a table that has just grown: counting day by day is done by the index.
BY_INDEX = ("enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin")


@dataclass(frozen=True)
class Numbers:
    """The contacts that were there at `at`; "recent" is the last 30 days."""

    at: datetime
    days: tuple[tuple[date, int], ...]  # by day in UTC; days on which nobody was added are left out
    unsubscribed: int
    recent_unsubscribed: int  # of those added recently
    recently_left: int | None  # of the others, became unsubscribed less came back; None: it took too long to say

    @property
    def contacts(self) -> int:
        """Everyone."""
        return sum(count for _, count in self.days)

    @property
    def subscribed(self) -> int:
        """Those who may get mail."""
        return self.contacts - self.unsubscribed

    @property
    def recent(self) -> int:
        """Added recently and still here; from the beginning of a day, so that a chart says the same."""
        begin = recent_day(self.at)
        return sum(count for day, count in self.days if day >= begin)

    @property
    def change_of_unsubscribed(self) -> int | None:
        """How many more may get no mail, of those who are here now."""
        return None if self.recently_left is None else self.recent_unsubscribed + self.recently_left

    @property
    def share_before(self) -> float | None:
        """The share of subscribed people before the recent days, among those who are here now."""
        before = self.contacts - self.recent
        if self.change_of_unsubscribed is None or not before:
            return None
        return 1 - (self.unsubscribed - self.change_of_unsubscribed) / before


def recent_day(at: datetime) -> date:
    """The first of the last 30 days, today being one of them."""
    return at.astimezone(UTC).date() - RECENT + timedelta(days=1)


def count_contacts(team: Team, *, within: float) -> Numbers | None:
    """The team's numbers as of now; None when counting would take longer than so many seconds."""
    at = timezone.now()
    since = datetime.combine(recent_day(at), datetime.min.time(), UTC)
    told: dict[str, Any] = {"team": team.pk, "since": since, "since_id": first_id(since)}
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            # A page that is too slow is no page; and a count shared out to workers takes them from others.
            set_local(cursor, statement_timeout=f"{max(int(within * 1000), 1)}ms", **dict.fromkeys(BY_INDEX, "off"))
            cursor.execute(SQL["by_day"], told)
            days = tuple(cursor.fetchall())
            set_local(cursor, **dict.fromkeys(BY_INDEX, "on"))
            cursor.execute(SQL["unsubscribed"], told)
            unsubscribed, recent_unsubscribed = cursor.fetchone()
    except OperationalError as slow:
        if not isinstance(slow.__cause__, pg.QueryCanceled):
            raise
        return None
    return Numbers(
        at=at,
        days=days,
        unsubscribed=unsubscribed,
        recent_unsubscribed=recent_unsubscribed,
        recently_left=_left_since(told),
    )


def _left_since(told: dict[str, Any]) -> int | None:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            set_local(cursor, statement_timeout=f"{EVENTS_MS}ms", enable_seqscan="off")
            cursor.execute(SQL["left_since"], told)
            return int(cursor.fetchone()[0])
    except OperationalError as slow:
        if not isinstance(slow.__cause__, pg.QueryCanceled):
            raise
        return None
