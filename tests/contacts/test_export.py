"""The CSV of contacts: whom it has, what a spreadsheet may not run, and that importing it again changes nothing."""

import csv
import gc
import io
import json
import re
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.db.models import Sum
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from contacts import actions, bulk_sets, nouns
from contacts.export import contacts_csv
from contacts.filters import ContactFilter, FilterRejected
from contacts.models import BulkAction, Contact, ContactEvent
from contacts.search import holding
from imports.models import KeyRange
from imports.run import run_import

pytestmark = pytest.mark.django_db

NASTY = [
    'He said "hi", and left',
    "first\nsecond",
    "first\r\nsecond",
    "007",
    "0044 20 7946 0018",
    "1234567890123456789012345678901234567890123456789",
    "true",
    "No",
    "NULL",
    "\\N",
    "\\.",
    "''",
    '"',
    ";",
    "a;b|c\td",
    "Zoë Ångström",
    "山田太郎",
    "👩‍👩‍👧",
    "x" * 1000,
    "1,5",
    "1e5",
    "=1+1",
    "@SUM(A1)",
    "-5",
    "+44",
    "#N/A",
    "%s %(team)s {cells}",
]
# The importer takes a column called first_name that is full of numbers for something else, so these are like names.
NAMES = ["Ann", 'Ann "Annie"', "O'Brien, Jr.", "Zoë", "山田", "José  María", "van der Berg", "=Bob", "-", "Nil"]


def rows(team: Any, wanted: Any = None, **how: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text(team, wanted, **how), newline="")))


def text(team: Any, wanted: Any = None, **how: Any) -> str:
    return b"".join(contacts_csv(team, ContactFilter() if wanted is None else wanted, **how)).decode("utf-8-sig")


@pytest.fixture
def properties(ada: Any) -> None:
    for key, type in (("plan", "string"), ("seats", "number"), ("vip", "boolean"), ("Company_2", "string")):
        nouns.create_property(ada.team, key=key, type=type)


def test_every_field_and_property_of_those_a_filter_names(
    ada: Any, stranger: Any, make_contacts: Any, properties: None
) -> None:
    make_contacts("a@example.com", first_name="Ann", properties={"seats": 1.50, "vip": False}, unsubscribed=True)
    make_contacts("b@example.com", last_name="Berg", properties={"plan": "pro"})
    make_contacts("other@example.com", team=stranger.team)
    assert text(ada.team) == (
        "email,first_name,last_name,unsubscribed,Company_2,plan,seats,vip\n"
        "a@example.com,Ann,,true,,,1.5,false\n"
        "b@example.com,,Berg,false,,pro,,\n"
    )
    not_vip = {"key": "vip", "operator": "is_not", "value": "yes"}
    some = ContactFilter.model_validate({"unsubscribed": True, "properties": [not_vip]})
    assert [row["email"] for row in rows(ada.team, some)] == ["a@example.com"]
    with pytest.raises(FilterRejected):
        contacts_csv(ada.team, ContactFilter.model_validate({"properties": [{"key": "gone", "operator": "set"}]}))


