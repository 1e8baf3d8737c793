"""An import taken back: what it created goes, what it overwrote returns, and what people built on since then stays.

Works through the import's own ledger, range by range, each in one transaction with its line; so it runs in the
background, may die anywhere, and is taken up again. Properties and segments the import made are left in place.
"""

import logging
import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import DatabaseError, InterfaceError, OperationalError, transaction
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone
from psycopg import errors as pg

from contacts.session import loose_commits
from contacts.undo import UndoCounts, preview_undo, undo_range
from imports import disk, ending
from imports.errors import ImportRejected
from imports.lease import is_free, taken
from imports.models import Import, KeyRange
from imports.run import MAX_ATTEMPTS, TURN

logger = logging.getLogger(__name__)

ENDED = (Import.Status.COMPLETED, Import.Status.FAILED)
OPEN_UNDO = (Import.Status.QUEUED, Import.Status.IN_PROGRESS)


def start_preview(imp: Import) -> None:
    """Asks for a count of what an undo would do. Raises ImportRejected when it cannot be taken back."""
    from imports.tasks import preview_undo, queue  # tasks call back into this room

    _require_undoable(imp)
    Import.objects.filter(pk=imp.pk).update(undo_preview=None)
    transaction.on_commit(lambda: queue(preview_undo, imp.pk))


def run_preview(import_id: UUID) -> None:
    """Counts what an undo would do now, over the whole import, and keeps the answer with it."""
    imp = Import.objects.filter(pk=import_id, status__in=ENDED, undo_status=None).first()
    if imp is None:
        return
    total, others = UndoCounts(), _others_undone(imp)
    for part in _done_ranges(imp):
        total += preview_undo(imp.team_id, imp.pk, low=part.low, high=part.high, undone=others)
    Import.objects.filter(pk=imp.pk, undo_status=None).update(
        undo_preview=total.as_dict() | {"at": timezone.now().isoformat()}
    )


def start_undo(imp: Import, *, actor: str) -> None:
    """Takes the import back in the background. One statement, so that of many clicks one starts it.

    Raises ImportRejected when it is still running, nothing of it was done, or it was taken back already.
    """
    from imports.tasks import queue, undo_import

    _require_undoable(imp)
    started = Import.objects.filter(
        Q(undo_status=None) | Q(undo_status=Import.Status.FAILED), pk=imp.pk, status__in=ENDED
    ).update(
        undo_status=Import.Status.QUEUED,
        undo_actor=actor,
        undo_asked_at=Now(),
        undo_problem=None,
        heartbeat_at=Now(),
    )
    if not started:
        raise ImportRejected("undo_started", "This import is already being taken back.", status=409)
    KeyRange.objects.filter(imp=imp, undone_at=None).update(undo_attempts=0)
    transaction.on_commit(lambda: queue(undo_import, imp.pk))


def run_undo(import_id: UUID) -> timedelta | None:
    """One worker's turn. Returns when to be called again, or None when nothing is left here."""
    with loose_commits():
        return _run(import_id)


def _run(import_id: UUID) -> timedelta | None:
    imp = Import.objects.filter(pk=import_id, undo_status__in=OPEN_UNDO).first()
    if imp is None:
        return None
    Import.objects.filter(pk=imp.pk, undo_status=Import.Status.QUEUED).update(undo_status=Import.Status.IN_PROGRESS)
    until = time.monotonic() + TURN.total_seconds()
    while (part := _claim(imp)) is not None:
        if part.undo_attempts > MAX_ATTEMPTS:
            _fail(imp)
            return None
        _undo_part(imp, part)
        Import.objects.filter(pk=imp.pk).update(heartbeat_at=Now(), undo_problem=None)
        if time.monotonic() > until or ending.is_asked():
            return timedelta(0)
    settle_undo(imp)
    return None


def settle_undo(imp: Import) -> bool:
    """Ends the undo once every range is done. Returns whether this call did."""
    if _done_ranges(imp).filter(undone_at=None).exists():
        return False
    return bool(
        Import.objects.filter(pk=imp.pk, undo_status__in=OPEN_UNDO).update(
            undo_status=Import.Status.COMPLETED, undo_ended_at=Now(), undo_problem=None
        )
    )


