"""A team's imports of the last days by how they ended, and the ones somebody should look at."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection

from contacts.models import Team
from contacts.sql import load_statements

_PARTS = load_statements(Path(__file__).with_suffix(".sql"))
SQL = {name: _PARTS[name].replace("{ended}", _PARTS["ended"]) for name in ("by_day", "to_look_at")}
OUTCOMES = ("whole", "partly", "stopped", "open")


@dataclass(frozen=True)
class DayTally:
    """The imports begun on a day (in UTC) that ended in one way, and their rows."""

    day: date
    outcome: str
    imports: int
    created: int
    updated: int
    skipped: int
    failed: int


@dataclass(frozen=True)
class LookAt:
    """An import of which rows failed, or that did not come to its end."""

    id: UUID
    name: str
    outcome: str
    failed: int
    created_at: datetime


def tally(team: Team, *, since: datetime) -> list[DayTally]:
    """What became of the imports begun since then; days and outcomes without any are left out."""
    return [DayTally(*row) for row in _rows("by_day", team=team.pk, since=since)]


def to_look_at(team: Team, *, since: datetime, most: int) -> list[LookAt]:
    """The newest imports since then that did not go well, unless they were taken back."""
    return [LookAt(*row) for row in _rows("to_look_at", team=team.pk, since=since, most=most)]


def _rows(statement: str, **told: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[statement], told)
        return list(cursor.fetchall())
