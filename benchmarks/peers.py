"""What others do: an upsert per row in transactions of 10,000 (listmonk's way), django-import-export in bulk mode."""

import csv
import json
import time
from pathlib import Path
from uuid import uuid4

import psycopg

from benchmarks.workspace import Workspace

UPSERT = """
INSERT INTO contacts_contact (team_id, email, email_key, first_name, last_name, unsubscribed, properties)
VALUES (%s, %s, %s, %s, %s, %s, %s)
ON CONFLICT (team_id, email_key) DO UPDATE SET
    first_name = excluded.first_name, last_name = excluded.last_name, unsubscribed = excluded.unsubscribed,
    properties = contacts_contact.properties || excluded.properties, updated_at = now()
"""


def row_by_row(workspace: Workspace, path: Path) -> float:
    """Seconds for a prepared upsert per row, committed every 10,000 rows."""
    team = uuid4()
    begun = time.monotonic()
    with (
        psycopg.connect(workspace.database, prepare_threshold=1) as connection,
        path.open(encoding="utf-8", newline="") as file,
    ):
        for number, row in enumerate(csv.DictReader(file), start=1):
            email = row["Email"].strip()
            values = {
                "company": row["Company"],
                "city": row["City"],
                "plan": row["Plan"],
                "seats": int(row["Seats"]),
                "signed_up": row["Signed up"],
            }
            parameters = [
                team,
                email,
                email.lower(),
                row["First Name"],
                row["Last Name"],
                row["Unsubscribed"].strip().lower() in ("true", "t", "yes", "y", "1"),
                json.dumps(values),
            ]
            connection.execute(UPSERT, parameters)
            if number % 10_000 == 0:
                connection.commit()
    return time.monotonic() - begun


def django_import_export(workspace: Workspace, path: Path) -> float:
    """Seconds for a ModelResource with use_bulk over the same model and database, from the file to the commit."""
    import tablib
    from django.db import connection
    from import_export import fields, resources

    from contacts.models import Contact

    team = uuid4()

    class ContactResource(resources.ModelResource):
        email = fields.Field(attribute="email", column_name="Email")
        email_key = fields.Field(attribute="email_key", column_name="email_key")
        first_name = fields.Field(attribute="first_name", column_name="First Name")
        last_name = fields.Field(attribute="last_name", column_name="Last Name")

        class Meta:
            model = Contact
            fields = ("email", "email_key", "first_name", "last_name")
            import_id_fields = ("email_key",)
            use_bulk = True
            batch_size = 1000
            skip_diff = True
            report_skipped = False

        def get_queryset(self):
            return Contact.objects.filter(team_id=team)

        def before_save_instance(self, instance, row, **_):
            instance.team_id = team
            instance.unsubscribed = row["Unsubscribed"] == "yes"
            instance.properties = {
                "company": row["Company"],
                "city": row["City"],
                "plan": row["Plan"],
                "seats": int(row["Seats"]),
                "signed_up": row["Signed up"],
            }

    begun = time.monotonic()
    data = tablib.Dataset().load(path.read_text(encoding="utf-8"), format="csv")
    data.append_col([email.strip().lower() for email in data["Email"]], header="email_key")
    result = ContactResource().import_data(data, dry_run=False, raise_errors=True)
    seconds = time.monotonic() - begun
    written = Contact.objects.filter(team_id=team).count()
    connection.close()
    if result.has_errors() or written != len(data):
        raise RuntimeError(f"django-import-export wrote {written} of {len(data)} rows")
    return seconds
