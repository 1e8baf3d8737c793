"""Properties: the kinds of values a team keeps about its contacts. List, create, fallback, delete."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from contacts import convert, nouns, sizes
from contacts.actions import ContactRejected
from contacts.filters import Condition, ContactFilter
from contacts.keys import RESERVED_KEYS
from contacts.models import Chore, Property, Team
from dashboard.access import current_team
from dashboard.noun_forms import FallbackForm, NewPropertyForm, key_of, shown_fallback
from dashboard.noun_lists import list_page, names_of
from imports.tasks import queue_chores
from imports.usage import open_imports


@require_safe
def properties(request: HttpRequest) -> HttpResponse:
    """Every property of the team, with how many contacts have a value; what is being removed or changed says how far
    it is, and looks again by itself."""
    team = current_team(request)
    under_way = Chore.objects.filter(team=team, status=Chore.Status.RUNNING, key__isnull=False).order_by("pk")
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "properties/index.html#property-chores", {"chores": under_way})
    listing = list_page(request, Property.objects.filter(team=team), page="properties", field="key")
    everyone = sizes.team_size(team)
    counted = sizes.property_sizes(team, [known.key for known in listing.items], everyone=everyone)
    rows = [(known, counted[known.key]) for known in listing.items]
    context = {"listing": listing, "rows": rows, "everyone": everyone, "chores": under_way}
    return render(request, "properties/index.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def property_new(request: HttpRequest) -> HttpResponse:
    """A name, a type, and if wanted a fallback. The key is made from the name, and shown while it is typed."""
    team = current_team(request)
    form = NewPropertyForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            made = nouns.create_property(
                team,
                key=key_of(form.cleaned_data["name"]),
                type=form.cleaned_data["type"],
                fallback_value=form.cleaned_data["fallback_value"],
            )
        except ContactRejected as rejected:
            form.add_error("fallback" if rejected.code == "wrong_type" else "name", rejected.message)
        else:
            messages.success(request, f"The property {made.key} was created.")
            return redirect("properties")
    context = {"form": form, **_key(team, str(form["name"].value() or ""))}
    return render(request, "properties/new.html", context, status=422 if form.is_bound else 200)


@require_safe
def property_key(request: HttpRequest) -> HttpResponse:
    """The key a name makes, and whether it can be had."""
    return render(request, "properties/new.html#property-key", _key(current_team(request), request.GET.get("name", "")))


@require_http_methods(["GET", "HEAD", "POST"])
def property(request: HttpRequest, property: UUID) -> HttpResponse:
    """One property: how many contacts have a value, its fallback, its type; a POST changes the fallback."""
    known = own_property(request, property)
    now = {"fallback": shown_fallback(known.fallback_value)}
    form = FallbackForm(request.POST if request.method == "POST" else None, initial=now, type=known.type)
    if form.is_valid():
        try:
            nouns.update_property(known.team, known.pk, fallback_value=form.cleaned_data["fallback_value"])
        except ContactRejected as rejected:
            form.add_error("fallback", rejected.message)
        else:
            messages.success(request, "Saved.")
            return redirect("property", known.pk)
    past = convert.conversions(known)
    everyone = sizes.team_size(known.team)
    filled = sizes.property_sizes(known.team, [known.key], everyone=everyone, patience=sizes.ON_A_PAGE)
    context: dict[str, Any] = {
        "property": known,
        "form": form,
        "size": filled[known.key],
        "everyone": everyone,
        "filled": _filtered(known.key),
        "targets": convert.targets(known.type),
        "running": next((chore for chore in past if chore.status == Chore.Status.RUNNING), None),
        "past": [chore for chore in past if chore.status == Chore.Status.COMPLETED],
        "undoable": convert.last_conversion(known),
        "imports": names_of(open_imports(known.team, key=known.key)),
    }
    return render(request, "properties/show.html", context, status=422 if form.is_bound else 200)


@require_POST
def property_delete(request: HttpRequest, property: UUID) -> HttpResponse:
    """The property goes at once; of many values, most in the background."""
    known = own_property(request, property)
    try:
        done = nouns.delete_property(known.team, known.pk)
    except Property.DoesNotExist as gone:  # of two clicks the other one was faster
        raise Http404 from gone
    if done:
        messages.success(request, f"The property {known.key} was deleted, with its value from every contact.")
    else:
        queue_chores()
        messages.success(request, f"The property {known.key} was deleted. Its values are being removed from contacts.")
    return redirect("properties")


def own_property(request: HttpRequest, property: UUID) -> Property:
    """The current team's property; 404 otherwise."""
    found = Property.objects.select_related("team").filter(team=current_team(request), pk=property).first()
    if found is None:
        raise Http404
    return found


def _key(team: Team, name: str) -> dict[str, Any]:
    """What is to be said of a name that is being typed."""
    name = name.replace("\x00", "")[:100]
    key = key_of(name) if name.strip() else ""
    return {
        "typed": bool(name.strip()),
        "key": key,
        "reserved": key.lower() in RESERVED_KEYS,
        "taken": bool(key) and Property.objects.filter(team=team, key=key).exists(),
    }


def _filtered(key: str) -> str:
    filled = ContactFilter(properties=(Condition(key=key, operator="set"),))
    return f"{reverse('contacts')}?{filled.as_query()}"


urlpatterns = [
    path("properties/", properties, name="properties"),
    path("properties/new/", property_new, name="property_new"),
    path("properties/key/", property_key, name="property_key"),
    path("properties/<uuid:property>/", property, name="property"),
    path("properties/<uuid:property>/delete/", property_delete, name="property_delete"),
]
