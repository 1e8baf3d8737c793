"""Rows as they are read and judged: good ones in columns, bad ones with their reasons, nothing lost between them."""

import gzip
import io
import json
from dataclasses import replace
from typing import Any, Literal

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imports.blocks import Reader
from imports.column_map import ColumnMap, MappedColumn
from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.limits import Limits
from imports.rows import CODES, GOOD_SCHEMA, NOTES, BadRow, Batch, preview, read
from imports.sniff import sniff

COMMA = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1)


def mapped(*columns: tuple[Any, ...]) -> ColumnMap:
    """(index, target) or (index, key, type), with header "c<index>"."""
    made = []
    for index, *rest in columns:
        if len(rest) == 1:
            made.append(MappedColumn(index=index, header=f"c{index}", target=rest[0]))
        else:
            made.append(MappedColumn(index=index, header=f"c{index}", target="property", key=rest[0], type=rest[1]))
    return ColumnMap(columns=tuple(made))


EMAIL = mapped((0, "email"))
NAMED = mapped((0, "email"), (1, "first_name"))


def run(text: str | bytes, column_map: ColumnMap = EMAIL, dialect: Dialect = COMMA, **options: Any) -> list[Batch]:
    data = text if isinstance(text, bytes) else text.encode()
    batches = list(read(io.BytesIO(data), dialect, column_map, **options))
    for batch in batches:
        failed = [row for row in batch.bad if row.severity == "failed"]
        assert batch.records == batch.good.height + len(failed)
        assert len({row.number for row in failed}) == len(failed)
        assert batch.good.schema == GOOD_SCHEMA
        assert [row.number for row in batch.bad] == sorted(row.number for row in batch.bad)
        for row in batch.bad:
            assert row.code in CODES
            assert (row.raw is None) == (row.severity == "note")
            assert row.message.endswith(".")
    return batches


def good(batches: list[Batch]) -> list[dict[str, Any]]:
    return [row for batch in batches for row in batch.good.iter_rows(named=True)]


def bad(batches: list[Batch]) -> list[BadRow]:
    return [row for batch in batches for row in batch.bad]


def properties(batches: list[Batch]) -> list[dict[str, Any]]:
    return [json.loads(row["properties"]) for row in good(batches)]


def test_a_good_row() -> None:
    column_map = mapped(
        (0, "email"),
        (1, "first_name"),
        (2, "last_name"),
        (3, "unsubscribed"),
        (4, "plan", "string"),
        (5, "age", "number"),
    )
    rows = good(run("a,b,c,d,e,f\n Kim@Example.com , Kim ,Park,yes,pro,007.5\n", column_map, on_invalid_value="drop"))
    assert rows == [
        {
            "email_key": "kim@example.com",
            "email": "Kim@Example.com",
            "row_number": 2,
            "first_name": "Kim",
            "last_name": "Park",
            "unsubscribed": True,
            "properties": '{"plan":"pro"}',
        }
    ]


def test_nothing_mapped_but_the_address() -> None:
    rows = good(run("a,b\nkim@example.com,x\n"))
    assert rows[0] | {"first_name": None, "unsubscribed": None, "properties": "{}"} == rows[0]


def test_failed_row_says_where_and_keeps_raw_cells() -> None:
    text = 'email,name\nkim@example.com,Kim\n\n"nope ","  Lou"\n"x\ny",z\nmika@example.net,Mika\n'
    batches = run(text, NAMED)
    assert [row["row_number"] for row in good(batches)] == [2, 6]
    first, second = bad(batches)
    assert (first.number, first.line, first.column, first.index) == (4, 4, "c0", 0)
    assert (first.value, first.code, first.severity) == ("nope", "email_invalid", "failed")
    assert first.raw == ("nope ", "  Lou")
    assert (second.number, second.line) == (5, 5)
    assert second.raw == ("x\ny", "z")


def test_raw_cells_on_the_fast_road() -> None:
    (row,) = bad(run("email,name,x\nkim@example.com,Kim,1\nnope, Lou ,2\n", NAMED))
    assert row.raw == ("nope", " Lou ", "2")
    assert (row.number, row.line) == (3, 3)


