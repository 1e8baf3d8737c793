"""Endpoints as people and programs manage them: create, change, disable, enable, rotate, test, delete."""

from collections.abc import Collection, Iterable
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Now
from django.utils import timezone

from api.webhooks import delivery as deliveries
from api.webhooks.events import TEST, TYPES
from api.webhooks.models import WebhookDelivery, WebhookEndpoint, WebhookSecret, WebhookSubscription
from api.webhooks.outbox import News, hold_still, listen, post_news
from api.webhooks.signing import new_secret
from api.webhooks.targets import TargetRefused, parse_target
from contacts.models import Team

MOST = 20  # endpoints of a team: each event is sent to all of them
OVERLAP = timedelta(hours=24)  # for which messages are signed with the old secret too
MOST_SECRETS = 3  # at once, however often they are rotated within that time


class WebhookRejected(Exception):
    """Something that cannot be done, and was not. `field` is `endpoint`, `events` or nothing of the two."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.message = message


def create_endpoint(team: Team, *, url: str, types: Iterable[str]) -> WebhookEndpoint:
    """A new endpoint, which hears of everything from now on. Its secret is `current_secret`."""
    url, wanted = _checked_url(url), _checked_types(types)
    with transaction.atomic():
        listen()
        if WebhookEndpoint.objects.filter(team=team).count() >= MOST:
            raise WebhookRejected("", f"A team has at most {MOST} webhooks. Delete one that is not needed.")
        endpoint = WebhookEndpoint.objects.create(team=team, url=url)
        _subscribe(endpoint, wanted)
        WebhookSecret.objects.create(endpoint=endpoint, secret=new_secret())
    return endpoint


def update_endpoint(
    endpoint: WebhookEndpoint,
    *,
    url: str | None = None,
    types: Iterable[str] | None = None,
    enabled: bool | None = None,
) -> None:
    """Another URL, other types, on or off. All of it or nothing; what is None stays."""
    new_url = None if url is None else _checked_url(url)
    wanted = None if types is None else _checked_types(types)
    with transaction.atomic():
        listen()
        endpoint = WebhookEndpoint.objects.select_for_update(no_key=True).get(pk=endpoint.pk)
        if new_url is not None and new_url != endpoint.url:
            WebhookEndpoint.objects.filter(pk=endpoint.pk).update(url=new_url, failing_since=None)
        if wanted is not None:
            endpoint.subscriptions.exclude(type__in=wanted).delete()
            _subscribe(endpoint, wanted)
        if enabled is False:
            deliveries.disable(endpoint, WebhookEndpoint.Because.HAND)
        elif enabled and not endpoint.enabled:
            WebhookEndpoint.objects.filter(pk=endpoint.pk).update(
                enabled=True, disabled_because=None, disabled_at=None, failing_since=None
            )
            endpoint.subscriptions.update(since=Now())  # what happened meanwhile is not told
            _send_soon(endpoint)


def delete_endpoint(endpoint: WebhookEndpoint) -> None:
    """The endpoint, its secrets and all it was sent."""
    with transaction.atomic():
        hold_still()
        WebhookEndpoint.objects.select_for_update().filter(pk=endpoint.pk).first()
        WebhookEndpoint.objects.filter(pk=endpoint.pk).delete()


def rotate_secret(endpoint: WebhookEndpoint) -> str:
    """A new secret. For a day messages carry a signature of the old one too, so that receivers can follow in peace."""
    with transaction.atomic():
        WebhookEndpoint.objects.select_for_update(no_key=True).get(pk=endpoint.pk)
        known = WebhookSecret.objects.filter(endpoint=endpoint)
        known.filter(expires_at=None).update(expires_at=Now() + OVERLAP)
        known.filter(expires_at__lt=Now()).delete()
        kept = list(known.order_by("-id").values_list("pk", flat=True)[: MOST_SECRETS - 1])
        known.exclude(pk__in=kept).delete()
        return WebhookSecret.objects.create(endpoint=endpoint, secret=new_secret()).secret


def current_secret(endpoint: WebhookEndpoint) -> str:
    """The secret receivers should know."""
    return WebhookSecret.objects.filter(endpoint=endpoint).latest("id").secret


def old_secret(endpoint: WebhookEndpoint) -> WebhookSecret | None:
    """The latest of the secrets that were replaced and are still signed with."""
    return WebhookSecret.objects.filter(endpoint=endpoint, expires_at__gt=Now()).order_by("-expires_at").first()


def send_test(endpoint: WebhookEndpoint) -> WebhookDelivery:
    """A message that says nothing, sent at once and once. Raises WebhookRejected when the endpoint is disabled."""
    with transaction.atomic():
        endpoint = _enabled(endpoint)
        news = News(
            team=endpoint.team_id,
            key=f"test/{uuid4()}",
            type=TEST,
            at=timezone.now(),
            data={"webhook_id": endpoint.pk, "message": "A test, sent by hand. Nothing happened."},
            endpoints=[endpoint.pk],
        )
        post_news([news])
        _send_soon(endpoint)
        return WebhookDelivery.objects.get(endpoint=endpoint, message__team=endpoint.team_id, message__key=news.key)


def send_again(delivery: WebhookDelivery) -> None:
    """A message once more, under its own id. Raises WebhookRejected when its endpoint is disabled."""
    with transaction.atomic():
        endpoint = _enabled(delivery.endpoint)
        deliveries.resend(delivery)
        _send_soon(endpoint)


def waiting(endpoint: WebhookEndpoint) -> int:
    """How many messages are on their way to it."""
    return WebhookDelivery.objects.filter(endpoint=endpoint, next_attempt_at__isnull=False).count()


def find_endpoint(team: Team, endpoint_id: UUID) -> WebhookEndpoint | None:
    """The team's endpoint with this id."""
    return WebhookEndpoint.objects.filter(team=team, pk=endpoint_id).first()


