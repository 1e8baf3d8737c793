"""What operators' probes ask, before anything else looks at the request: `/healthz` and `/readyz`, without secrets.

A load balancer asks by a machine's own address, which is no name of ours: so this stands before the check of hosts,
and needs neither session nor key.
"""

import json
import logging
from collections.abc import Callable, Mapping

from django.db import DatabaseError, InterfaceError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed

from dashboard.quick_redis import asked
from dashboard.together import newer_than_code

logger = logging.getLogger(__name__)

ALIVE, READY = "/healthz", "/readyz"
DATABASE_MS = 2_000
_migrated: set[str] = set()  # databases that were seen to have every migration of this code


def answer_probes(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: answers probes, passes on all else."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.path_info not in (ALIVE, READY):
            return get_response(request)
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        return _told({}) if request.path_info == ALIVE else _told(readiness())

    return middleware


def readiness() -> dict[str, str]:
    """Each thing we cannot work without, and "ok" or what is wrong with it."""
    database = _database()
    return {
        "database": database,
        "migrations": _migrations() if database == "ok" else "unknown",
        "redis": "ok" if asked(lambda server: server.ping()) else "away",
    }


def _database() -> str:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [f"{DATABASE_MS}ms"])
            cursor.execute("SELECT 1")
    except (DatabaseError, InterfaceError) as problem:
        logger.warning("not ready: the database cannot be reached: %s", problem)
        return "away"
    return "ok"


def _migrations() -> str:
    """Looked up until all are there once: the code of a process does not change, and databases only go forward."""
    name = str(connection.settings_dict["NAME"])
    if name not in _migrated:
        try:
            executor = MigrationExecutor(connection)
            if executor.migration_plan(executor.loader.graph.leaf_nodes()):
                return "missing"
            if newer_than_code(executor.loader):
                return "newer"
        except DatabaseError as problem:
            logger.warning("not ready: migrations cannot be read: %s", problem)
            return "unknown"
        _migrated.add(name)
    return "ok"


def _told(found: Mapping[str, str]) -> HttpResponse:
    good = all(state == "ok" for state in found.values())
    status = ("ready" if good else "not ready") if found else "alive"
    body = json.dumps({"status": status, **found})
    return HttpResponse(body, status=200 if good else 503, content_type="application/json")
