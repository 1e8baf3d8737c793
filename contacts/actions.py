"""Every write to contacts but the bulk merge: by verb, inside one team, its history in the same transaction."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.db.models.functions import Now
from psycopg.types.json import Jsonb

from contacts import chores
from contacts.emails import Problem, normalise
from contacts.guard import announce_deletion
from contacts.keys import PROPERTY_KEY, RESERVED_KEYS
from contacts.models import Chore, Contact, ContactEvent, Property, Segment, Team, Topic
from contacts.search import forget_contacts, index_contacts
from contacts.sql import load_statements
from contacts.standing import KEEP
from contacts.values import VALUE_TYPES, ValueType, tidy

SQL = load_statements(Path(__file__).with_suffix(".sql"), keep=KEEP)
NAMES = ("first_name", "last_name")
FIELDS = frozenset({*NAMES, "unsubscribed", "properties"})
NUMBER_MAX = 1e260
Value = str | int | float | bool | None


class ContactRejected(Exception):
    """Something that cannot be written, and was not: `code` for programs, `message` a sentence for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True)
class Author:
    """Who changes something: the door they came through, and an address or the name of a key."""

    source: ContactEvent.Source
    actor: str | None = None


def create_team(name: str) -> Team:
    """A new team, empty."""
    return Team.objects.create(name=_title(name, thing="team", longest=100))


def rename_team(team: Team, *, name: str) -> None:
    """Another name for the same team."""
    team.name = _title(name, thing="team", longest=100)
    team.save(update_fields=["name"])


def create_contact(
    team: Team,
    *,
    email: str,
    by: Author,
    first_name: str | None = None,
    last_name: str | None = None,
    unsubscribed: bool = False,
    properties: Mapping[str, Value] | None = None,
    segments: Collection[UUID] = (),
    topics: Mapping[UUID, str] | None = None,
) -> tuple[Contact, bool]:
    """The contact with this address, and whether it is new. One that exists keeps its own fields and joins the
    segments and topics given (API.md 4.1)."""
    address = normalise(email)
    if isinstance(address, Problem):
        raise ContactRejected(address.code, address.message)
    given = {"first_name": first_name, "last_name": last_name, "unsubscribed": unsubscribed}
    with transaction.atomic(), connection.cursor() as cursor:
        fields = _checked(cursor, team, {**given, "properties": dict(properties or {})})
        fields["properties"] = {key: value for key, value in fields["properties"].items() if value is not None}
        row = {"team": team.pk, "email": address.display, "email_key": address.key, **fields}
        _hold_segments(cursor, team, segments)
        _hold_topics(cursor, team, topics or {})
        while True:
            created = _ids(cursor, "create_contact", {**row, "properties": Jsonb(fields["properties"])})
            known = Contact.objects.filter(team=team, email_key=address.key).values_list("pk", flat=True)
            # Whoever was faster may be deleted before we hold it: then the address is free again.
            held = created or _hold_contacts(cursor, team, known)
            if held:
                break
        _join(cursor, team, held, segments=segments, topics=topics or {}, by=by, noted=not created)
        contact = Contact.objects.get(pk=held[0])
        if created:
            changes = _difference({}, {"email": contact.email, **fields})
            if segments:
                changes["segments"] = [[], sorted(str(segment) for segment in segments)]
            if topics:
                changes["topics"] = {str(topic): [None, choice] for topic, choice in topics.items()}
            _note(contact, kind=ContactEvent.Kind.CREATED, changes=changes, by=by)
            index_contacts(team.pk, created)
    return contact, bool(created)


def update_contact(team: Team, contact: UUID, *, changes: Mapping[str, Any], by: Author) -> Contact:
    """Change names, `unsubscribed` and properties; what is left out stays, None clears, properties are merged.

    Raises Contact.DoesNotExist for another team's contact. Nothing different, nothing written."""
    unknown = changes.keys() - FIELDS
    if unknown:
        raise ContactRejected("unknown_field", f"A contact has no {', '.join(sorted(unknown))} that can be changed.")
    with transaction.atomic(), connection.cursor() as cursor:
        fields = _checked(cursor, team, changes)
        known = Contact.objects.select_for_update(no_key=True).get(team=team, pk=contact)
        before = {field: getattr(known, field) for field in fields}
        after = dict(fields)
        if "properties" in fields:
            merged = {**known.properties, **fields["properties"]}
            after["properties"] = {key: value for key, value in merged.items() if value is not None}
        different = _difference(before, after)
        if different:
            Contact.objects.filter(pk=known.pk).update(**after, updated_at=Now())
            _note(known, kind=ContactEvent.Kind.UPDATED, changes=different, by=by)
            index_contacts(team.pk, [known.pk])
            known.refresh_from_db()
    return known


