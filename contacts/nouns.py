"""What contacts are in and have, by verb: teams, their segments, topics and properties; made, changed and deleted."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.db.models.functions import Now
from psycopg.types.json import Jsonb

from contacts import chores
from contacts.actions import ContactRejected, Value, check_value
from contacts.keys import PROPERTY_KEY, RESERVED_KEYS
from contacts.models import Chore, Property, Segment, Team, Topic
from contacts.sql import load_statements
from contacts.values import VALUE_TYPES, ValueType, tidy

SQL = load_statements(Path(__file__).with_suffix(".sql"))


def create_team(name: str) -> Team:
    """A new team, empty."""
    return Team.objects.create(name=_title(name, thing="team", longest=100))


def rename_team(team: Team, *, name: str) -> None:
    """Another name for the same team."""
    team.name = _title(name, thing="team", longest=100)
    team.save(update_fields=["name"])


def create_segment(team: Team, *, name: str) -> Segment:
    """A new segment; names need not be unique."""
    return Segment.objects.create(team=team, name=_title(name, thing="segment", longest=200))


def rename_segment(team: Team, segment: UUID, *, name: str) -> None:
    """Another name for the same segment. Raises Segment.DoesNotExist for another team's."""
    name = _title(name, thing="segment", longest=200)
    if not Segment.objects.filter(team=team, pk=segment).update(name=name):
        raise Segment.DoesNotExist("Segment not found")


def delete_segment(team: Team, segment: UUID) -> bool:
    """Remove a segment, and say whether there was one. Its contacts stay; their history, where it names it, says when
    it was deleted, and needs no line for each of them.

    It is gone for everybody when this returns; of a large one, memberships are cleared away in the background."""
    with transaction.atomic(), connection.cursor() as cursor:
        # Whoever is just joining it is waited for, and finds it gone afterwards.
        held = _ids(cursor, "hold_segment_to_delete", {"team": team.pk, "segment": segment})
        if held:
            cursor.execute(SQL["delete_segment"], {"segment": segment})
            chore = chores.begin_deletion(team, kind=Chore.Kind.DELETE_SEGMENT, subject=segment)
    if held:
        chores.begin_at_once(chore)
    return bool(held)


def create_topic(
    team: Team,
    *,
    name: str,
    default_subscription: str,
    description: str | None = None,
    visibility: str = Topic.Visibility.PRIVATE,
) -> Topic:
    """A new topic; its default holds for everyone who has not chosen."""
    if default_subscription not in Topic.Choice.values:
        raise ContactRejected("bad_choice", "The default of a topic is opt_in or opt_out.")
    _check_visibility(visibility)
    return Topic.objects.create(
        team=team,
        name=_title(name, thing="topic", longest=50),
        default_subscription=default_subscription,
        description=_description(description),
        visibility=visibility,
    )


def update_topic(team: Team, topic: UUID, *, changes: Mapping[str, Any]) -> None:
    """Change a topic's `name`, `description` or `visibility`; what is left out stays.

    Its default is fixed: it is what people agreed to by saying nothing. Raises Topic.DoesNotExist."""
    known = dict(changes)
    if "name" in changes:
        known["name"] = _title(changes["name"], thing="topic", longest=50)
    if "description" in changes:
        known["description"] = _description(changes["description"])
    if "visibility" in changes:
        _check_visibility(changes["visibility"])
    if unknown := known.keys() - {"name", "description", "visibility"}:
        raise ContactRejected("unknown_field", f"A topic has no {', '.join(sorted(unknown))} that can be changed.")
    found = Topic.objects.filter(team=team, pk=topic)
    if not (found.update(**known) if known else found.exists()):
        raise Topic.DoesNotExist("Topic not found")


def delete_topic(team: Team, topic: UUID) -> None:
    """Remove a topic and everyone's choices about it. Raises Topic.DoesNotExist for another team's.

    It is gone for everybody when this returns; of many choices, the rest is cleared away in the background."""
    with transaction.atomic(), connection.cursor() as cursor:
        if not _ids(cursor, "hold_topic_to_delete", {"team": team.pk, "topic": topic}):
            raise Topic.DoesNotExist("Topic not found")
        cursor.execute(SQL["delete_topic"], {"topic": topic})
        chore = chores.begin_deletion(team, kind=Chore.Kind.DELETE_TOPIC, subject=topic)
    chores.begin_at_once(chore)


def create_property(team: Team, *, key: str, type: ValueType, fallback_value: Value = None) -> Property:
    """A new kind of value. Its key is fixed for life."""
    _check_property(key, type=type)
    check_value(key, fallback_value, type=type)
    row = {"team": team.pk, "key": key, "type": type, "fallback_value": _json(_storable(fallback_value))}
    with transaction.atomic(), connection.cursor() as cursor:
        created = _ids(cursor, "create_property", row)
        refuse_clearing(team, [key])
    if not created:
        raise ContactRejected("property_exists", f"There is a property called {key} already. Choose another key.")
    return Property.objects.get(pk=created[0])


