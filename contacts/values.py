"""Pure: text to string, number or boolean and back, one value or a column of them: the same reading at every door."""

import re
from typing import Literal

import polars as pl

from contacts import yes_no

ValueType = Literal["string", "number", "boolean"]
VALUE_TYPES: tuple[ValueType, ...] = ("string", "number", "boolean")

# What is cut at both ends of every text: white space of every kind, zero-width and direction marks, byte-order marks.
BLANKS = "".join(
    map(
        chr,
        (
            *range(0x21),
            *range(0x7F, 0xA1),
            *(0x61C, 0x1680, 0x180E),
            *range(0x2000, 0x2010),
            *range(0x2028, 0x2030),
            *range(0x205F, 0x2070),
            *(0x3000, 0xFEFF),
        ),
    )
)

# A number keeps the digits it was written with. Forty digits and an exponent below 260 hold every amount, count and
# coordinate, stay inside what every program that reads JSON can hold, and keep 1e999999999 from filling a database.
_DIGITS_MAX = 40
_NUMBER_TEXT_MAX = 64
_EXPONENT = r"(?:[eE][+-]?(?:2[0-5][0-9]|[01]?[0-9]{1,2}))?"
_NUMBER = rf"^[+-]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+){_EXPONENT}$"
# Where decimals follow a comma, blanks and apostrophes part thousands, and so do points where nothing else is possible
# (1.234,50 and 1.234.567). A bare 1.234 may be either: it is refused, unless the column parts thousands by points.
_BLANK = "[ \u00a0\u202f\u2009]"
_GROUPS = rf"[1-9][0-9]{{0,2}}(?:(?:{_BLANK}[0-9]{{3}})+|(?:['’][0-9]{{3}})+)"
_COMMA_BODY = rf"(?:0|[1-9][0-9]*|{_GROUPS})(?:,[0-9]*)?{_EXPONENT}|,[0-9]+{_EXPONENT}"
_POINTS_BODY = r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+,[0-9]*|(?:\.[0-9]{3}){2,})"
_NUMBER_COMMA = rf"^[+-]?(?:{_COMMA_BODY}|{_POINTS_BODY})$"
_NUMBER_POINTS = rf"^[+-]?(?:{_COMMA_BODY}|{_POINTS_BODY}|[1-9][0-9]{{0,2}}\.[0-9]{{3}})$"
# Already what JSON calls a number, whichever sign parts the decimals.
_TIDY = r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$"
_TIDY_COMMA = r"^-?(?:0|[1-9][0-9]*)$"
_MARKS = " .'’\u00a0\u202f\u2009"  # what may part thousands where decimals follow a comma

# How a column writes its numbers: 1.5, or 1,5, or 1,5 with thousands parted by points.
Decimals = Literal["point", "comma", "comma_points"]
_PATTERNS: dict[Decimals, str] = {"point": _NUMBER, "comma": _NUMBER_COMMA, "comma_points": _NUMBER_POINTS}
_COMPILED = {style: re.compile(pattern) for style, pattern in _PATTERNS.items()}

_LINES = [line.partition(":")[2].split("|") for line in yes_no.TABLE.strip().splitlines()]
YES_WORDS = frozenset(word for yes, _ in _LINES for word in yes.split())
NO_WORDS = frozenset(word for _, no in _LINES for word in no.split())
_MEANING = {word.casefold(): yes for words, yes in ((YES_WORDS, True), (NO_WORDS, False)) for word in words}


class NotReadable(ValueError):
    """The text does not fit the type; the message is a sentence for people."""


def tidy(text: str) -> str:
    """The text without blanks at its ends and without the characters a database or a page cannot hold."""
    return _CONTROL.sub("", text).strip(BLANKS)


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def read_boolean(text: str) -> bool | None:
    """True, False, or None where the text is neither a yes nor a no in any language we know."""
    word = text.strip(BLANKS)
    return _MEANING.get(word.casefold()) if len(word) <= 20 else None


def read_number(text: str, *, decimals: Decimals = "point") -> str | None:
    """The number as JSON writes it, digit for digit as given; None where the text is none."""
    word = text.strip(BLANKS)
    if len(word) > _NUMBER_TEXT_MAX:
        return None
    if not _COMPILED[decimals].match(word) or word.endswith("\n"):
        return None
    number = word.lower().lstrip("+")
    if decimals != "point":
        number = number.translate(_NO_MARKS).replace(",", ".")
    sign, number = ("-", number[1:]) if number.startswith("-") else ("", number)
    mantissa, e, exponent = number.partition("e")
    whole, _, fraction = mantissa.partition(".")
    if len(whole) + len(fraction) > _DIGITS_MAX:
        return None
    return f"{sign}{whole or '0'}{'.' + fraction if fraction else ''}{e}{exponent}"


