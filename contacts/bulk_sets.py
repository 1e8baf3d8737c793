"""Whom a bulk action is about: fixed at one moment, counted exactly, and forgotten once nothing needs it any more."""

from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.db.models.functions import Now

from contacts.bulk_parts import SEGMENTS, SQL, TOPICS
from contacts.filters import ContactFilter, read_filter
from contacts.matching import matching
from contacts.models import BulkAction, BulkPart, Contact, Team
from contacts.session import within

T = TypeVar("T")
Kind, Status = BulkAction.Kind, BulkAction.Status
PART = 25_000  # contacts of one transaction that only adds rows beside them
PART_OF_CONTACTS = 5_000  # where contacts themselves are written: whoever edits one waits half a second at most
PICK_MS = 2_000  # what a page waits for its set; then it is made in the background
EFFECT_MS = 1_500  # what a page waits to be told what will happen
MOST_CHOICES = 20  # sets that one person has chosen and not confirmed; each holds the id of every contact in it
CHOICE_LIFE = timedelta(hours=24)  # of a set that nobody confirmed, or that is of no use any more
UNDO_LIFE = timedelta(days=30)  # how long an action can be taken back


def create(
    team: Team,
    *,
    kind: BulkAction.Kind,
    actor: str | None,
    filter: ContactFilter | None = None,
    contacts: Collection[UUID] | None = None,
) -> BulkAction:
    """An action to be chosen and confirmed, about everyone a filter names now, or some ids. Raises FilterRejected.

    Its `total` is None where finding them takes long: then the caller has `pick` called in the background. The oldest
    sets of the same person that were never confirmed are forgotten for it."""
    stored = filter.model_dump(mode="json", exclude_defaults=True) if filter is not None else None
    with transaction.atomic():
        action = BulkAction.objects.create(team=team, kind=kind, actor=actor, filter=stored, heartbeat_at=Now())
        if filter is not None:
            wanted = matching(team, filter)
        else:
            wanted = Contact.objects.filter(team=team, pk__in=set(contacts or ()))
        within(PICK_MS, lambda: _pick(action, wanted))
        others = BulkAction.objects.filter(team=team, actor=actor, status=Status.CHOOSING).order_by("-pk")
        _forget_unconfirmed(others.values_list("pk", flat=True)[MOST_CHOICES : MOST_CHOICES + 100])
    action.refresh_from_db()
    return action


def pick(action_id: UUID) -> None:
    """Makes the set of an action whose filter takes long. Made once, however often this is called."""
    with transaction.atomic():
        action = BulkAction.objects.select_for_update(of=("self",)).select_related("team").filter(pk=action_id).first()
        if action is not None and action.total is None and action.status == Status.CHOOSING:
            _pick(action, matching(action.team, read_filter(action.filter or {})))


def _pick(action: BulkAction, wanted: QuerySet[Contact]) -> None:
    try:
        query, parameters = wanted.order_by().values("pk").query.sql_with_params()
    except EmptyResultSet:  # nobody can be meant: no id was given, or nothing but signs was searched for
        BulkAction.objects.filter(pk=action.pk).update(total=0)
        return
    size = PART if action.kind in (*SEGMENTS, *TOPICS, Kind.EXPORT) else PART_OF_CONTACTS
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL work_mem = '64MB'")
        cursor.execute(SQL["pick"].replace("{wanted}", query), [*parameters, action.pk, size])
        (total,) = cursor.fetchone()
    BulkAction.objects.filter(pk=action.pk).update(total=total)


# --- What will happen -------------------------------------------------------------------------------------------------


def members_among(action: BulkAction, segments: Iterable[UUID]) -> dict[UUID, int] | None:
    """How many of the set are in each of these segments; None where that takes too long to say."""
    rows = _told(action, "count_members", segments=list(segments))
    return None if rows is None else dict(rows)


def choices_among(action: BulkAction, topics: Iterable[UUID]) -> dict[tuple[UUID, str], int] | None:
    """How many of the set made each choice about these topics, by topic and choice."""
    rows = _told(action, "count_choices", topics=list(topics))
    return None if rows is None else {(topic, choice): number for topic, choice, number in rows}


def unsubscribed_among(action: BulkAction) -> int | None:
    """How many of the set may get no mail."""
    rows = _told(action, "count_unsubscribed")
    return None if rows is None else int(rows[0][0])


def _told(action: BulkAction, statement: str, **parameters: Any) -> list[Any] | None:
    def read() -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL work_mem = '64MB'")
            cursor.execute(SQL[statement], {"bulk": action.pk, "team": action.team_id, **parameters})
            return list(cursor.fetchall())

    return within(EFFECT_MS, read)


# --- Care -------------------------------------------------------------------------------------------------------------


def forget_old() -> int:
    """Forgets sets that nothing needs any more: those that nobody confirmed, of deletions and exports, and of what can
    no more be taken back. Of what nobody confirmed nothing stays. Says how many."""
    old = Q(created_at__lt=Now() - CHOICE_LIFE)
    unused = BulkAction.objects.filter(old, status=Status.CHOOSING)
    forgotten = _forget_unconfirmed(unused.values_list("pk", flat=True)[:100])
    ended = BulkAction.objects.filter(status__in=(Status.COMPLETED, Status.FAILED, Status.CANCELLED), dropped_at=None)
    final = Q(kind__in=(Kind.DELETE, Kind.EXPORT), finished_at__lt=Now() - CHOICE_LIFE)
    past = Q(finished_at__lt=Now() - UNDO_LIFE) | Q(undo_ended_at__lt=Now() - CHOICE_LIFE)
    for action in ended.filter(final | past)[:100]:
        with transaction.atomic():
            BulkPart.objects.filter(action=action).update(contacts=None)
            BulkAction.objects.filter(pk=action.pk).update(dropped_at=Now())
        forgotten += 1
    return forgotten


def _forget_unconfirmed(unused: Iterable[UUID]) -> int:
    """Without those that somebody confirms, or a worker picks for, at this moment. Says how many."""
    with transaction.atomic():
        found = BulkAction.objects.filter(pk__in=list(unused), status=Status.CHOOSING)
        pks = list(found.select_for_update(skip_locked=True).values_list("pk", flat=True))
        BulkAction.objects.filter(pk__in=pks).delete()
    return len(pks)
