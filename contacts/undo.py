"""The bulk write backwards: what an import did to one key range, taken back as far as nobody built on it."""

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from contacts.guard import announce_deletion
from contacts.models import BulkAction, Chore
from contacts.search import forget_undone
from contacts.sql import load_statements
from contacts.standing import KEEP

STATEMENTS = load_statements(Path(__file__).with_suffix(".sql"), keep=KEEP)


@dataclass(frozen=True)
class UndoCounts:
    """Contacts, by what the undo does to them."""

    removed: int = 0  # created by the import, untouched since: they go
    kept_touched: int = 0  # created by the import, but someone wrote to them since: they stay
    restored: int = 0  # everything the import changed returns
    restored_in_part: int = 0  # some of it was changed again since, and stays
    kept_changed: int = 0  # all of it was changed again since

    def __add__(self, other: "UndoCounts") -> Self:
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def as_dict(self) -> dict[str, int]:
        """For JSON."""
        return asdict(self)


def preview_undo(
    team_id: UUID, import_id: UUID, *, low: str | None, high: str | None, undone: Collection[UUID] = ()
) -> UndoCounts:
    """What `undo_range` would do now. Writes nothing but the connection's temporary table."""
    with transaction.atomic(), connection.cursor() as cursor:
        parameters = {"team": team_id, "import": import_id, "low": low, "high": high}
        return _pick(cursor, parameters, types=_types(cursor, team_id), undone=undone)


def undo_range(
    team_id: UUID,
    import_id: UUID,
    *,
    low: str | None,
    high: str | None,
    actor: str | None,
    undone: Collection[UUID] = (),
) -> UndoCounts:
    """Takes one range back, inside the caller's transaction, which also writes the ledger.

    `undone` are the team's other imports that were taken back: what came and went does not count as a touch."""
    if not connection.in_atomic_block:
        raise RuntimeError("undo_range belongs inside the transaction that writes the ledger")
    parameters = {"team": team_id, "import": import_id, "low": low, "high": high, "actor": actor}
    with connection.cursor() as cursor:
        types = _types(cursor, team_id)  # before any contact, as everybody who writes values does
        announce_deletion(team_id)
        # Whoever edits one of these contacts now waits until the range is done, and then edits what came of it.
        cursor.execute(STATEMENTS["hold"], parameters)
        counts = _pick(cursor, parameters, types=types, undone=undone)
        for name in ("restore_fields", "leave_segments", "restore_topics", "remove"):
            cursor.execute(STATEMENTS[name], parameters)
        forget_undone(team_id)
        return counts


def _types(cursor: CursorWrapper, team_id: UUID) -> dict[str, str]:
    cursor.execute(STATEMENTS["hold_types"], {"team": team_id})
    return dict(cursor.fetchall())


def _pick(
    cursor: CursorWrapper, parameters: dict[str, Any], *, types: dict[str, str], undone: Collection[UUID]
) -> UndoCounts:
    conversions = Chore.objects.filter(team=parameters["team"], kind=Chore.Kind.CONVERT).values_list("mark", flat=True)
    parameters["conversions"] = list(conversions)
    taken_back = BulkAction.objects.filter(team=parameters["team"], undo_status__isnull=False)
    parameters["undone"] = [*undone, *taken_back.values_list("pk", flat=True)]
    cursor.execute(STATEMENTS["make_room"])
    # As in the merge: a range is small beside the tables, and always to be reached by index.
    cursor.execute("SET LOCAL enable_seqscan = off")
    cursor.execute("SET LOCAL enable_hashjoin = off")
    cursor.execute(STATEMENTS["pick"], parameters)
    cursor.execute(STATEMENTS["pass_over"], {"types": json.dumps(types)})
    cursor.execute(STATEMENTS["count"])
    names = [column.name for column in cursor.description]
    return UndoCounts(**dict(zip(names, cursor.fetchone(), strict=True)))
