"""One thing done to many contacts: whom it is about is fixed when a person chooses it, and then done part by part.

`run` and `run_undo` may be called at any time, by any number of workers at once, and may die anywhere: what is to do is
read from PostgreSQL each time. A part is one transaction that changes its contacts and writes its own counts; the lock
on its row is the lease, so a killed worker's part is free at once.
"""

import logging
import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import timedelta
from typing import Any, Self
from uuid import UUID

from django.db import DatabaseError, InterfaceError, OperationalError, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce, Now
from psycopg import errors as pg

from contacts.bulk_parts import MAIL, SEGMENTS, TOPICS, BulkStopped, UndoCounts, do_part, undo_part
from contacts.models import BulkAction, BulkPart, Segment, Topic
from contacts.search import ask_reindex

logger = logging.getLogger(__name__)

Kind, Status = BulkAction.Kind, BulkAction.Status
OPEN = (Status.QUEUED, Status.IN_PROGRESS)
ENDED = (Status.COMPLETED, Status.FAILED, Status.CANCELLED)
AT_ONCE = 1_000  # contacts for which nobody need wait for a worker
HANDS = 8  # workers that may share one action
MAX_MEETINGS = 20  # tries of one part against other writers of the same contacts
MAX_ATTEMPTS = 3  # of a part that breaks off for another reason
SILENCE = timedelta(seconds=15)  # a worker at it is heard after every part
MET = (pg.UniqueViolation, pg.DeadlockDetected, pg.SerializationFailure)
BROKEN = (
    "It broke off three times at the same place. What was done until then stays and is stated. Go on with the rest, or "
    "look into the worker's log for this action's id."
)
NOTHING_UNDONE = UndoCounts()
GoOn = Callable[[], bool]


class BulkRejected(Exception):
    """Something that cannot be done to a set: `code` for programs, `message` a sentence for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True)
class BulkCounts:
    """How far an action is. changed + unchanged + gone = done; at the end of a completed one, its total."""

    parts: int = 0
    parts_done: int = 0
    parts_to_undo: int = 0
    parts_undone: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    undo: UndoCounts = NOTHING_UNDONE

    def __add__(self, other: "BulkCounts") -> Self:
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def done(self) -> int:
        """Contacts of parts that are done."""
        return self.changed + self.unchanged + self.gone


# --- Starting and ending ----------------------------------------------------------------------------------------------


def start(action: BulkAction, *, arguments: dict[str, Any], actor: str) -> None:
    """Confirms what is to be done. One statement, so that of many clicks one starts it; the caller has it run.

    Raises BulkRejected when it was started already, or is about nothing that exists."""
    checked = _checked(action, arguments)
    started = BulkAction.objects.filter(pk=action.pk, status=Status.CHOOSING, total__isnull=False, dropped_at=None)
    if not started.update(
        status=Status.QUEUED, arguments=checked, actor=actor, started_at=Now(), heartbeat_at=Now(), problem=None
    ):
        raise BulkRejected("started", "This was started already, or is too old. Choose the contacts again.")
    settle(action)  # of nobody


def _checked(action: BulkAction, arguments: dict[str, Any]) -> dict[str, Any]:
    if action.kind in SEGMENTS:
        segments = _own(Segment.objects.filter(team=action.team_id), arguments.get("segments", ()))
        if not segments:
            raise BulkRejected("no_segment", "Choose a segment.")
        return {"segments": segments}
    if action.kind in TOPICS:
        topics = _own(Topic.objects.filter(team=action.team_id), arguments.get("topics", ()))
        if not topics:
            raise BulkRejected("no_topic", "Choose a topic.")
        return {"topics": topics, "override": bool(arguments.get("override")) and action.kind == Kind.SUBSCRIBE}
    return {}


def _own(found: QuerySet[Any], wanted: Iterable[Any]) -> list[str]:
    chosen = {str(pk) for pk in wanted}
    known = {str(pk) for pk in found.filter(pk__in=chosen).values_list("pk", flat=True)}
    if known != chosen:
        raise BulkRejected("gone", "One of those was deleted meanwhile. Choose again.")
    return sorted(known)


def ask_cancel(action: BulkAction) -> bool:
    """Ends the action after the parts that are being done right now. False when it had ended."""
    asked = BulkAction.objects.filter(pk=action.pk, status__in=OPEN).update(
        cancel_asked_at=Coalesce("cancel_asked_at", Now())
    )
    settle(action)
    return bool(asked)


def may_resume(action: BulkAction) -> bool:
    """True for an action that stopped with something left of it, was not taken back, and is about what still exists."""
    segments, topics = (set(action.arguments.get(name, ())) for name in ("segments", "topics"))
    return (
        action.status in (Status.FAILED, Status.CANCELLED)
        and action.undo_status is None
        and action.dropped_at is None
        and action.parts.filter(done_at=None).exists()
        and Segment.objects.filter(team=action.team_id, pk__in=segments).count() == len(segments)
        and Topic.objects.filter(team=action.team_id, pk__in=topics).count() == len(topics)
    )


def resume(action: BulkAction) -> bool:
    """Takes up what stopped; parts that are done stay done. False when there is nothing to; the caller has it run."""
    if not may_resume(action):
        return False
    return bool(
        BulkAction.objects.filter(pk=action.pk, status__in=(Status.FAILED, Status.CANCELLED), undo_status=None).update(
            status=Status.QUEUED, problem=None, cancel_asked_at=None, finished_at=None, heartbeat_at=Now()
        )
    )


def settle(action: BulkAction) -> bool:
    """Ends the action if nothing of it is left to do. One statement, so that of many workers exactly one ends it."""
    open_parts = BulkPart.objects.filter(action=OuterRef("pk"), done_at=None)
    ended = BulkAction.objects.filter(~Exists(open_parts), pk=action.pk, status__in=OPEN).update(
        status=Status.COMPLETED, finished_at=Now(), problem=None
    )
    if not ended and BulkAction.objects.filter(pk=action.pk, status__in=OPEN, cancel_asked_at__isnull=False).exists():
        with transaction.atomic():
            left = BulkPart.objects.filter(action=action, done_at=None)
            # Whoever locks a part from now on looks at the action once more, and lets go of it.
            if len(left.select_for_update(skip_locked=True).values_list("pk", flat=True)) == left.count():
                ended = BulkAction.objects.filter(pk=action.pk, status__in=OPEN).update(
                    status=Status.CANCELLED, finished_at=Now(), problem=None
                )
    if ended and action.kind in (*MAIL, Kind.DELETE):
        ask_reindex(action.team_id)
    return bool(ended)


# --- Running ----------------------------------------------------------------------------------------------------------


def run(action_id: UUID, *, go_on: GoOn = lambda: True, call_hands: Callable[[int], None] = lambda n: None) -> bool:
    """One worker's turn. False when `go_on` said no before the end; `call_hands(n)` asks for n more workers."""
    action = BulkAction.objects.select_related("team").filter(pk=action_id, status__in=OPEN).first()
    if action is None:
        return True
    if BulkAction.objects.filter(pk=action.pk, status=Status.QUEUED).update(status=Status.IN_PROGRESS):
        call_hands(min(HANDS, action.parts.filter(done_at=None).count()) - 1)
    try:
        done = _work(action, _do_next, go_on=go_on)
    except BulkStopped as gone:
        _fail(action, f"{gone} What was done until then stays.")
        return True
    except (OperationalError, InterfaceError):
        raise
    except DatabaseError:
        logger.exception("bulk action %s broke off", action.pk)
        _fail(action, BROKEN)
        return True
    settle(action)
    return done


