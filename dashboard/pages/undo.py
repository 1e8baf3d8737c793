"""An import taken back, as people see it: what it would do, in exact numbers, then how far it is, then what it did."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods
from django_htmx.http import HttpResponseClientRefresh

from contacts.undo import UndoCounts
from dashboard import presence
from dashboard.access import own_import
from dashboard.models import User
from dashboard.pages.reviews import SLOW
from dashboard.templatetags.ui import plural
from imports.errors import ImportRejected
from imports.models import Import
from imports.run import OPEN
from imports.undo import may_undo, start_preview, start_undo, undone

FRESH = timedelta(minutes=1)  # then contacts may have changed enough to count once more
PATIENCE = timedelta(seconds=30)  # then the question may be lost, with the queue, and may be asked again
SILENCE = timedelta(seconds=20)  # a worker that is at it is heard after every range
ASKED = "undo_asked"  # in the session: which import this person had counted last, and when


@require_http_methods(["GET", "HEAD", "POST"])
def import_undo(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """What taking the import back would do; a POST does it. While something moves, the page fetches only that."""
    imp = own_import(request, import_id)
    if request.method == "POST":
        assert isinstance(request.user, User)
        try:
            start_undo(imp, actor=request.user.email)
        except ImportRejected as rejected:
            messages.error(request, rejected.message)
        return redirect("import_undo", imp.pk)
    state = undo_state(imp)
    part = request.htmx  # type: ignore[attr-defined]
    if state == "preview":
        if not part:
            _count_once(request, imp)
        context = _preview(request, imp)
    else:
        context = _progress(imp)
    context |= {"imp": imp, "state": state}
    if not part:
        return render(request, "imports/undo.html", context)
    if state == "preview":
        return render(request, "imports/undo.html#undo-preview", context)
    if state in ("undoing", "undone", "broken"):
        return render(request, "imports/undo.html#undo-progress", context)
    return HttpResponseClientRefresh()  # somebody resumed the import meanwhile


def undo_state(imp: Import) -> str:
    """Where the import stands with its undo: running, nothing, preview, undoing, undone or broken."""
    if imp.undo_status in OPEN:
        return "undoing"
    if imp.undo_status == Import.Status.COMPLETED:
        return "undone"
    if imp.status in OPEN:
        return "running"
    if not may_undo(imp):
        return "nothing"
    return "broken" if imp.undo_status == Import.Status.FAILED else "preview"


def _count_once(request: HttpRequest, imp: Import) -> None:
    """Has the effect counted, unless it was a moment ago or is being counted for this very person."""
    now = timezone.now()
    if imp.undo_preview:
        if now - datetime.fromisoformat(imp.undo_preview["at"]) <= FRESH:
            return
    elif (asked := _asked(request, imp)) and now - asked <= PATIENCE:
        return
    start_preview(imp)
    imp.undo_preview = None
    request.session[ASKED] = {"import": str(imp.pk), "at": now.isoformat()}


def _asked(request: HttpRequest, imp: Import) -> datetime | None:
    """When this person last had the import's effect counted."""
    asked = request.session.get(ASKED, {})
    return datetime.fromisoformat(asked["at"]) if asked.get("import") == str(imp.pk) else None


def _preview(request: HttpRequest, imp: Import) -> dict[str, Any]:
    if not imp.undo_preview:
        waiting = timezone.now() - (_asked(request, imp) or timezone.now())
        return {
            "no_worker": waiting > SLOW and presence.workers_listening() == 0,
            "late": waiting > PATIENCE,
        }
    told = dict(imp.undo_preview)
    counted_at = datetime.fromisoformat(told.pop("at"))
    counts = UndoCounts(**told)
    return {"counts": counts, "counted_at": counted_at, "deed": deed(counts)}


def _progress(imp: Import) -> dict[str, Any]:
    if imp.undo_status is None:
        return {}
    parts = imp.ranges.filter(finished_at__isnull=False, index__gt=0)
    context = {
        "counts": undone(imp),
        "parts": parts.count(),
        "parts_done": parts.filter(undone_at__isnull=False).count(),
    }
    if imp.undo_status in OPEN:
        waits = imp.undo_status == Import.Status.QUEUED
        since = imp.undo_asked_at if waits else imp.heartbeat_at
        silent = since is not None and timezone.now() - since > (SLOW if waits else SILENCE)
        context |= {"waits": waits, "no_worker": silent and presence.workers_listening() == 0}
    return context


def deed(counts: UndoCounts) -> str:
    """What an undo does, as its button says it: remove 950 contacts, restore 250. Empty when it changes nothing."""
    removed, restored = counts.removed, counts.restored + counts.restored_in_part
    if removed and restored:
        return f"remove {plural(removed, 'contact')}, restore {restored:,}"
    if removed:
        return f"remove {plural(removed, 'contact')}"
    return f"restore {plural(restored, 'contact')}" if restored else ""


urlpatterns = [path("imports/<uuid:import_id>/undo/", import_undo, name="import_undo")]