def find_delivery(endpoint: WebhookEndpoint, message_id: UUID) -> WebhookDelivery | None:
    """What became of a message on its way to this endpoint."""
    found = WebhookDelivery.objects.select_related("endpoint", "message")
    return found.filter(endpoint=endpoint, message=message_id).first()


def status_is(status: str) -> Q:
    """Deliveries of a WebhookDelivery.status."""
    return {
        "pending": Q(next_attempt_at__isnull=False, attempts=0),
        "attempting": Q(next_attempt_at__isnull=False, attempts__gt=0),
        "success": Q(next_attempt_at=None, delivered_at__isnull=False),
        "failed": Q(next_attempt_at=None, delivered_at=None),
    }[status]


def _enabled(endpoint: WebhookEndpoint) -> WebhookEndpoint:
    held = WebhookEndpoint.objects.select_for_update(no_key=True).filter(pk=endpoint.pk).first()
    if held is None or not held.enabled:
        raise WebhookRejected("", "This webhook is disabled. Enable it first.")
    return held


def _send_soon(endpoint: WebhookEndpoint) -> None:
    from api.tasks import deliver  # tasks call back into this room
    from imports.tasks import queue

    transaction.on_commit(partial(queue, deliver, endpoint.pk))


def _subscribe(endpoint: WebhookEndpoint, types: Collection[str]) -> None:
    """What it listened to already goes on without a gap."""
    WebhookSubscription.objects.bulk_create(
        [WebhookSubscription(endpoint=endpoint, type=type) for type in types], ignore_conflicts=True
    )


def _checked_url(url: str) -> str:
    url = url.strip()
    try:
        parse_target(url, allow_private=settings.WEBHOOK_ALLOW_PRIVATE)
    except TargetRefused as refused:
        raise WebhookRejected("endpoint", str(refused)) from refused
    return url


def _checked_types(types: Iterable[str]) -> list[str]:
    wanted = list(dict.fromkeys(types))
    for type in wanted:
        if type not in TYPES:
            raise WebhookRejected("events", f"There is no event {type[:60]} here. There are {', '.join(TYPES)}.")
    if not wanted:
        raise WebhookRejected("events", "Choose at least one event.")
    return wanted
