"""What all objects of the API share: times as the wire has them, the error, lists, and the refusals to expect."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import AfterValidator, BaseModel, ConfigDict, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError


def wire_time(moment: datetime) -> str:
    """`2025-11-30 20:41:40.84216+00`: a space, UTC, no trailing zeros (API.md 2.5)."""
    text = moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f").rstrip("0").rstrip(".")
    return f"{text}+00"


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


class Listing(BaseModel):
    """The envelope of every list: `has_more` looks in the direction of travel (API.md 2.6)."""

    object: Literal["list"] = "list"
    has_more: bool


class EmptyList(Listing):
    """A list of things we do not keep."""

    data: list[dict[str, Any]]


# Every operation can answer these: no key, a bad parameter, too many requests, and our own troubles. An operation
# adds its success, and 404 where it names an object.
ANSWERS: dict[Any, Any] = {401: Error, 422: Error, 429: Error, 500: Error, 503: Error}
# One that takes a body can also find it unreadable, sent before under the same Idempotency-Key, too large, or no room
# for what it says.
WRITE_ANSWERS: dict[Any, Any] = {**ANSWERS, 400: Error, 409: Error, 413: Error, 507: Error}
