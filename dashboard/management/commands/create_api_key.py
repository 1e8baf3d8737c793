"""`manage.py create_api_key --team NAME --name NAME` prints a new key, once."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from api.auth import create_api_key
from contacts.models import Team


class Command(BaseCommand):
    """Prints the key alone, so that a script can take it."""

    help = "Make an API key for a team and print it. It is shown once and never stored."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The team by its name or id, and what the key is called in lists."""
        parser.add_argument("--team", required=True, help="name or id of the team")
        parser.add_argument("--name", required=True, help="what the key is for")

    def handle(self, *, team: str, name: str, **_: Any) -> None:
        """Refuses a name that fits no team, or several."""
        try:
            connection.ensure_connection()
        except OperationalError as problem:
            raise CommandError(unreachable()) from problem
        found = [t for t in Team.objects.all() if team in (t.name, str(t.pk))]
        if not found:
            raise CommandError(f"There is no team called {team}.")
        if len(found) > 1:
            ids = ", ".join(str(t.pk) for t in found)
            raise CommandError(f"{len(found)} teams are called {team}. Use an id: {ids}.")
        self.stdout.write(create_api_key(found[0], name=name)[1])


def unreachable() -> str:
    """Where the database was looked for, without its password, and what to do."""
    if not settings.EMBEDDED_POSTGRES:
        return "The database that DATABASE_URL names cannot be reached. Start it, or correct DATABASE_URL."
    return (
        f"The database of the data folder {settings.DATA} cannot be reached. "
        "Start it with make run, or name another folder by ROLLCALL_DATA."
    )
