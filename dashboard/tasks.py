"""Celery's door to bulk actions: load by id, call the function, and the sweep that re-queues what fell silent."""

import time
from collections.abc import Callable
from functools import partial
from uuid import UUID

from celery import Task, shared_task
from django.db import connection, transaction
from django.db.models.functions import Now

from contacts import bulk, bulk_sets
from contacts.models import BulkAction
from contacts.session import loose_commits
from imports import disk, ending
from imports.run import TURN
from imports.tasks import PATIENT, queue, queue_indexing

LOCK = 7_262_682  # one sweep at a time, however many beats there are


@shared_task(max_retries=None, **PATIENT)  # type: ignore[untyped-decorator]  # Celery carries no types
def pick_bulk(action_id: str) -> None:
    """Finds whom an action is about, where a page did not wait for it."""
    with disk.pausing(BulkAction.objects.filter(pk=action_id)):
        bulk_sets.pick(UUID(action_id))


@shared_task(max_retries=None, **PATIENT)  # type: ignore[untyped-decorator]
def run_bulk(action_id: str) -> None:
    """One worker's turn at a bulk action."""
    waiting = BulkAction.objects.filter(pk=action_id, status__in=bulk.OPEN)
    with disk.pausing(waiting, heartbeat_at=Now()):
        _take_turn(run_bulk, bulk.run, action_id)


@shared_task(max_retries=None, **PATIENT)  # type: ignore[untyped-decorator]
def undo_bulk(action_id: str) -> None:
    """One worker's turn at taking a bulk action back."""
    waiting = BulkAction.objects.filter(pk=action_id, undo_status__in=bulk.OPEN)
    with disk.pausing(waiting, says="undo_problem", heartbeat_at=Now()):
        _take_turn(undo_bulk, bulk.run_undo, action_id)


@shared_task  # type: ignore[untyped-decorator]
def sweep_bulk() -> None:
    """Every 20 seconds, from Celery beat: what fell silent is queued again, what nothing needs is forgotten."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            return
        silent = bulk.take_silent()
        bulk_sets.forget_old()
    for task, pks in zip((pick_bulk, run_bulk, undo_bulk), silent, strict=True):
        for pk in pks:
            queue(task, pk)


def _take_turn(task: Task, run: Callable[..., bool], action_id: str) -> None:
    until = time.monotonic() + TURN.total_seconds()

    def call_hands(count: int) -> None:
        for _ in range(count):
            queue(task, action_id)

    def go_on() -> bool:
        return time.monotonic() < until and not ending.is_asked()

    with loose_commits():  # what a crash un-commits goes together with its line in the ledger
        done = run(UUID(action_id), go_on=go_on, call_hands=call_hands)
    if done:
        queue_indexing()
    else:
        queue(task, action_id)


def queue_run(action: BulkAction) -> None:
    """Has workers do an action, once the transaction is committed."""
    transaction.on_commit(partial(queue, run_bulk, action.pk))


def queue_undo(action: BulkAction) -> None:
    """Has workers take an action back, likewise."""
    transaction.on_commit(partial(queue, undo_bulk, action.pk))


def queue_pick(action: BulkAction) -> None:
    """Has a worker find whom an action is about, likewise."""
    transaction.on_commit(partial(queue, pick_bulk, action.pk))
