"""The only bulk write: staged rows of one key range become contacts, and the counts say what became of each row."""

import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from psycopg import sql

from contacts.sql import load_statements

STATEMENTS = load_statements(Path(__file__).with_name("merge.sql"))


class MergeDisturbed(Exception):
    """Another writer created or deleted contacts of the range between two statements: try the range again."""


@dataclass(frozen=True)
class StagedRange:
    """Rows of a staging table whose email_key lies in [low, high); None leaves that end open."""

    table: str
    low: str | None = None
    high: str | None = None
    once: bool = False  # no address occurs twice in the table


@dataclass(frozen=True)
class MergeRules:
    """What wins when a contact exists, and what every contact of the import joins."""

    upsert: bool = True
    resubscribe: bool = False
    clear: bool = False  # blank cells clear the value
    clear_first: bool = False  # the same for first_name, where it is mapped
    clear_last: bool = False
    keys: Sequence[str] = ()  # of the properties that rows bring
    types: Sequence[str] = ()  # what the rows hold under each of the keys
    segments: Sequence[UUID] = ()
    topics: Sequence[tuple[UUID, str]] = ()  # topic, opt_in or opt_out
    chain: Sequence[UUID] = ()  # imports of the same file whose failed rows are tried again


@dataclass(frozen=True)
class Counts:
    """Outcomes of rows; `rows` is the sum of created, updated, unchanged, skipped_known and skipped_repeat."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped_known: int = 0
    skipped_repeat: int = 0
    opt_outs_kept: int = 0  # people
    opt_outs_ignored: int = 0
    resubscribed: int = 0
    created_unsubscribed: int = 0
    late_opt_outs: int = 0  # rows tried again that count as repeats, but whose opt-out is written
    topic_opt_outs: int = 0  # people with an opt-out from a topic the import opts in to

    def __add__(self, other: "Counts") -> Self:
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def as_dict(self) -> dict[str, int]:
        """For JSON."""
        return asdict(self)


def preview_range(team_id: UUID, staged: StagedRange, *, rules: MergeRules) -> Counts:
    """What `merge_range` would do now. Writes nothing but the connection's temporary table."""
    with transaction.atomic(), connection.cursor() as cursor:
        _read_by_index(cursor)
        return _pick(cursor, staged, _parameters(team_id, staged, rules), rules)


