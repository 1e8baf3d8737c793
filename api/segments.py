"""Segments, and the contacts in them."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from api.access import key_of
from api.errors import not_found
from api.json_bodies import SENT
from api.paging import EVERYTHING, Asked, Paging, fetch_page, no_such_cursor
from api.schemas import (
    CHANGING,
    FINDING,
    READING,
    WRITING,
    ContactItem,
    ContactList,
    Segment,
    SegmentChanged,
    SegmentCreated,
    SegmentDeleted,
    SegmentList,
    SegmentName,
)
from contacts import models, nouns, queries
from contacts.models import Team

router = Router(tags=["Segments"])


@router.post("/segments", response={201: SegmentCreated, **WRITING}, summary="Create a segment")
def create_segment(request: HttpRequest, payload: SegmentName = SENT) -> Status[models.Segment]:
    """Names need not be unique."""
    return Status(201, nouns.create_segment(key_of(request).team, name=payload.name))


@router.get("/segments", response={200: SegmentList, **READING}, summary="List segments")
def list_segments(request: HttpRequest, asked: Paging) -> dict[str, Any]:
    """Newest first. Without a limit, up to 1,000."""
    segments, more = fetch_page(
        models.Segment.objects.filter(team=key_of(request).team), asked=asked, default=EVERYTHING
    )
    return {"has_more": more, "data": segments}


@router.get("/segments/{segment_id}", response={200: Segment, **FINDING}, summary="Retrieve a segment")
def get_segment(request: HttpRequest, segment_id: UUID) -> models.Segment:
    """Its name, and when it was created."""
    return find_segment(key_of(request).team, segment_id)


@router.patch("/segments/{segment_id}", response={200: SegmentChanged, **CHANGING}, summary="Rename a segment")
def rename_segment(request: HttpRequest, segment_id: UUID, payload: SegmentName = SENT) -> dict[str, Any]:
    """Its contacts stay in it."""
    nouns.rename_segment(key_of(request).team, segment_id, name=payload.name)
    return {"id": segment_id}


@router.delete("/segments/{segment_id}", response={200: SegmentDeleted, **READING}, summary="Delete a segment")
def delete_segment(request: HttpRequest, segment_id: UUID) -> dict[str, Any]:
    """Its contacts stay. One that does not exist is answered in the same way."""
    nouns.delete_segment(key_of(request).team, segment_id)
    return {"id": segment_id}


@router.get(
    "/segments/{segment_id}/contacts", response={200: ContactList, **FINDING}, summary="List contacts of a segment"
)
def list_segment_contacts(request: HttpRequest, segment_id: UUID, asked: Paging) -> dict[str, Any]:
    """Newest first. Without a limit, up to 1,000."""
    return list_members(find_segment(key_of(request).team, segment_id), asked=asked)


def find_segment(team: Team, segment_id: UUID) -> models.Segment:
    """The team's own segment; 404 otherwise."""
    segment = models.Segment.objects.select_related("team").filter(team=team, pk=segment_id).first()
    if segment is None:
        raise not_found("Segment")
    return segment


def list_members(segment: models.Segment, *, asked: Asked) -> dict[str, Any]:
    """A page of the contacts in a segment. A cursor may have left it meanwhile: its place is known all the same.

    In two steps: joined, the planner may walk both tables from their newest rows to a cursor far down."""
    everyone = queries.contacts_of(segment.team)
    cursor = asked.after or asked.before
    ids, more = fetch_page(
        queries.memberships_of(segment).values_list("contact_id", flat=True),
        asked=asked,
        default=EVERYTHING,
        order=("contact_id",),
        place=(cursor,) if cursor else None,
    )
    wanted = [*ids, cursor] if cursor else ids
    rows = {row["id"]: row for row in everyone.filter(pk__in=wanted).values(*ContactItem.model_fields)}
    if cursor and cursor not in rows:
        raise no_such_cursor("after" if asked.after else "before")
    return {"has_more": more, "data": [rows[pk] for pk in ids if pk in rows]}