def test_a_set_is_exported_as_it_was_chosen(ada: Any, make_contacts: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("contacts.export.STEP", 2)
    people = make_contacts(7)
    action = bulk_sets.create(ada.team, kind=BulkAction.Kind.EXPORT, actor=None, contacts=[p.pk for p in people[1:6]])
    make_contacts("late@example.com")
    assert [row["email"] for row in rows(ada.team, action)] == [person.email for person in people[1:6]]
    assert len(rows(ada.team)) == 8


def test_nobody_is_a_header(ada: Any) -> None:
    assert text(ada.team) == text(ada.team, ContactFilter(text="?!")) == "email,first_name,last_name,unsubscribed\n"


def test_a_spreadsheet_runs_nothing(ada: Any, make_contacts: Any, properties: None) -> None:
    for number, word in enumerate(["=1+1", "+44", "-5", "@x", "＝1＋1", "a=b", "'x"]):
        make_contacts(f"p{number}@example.com", first_name=word, properties={"plan": word, "seats": -5})
    make_contacts("=cmd@example.com")
    whole = b"".join(contacts_csv(ada.team, ContactFilter(), for_spreadsheets=True))
    assert whole.startswith(b"\xef\xbb\xbfemail,")
    assert whole.count(b"\r\n") == whole.count(b"\n") == 9
    told = rows(ada.team, for_spreadsheets=True)
    assert [row["plan"] for row in told[:7]] == ["'=1+1", "'+44", "'-5", "'@x", "'＝1＋1", "a=b", "'x"]
    assert [row["first_name"] for row in told[:7]] == [row["plan"] for row in told[:7]]
    assert {row["seats"] for row in told[:7]} == {"-5"}, "a number stays one"
    assert told[7]["email"] == "'=cmd@example.com"


SEPARATORS = ",;\t\r\n"
SIGNS = "=+-@＝＋－＠"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a;=1+1", "a;'=1+1"),
        ("a\t@x;-y", "a\t'@x;'-y"),
        ("a,＝x", "a,'＝x"),
        ('a;"=1+1"', 'a;\'"=1+1"'),
        ('"=1+1"', '\'"=1+1"'),
        ("one\n-two", "one\n'-two"),
        ("\t=x", "'\t'=x"),
        ("\nx", "'\nx"),
        ("x; y = 1, - 2 a-b a@b", "x; y = 1, - 2 a-b a@b"),
        ("a;b|c", "a;b|c"),
    ],
)
def test_nor_does_one_that_parts_cells_elsewhere(
    ada: Any, make_contacts: Any, properties: None, value: str, shown: str
) -> None:
    """Where decimals have a comma, a spreadsheet opens the same file with cells that end at semicolons."""
    make_contacts("a@example.com")
    Contact.objects.update(properties={"plan": value})
    assert rows(ada.team, for_spreadsheets=True)[0]["plan"] == shown
    assert rows(ada.team)[0]["plan"] == value, "the raw file has it as it is"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.text(alphabet=SEPARATORS + SIGNS + "\"' a'", max_size=8), name=st.text(alphabet=';="\t', max_size=4))
def test_no_cell_begins_with_a_formula_wherever_it_begins(ada: Any, properties: None, value: str, name: str) -> None:
    """Whatever parts the cells, and whether or not it minds quotes: no separator is followed by a sign."""
    values = {"first_name": name, "properties": {"plan": value, "Company_2": value}}
    Contact.objects.update_or_create(
        team=ada.team, email_key="a@example.com", defaults={"email": "a@example.com", **values}
    )
    told = b"".join(contacts_csv(ada.team, ContactFilter(), for_spreadsheets=True)).decode("utf-8-sig")
    assert not re.search(rf'(^|[{SEPARATORS}])"*[{re.escape(SIGNS)}]', told)
    assert rows(ada.team)[0]["plan"] == value


def test_lines_within_cells_stay_as_they_are_in_spreadsheets(ada: Any, make_contacts: Any, properties: None) -> None:
    make_contacts("a@example.com", properties={"plan": "one\ntwo"})
    assert rows(ada.team, for_spreadsheets=True)[0]["plan"] == "one\ntwo"


