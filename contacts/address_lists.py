"""Pure: the addresses in a text that a person typed or pasted, each judged, with what was probably meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from contacts.email_hints import hint, meant_domain
from contacts.emails import Address, Problem, normalise

# "Lovelace, Ada" <ada@example.com> is one piece; what has no angle brackets is parted by blanks, commas and semicolons.
# A name has an end, and nothing is tried twice: else a long text without brackets is read to its end at each word.
_PIECE = re.compile(r"""(?:"[^"\n]{0,300}+"\s{0,99}+|[^,;<>\n"@]{0,300}+)<[^<>\n]*+>|[^\s,;]+""")


@dataclass(frozen=True)
class Doubt:
    """A piece of the text that is no address, or one that looks like a typing error."""

    text: str
    message: str
    suggestion: str | None = None


@dataclass(frozen=True)
class AddressList:
    """What a text holds: each address once, in its order; what is none; and what looks mistyped."""

    addresses: tuple[Address, ...]
    bad: tuple[Doubt, ...]
    doubtful: tuple[Doubt, ...]

    @property
    def suggestions(self) -> int:
        """For how many of them we know something better."""
        return sum(doubt.suggestion is not None for doubt in (*self.bad, *self.doubtful))


def read_addresses(text: str) -> AddressList:
    """Every piece of the text, judged."""
    addresses: dict[str, Address] = {}
    bad: dict[str, Doubt] = {}
    doubtful: dict[str, Doubt] = {}
    for piece in _pieces(text):
        found = normalise(piece)
        if isinstance(found, Problem):
            bad[piece] = Doubt(piece, found.message, _meant(piece))
        elif found.key not in addresses:
            addresses[found.key] = found
            remark = hint(found.key)
            if remark is not None and remark.suggestion:
                doubtful[piece] = Doubt(piece, remark.message, remark.suggestion)
    return AddressList(tuple(addresses.values()), tuple(bad.values()), tuple(doubtful.values()))


def how_many(text: str) -> int:
    """How many pieces there are, without judging any."""
    return sum(1 for _ in _pieces(text))


def with_suggestions(text: str) -> str:
    """The text with what was probably meant in the place of each doubtful piece."""
    found = read_addresses(text)
    better = {doubt.text: doubt.suggestion for doubt in (*found.bad, *found.doubtful) if doubt.suggestion}

    def replaced(piece: re.Match[str]) -> str:
        whole = piece[0]
        word = whole.strip()
        return whole.replace(word, better[word]) if word in better else whole

    return _PIECE.sub(replaced, text)


def _pieces(text: str) -> Iterator[str]:
    for piece in _PIECE.finditer(text):
        if word := piece[0].strip():
            yield word


def _meant(piece: str) -> str | None:
    """The address that was probably meant by something that is none."""
    bare = piece.rpartition("<")[2].rstrip("> ") if "<" in piece else piece
    local, at, domain = bare.rpartition("@")
    domain = domain.strip(".").lower()
    meant = f"{local}{at}{meant_domain(domain) or domain}"
    return meant if at and meant != piece and isinstance(normalise(meant), Address) else None
