"""The words of an unsubscribed column as the mapping page asks about them: each with its rows and its meaning."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from contacts.values import read_boolean, tidy
from imports.optout import known_meaning
from imports.words import Words

if TYPE_CHECKING:
    from dashboard.mapping import ColumnRow

MEANINGS = ("unsubscribed", "subscribed", "leave")
MOST_WORDS = 60  # are asked about one by one


@dataclass
class Word:
    """One word of an unsubscribed column. Meaning "" is what a plain yes or no means by `invert`."""

    text: str
    meaning: str
    plain: bool | None  # a yes, a no, or neither
    rows: int = 0  # that hold it, as far as the file was looked at; 0 = nobody counted

    @property
    def unknown(self) -> bool:
        return self.plain is None and not self.meaning


def words_of(
    sniffed: Mapping[str, Any],
    index: int,
    *,
    meanings: Mapping[str, str],
    invert: bool,
    heard: Sequence[str] = (),
    found: Words | None = None,
) -> list[Word]:
    """The different words of a column with what each means: first those nobody could read, then the most frequent.

    `found` are the words of the file as far as it was read; without it those of the sample."""
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    if found:
        for text, rows in found.counts:
            counts[key_of(text)] += rows
            spelled.setdefault(key_of(text), text)
    else:
        for record in sniffed["sample"]:
            if index < len(record) and (key := key_of(record[index])):
                counts[key] += 1
                spelled.setdefault(key, record[index])
    for cell in heard:
        spelled.setdefault(key_of(cell), cell)
    unread = dict.fromkeys(key_of(cell) for cell in heard)
    words = [_word(spelled[key], counts[key], meanings=meanings, invert=invert) for key in unread]
    words += [
        _word(spelled[key], rows, meanings=meanings, invert=invert)
        for key, rows in counts.most_common()
        if key not in unread
    ]
    words.sort(key=lambda word: not word.unknown)
    return words[:MOST_WORDS]


def _word(text: str, rows: int, *, meanings: Mapping[str, str], invert: bool) -> Word:
    key = key_of(text)
    plain = read_boolean(key)
    meaning = meanings.get(key, "")
    if not meaning and plain is None:
        meaning = known_meaning(text) or ""
    # A plain yes or no that means what the sentence above says needs no word of its own.
    if plain is not None and meaning == ("subscribed" if plain == invert else "unsubscribed"):
        meaning = ""
    return Word(text=tidy(text)[:80], meaning=meaning, plain=plain, rows=rows)


def hear(row: "ColumnRow", post: Mapping[str, str], sniffed: Mapping[str, Any]) -> None:
    """What the person said about the words of an unsubscribed column."""
    if not is_asked(row.index, post):  # the column was something else before
        row.words = words_of(sniffed, row.index, meanings=row.suggestion.get("words") or {}, invert=row.header_invert)
        row.invert = row.header_invert
        row.errors.append("Say below what a yes in this column means, then go on.")
        return
    row.invert = post.get(f"invert-{row.index}") == "yes"
    row.words = said(row.index, post)


def is_asked(index: int, post: Mapping[str, str]) -> bool:
    """Whether the form has asked about the words of a column."""
    return post.get(f"words-{index}", "").isdecimal()


def said(index: int, post: Mapping[str, str]) -> list[Word]:
    """The words as the form has them."""
    words = []
    for number in range(min(int(post.get(f"words-{index}", "0")[:4]), MOST_WORDS)):
        text = post.get(f"word-{index}-{number}", "")
        meaning = post.get(f"means-{index}-{number}", "")
        if text:
            words.append(Word(text, meaning if meaning in MEANINGS else "", read_boolean(text)))
    return words


def add_unasked(row: "ColumnRow", found: Words) -> None:
    """Words of the file that the form did not ask about yet: nobody can read them, so their rows would fail."""
    asked = {key_of(word.text) for word in row.words}
    rows = {key_of(text): rows for text, rows in found.counts}
    for word in row.words:
        word.rows = rows.get(key_of(word.text), 0)
    for text, count in found.counts:
        if key_of(text) not in asked and read_boolean(text) is None and len(row.words) < MOST_WORDS:
            row.words.insert(0, _word(text, count, meanings=row.suggestion.get("words") or {}, invert=row.invert))


def key_of(cell: str) -> str:
    """The spelling under which a column map keeps a word."""
    return tidy(cell).casefold()
