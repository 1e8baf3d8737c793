"""The page that takes an import back: what it would do in exact numbers, how far it is, what it did."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.actions import Author, update_contact
from contacts.models import Contact, ContactEvent
from contacts.undo import UndoCounts
from dashboard.pages.undo import deed
from imports.models import Import, KeyRange
from imports.report import report
from imports.undo import run_preview, run_undo
from tests.imports.engine import begin, contact, do, people

pytestmark = pytest.mark.django_db(transaction=True)  # as the engine needs
HAND = Author(source=ContactEvent.Source.HAND, actor="bob@example.com")
PART = {"hx-request": "true"}


@pytest.fixture(autouse=True)
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tasks that were queued, by name: no worker takes any, and one is said to listen."""
    names: list[str] = []
    monkeypatch.setattr("imports.tasks.queue", lambda task, *_, **__: names.append(task.name.rpartition(".")[2]))
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: 1)
    return names


def address(imp: Import) -> str:
    return reverse("import_undo", args=[imp.pk])


def text(response: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def part(response: Any, name: str) -> str:
    """The opening tag of a partial."""
    found = re.search(rf'<section[^>]*id="{name}"[^>]*>', response.content.decode())
    assert found, f"no #{name}"
    return found[0]


def rewind(client: Any, **by: float) -> None:
    """This person had the effect counted that much earlier."""
    session = client.session
    asked = session["undo_asked"]
    session["undo_asked"] = {**asked, "at": (timezone.now() - timedelta(**by)).isoformat()}
    session.save()


# --- Before -----------------------------------------------------------------------------------------------------------


def test_the_effect_is_counted_first(client: Any, ada: Any, sent: list[str]) -> None:
    imp = do(ada.team, people(3))
    sent.clear()
    response = client.get(address(imp))
    assert sent == ["preview_undo"]
    assert "Counting what undoing will do" in text(response)
    assert "Undo:" not in text(response)
    tag = part(response, "undo-preview")
    assert "every 1s" in tag
    assert 'hx-swap="outerMorph"' in tag
    assert address(imp) in tag
    client.get(address(imp), headers=PART)
    client.get(address(imp))
    assert sent == ["preview_undo"], "neither a poll nor a reload counts once more"


def test_the_effect_is_told_in_exact_numbers(client: Any, ada: Any) -> None:
    do(ada.team, people(4))
    imp = do(ada.team, people(10, plan="pro"))
    update_contact(ada.team, contact(ada.team, "p0@example.com").pk, changes={"properties": {"plan": "gold"}}, by=HAND)
    update_contact(ada.team, contact(ada.team, "p9@example.com").pk, changes={"last_name": "Byron"}, by=HAND)
    client.get(address(imp))
    run_preview(imp.pk)
    response = client.get(address(imp), headers=PART)
    said = text(response)
    assert "Undo: remove 5 contacts, restore 3" in said
    assert "5 contacts are removed. This import created them, and nobody touched them since." in said
    assert "3 contacts return to what they were." in said
    assert "1 new contact stays. This import created them, but a person, the API or another import" in said
    assert "1 changed contact stays as now." in said
    assert "in part" not in said
    for promise in ("Opt-outs made since are kept.", "Properties and segments stay.", "The import's own counts stay."):
        assert promise in said.replace("&#x27;", "'")
    assert "hx-get" not in part(response, "undo-preview"), "the polling has ended"
    assert response.content.decode().lstrip().startswith("<section")


def test_what_returns_in_part_is_told_apart(client: Any, ada: Any) -> None:
    do(ada.team, people(1))
    imp = do(ada.team, [["p0@example.com", "New", "", "", "pro", ""]])
    update_contact(ada.team, contact(ada.team, "p0@example.com").pk, changes={"first_name": "Ada"}, by=HAND)
    run_preview(imp.pk)
    said = text(client.get(address(imp)))
    assert "1 contact returns in part." in said
    assert "Undo: restore 1 contact" in said


@pytest.mark.parametrize(("age", "again"), [(30, []), (90, ["preview_undo"])])
def test_numbers_older_than_a_minute_are_counted_again(
    client: Any, ada: Any, sent: list[str], age: int, again: list[str]
) -> None:
    imp = do(ada.team, people(2))
    run_preview(imp.pk)
    imp.refresh_from_db()
    imp.undo_preview["at"] = (timezone.now() - timedelta(seconds=age)).isoformat()
    imp.save(update_fields=["undo_preview"])
    sent.clear()
    said = text(client.get(address(imp)))
    assert sent == again
    assert ("Counting" in said) is bool(again)


def test_a_question_that_got_lost_can_be_asked_again(client: Any, ada: Any, sent: list[str]) -> None:
    imp = do(ada.team, people(2))
    sent.clear()
    assert "Count again" not in text(client.get(address(imp)))
    rewind(client, seconds=40)
    assert "Count again" in text(client.get(address(imp), headers=PART))
    assert sent == ["preview_undo"]
    client.get(address(imp))
    assert sent == ["preview_undo", "preview_undo"]


@pytest.mark.parametrize(("listening", "waited", "told"), [(0, 6, True), (0, 1, False), (1, 60, False)])
def test_a_count_that_nobody_makes_is_said(
    client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch, listening: int, waited: int, told: bool
) -> None:
    imp = do(ada.team, people(2))
    client.get(address(imp))
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: listening)
    rewind(client, seconds=waited)
    assert ("No worker is listening." in text(client.get(address(imp), headers=PART))) is told


