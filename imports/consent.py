"""Pure: what a header says of consent to e-mail, or of its withdrawal, in the languages people write headers in."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache

from imports import lexicon
from imports.lexicon.reading import Reading, read_header
from imports.lexicon.text import UNSPACED, one_slip

SENTENCE = 5  # words from which a header is read as a sentence
NO_INSIDE = tuple(
    """
不 拒 停止 거부 未 無効 无效 失效 停用 ng しない らない ない ません オフ 対象外 除外 退会 禁止 解約 中止 お断り
辞退 謝絕 谢绝 婉拒
取消 勿 撤回 撤销 关闭 退订 退訂 제외 않 금지 해지 취소 철회 차단 중지 거절 탈퇴 안함 ไม่ ปฏิเสธ ยกเลิก ห้าม งด ระงับ ถอน
""".split()
)
# "Gönderilmesin", "istemiyor": a no that is the end of a Turkish word.
_NO_AT_END = re.compile(r"(?:masin|mesin|miyor|muyor|miyorum|muyorum|mamis|memis|mayan|meyen)$")
# After these a Portuguese "no" is "in the".
_OUT = ("unsubscri", "blacklist", "blocklist")
_IN_THE = ("inscri", "cadastr", "regist", "interess", "particip", "assin", "subscri")
_YES_NO = frozenset(
    tuple(pair.split("/"))
    for pair in """
