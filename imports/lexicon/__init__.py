"""Pure: the dictionaries of the mapper, looked up by phrase. The data stand in the sibling modules, one per theme."""

import re
from functools import cache

from imports.lexicon import (
    answers,
    consent,
    facts,
    more_consent,
    more_facts,
    more_languages,
    more_names,
    more_people,
    names,
    people,
    quantities,
    secrets,
)
from imports.lexicon.text import UNSPACED, fold, one_slip, plain

CORE_NAMES = frozenset({"first_name", "last_name", "name", "full_name"})
SECRET_CONCEPTS = frozenset({"password", "token", "card", "bank", "national_id", "link", "ip"})
BOOKKEEPING_CONCEPTS = frozenset({"internal_id", "row_number", "checksum", "coordinates", "technical"})
# Of other people, or of another place than the contact's own.
FOREIGN = frozenset({"owner", "relative", "assistant", "referrer", "gift"})

# Facts that stay text however numeric they look.
TEXT_CONCEPTS = frozenset(
    """phone mobile_phone whatsapp fax zip member_number customer_number order_number house_number vat_id internal_id
    national_id birth_date signup_date unsubscribed_date updated_at last_activity last_purchase_date
    last_visit first_purchase_date date time street address street_2 anniversary referral_code age_group timezone
    language
    country state username nickname initials company department job_title gender website linkedin twitter
    skype telegram discord wechat line_id kakao_id instagram facebook source full_name name display_name
    city district allergies diet currency product event store employee_number birth_place contact_channel
    hire_date expiry_date last_donation_date check_in_date check_out_date start_date license_plate blood_type""".split()
)
# Counts and sums. A column of them that happens to hold only 0 and 1 is still no yes/no.
NUMBER_CONCEPTS = frozenset(
    """age company_size annual_revenue order_count total_spent average_order_value points score balance donation fee
    amount ticket_count height weight children_count household_size income year birth_year graduation_year
    score_grade visit_count""".split()
)
DATE_CONCEPTS = frozenset(
    """birth_date signup_date unsubscribed_date updated_at last_activity last_purchase_date first_purchase_date date
    last_visit time anniversary hire_date expiry_date last_donation_date check_in_date check_out_date
    start_date""".split()
)


def _entries(block: str) -> list[tuple[str, str]]:
    """(phrase, concept) of a block with one "concept: phrase, phrase" per line."""
    found = []
    for line in block.strip().splitlines():
        concept, _, phrases = line.partition(":")
        found += [(phrase, concept.strip()) for phrase in phrases.split(",")]
    return found


def _phrases(block: str) -> frozenset[str]:
    return frozenset(filter(None, (plain(part) for line in block.strip().splitlines() for part in line.split(","))))


# Secrets come first: where a word is doubtful, it is left out of the import.
_HEADERS = (
    secrets.OF_MEMBERS,
    secrets.SENSITIVE,
    people.PEOPLE,
    facts.FACTS,
    secrets.BOOKKEEPING,
    more_languages.HEADERS,
    more_people.HEADERS,
    more_facts.FACTS,
)


@cache
def concepts() -> dict[str, str]:
    """Phrase to concept."""
    table: dict[str, str] = {}
    for block in _HEADERS:
        for phrase, concept in _entries(block):
            table.setdefault(plain(phrase), concept)
    table.pop("", None)
    return table


@cache
def every_concept() -> dict[str, frozenset[str]]:
    """Phrase to all it may mean: "kraj" is a country in one language and a region in another."""
    table: dict[str, set[str]] = {}
    for block in _HEADERS:
        for phrase, concept in _entries(block):
            table.setdefault(plain(phrase), set()).add(concept)
    return {phrase: frozenset(found) for phrase, found in table.items()}


@cache
def secret_stems() -> tuple[tuple[str, str], ...]:
    """Beginnings of words, each with the kind of secret it speaks of."""
    return tuple(
        (fold(stem), kind) for stems, kind in _entries_spaced(secrets.SENSITIVE_STEMS) for stem in stems.split()
    )


