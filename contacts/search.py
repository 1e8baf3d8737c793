"""The search rows of contacts: written at once for single changes, in the background for bulk ones.

A search row is made from its contact in one statement and then looked at again with a fresh view in the same
transaction: whatever was committed in between is seen, and whoever comes later waits for our row and writes after us.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from psycopg import sql

from contacts import history
from contacts.models import Chore, HistoryCursor, SearchBacklog, Team
from contacts.sql import load_statements

_PARTS = load_statements(Path(__file__).with_suffix(".sql"))
BATCH = 5_000  # contacts of one transaction: a writer of one of them waits a fraction of a second at most
LONGEST = 100  # letters of a word: see `fold`
NARROW = 100_000  # contacts of a stretch that is looked through; a wider one is entered by what the import touched
FOLLOW_LOCK = 7_262_658
BACKLOG_LOCKS = 7_262_659
GoOn = Callable[[], bool]


def _fold(text: str) -> sql.Composed:
    return sql.SQL(_PARTS["fold"]).format(text=sql.SQL(text))


def _token(text: str) -> sql.Composed:
    return sql.SQL(_PARTS["token"]).format(text=sql.SQL(text))


def _index(picked: str) -> sql.Composed:
    return sql.SQL(_PARTS["index"]).format(
        picked=sql.SQL(_PARTS[picked]),
        token=_token("value"),
        fold=_fold("concat_ws(' ', c.email, c.first_name, c.last_name, v.words)"),
    )


STATEMENTS: dict[str, Any] = {
    **_PARTS,
    "words": sql.SQL(_PARTS["words"]).format(fold=_fold("%(text)s::text")),
    "values": sql.SQL(_PARTS["values"]).format(token=_token("value")),
    "index_by_id": _index("by_id"),
    "index_by_key": _index("by_key"),
}


@dataclass(frozen=True)
class Lag:
    """How many contacts a search may not know as they are now, and since when the oldest of them waits."""

    contacts: int = 0
    since: datetime | None = None

    def __add__(self, other: "Lag") -> "Lag":
        times = [at for at in (self.since, other.since) if at is not None]
        return Lag(self.contacts + other.contacts, min(times) if times else None)

    def __bool__(self) -> bool:
        return self.contacts > 0 or self.since is not None


def index_contacts(team_id: UUID, contacts: Collection[UUID]) -> None:
    """Brings the search rows of a few contacts up to date at once, in the transaction that holds and changed them."""
    if contacts:
        # A person's change is not to be the one that brings the waiting list of the GIN index in order.
        _one("SELECT set_config('gin_pending_list_limit', '64MB', true)")
        _rows("index_by_id", team=team_id, contacts=list(contacts))


def forget_contacts(team_id: UUID, contacts: Collection[UUID]) -> None:
    """Drops the search rows of contacts that were just deleted."""
    _rows("forget", team=team_id, contacts=list(contacts))


def forget_undone(team_id: UUID) -> None:
    """Drops those of what an undo removed, inside its transaction."""
    _rows("forget_undone", team=team_id)


def index_range(
    team_id: UUID,
    low: str | None = None,
    high: str | None = None,
    import_id: UUID | None = None,
    *,
    go_on: GoOn = lambda: True,
) -> bool:
    """Brings up to date what lies in [low, high) of the team's keys, in batches that each commit.

    With an import's id a wide stretch is not looked through: only what the import made and changed. What is up to date
    costs little, so it may be called again at any time. False when `go_on` said no before the end."""
    low = low or ""
    if import_id is not None and not _one("is_narrow", team=team_id, low=low, high=high, most=NARROW):
        stretch: dict[str, Any] = {"team": team_id, "low": low, "high": high, "import": import_id}
        return _index_listed("made_by", after=import_id, go_on=go_on, **stretch) and _index_listed(
            "changed_by", after=0, go_on=go_on, **stretch
        )
    while True:
        until = _first("next_key", team=team_id, low=low, high=high, size=BATCH)
        _index_batch(team_id, "index_by_key", low=low, high=high if until is None else until)
        if until is None:
            return True
        if not go_on():
            return False
        low = until


def ask_reindex(team_id: UUID, *, low: str | None = None, high: str | None = None) -> None:
    """Has a stretch of the team's contacts looked through in the background, after a change of many of them."""
    SearchBacklog.objects.create(team_id=team_id, low=low, high=high)


def work_off_backlog(*, go_on: GoOn = lambda: True) -> bool:
    """Does what was asked by `ask_reindex`, each stretch by one worker. False when `go_on` said no before the end."""
    for item in SearchBacklog.objects.order_by("pk"):
        with holding(BACKLOG_LOCKS, item.pk) as held:
            if held and SearchBacklog.objects.filter(pk=item.pk).exists():
                if not index_range(item.team_id, item.low, item.high, go_on=go_on):
                    return False
                SearchBacklog.objects.filter(pk=item.pk).delete()
    return True


