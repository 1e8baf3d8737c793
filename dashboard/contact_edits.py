"""One contact as a form: a field for each thing that can be changed, with the value it had when the form was made.

Only what a person changed is written; what somebody else changed meanwhile is told, and not overwritten unasked.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from django.http import QueryDict

from contacts.models import Contact, Property
from contacts.values import NotReadable, ValueType, read_value, tidy
from dashboard.templatetags.ui import shown

LONG = 80  # characters from which a text gets room
YES_NO = (("", "No value"), ("true", "Yes"), ("false", "No"))
STATES = (("subscribed", "Subscribed"), ("unsubscribed", "Unsubscribed"))
CHOICES = {"opt_in": "Opted in", "opt_out": "Opted out"}

Kind = Literal["text", "long", "number", "choice"]


@dataclass(frozen=True)
class Field:
    """One input: what it holds, what it held when the page was made, and what is wrong with it."""

    name: str
    label: str
    kind: Kind
    now: str  # as the contact has it
    value: str  # as the input has it
    was: str  # as the input had it at first
    choices: tuple[tuple[str, str], ...] = ()
    type: ValueType = "string"
    problem: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether this person changed it, and it is not so already."""
        return self.value not in (self.was, self.now)


def own_fields(contact: Contact) -> list[Field]:
    """Names, and whether there is mail at all."""
    state = "unsubscribed" if contact.unsubscribed else "subscribed"
    return [
        _field("first_name", "First name", contact.first_name or ""),
        _field("last_name", "Last name", contact.last_name or ""),
        _field("status", "Status", state, kind="choice", choices=STATES),
    ]


def property_fields(values: Mapping[str, Any], properties: Iterable[Property]) -> list[Field]:
    """One input for each property of the team, by its type."""
    return [_property_field(known, values.get(known.key)) for known in properties]


def topic_fields(topics: Iterable[Any]) -> list[Field]:
    """What a contact chose; the default can stay, but nobody goes back to not having chosen."""
    fields = []
    for topic in topics:
        choices = tuple(CHOICES.items())
        if topic.choice is None:
            choices = (("", f"By default: {CHOICES[topic.default_subscription].lower()}"), *choices)
        fields.append(_field(f"topic-{topic.pk}", topic.name, topic.choice or "", kind="choice", choices=choices))
    return fields


def filled(fields: Iterable[Field], sent: QueryDict) -> list[Field]:
    """The fields as they were sent; what the sent form did not have stays as it is."""
    return [_sent(field, sent) if field.name in sent else field for field in fields]


def judged(fields: Iterable[Field]) -> list[Field]:
    """The fields with a sentence at each that cannot be written as it is."""
    return [replace(field, problem=_problem(field)) for field in fields]


def again(fields: Iterable[Field]) -> list[Field]:
    """For a page that is shown once more: sent again, a change that was in the way is overwritten knowingly. What this
    person left alone shows what it has become."""
    return [
        replace(field, value=field.now if field.value == field.was else field.value, was=field.now) for field in fields
    ]


def changes(fields: Iterable[Field]) -> dict[str, Any]:
    """What `contacts.actions.update_contact` is to write."""
    changed: dict[str, Any] = {}
    for field in fields:
        if not field.is_changed:
            continue
        if field.name == "status":
            changed["unsubscribed"] = field.value == "unsubscribed"
        elif field.name.startswith("property-"):
            key = field.name.removeprefix("property-")
            changed.setdefault("properties", {})[key] = _value(field)
        elif not field.name.startswith("topic-"):
            changed[field.name] = tidy(field.value) or None
    return changed


def topic_changes(fields: Iterable[Field]) -> dict[str, str]:
    """Choices about topics, by the topic's id."""
    return {field.name.removeprefix("topic-"): field.value for field in fields if field.is_changed and field.value}


def _field(name: str, label: str, now: str, *, kind: Kind = "text", choices: tuple[tuple[str, str], ...] = ()) -> Field:
    return Field(name, label, kind, now=now, value=now, was=now, choices=choices)


def _property_field(known: Property, value: Any) -> Field:
    name = f"property-{known.key}"
    if known.type == Property.Type.BOOLEAN:
        now = "" if value is None else "true" if value is True else "false"
        field = _field(name, known.key, now, kind="choice", choices=YES_NO)
    elif known.type == Property.Type.NUMBER:
        field = _field(name, known.key, "" if value is None else shown(value), kind="number")
    else:
        now = "" if value is None else str(value)
        field = _field(name, known.key, now, kind="long" if "\n" in now or len(now) > LONG else "text")
    return replace(field, type=cast(ValueType, known.type))


def _sent(field: Field, sent: QueryDict) -> Field:
    value, was = (_lines(sent.get(name, "")) for name in (field.name, f"was-{field.name}"))
    return replace(field, value=value, was=was)


def _lines(text: str) -> str:
    """Browsers send line ends of two characters."""
    return text.replace("\r\n", "\n")


def _problem(field: Field) -> str:
    if not field.is_changed:
        return ""
    if field.choices and field.value not in dict(field.choices):
        return "Choose one of the values offered."
    if field.name.startswith("property-"):
        try:
            _value(field)
        except NotReadable:
            return f"“{field.value[:60]}” is not a number. Write it with digits and a decimal point, like 1234.5."
    if field.now != field.was:
        there = dict(field.choices).get(field.now, f"“{field.now}”" if field.now else "nothing")
        return f"Meanwhile somebody changed this to {there}. Save again to replace that with yours."
    return ""


def _value(field: Field) -> Any:
    value = read_value(field.value, type=field.type)
    return json.loads(value) if isinstance(value, str) and field.type == "number" else value
