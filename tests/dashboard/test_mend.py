"""The page on which failed rows are corrected and imported again, and the button that resumes an import."""

import csv
import html
import io
import re
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from contacts.models import Segment
from imports.models import Import, RowError
from imports.options import Options
from imports.run import ask_cancel
from imports.start import start_import
from imports.upload import open_stored, store_upload
from tests.imports.engine import begin, contact, do, finish, people

pytestmark = pytest.mark.django_db(transaction=True)  # as the engine needs

TWO_BAD = [
    ["ok@example.com", "", "", "", "", ""],
    ["ada at example.com", "Ada", 'the "first"', "yes", "pro, yearly", "3"],
    ["bob@example.com", "Bob", "", "", "free", "many"],
]


@pytest.fixture(autouse=True)
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tasks that were queued, by name; no worker takes any."""
    names: list[str] = []
    monkeypatch.setattr("imports.tasks.queue", lambda task, *_, **__: names.append(task.name.rpartition(".")[2]))
    return names


def mend(imp: Import) -> str:
    return reverse("import_mend", args=[imp.pk])


def text(response: Any) -> str:
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split()))


def fields(response: Any) -> dict[str, str]:
    """The cells as a browser would send them back: line breaks as two characters, without a textarea's first."""
    page = response.content.decode()
    found = dict(re.findall(r'<input[^>]*\bname="(cell-[\d-]+)"\s+value="([^"]*)"', page))
    areas = re.findall(r'<textarea[^>]*\bname="(cell-[\d-]+)"[^>]*>\n?([^<]*)</textarea>', page)
    return {name: html.unescape(value).replace("\n", "\r\n") for name, value in {**found, **dict(areas)}.items()}


# --- The page ---------------------------------------------------------------------------------------------------------


def test_each_failed_row_says_why_and_offers_its_cell(client: Any, ada: Any) -> None:
    response = client.get(mend(do(ada.team, TWO_BAD)))
    said, page = text(response), response.content.decode()
    assert "2 failed rows of people.csv." in said
    assert "ok@example.com" not in said
    assert re.search(r"Email , row 3 [^.]*ada at example\.com", said)
    assert "many" in fields(response)["cell-4-5"]
    field = re.search(r'<input[^>]*name="cell-3-0"[^>]*>', page)
    assert field
    assert 'aria-invalid="true"' in field[0]
    assert 'aria-describedby="why-3"' in field[0]
    assert 'id="why-3"' in page
    assert '<label class="field-label" for="cell-3-0">' in " ".join(page.split())
    assert 'First name Ada Last name the "first" Out yes Plan pro, yearly Seats 3' in said


def test_every_imported_cell_of_a_row_can_be_corrected(client: Any, ada: Any) -> None:
    found = fields(client.get(mend(do(ada.team, TWO_BAD))))
    assert found.keys() == {f"cell-{row}-{column}" for row in (3, 4) for column in range(6)}
    assert found["cell-3-2"] == 'the "first"'
    assert found["cell-4-2"] == ""


def test_columns_that_are_not_imported_can_only_be_read(client: Any, ada: Any) -> None:
    imp = do(ada.team, [["bad", "Met at the fair"]], headers=["Email", "Remarks"])
    response = client.get(mend(imp))
    assert fields(response).keys() == {"cell-2-0"}
    assert "Remarks Met at the fair" in text(response)


