"""Imports as people see them: the history, one import while it runs and after, its row errors, and its end."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh

from api.downloads import TooManyDownloads, failed_rows
from contacts.models import Segment, Topic
from contacts.queries import names_of
from dashboard import presence
from dashboard.access import current_team, own_import
from dashboard.pages.dry_runs import dry_run_page
from dashboard.pages.reviews import SLOW
from dashboard.templatetags.ui import plural
from imports.dry_run import is_held
from imports.models import Import, RowError, Upload
from imports.options import Options
from imports.report import Progress, Report, mendable_rows, progress, report, reports, row_errors
from imports.run import OPEN
from imports.start import cancel_import
from imports.suggestions import ai_use
from imports.undo import may_undo

PER_PAGE = 25
ERRORS_PER_PAGE = 50
RETRIES = 10  # of its corrected rows that an import's page leads to
SILENCE = timedelta(seconds=20)  # a worker that is at it is heard every few seconds
KINDS = {"failed": "Failed", "skipped": "Skipped", "note": "Notes"}


@require_safe
def imports(request: HttpRequest) -> HttpResponse:
    """Every import of the team, newest first, below the files that still wait for a decision."""
    team = current_team(request)
    found = Import.objects.filter(team=team).select_related("upload").order_by("-created_at", "-id")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    told = reports(page.object_list)
    waiting = (
        Upload.objects.filter(team=team, imports=None).exclude(path="").select_related("user").order_by("-created_at")
    )
    context = {
        "rows": [(imp, told[imp.pk]) for imp in page.object_list],
        "page": page,
        "pager": {
            "newer": f"?page={page.previous_page_number()}" if page.has_previous() else None,
            "older": f"?page={page.next_page_number()}" if page.has_next() else None,
        },
        "waiting": waiting[:PER_PAGE] if page.number == 1 else [],
    }
    return render(request, "imports/index.html", context)


@require_safe
def import_show(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """One import: how far it is, or what it did."""
    imp = own_import(request, import_id)
    if is_held(imp):
        return dry_run_page(request, imp, agreed=_agreed(imp))
    context = {"imp": imp, **_state(imp)}
    if request.htmx:  # type: ignore[attr-defined]
        if not context["open"]:
            return HttpResponseClientRefresh()  # the report is more than the part that moved
        return render(request, "imports/show.html#import-progress", context)
    if not context["open"]:
        context |= _errors(request, imp) | {"undoable": may_undo(imp), "retries": _retries(imp)}
    return render(request, "imports/show.html", context | _agreed(imp))


@require_safe
def import_errors_csv(request: HttpRequest, import_id: UUID) -> HttpResponseBase:
    """The failed rows as a CSV that imports as it is, once it was mended."""
    imp = own_import(request, import_id)
    try:
        return failed_rows(imp)
    except TooManyDownloads as refused:
        messages.error(request, str(refused))
        return redirect("import", imp.pk)


@require_POST
def import_cancel(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Ends an import after the rows being written right now."""
    imp = own_import(request, import_id)
    was_held = is_held(imp)
    if not cancel_import(imp):
        messages.info(request, "The import had ended already.")
    elif was_held:
        messages.info(request, "The dry run was discarded. Nothing was imported.")
    else:
        messages.info(request, "The import is stopping. What was imported until now stays.")
    return redirect("import", imp.pk)


def _state(imp: Import) -> dict[str, Any]:
    told = report(imp)
    state: dict[str, Any] = {"report": told, "open": imp.status in OPEN}
    if state["open"]:
        now = progress(imp)
        state |= {
            "progress": now,
            "percent": round(100 * now.share, 1),
            "rate": round(now.rate) if now.rate else None,
            # The first rows say little about the rest.
            "left": lasting(now.left) if now.left is not None and now.share > 0.05 else "",
            "no_worker": _stands_still(imp, now) and presence.workers_listening() == 0,
        }
    else:
        state["result"] = outcome(told)
        if imp.started_at and imp.completed_at:
            taken = imp.completed_at - imp.started_at
            state["taken"] = lasting(taken)
            state["rate"] = round(told.total / taken.total_seconds()) if taken and told.total else None
    return state


