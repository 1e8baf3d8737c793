"""The mapping page's rows: what was suggested for each column, what the person chose, and what is wrong with it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from contacts.values import read_boolean, tidy
from imports.column_map import CORE_FIELDS, PROPERTY_KEY, ColumnMap, MappedColumn, ValueType, is_property_key
from imports.optout import yes_means_subscribed
from imports.property_keys import new_key
from imports.suggestion import confidence_word

CORE_NAMES = {"email": "E-mail", "first_name": "First name", "last_name": "Last name", "unsubscribed": "Unsubscribed"}
TYPES: tuple[tuple[ValueType, str], ...] = (("string", "Text"), ("number", "Number"), ("boolean", "Yes or no"))
TYPE_NAMES = {"string": "text", "number": "number", "boolean": "yes/no"}
MEANINGS = ("unsubscribed", "subscribed", "leave")
UNSURE = "Unsure"
MOST_WORDS = 20  # of an unsubscribed column are asked about one by one
NEW, IGNORE, PROPERTY = "new", "ignore", "property:"


@dataclass
class Word:
    """One word of an unsubscribed column. Meaning "" is what a plain yes or no means by `invert`."""

    text: str
    meaning: str
    plain: bool | None  # a yes, a no, or neither

    @property
    def unknown(self) -> bool:
        return self.plain is None and not self.meaning


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
            return "always filled" if share else "always empty"
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
) -> list[ColumnRow]:
    """The rows as suggested or, once a person has agreed to a map, as agreed.

    `heard` are words of unsubscribed columns that a rehearsal met and nobody could read."""
    mapped = {column.index: column for column in agreed.columns} if agreed else {}
    rows = []
    for told in suggestion:
        row = suggested_row(sniffed, told, known=known)
        meanings: Mapping[str, str] = told.get("words") or {}
        if agreed:
            before = row.state
            column = mapped.get(row.index)
            row.on = column is not None
            if column is not None:
                row.invert, meanings = column.invert, column.words
                row.key, row.type = column.key or row.key, column.type or row.type
                row.choice = _choice(column.target, row.key, known)
            row.chosen = row.state != before
        if row.choice == "unsubscribed":
            row.words = words_of(
                sniffed, row.index, meanings=meanings, invert=row.invert, heard=(heard or {}).get(row.index, ())
            )
        rows.append(row)
    return rows


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
        # For a column that becomes the opt-out only by the person's choice, its header still says what a yes means.
        invert=bool(told.get("invert")) if told["target"] == "unsubscribed" else yes_means_subscribed(header) is True,
    )


def words_of(
    sniffed: Mapping[str, Any], index: int, *, meanings: Mapping[str, str], invert: bool, heard: Sequence[str] = ()
) -> list[Word]:
    """The different words of a column with what each means: first those nobody could read, then the most frequent."""
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for cell in heard:
        counts[_key(cell)] += len(sniffed["sample"])
        spelled.setdefault(_key(cell), cell)
    for record in sniffed["sample"]:
        if index < len(record) and (key := _key(record[index])):
            counts[key] += 1
            spelled.setdefault(key, record[index])
    words = []
    for key, _ in counts.most_common(MOST_WORDS):
        plain = read_boolean(key)
        meaning = meanings.get(key, "")
        # A plain yes or no that means what the sentence above says needs no word of its own.
        if plain is not None and meaning == ("subscribed" if plain == invert else "unsubscribed"):
            meaning = ""
        words.append(Word(text=tidy(spelled[key])[:80], meaning=meaning, plain=plain))
    return words


def posted_rows(
    post: Mapping[str, str],
    sniffed: Mapping[str, Any],
    suggestion: Sequence[Mapping[str, Any]],
    *,
    known: Mapping[str, str],
) -> list[ColumnRow]:
    """The rows as the person left them. A column the form does not speak of is left out."""
    rows = []
    for told in suggestion:
        row = suggested_row(sniffed, told, known=known)
        index, before = row.index, row.state
        choice = post.get(f"target-{index}", IGNORE)
        row.on = f"on-{index}" in post
        row.choice = choice if _is_choice(choice, known) else IGNORE
        row.key = post.get(f"key-{index}", "").strip()
        row.type = post.get(f"type-{index}", "string")
        if row.choice.startswith(PROPERTY):
            row.key = row.choice.removeprefix(PROPERTY)
            row.type = known[row.key]
        if row.choice == "unsubscribed":
            _hear(row, post, sniffed)
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
    core = "".join(f'<option value="{value}">{name}</option>' for value, name in CORE_NAMES.items())
    existing = "".join(
        format_html('<option value="property:{0}">{0} ({1})</option>', key, TYPE_NAMES[kind])
        for key, kind in sorted(known.items())
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


def _hear(row: ColumnRow, post: Mapping[str, str], sniffed: Mapping[str, Any]) -> None:
    """What the person said about the words of an unsubscribed column."""
    count = post.get(f"words-{row.index}", "")
    if not count.isdecimal():  # the form did not ask about words yet: the column was something else before
        row.words = words_of(sniffed, row.index, meanings=row.suggestion.get("words") or {}, invert=row.invert)
        if row.choice == "unsubscribed":
            row.errors.append("Say below what a yes in this column means, then go on.")
        return
    row.invert = post.get(f"invert-{row.index}") == "yes"
    for number in range(min(int(count), MOST_WORDS)):
        text = post.get(f"word-{row.index}-{number}", "")
        meaning = post.get(f"means-{row.index}-{number}", "")
        if text:
            row.words.append(Word(text, meaning if meaning in MEANINGS else "", read_boolean(text)))


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


def _key(cell: str) -> str:
    """The spelling under which a column map keeps a word."""
    return tidy(cell).casefold()


def _mapped(row: ColumnRow) -> MappedColumn:
    if row.target == "property":
        return MappedColumn(index=row.index, header=row.header, target="property", key=row.key, type=row.type)  # type: ignore[arg-type]
    if row.target == "unsubscribed":
        words = {_key(word.text): word.meaning for word in row.words if word.meaning}
        return MappedColumn(index=row.index, header=row.header, target="unsubscribed", invert=row.invert, words=words)  # type: ignore[arg-type]
    return MappedColumn(index=row.index, header=row.header, target=row.target)  # type: ignore[arg-type]


def _and(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
