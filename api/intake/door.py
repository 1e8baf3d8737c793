"""Where events about mails come in: POST /webhooks/intake/<id>, signed as Svix and Standard Webhooks have it.

Nothing of an event is logged but its endpoint: addresses, subjects and links are in it.
"""

import logging
import time
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from api.errors import error_response
from api.intake import endpoints
from api.intake.events import MailEvent, Unreadable, read_event
from api.intake.models import IntakeEndpoint
from api.webhooks.signing import TOLERANCE, BadSignature, check
from contacts import actions, interactions
from contacts.actions import Author
from contacts.models import ContactEvent

logger = logging.getLogger(__name__)

MOST_BYTES = 256 * 1024
REFUSALS = {
    "unsigned": "The request is not signed: it lacks the headers svix-id, svix-timestamp and svix-signature.",
    "wrong": "The signature does not fit the body and this endpoint's signing secret.",
    "old": f"The signature is more than {TOLERANCE // 60} minutes old, or one of the two clocks is wrong.",
    "unreadable": "The body is signed, but it is no event.",
    "too large": f"The body is larger than {MOST_BYTES // 1024} KB.",
}


@csrf_exempt  # no cookie opens it, only a signature
@require_POST
def intake(request: HttpRequest, endpoint: UUID) -> HttpResponse:
    """Takes in one event. 2xx means that it need not be sent again, also when there was nothing to do with it."""
    door = IntakeEndpoint.objects.select_related("team").filter(pk=endpoint, enabled=True).first()
    if door is None:
        return error_response(404, "not_found", "There is no such endpoint, or it is disabled.")
    body = request.read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        return _refuse(door, "too large", status=413)
    try:
        event_id = check(body, headers=request.headers, secret=door.secret, now=time.time())
    except BadSignature as bad:
        return _refuse(door, bad.reason, status=401)
    try:
        event = read_event(body, event_id=event_id)
    except Unreadable as why:
        return _refuse(door, "unreadable", status=400, message=str(why))
    if isinstance(event, str):
        endpoints.count(door.pk, type=event, ignored=1)
        stored = 0
    else:
        stored = take_in(door, event)
    return JsonResponse({"object": "webhook_intake", "id": event_id, "stored": stored})


def take_in(door: IntakeEndpoint, event: MailEvent) -> int:
    """Writes an event into timelines, ends mail to those for whom it says so, and counts it; all of it or nothing."""
    with transaction.atomic():
        found = interactions.record(door.team_id, event.keys, happening=event.happening)
        # Only when it is news: a contact who was subscribed again since is not unsubscribed by an old event.
        if event.ends and door.opts_out and found.new:
            actions.unsubscribe(door.team, found.new, by=Author(ContactEvent.Source.BOUNCE, event.ends))
        endpoints.count(
            door.pk,
            type=event.type,
            stored=len(found.new),
            unknown=len(event.keys) - found.known + event.nobodies,
            repeated=found.known - len(found.new),
        )
    return len(found.new)


def _refuse(door: IntakeEndpoint, reason: str, *, status: int, message: str = "") -> HttpResponse:
    logger.warning("refused an event at intake %s: %s", door.pk, reason)
    endpoints.count(door.pk, refusal=reason)
    return error_response(status, "validation_error", message or REFUSALS[reason])
