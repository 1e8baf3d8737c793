"""Pure: what the cells of one column look like, whatever its header says."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from contacts.values import BLANKS
from imports import lexicon
from imports.lexicon.text import fold

_STATES_MAX = 40  # different values; a column of states has a handful
_CELL_MAX = 400  # characters; more of a cell is no evidence
_EMAIL = re.compile(r"(?:mailto:)?[^\s@<>\"(),;:]+@[^\s@<>\"(),;:]+\.[^\s@<>\"(),;:.]{2,}\.?", re.IGNORECASE)
_EMAIL_INSIDE = re.compile(r"<\s*[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}\s*>")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
# A link that knows who clicks it: a long random part, or a parameter that carries one.
_PERSONAL_LINK = re.compile(
    r"https?://\S*(?:[?&](?:t|k|u|e|h|s|token|key|hash|sig|auth|code|uid|id|email|member|subscriber|contact)=[^&\s]{3,}"
    r"|/(?=[^/\s]*\d)(?=[^/\s]*[a-zA-Z])[A-Za-z0-9_-]{16,})\S*",
    re.IGNORECASE,
)
_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?|-?\.\d+")
_MONTHS = (
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|mär|okt|dez|janv|févr|fev|avr|juin|juil|août|déc|ene|abr|"
    r"ago|dic|gen|mag|giu|lug|set|ott|maj|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru"
)
_DATE = re.compile(
    r"(?:\d{4}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}\s?[日.]?)?|"
    rf"\d{{1,2}}[-/.]\s?\d{{1,2}}[-/.]\s?(?:\d{{2}}|\d{{4}})\.?|"
    rf"\d{{1,2}}\.?[ -](?:{_MONTHS})[\w.]*[ -,]+\d{{2,4}}|(?:{_MONTHS})[\w.]* \d{{1,2}},? \d{{2,4}}|\d{{8}}T\d{{6}}Z?)"
    r"(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+|00)?[\d(][\d\s().\-/\u2013]{5,24}\d(?:\s*(?:x|ext\.?)\s*\d+)?")
_HASH = re.compile(r"(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})", re.IGNORECASE)
_UUID = re.compile(r"\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?", re.IGNORECASE)
_PASSWORD_HASH = re.compile(r"\$(?:2[abxy]?|1|5|6|P|H|argon2\w*|scrypt|pbkdf2\S*)\$\S{8,}|pbkdf2_\w+\$\S+|\{SHA\}\S+")
_TOKEN = re.compile(r"(?=.*[A-Za-z])(?=.*\d)[A-Za-z0-9_\-+/=.]{16,}")
_IP = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}(?:/\d+)?|(?=.*:.*:)[0-9a-f:]{4,45}(?:%\w+)?", re.IGNORECASE)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_CARD_MASK = re.compile(r"(?:[*xX•#.]{2,4}[\s-]?){1,4}\d{4}")
_SSN = re.compile(r"\d{3}-\d{2}-\d{4}")
_NATIONAL = re.compile(
    r"\d{3}\.\d{3}\.\d{3}-\d{2}|[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]|\d{6}-[1-4]\d{6}|\d{6}[-+A]\d{3}[\dA-Y]|"
    r"\d{17}[\dX]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d",
)
_DECIMALS = re.compile(r"-?\d{1,3}\.\d{4,}")
_CENTS = re.compile(r"-?\d+\.\d{1,2}")
_UNIX = re.compile(r"1[0-9]{9}(?:\.\d+)?|1[0-9]{12}")
_JSON = re.compile(r"[\[{].*[\]}]", re.DOTALL)
_LETTER = r"[^\W\d_]"
_NAME_WORD = re.compile(
    rf"(?:{_LETTER}|[\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f])+\.?"
    rf"(?:[-'’ʼ.·\u200c](?:{_LETTER}|[\u0900-\u0dff\u0e00-\u0eff])+\.?)*"
)
_MEANT_WORD = re.compile(rf"{_LETTER}+\d{{0,9}}|\d{{1,9}}")
_DIGITS = re.compile(r"\d+")
_SPACED_NUMBER = re.compile(r"\s\S*\d")
_UNSPACED_NAME = re.compile(r"[\u3400-\u9fff々]{2,5}|[\uac00-\ud7af]{2,5}|[\u30a0-\u30ff・ ]{2,}")
_COMPANY = re.compile(
    r"\b(?:ltd|limited|inc|llc|llp|gmbh|ag|kg|ug|e\.?v|sarl|sas|s\.?a\.?|s\.?l\.?|s\.?r\.?l|spa|bv|nv|oy|ab|as|aps|"
    r"a/s|corp|co|company|group|holding|foundation|association|university|school|college|studio|studios|labs?|"
    r"systems|media|partners|clinic|sp\. z|zoo|kft|d\.o\.o|s\.r\.o|ооо|зао|ип|株式会社|有限会社|公司)\b|&",
    re.IGNORECASE,
)
_LUHN_LENGTHS = range(13, 20)


def trim(cell: str) -> str:
    """The cell without blanks at its ends; marks that stand for "no value" count as blank."""
    text = cell.strip(BLANKS)
    return "" if text.casefold() in lexicon.nothing_words() else text


def is_address(text: str) -> bool:
    return bool(_EMAIL.fullmatch(text) or _EMAIL_INSIDE.search(text)) and len(text) <= 320


class Column:
    """The cells of one column and what share of them looks like what. Shares are of the cells that hold something."""

    def __init__(self, cells: Sequence[str]) -> None:
        self.cells = [trim(cell[:_CELL_MAX]) for cell in cells]  # by row, blanks kept
        self.values = [cell for cell in self.cells if cell]

    @property
    def empty(self) -> bool:
        return not self.values

    @cached_property
    def fill(self) -> float:
        return len(self.values) / len(self.cells) if self.cells else 0.0

    @cached_property
    def tally(self) -> Counter[str]:
        """Each value once, with how often it stands there: most columns repeat theirs."""
        return Counter(self.values)

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(value.casefold() for value in self.values)

    @cached_property
    def distinct(self) -> float:
        return len(self.counts) / len(self.values) if self.values else 0.0

    @cached_property
    def samples(self) -> tuple[str, ...]:
        seen = dict.fromkeys(value[:80] for value in self.values)
        return tuple(list(seen)[:5])

    def share(self, pattern: re.Pattern[str]) -> float:
        if not self.values:
            return 0.0
        return sum(n for value, n in self.tally.items() if pattern.fullmatch(value)) / len(self.values)

    def share_found(self, pattern: re.Pattern[str]) -> float:
        if not self.values:
            return 0.0
        return sum(n for value, n in self.tally.items() if pattern.search(value)) / len(self.values)

    @cached_property
    def addresses(self) -> float:
        return sum(map(is_address, self.values)) / len(self.values) if self.values else 0.0

    @cached_property
    def urls(self) -> float:
        return self.share(_URL)

    @cached_property
    def dates(self) -> float:
        return self.share(_DATE)

    @cached_property
    def phones(self) -> float:
        return self.share(_PHONE) if self.dates < 0.5 else 0.0

    @cached_property
    def numbers(self) -> float:
        return self.share(_NUMBER)

    @cached_property
    def integers(self) -> float:
        return self.share(_INTEGER)

    @cached_property
    def decimals(self) -> float:
        """Numbers with a point and a digit or two behind it, as sums of money have them."""
        return self.share(_CENTS)

    @cached_property
    def ips(self) -> float:
        return self.share(_IP) if self.dates < 0.5 else 0.0

    @cached_property
    def jsons(self) -> float:
        return self.share(_JSON)

    @cached_property
    def checksums(self) -> float:
        return self.share(_HASH) + self.share(_PASSWORD_HASH)

    @cached_property
    def uuids(self) -> float:
        return self.share(_UUID)

    @cached_property
    def tokens(self) -> float:
        """Long runs of letters and digits that no person types, each another one."""
        if self.distinct < 0.9 or self.urls > 0.2:
            return 0.0
        return (
            self.share(_TOKEN) if self.share_found(re.compile(r"\d.*[A-Za-z].*\d|[a-z].*[A-Z].*[a-z]")) > 0.7 else 0.0
        )

    @cached_property
    def coordinates(self) -> float:
        return self.share(_DECIMALS)

    @cached_property
    def unix_times(self) -> float:
        return self.share(_UNIX)

    @cached_property
    def leading_zeros(self) -> bool:
        return any(re.fullmatch(r"[+-]?0\d+", value) for value in self.values)

    @cached_property
    def counting(self) -> bool:
        """1, 2, 3, ...: the number of the row, not a fact."""
        if len(self.values) < 5 or self.fill < 1 or self.integers < 1:
            return False
        numbers = [int(value) for value in self.values]
        return all(b - a == 1 for a, b in pairwise(numbers))

    @cached_property
    def ascending(self) -> bool:
        """Whole numbers that mostly grow from row to row, as ids do."""
        if len(self.values) < 5 or self.integers < 1:
            return False
        steps = [b > a for a, b in pairwise(int(value) for value in self.values)]
        return sum(steps) >= 0.8 * len(steps)

    @cached_property
    def secret_kind(self) -> str | None:
        """What the cells give away, where the header does not."""
        if not self.values:
            return None
        if self.share(_PASSWORD_HASH) > 0.5:
            return "password"
        tight = [re.sub(r"[\s-]", "", value) for value in self.values]
        if sum(bool(_IBAN.fullmatch(t)) and _iban_like(t) for t in tight) / len(tight) > 0.5:
            return "bank"
        if self.share(_CARD_MASK) > 0.5:
            return "card"
        if self.share(_SSN) > 0.5 or self.share(_NATIONAL) > 0.5:
            return "national_id"
        if sum(_luhn(t) for t in tight) / len(tight) > 0.8 and any(len(t) >= 15 for t in tight):
            return "card"
        if self.ips > 0.8:
            return "ip"
        if self.distinct > 0.8 and self.share(_PERSONAL_LINK) > 0.8:
            return "link"
        return None

    @cached_property
    def answers(self) -> dict[str, bool] | None:
        """Casefolded word to yes or no, when every cell is an answer; None otherwise."""
        for yes, no in lexicon.LETTER_PAIRS:
            if set(self.counts) == {yes, no}:
                return {yes: True, no: False}
        known = lexicon.all_answers()
        words = {word.strip(" .!"): word for word in self.counts}
        if not words or len(words) > 8 or any(word not in known for word in words):
            return None
        meaning = {original: known[word] for word, original in words.items()}
        if set(meaning) <= {"x", "×"} or self.marks:
            return dict.fromkeys(meaning, True)
        if set(words) == {"f"}:  # as likely a gender
            return None
        if len(meaning) > 1 and len(set(meaning.values())) == 1 and all(len(word) == 1 for word in words):
            return None
        return meaning

    @cached_property
    def marks(self) -> bool:
        """Ticked or blank: one mark in some of the cells, nothing in the others."""
        return self.fill < 1 and len(self.counts) == 1 and next(iter(self.counts)) in lexicon.mark_words()

    @cached_property
    def readable_boolean(self) -> bool:
        """Two truth values (or one of them) in words that a boolean property reads."""
        readable = lexicon.readable_answers()
        if not self.counts or not all(word in readable for word in self.counts):
            return False
        # "N" and "F" are both a no, and more likely two languages or genders than one answer twice.
        meanings = {readable[word] for word in self.counts}
        return len(self.counts) == 1 or len(meanings) == 2 or all(len(word) > 1 for word in self.counts)

    @cached_property
    def zero_one(self) -> bool:
        return bool(self.counts) and set(self.counts) <= {"0", "1"}

    @cached_property
    def states(self) -> dict[str, tuple[str, bool]]:
        """Casefolded state word to (meaning, decisive) for the cells that are one."""
        if len(self.counts) > _STATES_MAX:
            return {}
        found = {word: lexicon.state_of(word) for word in self.counts if len(word) <= 60}
        return {word: state for word, state in found.items() if state}

    @cached_property
    def state_share(self) -> float:
        states = self.states
        if not self.values:
            return 0.0
        return sum(count for word, count in self.counts.items() if word in states) / len(self.values)

    @cached_property
    def titles(self) -> float:
        if not self.values:
            return 0.0
        return sum(fold(value).strip(". ").replace(".", "") in lexicon.titles() for value in self.values) / len(
            self.values
        )

    # -- names

    @cached_property
    def name_words(self) -> list[list[str]]:
        """The words of each cell that could be a name; an empty list where it could not. The small words of surnames
        ("van der Velde") are left out, as they make no second name."""
        rows = []
        for value in self.values:
            words = [word for word in re.split(r"[\s,\u3000]+", value) if word]
            good = 0 < len(words) <= 5 and len(value) <= 60 and all(_NAME_WORD.fullmatch(word) for word in words)
            telling = [word for word in words if fold(word) not in lexicon.particles()]
            rows.append((telling or words) if good else [])
        return rows

    @cached_property
    def name_like(self) -> float:
        return sum(map(bool, self.name_words)) / len(self.values) if self.values else 0.0

    @cached_property
    def meant_names(self) -> float:
        """Cells that nothing tells to be anything else: enough under a header that names one part of a name. People
        write "Ann & Bob" and "Ann (2)" there, and lists made to try something out hold "First12". Not codes ("KD123"),
        nor words with a number behind them, each another one: those are streets."""
        meant = [value for value in self.values if _meant_as_name(value)]
        spaced = [_DIGITS.sub("", value) for value in meant if _SPACED_NUMBER.search(value)]
        return (len(meant) - (len(spaced) if len(set(spaced)) > 2 else 0)) / len(self.values) if self.values else 0.0

    @cached_property
    def companies(self) -> float:
        return self.share_found(_COMPANY)

    @cached_property
    def whole_names(self) -> float:
        """Cells of two or more words that look like a person's whole name."""
        if not self.values:
            return 0.0
        whole = sum(len(words) >= 2 for words in self.name_words)
        whole += sum(_unspaced_whole(words) for words in self.name_words)
        return whole / len(self.values)

    @cached_property
    def single_words(self) -> float:
        return sum(len(words) == 1 for words in self.name_words) / len(self.values) if self.values else 0.0

    @cached_property
    def given(self) -> float:
        """Cells whose first word is a given name we know."""
        known = lexicon.given_names()
        hits = sum(bool(words) and _first_part(words[0]) in known for words in self.name_words)
        return hits / len(self.values) if self.values else 0.0

    @cached_property
    def given_anywhere(self) -> float:
        known = lexicon.given_names()
        hits = sum(any(_first_part(word) in known for word in words) for words in self.name_words)
        return hits / len(self.values) if self.values else 0.0

    @cached_property
    def surname(self) -> float:
        """Cells whose last word is, or is built like, a surname."""
        known, endings = lexicon.surnames(), lexicon.surname_endings()
        unspaced = lexicon.unspaced_surnames()
        hits = 0
        for words in self.name_words:
            last = fold(words[-1]) if words else ""
            known_one = last in known or (bool(words) and words[-1] in unspaced)
            hits += bool(last) and (known_one or (len(last) > 4 and last.endswith(endings)))
        return hits / len(self.values) if self.values else 0.0


