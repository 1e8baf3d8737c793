"""Another type for a property: what it would do to every value, then the change itself, part by part.

The property has its new type from the first moment, and no writer stores the old one any more. Values that were not
reached yet are read as they will be (`typed`); filters and searches find them once they were reached.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Self, cast
from uuid import UUID

import polars as pl
from django.db import connection, transaction
from django.db.models import Q
from django.db.models.functions import Now

from contacts import chores
from contacts.actions import Author, ContactRejected
from contacts.models import Chore, ContactEvent, Property, Team
from contacts.search import ask_reindex
from contacts.sql import load_statements
from contacts.values import (
    BLANKS,
    VALUE_TYPES,
    Decimals,
    ValueType,
    boolean_column,
    decimals_of,
    number_column,
    write_value,
)

SQL = load_statements(Path(__file__).with_suffix(".sql"))
EXAMPLES = 12
DECIMALS_SEEN = 100_000  # different values with a comma or point, by which it is told what a comma means
NAMES = {"string": "text", "number": "number", "boolean": "yes or no"}


@dataclass(frozen=True)
class Outlook:
    """What a conversion would do, as counted: contacts with a value, and the commonest values of each sort."""

    contacts: int = 0
    converted: int = 0
    cleared: int = 0  # their value is not readable as the new type
    respelled: int = 0  # of the converted: written in another way afterwards (1.50 as 1.5, yes as true)
    restored: int = 0  # of a conversion taken back: have what it changed in their history
    worst_kinds: int = 0  # different values that do not convert
    worst: Sequence[tuple[str, int]] = ()
    respellings: Sequence[tuple[str, str, int]] = ()
    decimals: str = "point"
    fallback_lost: bool = False

    @classmethod
    def of(cls, chore: Chore) -> Self | None:
        """As it was counted for this conversion; None while it is being counted."""
        return cls(**chore.preview) if chore.preview is not None else None


def targets(type: str) -> tuple[ValueType, ...]:
    """The types a property can be given."""
    return tuple(other for other in VALUE_TYPES if other != type)


def ask(team: Team, property: UUID, *, to: str | None = None, by: Author) -> Chore:
    """Has it counted what another type would do; without `to`, what taking back the last conversion would do.

    Raises Property.DoesNotExist for another team's, and ContactRejected. Nothing changes yet."""
    with transaction.atomic():
        known = Property.objects.select_for_update(no_key=True).get(team=team, pk=property)
        undoes = None if to else last_conversion(known)
        to = undoes.old_type if undoes else to
        if to not in targets(known.type):
            raise ContactRejected("bad_choice", f"{known.key} cannot be turned into that. Choose another type.")
        if running(known):
            raise ContactRejected("converting", f"The type of {known.key} is being changed already. Wait until it is.")
        Chore.objects.filter(team=team, subject=property, status__in=chores.UNDECIDED).delete()
        return Chore.objects.create(
            team=team,
            kind=Chore.Kind.CONVERT,
            status=Chore.Status.COUNTING,
            subject=property,
            key=known.key,
            old_type=known.type,
            new_type=to,
            undoes=undoes,
            actor=by.actor,
        )


