"""The first page: how many people there are, and what the latest imports did."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_safe

from contacts.queries import contact_totals
from dashboard.access import current_team, memberships
from imports.models import Import
from imports.report import reports

LATEST = 5


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The team at a glance; an empty team learns how to begin."""
    if settings.SIGNUP_OPEN and not memberships(request):
        return redirect("team_new")
    team = current_team(request)
    imports = list(Import.objects.filter(team=team).select_related("upload").order_by("-created_at", "-pk")[:LATEST])
    told = reports(imports) if imports else {}
    totals = contact_totals(team)
    return render(
        request,
        "home/index.html",
        {
            "team": team,
            "totals": totals,
            "imports": [(imp, told[imp.pk]) for imp in imports],
            "begins": not (totals.contacts or imports),
            "limit": settings.MAX_UPLOAD_BYTES,
        },
    )


urlpatterns = [path("", home, name="home")]