def merge_range(team_id: UUID, staged: StagedRange, *, rules: MergeRules, import_id: UUID, actor: str | None) -> Counts:
    """Merges one range. Runs inside the caller's transaction, which also writes the ledger.

    Raises MergeDisturbed, or the database's unique violation or deadlock, when another writer met the same keys:
    roll back and try again.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("merge_range belongs inside the transaction that writes the ledger")
    with connection.cursor() as cursor:
        parameters = _parameters(team_id, staged, rules) | {"import": import_id, "actor": actor}
        if rules.segments:
            parameters["segments"] = _ids(cursor, "hold_segments", parameters)
        if rules.keys:
            parameters["gone"] = sorted({*rules.keys} - {*_ids(cursor, "hold_properties", parameters)})
        if rules.topics:
            kept = set(_ids(cursor, "hold_topics", parameters))
            topics = [pair for pair in rules.topics if pair[0] in kept]
            parameters |= {"topics": [t for t, _ in topics], "choices": [c for _, c in topics]}
        _read_by_index(cursor)
        if staged.once and _is_untouched(cursor, parameters):
            created, unsubscribed = _create(cursor, parameters, fresh=_rows("once", staged, parameters))
            return Counts(rows=created, created=created, created_unsubscribed=unsubscribed)
        counts = _pick(cursor, staged, parameters, rules)
        if counts.created:
            created, _ = _create(cursor, parameters, fresh=sql.SQL(STATEMENTS["fresh"]))
            _expect(created, counts.created)
        if counts.updated + counts.late_opt_outs:
            cursor.execute(STATEMENTS["update"], parameters)
            _expect(cursor.fetchone()[0], counts.updated + counts.late_opt_outs)
        if rules.upsert and counts.updated + counts.unchanged:
            if parameters["segments"]:
                cursor.execute(STATEMENTS["join_segments"], parameters)
            if parameters["topics"]:
                cursor.execute(STATEMENTS["choose_topics"], parameters)
        return counts


def _read_by_index(cursor: CursorWrapper) -> None:
    """A range is a few tens of thousands of rows of a table that may hold millions: its rows are always to be reached
    by index. The planner, which has no statistics of a fresh table, would read all of it once per range."""
    cursor.execute("SET LOCAL enable_seqscan = off")
    cursor.execute("SET LOCAL enable_hashjoin = off")


def _is_untouched(cursor: CursorWrapper, parameters: dict[str, Any]) -> bool:
    cursor.execute(STATEMENTS["is_untouched"], parameters)
    return bool(cursor.fetchone()[0])


def _create(cursor: CursorWrapper, parameters: dict[str, Any], *, fresh: sql.Composable) -> tuple[int, int]:
    """New contacts from the rows that the query `fresh` yields: how many, and how many are unsubscribed."""
    cursor.execute(STATEMENTS["make_ids"])
    # The second half: the variant's two bits, then 62 that nobody else has. As a signed number, negative.
    ids = {"id_prefix": cursor.fetchone()[0], "id_base": secrets.randbits(61) - 2**63}
    name = "create" if parameters["segments"] or parameters["topics"] else "create_plain"
    cursor.execute(sql.SQL(STATEMENTS[name]).format(fresh=fresh), parameters | ids)
    created, unsubscribed = cursor.fetchone()
    return created, unsubscribed


def _rows(statement: str, staged: StagedRange, parameters: dict[str, Any]) -> sql.Composed:
    """One of the queries that read the staging. Taking keys out costs a little per row, and is rarely called for."""
    properties = "properties::jsonb - %(gone)s::text[]" if parameters["gone"] else "properties::jsonb"
    return sql.SQL(STATEMENTS[statement]).format(staging=sql.Identifier(staged.table), properties=sql.SQL(properties))


def _pick(cursor: CursorWrapper, staged: StagedRange, parameters: dict[str, Any], rules: MergeRules) -> Counts:
    cursor.execute(STATEMENTS["make_room"])
    winners = _rows("once" if staged.once else "last", staged, parameters)
    cursor.execute(sql.SQL(STATEMENTS["pick"]).format(winners=winners), parameters)
    cursor.execute(STATEMENTS["count"], parameters)
    names = [column.name for column in cursor.description]
    counts = dict(zip(names, cursor.fetchone(), strict=True))
    if rules.upsert and not rules.resubscribe and rules.topics:
        cursor.execute(STATEMENTS["count_topic_opt_outs"], parameters)
        counts["topic_opt_outs"] = cursor.fetchone()[0]
    return Counts(**counts)


def _parameters(team_id: UUID, staged: StagedRange, rules: MergeRules) -> dict[str, Any]:
    return {
        "team": team_id,
        "low": staged.low,
        "high": staged.high,
        "upsert": rules.upsert,
        "resubscribe": rules.resubscribe,
        "clear": rules.clear,
        "clear_first": rules.clear_first,
        "clear_last": rules.clear_last,
        "keys": list(rules.keys),
        "types": list(rules.types),
        "gone": [],
        "chain": list(rules.chain),
        "segments": list(rules.segments),
        "topics": [topic for topic, _ in rules.topics],
        "choices": [choice for _, choice in rules.topics],
    }


def _ids(cursor: CursorWrapper, statement: str, parameters: dict[str, Any]) -> list[Any]:
    cursor.execute(STATEMENTS[statement], parameters)
    return [row[0] for row in cursor.fetchall()]


def _expect(written: int, counted: int) -> None:
    if written != counted:
        raise MergeDisturbed(f"{counted} rows were to be written, {written} were")
