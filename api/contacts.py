"""Contacts by id or by address, the segments they are in, and the topics they chose."""

from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from django.urls import register_converter
from django.urls.converters import StringConverter
from ninja import Path, Query, Router, Status
from pydantic import Field

from api.access import author, key_of
from api.errors import ApiError, not_found
from api.json_bodies import SENT
from api.models import ApiKey
from api.paging import EVERYTHING, Asked, OptionalId, Paging, fetch_page
from api.schemas import (
    CHANGING,
    FINDING,
    Contact,
    ContactChanged,
    ContactCreate,
    ContactDeleted,
    ContactItem,
    ContactList,
    ContactSegment,
    ContactSegmentDeleted,
    ContactTopicList,
    ContactTopics,
    ContactUpdate,
    SegmentList,
    TopicChoices,
    UnsubscribeUrl,
)
from api.segments import find_segment, list_members
from contacts import actions, models, queries
from contacts.emails import Problem, normalise
from contacts.models import Segment, Team
from contacts.unsubscribing import list_headers, unsubscribe_path

router = Router(tags=["Contacts"])


class ContactConverter(StringConverter):
    """A contact in a path. The part of an address before the @ may hold a slash, which arrives decoded."""

    regex = r"[^/@]+(?:/[^/@]+)*@[^/]+|[^/]+"


class ContactsAsked(Asked):
    """The query of the list of contacts."""

    segment_id: OptionalId = Field(None, description="Only contacts of this segment.")


register_converter(ContactConverter, "contact")
Named = Annotated[str, Path(description="The contact's id or email address.")]

TOPICS = 20
ITEM_FIELDS = tuple(ContactItem.model_fields)


@router.post("/contacts", response={201: ContactChanged, **CHANGING}, summary="Create a contact")
def create_contact(request: HttpRequest, payload: ContactCreate = SENT) -> Status[dict[str, Any]]:
    """A contact whose address is known already keeps its fields, and joins the segments and topics given."""
    return Status(201, {"id": add_contact(key_of(request), payload, audience=payload.audience_id)})


@router.get("/contacts", response={200: ContactList, **FINDING}, summary="List contacts")
def list_contacts(request: HttpRequest, asked: Annotated[ContactsAsked, Query()]) -> dict[str, Any]:
    """Newest first; those of one segment with `segment_id`. Without a limit, up to 1,000."""
    team = key_of(request).team
    if asked.segment_id:
        return list_members(find_segment(team, asked.segment_id), asked=asked)
    found = queries.contacts_of(team)
    items, more = fetch_page(found.values(*ITEM_FIELDS), asked=asked, default=EVERYTHING, cursors=found, order=("id",))
    return {"has_more": more, "data": items}


@router.get("/contacts/{contact:contact}", response={200: Contact, **FINDING}, summary="Retrieve a contact")
def get_contact(request: HttpRequest, contact: Named) -> dict[str, Any]:
    """By id or address, with the values set on it."""
    return contact_object(find_contact(key_of(request).team, contact))


@router.patch("/contacts/{contact:contact}", response={200: ContactChanged, **CHANGING}, summary="Update a contact")
def update_contact(request: HttpRequest, contact: Named, payload: ContactUpdate = SENT) -> dict[str, Any]:
    """What is left out stays as it is; null clears a name or a property. The address cannot be changed."""
    key = key_of(request)
    pk = find_contact(key.team, contact).pk
    change_contact(key, pk, payload)
    return {"id": pk}


@router.delete("/contacts/{contact:contact}", response={200: ContactDeleted, **FINDING}, summary="Delete a contact")
def delete_contact(request: HttpRequest, contact: Named) -> dict[str, Any]:
    """With all that is known of it; of its history one line stays."""
    key = key_of(request)
    pk = find_contact(key.team, contact).pk
    if not actions.delete_contacts(key.team, [pk], by=author(key)):
        raise not_found("Contact")
    return {"id": pk, "contact": pk}


@router.get(
    "/contacts/{contact:contact}/segments", response={200: SegmentList, **FINDING}, summary="List segments of a contact"
)
def list_contact_segments(request: HttpRequest, contact: Named, asked: Paging) -> dict[str, Any]:
    """The segments a contact is in, newest first. Without a limit, up to 1,000."""
    team = key_of(request).team
    found = queries.segments_of(find_contact(team, contact))
    items, more = fetch_page(found, asked=asked, default=EVERYTHING, cursors=Segment.objects.filter(team=team))
    return {"has_more": more, "data": items}


