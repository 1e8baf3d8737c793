"""Segments by their old name, and contacts by paths that begin with one (API.md 4.8)."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from api.access import author, key_of
from api.contacts import Named, add_contact, change_contact, contact_object, find_contact
from api.errors import ApiError
from api.json_bodies import SENT
from api.paging import EVERYTHING, Paging, fetch_page
from api.schemas import (
    CHANGING,
    FINDING,
    READING,
    WRITING,
    Audience,
    AudienceChanged,
    AudienceContactDeleted,
    AudienceCreated,
    AudienceDeleted,
    Contact,
    ContactChanged,
    ContactCreate,
    ContactList,
    ContactUpdate,
    SegmentList,
    SegmentName,
)
from api.segments import find_segment, list_members
from contacts import actions, models, nouns

router = Router(tags=["Audiences"])


@router.post("/audiences", response={201: AudienceCreated, **WRITING}, summary="Create an audience", deprecated=True)
def create_audience(request: HttpRequest, payload: SegmentName = SENT) -> Status[models.Segment]:
    """An audience is a segment."""
    return Status(201, nouns.create_segment(key_of(request).team, name=payload.name))


@router.get("/audiences", response={200: SegmentList, **READING}, summary="List audiences", deprecated=True)
def list_audiences(request: HttpRequest, asked: Paging) -> dict[str, Any]:
    """Every segment, newest first."""
    found = models.Segment.objects.filter(team=key_of(request).team)
    segments, more = fetch_page(found, asked=asked, default=EVERYTHING)
    return {"has_more": more, "data": segments}


@router.get(
    "/audiences/{audience_id}", response={200: Audience, **FINDING}, summary="Retrieve an audience", deprecated=True
)
def get_audience(request: HttpRequest, audience_id: UUID) -> models.Segment:
    """By the id of a segment."""
    return find_segment(key_of(request).team, audience_id)


@router.patch(
    "/audiences/{audience_id}",
    response={200: AudienceChanged, **CHANGING},
    summary="Rename an audience",
    deprecated=True,
)
def rename_audience(request: HttpRequest, audience_id: UUID, payload: SegmentName = SENT) -> dict[str, Any]:
    """By the id of a segment."""
    nouns.rename_segment(key_of(request).team, audience_id, name=payload.name)
    return {"id": audience_id}


@router.delete(
    "/audiences/{audience_id}",
    response={200: AudienceDeleted, **READING},
    summary="Delete an audience",
    deprecated=True,
)
def delete_audience(request: HttpRequest, audience_id: UUID) -> dict[str, Any]:
    """Its contacts stay."""
    nouns.delete_segment(key_of(request).team, audience_id)
    return {"id": audience_id}


@router.post(
    "/audiences/{audience_id}/contacts",
    response={201: ContactChanged, **CHANGING},
    summary="Create a contact in an audience",
    deprecated=True,
)
def create_audience_contact(
    request: HttpRequest, audience_id: UUID, payload: ContactCreate = SENT
) -> Status[dict[str, Any]]:
    """The contact joins the segment."""
    return Status(201, {"id": add_contact(key_of(request), payload, audience=audience_id)})


@router.get(
    "/audiences/{audience_id}/contacts",
    response={200: ContactList, **FINDING},
    summary="List contacts of an audience",
    deprecated=True,
)
def list_audience_contacts(request: HttpRequest, audience_id: UUID, asked: Paging) -> dict[str, Any]:
    """Newest first."""
    return list_members(find_segment(key_of(request).team, audience_id), asked=asked)


@router.get(
    "/audiences/{audience_id}/contacts/{contact:contact}",
    response={200: Contact, **FINDING},
    summary="Retrieve a contact by its audience",
    deprecated=True,
)
def get_audience_contact(request: HttpRequest, audience_id: UUID, contact: Named) -> dict[str, Any]:
    """A contact of the team; the segment has only to exist."""
    team = key_of(request).team
    find_segment(team, audience_id)
    return contact_object(find_contact(team, contact))


@router.patch(
    "/audiences/{audience_id}/contacts/{contact:contact}",
    response={200: ContactChanged, **CHANGING},
    summary="Update a contact by its audience",
    deprecated=True,
)
def update_audience_contact(
    request: HttpRequest, audience_id: UUID, contact: Named, payload: ContactUpdate = SENT
) -> dict[str, Any]:
    """A contact of the team; the segment has only to exist."""
    key = key_of(request)
    find_segment(key.team, audience_id)
    pk = find_contact(key.team, contact).pk
    change_contact(key, pk, payload)
    return {"id": pk}


@router.delete(
    "/audiences/{audience_id}/contacts/{contact:contact}",
    response={200: AudienceContactDeleted, **FINDING},
    summary="Delete a contact by its audience",
    deprecated=True,
)
def delete_audience_contact(request: HttpRequest, audience_id: UUID, contact: Named) -> dict[str, Any]:
    """Deletes the contact itself. An unknown one is answered as if it had been there, by what the path said."""
    key = key_of(request)
    find_segment(key.team, audience_id)
    named = contact
    try:
        pk = find_contact(key.team, contact).pk
    except ApiError as unknown:
        if unknown.status != 404:
            raise
    else:
        actions.delete_contacts(key.team, [pk], by=author(key))
        named = str(pk)
    return {"contact": named, "id": named}
