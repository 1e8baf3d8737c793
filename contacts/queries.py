"""Every read of contacts worth a name; each looks inside one team only."""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db.models import Count, Exists, F, FilteredRelation, Model, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from contacts.convert import typed
from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Team, Topic

M = TypeVar("M", bound=Model)
MOST_WORDS = 6  # of a search; nobody types more, and each costs a look at every contact
MOST_LETTERS = 120


@dataclass(frozen=True)
class Page(Generic[M]):
    """A stretch of a list, newest first, and whether there is more on either side."""

    items: list[M]
    has_newer: bool
    has_older: bool


@dataclass(frozen=True)
class Totals:
    """How many contacts a team has, and how many of them may get no mail."""

    contacts: int
    unsubscribed: int

    @property
    def subscribed(self) -> int:
        """Those who may get mail."""
        return self.contacts - self.unsubscribed


@dataclass(frozen=True)
class PropertyValue:
    """A value as a contact has it, with the type of its property."""

    key: str
    type: str
    value: Any


@dataclass(frozen=True)
class TopicState:
    """What a contact gets of a topic: their own choice, or else the topic's default."""

    name: str
    subscribed: bool
    chosen: bool


@dataclass(frozen=True)
class Change:
    """One field of an event, by a name people know, before and after. For segments: left and joined."""

    kind: str  # field, property, segment or topic
    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class TimelineEvent:
    """One thing that happened to a contact."""

    id: int
    at: datetime
    kind: str
    source: str
    actor: str | None
    import_id: UUID | None
    row_number: int | None
    changes: tuple[Change, ...]


def search_contacts(
    team: Team, *, text: str = "", after: UUID | None = None, before: UUID | None = None, limit: int = 50
) -> Page[Contact]:
    """Contacts newest first, `limit` of them after (older than) or before (newer than) an id.

    Every word of `text` must occur in the address, the first or the last name, in any case."""
    found = _matching(Contact.objects.filter(team=team), text)
    return _page(found, after=after, before=before, limit=limit)


def contact_totals(team: Team) -> Totals:
    """Exact counts of everyone in the team."""
    counted = Contact.objects.filter(team=team).aggregate(
        contacts=Count("pk"), unsubscribed=Count("pk", filter=Q(unsubscribed=True))
    )
    return Totals(**counted)


def has_contacts(team: Team) -> bool:
    """Whether there is anyone at all; never a count."""
    return Contact.objects.filter(team=team).exists()


def segment_names(contacts: Collection[Contact]) -> dict[UUID, list[str]]:
    """The segments each of these contacts is in, by name; one query for all of them."""
    names: dict[UUID, list[str]] = defaultdict(list)
    pairs = SegmentMembership.objects.filter(contact__in=[contact.pk for contact in contacts]).values_list(
        "contact_id", "segment__name"
    )
    for contact, name in pairs.order_by("segment__name", "segment_id"):
        names[contact].append(name)
    return names


def contacts_of(team: Team) -> QuerySet[Contact]:
    """Everyone in the team."""
    return Contact.objects.filter(team=team)


def find_contact(team: Team, *, pk: UUID | None = None, email_key: str | None = None) -> Contact | None:
    """The team's contact with this id, or with this address."""
    found = contacts_of(team)
    return found.filter(pk=pk).first() if pk is not None else found.filter(email_key=email_key).first()


def memberships_of(segment: Segment) -> QuerySet[SegmentMembership]:
    """Who is in a segment. In the order of `contact_id` the newest contacts are found at one end of the index."""
    return SegmentMembership.objects.filter(segment=segment)


def segments_of(contact: Contact) -> QuerySet[Segment]:
    """The segments a contact is in."""
    member = SegmentMembership.objects.filter(segment=OuterRef("pk"), contact=contact)
    return Segment.objects.filter(Exists(member), team=contact.team_id).order_by("name", "pk")


