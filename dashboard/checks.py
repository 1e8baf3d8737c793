"""Checks made before the first migration: is this a database we can work with?"""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections

FLOOR = 18


@register(Tags.database)
def postgres_version(*, databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """`uuidv7()` and OLD/NEW in RETURNING came with PostgreSQL 18."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        connection = connections[alias]
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('server_version_num')::int, current_setting('server_version')")
            number, name = cursor.fetchone()
        if number < FLOOR * 10_000:
            found.append(
                Error(
                    f"Rollcall needs PostgreSQL {FLOOR} or newer, and the server of DATABASE_URL is {name}.",
                    hint="Upgrade it, or leave DATABASE_URL empty to use the one that comes with Rollcall.",
                    id="dashboard.E001",
                )
            )
    return found
