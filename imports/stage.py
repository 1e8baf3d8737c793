"""An upload's rows into an unlogged staging table (COPY), and the rehearsal's exact counts from it.

Staging is deterministic: the same file read the same way gives the same table. So a table that was lost (a crash of
PostgreSQL empties unlogged tables) is simply made again.
"""

import dataclasses
import io
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import polars as pl
from django.db import IntegrityError, connection
from django.db.models.functions import Now
from psycopg import sql

from contacts.merge import Counts, MergeRules, StagedRange, preview_range
from contacts.sql import load_statements
from imports import disk, rows
from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.lease import LEASE, is_free, taken
from imports.models import Staging, Upload
from imports.options import Options
from imports.rare_cells import blank_columns
from imports.remarks import Remarks
from imports.upload import open_stored

logger = logging.getLogger(__name__)

STATEMENTS = load_statements(Path(__file__).with_name("stage.sql"))
ROWS_PER_RANGE = 25_000  # a range is one transaction of a fraction of a second
MOST_WATCHED = 200  # columns that are left out, and told of when they hold something
SAMPLE_EVERY = 250  # one key in so many is kept to cut ranges by: 100 samples a range
BATCH_ROWS = 50_000
COPY_PIECE = 1 << 18  # bytes
INDEX_LEASE = timedelta(minutes=15)  # of a hundred million rows

T = TypeVar("T")


class StagingBusy(Exception):
    """Another worker is reading this file right now; ask again in a moment."""


class LeaseLost(Exception):
    """This worker was taken for dead and another has its work. Whatever it still does must not count."""


def find_staging(upload: Upload, options: Options) -> Staging:
    """The staging these options call for, shared by rehearsals and runs of the same upload."""
    staging, _ = Staging.objects.get_or_create(upload=upload, fingerprint=options.reading_fingerprint())
    return staging


def ensure_staged(staging: Staging, options: Options, *, beat: Callable[[], None] = lambda: None) -> Staging:
    """Makes the staging table whole unless it is. `beat` is called after every batch; what it raises ends the reading.

    Raises StagingBusy while another worker reads, ImportRejected when the file cannot be read to its end.
    """
    staging.refresh_from_db()
    if staging.finished_at and not is_lost(staging):
        return staging
    claimed = Staging.objects.filter(is_free(), pk=staging.pk, fence=staging.fence).update(
        **taken(),
        finished_at=None,
        problem=None,
        rows_read=0,
        bytes_read=0,
    )
    if not claimed:
        raise StagingBusy
    old_table = staging.table
    staging.refresh_from_db()
    drop_tables(old_table)
    try:
        return _stage(staging, options, beat)
    except ImportRejected as rejected:
        _hold(staging, problem=rejected.message, lease_until=None)
        raise
    except BaseException as problem:
        if disk.is_disk_full(problem):
            drop_tables(staging.table)  # half a staging is of no use, and is part of what fills the disk
        Staging.objects.filter(pk=staging.pk, fence=staging.fence).update(lease_until=None)
        raise


