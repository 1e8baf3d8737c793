"""Endpoints of the intake as people manage them, and what came in through each."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from api.intake.models import IntakeEndpoint
from api.webhooks.signing import PREFIX, is_secret, new_secret
from contacts.models import Team
from contacts.sql import load_statements
from contacts.values import tidy

SQL = load_statements(Path(__file__).with_name("intake.sql"))
MOST = 10  # of a team
LONGEST_NAME = 100


class IntakeRejected(Exception):
    """Something that cannot be done, and was not. `field` is `name`, `secret` or nothing of the two."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.message = message


@dataclass(frozen=True)
class Traffic:
    """What came in through an endpoint: ever, and refused within the last day."""

    stored: int = 0
    unknown: int = 0
    repeated: int = 0
    ignored: int = 0
    refused: int = 0
    refused_lately: int = 0
    last_at: datetime | None = None
    last_type: str | None = None
    last_refused_at: datetime | None = None
    last_refusal: str | None = None


def create_endpoint(team: Team, *, name: str, secret: str = "", opts_out: bool = True) -> IntakeEndpoint:
    """A new address for events. Without a secret of the sender's it gets one of our making."""
    name, secret = _checked_name(name), _checked_secret(secret) or new_secret()
    with transaction.atomic():
        # One at a time, or two would both be the last that is allowed.
        Team.objects.select_for_update(no_key=True).get(pk=team.pk)
        if IntakeEndpoint.objects.filter(team=team).count() >= MOST:
            raise IntakeRejected("", f"A team has at most {MOST} of these. Delete one that is not needed.")
        return IntakeEndpoint.objects.create(team=team, name=name, secret=secret, opts_out=opts_out)


def update_endpoint(
    endpoint: IntakeEndpoint,
    *,
    name: str | None = None,
    secret: str = "",
    opts_out: bool | None = None,
    enabled: bool | None = None,
) -> None:
    """Another name, secret or behaviour; what is None or empty stays."""
    changes: dict[str, Any] = {"opts_out": opts_out, "enabled": enabled, "secret": _checked_secret(secret) or None}
    if name is not None:
        changes["name"] = _checked_name(name)
    changes = {field: value for field, value in changes.items() if value is not None}
    if changes:
        IntakeEndpoint.objects.filter(pk=endpoint.pk).update(**changes)


def delete_endpoint(endpoint: IntakeEndpoint) -> None:
    """The endpoint and its counts. What it brought stays in the timelines."""
    IntakeEndpoint.objects.filter(pk=endpoint.pk).delete()


def find_endpoint(team: Team, endpoint_id: UUID) -> IntakeEndpoint | None:
    """The team's endpoint with this id."""
    return IntakeEndpoint.objects.filter(team=team, pk=endpoint_id).first()


def traffic(team: Team) -> dict[UUID, Traffic]:
    """What came in through each of the team's endpoints; one that was never used is missing."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["traffic"], {"team": team.pk})
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return {row.pop("endpoint_id"): Traffic(**row) for row in rows}


def address(endpoint: IntakeEndpoint) -> str:
    """Where events are sent to, below this server's own address."""
    return f"/webhooks/intake/{endpoint.pk}"


def count(
    endpoint: UUID,
    *,
    type: str | None = None,
    refusal: str | None = None,
    stored: int = 0,
    unknown: int = 0,
    repeated: int = 0,
    ignored: int = 0,
) -> None:
    """Add one request to its hour; one statement."""
    told = {"endpoint": endpoint, "type": type, "refusal": refusal, "refused": int(refusal is not None)}
    told |= {"stored": stored, "unknown": unknown, "repeated": repeated, "ignored": ignored}
    with connection.cursor() as cursor:
        cursor.execute(SQL["count"], told)


def _checked_name(name: str) -> str:
    name = " ".join(tidy(name).split())
    if not name:
        raise IntakeRejected("name", "Say who sends the events, so that you know it again.")
    if len(name) > LONGEST_NAME:
        raise IntakeRejected("name", f"The name has {len(name)} characters; {LONGEST_NAME} is the most.")
    return name


def _checked_secret(secret: str) -> str:
    secret = tidy(secret)
    if secret and not is_secret(secret):
        raise IntakeRejected(
            "secret",
            f"That is no signing secret: {PREFIX} and then letters and digits. Copy all of it.",
        )
    return secret
