"""Pure: headers, sample rows, known properties and memory to one suggestion per column, with a reason for each."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from imports.consent import read_consent
from imports.evidence import Column
from imports.lexicon import (
    BOOKKEEPING_CONCEPTS,
    DATE_CONCEPTS,
    NUMBER_CONCEPTS,
    SECRET_CONCEPTS,
    TEXT_CONCEPTS,
    account_words,
    bank_words,
    count_phrases,
    count_words,
    double_sense,
    id_words,
    secret_stems,
)
from imports.lexicon.reading import Reading, read_header, shared_prefix, without_prefix
from imports.name_columns import find_email, find_names
from imports.optout import find_opt_out, is_opt_out_date
from imports.property_keys import free_key, match_existing, new_key
from imports.suggestion import (
    CORE,
    Remembered,
    RowRemembered,
    Suggestion,
    ValueType,
    confidence_word,
    header_key,
    polarity_sentence,
)

__all__ = ["Suggestion", "confidence_word", "header_key", "polarity_sentence", "refine", "suggest"]

# Numbers people know themselves by, unlike those of a database.
_PERSONS_NUMBER = re.compile(
    r"\b(?:employee|student|member|customer|client|donor|patient|staff|badge|pupil|mitglied|kunde)"
)
# Words that stand before a count as often as before an identifier ("Broj noćenja", "Nr of nights"): one or two digits
# count.
_EITHER = frozenset(
    "no nr num numero number numer broj cislo szam stevilka numar nomor so num n номер број αριθμος".split()
)
_NUMERALS = frozenset("no nr num n number nummer numer numero id de di du номер מספר رقم 番号 番號 号码".split())
# "Zimmernummer", "kursnr", 部屋番号: what a number is of stands before it, in one word.
_NUMBER_IN_ONE = re.compile(
    r"[^\W\d_]{2,}(?:nummer|nummeret|number|numero|nro|nr|numeris|番号|番號|编号|編號|号码|號碼|번호)|[\u4e00-\u9fff]{1,6}[号號]"
)
_WORDS = re.compile(r"[^\W\d_]+(?:[ \-/][^\W\d_]+)*")
_ROWS_MAX = 700  # a sample and what is rare in its file; evidence needs no more
_CELLS_MAX = 150_000  # of a very wide file fewer rows are looked at
_ROWS_LEAST = 30
OWN_EXPORT = ("email", "first_name", "last_name", "unsubscribed")  # how a file begins that was exported here
_LOOKED_AT_AGAIN = 300  # columns of a very wide file


def suggest(
    headers: Sequence[str] | None,
    rows: Sequence[Sequence[str]],
    *,
    properties: Sequence[tuple[str, str]] = (),
    memory: Mapping[str, Remembered] | None = None,
    row: RowRemembered | None = None,
    whole: bool = True,
) -> list[Suggestion]:
    """One suggestion per column, always. Unsure means left out or a plain property, never a guess at a core field.

    `whole` tells that the rows are all there are: then a column that is blank in them is blank."""
    width = max([len(headers or ()), *(len(row) for row in rows)], default=0)
    names = [*(headers or ()), *[None] * (width - len(headers or ()))][:width]
    prefix = shared_prefix(names)
    said = [without_prefix(name, prefix) for name in names]
    readings = [read_header(name) for name in said]
    sample = rows[: max(min(_ROWS_MAX, _CELLS_MAX // max(width, 1)), _ROWS_LEAST)]
    columns = [Column([row[i] if i < len(row) else "" for row in sample]) for i in range(width)]
    found: dict[int, Suggestion] = {}

    def say(index: int, target: str, confidence: float, reason: str, **more: object) -> None:
        found[index] = replace(
            Suggestion(index, names[index], "ignore", fill=columns[index].fill, samples=columns[index].samples),
            target=target, confidence=round(confidence, 2), reason=reason, **more,  # type: ignore[arg-type]
        )  # fmt: skip

    banked = any(reading.head == "bank" or bank_words(reading.text) for reading in readings)
    for index, (reading, column) in enumerate(zip(readings, columns, strict=True)):
        secret = _secret(reading, column) or (_of_the_bank(reading, column) if banked else None)
        if secret:
            say(index, "ignore", 0.95, secret, sensitive=True)
        elif column.empty:
            say(index, "ignore", 0.9, "Every sampled cell of this column is empty.")
    free = [i for i in range(width) if i not in found]

    own = _is_own_export(names, columns, properties)
    for index in [i for i in free if own and i < len(OWN_EXPORT)]:
        say(index, OWN_EXPORT[index], 0.99, "This file was exported here.")
        free.remove(index)
    email = None if own else find_email(readings, columns, free=free)
    if email:
        say(email.index, "email", email.confidence, email.reason, warning=email.warning)
        free.remove(email.index)
    for name in [] if own else find_names(readings, columns, free=free, email=email.index if email else None):
        say(name.index, name.target, name.confidence, name.reason, warning=name.warning)
        free.remove(name.index)
    opt_outs = [] if own else find_opt_out(readings, columns, free=free, email=email.index if email else None)
    if opt_outs and opt_outs[0].score >= 0.45:
        best = opt_outs[0]
        say(best.index, "unsubscribed", min(best.score, 0.97), best.reason, invert=best.invert, words=best.words,
            warning=best.warning)  # fmt: skip
        free.remove(best.index)

    _properties(names, said, readings, columns, free=free, properties=properties, say=say)
    if not any(one.target == "unsubscribed" for one in found.values()):
        for index in free[:_LOOKED_AT_AGAIN]:
            if found[index].warning is None and _speaks_of_consent(readings[index], columns[index]):
                found[index] = replace(found[index], warning=_UNHEARD)
    filled = {one.target for one in found.values()}
    for index in free:
        unlike = _UNLIKE_NAMES.get(readings[index].exact or "") if readings[index].exact not in filled else None
        if unlike and (found[index].target, found[index].existing, found[index].warning) == ("property", False, None):
            found[index] = replace(found[index], confidence=0.55, warning=unlike)
    if not whole:
        _by_header_alone(readings, columns, found, properties=properties, say=say)
    ordered = [found[i] for i in range(width)]
    return _remember(ordered, memory or {}, row=row, columns=columns, properties=properties)


def _by_header_alone(readings, columns, found, *, properties, say) -> None:  # type: ignore[no-untyped-def]
    """Columns that are blank as far as we looked: what their header names beyond doubt, as one opt-out further down
    must not be lost. Taking in a blank column does no harm, unless it makes a new property."""
    blank = [i for i, column in enumerate(columns) if column.empty and not found[i].sensitive]
    taken = {one.target for one in found.values()} | {one.key for one in found.values() if one.existing}
    matches = match_existing([(i, found[i].header) for i in blank if found[i].header], properties)
    types = dict(properties)
    for index in blank:
        reading, consent = readings[index], read_consent(readings[index])
        if "unsubscribed" not in taken and consent.exact and consent.kind in ("in", "out") and not consent.dated:
            say(index, "unsubscribed", 0.6, _BLANK_SO_FAR, invert=consent.kind == "in")
            taken.add("unsubscribed")
        elif reading.exact in _UNLIKE_NAMES and reading.exact not in taken and not reading.foreign:
            say(index, reading.exact, 0.6, _BLANK_SO_FAR)
            taken.add(reading.exact)
        elif index in matches and matches[index][2] >= 0.95 and matches[index][0] not in taken:
            key = matches[index][0]
            say(index, "property", 0.6, _BLANK_SO_FAR, key=key, type=types[key], existing=True)


_BLANK_SO_FAR = "Blank in the rows that were looked at; its header says what it is."
_UNLIKE_NAMES = {
    "first_name": "Called a first name, but the cells do not look like first names: whole names, perhaps. If they are "
    "right as they are, choose First name.",
    "last_name": "Called a last name, but the cells do not look like last names: whole names, perhaps. If they are "
    "right as they are, choose Last name.",
}
_UNHEARD = (
    "This seems to say who wants mail, but in words that are not clear. Choose Unsubscribed and say what each word "
    "means; otherwise everybody new is subscribed."
)


def _is_own_export(
    names: Sequence[str | None], columns: Sequence[Column], properties: Sequence[tuple[str, str]]
) -> bool:
    """A file as `contacts.export` writes it: taken by its header, whatever is in the names."""
    if tuple(names[: len(OWN_EXPORT)]) != OWN_EXPORT or not columns[0].addresses:
        return False
    named = not columns[1].addresses and not columns[2].addresses
    ours = {*names[len(OWN_EXPORT) :]} <= {key for key, _ in properties}
    return named and ours and columns[3].counts.keys() <= {"true", "false"}


def _speaks_of_consent(reading: Reading, column: Column) -> bool:
    """A header about e-mail consent over a few words that repeat, as answers do."""
    if column.numbers or not 2 <= len(column.counts) <= 12 or column.distinct >= 0.5:
        return False
    consent = read_consent(reading)
    return consent.kind in ("in", "out") and not (consent.elsewhere or consent.loose or consent.dated)


def refine(rules: list[Suggestion], answer: Any, **context: Any) -> list[Suggestion]:
    """The rules' suggestions with what can be believed of the model's answer: see refine.py."""
    from imports.refine import refine as judge  # which builds on this module

    return judge(rules, answer, **context)


# ------------------------------------------------------------------ secrets and bookkeeping


def is_secret(header: str | None, column: Column) -> bool:
    """True for a column whose cells nobody but their owner should see."""
    return _secret(read_header(header), column) is not None


def _secret(reading: Reading, column: Column) -> str | None:
    """Why a column must stay out, if it must."""
    said = {
        "password": "Passwords must not be imported.",
        "token": "Keys and tokens must not be imported.",
        "card": "Payment card data must not be imported.",
        "bank": "Bank details must not be imported.",
        "national_id": "Identity numbers must not be imported.",
        "link": "Personal links open a person's account to whoever has them.",
        "ip": "IP addresses are tracking data; import them only as proof of consent.",
    }
    head = reading.head
    if head in SECRET_CONCEPTS and not _harmless(str(head), reading, column):
        return said[str(head)]
    stemmed = _by_stem(reading, column)
    if stemmed and not _harmless(stemmed, reading, column):
        return said[stemmed]
    if reading.text in _PIN and column.share(_FOUR) > 0.9:
        return said["password"]
    if reading.text in _ID_NUMBER and column.share(_LONG_NUMBER) > 0.8 and column.distinct > 0.8:
        return said["national_id"]
    kind = column.secret_kind
    if kind and not (kind == "ip" and column.fill == 0):
        if kind == "national_id" and reading.exact in ("phone", "mobile_phone", "zip", "order_number"):
            return None
        return said[kind]
    return None


_DIGIT = re.compile("[0-9]")
_FOUR_DIGITS = re.compile("(?:[^0-9]*[0-9]){4}")
_DIGITS = re.compile(r"(?=(?:[^0-9]*[0-9]){5})[0-9 ./\-]{5,34}")


def _of_the_bank(reading: Reading, column: Column) -> str | None:
    """ "Account no" over digits: beside a sort code or the name of a bank it is no number of a customer."""
    named = " ".join(word for word in reading.text.split() if word not in _NUMERALS)
    if named in account_words() and column.share(_DIGITS) > 0.8:
        return "Bank details must not be imported."
    return None


_PIN = frozenset(("pin code", "pincode", "pin kod", "пин код", "пін код", "pin no"))  # of a card, or an Indian postcode
_FOUR = re.compile(r"[0-9]{4}")
_ID_NUMBER = frozenset(("id number", "id no", "id nr", "id num", "id card", "id code", "identification", "sin"))
_LONG_NUMBER = re.compile(r"(?=(?:[^0-9]*[0-9]){9})[0-9A-Za-z ./\-]{9,22}")
_CODE = re.compile(r"(?=(?:[^0-9]*[0-9]){5})[A-Za-z0-9 ./\-]{6,40}")


@cache
def _stem_beginnings() -> tuple[str, ...]:
    return tuple(stem for stem, _ in secret_stems())


def _by_stem(reading: Reading, column: Column) -> str | None:
    """A header that speaks of a secret in words no list has ("Bank Acct"), over cells that are long codes."""
    if reading.exact or column.empty or column.dates > 0.3 or column.share(_CODE) < 0.7:
        return None
    for word in reading.text.split():
        if word.isascii() and not word.startswith(_stem_beginnings()):
            continue
        for stem, kind in secret_stems():
            if (word.startswith(stem) and len(stem) > 2) or (len(stem) > 1 and not stem.isascii() and stem in word):
                return kind
    return None


def _harmless(concept: str, reading: Reading, column: Column) -> bool:
    """The cells show that the header only talks about the secret ("Has passport": yes, "Pass": weekend)."""
    if column.empty:
        return False
    if reading.exact != concept and concept == "token" and (column.integers == 1 or column.distinct < 0.5):
        return True  # "Time in session"
    if concept == "link":
        return column.urls < 0.3
    if concept == "national_id" and reading.exact is None and column.share_found(_DIGIT) < 0.1:
        return True  # "Nie wysyłać maili": a ticked cell, or words. A number of identity has digits.
    double = reading.exact != concept or reading.text in double_sense()
    if concept in ("national_id", "card") and double and column.share_found(_FOUR_DIGITS) < 0.3:
        return True  # "Pan size", "Run" (5k, 10k)
    if concept == "ip":
        return column.ips < 0.3
    if column.readable_boolean and not column.zero_one:
        return True
    # "Pass", "Key" or "Card" may head a kind of ticket: a few plain words, repeated.
    return reading.text in double_sense() and column.share(_WORDS) > 0.9 and column.distinct < 0.5


# ------------------------------------------------------------------ properties


def _properties(names, said, readings, columns, *, free, properties, say) -> None:  # type: ignore[no-untyped-def]
    matches = match_existing([(i, said[i]) for i in free if said[i]], properties)
    plain_homes = {readings[i].exact for i in free}
    taken = {key.lower() for key, _ in properties}
    for index in free:
        reading, column, header = readings[index], columns[index], names[index]
        if index in matches:
            key, type_, score = matches[index]
            if _sums_under_a_date(reading, column):
                pass  # "Last order" over sums of money is not the date of it
            elif score >= 0.75 or readings[index].exact not in plain_homes - {readings[index].exact}:
                fits = _fits(type_, column)
                if fits or score >= 0.95:
                    warning = None if fits else f"Some cells are not of the property's type, {type_}."
                    say(index, "property", 0.6 + score * 0.38, f"Means the same as your property “{key}”.",
                        key=key, type=type_, existing=True, warning=warning)  # fmt: skip
                    continue
        left_out = _left_out(reading, column)
        if left_out:
            say(index, "ignore", left_out[0], left_out[1])
            continue
        type_, why = infer_type(reading, column)
        if type_ == "number" and _postcode(index, readings, column):
            type_, why = "string", "A number that identifies rather than counts is kept as text."
        key = new_key(header, index=index, taken=taken, fallback=_fallback(reading, column, index))
        taken.add(key.lower())
        sure = 0.9 if reading.exact else 0.75 if reading.concepts else 0.55
        say(index, "property", sure, why, key=key, type=type_, warning=_warn(reading, column))


def _warn(reading: Reading, column: Column) -> str | None:
    if 0.05 < column.addresses < 0.6:
        return "This column mixes addresses and other text."
    if is_opt_out_date(reading, column):
        return "People with a date here opted out. Map a column of flags or states to unsubscribed to keep that."
    return None


def _fallback(reading: Reading, column: Column, index: int) -> str | None:
    if not reading.weak:
        return None
    for name, share in (("phone", column.phones), ("date", column.dates), ("url", column.urls)):
        if share > 0.7:
            return name
    return f"column_{index + 1}"


def _fits(type_: str, column: Column) -> bool:
    if type_ == "number":
        return column.numbers == 1
    return type_ != "boolean" or column.readable_boolean


def _left_out(reading: Reading, column: Column) -> tuple[float, str] | None:
    """Confidence and reason to leave a column out that is no secret: internal ids, counters, checksums."""
    head = reading.head
    if column.checksums > 0.5 or (head == "checksum" and column.tokens > 0.5):
        return 0.9, "Checksums say nothing about the person."
    worded = not column.empty and column.share_found(_DIGIT) < 0.1 and column.tokens < 0.1
    if head == "checksum" and reading.exact and not worded:
        return 0.85, "Checksums say nothing about the person."
    if head == "coordinates" or (column.coordinates > 0.8 and (reading.weak or not reading.concepts)):
        return 0.85, "Coordinates are of no use for contacts."
    if head == "row_number" and (column.counting or reading.exact):
        return 0.9, "This column only counts the rows."
    if reading.weak and column.counting:
        return 0.85, "This column only counts the rows."
    if (
        head == "internal_id"
        and not worded
        and not _PERSONS_NUMBER.search(reading.text)
        and (reading.exact or column.distinct > 0.8)
    ):
        return 0.85, "An internal number of the system the file comes from."
    if column.uuids > 0.8 or (
        column.tokens > 0.8 and not reading.has("member_number", "customer_number", "order_number", "referral_code")
    ):
        return 0.75, "Looks like an internal key, which means nothing outside its system."
    if head in BOOKKEEPING_CONCEPTS and reading.exact and not (worded and head in ("checksum", "internal_id")):
        return 0.75, "Bookkeeping of the system the file comes from."
    if reading.exact in ("updated_at", "last_activity"):
        return 0.6, "Bookkeeping of the system the file comes from."
    if reading.weak and (column.zero_one or column.answers is not None or column.distinct < 0.1):
        return 0.5, "Without a header nobody can tell what these cells mean."
    return None


def infer_type(reading: Reading, column: Column) -> tuple[ValueType, str]:
    """The type of a property and why. A number only where every cell is one and counts something."""
    named = set(reading.concepts)
    if column.zero_one:
        if named & NUMBER_CONCEPTS or _counts(reading):
            return "number", "Every cell is a number."
        return "boolean", "The cells are 1 or 0."
    if column.readable_boolean and len(column.counts) <= 4:
        return "boolean", "The cells say yes or no."
    if column.numbers == 1:
        if _identifier(reading, column):
            return "string", "A number that identifies rather than counts is kept as text."
        return "number", "Every cell is a plain number."
    return "string", "Kept as text."


_OF_PLACES = frozenset(("city", "street", "address", "state", "district", "house_number", "street_2"))


def _postcode(index: int, readings: Sequence[Reading], column: Column) -> bool:
    """Short numbers of one length under a header nobody knows, beside a street or a city, count nothing."""
    reading = readings[index]
    if reading.concepts or reading.weak or column.integers < 1 or {len(value) for value in column.values} - {4, 5, 6}:
        return False
    beside = [*readings[max(index - 1, 0) : index], *readings[index + 1 : index + 2]]
    years = all(1900 <= int(value) <= 2100 for value in column.values)
    one_length = len({len(value) for value in column.values}) == 1 and len(column.values) >= 5
    return one_length and not years and not _counts(reading) and any(r.exact in _OF_PLACES for r in beside)


def _identifier(reading: Reading, column: Column) -> bool:
    named = set(reading.concepts)
    words = set(reading.text.split())
    if reading.weak and column.integers == 1 and column.distinct == 1 and (column.ascending or _one_length(column)):
        return True  # without a header, numbers that are all different tell rows apart
    if not column.leading_zeros and named & DATE_CONCEPTS and _no_dates(reading, column):
        return False  # "Due date bill day", "Topics entered", a "Birthday" of ages
    if column.leading_zeros or (named & DATE_CONCEPTS - {"date", "time"} and not named & NUMBER_CONCEPTS):
        return True
    if _counts(reading):
        return False
    if column.decimals >= 0.5 and not named & DATE_CONCEPTS and not words & {"version", "time"}:
        return False  # nobody numbers things with cents
    if reading.exact in NUMBER_CONCEPTS or (reading.exact == "city" and not _one_length(column)):
        return False  # "Place" of a seat or in a race
    if named & (TEXT_CONCEPTS | {"internal_id"}):
        return True
    if words & id_words() and not (words & _EITHER and column.integers == 1 and max(map(len, column.values)) <= 2):
        return True
    if any(map(_NUMBER_IN_ONE.fullmatch, words)):
        return True
    if column.unix_times > 0.8:
        return True
    if named & NUMBER_CONCEPTS:
        return False
    lengths = {len(value) for value in column.values}
    if column.integers < 1 or len(lengths) != 1:
        return False
    length = lengths.pop()
    return length >= 9 or (length >= 5 and column.distinct > 0.8)


def _no_dates(reading: Reading, column: Column) -> bool:
    """Whole numbers under a header about a time that are too short for one, or of any length."""
    if _sums_under_a_date(reading, column):
        return True
    other = set(reading.concepts) & (TEXT_CONCEPTS | {"internal_id"}) - DATE_CONCEPTS
    if column.integers < 1 or reading.exact == "time" or other:
        return False
    lengths = {len(value) for value in column.values}
    spans = set(reading.concepts) & DATE_CONCEPTS == {"time"} and len(lengths) > 1  # "Time read", in seconds
    return max(lengths) <= 3 or (reading.exact is None and (spans or (len(lengths) > 2 and min(lengths) <= 3)))


def _sums_under_a_date(reading: Reading, column: Column) -> bool:
    """ "Last donation": 25, 101.50, 1200. Neither years nor the five digits by which spreadsheets count days."""
    if reading.exact not in DATE_CONCEPTS - {"time"} or column.numbers < 1 or column.leading_zeros:
        return False
    sums = [float(value) for value in column.values]
    whole = {len(value) for value in column.values} if column.integers == 1 else set()
    return max(sums) < 20_000 and not all(1900 <= n <= 2100 for n in sums) and (not whole or min(whole) < 4)


def _one_length(column: Column) -> bool:
    return len(column.values) >= 5 and {len(value) for value in column.values} in ({n} for n in range(3, 30))


def _counts(reading: Reading) -> bool:
    words = set(reading.text.split())
    phrase = f" {reading.text} "
    return bool(words & count_words()) or any(f" {p} " in phrase for p in count_phrases())


# ------------------------------------------------------------------ memory


def _remember(
    rules: list[Suggestion],
    memory: Mapping[str, Remembered],
    *,
    row: RowRemembered | None,
    columns: Sequence[Column],
    properties: Sequence[tuple[str, str]],
) -> list[Suggestion]:
    """What a person confirmed wins, for the whole header row or else header by header, as long as it can be true of
    these cells."""
    if row is not None and len(row.columns) != len(rules):
        row = None
    if not memory and row is None:
        return rules
    seen = Counter(header_key(s.header) for s in rules)
    known = dict(properties)
    keys = [header_key(s.header) for s in rules]
    pasts = list(row.columns) if row else [memory.get(key) if key and seen[key] == 1 else None for key in keys]
    email = {i for i, past in enumerate(pasts) if past and past.target == "email" and columns[i].addresses >= 0.5}
    out = list(rules)
    for i, (s, past) in enumerate(zip(rules, pasts, strict=True)):
        if past is None or (columns[i].empty and row is None):
            continue
        doubt = _doubt(past, s, columns[i], known=known, other_email=bool(email - {i}))
        if doubt is not None:
            out[i] = replace(s, warning=s.warning or doubt) if doubt else s
            continue
        reason = "You mapped this header the same way last time."
        if row:
            reason = f"You mapped this same header row on {row.when}."
        out[i] = replace(
            s, target=past.target, key=past.key, type=past.type, invert=past.invert, words=dict(past.words),  # type: ignore[arg-type]
            existing=past.key in known, confidence=0.99, source="memory", reason=reason,
            warning=_unfit(past, columns[i]), since=row.when if row else None,
            other=None if (s.target, s.key) == (past.target, past.key) else _thought(s),
        )  # fmt: skip
    return settle(out, properties=properties)


def _doubt(
    past: Remembered, s: Suggestion, column: Column, *, known: Mapping[str, str], other_email: bool
) -> str | None:
    """Why memory is not believed of these cells, in words for the person ("" where there is nothing to tell); None
    when it is."""
    if past.target == "email" and column.addresses < 0.5:
        return "Last time this column was the e-mail address. Its cells are no addresses now."
    if past.target in ("first_name", "last_name") and (column.addresses > 0.2 or column.numbers > 0.5):
        return "Last time this column held names. Its cells are no names now."
    if past.target == "unsubscribed" and (column.addresses > 0.2 or column.dates > 0.5 or len(column.counts) > 40):
        return "Last time this column said who is unsubscribed. Its cells are no such words now."
    if past.target == "property" and (not past.key or known.get(past.key, past.type) != past.type):
        return ""
    if (
        not getattr(past, "chosen", True)
        and past.target not in CORE
        and s.target in CORE
        and confidence_word(s.confidence) == "sure"
    ):
        return ""  # only what was suggested then, and never asked for: these cells say better what they are
    if past.target == "ignore" and s.target == "email" and not other_email:
        return "Last time this column was left out. It is the only one with the addresses now."
    return None


def _unfit(past: Remembered, column: Column) -> str | None:
    """What to mind though memory is believed."""
    if past.target == "property" and past.type and not column.empty and not _fits(past.type, column):
        kind = "numbers" if past.type == "number" else "yes or no"
        return f"Last time this column became {kind}. Some cells are something else now."
    return None


def _thought(s: Suggestion) -> str:
    return f"{s.target} {s.key}" if s.target == "property" else s.target


def settle(suggestions: list[Suggestion], *, properties: Sequence[tuple[str, str]]) -> list[Suggestion]:
    """Each target at most once: memory keeps it before the model, the model before the rules, then the surer one."""
    rank = {"memory": 0, "ai": 1, "rules": 2}
    order = sorted(suggestions, key=lambda s: (rank[s.source], -s.confidence, s.index))
    core: set[str] = set()
    keys: set[str] = set()
    existing = {key.lower() for key, _ in properties}
    out: dict[int, Suggestion] = {}
    for s in order:
        if s.target in CORE:
            if s.target in core:
                s = _demote(s)
            else:
                core.add(s.target)
        if s.target == "property" and s.key:
            if s.key.lower() in keys:
                s = replace(s, key=free_key(s.key, taken=keys | existing), existing=False)
            keys.add(str(s.key).lower())
        out[s.index] = s
    return [out[s.index] for s in suggestions]


def _demote(s: Suggestion) -> Suggestion:
    """A second column for a core field becomes a property of its own."""
    key = new_key(s.header, index=s.index)
    return replace(s, target="property", key=key, type="string", invert=False, words={}, existing=False,
                   confidence=0.5, reason=f"Another column already fills {s.target}.", source="rules")  # fmt: skip
