"""Webhooks over the API: where to send what, what was sent, and sending it again."""

import json
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from api.access import key_of
from api.errors import ApiError, not_found
from api.json_bodies import SENT
from api.models import ApiKey
from api.paging import EVERYTHING, Paging, fetch_page
from api.schemas.base import CHANGING, FINDING, READING, WRITING
from api.schemas.webhooks import (
    Webhook,
    WebhookAttemptList,
    WebhookChanged,
    WebhookCreate,
    WebhookCreated,
    WebhookDeleted,
    WebhookEvent,
    WebhookEventChanged,
    WebhookEventList,
    WebhookList,
    WebhookUpdate,
)
from api.webhooks import endpoints
from api.webhooks.endpoints import WebhookRejected
from api.webhooks.models import WebhookDelivery, WebhookEndpoint, WebhookMessage

router = Router(tags=["Webhooks"])

UNASKED = 20  # messages and attempts of a list that is asked for no limit


@router.post("/webhooks", response={201: WebhookCreated, **WRITING}, summary="Create a webhook")
def create_webhook(request: HttpRequest, payload: WebhookCreate = SENT) -> Status[dict[str, Any]]:
    """It hears of everything that happens from now on. Keep the secret: messages are signed with it."""
    try:
        endpoint = endpoints.create_endpoint(key_of(request).team, url=payload.endpoint, types=payload.events)
    except WebhookRejected as rejected:
        raise _refused(rejected) from rejected
    return Status(201, {"id": endpoint.pk, "signing_secret": endpoints.current_secret(endpoint)})


@router.get("/webhooks", response={200: WebhookList, **READING}, summary="List webhooks")
def list_webhooks(request: HttpRequest, asked: Paging) -> dict[str, Any]:
    """Newest first. Secrets are not in the list."""
    found = WebhookEndpoint.objects.filter(team=key_of(request).team).prefetch_related("subscriptions")
    items, more = fetch_page(found, asked=asked, default=EVERYTHING)
    return {"has_more": more, "data": [_webhook(item) for item in items]}


@router.get("/webhooks/{webhook_id}", response={200: Webhook, **FINDING}, summary="Retrieve a webhook")
def get_webhook(request: HttpRequest, webhook_id: UUID) -> dict[str, Any]:
    """With its signing secret."""
    endpoint = _endpoint(request, webhook_id)
    full = key_of(request).scope == ApiKey.Scope.FULL
    return _webhook(endpoint) | {"signing_secret": endpoints.current_secret(endpoint) if full else None}


@router.patch("/webhooks/{webhook_id}", response={200: WebhookChanged, **CHANGING}, summary="Update a webhook")
def update_webhook(request: HttpRequest, webhook_id: UUID, payload: WebhookUpdate = SENT) -> dict[str, Any]:
    """What is left out stays. Enabled again, it gets what waited, and nothing of what happened meanwhile."""
    enabled = None if payload.status is None else payload.status == "enabled"
    try:
        endpoints.update_endpoint(
            _endpoint(request, webhook_id), url=payload.endpoint, types=payload.events, enabled=enabled
        )
    except WebhookRejected as rejected:
        raise _refused(rejected) from rejected
    return {"id": webhook_id}


@router.delete("/webhooks/{webhook_id}", response={200: WebhookDeleted, **FINDING}, summary="Delete a webhook")
def delete_webhook(request: HttpRequest, webhook_id: UUID) -> dict[str, Any]:
    """With everything that was sent or waits to be sent."""
    endpoints.delete_endpoint(_endpoint(request, webhook_id))
    return {"id": webhook_id}


@router.post(
    "/webhooks/{webhook_id}/signing-secret/rotate",
    response={200: WebhookCreated, **CHANGING},
    summary="Rotate the signing secret",
)
def rotate_signing_secret(request: HttpRequest, webhook_id: UUID) -> dict[str, Any]:
    """For 24 hours messages carry a signature of the old secret too."""
    return {"id": webhook_id, "signing_secret": endpoints.rotate_secret(_endpoint(request, webhook_id))}


