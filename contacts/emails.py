"""Pure: clean and judge e-mail addresses, one or a column of them: one answer at every door (import, API, form)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import idna
import polars as pl

CUT_FOR_PEOPLE = 80
MAX_CELL = 2_000  # characters; a longer cell is refused before any pattern sees it

# White space of every kind, zero-width and direction marks, the soft hyphen, the byte-order mark and what stands
# for an undisplayable blank. Cut at both ends only: inside an address they are an error to be named.
_BLANKS = "".join(
    map(
        chr,
        (
            *range(0x21),
            *range(0x7F, 0xA1),
            *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180E),
            *range(0x2000, 0x2010),
            *range(0x2028, 0x2030),
            *range(0x205F, 0x2070),
            *(0x3000, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB),
        ),
    )
)

_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
# A cell this pattern and `_PLAIN_MAX` let through is an address as it stands: its key is its lower case. At 64
# characters in all, no part can be over its own limit. `xn--` labels have more to prove and take the slow road.
_PLAIN = rf"^{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[a-z]+$"
_PLAIN_MAX = 64
# The commonest wrapping, as mail programs copy it. What is inside must be plain.
_NAMED_PLAIN = r"^[^<>@]*<([^<>\s@]+@[^<>\s@]+)>$"
# Words that are nobody's address and nothing to be unwrapped. Short enough to be shown whole.
_LETTER = r"0-9A-Za-z_\x{c0}-\x{24f}.-"
_NO_ADDRESS = rf"^[{_LETTER}](?:[ {_LETTER}]{{0,{CUT_FOR_PEOPLE - 2}}}[{_LETTER}])?$"
_NO_AT = "it has no @. Write it like name@example.com."
_MISSING = "The address is missing. Fill in this cell, or leave the row out."
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-\u0080-\U0010ffff]+")
_LDH = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_NAMED = re.compile(r"(?P<name>[^<>]*)<(?P<inner>[^<>]*)>[\s.,;]*")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"})
_DOTS = re.compile("[\u3002\uff0e\uff61]")
_QUOTES = (
    ("'", "'"),
    ('"', '"'),
    ("\u2018", "\u2019"),
    ("\u201c", "\u201d"),
    ("\u201e", "\u201c"),
    ("\u00ab", "\u00bb"),
    ("`", "`"),
)


@dataclass(frozen=True)
class Address:
    """An address that may be stored: `display` as first given (cleaned), `key` as contacts are told apart by."""

    display: str
    key: str


@dataclass(frozen=True)
class Problem:
    """Why a text is not an address: `code` for programs, `message` a sentence for people."""

    code: str
    message: str


class _BadAddress(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(code, message)


CODES = {
    "email_missing": "The cell for the address is empty.",
    "email_several": "There are two or more addresses in one cell.",
    "email_invalid": "The text is not an e-mail address.",
    "email_too_long": "The address is longer than e-mail allows.",
}


def normalise(text: str) -> Address | Problem:
    """The one rule for all doors: the address in `text`, or the reason why there is none."""
    try:
        if len(text) > MAX_CELL:
            raise _BadAddress(
                "email_too_long",
                f"This cell has {len(text):,} characters; an address has 254 at most. Keep one address.",
            )
        bare = _unwrap(text)
        local, at, domain = bare.rpartition("@")
        _check_shape(bare, local=local, at=at, domain=domain)
        local = unicodedata.normalize("NFC", local)
        shown, ascii_domain = _domain(domain)
        display, key = f"{local}@{shown}", f"{local}@{ascii_domain}"
        # Lower case may take a composed letter apart (the dotted capital I), hence composed once more.
        key = unicodedata.normalize("NFC", key.lower())
        if len(key.encode()) > 254:
            raise _BadAddress(
                "email_too_long", "The address is longer than 254 characters, which no mail server accepts."
            )
        return Address(display, key)
    except _BadAddress as bad:
        return bad.problem


def judge(column: pl.Series) -> pl.DataFrame:
    """A column of cells to columns `email`, `email_key`, `code`, `message`: the first two are null where there is no
    address, the last two where there is one. Plain addresses and plain words never leave the columns; all others pass
    `normalise`, which says the same of these."""
    # In steps: an eager select would compute the lower case once for each time it is named.
    frame = pl.DataFrame({"email": column}).with_columns(email_key=pl.col("email").str.to_lowercase())
    key = pl.col("email_key")
    frame = frame.with_columns(plain=_is_plain(key).fill_null(value=False))
    nothing = pl.lit(None, dtype=pl.String)
    if not frame["plain"].all():
        frame = _with_named(frame)
    if frame["plain"].all():
        return frame.select("email", "email_key", code=nothing, message=nothing)
    email, plain = pl.col("email"), pl.col("plain")
    frame = frame.with_columns(
        missing=email.fill_null("").str.len_bytes() == 0,
        other=(~plain & email.str.contains(_NO_ADDRESS)).fill_null(value=False),
    )
    suspects = frame.with_row_index("at").filter(~(plain | pl.col("missing") | pl.col("other")))
    answers = [normalise(text or "") for text in suspects["email"]]
    slow = pl.DataFrame(
        {
            "at": suspects["at"],
            "slow_email": [a.display if isinstance(a, Address) else None for a in answers],
            "slow_key": [a.key if isinstance(a, Address) else None for a in answers],
            "code": [a.code if isinstance(a, Problem) else None for a in answers],
            "message": [a.message if isinstance(a, Problem) else None for a in answers],
        },
        schema={
            "at": pl.UInt32,
            "slow_email": pl.String,
            "slow_key": pl.String,
            "code": pl.String,
            "message": pl.String,
        },
    )
    joined = frame.with_row_index("at").join(slow, on="at", how="left", maintain_order="left")
    no_at = pl.concat_str(pl.lit("“"), email, pl.lit(f"” is not an address: {_NO_AT}"))
    return joined.select(
        email=pl.when("plain").then("email").otherwise("slow_email"),
        email_key=pl.when("plain").then("email_key").otherwise("slow_key"),
        code=pl.when("missing")
        .then(pl.lit("email_missing"))
        .when("other")
        .then(pl.lit("email_invalid"))
        .otherwise("code"),
        message=pl.when("missing").then(pl.lit(_MISSING)).when("other").then(no_at).otherwise("message"),
    )


def _is_plain(key: pl.Expr) -> pl.Expr:
    return key.str.contains(_PLAIN) & (key.str.len_bytes() <= _PLAIN_MAX) & ~key.str.contains("xn--", literal=True)


def _with_named(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with plain addresses taken out of `Name <a@b.c>`."""
    inner = (
        frame.with_row_index("at")
        .filter(~pl.col("plain") & pl.col("email").str.ends_with(">") & (pl.col("email").str.len_chars() <= MAX_CELL))
        .select("at", inner=pl.col("email").str.extract(_NAMED_PLAIN, 1))
        .with_columns(inner_key=pl.col("inner").str.to_lowercase())
        .filter(_is_plain(pl.col("inner_key")))
    )
    if inner.is_empty():
        return frame
    joined = frame.with_row_index("at").join(inner, on="at", how="left", maintain_order="left")
    found = pl.col("inner").is_not_null()
    return joined.select(
        email=pl.when(found).then("inner").otherwise("email"),
        email_key=pl.when(found).then("inner_key").otherwise("email_key"),
        plain=pl.col("plain") | found,
    )


