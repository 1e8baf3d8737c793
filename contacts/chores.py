"""What deleting a segment, topic or property, or converting one, leaves to do with many contacts, part by part.

The row itself goes at once, and with it the thing is gone for everybody; what hung on it is cleared afterwards.
"""

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction
from django.db.models.functions import Now
from psycopg import errors as pg

from contacts.models import Chore, Contact, Team
from contacts.search import GoOn, ask_reindex, holding
from contacts.sql import load_statements
from contacts.standing import KEEP

logger = logging.getLogger(__name__)

SQL = load_statements(Path(__file__).with_suffix(".sql"), keep=KEEP)
LOCKS = 7_262_670
PART = 10_000  # contacts of one transaction: whoever edits one of them waits half a second at most
AT_ONCE = timedelta(seconds=1)  # what the one who deletes waits for; the rest is left to the background
OPEN = (Chore.Status.COUNTING, Chore.Status.RUNNING)
UNDECIDED = (Chore.Status.COUNTING, Chore.Status.READY)  # conversions that nobody agreed to yet


def begin_deletion(team: Team, *, kind: Chore.Kind, subject: UUID, key: str | None = None) -> Chore:
    """Notes what is to be cleared, in the transaction in which the segment, topic or property goes."""
    return Chore.objects.create(team=team, kind=kind, subject=subject, key=key, started_at=Now())


def begin_at_once(chore: Chore) -> bool:
    """Clears for a moment: a few thousand contacts are done when this returns. False when something is left."""
    until = time.monotonic() + AT_ONCE.total_seconds()
    try:
        with holding(LOCKS, chore.pk) as mine:
            return mine and _run(chore, go_on=lambda: time.monotonic() < until)
    except OperationalError:
        if connection.in_atomic_block:
            raise
        logger.info("%s %s was disturbed and is left to the background", chore.kind, chore.pk)
        return False


def is_due() -> bool:
    """Whether there is anything for `run_chores`."""
    return Chore.objects.filter(status__in=OPEN).exists()


def run_chores(*, go_on: GoOn = lambda: True) -> bool:
    """Does what is open, each chore by one worker. False when `go_on` said no before the end.

    It may die anywhere: what was committed stays, and the next call goes on behind it."""
    for chore in Chore.objects.filter(status__in=OPEN).select_related("team").order_by("pk"):
        with holding(LOCKS, chore.pk) as mine:
            if not mine:
                continue
            try:
                if not _run(chore, go_on=go_on):
                    return False
            except (OperationalError, InterfaceError) as problem:
                if not isinstance(problem.__cause__, pg.DeadlockDetected | pg.SerializationFailure):
                    raise
                logger.info("%s %s met another writer and is taken up again", chore.kind, chore.pk)
            except DatabaseError:
                logger.exception("%s %s broke off", chore.kind, chore.pk)
                Chore.objects.filter(pk=chore.pk).update(
                    problem="It broke off and is tried again by itself. If this stays, look into the worker's log."
                )
    return True


def is_clearing(team: Team, keys: list[str]) -> list[str]:
    """Keys among these whose deleted property's values are still being removed."""
    found = Chore.objects.filter(
        team=team, kind=Chore.Kind.DELETE_PROPERTY, status=Chore.Status.RUNNING, key__in=keys
    ).order_by("key")
    return [str(key) for key in found.values_list("key", flat=True)]


def _run(chore: Chore, *, go_on: GoOn) -> bool:
    """Part after part. False when `go_on` said no before the last one."""
    from contacts.convert import convert_part, count  # they call back into this room

    if chore.status == Chore.Status.COUNTING:
        count(chore)
        return True
    if chore.total is None and chore.key is not None:
        chore.total = Contact.objects.filter(team=chore.team_id).count()
        Chore.objects.filter(pk=chore.pk).update(total=chore.total)
    do_part: Callable[[Chore], bool] = {
        Chore.Kind.DELETE_SEGMENT: _empty,
        Chore.Kind.DELETE_TOPIC: _empty,
        Chore.Kind.DELETE_PROPERTY: _forget,
        Chore.Kind.CONVERT: convert_part,
    }[Chore.Kind(chore.kind)]
    while True:
        with transaction.atomic():
            more = do_part(chore)
        if not more:
            return True
        if not go_on():
            return False


def locked(chore: Chore) -> Chore | None:
    """The chore as it is now, for one part; None when there is nothing to do for it any more."""
    return Chore.objects.select_for_update(of=("self",)).filter(pk=chore.pk, status=Chore.Status.RUNNING).first()


def next_part(chore: Chore) -> dict[str, Any]:
    """The bounds of the next part of the team's contacts, and how many there are in it."""
    bounds: dict[str, Any] = {"team": chore.team_id, "low": chore.position or "", "size": PART}
    with connection.cursor() as cursor:
        # By index: with its statistics of a whole table the planner would rather read all of it once per part.
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(SQL["next_part"], bounds)
        (high,) = cursor.fetchone() or (None,)
        looked = PART
        if high is None:
            cursor.execute(SQL["count_part"], {**bounds, "high": None})
            (looked,) = cursor.fetchone()
    return {"team": chore.team_id, "key": chore.key, "low": chore.position or "", "high": high, "looked": looked}


def _forget(chore: Chore) -> bool:
    now = locked(chore)
    if now is None:
        return False
    part = next_part(now)
    with connection.cursor() as cursor:
        cursor.execute(SQL["forget_part"], part)
        (changed,) = cursor.fetchone()
    if part["high"] is None:
        now.delete()
        ask_reindex(now.team_id)
        return False
    now.position, now.looked, now.changed = str(part["high"]), now.looked + PART, now.changed + changed
    now.problem = None
    now.save(update_fields=["position", "looked", "changed", "problem"])
    return True


def _empty(chore: Chore) -> bool:
    now = locked(chore)
    if now is None:
        return False
    statement = "empty_segment" if now.kind == Chore.Kind.DELETE_SEGMENT else "empty_topic"
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_hashjoin = off")
        cursor.execute(SQL[statement], {"subject": now.subject, "low": now.position or "", "size": PART})
        gone, last = cursor.fetchone()
    if gone < PART:
        now.delete()
        return False
    now.position, now.changed, now.problem = str(last), now.changed + gone, None
    now.save(update_fields=["position", "changed", "problem"])
    return True