def _meant_as_name(cell: str) -> bool:
    words = re.findall(r"[^\W_]+", cell)
    if len(cell) > 60 or not 0 < len(words) <= 6 or not words[0][0].isalpha():
        return False
    if "@" in cell or any(pattern.fullmatch(cell) for pattern in (_URL, _DATE, _JSON)):
        return False
    if not _DIGITS.search(cell):
        return True
    code = cell.isupper() and len(cell) > 3
    return not code and all(_MEANT_WORD.fullmatch(word) for word in words)


def _first_part(word: str) -> str:
    """Of a double name its first half: "Anna-Lena" is as much a given name as "Anna"."""
    return fold(re.split(r"[-·\u200c]", word)[0]).strip(".")


def _unspaced_whole(words: list[str]) -> bool:
    """A whole name written without a space, as in Chinese, Japanese and Korean."""
    if len(words) != 1 or not _UNSPACED_NAME.fullmatch(words[0]):
        return False
    name = words[0]
    if "\uac00" <= name[0] <= "\ud7af":
        return len(name) in (3, 4) and name[0] in lexicon.names.HANGUL_SURNAMES
    if any(name.startswith(surname) and len(name) > len(surname) for surname in lexicon.names.KANJI_SURNAMES.split()):
        return True
    return len(name) in (2, 3) and name[0] in lexicon.names.HAN_SURNAMES


