"""Periodic care: what stopped breathing is queued again, what expired is cleared away."""

import logging
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce, Now

from imports import partial_upload
from imports.away import StoreAway
from imports.dry_run import expire_held
from imports.lease import IsGone, is_free
from imports.models import Import, KeyRange, Rehearsal, Staging, Upload
from imports.run import OPEN, settle
from imports.stage import drop_tables
from imports.upload import discard_upload

logger = logging.getLogger(__name__)

LOCK = 7_262_655  # any fixed number: one sweep at a time, however many beats there are
SILENCE = timedelta(seconds=30)  # a working import beats at least every few seconds
STAGING_LIFE = timedelta(hours=24)


def sweep(
    *,
    requeue_import: Callable[[str], object],
    requeue_rehearsal: Callable[[str], object],
    requeue_undo: Callable[[str], object],
    index_search: Callable[[], object] = lambda: None,
) -> None:
    """Queues again every import, rehearsal and undo that has been silent for half a minute, and clears what expired."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            return
        silent = Import.objects.filter(status__in=OPEN, held_until=None).annotate(
            last=Coalesce("heartbeat_at", "created_at")
        )
        # A worker whose connection is gone needs no half minute to be missed, whether it read or merged.
        gone = Q(IsGone(F("lease_holder")), lease_until__gt=Now())
        orphaned = KeyRange.objects.filter(gone, imp=OuterRef("pk"), finished_at=None)
        imports = list(silent.filter(Q(last__lt=Now() - SILENCE) | gone | Exists(orphaned)))
        undos = list(Import.objects.filter(undo_status__in=OPEN, heartbeat_at__lt=Now() - SILENCE))
        # Touched before it is queued, so that a queue nobody consumes gets one message each half minute and no more.
        Import.objects.filter(pk__in=[imp.pk for imp in [*imports, *undos]]).update(heartbeat_at=Now())
        newer = Rehearsal.objects.filter(upload=OuterRef("upload"), created_at__gt=OuterRef("created_at"))
        rehearsals = list(
            Rehearsal.objects.filter(
                ~Exists(newer), finished_at=None, created_at__lt=Now() - SILENCE, created_at__gt=Now() - STAGING_LIFE
            ).values_list("pk", flat=True)
        )
    for silent_import in imports:
        if not settle(silent_import):
            requeue_import(str(silent_import.pk))
    for undo in undos:
        requeue_undo(str(undo.pk))
    for pk in rehearsals:
        requeue_rehearsal(str(pk))
    index_search()
    expire()


def expire() -> None:
    """Drops stagings after 24 hours or when nothing refers to them, uploads nobody imported in UPLOAD_DAYS, and the
    parts of uploads that nobody continued."""
    expire_held()
    busy = Import.objects.filter(staging=OuterRef("pk"), status__in=OPEN)
    for staging in Staging.objects.filter(~Exists(busy), is_free(), created_at__lt=Now() - STAGING_LIFE)[:100]:
        drop_tables(staging.table)
        staging.delete()
    _drop_orphans()
    try:
        _forget_files()
    except StoreAway as problem:
        logger.error("files that nobody needs wait to be deleted: %s", problem)


def _forget_files() -> None:
    abandoned = Upload.objects.filter(
        ~Exists(Import.objects.filter(upload=OuterRef("pk"))),
        created_at__lt=Now() - timedelta(days=settings.UPLOAD_DAYS),
    )
    for upload in abandoned[:100]:
        discard_upload(upload)
    partial_upload.expire()


def _drop_orphans() -> None:
    """Staging tables that no staging names any more: of deleted uploads, or of workers that lost their lease."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relpersistence = 'u' "
            "AND relname ~ '^staging_[0-9a-f]{32}_[0-9]+$' LIMIT 1000"
        )
        found = {row[0] for row in cursor.fetchall()}
    if not found:
        return
    named = {staging.table for staging in Staging.objects.all()}
    for table in found - named:
        logger.info("dropping %s, which nothing refers to", table)
        drop_tables(table)
