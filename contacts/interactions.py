"""What became of mails to contacts: written once however often it is told, and never for a stranger."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from psycopg.types.json import Jsonb

from contacts.models import Interaction, Team
from contacts.search import GoOn
from contacts.session import set_local
from contacts.sql import load_statements

SQL = load_statements(Path(__file__).with_suffix(".sql"))
PART = 5_000  # of one transaction that forgets


@dataclass(frozen=True)
class Happening:
    """One thing that became of one mail."""

    kind: Interaction.Kind
    at: datetime
    event_id: str
    email_id: str | None = None
    subject: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Recorded:
    """How many of the addresses are contacts, and the contacts for whom it was news."""

    known: int
    new: list[UUID]


def record(team: Team | UUID, keys: Collection[str], *, happening: Happening) -> Recorded:
    """Write it into the timelines of the team's contacts with these `email_key`s. A contact that has this event
    already keeps it as it is; an address that is no contact leaves no trace."""
    parameters: dict[str, Any] = {
        "team": team.pk if isinstance(team, Team) else team,
        "keys": list(keys),
        "at": happening.at,
        "kind": happening.kind,
        "event_id": happening.event_id,
        "email_id": happening.email_id,
        "subject": happening.subject,
        "detail": Jsonb(dict(happening.detail)),
    }
    with connection.cursor() as cursor:
        cursor.execute(SQL["record"], parameters)
        known, new = cursor.fetchone()
    return Recorded(known, list(new))


def forget_old(*, days: int, go_on: GoOn = lambda: True) -> int:
    """Forgets what came in more than so many days ago, part by part until `go_on` says no. Says how much."""
    forgotten = 0
    while True:
        with transaction.atomic(), connection.cursor() as cursor:
            # By index, whatever the planner thinks of a table that has just grown or shrunk.
            set_local(cursor, enable_seqscan="off", enable_hashjoin="off", enable_mergejoin="off")
            cursor.execute(SQL["forget"], {"days": days, "size": PART})
            gone = int(cursor.fetchone()[0])
        forgotten += gone
        if gone < PART or not go_on():
            return forgotten
