"""Pure: the key of a property: an existing one that means the same, or a new one in snake case."""

import re
from collections.abc import Container, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from imports.column_map import RESERVED_KEYS
from imports.lexicon import every_concept
from imports.lexicon.reading import Reading, read_header
from imports.lexicon.text import plain, slug

# Words that two spellings of one fact may differ by.
_NONE: frozenset[str] = frozenset()
_IDLE = frozenset(
    "is has of the a an at on in for and my your field value contact customer user person earned collected".split()
)
# One fact under two concepts: (what is asked for, what may hold it when nothing better exists).
_KIN = {
    ("mobile_phone", "phone"), ("phone", "mobile_phone"), ("street", "address"), ("address", "street"),
    ("website", "url"), ("groups", "tags"), ("full_name", "name"), ("name", "full_name"),
    ("plan", "membership_level"), ("membership_level", "plan"), ("customer_number", "internal_id"),
}  # fmt: skip
_SPELLINGS = ((r"our\b", "or"), (r"ise\b", "ize"), (r"isation\b", "ization"), (r"re\b", "er"), (r"(\w{3,})s\b", r"\1"))
_SAME_WORDS = {
    "signup": "sign up", "tshirt": "t shirt", "email": "email", "favourite": "favorite", "fav": "favorite",
    "mobile": "cell", "zipcode": "zip code", "birthdate": "birth date", "num": "number", "nr": "number",
    "qty": "quantity", "pts": "points", "org": "organization", "dept": "department", "tel": "phone",
    "lvl": "level", "ltv": "lifetime value", "cust": "customer", "amt": "amount", "addr": "address",
}  # fmt: skip


@lru_cache(maxsize=32_768)
def _words(text: str) -> tuple[str, ...]:
    """The words of a key or header in one spelling (British as American, plural as singular)."""
    words = plain(text)
    words = " ".join(_SAME_WORDS.get(word, word) for word in words.split())
    for pattern, other in _SPELLINGS:
        words = re.sub(pattern, other, words)
    return tuple(words.split())


def _facets(reading: Reading) -> tuple[frozenset[str], frozenset[str], int | None]:
    """What a header means, free of its language: concepts, whose or where, and which one."""
    second = reading.number if (reading.number or 1) > 1 else None
    named = frozenset(reading.concepts) if reading.exact is None else frozenset({reading.exact})
    return named, reading.groups - {"second"}, second


def same_fact(header: str, key: str) -> float:
    """How surely a header and the key of an existing property name one and the same fact (0 to 1)."""
    ours, theirs = _words(header), _words(key)
    if "".join(ours) == "".join(theirs):
        return 1.0
    if ours and sorted(w for w in ours if w not in _IDLE) == sorted(w for w in theirs if w not in _IDLE):
        return 0.97
    numbers = ([w for w in ours if w.isdigit()], [w for w in theirs if w.isdigit()])
    a, b = read_header(header), read_header(key.replace("_", " "))
    if a.exact and a.exact == b.exact and a.groups == b.groups and (a.number or 1) == (b.number or 1):
        # "CEP" is a mobile in one language and a postcode in another: a column that means one thing goes first.
        return 0.95 if len(every_concept().get(a.text, _NONE)) < 2 else 0.9
    american = read_header(" ".join(theirs))
    if a.exact and a.exact == american.exact and a.groups == american.groups and (a.number or 1) == (b.number or 1):
        return 0.93
    if every_concept().get(a.text, _NONE) & every_concept().get(b.text, _NONE):
        return 0.85
    if a.concepts and not a.unknown and not b.unknown and _facets(a) == _facets(b):
        return 0.9
    if numbers[0] == numbers[1] and not (a.exact and b.exact):
        joined = "".join(ours), "".join(theirs)
        if min(map(len, joined)) >= 6 and SequenceMatcher(None, *joined).ratio() >= 0.88:
            return 0.8
    if a.exact and b.exact and a.groups == b.groups and (a.exact, b.exact) in _KIN:
        return 0.5
    return 0.0


def match_existing(
    headers: Sequence[tuple[int, str]], properties: Sequence[tuple[str, str]], *, least: float = 0.75
) -> dict[int, tuple[str, str, float]]:
    """Column index to (key, type, how surely), each property at most once; the surest pairs are taken first."""
    pairs = []
    for index, header in headers:
        for order, (key, type_) in enumerate(properties):
            score = same_fact(header, key)
            if score > 0:
                pairs.append((-score, index, order, key, type_))
    taken: dict[int, tuple[str, str, float]] = {}
    used: set[str] = set()
    for minus, index, _, key, type_ in sorted(pairs):
        if index in taken or key in used or -minus < 0.45:
            continue
        taken[index] = (key, type_, -minus)
        used.add(key)
    return {index: found for index, found in taken.items() if found[2] >= least or found[2] >= 0.45}


_IS_KEY = re.compile(r"[a-z][a-z0-9_]{0,48}[a-z0-9]")


# Keys for concepts, where the header is not in latin letters or says the same at length.
def new_key(header: str | None, *, index: int, fallback: str | None = None, taken: Container[str] = ()) -> str:
    """A valid key nobody uses yet. Latin headers keep their own words; known words of other scripts are translated,
    the rest is written in latin letters."""
    reading = read_header(header)
    text = header or ""
    key = ""
    letters = [c for c in plain(text) if c.isalpha()]
    is_latin = bool(letters) and sum(c.isascii() for c in letters) > len(letters) / 2
    if _IS_KEY.fullmatch(text.strip()):  # "k1", "custom_3": written as a key already
        key = text.strip()
    elif is_latin and not reading.weak:
        key = slug(text)
    elif reading.concepts and not reading.weak:
        parts = [*sorted(reading.groups - {"second"}), *dict.fromkeys(reading.concepts)]
        key = "_".join(parts)
        if reading.number and reading.number > 1:
            key += f"_{reading.number}"
        key = re.sub(r"[^a-z0-9_]+", "_", key)
    elif not reading.weak:
        key = slug(text)
    if len(key) > 40:  # a question as a header: its first words say enough
        key = key[:41].rpartition("_")[0] or key[:40]
    key = key.strip("_")
    if not key or not re.search(r"[a-z]", key):
        key = fallback or (f"column_{index + 1}" if not key else f"column_{key}")
    return free_key(key[:50], taken=taken)


def free_key(key: str, *, taken: Container[str]) -> str:
    """The key itself, or the first numbered one that is neither taken (in lower case) nor a reserved name."""
    if key.lower() in RESERVED_KEYS and key + "_value" not in taken:
        return f"{key[:44]}_value"
    candidate, number = key, 2
    while candidate.lower() in taken or candidate.lower() in RESERVED_KEYS:
        candidate = f"{key[: 49 - len(str(number))]}_{number}"
        number += 1
    return candidate
