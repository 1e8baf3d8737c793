"""Contact properties: the kinds of values a team keeps about its contacts."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from api.access import key_of
from api.errors import not_found
from api.json_bodies import SENT
from api.paging import Paging, fetch_page
from api.schemas import (
    CHANGING,
    FINDING,
    READING,
    WRITING,
    PropertyChanged,
    PropertyCreate,
    PropertyDeleted,
    PropertyItem,
    PropertyList,
    PropertyUpdate,
)
from contacts import models, nouns
from imports.tasks import queue_chores

router = Router(tags=["Contact properties"])

UNASKED = 20  # properties of a list that is asked for no limit


@router.post("/contact-properties", response={201: PropertyChanged, **WRITING}, summary="Create a contact property")
def create_property(request: HttpRequest, payload: PropertyCreate = SENT) -> Status[models.Property]:
    """Its key and type are fixed for life."""
    made = nouns.create_property(
        key_of(request).team, key=payload.key, type=payload.type, fallback_value=payload.fallback_value
    )
    return Status(201, made)


@router.get("/contact-properties", response={200: PropertyList, **READING}, summary="List contact properties")
def list_properties(request: HttpRequest, asked: Paging) -> dict[str, Any]:
    """Newest first, 20 unless told otherwise."""
    found = models.Property.objects.filter(team=key_of(request).team)
    properties, more = fetch_page(found, asked=asked, default=UNASKED)
    return {"has_more": more, "data": properties}


@router.get(
    "/contact-properties/{property_id}",
    response={200: PropertyItem, **FINDING},
    summary="Retrieve a contact property",
)
def get_property(request: HttpRequest, property_id: UUID) -> models.Property:
    """Its key, type and fallback."""
    found = models.Property.objects.filter(team=key_of(request).team, pk=property_id).first()
    if found is None:
        raise not_found("Contact property")
    return found


@router.patch(
    "/contact-properties/{property_id}",
    response={200: PropertyChanged, **CHANGING},
    summary="Update a contact property",
)
def update_property(request: HttpRequest, property_id: UUID, payload: PropertyUpdate = SENT) -> dict[str, Any]:
    """Another fallback; null removes it."""
    team = key_of(request).team
    if "fallback_value" in payload.model_fields_set:
        nouns.update_property(team, property_id, fallback_value=payload.fallback_value)
    else:
        get_property(request, property_id)
    return {"id": property_id}


@router.delete(
    "/contact-properties/{property_id}",
    response={200: PropertyDeleted, **FINDING},
    summary="Delete a contact property",
)
def delete_property(request: HttpRequest, property_id: UUID) -> dict[str, Any]:
    """Its value disappears from every contact: at once for whoever looks, in the background where there are many."""
    if not nouns.delete_property(key_of(request).team, property_id):
        queue_chores()
    return {"id": property_id}
