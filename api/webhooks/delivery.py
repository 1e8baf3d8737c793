"""One worker's turn at an endpoint: what is due is sent, oldest first, and what came of it is written down.

May be called by anyone at any time and may die anywhere: a message that was sent but not yet crossed off is sent
again, under the same id.
"""

import logging
import time
from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, Now
from django.utils import timezone

from api.webhooks.events import TEST
from api.webhooks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint, WebhookSecret
from api.webhooks.sending import Answer, post
from api.webhooks.signing import signed_headers
from imports import ending
from imports.lease import LEASE, is_free, taken

logger = logging.getLogger(__name__)

# After the first attempt; one more than there are pauses in all.
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 10 * 3600))
GIVE_UP_AFTER = timedelta(days=5)  # an endpoint that took nothing for so long is disabled
TURN = 10.0  # seconds; then other endpoints have theirs
SILENCE = timedelta(seconds=30)  # after which a call for a worker counts as lost
SOON = timedelta(seconds=10)  # what is due by then is waited for in the queue; the rest the sweep finds
GONE = 410  # "do not send here again"


def due_endpoints() -> list[UUID]:
    """Enabled endpoints with something due that nobody sends to and nobody is called for; the caller queues them.

    Marked before they are queued, so that a queue that is behind gets one message for each endpoint and no more."""
    due = WebhookDelivery.objects.filter(endpoint=OuterRef("pk"), next_attempt_at__lte=Now())
    forgotten = Q(queued_at=None) | Q(queued_at__lt=Now() - SILENCE)
    found = list(
        WebhookEndpoint.objects.filter(forgotten, is_free(), Exists(due), enabled=True).values_list("pk", flat=True)
    )
    mark_queued(found)
    return found


def mark_queued(endpoints: Iterable[UUID]) -> None:
    """Says that a worker is called for them."""
    WebhookEndpoint.objects.filter(pk__in=list(endpoints)).update(queued_at=Now())


def deliver(endpoint_id: UUID) -> timedelta | None:
    """Sends what is due. Returns when to be called again, or None when nothing is left here for now.

    The turn ends with the first failure: one dead receiver among many must not keep a worker to itself."""
    fence = _claim(endpoint_id)
    if fence is None:
        WebhookEndpoint.objects.filter(pk=endpoint_id).update(queued_at=None)  # the call was heard all the same
        return None
    until = time.monotonic() + TURN
    try:
        while (delivery := _next(endpoint_id, fence)) is not None:
            answer = _send(delivery)
            _record(delivery, answer)
            if not answer.accepted or time.monotonic() > until or ending.is_asked():
                break
    finally:
        WebhookEndpoint.objects.filter(pk=endpoint_id, fence=fence).update(lease_until=None)
    again = _next_turn(endpoint_id)
    if again is not None:
        mark_queued([endpoint_id])
    return again


def resend(delivery: WebhookDelivery) -> None:
    """Sends a message once more, under its own id, with the whole patience of a new one."""
    WebhookDelivery.objects.filter(pk=delivery.pk).update(next_attempt_at=Now(), attempts=0, delivered_at=None)


def disable(endpoint: WebhookEndpoint, because: WebhookEndpoint.Because) -> None:
    """Nothing is sent to it any more. What was on its way waits."""
    disabled = WebhookEndpoint.objects.filter(pk=endpoint.pk, enabled=True).update(
        enabled=False, disabled_because=because, disabled_at=Now()
    )
    if disabled:
        logger.warning("webhook %s was disabled: %s", endpoint.pk, because)


def _claim(endpoint_id: UUID) -> int | None:
    """Takes the lease. The fencing number, or None when another worker sends or nothing may be sent."""
    with transaction.atomic():
        if not WebhookEndpoint.objects.filter(is_free(), pk=endpoint_id, enabled=True).update(
            **taken(), queued_at=None
        ):
            return None
        fence: int = WebhookEndpoint.objects.values_list("fence", flat=True).get(pk=endpoint_id)
        return fence


def _next(endpoint_id: UUID, fence: int) -> WebhookDelivery | None:
    """What has waited longest, while the lease is ours; renews it."""
    ours = WebhookEndpoint.objects.filter(pk=endpoint_id, fence=fence, enabled=True)
    if not ours.update(lease_until=Now() + LEASE):
        return None
    return _due(endpoint_id).filter(next_attempt_at__lte=Now()).order_by("next_attempt_at", "id").first()


def _due(endpoint_id: UUID) -> "QuerySet[WebhookDelivery]":
    waiting = WebhookDelivery.objects.filter(
        endpoint=endpoint_id, endpoint__enabled=True, next_attempt_at__isnull=False
    )
    return waiting.select_related("endpoint", "message")


def _send(delivery: WebhookDelivery) -> Answer:
    message, endpoint = delivery.message, delivery.endpoint
    valid = WebhookSecret.objects.filter(Q(expires_at=None) | Q(expires_at__gt=Now()), endpoint=endpoint)
    secrets = list(valid.order_by("-id").values_list("secret", flat=True))
    headers = signed_headers(message.body, message_id=str(message.pk), timestamp=int(time.time()), secrets=secrets)
    return post(endpoint.url, message.body, headers=headers, allow_private=settings.WEBHOOK_ALLOW_PRIVATE)


def _record(delivery: WebhookDelivery, answer: Answer) -> None:
    """Crosses it off, or says when to try again. A resend that was asked for meanwhile stays asked for."""
    endpoint = delivery.endpoint
    attempts = delivery.attempts + 1
    outcome: dict[str, Any] = {"attempts": attempts, "next_attempt_at": None}
    if answer.accepted:
        outcome["delivered_at"] = Now()
    elif attempts <= len(PAUSES) and delivery.message.type != TEST:
        outcome["next_attempt_at"] = Now() + PAUSES[attempts - 1]
    with transaction.atomic():
        # The endpoint first, as whoever deletes it does; gone meanwhile, there is nothing to write down.
        if not WebhookEndpoint.objects.select_for_update(no_key=True).filter(pk=endpoint.pk).exists():
            return
        known = WebhookDelivery.objects.filter(pk=delivery.pk)
        if not known.exists():
            return
        known.filter(next_attempt_at=delivery.next_attempt_at).update(**outcome)
        WebhookAttempt.objects.create(
            delivery=delivery,
            status_code=answer.status,
            response=answer.text,
            problem=answer.problem,
            milliseconds=answer.milliseconds,
        )
        if delivery.message.type != TEST or answer.accepted:
            _note_health(endpoint, answer)
    logger.info("webhook %s: message %s, %s", endpoint.pk, delivery.message_id, answer.status or "no answer")


def _note_health(endpoint: WebhookEndpoint, answer: Answer) -> None:
    row = WebhookEndpoint.objects.filter(pk=endpoint.pk)
    if answer.accepted:
        if endpoint.failing_since is not None:
            row.update(failing_since=None)
        return
    row.update(failing_since=Coalesce("failing_since", Now()))
    if answer.status == GONE:
        disable(endpoint, WebhookEndpoint.Because.GONE)
    elif row.filter(failing_since__lt=Now() - GIVE_UP_AFTER).exists():
        disable(endpoint, WebhookEndpoint.Because.FAILING)


def _next_turn(endpoint_id: UUID) -> timedelta | None:
    first = _due(endpoint_id).order_by("next_attempt_at").values_list("next_attempt_at", flat=True).first()
    if first is None:
        return None
    wait: timedelta = first - timezone.now()
    return max(wait, timedelta(0)) if wait < SOON else None
