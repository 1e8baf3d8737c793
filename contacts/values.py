"""Pure: text to string, number or boolean and back, one value or a column of them: the same reading at every door."""

import re
from typing import Literal

import polars as pl

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
# In a column of decimal commas a point may mean a thousand: such a number is refused rather than guessed.
_NUMBER_COMMA = rf"^[+-]?(?:(?:0|[1-9][0-9]*)(?:,[0-9]*)?|,[0-9]+){_EXPONENT}$"
# Already what JSON calls a number, whichever sign parts the decimals.
_TIDY = r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$"
_TIDY_COMMA = r"^-?(?:0|[1-9][0-9]*)$"
_NUMBER_RE = re.compile(_NUMBER)
_NUMBER_COMMA_RE = re.compile(_NUMBER_COMMA)

_YES = """
    true t yes y 1 on
    ja wahr oui vrai si sí vero sì sim verdadeiro verdadero ano pravda tak prawda igen igaz da adevărat adevarat
    kyllä kylla tosi jah jā jē taip evet doğru dogru да истина так істина ναι ja sant sann iya ya benar có đúng
    はい 真 是 对 對 예 네 참 ใช่ हाँ हां نعم כן ✓ ✔ ☑ ✅
"""
_NO = """
    false f no n 0 off
    nein falsch non faux falso não nao ne nepravda nie fałsz falsz nem hamis nu fals nej usant usann falsk
    ei epätosi epatosi nē hayır hayir yanlış yanlis нет ложь ні хибність όχι tidak salah không sai
    いいえ 偽 否 不是 错 錯 아니요 아니오 거짓 ไม่ नहीं لا לא ✗ ✘ ☒ ❌
"""
YES_WORDS = frozenset(_YES.split())
NO_WORDS = frozenset(_NO.split())
_MEANING: dict[str, bool] = {**dict.fromkeys(YES_WORDS, True), **dict.fromkeys(NO_WORDS, False)}


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


def read_number(text: str, *, decimal_comma: bool = False) -> str | None:
    """The number as JSON writes it, digit for digit as given; None where the text is none."""
    word = text.strip(BLANKS)
    if len(word) > _NUMBER_TEXT_MAX:
        return None
    if not (_NUMBER_COMMA_RE if decimal_comma else _NUMBER_RE).match(word) or word.endswith("\n"):
        return None
    number = word.lower().lstrip("+").replace(",", ".")
    sign, number = ("-", number[1:]) if number.startswith("-") else ("", number)
    mantissa, e, exponent = number.partition("e")
    whole, _, fraction = mantissa.partition(".")
    if len(whole) + len(fraction) > _DIGITS_MAX:
        return None
    return f"{sign}{whole or '0'}{'.' + fraction if fraction else ''}{e}{exponent}"


def read_value(text: str, *, type: ValueType, decimal_comma: bool = False) -> str | bool | None:
    """One value for a form or the API: the text, the number's JSON text, or the boolean; None for a blank.

    Raises NotReadable with a sentence."""
    word = tidy(text)
    if not word:
        return None
    if type == "string":
        return word
    value = read_boolean(word) if type == "boolean" else read_number(word, decimal_comma=decimal_comma)
    if value is None:
        raise NotReadable(explain(word, type=type))
    return value


def explain(text: str, *, type: ValueType) -> str:
    """Why the text does not fit the type, and what to write instead."""
    shown = text if len(text) <= 60 else text[:59] + "…"
    if type == "boolean":
        return f"“{shown}” is neither yes nor no. Write true or false, or import the column as text."
    if re.fullmatch(r"[+-]?0[0-9]+", text):
        return f"“{shown}” begins with a zero, which a number would lose. Import the column as text to keep it."
    if re.fullmatch(r"[+-]?[0-9]{1,3}([., '’\u00a0\u202f][0-9]{3})+([.,][0-9]+)?", text):
        return f"“{shown}” has separators between its digits. Write it with digits and one decimal point only."
    if re.fullmatch(r"[+-]?[0-9]+,[0-9]+", text):
        return f"“{shown}” has a comma. Write the number with a decimal point."
    if re.fullmatch(r"[+-]?[0-9.]+(e[+-]?[0-9]+)?", text, re.IGNORECASE) and len(text) > 2:
        return f"“{shown}” is too long or too large for a number. Import the column as text to keep it."
    return f"“{shown}” is not a number. Write it with digits and a decimal point, or import the column as text."


def decimal_comma_column(texts: list[str]) -> bool:
    """True when a column of texts consistently writes its decimals with a comma: at least one number needs it,
    none shows a point, and a comma before exactly three digits (a thousand?) is never the only evidence."""
    numbers = [text.strip(BLANKS) for text in texts if text.strip(BLANKS)]
    with_comma = [n for n in numbers if "," in n]
    if not with_comma or any("." in n for n in numbers):
        return False
    if any(read_number(n, decimal_comma=True) is None for n in numbers):
        return False
    return any(len(n.partition(",")[2]) != 3 for n in with_comma)


def number_column(column: pl.Expr, *, decimal_comma: bool = False) -> pl.Expr:
    """The JSON text of each number, null where the (trimmed) text is none; the same answer as `read_number`."""
    pattern = _NUMBER_COMMA if decimal_comma else _NUMBER
    digits = column.str.to_lowercase().str.split("e").list.first().str.count_matches(r"[0-9]")
    readable = column.str.contains(pattern) & (column.str.len_bytes() <= _NUMBER_TEXT_MAX) & (digits <= _DIGITS_MAX)
    written = (
        column.str.to_lowercase()
        .str.replace(",", ".", literal=True)
        .str.replace(r"^\+", "")
        .str.replace(r"^(-?)\.", "${1}0.")
        .str.replace(r"\.(e|$)", "$1")
    )
    tidy_already = column.str.contains(_TIDY_COMMA if decimal_comma else _TIDY) & (
        column.str.len_bytes() <= _DIGITS_MAX
    )
    return pl.when(tidy_already).then(column).when(readable).then(written)


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