def count(chore: Chore) -> None:
    """Counts what the conversion would do now, and keeps the answer with it. Reads every contact of the team once."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["count_values"], {"team": chore.team_id, "key": chore.key, "type": chore.new_type})
        rows = cursor.fetchall()
    texts, counts = [row[0] for row in rows], [row[1] for row in rows]
    decimals = _decimals(texts) if (chore.old_type, chore.new_type) == ("string", "number") else "point"
    fallback = Property.objects.filter(pk=chore.subject).values_list("fallback_value", flat=True).first()
    told = _judge(texts, counts, read(texts, old=chore.old_type, new=chore.new_type, decimals=decimals))
    told |= {"decimals": decimals, "fallback_lost": fallback is not None and _as(chore, fallback, decimals) is None}
    if chore.undoes is not None:
        told["restored"] = ContactEvent.objects.filter(team=chore.team_id, import_id=chore.undoes.mark).count()
    Chore.objects.filter(pk=chore.pk, status=Chore.Status.COUNTING).update(
        status=Chore.Status.READY, preview=asdict(Outlook(**told)), decimals=decimals, ended_at=Now()
    )


def start(team: Team, chore: int, *, by: Author, refuse: Callable[[str], str | None]) -> Chore:
    """Gives the property its new type, and leaves the values to the background.

    `refuse` is asked with its key, and says why not: an import that writes the property must have ended. Imports begin
    under the lock of their team, which is held here. Raises ContactRejected; then nothing has changed."""
    with transaction.atomic(), connection.cursor() as cursor:
        Team.objects.select_for_update(no_key=True).get(pk=team.pk)
        asked = Chore.objects.filter(team=team, pk=chore, kind=Chore.Kind.CONVERT, status=Chore.Status.READY).first()
        if asked is None:
            raise ContactRejected("not_ready", "This change of type was begun already, or asked for anew. Look again.")
        cursor.execute(SQL["hold_property_alone"], {"team": team.pk, "subject": asked.subject})
        known = Property.objects.filter(team=team, pk=asked.subject).first()
        if known is None or known.type != asked.old_type:
            raise ContactRejected("not_ready", "The property was changed or deleted meanwhile. Look again.")
        if (why := refuse(known.key)) is not None:
            raise ContactRejected("in_use", why)
        if known.fallback_value is not None:
            known.fallback_value = _as(asked, known.fallback_value, cast(Decimals, asked.decimals))
        known.type = str(asked.new_type)
        known.save(update_fields=["type", "fallback_value"])
        asked.status, asked.actor, asked.ended_at = Chore.Status.RUNNING, by.actor, None
        asked.save(update_fields=["status", "actor", "ended_at"])
        Chore.objects.filter(pk=asked.pk).update(started_at=Now())
    return asked


def forget_question(team: Team, property: UUID) -> None:
    """Drops what was counted and not begun."""
    Chore.objects.filter(team=team, subject=property, status__in=chores.UNDECIDED).delete()


def convert_part(chore: Chore) -> bool:
    """Converts the next part, inside the caller's transaction. False when it was the last one."""
    with connection.cursor() as cursor:
        # Before our own row, as the one who deletes the property does.
        cursor.execute(SQL["hold_property"], {"team": chore.team_id, "subject": chore.subject})
        if cursor.fetchone() is None or (now := chores.locked(chore)) is None:
            return False
        part: dict[str, Any] = chores.next_part(now)
        part |= {"type": now.new_type, "mark": now.mark, "actor": now.actor}
        if now.undoes is not None:
            cursor.execute(SQL["restore"], {**part, "undone": now.undoes.mark})
            now.restored += cursor.fetchone()[0]
        cursor.execute(SQL["hold_texts"], part)
        texts = [row[0] for row in cursor.fetchall()]
        if texts:
            meanings = read(texts, old=now.old_type, new=now.new_type, decimals=cast(Decimals, now.decimals))
            pairs = (f"{json.dumps(text)}:{value or 'null'}" for text, value in zip(texts, meanings, strict=True))
            cursor.execute(SQL["turn"], {**part, "meanings": "{" + ",".join(pairs) + "}"})
            converted, cleared = cursor.fetchone()
            now.changed, now.cleared = now.changed + converted, now.cleared + cleared
    now.looked, now.position, now.problem = now.looked + part["looked"], part["high"], None
    done = part["high"] is None
    if done:
        now.status = Chore.Status.COMPLETED
        ask_reindex(now.team_id)
    now.save(update_fields=["looked", "position", "problem", "changed", "cleared", "restored", "status"])
    if done:
        Chore.objects.filter(pk=now.pk).update(ended_at=Now())
    return not done


def running(property: Property) -> Chore | None:
    """The conversion that is under way."""
    return Chore.objects.filter(
        team=property.team_id, subject=property.pk, kind=Chore.Kind.CONVERT, status=Chore.Status.RUNNING
    ).first()


