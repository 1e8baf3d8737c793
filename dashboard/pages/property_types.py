"""Another type for a property: what it would do, in numbers and examples; then how far it is; then what it did."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRefresh

from contacts import convert
from contacts.actions import Author, ContactRejected
from contacts.filters import Condition, ContactFilter
from contacts.models import Chore, ContactEvent, Property
from dashboard import presence
from dashboard.models import User
from dashboard.noun_lists import names_of
from dashboard.pages.properties import own_property
from imports.tasks import queue_chores
from imports.usage import open_imports

SLOW = timedelta(seconds=5)  # then it is worth asking whether anybody listens


@require_http_methods(["GET", "HEAD", "POST"])
def property_type(request: HttpRequest, property: UUID) -> HttpResponse:
    """The last change of type of a property: counted, under way or done. A POST begins what was counted."""
    known = own_property(request, property)
    if request.method == "POST":
        return _start(request, known)
    chore = Chore.objects.filter(team=known.team, subject=known.pk, kind=Chore.Kind.CONVERT).order_by("-pk").first()
    part = request.htmx  # type: ignore[attr-defined]
    if chore is None or (chore.status == Chore.Status.READY and chore.old_type != known.type):
        return HttpResponseClientRefresh() if part else redirect("property", known.pk)
    context = _context(known, chore)
    return render(request, f"properties/review.html{'#type-change' if part else ''}", context)


@require_POST
def property_type_ask(request: HttpRequest, property: UUID) -> HttpResponse:
    """Has it counted what another type (`to`) would do; without one, what taking back the last change would do."""
    known = own_property(request, property)
    try:
        convert.ask(known.team, known.pk, to=request.POST.get("to") or None, by=_author(request))
    except ContactRejected as rejected:
        messages.error(request, rejected.message)
        return redirect("property", known.pk)
    queue_chores()
    return redirect("property_type", known.pk)


@require_POST
def property_type_cancel(request: HttpRequest, property: UUID) -> HttpResponse:
    """Nothing was changed, and nothing will be."""
    known = own_property(request, property)
    convert.forget_question(known.team, known.pk)
    return redirect("property", known.pk)


def _start(request: HttpRequest, known: Property) -> HttpResponse:
    def refuse(key: str) -> str | None:
        return in_use(known, key)

    asked = request.POST.get("asked", "")
    try:
        chore = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 19 else 0
        convert.start(known.team, chore, by=_author(request), refuse=refuse)
    except ContactRejected as rejected:
        messages.error(request, rejected.message)
    else:
        queue_chores()
    return redirect("property_type", known.pk)


def in_use(known: Property, key: str) -> str | None:
    """Why the type cannot be changed now, if an import writes the property."""
    if names := names_of(open_imports(known.team, key=key)):
        return f"An import that has not ended writes {key}: {names}. Wait until it ends, or cancel it."
    return None


def _context(known: Property, chore: Chore) -> dict[str, Any]:
    outlook = convert.Outlook.of(chore)
    waits = chore.status == Chore.Status.COUNTING or (chore.status == Chore.Status.RUNNING and not chore.looked)
    since = chore.started_at or chore.created_at
    return {
        "property": known,
        "chore": chore,
        "outlook": outlook,
        "imports": in_use(known, known.key) if chore.status == Chore.Status.READY else None,
        "no_worker": waits and timezone.now() - since > SLOW and presence.workers_listening() == 0,
        "moving": chore.status in (Chore.Status.COUNTING, Chore.Status.RUNNING),
        "undoable": convert.last_conversion(known),
        "cleared": _cleared(known, chore),
    }


def _cleared(known: Property, chore: Chore) -> str:
    """Where those are found who have no value now: among them those whose value was cleared."""
    if chore.status != Chore.Status.COMPLETED or not chore.cleared:
        return ""
    empty = ContactFilter(properties=(Condition(key=known.key, operator="not_set"),))
    return f"{reverse('contacts')}?{empty.as_query()}"


def _author(request: HttpRequest) -> Author:
    assert isinstance(request.user, User)
    return Author(ContactEvent.Source.BULK, request.user.email)


urlpatterns = [
    path("properties/<uuid:property>/type/", property_type, name="property_type"),
    path("properties/<uuid:property>/type/ask/", property_type_ask, name="property_type_ask"),
    path("properties/<uuid:property>/type/cancel/", property_type_cancel, name="property_type_cancel"),
]
