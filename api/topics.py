"""Topics: kinds of mail that contacts can choose to get or not."""

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
    Topic,
    TopicChanged,
    TopicCreate,
    TopicDeleted,
    TopicList,
    TopicUpdate,
)
from contacts import models, nouns

router = Router(tags=["Topics"])

UNASKED = 20  # topics of a list that is asked for no limit


@router.post("/topics", response={201: TopicChanged, **WRITING}, summary="Create a topic")
def create_topic(request: HttpRequest, payload: TopicCreate = SENT) -> Status[models.Topic]:
    """Its default holds for everyone who has not chosen, and is fixed."""
    topic = nouns.create_topic(
        key_of(request).team,
        name=payload.name,
        default_subscription=payload.default_subscription,
        description=payload.description,
        visibility=payload.visibility or models.Topic.Visibility.PRIVATE,
    )
    return Status(201, topic)


@router.get("/topics", response={200: TopicList, **READING}, summary="List topics")
def list_topics(request: HttpRequest, asked: Paging) -> dict[str, Any]:
    """Newest first, 20 unless told otherwise."""
    found = models.Topic.objects.filter(team=key_of(request).team)
    topics, more = fetch_page(found, asked=asked, default=UNASKED)
    return {"has_more": more, "data": topics}


@router.get("/topics/{topic_id}", response={200: Topic, **FINDING}, summary="Retrieve a topic")
def get_topic(request: HttpRequest, topic_id: UUID) -> models.Topic:
    """Its name, description, default and visibility."""
    topic = models.Topic.objects.filter(team=key_of(request).team, pk=topic_id).first()
    if topic is None:
        raise not_found("Topic")
    return topic


@router.patch("/topics/{topic_id}", response={200: TopicChanged, **CHANGING}, summary="Update a topic")
def update_topic(request: HttpRequest, topic_id: UUID, payload: TopicUpdate = SENT) -> dict[str, Any]:
    """What is left out stays as it is; a null description is removed."""
    changes = payload.model_dump(exclude_unset=True)
    meant = {field: value for field, value in changes.items() if value is not None or field == "description"}
    nouns.update_topic(key_of(request).team, topic_id, changes=meant)
    return {"id": topic_id}


@router.delete("/topics/{topic_id}", response={200: TopicDeleted, **FINDING}, summary="Delete a topic")
def delete_topic(request: HttpRequest, topic_id: UUID) -> dict[str, Any]:
    """With everyone's choices about it."""
    nouns.delete_topic(key_of(request).team, topic_id)
    return {"id": topic_id}
