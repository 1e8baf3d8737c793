"""What all objects of the API share: times as the wire has them, the error, lists, and the refusals to expect."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError


def wire_time(moment: datetime) -> str:
    """`2025-11-30 20:41:40.84216+00`: a space, UTC, no trailing zeros (API.md 2.5)."""
    text = moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f").rstrip("0").rstrip(".")
    return f"{text}+00"


def stated(*, longest: int) -> Any:
    """How long a name may be, for the description only: `contacts.nouns` judges it, after cleaning."""
    return Field(json_schema_extra={"minLength": 1, "maxLength": longest, "pattern": r"\S"})


def _scalar(value: Any) -> Any:
    if not isinstance(value, str | int | float | bool | None):
        raise PydanticCustomError("scalar", "Input should be a string, a number, true, false or null")
    return value


WireTime = Annotated[datetime, PlainSerializer(wire_time, return_type=str)]
# The value of a property. Which of these fits is the property's own business.
Scalar = Annotated[
    Any, AfterValidator(_scalar), WithJsonSchema({"type": ["string", "number", "boolean", "null"], "title": "Value"})
]


class Error(Schema):
    """The one error shape."""

    statusCode: int  # noqa: N815
    message: str
    name: str


class Lenient(BaseModel):
    """A body, or a part of one: what it does not know is ignored."""

    model_config = ConfigDict(extra="ignore")


class Record(BaseModel):
    """An object of ours, read from a row or from a dict."""

    model_config = ConfigDict(from_attributes=True)


class Listing(BaseModel):
    """The envelope of every list: `has_more` looks in the direction of travel (API.md 2.6)."""

    object: Literal["list"] = "list"
    has_more: bool


class EmptyList(Listing):
    """A list of things we do not keep."""

    data: list[dict[str, Any]]


# Which refusals an operation documents beside its success. Any can meet: no key, a bad parameter, a body that is too
# large, too many requests, and our own troubles.
READING: dict[Any, Any] = dict.fromkeys((401, 413, 422, 429, 500, 503, 507), Error)
# One that reads its body may find it unreadable, or its Idempotency-Key in use.
WRITING: dict[Any, Any] = {**READING, 400: Error, 409: Error}
# And those that name an object may not find it.
FINDING: dict[Any, Any] = {**READING, 404: Error}
CHANGING: dict[Any, Any] = {**WRITING, 404: Error}
