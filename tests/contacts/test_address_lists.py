"""Addresses in a text that somebody typed or pasted."""

import pytest

from contacts.address_lists import how_many, read_addresses, with_suggestions


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("ada@example.com", ["ada@example.com"]),
        ("a@x.org, b@x.org;c@x.org\r\nd@x.org\te@x.org f@x.org", [f"{c}@x.org" for c in "abcdef"]),
        ("a@example.com\n\n,, ; a@EXAMPLE.com", ["a@example.com"]),
        ("Ada Lovelace <ada@example.com>, bob@example.com", ["ada@example.com", "bob@example.com"]),
        ('"Lovelace, Ada" <ada@example.com>; <bob@example.com>', ["ada@example.com", "bob@example.com"]),
        ("bob@example.com Ada <ada@example.com>", ["bob@example.com", "ada@example.com"]),
        ("", []),
        (" \n,;", []),
    ],
)  # fmt: skip
def test_addresses_are_told_apart(text: str, addresses: list[str]) -> None:
    read = read_addresses(text)
    assert [address.display for address in read.addresses] == addresses
    assert read.bad == read.doubtful == ()
    assert how_many(text) >= len(addresses)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("foo", None),
        ("ada@", None),
        ("ada@gmailcom", "ada@gmail.com"),
        ("ada@example.com.", "ada@example.com"),
    ],
)
def test_what_is_no_address_is_named_with_its_reason(text: str, suggestion: str | None) -> None:
    (doubt,) = read_addresses(f"bob@example.com {text}").bad
    assert doubt.text == text
    assert doubt.message.endswith(".")
    assert doubt.suggestion == suggestion


def test_typing_errors_are_doubted_and_corrected_where_they_stand() -> None:
    text = "ada@gmial.com, bob@example.com\nAda <ada@gmailcom>; ada@gmial.com.uk"
    read = read_addresses(text)
    assert [doubt.suggestion for doubt in read.doubtful] == ["ada@gmail.com"]
    assert read.suggestions == 2
    better = with_suggestions(text)
    assert better == "ada@gmail.com, bob@example.com\nada@gmail.com; ada@gmial.com.uk"
    assert read_addresses(better).suggestions == 0


def test_a_long_text_without_an_address_is_read_once() -> None:
    """Not to its end at each of its words, which would take minutes."""
    assert how_many("a " * 200_000) == 200_000
    assert how_many('"" ' + " " * 200_000 + "x") == 2