def test_row_numbers_after_quoted_line_breaks() -> None:
    batches = run('email,name\n"kim@example.com","a\nb\nc"\nnope,x\nlou@example.org,y\n', NAMED)
    assert [row["row_number"] for row in good(batches)] == [2, 4]
    (row,) = bad(batches)
    assert (row.number, row.line) == (3, 5)


def test_a_blank_cell_too_many_is_told_where_other_rows_have_none() -> None:
    """What stands before it may have slipped by one column."""
    rows = ["email,name,city", "kim@example.com,Kim,Leeds", "lou@example.org,,Lou,", "mia@example.net,Mia,Oslo"]
    found = sniff(io.BytesIO("\n".join(rows).encode())).dialect
    assert not found.blank_tails
    (row,) = bad(run("\n".join(rows), NAMED, found))
    assert (row.number, row.code, row.severity) == (3, "cut", "note")
    assert "4 cells where the table has 3 columns" in row.message
    assert "one column too far" in row.message
    many = [rows[0], *(f"{line}," for line in rows[1:])]
    found = sniff(io.BytesIO("\n".join(many).encode())).dialect
    assert found.blank_tails
    assert not bad(run("\n".join(many), NAMED, found))


def test_a_delimiter_too_many_does_not_part_a_text_of_two_lines() -> None:
    """Its first line is as wide as the table by chance; its second is not."""
    text = 'email,name,street\nkim@example.com,,Kim,"9 High St\nFlat 9"\nlou@example.org,Lou,"1 Low Rd\nFlat 2"\n'
    dialect = replace(COMMA, width=3, address_columns=(0,))
    assert [row["email"] for row in good(run(text, NAMED, dialect))] == ["kim@example.com", "lou@example.org"]


@pytest.mark.parametrize(
    ("row", "codes"),
    [
        ('"kim@example.com","Kim",27"', ["quote_stray"]),
        ('"kim@example.com",Kim","Oslo"', ["quote_stray"]),
        ('kim@example.com,Kim,27"', []),  # inches
        ('"kim@example.com",Kim "K" Park,"Oslo"', []),
    ],
)
def test_a_quote_closed_and_never_opened_is_told(row: str, codes: list[str]) -> None:
    dialect = replace(COMMA, width=3, address_columns=(0,))
    batches = run(f'"email","name","city"\n{row}\n"lou@example.org","Lou","Rome"\n', NAMED, dialect)
    assert [row["email"] for row in good(batches)] == ["kim@example.com", "lou@example.org"]
    assert [row.code for row in bad(batches)] == codes


def test_long_quoted_text_is_no_run_of_records() -> None:
    """Its lines have as many commas as the records have, but no address where the record has one."""
    text = 'email,essay\nkim@example.com,"' + "line, with commas\n" * 900 + 'end"\nlou@example.org,short\n'
    for dialect in (sniff(io.BytesIO(text.encode())).dialect, COMMA):
        batches = run(text, NAMED, dialect)
        assert [row["email"] for row in good(batches)] == ["kim@example.com", "lou@example.org"]
        assert not bad(batches)


def test_bytes_that_shift_jis_has_no_use_for_are_told() -> None:
    data = "email,name\na@example.jp,佐藤\nb@example.jp,".encode("cp932") + b"\xff\xfd\n"
    (row,) = bad(run(data, NAMED, replace(COMMA, encoding="cp932")))
    assert (row.number, row.code, row.severity) == (3, "decoded_in_part", "note")


@pytest.mark.parametrize(("tail", "told"), [(b"\n", []), (b"\0", []), (b"", [])])
def test_half_a_character_behind_the_last_line_is_no_record(tail: bytes, told: list[str]) -> None:
    data = "email,name\nkim@example.com,Kim\n".encode("utf-16-le") + tail
    batches = run(data, NAMED, replace(COMMA, encoding="utf-16-le"))
    assert (sum(batch.records for batch in batches), bad(batches)) == (1, told)


def test_half_a_character_at_the_end_of_a_record_is_told() -> None:
    data = "email,name\nkim@example.com,Kim".encode("utf-16-le") + b"x"
    (row,) = bad(run(data, NAMED, replace(COMMA, encoding="utf-16-le")))
    assert (row.number, row.code, row.severity) == (2, "decoded_in_part", "note")