def _entries_spaced(block: str) -> list[tuple[str, str]]:
    return [(line.partition(":")[2], line.partition(":")[0].strip()) for line in block.strip().splitlines()]


@cache
def squeezed() -> dict[str, str]:
    """The same without spaces, for headers that are written in one word ("emailaddress", "dateofbirth")."""
    table: dict[str, str] = {}
    for phrase, concept in concepts().items():
        table.setdefault(phrase.replace(" ", ""), concept)
    return table


@cache
def qualifiers() -> dict[str, str]:
    """Phrase to the person or place a fact belongs to: owner, relative, billing, home, ..."""
    table: dict[str, str] = {}
    for phrase, group in _entries(people.OTHERS) + _entries(more_people.OTHERS):
        table.setdefault(plain(phrase), group)
    for block, group in ((more_people.YOUNG, "relative"), (more_people.GUARDIANS, "relative")):
        for word in block.split():
            if plain(word) not in neutral():
                table.setdefault(plain(word), group)
    for word in more_people.KEEPERS.split():
        if plain(word) not in neutral():
            table.setdefault(plain(word), "owner")
    table.pop("", None)
    return table


@cache
def long_neutral() -> tuple[str, ...]:
    """The longer neutral words, of which an inflected form is as neutral ("Teilnehmers", "kontaktu")."""
    return tuple(word for word in neutral() if len(word) >= 5 and " " not in word)


def is_neutral(word: str) -> bool:
    """True for a neutral word, bent or not."""
    if word in neutral():
        return True
    return len(word) >= 6 and any(word.startswith(stem) and len(word) - len(stem) <= 3 for stem in _by_start(word[:4]))


@cache
def _by_start(start: str) -> tuple[str, ...]:
    return tuple(word for word in long_neutral() if word.startswith(start))


def bent_foreign(word: str) -> str | None:
    """The other person that a bent word speaks of: "Betreuers", "partners"."""
    if len(word) < 6:
        return None
    return next((group for stem, group in _foreign_by_start(word[:5]) if word.startswith(stem)
                 and len(word) - len(stem) <= 2), None)  # fmt: skip


@cache
def _foreign_by_start(start: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (word, group)
        for word, group in qualifiers().items()
        if group in FOREIGN and len(word) >= 5 and " " not in word and word.startswith(start)
    )


@cache
def neutral() -> frozenset[str]:
    """Words that say nothing about which fact a column holds."""
    return _phrases(people.NEUTRAL + more_people.NEUTRAL)


@cache
def consent_phrases() -> dict[str, frozenset[str]]:
    """The phrase sets by which a header is read for consent and opt-out."""
    return {
        "out": _phrases(consent.OPT_OUT + more_languages.OPT_OUT + more_consent.OPT_OUT),
        "in": _phrases(consent.OPT_IN + more_languages.OPT_IN + more_consent.OPT_IN),
        "bare": _phrases(more_consent.BARE),
        "weak": _phrases(consent.WEAK_OPT_IN),
        "status": _phrases(consent.MAIL_STATUS),
        "channel": _phrases(consent.OTHER_CHANNEL + more_consent.OTHER_CHANNEL),
        "topic": _phrases(consent.TOPIC),
        "matter": _phrases(more_consent.OTHER_MATTER),
        "leaving": _phrases(more_consent.LEAVING),
        "blacklist": _phrases(more_consent.BLACKLIST),
        "no": _phrases(consent.NEGATION)
        | frozenset(fold(word) for word in (more_languages.NEGATION + more_consent.NEGATION).split()),
    }


