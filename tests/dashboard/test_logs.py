"""Log lines: one each, and nothing in them that belongs to a person."""

import logging
import sys

import pytest

from dashboard.logs import LONGEST, OneLine


def line(message: str, *arguments: object, exc_info: object = None) -> str:
    record = logging.LogRecord("imports.run", logging.WARNING, __file__, 1, message, arguments, exc_info)  # type: ignore[arg-type]
    record.created, record.msecs = 0.0, 7.0
    return OneLine().format(record)


def test_the_shape() -> None:
    assert line("import %s is %d", "x", 7) == "1970-01-01T00:00:00.007Z WARNING imports.run import x is 7"


@pytest.mark.parametrize("breaking", ["\r", "\n", "\r\n", "\x0b", "\x1b[31m", "\x85", "\u2028", "\u2029", "\0"])
def test_nothing_begins_a_second_line(breaking: str) -> None:
    text = line("file %s", f"a{breaking}2026-01-01 ERROR forged")
    assert len(text.splitlines()) == 1
    assert text.isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "Not Found: /contacts/ada@example.com",
        "Not Found: /contacts/ada%40example.com",
        "DETAIL: Key (email)=(ada@example.com) already exists.",
        "mail to <ada@example.com>, ada+x@sub.example.com; 'ada@bücher.example'",
        "Jürgen.ada@example.com",
        "Authorization: Bearer re_1a2b3c4d_Zm9v-YmFy_ada",
        "Not Found: /U/Zm9vAaH-vNLmeOqaknB6DTmMoAGh_r85FHXdgo4XgOLm2tV0PVlN4CCj0tYDuQ9YS0LV",
        "Not Found: /hooks/whsec_Zm9vYmFyYmF6+/==",
        "Bad request: //u/Zm9vAaH-vNLmeOqaknB6DTmMoAGh_r85FHXdgo4XgOLm2tV0PVlN4CCj0tYDuQ9YS0LV/",
    ],
)
def test_addresses_and_keys_are_left_out(text: str) -> None:
    assert "ada" not in line(text)
    assert "Zm9v" not in line(text)


def test_a_traceback_stays_on_the_line() -> None:
    try:
        raise ValueError("ada@example.com\nsecond")
    except ValueError:
        text = line("failed", exc_info=sys.exc_info())
    assert "ValueError: <address>\\nsecond" in text
    assert "\n" not in text


def test_an_endless_record_is_cut() -> None:
    text = line("x" * 5_000_000 + " the end")
    assert text.endswith(" the end")
    assert len(text) < LONGEST + 200
    assert line("x" * (LONGEST - 100))