def _show(text: str) -> str:
    return text if len(text) <= CUT_FOR_PEOPLE else text[: CUT_FOR_PEOPLE - 1] + "…"


def _unwrap(text: str) -> str:
    """The bare address in what people paste: `Name <a@b.c>`, `<a@b.c>`, `mailto:a@b.c`, `'a@b.c'`."""
    bare = text.strip(_BLANKS)
    for _ in range(4):  # wrappings nest: '"Kim" <mailto:kim@example.com>'
        before = bare
        if "<" in bare or ">" in bare:
            found = _NAMED.fullmatch(bare)
            if not found:
                _refuse_brackets(bare)
            else:
                if (
                    "@" in found["name"]
                    and found["name"].strip(_BLANKS + "'\"").lower() != found["inner"].strip(_BLANKS).lower()
                ):
                    raise _several()
                bare = found["inner"].strip(_BLANKS)
        if bare[:7].lower() == "mailto:":
            bare = bare[7:].partition("?")[0].strip(_BLANKS)
        for left, right in _QUOTES:
            if len(bare) > 2 and bare.startswith(left) and bare.endswith(right):
                bare = bare[1:-1].strip(_BLANKS)
        if bare == before:
            break
    if not bare:
        raise _BadAddress("email_missing", _MISSING)
    return bare


def _refuse_brackets(text: str) -> None:
    if text.count("@") > 1:
        raise _several()
    raise _BadAddress(
        "email_invalid", f"“{_show(text)}” is not an address: the < and > do not pair up. Write name@example.com."
    )


def _several() -> _BadAddress:
    return _BadAddress("email_several", "There are two addresses in this cell. Keep one.")


def _invalid(text: str, why: str) -> _BadAddress:
    return _BadAddress("email_invalid", f"“{_show(text)}” is not an address: {why}")


