"""Every read of contacts worth a name; each looks inside one team only."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db.models import Count, Exists, F, FilteredRelation, Model, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from contacts.convert import typed
from contacts.models import Contact, Property, Segment, SegmentMembership, Team, Topic

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
