"""Which contacts are meant: a filter that travels in addresses and JSON, and names things by id.

`contacts.matching` finds whom it names.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Literal, Self
from urllib.parse import urlencode
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

MOST_LETTERS = 120
MOST = 20  # conditions of one kind

Operator = Literal["is", "is_not", "contains", "starts_with", "set", "not_set", "greater", "less", "between"]
OPERATORS: dict[str, tuple[Operator, ...]] = {
    "string": ("is", "is_not", "contains", "starts_with", "set", "not_set"),
    "number": ("is", "is_not", "greater", "less", "between", "set", "not_set"),
    "boolean": ("is", "is_not", "set", "not_set"),
}


class FilterRejected(Exception):
    """A filter that cannot be applied: `code` for programs, `message` a sentence for people. Nothing is found by it;
    above all, not everybody."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Condition(_Part):
    """One property compared. Texts are compared in any case; "is not" includes contacts without a value."""

    key: str
    operator: Operator
    value: str = Field(default="", max_length=2000)  # as typed; read by the property's type
    to: str = Field(default="", max_length=100)  # the upper end of "between", which includes both

    @field_validator("key", "value", "to")
    @classmethod
    def _storable(cls, text: str) -> str:
        """A bulk action keeps its filter, and no database keeps this sign."""
        return text.replace("\x00", "")

    @field_validator("value", "to", mode="before")
    @classmethod
    def _as_text(cls, value: Any) -> Any:
        if isinstance(value, bool):
            return "true" if value else "false"
        return str(value) if isinstance(value, int | float) else value

    def as_text(self) -> str:
        """For an address: key:operator:value."""
        value = f"{self.value}..{self.to}" if self.operator == "between" else self.value
        return f"{self.key}:{self.operator}:{value}"

    @classmethod
    def from_text(cls, text: str) -> dict[str, str]:
        """The fields of `as_text`, to be judged with the rest of the filter."""
        key, _, rest = text.partition(":")
        operator, _, value = rest.partition(":")
        low, _, high = value.partition("..") if operator == "between" else (value, "", "")
        return {"key": key, "operator": operator, "value": low, "to": high}


class TopicCondition(_Part):
    """What holds for a contact about a topic: their own choice, or else the topic's default."""

    topic: UUID
    subscription: Literal["opt_in", "opt_out"]


class ContactFilter(_Part):
    """Who is meant. Every condition must hold; empty means everyone."""

    text: str = Field(default="", max_length=MOST_LETTERS)
    anywhere: bool = False  # words of `text` also in the middle of words
    segments_any: tuple[UUID, ...] = Field(default=(), max_length=MOST)
    segments_all: tuple[UUID, ...] = Field(default=(), max_length=MOST)
    segments_none: tuple[UUID, ...] = Field(default=(), max_length=MOST)
    topics: tuple[TopicCondition, ...] = Field(default=(), max_length=MOST)
    unsubscribed: bool | None = None
    properties: tuple[Condition, ...] = Field(default=(), max_length=MOST)
    imported_by: UUID | None = None  # created or changed by that import
    created_from: AwareDatetime | None = None
    created_until: AwareDatetime | None = None  # not including it

    @field_validator("text")
    @classmethod
    def _tidy(cls, text: str) -> str:
        return " ".join(text.replace("\x00", "").split())

    @field_validator("created_from", "created_until")
    @classmethod
    def _in_utc(cls, at: datetime | None) -> datetime | None:
        try:
            return at.astimezone(UTC) if at else None
        except OverflowError as wrong:
            raise ValueError("the time is out of range") from wrong

    @model_validator(mode="after")
    def _only_with_text(self) -> Self:
        if self.anywhere and not self.text:
            raise ValueError("anywhere says how text is looked for; there is no text")
        return self

    def __bool__(self) -> bool:
        """Whether there is any condition."""
        return self != ContactFilter()

    def as_query(self) -> str:
        """For an address: `q=anna&segment=...&property=plan:is:Pro`."""
        return urlencode(self.as_pairs())

    def as_pairs(self) -> list[tuple[str, str]]:
        """The same as names and values, for the hidden fields of a form."""
        plain = self.model_dump(mode="json", exclude_defaults=True)
        pairs: list[tuple[str, str]] = []
        for name, field in _QUERY.items():
            value = plain.get(field)
            match value:
                case None | False if field != "unsubscribed" or value is None:
                    continue
                case bool():
                    pairs.append((name, "true" if value else "false"))
                case list():
                    pairs += [(name, item) for item in self._texts(field)]
                case _:
                    pairs.append((name, str(value)))
        return pairs

    def _texts(self, field: str) -> list[str]:
        if field == "topics":
            return [f"{item.topic}:{item.subscription}" for item in self.topics]
        if field == "properties":
            return [item.as_text() for item in self.properties]
        return [str(item) for item in getattr(self, field)]


_QUERY = {
    "q": "text",
    "anywhere": "anywhere",
    "segment": "segments_any",
    "segment_all": "segments_all",
    "segment_none": "segments_none",
    "topic": "topics",
    "unsubscribed": "unsubscribed",
    "property": "properties",
    "import": "imported_by",
    "from": "created_from",
    "until": "created_until",
}
_MANY = {"segments_any", "segments_all", "segments_none", "topics", "properties"}


def read_query(query: Mapping[str, list[str]], *, others: frozenset[str] = frozenset()) -> ContactFilter:
    """The filter of an address (`dict(request.GET.lists())`). Raises FilterRejected for what it does not know, except
    the names in `others`, which belong to the page."""
    fields: dict[str, Any] = {}
    for name, values in query.items():
        if name in others:
            continue
        field = _QUERY.get(name)
        if field is None:
            raise FilterRejected("unknown_field", f"“{name[:40]}” is nothing contacts can be filtered by.")
        kept = [value for value in values if value]
        if field in _MANY:
            fields[field] = [_read_text(field, value) for value in kept]
        elif kept:
            fields[field] = kept[-1]
    return read_filter(fields)


def read_filter(fields: Mapping[str, Any]) -> ContactFilter:
    """The filter of a JSON object. Raises FilterRejected with a sentence about the first thing wrong with it."""
    try:
        return ContactFilter.model_validate(dict(fields))
    except ValidationError as wrong:
        first = wrong.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "filter"
        code = "unknown_field" if first["type"] == "extra_forbidden" else "bad_filter"
        raise FilterRejected(code, f"This filter cannot be read, at “{where[:60]}”: {first['msg']}.") from wrong


def _read_text(field: str, value: str) -> Any:
    if field == "topics":
        topic, _, subscription = value.partition(":")
        return {"topic": topic, "subscription": subscription}
    return Condition.from_text(value) if field == "properties" else value