def update_property(team: Team, property: UUID, *, fallback_value: Value) -> None:
    """Another fallback, or none. Raises Property.DoesNotExist for another team's."""
    with transaction.atomic():
        known = Property.objects.select_for_update(no_key=True).get(team=team, pk=property)
        check_value(known.key, fallback_value, type=known.type)
        known.fallback_value = _storable(fallback_value)
        known.save(update_fields=["fallback_value"])


def delete_property(team: Team, property: UUID) -> bool:
    """Remove a property, and its value from every contact; False when values are still being removed in the
    background. Raises Property.DoesNotExist for another team's.

    It is gone for everybody when this returns, and its key is free again once the last value is gone. The contacts'
    history tells nothing of it, as none of them was meant: an undo of the import that made them may still remove
    them."""
    with transaction.atomic(), connection.cursor() as cursor:
        # From here on nobody writes such a value: those who do hold the property.
        if not _ids(cursor, "hold_property_to_delete", {"team": team.pk, "property": property}):
            raise Property.DoesNotExist("Contact property not found")
        key = Property.objects.get(pk=property).key
        Chore.objects.filter(team=team, subject=property, status=Chore.Status.RUNNING).update(
            status=Chore.Status.CANCELLED, ended_at=Now()
        )
        Chore.objects.filter(team=team, subject=property, status__in=chores.UNDECIDED).delete()
        cursor.execute(SQL["delete_property"], {"property": property})
        chore = chores.begin_deletion(team, kind=Chore.Kind.DELETE_PROPERTY, subject=property, key=key)
    return chores.begin_at_once(chore)


def ensure_properties(team: Team, types: Mapping[str, ValueType]) -> None:
    """Make those that are missing. One that exists with another type is refused, and then none is made."""
    for key, type in types.items():
        _check_property(key, type=type)
    with transaction.atomic(), connection.cursor() as cursor:
        for key in sorted(types):  # in one order, so that two imports never wait for each other in a circle
            cursor.execute(
                SQL["create_property"], {"team": team.pk, "key": key, "type": types[key], "fallback_value": None}
            )
        refuse_clearing(team, list(types))
        for known in Property.objects.filter(team=team, key__in=types).order_by("key"):
            if known.type != types[known.key]:
                raise ContactRejected(
                    "property_type",
                    f"The property {known.key} is a {known.type}, not a {types[known.key]}. "
                    f"Choose {known.type}, or another key.",
                )


def refuse_clearing(team: Team, keys: list[str]) -> None:
    """Keys of deleted properties whose values are still being removed. Asked after a row was made, in the same
    transaction: whoever deleted it before us is seen."""
    if clearing := chores.is_clearing(team, keys):
        raise ContactRejected(
            "property_clearing",
            f"The property {clearing[0]} was deleted a moment ago, and its values are still being removed from "
            "contacts. Try again in a minute, or choose another key.",
        )


def _title(name: str, *, thing: str, longest: int) -> str:
    name = " ".join(tidy(name).split())
    if not name:
        raise ContactRejected("name_missing", f"A {thing} needs a name.")
    if len(name) > longest:
        raise ContactRejected("too_long", f"The name has {len(name)} characters; {longest} is the most for a {thing}.")
    return name


def _description(text: str | None) -> str | None:
    text = tidy(text or "") or None
    if text and len(text) > 200:
        raise ContactRejected("too_long", f"The description has {len(text)} characters; 200 is the most.")
    return text


def _check_visibility(visibility: str) -> None:
    if visibility not in Topic.Visibility.values:
        raise ContactRejected("bad_choice", "The visibility of a topic is public or private.")


def _check_property(key: str, *, type: str) -> None:
    if not PROPERTY_KEY.fullmatch(key):
        raise ContactRejected(
            "bad_key", f"“{key[:60]}” is no key for a property: use 1 to 50 letters, digits and underscores."
        )
    if key.lower() in RESERVED_KEYS:
        raise ContactRejected("reserved_key", f"“{key}” is a name every contact has already. Choose another key.")
    if type not in VALUE_TYPES:
        raise ContactRejected("bad_choice", f"The type of {key} is string, number or boolean.")


def _storable(value: Value) -> Value:
    """A text without the characters that a database or a page cannot hold."""
    return tidy(value) if isinstance(value, str) else value


def _json(value: Value) -> Jsonb | None:
    return None if value is None else Jsonb(value)


def _ids(cursor: CursorWrapper, statement: str, parameters: dict[str, Any]) -> list[UUID]:
    cursor.execute(SQL[statement], parameters)
    return [row[0] for row in cursor.fetchall()]