def test_blank_records_do_not_count() -> None:
    batches = run('email,name\n\n,\n , \n"",""\n\u200b,\u00a0\nkim@example.com,Kim\n,,\n', NAMED)
    assert sum(batch.records for batch in batches) == 1
    assert good(batches)[0]["row_number"] == 7
    assert not bad(batches)


def test_record_without_address_counts() -> None:
    (row,) = bad(run("email,name\n,Kim\n", NAMED))
    assert row.code == "email_missing"


def test_blank_cells_kept_or_cleared() -> None:
    column_map = mapped((0, "email"), (1, "a", "string"), (2, "b", "number"), (3, "c", "boolean"))
    text = "e,a,b,c\nkim@example.com,,,\nlou@example.org, x ,1,no\n"
    assert properties(run(text, column_map)) == [{}, {"a": "x", "b": 1, "c": False}]
    cleared = properties(run(text, column_map, blank="clear"))
    assert cleared == [{"a": None, "b": None, "c": None}, {"a": "x", "b": 1, "c": False}]


@pytest.mark.parametrize("on_invalid_value", ["fail", "drop"])
def test_values_that_do_not_fit(on_invalid_value: Literal["fail", "drop"]) -> None:
    column_map = mapped((0, "email"), (1, "n", "number"), (2, "b", "boolean"), (3, "unsubscribed"))
    text = "e,n,b,u\nkim@example.com,007,yes,no\nlou@example.org,1,maybe,no\nmia@example.org,1,no,what\nnope,x,y,z\n"
    batches = run(text, column_map, on_invalid_value=on_invalid_value)
    rows = bad(batches)
    assert [row.code for row in rows if row.number < 5] == ["number_invalid", "boolean_invalid", "unsubscribed_invalid"]
    assert [row.index for row in rows if row.number < 5] == [1, 2, 3]
    assert [row.value for row in rows if row.number < 5] == ["007", "maybe", "what"]
    if on_invalid_value == "fail":
        assert not good(batches)
    else:
        assert properties(batches) == [{"b": True}, {"n": 1}, {"n": 1, "b": False}]
        assert [row["unsubscribed"] for row in good(batches)] == [False, False, None]
        assert {row.severity for row in rows if row.number < 5} == {"note"}
    assert [row.code for row in rows if row.number == 5] == ["email_invalid"]  # the address is judged first


def test_dropped_value_is_absent_even_when_blanks_are_cleared() -> None:
    column_map = mapped((0, "email"), (1, "n", "number"))
    batches = run("e,n\nkim@example.com,x\nlou@example.org,\n", column_map, blank="clear", on_invalid_value="drop")
    assert properties(batches) == [{}, {"n": None}]


def test_numbers_keep_their_digits() -> None:
    column_map = mapped((0, "email"), (1, "n", "number"))
    rows = good(run("e,n\nk@example.com,12345678901234567890.10\nl@example.com,+1E3\n", column_map))
    assert [row["properties"] for row in rows] == ['{"n":12345678901234567890.10}', '{"n":1e3}']


def test_decimal_commas_where_the_dialect_says_so() -> None:
    column_map = mapped((0, "email"), (1, "n", "number"))
    dialect = Dialect("csv", False, "utf-8", ";", '"', None, 0, 1, decimal_commas=(1,))
    assert properties(run("e;n\nk@example.com;1,5\n", column_map, dialect)) == [{"n": 1.5}]


def test_decimal_commas_are_found_and_read_when_a_person_chooses_number() -> None:
    text = "e;price;size\na@example.com;1.234,50;1,5\nb@example.com;2.000;n/a\nc@example.com;12;2.500\n"
    dialect = sniff(io.BytesIO(text.encode())).dialect
    batches = run(text, mapped((0, "email"), (1, "price", "number"), (2, "size", "number")), dialect)
    assert properties(batches) == [{"price": 1234.5, "size": 1.5}]
    assert [(row.number, row.column, row.value) for row in bad(batches)] == [(3, "c2", "n/a"), (4, "c2", "2.500")]
    assert "has a point, where the column writes decimals with a comma" in bad(batches)[1].message


