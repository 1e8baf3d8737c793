"""What an import did, told from its ledger: counts, progress, row errors, and the failed rows as a CSV."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from django.db.models import QuerySet, Sum
from django.utils import timezone

from contacts.merge import Counts
from imports.models import Import, KeyRange, RowError
from imports.run import OPEN


@dataclass(frozen=True)
class Report:
    """Outcomes of the rows dealt with so far. `total` is the sum of the outcomes, always."""

    counts: Counts
    failed: int

    @property
    def created(self) -> int:
        return self.counts.created

    @property
    def updated(self) -> int:
        """Matched by upsert; those with nothing to change count here too (API.md 5.5)."""
        return self.counts.updated + self.counts.unchanged

    @property
    def skipped(self) -> int:
        return self.counts.skipped_known + self.counts.skipped_repeat

    @property
    def total(self) -> int:
        return self.created + self.updated + self.skipped + self.failed

    def on_the_wire(self) -> dict[str, int]:
        """The five numbers of API.md 4.7."""
        return {
            "total": self.total,
            "created": self.created,
            "updated": self.updated,
            "skipped": self.skipped,
            "failed": self.failed,
        }


@dataclass(frozen=True)
class Progress:
    """Where an open import stands. `step` is queued, reading, writing or done."""

    step: str
    done: int  # rows written or reported so far
    rows: int | None  # rows of the file, once it was read to its end
    read: int  # rows read so far
    share: float  # 0 to 1, of the present step
    rate: float | None  # rows a second in this step
    left: timedelta | None  # of the writing
    waiting: timedelta  # since it was queued


def reports(imports: Iterable[Import]) -> dict[UUID, Report]:
    """The reports of several imports with one query."""
    names = [f.name for f in KeyRange._meta.fields if f.name in Counts.__dataclass_fields__]
    sums = (
        KeyRange.objects.filter(imp__in=[imp.pk for imp in imports], finished_at__isnull=False)
        .order_by()
        .values_list("imp_id")
        .annotate(*[Sum(name) for name in ["failed", *names]])
    )
    by_import = {
        pk: Report(counts=Counts(**dict(zip(names, found, strict=True))), failed=failed)
        for pk, failed, *found in cast(Iterable[tuple[Any, ...]], sums)
    }
    return {imp.pk: by_import.get(imp.pk, Report(counts=Counts(), failed=0)) for imp in imports}


def report(imp: Import) -> Report:
    """The report of one import."""
    return reports([imp])[imp.pk]


def progress(imp: Import) -> Progress:
    """Where the import stands by the ledger, so that it never runs ahead of the truth."""
    now = timezone.now()
    waiting = now - imp.created_at
    if imp.status == Import.Status.QUEUED:
        return Progress("queued", 0, None, 0, 0.0, None, None, waiting)
    if imp.status not in OPEN:
        return Progress("done", report(imp).total, imp.rows, imp.rows or 0, 1.0, None, None, waiting)
    if imp.staged_at is None:
        staging = imp.upload.stagings.filter(lease_until__isnull=False).order_by("-created_at").first()
        read, passed = (staging.rows_read, staging.bytes_read) if staging else (0, 0)
        share = min(passed / imp.upload.size, 1.0) if imp.upload.size else 0.0
        return Progress("reading", 0, None, read, share, _rate(read, imp.started_at, now), None, waiting)
    done = report(imp).total
    rate = _rate(done, imp.staged_at, now)
    rows = imp.rows or 0
    left = timedelta(seconds=round((rows - done) / rate)) if rate else None
    return Progress("writing", done, rows, rows, done / rows if rows else 1.0, rate, left, waiting)


def row_errors(imp: Import, *, severity: str | None = None, after: tuple[int, int] | None = None) -> QuerySet[RowError]:
    """The import's row errors in file order; `after` is the (number, id) of the last one seen."""
    found = RowError.objects.filter(imp=imp).order_by("number", "id")
    if severity:
        found = found.filter(severity=severity)
    if after:
        found = found.extra(where=["(number, id) > (%s, %s)"], params=list(after))
    return found


def mendable_rows(imp: Import) -> QuerySet[RowError]:
    """Failed rows that can be mended: their cells are known, and nobody imported them again yet."""
    return RowError.objects.filter(imp=imp, severity=RowError.Severity.FAILED, raw__isnull=False, retried=False)


def failed_rows_csv(imp: Import) -> Iterator[str]:
    """The failed rows as they stand in the file, under its own headers: mended, the file imports as it is."""
    dialect = imp.options["dialect"]
    headers = imp.upload.sniffed["headers"]
    delimiter = dialect.get("delimiter") or ","
    if len(delimiter) != 1:
        delimiter = ","
    buffer = io.StringIO()
    buffer.write("\ufeff")  # Excel takes a file without the mark for another encoding, and saves what it misread
    writer = csv.writer(buffer, delimiter=delimiter)
    if headers:
        writer.writerow(headers)
    for raw in mendable_rows(imp).order_by("number", "id").values_list("raw", flat=True).iterator(chunk_size=2000):
        writer.writerow(raw or [])
        if buffer.tell() > 1 << 16:
            yield _take(buffer)
    yield _take(buffer)


def _take(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text


def _rate(rows: int, since: datetime | None, now: datetime) -> float | None:
    seconds = (now - since).total_seconds() if since else 0
    return rows / seconds if rows and seconds > 0.5 else None
