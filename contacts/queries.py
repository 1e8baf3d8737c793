"""Every read of contacts worth a name; each looks inside one team only."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, F, FilteredRelation, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from contacts.convert import typed
from contacts.models import Contact, FormerName, Property, Segment, SegmentMembership, Team, Topic


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
class Name:
    """What a segment or topic is called, or was when it was deleted."""

    text: str
    deleted_at: datetime | None = None

    def __str__(self) -> str:
        return f"{self.text} (since deleted)" if self.deleted_at else self.text


def names_of(model: type[Segment] | type[Topic], team: UUID, wanted: Collection[UUID]) -> dict[UUID, Name]:
    """The team's segments or topics among these, in the order of their names, then those that were deleted."""
    if not wanted:
        return {}
    found = model.objects.filter(team=team, pk__in=wanted).order_by("name", "pk")
    names = {pk: Name(name) for pk, name in found.values_list("pk", "name")}
    if missing := set(wanted) - names.keys():
        gone = FormerName.objects.filter(team=team, pk__in=missing).order_by("name", "pk")
        names |= {pk: Name(name, at) for pk, name, at in gone.values_list("pk", "name", "deleted_at")}
    return names


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


def fallbacks_of(contact: Contact, *, limit: int = 100) -> list[PropertyValue]:
    """What mails say where this contact has no value: the fallbacks of properties that are not set, by key."""
    unset = Property.objects.filter(team=contact.team_id, fallback_value__isnull=False).exclude(
        key__in=contact.properties
    )
    found = unset.order_by("key").values_list("key", "type", "fallback_value")[:limit]
    return [PropertyValue(*row) for row in found]


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