def properties_of(contact: Contact) -> list[PropertyValue]:
    """The values set on a contact, by key. A value whose property is gone is not shown."""
    types = dict(Property.objects.filter(team=contact.team_id, key__in=contact.properties).values_list("key", "type"))
    values = typed(contact.team_id, contact.properties, types=types)
    return [PropertyValue(key, types[key], values[key]) for key in sorted(values, key=str.casefold)]


def topics_of(contact: Contact) -> list[TopicState]:
    """Every topic of the team with what holds for this contact."""
    topics = topic_choices(contact).order_by("name", "pk")
    return [
        TopicState(topic.name, topic.effective == Topic.Choice.OPT_IN, topic.choice is not None) for topic in topics
    ]


def topic_choices(contact: Contact) -> QuerySet[Any]:
    """Every topic of the team with `effective`: this contact's own choice, or else the topic's default."""
    return (
        Topic.objects.filter(team=contact.team_id)
        .annotate(own=FilteredRelation("subscriptions", condition=Q(subscriptions__contact=contact)))
        .annotate(choice=F("own__subscription"), effective=Coalesce(F("own__subscription"), F("default_subscription")))
    )


def contact_timeline(
    contact: Contact, *, before: int | None = None, limit: int = 50
) -> tuple[list[TimelineEvent], bool]:
    """What happened to a contact, newest first, and whether there is more before it."""
    events = ContactEvent.objects.filter(team=contact.team_id, contact=contact)
    if before is not None:
        events = events.filter(pk__lt=before)
    found = list(events.order_by("-pk")[: limit + 1])
    shown = found[:limit]
    segments = _names(Segment, contact.team_id, (s for event in shown for s in _segment_ids(event.changes)))
    topics = _names(Topic, contact.team_id, (t for event in shown for t in event.changes.get("topics", {})))
    return [_told(event, segments=segments, topics=topics) for event in shown], len(found) > limit


def _matching(contacts: QuerySet[Contact], text: str) -> QuerySet[Contact]:
    for word in text[:MOST_LETTERS].replace("\x00", "").split()[:MOST_WORDS]:
        contacts = contacts.filter(
            # Keys are lower case already: compared as they stand, which is cheaper.
            Q(email_key__contains=word.lower()) | Q(first_name__icontains=word) | Q(last_name__icontains=word)
        )
    return contacts


def _page(found: QuerySet[M], *, after: UUID | None, before: UUID | None, limit: int) -> Page[M]:
    if before is not None:
        nearest = list(found.filter(pk__gt=before).order_by("pk")[: limit + 1])
        return Page(nearest[:limit][::-1], has_newer=len(nearest) > limit, has_older=True)
    if after is not None:
        found = found.filter(pk__lt=after)
    rows = list(found.order_by("-pk")[: limit + 1])
    return Page(rows[:limit], has_newer=after is not None, has_older=len(rows) > limit)


def _names(model: type[Segment] | type[Topic], team: UUID, ids: Any) -> dict[str, str]:
    wanted = {text for text in ids if _is_uuid(text)}
    if not wanted:
        return {}
    return {str(pk): name for pk, name in model.objects.filter(team=team, pk__in=wanted).values_list("pk", "name")}


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text) is not None


def _segment_ids(changes: dict[str, Any]) -> list[str]:
    return [segment for side in changes.get("segments", []) for segment in side]


def _told(event: ContactEvent, *, segments: dict[str, str], topics: dict[str, str]) -> TimelineEvent:
    changes: list[Change] = []
    for field, change in event.changes.items():
        if field == "properties":
            changes += [Change("property", key, before, after) for key, (before, after) in change.items()]
        elif field == "segments":
            left, joined = change
            changes += [Change("segment", segments.get(s, "a segment since deleted"), True, False) for s in left]
            changes += [Change("segment", segments.get(s, "a segment since deleted"), False, True) for s in joined]
        elif field == "topics":
            gone = "a topic since deleted"
            changes += [Change("topic", topics.get(t, gone), before, after) for t, (before, after) in change.items()]
        else:
            changes.append(Change("field", field, *change))
    return TimelineEvent(
        event.pk,
        event.at,
        event.kind,
        event.source,
        event.actor,
        event.import_id,
        event.row_number,
        tuple(changes),
    )
