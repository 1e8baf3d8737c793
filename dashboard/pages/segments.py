"""Segments: named sets of contacts. List, create, rename, delete."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from contacts import nouns, sizes
from contacts.actions import ContactRejected
from contacts.filters import ContactFilter
from contacts.models import Segment
from dashboard.access import current_team
from dashboard.noun_forms import SegmentForm
from dashboard.noun_lists import list_page, names_of
from imports.tasks import queue_chores
from imports.usage import open_imports


@require_safe
def segments(request: HttpRequest) -> HttpResponse:
    """Every segment of the team, with how many are in it."""
    team = current_team(request)
    listing = list_page(request, Segment.objects.filter(team=team), page="segments", field="name")
    counted = sizes.segment_sizes([segment.pk for segment in listing.items])
    rows = [(segment, counted[segment.pk]) for segment in listing.items]
    return render(request, "segments/index.html", {"listing": listing, "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
def segment_new(request: HttpRequest) -> HttpResponse:
    """A name is all it needs."""
    form = SegmentForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            made = nouns.create_segment(current_team(request), name=form.cleaned_data["name"])
        except ContactRejected as rejected:
            form.add_error("name", rejected.message)
        else:
            messages.success(request, "The segment was created.")
            return redirect("segment", made.pk)
    return render(request, "segments/new.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def segment(request: HttpRequest, segment: UUID) -> HttpResponse:
    """One segment: its size, who was added lately; a POST renames it."""
    known = _own(request, segment)
    form = SegmentForm(request.POST if request.method == "POST" else None, initial={"name": known.name})
    if form.is_valid():
        try:
            nouns.rename_segment(known.team, known.pk, name=form.cleaned_data["name"])
        except ContactRejected as rejected:
            form.add_error("name", rejected.message)
        else:
            messages.success(request, "Renamed.")
            return redirect("segment", known.pk)
    lately, is_lately = sizes.added_lately(known)
    context = {
        "segment": known,
        "form": form,
        "size": sizes.segment_sizes([known.pk], patience=sizes.ON_A_PAGE)[known.pk],
        "lately": lately,
        "is_lately": is_lately,
        "everyone": f"{reverse('contacts')}?{ContactFilter(segments_any=(known.pk,)).as_query()}",
        "imports": names_of(open_imports(known.team, segment=known.pk)),
    }
    return render(request, "segments/show.html", context, status=422 if form.is_bound else 200)


@require_POST
def segment_delete(request: HttpRequest, segment: UUID) -> HttpResponse:
    """The segment goes at once, its contacts stay."""
    known = _own(request, segment)
    nouns.delete_segment(known.team, known.pk)
    queue_chores()
    messages.success(request, f"The segment {known.name} was deleted. Its contacts stay.")
    return redirect("segments")


def _own(request: HttpRequest, segment: UUID) -> Segment:
    found = Segment.objects.select_related("team").filter(team=current_team(request), pk=segment).first()
    if found is None:
        raise Http404
    return found


urlpatterns = [
    path("segments/", segments, name="segments"),
    path("segments/new/", segment_new, name="segment_new"),
    path("segments/<uuid:segment>/", segment, name="segment"),
    path("segments/<uuid:segment>/delete/", segment_delete, name="segment_delete"),
]
