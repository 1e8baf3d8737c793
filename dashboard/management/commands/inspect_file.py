"""Prints what the reader makes of a file as one JSON object. Needs no database, no Redis and no network."""

import json
import re
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from imports.rows import inspect


class Command(BaseCommand):
    """`manage.py inspect_file FILE [ROWS]`."""

    help = "Prints what the reader makes of FILE; ROWS are the records to show, such as 0,1,-1."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, and the indices of records, which may count from the end."""
        # A list like -1,0 is a negative number to argparse then, and not an option it does not know.
        parser._negative_number_matcher = re.compile(r"-\d[\d,-]*$")
        parser.add_argument("file")
        parser.add_argument("rows", nargs="?", default="0,-1")

    def handle(self, *args: Any, **options: Any) -> None:
        """One line of JSON; a file that cannot be opened is refused like any other."""
        wanted = [int(row) for row in options["rows"].split(",") if row.strip()]
        try:
            answer = inspect(options["file"], wanted)
        except OSError as error:
            answer = {"outcome": "refuse", "error": f"The file cannot be opened: {error.strerror}."}
        self.stdout.write(json.dumps(answer, ensure_ascii=True))