def test_unsubscribed_words() -> None:
    column = MappedColumn(
        index=1, header="Status", target="unsubscribed", invert=True,
        words={"bounced": "unsubscribed", "active": "subscribed", "pending": "leave"},
    )  # fmt: skip
    column_map = ColumnMap(columns=(MappedColumn(index=0, header="e", target="email"), column))
    words = ["Bounced", " ACTIVE ", "pending", "", "yes", "no", "huh"]
    text = "e,Status\n" + "".join(f"k{at}@example.com,{word}\n" for at, word in enumerate(words))
    batches = run(text, column_map)
    assert [row["unsubscribed"] for row in good(batches)] == [True, False, None, None, False, True]
    assert [row.code for row in bad(batches)] == ["unsubscribed_invalid"]


def test_json_text_is_escaped() -> None:
    column_map = mapped((0, "email"), (1, "p", "string"))
    texts = ['say "hi"', "back\\slash", "tab\tin", "two\nlines", "a\u2028b", "日本", "</script>", "\\N", "NA"]
    text = "e,p\n" + "".join('k@example.com,"' + one.replace('"', '""') + '"\n' for one in texts)
    assert [one["p"] for one in properties(run(text, column_map))] == texts
    assert properties(
        run("e|p\nk@example.com|C:\\x\ty\n", column_map, Dialect("csv", False, "utf-8", "|", None, None, 0, 1))
    ) == [{"p": "C:\\x\ty"}]


def test_single_quotes_may_hold_line_breaks() -> None:
    dialect = Dialect("csv", False, "utf-8", ",", "'", None, 0, 1)
    assert properties(run("e,p\nk@example.com,'a\nb'\n", mapped((0, "email"), (1, "p", "string")), dialect)) == [
        {"p": "a\nb"}
    ]


def test_controls_are_removed_and_noted() -> None:
    batches = run(b"e,n\nk@example.com,K\0i\x07m\nl@example.com,L\xc2\x85ou\n", NAMED)
    assert [row["first_name"] for row in good(batches)] == ["Kim", "Lou"]
    assert [(row.number, row.code, row.severity) for row in bad(batches)] == [
        (2, "control_removed", "note"),
        (3, "control_removed", "note"),
    ]


def test_columns_beyond_the_file_are_blank() -> None:
    assert good(run("e\nk@example.com\n", mapped((0, "email"), (5, "first_name"))))[0]["first_name"] is None


def test_ragged_records() -> None:
    column_map = mapped((0, "email"), (1, "first_name"), (2, "city", "string"))
    text = (
        "e,n,c\nk@example.com,Kim\nl@example.com,Lou,Austin,Texas\nm@example.com,Mia,Rome,,\nn@example.com,Ono,Oslo\n"
    )
    batches = run(text, column_map)
    assert [row["first_name"] for row in good(batches)] == ["Kim", "Lou", "Mia", "Ono"]
    assert [(row.number, row.code) for row in bad(batches)] == [(2, "padded"), (3, "cut")]
    assert "Texas" in bad(batches)[1].message


def test_unquoted_delimiter_is_mended_where_a_blank_or_the_address_tells() -> None:
    column_map = mapped((0, "first_name"), (1, "email"), (2, "city", "string"))
    dialect = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, address_columns=(1,))
    text = "n,e,c\nPark, Kim,k@example.com,Rome\nReyes,Lou,l@example.com,Oslo\nKim,m@example.com,Washington, DC\n"
    batches = run(text, column_map, dialect)
    assert [row["first_name"] for row in good(batches)] == ["Park, Kim", "Reyes,Lou", "Kim"]
    assert properties(batches)[2] == {"city": "Washington, DC"}
    assert {row.code for row in bad(batches)} == {"delimiter_unquoted"}


def test_shifted_address_fails() -> None:
    dialect = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, address_columns=(0,))
    (row,) = bad(run("e,n,c\nk@example.com,l@example.com\n", NAMED, dialect))[:1]
    assert (row.code, row.severity) == ("columns_shifted", "failed")


