"""One part of a bulk action, done or taken back, inside the transaction that writes its counts."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from django.db import connection
from django.db.backends.utils import CursorWrapper
from psycopg import sql

from contacts.actions import Author, delete_contacts
from contacts.guard import may_add_unlocked
from contacts.models import BulkAction, BulkPart, ContactEvent, Topic
from contacts.session import set_local
from contacts.sql import load_statements
from contacts.standing import KEEP

SQL = load_statements(Path(__file__).with_name("bulk.sql"), keep=KEEP)
Kind = BulkAction.Kind
SEGMENTS = (Kind.ADD_TO_SEGMENTS, Kind.REMOVE_FROM_SEGMENTS)
TOPICS = (Kind.SUBSCRIBE, Kind.OPT_OUT)
MAIL = (Kind.UNSUBSCRIBE, Kind.RESUBSCRIBE)
LOOK_FROM = 1_000  # contacts of a part from which it is worth asking how densely they lie

# What is in a part comes by index, whatever the planner thinks of tables that have just grown; in order where the part
# is most of what lies there, else one by one.
IN_ORDER = {"enable_seqscan": "off", "enable_nestloop": "off", "work_mem": "64MB"}
ONE_BY_ONE = {
    **dict.fromkeys(("enable_seqscan", "enable_hashjoin", "enable_mergejoin", "enable_material"), "off"),
    "work_mem": "64MB",
}


class BulkStopped(Exception):
    """What the action is about is gone: a sentence for people. Trying again would not help."""


@dataclass(frozen=True)
class UndoCounts:
    """Contacts that the action changed, by what taking it back does to them."""

    restored: int = 0
    in_part: int = 0  # some of it was changed again since, and stays
    kept: int = 0  # all of it was
    gone: int = 0  # deleted since

    def __add__(self, other: "UndoCounts") -> Self:
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def as_dict(self) -> dict[str, int]:
        """For JSON."""
        return asdict(self)


def do_part(action: BulkAction, part: BulkPart) -> tuple[int, int]:
    """How many of the part's contacts are still there, and how many of them were changed.

    Raises BulkStopped. Raises the database's unique violation or deadlock when another writer met the same contacts:
    roll back and try again."""
    with connection.cursor() as cursor:
        told = _told(action, part)
        if action.kind in SEGMENTS:
            _hold(cursor, "hold_segments", told["segments"], told, "A segment it is about was deleted.")
        if action.kind in TOPICS:
            _hold(cursor, "hold_topics", told["topics"], told, "A topic it is about was deleted.")
        if action.kind == Kind.DELETE:
            by = Author(ContactEvent.Source.BULK, action.actor)
            gone = delete_contacts(action.team, part.contacts or [], by=by)
            return gone, gone
        statement = {
            Kind.ADD_TO_SEGMENTS: "add_to_segment" if len(told["segments"]) == 1 else "add_to_segments",
            Kind.REMOVE_FROM_SEGMENTS: "remove_from_segments",
            Kind.SUBSCRIBE: "choose_topics",
            Kind.OPT_OUT: "choose_topics",
            Kind.UNSUBSCRIBE: "set_unsubscribed",
            Kind.RESUBSCRIBE: "set_unsubscribed",
        }[Kind(action.kind)]
        unlocked = action.kind in MAIL or may_add_unlocked(action.team_id)
        here = _way(cursor, told, unlocked=unlocked)
        cursor.execute(sql.SQL(SQL[statement]).format(here=sql.SQL(SQL[here])), told)
        there, changed = cursor.fetchone()
        return int(there), int(changed)


def undo_part(action: BulkAction, part: BulkPart) -> UndoCounts:
    """Takes a part back as far as nobody built on it."""
    with connection.cursor() as cursor:
        told = _told(action, part) | {"actor": action.undo_actor}
        set_local(cursor, **ONE_BY_ONE)
        if action.kind in SEGMENTS:
            cursor.execute(SQL["hold_segments"], told)
            told["segments"] = [row[0] for row in cursor.fetchall()]
        if action.kind in TOPICS:
            cursor.execute(SQL["hold_topics"], told)
        cursor.execute(SQL["hold_part"], told)
        statement = {**dict.fromkeys(SEGMENTS, "undo_segments"), **dict.fromkeys(TOPICS, "undo_topics")}.get(
            Kind(action.kind), "undo_unsubscribed"
        )
        cursor.execute(sql.SQL(SQL[statement]).format(), told)
        there, whole, some = cursor.fetchone()
    return UndoCounts(restored=whole, in_part=some, kept=there - whole - some, gone=part.changed - there)


def _told(action: BulkAction, part: BulkPart) -> dict[str, Any]:
    segments = [UUID(pk) for pk in action.arguments.get("segments", [])]
    to = action.kind == Kind.UNSUBSCRIBE
    return {
        "team": action.team_id,
        "bulk": action.pk,
        "part": part.pk,
        "size": part.size,
        "low": part.low,  # type: ignore[attr-defined]  # told by whoever took the part
        "high": part.high,  # type: ignore[attr-defined]
        "actor": action.actor,
        "segments": segments,
        "segment": segments[0] if segments else None,
        "topics": [UUID(pk) for pk in action.arguments.get("topics", [])],
        "choice": Topic.Choice.OPT_IN if action.kind == Kind.SUBSCRIBE else Topic.Choice.OPT_OUT,
        "override": bool(action.arguments.get("override")),
        "to": to,
        "changes": json.dumps({"unsubscribed": [not to, to]}),
    }


def _hold(cursor: CursorWrapper, statement: str, wanted: list[UUID], told: dict[str, Any], gone: str) -> None:
    cursor.execute(SQL[statement], told)
    if len(cursor.fetchall()) < len(wanted):
        raise BulkStopped(gone)


def _way(cursor: CursorWrapper, told: dict[str, Any], *, unlocked: bool) -> str:
    """How the part's contacts are read: the name of the query."""
    if not unlocked:
        set_local(cursor, **ONE_BY_ONE)
        return "here_held"
    if told["size"] >= LOOK_FROM:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(SQL["is_dense"], told)
        if cursor.fetchone()[0]:
            set_local(cursor, **IN_ORDER)
            return "here_dense"
    set_local(cursor, **ONE_BY_ONE)
    return "here_sparse"
