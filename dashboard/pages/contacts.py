"""Everyone in the team: the list with its search, filters, order, columns and selection."""

from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import replace_url

from contacts import convert, listing, queries
from contacts.filters import ContactFilter, FilterRejected, read_query
from contacts.listing import ContactPage, Sort
from contacts.models import Contact, Property, Team
from dashboard import contact_columns, contact_filters
from dashboard.access import current_membership, current_team
from dashboard.contact_columns import Column
from dashboard.forms import PlaceForm
from dashboard.models import Membership
from dashboard.templatetags.ui import plural
from imports.indexing import search_lag
from imports.models import Import

PLACE = frozenset(PlaceForm.base_fields)
SORTS = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "address": "Address A to Z",
    "address_down": "Address Z to A",
}
FORMS = ("status", "segment", "topic", "property", "import", "added", "columns")  # that keep the filter
FEW = 20  # found: then perhaps something else was meant
MILLION = 1_000_000


@dataclass(frozen=True)
class Row:
    """A contact, and what stands in the columns."""

    contact: Contact
    href: str  # where the contact's own page is, and those below it
    name: str
    segments: list[str]
    more: int  # segments beside the first
    values: list[Any]  # of the properties that are shown, None where there is none
    told: list[Any]  # those there are, for a phone


@dataclass(frozen=True)
class Pager:
    """Addresses of the other pages, where there are any."""

    first: str | None
    previous: str | None
    next: str | None
    last: str | None


@require_safe
def contacts(request: HttpRequest) -> HttpResponse:
    """A page of those a filter names; typing in the search fetches only the list."""
    mine = current_membership(request)
    place = _place(request)
    wanted = ContactFilter()
    try:
        wanted = read_query(dict(request.GET.lists()), others=PLACE)
        context = _list(mine, wanted, place=place)
    except FilterRejected as rejected:
        context = _nothing(mine, wanted, rejected)
    if request.htmx:  # type: ignore[attr-defined]
        answer = render(request, "contacts/index.html#contact-list", context | {"typing": True})
        return answer if "rejected" in context else replace_url(answer, _address(wanted, sort=place["sort"]))
    return render(request, "contacts/index.html", _with_menu(mine.team, context))


@require_safe
def contacts_total(request: HttpRequest) -> HttpResponse:
    """How many a filter names, for a list that did not wait for it."""
    team = current_team(request)
    try:
        wanted = read_query(dict(request.GET.lists()), others=PLACE)
        fresh = not search_lag(team)
        number, exact = listing.count(team, wanted, fresh=fresh, imported_until=_imported_until(team, wanted))
    except FilterRejected as rejected:
        raise Http404 from rejected
    return render(
        request,
        "contacts/_table.html#contact-total",
        {**total_words(number, exact=exact), "exact": exact, "late": True, "filter": wanted},
    )


@require_safe
def contacts_filter(request: HttpRequest) -> HttpResponse:
    """One more condition, chosen from the menu. Leads to the list; a property first asks how it is to be compared."""
    mine = current_membership(request)
    query = request.GET
    try:
        before = contact_filters.of_query(query.get("filter", ""))
    except FilterRejected as rejected:
        raise Http404 from rejected
    place = {**_place(request), "after": None, "before": None, "last": False}
    if "add" not in query:
        return redirect(_address(before, sort=place["sort"]))
    properties = _properties(mine.team)
    problem = ""
    if query.get("add") != "property" or "operator" in query:
        try:
            wanted = contact_filters.extended(mine.team, before, query.dict())
        except FilterRejected as rejected:
            problem = rejected.message
        else:
            return redirect(_address(wanted, sort=place["sort"]))
    adding = contact_filters.adding(properties, query.dict(), problem)
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "contacts/_add_filter.html#property-condition", {"adding": adding})
    try:
        context = _list(mine, before, place=place)
    except FilterRejected as rejected:
        context = _nothing(mine, before, rejected)
    return render(
        request,
        "contacts/index.html",
        _with_menu(mine.team, {**context, "adding": adding}),
        status=422 if problem else 200,
    )


@require_safe
def contacts_lag(request: HttpRequest) -> HttpResponse:
    """Whether the search still lags behind, asked until it does not."""
    return render(request, "contacts/index.html#search-lag", {"lag": search_lag(current_team(request))})


