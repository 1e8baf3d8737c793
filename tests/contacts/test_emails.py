"""The e-mail policy: what is an address, what its key is, and that a column is judged like its cells."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.email_hints import hint, hints, meant_domain
from contacts.emails import CODES, Address, Problem, judge, normalise

GOOD = {
    "kim@example.com": "kim@example.com",
    "KIM@Example.com": "kim@example.com",
    " kim@example.com ": "kim@example.com",
    "\u00a0\u200b\ufeffkim@example.com\u200e\u3000": "kim@example.com",
    "Mika Salo <mika@example.net>": "mika@example.net",
    '"Salo, Mika" <mika@example.net>': "mika@example.net",
    "<mika@example.net>": "mika@example.net",
    "mika@example.net <Mika@example.net>": "mika@example.net",
    "mailto:nia@example.com": "nia@example.com",
    "MAILTO:nia@example.com?subject=hello": "nia@example.com",
    "Nia <mailto:nia@example.com>": "nia@example.com",
    "'nia@example.com'": "nia@example.com",
    "“nia@example.com”": "nia@example.com",
    "o'hara@example.com": "o'hara@example.com",
    "first.last+tag@sub.example.co.uk": "first.last+tag@sub.example.co.uk",
    "!#$%&'*+/=?^_`{|}~-@example.com": "!#$%&'*+/=?^_`{|}~-@example.com",
    "a@b.c": "a@b.c",
    "a@1-2.3com": "a@1-2.3com",
    "a@r3---sn-x.example.com": "a@r3---sn-x.example.com",
    "x" * 64 + "@example.com": "x" * 64 + "@example.com",
    "a@" + "b" * 63 + ".com": "a@" + "b" * 63 + ".com",
    "jürgen@example.de": "jürgen@example.de",
    "ju\u0308rgen@example.de": "jürgen@example.de",
    "用户@例子.广告": "用户@xn--fsqu00a.xn--4rr70v",
    "a@BÜCHER.de": "a@xn--bcher-kva.de",
    "a@xn--bcher-kva.de": "a@xn--bcher-kva.de",
    "a@XN--BCHER-KVA.DE": "a@xn--bcher-kva.de",
    "a@fuß.de": "a@xn--fu-hia.de",
    "a@ｅｘａｍｐｌｅ．com": "a@example.com",
    "a@例子。广告": "a@xn--fsqu00a.xn--4rr70v",
}

BAD = {
    "": "email_missing",
    " \u00a0\u200b ": "email_missing",
    "<>": "email_missing",
    "nia": "email_invalid",
    "nia@example": "email_invalid",
    "@example.com": "email_invalid",
    "nia@": "email_invalid",
    "nia@@example.com": "email_invalid",
    "nia@x@example.com": "email_invalid",
    "a@example.com, b@example.com": "email_several",
    "a@example.com;b@example.com": "email_several",
    "a@example.com b@example.com": "email_several",
    "a@example.com/b@example.com": "email_several",
    "a@example.com <b@example.com>": "email_several",
    "<a@example.com> <b@example.com>": "email_several",
    "..dot@example.com": "email_invalid",
    "dot.@example.com": "email_invalid",
    "d..ot@example.com": "email_invalid",
    "d ot@example.com": "email_invalid",
    "d\u200bot@example.com": "email_invalid",
    "d,ot@example.com": "email_invalid",
    '"d ot"@example.com': "email_invalid",
    '"dot"@example.com': "email_invalid",
    "dot(comment)@example.com": "email_invalid",
    "dot@example.com (comment)": "email_invalid",
    "d\\ot@example.com": "email_invalid",
    "dot@[127.0.0.1]": "email_invalid",
    "dot@127.0.0.1": "email_invalid",
    "dot@example.123": "email_invalid",
    "dot@-example.com": "email_invalid",
    "dot@example-.com": "email_invalid",
    "dot@example.-com": "email_invalid",
    "dot@example..com": "email_invalid",
    "dot@.example.com": "email_invalid",
    "dot@example.com.": "email_invalid",
    "dot@exa_mple.com": "email_invalid",
    "dot@exa mple.com": "email_invalid",
    "dot@example,com": "email_invalid",
    "dot@☕.example": "email_invalid",
    "dot@xn--zz--zz.de": "email_invalid",
    "Kim <dot@example.com": "email_invalid",
    "x" * 65 + "@example.com": "email_too_long",
    "ü" * 33 + "@example.com": "email_too_long",
    "a@" + "b" * 64 + ".com": "email_too_long",
    "a@" + ".".join(["b" * 60] * 4) + ".example.com": "email_too_long",
    "x" * 100_000 + "@example.com": "email_too_long",
}


@pytest.mark.parametrize(("text", "key"), GOOD.items())
def test_address(text: str, key: str) -> None:
    found = normalise(text)
    assert isinstance(found, Address), found
    assert found.key == key


@pytest.mark.parametrize(("text", "code"), BAD.items())
def test_no_address(text: str, code: str) -> None:
    found = normalise(text)
    assert isinstance(found, Problem), found
    assert found.code == code
    assert found.code in CODES
    assert found.message.endswith((".", "?"))
    assert len(found.message) < 300


def test_comma_for_a_dot_is_named() -> None:
    found = normalise("kim@example,com")
    assert isinstance(found, Problem)
    assert "comma" in found.message
    assert "no dot" not in found.message


def test_display_keeps_what_was_typed() -> None:
    assert normalise(" Kim.Park+Tag@Example.COM ") == Address("Kim.Park+Tag@Example.COM", "kim.park+tag@example.com")


def test_key_of_a_key_is_itself() -> None:
    for text in GOOD:
        found = normalise(text)
        assert isinstance(found, Address)
        again = normalise(found.key)
        assert isinstance(again, Address)
        assert again.key == found.key


def one_by_one(texts: list[str | None]) -> list[tuple[str | None, ...]]:
    rows: list[tuple[str | None, ...]] = []
    for text in texts:
        found = normalise(text or "")
        rows.append(
            (found.display, found.key, None, None)
            if isinstance(found, Address)
            else (None, None, found.code, found.message)
        )
    return rows


def test_column_is_judged_like_its_cells() -> None:
    texts = [*GOOD, *BAD, None]
    judged = judge(pl.Series(texts, dtype=pl.String))
    assert judged.columns == ["email", "email_key", "code", "message"]
    assert judged.rows() == one_by_one(texts)


@given(
    st.lists(
        st.one_of(
            st.text(max_size=30),
            st.from_regex(r"[A-Za-z0-9.'+_-]{1,12}@[A-Za-z0-9.-]{1,12}(\.[A-Za-z0-9-]{1,4})?", fullmatch=True),
            st.from_regex(r"[a-z]{1,3}@(xn--)?[a-z0-9-]{1,9}\.[a-zäö]{1,3}", fullmatch=True),
            st.from_regex(
                r"[A-Za-z @<\n\u00a0]{0,4}<[ ']?[A-Za-z]{1,2}@[a-z]\.(co|[A-Z]n)[ >']?>[.; ]?", fullmatch=True
            ),
        ),
        max_size=12,
    )
)
def test_both_roads_agree(texts: list[str]) -> None:
    assert judge(pl.Series(texts, dtype=pl.String)).rows() == one_by_one(texts)


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text: str) -> None:
    found = normalise(text)
    if isinstance(found, Address):
        again = normalise(found.display)
        assert isinstance(again, Address)
        assert again.key == found.key


@pytest.mark.parametrize(
    ("key", "kind", "suggestion"),
    [
        ("kim@gmial.com", "typo", "kim@gmail.com"),
        ("kim@gmai.com", "typo", "kim@gmail.com"),
        ("kim@gmaill.com", "typo", "kim@gmail.com"),
        ("kim@gmail.con", "typo", "kim@gmail.com"),
        ("kim@hotmial.com", "typo", "kim@hotmail.com"),
        ("info@example.com", "role", None),
        ("no-reply+x@example.com", "role", None),
        ("kim@mailinator.com", "disposable", None),
    ],
)
def test_hint(key: str, kind: str, suggestion: str | None) -> None:
    found = hint(key)
    assert found is not None
    assert (found.kind, found.suggestion) == (kind, suggestion)


@pytest.mark.parametrize(
    "domain",
    "gmail.com aon.com aol.de cloud.com hotmail.gr yahoo.ie mail.eu never.com gmail.com.br x.org qq.com".split(),
)
def test_domains_that_exist_are_no_slips(domain: str) -> None:
    assert meant_domain(domain) is None


@pytest.mark.parametrize(
    ("domain", "meant"),
    [
        ("gmail.co", "gmail.com"),
        ("gmailcom", "gmail.com"),
        ("gnail.com", "gmail.com"),
        ("hotmial.fr", "hotmail.fr"),
        ("yhaoo.co.uk", "yahoo.co.uk"),
        ("aol.cmo", "aol.com"),
        ("laol.com", None),
        ("some-firm.con", "some-firm.com"),
        ("wbe.de", None),
    ],
)
def test_slips(domain: str, meant: str | None) -> None:
    assert meant_domain(domain) == meant


@given(
    st.lists(
        st.builds(
            "{}@{}".format,
            st.sampled_from(["kim", "info", "info+x", "informal", "no-reply", "a.info"]),
            st.sampled_from(
                "gmail.com gmial.com x.con mailinator.com example.com yahoo.fr aol.com x.comm x.ocomm".split()
            ),
        )
    )
)
def test_hints_of_a_column_are_those_of_its_cells(keys: list[str]) -> None:
    found = hints(pl.Series(keys, dtype=pl.String))
    expected = [(at, told) for at, key in enumerate(keys) if (told := hint(key))]
    assert found.select("at", "kind").rows() == [(at, told.kind) for at, told in expected]
    for at, kind, about in found.rows():
        assert about == (keys[at].split("@")[0].split("+")[0] if kind == "role" else keys[at].split("@")[1])


@pytest.mark.parametrize("key", ["kim@gmail.com", "kim@gmx.com", "kim@mail.com", "kim@example.com", "information@b.co"])
def test_no_hint(key: str) -> None:
    found = hint(key)
    assert found is None or found.kind == "role"


WORDS = [
    "n/a", "none", "Kim Park", "kim.example.com", "x" * 80, "x" * 81, "é", "Łódź-Mitte", "a  b", ".", "-", "_", "1.5",
    "\u200bkim", "kim\u00ad", "\u115f", "مريم", "山田", "mailto:", "<kim>", "'kim'", "“kim”", "kim\n", " kim",
    "\u0370A",
]  # fmt: skip


@pytest.mark.parametrize("word", [*WORDS, "", None])
def test_words_are_judged_in_columns_as_one_by_one(word: str | None) -> None:
    (row,) = judge(pl.Series(["kim@example.com", word], dtype=pl.String)).rows(named=True)[1:]
    found = normalise(word or "")
    assert isinstance(found, Problem)
    assert row == {"email": None, "email_key": None, "code": found.code, "message": found.message}