def test_broken_off_it_lets_go_of_what_it_holds(ada: Any, make_contacts: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("contacts.export.STEP", 1)
    make_contacts(3)
    blocks = contacts_csv(ada.team, ContactFilter())
    next(blocks)
    blocks.close()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_cursors WHERE name LIKE 'export_%'")
        assert cursor.fetchone() == (0,)


def test_thrown_away_it_asks_nothing_of_the_database(ada: Any, make_contacts: Any, monkeypatch: Any) -> None:
    """The garbage collector may come in the middle of another statement, and would wait for it for ever."""
    monkeypatch.setattr("contacts.export.STEP", 1)
    make_contacts(3)
    held = holding(7_262_000, 1)
    held.__enter__()
    blocks = contacts_csv(ada.team, ContactFilter())
    next(blocks)
    with CaptureQueriesContext(connection) as asked:
        del blocks, held
        gc.collect()
    assert not asked.captured_queries


# --- There and back ---------------------------------------------------------------------------------------------------


def there_and_back(api: Any, team: Any, column_map: Any = None) -> dict[str, int]:
    """Exports everyone, sends the file back with a map or the one that is suggested, and says what came of its rows."""
    data = b"".join(contacts_csv(team, ContactFilter()))

    def file() -> SimpleUploadedFile:
        return SimpleUploadedFile("export.csv", data, content_type="text/csv")

    column_map = column_map or api.form("/contacts/imports/suggest", file=file()).json()["column_map"]
    made = api.form("/contacts/imports", file=file(), column_map=json.dumps(column_map)).json()
    for _ in range(20):
        if run_import(UUID(made["id"])) is None:
            break
    return KeyRange.objects.filter(imp=made["id"]).aggregate(
        **{name: Sum(name) for name in ("created", "updated", "unchanged", "failed", "skipped_repeat")}
    )


def state(team: Any) -> list[Any]:
    fields = ("pk", "email", "first_name", "last_name", "unsubscribed", "properties", "updated_at", "import_id")
    return list(Contact.objects.filter(team=team).order_by("pk").values_list(*fields))


@pytest.fixture
def eager(monkeypatch: Any) -> None:
    """Imports are run by the test."""
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


@pytest.mark.django_db(transaction=True)
def test_nasty_values_come_back_as_they_were(
    ada: Any, api: Any, make_contacts: Any, properties: None, eager: None
) -> None:
    for number, value in enumerate(NASTY):
        make_contacts(
            f"p{number}@example.com",
            first_name=NAMES[number % len(NAMES)],
            last_name=NAMES[-number % len(NAMES)],
            unsubscribed=number % 3 == 0,
            properties={
                "plan": value,
                "Company_2": NASTY[-number],
                "seats": [0, -1.5, 10**15, 1e-7, 123456.789][number % 5],
                "vip": number % 2 == 0,
            },
        )
    make_contacts("blank@example.com", properties={"plan": ""})
    before = state(ada.team)
    told = there_and_back(api, ada.team)
    assert told == {"created": 0, "updated": 0, "unchanged": len(before), "failed": 0, "skipped_repeat": 0}
    assert state(ada.team) == before
    assert not ContactEvent.objects.filter(source="import").exists()


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=40)
WORDS = TEXT | st.sampled_from(NASTY)
# What the importer holds: forty digits.
NUMBERS = st.integers(-(10**39), 10**39) | st.decimals(-(10**15), 10**15, places=9).map(float)
MAP = {
    **{name: name for name in ("email", "first_name", "last_name", "unsubscribed")},
    "properties": {
        "plan": {"column": "plan", "type": "string"},
        "seats": {"column": "seats", "type": "number"},
        "vip": {"column": "vip", "type": "boolean"},
    },
}
PEOPLE = st.lists(st.tuples(WORDS, WORDS, WORDS, NUMBERS, st.booleans()), min_size=1, max_size=20)


@pytest.mark.django_db(transaction=True)
@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(PEOPLE)
def test_any_values_come_back_as_they_were(
    ada: Any, api: Any, properties: None, eager: None, people: list[Any]
) -> None:
    Contact.objects.all().delete()
    by = actions.Author(ContactEvent.Source.HAND)
    for number, (first, last, plan, seats, vip) in enumerate(people):
        values = {"plan": plan, "vip": vip, "seats": seats}
        actions.create_contact(
            ada.team, email=f"p{number}@example.com", by=by, first_name=first, last_name=last, unsubscribed=vip,
            properties=values,
        )  # fmt: skip
    before = state(ada.team)
    told = there_and_back(api, ada.team, MAP)
    assert told == {"created": 0, "updated": 0, "unchanged": len(before), "failed": 0, "skipped_repeat": 0}
    assert state(ada.team) == before
