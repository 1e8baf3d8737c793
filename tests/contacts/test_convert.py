"""Another type for a property: what converts, what is cleared, what is kept of it, who writes at the same moment."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction

from contacts import actions, chores, convert, nouns, queries
from contacts.actions import Author, ContactRejected
from contacts.filters import read_query
from contacts.matching import matching
from contacts.models import Chore, Contact, ContactEvent, Property, SearchBacklog
from contacts.search import search_lag
from contacts.values import write_value

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db


def nobody(key: str) -> str | None:
    return None


def a_property(team: Any, values: list[Any], *, type: str, fallback: Any = None) -> Property:
    """A property and a contact for each of its values."""
    known = nouns.create_property(team, key="plan", type=type, fallback_value=fallback)  # type: ignore[arg-type]
    for number, value in enumerate(values):
        actions.create_contact(team, email=f"p{number:03}@example.com", by=HAND, properties={"plan": value})
    return known


def counted(known: Property, to: str | None) -> tuple[Chore, convert.Outlook]:
    chore = convert.ask(known.team, known.pk, to=to, by=HAND)
    assert chores.run_chores()
    chore.refresh_from_db()
    outlook = convert.Outlook.of(chore)
    assert outlook
    return chore, outlook


def converted(known: Property, to: str | None) -> Chore:
    chore, _ = counted(known, to)
    convert.start(known.team, chore.pk, by=HAND, refuse=nobody)
    assert chores.run_chores()
    chore.refresh_from_db()
    known.refresh_from_db()
    return chore


def stored() -> list[Any]:
    return [contact.properties.get("plan") for contact in Contact.objects.order_by("email_key")]


def notes() -> list[list[Any]]:
    """What the history says of it, by contact."""
    found = ContactEvent.objects.filter(source="bulk").order_by("contact__email_key", "pk")
    return [event.changes["properties"]["plan"] for event in found]


CASES: list[tuple[str, str, list[tuple[Any, Any]]]] = [
    (
        "string",
        "number",
        [
            ("12", 12),
            ("-3", -3),
            ("1.50", 1.5),
            ("+5", 5),
            (".5", 0.5),
            ("1e3", 1000),
            ("0", 0),
            ("007", None),
            ("+49 30 1234", None),
            ("1 000", None),
            ("1,5 or 2", None),
            ("NaN", None),
            ("Infinity", None),
            ("1e999", None),
            ("9" * 41, None),
            ("twelve", None),
            ("\u0663", None),
            ('"', None),
            ("\\", None),
            ("5\u00b2", None),
            ("x" * 2000, None),
        ],
    ),
    ("string", "number", [("1,5", 1.5), ("2", 2), ("1.234,50", 1234.5), ("3.5x", None)]),
    ("string", "number", [("1,5", None), ("1.5", 1.5)]),
    (
        "string",
        "boolean",
        [("Yes", True), ("nein", False), ("TRUE", True), ("1", True), ("0", False), ("oui", True), ("maybe", None)],
    ),
    ("number", "string", [(12, "12"), (1.5, "1.5"), (-0.25, "-0.25"), (10**15, "1000000000000000")]),
    ("number", "boolean", [(1, True), (0, False), (1.0, True), (2, None), (-1, None), (0.5, None)]),
    ("boolean", "string", [(True, "true"), (False, "false")]),
    ("boolean", "number", [(True, 1), (False, 0)]),
]


@pytest.mark.parametrize(("old", "new", "pairs"), CASES)
def test_each_value_as_the_preview_said(ada: Any, old: str, new: str, pairs: list[tuple[Any, Any]]) -> None:
    known = a_property(ada.team, [before for before, _ in pairs], type=old)
    actions.create_contact(ada.team, email="q@example.com", by=HAND)
    chore, outlook = counted(known, new)
    assert stored()[: len(pairs)] == [before for before, _ in pairs], "nothing changes by being counted"
    assert known.type == old
    after = [value for _, value in pairs]
    assert (outlook.contacts, outlook.cleared) == (len(pairs), after.count(None))
    assert outlook.converted == len(pairs) - after.count(None)
    # Contacts are read by their new type from the first moment, and by what the preview said.
    convert.start(ada.team, chore.pk, by=HAND, refuse=nobody)
    for contact, value in zip(Contact.objects.order_by("email_key"), after, strict=False):
        assert [(p.type, p.value) for p in queries.properties_of(contact)] == (
            [(new, value)] if value is not None else []
        )
    assert chores.run_chores()
    assert stored() == [*after, None]
    assert all(isinstance(a, bool) == isinstance(b, bool) for a, b in zip(stored(), after, strict=False))
    chore.refresh_from_db()
    assert (chore.status, chore.changed, chore.cleared) == ("completed", outlook.converted, outlook.cleared)
    assert (chore.looked, chore.total) == (len(pairs) + 1, len(pairs) + 1)
    assert chore.started_at
    assert chore.ended_at
    lost = [[before, value] for before, value in pairs if value is None]
    assert [note for note in notes() if note[1] is None] == lost, "what is cleared stands in the history"
    assert SearchBacklog.objects.count() == 1


def test_a_spelling_that_is_lost_is_said_and_kept_in_the_history(ada: Any) -> None:
    known = a_property(ada.team, ["1.50", "1.50", "2", "+5", "007"], type="string")
    _, outlook = counted(known, "number")
    assert outlook.respellings == [["1.50", "1.5", 2], ["+5", "5", 1]]
    assert outlook.respelled == 3
    assert outlook.worst == [["007", 1]]
    converted(known, "number")
    # In the database 1.50 is still written with its zero.
    assert notes() == [["+5", 5], ["007", None]]


def test_the_worst_come_first_and_each_once(ada: Any) -> None:
    known = a_property(ada.team, ["x"] * 3 + ["y"] * 5 + [f"z{n}" for n in range(20)] + ["1"], type="string")
    _, outlook = counted(known, "number")
    assert outlook.worst[:2] == [["y", 5], ["x", 3]]
    assert (outlook.worst_kinds, len(outlook.worst), outlook.cleared) == (22, convert.EXAMPLES, 28)


@pytest.mark.parametrize("fallback", ["12", "many"])
def test_the_fallback_goes_with_it(ada: Any, fallback: str) -> None:
    known = a_property(ada.team, ["1"], type="string", fallback=fallback)
    _, outlook = counted(known, "number")
    assert outlook.fallback_lost == (fallback == "many")
    converted(known, "number")
    assert known.fallback_value == (12 if fallback == "12" else None)


def test_a_conversion_taken_back_is_as_if_it_had_not_been(ada: Any) -> None:
    values = ["1,50", "007", "12", "Yes", "2"]
    known = a_property(ada.team, values, type="string")
    converted(known, "number")
    assert stored() == [1.5, None, 12, None, 2]
    changed = Contact.objects.get(email_key="p003@example.com")
    actions.update_contact(ada.team, changed.pk, changes={"properties": {"plan": 77}}, by=HAND)
    chore = converted(known, None)
    assert known.type == "string"
    assert stored() == ["1,50", "007", "12", "77", "2"]
    assert (chore.restored, chore.cleared) == (2, 0)
    assert convert.last_conversion(known) is None, "what took something back is not taken back in turn"


def test_an_import_can_be_undone_after_a_conversion(ada: Any) -> None:
    from imports.undo import run_undo, start_undo
    from tests.imports.engine import do, people

    imp = do(ada.team, people(5, plan="Yes"))
    converted(Property.objects.get(key="plan"), "boolean")
    assert ContactEvent.objects.filter(source="bulk").count() == 5
    start_undo(imp, actor="ada@example.com")
    run_undo(imp.pk)
    assert not Contact.objects.exists(), "a conversion means no single contact"


@pytest.mark.parametrize("gone", [False, True])
def test_an_undo_brings_back_no_value_of_the_old_type(ada: Any, gone: bool) -> None:
    from contacts.undo import UndoCounts
    from imports.undo import run_undo, start_undo, undone
    from tests.imports.engine import contact, do, people

    do(ada.team, people(1, plan="1"))
    imp = do(ada.team, people(1, plan="2"))
    known = Property.objects.get(key="plan")
    if gone:
        nouns.delete_property(ada.team, known.pk)
        nouns.create_property(ada.team, key="plan", type="number")
        actions.update_contact(
            ada.team, contact(ada.team, "p0@example.com").pk, changes={"properties": {"plan": 2}}, by=HAND
        )
    else:
        converted(known, "number")
    start_undo(imp, actor="ada@example.com")
    run_undo(imp.pk)
    assert contact(ada.team, "p0@example.com").properties["plan"] == 2
    imp.refresh_from_db()
    assert undone(imp) == UndoCounts(kept_changed=1)


def test_filters_and_writers_have_the_new_type_at_once(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "PART", 1)
    known = a_property(ada.team, ["1", "2", "x"], type="string")
    chore, _ = counted(known, "number")
    convert.start(ada.team, chore.pk, by=HAND, refuse=nobody)
    first, second, _ = Contact.objects.order_by("email_key")
    with pytest.raises(ContactRejected, match="not a number"):
        actions.update_contact(ada.team, first.pk, changes={"properties": {"plan": "3"}}, by=HAND)
    actions.update_contact(ada.team, second.pk, changes={"properties": {"plan": 20}}, by=HAND)
    wanted = read_query({"property": ["plan:greater:0"]})
    assert [c.pk for c in matching(ada.team, wanted)] == [second.pk], "those not reached yet are not found by it yet"
    assert search_lag(ada.team), "and search rows are not believed until they are written anew"
    chores.run_chores(go_on=lambda: False)
    assert {c.pk for c in matching(ada.team, wanted)} == {first.pk, second.pk}
    chores.run_chores()
    assert stored() == [1, 20, None]
    chore.refresh_from_db()
    SearchBacklog.objects.all().delete()
    assert not search_lag(ada.team)
    assert (chore.changed, chore.cleared) == (1, 1), "who has the new type already is not counted"


@pytest.mark.django_db(transaction=True)
def test_killed_in_the_middle_nothing_is_lost_or_counted_twice(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    monkeypatch.setattr(chores, "PART", 3)
    values = [str(n) if n % 4 else "x" for n in range(20)]
    known = a_property(ada.team, values, type="string")
    chore, _ = counted(known, "number")
    convert.start(ada.team, chore.pk, by=HAND, refuse=nobody)
    turns = 0
    part = convert.convert_part

    def die(chore: Chore) -> bool:
        nonlocal turns
        turns += 1
        more = part(chore)
        if turns % 2 == 0:
            raise Killed  # before its transaction ends
        return more

    monkeypatch.setattr(convert, "convert_part", die)
    deaths = 0
    while Chore.objects.filter(status="running").exists():
        try:
            chores.run_chores()
        except Killed:
            deaths += 1
    chore.refresh_from_db()
    assert deaths >= 3
    assert stored() == [n if n % 4 else None for n in range(20)]
    assert (chore.changed, chore.cleared, chore.looked) == (15, 5, 20)
    assert notes() == [["x", None]] * 5


def aside(work: Callable[[], Any]) -> tuple[threading.Thread, list[Any]]:
    results: list[Any] = []

    def go() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001
            results.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=go)
    thread.start()
    return thread, results


@pytest.mark.django_db(transaction=True)
def test_a_value_being_written_is_waited_for_and_converted(ada: Any) -> None:
    known = a_property(ada.team, ["1"], type="string")
    chore, _ = counted(known, "number")
    (contact,) = Contact.objects.all()
    with transaction.atomic():
        actions.update_contact(ada.team, contact.pk, changes={"properties": {"plan": "2"}}, by=HAND)
        thread, results = aside(lambda: convert.start(ada.team, chore.pk, by=HAND, refuse=nobody))
        thread.join(0.3)
        assert thread.is_alive()
    thread.join(10)
    assert isinstance(results[0], Chore)
    chores.run_chores()
    assert stored() == [2]


@pytest.mark.django_db(transaction=True)
def test_who_writes_while_it_begins_finds_the_new_type(ada: Any) -> None:
    known = a_property(ada.team, ["1"], type="string")
    chore, _ = counted(known, "number")
    (contact,) = Contact.objects.all()
    with transaction.atomic():
        convert.start(ada.team, chore.pk, by=HAND, refuse=nobody)
        thread, results = aside(
            lambda: actions.update_contact(ada.team, contact.pk, changes={"properties": {"plan": "2"}}, by=HAND)
        )
        thread.join(0.3)
        assert thread.is_alive()
    thread.join(10)
    assert isinstance(results[0], ContactRejected)
    assert results[0].code == "wrong_type"


@pytest.mark.django_db(transaction=True)
def test_an_import_that_begins_meanwhile_is_refused_with_a_sentence(ada: Any) -> None:
    from imports.errors import ImportRejected
    from imports.usage import open_imports
    from tests.imports.engine import an_upload, begin, do, finish, options_for, people

    do(ada.team, people(3, plan="1"))
    known = Property.objects.get(key="plan")
    open_import = begin(ada.team, people(3, plan="2"))
    chore, _ = counted(known, "number")

    def refuse(key: str) -> str | None:
        return "Wait." if open_imports(ada.team, key=key).exists() else None

    with pytest.raises(ContactRejected, match="Wait"):
        convert.start(ada.team, chore.pk, by=HAND, refuse=refuse)
    known.refresh_from_db()
    assert known.type == "string"
    finish(open_import)

    upload = an_upload(ada.team, people(3, plan="3"))
    from imports.start import start_import

    with transaction.atomic():
        convert.start(ada.team, chore.pk, by=HAND, refuse=refuse)
        thread, results = aside(
            lambda: start_import(upload, options_for(upload), actor="ada@example.com", source="hand")
        )
        thread.join(0.3)
        assert thread.is_alive(), "the two wait for each other's team"
    thread.join(10)
    assert isinstance(results[0], ImportRejected)
    assert "already exists as a number" in results[0].message
    chores.run_chores()
    assert stored() == [2, 2, 2]


def test_a_running_import_leaves_out_a_property_that_was_made_anew_with_another_type(
    ada: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import timedelta

    from imports import run
    from tests.imports.engine import begin, finish, people

    monkeypatch.setattr(run, "TURN", timedelta(0))
    imp = begin(ada.team, people(60))
    run._prepare(imp)
    nouns.delete_property(ada.team, Property.objects.get(key="plan").pk)
    nouns.create_property(ada.team, key="plan", type="number")
    finish(imp)
    assert imp.status == "completed"
    assert set(stored()) == {None}


def test_a_property_that_is_deleted_while_it_is_converted(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "PART", 1)
    known = a_property(ada.team, ["1", "2", "3"], type="string")
    chore, _ = counted(known, "number")
    convert.start(ada.team, chore.pk, by=HAND, refuse=nobody)
    chores.run_chores(go_on=lambda: False)
    nouns.delete_property(ada.team, known.pk)
    assert chores.run_chores()
    chore.refresh_from_db()
    assert chore.status == "cancelled"
    assert stored() == [None] * 3


def test_what_is_refused(ada: Any, stranger: Any) -> None:
    known = a_property(ada.team, ["1"], type="string")
    for to in ("string", "date", ""):
        with pytest.raises(ContactRejected):
            convert.ask(ada.team, known.pk, to=to, by=HAND)
    with pytest.raises(Property.DoesNotExist):
        convert.ask(stranger.team, known.pk, to="number", by=HAND)
    first, _ = counted(known, "number")
    second, _ = counted(known, "boolean")
    for team, chore in ((ada.team, first), (stranger.team, second)):
        with pytest.raises(ContactRejected):
            convert.start(team, chore.pk, by=HAND, refuse=nobody)
    convert.start(ada.team, second.pk, by=HAND, refuse=nobody)
    with pytest.raises(ContactRejected):
        convert.start(ada.team, second.pk, by=HAND, refuse=nobody)
    known.refresh_from_db()
    with pytest.raises(ContactRejected) as refused:
        convert.ask(ada.team, known.pk, to="string", by=HAND)
    assert refused.value.code == "converting"


def test_the_api_answers_with_the_new_type_while_it_runs(ada: Any, api: Any) -> None:
    known = a_property(ada.team, ["1", "x"], type="string")
    chore, _ = counted(known, "number")
    convert.start(ada.team, chore.pk, by=HAND, refuse=nobody)
    told = [api.get(f"/contacts/p00{n}@example.com").json()["properties"] for n in (0, 1)]
    assert told == [{"plan": {"type": "number", "value": 1}}, {}]
    assert api.get(f"/contact-properties/{known.pk}").json()["type"] == "number"


def test_no_webhook_tells_of_it_contact_by_contact(ada: Any) -> None:
    from api.webhooks import endpoints, outbox
    from api.webhooks.models import WebhookMessage

    known = a_property(ada.team, ["Yes", "x"], type="string")
    endpoints.create_endpoint(ada.team, url="https://example.com/hook", types=["contact.updated"])
    converted(known, "boolean")
    assert ContactEvent.objects.filter(source="bulk").count() == 2
    outbox._collect_contacts()
    assert not WebhookMessage.objects.exists()


def test_write_value_is_what_is_read(ada: Any) -> None:
    """There and back: what a type writes, another reads as the same."""
    for value in (True, False, 0, 1, 12, 1.5):
        old = "boolean" if isinstance(value, bool) else "number"
        (text,) = convert.read([write_value(value)], old=old, new="string")
        assert text == f'"{write_value(value)}"'
