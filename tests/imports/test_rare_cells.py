"""Cells so rare that a sample misses them: they are looked for, mapped by their header, and told of when left out."""

import io

import pytest

from contacts.models import Contact
from imports.models import Rehearsal
from imports.rare_cells import EACH, with_rare_cells
from imports.rehearsal import run_rehearsal
from imports.sniff import sniff
from imports.start import start_import, start_rehearsal
from imports.suggest import suggest
from tests.imports.engine import an_upload, finish, options_for

ROWS = 6000
HEADER = "email,seats,First name,Opt-out,City,Notes,Unused"


def table(cells: dict[int, dict[int, str]]) -> bytes:
    """Many rows of addresses; `cells` holds what else there is, by row and column."""
    lines = [HEADER]
    for row in range(ROWS):
        some = cells.get(row, {})
        lines.append(",".join([f"p{row}@example.com", "3", *(some.get(at, "") for at in range(2, 7))]))
    return "\n".join(lines).encode()


def suggested(
    data: bytes, *, seconds: float, known: tuple[tuple[str, str], ...] = ()
) -> dict[str, tuple[str, str | None]]:
    file = io.BytesIO(data)
    found = with_rare_cells(sniff(file), file, seconds=seconds)
    said = suggest(found.headers, found.sample, properties=known, whole=found.is_whole)
    return {str(one.header): (one.target, one.key) for one in said}


def test_a_few_filled_cells_are_found_wherever_they_stand() -> None:
    data = table({4000: {3: "yes"}, 4500: {5: "ring first"}, 5000: {3: "yes"}})
    file = io.BytesIO(data)
    plain = sniff(file)
    found = with_rare_cells(plain, file)
    assert found.sample[: len(plain.sample)] == plain.sample
    assert [(row[0], row[3], row[5]) for row in found.sample[len(plain.sample) :]] == [
        ("p4000@example.com", "yes", ""),
        ("p5000@example.com", "yes", ""),
        ("p4500@example.com", "", "ring first"),
    ]
    assert suggested(data, seconds=9)["Opt-out"] == ("unsubscribed", None)
    assert suggested(data, seconds=9)["Notes"] == ("property", "notes")
    assert suggested(data, seconds=9)["Unused"] == ("ignore", None)


def test_a_few_of_many_are_enough() -> None:
    file = io.BytesIO(table({row: {5: f"n{row}"} for row in range(2000, 2900)}))
    plain = sniff(file)
    assert len(with_rare_cells(plain, file).sample) == len(plain.sample) + EACH


def test_a_small_file_is_taken_as_it_is() -> None:
    file = io.BytesIO(b"email,notes\na@example.com,\n")
    assert with_rare_cells(sniff(file), file) == sniff(file)
    assert suggested(file.getvalue(), seconds=9)["notes"] == ("ignore", None)


def test_when_the_time_is_up_the_header_decides_what_must_not_be_lost() -> None:
    said = suggested(table({5999: {2: "Ann"}}), seconds=0, known=(("city", "string"),))
    assert said["First name"] == ("first_name", None)
    assert said["Opt-out"] == ("unsubscribed", None)
    assert said["City"] == ("property", "city")
    assert said["Notes"] == ("ignore", None), "no property is made for what may be blank to the end"


@pytest.mark.django_db(transaction=True)
def test_what_is_left_out_and_was_never_seen_is_told(team) -> None:
    rows = [[f"p{n}@example.com", "ring first" if n == 3 else ""] for n in range(5)]
    upload = an_upload(team, rows, headers=["Email", "Notes"])
    # As of a file too long to be looked through.
    upload.sniffed["sample"] = [[address, ""] for address, _ in upload.sniffed["sample"]]
    upload.save()
    options = options_for(upload)
    rehearsal = start_rehearsal(upload, options)
    run_rehearsal(rehearsal.pk)
    told = {"about": "1", "meant": None, "rows": 1, "first_row": 5, "examples": ["ring first"]}
    assert Rehearsal.objects.get().counts["hints"] == {"unseen": {"rows": 1, "most": [told]}}
    finish(start_import(upload, options, actor="ada@example.com", source="hand"))
    assert Contact.objects.get(email_key="p3@example.com").properties == {}
