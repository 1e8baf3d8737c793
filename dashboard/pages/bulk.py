"""Something done to many contacts: whom exactly, what will happen, how far it is, what came of it, and its undo."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh

from contacts import bulk, bulk_sets, queries
from contacts.actions import ContactRejected
from contacts.bulk import BulkRejected
from contacts.bulk_parts import MAIL, SEGMENTS, TOPICS
from contacts.filters import FilterRejected, read_filter
from contacts.models import BulkAction, Segment, Topic
from contacts.nouns import create_segment
from dashboard import contact_filters, presence
from dashboard.access import current_team
from dashboard.bulk_effects import effects_of, ids_in
from dashboard.bulk_words import WORDS
from dashboard.models import User
from dashboard.pages.reviews import SLOW
from dashboard.tasks import queue_pick, queue_run, queue_undo
from imports.indexing import search_lag
from imports.tasks import queue_indexing

Kind, Status = BulkAction.Kind, BulkAction.Status
PER_PAGE = 30
TYPED_FROM = 100  # contacts; to delete more of them their number is to be typed
MOST_NOUNS = 500  # segments or topics to choose from


@require_POST
def bulk_new(request: HttpRequest) -> HttpResponse:
    """Fixes whom it is about: everyone a filter names at this moment, or the ticked ones."""
    team = current_team(request)
    kind = request.POST.get("action", "")
    if kind not in Kind.values:
        messages.error(request, "Choose what is to be done with these contacts.")
        return redirect("contacts")
    who: dict[str, Any] = {"contacts": ids_in(request.POST, "contact")}
    try:
        if "everything" in request.POST and "filter" in request.POST:  # without the field, never: it would be everyone
            who = {"filter": contact_filters.of_query(request.POST["filter"])}
        elif not who["contacts"]:
            messages.error(request, "Tick some contacts first.")
            return redirect("contacts")
        action = bulk_sets.create(team, kind=Kind(kind), actor=_email(request), **who)
    except FilterRejected as rejected:
        messages.error(request, rejected.message)
        return redirect("contacts")
    if action.total is None:
        queue_pick(action)
    return redirect("bulk", action.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def bulk_show(request: HttpRequest, action_id: UUID) -> HttpResponse:
    """One action, wherever it stands; a POST starts it. While something moves, the page fetches only that."""
    action = _own(request, action_id)
    state = _state(action)
    if request.method == "POST":
        problem = _start(request, action)
        if not problem:
            return redirect("bulk", action.pk)
        if state != "choosing":
            messages.error(request, problem)
            return redirect("bulk", action.pk)
        return render(request, "bulk/show.html", _choice(request, action) | {"problem": problem}, status=422)
    part = request.htmx  # type: ignore[attr-defined]
    if state == "choosing":
        # What was being found has been: the form is another page.
        return HttpResponseClientRefresh() if part else render(request, "bulk/show.html", _choice(request, action))
    return render(request, "bulk/show.html#bulk-progress" if part else "bulk/show.html", _progress(action, state))


@require_safe
def bulk_effect(request: HttpRequest, action_id: UUID) -> HttpResponse:
    """What will happen with the segments or topics that are ticked right now."""
    action = _own(request, action_id)
    effects = effects_of(action, request.GET)
    return render(request, "bulk/_choice.html#bulk-effect", {"action": action, "effects": effects})


@require_POST
def bulk_cancel(request: HttpRequest, action_id: UUID) -> HttpResponse:
    """Ends an action after the parts that are being done."""
    if not bulk.ask_cancel(_own(request, action_id)):
        messages.info(request, "It had ended already.")
    return redirect("bulk", action_id)


@require_POST
def bulk_resume(request: HttpRequest, action_id: UUID) -> HttpResponse:
    """Takes up what stopped."""
    action = _own(request, action_id)
    if bulk.resume(action):
        queue_run(action)
    else:
        messages.info(request, "There is nothing left of it to do.")
    return redirect("bulk", action_id)


@require_POST
def bulk_undo(request: HttpRequest, action_id: UUID) -> HttpResponse:
    """Takes an action back, as far as nobody built on it."""
    action = _own(request, action_id)
    try:
        bulk.start_undo(action, actor=_email(request))
    except BulkRejected as rejected:
        messages.error(request, rejected.message)
        return redirect("bulk", action_id)
    if not (_is_small(action) and _at_once(bulk.run_undo, action)):
        queue_undo(action)
    return redirect("bulk", action_id)


@require_safe
def bulks(request: HttpRequest) -> HttpResponse:
    """What was done to many contacts, the latest first."""
    found = BulkAction.objects.filter(team=current_team(request)).exclude(status=Status.CHOOSING).order_by("-pk")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    counts = bulk.counts_each(page.object_list)
    pager = {
        "newer": f"?page={page.previous_page_number()}" if page.has_previous() else None,
        "older": f"?page={page.next_page_number()}" if page.has_next() else None,
    }
    rows = [(action, counts[action.pk], WORDS[Kind(action.kind)]) for action in page.object_list]
    return render(request, "bulk/index.html", {"rows": rows, "page": page, "pager": pager})


def _own(request: HttpRequest, action_id: UUID) -> BulkAction:
    """The action, if it is the current team's; 404 otherwise."""
    return get_object_or_404(BulkAction.objects.select_related("team"), team=current_team(request), pk=action_id)


def _state(action: BulkAction) -> str:
    """Where it stands: picking, choosing, running, ended, undoing, undone."""
    if action.status == Status.CHOOSING:
        return "picking" if action.total is None else "choosing"
    if action.status in bulk.OPEN:
        return "running"
    if action.undo_status in bulk.OPEN:
        return "undoing"
    return "undone" if action.undo_status == Status.COMPLETED else "ended"