yes/no y/n true/false on/off ja/nein j/n ja/nee ja/nej ja/nei oui/non o/n si/no s/n sim/nao kylla/ei k/e tak/nie t/n
ano/ne ano/nie a/n igen/nem i/n da/nu da/ne d/n да/нет д/н так/ні т/н да/не ναι/οχι ν/ο evet/hayir e/h jah/ei taip/ne
ja/ne bai/ez نعم/لا بله/خير כן/לא co/khong ya/tidak po/jo 1/0
""".split()
)
_CLITICS = re.compile("^(?:(?:و|ف)?(?:بال|لل|ال|ب|ل|ك)|[והלבשכמ]{1,2}(?=[\u05d0-\u05ea]{3}))")
_QUESTION = re.compile("หรือไม่|是否|与否|與否|여부|可否|要否|有無|の有無")


@dataclass(frozen=True)
class Consent:
    """What a header says of consent."""

    kind: str | None  # out, in, weak, status
    exact: bool = False
    elsewhere: bool = False  # another channel, a single topic, another matter
    loose: bool = False  # a word nobody knows stands beside it
    dated: bool = False
    mailed: bool = False  # it names mail, and not only a consent or a subscription
    leaving: bool = False  # said of members and employees as well ("baja", 退会)
    hits: tuple[str, ...] = field(default=())


def read_consent(reading: Reading) -> Consent:
    """Out, in, weak or status, and whether the header speaks of another channel, a single topic or a date."""
    text = _without_flag(reading.text)
    if not text or re.search(r"\byou mind\b", text):  # "Do you mind getting e-mail?": a yes may be either
        return Consent(None)
    tables = lexicon.consent_phrases()
    for name in ("out", "status", "in", "weak"):
        if text in tables[name] or text.replace(" ", "") in _tight(name):
            words = text.split()
            leaving = text in tables["leaving"]
            return Consent(name, exact=True, mailed=_names_mail(words), leaving=leaving, hits=tuple(words))
    if text in tables["bare"]:
        return Consent("in", mailed=True, hits=("email",))
    words = [_as_meant(word) for word in _without_yes_no((_QUESTION.sub("", text) or text).split())]
    kind, covered = _kind(words)
    if kind is None or (kind == "in" and len(words) < SENTENCE and (any(map(_went_out, words)) or _came_in(words))):
        return Consent(None)
    if kind == "out" and _OF_ADDRESS & set(words) and not phrase_in(words, "out")[0] and len(covered) == 1:
        return Consent(None)  # "Email not verified": of the address, and of no wish
    if kind in ("in", "out") and any(word.startswith(_UNTICK) for word in words):
        kind = "out" if kind == "in" else "in"  # "Untick if you want no mail": a tick is left by those who want it
    by_phrase = any(phrase_in(words, name)[0] for name in ("out", "in", "status", "weak"))
    rest = [word for i, word in enumerate(words) if i not in covered]
    stems = lexicon.stems()
    known = stems["wish"] + stems["mail"] + stems["revoke"]
    idle = (
        lexicon.carrying_words()
        | lexicon.consent_words("mail")
        | lexicon.consent_words("filler")
        | _consent_words()
        | tables["no"]
        | {word for word in words if word.startswith(_UNTICK)}
    )
    if kind == "in" and phrase_in(words, "out")[0]:  # "Hat Newsletter nicht abbestellt": how the leaving is denied
        idle = idle | _NOT | _AUXILIARY
    strange = [
        w for w in rest if len(w) > (2 if w.isascii() else 4) and w not in idle
    ]  # "raus" turns round what "ok" confirms
    loose = [w for w in strange if not lexicon.is_neutral(w) and not begins(w, known)]
    wished = any(begins(w, stems["wish"]) for w in words)
    about_mail = any(w.startswith(("email", "newsletter", "mail", *stems["in"])) for w in words)
    # In a sentence ("I agree to get e-mail about events; see our privacy policy") other matters are named in passing.
    sentence = len(words) >= SENTENCE
    other = rest if by_phrase else words
    elsewhere = phrase_in(words, "channel", at=other)[0] is not None or any(map(_bent_channel, other))
    elsewhere = elsewhere and not (sentence and about_mail)
    news = any(word.startswith(stems["in"]) or "newsletter" in word for word in words)
    elsewhere = elsewhere or (not news and phrase_in(words, "matter")[0] is not None)
    topic = not sentence and bool(loose) and kind == "in" and not wished
    if kind == "out" and len(covered) == 1 and loose and not words[min(covered)].startswith(stems["out"]):
        # "Account blocked": something else is, unless the header speaks of mail.
        elsewhere = elsewhere or not any(begins(word, stems["mail"] + stems["in"]) for word in words)
    named_topic = phrase_in(words, "topic", at=rest)[0] is not None and (not sentence or kind == "out")
    named_topic = named_topic or (kind == "out" and _topic_behind(words, covered, idle))
    dated = not sentence and (
        bool(set(words) & lexicon.consent_words("date")) or words[-1] in ("at", "on", "am", "le", "op", "la")
    )
    if kind == "out" and max(covered) + 1 < len(words):
        dated = dated or words[max(covered) + 1] in ("date", "time", "source", "reason", "ip", "method")
    if kind == "status":
        dated = dated and not set(words) <= lexicon.consent_words("date")
    hits = tuple(words[i] for i in covered)
    leaving = " ".join(hits) in tables["leaving"] or any(UNSPACED.search(h) and h in tables["leaving"] for h in hits)
    return Consent(
        kind, elsewhere=elsewhere or named_topic, loose=topic, dated=dated, mailed=_names_mail(words), leaving=leaving,
        hits=hits,
    )  # fmt: skip


_FLAG = re.compile(r"^(?:is|has|flag|chk) (?=\S+ ?\S)|(?: (?:fl|flg|flag|yn|y n|chk|bool|boolean|0 1))+$")
_SHORT = {"mktg": "marketing", "mktng": "marketing", "newsl": "newsletter", "rcv": "receive", "recv": "receive"}


def _without_flag(text: str) -> str:
    """ "maillingFl", "is_mail_magazine": what only says that the cells are yes or no."""
    bare = _FLAG.sub("", text)
    tables = lexicon.consent_phrases()
    return bare if bare != text and (bare in tables["in"] or bare in tables["out"]) else text


def _names_mail(words: Sequence[str]) -> bool:
    stems = lexicon.stems()
    return any(
        begins(word, stems["mail"] + stems["in"]) or "mail" in word or word in lexicon.consent_words("mail")
        for word in words
    )


def _topic_behind(words: Sequence[str], covered: set[int], idle: Collection[str]) -> bool:
    """ "Opted out of email: Customer Service": what stands behind the e-mail is the one list that was left."""
    first, last = min(covered), max(covered)
    behind = words[last + 1 :]
    if first > 0 or len(covered) < 3 or words[last] not in ("email", "emails") or not behind:
        return False
    known = lexicon.stems()["mail"] + lexicon.stems()["in"] + lexicon.stems()["wish"]
    return all(len(w) > 2 and w not in idle and w not in _WHEN and not begins(w, known) for w in behind)


# Long words that are easily mistyped, and turn nothing round when they are read as meant.
_EASILY_MISTYPED = tuple(
    """newsletter newsletters mailing mailings emailing marketing unsubscribed unsubscribe subscribed subscriber
    subscription nyhetsbrev nyhedsbrev nieuwsbrief boletin infolettre uutiskirje рассылка подписка бюллетень""".split()
)


# The same for words that do turn round: they are read as meant where no word of the other side is as near.
_LEFT = tuple(
    """abgemeldet abgemeldete abbestellt ausgetragen unsubscribe blacklisted suppressed desabonne desabonnes desinscrit
    desuscrito disiscritto disiscritti descadastrado uitgeschreven odhlaseny odhlasena leiratkozott dezabonat
    odjavljen odjavljena avregistrerad avprenumererad peruutettu отписался отписалась отписан відписався""".split()
)
_JOINED = tuple(
    """angemeldet eingetragen subscribe abonnes inscrit suscrito iscritto cadastrado ingeschreven prihlaseny prihlasena
    feliratkozott abonat prijavljen prijavljena registrerad prenumererad подписался подписалась подписан підписався
    записался записан""".split()
)


@cache
def _as_meant(word: str) -> str:
    """ "mailling", "newletter": the word meant, where one letter is missing, doubled or wrong."""
    if word in _SHORT:
        return _SHORT[word]
    if len(word) < 6 or word in _EASILY_MISTYPED or lexicon.is_neutral(word):
        return word
    found = next((meant for meant in _EASILY_MISTYPED if word[0] == meant[0] and one_slip(word, meant)), None)
    if found or len(word) < 7 or word in _LEFT or any(one_slip(word, other) for other in _JOINED):
        return found or word
    return next((meant for meant in _LEFT if word[0] == meant[0] and one_slip(word, meant)), word)


_TAKEN_BACK = frozenset("declined rejected revoked reversed withdrawn zuruckgezogen zuruckgenommen".split())


def _kind(words: list[str]) -> tuple[str | None, set[int]]:
    """By the longest phrase we know; else by the beginnings of its words; and turned round by a no."""
    kind, covered = phrase_in(words, "out")
    if kind and max(covered) + 1 < len(words) and words[max(covered) + 1] in _TAKEN_BACK:
        return None, set()  # "Opt-out declined": by whom, nobody knows
    if kind and min(covered) and words[min(covered) - 1] == "no":
        return None, set()  # "No opt-out": there is none, or do not mail: no guess
    if kind:
        return ("in" if _negated_out(words, covered) else "out"), covered
    kind, covered = phrase_in(words, "status")
    inn, by_in = phrase_in(words, "in")
    if inn and len(by_in) > len(covered):
        kind, covered = "in", by_in
    if kind == "in":
        turned = not _kept(words) and (is_negated(words, covered) or _revoked(words, covered))
        return ("out" if turned else "in"), covered
    if kind:
        return kind, covered
    kind, covered = _by_stems(words)
    if kind:
        return kind, covered
    kind, covered = phrase_in(words, "weak")
    if kind:
        if not _kept(words) and (is_negated(words, covered) or _revoked(words, covered)):
            return "out", covered
        if set(words) & lexicon.consent_words("mail"):
            return "in", covered
        idle = lexicon.consent_words("filler") | _consent_words() | lexicon.consent_words("status")
        strange = [w for i, w in enumerate(words) if i not in covered and len(w) > 3 and w not in idle]
        if any(not lexicon.is_neutral(word) for word in strange):
            return None, set()  # what nobody knows beside a bare consent may well take it back
    return kind, covered


def _by_stems(words: list[str]) -> tuple[str | None, set[int]]:
    """Want, receive, agree and the like beside mail, news or offers; taken back by a no or a word like cancel."""
    stems = lexicon.stems()
    out = {i for i, word in enumerate(words) if word.startswith(stems["out"]) or any(out in word for out in _OUT)}
    news = {i for i, word in enumerate(words) if word.startswith(stems["in"]) or "newsletter" in word}
    news |= {i for i, word in enumerate(words) if _news_by_mail(word)}
    mail = news | {i for i, word in enumerate(words) if begins(word, stems["mail"])}
    wish = {i for i, word in enumerate(words) if begins(word, stems["wish"]) and not word.startswith(_VOLUNTEER)}
    mail, wish = mail - (nouns := _of_contact_data(words)), wish - nouns
    revoke = {i for i, word in enumerate(words) if begins(word, stems["revoke"])}
    nots = {i for i, word in enumerate(words) if word.startswith("ne") and word[2:].startswith(stems["wish"])}
    state = {i for i, word in enumerate(words) if word in lexicon.consent_words("status")}
    if out:
        return ("in" if _left_undone(words, out) else "out"), out | mail | revoke
    if state and (news or wish) and not revoke:
        return "status", state | news | wish
    no = is_negated(words, set()) or bool(nots)
    if _kept(words):
        return ("in", mail | wish | revoke) if mail else (None, set())
    if mail and (revoke - mail or no):
        return "out", mail | wish | revoke | nots
    consent = {i for i, word in enumerate(words) if begins(word, stems["consent"])}
    if (revoke - consent) and consent:  # "Odvolal souhlas"
        return "out", revoke | consent
    if nots and len(wish | nots) > 1:  # "Nesouhlasí se zasíláním"
        return "out", wish | nots
    joined = {i for i in wish & mail if UNSPACED.search(words[i])}
    if news or joined or (mail and wish - mail) or len(mail) > 1:
        return "in", mail | wish
    return None, set()


_VOLUNTEER = ("volunteer", "volontair", "volontari", "voluntari", "voluntar")  # wants to help, and no mail
_CONTACT = ("contact", "kontakt", "contat")
_DATA = tuple("info detail data dat dad dane person name nam nom number id owner record".split())


def _of_contact_data(words: Sequence[str]) -> set[int]:
    """ "Contact info", "Datos de contacto": what is known of a person, and no wish to be contacted."""
    found: set[int] = set()
    for i, word in enumerate(words):
        if word.startswith(_CONTACT):
            near = [j for j in (i - 2, i - 1, i + 1) if 0 <= j < len(words) and words[j].startswith(_DATA)]
            near = [j for j in near if j != i - 2 or words[i - 1] in ("de", "di", "do", "du", "del", "of")]
            found |= {i, *near} if near else set()
    return found


_MAIL_IN_ONE = re.compile(r"^(?:e?mail|epost|mejl|meili?|sahkoposti|eposta)(?=.{4})")
_ENDS_IN_MAIL = re.compile(r"(?<=.{4})(?:e?mails?|mailer|mejl|epost|meil|brev|brief|letter)$")
_SENT = ("已发", "已發", "送信済", "配信済", "発送済", "배송", "발송완료")


_UNTICK = ("untick", "uncheck", "deselect", "decoch", "desmarqu", "desmarc", "deselezion", "uitvink", "снимите")
_CAME_IN = frozenset("received recu recue recibido recibida ricevuto ricevuta recebido recebida otrzymano".split())
_OF_ADDRESS = frozenset(
    """verified verifiziert verifie verifiee verificado verificada verificato verificata geverifieerd verifierad
    verifisert verificeret zweryfikowany overen overeny verificat vorhanden confirmed bestatigt confirme confirmee
    confirmado confirmada confermato confermata bevestigd bekraftad bekreftet bekraeftet potwierdzony potvrzen
    подтвержден подтверждена""".split()
)
_WHEN = frozenset("since at on when why how where before after until".split())


def _came_in(words: Sequence[str]) -> bool:
    """ "Newsletter received": of a mail as well, unless it is the consent that was received."""
    consent = (*lexicon.stems()["consent"], "opt", "agree", "request", "signup")
    return bool(set(words) & _CAME_IN) and not any(begins(word, consent) for word in words)


def _went_out(word: str) -> bool:
    """ "Mailing sent", 已发送邮件: of a mail, and not of the wish for it."""
    return word in lexicon.consent_words("sent") or (
        UNSPACED.search(word) is not None and any(s in word for s in _SENT)
    )


@cache
def _news_by_mail(word: str) -> bool:
    """News, offers or advertising and mail in one word: "nyhetsmail", "mailreklamer", 邮件推广."""
    mail = lexicon.stems()["mail"]
    if UNSPACED.search(word):
        rest, found = word, 0
        for stem in sorted((s for s in mail if len(s) > 1 and UNSPACED.search(s)), key=len, reverse=True):
            if stem in rest:
                rest, found = rest.replace(stem, " ", 1), found + 1
        return found > 1
    first, last = _MAIL_IN_ONE.match(word), _ENDS_IN_MAIL.search(word)
    if first and word[first.end() :].lstrip("s").startswith(mail):
        return True
    return bool(last) and word[: last.start() if last else 0].startswith(mail)


def begins(word: str, stems: tuple[str, ...]) -> bool:
    if UNSPACED.search(word):
        return any(stem in word for stem in stems if UNSPACED.search(stem))
    if word.startswith(stems):
        return True
    if word.isascii():
        return False
    bare = _CLITICS.sub("", word, count=1)  # Arabic "the", "by the", "for"; Hebrew "to", "the", "that"
    return len(bare) > 2 and bare != word and bare.startswith(stems)


def _kept(words: Sequence[str]) -> bool:
    """ "Nie rezygnuje z newslettera", "has not withdrawn": what takes back is itself denied, and nothing else is."""
    revoke = {i for i, word in enumerate(words) if begins(word, lexicon.stems()["revoke"])}
    if not revoke or any(UNSPACED.search(words[i]) for i in revoke):
        return False
    return len(revoke) == 1 and _left_undone(words, revoke)


def _revoked(words: Sequence[str], covered: set[int]) -> bool:
    """ "Removed from mailing list": the word beside the phrase takes it back."""
    stems = lexicon.stems()["revoke"]
    found = {i for i, word in enumerate(words) if i not in covered and begins(word, stems)}
    return bool(found) and not _left_undone(words, found)


def _bent_channel(word: str) -> bool:
    """ "Souhlas s focením": another form of a word for another matter."""
    return any(word.startswith(stem) and len(word) - len(stem) <= 3 for stem in _channel_stems().get(word[:4], ()))


@cache
def _channel_stems() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in lexicon.consent_phrases()["channel"]:
        if " " not in phrase and len(phrase) >= 5:
            found.setdefault(phrase[:4], []).append(phrase)
    return {start: tuple(words) for start, words in found.items()}


@cache
def _consent_words() -> frozenset[str]:
    """Every single word of the phrases about consent: want, receive, agree, in their languages."""
    tables = lexicon.consent_phrases()
    return frozenset(word for kind in ("out", "in", "weak") for phrase in tables[kind] for word in phrase.split())


_TIGHT: dict[str, frozenset[str]] = {}


def _tight(kind: str) -> frozenset[str]:
    if kind not in _TIGHT:
        _TIGHT[kind] = frozenset(p.replace(" ", "") for p in lexicon.consent_phrases()[kind] if len(p) > 5)
    return _TIGHT[kind]


_OR = frozenset(
    "or oder ou o of lub czy nebo alebo albo или або или vagy sau ili ali eller tai voi vai arba ya veya".split()
)


def _without_yes_no(words: list[str]) -> list[str]:
    """ "Newsletter (yes/no)", "ja oder nein", "ja/nej/vet ej": the answers one may give are no negation."""
    for i, first in enumerate(words[:-1]):
        j = i + 2 if words[i + 1] in _OR and i + 2 < len(words) else i + 1
        if (first, words[j]) in _YES_NO or (words[j], first) in _YES_NO:
            rest = words[j + 1 :]
            third = rest[1:] if rest and rest[0] in _OR else rest
            neither = " ".join(third) in lexicon.no_answers() or (len(third) < 5 and is_negated(third, set()))
            return words[:i] + ([] if neither and i else rest)
    return words


def phrase_in(words: Sequence[str], kind: str, at: Sequence[str] | None = None) -> tuple[str | None, set[int]]:
    """The longest phrase of the set inside the words, as the positions it covers."""
    phrases = lexicon.consent_phrases()[kind]
    source = list(words)
    for size in range(min(9, len(source)), 0, -1):
        for start in range(len(source) - size + 1):
            part = source[start : start + size]
            if at is not None and not any(word in at for word in part):
                continue
            if " ".join(part) in phrases:
                return kind, set(range(start, start + size))
    if any(UNSPACED.search(word) for word in source):
        for i, word in enumerate(source):
            inner = [p for p in phrases if len(p) >= 2 and UNSPACED.search(p) and p.replace(" ", "") in word]
            if inner:
                return kind, {i}
    return None, set()


def is_negated(words: Sequence[str], covered: set[int]) -> bool:
    negations = lexicon.consent_phrases()["no"]
    for i, word in enumerate(words):
        if i in covered or (word == "no" and i > 0 and words[i - 1].startswith(_IN_THE)):
            continue
        if word in negations or _NO_AT_END.search(word):
            return True
    return any(UNSPACED.search(word) and any(no in word for no in NO_INSIDE) for word in words)


# "Nie wypisany", "n'est pas désabonné", "no se ha dado de baja": said of people who get mail.
_NOT = frozenset(
    """not never non nicht neni nincs ni nisem polnud nie niemals kein keine keinen ohne pas jamais sans niet geen
    zonder inte aldrig ikke ej utan uten uden ei pole nav nao nunca sem sin senza не ні без nem nu nije nisu
    nisam bez brez chua khong belum tidak لم لا غير לא δεν δε μη μην hasn haven didn isn wasn ne""".split()
)
_AUXILIARY = frozenset(
    """t been be has have had yet ever is was to etre essere ser werden worden bli blive byc dio de gegen ha han he se
    si s m me mi e es est ete ete a am au fost hat habe mich sich meg zich sie mig seg har er ar ole olnud olen
    je sam su sa се е си εχει εχω να да был была були יש""".split()
)
_WANT = tuple(
    """wish want would like mocht will wunsch souhait desir veux veut voudr dese quier vorre vogli quero quer gostar wil
    wens chce chci chcem хоч хот жела бажа vill onsk halua""".split()
)
_TO_OR_SELF = frozenset("to mich sich me m se mi sie zich mig meg seg darme darse de be".split())
_NOT_YET = re.compile("^(?:是否)?(?:尚未|并未|並未|从未|從未|未|没有|沒有|没|沒|不|ยังไม่ได้|ยังไม่|ไม่ได้|ไม่เคย|ไม่)")
_DID_NOT = re.compile(
    "(?:をして|をし|を|して|し)?(?:いない|ていない|てない|ない|ません|ていません|なし)$|(?:안함|안했음|하지않음)$"
)


def _negated_out(words: Sequence[str], covered: set[int]) -> bool:
    """ "Not unsubscribed", "I do not wish to opt out": said of people who get mail. "Does not want, unsubscribed" is
    not: only "to" or the like makes one of wish and leaving."""
    first = min(covered)
    if _left_undone(words, covered):
        return True
    if first < 3 or words[first - 1] not in _TO_OR_SELF:
        return False
    between = first - 1
    while between and (words[between] in _TO_OR_SELF or words[between].startswith(_WANT)):
        between -= 1
    wanted = any(word.startswith(_WANT) for word in words[:first])
    return wanted and words[between] in _NOT | {"t", "dont", "no"}


def _left_undone(words: Sequence[str], covered: set[int]) -> bool:
    """A no right before the word for leaving, or with nothing but "has been" and the like between."""
    first = min(covered)
    near = first - 1
    while near >= 0 and words[near] in _AUXILIARY and words[near] not in _NOT:
        near -= 1
    if near >= 0 and (words[near] in _NOT or (words[near] == "no" and near < first - 1)):
        return True
    word = words[max(covered)]
    if not UNSPACED.search(words[first]):
        return False
    if max(covered) + 1 < len(words) and words[max(covered) + 1].startswith(("안", "않", "하지")):
        return True
    rest, kept = _NOT_YET.sub("", words[first]), _DID_NOT.sub("", word)
    outs = tuple(phrase for phrase in lexicon.consent_phrases()["out"] if len(phrase) > 1)
    return (rest != words[first] and rest.startswith(outs)) or (kept != word and bool(phrase_in([kept], "out")[0]))


def yes_means_subscribed(header: str | None) -> bool | None:
    """What a plain yes under this header says: True for consent ("Newsletter allowed"), False for an opt-out, None
    where the header tells nothing."""
    kind = read_consent(read_header(header)).kind if header else None
    return {"in": True, "weak": True, "out": False}.get(kind or "")
