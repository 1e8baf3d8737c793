"""Failed rows tried again once their cells are corrected: a small file of our own, imported with the same options.

The rows keep the numbers they have in the first file, and lose to a later row of it that has been imported already.
"""

import csv
import io
from collections.abc import Mapping

from django.db import transaction

from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.models import Import, RowError
from imports.options import Options
from imports.start import start_import
from imports.upload import discard_upload, store_upload

MOST = 1000  # rows at a time: more is mended in the downloaded file


def retry_rows(imp: Import, corrections: Mapping[int, Mapping[int, str]], *, actor: str, source: str) -> Import:
    """Imports failed rows again. `corrections` maps a row number to its corrected cells: column index to text.

    The other cells are taken as they stand in the file. Raises ImportRejected when a row did not fail, has been tried
    again already, or nothing was corrected.
    """
    if not corrections:
        raise ImportRejected("nothing_corrected", "No cell was corrected. Change at least one, then import the rows.")
    if len(corrections) > MOST:
        raise ImportRejected(
            "too_many_rows", f"At most {MOST} rows can be corrected here. Download the failed rows and mend the file."
        )
    with transaction.atomic():
        # Two people may correct the same rows at once: the second finds them imported already.
        Import.objects.select_for_update(no_key=True).get(pk=imp.pk)
        return _retry(imp, corrections, actor=actor, source=source)


def _retry(imp: Import, corrections: Mapping[int, Mapping[int, str]], *, actor: str, source: str) -> Import:
    root = imp.retry_of or imp
    records = [_mended(imp, number, cells) for number, cells in sorted(corrections.items())]
    options = Options.model_validate(imp.options)
    headers = imp.upload.sniffed["headers"] or [f"Column {i + 1}" for i in range(len(records[0]))]
    upload = store_upload(
        imp.team,
        io.BytesIO(_written([headers, *records])),
        name=f"Corrected rows of {root.upload.name}",
        user_id=imp.upload.user_id,
    )
    try:
        # The file is ours, and read as we wrote it; only what the columns mean is taken over.
        first = Dialect.from_json(imp.options["dialect"])
        dialect = Dialect(
            kind="csv",
            gzip=False,
            encoding="utf-8",
            delimiter=",",
            quote='"',
            escape=None,
            header_record=0,
            skip_records=1,
            width=len(headers),
            decimal_commas=first.decimal_commas,
            thousand_points=first.thousand_points,
        )
        upload.row_numbers = sorted(corrections)
        upload.sniffed = upload.sniffed | {"headers": headers, "dialect": dialect.to_json()}
        upload.save(update_fields=["row_numbers", "sniffed"])
        again = options.model_copy(update={"dialect": dialect.to_json()})
        started = start_import(upload, again, actor=actor, source=source, retry_of=root)
    except BaseException:
        discard_upload(upload)
        raise
    RowError.objects.filter(imp=imp, severity=RowError.Severity.FAILED, number__in=corrections).update(retried=True)
    return started


def _mended(imp: Import, number: int, cells: Mapping[int, str]) -> list[str]:
    failed = RowError.objects.filter(
        imp=imp, number=number, severity=RowError.Severity.FAILED, raw__isnull=False, retried=False
    ).first()
    if failed is None or not failed.raw:
        raise ImportRejected("not_failed", f"Row {number} did not fail, or was imported again already.")
    record = list(failed.raw)
    for index, text in cells.items():
        if not 0 <= index < max(len(record), imp.upload.sniffed["width"]):
            raise ImportRejected("no_such_column", f"Row {number} has no column {index + 1}.")
        record += [""] * (index + 1 - len(record))
        record[index] = text
    return record


def _written(records: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(records)
    return text.getvalue().encode()
