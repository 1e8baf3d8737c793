"""The history of imports, one import while it runs and after, its row errors, and the way to stop it."""

import csv
import io
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from dashboard.pages.imports import lasting, outcome
from imports.column_map import ColumnMap, MappedColumn
from imports.models import Import, KeyRange, RowError, Upload
from imports.options import Options
from imports.report import report
from imports.upload import store_upload

pytestmark = pytest.mark.django_db

FILE = b"Email,Plan\nada@example.com,pro\nnobody,free\n"


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No worker takes anything, and one is said to listen."""
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: 1)


def an_upload(team: Any, name: str = "people.csv") -> Upload:
    return store_upload(team, io.BytesIO(FILE), name=name)


def an_import(team: Any, *, name: str = "people.csv", counts: dict[str, int] | None = None, **fields: Any) -> Import:
    upload = an_upload(team, name)
    columns = (
        MappedColumn(index=0, header="Email", target="email"),
        MappedColumn(index=1, header="Plan", target="property", key="plan", type="string"),
    )
    options = Options(column_map=ColumnMap(columns=columns), dialect=upload.sniffed["dialect"])
    imp = Import.objects.create(
        team=team, upload=upload, actor="ada@example.com", source="hand", options=options.model_dump(mode="json"),
        **fields,
    )  # fmt: skip
    if counts:
        KeyRange.objects.create(imp=imp, index=1, finished_at=timezone.now(), **counts)
    return imp


def done(team: Any, *, seconds: float = 2, **counts: int) -> Import:
    ended = timezone.now()
    return an_import(
        team, counts=counts, status="completed", rows=sum(counts.values()),
        started_at=ended - timedelta(seconds=seconds), staged_at=ended, completed_at=ended,
    )  # fmt: skip


def an_error(imp: Import, number: int, severity: str = "failed", **fields: Any) -> RowError:
    raw = ["nobody", "free"] if severity == "failed" else None
    told = {
        "column": "Email",
        "column_index": 0,
        "value": "nobody",
        "code": "email_invalid",
        "line": number,
        "raw": raw,
    }
    message = f"“nobody” in row {number} is not an address."
    return RowError.objects.create(imp=imp, number=number, severity=severity, **({"message": message} | told | fields))


def show(imp: Import) -> str:
    return reverse("import", args=[imp.pk])


def text(response: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


# --- History ----------------------------------------------------------------------------------------------------------


def test_an_empty_history_teaches(client: Any) -> None:
    said = text(client.get(reverse("imports")))
    assert "No imports yet" in said
    assert "Import contacts" in said


def test_the_history_tells_file_who_and_counts(client: Any, ada: Any, stranger: Any) -> None:
    done(ada.team, created=1187, updated=3, unchanged=2, skipped_known=4, skipped_repeat=1, failed=13)
    done(stranger.team, created=99)
    said = text(client.get(reverse("imports")))
    assert "by ada@example.com Completed 1,187 5 5 13" in said
    assert "1 import" in said
    assert "99" not in said


def test_the_history_is_paged(client: Any, ada: Any) -> None:
    for n in range(30):
        an_import(ada.team, name=f"file{n}.csv")
    first, second = client.get(reverse("imports")), client.get(reverse("imports"), {"page": "2"})
    assert "file29.csv" in text(first)
    assert "file4.csv" not in text(first)
    assert "file4.csv" in text(second)
    assert 'href="?page=2"' in first.content.decode()
    assert "30 imports" in text(first)


def test_the_history_takes_the_same_queries_however_long_it_is(client: Any, ada: Any) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as counted:
            client.get(reverse("imports"))
        return len(counted)

    done(ada.team, created=1)
    an_upload(ada.team)
    few = queries()
    for _ in range(20):
        done(ada.team, created=1)
        an_upload(ada.team)
    assert queries() == few <= 9


def test_files_that_wait_stand_on_top(client: Any, ada: Any, stranger: Any) -> None:
    mapped, reviewed = an_upload(ada.team, "mapped.csv"), an_upload(ada.team, "reviewed.csv")
    reviewed.review = {"column_map": {"columns": []}}
    reviewed.save()
    an_upload(stranger.team, "theirs.csv")
    an_import(ada.team, name="started.csv")
    response = client.get(reverse("imports"))
    said, html = text(response), response.content.decode()
    assert "Finish importing mapped.csv" in said
    assert reverse("upload_map", args=[mapped.pk]) in html
    assert reverse("upload_review", args=[reviewed.pk]) in html
    assert reverse("upload_discard", args=[mapped.pk]) in html
    assert "theirs.csv" not in said
    assert "Finish importing started.csv" not in said


# --- While it runs ----------------------------------------------------------------------------------------------------


def test_a_queued_import_waits_and_says_so(client: Any, ada: Any) -> None:
    imp = an_import(ada.team)
    response = client.get(show(imp))
    assert "Waiting for a worker" in text(response)
    assert "No worker is listening" not in text(response)
    part = re.search(r'<section[^>]*id="import-progress"[^>]*>', response.content.decode())
    assert part
    assert 'hx-trigger="every 1s"' in part[0]
    assert 'hx-swap="outerMorph"' in part[0]


@pytest.mark.parametrize(
    ("listening", "waited", "told"), [(0, 6, True), (0, 1, False), (1, 60, False), (None, 60, False)]
)
def test_a_queue_that_nobody_consumes_is_said(
    client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch, listening: int | None, waited: int, told: bool
) -> None:
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: listening)
    imp = an_import(ada.team)
    Import.objects.filter(pk=imp.pk).update(created_at=timezone.now() - timedelta(seconds=waited))
    said = text(client.get(show(imp), headers={"hx-request": "true"}))
    assert ("No worker is listening." in said) is told
    assert ("the import begins by itself" in said) is told


def test_an_import_whose_worker_fell_silent_says_so(client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: 0)
    now = timezone.now()
    imp = an_import(ada.team, status="in_progress", started_at=now, staged_at=now, rows=9, heartbeat_at=now)
    assert "No worker is listening" not in text(client.get(show(imp)))
    Import.objects.filter(pk=imp.pk).update(heartbeat_at=now - timedelta(seconds=40))
    assert "No worker is listening" in text(client.get(show(imp)))


def test_progress_is_what_the_ledger_says(client: Any, ada: Any) -> None:
    began = timezone.now() - timedelta(seconds=4)
    imp = an_import(
        ada.team, counts={"created": 300, "failed": 100}, status="in_progress", rows=1000, started_at=began,
        staged_at=began, heartbeat_at=timezone.now(),
    )  # fmt: skip
    response = client.get(show(imp), headers={"hx-request": "true"})
    said = text(response)
    assert "Writing contacts" in said
    assert "400 of 1,000 rows" in said
    assert "rows a second" in said
    assert "left" in said
    assert 'value="40.0"' in response.content.decode()
    assert response.content.decode().lstrip().startswith("<section")


def test_the_last_poll_brings_the_whole_report(client: Any, ada: Any) -> None:
    response = client.get(show(done(ada.team, created=1)), headers={"hx-request": "true"})
    assert response.headers["HX-Refresh"] == "true"


def test_an_import_can_be_stopped(client: Any, ada: Any) -> None:
    imp = an_import(ada.team)
    assert "Stop the import?" in text(client.get(show(imp)))
    response = client.post(reverse("import_cancel", args=[imp.pk]), follow=True)
    imp.refresh_from_db()
    assert (imp.status, imp.reason) == ("failed", "cancelled")
    assert "What was imported until now stays." in text(response)
    assert "Cancelled" in text(response)
    assert "had ended already" in text(client.post(reverse("import_cancel", args=[imp.pk]), follow=True))


# --- Afterwards -------------------------------------------------------------------------------------------------------


def test_the_result_is_told_in_words_and_the_sum_is_stated(client: Any, ada: Any) -> None:
    response = client.get(show(done(ada.team, created=1187, failed=13, opt_outs_kept=2)))
    said = text(response)
    assert "1,187 contacts created, 13 rows failed." in said
    assert "1,200 rows in all" in said
    assert "in 2 seconds: 600 rows a second" in said
    assert "2 people opted out here and stayed unsubscribed." in said
    assert "hx-trigger" not in re.search(r'<section[^>]*id="import-progress"[^>]*>', response.content.decode())[0]  # type: ignore[index]


def test_what_was_agreed_to_is_told(client: Any, ada: Any) -> None:
    said = text(client.get(show(done(ada.team, created=1))))
    assert "2 of 2 imported" in said
    assert "Plan plan text" in said
    assert "Existing contacts Updated" in said
    assert "by ada@example.com" in said


def test_an_unreadable_file_says_why(client: Any, ada: Any) -> None:
    imp = an_import(ada.team, status="failed", reason="unreadable", problem="The workbook is broken in the middle.")
    said = text(client.get(show(imp)))
    assert "The workbook is broken in the middle." in said
    assert "No row was imported." in said


def test_row_errors_by_kind(client: Any, ada: Any) -> None:
    imp = done(ada.team, created=1, failed=1, skipped_repeat=1)
    an_error(imp, 3)
    an_error(imp, 5, "skipped", message="Row 9 has the same address and wins.", code="repeat")
    an_error(imp, 7, "note", message="This row has fewer cells.", code="padded")
    said = text(client.get(show(imp)))
    assert "Failed 1 Skipped 1 Notes 1" in said
    assert "3 Email nobody “nobody” in row 3 is not an address." in said
    assert "Row 9 has the same address" not in said
    assert "Row 9 has the same address and wins." in text(client.get(show(imp), {"kind": "skipped"}))
    assert "This row has fewer cells." in text(client.get(show(imp), {"kind": "note"}))
    assert client.get(show(imp), {"kind": "nonsense"}).status_code == 404


def test_without_failures_the_next_kind_is_shown(client: Any, ada: Any) -> None:
    imp = done(ada.team, created=1, skipped_repeat=1)
    an_error(imp, 5, "skipped", message="Row 9 wins.")
    assert "Row 9 wins." in text(client.get(show(imp)))
    assert reverse("import_errors_csv", args=[imp.pk]) not in client.get(show(imp)).content.decode()


def test_row_errors_are_paged(client: Any, ada: Any) -> None:
    imp = done(ada.team, failed=120)
    for number in range(2, 122):
        an_error(imp, number)
    first, last = text(client.get(show(imp))), text(client.get(show(imp), {"page": "3"}))
    assert "1 to 50 of 120 rows" in first
    assert "row 51 is" in first
    assert "row 52 is" not in first
    assert "101 to 120 of 120 rows" in last
    assert "row 121 is" in last


def test_the_page_takes_the_same_queries_however_many_errors(
    client: Any, ada: Any, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    imp = done(ada.team, failed=60)
    for number in range(60):
        an_error(imp, number)
    with django_assert_max_num_queries(12):
        client.get(show(imp))


def test_values_are_text_whatever_they_hold(client: Any, ada: Any) -> None:
    imp = done(ada.team, failed=1)
    an_error(imp, 2, value="<img src=x onerror=alert(1)>", message="“<script>” is not an address.")
    html = client.get(show(imp)).content.decode()
    assert "<img src=x" not in html
    assert "<script>”" not in html


def test_failed_rows_come_back_as_they_were(client: Any, ada: Any) -> None:
    imp = done(ada.team, created=1, failed=2)
    an_error(imp, 3, raw=["=cmd()", 'say "hi", twice'])
    an_error(imp, 4)
    response = client.get(reverse("import_errors_csv", args=[imp.pk]))
    rows = list(csv.reader(io.StringIO(b"".join(response.streaming_content).decode("utf-8-sig"))))
    assert rows == [["Email", "Plan"], ["=cmd()", 'say "hi", twice'], ["nobody", "free"]]
    assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''people%20-%20failed%20rows.csv"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["import", "import_errors_csv", "import_cancel"])
def test_other_teams_imports_do_not_exist(ada: Any, stranger: Any, sign_in: Any, name: str) -> None:
    imp = an_import(ada.team)
    theirs = sign_in(stranger)
    for method in ("get", "post"):
        assert getattr(theirs, method)(reverse(name, args=[imp.pk])).status_code in (404, 405)
    method = theirs.post if name == "import_cancel" else theirs.get
    assert method(reverse(name, args=[imp.pk])).status_code == 404
    assert method(reverse(name, args=[uuid4()])).status_code == 404
    imp.refresh_from_db()
    assert imp.cancel_asked_at is None


def test_team_mates_see_the_same(ada: Any, bob: Any, sign_in: Any) -> None:
    assert sign_in(bob).get(show(an_import(ada.team))).status_code == 200


# --- Words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"created": 1187, "failed": 13}, "1,187 contacts created, 13 rows failed."),
        ({"created": 1}, "1 contact created."),
        ({"updated": 2, "unchanged": 3}, "2 contacts updated, 3 unchanged."),
        ({"skipped_known": 1, "skipped_repeat": 1}, "2 rows skipped."),
        ({"failed": 1}, "1 row failed."),
    ],
)
def test_outcomes_in_words(ada: Any, counts: dict[str, int], said: str) -> None:
    assert outcome(report(an_import(ada.team, counts=counts))) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 seconds"), (0.24, "0.2 seconds"), (1, "1 second"), (2.04, "2 seconds"), (17.4, "17 seconds"),
        (99, "99 seconds"), (130, "2 minutes"), (7200, "2 hours"), (9000, "2.5 hours"), (-3, "0 seconds"),
    ],
)  # fmt: skip
def test_durations_in_words(seconds: float, said: str) -> None:
    assert lasting(timedelta(seconds=seconds)) == said
