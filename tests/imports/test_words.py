"""The words of a column in the whole file, with how many rows each has."""

import io

import pytest

from imports.dialect import Dialect
from imports.sniff import sniff
from imports.words import MOST, Words, count_words


def words(data: str, *, index: int = 1, seconds: float = 30) -> Words:
    raw = data.encode()
    found = sniff(io.BytesIO(raw), name="people.csv")
    dialect = found.dialect
    assert isinstance(dialect, Dialect)
    return count_words(io.BytesIO(raw), dialect, index=index, seconds=seconds)


def rows(*cells: str) -> str:
    return "Email,Newsletter\n" + "".join(f"p{n}@example.com,{cell}\n" for n, cell in enumerate(cells))


def test_every_word_of_the_file_is_counted_beyond_any_sample() -> None:
    found = words(rows(*["yes", "no"] * 2000, " Maybe ", "YES", ""))
    assert found.counts == (("yes", 2001), ("no", 2000), ("Maybe", 1))
    assert found.rows == 4003
    assert found.whole


@pytest.mark.parametrize("index", [0, 1])
def test_quoted_cells_and_other_columns(index: int) -> None:
    found = words('Email,Newsletter\n"a@example.com","yes, please"\nb@example.com,"yes, please"\n', index=index)
    assert found.counts == ((("a@example.com", 1), ("b@example.com", 1)) if index == 0 else (("yes, please", 2),))


def test_a_column_that_is_not_there_has_no_words() -> None:
    assert words(rows("yes", "no"), index=9).counts == ()


def test_time_is_up() -> None:
    found = words(rows(*["yes", "no"] * 60_000), seconds=0)
    assert not found.whole
    assert 0 < found.rows < 120_000


def test_too_many_words_are_no_words() -> None:
    found = words(rows(*(f"word {n}" for n in range(MOST + 500))))
    assert found.too_many
    assert len(found.counts) == MOST
