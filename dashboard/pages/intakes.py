"""Incoming e-mail events: where whoever sends mails (Resend) tells what became of them. For managers of the team."""

import logging
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from api.intake import endpoints
from api.intake.door import REFUSALS
from api.intake.endpoints import IntakeRejected, Traffic
from api.intake.events import KINDS
from api.intake.models import IntakeEndpoint
from contacts.models import Team
from dashboard.intake_forms import KEEP, IntakeForm
from dashboard.pages.webhooks import for_managers

log = logging.getLogger(__name__)


@require_safe
@for_managers
def webhook_intakes(request: HttpRequest, team: Team) -> HttpResponse:
    """Every endpoint of the team, and what came in."""
    seen = endpoints.traffic(team)
    found = IntakeEndpoint.objects.filter(team=team).order_by("-id")
    rows = [(endpoint, seen.get(endpoint.pk, Traffic())) for endpoint in found]
    return render(request, "webhooks/intakes.html", {"rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@for_managers
def webhook_intake_new(request: HttpRequest, team: Team) -> HttpResponse:
    """Who sends events, and the secret they are signed with, if it is known yet."""
    form = IntakeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            endpoint = endpoints.create_endpoint(team, **form.cleaned_data)
        except IntakeRejected as rejected:
            form.add_error(rejected.field or None, rejected.message)
        else:
            messages.success(request, "The endpoint was created. Give its URL to whoever sends your mails.")
            return redirect("webhook_intake", endpoint.pk)
    return render(request, "webhooks/intake_new.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@for_managers
def webhook_intake_edit(request: HttpRequest, team: Team, intake: UUID) -> HttpResponse:
    """Another name or secret, or another thing to do at a bounce."""
    endpoint = _own(team, intake)
    now = {"name": endpoint.name, "opts_out": endpoint.opts_out}
    form = IntakeForm(request.POST if request.method == "POST" else None, initial=now)
    form.fields["secret"].help_text = KEEP
    if form.is_valid():
        try:
            endpoints.update_endpoint(endpoint, **form.cleaned_data)
        except IntakeRejected as rejected:
            form.add_error(rejected.field or None, rejected.message)
        else:
            messages.success(request, "Saved.")
            return redirect("webhook_intake", endpoint.pk)
    context = {"form": form, "intake": endpoint}
    return render(request, "webhooks/intake_edit.html", context, status=422 if form.is_bound else 200)


@require_safe
@for_managers
def webhook_intake(request: HttpRequest, team: Team, intake: UUID) -> HttpResponse:
    """One endpoint: its URL, and what came in through it."""
    return _page(request, _own(team, intake))


@require_POST
@for_managers
def webhook_intake_secret(request: HttpRequest, team: Team, intake: UUID) -> HttpResponse:
    """The signing secret, for whoever asks for it."""
    endpoint = _own(team, intake)
    log.info("user %s was shown the signing secret of intake %s", request.user.pk, endpoint.pk)
    if request.htmx:  # type: ignore[attr-defined]
        context = {"intake": endpoint, "secret": endpoint.secret}
        return render(request, "webhooks/intake.html#intake-secret", context)
    return _page(request, endpoint, secret=endpoint.secret)


@require_POST
@for_managers
def webhook_intake_enable(request: HttpRequest, team: Team, intake: UUID) -> HttpResponse:
    """On again. Senders repeat what was refused for a while, so most of it still comes."""
    endpoints.update_endpoint(_own(team, intake), enabled=True)
    messages.success(request, "The endpoint is enabled.")
    return redirect("webhook_intake", intake)


@require_POST
@for_managers
def webhook_intake_disable(request: HttpRequest, team: Team, intake: UUID) -> HttpResponse:
    """Off: events are answered with 404."""
    endpoints.update_endpoint(_own(team, intake), enabled=False)
    messages.success(request, "The endpoint is disabled. No event is taken in until you enable it.")
    return redirect("webhook_intake", intake)


@require_POST
@for_managers
def webhook_intake_delete(request: HttpRequest, team: Team, intake: UUID) -> HttpResponse:
    """What it brought stays in the timelines."""
    endpoints.delete_endpoint(_own(team, intake))
    messages.success(request, "The endpoint was deleted.")
    return redirect("webhook_intakes")


def _page(request: HttpRequest, endpoint: IntakeEndpoint, *, secret: str | None = None) -> HttpResponse:
    seen = endpoints.traffic(endpoint.team).get(endpoint.pk, Traffic())
    context = {
        "intake": endpoint,
        "url": request.build_absolute_uri(endpoints.address(endpoint)),
        "traffic": seen,
        "refusal": REFUSALS.get(seen.last_refusal or "", ""),
        "types": list(KINDS),
        "secret": secret,
    }
    return render(request, "webhooks/intake.html", context)


def _own(team: Team, intake: UUID) -> IntakeEndpoint:
    endpoint = endpoints.find_endpoint(team, intake)
    if endpoint is None:
        raise Http404
    return endpoint


urlpatterns = [
    path("webhooks/incoming/", webhook_intakes, name="webhook_intakes"),
    path("webhooks/incoming/new/", webhook_intake_new, name="webhook_intake_new"),
    path("webhooks/incoming/<uuid:intake>/", webhook_intake, name="webhook_intake"),
    path("webhooks/incoming/<uuid:intake>/edit/", webhook_intake_edit, name="webhook_intake_edit"),
    path("webhooks/incoming/<uuid:intake>/secret/", webhook_intake_secret, name="webhook_intake_secret"),
    path("webhooks/incoming/<uuid:intake>/enable/", webhook_intake_enable, name="webhook_intake_enable"),
    path("webhooks/incoming/<uuid:intake>/disable/", webhook_intake_disable, name="webhook_intake_disable"),
    path("webhooks/incoming/<uuid:intake>/delete/", webhook_intake_delete, name="webhook_intake_delete"),
]