def test_where_nothing_would_change_there_is_no_button(client: Any, ada: Any) -> None:
    do(ada.team, people(2))
    imp = do(ada.team, people(2))
    run_preview(imp.pk)
    response = client.get(address(imp))
    assert "There is nothing to take back." in text(response)
    assert "button-danger" not in response.content.decode()


# --- Refused ----------------------------------------------------------------------------------------------------------


def test_a_running_import_cannot_be_undone(client: Any, ada: Any, sent: list[str]) -> None:
    imp = begin(ada.team, people(2))
    sent.clear()
    response = client.get(address(imp))
    assert "The import is still running Cancel it first" in text(response)
    assert reverse("import", args=[imp.pk]) in response.content.decode()
    assert "The import is still running. Cancel it first." in text(client.post(address(imp), follow=True))
    assert sent == []


def test_an_import_that_changed_nothing_cannot_be_undone(client: Any, ada: Any, sent: list[str]) -> None:
    imp = do(ada.team, [["bad", "", "", "", "", ""]])
    sent.clear()
    assert "This import changed no contact." in text(client.get(address(imp)))
    assert "nothing to take back" in text(client.post(address(imp), follow=True))
    assert sent == []


def test_a_poll_that_meets_a_resumed_import_loads_the_page(client: Any, ada: Any) -> None:
    imp = begin(ada.team, people(2))
    assert client.get(address(imp), headers=PART).headers["HX-Refresh"] == "true"


@pytest.mark.parametrize("method", ["get", "post"])
def test_other_teams_imports_do_not_exist(ada: Any, stranger: Any, sign_in: Any, sent: list[str], method: str) -> None:
    imp = do(ada.team, people(1))
    sent.clear()
    theirs = sign_in(stranger)
    assert getattr(theirs, method)(address(imp)).status_code == 404
    assert getattr(theirs, method)(reverse("import_undo", args=[uuid4()])).status_code == 404
    imp.refresh_from_db()
    assert (imp.undo_status, sent) == (None, [])


# --- While and after --------------------------------------------------------------------------------------------------


