"""Contacts (API.md 4.1)."""

from typing import Literal
from uuid import UUID

from pydantic import Field, StrictBool

from api.schemas.base import Lenient, Listing, Record, Scalar, WireTime
from api.schemas.segments import AnySegmentRef
from api.schemas.topics import TopicRef
from contacts.values import ValueType


class ContactCreate(Lenient):
    """The body that creates a contact. `audience_id` is a segment's id, by its old name."""

    email: str = Field(json_schema_extra={"format": "email"})
    first_name: str | None = None
    last_name: str | None = None
    unsubscribed: StrictBool | None = None
    properties: dict[str, Scalar] | None = None
    segments: list[AnySegmentRef] | None = None
    topics: list[TopicRef] | None = None
    audience_id: UUID | None = None


class ContactUpdate(Lenient):
    """The body that changes a contact: what is left out stays, a null name or property is removed."""

    first_name: str | None = None
    last_name: str | None = None
    unsubscribed: StrictBool | None = None
    properties: dict[str, Scalar] | None = None


class ContactItem(Record):
    """A contact in a list."""

    id: UUID
    email: str
    first_name: str | None
    last_name: str | None
    created_at: WireTime
    unsubscribed: bool


class PropertyValue(Record):
    """A value as a contact has it, with its property's type."""

    type: ValueType
    value: Scalar


class Contact(ContactItem):
    """A contact with the values set on it; fallbacks are not mixed in."""

    object: Literal["contact"] = "contact"
    properties: dict[str, PropertyValue]


class ContactList(Listing):
    """Contacts, newest first."""

    data: list[ContactItem]


class ContactChanged(Record):
    """The answer to a created or changed contact."""

    object: Literal["contact"] = "contact"
    id: UUID


class ContactDeleted(ContactChanged):
    """The answer to a deleted contact: its id twice, as different clients read it."""

    contact: UUID
    deleted: Literal[True] = True


class UnsubscribeUrl(Record):
    """Where a contact chooses what mail they get, and the headers by which mail programs unsubscribe (RFC 8058)."""

    object: Literal["unsubscribe_url"] = "unsubscribe_url"
    contact_id: UUID
    url: str
    headers: dict[str, str]
