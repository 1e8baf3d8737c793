"""Topics, and what contacts chose of them (API.md 4.4 and 4.5)."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BeforeValidator, Field, WithJsonSchema

from api.schemas.base import Lenient, Listing, Record, WireTime, stated

Choice = Literal["opt_in", "opt_out"]
Visibility = Literal["public", "private"]


class TopicRef(Lenient):
    """A topic with the choice to set."""

    id: UUID
    subscription: Choice


class TopicCreate(Lenient):
    """The body that creates a topic."""

    name: Annotated[str, stated(longest=50)]
    default_subscription: Choice
    description: Annotated[str, Field(json_schema_extra={"maxLength": 200})] | None = None
    visibility: Visibility | None = None


class TopicUpdate(Lenient):
    """The body that changes a topic. The default for those who have not chosen is fixed."""

    name: Annotated[str, stated(longest=50)] | None = None
    description: Annotated[str, Field(json_schema_extra={"maxLength": 200})] | None = None
    visibility: Visibility | None = None


class TopicItem(Record):
    """A topic in a list."""

    id: UUID
    name: str
    description: str | None
    default_subscription: Choice
    visibility: Visibility
    created_at: WireTime


class Topic(TopicItem):
    """A topic."""

    object: Literal["topic"] = "topic"


class TopicList(Listing):
    """Topics, newest first."""

    data: list[TopicItem]


class TopicChanged(Record):
    """The answer to a created or changed topic."""

    object: Literal["topic"] = "topic"
    id: UUID


class TopicDeleted(TopicChanged):
    """The answer to a deleted topic."""

    deleted: Literal[True] = True


class ContactTopicItem(Record):
    """A topic as it holds for one contact: their own choice, or else the topic's default."""

    id: UUID
    name: str
    description: str | None
    subscription: Choice
    created_at: WireTime


class ContactTopicList(Listing):
    """Every topic, newest first, as it holds for one contact."""

    data: list[ContactTopicItem]


class ContactTopics(Record):
    """The answer to choices made for a contact, whose id `id` is."""

    object: Literal["contact_topics"] = "contact_topics"
    id: UUID
    contact_id: UUID
    topics: list[TopicRef]


def _in_an_object(given: Any) -> Any:
    return {"topics": given} if isinstance(given, list) else given


class _TopicChoices(Lenient):
    topics: list[TopicRef]


_REF: dict[str, Any] = {
    "type": "object",
    "required": ["id", "subscription"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "subscription": {"type": "string", "enum": ["opt_in", "opt_out"]},
    },
}
_REFS: dict[str, Any] = {"type": "array", "items": _REF}
# A bare array, as clients send it, or an object around it, as the vendor's documents have it.
TopicChoices = Annotated[
    _TopicChoices,
    BeforeValidator(_in_an_object),
    WithJsonSchema({"anyOf": [_REFS, {"type": "object", "required": ["topics"], "properties": {"topics": _REFS}}]}),
]
