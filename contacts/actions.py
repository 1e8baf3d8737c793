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

from contacts.emails import Problem, normalise
from contacts.guard import announce_deletion
from contacts.keys import PROPERTY_KEY
from contacts.models import Contact, ContactEvent, Property, Segment, Team, Topic
from contacts.search import forget_contacts, index_contacts
from contacts.sql import load_statements
from contacts.standing import KEEP
from contacts.values import tidy

SQL = load_statements(Path(__file__).with_suffix(".sql"), keep=KEEP)
NAMES = ("first_name", "last_name")
FIELDS = frozenset({*NAMES, "unsubscribed", "properties"})
NUMBER_MAX = 1e260
# Characters. Lists show fifty people at once and the API a thousand, so what one of them can hold has an end.
NAME_MAX, VALUE_MAX, VALUES_MAX = 1_000, 100_000, 1_000_000
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
        if _letters(fields["properties"]) > VALUES_MAX:
            raise ContactRejected("too_long", f"All values of a contact have {VALUES_MAX:,} characters at most.")
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
            if _letters(after["properties"]) > max(VALUES_MAX, _letters(known.properties)):
                raise ContactRejected("too_long", f"All values of a contact have {VALUES_MAX:,} characters at most.")
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


def _checked(cursor: CursorWrapper, team: Team, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as they may be stored; names without blanks at their ends, values of their property's type."""
    checked = dict(fields)
    for name in NAMES:
        if name in fields:
            checked[name] = tidy(fields[name] or "") or None
            _check_length(checked[name], what=f"The {name.replace('_', ' ')}", most=NAME_MAX)
    if not isinstance(fields.get("unsubscribed", False), bool):
        raise ContactRejected("wrong_type", "unsubscribed is true or false.")
    values: Mapping[str, Value] = fields.get("properties") or {}
    if "properties" in fields:
        types = _hold_properties(cursor, team, values) if values else {}
        for key, value in values.items():
            if key not in types:
                raise ContactRejected("unknown_property", f"There is no property called {key[:60]}. Create it first.")
            check_value(key, value, type=types[key])
        checked["properties"] = {key: tidy(v) if isinstance(v, str) else v for key, v in values.items()}
    return checked


def check_value(key: str, value: Value, *, type: str) -> None:
    """Raises ContactRejected where a value is none of its property's type."""
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
    if isinstance(value, str):
        _check_length(value, what=f"The value of {key}", most=VALUE_MAX)


def _check_length(text: str | None, *, what: str, most: int) -> None:
    if text and len(text) > most:
        raise ContactRejected("too_long", f"{what} has {len(text):,} characters; {most:,} is the most.")


def _letters(values: Mapping[str, Value]) -> int:
    return sum(len(value) for value in values.values() if isinstance(value, str))


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


def _ids(cursor: CursorWrapper, statement: str, parameters: dict[str, Any]) -> list[UUID]:
    cursor.execute(SQL[statement], parameters)
    return [row[0] for row in cursor.fetchall()]


def _count(cursor: CursorWrapper, statement: str, parameters: dict[str, Any]) -> int:
    cursor.execute(SQL[statement], parameters)
    return int(cursor.fetchone()[0])
