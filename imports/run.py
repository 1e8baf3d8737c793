"""One import from queued to completed or failed.

`run_import` may be called at any time, by any number of workers at once, and may die anywhere: what is to do is read
from PostgreSQL each time. One worker reads the file and cuts it into key ranges (the ledger); then every worker that
comes along takes one range after another. A range is one transaction that merges its rows and writes its own line.
"""

import logging
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction
from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Coalesce, Now
from psycopg import errors as pg
from psycopg import sql

from contacts.merge import MergeDisturbed, MergeRules, StagedRange, merge_range
from contacts.session import loose_commits
from imports import disk, ending
from imports.errors import ImportRejected
from imports.lease import LEASE, is_free, taken
from imports.models import Import, KeyRange, Staging
from imports.options import Options
from imports.stage import (
    STATEMENTS,
    LeaseLost,
    StagingBusy,
    drop_tables,
    ensure_staged,
    find_staging,
    is_lost,
    is_once,
    ranges_of,
)
from imports.start import create_properties

logger = logging.getLogger(__name__)

MAX_ATTEMPTS = 3  # a range that kills its worker so often is given up
MAX_PREPARATIONS = 5
MAX_MEETINGS = 20  # tries of one range against other writers of the same keys
HANDS = 8  # workers that may share one import
TURN = timedelta(seconds=10)  # then the worker takes the next task of the queue, so that imports share workers fairly
OPEN = (Import.Status.QUEUED, Import.Status.IN_PROGRESS)


class StagingLost(Exception):
    """A range holds other rows than were counted: the staging table was emptied. It is made again."""


def run_import(import_id: UUID, *, call_hands: Callable[[int], None] = lambda count: None) -> timedelta | None:
    """Does what is to be done for an import now. Returns when to be called again, or None when nothing is left here.

    `call_hands(n)` asks for n more workers, once there are ranges to share.
    """
    with loose_commits():
        return _run(import_id, call_hands=call_hands)


def _run(import_id: UUID, *, call_hands: Callable[[int], None]) -> timedelta | None:
    imp = (
        Import.objects.select_related("team", "upload")
        .filter(pk=import_id, status__in=OPEN, held_until=None)  # a dry run waits to be started
        .first()
    )
    if imp is None:
        return None
    if imp.staged_at is None and imp.cancel_asked_at is None:
        try:
            if not _prepare(imp):
                return None  # another worker is at it
        except StagingBusy:
            return timedelta(seconds=1)
        except ending.WorkerEnds:
            return _leave(imp)
        except LeaseLost:
            return None
        except ImportRejected as rejected:
            fail(imp, Import.Reason.UNREADABLE, rejected.message)
            return None
        call_hands(min(HANDS, imp.ranges.filter(finished_at=None).count()) - 1)
    done = _merge_ranges(imp, until=time.monotonic() + TURN.total_seconds())
    settle(imp)
    if ending.is_asked() and not done:
        return _leave(imp)
    return None if done else timedelta(0)


def _leave(imp: Import) -> timedelta:
    """This worker ends: another goes on. The next sweep finds the import, should the message be lost with the queue."""
    Import.objects.filter(pk=imp.pk, status__in=OPEN).update(heartbeat_at=Now() - LEASE)
    return timedelta(0)


def settle(imp: Import) -> bool:
    """Ends the import if nothing of it is left to do: completed, or failed as cancelled. One statement, so that of
    many workers exactly one ends it. Returns whether this call did."""
    unfinished = KeyRange.objects.filter(imp=OuterRef("pk"), finished_at=None)
    completed = Import.objects.filter(
        ~Exists(unfinished), pk=imp.pk, status=Import.Status.IN_PROGRESS, staged_at__isnull=False
    ).update(status=Import.Status.COMPLETED, completed_at=Now(), heartbeat_at=Now(), problem=None)
    if not completed:
        completed = Import.objects.filter(
            ~Exists(unfinished.filter(~is_free())),
            is_free(),
            pk=imp.pk,
            status__in=OPEN,
            cancel_asked_at__isnull=False,
        ).update(
            status=Import.Status.FAILED,
            reason=Import.Reason.CANCELLED,
            problem="Cancelled. What was imported until then stays.",
            completed_at=Now(),
        )
    if completed:
        logger.info("import %s ended", imp.pk)
        _release_staging(imp)
    return bool(completed)


