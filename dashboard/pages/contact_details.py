"""One person: all we know of them and everything that happened."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_safe

from contacts import queries
from contacts.models import BulkAction, Chore, Contact, Team
from contacts.timeline import TimelineEvent, read_timeline
from contacts.unsubscribing import list_headers, unsubscribe_path
from dashboard.access import current_team
from dashboard.timeline import TimelineForm, days
from imports.models import Import
from imports.options import Options

BULK = {
    BulkAction.Kind.ADD_TO_SEGMENTS: "adding to segments",
    BulkAction.Kind.REMOVE_FROM_SEGMENTS: "removing from segments",
    BulkAction.Kind.SUBSCRIBE: "opting in to topics",
    BulkAction.Kind.OPT_OUT: "opting out of topics",
    BulkAction.Kind.UNSUBSCRIBE: "unsubscribing",
    BulkAction.Kind.RESUBSCRIBE: "subscribing again",
}


@require_safe
def contact(request: HttpRequest, contact: UUID) -> HttpResponse:
    """One person: what we know, where it came from, every change, and what became of mails."""
    team = current_team(request)
    person = get_object_or_404(Contact, team=team, pk=contact)
    form = TimelineForm(request.GET)
    if not form.is_valid():
        raise Http404
    show, after = form.cleaned_data["show"], form.cleaned_data["after"]
    timeline = read_timeline(person, show=show, after=after, given=_given(person))
    events = [item for item in timeline.items if isinstance(item, TimelineEvent)]
    link = request.build_absolute_uri(unsubscribe_path(person))
    context = {
        "contact": person,
        "properties": queries.properties_of(person),
        "fallbacks": queries.fallbacks_of(person),
        "segments": queries.segments_of(person),
        "topics": queries.topics_of(person),
        "days": days(timeline.items, today=timezone.now().date()),
        "show": show,
        "shows": [(key, words, _address(show=key)) for key, words in TimelineForm.SHOWS],
        "older": _address(show=show, after=timeline.older) if timeline.older else None,
        "newest": _address(show=show) if after else None,
        "unsubscribe_link": link,
        "list_headers": list_headers(link),
        **_origins(team, (person.import_id, *(event.origin for event in events))),
    }
    return render(request, "contacts/show.html", context)


def _address(**query: Any) -> str:
    """Of another part of the timeline; the page comes to rest there."""
    kept = urlencode({name: value for name, value in query.items() if value})
    return f"?{kept}#timeline"


def _given(person: Contact) -> dict[str, Any]:
    """Segments and topics that the import which made this person gave them from the beginning."""
    if person.import_id is None:
        return {}
    options = Import.objects.filter(team=person.team_id, pk=person.import_id).values_list("options", flat=True).first()
    chosen = Options.model_validate(options) if options else None
    if chosen is None or not (chosen.segments or chosen.topics):
        return {}
    return {
        "segments": [[], [str(segment) for segment in chosen.segments]],
        "topics": {str(topic.id): [None, topic.subscription] for topic in chosen.topics},
    }


def _origins(team: Team, ids: Iterable[UUID | None]) -> dict[str, dict[UUID, str]]:
    """What to call the imports, bulk actions and changes of type this person was part of, while they are known."""
    wanted = {found for found in ids if found}
    if not wanted:
        return {"files": {}, "bulk_actions": {}, "conversions": {}}
    bulk = dict(BulkAction.objects.filter(team=team, pk__in=wanted).values_list("pk", "kind"))
    files = dict(Import.objects.filter(team=team, pk__in=wanted).values_list("pk", "upload__name"))
    others = wanted - bulk.keys() - files.keys()
    conversions = Chore.objects.filter(team=team, mark__in=others).values_list("mark", "key") if others else ()
    return {
        "files": files,
        "bulk_actions": {pk: BULK.get(BulkAction.Kind(kind), "a change") for pk, kind in bulk.items()},
        "conversions": {mark: str(key) for mark, key in conversions},
    }


urlpatterns = [path("contacts/<uuid:contact>/", contact, name="contact")]
