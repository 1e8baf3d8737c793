"""Pure: remarks about valid addresses (typing errors, shared and throw-away mailboxes): hints, never refusals."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import polars as pl

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
    "aol.de aol.fr ya.ru pm.me hey.com cloud.com love.com".split()
)
# Names so short or so common that another letter makes another firm's domain: aon.com is no aol.com.
_DENSE = frozenset("aol live msn gmx mail free naver".split())
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


Kind = Literal["typo", "disposable", "role"]


@dataclass(frozen=True)
class Hint:
    """A remark about a valid address: `kind` is typo, role or disposable; `suggestion` is what was probably meant."""

    kind: Kind
    message: str
    suggestion: str | None = None


def hint(key: str) -> Hint | None:
    """A remark about the address with this key, if one is due. The most useful one comes first."""
    local, _, domain = key.rpartition("@")
    meant = meant_domain(domain)
    if meant:
        return Hint(
            "typo", f"Did you mean {local}@{meant}? The domain {domain} looks like a typing error.", f"{local}@{meant}"
        )
    if domain in _THROW_AWAY:
        return Hint("disposable", f"{domain} gives out throw-away addresses, which soon stop working.")
    if local.partition("+")[0] in _ROLES:
        return Hint("role", f"{local}@ usually reaches a team or a machine, not one person.")
    return None


def hints(keys: pl.Series) -> pl.DataFrame:
    """The remarks about a column of keys, as `hint` makes them: `at` (place in the column), `kind`, and what it is
    `about`: the domain, or the part before the @ of a role. Keys that nothing is to be said of cost next to nothing."""
    parts = keys.str.split_exact("@", 1)
    frame = pl.DataFrame({"domain": parts.struct.field("field_1"), "local": parts.struct.field("field_0")})
    domains = frame["domain"].unique()
    doubtful = _suspects().intersection(domains.to_list())
    doubtful |= {name for name in domains.filter(domains.str.tail(4).is_in(_TOP_TAILS)) if meant_domain(name)}
    kind = pl.lit(None, dtype=pl.String)
    if doubtful:
        kinds = ["disposable" if name in _THROW_AWAY else "typo" for name in doubtful]
        kind = pl.col("domain").replace_strict(list(doubtful), kinds, default=None, return_dtype=pl.String)
    frame = frame.with_row_index("at").with_columns(kind=kind, role=keys.str.contains(_ROLE))
    frame = frame.filter(pl.col("kind").is_not_null() | pl.col("role"))
    name = pl.col("local").str.split("+").list.first()
    return frame.select(
        "at",
        kind=pl.col("kind").fill_null("role"),
        about=pl.when(pl.col("kind").is_null()).then(name).otherwise("domain"),
    )


def meant_domain(domain: str) -> str | None:
    """The domain that was probably meant, where this one looks like a slip of the fingers."""
    if (meant := _slips().get(domain)) is not None:
        return meant
    head, _, top = domain.rpartition(".")
    if top in _TOP_TYPOS and domain not in _BIG_SET and domain not in _REAL_NEIGHBOURS:
        return f"{head}.{_TOP_TYPOS[top]}"
    return None


_ROLE = rf"^(?:{'|'.join(sorted(_ROLES))})(?:\+[^@]*)?@"
_TOP_TAILS = sorted({f".{top}"[-4:] for top in _TOP_TYPOS})
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-."


@cache
def _suspects() -> frozenset[str]:
    return frozenset(_slips()) | _THROW_AWAY


@cache
def _slips() -> dict[str, str]:
    """What one slip makes of the big domains, but for domains that exist."""
    slips: dict[str, str] = {}
    for known in _BIG:
        if len(known) > 6:
            for slip in _slips_of(known):
                if slip not in _BIG_SET and slip not in _REAL_NEIGHBOURS and slip not in _THROW_AWAY:
                    slips.setdefault(slip, known)
    return slips


def _slips_of(known: str) -> Iterator[str]:
    """One letter added, dropped or changed, or two neighbours swapped."""
    head, last = known.partition(".")[0], known.rpartition(".")[2]

    def is_fair(slip: str) -> bool:
        if slip == known:
            return False
        if head in _DENSE and not slip.startswith(f"{head}."):
            return False
        other = slip.rpartition(".")[2]
        return len(other) != 2 or len(last) != 2 or other == last  # another country's page, and no slip

    for at in range(len(known)):
        yield from filter(is_fair, [known[:at] + known[at + 1 :]])
        yield from filter(is_fair, (known[:at] + letter + known[at + 1 :] for letter in _LETTERS))
        swapped = known[:at] + known[at : at + 2][::-1] + known[at + 2 :]
        if swapped != known:
            yield swapped
    for at in range(len(known) + 1):
        yield from filter(is_fair, (known[:at] + letter + known[at:] for letter in _LETTERS))
