"""Segments, and contacts in them (API.md 4.2 and 4.3)."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BeforeValidator, WithJsonSchema

from api.schemas.base import Lenient, Listing, Record, WireTime, stated


class SegmentRef(Lenient):
    """A segment to add contacts to."""

    id: UUID


def _by_id(given: Any) -> Any:
    return {"id": given} if isinstance(given, str) else given


_ID_SCHEMA = {"type": "string", "format": "uuid"}
# `{"id": ...}`, or the bare id, as the vendor's OpenAPI file has it.
AnySegmentRef = Annotated[
    SegmentRef,
    BeforeValidator(_by_id),
    WithJsonSchema(
        {"anyOf": [{"type": "object", "required": ["id"], "properties": {"id": _ID_SCHEMA}}, _ID_SCHEMA]},
    ),
]


class SegmentName(Lenient):
    """The body that creates or renames a segment."""

    name: Annotated[str, stated(longest=200)]


class SegmentItem(Record):
    """A segment in a list."""

    id: UUID
    name: str
    created_at: WireTime


class Segment(SegmentItem):
    """A segment."""

    object: Literal["segment"] = "segment"


class SegmentList(Listing):
    """Segments, newest first."""

    data: list[SegmentItem]


class SegmentCreated(Record):
    """The answer to a created segment."""

    object: Literal["segment"] = "segment"
    id: UUID
    name: str


class SegmentChanged(Record):
    """The answer to a renamed segment."""

    object: Literal["segment"] = "segment"
    id: UUID


class SegmentDeleted(SegmentChanged):
    """The answer to a deleted segment, also to one that was not there."""

    deleted: Literal[True] = True


class ContactSegment(Record):
    """A contact in a segment. `id` is the segment's."""

    object: Literal["contact_segment"] = "contact_segment"
    id: UUID
    contact_id: UUID
    segment_id: UUID


class ContactSegmentDeleted(ContactSegment):
    """A contact that is not in a segment any more, or never was."""

    deleted: Literal[True] = True
