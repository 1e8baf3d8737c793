"""Webhooks, what was sent to them, and what came of it; in the vendor's shapes."""

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas.base import Lenient, Listing, WireTime

Status = Literal["enabled", "disabled"]
DeliveryStatus = Literal["pending", "attempting", "success", "failed"]


class WebhookCreate(Lenient):
    """The body that creates a webhook."""

    endpoint: str = Field(description="Where to send: a public https URL.")
    events: list[str] = Field(description="Types of events: import.completed, contact.updated, ...")


class WebhookUpdate(Lenient):
    """The body that changes a webhook."""

    endpoint: str | None = None
    events: list[str] | None = None
    status: Status | None = None


class WebhookItem(BaseModel):
    """A webhook in a list. `disabled_because` is ours: hand, failing (for days) or gone (it answered 410)."""

    id: UUID
    created_at: WireTime
    status: Status
    endpoint: str
    events: list[str]
    disabled_because: Literal["hand", "failing", "gone"] | None = None


class Webhook(WebhookItem):
    """A webhook with its signing secret, which is null for keys that may not change it."""

    object: Literal["webhook"] = "webhook"
    signing_secret: str | None


class WebhookList(Listing):
    """Webhooks, newest first."""

    data: list[WebhookItem]


class WebhookChanged(BaseModel):
    """The answer to a changed webhook."""

    object: Literal["webhook"] = "webhook"
    id: UUID


class WebhookCreated(WebhookChanged):
    """The answer to a created webhook, and to a new secret."""

    signing_secret: str


class WebhookDeleted(WebhookChanged):
    """The answer to a deleted webhook."""

    deleted: Literal[True] = True


class WebhookEventItem(BaseModel):
    """A message to a webhook. Its id is the one in the headers `webhook-id` and `svix-id`."""

    id: UUID
    type: str
    created_at: WireTime
    status: DeliveryStatus


class WebhookEvent(WebhookEventItem):
    """A message, with what it says and when it is sent next."""

    object: Literal["webhook_event"] = "webhook_event"
    next_attempt_at: WireTime | None
    payload: dict[str, Any]


class WebhookEventList(Listing):
    """Messages to a webhook, newest first."""

    data: list[WebhookEventItem]


class WebhookEventChanged(BaseModel):
    """The answer to a message that is sent again."""

    object: Literal["webhook_event"] = "webhook_event"
    id: UUID


class WebhookAttemptItem(BaseModel):
    """One attempt. Without an answer the status code is 0 and `problem`, which is ours, says why."""

    id: UUID
    http_status_code: int
    response: str
    sent_at: WireTime
    problem: str | None


class WebhookAttemptList(Listing):
    """Attempts to send a message, newest first."""

    data: list[WebhookAttemptItem]
