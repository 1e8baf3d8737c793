"""The mapping page's rows: what was suggested for each column, what the person chose, and what is wrong with it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from contacts.values import read_boolean
from dashboard.mapping_folds import folded_range
from dashboard.mapping_words import Word, hear, key_of, words_of
from imports.column_map import CORE_FIELDS, PROPERTY_KEY, ColumnMap, MappedColumn, ValueType, is_property_key
from imports.consent import yes_means_subscribed
from imports.property_keys import new_key
from imports.suggestion import confidence_word
from imports.words import Words

CORE_NAMES = {"email": "E-mail", "first_name": "First name", "last_name": "Last name", "unsubscribed": "Unsubscribed"}
TYPES: tuple[tuple[ValueType, str], ...] = (("string", "Text"), ("number", "Number"), ("boolean", "Yes or no"))
TYPE_NAMES = {"string": "text", "number": "number", "boolean": "yes/no"}
UNSURE = "Unsure"
NEW, IGNORE, PROPERTY = "new", "ignore", "property:"


def column_label(headers: Sequence[str], index: int) -> str:
    """What a column of a file is called: by its header, or else by its place."""
    return (headers[index].strip() if index < len(headers) else "") or f"Column {index + 1}"


@dataclass
class ColumnRow:
    """One column of the file as the mapping page shows it: what was suggested, and what the person has chosen."""

    index: int
    header: str | None
    suggestion: Mapping[str, Any]
    known: Mapping[str, str]  # the team's properties and their types
    on: bool = True
    choice: str = IGNORE  # a core field, "property:<key>", "new" or "ignore"
    key: str = ""
    type: str = "string"
    invert: bool = False
    words: list[Word] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    chosen: bool = False  # by the person, other than suggested
    folded: bool = False  # of a very wide file: one line, opened when somebody wants to change it
    counted: Words | None = None  # the words of the column, as far as the file was read

    @property
    def name(self) -> str:
        return self.header or f"Column {self.index + 1}"

    @property
    def imported(self) -> bool:
        """The addresses are always in."""
        return self.choice != IGNORE and (self.on or self.choice == "email")

    @property
    def state(self) -> tuple[object, ...]:
        """What there is to agree to or to change, but for the words."""
        if not self.imported:
            return (IGNORE,)
        new = (self.key, self.type) if self.choice == NEW else ()
        return (self.choice, *new, self.invert if self.choice == "unsubscribed" else None)

    @property
    def look(self) -> bool:
        """Whether a person should look at it: nobody was sure, or there is something to mind."""
        return bool(self.errors) or (not self.chosen and (self.sure == UNSURE or bool(self.suggestion.get("warning"))))

    @property
    def goal(self) -> str:
        """Where it goes, in words."""
        if self.choice == NEW:
            return f"New property {self.key}, {TYPE_NAMES.get(self.type, self.type)}"
        if self.choice.startswith(PROPERTY):
            return f"Your property {self.choice.removeprefix(PROPERTY)}"
        return CORE_NAMES.get(self.choice, "Don’t import")

    @property
    def header_invert(self) -> bool:
        """What a plain yes says by the suggestion or, for a column nobody took for the opt-out, by its header."""
        if self.suggestion["target"] == "unsubscribed":
            return bool(self.suggestion.get("invert"))
        return yes_means_subscribed(self.header) is True

    @property
    def words_seen(self) -> str:
        """How much of the file the counted words are from."""
        if self.counted is None:
            return "in the first rows of the file"
        return "in the whole file" if self.counted.whole else f"in the first {self.counted.rows:,} rows"

    @property
    def more_words(self) -> int:
        """How many different words are not listed."""
        return max(len(self.counted.counts) - len(self.words), 0) if self.counted else 0

    @property
    def target(self) -> str:
        return "property" if self.choice == NEW or self.choice.startswith(PROPERTY) else self.choice

    @property
    def sure(self) -> str:
        """The confidence in a word."""
        return confidence_word(self.suggestion["confidence"]).capitalize()

    @property
    def bars(self) -> float:
        """The same for the drawing of three bars."""
        return {"Sure": 1.0, "Likely": 0.7}.get(self.sure, 0.3)

    @property
    def samples(self) -> Sequence[str]:
        """A few cells as they stand there; of passwords and the like none."""
        return () if self.suggestion.get("sensitive") else self.suggestion["samples"][:3]

    @property
    def filled(self) -> int:
        """How many of a hundred cells hold something."""
        return round(100 * float(self.suggestion["fill"]))

    @property
    def filled_words(self) -> str:
        share = self.suggestion["fill"]
        if share in (0, 1):
            return "always filled" if share else "empty in the sample"
        return f"{min(max(self.filled, 1), 99)}% filled"

    @property
    def options(self) -> SafeString:
        return target_options(self.known, self.choice)

    @property
    def types(self) -> tuple[tuple[ValueType, str], ...]:
        return TYPES

    @property
    def inverted(self) -> str:
        return "yes" if self.invert else "no"

    @property
    def plain(self) -> bool:
        """Whether the column holds a plain yes or no, whose meaning turns with `invert`."""
        return any(word.plain is not None for word in self.words)

    @property
    def sentences(self) -> list[tuple[str, str]]:
        """Both ways of reading a plain yes and no, worded with the column's own words."""
        yes = next((word.text for word in self.words if word.plain is True), None)
        no = next((word.text for word in self.words if word.plain is False), None)
        return [
            (
                invert,
                ", ".join(
                    f"“{word}” means {meaning}" for word, meaning in zip((yes, no), meanings, strict=True) if word
                ),
            )
            for invert, meanings in (("yes", ("subscribed", "unsubscribed")), ("no", ("unsubscribed", "subscribed")))
        ]


