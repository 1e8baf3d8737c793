"""The review before a run: the first rows as they will be stored, the options, and what the whole file would do."""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from contacts.values import read_number
from dashboard import presence
from dashboard.forms import small_number
from dashboard.import_forms import OptionsForm, agreed_options
from dashboard.mapping import column_label
from dashboard.models import User
from dashboard.pages.uploads import known_properties, own_upload
from imports import rows
from imports.errors import ImportRejected
from imports.memory import remember
from imports.models import Rehearsal, Upload
from imports.options import Options
from imports.sniff import Dialect
from imports.start import start_import, start_rehearsal
from imports.upload import open_stored

FIRST_ROWS = 20
STALE = timedelta(minutes=10)  # then the contacts may have changed too much for the numbers to be trusted
SLOW = timedelta(seconds=5)  # then it is worth saying that no worker is listening
CELLS = ("number_invalid", "boolean_invalid", "unsubscribed_invalid")


@require_http_methods(["GET", "HEAD", "POST"])
def upload_review(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Everything one more time before the run. A POST changes an option, and the numbers are counted anew."""
    upload = own_upload(request, upload_id)
    if "column_map" not in upload.review:
        return redirect("upload_map", upload.pk)
    if request.method != "POST":
        return _page(request, upload)
    form = OptionsForm(upload.team, data=request.POST)
    if not form.is_valid():
        if request.htmx:  # type: ignore[attr-defined]
            return render(request, "imports/review.html#rehearsal", _gone(upload), status=422)
        return _page(request, upload, form=form)
    _keep(upload, form)
    if request.POST.get("drop"):
        upload.review["options"]["on_invalid_value"] = "drop"
    if (index := small_number(request.POST.get("as_text", ""))) is not None:
        _make_text(upload, index)
    if (index := small_number(request.POST.get("decimal_commas", ""))) is not None:
        _read_decimal_commas(upload, index)
    upload.save(update_fields=["review"])
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "imports/review.html#rehearsal", {**_forecast(upload), "part": True})
    return redirect("upload_review", upload.pk)


@require_safe
def upload_rehearsal(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """How far the rehearsal is; its numbers once it is done."""
    upload = own_upload(request, upload_id)
    if "column_map" not in upload.review:
        return redirect("upload_map", upload.pk)
    return render(request, "imports/review.html#rehearsal", {**_forecast(upload), "part": True})


@require_POST
def upload_start(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Starts the import, with the options as they stand in the form."""
    upload = own_upload(request, upload_id)
    if "column_map" not in upload.review:
        return redirect("upload_map", upload.pk)
    form = OptionsForm(upload.team, data=request.POST)
    if not form.is_valid():
        return _page(request, upload, form=form)
    _keep(upload, form)
    assert isinstance(request.user, User)
    options = agreed_options(upload.review, upload.sniffed)
    try:
        imp = start_import(upload, options, actor=request.user.email, source="hand")
    except ImportRejected as rejected:
        messages.error(request, rejected.message)
        running = upload.imports.order_by("-created_at").first() if rejected.code == "already_started" else None
        return redirect("import", running.pk) if running else redirect("upload_review", upload.pk)
    remember(
        upload.team,
        options.column_map,
        headers=upload.sniffed["headers"],
        suggestion=upload.suggestion,
        by=request.user.email,
    )
    # A segment made by this start exists now: a second import of the file joins it instead of making another.
    kept = imp.options
    upload.review["options"] |= {"segments": kept["segments"], "new_segment": None}
    upload.save(update_fields=["review"])
    return redirect("import", imp.pk)


@dataclass(frozen=True)
class StoredRow:
    """One of the first rows as it will be stored, or why it will not."""

    number: int
    values: list[Any]
    problem: str = ""


def first_rows(upload: Upload, options: Options) -> list[StoredRow]:
    """The first records through the same reading as the run."""
    keys = [str(column.key) for column in options.column_map.properties]
    core = [name for name in ("first_name", "last_name", "unsubscribed") if options.column_map.find(name)]
    stored: list[StoredRow] = []
    with open_stored(upload.path) as source:
        batches = rows.read(
            source,
            Dialect.from_json(options.dialect),
            options.column_map,
            blank=options.blank,
            on_invalid_value=options.on_invalid_value,
            batch_rows=FIRST_ROWS,
        )
        for batch in batches:
            for row in batch.good.head(FIRST_ROWS).to_dicts():
                properties = json.loads(row["properties"], parse_float=str)
                values = [row["email"], *(row[name] for name in core), *(properties.get(key) for key in keys)]
                stored.append(StoredRow(row["row_number"], values))
            failed = [bad for bad in batch.bad if bad.severity == "failed"]
            stored += [StoredRow(bad.number, [], bad.message) for bad in failed[:FIRST_ROWS]]
            if len(stored) >= FIRST_ROWS:
                break
    return sorted(stored, key=lambda row: row.number)[:FIRST_ROWS]


def _page(request: HttpRequest, upload: Upload, *, form: OptionsForm | None = None) -> HttpResponse:
    context = _forecast(upload)
    options = agreed_options(upload.review, upload.sniffed)
    try:
        context["first_rows"] = first_rows(upload, options)
    except ImportRejected as rejected:
        context["unreadable"] = rejected.message
    names = {"first_name": "First name", "last_name": "Last name", "unsubscribed": "Unsubscribed"}
    context["columns"] = [
        "E-mail",
        *(name for field, name in names.items() if options.column_map.find(field)),  # type: ignore[arg-type]
        *(column.key for column in options.column_map.properties),
    ]
    context["form"] = form or OptionsForm(upload.team, options=options)
    context["imported_before"] = upload.imports.order_by("-created_at").first()
    return render(request, "imports/review.html", context, status=422 if form else 200)


def _forecast(upload: Upload) -> dict[str, Any]:
    """What the rehearsal partial shows: waiting, a problem, or exact numbers."""
    options = agreed_options(upload.review, upload.sniffed)
    context: dict[str, Any] = {"upload": upload, "options": options}
    latest = upload.rehearsals.order_by("-created_at").first()
    if latest and latest.finished_at and timezone.now() - latest.finished_at > STALE:
        latest.delete()
    try:
        rehearsal = start_rehearsal(upload, options)
    except ImportRejected as rejected:
        return context | {"problem": rejected.message}
    context["rehearsal"] = rehearsal
    if rehearsal.finished_at is None:
        waiting = timezone.now() - rehearsal.created_at
        return context | {
            "staging": rehearsal.staging,
            "no_worker": waiting > SLOW and presence.workers_listening() == 0,
            "slow": waiting > SLOW,
        }
    if rehearsal.problem or not rehearsal.counts:
        return context | {"problem": rehearsal.problem}
    return context | _numbers(upload, rehearsal, options)


def _gone(upload: Upload) -> dict[str, Any]:
    return {
        "upload": upload,
        "part": True,
        "problem": "One of these options no longer exists. Load the page again to see those that do.",
    }


def _numbers(upload: Upload, rehearsal: Rehearsal, options: Options) -> dict[str, Any]:
    counts = dict(rehearsal.counts or {})
    known = known_properties(upload)
    targets = {column.index: column for column in options.column_map.columns}
    problems: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for problem in counts["problems"]:
        column = targets.get(problem["column_index"])
        problem["droppable"] = problem["severity"] == "failed" and problem["code"] in CELLS
        # The type of a property is fixed for life: only a new one can still become text.
        problem["textable"] = (
            problem["droppable"] and column and column.target == "property" and column.key not in known
        )
        problem["commas"] = problem["code"] == "number_invalid" and any(
            "," in text and read_number(text, decimals="comma") for text in problem["examples"]
        )
        if problem["code"] != "email_typo":  # told by domain, above
            (problems if problem["severity"] == "failed" else notes).append(problem)
    unseen = [
        told | {"name": column_label(upload.sniffed["headers"] or [], int(told["about"]))}
        for told in (counts.get("hints") or {}).pop("unseen", {"most": []})["most"]
    ]
    skipped = counts["skipped_known"] + counts["skipped_repeat"]
    joins = bool(options.segments or options.new_segment or options.topics)
    people = counts["created"] + counts["updated"] + (counts["unchanged"] if joins else 0)
    return {
        "counts": counts,
        "skipped": skipped,
        "problems": problems,
        "notes": notes,
        "unseen": unseen,
        "people": people,
        "nothing": "" if people else _why_nothing(counts),
    }


def _why_nothing(counts: dict[str, Any]) -> str:
    """Why a run would change no contact."""
    if not counts["rows"]:
        return "The file has no rows below its header, so there is nothing to import."
    if counts["failed"] == counts["rows"]:
        return "No row can be imported as it stands. What is wrong with them stands below."
    if counts["unchanged"]:
        return "Nothing would change: every contact of the file is here already, with the same values."
    return "Nobody new: every contact of the file is here already, and existing ones are left alone."


def _keep(upload: Upload, form: OptionsForm) -> None:
    upload.review = {**upload.review, "options": form.options()}
    upload.save(update_fields=["review"])


def _make_text(upload: Upload, index: int) -> None:
    """The new property of a column holds text from now on: every cell fits."""
    for column in upload.review["column_map"]["columns"]:
        if column["index"] == index and column["target"] == "property":
            column["type"] = "string"


def _read_decimal_commas(upload: Upload, index: int) -> None:
    """The numbers of a column have decimal commas, though the sample did not show it."""
    dialect = upload.sniffed["dialect"]
    if 0 <= index < dialect["width"]:
        dialect["decimal_commas"] = sorted({*dialect.get("decimal_commas", ()), index})
        upload.save(update_fields=["sniffed"])


urlpatterns = [
    path("uploads/<uuid:upload_id>/review/", upload_review, name="upload_review"),
    path("uploads/<uuid:upload_id>/rehearsal/", upload_rehearsal, name="upload_rehearsal"),
    path("uploads/<uuid:upload_id>/start/", upload_start, name="upload_start"),
]
