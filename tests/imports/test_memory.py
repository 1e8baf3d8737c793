"""What a team's people agreed to comes back for the next file, by header and by header row, and can be forgotten."""

import io
from typing import Any

import pytest

from contacts.models import Property, Team
from imports.column_map import ColumnMap, MappedColumn
from imports.memory import MOST_COLUMNS, forget_all, forget_header, forget_row, recall, remember
from imports.models import HeaderRowMemory, MappingMemory, Upload
from imports.suggestions import suggest_columns
from imports.upload import store_upload

pytestmark = pytest.mark.django_db

HEADERS = ["Email", "Zzorp", "Flag", "Zzorp"]
EMAIL = MappedColumn(index=0, header="Email", target="email")
ZZORP = MappedColumn(index=1, header="Zzorp", target="property", key="shoe_size", type="string")
FLAG = MappedColumn(index=2, header="Flag", target="unsubscribed", invert=True, words={"q": "leave"})
ROWS = [f"p{n}@example.com,blob {n % 3},{'yes' if n % 2 else 'no'},x{n}" for n in range(12)]


@pytest.fixture
def team() -> Team:
    return Team.objects.create(name="Readers")


@pytest.fixture(autouse=True)
def queued(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was sent to workers; there are none."""
    sent: list[Any] = []
    monkeypatch.setattr("imports.tasks.queue", lambda task, row, **_: sent.append(task.name))
    return sent


def confirm(team: Team, *columns: MappedColumn, headers: list[str] | None = None) -> None:
    remember(team, ColumnMap(columns=columns), headers=headers or HEADERS, by="ada@example.com")


def suggested(team: Team, headers: list[str], rows: list[str]) -> list[dict[str, Any]]:
    data = "\n".join([",".join(headers), *rows]).encode()
    upload = store_upload(team, io.BytesIO(data), name="people.csv")
    suggest_columns(upload)
    return list(upload.suggestion or [])


def test_the_same_header_row_is_mapped_the_same_way_as_a_whole(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    told = suggested(team, HEADERS, ROWS)
    assert [c["target"] for c in told] == ["email", "property", "unsubscribed", "ignore"]
    assert (told[1]["key"], told[2]["invert"], told[2]["words"]) == ("shoe_size", True, {"q": "leave"})
    assert {c["source"] for c in told} == {"memory"}
    assert all(c["reason"].startswith("You mapped this same header row on ") for c in told)
    assert all(c["since"] for c in told)


@pytest.mark.parametrize(
    "headers",
    [["Email", "Zzorp", "Zzorp", "Flag"], ["Email", "Zzorp", "Flag"], [*HEADERS, "More"]],
    ids=["another order", "one less", "one more"],
)
def test_another_row_of_headers_goes_header_by_header(team: Team, headers: list[str]) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    told = suggested(team, headers, [",".join(("a@example.com", "1", "yes", "b", "c")[: len(headers)])] * 3)
    assert not any(c["since"] for c in told)
    assert told[0]["reason"] == "You mapped this header the same way last time."


def test_spelling_does_not_matter(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    assert suggested(team, ["E-MAIL".replace("-", ""), " zzorp", "FLAG", "Zzorp "], ROWS)[1]["key"] == "shoe_size"


def test_the_last_word_is_kept_and_who_said_it(team: Team) -> None:
    confirm(team, EMAIL, ZZORP)
    confirm(team, EMAIL, FLAG)
    (row,) = HeaderRowMemory.objects.filter(team=team)
    assert [c["target"] for c in row.columns] == ["email", "ignore", "unsubscribed", "ignore"]
    assert row.headers == HEADERS
    assert row.used_by == "ada@example.com"
    assert MappingMemory.objects.get(team=team, header_key="flag").header == "Flag"


def test_a_fully_remembered_file_is_shown_to_no_model(team: Team, queued: list[Any], settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"
    confirm(team, EMAIL, ZZORP, FLAG)
    upload = store_upload(team, io.BytesIO("\n".join([",".join(HEADERS), *ROWS]).encode()), name="people.csv")
    suggest_columns(upload)
    assert upload.ai is None
    assert queued == []


# --- Memory is judged against the cells -------------------------------------------------------------------------------


def test_a_remembered_email_column_without_addresses_is_not_believed(team: Team) -> None:
    headers = ["Contact", "Mail"]
    confirm(team, MappedColumn(index=0, header="Contact", target="email"), headers=headers)
    told = suggested(team, headers, [f"Anna {n},p{n}@example.com" for n in range(8)])
    assert (told[0]["target"], told[0]["source"]) == ("property", "rules")
    assert "no addresses now" in told[0]["warning"]
    assert told[1]["target"] == "email"
    assert "left out" in told[1]["warning"]


def test_an_address_column_left_out_beside_another_stays_out(team: Team) -> None:
    headers = ["Mail", "Contact"]
    confirm(team, MappedColumn(index=1, header="Contact", target="email"), headers=headers)
    told = suggested(team, headers, [f"p{n}@example.com,q{n}@example.com" for n in range(8)])
    assert [c["target"] for c in told] == ["ignore", "email"]


@pytest.mark.parametrize(
    ("target", "cells", "says"),
    [
        ("first_name", [f"q{n}@example.org" for n in range(8)], "no names now"),
        ("unsubscribed", [f"2024-01-{n + 1:02d}" for n in range(8)], "no such words now"),
    ],
)
def test_other_cells_than_last_time_are_not_believed(team: Team, target: Any, cells: list[str], says: str) -> None:
    headers = ["Email", "Blib"]
    confirm(team, EMAIL, MappedColumn(index=1, header="Blib", target=target), headers=headers)
    told = suggested(team, headers, [f"p{n}@example.com,{cell}" for n, cell in enumerate(cells)])
    assert told[1]["target"] != target
    assert says in told[1]["warning"]


def test_a_remembered_type_that_no_longer_fits_is_told(team: Team) -> None:
    headers = ["Email", "Blib"]
    number = MappedColumn(index=1, header="Blib", target="property", key="blib", type="number")
    confirm(team, EMAIL, number, headers=headers)
    told = suggested(team, headers, [f"p{n}@example.com,word {n}" for n in range(8)])
    assert (told[1]["key"], told[1]["type"], told[1]["source"]) == ("blib", "number", "memory")
    assert "something else now" in told[1]["warning"]


def test_a_property_of_another_type_by_now_is_not_written(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    Property.objects.create(team=team, key="shoe_size", type="number")
    assert suggested(team, HEADERS, ROWS)[1]["source"] == "rules"


# --- Forgetting -------------------------------------------------------------------------------------------------------


def test_forgetting_a_header_forgets_the_rows_it_stands_in(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    confirm(team, EMAIL, headers=["Email", "Other"])
    assert forget_header(team, MappingMemory.objects.get(team=team, header_key="zzorp").pk)
    assert [row.headers for row in HeaderRowMemory.objects.filter(team=team)] == [["Email", "Other"]]
    told = suggested(team, HEADERS[:3], ROWS)
    assert told[1]["source"] == "rules"
    assert told[2]["source"] == "memory"


def test_forgetting_a_row_keeps_its_headers(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    assert forget_row(team, HeaderRowMemory.objects.get(team=team).pk)
    assert recall(team, HEADERS)[1] is None
    assert recall(team, HEADERS)[0]["flag"].target == "unsubscribed"


def test_forgetting_all(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    assert forget_all(team) == 3
    assert recall(team, HEADERS) == ({}, None)


def test_nobody_forgets_or_remembers_for_another_team(team: Team) -> None:
    confirm(team, EMAIL, ZZORP, FLAG)
    others = Team.objects.create(name="Others")
    assert not forget_header(others, MappingMemory.objects.filter(team=team).first().pk)  # type: ignore[union-attr]
    assert not forget_row(others, HeaderRowMemory.objects.get(team=team).pk)
    assert forget_all(others) == 0
    assert recall(others, HEADERS) == ({}, None)
    assert recall(team, HEADERS)[1] is not None


# --- Limits -----------------------------------------------------------------------------------------------------------


def test_headers_of_any_length_are_remembered(team: Team) -> None:
    """An index of the database takes no text of thousands of characters."""
    import random

    long = "".join(random.Random(1).choices("abcdefghijklmnop жшщ", k=20_000))
    remember(team, ColumnMap(columns=(EMAIL,)), headers=["Email", long], by=None)
    assert recall(team, ["Email", long])[1] is not None


def test_very_wide_files_teach_nothing(team: Team) -> None:
    remember(team, ColumnMap(columns=(EMAIL,)), headers=["Email", *map(str, range(MOST_COLUMNS))])
    assert not MappingMemory.objects.exists()


def test_a_file_without_headers_teaches_nothing(team: Team) -> None:
    remember(team, ColumnMap(columns=(EMAIL,)), headers=None)
    remember(team, ColumnMap(columns=(EMAIL,)), headers=["", " "])
    assert not MappingMemory.objects.exists()
    assert not HeaderRowMemory.objects.exists()
    assert Upload.objects.count() == 0


NAMED = ["Email", "First Name", "City"]
CLEAN = [f"p{n}@example.com,{name},Ulm" for n, name in enumerate(["Ann", "Bob", "Cid", "Dora"])]
WHOLE = [f"p{n}@example.com,{name},Ulm" for n, name in enumerate(["Ann Lee", "Bob Ray", "Cid Moe", "Dora Fry"])]


def left_as_suggested(team: Team, rows: list[str]) -> dict[str, Any]:
    """A person starts the import without touching anything. What was said of the first name."""
    told = suggested(team, NAMED, rows)
    columns = [
        MappedColumn(index=c["index"], header=c["header"], target=c["target"], key=c["key"], type=c["type"])
        for c in told
        if c["target"] != "ignore"
    ]
    remember(team, ColumnMap(columns=tuple(columns)), headers=NAMED, suggestion=told, by="ada@example.com")
    return told[1]


def test_what_was_only_left_as_suggested_gives_way_to_what_is_sure(team: Team) -> None:
    """A file with whole names under First Name must not spoil every later one."""
    assert left_as_suggested(team, WHOLE)["target"] == "property"
    assert left_as_suggested(team, WHOLE)["source"] == "memory"  # and agreeing with memory is no choice either
    told = left_as_suggested(team, CLEAN)
    assert (told["target"], told["source"]) == ("first_name", "rules")


def test_what_a_person_chose_against_the_suggestion_stays(team: Team) -> None:
    told = suggested(team, NAMED, CLEAN)
    assert told[1]["target"] == "first_name"
    columns = (EMAIL, MappedColumn(index=1, header="First Name", target="property", key="nickname", type="string"))
    remember(team, ColumnMap(columns=columns), headers=NAMED, suggestion=told, by="ada@example.com")
    for _ in range(2):  # also when it is agreed to once more
        found = left_as_suggested(team, CLEAN)
        assert (found["target"], found["key"], found["source"]) == ("property", "nickname", "memory")
