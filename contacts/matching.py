"""The query that finds exactly the contacts a filter names.

`contacts.listing` finds a page of them fast; `matching` is what bulk actions and exports act on. Both mean the same.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import (
    BooleanField,
    Exists,
    F,
    Func,
    IntegerField,
    JSONField,
    OuterRef,
    Q,
    QuerySet,
    TextField,
    Value,
)

from contacts.emails import Address, normalise
from contacts.filters import OPERATORS, Condition, ContactFilter, FilterRejected
from contacts.models import (
    Contact,
    ContactEvent,
    ContactSearch,
    Property,
    Segment,
    SegmentMembership,
    Subscription,
    Team,
    Topic,
)
from contacts.search import folded_values, folded_words
from contacts.values import NotReadable, read_value

MOST_WORDS = 6  # of a search; nobody types more, and each costs a look at every contact


class IsOneOf(Func):
    """`x = ANY (array)`: an array that a subquery makes is made once, and contacts are then fetched by their index."""

    template = "(%(expressions)s))"
    arg_joiner = " = ANY ("
    arity = 2
    output_field = BooleanField()


class _Test(Func):
    """Two expressions with an operator between them: `_Test(a, b, arg_joiner=" @> ")`."""

    template = "(%(expressions)s)"
    arity = 2
    output_field = BooleanField()


class _Small(Func):
    """In small letters, of every alphabet; nothing is the empty text."""

    template = """lower(coalesce(%(expressions)s, '') COLLATE "pg_c_utf8")"""
    arity = 1
    output_field = TextField()


class _Json(Func):
    """JSON written by us, with every digit of its numbers."""

    template = "(%(expressions)s)::jsonb"
    arity = 1
    output_field = JSONField()


@dataclass(frozen=True)
class Wanted:
    """A filter whose names were looked up: what a query needs to know of the team."""

    team: Team
    filter: ContactFilter
    address: str | None  # the text is the beginning of an address: its key
    words: tuple[str, ...]
    defaults: Mapping[UUID, str]  # of the topics
    values: tuple[Any, ...]  # of the property conditions: (low, high) as typed
    types: tuple[str, ...]
    folded: tuple[str, ...]  # the values as search tokens have them


def resolve(team: Team, filter: ContactFilter) -> Wanted:
    """Looks up what the filter names. Raises FilterRejected where it is no more, or a value does not fit its type."""
    wanted = {*filter.segments_any, *filter.segments_all, *filter.segments_none}
    if wanted:
        known = set(Segment.objects.filter(team=team, pk__in=wanted).values_list("pk", flat=True))
        _require(wanted - known, "unknown_segment", "A segment of this filter is no more. Choose another one.")
    topics = {item.topic for item in filter.topics}
    defaults: dict[UUID, str] = {}
    if topics:
        defaults = dict(Topic.objects.filter(team=team, pk__in=topics).values_list("pk", "default_subscription"))
        _require(topics - defaults.keys(), "unknown_topic", "A topic of this filter is no more. Choose another one.")
    types: dict[str, str] = {}
    if filter.properties:
        keys = {item.key for item in filter.properties}
        types = dict(
            Property.objects.filter(team=team, key__in=[k.replace("\x00", "") for k in keys]).values_list("key", "type")
        )
        for key in sorted(keys - types.keys()):
            raise FilterRejected("unknown_property", f"There is no property called {key[:60]} any more.")
    values = tuple(_typed(item, types[item.key]) for item in filter.properties)
    address = _address(filter.text) if not filter.anywhere else None
    return Wanted(
        team=team,
        filter=filter,
        address=address,
        words=tuple(folded_words(filter.text)[:MOST_WORDS]) if filter.text and address is None else (),
        defaults=defaults,
        values=values,
        types=tuple(types[item.key] for item in filter.properties),
        folded=tuple(folded_values([_shown(low) for low, _ in values])) if values else (),
    )


def matching(team: Team, filter: ContactFilter) -> QuerySet[Contact]:
    """Exactly the contacts the filter names, in no order. Raises FilterRejected."""
    return found_by(resolve(team, filter))


def found_by(wanted: Wanted) -> QuerySet[Contact]:
    """The same for a filter that was resolved."""
    filter, team = wanted.filter, wanted.team
    found = Contact.objects.filter(team=team)
    if filter.text:
        found = _by_text(found, wanted)
    if filter.segments_any:
        found = found.filter(_in_segments(filter.segments_any))
    for segment in dict.fromkeys(filter.segments_all):
        found = found.filter(_in_segments((segment,)))
    if filter.segments_none:
        found = found.filter(~_in_segments(filter.segments_none))
    for item in filter.topics:
        # Whoever chose the other thing is out; whoever did not choose follows the default.
        follows = item.subscription == wanted.defaults[item.topic]
        choice = item.subscription if not follows else _other(item.subscription)
        chose = Exists(Subscription.objects.filter(topic=item.topic, contact=OuterRef("pk"), subscription=choice))
        found = found.filter(~chose if follows else chose)
    if filter.unsubscribed is not None:
        found = found.filter(unsubscribed=filter.unsubscribed)
    for condition, type, (low, high) in zip(filter.properties, wanted.types, wanted.values, strict=True):
        found = _by_property(found, condition, type=type, low=low, high=high)
    if filter.imported_by:
        # A contact it made is not older than the import itself.
        made = Q(import_id=filter.imported_by)
        if (earliest := made_since(filter.imported_by)) is not None:
            made &= Q(pk__gte=earliest)
        changed = ContactEvent.objects.filter(
            contact=OuterRef("pk"), import_id=filter.imported_by, source=ContactEvent.Source.IMPORT
        )
        found = found.filter(made | Exists(changed))
    if filter.created_from:
        found = found.filter(pk__gte=first_id(filter.created_from))
    if filter.created_until:
        found = found.filter(pk__lt=first_id(filter.created_until))
    return found


def first_id(at: datetime) -> UUID:
    """The lowest id that can be made at a time: ids begin with their milliseconds."""
    milliseconds = int(at.timestamp() * 1000)
    return UUID(int=min(max(milliseconds, 0), 2**48 - 1) << 80)


def made_since(import_id: UUID) -> UUID | None:
    """The lowest id a contact of that import can have; None where its id tells no time."""
    return UUID(int=import_id.int >> 80 << 80) if import_id.version == 7 else None


def _require(missing: set[UUID], code: str, message: str) -> None:
    if missing:
        raise FilterRejected(code, message)


def _other(subscription: str) -> str:
    return Topic.Choice.OPT_OUT if subscription == Topic.Choice.OPT_IN else Topic.Choice.OPT_IN


def _address(text: str) -> str | None:
    """The key, or the beginning of one, when the text is the beginning of an address."""
    if " " in text or text.find("@") < 1:
        return None
    whole = normalise(text)
    return whole.key if isinstance(whole, Address) else text.lower()


def _by_text(found: QuerySet[Contact], wanted: Wanted) -> QuerySet[Contact]:
    if wanted.address is not None:
        return found.filter(email_key__startswith=wanted.address)
    if not wanted.words:  # nothing but signs
        return found.none()
    row = ContactSearch.objects.filter(team=wanted.team, contact_id=OuterRef("pk"))
    return found.filter(Exists(row.filter(has_words(wanted))))


def has_words(wanted: Wanted) -> Q:
    """Of search rows: whether they have the words, as the beginning of words or anywhere."""
    blank = "" if wanted.filter.anywhere else " "
    every = Q()
    for word in wanted.words:
        every &= Q(text__contains=f"{blank}{word}")
    return every


def _in_segments(segments: tuple[UUID, ...]) -> Exists:
    return Exists(SegmentMembership.objects.filter(segment__in=segments, contact=OuterRef("pk")))


def _by_property(
    found: QuerySet[Contact], condition: Condition, *, type: str, low: Any, high: Any
) -> QuerySet[Contact]:
    """ "is not" and "not set" are exactly the rest of "is" and "set"."""
    key, operator = condition.key, condition.operator
    if operator in ("set", "not_set"):
        holds = Q(properties__has_key=key)
    elif type == "string":
        holds = _text_holds(key, operator, low)
    elif operator in ("is", "is_not"):
        holds = Q(_Test(F("properties"), _Json(Value(f"{{{json.dumps(key)}: {_written(low)}}}")), arg_joiner=" @> "))
    else:
        value = _Test(F("properties"), Value(key), arg_joiner=" -> ", output_field=JSONField())
        bounds = {"greater": ((" > ", low),), "less": ((" < ", low),), "between": ((" >= ", low), (" <= ", high))}
        holds = Q(
            _Test(Func(value, function="jsonb_typeof", output_field=TextField()), Value("number"), arg_joiner=" = ")
        )
        for sign, bound in bounds[operator]:
            holds &= Q(_Test(value, _Json(Value(_written(bound))), arg_joiner=sign))
    return found.filter(~holds if operator in ("is_not", "not_set") else holds)


def _text_holds(key: str, operator: str, wanted: str) -> Q:
    text = _Small(_Test(F("properties"), Value(key), arg_joiner=" ->> ", output_field=TextField()))
    given = _Small(Value(wanted))
    if operator == "contains":
        place = Func(text, given, function="strpos", output_field=IntegerField())
        return Q(_Test(place, Value(0), arg_joiner=" > "))
    if operator == "starts_with":
        return Q(Func(text, given, function="starts_with", output_field=BooleanField()))
    return Q(_Test(text, given, arg_joiner=" = "))


def _typed(condition: Condition, type: str) -> tuple[Any, Any]:
    """The condition's values by its property's type; the second is the upper end of "between"."""
    if condition.operator not in OPERATORS[type]:
        how = condition.operator.replace("_", " ")
        raise FilterRejected("bad_operator", f"{condition.key} is a {type}: “{how}” cannot be asked of it.")
    if condition.operator in ("set", "not_set"):
        return None, None
    low = _value(condition.key, condition.value, type)
    return low, _value(condition.key, condition.to, type) if condition.operator == "between" else None


def _value(key: str, text: str, type: str) -> Any:
    text = text.replace("\x00", "")
    if not text.strip():
        raise FilterRejected("value_missing", f"Say which value of {key} is meant.")
    if type == "string":
        return text
    try:
        value = read_value(text, type=type)  # type: ignore[arg-type]
    except NotReadable as wrong:
        how = "yes or no" if type == "boolean" else "a number with digits and a decimal point"
        raise FilterRejected("bad_value", f"{key} is a {type}, and “{text[:60]}” is none. Write {how}.") from wrong
    return value if isinstance(value, bool) else Decimal(str(value))


def _written(value: Any) -> str:
    """A boolean or a number as JSON."""
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _shown(value: Any) -> str:
    """A value as tokens have it: numbers in full, without zeros at their end."""
    if isinstance(value, Decimal):
        return format(value.normalize(), "f") if value else "0"
    return _written(value) if isinstance(value, bool) else value or ""