def test_row_with_another_delimiter() -> None:
    dialect = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, address_columns=(0,))
    batches = run("e,n,c\nk@example.com,Kim,x\nl@example.com;Lou;y\n", NAMED, dialect)
    assert [row["first_name"] for row in good(batches)] == ["Kim", "Lou"]
    assert [row.code for row in bad(batches)] == ["delimiter_other"]


@pytest.mark.parametrize(
    ("record", "name", "code"),
    [
        ('k@example.com,"Kim', "Kim", "quote_unclosed"),
        ('k@example.com,Kim"', 'Kim"', None),
        ('k@example.com,K"i"m', 'K"i"m', None),
        ('k@example.com,"Mika "Mix" Salo"', 'Mika "Mix" Salo', "quote_stray"),
        ('"k@example.com","Smith, "Bob", Jr"', 'Smith, "Bob", Jr', "quote_stray"),
        ('k@example.com, "Park, Kim" ', "Park, Kim", None),
        ('k@example.com,"a ""b"" c"', 'a "b" c', None),
        ('k@example.com,"a\n\nb, c"', "a\n\nb, c", None),
        ('k@example.com,""', None, None),
    ],
)
def test_a_quote_costs_one_record_at_most(record: str, name: str | None, code: str | None) -> None:
    after = "".join(f"m{at}@example.com,Name {at}\n" for at in range(20))
    dialect = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, width=2, address_columns=(0,))
    batches = run(f"e,n\n{record}\n{after}", NAMED, dialect)
    assert [row["first_name"] for row in good(batches)] == [name, *(f"Name {at}" for at in range(20))]
    assert [row.code for row in bad(batches)] == ([code] if code else [])


def test_two_stray_quotes_do_not_swallow_what_is_between() -> None:
    lines = [f"m{at}@example.com,Name {at},x" for at in range(10)]
    lines[2] = 'm2@example.com,Name 2,"x'
    lines[7] = 'm7@example.com,Name 7,x"'
    dialect = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, width=3, address_columns=(0,))
    assert len(good(run("e,n,c\n" + "\n".join(lines), NAMED, dialect))) == 10


def test_backslash_escapes() -> None:
    dialect = Dialect("csv", False, "utf-8", ",", '"', "\\", 0, 1)
    batches = run('e,n\nk@example.com,"a \\"b\\", c"\nl@example.com,x\\, y\n', NAMED, dialect)
    assert [row["first_name"] for row in good(batches)] == ['a "b", c', "x, y"]


@pytest.mark.parametrize("delimiter", ["||", "¦", "::", "\x1f", "^|^"])
def test_delimiters_of_any_kind(delimiter: str) -> None:
    dialect = Dialect("csv", False, "utf-8", delimiter, '"', None, 0, 1)
    batches = run(f'e{delimiter}n\nk@example.com{delimiter}"K{delimiter}m"\n', NAMED, dialect)
    assert good(batches)[0]["first_name"] == f"K{delimiter}m" or delimiter == "\x1f"


def test_a_name_is_no_longer_than_a_spreadsheets_cell() -> None:
    """Lists give a thousand names at once; a property is only read with its contact."""
    most, longer = "x" * 32_767, "x" * 32_768
    text = f"e,n\nk@example.com,{most}\nl@example.com,{longer}\nm@example.com,Mia\n"
    batches = list(read(io.BytesIO(text.encode()), COMMA, NAMED))
    assert [len(row["first_name"]) for row in good(batches)] == [32_767, 3]
    (row,) = bad(batches)
    assert (row.code, row.number, row.column) == ("cell_too_long", 3, "c1")
    assert "32,767 characters" in row.message


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends(ends: str) -> None:
    batches = run(ends.join(["e,n", "k@example.com,Kim", "", "l@example.com,Lou"]), NAMED)
    assert [(row["row_number"], row["first_name"]) for row in good(batches)] == [(2, "Kim"), (4, "Lou")]


def test_repeated_header_is_named() -> None:
    (row,) = bad(run("c0,c1\nk@example.com,Kim\nc0,c1\n", NAMED))
    assert row.code == "header_repeated"


