"""What an import would do, told beforehand from the whole file: exact counts and what would fail, nothing written."""

import logging
from dataclasses import asdict
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Q
from django.db.models.functions import Now
from psycopg import sql

from imports import ending
from imports.dry_run import tell_prediction
from imports.errors import ImportRejected
from imports.models import Rehearsal
from imports.options import Options
from imports.run import merge_rules
from imports.stage import STATEMENTS, LeaseLost, StagingBusy, ensure_staged, find_staging, rehearse

logger = logging.getLogger(__name__)


def run_rehearsal(rehearsal_id: UUID) -> timedelta | None:
    """Fills in the rehearsal's counts. Returns when to try again while another worker reads the file, else None."""
    rehearsal = Rehearsal.objects.select_related("upload").filter(pk=rehearsal_id, finished_at=None).first()
    if rehearsal is None or rehearsal.upload.rehearsals.filter(created_at__gt=rehearsal.created_at).exists():
        return None  # finished, or the person has changed the options since
    options = Options.model_validate(rehearsal.options)
    try:
        staging = ensure_staged(find_staging(rehearsal.upload, options), options, beat=ending.leave_if_asked)
        forecast = rehearse(staging, rules=merge_rules(options), beat=ending.leave_if_asked)
    except StagingBusy:
        return timedelta(seconds=1)
    except ending.WorkerEnds:
        return timedelta(0)
    except LeaseLost:
        return None
    except ImportRejected as rejected:
        _finish(rehearsal, problem=rejected.message)
        return None
    counts: dict[str, Any] = asdict(forecast.counts) | {
        "rows": forecast.rows,
        "failed": forecast.failed,
        "problems": problems(staging.table),
        "hints": hints(staging.table),
    }
    _finish(rehearsal, staging=staging, counts=counts, problem=None)
    return None


def _finish(rehearsal: Rehearsal, **result: Any) -> None:
    with transaction.atomic():
        if Rehearsal.objects.filter(Q(finished_at=None), pk=rehearsal.pk).update(**result, finished_at=Now()):
            for name, value in result.items():
                setattr(rehearsal, name, value)
            tell_prediction(rehearsal)


def hints(table: str, *, limit: int = 5) -> dict[str, Any]:
    """What is to be said of valid addresses, by kind: how many rows, and the domains or names met most."""
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(STATEMENTS["hints"]).format(errors=sql.Identifier(f"{table}_errors")))
        names = [column.name for column in cursor.description]
        found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    told: dict[str, Any] = {}
    for hint in found:
        kind = told.setdefault(hint.pop("kind"), {"rows": 0, "most": []})
        kind["rows"] += hint["rows"]
        if len(kind["most"]) < limit and hint["about"]:
            kind["most"].append(hint)
    return told


def problems(table: str, *, limit: int = 20) -> list[dict[str, Any]]:
    """Row errors of a staging by kind and column, the most frequent first, each with its first rows."""
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(STATEMENTS["problems"]).format(errors=sql.Identifier(f"{table}_errors")), {"limit": limit}
        )
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