@cache
def stems() -> dict[str, tuple[str, ...]]:
    """Beginnings of words about consent, by what they do in a sentence."""
    blocks = {
        "wish": consent.WISH + more_languages.WISH + more_consent.WISH,
        "mail": consent.MAILISH + more_languages.MAILISH + more_consent.MAILISH,
        "revoke": consent.REVOKE + more_consent.REVOKE,
        "consent": consent.CONSENT_STEMS,
        "in": consent.IN_STEMS + more_languages.IN_STEMS + more_consent.IN_STEMS,
        "out": consent.OUT_STEMS,
        "service": more_consent.SERVICE,
    }
    return {kind: tuple(sorted({fold(stem) for stem in block.split()})) for kind, block in blocks.items()}


@cache
def consent_words(kind: str) -> frozenset[str]:
    """Single words that colour a header about consent: mail, filler, date, status, sent."""
    blocks = {
        "mail": consent.MAIL_WORDS,
        "filler": consent.FILLER,
        "date": consent.DATE_WORDS,
        "status": consent.STATUS_WORDS,
        "sent": more_consent.SENT,
    }
    return frozenset(fold(word) for word in blocks[kind].split())


@cache
def states() -> dict[str, tuple[str, bool]]:
    """State word (plain) to what it means, and whether only mailing speaks so."""
    table: dict[str, tuple[str, bool]] = {}
    for block, meaning, decisive in (
        (consent.UNSUBSCRIBED + more_consent.UNSUBSCRIBED, "unsubscribed", True),
        (consent.SUBSCRIBED + more_consent.SUBSCRIBED, "subscribed", True),
        (consent.LEAVE, "leave", False),
        (consent.UNSUBSCRIBED_SOFT + more_consent.UNSUBSCRIBED_SOFT, "unsubscribed", False),
        (consent.SUBSCRIBED_SOFT + more_consent.SUBSCRIBED_SOFT, "subscribed", False),
    ):
        for word in _phrases(block):
            table.setdefault(word, (meaning, decisive))
    for word in ("never subscribed", "neversubscribed", "non subscribed", "nonsubscribed", "not subscribed"):
        table[word] = ("leave", True)
    table["validating"] = ("leave", True)  # said of addresses by beehiiv, and of nothing else
    # Said of orders, accounts and people as well, so no proof of a mailing state.
    for word in _phrases(consent.CANCELLED):
        if word in table:
            table[word] = (table[word][0], False)
    for word in (plain(w) for w in ("blocked", "deleted", "removed", "cancelled", "rejected", "archived", "deleted")):
        if word in table:
            table[word] = (table[word][0], False)
    return table


@cache
def cancelled() -> frozenset[str]:
    """Cancelled, in the languages that say it of subscriptions and of bookings alike, plain."""
    return _phrases(consent.CANCELLED)


# State words in forms that no list has ("Suscripto", "Rebotada").
_BOUNCED = ("bounc", "rebot", "rimbalz", "rebond", "gebounc", "blacklist", "geblacklist", "blocklist")
JOINED = ("subscri", "suscri", "abonn", "feliratk", "подпис", "підпис", "pretplac", "prenumer", "iscritt", "inscri")
_DONE = re.compile("^(?:已经?|已經)|(?:済み|済|ずみ|中|した|された|完了|者|了|됨|함|완료|중|한 상태|แล้ว)$")


@cache
def state_of(word: str) -> tuple[str, bool] | None:
    """What a state word means; unknown ones by their parts ("Double Opted-In", "Unsubscribed by user")."""
    text = plain(word)
    if text in states():
        return states()[text]
    if UNSPACED.search(text):  # "購読解除済み", "已取消订阅了": done, now, or one who did
        bare = _DONE.sub("", text)
        if bare != text and bare in states():
            return states()[bare]
    for beginnings, meaning in ((stems()["out"], "unsubscribed"), (_BOUNCED, "unsubscribed"), (JOINED, "subscribed")):
        if text.startswith(beginnings) and " " not in text:
            return meaning, True
    parts = text.split()
    if len(parts) == 1:
        return _mistyped_state(text)
    if not 1 < len(parts) <= 6:
        return None
    denied = bool({"not", "non", "never", "no", "nicht", "nie", "pas", "niet", "ikke", "inte"} & set(parts))
    for size in (3, 2, 1):
        for start in range(len(parts) - size + 1):
            known = states().get(" ".join(parts[start : start + size]))
            if known and known[1]:
                return ("leave", True) if denied else known
    return None