def _start(request: HttpRequest, action: BulkAction) -> str:
    """Starts it as the form says. A sentence about what is wrong with that, or ""."""
    form, total = request.POST, action.total or 0
    if action.kind == Kind.EXPORT:
        return "Choose one of the two files to download."
    if action.kind == Kind.DELETE and total > TYPED_FROM:
        typed = "".join(sign for sign in form.get("number", "") if sign not in " ,.'\u00a0\u202f\u2019")
        if typed != str(total):
            return f"Type {total:,} to delete that many contacts. Nothing was deleted."
    if action.kind == Kind.RESUBSCRIBE and "confirm" not in form:
        return "Tick the box: these people opted out, and would get mail again."
    try:
        with transaction.atomic():
            segments = ids_in(request.POST, "segment")
            if action.kind == Kind.ADD_TO_SEGMENTS and form.get("new_segment", "").strip():
                segments.append(create_segment(action.team, name=form["new_segment"]).pk)
            arguments = {"segments": segments, "topics": ids_in(request.POST, "topic"), "override": "override" in form}
            bulk.start(action, arguments=arguments, actor=_email(request))
    except (BulkRejected, ContactRejected) as rejected:
        return rejected.message
    if not (_is_small(action) and _at_once(bulk.run, action)):
        queue_run(action)
    return ""


def _is_small(action: BulkAction) -> bool:
    """Nobody need wait for a worker."""
    return (action.total or 0) <= bulk.AT_ONCE


def _at_once(run: Any, action: BulkAction) -> bool:
    """Does it in this request. False when the database was disturbed: then it is left to a worker."""
    try:
        done: bool = run(action.pk)
    except DatabaseError:
        return False
    queue_indexing()
    return done


def _choice(request: HttpRequest, action: BulkAction) -> dict[str, Any]:
    team = action.team
    context: dict[str, Any] = {
        "action": action,
        "state": "choosing",
        "words": WORDS[Kind(action.kind)],
        "who": _who(action),
        "stale": bool(action.filter) and bool(search_lag(team)),
        "typed": request.POST,
        "chosen": {str(pk) for name in ("segment", "topic") for pk in request.POST.getlist(name)},
        "effects": effects_of(action, request.POST if request.method == "POST" else request.GET),
        "must_type": action.kind == Kind.DELETE and (action.total or 0) > TYPED_FROM,
    }
    if action.kind in SEGMENTS:
        context["nouns"] = list(Segment.objects.filter(team=team).order_by("name", "pk")[:MOST_NOUNS])
        context["field"] = "segment"
    if action.kind in TOPICS:
        context["nouns"] = list(Topic.objects.filter(team=team).order_by("name", "pk")[:MOST_NOUNS])
        context["field"] = "topic"
    if action.kind in MAIL:
        context["out"] = bulk_sets.unsubscribed_among(action)
    return context


def _progress(action: BulkAction, state: str) -> dict[str, Any]:
    counts = bulk.counts(action)
    context: dict[str, Any] = {
        "action": action,
        "state": state,
        "words": WORDS[Kind(action.kind)],
        "who": _who(action),
        "counts": counts,
        "left": (action.total or 0) - counts.done,
        "moving": state in ("picking", "running", "undoing"),
        "about": _about(action),
    }
    if context["moving"]:
        waits = {"picking": True, "running": action.status == Status.QUEUED}.get(
            state, action.undo_status == Status.QUEUED
        )
        silent = action.heartbeat_at is None or timezone.now() - action.heartbeat_at > SLOW
        begun = {"picking": action.created_at, "running": action.started_at}.get(state, action.undo_asked_at)
        late = begun is not None and timezone.now() - begun > SLOW
        context |= {"waits": waits, "no_worker": (silent or waits) and late and presence.workers_listening() == 0}
    else:
        context |= {"undoable": bulk.may_undo(action), "resumable": bulk.may_resume(action)}
        context["undo_until"] = (
            action.finished_at + bulk_sets.UNDO_LIFE if context["undoable"] and action.finished_at else None
        )
    return context


def _about(action: BulkAction) -> list[str]:
    """The segments or topics it is about, by name."""
    wanted = action.arguments
    names: list[str] = []
    for model, key in ((Segment, "segments"), (Topic, "topics")):
        if pks := wanted.get(key, ()):
            known = queries.names_of(model, action.team_id, [UUID(pk) for pk in pks])
            unknown = len(pks) - len(known)
            names += [*map(str, known.values()), *([f"{unknown} since deleted"] if unknown else [])]
    return names


def _who(action: BulkAction) -> str:
    """Where the set came from: the address of its filter, "" for ticked ones."""
    if action.filter is None:
        return ""
    try:
        query = read_filter(action.filter).as_query()
    except FilterRejected:
        return ""
    return reverse("contacts") + (f"?{query}" if query else "")


def _email(request: HttpRequest) -> str:
    assert isinstance(request.user, User)
    return str(request.user.email)


urlpatterns = [
    path("contacts/bulk/", bulks, name="bulks"),
    path("contacts/bulk/new/", bulk_new, name="bulk_new"),
    path("contacts/bulk/<uuid:action_id>/", bulk_show, name="bulk"),
    path("contacts/bulk/<uuid:action_id>/effect/", bulk_effect, name="bulk_effect"),
    path("contacts/bulk/<uuid:action_id>/cancel/", bulk_cancel, name="bulk_cancel"),
    path("contacts/bulk/<uuid:action_id>/resume/", bulk_resume, name="bulk_resume"),
    path("contacts/bulk/<uuid:action_id>/undo/", bulk_undo, name="bulk_undo"),
]
