"""Prints what the reader makes of a file as one JSON object. Needs no database, no Redis and no network."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from imports.rows import inspect


class Command(BaseCommand):
    help = "Prints what the reader makes of FILE; ROWS are the records to show, such as 0,1,-1."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file")
        parser.add_argument("rows", nargs="?", default="0,-1")

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = [int(row) for row in options["rows"].split(",") if row.strip()]
        try:
            answer = inspect(options["file"], wanted)
        except OSError as error:
            answer = {"outcome": "refuse", "error": f"The file cannot be opened: {error.strerror}."}
        self.stdout.write(json.dumps(answer, ensure_ascii=True))
