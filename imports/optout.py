"""Pure: finds the one column that carries the opt-out from e-mail, and how its words are to be read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from imports import lexicon
from imports.consent import NO_INSIDE, SENTENCE, Consent, begins, is_negated, phrase_in, read_consent
from imports.evidence import Column
from imports.lexicon.reading import Reading, read_header
from imports.lexicon.text import UNSPACED, plain
from imports.suggestion import Word

_FIRST_WORD = re.compile(r"[\s,;:.!–—-]+")
# These begin a sentence only as an answer, also without a comma.
_PLAIN_BEGINNINGS = frozenset(
    """yes no ja nein oui non sí sim não tak nie ano áno igen nem да нет так ні evet hayır ναι όχι nee nej nei jah taip
    kyllä ya tidak có không نعم לא כן はい いいえ 是 否 예 아니요 네 아니오 ใช่ हाँ नहीं""".split()
)
_POLITE = re.compile("(?<=..)(?:합니다|했음|했습니다|하겠습니다|해요|함|する|します|しました)$")
_ANSWERED_LEAST = 0.85  # of the cells, for the rest to count as strays
_ANSWERED_BESIDE_A_THIRD = 0.2  # of the cells, where yes, no and one other word are all there is
_STATED_LEAST = 0.5  # of the cells, where they say "opted in" and "opted out"
_STRAYS_MAX = 5  # different ones
_DIFFERENT_MAX = 60  # words; more of them are no answers and no states
# Facts by which a file is one of members, employees or patients: leaving there is leaving them.
_OF_MEMBERS = frozenset(
    "member_number fee membership_level employee_number hire_date national_id bank expiry_date score_grade".split()
)
_GENERIC = ("status", "state", "type", "country")  # "Stato" is a state of either kind
_LISTS = frozenset("list lists group groups segment liste listen lista elenco lijst список".split())
_TOPICS = frozenset("topic topics thema themen sujet tema temas argomento onderwerp temat тема".split())
_ALL = frozenset("all global globally overall every marketing email emails".split())
_SORTS = frozenset("type types typ tipo kind category mode frequency preference preferences setting settings".split())
_CONSENT = ("consent", "permission", "opt", "agree", "allow")
_OF_ACCOUNTS = frozenset(
    """account accounts user member membership login profile konto kontos kontostatus benutzer nutzer compte utilisateur
    cuenta usuario perfil conto account utente conta gebruiker bruger bruker anvandare konta uzytkownik uzytkownika ucet
    uctu fiok аккаунт аккаунта пользователя hesap kullanici アカウント 账号 账户 帳號 帳戶 계정""".split()
)
_STOPS = frozenset("stop stopp stopped стоп stoppa".split())
_LEFT = ("unsubscribed", True)
_COMMON_STATES = (
    "subscribed", "active", "unsubscribed", "opted out", "bounced", "hard bounced", "cleaned", "complained",
    "suppressed", "blocklisted", "pending", "unconfirmed", "never subscribed", "not subscribed",
)  # fmt: skip


@dataclass(frozen=True)
class OptOut:
    """One column that could carry the opt-out."""

    index: int
    score: float
    invert: bool
    words: dict[str, Word]
    reason: str
    states: bool = False
    named: bool = False  # the words name the state themselves ("Opt out", "Unsubscribed")
    warning: str | None = None


def find_opt_out(
    readings: Sequence[Reading], columns: Sequence[Column], *, free: Sequence[int], email: int | None
) -> list[OptOut]:
    """The columns that could carry the opt-out, best first."""
    found = []
    paid = any(
        r.has(
            "plan",
            "amount",
            "total_spent",
            "payment_status",
            "membership_level",
            "payment_method",
            "order_number",
            "ticket_count",
            "product",
            "event",
            "fee",
        )
        for r in readings
    )
    organised = any(r.head in _OF_MEMBERS for r in readings)
    for index in free:
        column, reading = columns[index], readings[index]
        if column.empty or "relative" in reading.groups or column.addresses > 0.3:
            continue
        if reading.weak:
            if nameless := _nameless(index, column):
                found.append(nameless)
            continue
        plain_numbers = column.numbers == 1 and not column.zero_one and not _as_in_access(column)
        if len(column.counts) > _DIFFERENT_MAX or plain_numbers:
            continue  # neither answers nor states
        candidate = _judge(index, reading, column, paid=paid, organised=organised)
        if candidate and not (read_consent(reading).loose and not candidate.named):
            # A word nobody knows beside the newsletter may be a topic, or take it back: no guess, unless the cells
            # name the state themselves.
            found.append(candidate)
    single = [c for c in found if c.states and _of_one_list(readings[c.index])]
    if len(single) > 1:  # "Events list" beside "Offers list": each is left, and none is left from all
        found = [c for c in found if c not in single]
    return sorted(found, key=lambda c: (-c.score, c.index))


def _of_one_list(reading: Reading) -> bool:
    """A header that names a list or the like by a name of its own, and nothing that is about all mail."""
    words = {*reading.text.split()}
    return bool(reading.unknown) and (reading.has("groups", "tags") or bool(words & _LISTS)) and not words & _ALL


def _nameless(index: int, column: Column) -> OptOut | None:
    """Without a header, yes and no have no known meaning; "subscribed" and "unsubscribed" speak for themselves."""
    if column.answers is not None or len(column.counts) > 8 or column.state_share < 0.9:
        return None
    both = {meaning for meaning, _ in column.states.values()} >= {"unsubscribed", "subscribed"}
    out = {plain(word) for word, state in column.states.items() if state == ("unsubscribed", True)}
    return _states(index, column, 0.6) if both and out - lexicon.consent_phrases()["leaving"] else None


def _judge(index: int, reading: Reading, column: Column, *, paid: bool, organised: bool) -> OptOut | None:
    said = read_consent(reading)
    states = column.states
    if said.elsewhere or (organised and said.leaving):
        return None
    answered = column.answers is not None or _mostly_answers(column) is not None
    if said.kind == "status" and answered and any(begins(w, _CONSENT) for w in said.hits):
        said = replace(said, kind="in")  # "Email marketing consent": of states in one system, of yes and no in another
    if column.dates > 0.5 or column.urls > 0.5:
        return None
    words = set(reading.text.split())
    opts_out = re.search(r"\bopt(?:ed)? out\b", reading.text)
    if said.kind == "out" and opts_out and not words & lexicon.consent_words("date"):
        said = replace(said, exact=True)  # "No bulk emails (user opt out)" goes before "Do not email" further on
    answers = _as_in_access(column) or column.answers
    if answers is None and said.kind == "status" and not states:
        opposites = _opposites(column)
        if opposites and all(begins(plain(word), lexicon.stems()["wish"]) for word, yes in opposites.items() if yes):
            return _flag(index, said, opposites, column)  # "Aceita" / "Não aceita"
    if answers is None and said.kind in ("in", "out", "weak"):
        answers = _ticked(reading, column)
        opposites = _opposites(column)
        if answers is None and opposites and not said.dated:
            return _flag(index, replace(said, kind="in"), opposites, column)
    if answers is None and said.kind in ("in", "out", "weak") and not said.dated and (refused := _refused(column)):
        return OptOut(index, 0.7, False, refused, "The cells that are filled refuse e-mail.", named=True)
    stated = column.state_share >= _STATED_LEAST and set(states.values()) >= {("subscribed", True), _LEFT}
    if said.kind == "weak" and not said.dated and stated and len(column.counts) <= 8:
        return _states(index, column, 0.8)  # "GDPR status": opted in, opted out, awaiting reply
    if answers is None and (worded := _wordings(column)):
        return OptOut(index, 0.72, False, worded, "The cells say who wants e-mail and who does not.", named=True)
    if answers is not None and not (said.kind in (None, "status") and states and column.state_share > 0.9):
        if said.dated and said.kind != "status":
            return None
        if said.kind in ("out", "in", "weak") or (said.kind == "status" and "email" in reading.text):
            return _flag(index, said, answers, column)
        if reading.exact == "email" and reading.text in lexicon.concepts():  # "Email valid" is something else
            return _flag(index, Consent("weak"), answers, column)
    if answers is None and reading.exact == "email" and (opposites := _opposites(column)):
        return _flag(index, Consent("weak"), opposites, column)  # "Mail": "ok" and "nicht ok"
    if said.kind in ("in", "out", "weak") and not said.dated:
        mixed = _answers_and_states(column, invert=said.kind != "out")
        if mixed:
            return OptOut(index, 0.8, said.kind != "out", mixed, "The cells answer for e-mail, or name its state.")
        mostly = _mostly_answers(column)
        if mostly:
            return _with_strays(_flag(index, said, mostly, column), column)
    if said.kind is None and (words & _TOPICS or phrase_in(reading.text.split(), "topic")[0]):
        return None  # "Topic: Gardening": of one subject, whatever the cells say
    channel = phrase_in(reading.text.split(), "channel")[0]
    if channel and not _mail_header(reading):
        return None
    if not states:
        return None
    both_ways = {meaning for meaning, _ in states.values()} >= {"unsubscribed", "subscribed"}
    sure = {meaning for meaning, decisive in states.values() if decisive}
    few = len(column.counts) <= 8
    least = 0.6 if both_ways and sure and few else 0.85
    sorts = said.kind in ("in", "status") and (said.mailed or _of_mailing(said)) and _SORTS & words
    if sorts and "unsubscribed" in sure and 1 < len(column.counts) <= 8:
        return _states(index, column, 0.85)  # "Email interest type": All, Custom, Opted out
    if "unsubscribed" in sure and few and said.kind is None and _sorted_out(reading, column):
        return _states(index, column, 0.6)
    headed = said.kind == "status" or (said.kind == "in" and said.mailed and not said.dated)
    if "unsubscribed" in sure and few and (reading.exact in _GENERIC or headed):
        least = 0.2  # nobody but a mailing list says "unsubscribed" of a person
    if column.state_share < least:
        return None
    return _status(index, reading, said, column, paid=paid, organised=organised)


def _as_in_access(column: Column) -> dict[str, bool] | None:
    """Truth as Access and Visual Basic write it: -1 is yes."""
    return {"-1": True, "0": False} if set(column.counts) == {"-1", "0"} else None


def _ticked(reading: Reading, column: Column) -> dict[str, bool] | None:
    """A consent whose cells begin with a yes or a no ("Yes, send me news"), or whose ticked cells repeat the question
    and whose other cells are blank."""
    known = lexicon.all_answers()
    begun = {word: _begun(word, known) for word in column.counts}
    if len(begun) <= 4 and all(meaning is not None for meaning in begun.values()) and len(set(begun.values())) == 2:
        return {word: bool(meaning) for word, meaning in begun.items()}
    if column.fill < 1 and len(column.counts) == 1:
        word = next(iter(column.counts))
        if plain(word) == reading.text or word.split()[0] in ("i", "yes", "ja", "oui", "sí", "tak", "да", "ano"):
            return {word: True}
        if len(reading.text.split()) >= SENTENCE and word.split()[0] not in ("no", "nein", "non", "nie", "нет"):
            return {word: True} if len(word.split()) >= 2 else None
    return None


def _refused(column: Column) -> dict[str, Word] | None:
    """Blank cells, and a word or two that refuse ("STOP", "DNC", "keine Mails"): whoever has none is not refused."""
    if column.fill == 1 or len(column.counts) > 3:
        return None
    tables = lexicon.consent_phrases()
    out = tables["out"] - tables["leaving"]
    refuse = all(plain(w) in out or plain(w) in _STOPS or column.states.get(w) == _LEFT for w in column.counts)
    return dict.fromkeys(column.counts, "unsubscribed") if refuse else None


def _wordings(column: Column) -> dict[str, Word] | None:
    """Cells that are headers of an opt-in and an opt-out themselves: "Email OK", "No email", "Do not email"."""
    if not 2 <= len(column.counts) <= 4:
        return None
    words: dict[str, Word] = {}
    for cell in column.counts:
        header = read_header(cell)
        said = Consent("in", mailed=True) if header.exact == "email" else read_consent(header)
        if said.elsewhere or said.loose or said.dated or not said.mailed or said.kind not in ("in", "out"):
            return None
        words[cell] = "subscribed" if said.kind == "in" else "unsubscribed"
    return words if len(set(words.values())) == 2 else None


def _begun(cell: str, known: dict[str, bool]) -> bool | None:
    """The yes or no that a cell begins with: "Yes please", "Nein, danke". "On request" and "Da definire" are none."""
    if plain(cell) in lexicon.no_answers():
        return None
    first = _FIRST_WORD.split(cell, maxsplit=1)[0]
    apart = cell[len(first) : len(first) + 1] in ("", *",;:.!–—-")
    return known.get(first) if apart or first in _PLAIN_BEGINNINGS else None


def _answers_and_states(column: Column, *, invert: bool) -> dict[str, Word] | None:
    """Yes, no and state words in one column ("Ja", "Nee", "Uitgeschreven")."""
    known, states = lexicon.all_answers(), column.states
    words: dict[str, Word] = {}
    for word in column.counts:
        if word in known:
            words[word] = "subscribed" if known[word] is invert else "unsubscribed"
        elif word in states:
            words[word] = states[word][0]  # type: ignore[assignment]
        else:
            return None
    return words if any(word in known for word in words) and len(set(words.values())) > 1 else None


def _mostly_answers(column: Column) -> dict[str, bool] | None:
    """Yes and no in nearly all cells. A stray "?" or "maybe" among them does not make the column something else."""
    known = lexicon.all_answers()
    answers = {word: known[word.strip(" .!")] for word in column.counts if word.strip(" .!") in known}
    answered = sum(column.counts[word] for word in answers)
    strays = len(column.counts) - len(answers)
    silent = sum(n for word, n in column.counts.items() if word not in answers and plain(word) in lexicon.no_answers())
    if not 0 < strays <= _STRAYS_MAX or len(answers) > 8 or len(set(answers.values())) < 2:
        return None
    # Beside both a yes and a no, one more word is the third answer ("Unknown", "Later"), however often it is given.
    worded = all(word in answers or plain(word) or "?" in word for word in column.counts)
    third = strays == 1 and worded and answered >= _ANSWERED_BESIDE_A_THIRD * len(column.values)
    return answers if third or answered >= _ANSWERED_LEAST * (len(column.values) - silent) else None


def _with_strays(flag: OptOut, column: Column) -> OptOut:
    """The flag with the cells that answer nothing: a word for a state of mailing keeps its meaning, others change
    nothing, and the person is told."""
    words = dict(flag.words)
    strays = [word for word in column.counts if word not in words]
    for word in strays:
        state = column.states.get(word)
        words[word] = state[0] if state else "leave"  # type: ignore[assignment]
    left = [f"“{word[:30]}”" for word in strays if words[word] == "leave"]
    several = "say neither yes nor no: they change" if len(left) > 1 else "says neither yes nor no: it changes"
    warning = f"{', '.join(left)} {several} nothing. Say below if that is wrong." if left else None
    return replace(flag, score=flag.score - 0.05, words=words, warning=warning)


def _opposites(column: Column) -> dict[str, bool] | None:
    """Two sentences of which one denies the other ("Allow" / "Do not allow", 購読する / 購読しない): the plain one
    is the yes, and both name the state themselves, whatever the header says."""
    words = list(column.counts)
    if len(words) != 2:
        return None
    for yes, no in (words, words[::-1]):
        stem = _POLITE.sub("", yes)
        if UNSPACED.search(no):
            denies = no != yes and stem in no and any(mark in no for mark in NO_INSIDE)
            denies = denies or (no[:1] in "不未非미拒" and no[1:] in (yes, yes.lstrip("已")))
        else:
            mine, theirs = plain(yes).split(), plain(no).split()
            denies = is_negated(theirs, set()) and not is_negated(mine, set()) and bool({*mine} & {*theirs})
        if denies:
            return {yes: True, no: False}
    return None


def _flag(index: int, said: Consent, answers: dict[str, bool], column: Column) -> OptOut:
    invert = said.kind != "out"
    words: dict[str, Word] = {}
    for word, yes in answers.items():
        words[word] = "subscribed" if yes is invert else "unsubscribed"
    score = {"out": 1.0, "in": 0.9, "status": 0.75, "weak": 0.55}[str(said.kind)] - (0 if said.exact else 0.08)
    if {"email", "emails"} & set(said.hits):
        score += 0.02
    elif "mail" in said.hits:
        score += 0.01  # which is paper where "no_email" stands beside "no_mail"
    if not said.mailed and (said.leaving or " ".join(said.hits) in lexicon.consent_phrases()["blacklist"]):
        score -= 0.35  # of members, or from everything: an answer about e-mail itself goes before it
    elif not said.mailed and said.kind == "in":
        score -= 0.1  # "Subscribed" beside "Newsletter"
    if any(begins(word, lexicon.stems()["service"]) for word in said.hits):
        score -= 0.3  # "Email notifications" are of the service as often as of news
    if "contact" in said.hits:
        score -= 0.12  # "Do not contact" is about every channel; an answer about e-mail itself goes before it
    means = "agreed to e-mail" if invert else "no e-mail"
    return OptOut(index, score, invert, words, f"The header speaks of {'consent to' if invert else 'an opt-out from'} "
                  f"e-mail, and the cells answer it: yes means {means}.")  # fmt: skip


def _status(
    index: int, reading: Reading, said: Consent, column: Column, *, paid: bool, organised: bool
) -> OptOut | None:
    """A column of state words. Mailing words decide; active and cancelled alone only beside a mailing header."""
    states = column.states
    decisive = {word for word, (_, sure) in states.items() if sure}
    others = {word for word in column.counts if plain(word) in lexicon.other_states()}
    generic = reading.exact in (*_GENERIC, "lifecycle_stage", "attendance") or reading.exact is None
    if said.dated:
        return None
    headed = said.kind == "status" or said.kind in ("in", "out", "weak")
    meanings = {meaning for meaning, _ in states.values()}
    if decisive:
        leaving = {plain(word) for word in decisive} <= lexicon.consent_phrases()["leaving"]
        if leaving and not (headed or _mail_header(reading)):
            return None if organised else _states(index, column, 0.6)
        both = {m for m, sure in states.values() if sure} >= {"unsubscribed", "subscribed"}
        if not (both or headed or reading.exact in _GENERIC or _mail_header(reading)):
            return None if reading.concepts or len(decisive) < 2 else _states(index, column, 0.6)
        if others and len(decisive) < 2 and paid:
            return None
        # A state of everything goes before the state on one list.
        words = set(reading.text.split())
        wide, narrow = words & {"global", "globally", "overall", "all"}, words & {"list", "lists", "group", "segment"}
        named = both or headed or reading.exact in _GENERIC
        return _states(index, column, (0.97 if headed or wide else 0.9 if named else 0.75) - (0.08 if narrow else 0))
    if reading.exact == "email" and len(meanings) > 1 and not others:
        return _states(index, column, 0.6)  # "Emails": "allowed" and "blocked"
    if others or not (generic or headed):
        return None
    if said.kind == "status" and not (said.exact or said.mailed) and not any(map(_of_consent, said.hits)):
        return None  # "Approval status", "Request status": accepted and declined by those who ask, or are asked
    if headed and said.kind == "status" and (said.mailed or not paid) and len(meanings) > 1:
        return _states(index, column, 0.8 if said.mailed else 0.7)
    if headed and said.kind in ("in", "weak") and len(meanings) > 1 and not others:
        return _states(index, column, 0.7)
    if set(reading.text.split()) & _OF_ACCOUNTS:
        return None  # "Account status": a blocked account may get mail, and an active one may have refused it
    soft_out = {w for w, (m, _) in states.items() if m == "unsubscribed"}
    plain_out = {plain(word) for word in soft_out}
    mailing_pairs = {"cancelled", "canceled", "blocklisted", "blocked", "disabled", "enabled"}
    plain_in = {plain(w) for w, (m, _) in states.items() if m == "subscribed"}
    booked = plain_in <= {"confirmed", "approved", "accepted"}  # with "cancelled": of bookings
    if not organised:
        mailing_pairs |= lexicon.cancelled()
    if reading.exact in ("status", "state", "country") and not (paid or booked) and plain_out & mailing_pairs:
        return _states(index, column, 0.72)
    return None


def _of_consent(word: str) -> bool:
    return begins(word, (*_CONSENT, *lexicon.stems()["consent"], *lexicon.JOINED))


def _sorted_out(reading: Reading, column: Column) -> bool:
    """ "Contact type": customer, lead, unsubscribed. Of what sort somebody is holds the opt-out as well."""
    said = {plain(word) for word in column.counts} & {"unsubscribed", "opted out", "abgemeldet", "desabonne"}
    return bool(said) and (reading.exact == "lifecycle_stage" or reading.text.split()[-1] in _SORTS)


def _of_mailing(said: Consent) -> bool:
    return any(begins(word, lexicon.JOINED) for word in said.hits)  # "Subscriber type"


def _mail_header(reading: Reading) -> bool:
    return reading.has("email") or bool(
        set(reading.text.split()) & (lexicon.consent_words("mail") | {"subscription", "subscriber", "list"})
    )


def _states(index: int, column: Column, score: float) -> OptOut:
    words: dict[str, Word] = {}
    for word, (meaning, _) in column.states.items():
        words[word] = meaning  # type: ignore[assignment]
    for word in column.counts:
        words.setdefault(word, "leave")  # what nobody can read changes nothing
    for word in _COMMON_STATES:  # a word that the sample lacks must not fail its row
        meaning = lexicon.states()[plain(word)][0]
        words.setdefault(word, meaning)  # type: ignore[arg-type]
    shown = [w for w, m in words.items() if m == "unsubscribed" and w in column.counts][:3]
    reason = "The cells name the state of a mailing"
    reason += f": {', '.join(shown)} mean unsubscribed." if shown else "."
    subscribed = {w for w, m in words.items() if m == "subscribed" and w in column.counts}
    plain_yes = bool(subscribed & {"yes", "true", "1"})
    return OptOut(index, score, plain_yes, words, reason, states=True, named=True)


def known_meaning(word: str) -> Word | None:
    """What a word says that is neither yes nor no, wherever it stands: a state of mailing, or nothing ("maybe")."""
    if plain(word) in lexicon.no_answers():
        return "leave"
    state = lexicon.state_of(word)
    return state[0] if state and state[1] else None  # type: ignore[return-value]


def is_opt_out_date(reading: Reading, column: Column) -> bool:
    return reading.has("unsubscribed_date") or (
        column.dates > 0.5 and bool(re.search("unsub|opt out|abgemeld", reading.text))
    )
