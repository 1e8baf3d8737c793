"""What machines that work together must share, looked at when one of them starts: each thing that is missing, away or
another one is a sentence for the operator, without a secret in it."""

import hashlib
import hmac
import time
from typing import Any, cast

import redis
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS, OperationalError, connection
from django.db.migrations.loader import MigrationLoader

from dashboard import presence
from dashboard.checks import postgres_version
from dashboard.processes import StartError
from imports.away import StoreAway

PATIENCE = 5.0  # seconds for Redis to answer
MOST_OFF = 5.0  # seconds between two clocks that nobody need hear of
KEY_MARK = "rollcall:key"  # in Redis: a mark of the SECRET_KEY of the machine that started last


def check_shared() -> None:
    """For a machine that does only a part: raises StartError unless the others can share with it."""
    named = {
        "DATABASE_URL": not settings.EMBEDDED_POSTGRES,
        "REDIS_URL": not settings.EMBEDDED_REDIS,
        "SECRET_KEY": has_a_key(),
    }
    if missing := [name for name, given in named.items() if not given]:
        raise StartError(
            f"With --only, other machines do the rest, and this one must share with them: set {' and '.join(missing)}, "
            "the same on each."
        )


def has_a_key() -> bool:
    """True when there is a SECRET_KEY, from the environment or of an earlier start."""
    try:
        return bool(settings.SECRET_KEY)
    except ImproperlyConfigured:
        return False


def check_postgres() -> None:
    """Raises StartError when the database does not let us in, or is too old."""
    try:
        problems = postgres_version(databases=[DEFAULT_DB_ALIAS])
    except OperationalError as trouble:
        raise StartError(f"PostgreSQL does not let us in at DATABASE_URL: {_flat(trouble)}.") from trouble
    for problem in problems:
        raise StartError(f"{problem.msg} {problem.hint}")


def check_redis() -> None:
    """Raises StartError when Redis does not answer, or does not let us in."""
    server = None
    try:
        server = presence.connect(settings.CELERY_BROKER_URL, patience=PATIENCE)
        server.ping()
    except (redis.RedisError, OSError, ValueError) as problem:
        words = _flat(problem)
        if words.startswith(("HELLO must be called", "NOAUTH", "Authentication required")):
            words = "it wants a password (redis://:password@host)"
        elif settings.CELERY_BROKER_URL.startswith("rediss://"):
            words += " (rediss:// speaks TLS: make sure that the server does, with a certificate this machine trusts)"
        raise StartError(f"Redis does not let us in at REDIS_URL: {words}.") from problem
    finally:
        if server is not None:
            server.close()


def check_store() -> None:
    """Raises StartError when files cannot be written to, read from and deleted from the bucket."""
    if not settings.S3_BUCKET:
        return
    from imports.store import S3Store, try_out

    options = cast(dict[str, Any], settings.S3_STORAGE["OPTIONS"])
    try:
        try_out(S3Store(**options))
    except StoreAway as problem:
        raise StartError(
            f"Files cannot be kept in S3 (bucket {settings.S3_BUCKET} at {options['endpoint_url'] or 'Amazon'}): "
            f"{problem}."
        ) from problem


def check_age() -> None:
    """Raises StartError when a newer Rollcall has migrated the database: this one would not know what it finds."""
    if newer := newer_than_code(MigrationLoader(connection)):
        raise StartError(
            f"A newer version of Rollcall has changed this database ({', '.join(newer)}): bring this machine to that "
            "version too."
        )


def newer_than_code(loader: MigrationLoader) -> list[str]:
    """Migrations that were applied and come after the last one of this code."""
    known = loader.disk_migrations
    last = {app: max(name for other, name in known if other == app) for app, _ in known}
    return sorted(f"{app}.{name}" for app, name in loader.applied_migrations if name > last.get(app, name))


def warnings(roles: set[str]) -> list[str]:
    """What does not keep us from starting, but should be known."""
    found = []
    if roles < {"web", "worker", "beat"} and not settings.S3_BUCKET:
        found.append(
            f"S3_BUCKET is not set: uploaded files are kept in {settings.DATA / 'storage'}, which must be one folder "
            "that all machines share."
        )
    if not settings.EMBEDDED_POSTGRES and abs(off := seconds_off()) > MOST_OFF:
        found.append(
            f"This machine's clock is {abs(off):.0f} seconds {'ahead of' if off > 0 else 'behind'} the database's. "
            "The queue goes by the machines' clocks: sweeps and webhooks may be taken for too old and dropped. Set it."
        )
    if not settings.EMBEDDED_REDIS and has_another_key():
        found.append(
            "The machine that started before this one has another SECRET_KEY: one of them will not know who signed in "
            "at the other, nor take its unsubscribe links. Give all the same, and an old one as SECRET_KEY_FALLBACKS."
        )
    return found


def seconds_off() -> float:
    """How far this machine's clock is ahead of the database's, by which leases, ids and moments go."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM clock_timestamp())::float")
        return time.time() - float(cursor.fetchone()[0])


def has_another_key() -> bool:
    """True when the machine that started last had a key that is none of ours. Ours is remembered from now on."""
    marks = [_mark(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    try:
        server = presence.connect(settings.CELERY_BROKER_URL, patience=PATIENCE)
        with server:
            before = server.set(KEY_MARK, marks[0], get=True)
    except (redis.RedisError, OSError):
        return False
    return isinstance(before, bytes) and before.decode(errors="replace") not in marks


def _mark(key: str) -> str:
    """Tells keys apart, and nothing of them."""
    return hmac.digest(key.encode(), b"Rollcall: the same on every machine?", hashlib.sha256).hex()[:32]


def _flat(problem: Exception) -> str:
    return " ".join(str(problem).split()).rstrip(".")
