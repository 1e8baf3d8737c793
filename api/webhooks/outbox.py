"""From the history and the ended imports to messages: each event once, in the order of the history, nothing missed.

Nobody who writes contacts or runs imports knows of webhooks; this reads what they left. See WebhookCursor.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from api.webhooks.events import CONTACT_TYPES, body_of, contact_data, message_id
from api.webhooks.models import WebhookCursor, WebhookDelivery, WebhookEndpoint, WebhookMessage
from contacts import history
from contacts.sql import load_statements
from imports.models import Import
from imports.report import reports

SQL = load_statements(Path(__file__).with_suffix(".sql"))
LOCK = 7_262_656  # next to the sweep's
BATCH = 500  # messages at once
MOST = 20_000  # messages in one turn; the next turn goes on


@dataclass(frozen=True)
class News:
    """A message to be: what it tells of, and the endpoints that listen."""

    team: UUID
    key: str
    type: str
    at: datetime
    data: dict[str, Any]
    endpoints: Sequence[UUID]


def collect() -> int:
    """Makes messages of whatever happened since the last time, and says how many. One collects at a time."""
    with transaction.atomic(durable=True):  # of its own: see contacts.history
        if not _one("take_lock", lock=LOCK)[0]:
            return 0
        return _collect_contacts() + _collect_imports()


def hold_still() -> None:
    """Keeps readers away until the transaction ends, and waits for one at work: endpoints come and go between them."""
    _one("wait_for_lock", lock=LOCK)


def listen() -> None:
    """To be called in the transaction in which an endpoint begins to want something: from now on the history is read.

    Held still, so that no reader finds that nobody listens and forgets the cursor we rely on."""
    hold_still()
    _cursor(born=history.reach().last)


def post_news(news: Sequence[News]) -> None:
    """Writes the messages and one delivery, due now, for each endpoint that listens. Known ones stay as they are."""
    WebhookMessage.objects.bulk_create(
        [
            WebhookMessage(
                id=message_id(item.team, item.key),
                team_id=item.team,
                key=item.key,
                type=item.type,
                body=body_of(item.type, at=item.at, data=item.data),
            )
            for item in news
        ],
        ignore_conflicts=True,
    )
    WebhookDelivery.objects.bulk_create(
        [
            WebhookDelivery(endpoint_id=endpoint, message_id=message_id(item.team, item.key))
            for item in news
            for endpoint in item.endpoints
        ],
        ignore_conflicts=True,
    )


def prune() -> None:
    """Forgets messages after WEBHOOK_DAYS, with their deliveries and attempts."""
    old = WebhookMessage.objects.filter(created_at__lt=timezone.now() - timedelta(days=settings.WEBHOOK_DAYS))
    WebhookMessage.objects.filter(pk__in=list(old.order_by("created_at").values_list("pk", flat=True)[:1000])).delete()


def _collect_contacts() -> int:
    """Reads on in the history. What is beyond the cursor is read again each time: there is little of it, and what is
    known already makes no second message."""
    listeners = WebhookEndpoint.objects.filter(enabled=True, subscriptions__type__in=CONTACT_TYPES)
    teams = list(listeners.values_list("team_id", flat=True).distinct())
    if not teams:
        WebhookCursor.objects.all().delete()  # whoever listens next begins at that moment
        return 0
    seen = history.reach()  # before anything is written: our own number must be higher than that of earlier writers
    cursor = _cursor(born=seen.last)
    after, made = cursor.low, 0
    while made < MOST:
        rows = _rows("read_events", after=after, last=seen.last, teams=teams, limit=BATCH)
        post_news([_contact_news(row) for row in rows])
        made += len(rows)
        if len(rows) < BATCH:
            before = (cursor.low, cursor.mark, cursor.bound)
            history.advance(cursor, seen)
            if before != (cursor.low, cursor.mark, cursor.bound):
                cursor.save()
            break
        after = rows[-1]["id"]
    return made


def _cursor(*, born: int) -> WebhookCursor:
    return WebhookCursor.objects.get_or_create(id=1, defaults={"low": born})[0]


def _collect_imports() -> int:
    rows = _rows("read_imports", window=timedelta(days=settings.WEBHOOK_DAYS))
    if not rows:
        return 0
    imports = Import.objects.select_related("upload").in_bulk([row["id"] for row in rows])
    counts = reports(imports.values())
    news = []
    for row in rows:
        imp = imports[row["id"]]
        ended = row["completed_at"]
        if imp.completed_at != ended:  # taken up again this very moment
            continue
        data = {
            "id": imp.pk,
            "status": row["type"].removeprefix("import."),
            "created_at": imp.created_at,
            "completed_at": ended,
            "counts": counts[imp.pk].on_the_wire(),
            "file": imp.upload.name,
            "reason": imp.reason,
            "message": imp.problem,
        }
        news.append(News(imp.team_id, row["key"], row["type"], ended, data, row["endpoints"]))
    post_news(news)
    return len(news)


def _contact_news(row: dict[str, Any]) -> News:
    type = f"contact.{row['kind']}"
    row["changes"] = json.loads(row["changes"])
    return News(row["team_id"], row["key"], type, row["at"], contact_data(row), row["endpoints"])


def _one(statement: str, **parameters: Any) -> tuple[Any, ...]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[statement], parameters)
        row: tuple[Any, ...] = cursor.fetchone()
        return row


def _rows(statement: str, **parameters: Any) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[statement], parameters)
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
