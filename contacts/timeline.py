"""Everything that happened to one contact: the history of its changes and what became of mails to it, newest first.

The two are read each by its own index and merged. So a page ends at a place in each, and none is missed or met twice.
"""

import heapq
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from django.db.models import Q

from contacts.models import Contact, ContactEvent, Interaction, Segment, Topic
from contacts.queries import Name, names_of
from contacts.standing import standing_lines

Show = Literal["", "changes", "mail"]
PAGE = 50
BEGINNING = 500  # characters that are told of a text; a page of long ones, before and after, is no page
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
TOLD = 0  # the place in a history that has been told to its beginning


@dataclass(frozen=True)
class Change:
    """One field of an event, by a name people know, before and after. For segments: left and joined."""

    kind: str  # field, property, segment or topic
    name: str
    before: Any
    after: Any
    deleted_at: datetime | None = None  # when the segment or topic was, if it was


@dataclass(frozen=True)
class TimelineEvent:
    """One change of a contact, or its beginning. `source` is "" where nobody knows who made it."""

    id: int
    at: datetime
    kind: str
    source: str
    actor: str | None
    origin: UUID | None  # the import, or the bulk action, that it was part of or that took it back
    row_number: int | None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Mail:
    """One thing that became of a mail."""

    id: int
    at: datetime
    kind: str
    subject: str | None
    detail: dict[str, str]


@dataclass(frozen=True)
class Place:
    """Where a page ended: after this event of the history, and after this mail. None: not begun."""

    event: int | None = None
    mail: tuple[datetime, int] | None = None

    def __str__(self) -> str:
        mail = f"{(self.mail[0] - EPOCH) // MICROSECOND}.{self.mail[1]}" if self.mail else "."
        return f"{'' if self.event is None else self.event}.{mail}"

    @classmethod
    def read(cls, text: str) -> "Place":
        """What `str` wrote. Raises ValueError for anything else."""
        found = re.fullmatch(r"([0-9]{0,18})\.(?:(-?[0-9]{1,17})\.([0-9]{1,18})|\.)", text)
        if not found:
            raise ValueError("no place in a timeline")
        event, at, mail = found.groups()
        try:
            moment = (EPOCH + int(at) * MICROSECOND, int(mail)) if at else None
        except OverflowError as problem:
            raise ValueError("no place in a timeline") from problem
        return cls(int(event) if event else None, moment)


@dataclass(frozen=True)
class Timeline:
    """A page of it, and where the next one begins, if there is more."""

    items: list[TimelineEvent | Mail]
    older: Place | None


def read_timeline(
    contact: Contact,
    *,
    show: Show = "",
    after: Place | None = None,
    limit: int = PAGE,
    given: Mapping[str, Any] | None = None,
) -> Timeline:
    """What happened to a contact before a place: all of it, its changes only, or its mails only. `given`: what the
    import that made it gave it from the beginning, as the changes of an event have it."""
    place = after or Place()
    events = [] if show == "mail" else _events(contact, place, limit=limit + 1, given=given)
    mails = [] if show == "changes" else _mails(contact, place, limit=limit + 1)
    # Each keeps its own order, also where a change that was begun first was written last.
    streams: tuple[Iterable[ContactEvent | Interaction], ...] = (events, mails)
    merged = list(heapq.merge(*streams, key=_at, reverse=True))
    shown = merged[:limit]
    for item in shown:
        if isinstance(item, Interaction):
            place = replace(place, mail=(item.at, item.pk))
        else:
            place = replace(place, event=TOLD if item.kind == ContactEvent.Kind.CREATED else item.pk)
    return Timeline(_told(contact, shown), place if len(merged) > limit else None)


def _at(item: ContactEvent | Interaction) -> datetime:
    return item.at


def _events(contact: Contact, place: Place, *, limit: int, given: Mapping[str, Any] | None) -> list[ContactEvent]:
    """The next of the history. Its beginning, where no event tells of it, is what the contact says itself."""
    if place.event == TOLD:
        return []
    found = ContactEvent.objects.filter(team=contact.team_id, contact=contact)
    if place.event is not None:
        found = found.filter(pk__lt=place.event)
    written = list(found.order_by("-pk")[:limit])
    events = sorted([*written, *standing_lines(contact, before=place.event)], key=_number, reverse=True)[:limit]
    if len(events) < limit and not (events and events[-1].kind == ContactEvent.Kind.CREATED):
        events.append(_beginning(contact, given=given))
    return events


def _number(event: ContactEvent) -> int:
    return event.pk


def _beginning(contact: Contact, *, given: Mapping[str, Any] | None) -> ContactEvent:
    return ContactEvent(
        id=TOLD,
        team_id=contact.team_id,
        contact=contact,
        at=contact.created_at,
        kind=ContactEvent.Kind.CREATED,
        source=ContactEvent.Source.IMPORT if contact.import_id else "",
        import_id=contact.import_id,
        row_number=contact.import_row,
        changes=dict(given or {}),
    )


def _mails(contact: Contact, place: Place, *, limit: int) -> list[Interaction]:
    found = Interaction.objects.filter(team=contact.team_id, contact=contact)
    if place.mail:
        at, pk = place.mail
        found = found.filter(Q(at__lt=at) | Q(at=at, pk__lt=pk), at__lte=at)
    return list(found.order_by("-at", "-pk")[:limit])


def _told(contact: Contact, items: list[ContactEvent | Interaction]) -> list[TimelineEvent | Mail]:
    events = [item for item in items if isinstance(item, ContactEvent)]
    segments = _names(Segment, contact.team_id, (s for event in events for s in _segment_ids(event.changes)))
    topics = _names(Topic, contact.team_id, (t for event in events for t in event.changes.get("topics", {})))
    return [
        Mail(item.pk, item.at, item.kind, item.subject, item.detail)
        if isinstance(item, Interaction)
        else TimelineEvent(
            item.pk,
            item.at,
            item.kind,
            item.source,
            item.actor,
            item.bulk_id or item.import_id,
            item.row_number,
            tuple(_changes(item.changes, segments=segments, topics=topics)),
        )
        for item in items
    ]


def _changes(changes: dict[str, Any], *, segments: dict[str, Name], topics: dict[str, Name]) -> Iterable[Change]:
    for field, change in changes.items():
        if field == "properties":
            yield from (Change("property", key, _short(old), _short(new)) for key, (old, new) in change.items())
        elif field == "segments":
            for side, joined in zip(change, (False, True), strict=True):
                for segment in side:
                    known = segments.get(segment, Name("a segment since deleted"))
                    yield Change("segment", known.text, not joined, joined, known.deleted_at)
        elif field == "topics":
            for topic, (before, after) in change.items():
                known = topics.get(topic, Name("a topic since deleted"))
                yield Change("topic", known.text, before, after, known.deleted_at)
        else:
            yield Change("field", field, *map(_short, change))


def _short(value: Any) -> Any:
    return f"{value[:BEGINNING]}…" if isinstance(value, str) and len(value) > BEGINNING else value


def _names(model: type[Segment] | type[Topic], team: UUID, ids: Iterable[str]) -> dict[str, Name]:
    wanted = {UUID(text) for text in ids if _is_uuid(text)}
    return {str(pk): name for pk, name in names_of(model, team, wanted).items()}


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text) is not None


def _segment_ids(changes: dict[str, Any]) -> list[str]:
    return [segment for side in changes.get("segments", []) for segment in side]