def fail(imp: Import, reason: Import.Reason, problem: str) -> None:
    """Ends the import with a plain sentence; what was done stays done and counted."""
    Import.objects.filter(pk=imp.pk, status__in=OPEN).update(
        status=Import.Status.FAILED, reason=reason, problem=problem, completed_at=Now(), lease_until=None
    )
    logger.warning("import %s failed: %s", imp.pk, reason)


def ask_cancel(imp: Import) -> bool:
    """Ends the import after the ranges being merged right now. False when it had already ended."""
    asked = Import.objects.filter(pk=imp.pk, status__in=OPEN).update(cancel_asked_at=Coalesce("cancel_asked_at", Now()))
    settle(imp)
    return bool(asked)


def resume(imp: Import) -> bool:
    """Takes up an import that failed or was cancelled where it stopped; finished ranges stay finished.

    False when there is nothing to resume. The caller queues it.
    """
    return bool(
        Import.objects.filter(pk=imp.pk, status=Import.Status.FAILED, undo_status=None, held_until=None).update(
            status=Import.Status.QUEUED,
            reason=None,
            problem=None,
            cancel_asked_at=None,
            completed_at=None,
            staged_at=None,  # the staging was dropped when it ended; reading again finds the same ranges
            attempts=0,
            lease_until=None,
            heartbeat_at=Now(),
        )
    )


def chain_of(imp: Import) -> list[UUID]:
    """For rows tried again: the imports that took rows of the same file before. Empty for any other import."""
    if imp.retry_of_id is None:
        return []
    earlier = Import.objects.filter(retry_of=imp.retry_of_id).exclude(pk=imp.pk).values_list("pk", flat=True)
    return [imp.retry_of_id, *earlier]


def merge_rules(options: Options, *, chain: Sequence[UUID] = ()) -> MergeRules:
    """The options as the merge takes them."""
    clear = options.blank == "clear"
    return MergeRules(
        upsert=options.on_conflict == "upsert",
        resubscribe=options.resubscribe,
        clear=clear,
        clear_first=clear and options.column_map.find("first_name") is not None,
        clear_last=clear and options.column_map.find("last_name") is not None,
        keys=[str(column.key) for column in options.column_map.properties],
        types=[column.type or "string" for column in options.column_map.properties],
        segments=options.segments,
        topics=[(topic.id, topic.subscription) for topic in options.topics],
        chain=chain,
    )


def _prepare(imp: Import) -> bool:
    """Reads the file into its staging and cuts the ledger. False when another worker holds the lease."""
    claimed = Import.objects.filter(
        is_free(),
        pk=imp.pk,
        status__in=OPEN,
        staged_at=None,
        cancel_asked_at=None,
        fence=imp.fence,
    ).update(
        **taken(),
        attempts=F("attempts") + 1,
        heartbeat_at=Now(),
        status=Import.Status.IN_PROGRESS,
        started_at=Coalesce("started_at", Now()),
    )
    if not claimed:
        return False
    imp.fence += 1
    if imp.attempts >= MAX_PREPARATIONS:
        fail(
            imp,
            Import.Reason.BROKEN,
            "Reading this file broke off five times, so the import was stopped. Nothing was lost: start it again, "
            "or look into the worker's log for this import's id.",
        )
        return False
    options = Options.model_validate(imp.options)
    try:
        create_properties(imp.team, options.column_map)
        staging = ensure_staged(find_staging(imp.upload, options), options, beat=lambda: _beat(imp))
        _cut_ledger(imp, staging)
    except (StagingBusy, ending.WorkerEnds):
        # Neither waiting nor being called away is an attempt.
        _hold(imp, lease_until=None, attempts=F("attempts") - 1, heartbeat_at=Now())
        raise
    except (ImportRejected, LeaseLost):
        raise
    except BaseException as problem:
        untried = 1 if disk.is_waited_for(problem) else 0
        Import.objects.filter(pk=imp.pk, fence=imp.fence).update(lease_until=None, attempts=F("attempts") - untried)
        raise
    return True


