"""How the engine's tests put a file through it without a queue: make an upload, begin, finish, count."""

import csv
import io

from contacts.models import Contact
from imports.column_map import ColumnMap, MappedColumn
from imports.models import Import, KeyRange, Staging, Upload
from imports.options import Options
from imports.report import report
from imports.run import run_import
from imports.start import start_import
from imports.upload import store_upload

HEADERS = ["Email", "First name", "Last name", "Out", "Plan", "Seats"]
TARGETS = {
    "Email": {"target": "email"},
    "First name": {"target": "first_name"},
    "Last name": {"target": "last_name"},
    "Out": {"target": "unsubscribed"},
    "Plan": {"target": "property", "key": "plan", "type": "string"},
    "Seats": {"target": "property", "key": "seats", "type": "number"},
}


def a_csv(rows, headers=HEADERS) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([headers, *rows])
    return text.getvalue().encode()


def an_upload(team, rows, headers=HEADERS) -> Upload:
    return store_upload(team, io.BytesIO(a_csv(rows, headers)), name="people.csv")


def options_for(upload, **chosen) -> Options:
    columns = tuple(
        MappedColumn(index=i, header=h, **TARGETS[h]) for i, h in enumerate(upload.sniffed["headers"]) if h in TARGETS
    )
    return Options(column_map=ColumnMap(columns=columns), dialect=upload.sniffed["dialect"], **chosen)


def begin(team, rows, *, headers=HEADERS, **chosen) -> Import:
    upload = an_upload(team, rows, headers)
    return start_import(upload, options_for(upload, **chosen), actor="ada@example.com", source="hand")


def finish(imp) -> Import:
    for _ in range(1000):
        if run_import(imp.pk) is None:
            break
    imp.refresh_from_db()
    return imp


def do(team, rows, **chosen) -> Import:
    return finish(begin(team, rows, **chosen))


def counts(imp) -> dict[str, int]:
    found = report(imp)
    assert found.total == found.created + found.updated + found.skipped + found.failed
    return found.on_the_wire()


def contact(team, email) -> Contact:
    return Contact.objects.get(team=team, email_key=email)


def people(count, *, plan="free"):
    return [[f"p{i}@example.com", f"First{i}", f"Last{i}", "no", plan, str(i)] for i in range(count)]


class Killed(BaseException):
    """Stands for a worker that is gone without another word."""


def let_leases_lapse():
    Import.objects.update(lease_until=None)
    KeyRange.objects.update(lease_until=None)
    Staging.objects.update(lease_until=None)
