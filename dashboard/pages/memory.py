"""The team's mapping memory: what it agreed to for headers and whole header rows, and how to make it forget."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from dashboard.access import current_team
from dashboard.mapping import CORE_NAMES, TYPE_NAMES
from dashboard.templatetags.ui import plural
from imports import memory as kept
from imports.suggestion import header_key

PER_PAGE = 50
ROWS_PER_PAGE = 10


@require_safe
def memory(request: HttpRequest) -> HttpResponse:
    """Every remembered header and header row, the last confirmed first."""
    team = current_team(request)
    text = request.GET.get("q", "").strip()[:100]
    found = kept.remembered_headers(team)
    if text:
        found = found.filter(header_key__contains=header_key(text))
    headers = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    files = Paginator(kept.remembered_rows(team), ROWS_PER_PAGE).get_page(request.GET.get("files"))
    context = {
        "q": text,
        "headers": [(row, goal(row.column), words(row.column)) for row in headers],
        "total": headers.paginator.count,
        "pager": _pager(headers, "page", q=text),
        "files": [(row, *_kept_and_left(row.columns)) for row in files],
        "files_total": files.paginator.count,
        "files_pager": _pager(files, "files", q=text),
    }
    return render(request, "team/memory.html", context)


@require_POST
def memory_forget(request: HttpRequest, memory_id: int) -> HttpResponse:
    """One header, with the header rows it stands in."""
    if not kept.forget_header(current_team(request), memory_id):
        raise Http404
    messages.success(request, "Forgotten. The next file with this header is suggested anew.")
    return redirect("memory")


@require_POST
def memory_forget_row(request: HttpRequest, memory_id: int) -> HttpResponse:
    """One header row."""
    if not kept.forget_row(current_team(request), memory_id):
        raise Http404
    messages.success(request, "Forgotten. The next file like this goes header by header.")
    return redirect("memory")


@require_POST
def memory_forget_all(request: HttpRequest) -> HttpResponse:
    """Everything the team remembers."""
    count = kept.forget_all(current_team(request))
    messages.success(request, f"{plural(count, 'header')} forgotten. Imports and contacts stay as they are.")
    return redirect("memory")


def goal(column: Mapping[str, Any]) -> str:
    """Where a remembered header goes, in words."""
    target = column["target"]
    if target == "ignore":
        return "Not imported"
    if target == "property":
        return f"{column['key']} ({TYPE_NAMES[column['type']]})"
    return CORE_NAMES[target]


def words(column: Mapping[str, Any]) -> str:
    """How the words of an unsubscribed column are read."""
    if column["target"] != "unsubscribed":
        return ""
    said = {"unsubscribed": "unsubscribed", "subscribed": "subscribed", "leave": "says nothing"}
    parts = [f"yes: {'subscribed' if column.get('invert') else 'unsubscribed'}"]
    parts += [f"“{word}”: {said[meaning]}" for word, meaning in list((column.get("words") or {}).items())[:6]]
    return ", ".join(parts)


def _kept_and_left(columns: list[dict[str, Any]]) -> tuple[int, int]:
    left = sum(column["target"] == "ignore" for column in columns)
    return len(columns) - left, left


def _pager(page: Page[Any], name: str, *, q: str) -> dict[str, str | None]:
    def at(number: int) -> str:
        return "?" + urlencode({name: number} | ({"q": q} if q else {}))

    return {
        "newer": at(page.previous_page_number()) if page.has_previous() else None,
        "older": at(page.next_page_number()) if page.has_next() else None,
    }


urlpatterns = [
    path("team/memory/", memory, name="memory"),
    path("team/memory/forget/", memory_forget_all, name="memory_forget_all"),
    path("team/memory/<int:memory_id>/forget/", memory_forget, name="memory_forget"),
    path("team/memory/files/<int:memory_id>/forget/", memory_forget_row, name="memory_forget_row"),
]
