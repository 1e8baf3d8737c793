"""Pure: what a header says: which fact, whose, which one of several, and what of it nobody knows."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from imports.lexicon import (
    BOOKKEEPING_CONCEPTS,
    CORE_NAMES,
    DATE_CONCEPTS,
    FOREIGN,
    SECRET_CONCEPTS,
    bent_foreign,
    concepts,
    double_sense,
    easily_mistyped,
    is_neutral,
    neutral,
    qualifiers,
    squeezed,
    stems,
)
from imports.lexicon.text import UNSPACED, one_slip, plain
from imports.orders import gives_orders

_HEADER_MAX = 300  # characters; more of a header is no header
_SECTION = re.compile(r"\s*(?::\s|\s[-–—>|/]\s|::)\s*")
_IN_BRACKETS = re.compile(r"\s*([^()\[\]]+?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]\s*")
_CUSTOM = re.compile(r"(?<=\w{3})(?:__c|_c)$")  # of a field that a company added to its CRM
# "Surname (as on passport)", "Nom comme sur la carte d'identité": how a fact is to be written, and no paper's number.
_AS_ON_PAPER = re.compile(
    r"(?<=[\w.])[\s(\[,;–—-]+(?:(?:exactly|written|spelled|spelt|just|same|tal y|tal|exactement|genau|così|precies) )?"
    r"(?:(?:as|like)(?: it)? (?:on|in|per|shown|stated|written|printed|given|it?s?|appears?|seen|spelled)|as per|"
    r"according to|wie (?:im|in|auf|am|laut)|laut|lt\.|gemäß|gemäss|comme (?:sur|dans|indiqué)|tel(?:le)? qu|selon|"
    r"como (?:en|aparece|figura|consta|no|na|está)|según|igual (?:al|que|ao|à)|conforme|"
    r"come (?:da|sul|nel|su|riportat)|zoals (?:in|op|vermeld)|volgens|som (?:i|på|det)|enligt|ifølge|jak (?:w|na|v)|"
    r"zgodnie z|zgodne z|dle|podľa|podle|kako (?:u|je|piše)|kuten|как в|как указано|по паспорту|согласно|як у|як в|"
    r"за паспортом|според)\b.*$",
    re.IGNORECASE,
)
_NAMESPACE = re.compile(r"(\w{1,40})(?:\.|::?|/|->)(?=[^\W\d])(\S{2,}(?: \S+){0,3})")
_LONGEST = 8  # words of the longest phrase worth trying
# Headers that only count columns.
_WEAK = re.compile(
    r"(?:(?:column|col|field|spalte|feld|colonne|champ|columna|campo|coluna|colonna|kolom|veld|kolumna|pole|столбец|"
    r"колонка|поле|unnamed|kolumn|kolonne|felt|sarake|oszlop|mezo|stlpec|sloupec|stupac|列|項目|var|variable|attr|f|c|"
    r"v|x|header|extra|custom|data|sutun|alan|στηλη)(?: no)?)?\s*\d*\s*|[a-z]{1,2}|unnamed \d+|"
    r"untitled(?: \d+)?|column|none|null|nan"
)
# Two readings of one word: beside another fact these say whose it is or where ("Business Phone", "Contact E-mail").
_ALSO_QUALIFIER = {"company": "company", "website": "website", "job_title": "title", "department": "department"}
_SHORT = {
    "acct": "account", "acc": "account", "num": "number", "nbr": "number", "addr": "address", "ph": "phone",
    "fst": "first", "lst": "last", "nm": "name", "org": "organization", "dept": "department", "dt": "date",
    "qty": "quantity", "amt": "amount", "cust": "customer", "ctry": "country", "st": "street", "desc": "description",
    "lic": "license", "yr": "year", "pwd": "password", "birth": "birth", "reg": "registration", "sub": "subscription",
}  # fmt: skip
_NUMBER_OF = re.compile(
    r"(?:n|no|nr|num|numero|nummer|numer|n o|nro|broj|cislo|nomor|so|номер)(?: (?:de|di|do|du|del|della|d))? "
)
_NUMBERED = {"member_number", "customer_number", "order_number", "phone", "mobile_phone", "fax", "whatsapp", "vat_id"}
# "Default Address City" is a city, "E-mail address (work)" an e-mail.
_ABSORB_ADDRESS = {"email", "street", "street_2", "city", "zip", "state", "country", "company", "ip", "website"}


@dataclass(frozen=True)
class Reading:
    """A header taken apart."""

    text: str  # the plain words
    weak: bool  # no header, or one that only counts columns
    exact: str | None  # the concept that the whole header names
    concepts: tuple[str, ...]  # every concept in it, in order
    groups: frozenset[str]  # whose or where: owner, relative, billing, home, ...
    number: int | None  # "E-mail 2"
    unknown: tuple[str, ...]  # words of no dictionary

    @property
    def foreign(self) -> bool:
        """The fact belongs to somebody else than the contact."""
        return bool(self.groups & FOREIGN)

    @property
    def head(self) -> str | None:
        """The concept to judge by: secrets first, then the exact one, then the last (a phrase's noun stands there)."""
        for concept in self.concepts:
            if concept in SECRET_CONCEPTS and self.exact in (None, concept):
                return concept
        return self.exact or (self.concepts[-1] if self.concepts else None)

    def has(self, *names: str) -> bool:
        return any(name in self.concepts for name in names)


NO_HEADER = Reading("", True, None, (), frozenset(), None, ())
AN_ORDER = Reading("", False, None, (), frozenset(), None, ())  # what addresses the software says nothing of the cells


@lru_cache(maxsize=32_768)
def read_header(header: str | None) -> Reading:
    header = _CUSTOM.sub("", (header or "")[:_HEADER_MAX])
    header = _AS_ON_PAPER.sub("", header).strip(" ([,;-–—:") or header
    if gives_orders(header):
        return AN_ORDER
    parts = [part for part in _SECTION.split(header) if plain(part)]
    if len(parts) > 1:  # "Attendee: First name": the last part names the fact, the others whose
        last = read_header(parts[-1])
        before = read_header(" ".join(parts[:-1]))
        if last.exact in CORE_NAMES | {"email"} - {"name", "full_name"} and not before.has("email"):
            whole = plain(header)
            return Reading(whole, False, last.exact, last.concepts, last.groups | before.groups, last.number, ())
    spaced = _NAMESPACE.fullmatch(header)
    if spaced and _names_nothing(spaced[1]):  # "tbl_people.city"
        last = read_header(spaced[2])
        if last.exact or last.concepts or last.text.startswith(stems()["in"] + stems()["out"]):
            return last
    inside = _IN_BRACKETS.fullmatch(header)
    if inside:  # "Naam (Voornaam)": the words in brackets say which name
        inner, outer = read_header(inside[2]), read_header(inside[1])
        if inner.exact in ("first_name", "last_name") and outer.exact in CORE_NAMES and not inner.foreign:
            return Reading(plain(header), False, inner.exact, inner.concepts, outer.groups | inner.groups, None, ())
    text = plain(header)
    if not text or _WEAK.fullmatch(text):
        exact = concepts().get(text) if len(text) > 1 else None
        if exact in (None, *BOOKKEEPING_CONCEPTS):
            return Reading(text, True, None, (), frozenset(), None, ()) if exact is None else _known(text, exact)
        return _known(text, str(exact))
    exact = _whole(text) or _without_neutral_ends(text)
    if exact:
        return _known(text, exact)
    apart = _take_apart(text)
    return _mended(apart) or apart if apart.unknown else apart


def _mended(apart: Reading) -> Reading | None:
    """The reading with its slips of the pen put right ("Frist Name", "Vornahme"), where that explains all of it."""
    words = apart.text.split()
    least = 4 if len(words) > 1 else 6
    meant = [_as_meant(word) if word in apart.unknown and len(word) >= least else word for word in words]
    if meant == words:
        return None
    mended = read_header(" ".join(meant))
    return replace(mended, text=apart.text) if mended.exact and not mended.unknown else None


@lru_cache(maxsize=8_192)
def _as_meant(word: str) -> str:
    """The common word of headers that is one slip away. A wrong letter makes many a short word another one ("list",
    "last"); a swapped, doubled or missing one does so seldom."""
    for meant in easily_mistyped().get(word[0], ()):
        if one_slip(word, meant):
            same_letters = sorted(word) == sorted(meant)
            if same_letters or min(len(word), len(meant)) >= 7 or (len(word) != len(meant) and len(meant) > 4):
                return meant
    return word


def _names_nothing(prefix: str) -> bool:
    """The name of a table or of a system: no fact, nobody, and nothing about mail or consent."""
    reading = read_header(prefix)
    words = reading.text.split()
    telling = stems()["mail"] + stems()["in"] + stems()["out"] + stems()["wish"] + stems()["revoke"]
    return not (reading.concepts or reading.groups) and not any(word.startswith(telling) for word in words)


def shared_prefix(headers: Sequence[str | None]) -> str:
    """The first word of most headers of a file, where it is the name of its table ("kd_plz", "kd_ort"), or ""."""
    texts = [[] if _NAMESPACE.fullmatch(header or "") else plain(header or "").split() for header in headers]
    first = Counter(words[0] for words in texts if len(words) > 1)
    if not first:
        return ""
    word, count = first.most_common(1)[0]
    often = count >= 4 and count >= 0.6 * sum(map(bool, texts))
    return word if often and len(word) > 1 and not word.isdigit() and _names_nothing(word) else ""


def without_prefix(header: str | None, prefix: str) -> str | None:
    """The header without the name of its table. "Answer 12" is one of many answers, and stays as it is."""
    words = plain(header or "").split() if prefix else []
    rest = " ".join(words[1:])
    if not rest or words[0] != prefix or _WEAK.fullmatch(rest) or not any(map(str.isalpha, rest)):
        return header
    return rest


def _known(text: str, concept: str) -> Reading:
    groups = frozenset({"second"}) if concept == "email" and re.search(r"\b[2-9]\b", text) else frozenset()
    return Reading(text, False, concept, (concept,), groups, _number(text), ())


def _number(text: str) -> int | None:
    found = re.search(r"\b(\d{1,2})\b", text)
    return int(found.group(1)) if found else None


def _whole(text: str) -> str | None:
    """The concept that the header names as a whole, in one of its spellings."""
    table, tight = concepts(), squeezed()
    polite = text[1:] if text[:1] in "おご御" and len(text) > 2 else text  # "お役職"
    for spelling in (
        text,
        polite,
        re.sub(r"([aou])e", r"\1", text),
        text.replace("aa", "a"),
        re.sub(r"nr$", "nummer", text),
    ):
        if spelling in table:
            return table[spelling]
        joined = spelling.replace(" ", "")
        # "N.I.F." is three letters, which is no word by itself.
        if (len(joined) > 3 or (len(joined) == 3 and len(spelling) == 5)) and joined in tight:
            return tight[joined]
    if text.startswith("# "):
        return table.get(f"number of {text[2:]}") or table.get(text[2:])
    spelled = " ".join(_SHORT.get(word, word) for word in text.split())
    if spelled != text and spelled in table:
        return table[spelled]
    # "Passport No.", "Personalausweisnummer": what a number is the number of decides.
    base = re.sub(r"\s*(?:number|num|no|nr|nummer|numero|numer|номер|id|#)$", "", text)
    found = table.get(base) or tight.get(base.replace(" ", "")) if len(base) > 2 and base != text else None
    if found in SECRET_CONCEPTS or found in _NUMBERED:
        return found
    base = _NUMBER_OF.sub("", text, count=1)  # "N° AVS"
    if base != text and len(base) > 2 and base not in double_sense() and table.get(base) in SECRET_CONCEPTS:
        return table[base]
    return _compound_secret(re.sub(r"(?<=.{8})nr$", "nummer", text))


def _compound_secret(word: str) -> str | None:
    """ "Kundenkennwort", "Krankenversichertennummer": the end of a compound says what it is."""
    if not word.isalpha() or not word.isascii() or len(word) < 10:
        return None
    ends = (concepts().get(word[start:]) for start in range(2, len(word) - 7))
    # Of cards and accounts a customer and a member have harmless ones as well ("Medlemskortnummer").
    return next((found for found in ends if found in ("password", "national_id")), None)


def _without_neutral_ends(text: str) -> str | None:
    """The concept named by the header once words like "contact" or "your" are cut from its ends."""
    words = text.split()
    idle = neutral()
    starts = [0]
    while starts[-1] < len(words) - 1 and words[starts[-1]] in idle:
        starts.append(starts[-1] + 1)
    ends = [len(words)]
    while ends[-1] > 1 and words[ends[-1] - 1] in idle:
        ends.append(ends[-1] - 1)
    for start in starts:
        for end in ends:
            if 0 < end - start < len(words) and (found := concepts().get(" ".join(words[start:end]))):
                # The number of a member is not the number of a row.
                return "member_number" if found == "row_number" else found
    return None


def _take_apart(text: str) -> Reading:
    words: list[str] = []
    for word in text.split():
        words += _cut(word) if UNSPACED.search(word) else [word]
    known = concepts()
    found: list[str] = []
    groups: set[str] = set()
    unknown: list[str] = []
    kept: list[str] = []  # the words without the neutral ones, for a second look at the whole
    i = 0
    while i < len(words):
        for size in range(min(_LONGEST, len(words) - i), 0, -1):
            phrase = " ".join(words[i : i + size])
            if phrase in known and not (size == 1 and (phrase in neutral() or len(phrase) == 1)):
                if phrase in qualifiers() and known[phrase] not in SECRET_CONCEPTS:
                    groups.add("?" + qualifiers()[phrase])
                found.append(known[phrase])
                kept.append(phrase)
            elif phrase in qualifiers():
                groups.add(qualifiers()[phrase])
                kept.append(phrase)
            elif size == 1 and not phrase.isdigit() and not is_neutral(phrase):
                bent = bent_foreign(phrase)  # "E-Mail des Betreuers"
                if bent:
                    groups.add(bent)
                else:
                    unknown.append(phrase)
                kept.append(phrase)
            elif phrase not in neutral() and size > 1:
                continue
            i += size
            break
    rest = " ".join(kept)
    exact = _whole(rest) if rest and rest != text and not groups and not unknown else None
    if "phone" in found and {"mobile_phone", "fax", "whatsapp"} & set(found):
        found = [concept for concept in found if concept != "phone"]
    if "address" in found and len(set(found)) > 1 and set(found) & _ABSORB_ADDRESS:
        found = [concept for concept in found if concept != "address"]
    if {"date", "time"} & set(found) and set(found) & (DATE_CONCEPTS - {"date", "time"}):  # "Date of last order"
        found = [concept for concept in found if concept not in ("date", "time")]
    if exact is None and len(set(found)) == 1 and not unknown and not any(g[0] != "?" for g in groups):
        exact = found[0]
    doubtful = {g[1:] for g in groups if g.startswith("?")}
    groups = {g for g in groups if not g.startswith("?")}
    if len(found) > 1 or not exact:
        groups |= doubtful
        if "work" in doubtful and len(set(found)) > 1:  # "Business Phone" is no fact about a company
            found = [concept for concept in found if concept != "company"]
    for concept, group in _ALSO_QUALIFIER.items():
        if concept in found and len(set(found)) > 1:
            groups.add(group)
    number = _number(text)
    if exact and number and number > 1 and exact in ("email", "phone", "mobile_phone"):
        groups.add("second")
    return Reading(text, False, exact, tuple(found), frozenset(groups), number, tuple(unknown))


def _cut(word: str) -> list[str]:
    """A header of a script without spaces, cut into the longest words the dictionaries know."""
    tables = (concepts(), qualifiers(), neutral())
    parts: list[str] = []
    loose = ""
    i = 0
    while i < len(word):
        for end in range(min(len(word), i + 14), i, -1):
            piece = word[i:end]
            if any(piece in table for table in tables) and (end - i > 1 or UNSPACED.match(piece)):
                if loose:
                    parts.append(loose)
                loose = ""
                parts.append(piece)
                i = end
                break
        else:
            loose += word[i]
            i += 1
    if loose:
        parts.append(loose)
    return parts
