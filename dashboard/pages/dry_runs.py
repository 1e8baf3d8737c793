"""A dry run as people see it: an import that came over the API, was rehearsed, and waits to be started or cancelled."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST

from dashboard import presence
from dashboard.access import own_import
from dashboard.pages.reviews import SLOW
from imports.dry_run import start_held
from imports.errors import ImportRejected
from imports.models import Import


def dry_run_page(request: HttpRequest, imp: Import, *, agreed: dict[str, Any]) -> HttpResponse:
    """What the import would do, and the button that lets it."""
    context: dict[str, Any] = {"imp": imp, **agreed}
    if imp.predicted is None:
        waiting = timezone.now() - imp.created_at
        context["no_worker"] = waiting > SLOW and presence.workers_listening() == 0
    else:
        told = imp.predicted
        context["counts"] = told
        context["skipped"] = told["skipped_known"] + told["skipped_repeat"]
        context["problems"] = [problem for problem in told["problems"] if problem["severity"] == "failed"]
        context["people"] = told["created"] + told["updated"]
    part = "#dry-run" if request.htmx else ""  # type: ignore[attr-defined]
    return render(request, f"imports/dry_run.html{part}", context)


@require_POST
def import_start(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Lets a dry run run."""
    imp = own_import(request, import_id)
    try:
        start_held(imp)
    except ImportRejected as rejected:
        messages.error(request, rejected.message)
    return redirect("import", imp.pk)


urlpatterns = [path("imports/<uuid:import_id>/start/", import_start, name="import_start")]