def test_limits() -> None:
    limits = Limits(cell_characters=50, record_bytes=500)
    text = (
        f"e,n\nk@example.com,{'x' * 60}\nl@example.com,{'y' * 600}\nm@example.com,Mia\n"
        + f"n@example.com,{'z' * 9000}\n"
    )
    batches = list(read(io.BytesIO(text.encode()), COMMA, NAMED, limits=limits, batch_rows=1))
    assert [row["first_name"] for row in good(batches)] == ["Mia"]
    assert [row.code for row in bad(batches)][:1] == ["cell_too_long"]
    assert sum(batch.records for batch in batches) == 4


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("length", range(200, 232))
def test_rows_after_a_line_too_long_keep_their_numbers(length: int, ends: str) -> None:
    """The line may end anywhere in a block, the block even between the two halves of its end."""
    lines = ["e,n", "a@example.com,x", "b@example.com," + "x" * length, "c@example.com,x", "d@example.com,x", ""]
    dialect = Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, width=2)
    reader = Reader(dialect, limits=Limits(record_bytes=100))
    blocks = list(reader.blocks(io.BytesIO(ends.join(lines).encode()), size=16))
    assert [row for block in blocks for row in block.cells["row"]] == [2, 4, 5]
    assert [flaw.row for block in blocks for flaw in block.broken] == [3]


def test_a_line_longer_than_a_record_costs_that_record() -> None:
    limits = Limits(record_bytes=1 << 16)
    text = "e,n\nk@example.com,Kim\n" + "z" * 3_000_000 + "\nl@example.com,Lou\n"
    batches = run(text, NAMED, limits=limits)
    assert [(row["row_number"], row["first_name"]) for row in good(batches)] == [(2, "Kim"), (4, "Lou")]
    assert [(row.number, row.code) for row in bad(batches)] == [(3, "record_too_long")]


def test_batches_are_bounded_and_in_order() -> None:
    text = "e,n\n" + "".join(f"k{at}@example.com,{at}\n" if at % 7 else f"nope,{at}\n" for at in range(1000))
    batches = run(text, NAMED, batch_rows=30)
    assert max(batch.records for batch in batches) <= 30
    assert [row["row_number"] for row in good(batches)] == [at + 2 for at in range(1000) if at % 7]
    assert [row.number for row in bad(batches)] == [at + 2 for at in range(0, 1000, 7)]
    reads = [batch.bytes_read for batch in batches]
    assert reads == sorted(reads)
    assert reads[-1] == len(text.encode())


def test_gzip_is_read_and_progress_is_of_the_stored_file() -> None:
    data = gzip.compress(b"e,n\n" + b"k@example.com,Kim\n" * 1000)
    batches = run(data, NAMED, Dialect("csv", True, "utf-8", ",", '"', None, 0, 1))
    assert sum(batch.records for batch in batches) == 1000
    assert batches[-1].bytes_read == len(data)


def test_damaged_gzip_is_refused_in_words() -> None:
    data = gzip.compress(b"".join(b"k%d@example.com,Kim\n" % at for at in range(50_000)))
    with pytest.raises(ImportRejected, match="ends too early"):
        run(data[:-2000], NAMED, Dialect("csv", True, "utf-8", ",", '"', None, 0, 1))


def test_mixed_encodings_are_repaired_line_by_line() -> None:
    data = (
        "e,n\nk@example.com,Zoë\n".encode() + "l@example.com,Jürgen\n".encode("cp1252") + "m@example.com,Ł\n".encode()
    )
    batches = run(data, NAMED, Dialect("csv", False, "utf-8", ",", '"', None, 0, 1, fallback="cp1252"))
    assert [row["first_name"] for row in good(batches)] == ["Zoë", "Jürgen", "Ł"]
    assert [(row.number, row.code) for row in bad(batches)] == [(3, "decoded_apart")]


def test_undecodable_bytes_are_named() -> None:
    data = b"e,n\nk@example.com,Zo\xeb\nl@example.com,\x81\n"
    batches = run(data, NAMED, Dialect("csv", False, "cp1252", ",", '"', None, 0, 1))
    assert [row["first_name"] for row in good(batches)] == ["Zoë", "\ufffd"]
    assert [(row.number, row.code) for row in bad(batches)] == [(3, "decoded_in_part")]


