"""One person: all we know of them and everything that happened."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_safe

from contacts import queries
from contacts.models import Contact, Team
from dashboard.access import current_team
from dashboard.forms import TimelineForm
from imports.models import Import


@require_safe
def contact(request: HttpRequest, contact: UUID) -> HttpResponse:
    """One person: what we know, where it came from, and every change."""
    team = current_team(request)
    person = get_object_or_404(Contact, team=team, pk=contact)
    form = TimelineForm(request.GET)
    if not form.is_valid():
        raise Http404
    events, has_older = queries.contact_timeline(person, before=form.cleaned_data["before"])
    return render(
        request,
        "contacts/show.html",
        {
            "contact": person,
            "properties": queries.properties_of(person),
            "segments": queries.segments_of(person),
            "topics": queries.topics_of(person),
            "events": events,
            "older": f"?before={events[-1].id}#timeline" if has_older else None,
            "latest_shown": form.cleaned_data["before"] is None,
            "files": _files(team, person, events),
        },
    )


def _files(team: Team, person: Contact, events: list[queries.TimelineEvent]) -> dict[UUID, str]:
    """The file name of each import this person was in, where the import is still known."""
    wanted = {found for found in (person.import_id, *(event.import_id for event in events)) if found}
    if not wanted:
        return {}
    return dict(Import.objects.filter(team=team, pk__in=wanted).values_list("pk", "upload__name"))


urlpatterns = [path("contacts/<uuid:contact>/", contact, name="contact")]
