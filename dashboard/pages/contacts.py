"""The pages about people: everyone in the team with a search, and one person with all we know of them."""

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_safe
from django_htmx.http import replace_url

from contacts import queries
from contacts.models import Contact, Team
from dashboard.access import current_team
from dashboard.forms import SearchForm, TimelineForm
from imports.models import Import


@dataclass(frozen=True)
class Pager:
    """Addresses of the neighbouring pages of a list, where there are any."""

    newer: str | None
    older: str | None


@require_safe
def contacts(request: HttpRequest) -> HttpResponse:
    """Everyone, newest first, or those a search finds; typing in the search fetches only the list."""
    team = current_team(request)
    form = SearchForm(request.GET)
    if not form.is_valid():
        raise Http404
    text = form.cleaned_data["q"]
    page = queries.search_contacts(
        team, text=text, after=form.cleaned_data["after"], before=form.cleaned_data["before"]
    )
    names = queries.segment_names(page.items) if page.items else {}
    context = {
        "q": text,
        "rows": [(contact, names.get(contact.pk, [])) for contact in page.items],
        "pager": _pager(page, text),
        "anyone": bool(page.items) or queries.has_contacts(team),
    }
    if request.htmx:  # type: ignore[attr-defined]
        return replace_url(render(request, "contacts/index.html#contact-list", context), _address(q=text))
    # Everyone is counted, never what a search finds: that would look at every contact once more.
    return render(request, "contacts/index.html", {**context, "totals": queries.contact_totals(team)})


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


def _pager(page: queries.Page[Contact], text: str) -> Pager:
    return Pager(
        newer=_address(q=text, before=page.items[0].pk) if page.has_newer and page.items else None,
        older=_address(q=text, after=page.items[-1].pk) if page.has_older and page.items else None,
    )


def _address(**query: object) -> str:
    kept = {name: value for name, value in query.items() if value}
    return reverse("contacts") + (f"?{urlencode(kept)}" if kept else "")


def _files(team: Team, person: Contact, events: list[queries.TimelineEvent]) -> dict[UUID, str]:
    """The file name of each import this person was in, where the import is still known."""
    wanted = {found for found in (person.import_id, *(event.import_id for event in events)) if found}
    if not wanted:
        return {}
    return dict(Import.objects.filter(team=team, pk__in=wanted).values_list("pk", "upload__name"))


urlpatterns = [
    path("contacts/", contacts, name="contacts"),
    path("contacts/<uuid:contact>/", contact, name="contact"),
]