def test_wrapped_lines() -> None:
    data = b'"e,n"\n"k@example.com,""Park, Kim"""\n"l@example.com,Lou"\n'
    dialect = sniff(io.BytesIO(data)).dialect
    assert dialect.wrapped
    assert [row["first_name"] for row in good(run(data, NAMED, dialect))] == ["Park, Kim", "Lou"]


def test_preview_shows_what_is_read() -> None:
    data = b"Title\n\ne,n\nk@example.com, Kim \n\nl@example.com,Lou,x\n"
    dialect = sniff(io.BytesIO(data)).dialect
    assert preview(io.BytesIO(data), dialect) == [["k@example.com", "Kim"], ["l@example.com", "Lou"]]
    assert preview(io.BytesIO(data), dialect, limit=1) == [["k@example.com", "Kim"]]


def test_notes_are_notes() -> None:
    assert "padded" in NOTES
    assert "email_invalid" not in NOTES


# --- the two roads ---

cell = st.one_of(
    st.sampled_from(
        [
            "",
            "Kim",
            "12",
            "1,5",
            'say "hi"',
            '"q"',
            "it's",
            " lead",
            "tab\tin",
            "NA",
            "a\nb",
            "a\n\nb,c",
            "é",
            "日本",
            "\u200bz ",
        ]
    ),
    st.text(alphabet='ab ,;"\n\\', max_size=8),
)
address = st.sampled_from(["a@example.com", "b@example.com", "nope", "", '"c@example.com"', "D <d@example.com>"])


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    delimiter = draw(st.sampled_from(",;\t|"))
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.tuples(address, *[cell] * (width - 1)), min_size=1, max_size=12))
    force = draw(st.booleans())

    def quoted(text: str) -> str:
        if force or any(char in text for char in (delimiter, '"', "\n")):
            return '"' + text.replace('"', '""') + '"'
        return text

    lines = [delimiter.join(quoted(one) for one in row) for row in rows]
    data = bytearray(
        draw(st.sampled_from(["\n", "\r\n"]))
        .join(["e,n,c,d"[: 2 * width - 1].replace(",", delimiter), *lines])
        .encode()
    )
    if draw(st.booleans()):  # a few odd lines among many plain ones
        data += b"\n" * (not data.endswith(b"\n"))
        data += (delimiter.join(["p@example.com", "x", "y", "z"][:width]) + "\n").encode() * 40
    for at, byte in draw(st.lists(st.tuples(st.integers(0, 500), st.sampled_from(b'",;\n\r\0\xe9\\z')), max_size=4)):
        data[at % (len(data) + 1) : at % (len(data) + 1)] = bytes([byte])
    return bytes(data)


def outcome(batches: list[Batch]) -> tuple[list[Any], list[BadRow]]:
    """Good rows and bad ones; an object's keys have no order."""
    good = [(*row[:-1], json.loads(row[-1])) for batch in batches for row in batch.good.rows()]
    return good, bad(batches)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables(), st.sampled_from(["keep", "clear"]), st.sampled_from(["fail", "drop"]), st.sets(st.integers(1, 3)))
def test_fast_and_careful_road_agree(data: bytes, blank: str, on_invalid_value: str, left_out: set[int]) -> None:
    try:
        found = sniff(io.BytesIO(data))
    except ImportRejected:
        return
    kinds = ["string", "number", "boolean"]
    wanted = [at for at in range(1, min(found.width, 4)) if at not in left_out]
    column_map = mapped((0, "email"), *((at, f"p{at}", kinds[at - 1]) for at in wanted))
    options = {"blank": blank, "on_invalid_value": on_invalid_value}
    fast = outcome(run(data, column_map, found.dialect, **options))
    assert fast == outcome(run(data, column_map, found.dialect, careful=True, **options))
    assert fast == outcome(run(data, column_map, found.dialect, batch_rows=3, **options))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables(), st.integers(20, 200))
def test_blocks_may_be_cut_anywhere(data: bytes, size: int) -> None:
    try:
        dialect = sniff(io.BytesIO(data)).dialect
    except ImportRejected:
        return

    def cells(size: int) -> list[tuple[Any, ...]]:
        return [row for block in Reader(dialect).blocks(io.BytesIO(data), size=size) for row in block.cells.rows()]

    assert cells(size) == cells(1 << 20)