def read_value(text: str, *, type: ValueType) -> str | bool | None:
    """One value for a form or the API: the text, the number's JSON text, or the boolean; None for a blank.

    Raises NotReadable with a sentence."""
    word = tidy(text)
    if not word:
        return None
    if type == "string":
        return word
    value = read_boolean(word) if type == "boolean" else read_number(word)
    if value is None:
        raise NotReadable(explain(word, type=type))
    return value


def explain(text: str, *, type: ValueType, decimals: Decimals = "point") -> str:
    """Why the text does not fit the type, and what to write instead."""
    shown = text if len(text) <= 60 else text[:59] + "…"
    if type == "boolean":
        return f"“{shown}” is neither yes nor no. Write true or false, or import the column as text."
    if re.fullmatch(r"[+-]?0[0-9]+", text):
        return f"“{shown}” begins with a zero, which a number would lose. Import the column as text to keep it."
    sign, mark = ("decimal point", r"\.") if decimals == "point" else ("comma", ",")
    if decimals != "point" and re.fullmatch(r"[+-]?[0-9]*\.[0-9]+", text):
        return (
            f"“{shown}” has a point, where the column writes decimals with a comma. Write it with digits and a {sign}."
        )
    if re.fullmatch(r"[+-]?[0-9]{1,3}([., '’\u00a0\u202f][0-9]{3})+([.,][0-9]+)?", text):
        return f"“{shown}” has separators between its digits. Write it with digits and a {sign} only."
    if decimals == "point" and re.fullmatch(r"[+-]?[0-9]+,[0-9]+", text):
        return f"“{shown}” has a comma. Write the number with a decimal point."
    if re.fullmatch(rf"[+-]?[0-9]*({mark}[0-9]*)?(e[+-]?[0-9]+)?", text, re.IGNORECASE) and len(text) > 2:
        return f"“{shown}” is too long or too large for a number. Import the column as text to keep it."
    return f"“{shown}” is not a number. Write it with digits and a {sign}, or import the column as text."


def decimals_of(texts: list[str]) -> Decimals:
    """How a column of texts writes its decimals. A comma is meant when some number needs it (1,5 or 0,125 or 1.234,50)
    and none speaks against it (1.5 or 1,234,567); a comma before three digits may part thousands and tells nothing.
    Cells that are no numbers say nothing."""
    numbers = [number for text in texts if _NUMERIC.fullmatch(number := text.strip(BLANKS)[:_NUMBER_TEXT_MAX])]
    if not any(_COMMA_NEEDED.fullmatch(number) for number in numbers):
        return "point"
    if any(read_number(number, decimals="comma_points") is None for number in numbers):
        return "point"
    return "comma_points" if any(_POINTS_SURE.fullmatch(number) for number in numbers) else "comma"


_NO_MARKS = str.maketrans("", "", _MARKS)
_NUMERIC = re.compile(r"[+-]?[0-9.,' ’\u00a0\u202f\u2009]*[.,][0-9.,' ’\u00a0\u202f\u2009]*")
_COMMA_NEEDED = re.compile(
    r"[+-]?(?:[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|0?,[0-9]+|[0-9]{1,3}(?:[ .'’\u00a0\u202f\u2009][0-9]{3})+,[0-9]+)"
)
_POINTS_SURE = re.compile(rf"[+-]?(?:{_POINTS_BODY})")


def number_column(column: pl.Series, *, decimals: Decimals = "point") -> pl.Series:
    """The JSON text of each number, null where the (trimmed) text is none; the same answer as `read_number`."""
    short = column.str.len_bytes()
    tidy_already = column.str.contains(_TIDY if decimals == "point" else _TIDY_COMMA) & (short <= _DIGITS_MAX)
    if tidy_already.all():  # nulls aside: nothing is to be changed in most columns of numbers
        return column
    text = pl.col("text")
    digits = text.str.to_lowercase().str.split("e").list.first().str.count_matches(r"[0-9]")
    readable = text.str.contains(_PATTERNS[decimals]) & (short <= _NUMBER_TEXT_MAX) & (digits <= _DIGITS_MAX)
    written = text.str.to_lowercase()
    if decimals != "point":
        written = written.str.replace_all(f"[{_MARKS}]", "").str.replace(",", ".", literal=True)
    written = written.str.replace(r"^\+", "").str.replace(r"^(-?)\.", "${1}0.").str.replace(r"\.(e|$)", "$1")
    read = pl.when(tidy_already).then(text).when(readable).then(written)
    return pl.DataFrame({"text": column}).select(read)["text"]


def boolean_column(column: pl.Series) -> pl.Series:
    """Each yes as true, each no as false, null where the text is neither; the same answer as `read_boolean`."""
    words = column.unique().drop_nulls()
    meanings = [read_boolean(word) for word in words]
    return column.replace_strict(words, pl.Series(meanings, dtype=pl.Boolean), default=None, return_dtype=pl.Boolean)


def write_value(value: str | float | bool | None) -> str:
    """A stored value as text for a CSV: what is written here is read back as the same value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)