def run_undo(
    action_id: UUID, *, go_on: GoOn = lambda: True, call_hands: Callable[[int], None] = lambda n: None
) -> bool:
    """One worker's turn at taking an action back."""
    action = BulkAction.objects.select_related("team").filter(pk=action_id, undo_status__in=OPEN).first()
    if action is None:
        return True
    if BulkAction.objects.filter(pk=action.pk, undo_status=Status.QUEUED).update(undo_status=Status.IN_PROGRESS):
        call_hands(min(HANDS, _to_undo(action).count()) - 1)
    try:
        done = _work(action, _undo_next, go_on=go_on)
    except (OperationalError, InterfaceError):
        raise
    except DatabaseError:
        logger.exception("undo of bulk action %s broke off", action.pk)
        BulkAction.objects.filter(pk=action.pk, undo_status__in=OPEN).update(
            undo_status=Status.FAILED, undo_problem=BROKEN, undo_ended_at=Now()
        )
        return True
    settle_undo(action)
    return done


def _work(action: BulkAction, do_next: Callable[[BulkAction], bool], *, go_on: GoOn) -> bool:
    meetings = broken = 0
    while True:
        try:
            with transaction.atomic():
                more = do_next(action)
        except DatabaseError as met:
            if not isinstance(met.__cause__, MET):
                broken += 1
                # Away or full, the database is waited for: not this part's fault.
                if isinstance(met, OperationalError | InterfaceError) or broken >= MAX_ATTEMPTS:
                    raise
                logger.exception("bulk action %s: a part broke off", action.pk)
                continue
            meetings += 1
            if meetings > MAX_MEETINGS:
                raise OperationalError(f"bulk action {action.pk} met other writers {meetings} times") from met
            logger.info("bulk action %s met another writer", action.pk)
            time.sleep(random.uniform(0, min(0.05 * 2**meetings, 2)))  # noqa: S311
            continue
        if not more:
            return True
        meetings = broken = 0
        BulkAction.objects.filter(pk=action.pk).update(heartbeat_at=Now(), problem=None, undo_problem=None)
        if not go_on():
            return False


def _do_next(action: BulkAction) -> bool:
    mine = _take(BulkPart.objects.filter(action=action, done_at=None))
    if mine is None or not BulkAction.objects.filter(pk=action.pk, status__in=OPEN, cancel_asked_at=None).exists():
        return False
    there, changed = do_part(action, mine)
    BulkPart.objects.filter(pk=mine.pk).update(
        done_at=Now(), changed=changed, unchanged=there - changed, gone=mine.size - there
    )
    return True