@pytest.mark.parametrize("quoted", ["", 'r@example.com,"x, y",2,3\n'])
def test_a_long_line_does_not_make_up_for_a_short_one(quoted: str) -> None:
    """Together they have as many delimiters as two good ones; nobody asked for the columns in which it shows."""
    plain = "p@example.com,x,2,3\n" * 20
    text = "e,n,c,d\n" + plain + "l@example.com,Lou,1,2,3\n" + quoted + "s@example.com,Sam,1\n" + plain
    batches = run(text, NAMED)
    assert len(good(batches)) == 42 + bool(quoted)
    assert [(row.code, row.value[:14]) for row in bad(batches)] == [
        ("cut", "l@example.com "),
        ("padded", "s@example.com "),
    ]


def test_fast_road_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clean files, quoted or not, never meet the record parser; were it so, every import would be slow."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the careful road was taken")

    plain = "e,n\n" + "k@example.com,Kim\n" * 50
    quoted = "e,n\n" + '"k@example.com","Park, ""K"""\n' * 50
    for text in (plain, quoted, plain + quoted[4:], plain.replace("Kim", '21" screen'), plain.replace("Kim", "Kim,")):
        dialect = Dialect("csv", False, "utf-8", ",", '"', None, None, 0, width=2)
        reader = Reader(dialect)
        monkeypatch.setattr("imports.blocks.RecordParser.parse", refuse)
        frames = [block.cells for block in reader.blocks(io.BytesIO(text.encode()))]
        assert pl.concat(frames).height == text.count("\n")


# --- any bytes ---


SIGNS = st.sampled_from([",", ";", "\t", " ", "  ", "", "||", "|", '"', "'", "\\", "a", "\n", "é", "ab,cd"])
CHOICES = st.fixed_dictionaries(
    {},
    optional={
        "encoding": st.sampled_from(
            "utf-8 utf-16 utf-32 cp1252 shift_jis gb18030 iso2022_jp koi8-r klingon hex zlib idna utf-7 rot13 punycode "
            "undefined unicode_escape cp037 utf-8-sig latin-1".split()
        ),
        "delimiter": SIGNS,
        "quote": st.none() | SIGNS,
        "escape": st.none() | SIGNS,
        "header": st.booleans(),
        "sheet": st.sampled_from(["", "S"]),
    },
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300), tables(), st.binary(max_size=60).map(lambda raw: b"e,n\nk@example.com,x\n" + raw)
    ),
    st.none() | CHOICES,
    st.sampled_from([lambda data: data, gzip.compress, lambda data: gzip.compress(data)[:-5]]),
    st.sampled_from([Limits(), Limits(record_bytes=64, cell_characters=5, record_lines=2), Limits(sample_bytes=50)]),
)
def test_any_bytes_give_rows_or_a_refusal(data: bytes, chosen: Any, pack: Any, limits: Limits) -> None:
    data = pack(data)
    column_map = mapped((0, "email"), (1, "a", "number"), (2, "b", "string"))
    try:
        found = sniff(io.BytesIO(data), override=chosen, limits=limits)
        preview(io.BytesIO(data), found.dialect, limits=limits)
        rows = good(run(data, column_map, found.dialect, limits=limits))
    except ImportRejected as refused:
        said = refused.message
    else:
        said = "."
        assert all("\0" not in row["email"] for row in rows)
        assert all(json.loads(row["properties"]).keys() <= {"a", "b"} for row in rows)
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"encoding": "hex"}, "no encoding called “hex”"),
        ({"encoding": "punycode"}, "no encoding called"),
        ({"delimiter": "a"}, "“a” cannot be the delimiter"),
        ({"delimiter": "\n"}, "cannot be the delimiter"),
        ({"quote": "|||"}, "cannot be the quote"),
        ({"delimiter": "|", "quote": "|"}, "cannot be the same sign"),
    ],
)
def test_what_nobody_can_mean_is_refused(chosen: dict[str, Any], said: str) -> None:
    with pytest.raises(ImportRejected, match=said):
        sniff(io.BytesIO(b"e,n\nk@example.com,Kim\n"), override=chosen)