def undone(imp: Import) -> UndoCounts:
    """What the undo has done so far, by the ledger."""
    return undone_each([imp])[imp.pk]


def undone_each(imports: Sequence[Import]) -> dict[UUID, UndoCounts]:
    """The same of several imports with one query, and none where there was no undo."""
    told = {imp.pk: UndoCounts() for imp in imports}
    if any(imp.undo_status for imp in imports):
        parts = KeyRange.objects.filter(imp__in=told, undone_at__isnull=False)
        for pk, counts in parts.values_list("imp_id", "undo_counts"):
            told[pk] += UndoCounts(**(counts or {}))
    return told


def may_undo(imp: Import) -> bool:
    """True for an import that ended, did something, and has not been taken back."""
    return (
        imp.status in ENDED
        and imp.undo_status in (None, Import.Status.FAILED)
        and imp.ranges.filter(finished_at__isnull=False)
        .filter(Q(created__gt=0) | Q(updated__gt=0) | Q(unchanged__gt=0))
        .exists()
    )


def _require_undoable(imp: Import) -> None:
    if imp.status not in ENDED:
        raise ImportRejected("still_running", "The import is still running. Cancel it first.", status=409)
    if imp.undo_status in (*OPEN_UNDO, Import.Status.COMPLETED):
        raise ImportRejected("undo_started", "This import is already being taken back, or was.", status=409)
    if not may_undo(imp):
        raise ImportRejected("nothing_to_undo", "This import changed no contact, so there is nothing to take back.")


def _others_undone(imp: Import) -> list[UUID]:
    others = Import.objects.filter(team=imp.team_id, undo_status__isnull=False).exclude(pk=imp.pk)
    return list(others.values_list("pk", flat=True))


def _done_ranges(imp: Import) -> Any:
    return imp.ranges.filter(finished_at__isnull=False, index__gt=0).order_by("index")


def _claim(imp: Import) -> KeyRange | None:
    with transaction.atomic():
        part: KeyRange | None = (
            _done_ranges(imp)
            .select_for_update(of=("self",), skip_locked=True)
            .filter(is_free(), undone_at=None)
            .first()
        )
        if part is None:
            return None
        part.fence += 1
        part.undo_attempts += 1
        KeyRange.objects.filter(pk=part.pk).update(**taken(), undo_attempts=part.undo_attempts)
        return part


def _undo_part(imp: Import, part: KeyRange) -> None:
    try:
        with transaction.atomic():
            mine = KeyRange.objects.select_for_update().filter(pk=part.pk, fence=part.fence, undone_at=None)
            if mine.first() is None:
                return
            counts = undo_range(
                imp.team_id,
                imp.pk,
                low=part.low,
                high=part.high,
                actor=imp.undo_actor,
                undone=_others_undone(imp),
            )
            mine.update(undone_at=Now(), lease_until=None, undo_counts=counts.as_dict(), indexed_at=None)
    except (OperationalError, InterfaceError) as problem:
        full = disk.is_disk_full(problem)
        if not full and not isinstance(problem.__cause__, pg.DeadlockDetected | pg.SerializationFailure):
            raise
        KeyRange.objects.filter(pk=part.pk, fence=part.fence).update(
            lease_until=None, undo_attempts=F("undo_attempts") - 1
        )
        if full:
            raise
    except DatabaseError:
        logger.exception("undo of import %s: range %s failed", imp.pk, part.index)
        KeyRange.objects.filter(pk=part.pk, fence=part.fence).update(lease_until=None)


def _fail(imp: Import) -> None:
    Import.objects.filter(pk=imp.pk, undo_status__in=OPEN_UNDO).update(
        undo_status=Import.Status.FAILED,
        undo_problem="Taking back broke off three times at the same place. What was taken back until then is stated; "
        "try again, or look into the worker's log for this import's id.",
        undo_ended_at=Now(),
    )