def _cut_ledger(imp: Import, staging: Staging) -> None:
    parts = ranges_of(staging)
    with transaction.atomic(), connection.cursor() as cursor:
        # Only attempts in a row count: a crash of PostgreSQL later on empties the staging, which is nobody's fault.
        _hold(
            imp, staging=staging, rows=staging.rows, staged_at=Now(), lease_until=None, heartbeat_at=Now(), attempts=0
        )
        if imp.ranges.exists():
            return  # staged again after a loss: the ledger knows what is finished
        cursor.execute(
            sql.SQL(STATEMENTS["count_ranges"]).format(table=sql.Identifier(staging.table)),
            {"bounds": staging.bounds or []},
        )
        staged = dict(cursor.fetchall())
        KeyRange.objects.bulk_create(
            [
                KeyRange(imp=imp, index=0, staged=0),
                *(
                    KeyRange(imp=imp, index=i, low=part.low, high=part.high, staged=staged.get(i, 0))
                    for i, part in enumerate(parts, start=1)
                ),
            ]
        )


def _merge_ranges(imp: Import, *, until: float) -> bool:
    """Takes ranges until none is free. False when this worker's turn ended first."""
    imp.refresh_from_db()
    if imp.staging is None or imp.status != Import.Status.IN_PROGRESS:
        return True
    options = Options.model_validate(imp.options)
    while (part := _claim_range(imp)) is not None:
        try:
            _merge_or_give_up(imp, part, options)
        except StagingLost:
            _stage_again(imp)
            return False
        except (OperationalError, InterfaceError):
            # The database went away or its disk is full: not this range's fault.
            _give_back(part)
            raise
        except DatabaseError:
            logger.exception("import %s: range %s failed, attempt %s", imp.pk, part.index, part.attempts)
            KeyRange.objects.filter(pk=part.pk, fence=part.fence).update(lease_until=None)
        _beat(imp)
        if time.monotonic() > until or ending.is_asked():
            return False
    return True


def _claim_range(imp: Import) -> KeyRange | None:
    with transaction.atomic():
        part = (
            KeyRange.objects.select_for_update(of=("self",), skip_locked=True)
            .filter(
                is_free(),
                imp=imp,
                imp__status=Import.Status.IN_PROGRESS,
                imp__cancel_asked_at=None,
                imp__staged_at__isnull=False,
                finished_at=None,
            )
            .order_by("index")
            .first()
        )
        if part is None:
            return None
        part.attempts += 1
        part.fence += 1
        KeyRange.objects.filter(pk=part.pk).update(**taken(), attempts=part.attempts)
        return part


def _merge_or_give_up(imp: Import, part: KeyRange, options: Options) -> None:
    if part.attempts > MAX_ATTEMPTS:
        logger.error("import %s: range %s given up", imp.pk, part.index)
        with transaction.atomic():
            if _is_mine(part):
                _finish(part, failed=_report_given_up(imp, part, options))
        return
    for meeting in range(MAX_MEETINGS):
        try:
            with transaction.atomic():
                if _is_mine(part):
                    _merge(imp, part, options)
            return
        except (MergeDisturbed, DatabaseError) as met:
            if isinstance(met, DatabaseError) and not isinstance(
                met.__cause__, pg.UniqueViolation | pg.DeadlockDetected | pg.SerializationFailure
            ):
                raise
            logger.info("import %s: range %s met another writer", imp.pk, part.index)
            time.sleep(random.uniform(0, min(0.05 * 2**meeting, 2)))  # noqa: S311
            KeyRange.objects.filter(pk=part.pk, fence=part.fence).update(lease_until=Now() + LEASE)
    raise OperationalError(f"range {part.index} of import {imp.pk} met other writers {MAX_MEETINGS} times")


def _merge(imp: Import, part: KeyRange, options: Options) -> None:
    staging = _staging(imp)
    if part.index == 0:
        _finish(part, failed=_report_failed(imp, staging))
        return
    counts = merge_range(
        imp.team_id,
        StagedRange(staging.table, part.low, part.high, once=is_once(staging)),
        rules=merge_rules(options, chain=chain_of(imp)),
        import_id=imp.pk,
        actor=imp.actor,
    )
    if counts.rows != part.staged:
        raise StagingLost
    if counts.skipped_repeat:
        for name in ("report_repeats", "report_late") if imp.retry_of_id else ("report_repeats",):
            with connection.cursor() as cursor:
                cursor.execute(
                    sql.SQL(STATEMENTS[name]).format(table=sql.Identifier(staging.table)),
                    {"import": imp.pk} | _email_column(options),
                )
    kept = {f.name for f in KeyRange._meta.fields} & asdict(counts).keys()
    _finish(part, **{name: value for name, value in asdict(counts).items() if name in kept})


