"""Celery's door to webhooks, in queues of their own so that no slow receiver delays an import, and to our own care."""

import logging
import time
from datetime import timedelta
from uuid import UUID

from celery import shared_task
from django.conf import settings

from api.idempotency import forget_answers
from api.webhooks import delivery, outbox
from contacts.interactions import forget_old
from imports.tasks import PATIENT, queue

logger = logging.getLogger(__name__)

FORGETTING = timedelta(seconds=10)  # of a worker's time at once


@shared_task  # type: ignore[untyped-decorator]  # Celery carries no types
def collect_webhooks() -> None:
    """Every few seconds, from Celery beat: what happened becomes messages, and what is due is sent."""
    try:
        outbox.collect()
    finally:  # what is due is due, whatever became of the rest
        for endpoint in delivery.due_endpoints():
            queue(deliver, endpoint)
    outbox.prune()


@shared_task(max_retries=None, **PATIENT)  # type: ignore[untyped-decorator]
def deliver(endpoint_id: str) -> None:
    """One worker's turn at an endpoint."""
    again = delivery.deliver(UUID(endpoint_id))
    if again is not None:
        queue(deliver, endpoint_id, after=again)


@shared_task  # type: ignore[untyped-decorator]
def forget_old_answers() -> None:
    """Every quarter of an hour, from Celery beat: answers kept for an Idempotency-Key longer than a day."""
    if dropped := forget_answers():
        logger.info("forgot the answers to %s requests", dropped)


@shared_task  # type: ignore[untyped-decorator]
def forget_mail_events() -> None:
    """Every minute, from Celery beat: what became of mails longer than MAIL_EVENT_DAYS ago."""
    until = time.monotonic() + FORGETTING.total_seconds()
    days = settings.MAIL_EVENT_DAYS
    if days and (dropped := forget_old(days=days, go_on=lambda: time.monotonic() < until)):
        logger.info("forgot %s things that became of mails", dropped)