def _undo_next(action: BulkAction) -> bool:
    mine = _take(_to_undo(action))
    if mine is None:
        return False
    BulkPart.objects.filter(pk=mine.pk).update(undone_at=Now(), undo_counts=undo_part(action, mine).as_dict())
    return True


def _take(parts: QuerySet[BulkPart]) -> BulkPart | None:
    """The next part that no other worker holds, with its first and last contact. The ids stay in the database, which
    alone needs them: reading 25,000 of them takes Python as long as adding these contacts to a segment."""
    ends = {"low": RawSQL("contacts[1]", ()), "high": RawSQL("contacts[size]", ())}
    return parts.defer("contacts").annotate(**ends).select_for_update(skip_locked=True).order_by("index").first()


def _fail(action: BulkAction, problem: str) -> None:
    BulkAction.objects.filter(pk=action.pk, status__in=OPEN).update(
        status=Status.FAILED, problem=problem, finished_at=Now()
    )
    logger.warning("bulk action %s failed", action.pk)


# --- Taking back ------------------------------------------------------------------------------------------------------


def may_undo(action: BulkAction) -> bool:
    """True for an action that changed something which can be taken back, and was not."""
    return (
        action.status in ENDED
        and action.kind not in (Kind.DELETE, Kind.EXPORT)
        and action.undo_status in (None, Status.FAILED)
        and action.dropped_at is None
        and _to_undo(action).exists()
    )


def start_undo(action: BulkAction, *, actor: str) -> None:
    """Takes the action back; the caller has it run. Raises BulkRejected."""
    if not may_undo(action):
        raise BulkRejected("nothing_to_undo", "There is nothing of this to take back.")
    if not BulkAction.objects.filter(
        Q(undo_status=None) | Q(undo_status=Status.FAILED), pk=action.pk, status__in=ENDED, dropped_at=None
    ).update(undo_status=Status.QUEUED, undo_actor=actor, undo_asked_at=Now(), undo_problem=None, heartbeat_at=Now()):
        raise BulkRejected("undo_started", "This is being taken back already, or was.")


def settle_undo(action: BulkAction) -> bool:
    """Ends the undo once every part is done."""
    left = BulkPart.objects.filter(action=OuterRef("pk"), done_at__isnull=False, changed__gt=0, undone_at=None)
    ended = BulkAction.objects.filter(~Exists(left), pk=action.pk, undo_status__in=OPEN).update(
        undo_status=Status.COMPLETED, undo_ended_at=Now(), undo_problem=None
    )
    if ended and action.kind in MAIL:
        ask_reindex(action.team_id)
    return bool(ended)


def _to_undo(action: BulkAction) -> QuerySet[BulkPart]:
    return BulkPart.objects.filter(action=action, done_at__isnull=False, changed__gt=0, undone_at=None)


# --- Reading ----------------------------------------------------------------------------------------------------------


def counts(action: BulkAction) -> BulkCounts:
    """How far it is, by its ledger."""
    return counts_each([action])[action.pk]


def counts_each(actions: Iterable[BulkAction]) -> dict[UUID, BulkCounts]:
    """The same of several actions with one query."""
    told = {action.pk: BulkCounts() for action in actions}
    parts = BulkPart.objects.filter(action__in=told)
    for part in parts.values_list("action", "done_at", "undone_at", "changed", "unchanged", "gone", "undo_counts"):
        pk, done_at, undone_at, changed, unchanged, gone, undone = part
        told[pk] += BulkCounts(
            parts=1,
            parts_done=done_at is not None,
            parts_to_undo=changed > 0,
            parts_undone=undone_at is not None,
            changed=changed,
            unchanged=unchanged,
            gone=gone,
            undo=UndoCounts(**(undone or {})),
        )
    return told


def is_silent() -> Q:
    """Actions of which nobody was heard for a while: a worker at one is heard after every part."""
    return Q(heartbeat_at__lt=Now() - SILENCE)


def take_silent() -> tuple[list[UUID], list[UUID], list[UUID]]:
    """Actions to be picked for, run, and taken back, whose workers fell silent. Each is told again only after another
    while, so that a queue nobody consumes does not fill."""
    with transaction.atomic():
        silent = BulkAction.objects.filter(is_silent()).select_for_update(skip_locked=True)
        picks = silent.filter(status=Status.CHOOSING, total=None)
        runs, undos = silent.filter(status__in=OPEN), silent.filter(undo_status__in=OPEN)
        told = _pks(picks), _pks(runs), _pks(undos)
        BulkAction.objects.filter(pk__in=[pk for pks in told for pk in pks]).update(heartbeat_at=Now())
    return told


def _pks(found: QuerySet[BulkAction]) -> list[UUID]:
    return list(found.values_list("pk", flat=True)[:1000])