def _iban_like(text: str) -> bool:
    """An IBAN by length and alphabet; invented ones with a wrong check sum are account numbers all the same."""
    return 15 <= len(text) <= 34 and sum(c.isdigit() for c in text) >= 10


def _luhn(text: str) -> bool:
    if not text.isdigit() or len(text) not in _LUHN_LENGTHS:
        return False
    digits = [int(c) for c in reversed(text)]
    total = sum(digits[::2]) + sum(sum(divmod(2 * d, 10)) for d in digits[1::2])
    return total % 10 == 0


@dataclass(frozen=True)
class InAddress:
    """How often a column's cells stand inside the e-mail address of their row, and where."""

    share: float
    first: float  # of these: at the beginning of the address


def inside_addresses(column: Column, addresses: Column) -> InAddress:
    """Names live on in addresses: anna.rossi@ names both, arossi@ the surname. Only scripts that addresses use."""
    seen = hits = first = 0
    for cell, address in zip(column.cells, addresses.cells, strict=True):
        local = fold(address.partition("@")[0])
        word = re.sub(r"[^a-z]", "", fold(cell.split(" ")[0] if cell else ""))
        if len(word) < 3 or not local:
            continue
        seen += 1
        if word in local:
            hits += 1
            first += local.startswith(word)
    return InAddress(hits / seen if seen else 0.0, first / hits if hits else 0.0)


def initials_before(given: Column, family: Column, addresses: Column) -> float:
    """How often an address begins with the initial of one cell and the whole of the other ("gguilbaud7@")."""
    seen = hits = 0
    for first, last, address in zip(given.cells, family.cells, addresses.cells, strict=True):
        local = re.sub(r"[^a-z]", "", fold(address.partition("@")[0]))
        word = re.sub(r"[^a-z]", "", fold(last))
        initial = re.sub(r"[^a-z]", "", fold(first))[:1]
        if len(word) < 3 or not initial or not local:
            continue
        seen += 1
        hits += local.startswith(initial + word)
    return hits / seen if seen else 0.0
