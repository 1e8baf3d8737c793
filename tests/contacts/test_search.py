"""The search rows: what they are made of, and that they follow every change whoever writes meanwhile."""

import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, transaction

from contacts import actions, history, nouns, search
from contacts.actions import Author
from contacts.filters import ContactFilter
from contacts.matching import matching
from contacts.models import Contact, ContactEvent, ContactSearch, HistoryCursor, SearchBacklog

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
pytestmark = pytest.mark.django_db


def emails(team: Any, text: str) -> list[str]:
    return sorted(matching(team, ContactFilter(text=text)).values_list("email", flat=True))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ärger  Groß-Müller", ["arger", "gross", "muller"]),
        ("ŁÓDŹ Bjørn İzmir", ["lodz", "bjorn", "izmir"]),
        ("a.b+c@d.example", ["a", "b", "c", "d", "example"]),
        ("« l’été », 100%", ["l", "ete", "100"]),
        ("Ελλάδα Киев 東京", ["ελλαδα", "киев", "東京"]),
        ("--", []),
        ("x" * 500 + " y", ["x" * 100, "y"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert search.folded_words(text) == words


def test_a_row_says_everything_about_its_contact(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    for key, type in {"plan": "string", "seats": "number", "vip": "boolean"}.items():
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    make_contacts("Ada@Example.com", first_name="Ada", properties={"plan": "Pro Plus", "seats": 5.50, "vip": True})
    row = ContactSearch.objects.get()
    assert sorted(row.text.split()) == ["5", "5", "ada", "ada", "com", "example", "plus", "pro"]
    assert row.text.startswith(" ada example com ada ")
    assert sorted(row.tokens.split("\x1f")) == ["!in", "plan=pro plus", "seats=5.5", "vip=true"]


def test_odd_values_can_be_indexed(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    nouns.create_property(ada.team, key="note", type="string")
    odd = ["\x1f", "a\x1fb", "'\\:*&|", "y" * 30_000, "word " * 9_000, " "]
    for at, value in enumerate(odd):
        make_contacts(f"odd{at}@example.com", properties={"note": value})
    assert ContactSearch.objects.count() == len(odd)
    assert emails(ada.team, "y" * 100) == ["odd3@example.com"]


def test_single_changes_are_found_at_once(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    nouns.create_property(ada.team, key="plan", type="string")
    (contact,) = make_contacts("ada@example.com")
    actions.update_contact(
        ada.team, contact.pk, changes={"last_name": "Byron", "properties": {"plan": "Gold"}}, by=HAND
    )
    assert emails(ada.team, "byr gol") == ["ada@example.com"]
    actions.update_contact(ada.team, contact.pk, changes={"last_name": "King"}, by=HAND)
    assert emails(ada.team, "byr") == []
    actions.delete_contacts(ada.team, [contact.pk], by=HAND)
    assert not ContactSearch.objects.exists()


def test_rows_of_contacts_that_are_gone_never_show(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    make_contacts("ada@example.com")
    Contact.objects.all().delete()
    assert ContactSearch.objects.exists()
    assert emails(ada.team, "ada") == []


def test_a_stretch_is_looked_through(
    ada: Any, stranger: Any, make_contacts: Callable[..., list[Contact]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "BATCH", 2)
    people = make_contacts(7)
    make_contacts("theirs@example.com", team=stranger.team)
    ContactSearch.objects.all().delete()
    assert search.index_range(ada.team.pk, "person2", "person5")
    assert {row.contact_id for row in ContactSearch.objects.all()} == {c.pk for c in people[2:5]}
    assert not search.index_range(ada.team.pk, go_on=lambda: False)
    assert search.index_range(ada.team.pk)
    assert {row.contact_id for row in ContactSearch.objects.all()} == {c.pk for c in people}


def test_a_wide_stretch_is_entered_by_what_the_import_touched(
    ada: Any, make_contacts: Callable[..., list[Contact]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "NARROW", 2)
    monkeypatch.setattr(search, "BATCH", 1)
    made, _, changed = make_contacts(3)
    imp = UUID(int=(made.pk.int >> 80 << 80) | 7 << 76 | 2 << 62)
    Contact.objects.filter(pk=made.pk).update(import_id=imp)
    ContactEvent.objects.create(team=ada.team, contact=changed, kind="updated", source="import", import_id=imp)
    ContactSearch.objects.all().delete()
    assert search.index_range(ada.team.pk, None, None, imp)
    assert {row.contact_id for row in ContactSearch.objects.all()} == {made.pk, changed.pk}


def test_what_is_up_to_date_is_left_alone(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    make_contacts(3)
    ContactSearch.objects.update(text=" mark")
    search.index_range(ada.team.pk)
    assert set(ContactSearch.objects.values_list("text", flat=True)) == {" mark"}
    Contact.objects.filter(email_key__startswith="person1").update(first_name="New")
    search.index_range(ada.team.pk)
    assert emails(ada.team, "new") == ["person1@example.com"]
    assert ContactSearch.objects.filter(text=" mark").count() == 2


def test_a_property_that_goes_leaves_the_search_in_the_background(
    ada: Any, make_contacts: Callable[..., list[Contact]]
) -> None:
    plan = nouns.create_property(ada.team, key="plan", type="string")
    make_contacts("ada@example.com", properties={"plan": "Gold"})
    nouns.delete_property(ada.team, plan.pk)
    assert search.search_lag(ada.team)
    assert search.work_off_backlog()
    assert not search.search_lag(ada.team)
    assert emails(ada.team, "gold") == []
    assert not SearchBacklog.objects.exists()


def test_the_history_is_followed_once_nobody_is_behind(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    (contact, gone) = make_contacts("ada@example.com", "gone@example.com")
    ContactSearch.objects.filter(contact_id=contact.pk).delete()
    Contact.objects.filter(pk=gone.pk).delete()  # its row stays behind, as a writer at the same time may leave it
    assert search.is_behind()
    assert search.follow_history()
    assert list(ContactSearch.objects.values_list("contact_id", flat=True)) == [contact.pk]
    assert not search.is_behind()


def test_the_cursor_waits_for_those_who_were_there_before() -> None:
    cursor = HistoryCursor(name="x", low=5)
    history.advance(cursor, history.Reach(last=9, own=100, oldest=90))  # 90 may still commit an id up to 9
    assert (cursor.low, cursor.mark, cursor.bound) == (5, 9, 100)
    history.advance(cursor, history.Reach(last=12, own=120, oldest=99))
    assert (cursor.low, cursor.mark) == (5, 9)
    history.advance(cursor, history.Reach(last=15, own=130, oldest=110))
    assert (cursor.low, cursor.mark, cursor.bound) == (9, 15, 130)
    history.advance(cursor, history.Reach(last=15, own=140, oldest=140))
    assert (cursor.low, cursor.mark) == (15, None)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("change", ["update", "delete"])
def test_an_edit_between_reading_and_writing_is_not_lost(
    ada: Any, make_contacts: Callable[..., list[Contact]], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """The contact changes after a batch has read it and before that batch ends."""
    (contact,) = make_contacts("ada@example.com", first_name="Old")
    ContactSearch.objects.all().delete()
    real, done = search._rows, []

    def edit() -> None:
        with transaction.atomic():
            if change == "update":
                Contact.objects.filter(pk=contact.pk).update(first_name="New")
            else:
                Contact.objects.filter(pk=contact.pk).delete()
        connection.close()

    def rows(statement: str, **parameters: Any) -> Any:
        found = real(statement, **parameters)
        if statement == "index_by_key" and not done:
            done.append(True)
            other = threading.Thread(target=edit)
            other.start()
            other.join(20)
        return found

    monkeypatch.setattr(search, "_rows", rows)
    search.index_range(ada.team.pk)
    assert done
    texts = list(ContactSearch.objects.values_list("text", flat=True))
    assert texts == ([" ada example com new"] if change == "update" else [])


@pytest.mark.django_db(transaction=True)
def test_indexers_and_editors_at_once_end_in_agreement(ada: Any, make_contacts: Callable[..., list[Contact]]) -> None:
    people = make_contacts(30)
    problems: list[Exception] = []

    def run(work: Callable[[], object]) -> None:
        try:
            for _ in range(4):
                work()
        except Exception as problem:  # noqa: BLE001 - told below
            problems.append(problem)
        finally:
            connection.close()

    def edit() -> None:
        for at, person in enumerate(people[:20]):
            actions.update_contact(
                ada.team, person.pk, changes={"first_name": f"n{at}{threading.get_ident()}"}, by=HAND
            )

    def remove() -> None:
        actions.delete_contacts(ada.team, [person.pk for person in people[20:]], by=HAND)

    works: list[Callable[[], object]] = [
        edit, edit, remove, lambda: search.index_range(ada.team.pk), lambda: search.index_range(ada.team.pk)
    ]  # fmt: skip
    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert problems == []
    search.follow_history()
    rows = dict(ContactSearch.objects.values_list("contact_id", "text"))
    assert rows.keys() == {person.pk for person in people[:20]}
    for contact in Contact.objects.all():
        assert rows[contact.pk].endswith(f" {contact.first_name}")