def _staging(imp: Import) -> Staging:
    if imp.staging is None:
        raise StagingLost
    return imp.staging


def _report_failed(imp: Import, staging: Staging) -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(STATEMENTS["report_failed"]).format(errors=sql.Identifier(f"{staging.table}_errors")),
            {"import": imp.pk},
        )
        failed: int = cursor.fetchone()[0]
    if failed != staging.failed:
        raise StagingLost
    return failed


def _report_given_up(imp: Import, part: KeyRange, options: Options) -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(STATEMENTS["report_given_up"]).format(table=sql.Identifier(_staging(imp).table)),
            {
                "import": imp.pk,
                "low": part.low,
                "high": part.high,
                "message": "Writing this row and its neighbours broke off three times. Import the file again: what is "
                "in already changes nothing. If that fails, look into the worker's log for this import's id.",
            }
            | _email_column(options),
        )
        failed: int = cursor.fetchone()[0]
    if failed != part.staged:
        raise StagingLost
    return failed


def _email_column(options: Options) -> dict[str, Any]:
    column = options.column_map.email
    return {"column": column.header or f"Column {column.index + 1}", "column_index": column.index}


def _is_mine(part: KeyRange) -> bool:
    """Locks the ledger line. False when another worker has it or had it."""
    return (
        KeyRange.objects.select_for_update().filter(pk=part.pk, fence=part.fence, finished_at=None).first() is not None
    )


def _finish(part: KeyRange, **counts: int) -> None:
    KeyRange.objects.filter(pk=part.pk).update(finished_at=Now(), lease_until=None, **counts)


def _give_back(part: KeyRange) -> None:
    """Hands a range back untried, as soon as the database answers again."""
    for pause in (0, 1, 2, 4, 8):
        time.sleep(pause)
        try:
            connection.close()
            KeyRange.objects.filter(pk=part.pk, fence=part.fence).update(attempts=F("attempts") - 1, lease_until=None)
            return
        except (OperationalError, InterfaceError):
            continue


def _stage_again(imp: Import) -> None:
    """Sends the import back to reading. Finished ranges stay finished."""
    logger.warning("import %s: its staging table was lost and is made again", imp.pk)
    if imp.staging and is_lost(imp.staging):
        Staging.objects.filter(pk=imp.staging.pk, fence=imp.staging.fence).update(finished_at=None)
    Import.objects.filter(pk=imp.pk, fence=imp.fence).update(staged_at=None, lease_until=None)
    KeyRange.objects.filter(imp=imp, finished_at=None).update(lease_until=None, attempts=0)


def _release_staging(imp: Import) -> None:
    """Drops the staging of an import that ended, unless another import still reads it."""
    imp.refresh_from_db(fields=["staging"])
    staging = imp.staging
    if staging is None or staging.imports.filter(status__in=OPEN).exists():
        return
    if Staging.objects.filter(pk=staging.pk, fence=staging.fence).update(finished_at=None):
        drop_tables(staging.table)


def _beat(imp: Import) -> None:
    """Says that the import is alive; renews the lease where this worker holds it. Raises LeaseLost when cancelled,
    WorkerEnds when this worker should end before the file is read."""
    held = Import.objects.filter(pk=imp.pk, fence=imp.fence, status__in=OPEN)
    if imp.staged_at is None:
        ending.leave_if_asked()
        if not held.filter(cancel_asked_at=None).update(heartbeat_at=Now(), lease_until=Now() + LEASE, problem=None):
            Import.objects.filter(pk=imp.pk, fence=imp.fence).update(lease_until=None)
            settle(imp)
            raise LeaseLost
    else:
        held.update(heartbeat_at=Now(), problem=None)


def _hold(imp: Import, **changes: object) -> None:
    if not Import.objects.filter(pk=imp.pk, fence=imp.fence).update(**changes):
        raise LeaseLost