def follow_history(*, go_on: GoOn = lambda: True) -> bool:
    """Looks again at every contact of a single change, once nobody who wrote at the same time is still at it.

    A safety net: `contacts.actions` writes search rows itself. False when `go_on` said no before the end."""
    while True:
        with transaction.atomic():
            if not _one("SELECT pg_try_advisory_xact_lock(%(lock)s)", lock=FOLLOW_LOCK):
                return True
            seen = history.reach()  # before anything is written: our number must be higher than earlier writers'
            cursor, _ = HistoryCursor.objects.get_or_create(name="search")
            history.advance(cursor, seen)
            rows = _rows("changed", after=cursor.done, last=cursor.low, size=BATCH)
            by_team: dict[UUID, set[UUID]] = defaultdict(set)
            for _, team, contact in rows:
                by_team[team].add(contact)
            for team, contacts in sorted(by_team.items()):
                _write("index_by_id", team=team, contacts=list(contacts))
                forget_contacts(team, contacts)
            cursor.done = rows[-1][0] if len(rows) == BATCH else cursor.low
            cursor.save()
        if len(rows) < BATCH:
            return True
        if not go_on():
            return False


def is_behind() -> bool:
    """Whether there is anything for `work_off_backlog` or `follow_history`."""
    if SearchBacklog.objects.exists():
        return True
    done = HistoryCursor.objects.filter(name="search").values_list("done", flat=True).first() or 0
    return done < history.last_event()


def tidy() -> None:
    """What the background does after its batches: see the statement."""
    _one("tidy")


def search_lag(team: Team) -> Lag:
    """What of the team waits in the backlog, or is being rewritten by a chore that asks for it at its end. Of imports
    that were not looked through yet, `imports.indexing` tells."""
    waiting = SearchBacklog.objects.filter(team=team).order_by().values_list("at")
    rewritten = Chore.objects.filter(team=team, status=Chore.Status.RUNNING, key__isnull=False)
    times = waiting.union(rewritten.order_by().values_list("started_at"), all=True)
    return Lag(0, min((at for (at,) in times), default=None))


def folded_words(text: str) -> list[str]:
    """The words of a text as search rows have them."""
    return [word[:LONGEST] for word in str(_one("words", text=text.replace("\x00", ""))).split()]


def folded_values(values: Sequence[str]) -> list[str]:
    """Values of properties as tokens have them."""
    return list(_one("values", values=[value.replace("\x00", "") for value in values]) or [])


@contextmanager
def holding(space: int, number: int) -> Iterator[bool]:
    """A lock of this connection, whatever its transactions do; gone with the connection. Yields whether we got it."""
    key = {"space": space, "number": number % 2**31}
    held = bool(_one("SELECT pg_try_advisory_lock(%(space)s, %(number)s)", **key))
    try:
        yield held
    except GeneratorExit:
        held = False  # thrown away, perhaps in the middle of another statement: the lock goes with the connection
        raise
    finally:
        if held and connection.connection is not None and not connection.needs_rollback:
            _one("SELECT pg_advisory_unlock(%(space)s, %(number)s)", **key)


def _index_listed(statement: str, *, after: Any, go_on: GoOn, team: UUID, **where: Any) -> bool:
    while True:
        rows = _rows(statement, team=team, after=after, size=BATCH, **where)
        if rows:
            _index_batch(team, "index_by_id", contacts=list({contact for _, contact in rows}))
        if len(rows) < BATCH:
            return True
        if not go_on():
            return False
        after = rows[-1][0]


def _index_batch(team_id: UUID, statement: str, **where: Any) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        # Lost in a crash, a batch is missing: whoever counts it as done does so in a later transaction, lost with it.
        cursor.execute("SET LOCAL synchronous_commit = off; SET LOCAL gin_pending_list_limit = '16MB'")
        cursor.execute("SET LOCAL work_mem = '64MB'; SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off")
        written = _write(statement, team=team_id, **where)
        forget_contacts(team_id, written)


def _write(statement: str, **parameters: Any) -> set[UUID]:
    """Writes until a fresh view finds nothing left to write."""
    written: set[UUID] = set()
    while rows := _rows(statement, **parameters):
        written.update(row[0] for row in rows)
    return written


def _rows(statement: str, **parameters: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(STATEMENTS.get(statement, statement), parameters)
        return list(cursor.fetchall()) if cursor.description else []


def _first(statement: str, **parameters: Any) -> Any:
    rows = _rows(statement, **parameters)
    return rows[0][0] if rows else None


def _one(statement: str, **parameters: Any) -> Any:
    return _first(statement, **parameters)
