"""Everyone in the team, with a search."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_safe
from django_htmx.http import replace_url

from contacts import queries
from contacts.models import Contact
from dashboard.access import current_team
from dashboard.forms import SearchForm


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


def _pager(page: queries.Page[Contact], text: str) -> Pager:
    return Pager(
        newer=_address(q=text, before=page.items[0].pk) if page.has_newer and page.items else None,
        older=_address(q=text, after=page.items[-1].pk) if page.has_older and page.items else None,
    )


def _address(**query: object) -> str:
    kept = {name: value for name, value in query.items() if value}
    return reverse("contacts") + (f"?{urlencode(kept)}" if kept else "")


urlpatterns = [
    path("contacts/", contacts, name="contacts"),
]
