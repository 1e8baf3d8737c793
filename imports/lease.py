"""Who works on what: a lease by the database's clock, void at once when its holder's connection is gone.

A worker that is killed loses its connection to PostgreSQL in the same moment, so nobody waits for its lease to run
out; a machine that vanishes without a word is noticed when the lease is no longer renewed.
"""

from datetime import timedelta
from typing import Any

from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Now

LEASE = timedelta(seconds=60)

# Process numbers come round again; with the moment it began a connection is told from all others.
_NAME = "pid || '@' || extract(epoch FROM backend_start)"


class ThisConnection(Func):
    """The name of the connection that runs the statement."""

    template = f"(SELECT {_NAME} FROM pg_stat_activity WHERE pid = pg_backend_pid())"  # noqa: S608 - constants
    arity = 0
    output_field = models.TextField()


class IsGone(Func):
    """True when a connection of that name is no more; null names are never gone."""

    template = (
        f"(%(expressions)s IS NOT NULL AND NOT EXISTS (SELECT FROM pg_stat_activity WHERE {_NAME} = %(expressions)s))"
    )
    arity = 1
    output_field = models.BooleanField()


def is_free() -> Q:
    """Rows whose lease nobody holds any more."""
    return Q(lease_until__isnull=True) | Q(lease_until__lt=Now()) | Q(IsGone(F("lease_holder")))


def taken() -> dict[str, Any]:
    """The update that takes a lease and outdates whatever an earlier holder may still do."""
    return {"fence": F("fence") + 1, "lease_until": Now() + LEASE, "lease_holder": ThisConnection()}