def test_the_button_starts_it_and_the_page_follows_it_to_its_end(client: Any, ada: Any, sent: list[str]) -> None:
    do(ada.team, people(2))
    imp = do(ada.team, people(5, plan="pro"))
    before = report(imp).on_the_wire()
    sent.clear()
    response = client.post(address(imp), follow=True)
    assert sent == ["undo_import"]
    assert "Waiting for a worker" in text(response)
    assert "0 of 1 part" in text(response)
    assert "every 1s" in part(response, "undo-progress")
    imp.refresh_from_db()
    assert (imp.undo_status, imp.undo_actor) == ("queued", ada.email)

    assert run_undo(imp.pk) is None
    response = client.get(address(imp), headers=PART)
    said = text(response)
    assert "3 contacts removed, 2 restored." in said
    assert "by ada@example.com." in said
    assert "3 contacts were removed." in said
    assert "2 contacts restored." in said
    assert "hx-get" not in part(response, "undo-progress"), "the polling has ended"
    assert "3 contacts removed, 2 restored." in text(client.get(address(imp)))
    assert Contact.objects.filter(team=ada.team).count() == 2
    assert report(imp).on_the_wire() == before
    again = text(client.post(address(imp), follow=True))
    assert "already being taken back, or was" in again


def test_progress_is_what_the_ledger_says(client: Any, ada: Any) -> None:
    imp = do(ada.team, people(5))
    now = timezone.now()
    KeyRange.objects.filter(imp=imp, index=1).update(undone_at=now, undo_counts={"removed": 1200})
    KeyRange.objects.create(imp=imp, index=2, created=7, finished_at=now)
    Import.objects.filter(pk=imp.pk).update(undo_status="in_progress", undo_asked_at=now, heartbeat_at=now)
    response = client.get(address(imp), headers=PART)
    said = text(response)
    assert "Taking the import back 1 of 2 parts" in said
    assert "1,200 contacts were removed." in said
    assert 'value="1"' in response.content.decode()


@pytest.mark.parametrize(
    ("status", "silent", "told"), [("queued", 6, True), ("in_progress", 6, False), ("in_progress", 40, True)]
)
def test_an_undo_that_nobody_works_on_says_so(
    client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch, status: str, silent: int, told: bool
) -> None:
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: 0)
    imp = do(ada.team, people(5))
    heard = timezone.now() - timedelta(seconds=silent)
    Import.objects.filter(pk=imp.pk).update(undo_status=status, undo_asked_at=heard, heartbeat_at=heard)
    said = text(client.get(address(imp), headers=PART))
    assert ("the undo begins by itself" in said) is told


def test_an_undo_that_broke_off_can_be_tried_again(client: Any, ada: Any, sent: list[str]) -> None:
    imp = do(ada.team, people(5))
    Import.objects.filter(pk=imp.pk).update(
        undo_status="failed", undo_problem="Taking back broke off three times at the same place.", undo_actor="bob"
    )
    sent.clear()
    response = client.get(address(imp))
    assert "The undo stopped after 0 of 1 part." in text(response)
    assert "broke off three times" in text(response)
    assert "hx-get" not in part(response, "undo-progress")
    client.post(address(imp))
    assert sent == ["undo_import"]


def test_the_page_takes_few_queries(client: Any, ada: Any, django_assert_max_num_queries: Callable[..., Any]) -> None:
    imp = do(ada.team, people(5))
    run_preview(imp.pk)
    with django_assert_max_num_queries(6):
        client.get(address(imp))
    Import.objects.filter(pk=imp.pk).update(undo_status="queued", undo_asked_at=timezone.now())
    with django_assert_max_num_queries(8):
        client.get(address(imp), headers=PART)


# --- Words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (UndoCounts(removed=950, restored=240, restored_in_part=10), "remove 950 contacts, restore 250"),
        (UndoCounts(removed=1), "remove 1 contact"),
        (UndoCounts(removed=1200, kept_touched=3), "remove 1,200 contacts"),
        (UndoCounts(restored=1), "restore 1 contact"),
        (UndoCounts(restored_in_part=2), "restore 2 contacts"),
        (UndoCounts(kept_touched=4, kept_changed=5), ""),
    ],
)
def test_the_deed_in_words(counts: UndoCounts, said: str) -> None:
    assert deed(counts) == said
