"""Those who add rows about many contacts, and those who delete contacts, told of each other without locking each one.

A lock on each of a million contacts takes longer than adding them to a segment does, and writes every one of their
pages anew. So whoever adds says so for the team, and whoever deletes first waits for those who are at it; whoever adds
while somebody deletes locks contact by contact, as everybody else does. Both call this before they read or lock any.
"""

from uuid import UUID

from django.db import connection

ADDING = 7_262_680
DELETING = 7_262_681


def may_add_unlocked(team_id: UUID) -> bool:
    """Until the transaction ends nobody deletes a contact of the team that a statement from now on finds. False when
    somebody may be deleting: then lock what you find."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s, %s)", [ADDING, _number(team_id)])
        # Nobody deletes now, and whoever begins to will wait for us: they say so before they look.
        cursor.execute(
            "SELECT CASE WHEN pg_try_advisory_lock(%(space)s, %(team)s)"
            " THEN pg_advisory_unlock(%(space)s, %(team)s) ELSE false END",
            {"space": DELETING, "team": _number(team_id)},
        )
        return bool(cursor.fetchone()[0])


def announce_deletion(team_id: UUID) -> None:
    """Waits for those who add without locks; whoever adds from now on, until the transaction ends, takes them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s, %s)", [DELETING, _number(team_id)])
        # Had and given back at once: only to have waited.
        cursor.execute(
            "SELECT pg_advisory_lock(%(space)s, %(team)s), pg_advisory_unlock(%(space)s, %(team)s)",
            {"space": ADDING, "team": _number(team_id)},
        )


def _number(team_id: UUID) -> int:
    """Of a team, as a lock is named; that two share one by chance makes them wait, and nothing else."""
    return int.from_bytes(team_id.bytes[-4:], signed=True)
