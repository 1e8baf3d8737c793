"""Webhooks: where a team's events are sent, what was sent, and what came of it. For those who manage the team."""

import json
import logging
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.db.models import Count, OuterRef, Q, Subquery
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from api.webhooks import endpoints
from api.webhooks.delivery import GIVE_UP_AFTER
from api.webhooks.endpoints import WebhookRejected
from api.webhooks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint
from contacts.models import Team
from dashboard import access
from dashboard.templatetags.ui import plural
from dashboard.webhook_forms import DeliveriesForm, WebhookForm

log = logging.getLogger(__name__)

PAGE = 25
WAITING = endpoints.status_is("pending") | endpoints.status_is("attempting")
STATES = {"": Q(), "waiting": WAITING, "failed": endpoints.status_is("failed")}


def for_managers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that gets the team, and that only those who manage it may see: URLs of receivers often hold a token."""

    @wraps(view)
    def guarded(request: HttpRequest, **ids: UUID) -> HttpResponse:
        mine = access.current_membership(request)
        access.need_manager(mine)
        return view(request, mine.team, **ids)

    return guarded


@require_safe
@for_managers
def webhooks(request: HttpRequest, team: Team) -> HttpResponse:
    """Every endpoint of the team."""
    of_it = WebhookDelivery.objects.filter(endpoint=OuterRef("pk"))
    delivered = of_it.filter(delivered_at__isnull=False).order_by("-id").values("delivered_at")
    waiting = of_it.filter(next_attempt_at__isnull=False).order_by().values("endpoint").annotate(count=Count("pk"))
    found = (
        WebhookEndpoint.objects.filter(team=team)
        .prefetch_related("subscriptions")
        .annotate(waiting=Subquery(waiting.values("count")), last_delivered_at=Subquery(delivered[:1]))
        .order_by("-created_at", "-id")
    )
    return render(request, "webhooks/index.html", {"webhooks": found})


@require_http_methods(["GET", "HEAD", "POST"])
@for_managers
def webhook_new(request: HttpRequest, team: Team) -> HttpResponse:
    """Where to send what."""
    form = WebhookForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            endpoint = endpoints.create_endpoint(team, url=form.cleaned_data["url"], types=form.cleaned_data["types"])
        except WebhookRejected as rejected:
            _tell(form, rejected)
        else:
            messages.success(request, "The webhook was created. Give its signing secret to your receiver.")
            return redirect("webhook", endpoint.pk)
    return render(request, "webhooks/new.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@for_managers
def webhook_edit(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """Another URL, or other events."""
    endpoint = _own(team, webhook)
    now = {"url": endpoint.url, "types": [subscription.type for subscription in endpoint.subscriptions.all()]}
    form = WebhookForm(request.POST if request.method == "POST" else None, initial=now)
    if form.is_valid():
        try:
            endpoints.update_endpoint(endpoint, url=form.cleaned_data["url"], types=form.cleaned_data["types"])
        except WebhookRejected as rejected:
            _tell(form, rejected)
        else:
            messages.success(request, "Saved.")
            return redirect("webhook", endpoint.pk)
    context = {"form": form, "webhook": endpoint}
    return render(request, "webhooks/edit.html", context, status=422 if form.is_bound else 200)


@require_safe
@for_managers
def webhook(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """One endpoint and what was sent to it; while something is about to be sent, the list looks again by itself."""
    return _page(request, _own(team, webhook))


@require_POST
@for_managers
def webhook_secret(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """The signing secret, for whoever asks for it."""
    endpoint = _own(team, webhook)
    log.info("user %s was shown the signing secret of webhook %s", request.user.pk, endpoint.pk)
    secret = endpoints.current_secret(endpoint)
    if request.htmx:  # type: ignore[attr-defined]
        context = {"webhook": endpoint, "secret": secret, "old": endpoints.old_secret(endpoint)}
        return render(request, "webhooks/show.html#webhook-secret", context)
    return _page(request, endpoint, secret=secret)


@require_POST
@for_managers
def webhook_rotate(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """A new secret; the old one is signed with for another day."""
    endpoints.rotate_secret(_own(team, webhook))
    messages.success(
        request,
        "There is a new signing secret. For 24 hours messages are signed with the old one too: change it by then.",
    )
    return redirect("webhook", webhook)


@require_POST
@for_managers
def webhook_test(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """A message that says nothing, at once."""
    try:
        endpoints.send_test(_own(team, webhook))
    except WebhookRejected as rejected:
        messages.error(request, rejected.message)
    else:
        messages.success(request, "A test is on its way.")
    return redirect("webhook", webhook)


@require_POST
@for_managers
def webhook_enable(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """On again: what waits is sent."""
    endpoints.update_endpoint(_own(team, webhook), enabled=True)
    messages.success(request, "The webhook is enabled.")
    return redirect("webhook", webhook)


@require_POST
@for_managers
def webhook_disable(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """Off, until somebody enables it."""
    endpoints.update_endpoint(_own(team, webhook), enabled=False)
    messages.success(request, "The webhook is disabled. Nothing is sent until you enable it.")
    return redirect("webhook", webhook)


@require_POST
@for_managers
def webhook_delete(request: HttpRequest, team: Team, webhook: UUID) -> HttpResponse:
    """With everything that was sent to it."""
    endpoints.delete_endpoint(_own(team, webhook))
    messages.success(request, "The webhook was deleted.")
    return redirect("webhooks")


@require_safe
@for_managers
def webhook_message(request: HttpRequest, team: Team, webhook: UUID, message: UUID) -> HttpResponse:
    """One message: what it says, and each attempt to send it."""
    delivery = _delivery(_own(team, webhook), message)
    context = {
        "webhook": delivery.endpoint,
        "delivery": delivery,
        "payload": json.dumps(json.loads(delivery.message.body), indent=2, ensure_ascii=False),
        "attempts": delivery.log.order_by("-id")[:100],
        "moving": _is_moving(delivery),
    }
    part = "#webhook-message" if request.htmx else ""  # type: ignore[attr-defined]
    return render(request, f"webhooks/message.html{part}", context)


@require_POST
@for_managers
def webhook_resend(request: HttpRequest, team: Team, webhook: UUID, message: UUID) -> HttpResponse:
    """Once more, under its own id."""
    try:
        endpoints.send_again(_delivery(_own(team, webhook), message))
    except WebhookRejected as rejected:
        messages.error(request, rejected.message)
    else:
        messages.success(request, "It is sent again, under the same id.")
    return redirect("webhook_message", webhook, message)


def _own(team: Team, webhook: UUID) -> WebhookEndpoint:
    endpoint = endpoints.find_endpoint(team, webhook)
    if endpoint is None:
        raise Http404
    return endpoint


def _delivery(endpoint: WebhookEndpoint, message: UUID) -> WebhookDelivery:
    delivery = endpoints.find_delivery(endpoint, message)
    if delivery is None:
        raise Http404
    return delivery


def _page(request: HttpRequest, endpoint: WebhookEndpoint, *, secret: str | None = None) -> HttpResponse:
    form = DeliveriesForm(request.GET)
    if not form.is_valid():
        raise Http404
    state = form.cleaned_data["state"]
    deliveries, pager = _deliveries(
        endpoint, state, before=form.cleaned_data["before"], after=form.cleaned_data["after"]
    )
    context = {
        "webhook": endpoint,
        "deliveries": deliveries,
        "pager": pager,
        "state": state,
        "states": [(key, words, _address(endpoint, state=key)) for key, words in DeliveriesForm.STATES],
        "moving": any(_is_moving(delivery) for delivery in deliveries),
        "here": request.get_full_path() if request.method != "POST" else _address(endpoint),
    }
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "webhooks/show.html#webhook-deliveries", context)
    waiting = endpoints.waiting(endpoint)
    on_the_way = f" and {plural(waiting, 'message')} on the way" if waiting else ""
    context |= {
        "types": sorted(subscription.type for subscription in endpoint.subscriptions.all()),
        "waiting": waiting,
        "sure": f"Delete this webhook{on_the_way}? What was sent to it is forgotten here. This cannot be taken back.",
        "secret": secret,
        "old": endpoints.old_secret(endpoint),
        "days": GIVE_UP_AFTER.days,
    }
    return render(request, "webhooks/show.html", context)


def _deliveries(
    endpoint: WebhookEndpoint, state: str, *, before: int | None, after: int | None
) -> tuple[list[Any], dict[str, str | None]]:
    """A page of them, newest first, and the addresses of its neighbours."""
    last = WebhookAttempt.objects.filter(delivery=OuterRef("pk")).order_by("-id")
    found = (
        WebhookDelivery.objects.filter(STATES[state], endpoint=endpoint)
        .select_related("message", "endpoint")
        .defer("message__body")
        .annotate(
            last_status=Subquery(last.values("status_code")[:1]), last_problem=Subquery(last.values("problem")[:1])
        )
    )
    if after is not None:
        items = list(found.filter(id__gt=after).order_by("id")[: PAGE + 1])
        newer, older, items = len(items) > PAGE, True, items[:PAGE][::-1]
    else:
        items = list((found.filter(id__lt=before) if before else found).order_by("-id")[: PAGE + 1])
        newer, older, items = before is not None, len(items) > PAGE, items[:PAGE]
    return items, {
        "newer": _address(endpoint, state=state, after=items[0].pk) if newer and items else None,
        "older": _address(endpoint, state=state, before=items[-1].pk) if older and items else None,
    }


def _is_moving(delivery: WebhookDelivery) -> bool:
    """About to be sent for the first time: worth waiting for. Later attempts are minutes and hours away."""
    return delivery.endpoint.enabled and delivery.status == "pending"


def _address(endpoint: WebhookEndpoint, **query: Any) -> str:
    kept = {name: value for name, value in query.items() if value}
    return reverse("webhook", args=[endpoint.pk]) + (f"?{urlencode(kept)}" if kept else "")


def _tell(form: WebhookForm, rejected: WebhookRejected) -> None:
    form.add_error({"endpoint": "url", "events": "types"}.get(rejected.field), rejected.message)


urlpatterns = [
    path("webhooks/", webhooks, name="webhooks"),
    path("webhooks/new/", webhook_new, name="webhook_new"),
    path("webhooks/<uuid:webhook>/", webhook, name="webhook"),
    path("webhooks/<uuid:webhook>/edit/", webhook_edit, name="webhook_edit"),
    path("webhooks/<uuid:webhook>/secret/", webhook_secret, name="webhook_secret"),
    path("webhooks/<uuid:webhook>/rotate/", webhook_rotate, name="webhook_rotate"),
    path("webhooks/<uuid:webhook>/test/", webhook_test, name="webhook_test"),
    path("webhooks/<uuid:webhook>/enable/", webhook_enable, name="webhook_enable"),
    path("webhooks/<uuid:webhook>/disable/", webhook_disable, name="webhook_disable"),
    path("webhooks/<uuid:webhook>/delete/", webhook_delete, name="webhook_delete"),
    path("webhooks/<uuid:webhook>/messages/<uuid:message>/", webhook_message, name="webhook_message"),
    path("webhooks/<uuid:webhook>/messages/<uuid:message>/resend/", webhook_resend, name="webhook_resend"),
]