def suggested_rows(
    sniffed: Mapping[str, Any],
    suggestion: Sequence[Mapping[str, Any]],
    *,
    known: Mapping[str, str],
    agreed: ColumnMap | None = None,
    heard: Mapping[int, Sequence[str]] | None = None,
    count: Callable[[int], Words | None] | None = None,
) -> list[ColumnRow]:
    """The rows as suggested or, once a person has agreed to a map, as agreed.

    `heard` are words of unsubscribed columns that a rehearsal met and nobody could read; `count` looks for those of
    the file."""
    mapped = {column.index: column for column in agreed.columns} if agreed else {}
    rows = []
    for told in suggestion:
        row = suggested_row(sniffed, told, known=known)
        meanings: Mapping[str, str] = told.get("words") or {}
        if agreed:
            before = row.state
            column = mapped.get(row.index)
            if column is not None:
                meanings = column.words
            _apply(row, column)
            row.chosen = row.state != before
        if row.choice == "unsubscribed":
            row.counted = count(row.index) if count else None
            row.words = words_of(
                sniffed,
                row.index,
                meanings=meanings,
                invert=row.invert,
                heard=(heard or {}).get(row.index, ()),
                found=row.counted,
            )
        rows.append(row)
    return rows


def _apply(row: ColumnRow, column: MappedColumn | None) -> None:
    """The row as it was agreed to; None = left out."""
    row.on = column is not None
    if column is not None:
        row.invert = column.invert
        row.key, row.type = column.key or row.key, column.type or row.type
        row.choice = _choice(column.target, row.key, row.known)


def suggested_row(sniffed: Mapping[str, Any], told: Mapping[str, Any], *, known: Mapping[str, str]) -> ColumnRow:
    """One row as suggested, its words apart."""
    index, headers = told["index"], sniffed["headers"]
    header = headers[index] if headers else None
    key = told.get("key") or new_key(header, index=index)
    choice = _choice(told["target"], key, known)
    return ColumnRow(
        index=index,
        header=header,
        suggestion=told,
        known=known,
        on=choice != IGNORE,
        choice=choice,
        key=key,
        type=told.get("type") or "string",
        invert=bool(told.get("invert")),
    )


def posted_rows(
    post: Mapping[str, str],
    sniffed: Mapping[str, Any],
    suggestion: Sequence[Mapping[str, Any]],
    *,
    known: Mapping[str, str],
    agreed: ColumnMap | None = None,
) -> list[ColumnRow]:
    """The rows as the person left them. A column the form does not speak of is left out; of a folded one the form says
    only whether it is ticked, and the rest is as suggested or agreed."""
    rows = []
    folded = folded_range(post.get("folded", ""))
    mapped = {column.index: column for column in agreed.columns} if agreed else {}
    for told in suggestion:
        row = suggested_row(sniffed, told, known=known)
        index, before = row.index, row.state
        if index in folded and f"target-{index}" not in post:
            if agreed:
                _apply(row, mapped.get(index))
            row.on = f"on-{index}" in post
            row.chosen = row.state != before
            rows.append(row)
            continue
        choice = post.get(f"target-{index}", IGNORE)
        row.on = f"on-{index}" in post
        row.choice = choice if _is_choice(choice, known) else IGNORE
        row.key = post.get(f"key-{index}", "").strip()
        row.type = post.get(f"type-{index}", "string")
        if row.choice.startswith(PROPERTY):
            row.key = row.choice.removeprefix(PROPERTY)
            row.type = known[row.key]
        if row.choice == "unsubscribed":
            hear(row, post, sniffed)
        row.chosen = row.state != before
        rows.append(row)
    return rows