@require_POST
def contacts_columns(request: HttpRequest) -> HttpResponse:
    """Remember which columns this person wants to see in this team."""
    mine = current_membership(request)
    wanted = request.POST.getlist("column")
    if len(wanted) > contact_columns.MOST:
        messages.warning(request, f"Choose {contact_columns.MOST} columns at most; you chose {len(wanted)}.")
    else:
        possible = contact_columns.columns([p.key for p in _properties(mine.team)])
        contact_columns.choose(mine, wanted, possible)
    try:
        back = contact_filters.of_query(request.POST.get("filter", ""))
    except FilterRejected:
        back = ContactFilter()
    sort = request.POST.get("order", "")
    return redirect(_address(back, sort=cast(Sort, sort) if sort in SORTS else "newest"))


def total_words(number: int, *, exact: bool) -> dict[str, str]:
    """How many there are, for the line above the list; and for the bar of the selected, when all of them are."""
    if exact:
        return {"total": plural(number, "contact"), "all": f"All {number:,}"}
    words = f"{number / MILLION:.1f} million" if number >= MILLION else f"{number:,}"
    return {"total": f"about {words} contacts", "all": f"About {words}"}


def _place(request: HttpRequest) -> dict[str, Any]:
    form = PlaceForm(request.GET)
    if not form.is_valid():
        raise Http404
    return {**form.cleaned_data, "sort": form.cleaned_data["sort"] or "newest"}


def _list(mine: Membership, wanted: ContactFilter, *, place: dict[str, Any]) -> dict[str, Any]:
    """All that the list itself shows. Raises FilterRejected."""
    team, sort = mine.team, place["sort"]
    lag = search_lag(team)
    properties = _properties(team)
    columns = contact_columns.chosen(mine, contact_columns.columns([p.key for p in properties]))
    page = listing.search_page(
        team,
        wanted,
        **place,
        fresh=not lag,
        imported_until=_imported_until(team, wanted),
        keys=[column.key for column in columns if column.key],
    )
    whole = not page.has_previous and not page.has_next and place["after"] is None and place["before"] is None
    if whole and page.items:
        number, anyone = len(page.items), True
    else:
        known, anyone = listing.count_if_small(team, page.filter)
        number = known if known is not None else -1
    chips = contact_filters.chips(team, page.filter)
    return {
        **_shared(team, wanted, sort=sort),
        "properties": properties,
        "columns": columns,
        **{f"show_{column.id}": True for column in columns if not column.key},
        "rows": _rows(team, page.items, columns, types={p.key: p.type for p in properties}),
        "chips": [(chip, _address_of(chip.without, sort=sort)) for chip in chips],
        "pager": _pager(page, sort),
        "lag": lag,
        "anyone": anyone,
        **(total_words(number, exact=True) if number >= 0 else {}),
        "exact": True,
        "total_address": f"{reverse('contacts_total')}?{page.filter.as_query()}",
        "applied": page.filter.as_query(),
        "widened": page.filter.anywhere and not wanted.anywhere,
        "anywhere": _anywhere(page.filter, sort) if len(page.items) < FEW else "",
        "further": page.has_previous or page.has_next,
        "sort_links": _sort_links(page.filter, sort),
    }


def _nothing(mine: Membership, wanted: ContactFilter, rejected: FilterRejected) -> dict[str, Any]:
    """The list of a filter that cannot be applied: nobody, the reason, and the ways out."""
    team = mine.team
    properties = _properties(team)
    return {
        **_shared(team, wanted, sort="newest"),
        "properties": properties,
        "columns": contact_columns.chosen(mine, contact_columns.columns([p.key for p in properties])),
        "chips": [(chip, _address_of(chip.without)) for chip in contact_filters.chips(team, wanted)],
        "rejected": rejected,
        "anyone": True,
    }


def _shared(team: Team, wanted: ContactFilter, *, sort: Sort) -> dict[str, Any]:
    """What the fields of the page hold: of the filter as it was asked for."""
    plain = wanted.model_copy(update={"text": "", "anywhere": False})
    return {
        "q": wanted.text,
        "filter": wanted,
        "query": wanted.as_query(),
        "without_text": _address(plain, sort=sort),
        "without_filters": _address(ContactFilter(text=wanted.text), sort=sort),
        "kept": plain.as_pairs(),
        "sort": sort,
        "forms": FORMS,
    }