def test_cells_are_text_whatever_they_hold(client: Any, ada: Any) -> None:
    imp = do(ada.team, [["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><b>', "", "", ""]])
    response = client.get(mend(imp))
    page = response.content.decode()
    for evil in ("<script>alert", "<img src=x", '"><b>'):
        assert evil not in page
    assert fields(response)["cell-2-2"] == '"><b>'


def test_wide_and_long_rows_stay_readable(client: Any, ada: Any) -> None:
    headers = ["Email", *(f"Extra {n}" for n in range(60))]
    data = ",".join(headers) + "\nbad," + ",".join(["x" * 3000, *("v" for _ in range(59))]) + "\n"
    upload = store_upload(ada.team, io.BytesIO(data.encode()), name="wide.csv")
    columns = [
        {"index": 0, "header": "Email", "target": "email"},
        *(
            {"index": n, "header": headers[n], "target": "property", "key": f"k{n}", "type": "string"}
            for n in range(1, 61)
        ),
    ]
    options = Options(column_map={"columns": columns}, dialect=upload.sniffed["dialect"])
    imp = finish(start_import(upload, options, actor="ada@example.com", source="hand"))
    response = client.get(mend(imp))
    said = text(response)
    assert "20 columns more: correct them in the downloaded file." in said
    assert "and 48 cells more" in said
    assert "Extra 0 holds 3,000 characters. Correct it in the downloaded file." in said
    assert "cell-2-1" not in fields(response)
    assert len(fields(response)) == 40
    assert "x" * 201 not in response.content.decode()


def test_rows_that_ran_over_show_what_lies_beyond_the_header(client: Any, ada: Any) -> None:
    imp = do(ada.team, [["b@example.com", "", "", "", "", ""], ["Ada", "x", "", "", "", "3", "a@example.com"]])
    response = client.get(mend(imp))
    assert fields(response)["cell-3-6"] == "a@example.com"
    assert "Column 7" in text(response)
    client.post(mend(imp), {**fields(response), "cell-3-0": "a@example.com", "cell-3-1": "Ada", "cell-3-6": ""})
    finish(Import.objects.get(retry_of=imp))
    assert contact(ada.team, "a@example.com").first_name == "Ada"


def test_where_no_single_cell_is_to_blame_all_are_open(client: Any, ada: Any) -> None:
    imp = do(ada.team, [*people(20), ["a@example.com", "c@example.com"]])
    assert RowError.objects.get(imp=imp, severity="failed").code == "columns_shifted"
    response = client.get(mend(imp))
    assert 'class="disclosure mend-others" open' in " ".join(response.content.decode().split())
    assert "Correct cells of row 22" in text(response)
    client.post(mend(imp), {**fields(response), "cell-22-1": "Ada", "cell-22-5": "7"})
    finish(Import.objects.get(retry_of=imp))
    assert contact(ada.team, "a@example.com").properties == {"seats": 7}


def test_rows_are_paged(client: Any, ada: Any) -> None:
    imp = do(ada.team, [[f"bad{n}", "", "", "", "", ""] for n in range(120)])
    first, last = client.get(mend(imp)), client.get(mend(imp), {"page": "3"})
    assert "1 to 50 of 120 rows" in text(first)
    assert 'href="?page=2"' in first.content.decode()
    assert "101 to 120 of 120 rows" in text(last)
    assert 'action="?page=3"' in last.content.decode()
    assert fields(last)["cell-121-0"] == "bad119"


def test_the_page_takes_the_same_queries_however_many_rows(client: Any, ada: Any) -> None:
    def queries(bad: int) -> int:
        imp = do(ada.team, [[f"bad{n}", "", "", "", "", ""] for n in range(bad)])
        for row in range(2, min(bad, 30)):
            client.post(mend(imp), {f"cell-{row}-0": f"person{row}@example.com"})
        with CaptureQueriesContext(connection) as counted:
            client.get(mend(imp))
        return len(counted)

    assert queries(4) == queries(60) <= 10


@pytest.mark.parametrize(
    ("rows", "said"),
    [([["a@example.com", "", "", "", "", ""]], "No row failed"), (None, "The import is still running")],
)
def test_where_nothing_is_to_be_corrected_the_page_says_so(client: Any, ada: Any, rows: Any, said: str) -> None:
    imp = do(ada.team, rows) if rows else begin(ada.team, TWO_BAD)
    response = client.get(mend(imp))
    assert said in text(response)
    assert '<form class="mend-form"' not in response.content.decode()
    if rows is None:
        assert client.post(mend(imp), {"cell-3-0": "a@example.com"}).status_code == 409
        assert Import.objects.count() == 1


def test_rows_that_were_given_up_are_told_apart(client: Any, ada: Any) -> None:
    imp = do(ada.team, TWO_BAD)
    RowError.objects.create(imp=imp, number=9, severity="failed", code="given_up", message="Broke off three times.")
    said = text(client.get(mend(imp)))
    assert "1 failed row cannot be corrected here." in said
    assert "2 failed rows of people.csv." in said


# --- Importing them again ---------------------------------------------------------------------------------------------


def test_only_cells_that_differ_are_taken(client: Any, ada: Any, sent: list[str]) -> None:
    imp = do(ada.team, TWO_BAD)
    sent.clear()
    as_it_was = fields(client.get(mend(imp)))
    response = client.post(mend(imp), {**as_it_was, "cell-3-0": "ada@example.com", "cell-3-5": "4"})
    again = Import.objects.get(retry_of=imp)
    assert response.headers["Location"] == reverse("import", args=[again.pk])
    assert (again.actor, again.source, again.upload.row_numbers, sent) == (ada.email, "hand", [3], ["run_import"])
    finish(again)
    corrected = contact(ada.team, "ada@example.com")
    assert (corrected.last_name, corrected.properties) == ('the "first"', {"plan": "pro, yearly", "seats": 4})
    assert set(RowError.objects.filter(imp=imp, retried=True).values_list("number", flat=True)) == {3}


@pytest.mark.parametrize("cell", ["two\nlines", "\nfirst line blank", "  blanks around  ", "a\r\nb", "tab\there"])
def test_a_cell_nobody_touched_comes_back_as_it_was(client: Any, ada: Any, cell: str) -> None:
    imp = do(ada.team, [["bad", cell, "", "", "", ""]])
    stored = RowError.objects.get(imp=imp, severity="failed").raw[1]
    response = client.post(mend(imp), fields(client.get(mend(imp))))
    assert response.status_code == 422
    assert "No cell was corrected." in text(response)
    client.post(mend(imp), {**fields(response), "cell-2-0": "a@example.com"})
    with open_stored(Import.objects.get(retry_of=imp).upload.path) as file:
        assert list(csv.reader(io.StringIO(file.read().decode(), newline="")))[1][1] == stored


def test_a_refusal_stands_in_the_page_with_what_was_typed(client: Any, ada: Any) -> None:
    segment = Segment.objects.create(team=ada.team, name="VIP")
    imp = do(ada.team, TWO_BAD, segments=(segment.pk,))
    segment.delete()
    response = client.post(mend(imp), {"cell-3-0": "ada@example.com", "cell-4-5": "many"})
    assert response.status_code == 422
    assert "Segment not found" in text(response)
    assert fields(response)["cell-3-0"] == "ada@example.com"
    page = response.content.decode()
    assert page.count("data-raw=") == 1
    assert 'data-raw="ada at example.com"' in page
    assert Import.objects.filter(retry_of=imp).count() == 0


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({}, "No cell was corrected."),
        ({"cell-99-0": "x@example.com"}, "Row 99 did not fail"),
        ({"cell-2-0": "x@example.com"}, "Row 2 did not fail"),
        ({"cell-3-99": "x"}, "Row 3 has no column 100"),
        ({"cell-3": "x", "cell-x-0": "x", "cell-999999999999999999999-0": "x"}, "No cell was corrected."),
    ],
)
def test_what_was_never_offered_is_refused(client: Any, ada: Any, form: dict[str, str], said: str) -> None:
    imp = do(ada.team, TWO_BAD)
    response = client.post(mend(imp), form)
    assert response.status_code == 422
    assert said in text(response)
    assert Import.objects.count() == 1


def test_rows_tried_again_lead_to_the_import_that_tried_them(client: Any, ada: Any) -> None:
    imp = do(ada.team, TWO_BAD)
    client.post(mend(imp), {"cell-3-0": "ada@example.com"})
    again = Import.objects.get(retry_of=imp)
    response = client.get(mend(imp))
    said = text(response)
    assert "1 failed row of people.csv left." in said
    assert fields(response).keys() == {f"cell-4-{column}" for column in range(6)}
    assert "Imported again already 1 row" in said
    assert re.search(r"Queued Row 3\b", said)
    assert reverse("import", args=[again.pk]) in response.content.decode()
    twice = client.post(mend(imp), {"cell-3-0": "ada@example.com"})
    assert twice.status_code == 422
    assert "Row 3 did not fail, or was imported again already." in text(twice)
    client.post(mend(imp), {"cell-4-5": "12"})
    assert "No row left to correct" in text(client.get(mend(imp)))


def test_a_row_that_fails_again_is_corrected_where_it_failed(client: Any, ada: Any) -> None:
    imp = do(ada.team, TWO_BAD)
    client.post(mend(imp), {"cell-3-0": "still bad"})
    second = finish(Import.objects.get(retry_of=imp))
    client.post(mend(imp), {"cell-4-5": "12"})
    sibling = Import.objects.filter(retry_of=imp).latest("created_at")
    response = client.get(mend(second))
    assert fields(response)["cell-3-0"] == "still bad"
    client.post(mend(second), {"cell-3-0": "ada@example.com"})
    third = Import.objects.filter(retry_of=imp).latest("created_at")
    page = client.get(mend(second)).content.decode()
    assert reverse("import", args=[third.pk]) in page
    assert reverse("import", args=[sibling.pk]) not in page, "it tried another row"


def test_the_first_report_leads_to_what_became_of_its_rows(client: Any, ada: Any) -> None:
    imp = do(ada.team, TWO_BAD)
    page = reverse("import", args=[imp.pk])
    assert "corrected and imported again" not in text(client.get(page))
    client.post(mend(imp), {"cell-3-0": "ada@example.com"})
    again = Import.objects.get(retry_of=imp)
    assert "Under way." in text(client.get(page))
    finish(again)
    response = client.get(page)
    assert "1 contact created." in text(response)
    assert reverse("import", args=[again.pk]) in response.content.decode()
    assert text(response).count("Imported again") == 1, "of the two rows that failed"
    Import.objects.filter(pk=again.pk).update(undo_status="completed")
    assert "Undone." in text(client.get(page))


@pytest.mark.parametrize("name", ["import_mend", "import_resume"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_other_teams_imports_do_not_exist(ada: Any, stranger: Any, sign_in: Any, name: str, method: str) -> None:
    imp = do(ada.team, TWO_BAD)
    Import.objects.filter(pk=imp.pk).update(status="failed")
    theirs = sign_in(stranger)
    expected = 405 if (name, method) == ("import_resume", "get") else 404
    for pk in (imp.pk, uuid4()):
        answer = getattr(theirs, method)(reverse(name, args=[pk]), {"cell-3-0": "a@example.com"})
        assert answer.status_code == expected
    assert list(Import.objects.values_list("status", flat=True)) == ["failed"]


# --- Resume -----------------------------------------------------------------------------------------------------------


def resume(client: Any, imp: Import) -> Any:
    return client.post(reverse("import_resume", args=[imp.pk]), follow=True)


def test_a_cancelled_import_goes_on_where_it_stopped(client: Any, ada: Any, sent: list[str]) -> None:
    imp = begin(ada.team, people(3))
    ask_cancel(imp)
    sent.clear()
    response = resume(client, imp)
    assert response.redirect_chain[0][0] == reverse("import", args=[imp.pk])
    assert "The import goes on where it stopped." in text(response)
    assert sent == ["run_import"]
    assert finish(imp).status == "completed"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"status": "completed"}, "This import is complete, so there is nothing to resume."),
        ({"status": "queued"}, "This import is running already."),
        ({"status": "in_progress"}, "This import is running already."),
        ({"status": "failed", "undo_status": "completed", "undo_ended_at": timezone.now()}, "This import was undone"),
    ],
)
def test_what_cannot_be_resumed_says_why(
    client: Any, ada: Any, sent: list[str], fields: dict[str, Any], said: str
) -> None:
    imp = begin(ada.team, people(1))
    Import.objects.filter(pk=imp.pk).update(**fields)
    sent.clear()
    assert said in text(resume(client, imp))
    assert sent == []
