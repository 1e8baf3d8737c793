"""The first page: how many people there are and since when, what the imports did, and whether anyone is at work."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from contacts.filters import ContactFilter
from contacts.listing import count
from contacts.models import Team
from contacts.numbers import Numbers, recent_day
from dashboard import charts, health
from dashboard.access import current_membership, current_team, may_manage, memberships
from dashboard.head_count import head_count, is_old, recount
from imports.models import Import
from imports.report import reports
from imports.tally import OUTCOMES, DayTally, tally, to_look_at

LATEST = 5
FEW_JOBS = 20  # in a queue, for which its bar is whole
# How imports end -> words.
ENDED = {
    "whole": "Every row went in",
    "partly": "Some rows failed",
    "stopped": "Failed or cancelled",
    "open": "Under way",
}


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The team at a glance; an empty team learns how to begin."""
    if settings.SIGNUP_OPEN and not memberships(request):
        return redirect("team_new")
    team = current_team(request)
    imports = list(Import.objects.filter(team=team).select_related("upload").order_by("-created_at", "-pk")[:LATEST])
    numbers = head_count(team)
    context: dict[str, Any] = {"team": team}
    if not imports and numbers is not None and not numbers.contacts:
        return render(request, "home/index.html", context | {"begins": True, "limit": settings.MAX_UPLOAD_BYTES})
    told = reports(imports) if imports else {}
    context |= {"imports": [(imp, told[imp.pk]) for imp in imports], **_results(team), **_health(request, team)}
    return render(request, "home/index.html", context | _numbers(request, team, numbers))


@require_safe
def home_numbers(request: HttpRequest) -> HttpResponse:
    """The part of the page that knows the contacts: another span of time, or counted again."""
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect(f"{reverse('home')}?span={charts.span_of(request.GET.get('span')).key}")
    team = current_team(request)
    numbers = recount(team) if "recount" in request.GET else head_count(team)
    return render(request, "home/index.html#home-numbers", _numbers(request, team, numbers))


@require_safe
def home_health(request: HttpRequest) -> HttpResponse:
    """The part of the page that knows the machinery."""
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect("home")
    return render(request, "home/index.html#home-health", _health(request, current_team(request)))


def _numbers(request: HttpRequest, team: Team, numbers: Numbers | None) -> dict[str, Any]:
    span = charts.span_of(request.GET.get("span"))
    context: dict[str, Any] = {"span": span, "spans": charts.SPANS, "numbers": numbers}
    if numbers is None:  # too many to count while somebody waits
        about, _ = count(team, ContactFilter())
        return context | {"about": about, "recount": True}
    today = numbers.at.astimezone(UTC).date()
    into = charts.span_buckets(span, first=numbers.days[0][0] if numbers.days else None, today=today)
    return context | {
        "growth": charts.line_chart(into, charts.closing_totals(numbers.days, into)),
        "recount": is_old(numbers),
        "remembered": (timezone.now() - numbers.at).total_seconds() >= 1,
        "points": _points(numbers),
        "share": round(100 * numbers.subscribed / numbers.contacts, 2) if numbers.contacts else 0,
    }


def _points(numbers: Numbers) -> float | None:
    """By how many percentage points the subscribed share has changed in the last 30 days."""
    if numbers.share_before is None or not numbers.contacts:
        return None
    return round(100 * (numbers.subscribed / numbers.contacts - numbers.share_before), 1)


def _results(team: Team) -> dict[str, Any]:
    """The imports of the last 30 days by how they ended."""
    now = timezone.now()
    first = recent_day(now)
    since = datetime.combine(first, datetime.min.time(), UTC)
    found = tally(team, since=since)
    by_day: dict[date, Counter[str]] = defaultdict(Counter)
    for row in found:
        by_day[min(row.day, now.date())][row.outcome] += row.imports
    into = charts.buckets(first, now.date(), step="day")
    ended = Counter[str]()
    for counts in by_day.values():
        ended += counts
    return {
        "results": charts.bar_chart(into, [by_day[bucket.first] for bucket in into], kinds=OUTCOMES),
        "ended": [(kind, ENDED[kind], ended[kind]) for kind in OUTCOMES if ended[kind]],
        "results_by_day": _by_day(found),
        "look_at": to_look_at(team, since=since, most=3) if ended["partly"] or ended["stopped"] else [],
    }


def _by_day(found: list[DayTally]) -> list[dict[str, Any]]:
    """A table's rows, newest first: what became of imports and of their rows."""
    days: dict[date, dict[str, Any]] = {}
    for row in found:
        day = days.setdefault(
            row.day, {"day": charts.day_name(row.day), **dict.fromkeys(OUTCOMES, 0), "rows": Counter()}
        )
        day[row.outcome] += row.imports
        for kind in ("created", "updated", "skipped", "failed"):
            day["rows"][kind] += getattr(row, kind)
    return [days[day] for day in sorted(days, reverse=True)]


def _health(request: HttpRequest, team: Team) -> dict[str, Any]:
    found = health.look(team)
    return {
        "health": found,
        "remarks": health.remarks(found),
        "queues": _bars(found.queues or {}),
        "details": may_manage(current_membership(request)),
    }


def _bars(queues: Mapping[str, int]) -> list[tuple[str, int, float]]:
    """Each queue with its jobs, and how far its bar goes: a whole one stands for the fullest, or for a few at least."""
    whole = max([FEW_JOBS, *queues.values()])
    return [(name, jobs, round(100 * jobs / whole, 1)) for name, jobs in queues.items()]


urlpatterns = [
    path("", home, name="home"),
    path("home/numbers/", home_numbers, name="home_numbers"),
    path("home/health/", home_health, name="home_health"),
]