@router.get(
    "/webhooks/{webhook_id}/events", response={200: WebhookEventList, **FINDING}, summary="List a webhook's messages"
)
def list_webhook_events(request: HttpRequest, webhook_id: UUID, asked: Paging) -> dict[str, Any]:
    """Newest first, 20 unless told otherwise."""
    endpoint = _endpoint(request, webhook_id)
    items, more = fetch_page(
        WebhookDelivery.objects.filter(endpoint=endpoint).select_related("message").defer("message__body"),
        asked=asked,
        default=UNASKED,
        order=("id",),
        cursors=WebhookMessage.objects.filter(deliveries__endpoint=endpoint),
        cursor_order=("deliveries__id",),
    )
    return {"has_more": more, "data": [_event(item) for item in items]}


@router.get(
    "/webhooks/{webhook_id}/events/{event_id}", response={200: WebhookEvent, **FINDING}, summary="Retrieve a message"
)
def get_webhook_event(request: HttpRequest, webhook_id: UUID, event_id: UUID) -> dict[str, Any]:
    """What it says, and what became of it."""
    delivery = _delivery(request, webhook_id, event_id)
    payload = json.loads(delivery.message.body)
    return _event(delivery) | {"next_attempt_at": delivery.next_attempt_at, "payload": payload}


@router.post(
    "/webhooks/{webhook_id}/events/{event_id}/replay",
    response={200: WebhookEventChanged, **CHANGING},
    summary="Send a message again",
)
def replay_webhook_event(request: HttpRequest, webhook_id: UUID, event_id: UUID) -> dict[str, Any]:
    """Under its own id."""
    try:
        endpoints.send_again(_delivery(request, webhook_id, event_id))
    except WebhookRejected as rejected:
        raise _refused(rejected) from rejected
    return {"id": event_id}


@router.get(
    "/webhooks/{webhook_id}/events/{event_id}/attempts",
    response={200: WebhookAttemptList, **FINDING},
    summary="List the attempts to send a message",
)
def list_webhook_attempts(request: HttpRequest, webhook_id: UUID, event_id: UUID, asked: Paging) -> dict[str, Any]:
    """Newest first, 20 unless told otherwise."""
    log = _delivery(request, webhook_id, event_id).log.all()
    items, more = fetch_page(log, asked=asked, default=UNASKED, order=("id",))
    data = [
        {
            "id": attempt.pk,
            "http_status_code": attempt.status_code or 0,
            "response": attempt.response,
            "sent_at": attempt.at,
            "problem": attempt.problem,
        }
        for attempt in items
    ]
    return {"has_more": more, "data": data}


def _endpoint(request: HttpRequest, webhook_id: UUID) -> WebhookEndpoint:
    endpoint = endpoints.find_endpoint(key_of(request).team, webhook_id)
    if endpoint is None:
        raise not_found("Webhook")
    return endpoint


def _delivery(request: HttpRequest, webhook_id: UUID, event_id: UUID) -> WebhookDelivery:
    delivery = endpoints.find_delivery(_endpoint(request, webhook_id), event_id)
    if delivery is None:
        raise not_found("Webhook event")
    return delivery


def _webhook(endpoint: WebhookEndpoint) -> dict[str, Any]:
    return {
        "id": endpoint.pk,
        "created_at": endpoint.created_at,
        "status": "enabled" if endpoint.enabled else "disabled",
        "endpoint": endpoint.url,
        "events": sorted(subscription.type for subscription in endpoint.subscriptions.all()),
        "disabled_because": endpoint.disabled_because,
    }


def _event(delivery: WebhookDelivery) -> dict[str, Any]:
    message = delivery.message
    return {"id": message.pk, "type": message.type, "created_at": message.created_at, "status": delivery.status}


def _refused(rejected: WebhookRejected) -> ApiError:
    where = f"The `{rejected.field}` field is not valid: " if rejected.field else ""
    return ApiError(422, "validation_error", where + rejected.message)
