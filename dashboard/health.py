"""How the machinery behind the pages is: workers, queues, what waits, search, disk, versions; each in words.

Nothing here may break or hold up a page: Redis gets half a second, the rest is a few short looks into indexes.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import redis
from django.conf import settings
from django.db import connection
from django.db.models import Count, Min
from django.utils import timezone

from contacts.models import Team
from contacts.search import Lag
from dashboard import presence
from dashboard.quick_redis import asked
from imports.indexing import search_lag
from imports.models import Import

QUEUES = {"celery": "imports", "webhooks": "webhooks", "outbox": "events for webhooks"}
LITTLE_ROOM = 1 << 30  # bytes
LITTLE_SHARE = 0.03
PATIENCE = timedelta(minutes=2)  # that an import may wait while workers are there
START = "celery -A dashboard.celery worker"


@dataclass(frozen=True)
class Health:
    """What was found; None where there was no answer."""

    at: datetime
    workers: int | None
    queues: Mapping[str, int] | None  # by what waits in them
    redis: str | None  # its version
    postgres: str
    busy: bool  # whether any import is being read or written on this server
    waiting: int  # imports of the team that no worker has taken up
    oldest: datetime | None  # since when the first of them waits
    lag: Lag  # of the team's search
    room: int | None  # bytes free on the disk of the data folder
    disk: int | None  # its size


@dataclass(frozen=True)
class Remark:
    """One thing to say about it: how good it is (good, warn or bad), a sentence, and what can be done."""

    tone: str
    words: str
    mend: str = ""
    command: str = ""


def look(team: Team) -> Health:
    """How things are now, as far as this team is concerned."""
    found: Any = asked(_ask) or (None, None, None)
    workers, queues, version = found
    waiting = Import.objects.filter(team=team, status=Import.Status.QUEUED, held_until=None).aggregate(
        count=Count("pk"), oldest=Min("created_at")
    )
    room, disk = _disk()
    return Health(
        at=timezone.now(),
        workers=workers,
        queues=queues,
        redis=version,
        postgres=".".join(str(number) for number in connection.get_database_version()),
        busy=Import.objects.filter(status=Import.Status.IN_PROGRESS).exists(),
        waiting=waiting["count"],
        oldest=waiting["oldest"],
        lag=search_lag(team),
        room=room,
        disk=disk,
    )


def remarks(health: Health) -> list[Remark]:
    """What to say, the worst first; always something about the workers."""
    said = [_of_workers(health), *_of_disk(health), *_of_waiting(health)]
    return sorted(said, key=lambda remark: ("bad", "warn", "good").index(remark.tone))


def _of_workers(health: Health) -> Remark:
    if health.workers is None:
        return Remark(
            "bad",
            "The queue does not answer. Imports wait; nothing is lost.",
            "Whoever runs this server should see to Redis.",
        )
    if health.workers == 0:
        return Remark("bad", "No worker is running. Imports wait.", "Start one with", START)
    many = "1 worker" if health.workers == 1 else f"{health.workers:,} workers"
    return Remark("good", f"{many}, {'at work' if health.busy else 'idle'}.")


def _of_disk(health: Health) -> list[Remark]:
    if health.room is None or not health.disk:
        return []
    if health.room >= LITTLE_ROOM and health.room >= LITTLE_SHARE * health.disk:
        return []
    return [Remark("warn", "The disk is nearly full.", "When no room is left, imports pause until there is some.")]


def _of_waiting(health: Health) -> list[Remark]:
    if not health.workers or health.oldest is None or health.at - health.oldest < PATIENCE:
        return []
    minutes = int((health.at - health.oldest).total_seconds() // 60)
    long = f"{minutes} minutes" if minutes < 120 else f"{minutes // 60:,} hours"
    return [Remark("warn", f"An import has been waiting for {long}.", "The workers are busy with others, or stuck.")]


def _ask(server: redis.Redis) -> tuple[int, dict[str, int], str]:
    workers = presence.count_at(server)
    lengths = server.pipeline(transaction=False)
    for queue in QUEUES:
        lengths.llen(queue)
    lengths.info("server")
    *counts, info = lengths.execute()
    return workers, dict(zip(QUEUES.values(), counts, strict=True)), str(info.get("redis_version", ""))


def _disk() -> tuple[int | None, int | None]:
    try:
        found = shutil.disk_usage(settings.DATA)
    except OSError:
        return None, None
    return found.free, found.total
