"""Lists of a team's segments, topics and properties: newest first, found by a part of their name, page by page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

from django import forms
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.urls import reverse

from imports.models import Import

PAGE = 50
MANY = 12  # from so many on there is a search
M = TypeVar("M", bound=Model)


class PlaceForm(forms.Form):
    """Where in a list one is. An empty `q` finds all."""

    q = forms.CharField(required=False, max_length=200)
    after = forms.UUIDField(required=False)
    before = forms.UUIDField(required=False)


@dataclass(frozen=True)
class Listing(Generic[M]):
    """A page of a list, the addresses of its neighbours, and whether searching is worth a field."""

    items: list[M]
    q: str
    pager: dict[str, str | None]
    searchable: bool


def list_page(request: HttpRequest, found: QuerySet[M], *, page: str, field: str) -> Listing[M]:
    """The page the request asks for. Ids are in the order of creation, so one index serves it all."""
    form = PlaceForm(request.GET)
    if not form.is_valid():
        raise Http404
    q, after, before = (form.cleaned_data[name] for name in ("q", "after", "before"))
    text = q.strip()
    if text:
        found = found.filter(**{f"{field}__icontains": text})
    if before is not None:
        items = list(found.filter(pk__gt=before).order_by("pk")[: PAGE + 1])
        newer, older, items = len(items) > PAGE, True, items[:PAGE][::-1]
    else:
        items = list((found.filter(pk__lt=after) if after else found).order_by("-pk")[: PAGE + 1])
        newer, older, items = after is not None, len(items) > PAGE, items[:PAGE]
    pager = {
        "newer": _address(page, q=text, before=items[0].pk) if newer and items else None,
        "older": _address(page, q=text, after=items[-1].pk) if older and items else None,
    }
    return Listing(items, text, pager, searchable=bool(text) or newer or older or len(items) >= MANY)


def _address(page: str, **query: Any) -> str:
    kept = {name: value for name, value in query.items() if value}
    return reverse(page) + (f"?{urlencode(kept)}" if kept else "")


def names_of(imports: Iterable[Import]) -> str:
    """The imports that have not ended, by the names of their files: at most three of them."""
    names = [imp.upload.name for imp in imports]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
