"""Pure: what the mapper says of one column, whoever says it (rules, memory or the model)."""

import re
from dataclasses import dataclass, field
from typing import Literal, Protocol

from imports.lexicon.text import fold

Target = Literal["email", "first_name", "last_name", "unsubscribed", "property", "ignore"]
ValueType = Literal["string", "number", "boolean"]
Word = Literal["unsubscribed", "subscribed", "leave"]
Source = Literal["rules", "memory", "ai"]

_KEY_MAX = 300  # characters of a header that memory tells apart: an index of the database takes no more
TARGETS: tuple[Target, ...] = ("email", "first_name", "last_name", "unsubscribed", "property", "ignore")
CORE: tuple[Target, ...] = ("email", "first_name", "last_name", "unsubscribed")


@dataclass(frozen=True)
class Suggestion:
    """One column: where its cells should go, and why."""

    index: int
    header: str | None
    target: Target
    key: str | None = None  # of a property
    type: ValueType | None = None  # of a property
    existing: bool = False  # `key` names a property that exists
    invert: bool = False  # of unsubscribed: a plain yes means subscribed
    words: dict[str, Word] = field(default_factory=dict)  # of unsubscribed, casefolded and trimmed
    confidence: float = 0.5
    reason: str = ""
    source: Source = "rules"
    warning: str | None = None
    fill: float = 0.0
    samples: tuple[str, ...] = ()
    other: str | None = None  # what another source thought, where it disagrees
    sensitive: bool = False  # left out because it holds secrets or identity data
    since: str | None = None  # the day the whole header row was mapped like this, where memory says so


class Remembered(Protocol):
    """What memory holds for a header: anything shaped like a MappedColumn. A target of "ignore" is remembered too.
    With `chosen` false it was only left as it had been suggested."""

    @property
    def target(self) -> str: ...
    @property
    def key(self) -> str | None: ...
    @property
    def type(self) -> str | None: ...
    @property
    def invert(self) -> bool: ...
    @property
    def words(self) -> dict[str, Word]: ...


@dataclass(frozen=True)
class RowRemembered:
    """What memory holds for a whole header row: one entry per column, and the day a person confirmed it."""

    columns: tuple[Remembered, ...]
    when: str


def confidence_word(confidence: float) -> Literal["sure", "likely", "unsure"]:
    if confidence >= 0.85:
        return "sure"
    return "likely" if confidence >= 0.6 else "unsure"


def header_key(header: str | None) -> str:
    """The spelling under which a header is remembered: case, accents, spaces and punctuation do not matter."""
    return " ".join(re.findall(r"[^\W_]+", fold((header or "")[:_KEY_MAX])))[:_KEY_MAX]


def polarity_sentence(suggestion: Suggestion, *, header: str | None = None) -> str:
    """How the opt-out column is read, in words a person can agree or disagree with."""
    name = header or suggestion.header or f"Column {suggestion.index + 1}"
    meanings: dict[Word, list[str]] = {"unsubscribed": [], "subscribed": [], "leave": []}
    for word, meaning in suggestion.words.items():
        meanings[meaning].append(word)
    if not suggestion.words:
        return f"“{name} = yes” means {'subscribed' if suggestion.invert else 'unsubscribed'}."
    said = {"unsubscribed": "unsubscribed", "subscribed": "subscribed", "leave": "“leave as it is”"}
    parts = []
    for meaning, words in meanings.items():
        if words:
            quoted = [f"“{word}”" for word in words[:4]]
            many = f" and {len(words) - 4} more" if len(words) > 4 else ""
            parts.append(f"{', '.join(quoted)}{many} mean{'s' if len(words) == 1 else ''} {said[meaning]}")
    return f"In “{name}”, {'; '.join(parts)}."
