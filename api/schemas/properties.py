"""Contact properties (API.md 4.6)."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from api.schemas.base import Lenient, Listing, Record, Scalar, WireTime
from contacts.keys import PROPERTY_KEY
from contacts.values import ValueType


class PropertyCreate(Lenient):
    """The body that creates a property."""

    key: Annotated[str, Field(json_schema_extra={"pattern": f"^{PROPERTY_KEY.pattern}$"})]
    type: ValueType
    fallback_value: Scalar = None


class PropertyUpdate(Lenient):
    """The body that changes a property; its key and type are fixed."""

    fallback_value: Scalar = None


class PropertyItem(Record):
    """A property."""

    object: Literal["contact_property"] = "contact_property"
    id: UUID
    key: str
    type: ValueType
    fallback_value: Scalar
    created_at: WireTime


class PropertyList(Listing):
    """Properties, newest first."""

    data: list[PropertyItem]


class PropertyChanged(Record):
    """The answer to a created or changed property."""

    object: Literal["contact_property"] = "contact_property"
    id: UUID


class PropertyDeleted(PropertyChanged):
    """The answer to a deleted property."""

    deleted: Literal[True] = True
