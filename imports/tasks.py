"""Celery's door: load by id, call the function, and the sweep that re-queues what stopped breathing."""

from uuid import UUID

from celery import shared_task
from django.db import InterfaceError, OperationalError

from imports import rehearsal, run
from imports.sweep import sweep as sweep_imports

# The database may be restarting: wait and take the work up again. What was committed stays, nothing counts twice.
PATIENT = {"autoretry_for": (OperationalError, InterfaceError), "retry_backoff": 1, "retry_backoff_max": 30}


@shared_task(max_retries=None, **PATIENT)
def run_import(import_id: str) -> None:
    """One worker's turn at an import."""

    def call_hands(count: int) -> None:
        for _ in range(count):
            run_import.delay(import_id)

    again = run.run_import(UUID(import_id), call_hands=call_hands)
    if again is not None:
        run_import.apply_async((import_id,), countdown=again.total_seconds() or None)


@shared_task(max_retries=None, **PATIENT)
def rehearse(rehearsal_id: str) -> None:
    """The whole file through the same code as the run, up to but not including the write."""
    again = rehearsal.run_rehearsal(UUID(rehearsal_id))
    if again is not None:
        rehearse.apply_async((rehearsal_id,), countdown=again.total_seconds())


@shared_task
def sweep() -> None:
    """Every 20 seconds, from Celery beat; twenty beats do one sweep."""
    sweep_imports(requeue_import=run_import.delay, requeue_rehearsal=rehearse.delay)