def delete_contacts(team: Team, contacts: Collection[UUID], *, by: Author) -> int:
    """Remove contacts and all we know of them, and say how many there were. Of their history one line stays."""
    with transaction.atomic(), connection.cursor() as cursor:
        announce_deletion(team.pk)
        held = _ids(cursor, "hold_contacts_to_delete", {"team": team.pk, "contacts": list(contacts)})
        if held:
            cursor.execute(SQL["delete_contacts"], {"team": team.pk, "contacts": held, **_told(by)})
            forget_contacts(team.pk, held)
    return len(held)


def add_to_segments(team: Team, contacts: Collection[UUID], *, segments: Collection[UUID], by: Author) -> int:
    """Put contacts into segments, and say how many memberships are new. Repeating it changes nothing."""
    with transaction.atomic(), connection.cursor() as cursor:
        _hold_segments(cursor, team, segments)
        held = _hold_contacts(cursor, team, contacts)
        return _join(cursor, team, held, segments=segments, topics={}, by=by)


def remove_from_segments(team: Team, contacts: Collection[UUID], *, segments: Collection[UUID], by: Author) -> int:
    """Take contacts out of segments, and say how many memberships ended."""
    with transaction.atomic(), connection.cursor() as cursor:
        _hold_segments(cursor, team, segments)
        held = _hold_contacts(cursor, team, contacts)
        return _count(
            cursor,
            "leave_segments",
            {"team": team.pk, "contacts": held, "segments": list(segments), **_told(by)},
        )


def subscribe(team: Team, contacts: Collection[UUID], *, topics: Mapping[UUID, str], by: Author) -> int:
    """Opt contacts in to or out of topics (`{topic: opt_in | opt_out}`), and say how many choices changed."""
    with transaction.atomic(), connection.cursor() as cursor:
        _hold_topics(cursor, team, topics)
        held = _hold_contacts(cursor, team, contacts)
        return _join(cursor, team, held, segments=(), topics=topics, by=by)


def unsubscribe(team: Team, contacts: Collection[UUID], *, by: Author) -> int:
    """No more mail for these contacts, and how many of them got some until now. Of those who got none their word is
    kept all the same, once."""
    with transaction.atomic(), connection.cursor() as cursor:
        changed = _ids(cursor, "unsubscribe", {"team": team.pk, "contacts": list(contacts), **_told(by)})
        if changed:
            index_contacts(team.pk, changed)
    return len(changed)


def create_segment(team: Team, *, name: str) -> Segment:
    """A new segment; names need not be unique."""
    return Segment.objects.create(team=team, name=_title(name, thing="segment", longest=200))


def rename_segment(team: Team, segment: UUID, *, name: str) -> None:
    """Another name for the same segment. Raises Segment.DoesNotExist for another team's."""
    name = _title(name, thing="segment", longest=200)
    if not Segment.objects.filter(team=team, pk=segment).update(name=name):
        raise Segment.DoesNotExist("Segment not found")


def delete_segment(team: Team, segment: UUID) -> bool:
    """Remove a segment, and say whether there was one. Its contacts stay, and their history tells nothing of it.

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
    _check_value(key, fallback_value, type=type)
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
        _check_value(known.key, fallback_value, type=known.type)
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


def _checked(cursor: CursorWrapper, team: Team, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as they may be stored; names without blanks at their ends, values of their property's type."""
    checked = dict(fields)
    for name in NAMES:
        if name in fields:
            checked[name] = tidy(fields[name] or "") or None
    if not isinstance(fields.get("unsubscribed", False), bool):
        raise ContactRejected("wrong_type", "unsubscribed is true or false.")
    values: Mapping[str, Value] = fields.get("properties") or {}
    if "properties" in fields:
        types = _hold_properties(cursor, team, values) if values else {}
        for key, value in values.items():
            if key not in types:
                raise ContactRejected("unknown_property", f"There is no property called {key[:60]}. Create it first.")
            _check_value(key, value, type=types[key])
        checked["properties"] = {key: tidy(v) if isinstance(v, str) else v for key, v in values.items()}
    return checked


def _check_property(key: str, *, type: str) -> None:
    if not PROPERTY_KEY.fullmatch(key):
        raise ContactRejected(
            "bad_key", f"“{key[:60]}” is no key for a property: use 1 to 50 letters, digits and underscores."
        )
    if key.lower() in RESERVED_KEYS:
        raise ContactRejected("reserved_key", f"“{key}” is a name every contact has already. Choose another key.")
    if type not in VALUE_TYPES:
        raise ContactRejected("bad_choice", f"The type of {key} is string, number or boolean.")


