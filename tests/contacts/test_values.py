"""Text to string, number and boolean: the same answer for a value and for a column of them."""

import json

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.values import (
    NO_WORDS,
    YES_WORDS,
    Decimals,
    NotReadable,
    boolean_column,
    decimals_of,
    explain,
    number_column,
    read_boolean,
    read_number,
    read_value,
    tidy,
    write_value,
)

NUMBERS = {
    "0": "0", "7": "7", "-7": "-7", "+7": "7", " 7 ": "7", "0.50": "0.50", ".5": "0.5", "-.5": "-0.5", "5.": "5",
    "1e3": "1e3", "1E+3": "1e+3", "1.e5": "1e5", "1e-12": "1e-12", "1e259": "1e259",
    "12345678901234567890": "12345678901234567890", "1" * 40: "1" * 40,
}  # fmt: skip
NO_NUMBERS = [
    "", "007", "00", "-01", "00.5", "1,5", "1,234", "1 234", "1'234", "NaN", "Infinity", "inf", "1e", "e5", ".", "-",
    "+-1", "0x10", "1_000", "٣", "1e999", "1e260", "1" * 41, "12 €", "5%", "1.2.3", "١", "1\n",
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_number(text: str, number: str) -> None:
    assert read_number(text) == number
    assert json.loads(number) is not None


@pytest.mark.parametrize("text", [text for text in NO_NUMBERS if text != "1\n"])
def test_no_number(text: str) -> None:
    assert read_number(text) is None
    assert explain(text, type="number").endswith(".")


def test_leading_zero_is_explained() -> None:
    assert "zero" in explain("007", type="number")
    assert "separators" in explain("1,234,567", type="number")
    assert "comma" in explain("1,5", type="number")


@pytest.mark.parametrize("text", ["0.430,46", "430.46", "1,234.50", "1.2.3", "1,5 or so", "n/a"])
def test_advice_agrees_with_how_the_column_writes_decimals(text: str) -> None:
    for decimals in ("comma", "comma_points"):
        advice = explain(text, type="number", decimals=decimals)
        assert "digits and a comma" in advice
        assert "decimal point" not in advice
    assert "comma" not in explain(text, type="number").split("”")[1]


STYLES: tuple[Decimals, ...] = ("point", "comma", "comma_points")
WITH_COMMA = {
    "12,5": "12.5", "1.234,50": "1234.50", "-1.234.567,8": "-1234567.8", "1.234.567": "1234567", "1 234,5": "1234.5",
    "1\u202f234": "1234", "1'234'567,25": "1234567.25", "0,125": "0.125", ",5": "0.5", "+7": "7", "1,": "1",
    "1,5e3": "1.5e3", "10.000,": "10000",
}  # fmt: skip


def in_column(texts: list[str], *, decimals: Decimals = "point") -> list[str | None]:
    column = pl.Series([text.strip() for text in texts], dtype=pl.String)
    return number_column(column, decimals=decimals).to_list()


@pytest.mark.parametrize("decimals", STYLES)
def test_numbers_in_a_column(decimals: Decimals) -> None:
    texts = [*NUMBERS, *NO_NUMBERS, *WITH_COMMA]
    assert in_column(texts, decimals=decimals) == [read_number(text, decimals=decimals) for text in texts]
    assert in_column(["1", "-2.50"], decimals=decimals) == [read_number(t, decimals=decimals) for t in ("1", "-2.50")]


@given(st.lists(st.text(alphabet="0123456789+-.,eE '\u00a0", max_size=12)), st.sampled_from(STYLES))
def test_any_numbers_in_a_column(texts: list[str], decimals: Decimals) -> None:
    got = in_column(texts, decimals=decimals)
    assert got == [read_number(text, decimals=decimals) for text in texts]
    for number in got:
        assert number is None or isinstance(json.loads(number), int | float)


@given(st.integers() | st.floats(min_value=-1e15, max_value=1e15).filter(lambda x: x == 0 or abs(x) > 1e-250))
def test_written_numbers_are_read_back(value: float) -> None:
    text = write_value(value)
    number = read_number(text)
    if number is not None:
        assert float(number) == float(value)
    else:
        assert len(text) > 40


@pytest.mark.parametrize(("text", "number"), WITH_COMMA.items())
def test_decimal_comma(text: str, number: str) -> None:
    assert read_number(text, decimals="comma") == read_number(text, decimals="comma_points") == number


@pytest.mark.parametrize("text", ["1.5", "1.23,4", "01,5", "12.34.567", "1,234,567", "1.234 567", "1.234'567"])
def test_no_number_with_decimal_comma(text: str) -> None:
    assert read_number(text, decimals="comma_points") is None
    assert explain(text, type="number", decimals="comma").endswith(".")


def test_a_bare_point_parts_thousands_only_where_the_column_does_so() -> None:
    assert read_number("1.234", decimals="comma") is None
    assert read_number("1.234", decimals="comma_points") == "1234"


@pytest.mark.parametrize(
    ("texts", "decimals"),
    [
        (["1,5", "2", "", "3,25"], "comma"),
        (["12", "1.234,50", "0,99"], "comma_points"),
        (["1.234.567", "0,5", "2.500"], "comma_points"),
        (["1 234,50", "12"], "comma"),
        (["0,125"], "comma"),
        (["1,5", "n/a", "-"], "comma"),
        (["1,5", "2.500"], "comma"),  # the second may be two and a half: its row fails
        (["1,500", "2,750"], "point"),  # perhaps thousands
        (["1,5", "2.5"], "point"),
        (["1,234.50", "1,234,567"], "point"),
        (["1", "2"], "point"),
        ([], "point"),
    ],
)
def test_how_a_column_writes_decimals(texts: list[str], decimals: Decimals) -> None:
    assert decimals_of(texts) == decimals


@pytest.mark.parametrize(
    "word", "true TRUE t yes Y 1 ja OUI sí да はい 是 on ✓ waar já taip TAK igen evet ναι نعم כן ใช่ có ndiyo ie".split()
)
def test_yes(word: str) -> None:
    assert read_boolean(f" {word} ") is True


@pytest.mark.parametrize(
    "word",
    "false FALSE f no N 0 nein NON нет いいえ 否 off ✗ nee NEI nej ei nē ne nem hayır όχι לא ไม่ không hapana".split(),
)
def test_no(word: str) -> None:
    assert read_boolean(word) is False


def test_no_word_means_both() -> None:
    assert not YES_WORDS & NO_WORDS
    assert all(read_boolean(word) is True for word in YES_WORDS)
    assert all(read_boolean(word) is False for word in NO_WORDS)


@pytest.mark.parametrize("word", ["", "maybe", "2", "yes please", "x" * 100])
def test_neither(word: str) -> None:
    assert read_boolean(word) is None


@given(st.lists(st.none() | st.sampled_from(["yes", "Nein", "x", "1", "ДА"]) | st.text(max_size=5)))
def test_booleans_in_a_column(words: list[str | None]) -> None:
    got = boolean_column(pl.Series(words, dtype=pl.String)).to_list()
    assert got == [None if word is None else read_boolean(word) for word in words]


def test_one_value() -> None:
    assert read_value(" 00501 ", type="string") == "00501"
    assert read_value("1.50", type="number") == "1.50"
    assert read_value("Ja", type="boolean") is True
    assert read_value(" \u00a0", type="number") is None
    with pytest.raises(NotReadable, match="zero"):
        read_value("00501", type="number")
    with pytest.raises(NotReadable, match="neither yes nor no"):
        read_value("maybe", type="boolean")


def test_tidy() -> None:
    assert tidy("\ufeff\u00a0a\x00b\tc\nd\x07\u200b ") == "ab\tc\nd"
