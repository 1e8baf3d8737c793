"""Adding contacts by hand, changing one, deleting one."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods

from contacts import actions, convert, queries
from contacts.actions import Author, ContactRejected
from contacts.address_lists import with_suggestions
from contacts.models import Contact, ContactEvent, Property, Segment, Team
from dashboard import contact_edits
from dashboard.access import current_team
from dashboard.contact_edits import Field
from dashboard.contact_forms import MOST, NewContactsForm, may_be_judged
from dashboard.models import User
from dashboard.templatetags.ui import plural

METHODS = ["GET", "HEAD", "POST"]
SEE_BELOW = "Nothing was saved yet: see the fields marked below."


@require_http_methods(METHODS)
def contact_new(request: HttpRequest) -> HttpResponse:
    """One address or some hundreds; all of them are added, or none."""
    team = current_team(request)
    if request.method != "POST":
        form = NewContactsForm(team=team, initial={"segments": request.GET.getlist("segment")})
        return render(request, "contacts/new.html", {"form": form, "most": MOST})
    sent: QueryDict = request.POST
    if "correct" in sent and may_be_judged(sent.get("emails", "")):
        sent = sent.copy()
        sent["emails"] = with_suggestions(sent.get("emails", ""))
    form = NewContactsForm(sent, team=team)
    if form.is_valid():
        try:
            made, known = _create(request, team, form)
        except ContactRejected as rejected:
            form.add_error("emails", rejected.message)
        except Segment.DoesNotExist:
            form.add_error("segments", "One of these segments was deleted just now. Choose again.")
        else:
            messages.success(request, _created(made, known, joined=len(form.cleaned_data["segments"])))
            alone = (made or known)[0] if len(made) + len(known) == 1 else None
            return redirect("contact", alone.pk) if alone else redirect("contacts")
    return render(request, "contacts/new.html", {"form": form, "most": MOST}, status=422)


@require_http_methods(METHODS)
def contact_edit(request: HttpRequest, contact: UUID) -> HttpResponse:
    """Everything but the address. Written is what this person changed, and nothing else."""
    team = current_team(request)
    if request.method != "POST":
        person = get_object_or_404(Contact, team=team, pk=contact)
        return render(request, "contacts/edit.html", _edit_page(person, _parts(team, person), _segments(team, person)))
    with transaction.atomic():
        _hold_properties(team, request.POST)
        person = get_object_or_404(Contact.objects.select_for_update(no_key=True), team=team, pk=contact)
        parts = {
            name: contact_edits.judged(contact_edits.filled(fields, request.POST))
            for name, fields in _parts(team, person).items()
        }
        wrong = any(field.problem for fields in parts.values() for field in fields)
        problem = SEE_BELOW if wrong else _save(request, team, person, parts)
    if not problem:
        messages.success(request, f"{person.email} was saved.")
        return redirect("contact", person.pk)
    ticked = set(request.POST.getlist("segment"))
    context = _edit_page(
        person,
        {name: contact_edits.again(fields) for name, fields in parts.items()},
        [(segment, str(segment.pk) in ticked) for segment, _ in _segments(team, person)],
        was=request.POST.get("was-segments", ""),
        problem=problem,
    )
    return render(request, "contacts/edit.html", context, status=422)


@require_http_methods(METHODS)
def contact_delete(request: HttpRequest, contact: UUID) -> HttpResponse:
    """What goes with a contact, and then the contact."""
    team = current_team(request)
    person = get_object_or_404(Contact, team=team, pk=contact)
    if request.method == "POST":
        actions.delete_contacts(team, [person.pk], by=_author(request))
        messages.success(request, f"{person.email} was deleted.")
        return redirect("contacts")
    context = {
        "contact": person,
        "properties": len(queries.properties_of(person)),
        "segments": queries.segments_of(person).count(),
        "choices": person.subscriptions.count(),
    }
    return render(request, "contacts/delete.html", context)


def _create(request: HttpRequest, team: Team, form: NewContactsForm) -> tuple[list[Contact], list[Contact]]:
    """The new ones and those who were there already."""
    assert form.read is not None
    sides: tuple[list[Contact], list[Contact]] = ([], [])
    segments = [segment.pk for segment in form.cleaned_data["segments"]]
    with transaction.atomic():
        # In one order, so that two people never wait for each other in a circle.
        for address in sorted(form.read.addresses, key=lambda address: address.key):
            contact, is_new = actions.create_contact(
                team,
                email=address.display,
                by=_author(request),
                first_name=form.cleaned_data["first_name"] or None,
                last_name=form.cleaned_data["last_name"] or None,
                segments=segments,
            )
            sides[0 if is_new else 1].append(contact)
    return sides


def _created(made: list[Contact], known: list[Contact], *, joined: int) -> str:
    """What became of them, in a sentence."""
    segments = "the segment" if joined == 1 else "the segments"
    if len(made) + len(known) == 1:
        if made:
            return f"{made[0].email} was added" + (f", and put into {segments}." if joined else ".")
        return f"{known[0].email} was here already" + (
            f", and is in {segments} now." if joined else "; nothing changed."
        )
    added = f"{plural(len(made), 'contact')} added" if made else "Nobody is new"
    there = f"{plural(len(known), 'address,addresses')} {'was' if len(known) == 1 else 'were'} here already"
    ending = f" All are in {segments} now." if joined else ""
    return f"{added}; {there}.{ending}" if known else f"{added}.{ending}"


def _edit_page(
    person: Contact,
    parts: dict[str, list[Field]],
    segments: list[tuple[Segment, bool]],
    *,
    was: str | None = None,
    problem: str = "",
) -> dict[str, Any]:
    before = " ".join(str(segment.pk) for segment, is_in in segments if is_in) if was is None else was
    return {"contact": person, **parts, "segments": segments, "was_segments": before, "problem": problem}


def _parts(team: Team, person: Contact) -> dict[str, list[Field]]:
    properties = list(Property.objects.filter(team=team).order_by("key"))
    values = convert.typed(team.pk, person.properties, types={known.key: known.type for known in properties})
    return {
        "own": contact_edits.own_fields(person),
        "properties": contact_edits.property_fields(values, properties),
        "topics": contact_edits.topic_fields(queries.topic_choices(person).order_by("name", "pk")),
    }


def _segments(team: Team, person: Contact) -> list[tuple[Segment, bool]]:
    inside = set(queries.segments_of(person).values_list("pk", flat=True))
    return [(segment, segment.pk in inside) for segment in Segment.objects.filter(team=team).order_by("name", "pk")]


def _hold_properties(team: Team, sent: QueryDict) -> None:
    """Those whose values are written, before the contact: the order in which deleting a property takes both."""
    keys = [name.removeprefix("property-") for name in sent if name.startswith("property-")]
    keys = [key for key in keys if sent.get(f"property-{key}") != sent.get(f"was-property-{key}")]
    held = Property.objects.select_for_update(no_key=True).filter(
        team=team, key__in=[k for k in keys if "\x00" not in k]
    )
    list(held.order_by("key").values_list("pk", flat=True))


def _save(request: HttpRequest, team: Team, person: Contact, parts: dict[str, list[Field]]) -> str:
    """Writes what was changed, or says why it could not: then nothing was written."""
    by = _author(request)
    changed = contact_edits.changes([*parts["own"], *parts["properties"]])
    topics = {UUID(topic): choice for topic, choice in contact_edits.topic_changes(parts["topics"]).items()}
    before, after = set(request.POST.get("was-segments", "").split()), set(request.POST.getlist("segment"))
    ours = {str(pk): pk for pk in Segment.objects.filter(team=team).values_list("pk", flat=True)}
    joined = [ours[pk] for pk in after - before if pk in ours]
    left = [ours[pk] for pk in before - after if pk in ours]
    if after - before - ours.keys():
        return "A segment you chose was deleted meanwhile. Look at the segments, and save again."
    try:
        with transaction.atomic():
            if changed:
                actions.update_contact(team, person.pk, changes=changed, by=by)
            if joined:
                actions.add_to_segments(team, [person.pk], segments=joined, by=by)
            if left:
                actions.remove_from_segments(team, [person.pk], segments=left, by=by)
            if topics:
                actions.subscribe(team, [person.pk], topics=topics, by=by)
    except ContactRejected as rejected:
        return rejected.message
    return ""


def _author(request: HttpRequest) -> Author:
    assert isinstance(request.user, User)
    return Author(ContactEvent.Source.HAND, request.user.email)


urlpatterns = [
    path("contacts/new/", contact_new, name="contact_new"),
    path("contacts/<uuid:contact>/edit/", contact_edit, name="contact_edit"),
    path("contacts/<uuid:contact>/delete/", contact_delete, name="contact_delete"),
]
