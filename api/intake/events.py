"""Resend's e-mail events (`{"type": "email.opened", "created_at", "data"}`) as happenings in timelines."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from contacts.emails import Problem, normalise
from contacts.interactions import Happening
from contacts.models import Interaction
from contacts.values import tidy

Kind = Interaction.Kind
KINDS = {
    "email.scheduled": Kind.SCHEDULED,
    "email.sent": Kind.SENT,
    "email.delivered": Kind.DELIVERED,
    "email.delivery_delayed": Kind.DELAYED,
    "email.opened": Kind.OPENED,
    "email.clicked": Kind.CLICKED,
    "email.bounced": Kind.BOUNCED,
    "email.complained": Kind.COMPLAINED,
    "email.failed": Kind.FAILED,
    "email.suppressed": Kind.SUPPRESSED,
}
MOST_RECIPIENTS = 100  # of one mail; Resend itself allows 50
# Characters that are kept.
TYPE, SUBJECT, REASON, LINK = 100, 500, 1_000, 2_000
HARD = "permanent"  # the type of a bounce that will bounce again


class Unreadable(Exception):
    """Signed as it should be, and yet no event."""


@dataclass(frozen=True)
class MailEvent:
    """What an event tells: whom it concerns (`email_key`s), what happened, and whether it ends all mail to them."""

    type: str
    keys: tuple[str, ...]
    nobodies: int  # recipients whose address cannot be anyone's
    happening: Happening
    ends: str | None = None  # "bounce" or "complaint"


def read_event(body: bytes, *, event_id: str) -> MailEvent | str:
    """The event; only its type when that is none of a mail to somebody. Raises Unreadable."""
    try:
        event = json.loads(body)
    except (ValueError, RecursionError) as problem:
        raise Unreadable("The body is not JSON.") from problem
    type = event.get("type") if isinstance(event, dict) else None
    if not isinstance(type, str):
        raise Unreadable("The event has no `type`.")
    kind = KINDS.get(type)
    if kind is None:
        return _text(type, TYPE) or "?"
    data = event.get("data")
    if not isinstance(data, dict):
        raise Unreadable("The event has no `data`.")
    keys, nobodies = _recipients(data.get("to"))
    detail = _detail(kind, data)
    at = _moment(_part(data, "click").get("timestamp")) if kind == Kind.CLICKED else None
    happening = Happening(
        kind=kind,
        at=at or _moment(event.get("created_at")) or datetime.now(UTC),
        event_id=event_id,
        email_id=_text(data.get("email_id"), TYPE),
        subject=_text(data.get("subject"), SUBJECT),
        detail=detail,
    )
    return MailEvent(type, keys, nobodies, happening, ends=_ends(kind, detail))


def _ends(kind: Kind, detail: Mapping[str, Any]) -> str | None:
    if kind == Kind.COMPLAINED:
        return "complaint"
    return "bounce" if kind == Kind.BOUNCED and str(detail.get("type", "")).lower() == HARD else None


def _recipients(to: Any) -> tuple[tuple[str, ...], int]:
    """The keys of those a mail went to, each once, and how many addresses are none."""
    given = [to] if isinstance(to, str) else to if isinstance(to, list) else []
    if not given:
        raise Unreadable("The event names no recipient in `data.to`.")
    if len(given) > MOST_RECIPIENTS:
        raise Unreadable(f"The event names more than {MOST_RECIPIENTS} recipients.")
    keys, nobodies = dict[str, None](), 0
    for one in given:
        address = normalise(one) if isinstance(one, str) else None
        if address is None or isinstance(address, Problem):
            nobodies += 1
        else:
            keys[address.key] = None
    return tuple(keys), nobodies


def _detail(kind: Kind, data: Mapping[str, Any]) -> dict[str, str]:
    """What is worth keeping: of a click the link, of what went wrong the type and reason. Where somebody was and with
    which program (`ipAddress`, `userAgent`) is nobody's business."""
    match kind:
        case Kind.CLICKED:
            found = {"link": _text(_part(data, "click").get("link"), LINK)}
        case Kind.BOUNCED:
            bounce = _part(data, "bounce")
            found = {
                "type": _text(bounce.get("type"), TYPE),
                "subtype": _text(bounce.get("subType"), TYPE),
                "reason": _text(bounce.get("message"), REASON),
            }
        case Kind.FAILED:
            found = {"reason": _text(_part(data, "failed").get("reason"), REASON)}
        case Kind.SUPPRESSED:
            suppressed = _part(data, "suppressed")
            found = {
                "type": _text(suppressed.get("type"), TYPE),
                "reason": _text(suppressed.get("message"), REASON),
            }
        case _:
            found = {}
    return {name: text for name, text in found.items() if text}


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = data.get(name)
    return part if isinstance(part, dict) else {}


def _text(value: Any, longest: int) -> str | None:
    return tidy(value[:longest]) or None if isinstance(value, str) else None


def _moment(value: Any) -> datetime | None:
    """A time in ISO 8601, with or without the T; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None
