"""Pure: judges the model's answer like any stranger's. Memory stands above it, the cells must agree with it, and what
the rules know for sure is not overturned; disagreement stays visible."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from imports.column_map import is_property_key
from imports.consent import read_consent
from imports.evidence import Column
from imports.lexicon.reading import read_header
from imports.orders import gives_orders
from imports.property_keys import free_key
from imports.suggest import settle
from imports.suggestion import CORE, TARGETS, Suggestion, Word

_SURE = 0.85  # rules this sure of a core field are not overturned
_ALL = 500  # rows looked at, as for the rules
_MEANINGS = ("unsubscribed", "subscribed", "leave")


class Answer(Protocol):
    @property
    def columns(self) -> Sequence[dict[str, Any]]: ...
    @property
    def problem(self) -> str | None: ...


def refine(
    rules: list[Suggestion],
    answer: Answer | None,
    *,
    headers: Sequence[str] | None = None,
    rows: Sequence[Sequence[str]] = (),
    properties: Sequence[tuple[str, str]] = (),
) -> list[Suggestion]:
    """The rules' suggestions with what can be believed of the model's answer; the same list when there is none."""
    if answer is None or answer.problem:
        return rules
    columns = [Column([row[s.index] if s.index < len(row) else "" for row in rows[:_ALL]]) for s in rules]
    opinions = _readable(answer.columns, width=len(rules))
    out = []
    for suggestion, column in zip(rules, columns, strict=True):
        opinion = opinions.get(suggestion.index)
        out.append(_weigh(suggestion, opinion, column, dict(properties)) if opinion else suggestion)
    return settle(_one_of_each(rules, out), properties=properties)


def _readable(items: Sequence[dict[str, Any]], *, width: int) -> dict[int, dict[str, Any]]:
    """Opinions by column. Unknown columns and targets, double answers and doubled core fields fall out here."""
    found: dict[int, dict[str, Any]] = {}
    doubled: set[int] = set()
    for item in items:
        index, target = item.get("index"), item.get("target")
        if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < width:
            continue
        if target not in TARGETS:
            continue
        if index in found:
            doubled.add(index)
        found[index] = item
    for index in doubled:
        del found[index]
    for core in CORE:
        claims = [index for index, item in found.items() if item["target"] == core]
        if len(claims) > 1:
            for index in claims:
                del found[index]
    return found


def _weigh(s: Suggestion, opinion: dict[str, Any], column: Column, known: dict[str, str]) -> Suggestion:
    theirs = _as_suggestion(s, opinion, column, known)
    if theirs is None:
        return s
    turned = theirs.target == "unsubscribed" and _against_header(s, theirs, column)
    if (s.target, s.existing) == (theirs.target, theirs.existing) and (not s.existing or s.key == theirs.key):
        if s.target == "unsubscribed" and (turned or _contradicts(s, theirs)):
            # Where the header says it clearly, the model's word does not make it less sure.
            sure = s.confidence if turned else min(s.confidence, 0.6)
            return replace(s, other="unsubscribed, with yes and no the other way round", confidence=sure)
        return _agreed(s, theirs)
    if turned:
        return replace(s, other="unsubscribed, against what the header says of yes and no")
    if s.source == "memory" or not _may_change(s, theirs):
        return replace(s, other=describe(theirs))
    return replace(theirs, other=describe(s))


def _agreed(s: Suggestion, theirs: Suggestion) -> Suggestion:
    """Two who agree are surer than one. A better key or type of a new property is taken over."""
    if s.source == "memory" or s.sensitive:
        return s
    sure = round(min(0.99, max(s.confidence, 0.5) + 0.08), 2)
    if s.target != "property" or s.existing or (s.key, s.type) == (theirs.key, theirs.type):
        return replace(s, confidence=sure)
    return replace(
        s, key=theirs.key, type=theirs.type, confidence=sure, source="ai", other=describe(s), reason=theirs.reason
    )


def _may_change(s: Suggestion, theirs: Suggestion) -> bool:
    """A core field is only given to a column the rules were unsure about, and only such a one is left out."""
    if theirs.target in CORE:
        return s.confidence < 0.8
    if theirs.target == "ignore":
        return s.target == "property" and not s.existing and s.confidence < 0.6
    return s.target not in CORE


def _as_suggestion(s: Suggestion, opinion: dict[str, Any], column: Column, known: dict[str, str]) -> Suggestion | None:
    """The opinion in our own form, if the cells bear it out; None if it is to be thrown out."""
    if s.sensitive or column.empty or gives_orders(s.header or ""):
        return None
    target = opinion["target"]
    reason = opinion.get("reason")
    said = " ".join(reason.split())[:160] if isinstance(reason, str) and reason.strip() else "The model thinks so."
    base = replace(
        s, target=target, key=None, type=None, existing=False, invert=False, words={}, source="ai", warning=None,
        confidence=_confidence(opinion.get("confidence")), reason=said, other=None,
    )  # fmt: skip
    if target == "ignore":
        return base
    if target == "property":
        return _property(base, opinion, column, known)
    if target == "email":
        return base if column.addresses >= 0.6 and column.distinct >= 0.5 and not _of_others(s) else None
    if target in ("first_name", "last_name"):
        like = column.meant_names if read_header(s.header).exact == target else 0
        single = max(column.name_like, like) >= 0.7 and column.whole_names < 0.6 and column.addresses < 0.05
        return base if single and not _of_others(s) and column.titles < 0.5 else None
    return _unsubscribed(base, opinion, column)


def _of_others(s: Suggestion) -> bool:
    return read_header(s.header).foreign


def _confidence(value: Any) -> float:
    number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) and value == value else 0.6
    return round(min(max(number, 0.3), 0.84), 2)  # never as sure as a rule that has seen the cells


def _property(base: Suggestion, opinion: dict[str, Any], column: Column, known: dict[str, str]) -> Suggestion | None:
    key, type_ = opinion.get("key"), opinion.get("type")
    if not isinstance(key, str):
        return None
    if key not in known:
        key = re.sub(r"[^a-z0-9_]+", "_", key.lower()).strip("_")[:50]
    if not is_property_key(key) or not re.search(r"[A-Za-z]", key):
        return None
    if key in known:
        if not _fits(known[key], column):
            return None
        return replace(base, key=key, type=known[key], existing=True)  # type: ignore[arg-type]
    if type_ not in ("string", "number", "boolean") or not _fits(type_, column) or column.leading_zeros:
        type_ = "string"
    if type_ == "number" and base.type != "number" and column.unix_times > 0.5:
        type_ = "string"
    return replace(base, key=free_key(key, taken={name.lower() for name in known}), type=type_)  # type: ignore[arg-type]


def _fits(type_: str, column: Column) -> bool:
    if type_ == "number":
        return column.numbers == 1
    return type_ != "boolean" or column.readable_boolean


def _unsubscribed(base: Suggestion, opinion: dict[str, Any], column: Column) -> Suggestion | None:
    """An opt-out column must hold answers or states, and every word of it must have a meaning."""
    reading = read_header(base.header)
    said = read_consent(reading)
    if (
        said.elsewhere
        or said.loose
        or reading.weak
        or column.dates > 0.3
        or column.addresses > 0.1
        or len(column.counts) > 20
    ):
        return None
    invert = opinion.get("invert")
    if not isinstance(invert, bool):
        return None
    words = _words(opinion.get("words"), column)
    for word, (meaning, decisive) in column.states.items():
        if decisive and column.answers is None:
            words[word] = meaning  # type: ignore[assignment]
    for word, yes in (column.answers or {}).items():
        words[word] = "subscribed" if yes is invert else "unsubscribed"
    if set(words) < set(column.counts):
        return None  # a word nobody can read would fail its rows
    return replace(base, invert=invert, words=words)


def _words(items: Any, column: Column) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for item in items if isinstance(items, list) else []:
        word, meaning = (item.get("word"), item.get("meaning")) if isinstance(item, dict) else (None, None)
        if isinstance(word, str) and meaning in _MEANINGS and word.strip().casefold() in column.counts:
            words[word.strip().casefold()] = meaning
    return words


def _against_header(s: Suggestion, theirs: Suggestion, column: Column) -> bool:
    """ "Opted out = yes" taken for subscribed: a polarity that the header contradicts is never believed."""
    kind = read_consent(read_header(s.header)).kind
    return kind in ("out", "in") and column.answers is not None and theirs.invert is (kind == "out")


def _contradicts(ours: Suggestion, theirs: Suggestion) -> bool:
    opposite = {"unsubscribed": "subscribed", "subscribed": "unsubscribed"}
    return any(
        opposite.get(ours.words[word]) == meaning for word, meaning in theirs.words.items() if word in ours.words
    )


def _one_of_each(rules: list[Suggestion], out: list[Suggestion]) -> list[Suggestion]:
    """A core field goes to one column: where the rules are sure it stays, else the model's column takes it over."""
    kept = list(out)
    for core in CORE:
        before = next((s for s in rules if s.target == core), None)
        claims = [s for s in kept if s.target == core]
        if len(claims) < 2 or before is None:
            continue
        if before.confidence >= _SURE or before.source == "memory":
            for s in claims:
                if s.index != before.index:
                    old = rules[s.index]
                    kept[s.index] = replace(old, other=describe(s))
    return kept


def describe(s: Suggestion) -> str:
    """The other opinion in a few words, for the page."""
    return f"property “{s.key}”" if s.target == "property" else s.target.replace("_", " ")