def conversions(property: Property) -> list[Chore]:
    """Every conversion that was begun, the last one first."""
    begun = Q(status=Chore.Status.RUNNING) | Q(status=Chore.Status.COMPLETED)
    return list(
        Chore.objects.filter(begun, team=property.team_id, subject=property.pk, kind=Chore.Kind.CONVERT).order_by("-pk")
    )


def last_conversion(property: Property) -> Chore | None:
    """The one that can be taken back: the last, unless it took one back itself."""
    last = next(iter(conversions(property)), None)
    return last if last and last.status == Chore.Status.COMPLETED and last.undoes_id is None else None


def read(texts: Sequence[str], *, old: str | None, new: str | None, decimals: Decimals = "point") -> list[str | None]:
    """What each text means as the new type, as JSON; None where it means nothing. As an import reads a column."""
    if new == "string":
        return [json.dumps(text) for text in texts]
    if old == "boolean":
        return [{"true": "1", "false": "0"}.get(text) for text in texts]
    if old == "number":
        texts = [_plain(text) for text in texts]
    column = pl.Series(texts, dtype=pl.String).str.strip_chars(BLANKS)
    if new == "number":
        return number_column(column, decimals=decimals).to_list()
    return [None if value is None else json.dumps(value) for value in boolean_column(column)]


def typed(team_id: UUID, values: Mapping[str, Any], *, types: Mapping[str, str]) -> dict[str, Any]:
    """A contact's values by the types of their properties: what a conversion has not reached yet is read as it will
    be, and what will be cleared is left out. Values of no property are left out too."""
    return reader(team_id, types=types)({key: value for key, value in values.items() if key in types})


def reader(team_id: UUID, *, types: Mapping[str, str]) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """The same for many contacts: conversions under way are looked up once, when the first value needs one."""
    under_way: dict[str, Chore] | None = None

    def read_values(values: Mapping[str, Any]) -> dict[str, Any]:
        nonlocal under_way
        found: dict[str, Any] = {}
        for key, value in values.items():
            if key not in types:
                continue
            if _type_of(value) != types[key]:
                if under_way is None:
                    open_ones = Chore.objects.filter(team=team_id, kind=Chore.Kind.CONVERT, status=Chore.Status.RUNNING)
                    under_way = {str(chore.key): chore for chore in open_ones}
                chore = under_way.get(key)
                style = cast(Decimals, chore.decimals if chore else "point")
                value = _turned(value, old=_type_of(value), new=types[key], decimals=style)
                if value is None:
                    continue
            found[key] = value
        return found

    return read_values


def _judge(texts: list[str], counts: list[int], meanings: list[str | None]) -> dict[str, Any]:
    """The numbers of an outlook; the commonest values come first already."""
    worst = [(text, number) for text, number, meaning in zip(texts, counts, meanings, strict=True) if meaning is None]
    respelled = []
    for text, number, meaning in zip(texts, counts, meanings, strict=True):
        if meaning is not None and (after := write_value(json.loads(meaning))) != text:
            respelled.append((text, after, number))
    cleared = sum(number for _, number in worst)
    return {
        "contacts": sum(counts),
        "converted": sum(counts) - cleared,
        "cleared": cleared,
        "respelled": sum(number for *_, number in respelled),
        "worst_kinds": len(worst),
        "worst": worst[:EXAMPLES],
        "respellings": respelled[:EXAMPLES],
    }


def _decimals(texts: Sequence[str]) -> Decimals:
    return decimals_of([text for text in texts if "," in text or "." in text][:DECIMALS_SEEN])


def _as(chore: Chore, value: Any, decimals: Decimals) -> Any:
    """A single value as the conversion makes it, or None."""
    return _turned(value, old=str(chore.old_type), new=str(chore.new_type), decimals=decimals)


def _turned(value: Any, *, old: str, new: str, decimals: Decimals) -> Any:
    (meaning,) = read([write_value(value)], old=old, new=new, decimals=decimals)
    return None if meaning is None else json.loads(meaning)


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _plain(number: str) -> str:
    """A number as words of a yes-or-no column are written: 1.0 is 1."""
    return format(Decimal(number).normalize(), "f")
