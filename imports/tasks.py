"""Celery's door: load by id, call the function, and the sweep that re-queues what stopped breathing."""

import logging
import time
from datetime import timedelta
from functools import partial
from uuid import UUID

from celery import Task, shared_task
from django.db import InterfaceError, OperationalError
from django.db.models.functions import Now
from kombu.exceptions import OperationalError as BrokerError

from contacts import chores
from imports import disk, ending, indexing, rehearsal, run, suggestions, undo
from imports.models import Import, Rehearsal
from imports.sweep import sweep as sweep_imports

logger = logging.getLogger(__name__)

# The database may be restarting: wait and take the work up again. What was committed stays, nothing counts twice.
PATIENT = {"autoretry_for": (OperationalError, InterfaceError), "retry_backoff": 1, "retry_backoff_max": 30}


def queue(task: Task, row: UUID | str, *, after: timedelta = timedelta(0)) -> None:
    """Sends a task with the id of its row. A broker that is away is no error: the sweep will find the row."""
    try:
        task.apply_async((str(row),), countdown=after.total_seconds() or None)
    except BrokerError:
        logger.warning("the queue could not be reached; the sweep will bring %s %s back", task.name, row)


@shared_task(max_retries=None, **PATIENT)
def run_import(import_id: str) -> None:
    """One worker's turn at an import."""

    def call_hands(count: int) -> None:
        for _ in range(count):
            queue(run_import, import_id)

    again = None
    open_imports = Import.objects.filter(pk=import_id, status__in=run.OPEN)
    with disk.pausing(open_imports, heartbeat_at=Now()):
        again = run.run_import(UUID(import_id), call_hands=call_hands)
    if again is not None:
        queue(run_import, import_id, after=again)
    else:
        queue_indexing()


@shared_task(max_retries=None, **PATIENT)
def rehearse(rehearsal_id: str) -> None:
    """The whole file through the same code as the run, up to but not including the write."""
    again = None
    with disk.pausing(Rehearsal.objects.filter(pk=rehearsal_id, finished_at=None)):
        again = rehearsal.run_rehearsal(UUID(rehearsal_id))
    if again is not None:
        queue(rehearse, rehearsal_id, after=again)


@shared_task(max_retries=None, **PATIENT)
def preview_undo(import_id: str) -> None:
    """Counts what taking an import back would do."""
    undo.run_preview(UUID(import_id))


@shared_task(max_retries=None, **PATIENT)
def undo_import(import_id: str) -> None:
    """One worker's turn at taking an import back."""
    again = None
    undoing = Import.objects.filter(pk=import_id, undo_status__in=run.OPEN)
    with disk.pausing(undoing, says="undo_problem", heartbeat_at=Now()):
        again = undo.run_undo(UUID(import_id))
    if again is not None:
        queue(undo_import, import_id, after=again)
    else:
        queue_indexing()


@shared_task
def index_search() -> None:
    """One worker's turn at the search rows of what imports wrote. What breaks off is found by the next sweep."""
    if indexing.run_indexing() is not None:
        queue_indexing(1)


def queue_indexing(hands: int = indexing.HANDS) -> None:
    """Asks workers to bring search rows up to date, if there are any to be."""
    if not indexing.is_due():
        return
    try:
        for _ in range(hands):
            index_search.apply_async(expires=60)
    except BrokerError:
        logger.warning("the queue could not be reached; the sweep will ask for search rows again")


@shared_task(max_retries=None, **PATIENT)
def run_chores() -> None:
    """One worker's turn at what deleted segments, topics and properties and changed types leave to do."""
    until = time.monotonic() + run.TURN.total_seconds()
    if not chores.run_chores(go_on=lambda: time.monotonic() < until and not ending.is_asked()):
        queue_chores()
    else:
        queue_indexing(1)


def queue_chores() -> None:
    """Asks a worker to look after chores, if there are any. The sweep asks again, should the message be lost."""
    if not chores.is_due():
        return
    try:
        run_chores.apply_async(expires=60)
    except BrokerError:
        logger.warning("the queue could not be reached; the sweep will ask for chores again")


@shared_task
def ask_ai(upload_id: str) -> None:
    """What the AI makes of an upload's columns. Tried once: a person is waiting, and the rules have answered."""
    suggestions.refine_by_ai(UUID(upload_id))


@shared_task
def sweep() -> None:
    """Every 20 seconds, from Celery beat; twenty beats do one sweep."""
    sweep_imports(
        requeue_import=partial(queue, run_import),
        requeue_rehearsal=partial(queue, rehearse),
        requeue_undo=partial(queue, undo_import),
        index_search=queue_indexing,
    )
    queue_chores()
