"""Pure: remarks about valid addresses (typing errors, shared and throw-away mailboxes): hints, never refusals."""

from dataclasses import dataclass

_BIG = (
    "gmail.com googlemail.com yahoo.com hotmail.com outlook.com icloud.com aol.com live.com msn.com gmx.de gmx.net "
    "web.de t-online.de yahoo.co.uk hotmail.co.uk yahoo.fr orange.fr wanadoo.fr free.fr laposte.net libero.it "
    "hotmail.fr hotmail.it yahoo.de comcast.net verizon.net protonmail.com proton.me mail.ru yandex.ru qq.com "
    "163.com naver.com btinternet.com"
).split()
_BIG_SET = frozenset(_BIG)
_REAL_NEIGHBOURS = frozenset(
    "mail.com gmx.com gmx.at gmx.ch ymail.com email.com mail.de me.com mac.com fastmail.com live.de live.fr live.nl "
    "live.it live.co.uk yahoo.es yahoo.it yahoo.ca yahoo.in yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.com.au "
    "hotmail.de hotmail.es hotmail.nl hotmail.be outlook.de outlook.fr outlook.es outlook.it 126.com 139.com 189.com "
    "aol.de aol.fr ya.ru pm.me hey.com".split()
)
_ROLES = frozenset(
    "abuse accounts accounting admin administrator all billing careers contact do-not-reply donotreply enquiries "
    "everyone feedback finance help helpdesk hello hostmaster hr info information inquiries jobs kontakt legal list "
    "mail mailer-daemon marketing news newsletter no-reply nobody noc noreply office order orders postmaster press "
    "privacy recruitment root sales security service shop spam staff subscribe support sysadmin "
    "team unsubscribe webmaster".split()
)
_THROW_AWAY = frozenset(
    "10minutemail.com 20minutemail.com dispostable.com emailondeck.com fakeinbox.com getairmail.com getnada.com grr.la "
    "guerrillamail.biz guerrillamail.com guerrillamail.de guerrillamail.net guerrillamail.org guerrillamailblock.com "
    "inboxkitten.com jetable.org mail-temp.com mailcatch.com maildrop.cc mailinator.com mailnesia.com mailnull.com "
    "mintemail.com mohmal.com moakt.com mytemp.email sharklasers.com spam4.me spamgourmet.com temp-mail.io "
    "temp-mail.org "
    "tempail.com tempmail.com tempr.email throwaway.email throwawaymail.com trash-mail.com trashmail.com trashmail.de "
    "wegwerfemail.de yopmail.com yopmail.fr yopmail.net".split()
)
_TOP_TYPOS = {
    "con": "com", "cmo": "com", "ocm": "com", "comm": "com", "coom": "com", "vom": "com", "xom": "com", "cpm": "com",
    "c0m": "com", "nte": "net", "ent": "net", "nett": "net", "ogr": "org", "orgg": "org", "rog": "org",
}  # fmt: skip


@dataclass(frozen=True)
class Hint:
    """A remark about a valid address: `kind` is typo, role or disposable; `suggestion` is what was probably meant."""

    kind: str
    message: str
    suggestion: str | None = None


def hint(key: str) -> Hint | None:
    """A remark about the address with this key, if one is due. The most useful one comes first."""
    local, _, domain = key.rpartition("@")
    meant = _meant(domain)
    if meant:
        return Hint(
            "typo", f"Did you mean {local}@{meant}? The domain {domain} looks like a typing error.", f"{local}@{meant}"
        )
    if domain in _THROW_AWAY:
        return Hint("disposable", f"{domain} gives out throw-away addresses, which soon stop working.")
    if local.partition("+")[0] in _ROLES:
        return Hint("role", f"{local}@ usually reaches a team or a machine, not one person.")
    return None


def _meant(domain: str) -> str | None:
    if domain in _BIG_SET or domain in _REAL_NEIGHBOURS:
        return None
    head, _, top = domain.rpartition(".")
    if top in _TOP_TYPOS:
        return f"{head}.{_TOP_TYPOS[top]}"
    return next((known for known in _BIG if len(known) > 6 and _one_slip(domain, known)), None)


def _one_slip(a: str, b: str) -> bool:
    """True when one letter was added, dropped, changed, or two neighbours were swapped."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    if len(a) == len(b):
        return rest_a[1:] == rest_b[1:] or (rest_a[:2] == rest_b[:2][::-1] and rest_a[2:] == rest_b[2:])
    return rest_a[1:] == rest_b if len(a) > len(b) else rest_a == rest_b[1:]
