"""Failed rows tried again with corrected cells."""

import pytest

from contacts.models import Contact
from imports.errors import ImportRejected
from imports.models import RowError, Upload
from imports.report import report
from imports.retry import retry_rows
from tests.imports.engine import contact, counts, do, finish


def again(imp, corrections):
    return finish(retry_rows(imp, corrections, actor="ada@example.com", source="hand"))


def failures(imp):
    return {e.number: e.code for e in RowError.objects.filter(imp=imp, severity="failed")}


def test_corrected_rows_are_imported_under_their_own_numbers(team):
    imp = do(
        team,
        [
            ["ok@example.com", "", "", "", "", ""],
            ["a@@example.com", "Ada", 'the "first"', "yes", "pro, yearly", "3"],
            ["b@example.com", "Bob", "", "", "", "many"],
        ],
    )
    assert set(failures(imp)) == {3, 4}
    retried = again(imp, {3: {0: "a@example.com"}, 4: {5: "12"}})
    assert counts(retried) == {"total": 2, "created": 2, "updated": 0, "skipped": 0, "failed": 0}
    a, b = contact(team, "a@example.com"), contact(team, "b@example.com")
    assert (a.first_name, a.last_name, a.unsubscribed, a.import_row) == ("Ada", 'the "first"', True, 3)
    assert (a.properties, b.properties) == ({"plan": "pro, yearly", "seats": 3}, {"seats": 12})
    assert (retried.retry_of_id, a.import_id) == (imp.pk, retried.pk)
    with pytest.raises(ImportRejected, match="Row 3 did not fail, or was imported again"):
        retry_rows(imp, {3: {0: "x@example.com"}}, actor="ada", source="hand")


def test_numbers_tried_again_are_read_as_in_the_first_file(team):
    rows = [["a@example.com", "", "", "", "", "1.234,5"], ["b@@example.com", "", "", "", "", "2.000"]]
    retried = again(do(team, rows), {3: {0: "b@example.com"}})
    assert counts(retried)["created"] == 1
    assert [contact(team, f"{name}@example.com").properties["seats"] for name in "ab"] == [1234.5, 2000]


def test_a_row_that_is_still_wrong_fails_again_and_can_be_tried_again(team):
    imp = do(team, [["bad", "Ada", "", "", "", ""]])
    second = again(imp, {2: {0: "still bad"}})
    assert failures(second) == {2: "email_invalid"}
    third = again(second, {2: {0: "ada@example.com"}})
    assert (third.retry_of_id, counts(third)["created"]) == (imp.pk, 1)
    assert contact(team, "ada@example.com").first_name == "Ada"


def test_a_retried_row_loses_to_a_later_row_of_its_file(team):
    do(team, [["known@example.com", "Old", "", "", "", ""]])
    imp = do(
        team,
        [
            ["new@example.com", "Early", "", "", "", "x"],
            ["known@example.com", "Early", "", "yes", "", "x"],
            ["new@example.com", "Later", "", "", "", ""],
            ["known@example.com", "Later", "", "", "", ""],
        ],
    )
    retried = again(imp, {2: {5: "1"}, 3: {5: "2"}})
    assert counts(retried) == {"total": 2, "created": 0, "updated": 0, "skipped": 2, "failed": 0}
    assert contact(team, "new@example.com").first_name == "Later"
    known = contact(team, "known@example.com")
    assert (known.first_name, known.properties) == ("Later", {})
    assert known.unsubscribed, "an opt-out in any row of a file survives"
    assert {e.number for e in RowError.objects.filter(imp=retried, severity="skipped")} == {2, 3}
    assert report(retried).total == 2


def test_a_retried_row_wins_over_an_earlier_row_of_its_file(team):
    imp = do(team, [["a@example.com", "Early", "", "", "", ""], ["a@example.com", "Later", "", "", "", "x"]])
    assert counts(again(imp, {3: {5: "1"}}))["updated"] == 1
    assert contact(team, "a@example.com").first_name == "Later"


@pytest.mark.parametrize("corrections", [{}, {2: {0: "x@example.com"}}, {99: {0: "x@example.com"}}, {3: {77: "x"}}])
def test_what_cannot_be_retried_leaves_nothing(team, corrections):
    imp = do(team, [["ok@example.com", "", "", "", "", ""], ["bad", "", "", "", "", ""]])
    with pytest.raises(ImportRejected):
        retry_rows(imp, corrections, actor="ada", source="hand")
    assert Upload.objects.count() == 1
    assert Contact.objects.count() == 1