def is_lost(staging: Staging) -> bool:
    """True when the table is gone or was emptied by a crash of PostgreSQL (or by its expiry)."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [staging.table])
        if not cursor.fetchone()[0]:
            return True
        if not staging.staged:
            return False
        cursor.execute(sql.SQL("SELECT EXISTS (SELECT FROM {})").format(sql.Identifier(staging.table)))
        return not cursor.fetchone()[0]


def ranges_of(staging: Staging) -> list[StagedRange]:
    """The whole staging, cut into key ranges of about ROWS_PER_RANGE rows."""
    bounds = [None, *(staging.bounds or []), None]
    once = is_once(staging)
    return [StagedRange(staging.table, low, high, once=once) for low, high in pairwise(bounds)]


def is_once(staging: Staging) -> bool:
    """True when no address repeats in the staging."""
    with connection.cursor() as cursor:
        cursor.execute(STATEMENTS["is_once"], {"table": staging.table})
        return bool(cursor.fetchone()[0])


@dataclass(frozen=True)
class Forecast:
    """What a run would do now: outcomes of good rows by range, and the rows that could not be read."""

    rows: int
    failed: int
    counts: Counts


def rehearse(staging: Staging, *, rules: MergeRules, beat: Callable[[], None] = lambda: None) -> Forecast:
    """Takes every range through the merge, up to but not including the write."""
    total = Counts()
    for staged in ranges_of(staging):
        total += preview_range(staging.upload.team_id, staged, rules=rules)
        beat()
    return Forecast(rows=staging.rows or 0, failed=staging.failed or 0, counts=total)


def drop_tables(table: str) -> None:
    """Drops a staging table and its table of row errors."""
    with connection.cursor() as cursor:
        for name in (table, f"{table}_errors"):
            cursor.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(sql.Identifier(name)))


def _stage(staging: Staging, options: Options, beat: Callable[[], None]) -> Staging:
    table, errors = sql.Identifier(staging.table), sql.Identifier(f"{staging.table}_errors")
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(STATEMENTS["create_table"]).format(table=table))
        cursor.execute(sql.SQL(STATEMENTS["create_errors"]).format(errors=errors))
    records = staged = failed = 0
    sample: list[str] = []
    with open_stored(staging.upload.path) as source:
        batches = rows.read(
            source,
            Dialect.from_json(options.dialect),
            options.column_map,
            blank=options.blank,
            on_invalid_value=options.on_invalid_value,
            batch_rows=BATCH_ROWS,
            watched=_left_out_as_blank(staging, options),
        )
        remarks = Remarks(options.column_map)
        numbered = remarks.watch(_renumbered(batches, staging.upload.row_numbers))
        for batch in _read_ahead(_in_key_order(numbered)):
            _copy(table, batch.good)
            _copy_errors(errors, batch.bad)
            records += batch.records
            staged += batch.good.height
            failed += sum(bad.severity == "failed" for bad in batch.bad)
            sample += batch.good["email_key"].gather_every(SAMPLE_EVERY).to_list()
            _hold(staging, rows_read=records, bytes_read=batch.bytes_read, lease_until=Now() + LEASE)
            beat()
    _copy_errors(errors, remarks.summary())
    if records != staged + failed:
        raise RuntimeError(f"{records} records were read, but {staged} staged and {failed} failed")
    # One statement, which cannot renew the lease while it runs. Who dies in it is missed by the lost connection.
    _hold(staging, lease_until=Now() + INDEX_LEASE)
    _index(table)
    _hold(
        staging,
        rows=records,
        staged=staged,
        failed=failed,
        bounds=_cut(sample, staged),
        finished_at=Now(),
        lease_until=None,
    )
    staging.refresh_from_db()
    return staging


def _left_out_as_blank(staging: Staging, options: Options) -> list[int]:
    """Columns without a place that were blank in all the person could see of them."""
    mapped = {column.index for column in options.column_map.columns}
    sniffed = staging.upload.sniffed
    blank = blank_columns(sniffed["sample"], width=sniffed["width"])
    return [index for index in blank if index not in mapped][:MOST_WATCHED]


def _renumbered(batches: Iterator[rows.Batch], numbers: list[int] | None) -> Iterator[rows.Batch]:
    """Rows of a file made of another's failed rows keep the numbers they have there."""
    if numbers is None:
        yield from batches
        return
    # The file is our own: a header, then one record for each number.
    theirs = pl.DataFrame({"row_number": range(2, len(numbers) + 2), "number": numbers})
    for batch in batches:
        good = batch.good.join(theirs, on="row_number", how="left", maintain_order="left")
        good = good.with_columns(row_number=pl.col("number")).drop("number")
        bad = [dataclasses.replace(b, number=numbers[b.number - 2]) for b in batch.bad]
        yield dataclasses.replace(batch, good=good, bad=bad)


def _in_key_order(batches: Iterator[rows.Batch]) -> Iterator[rows.Batch]:
    """Good rows sorted within their batch: the rows of a range then lie side by side on a few pages, which the merge
    reads much faster than each from a page of its own."""
    for batch in batches:
        yield dataclasses.replace(batch, good=batch.good.sort("email_key"))


def _hold(staging: Staging, **changes: object) -> None:
    """Writes to the staging while this worker's fencing number is still the latest."""
    if not Staging.objects.filter(pk=staging.pk, fence=staging.fence).update(**changes):
        raise LeaseLost


def _index(table: sql.Identifier) -> None:
    """A unique index tells the merge that no address repeats, which spares it to look. Most files are such."""
    with connection.cursor() as cursor:
        try:
            cursor.execute(sql.SQL(STATEMENTS["index_once"]).format(table=table))
        except IntegrityError:
            cursor.execute(sql.SQL(STATEMENTS["index_repeats"]).format(table=table))


def _cut(sample: list[str], staged: int) -> list[str]:
    """Bounds that cut the keys into ranges of about ROWS_PER_RANGE rows. Code point order is UTF-8's byte order."""
    count = -(-staged // ROWS_PER_RANGE)
    ordered = sorted(set(sample))
    return sorted({ordered[len(ordered) * i // count] for i in range(1, count)}) if ordered else []


def _copy(table: sql.Identifier, good: pl.DataFrame) -> None:
    if good.is_empty():
        return
    # Autocommit, a statement per batch: no transaction stays open while a large file is read.
    text = io.BytesIO()
    good.write_csv(text, include_header=False)
    text.seek(0)
    with connection.cursor() as cursor, cursor.copy(sql.SQL(STATEMENTS["copy_table"]).format(table=table)) as copy:
        # In pieces: the client library keeps a copy of whatever it could not send at once.
        while piece := text.read(COPY_PIECE):
            copy.write(piece)


def _copy_errors(errors: sql.Identifier, bad: list[rows.BadRow]) -> None:
    if not bad:
        return
    with connection.cursor() as cursor, cursor.copy(sql.SQL(STATEMENTS["copy_errors"]).format(errors=errors)) as copy:
        for b in bad:
            raw = None if b.raw is None else list(b.raw)
            copy.write_row((b.number, b.line, b.column, b.index, b.value, b.code, b.message, b.severity, raw, b.rows))


def _read_ahead(batches: Iterator[T]) -> Iterator[T]:
    """The same batches, each read in a thread while PostgreSQL takes in the one before."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader") as reader:
        pending = reader.submit(next, batches, None)
        while (batch := pending.result()) is not None:
            pending = reader.submit(next, batches, None)
            yield batch
