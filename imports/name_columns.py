"""Pure: finds the e-mail column among all that hold addresses, and the given name and the surname among all names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from imports.evidence import Column, initials_before, inside_addresses
from imports.lexicon import CORE_NAMES, FOREIGN, carrying_words, concepts, doing_words, speaks_of
from imports.lexicon.reading import Reading, read_header
from imports.suggestion import Target


@dataclass(frozen=True)
class Chosen:
    """One column for one core field."""

    index: int
    target: Target
    confidence: float
    reason: str
    warning: str | None = None


# ------------------------------------------------------------------ e-mail

_MIXED = "This column mixes addresses and other text; rows without an address will fail."
_SECONDARY = re.compile(r"\b(?:2|3|4|5|second|secondary|alternate|alternative|other|backup|recovery|paypal)\b")
# Addresses of senders, companies and lists rather than of the contact.
_NOT_OWN = re.compile(r"\b(?:paypal|support|info|noreply|list|campaign|store|shop|venue|hotel|school|doctor|vet)\b")


def find_email(readings: Sequence[Reading], columns: Sequence[Column], *, free: Sequence[int]) -> Chosen | None:
    """The contact's own address: before somebody else's, the fuller column before the sparser, then the first.

    Cells beat the header: a column called "Contact" that holds addresses is one, a column called "E-mail" that
    holds yes and no is none."""
    ranked = []
    for index in free:
        column, reading = columns[index], readings[index]
        if column.empty:
            continue
        headed = reading.has("email") or "email" in reading.text or reading.text.endswith("mail")
        least = 0.35 if headed and reading.exact == "email" else 0.5 if headed else 0.6
        if column.addresses < least:
            continue
        ranked.append((_email_rank(reading, column), -index))
    if not ranked:
        return None
    own, index = max(ranked)[0], -max(ranked)[1]
    reading, column = readings[index], columns[index]
    rivals = len(ranked) - 1
    if reading.foreign and column.distinct < 0.5 and len(column.values) > 4:
        return None  # a few addresses repeated: agents or account owners, not contacts
    confidence = 0.98 if reading.exact == "email" else 0.9 if reading.has("email") or reading.weak else 0.85
    if own[0] <= 0:
        confidence = 0.6
    confidence -= 0.03 * min(rivals, 3)
    looks = f"{round(column.addresses * 100)} % of the cells are e-mail addresses"
    why = f"{looks}, and it is the fullest and first such column." if rivals else f"{looks}."
    return Chosen(index, "email", confidence, why, _MIXED if column.addresses < 0.9 else None)


def _email_rank(reading: Reading, column: Column) -> tuple[int, float, float]:
    """Own before foreign; then how complete, in steps, so that a few blanks decide nothing; then the header."""
    own = 0 if reading.foreign else 2
    if column.distinct < 0.3 and len(column.values) > 6:
        own = -1  # one address again and again is the shop's, or the agent's
    if own and (reading.groups & {"billing", "shipping"} or _NOT_OWN.search(reading.text)):
        own = 1
    full = column.fill * column.addresses
    header = 0.0
    if reading.exact == "email" and not reading.groups:
        header = 1.0
    elif reading.has("email") and not reading.groups:
        header = 0.9
    elif reading.groups & {"home", "work"}:
        header = 0.6
    elif "second" in reading.groups or _SECONDARY.search(reading.text):
        header = 0.3
    elif reading.has("email"):
        header = 0.7
    elif reading.weak:
        header = 0.5
    # A nearly complete column under a plain header is not beaten by a complete second one.
    step = 1.0 if full >= 0.9 else 0.8 if full >= 0.75 else round(full, 1) * 0.8
    if header <= 0.3 and step == 1.0 and full < 1.0:
        step = 0.9
    return own, step, header


# ------------------------------------------------------------------ names


def find_names(
    readings: Sequence[Reading], columns: Sequence[Column], *, free: Sequence[int], email: int | None
) -> list[Chosen]:
    """First and last name, each from a column that holds it alone. A whole name cannot be split by a column map."""
    addresses = columns[email] if email is not None else None
    readings = _of_keepers(readings, columns)
    readings = _of_the_address(readings, columns, email=email)
    usable = [i for i in free if _could_be_name(readings[i], columns[i])]
    whose = _said_of_all(readings, usable, email=email)
    first = _headed(readings, columns, usable, "first_name", whose=whose)
    last = _headed(readings, columns, usable, "last_name", whose=whose)
    bare = _headed(readings, columns, usable, "name", whose=whose)
    if email is not None and speaks_of("guardian", readings[email].text):
        # "Student name" beside "Parent name" and "Parent email": the contact is the parent.
        named = any(speaks_of("guardian", r.text) and r.has(*CORE_NAMES) for r in readings)
        bare = [i for i in bare if not (named and speaks_of("young", readings[i].text))]
    # "Nombre" beside "Apellidos": bare words of its own beside two surnames are the other half of the name.
    halves = [i for i in bare if columns[i].single_words >= 0.8]
    first = [i for i in first if not _holds_whole(columns, i, others=last or halves)]
    last = [i for i in last if not _holds_whole(columns, i, others=first or halves)]
    last = [i for i in last if not _father_s(readings, i, others=last)]
    chosen: list[Chosen] = []
    if not (first and last) and bare:
        _pair_bare(readings, columns, first, last, bare, chosen, addresses)
    if first and not any(c.target == "first_name" for c in chosen):
        chosen.append(_pick(readings, columns, first, "first_name"))
    if last and not any(c.target == "last_name" for c in chosen):
        chosen.append(_pick(readings, columns, last, "last_name"))
    if not first and not last:
        chosen += _by_initials(readings, columns, usable)
    chosen = _shifted(readings, columns, usable, _unswap(chosen, columns), addresses)
    return chosen + _by_content(readings, columns, usable, chosen, addresses)


_FIRST_INITIALS, _LAST_INITIALS = frozenset(("fn", "vn", "gn", "f n")), frozenset(("ln", "nn", "sn", "l n"))


def _by_initials(readings: Sequence[Reading], columns: Sequence[Column], usable: Sequence[int]) -> list[Chosen]:
    """ "FN" beside "LN": alone such letters mean anything, as a pair over single words they are the two names."""
    named = [i for i in usable if columns[i].single_words >= 0.8 and columns[i].distinct >= 0.3]
    first = [i for i in named if readings[i].text in _FIRST_INITIALS]
    last = [i for i in named if readings[i].text in _LAST_INITIALS]
    if len(first) != 1 or len(last) != 1:
        return []
    why = "The two headers are short for given name and surname, and the cells are single words."
    return [Chosen(first[0], "first_name", 0.8, why), Chosen(last[0], "last_name", 0.8, why)]


# A surname in Serbian and Macedonian, and in Bulgarian the name after the father.
_SECOND_OF_THREE = frozenset(("презиме", "prezime", "презимето"))


def _father_s(readings: Sequence[Reading], index: int, *, others: Sequence[int]) -> bool:
    """ "Презиме" beside "Фамилия"."""
    mine = set(readings[index].text.split()) & _SECOND_OF_THREE
    return bool(mine) and any(not set(readings[i].text.split()) & _SECOND_OF_THREE for i in others)


def _of_keepers(readings: Sequence[Reading], columns: Sequence[Column]) -> list[Reading]:
    """In a file of animals the owners are the contacts, and in one of children those who answer for them, where the
    names of nobody else stand in it."""
    out = list(readings)
    named = [i for i, r in enumerate(readings) if r.has("first_name", "last_name") and not columns[i].empty]
    if any(not readings[i].foreign and not readings[i].unknown for i in named):
        return out
    texts = [reading.text for reading in readings]
    if any(speaks_of("animal", text) for text in texts):
        whom = "keeper"
    elif any(speaks_of("young", texts[i]) and not speaks_of("guardian", texts[i]) for i in named):
        whom = "guardian"
    else:
        return out
    for i, reading in enumerate(readings):
        if reading.foreign and reading.has("first_name", "last_name", "name") and speaks_of(whom, texts[i]):
            out[i] = replace(readings[i], groups=readings[i].groups - {"owner", "relative"})
    return out


def _of_the_address(readings: Sequence[Reading], columns: Sequence[Column], *, email: int | None) -> Sequence[Reading]:
    """The names of the person whose address is imported, where the headers put them on somebody else: those headed
    like the address ("Parent 1 email", "Parent 1 surname"), or, where no other name lives on in the addresses, those
    that do ("Referente cognome")."""
    if email is None:
        return readings
    halves = [i for i, r in enumerate(readings) if r.has("first_name", "last_name", "name") and not columns[i].empty]
    others = [i for i in halves if readings[i].foreign and readings[i].groups & {"relative", "owner"}]
    own = [i for i in halves if i not in others and not readings[i].groups & {"second", "company"}]
    same: list[int] = []
    if others and readings[email].foreign:
        whose = _whose(readings[email])
        same = [i for i in others if _whose(readings[i]) == whose]
    elif others and not any(_lives_on(columns[i], columns[email]) >= 0.1 for i in own):
        living = {_whose(readings[i]) for i in others if _lives_on(columns[i], columns[email]) >= 0.5}
        same = [i for i in others if len(living) == 1 and _whose(readings[i]) in living]
    if not any(readings[i].has("first_name", "last_name") for i in same):
        return readings
    out = list(readings)
    for i in same:
        out[i] = replace(readings[i], groups=readings[i].groups - FOREIGN)
    for i in own:
        out[i] = replace(readings[i], groups=readings[i].groups | {"relative"})
    return out


def _whose(reading: Reading) -> frozenset[str]:
    """The words of a header that name a person, and not the fact about them."""
    facts = concepts()
    return frozenset(w for w in reading.text.split() if facts.get(w) not in {*CORE_NAMES, "email", "address"})


def _lives_on(column: Column, addresses: Column) -> float:
    """How many addresses hold the name of their row; names that repeat are those of a few who look after many."""
    return inside_addresses(column, addresses).share if column.distinct >= 0.6 else 0.0


def _could_be_name(reading: Reading, column: Column) -> bool:
    if column.answers is not None or (column.states and column.state_share > 0.9):
        return False  # "Nachnahme" (paid on delivery): yes and no are no names
    if column.empty or column.numbers == 1 or reading.foreign or reading.groups & {"second", "company", "shipping"}:
        return False
    like = column.meant_names if reading.exact in ("first_name", "last_name") else column.name_like
    return max(like, column.name_like) >= 0.6 and column.addresses < 0.2 and column.titles < 0.5


def _said_of_all(readings: Sequence[Reading], usable: Sequence[int], *, email: int | None) -> set[str]:
    """Words of no dictionary that stand beside given name, surname and address alike say whose file it is."""

    def beside(concept: str) -> set[str]:
        return {word for i in usable if set(readings[i].concepts) == {concept} for word in readings[i].unknown}

    both = beside("first_name") & beside("last_name")
    own = set(readings[email].unknown) if email is not None else set()
    plain = any(readings[i].exact == "first_name" for i in usable)
    return (both if not plain else set()) | (own & (beside("first_name") | beside("last_name") | beside("name")))


def _headed(
    readings: Sequence[Reading], columns: Sequence[Column], usable: Sequence[int], concept: str, *, whose: set[str]
) -> list[int]:
    """Columns whose header names the concept and nothing else, the fuller ones first."""
    found = []
    for i in usable:
        reading = readings[i]
        told = set(reading.unknown) - doing_words() - whose
        alone = reading.exact is None and set(reading.concepts) == {concept} and not told
        among_names = concept != "name" and concept in reading.concepts and _only_name_words(reading, concept)
        first, _, rest = reading.text.partition(" ")
        before = first in doing_words() or first in carrying_words()
        done = before and read_header(rest).exact == concept  # "Ticket first name", "metadata.first_name"
        if reading.exact == concept or alone or among_names or done:
            found.append(i)
    return sorted(
        found, key=lambda i: (readings[i].exact != concept, len(readings[i].groups), -round(columns[i].fill, 1), i)
    )


def _only_name_words(reading: Reading, concept: str) -> bool:
    """ "Full Name - First Name", "Name (First)": the other concepts are names too, and this one is the last."""
    others = [c for c in reading.concepts if c != concept]
    sentence = len(reading.text.split()) >= 5
    return all(c in ("full_name", "name") for c in others) and (not reading.unknown or sentence) and bool(others)


def _holds_whole(columns: Sequence[Column], index: int, *, others: Sequence[int]) -> bool:
    """A name column that holds whole names after all. Double given names beside a surname column are none."""
    column = columns[index]
    if column.whole_names < 0.6:
        return False
    rivals = [columns[i] for i in others if columns[i].fill > 0.3 and i != index]
    if not rivals:
        return True
    same = seen = 0
    for mine, theirs in zip(column.cells, rivals[0].cells, strict=True):
        if mine and theirs:
            seen += 1
            same += theirs.casefold() in mine.casefold().split() or mine.casefold().endswith(theirs.casefold())
    return seen > 0 and same / seen >= 0.5


def _pair_bare(
    readings: Sequence[Reading],
    columns: Sequence[Column],
    first: list[int],
    last: list[int],
    bare: list[int],
    chosen: list[Chosen],
    addresses: Column | None,
) -> None:
    """ "Name" beside "Vorname" is the surname, beside "Cognome" the given name, and alone what its cells say."""
    single = [i for i in bare if columns[i].whole_names < 0.6 and columns[i].companies < 0.2]
    if not single:
        return
    if first and not last:
        index = single[0]
        chosen.append(
            Chosen(index, "last_name", 0.9, "Stands beside a column of given names, so it holds the surname.")
        )
        last.append(index)
    elif last and not first:
        index = single[0]
        chosen.append(
            Chosen(index, "first_name", 0.9, "Stands beside a column of surnames, so it holds the given name.")
        )
        first.append(index)
    elif len(single) >= 2:
        a, b = single[0], single[1]
        if columns[b].given > columns[a].given + 0.2:
            a, b = b, a
        if columns[a].given >= 0.3 and columns[b].given < 0.5:
            chosen.append(Chosen(a, "first_name", 0.7, "Of two name columns this one holds given names."))
            chosen.append(Chosen(b, "last_name", 0.65, "Of two name columns this one holds surnames."))
    else:
        index = single[0]
        column = columns[index]
        lives_on = inside_addresses(column, addresses).share if addresses else 0.0
        if column.single_words >= 0.8 and column.given >= 0.3 and column.given > column.surname:
            chosen.append(Chosen(index, "first_name", 0.75, "The cells hold given names alone."))
        elif column.single_words >= 0.9 and column.given >= 0.15 and lives_on >= 0.5:
            chosen.append(
                Chosen(index, "first_name", 0.6, "The cells hold single names, some of them known given names.")
            )


def _pick(readings: Sequence[Reading], columns: Sequence[Column], found: Sequence[int], target: Target) -> Chosen:
    index = found[0]
    word = "given names" if target == "first_name" else "surnames"
    warning = None
    if columns[index].whole_names > 0.25 and target == "first_name":
        warning = "Some cells hold more than one name."
    confidence = 0.97 if readings[index].exact == target and not readings[index].groups else 0.88
    return Chosen(index, target, confidence, f"The header says so, and the cells look like {word}.", warning)


def _unswap(chosen: list[Chosen], columns: Sequence[Column]) -> list[Chosen]:
    """Headers that name the two the wrong way round: the cells decide, when they speak clearly."""
    first = next((c for c in chosen if c.target == "first_name"), None)
    last = next((c for c in chosen if c.target == "last_name"), None)
    if first is None or last is None:
        return [_other_name(c, columns[c.index]) for c in chosen]
    a, b = columns[first.index], columns[last.index]
    if a.given <= 0.2 and b.given >= 0.5 and a.given + 0.4 <= b.given and len(a.values) >= 4:
        why = "The header says otherwise, but the cells of the two name columns stand the wrong way round."
        warning = "Given names and surnames seem to be swapped in this file. Please check."
        return [
            Chosen(last.index, "first_name", 0.75, why, warning),
            Chosen(first.index, "last_name", 0.75, why, warning),
        ]
    return chosen


def _shifted(
    readings: Sequence[Reading],
    columns: Sequence[Column],
    usable: Sequence[int],
    chosen: list[Chosen],
    addresses: Column | None,
) -> list[Chosen]:
    """Headers that stand one column off: beside the only name column another one under "E-mail" holds names too, and
    the addresses of the rows tell which is which."""
    if len(chosen) != 1 or addresses is None:
        return chosen
    index = chosen[0].index
    for beside in (index + 1, index - 1):
        if beside in usable and _lies(readings[beside], columns[beside]):
            pair = _pair_by_address(columns, sorted((index, beside)), addresses)
            if pair:
                return pair
    return chosen


def _other_name(alone: Chosen, column: Column) -> Chosen:
    """A single name column whose cells are plainly the other kind of name."""
    warning = "The header says otherwise, but the cells look like the other kind of name. Please check."
    if alone.target == "last_name" and column.given >= 0.7 and column.surname <= 0.2 and len(column.values) >= 6:
        return Chosen(alone.index, "first_name", 0.6, "The cells are known given names.", warning)
    return alone


def _by_content(
    readings: Sequence[Reading],
    columns: Sequence[Column],
    usable: Sequence[int],
    chosen: Sequence[Chosen],
    addresses: Column | None,
) -> list[Chosen]:
    """Names in columns without a telling header, by the cells alone and by the addresses of the same rows."""
    have = {c.target for c in chosen}
    used = {c.index for c in chosen}
    if have & {"first_name"} and have & {"last_name"}:
        return []
    open_ = []
    for i in usable:
        reading, column = readings[i], columns[i]
        blank_header = reading.weak or (not reading.concepts and not reading.groups)
        blank_header = blank_header or _lies(reading, column)
        if (
            i in used
            or not blank_header
            or column.single_words < 0.8
            or column.distinct < 0.5
            or column.companies > 0.1
        ):
            continue
        known = [r for r in reading.unknown if len(r) > 2]
        open_.append((i, bool(known) and not reading.weak))
    found: list[Chosen] = []
    if not have and addresses and (pair := _pair_by_address(columns, [i for i, _ in open_], addresses)):
        return pair
    firsts = [
        (columns[i].given, i) for i, strange in open_
        if columns[i].given >= (0.6 if strange else 0.5) and columns[i].given > columns[i].surname - 0.1
    ]  # fmt: skip
    if firsts and "first_name" not in have:
        given, index = max(firsts, key=lambda f: (round(f[0], 1), -f[1]))
        found.append(
            Chosen(
                index, "first_name", 0.6 + 0.2 * given, f"{round(given * 100)} % of the cells are known given names."
            )
        )
        used.add(index)
    got_first = "first_name" in have or bool(found)
    if "last_name" not in have and got_first:
        near = next((c.index for c in (*chosen, *found) if c.target == "first_name"), 0)
        lasts = []
        for i, strange in open_:
            if i in used or columns[i].given > 0.5:
                continue
            inside = inside_addresses(columns[i], addresses).share if addresses else 0.0
            score = columns[i].surname + inside + (0.2 if abs(i - near) == 1 else 0.0)
            if score >= (0.6 if strange else 0.45):
                lasts.append((score, -i))
        if lasts:
            score, index = max(lasts)[0], -max(lasts)[1]
            found.append(Chosen(index, "last_name", min(0.55 + 0.2 * score, 0.85), "The cells look like surnames."))
    return found


_DIGITS = re.compile(r"\d")


def _lies(reading: Reading, column: Column) -> bool:
    """A header of numbers or addresses over cells without any: it says nothing about them."""
    if reading.exact == "email":
        return column.addresses == 0 and column.answers is None
    numbered = reading.exact in ("phone", "mobile_phone", "fax", "zip", "birth_date", "date", "age", "customer_number")
    return numbered and column.share_found(_DIGITS) == 0


def _pair_by_address(columns: Sequence[Column], open_: Sequence[int], addresses: Column) -> list[Chosen]:
    """Two neighbours that both live on in the address of their row: "d.marchais@" or "delphine.marchais@". Which of
    them is the given name, the initial tells, or the names we know."""
    for a, b in pairwise(open_):
        if b != a + 1:
            continue
        one, two = columns[a], columns[b]
        forward, backward = initials_before(one, two, addresses), initials_before(two, one, addresses)
        inside = min(inside_addresses(one, addresses).share, inside_addresses(two, addresses).share)
        known = (one.given - one.surname) - (two.given - two.surname)
        if max(forward, backward) < 0.4 and inside < 0.5:
            continue
        if abs(forward - backward) < 0.3 and abs(known) < 0.15:
            continue
        first_is_a = forward > backward if abs(forward - backward) >= 0.3 and abs(known) < 0.5 else known > 0
        first, last = (a, b) if first_is_a else (b, a)
        why = "The addresses of the same rows are made of these names."
        return [Chosen(first, "first_name", 0.8, why), Chosen(last, "last_name", 0.8, why)]
    return []


def is_name_concept(reading: Reading) -> bool:
    return reading.exact in CORE_NAMES
