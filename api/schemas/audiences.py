"""Segments by their old name (API.md 4.8)."""

from typing import Literal
from uuid import UUID

from api.schemas.base import Record
from api.schemas.segments import SegmentItem


class Audience(SegmentItem):
    """A segment by its old name."""

    object: Literal["audience"] = "audience"


class AudienceCreated(Record):
    """The answer to a created audience."""

    object: Literal["audience"] = "audience"
    id: UUID
    name: str


class AudienceChanged(Record):
    """The answer to a renamed audience."""

    object: Literal["audience"] = "audience"
    id: UUID


class AudienceDeleted(AudienceChanged):
    """The answer to a deleted audience, also to one that was not there."""

    deleted: Literal[True] = True


class AudienceContactDeleted(Record):
    """The answer to a contact deleted by its old path: its id, or for an unknown one what the path said."""

    object: Literal["contact"] = "contact"
    contact: str
    id: str
    deleted: Literal[True] = True
