"""An import tried out: queued and rehearsed, but held until somebody starts it, for as long as what it staged is kept.

No worker and no sweep takes a held import up. Each way out of being held (started, cancelled, expired, its file found
unreadable) is one statement, so that of many at once exactly one happens.
"""

from functools import partial

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Now

from imports.errors import ImportRejected
from imports.models import Import, Rehearsal
from imports.options import Options


def start_held(imp: Import) -> None:
    """Lets a dry run run, over what its rehearsal staged. Raises ImportRejected when it cannot be started (any more).

    Contacts may have changed since the numbers were told; the run counts what it finds.
    """
    from imports.start import check_options  # start calls back into this room
    from imports.tasks import queue, run_import

    _require_startable(imp)
    check_options(imp.team, Options.model_validate(imp.options))
    with transaction.atomic():
        ready = held().filter(pk=imp.pk, held_until__gt=Now(), predicted__isnull=False)
        if not ready.update(held_until=None, heartbeat_at=Now()):
            imp.refresh_from_db()
            _require_startable(imp)
            raise _expired()
        transaction.on_commit(partial(queue, run_import, imp.pk))


def cancel_held(imp: Import) -> bool:
    """Ends a dry run that nobody started. False when it is none (any more)."""
    return bool(
        held()
        .filter(pk=imp.pk)
        .update(
            status=Import.Status.FAILED,
            reason=Import.Reason.CANCELLED,
            problem="Cancelled before it was started. Nothing was imported.",
            cancel_asked_at=Now(),
            completed_at=Now(),
        )
    )


def expire_held() -> int:
    """Ends the dry runs whose time is over: what they staged is dropped about now."""
    return (
        held()
        .filter(held_until__lte=Now())
        .update(
            status=Import.Status.FAILED,
            reason=Import.Reason.EXPIRED,
            problem="This dry run was not started within 24 hours. Nothing was imported; create the import again.",
            completed_at=Now(),
        )
    )


def tell_prediction(rehearsal: Rehearsal) -> None:
    """Hands a finished rehearsal's numbers, or what is wrong with the file, to the dry run it was made for."""
    waiting = held().filter(upload=rehearsal.upload_id, options=rehearsal.options)
    if rehearsal.problem is None:
        waiting.update(predicted=rehearsal.counts)
    else:
        waiting.update(
            status=Import.Status.FAILED,
            reason=Import.Reason.UNREADABLE,
            problem=rehearsal.problem,
            completed_at=Now(),
        )


def is_held(imp: Import) -> bool:
    """True for a dry run that waits to be started."""
    return imp.status == Import.Status.QUEUED and imp.held_until is not None


def never_started(imp: Import) -> bool:
    """True for a dry run that ended as one: it has nothing to resume."""
    return imp.status == Import.Status.FAILED and imp.held_until is not None


def held() -> QuerySet[Import]:
    """Dry runs that wait to be started."""
    return Import.objects.filter(status=Import.Status.QUEUED, held_until__isnull=False)


def _require_startable(imp: Import) -> None:
    if imp.held_until is None:
        raise ImportRejected("not_a_dry_run", "This import has been started already.", status=409)
    if imp.status != Import.Status.QUEUED:
        raise ImportRejected(
            "dry_run_ended",
            f"This dry run cannot be started any more. {imp.problem or ''}".strip(),
            status=409,
        )
    if imp.predicted is None:
        raise ImportRejected(
            "dry_run_unfinished",
            "The dry run is still counting. Start the import once it says what it would do, in `predicted`.",
            status=409,
        )


def _expired() -> ImportRejected:
    return ImportRejected(
        "dry_run_ended", "This dry run's 24 hours are over. Nothing was imported; create the import again.", status=409
    )