def _with_menu(team: Team, context: dict[str, Any]) -> dict[str, Any]:
    """The menus beside the search, which typing does not change."""
    properties = context["properties"]
    return {
        **context,
        "menu": contact_filters.menu(team, properties),
        "column_groups": _grouped(contact_columns.columns([p.key for p in properties])),
        "most_columns": contact_columns.MOST,
        "sorts": SORTS,
    }


def _properties(team: Team) -> list[Property]:
    return list(Property.objects.filter(team=team).only("key", "type").order_by("key"))


def _grouped(columns: list[Column]) -> list[tuple[str, list[Column]]]:
    fixed, own = [c for c in columns if not c.key], [c for c in columns if c.key]
    return [("Columns", fixed), *([("Properties", own)] if own else [])]


def _imported_until(team: Team, wanted: ContactFilter) -> Any:
    if wanted.imported_by is None:
        return None
    return Import.objects.filter(team=team, pk=wanted.imported_by).values_list("completed_at", flat=True).first()


def _rows(team: Team, found: list[Contact], columns: list[Column], *, types: dict[str, str]) -> list[Row]:
    typed = convert.reader(team.pk, types=types)
    needs_segments = any(column.id == "segments" for column in columns)
    segments = queries.segment_names(found) if found and needs_segments else {}

    keys = [column.key for column in columns if column.key]
    people = reverse("contacts")
    rows = []
    for contact in found:
        name = " ".join(part for part in (contact.first_name, contact.last_name) if part)
        known = typed(contact.properties)
        values = [known.get(key) for key in keys]
        own = segments.get(contact.pk, [])
        told = [value for value in values if value is not None]
        rows.append(Row(contact, f"{people}{contact.pk}/", name, own, max(len(own) - 1, 0), values, told))
    return rows


def _pager(page: ContactPage, sort: Sort) -> Pager | None:
    if not (page.has_previous or page.has_next):
        return None
    before = page.has_previous and page.items
    after = page.has_next and page.items
    return Pager(
        first=_address(page.filter, sort=sort) if page.has_previous else None,
        previous=_address(page.filter, sort=sort, before=page.items[0].pk) if before else None,
        next=_address(page.filter, sort=sort, after=page.items[-1].pk) if after else None,
        last=_address(page.filter, sort=sort, last=True) if page.has_next else None,
    )


def _sort_links(filter: ContactFilter, sort: Sort) -> dict[str, dict[str, str]]:
    """For the two heads that sort: where they lead, and how the list is sorted now."""
    times = {"newest": "descending", "oldest": "ascending"}
    addresses = {"address": "ascending", "address_down": "descending"}
    return {
        "added": {
            "href": _address(filter, sort="oldest" if sort == "newest" else "newest"),
            "now": times.get(sort, ""),
        },
        "address": {
            "href": _address(filter, sort="address_down" if sort == "address" else "address"),
            "now": addresses.get(sort, ""),
        },
    }


def _anywhere(filter: ContactFilter, sort: Sort) -> str:
    """Where the same words are looked for in the middle of words too."""
    wider = filter.model_copy(update={"anywhere": True})
    return _address(wider, sort=sort) if filter.text and not filter.anywhere else ""


def _address(
    filter: ContactFilter,
    *,
    sort: Sort = "newest",
    after: UUID | None = None,
    before: UUID | None = None,
    last: bool = False,
) -> str:
    return _address_of(filter.as_query(), sort=sort, after=after, before=before, last="1" if last else None)


def _address_of(query: str, *, sort: Sort = "newest", **place: Any) -> str:
    """An address of the list: the filter first, then the order where it is not the usual one, then the place."""
    rest = {"sort": sort if sort != "newest" else None, **place}
    more = urlencode({name: value for name, value in rest.items() if value})
    whole = "&".join(part for part in (query, more) if part)
    return reverse("contacts") + (f"?{whole}" if whole else "")


urlpatterns = [
    path("contacts/", contacts, name="contacts"),
    path("contacts/total/", contacts_total, name="contacts_total"),
    path("contacts/filter/", contacts_filter, name="contacts_filter"),
    path("contacts/lag/", contacts_lag, name="contacts_lag"),
    path("contacts/columns/", contacts_columns, name="contacts_columns"),
]
