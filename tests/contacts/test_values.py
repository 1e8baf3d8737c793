"""Text to string, number and boolean: the same answer for a value and for a column of them."""

import json

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.values import (
    NotReadable,
    boolean_column,
    decimal_comma_column,
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


def in_column(texts: list[str], *, decimal_comma: bool = False) -> list[str | None]:
    column = number_column(pl.col("a"), decimal_comma=decimal_comma)
    return (
        pl.DataFrame({"a": pl.Series([text.strip() for text in texts], dtype=pl.String)}).select(column)["a"].to_list()
    )


def test_numbers_in_a_column() -> None:
    texts = [*NUMBERS, *NO_NUMBERS]
    assert in_column(texts) == [read_number(text) for text in texts]
    assert in_column(texts, decimal_comma=True) == [read_number(text, decimal_comma=True) for text in texts]


@given(st.lists(st.text(alphabet="0123456789+-.,eE ", max_size=12)), st.booleans())
def test_any_numbers_in_a_column(texts: list[str], decimal_comma: bool) -> None:
    got = in_column(texts, decimal_comma=decimal_comma)
    assert got == [read_number(text, decimal_comma=decimal_comma) for text in texts]
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


def test_decimal_comma() -> None:
    assert read_number("1,5", decimal_comma=True) == "1.5"
    assert read_number("1.5", decimal_comma=True) is None  # perhaps a thousand
    assert decimal_comma_column(["1,5", "2", "", "3,25"])
    assert not decimal_comma_column(["1,500", "2,750"])  # perhaps thousands
    assert not decimal_comma_column(["1,5", "2.5"])
    assert not decimal_comma_column(["1,5", "x"])
    assert not decimal_comma_column(["1", "2"])


@pytest.mark.parametrize("word", "true TRUE t yes Y 1 ja OUI sí да はい 是 on ✓".split())
def test_yes(word: str) -> None:
    assert read_boolean(f" {word} ") is True


@pytest.mark.parametrize("word", "false FALSE f no N 0 nein NON нет いいえ 否 off ✗".split())
def test_no(word: str) -> None:
    assert read_boolean(word) is False


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
