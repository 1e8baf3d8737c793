"""Filters of contacts as people meet them: a chip for each condition, and the menu's forms that add one more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

from contacts import queries
from contacts.filters import OPERATORS, Condition, ContactFilter, FilterRejected, read_filter, read_query
from contacts.matching import resolve
from contacts.models import Property, Segment, Team, Topic
from dashboard.templatetags.ui import stamp
from imports.models import Import

SHOWN = 500  # of the segments and topics in a menu
RECENT = 20  # imports in the menu
OPERATOR_WORDS = {
    "is": "is",
    "is_not": "is not",
    "contains": "contains",
    "starts_with": "starts with",
    "greater": "is more than",
    "less": "is less than",
    "between": "is between",
    "set": "has a value",
    "not_set": "has no value",
}
OPT_WORDS = {"opt_in": "opted in", "opt_out": "opted out"}


@dataclass(frozen=True)
class Chip:
    """One condition in words, and the filter without it as part of an address."""

    icon: str
    words: str
    without: str


@dataclass(frozen=True)
class Menu:
    """What the menu of filters offers."""

    segments: list[Segment]
    topics: list[Topic]
    properties: list[Property]
    imports: list[Import]


@dataclass(frozen=True)
class Adding:
    """A filter that is being put together: which part of the menu is open, what was typed, and what is wrong."""

    kind: str
    typed: Mapping[str, str]
    problem: str = ""

    @property
    def operators(self) -> list[tuple[str, str]]:
        """The comparisons that the chosen property's type allows."""
        return [(operator, OPERATOR_WORDS[operator]) for operator in OPERATORS.get(self.typed.get("type", ""), ())]


def menu(team: Team, properties: list[Property]) -> Menu:
    """Everything there is to filter by in this team."""
    return Menu(
        segments=list(Segment.objects.filter(team=team).order_by("name", "pk")[:SHOWN]),
        topics=list(Topic.objects.filter(team=team).order_by("name", "pk")[:SHOWN]),
        properties=properties,
        imports=list(
            Import.objects.filter(team=team, started_at__isnull=False)
            .select_related("upload")
            .only("id", "created_at", "upload__name")
            .order_by("-pk")[:RECENT]
        ),
    )


def chips(team: Team, filter: ContactFilter) -> list[Chip]:
    """Every condition but the text, which stands in the search field."""
    return list(_chips(filter, _names(team, filter)))


def _chips(filter: ContactFilter, names: Mapping[UUID, object]) -> Iterator[Chip]:
    if filter.unsubscribed is not None:
        words = "Unsubscribed" if filter.unsubscribed else "Subscribed"
        yield Chip("mail", words, without(filter, unsubscribed=None))
    heads = {"segments_any": ("In", "or in"), "segments_all": ("In", "and in"), "segments_none": ("Not in", "nor in")}
    for field, (first, further) in heads.items():
        for at, segment in enumerate(getattr(filter, field)):
            words = f"{further if at else first} {names.get(segment, 'a segment since deleted')}"
            yield Chip("tag", words, without(filter, **{field: segment}))
    for item in filter.topics:
        words = f"{names.get(item.topic, 'A topic since deleted')}: {OPT_WORDS[item.subscription]}"
        yield Chip("bell", words, without(filter, topics=item))
    for condition in filter.properties:
        yield Chip("hash", condition_words(condition), without(filter, properties=condition))
    if filter.imported_by:
        words = f"Imported by {names.get(filter.imported_by, 'an import since removed')}"
        yield Chip("file-up", words, without(filter, imported_by=None))
    if filter.created_from:
        yield Chip("calendar", f"Added from {_day(filter.created_from)}", without(filter, created_from=None))
    if filter.created_until:
        yield Chip("calendar", f"Added {_until(filter.created_until)}", without(filter, created_until=None))


def condition_words(condition: Condition) -> str:
    """plan is “Pro”; seats is between 5 and 10."""
    words = f"{condition.key} {OPERATOR_WORDS[condition.operator]}"
    match condition.operator:
        case "set" | "not_set":
            return words
        case "between":
            return f"{words} {condition.value} and {condition.to}"
        case _:
            return f"{words} {condition.value}"


def without(filter: ContactFilter, **part: Any) -> str:
    """The filter as part of an address, without one of its conditions: a field, or one item of it."""
    changed = {}
    for field, item in part.items():
        old = getattr(filter, field)
        changed[field] = tuple(other for other in old if other != item) if isinstance(old, tuple) else None
    return filter.model_copy(update=changed).as_query()


