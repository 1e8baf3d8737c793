"""Celery's door to webhooks, in a queue of their own: no receiver, however slow, stands in the way of an import."""

from uuid import UUID

from celery import shared_task

from api.webhooks import delivery, outbox
from imports.tasks import PATIENT, queue


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
