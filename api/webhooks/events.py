"""Pure: what webhooks tell of, and in which words: `{"type", "created_at", "data"}`, times in ISO 8601 with Z."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

CONTACT_TYPES = ("contact.created", "contact.updated", "contact.deleted")
IMPORT_TYPES = ("import.completed", "import.failed")
TYPES = (*IMPORT_TYPES, *CONTACT_TYPES)
TEST = "webhook.test"  # sent on request only, so nobody can subscribe to it


def iso_time(moment: datetime) -> str:
    """`2026-05-15T18:32:37.823456Z`."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def message_id(team: UUID, key: str) -> UUID:
    """The id of the message about one event. Made of what it tells of, so that no crash and no race makes a second."""
    return uuid5(team, key)


def body_of(type: str, *, at: datetime, data: Mapping[str, Any]) -> str:
    """The message as it is signed and sent."""
    message = {"type": type, "created_at": iso_time(at), "data": data}
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"), default=_plain)


def contact_data(row: Mapping[str, Any]) -> dict[str, Any]:
    """A contact as it is now, and what the event changed: each field as [before, after].

    Of a deleted contact only what its last line in the history says is left: the rest is null, not guessed.
    """
    gone = row["kind"] == "deleted"
    segments = sorted(str(segment) for segment in row["segments"] or ())
    data = {
        "id": row["contact_id"],
        "audience_id": segments[0] if segments else None,
        "segment_ids": segments,
        "created_at": row["created_at"],
        "updated_at": row["at"] if gone else row["updated_at"],
        "email": _last(row["changes"], "email") if gone else row["email"],
        "first_name": row["first_name"],
        "last_name": row["last_name"],
        "unsubscribed": _last(row["changes"], "unsubscribed") if gone else row["unsubscribed"],
    }
    return data if gone else data | {"changes": row["changes"]}


def _last(changes: Mapping[str, Any], field: str) -> Any:
    before_and_after = changes.get(field)
    return before_and_after[0] if before_and_after else None


def _plain(value: Any) -> str:
    return iso_time(value) if isinstance(value, datetime) else str(value)