def of_query(text: str) -> ContactFilter:
    """The filter that stands in the hidden field of a form. Raises FilterRejected: what is cut off in the middle of a
    condition would otherwise mean everybody."""
    fields = parse_qs(text, keep_blank_values=True)
    if blank := [name for name, values in fields.items() if "" in values]:
        raise FilterRejected("bad_filter", f"This filter breaks off at “{blank[0][:40]}”. Choose it again.")
    return read_query(fields)


def extended(team: Team, filter: ContactFilter, query: Mapping[str, str]) -> ContactFilter:
    """The filter with the condition that a form of the menu sent. Raises FilterRejected."""
    fields = filter.model_dump(mode="json")
    match query.get("add"):
        case "status":
            fields["unsubscribed"] = query.get("status") == "unsubscribed"
        case "segment":
            where = "segments_none" if query.get("how") == "not_in" else "segments_any"
            _append(fields, where, _given(query, "segment", "Choose a segment."))
        case "topic":
            topic = _given(query, "topic", "Choose a topic.")
            fields["topics"] = [item for item in fields["topics"] if item["topic"] != topic]
            fields["topics"].append({"topic": topic, "subscription": query.get("how", "opt_in")})
        case "property":
            names = ("key", "operator", "value", "to")
            condition = {name: query.get(name, "") for name in names}
            if condition["operator"] in ("set", "not_set"):
                condition["value"] = ""
            if condition["operator"] != "between":
                condition["to"] = ""
            _append(fields, "properties", condition)
        case "import":
            fields["imported_by"] = _given(query, "import", "Choose an import.")
        case "added":
            since, until = _typed_day(query, "since"), _typed_day(query, "until")
            if since is None and until is None:
                raise FilterRejected("value_missing", "Choose a first day, a last day, or both.")
            if since and until and until < since:
                raise FilterRejected("bad_value", "The last day is before the first one.")
            fields["created_from"] = since
            fields["created_until"] = until + timedelta(days=1) if until and until.year < MAXYEAR else None
        case _:
            raise FilterRejected("unknown_field", "That is nothing contacts can be filtered by.")
    wanted = read_filter(fields)
    resolve(team, wanted)
    return wanted


def adding(properties: list[Property], query: Mapping[str, str], problem: str = "") -> Adding:
    """What a form of the menu sent, to be shown again."""
    typed = dict(query.items())
    typed["type"] = next((p.type for p in properties if p.key == typed.get("key")), "")
    return Adding(kind=typed.get("add", ""), typed=typed, problem=problem)


def _append(fields: dict[str, Any], name: str, item: Any) -> None:
    if item not in fields[name]:
        fields[name] = [*fields[name], item]


def _given(query: Mapping[str, str], name: str, sentence: str) -> str:
    value = query.get(name, "")
    if not value:
        raise FilterRejected("value_missing", sentence)
    return value


def _typed_day(query: Mapping[str, str], name: str) -> datetime | None:
    text = query.get(name, "")
    if not text:
        return None
    try:
        return datetime.combine(date.fromisoformat(text), time.min, UTC)
    except ValueError as wrong:
        raise FilterRejected("bad_value", f"“{text[:40]}” is no day. Write it like 2026-11-21.") from wrong


def _names(team: Team, filter: ContactFilter) -> dict[UUID, object]:
    names: dict[UUID, object] = {}
    segments = {*filter.segments_any, *filter.segments_all, *filter.segments_none}
    if segments:
        names.update(queries.names_of(Segment, team.pk, segments))
    if filter.topics:
        topics = [item.topic for item in filter.topics]
        names.update(queries.names_of(Topic, team.pk, topics))
    if filter.imported_by:
        imports = Import.objects.filter(team=team, pk=filter.imported_by)
        for pk, name, at in imports.values_list("pk", "upload__name", "created_at"):
            names[pk] = f"{name}, {_day(at)}"
    return names


def _day(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%-d %b %Y")


def _until(at: datetime) -> str:
    """Filters name the moment after; people name the last day."""
    at = at.astimezone(UTC)
    whole = at.time() == time.min and at.year > MINYEAR
    return f"until {_day(at - timedelta(days=1))}" if whole else f"before {stamp(at)}"