def _mistyped_state(word: str) -> tuple[str, bool] | None:
    """ "subscibed", "unsubcribed": a long word of mailing with one slip, where all it may stand for mean the same."""
    if len(word) < 8 or UNSPACED.search(word):
        return None
    near = {states()[meant] for meant in _long_states().get(word[0], ()) if one_slip(word, meant)}
    return near.pop() if len(near) == 1 else None


@cache
def _long_states() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word, (_, decisive) in states().items():
        if decisive and len(word) >= 8 and " " not in word:
            found.setdefault(word[0], []).append(word)
    return {start: tuple(words) for start, words in found.items()}


@cache
def other_states() -> frozenset[str]:
    """Words of billing, orders and attendance."""
    return _phrases(consent.OTHER_STATES)


@cache
def readable_answers() -> dict[str, bool]:
    """Casefolded words that a boolean property reads."""
    return {**dict.fromkeys(answers.YES.split(), True), **dict.fromkeys(answers.NO.split(), False)}


@cache
def all_answers() -> dict[str, bool]:
    """Every word or mark for yes and no, casefolded; wider than what a boolean property reads."""
    table = dict(readable_answers())
    more = ((answers.MORE_YES, True), (answers.MORE_NO, False), (more_languages.YES, True), (more_languages.NO, False))
    for block, meaning in more:
        for word in block.split():
            table.setdefault(word, meaning)
    for phrase, meaning in _LONG_ANSWERS.items():
        table.setdefault(phrase, meaning)
    for word, meaning in list(table.items()):  # capitals lose their accents: ΟΧΙ for όχι
        if len(word) > 2:
            table.setdefault(fold(word), meaning)
    return table


@cache
def no_answers() -> frozenset[str]:
    """Cells that look like a no and answer nothing ("keine Angabe", "not stated"), plain."""
    return _phrases(answers.NO_ANSWER)


# Letters that answer only as a pair: ano/ne, ναι/όχι, igen/nem, kyllä/ei, evet/hayır, and Korea's O/X.
LETTER_PAIRS = frozenset(
    {
        ("a", "n"),
        ("ν", "ο"),
        ("i", "n"),
        ("k", "e"),
        ("e", "h"),
        ("o", "x"),
        ("t", "n"),
        ("d", "n"),
        ("д", "н"),
        ("т", "н"),
        ("kyllä", "en"),
        ("joo", "en"),
        ("haluan", "en"),
        ("já", "nei"),
        ("ie", "na"),
        ("do", "nach"),
    }
)


_LONG_ANSWERS = {
    "i agree": True, "i accept": True, "yes please": True, "opted in": True, "opt in": True, "i consent": True,
    "yes, please": True, "opted out": False, "opt out": False, "no thanks": False, "no, thanks": False,
    "i do not agree": False, "do not agree": False, "not agreed": False, "ich stimme zu": True, "je refuse": False,
    "wyrażam zgodę": True, "zgadzam się": True, "nie zgadzam się": False, "не согласен": False, "не согласна": False,
    "kabul ediyorum": True, "de acord": True, "sunt de acord": True, "đồng ý": True, "không đồng ý": False,
    "slažem se": True, "non accetto": False, "no acepto": False, "não aceito": False, "لا أوافق": False,
    "לא מאשר": False, "не згоден": False, "згоден": True, "nem kérem": False, "kérem": True, "j'accepte": True,
    "ja, gerne": True, "nein, danke": False, "ja tak": True, "nej tak": False, "ja takk": True, "nei takk": False,
    "ja tack": True, "nej tack": False, "sí, acepto": True, "oui, j'accepte": True,
}  # fmt: skip


@cache
def nothing_words() -> frozenset[str]:
    """Cells that stand for a blank, casefolded."""
    return frozenset(answers.NOTHING.split())


