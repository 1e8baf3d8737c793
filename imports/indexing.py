"""Search rows of what imports wrote, brought up to date in the background once an import has ended.

Two workers at most are at it, one range each, and they stand back while imports run; but no longer than PATIENCE.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db.models import Exists, F, Min, Q, QuerySet, Sum
from django.db.models.functions import Now

from contacts import search
from contacts.models import Team
from contacts.search import Lag
from imports import ending
from imports.models import Import, KeyRange
from imports.run import OPEN, TURN

HANDS = 2
SLOTS = 7_262_660  # each hand holds one of them
RANGE_LOCKS = 7_262_661
PATIENCE = timedelta(seconds=60)


def is_due() -> bool:
    """Whether there is a search row to write now."""
    return waiting().exists() or search.is_behind()


def waiting() -> QuerySet[KeyRange]:
    """Ranges to be looked through now, the oldest first: of imports that ended, while nobody takes them back. While
    another import runs, only those that have waited long."""
    running = Import.objects.filter(status__in=OPEN, held_until=None)
    ready = _unindexed().filter(~Q(imp__status__in=OPEN), Q(imp__undo_status=None) | ~Q(imp__undo_status__in=OPEN))
    return ready.filter(~Exists(running) | Q(imp__completed_at__lt=Now() - PATIENCE)).order_by("finished_at", "pk")


def run_indexing() -> timedelta | None:
    """One worker's turn. Returns when to be called again, or None when nothing is left here."""
    with _slot() as mine:
        if not mine:
            return None
        until = time.monotonic() + TURN.total_seconds()

        def go_on() -> bool:
            return time.monotonic() < until and not ending.is_asked()

        done = _index_ranges(go_on) and search.work_off_backlog(go_on=go_on) and search.follow_history(go_on=go_on)
        search.tidy()
    return None if done else timedelta(0)


def search_lag(team: Team) -> Lag:
    """How far the team's search is behind its contacts."""
    behind = _unindexed().filter(imp__team=team)
    found = behind.aggregate(contacts=Sum(F("created") + F("updated")), since=Min("finished_at"))
    return search.search_lag(team) + Lag(found["contacts"] or 0, found["since"])


def _unindexed() -> QuerySet[KeyRange]:
    return KeyRange.objects.filter(finished_at__isnull=False, indexed_at=None, index__gt=0)


def _index_ranges(go_on: search.GoOn) -> bool:
    """Takes ranges that nobody has until none is left. False when `go_on` said no before the end."""
    while True:
        taken = False
        for part in waiting().select_related("imp")[: 2 * HANDS]:
            with search.holding(RANGE_LOCKS, part.pk) as mine:
                if not mine or not _unindexed().filter(pk=part.pk).exists():
                    continue
                taken = True
                # Broken off, it is looked through again from its beginning, which costs little for what is done.
                if not search.index_range(part.imp.team_id, part.low, part.high, part.imp_id, go_on=_unless_ending):
                    return False
                # Taken back meanwhile, it is to be looked through once more.
                KeyRange.objects.filter(pk=part.pk, undone_at=part.undone_at).update(indexed_at=Now())
            if not go_on():
                return False
        if not taken:
            return True


def _unless_ending() -> bool:
    return not ending.is_asked()


@contextmanager
def _slot() -> Iterator[bool]:
    """A place among the HANDS, if one is free."""
    with search.holding(SLOTS, 0) as first:
        if first:
            yield True
            return
        with search.holding(SLOTS, 1) as second:
            yield second