@router.post(
    "/contacts/{contact:contact}/segments/{segment_id}",
    response={200: ContactSegment, **CHANGING},
    summary="Add a contact to a segment",
)
def join_segment(request: HttpRequest, contact: Named, segment_id: UUID) -> dict[str, Any]:
    """Repeating it changes nothing."""
    key = key_of(request)
    pk = find_contact(key.team, contact).pk
    actions.add_to_segments(key.team, [pk], segments=[segment_id], by=author(key))
    return {"id": segment_id, "segment_id": segment_id, "contact_id": pk}


@router.delete(
    "/contacts/{contact:contact}/segments/{segment_id}",
    response={200: ContactSegmentDeleted, **FINDING},
    summary="Remove a contact from a segment",
)
def leave_segment(request: HttpRequest, contact: Named, segment_id: UUID) -> dict[str, Any]:
    """Also when it was not in the segment."""
    key = key_of(request)
    pk = find_contact(key.team, contact).pk
    actions.remove_from_segments(key.team, [pk], segments=[segment_id], by=author(key))
    return {"id": segment_id, "segment_id": segment_id, "contact_id": pk}


@router.get(
    "/contacts/{contact:contact}/topics", response={200: ContactTopicList, **FINDING}, summary="List its topics"
)
def list_contact_topics(request: HttpRequest, contact: Named, asked: Paging) -> dict[str, Any]:
    """Every topic, newest first, with the contact's own choice or else the topic's default."""
    found = queries.topic_choices(find_contact(key_of(request).team, contact))
    topics, more = fetch_page(found, asked=asked, default=TOPICS)
    fields = ("id", "name", "description", "created_at")
    data = [{"subscription": topic.effective} | {field: getattr(topic, field) for field in fields} for topic in topics]
    return {"has_more": more, "data": data}


@router.patch(
    "/contacts/{contact:contact}/topics",
    response={200: ContactTopics, **CHANGING},
    summary="Choose topics for a contact",
)
def choose_topics(request: HttpRequest, contact: Named, payload: TopicChoices = SENT) -> dict[str, Any]:
    """Topics that are not listed stay as they are."""
    key = key_of(request)
    pk = find_contact(key.team, contact).pk
    choices = {choice.id: choice.subscription for choice in payload.topics}
    actions.subscribe(key.team, [pk], topics=choices, by=author(key))
    chosen = [{"id": topic, "subscription": choice} for topic, choice in choices.items()]
    return {"id": pk, "contact_id": pk, "topics": chosen}


@router.get(
    "/contacts/{contact:contact}/unsubscribe-url",
    response={200: UnsubscribeUrl, **FINDING},
    summary="Retrieve its unsubscribe link",
)
def get_unsubscribe_url(request: HttpRequest, contact: Named) -> dict[str, Any]:
    """For a mail to this contact: a page of its own, where it chooses topics or ends all mail. It does not expire."""
    found = find_contact(key_of(request).team, contact)
    url = request.build_absolute_uri(unsubscribe_path(found))
    return {"contact_id": found.pk, "url": url, "headers": list_headers(url)}


def add_contact(key: ApiKey, payload: ContactCreate, *, audience: UUID | None) -> UUID:
    """Creates the contact, or finds it: its id."""
    segments = {segment.id for segment in payload.segments or ()} | ({audience} if audience else set())
    contact, _ = actions.create_contact(
        key.team,
        email=payload.email,
        by=author(key),
        first_name=payload.first_name,
        last_name=payload.last_name,
        unsubscribed=bool(payload.unsubscribed),
        properties=payload.properties,
        segments=segments,
        topics={topic.id: topic.subscription for topic in payload.topics or ()},
    )
    return contact.pk


def change_contact(key: ApiKey, contact: UUID, payload: ContactUpdate) -> None:
    """Writes the fields that were sent; a null for one that cannot be empty was not meant."""
    changes = payload.model_dump(exclude_unset=True)
    for field in ("unsubscribed", "properties"):
        if changes.get(field, ...) is None:
            del changes[field]
    actions.update_contact(key.team, contact, changes=changes, by=author(key))


def contact_object(contact: models.Contact) -> dict[str, Any]:
    """The fields of a Contact."""
    values = {found.key: {"type": found.type, "value": found.value} for found in queries.properties_of(contact)}
    return {field: getattr(contact, field) for field in ITEM_FIELDS} | {"properties": values}


def find_contact(team: Team, named: str) -> models.Contact:
    """The contact that a path names by id or address; 404 when the team has none, 422 when it is neither."""
    contact = queries.find_contact(team, **_id_or_key(named))
    if contact is None:
        raise not_found("Contact")
    return contact


def _id_or_key(named: str) -> dict[str, Any]:
    if "@" in named:
        address = normalise(named)
        if not isinstance(address, Problem):
            return {"email_key": address.key}
    else:
        try:
            return {"pk": UUID(named)}
        except ValueError:
            pass
    raise ApiError(422, "invalid_parameter", "The contact must be a valid UUID or an email address.")