def _check_shape(bare: str, *, local: str, at: str, domain: str) -> None:
    """Everything about the text as a whole and the part before the @."""
    if not at:
        raise _invalid(bare, _NO_AT)
    if "@" in local:
        parts = [part for part in re.split(r"[\s,;|/]+", bare.strip(_BLANKS)) if part]
        if len(parts) > 1 and sum(1 for part in parts if "@" in part.strip("@")) > 1:
            raise _several()
        raise _invalid(bare, "it has more than one @. Keep one address.")
    if not local:
        raise _invalid(bare, "nothing stands before the @.")
    if not domain:
        raise _invalid(bare, "nothing stands after the @.")
    for at_char, char in enumerate(bare):
        if not (char in _BLANKS or char.isspace() or unicodedata.category(char) in _UNSEEN):
            continue
        if char in "\u200c\u200d" and at_char and unicodedata.category(bare[at_char - 1])[0] in "LM":
            continue  # joins letters of Indic and Persian words
        if char in " \t\n\r\u00a0":
            raise _invalid(bare, "it has a blank inside. Remove it.")
        raise _invalid(bare, "it has an invisible character inside. Type it anew.")
    if '"' in local or "(" in local or ")" in local or "\\" in local:
        raise _invalid(bare, "quotes, brackets and comments before the @ are not accepted.")
    if not _LOCAL.fullmatch(local):
        odd = next(c for c in local if not _LOCAL.fullmatch(c))
        raise _invalid(bare, f"“{odd}” cannot stand before the @. Keep one address and nothing else.")
    if local.startswith(".") or local.endswith("."):
        raise _invalid(bare, "a dot cannot be the first or last character before the @.")
    if ".." in local:
        raise _invalid(bare, "two dots in a row cannot stand before the @.")
    if len(unicodedata.normalize("NFC", local).encode()) > 64:
        raise _BadAddress(
            "email_too_long", "The part before the @ is longer than 64 characters, which no mail server accepts."
        )


@lru_cache(maxsize=8192)  # lists repeat their domains, and international ones take long
def _domain(domain: str) -> tuple[str, str]:
    """The domain as shown (its letters composed) and in A-labels, or the reason why it is none."""
    shown = unicodedata.normalize("NFC", domain)
    if domain.startswith("["):
        raise _invalid(domain, "numeric addresses in brackets are not accepted. Use a domain like example.com.")
    if domain.endswith("."):
        raise _invalid(domain, "a domain does not end in a dot. Remove it.")
    if domain.isascii():
        labels = domain.lower().split(".")
    else:
        labels = _a_labels(domain)
        shown = _DOTS.sub(".", shown)
    if len(labels) < 2 and "," in domain:
        raise _invalid(domain, "the domain has a comma where a dot should be. Write it like example.com.")
    if len(labels) < 2:
        raise _invalid(domain, "the domain has no dot. Write it like example.com.")
    for label in labels:
        if not label:
            raise _invalid(domain, "the domain has two dots in a row or begins with one.")
        if len(label) > 63:
            raise _BadAddress(
                "email_too_long", "A part of the domain is longer than 63 characters, which no name server accepts."
            )
        if not _LDH.fullmatch(label):
            if label.startswith("-") or label.endswith("-"):
                raise _invalid(domain, "a part of the domain begins or ends with a hyphen.")
            odd = next((c for c in label if not re.fullmatch(r"[a-z0-9-]", c)), label)
            raise _invalid(domain, f"“{odd}” cannot stand in a domain.")
        if label.startswith("xn--"):
            _check_a_label(domain, label)
    if labels[-1].isdigit():
        raise _invalid(domain, "the domain ends in a number. Write it like example.com.")
    return shown, ".".join(labels)


def _a_labels(domain: str) -> list[str]:
    """IDNA 2008, after the mapping of UTS 46 (capitals, full-width letters and dots), never its transitional one."""
    try:
        mapped = idna.uts46_remap(domain, std3_rules=False, transitional=False)
        return [_a_label(label) for label in mapped.split(".")]
    except (idna.IDNAError, UnicodeError) as error:
        raise _invalid(domain, "the domain holds a character that no domain can have.") from error


def _a_label(label: str) -> str:
    return label.lower() if label.isascii() else idna.alabel(label).decode("ascii")


def _check_a_label(domain: str, label: str) -> None:
    try:
        # There and back: an A-label that spells another one would make two keys of one domain.
        if idna.alabel(idna.ulabel(label)).decode("ascii") != label:
            raise _invalid(domain, f"“{label}” is not a well-formed international domain.")
    except (idna.IDNAError, UnicodeError) as error:
        raise _invalid(domain, f"“{label}” is not a well-formed international domain.") from error