def judged_map(rows: Sequence[ColumnRow], *, known: Mapping[str, str]) -> ColumnMap | None:
    """The column map, or None with a sentence in `errors` of each row that is in the way."""
    used = [row for row in rows if row.imported]
    for row in used:
        if row.choice == NEW:
            row.errors += _key_errors(row, known)
        if row.choice == "unsubscribed":
            unknown = [f"“{word.text}”" for word in row.words if word.unknown]
            if unknown:
                row.errors.append(f"Say what {_and(unknown)} {'means' if len(unknown) == 1 else 'mean'}.")
    _find_doubles(used)
    if any(row.errors for row in rows) or not any(row.choice == "email" for row in used):
        return None
    return ColumnMap(columns=tuple(_mapped(row) for row in used))


def target_options(known: Mapping[str, str], choice: str) -> SafeString:
    """The options of a target's select. Written by hand: a wide file has hundreds of them times hundreds."""
    return _target_options(tuple(sorted(known.items())), choice)


@lru_cache(maxsize=256)
def _target_options(known: tuple[tuple[str, str], ...], choice: str) -> SafeString:
    core = "".join(f'<option value="{value}">{name}</option>' for value, name in CORE_NAMES.items())
    existing = "".join(
        format_html('<option value="property:{0}">{0} ({1})</option>', key, TYPE_NAMES[kind]) for key, kind in known
    )
    if existing:
        existing = f'<optgroup label="Your properties">{existing}</optgroup>'
    whole = (
        f'<optgroup label="Every contact has">{core}</optgroup>{existing}<optgroup label="Other">'
        '<option value="new">New property…</option><option value="ignore">Don’t import</option></optgroup>'
    )
    chosen = format_html('value="{}"', choice)
    return mark_safe(whole.replace(chosen, f"{chosen} selected", 1))  # noqa: S308 - keys are letters, digits, _


def _choice(target: str, key: str, known: Mapping[str, str]) -> str:
    if target != "property":
        return target
    return PROPERTY + key if key in known else NEW


def _is_choice(choice: str, known: Mapping[str, str]) -> bool:
    return choice in (*CORE_FIELDS, NEW, IGNORE) or (
        choice.startswith(PROPERTY) and choice.removeprefix(PROPERTY) in known
    )


def _key_errors(row: ColumnRow, known: Mapping[str, str]) -> list[str]:
    if row.type not in dict(TYPES):
        return ["Choose a type: text, number, or yes or no."]
    if not row.key:
        return ["Give the new property a key."]
    if not is_property_key(row.key):
        if PROPERTY_KEY.fullmatch(row.key):
            return [f"“{row.key}” is taken by a field that every contact has. Choose another key, or that field."]
        return [f"“{row.key[:60]}” cannot be a key: use up to 50 letters, digits and underscores."]
    if known.get(row.key, row.type) != row.type:
        return [
            f"You have a property {row.key} of type {TYPE_NAMES[known[row.key]]} already. "
            "Choose it from the list, or another key."
        ]
    return []


def _find_doubles(used: Sequence[ColumnRow]) -> None:
    by_target: dict[str, list[ColumnRow]] = {}
    for row in used:
        if row.target != "property" or row.key:
            by_target.setdefault(row.key if row.target == "property" else row.target, []).append(row)
    for target, rows in by_target.items():
        for row in rows if len(rows) > 1 else []:
            others = _and([f"“{other.name}”" for other in rows if other is not row])
            row.errors.append(f"{others} goes to {CORE_NAMES.get(target, target)} too. Keep one of them.")


def _mapped(row: ColumnRow) -> MappedColumn:
    if row.target == "property":
        return MappedColumn(index=row.index, header=row.header, target="property", key=row.key, type=row.type)  # type: ignore[arg-type]
    if row.target == "unsubscribed":
        # Words that nobody saw yet keep the meaning they were suggested with, but for a plain yes or no.
        seen_all = row.counted is not None and row.counted.whole
        suggested = {} if seen_all or row.suggestion["target"] != "unsubscribed" else row.suggestion.get("words") or {}
        words = {word: meaning for word, meaning in suggested.items() if read_boolean(word) is None}
        words |= {key_of(word.text): word.meaning for word in row.words if word.meaning}
        return MappedColumn(index=row.index, header=row.header, target="unsubscribed", invert=row.invert, words=words)
    return MappedColumn(index=row.index, header=row.header, target=row.target)  # type: ignore[arg-type]


def _and(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