@cache
def given_names() -> frozenset[str]:
    return frozenset(fold(word) for word in (names.GIVEN + more_names.GIVEN).split())


@cache
def surnames() -> frozenset[str]:
    return frozenset(fold(word) for word in names.SURNAMES.split())


@cache
def unspaced_surnames() -> frozenset[str]:
    """Surnames of scripts without spaces, as they stand in a column of their own."""
    return frozenset({*names.KANJI_SURNAMES.split(), *names.HAN_SURNAMES, *names.HANGUL_SURNAMES})


@cache
def surname_endings() -> tuple[str, ...]:
    return tuple(sorted({fold(word) for word in names.SURNAME_ENDINGS.split() if len(word) >= 2}))


@cache
def id_words() -> frozenset[str]:
    """Words of headers whose numbers tell things apart."""
    return frozenset(fold(word).strip() for word in quantities.ID_WORDS.split())


@cache
def count_words() -> frozenset[str]:
    """Words of headers whose numbers count."""
    return frozenset(fold(word) for word in quantities.COUNT_WORDS.split())


@cache
def count_phrases() -> frozenset[str]:
    return _phrases(quantities.COUNT_PHRASES)


@cache
def account_words() -> frozenset[str]:
    """An account of whatever kind: at a bank, where the file has bank details."""
    return _phrases(secrets.ACCOUNTS)


def bank_words(text: str) -> bool:
    """True for a plain header with the word for a bank."""
    starts = tuple(secrets.BANKS.split())
    return any(word.startswith(starts) or (UNSPACED.search(word) and word.endswith(starts)) for word in text.split())


@cache
def double_sense() -> frozenset[str]:
    """Words that mean a secret here and something harmless there."""
    return frozenset(secrets.DOUBLE_SENSE.split())


@cache
def mark_words() -> frozenset[str]:
    """What stands in a ticked cell, casefolded."""
    return frozenset(part.strip() for part in answers.MARKS.replace("\n", ",").split(",")) - {""}


@cache
def doing_words() -> frozenset[str]:
    """What a person did to get into the file: before a name they say nothing ("Booking first name")."""
    return frozenset(fold(word) for word in people.DOINGS.split())


@cache
def carrying_words() -> frozenset[str]:
    """Names of the record that carries a field: in front of a name they say nothing ("metadata.first_name")."""
    return frozenset(people.CARRIERS.split())


@cache
def easily_mistyped() -> dict[str, tuple[str, ...]]:
    """Common words of headers by their first letter, the longer ones first. One slip away from them hardly another
    word lies."""
    words = sorted({fold(word) for word in more_people.EASILY_MISTYPED.split()}, key=lambda w: (-len(w), w))
    return {letter: tuple(w for w in words if w[0] == letter) for letter in {w[0] for w in words}}


@cache
def titles() -> frozenset[str]:
    """Mr, Frau, Mme and their like, folded."""
    return frozenset(fold(word) for word in names.TITLES.split())


@cache
def particles() -> frozenset[str]:
    return frozenset(names.PARTICLES.split())


@cache
def said_of(whom: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words for animals, the young, guardians or keepers: single ones, and those to be looked for inside a text."""
    blocks = {
        "animal": more_people.ANIMALS,
        "young": more_people.YOUNG,
        "guardian": more_people.GUARDIANS,
        "keeper": more_people.KEEPERS,
    }
    words = {plain(word) for word in blocks[whom].split()} - {""}
    inside = tuple(word for word in words if " " in word or UNSPACED.search(word))
    return frozenset(words.difference(inside)), inside


def speaks_of(whom: str, text: str) -> bool:
    """True for a plain header with one of those words."""
    words, inside = said_of(whom)
    bent = {word[:-cut] for word in text.split() for cut in (1, 2) if len(word) >= 6}
    return not words.isdisjoint({*text.split(), *bent}) or any(word in text for word in inside)
