"""What a staging keeps to tell: every failed row, a bounded number of notes with an exact rest, hints by domain."""

import io

import pytest

from contacts.models import Contact
from imports import remarks
from imports.column_map import ColumnMap, MappedColumn
from imports.models import Rehearsal, RowError
from imports.rehearsal import run_rehearsal
from imports.remarks import Remarks
from imports.rows import BadRow, read
from imports.sniff import sniff
from imports.start import start_import, start_rehearsal
from tests.imports.engine import an_upload, counts, finish, options_for

EMAIL = ColumnMap(columns=(MappedColumn(index=0, header="Email", target="email"),))


def told(lines: list[str], *, batch_rows: int = 7) -> tuple[list[BadRow], list[BadRow]]:
    """What is told row by row, and in the end."""
    source = io.BytesIO("\n".join(["Email,Name", *lines, ""]).encode())
    kept = Remarks(EMAIL)
    batches = list(kept.watch(read(source, sniff(source).dialect, EMAIL, batch_rows=batch_rows)))
    return [row for batch in batches for row in batch.bad], kept.summary()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remarks, "MOST_NOTES", 10)
    monkeypatch.setattr(remarks, "MOST_TYPOS", 4)
    monkeypatch.setattr(remarks, "MOST_NAMES", 2)


def test_notes_are_bounded_and_the_rest_is_counted(few: None) -> None:
    rows, rest = told([f"p{i}@example.com,x{',more' if i % 3 == 0 else ''}" for i in range(90)])
    assert [row.number for row in rows] == list(range(2, 32, 3))
    assert [(row.code, row.severity, row.number, row.rows) for row in rest] == [("cut", "note", 32, 20)]
    assert rest[0].message.startswith("20 rows from here on, of the same kind as others noted above, are counted")


def test_failed_rows_are_never_left_out(few: None) -> None:
    rows, rest = told([f"p{i}@@example.com,x" for i in range(40)])
    assert [row.number for row in rows] == list(range(2, 42))
    assert not rest


def test_hints_are_counted_and_typos_listed_up_to_a_bound(few: None) -> None:
    lines = [f"p{i}@gmial.com,x" for i in range(9)] + ["info@example.com,x", "Info+a@example.com,x", "a@yopmail.com,x"]
    rows, rest = told(lines)
    assert [(row.number, row.code, row.severity, row.value) for row in rows] == [
        (i + 2, "email_typo", "note", f"p{i}@gmial.com") for i in range(4)
    ]
    assert rows[0].message.startswith("gmial.com looks like a typing error for gmail.com.")
    more, *hints = rest
    assert (more.code, more.severity, more.number, more.rows) == ("email_typo", "note", 6, 5)
    assert [(h.code, h.value, h.message, h.number, h.rows, h.raw) for h in hints] == [
        ("typo", "gmial.com", "gmail.com", 2, 9, ("p0@gmial.com", "p1@gmial.com", "p2@gmial.com")),
        ("role", "info", "", 11, 2, ("info@example.com", "Info+a@example.com")),
        ("disposable", "", "", 13, 1, ("a@yopmail.com",)),
    ]


@pytest.mark.django_db(transaction=True)
def test_a_rehearsal_tells_them_and_a_run_lists_them(team, few, small_ranges) -> None:
    rows = [[f"p{i}@gmial.com", "", "", "", "", ""] for i in range(30)] + [
        ["info@example.com", "", "", "", "", "x"]
    ] * 2
    upload = an_upload(team, rows)
    options = options_for(upload)
    rehearsal = start_rehearsal(upload, options)
    run_rehearsal(rehearsal.pk)
    found = Rehearsal.objects.get(pk=rehearsal.pk).counts
    assert found["hints"] == {
        "typo": {
            "rows": 30,
            "most": [
                {
                    "about": "gmial.com",
                    "meant": "gmail.com",
                    "rows": 30,
                    "first_row": 2,
                    "examples": ["p0@gmial.com", "p1@gmial.com", "p2@gmial.com"],
                }
            ],
        }
    }
    assert [(p["code"], p["rows"]) for p in found["problems"]] == [("number_invalid", 2), ("email_typo", 30)]
    imp = finish(start_import(upload, options, actor="ada@example.com", source="hand"))
    assert counts(imp) == {"total": 32, "created": 30, "updated": 0, "skipped": 0, "failed": 2}
    assert Contact.objects.filter(team=team, email_key__endswith="@gmial.com").count() == 30
    noted = RowError.objects.filter(imp=imp, severity="note").order_by("number")
    assert [error.number for error in noted] == [2, 3, 4, 5, 6]
    assert noted[4].message.startswith("26 rows from here on")
    assert set(RowError.objects.filter(imp=imp).values_list("severity", flat=True)) == {"failed", "note"}