def _stands_still(imp: Import, now: Progress) -> bool:
    """Whether it is time to ask if anyone is at work."""
    if now.step == "queued":
        return now.waiting > SLOW
    return imp.heartbeat_at is not None and timezone.now() - imp.heartbeat_at > SILENCE


def outcome(told: Report) -> str:
    """The outcome of a run in words: 1,187 contacts created, 13 rows failed."""
    counts = told.counts
    parts = [
        f"{plural(number, 'contact')} {verb}"
        for number, verb in ((counts.created, "created"), (counts.updated, "updated"))
        if number
    ]
    if counts.unchanged:
        parts.append(f"{counts.unchanged:,} unchanged")
    parts += [
        f"{plural(number, 'row')} {verb}"
        for number, verb in ((told.skipped, "skipped"), (told.failed, "failed"))
        if number
    ]
    return f"{', '.join(parts)}." if parts else "No row was imported."


def lasting(time: timedelta) -> str:
    """A duration as people say it."""
    seconds = max(time.total_seconds(), 0)
    if seconds < 10:
        number, unit = round(seconds, 1), "second"
    elif seconds < 100:
        number, unit = round(seconds), "second"
    elif seconds < 5400:
        number, unit = round(seconds / 60), "minute"
    else:
        number, unit = round(seconds / 3600, 1), "hour"
    return f"{number:g} {unit}{'' if number == 1 else 's'}"


def _errors(request: HttpRequest, imp: Import) -> dict[str, Any]:
    """One page of row errors of one kind, and how many there are of each."""
    by_kind = dict(
        RowError.objects.filter(imp=imp).values_list("severity").annotate(rows=Count("id")).order_by("severity")
    )
    kinds = [(kind, name, by_kind[kind]) for kind, name in KINDS.items() if by_kind.get(kind)]
    kind = request.GET.get("kind") or (kinds[0][0] if kinds else "failed")
    if kind not in KINDS:
        raise Http404
    errors = Paginator(row_errors(imp, severity=kind), ERRORS_PER_PAGE).get_page(request.GET.get("page"))
    return {
        "kinds": kinds,
        "kind": kind,
        "errors": errors,
        # Row and line are the same until a cell holds a line break.
        "lines": any(error.line not in (None, error.number) for error in errors),
        "downloadable": mendable_rows(imp).exists(),
    }


def _retries(imp: Import) -> list[tuple[Import, str]]:
    """The imports of its corrected rows, the latest first, and what each did."""
    again = list(imp.retries.order_by("-created_at")[:RETRIES])
    told = reports(again) if again else {}
    return [(one, _came_of(one, told[one.pk])) for one in again]


def _came_of(imp: Import, told: Report) -> str:
    if imp.status in OPEN:
        return "Under way."
    return "Undone." if imp.undo_status == Import.Status.COMPLETED else outcome(told)


def _agreed(imp: Import) -> dict[str, Any]:
    """What was agreed to before the run, by name."""
    options = Options.model_validate(imp.options)
    topics = names_of(Topic, imp.team_id, [choice.id for choice in options.topics])
    return {
        "options": options,
        "segments": list(names_of(Segment, imp.team_id, options.segments).values()),
        "topics": [(topics[choice.id], choice.subscription) for choice in options.topics if choice.id in topics],
        "columns": sorted(options.column_map.columns, key=lambda column: column.index),
        "width": imp.upload.sniffed["width"],
        "ai_uses": ai_use(imp.upload_id),
    }


urlpatterns = [
    path("imports/", imports, name="imports"),
    path("imports/<uuid:import_id>/", import_show, name="import"),
    path("imports/<uuid:import_id>/errors.csv", import_errors_csv, name="import_errors_csv"),
    path("imports/<uuid:import_id>/cancel/", import_cancel, name="import_cancel"),
]