def _check_value(key: str, value: Value, *, type: str) -> None:
    if value is None:
        return
    if type == Property.Type.BOOLEAN:
        fits = isinstance(value, bool)
    elif type == Property.Type.NUMBER:
        # Also no number of a thousand digits, which programs that read JSON cannot hold; see contacts.values.
        fits = isinstance(value, int | float) and not isinstance(value, bool) and -NUMBER_MAX < value < NUMBER_MAX
    else:
        fits = isinstance(value, str)
    if not fits:
        raise ContactRejected("wrong_type", f"The value of {key} is not a {type}.")


def _storable(value: Value) -> Value:
    """A text without the characters that a database or a page cannot hold."""
    return tidy(value) if isinstance(value, str) else value


def _difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Each changed field as [before, after]; properties by key."""
    changes: dict[str, Any] = {}
    for field, value in after.items():
        if field == "properties":
            old = before.get("properties", {})
            values = {
                key: [old.get(key), value.get(key)]
                for key in sorted(old.keys() | value.keys())
                if not _same(old.get(key), value.get(key))
            }
            if values:
                changes["properties"] = values
        elif not _same(before.get(field), value):
            changes[field] = [before.get(field), value]
    return changes


def _same(a: Value, b: Value) -> bool:
    """Equal as JSON, where true is not 1."""
    return isinstance(a, bool) == isinstance(b, bool) and a == b


def _note(contact: Contact, *, kind: ContactEvent.Kind, changes: dict[str, Any], by: Author) -> None:
    ContactEvent.objects.create(
        team_id=contact.team_id, contact=contact, kind=kind, source=by.source, actor=by.actor, changes=changes
    )


def _join(
    cursor: CursorWrapper,
    team: Team,
    held: list[UUID],
    *,
    segments: Collection[UUID],
    topics: Mapping[UUID, str],
    by: Author,
    noted: bool = True,
) -> int:
    """Write memberships and choices of contacts that are held; one statement each."""
    told = {"team": team.pk, "contacts": held, "noted": noted, **_told(by)}
    written = 0
    if held and segments:
        written += _count(cursor, "join_segments", {**told, "segments": list(segments)})
    if held and topics:
        written += _count(cursor, "choose_topics", {**told, "topics": list(topics), "choices": list(topics.values())})
    return written


def _hold_contacts(cursor: CursorWrapper, team: Team, contacts: Collection[UUID]) -> list[UUID]:
    return _ids(cursor, "hold_contacts", {"team": team.pk, "contacts": list(contacts)})


def _hold_segments(cursor: CursorWrapper, team: Team, segments: Collection[UUID]) -> None:
    held = _ids(cursor, "hold_segments", {"team": team.pk, "segments": list(segments)}) if segments else []
    if len(held) < len(set(segments)):
        raise Segment.DoesNotExist("Segment not found")


def _hold_topics(cursor: CursorWrapper, team: Team, topics: Mapping[UUID, str]) -> None:
    for choice in topics.values():
        if choice not in Topic.Choice.values:
            raise ContactRejected("bad_choice", "The choice for a topic is opt_in or opt_out.")
    held = _ids(cursor, "hold_topics", {"team": team.pk, "topics": list(topics)}) if topics else []
    if len(held) < len(topics):
        raise Topic.DoesNotExist("Topic not found")


def _hold_properties(cursor: CursorWrapper, team: Team, keys: Collection[str]) -> dict[str, str]:
    """The types of those that exist, which cannot be deleted while we write their values."""
    possible = [key for key in keys if PROPERTY_KEY.fullmatch(key)]  # no other text gets as far as the database
    cursor.execute(SQL["hold_properties"], {"team": team.pk, "keys": possible})
    return dict(cursor.fetchall())


def _told(by: Author) -> dict[str, str | None]:
    return {"source": by.source, "actor": by.actor}


def _json(value: Value) -> Jsonb | None:
    return None if value is None else Jsonb(value)


def _ids(cursor: CursorWrapper, statement: str, parameters: dict[str, Any]) -> list[UUID]:
    cursor.execute(SQL[statement], parameters)
    return [row[0] for row in cursor.fetchall()]


def _count(cursor: CursorWrapper, statement: str, parameters: dict[str, Any]) -> int:
    cursor.execute(SQL[statement], parameters)
    return int(cursor.fetchone()[0])
