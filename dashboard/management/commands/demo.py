"""A believable workspace in the Demo team, and sample files to try the importer with.

Works beside a running `manage.py up`, and also without: then the embedded servers run for as long as it takes.
"""

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from contacts.models import Segment, Team, Topic
from contacts.nouns import create_segment, create_topic
from dashboard import data_folder, embedded, samples
from dashboard.management.commands.create_api_key import unreachable
from dashboard.management.commands.up import DEMO_EMAIL, DEMO_TEAM, first_run
from dashboard.processes import StartError, end
from imports.column_map import ColumnMap, MappedColumn
from imports.models import Import, Upload
from imports.options import Options, TopicChoice
from imports.run import run_import
from imports.start import start_import
from imports.upload import store_upload

SEGMENTS = ("Newsletter", "Customers", "Trial users", "Beta testers")
TOPICS = (
    ("Product news", "What changed in the product, once a month.", "opt_in"),
    ("Events", "Webinars and meet-ups near you.", "opt_in"),
    ("Offers", "Discounts, now and then.", "opt_out"),
)
AUDIENCE_MAP = {
    "Email": {"target": "email"},
    "First Name": {"target": "first_name"},
    "Last Name": {"target": "last_name"},
    "Unsubscribed": {"target": "unsubscribed"},
    "Company": {"target": "property", "key": "company", "type": "string"},
    "City": {"target": "property", "key": "city", "type": "string"},
    "Plan": {"target": "property", "key": "plan", "type": "string"},
    "Seats": {"target": "property", "key": "seats", "type": "number"},
}


class Command(BaseCommand):
    """`manage.py demo`."""

    help = "Fill the Demo team with believable contacts and write sample files."
    requires_system_checks = ()  # the database may not be there yet

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the files go, and whether the large one is wanted."""
        parser.add_argument("--samples", type=Path, default=settings.BASE_DIR / "samples", help="folder of the files")
        parser.add_argument("--million", action="store_true", help="also write a file of 1,000,000 rows (about 95 MB)")

    def handle(self, *, samples: Path, million: bool, **_: Any) -> None:
        """Files first: they need no database."""
        for path in write_samples(samples, million=million):
            self.stdout.write(f"Wrote {path}")
        try:
            with database():
                told = first_run()
                imp = fill(Team.objects.order_by("created_at").filter(name=DEMO_TEAM).first())
        except OperationalError as problem:
            raise CommandError(
                unreachable() if connection.connection is None else " ".join(str(problem).split())
            ) from problem
        except StartError as problem:
            raise CommandError(" ".join(str(problem).split())) from problem
        for line in told:
            self.stdout.write(line)
        self.stdout.write("The Demo team is filled." if imp else "The Demo team has contacts already; left as it is.")


def write_samples(folder: Path, *, million: bool) -> list[Path]:
    """The sample files, overwritten if they are there."""
    written = [samples.write(folder / "customers.csv", samples.customers())]
    messy = folder / "messy.csv"
    messy.write_bytes(samples.messy())
    written.append(messy)
    if million:
        written.append(samples.write(folder / "audience-1m.csv", samples.audience(1_000_000)))
    return written


def fill(team: Team | None) -> Import | None:
    """Segments, topics, 1,500 contacts by two imports of which one also updates, and an upload that waits for review.

    None when there is no Demo team or it has imported something before.
    """
    if team is None or team.imports.exists():
        return None
    segments = [Segment.objects.filter(team=team, name=n).first() or create_segment(team, name=n) for n in SEGMENTS]
    topics = [
        Topic.objects.filter(team=team, name=name).first()
        or create_topic(team, name=name, description=text, default_subscription=default, visibility="public")
        for name, text, default in TOPICS
    ]
    first, later = list(samples.audience(800, seed=3)), list(samples.audience(700, seed=4, start=800))
    upgraded = [[*row[:6], "Business", "50", row[8]] for row in first[-250:]]
    _import(team, "newsletter-2025.csv", first, segments=(segments[0].pk,), topics=())
    choice = (TopicChoice(id=topics[0].pk, subscription="opt_in"),)
    rows = [*later, *upgraded, ["no address", *[""] * 8], later[1]]
    imp = _import(team, "crm-export.csv", rows, segments=(segments[1].pk,), topics=choice)
    _upload(team, "webinar-attendees.csv", list(samples.customers(300, seed=11)))
    return imp


def _import(team: Team, name: str, rows: list[list[str]], **chosen: Any) -> Import:
    upload = _upload(team, name, rows)
    columns = tuple(
        MappedColumn.model_validate({"index": index, "header": header, **AUDIENCE_MAP[header]})
        for index, header in enumerate(upload.sniffed["headers"])
        if header in AUDIENCE_MAP
    )
    options = Options(column_map=ColumnMap(columns=columns), dialect=upload.sniffed["dialect"], **chosen)
    imp = start_import(upload, options, actor=DEMO_EMAIL, source="hand")
    while run_import(imp.pk) is not None:
        pass
    return imp


def _upload(team: Team, name: str, rows: list[list[str]]) -> Upload:
    path = samples.write(Path(settings.DATA) / "tmp" / name, iter(rows))
    try:
        with path.open("rb") as file:
            return store_upload(team, file, name=name)
    finally:
        path.unlink()


@contextmanager
def database() -> Iterator[None]:
    """The database, up to date: the one that answers, or the embedded one for the time being."""
    with ExitStack() as stack:
        try:
            connection.ensure_connection()
        except OperationalError:
            if not settings.EMBEDDED_POSTGRES:
                raise
            data = Path(settings.DATA)
            data_folder.prepare(data)
            stack.enter_context(data_folder.held(data))
            data_folder.secret_key(data)
            postgres = embedded.start_postgres(data)
            stack.callback(end, postgres, ending=embedded.POSTGRES_ENDING)
        stack.callback(connection.close)
        call_command("migrate", interactive=False, verbosity=0)
        yield
