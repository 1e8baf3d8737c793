"""From the history to messages: each event once, none missed, imports told of as a whole."""

import contextlib
import json
import random
import threading
import time
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction

from api.webhooks import outbox
from api.webhooks.endpoints import create_endpoint, delete_endpoint, update_endpoint
from api.webhooks.events import TYPES
from api.webhooks.models import WebhookCursor, WebhookDelivery, WebhookEndpoint, WebhookMessage
from contacts import bulk, bulk_sets
from contacts.actions import (
    Author,
    add_to_segments,
    create_contact,
    delete_contacts,
    subscribe,
    unsubscribe,
    update_contact,
)
from contacts.models import BulkAction, ContactEvent
from contacts.nouns import create_segment, create_topic
from imports import run
from imports.models import Import
from imports.undo import run_undo, start_undo
from tests.imports.engine import begin, do, finish, people

BY = Author(source=ContactEvent.Source.HAND, actor="ada@example.com")
URL = "https://example.com/hook"


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests collect themselves; nothing is sent to a broker."""
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


@pytest.fixture
def team(transactional_db: None, ada: Any) -> Any:
    return ada.team


@pytest.fixture
def endpoint(team: Any) -> WebhookEndpoint:
    """Ada's team listens to everything."""
    return create_endpoint(team, url=URL, types=TYPES)


def messages(**where: Any) -> list[Any]:
    return [json.loads(m.body) for m in WebhookMessage.objects.filter(**where).order_by("created_at", "id")]


def types() -> list[str]:
    return sorted(WebhookMessage.objects.values_list("type", flat=True))


def test_off_until_a_team_names_an_address(team: Any) -> None:
    create_contact(team, email="a@example.com", by=BY)
    do(team, people(3))
    assert outbox.collect() == 0
    assert not WebhookMessage.objects.exists()
    assert not WebhookCursor.objects.exists()


@pytest.mark.parametrize("source", ["person", "bounce"])
def test_what_people_and_bounces_say_is_told(endpoint: WebhookEndpoint, team: Any, source: str) -> None:
    contact, _ = create_contact(team, email="a@example.com", by=BY)
    outbox.collect()
    unsubscribe(team, [contact.pk], by=Author(source=ContactEvent.Source(source)))
    assert outbox.collect() == 1
    (told,) = messages(type="contact.updated")
    assert told["data"]["unsubscribed"] is True
    assert told["data"]["changes"] == {"unsubscribed": [False, True]}


def test_a_created_contact(endpoint: WebhookEndpoint, team: Any) -> None:
    segment = create_segment(team, name="VIP")
    contact, _ = create_contact(
        team, email="Zoë@Example.com", first_name="Zoë", segments=[segment.pk], unsubscribed=True, by=BY
    )
    assert outbox.collect() == 1
    (message,) = messages()
    event = ContactEvent.objects.get(contact=contact)
    assert message["type"] == "contact.created"
    assert message["created_at"] == event.at.isoformat().replace("+00:00", "Z")
    changes = message["data"].pop("changes")
    assert changes["email"] == [None, contact.email]
    assert message["data"] == {
        "id": str(contact.pk),
        "audience_id": str(segment.pk),
        "segment_ids": [str(segment.pk)],
        "created_at": contact.created_at.isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "updated_at": contact.updated_at.isoformat().replace("+00:00", "Z"),
        "email": contact.email,
        "first_name": "Zoë",
        "last_name": None,
        "unsubscribed": True,
    }
    assert set(message) == {"type", "created_at", "data"}


def test_a_changed_contact(endpoint: WebhookEndpoint, team: Any) -> None:
    contact, _ = create_contact(team, email="a@example.com", by=BY)
    topic = create_topic(team, name="News", default_subscription="opt_in")
    update_contact(team, contact.pk, changes={"first_name": "A", "unsubscribed": True}, by=BY)
    subscribe(team, [contact.pk], topics={topic.pk: "opt_out"}, by=BY)
    outbox.collect()
    changes = [m["data"]["changes"] for m in messages(type="contact.updated")]
    assert {"first_name": [None, "A"], "unsubscribed": [False, True]} in changes
    assert {"topics": {str(topic.pk): [None, "opt_out"]}} in changes


def test_a_deleted_contact(endpoint: WebhookEndpoint, team: Any) -> None:
    contact, _ = create_contact(team, email="a@example.com", by=BY)
    outbox.collect()
    delete_contacts(team, [contact.pk], by=BY)
    outbox.collect()
    (message,) = messages(type="contact.deleted")
    assert message["data"]["id"] == str(contact.pk)
    assert message["data"]["email"] == "a@example.com"
    assert message["data"]["segment_ids"] == []
    assert message["data"]["created_at"] == contact.created_at.isoformat(timespec="microseconds").replace("+00:00", "Z")


def test_a_contact_that_was_gone_before_anyone_looked_is_told_as_deleted(endpoint: WebhookEndpoint, team: Any) -> None:
    """Its history went with it."""
    contact, _ = create_contact(team, email="a@example.com", by=BY)
    delete_contacts(team, [contact.pk], by=BY)
    outbox.collect()
    assert types() == ["contact.deleted"]


def test_many_at_once_are_told_one_by_one(endpoint: WebhookEndpoint, team: Any, make_contacts: Any) -> None:
    segment = create_segment(team, name="VIP")
    people = make_contacts(7)
    outbox.collect()
    add_to_segments(team, [person.pk for person in people], segments=[segment.pk], by=BY)
    assert outbox.collect() == 7
    assert len(messages(type="contact.updated")) == 7


def test_each_event_once(endpoint: WebhookEndpoint, team: Any, make_contacts: Any) -> None:
    make_contacts(5)
    assert outbox.collect() == 5
    WebhookCursor.objects.update(low=0, mark=None, bound=None)  # a restored database, a lost commit
    assert outbox.collect() == 0
    assert WebhookMessage.objects.count() == WebhookDelivery.objects.count() == 5


def test_more_than_fit_in_a_batch_or_a_turn(
    endpoint: WebhookEndpoint, make_contacts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "BATCH", 3)
    monkeypatch.setattr(outbox, "MOST", 6)
    make_contacts(20)
    made = []
    while count := outbox.collect():
        made.append(count)
    assert made == [6, 6, 6, 2]
    assert WebhookCursor.objects.get().low == ContactEvent.objects.latest("id").pk


def test_only_from_the_moment_it_listens(team: Any, make_contacts: Any) -> None:
    make_contacts("before@example.com")
    done = do(team, people(2))
    endpoint = create_endpoint(team, url=URL, types=["contact.created"])
    make_contacts("after@example.com")
    outbox.collect()
    assert [m["data"]["email"] for m in messages()] == ["after@example.com"]
    # Another type, later: what it listened to goes on without a gap, the new one begins now.
    make_contacts("between@example.com")
    update_endpoint(endpoint, types=["contact.created", "import.completed"])
    late = create_endpoint(team, url=URL, types=["contact.created"])
    outbox.collect()
    assert not late.deliveries.exists()
    delete_endpoint(late)
    assert len(messages(type="contact.created")) == 2
    assert not messages(type="import.completed")
    assert done.status == "completed"
    # Disabled: what happens meanwhile is not told, also not later.
    update_endpoint(endpoint, enabled=False)
    make_contacts("meanwhile@example.com")
    outbox.collect()
    assert not WebhookCursor.objects.exists()
    update_endpoint(endpoint, enabled=True)
    make_contacts("again@example.com")
    outbox.collect()
    assert {m["data"]["email"] for m in messages(type="contact.created")} == {
        "after@example.com",
        "between@example.com",
        "again@example.com",
    }


def test_only_what_was_chosen_and_only_to_its_own_team(team: Any, stranger: Any, make_contacts: Any) -> None:
    ours = create_endpoint(team, url=URL, types=["contact.created"])
    second = create_endpoint(team, url=URL, types=["contact.created", "contact.deleted"])
    theirs = create_endpoint(stranger.team, url=URL, types=TYPES)
    (person,) = make_contacts("a@example.com")
    update_contact(team, person.pk, changes={"first_name": "A"}, by=BY)
    outbox.collect()
    assert types() == ["contact.created"]
    assert set(WebhookDelivery.objects.values_list("endpoint", flat=True)) == {ours.pk, second.pk}
    assert not theirs.deliveries.exists()


@pytest.mark.parametrize("kind", [BulkAction.Kind.UNSUBSCRIBE, BulkAction.Kind.ADD_TO_SEGMENTS, BulkAction.Kind.DELETE])
def test_of_bulk_actions_nothing_is_told(endpoint: WebhookEndpoint, team: Any, make_contacts: Any, kind: str) -> None:
    """A receiver that wants to know of one contact must not hear of a million."""
    contacts = [contact.pk for contact in make_contacts(3)]
    outbox.collect()
    action = bulk_sets.create(team, kind=BulkAction.Kind(kind), actor="ada@example.com", contacts=contacts)
    bulk.start(action, arguments={"segments": [create_segment(team, name="VIP").pk]}, actor="ada@example.com")
    bulk.run(action.pk)
    assert bulk.counts(action).changed == 3
    if kind != BulkAction.Kind.DELETE:
        bulk.start_undo(BulkAction.objects.get(pk=action.pk), actor="ada@example.com")
        bulk.run_undo(action.pk)
        assert bulk.counts(action).undo.restored == 3
    assert outbox.collect() == 0


# --- Imports ----------------------------------------------------------------------------------------------------------


def test_an_import_is_told_of_once_and_its_contacts_never(endpoint: WebhookEndpoint, team: Any) -> None:
    create_contact(team, email="p1@example.com", by=BY)
    outbox.collect()
    WebhookMessage.objects.all().delete()
    imp = do(team, [*people(4), ["broken", "", "", "", "", ""]])
    assert outbox.collect() == 1
    (message,) = messages()
    assert message["type"] == "import.completed"
    assert message["data"] == {
        "id": str(imp.pk),
        "status": "completed",
        "created_at": imp.created_at.isoformat().replace("+00:00", "Z"),
        "completed_at": imp.completed_at.isoformat().replace("+00:00", "Z"),
        "counts": {"total": 5, "created": 3, "updated": 1, "skipped": 0, "failed": 1},
        "file": "people.csv",
        "reason": None,
        "message": None,
    }
    start_undo(imp, actor="ada@example.com")
    while run_undo(imp.pk) is not None:
        pass
    assert ContactEvent.objects.filter(source="undo").exists()
    assert outbox.collect() == 0


def test_a_settle_that_is_raced_makes_one_message(endpoint: WebhookEndpoint, team: Any) -> None:
    imp = do(team, people(3))
    outbox.collect()
    first = WebhookMessage.objects.get()
    # Many workers settle the same import, and many readers read it.
    threads = [threading.Thread(target=_settle_and_collect, args=(imp,)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [m.pk for m in WebhookMessage.objects.all()] == [first.pk]
    # Even one that is forgotten and made again has the id receivers know.
    WebhookMessage.objects.all().delete()
    outbox.collect()
    assert WebhookMessage.objects.get().pk == first.pk


def _settle_and_collect(imp: Import) -> None:
    run.settle(imp)
    outbox.collect()
    connection.close()


def test_a_cancelled_import_that_is_resumed_fails_and_completes_once_each(endpoint: WebhookEndpoint, team: Any) -> None:
    imp = begin(team, people(3))
    run.ask_cancel(imp)
    outbox.collect()
    run.resume(imp)
    run.ask_cancel(imp)
    outbox.collect()
    run.resume(imp)
    finish(imp)
    outbox.collect()
    outbox.collect()
    assert types() == ["import.completed", "import.failed", "import.failed"]
    reasons = [m["data"]["reason"] for m in messages(type="import.failed")]
    assert reasons == ["cancelled", "cancelled"]


def test_a_failed_import_says_why(endpoint: WebhookEndpoint, team: Any) -> None:
    imp = begin(team, people(3))
    run.fail(imp, Import.Reason.UNREADABLE, "The file broke off.")
    outbox.collect()
    (message,) = messages()
    assert message["type"] == "import.failed"
    assert message["data"]["reason"] == "unreadable"
    assert message["data"]["message"] == "The file broke off."


# --- Transactions that commit late ------------------------------------------------------------------------------------


class Writer:
    """Another connection that writes a contact and waits to be told to commit."""

    def __init__(self, team: Any, email: str) -> None:
        self.wrote, self.commit = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self._run, args=(team, email))
        self.thread.start()
        assert self.wrote.wait(10)

    def _run(self, team: Any, email: str) -> None:
        try:
            with transaction.atomic():
                create_contact(team, email=email, by=BY)
                self.wrote.set()
                self.commit.wait(20)
        finally:
            connection.close()

    def end(self) -> None:
        self.commit.set()
        self.thread.join(20)


@pytest.fixture
def writers(team: Any) -> Iterator[Any]:
    started: list[Writer] = []

    def start(email: str) -> Writer:
        started.append(Writer(team, email))
        return started[-1]

    yield start
    for writer in started:
        writer.end()


def test_who_commits_late_is_not_missed(endpoint: WebhookEndpoint, writers: Any, make_contacts: Any) -> None:
    """Its event has a lower id than those that are read before it is there."""
    slow = writers("slow@example.com")
    make_contacts("quick@example.com")
    assert outbox.collect() == 1
    cursor = WebhookCursor.objects.get()
    assert cursor.mark is not None
    assert outbox.collect() == 0
    slow.end()
    assert outbox.collect() == 1
    assert {m["data"]["email"] for m in messages()} == {"slow@example.com", "quick@example.com"}
    outbox.collect()
    cursor.refresh_from_db()
    assert cursor.low == ContactEvent.objects.latest("id").pk


def test_the_cursor_moves_on_although_somebody_always_writes(
    endpoint: WebhookEndpoint, writers: Any, make_contacts: Any
) -> None:
    lows = []
    current = writers("w0@example.com")
    for turn in range(1, 5):
        make_contacts(f"q{turn}@example.com")
        following = writers(f"w{turn}@example.com")
        outbox.collect()
        current.end()
        current = following
        outbox.collect()
        lows.append(WebhookCursor.objects.get().low)
    current.end()
    outbox.collect()
    assert lows == sorted(lows)
    assert lows[-1] > lows[0]
    told = {m["data"]["email"] for m in messages(type="contact.created")}
    assert told == {f"w{n}@example.com" for n in range(5)} | {f"q{n}@example.com" for n in range(1, 5)}


def test_writers_of_all_speeds(endpoint: WebhookEndpoint, team: Any) -> None:
    """Whoever is quick or slow, gives up or goes on: what is committed is told, and nothing else."""
    luck, committed, going = random.Random(7), set(), True

    def write(number: int, pauses: list[float]) -> None:
        for turn, pause in enumerate(pauses):
            email = f"w{number}.{turn}@example.com"
            with contextlib.suppress(ZeroDivisionError), transaction.atomic():
                create_contact(team, email=email, by=BY)
                time.sleep(pause)
                if turn % 5 == 4:
                    raise ZeroDivisionError
            if turn % 5 != 4:
                committed.add(email)
        connection.close()

    def read() -> None:
        while going:
            outbox.collect()
        connection.close()

    writers = [
        threading.Thread(target=write, args=(n, [luck.choice((0, 0, 0.005, 0.05)) for _ in range(25)]))
        for n in range(6)
    ]
    readers = [threading.Thread(target=read) for _ in range(2)]
    for thread in [*writers, *readers]:
        thread.start()
    for thread in writers:
        thread.join()
    going = False
    for thread in readers:
        thread.join()
    outbox.collect()
    told = [m["data"]["email"] for m in messages()]
    assert len(told) == len(set(told))
    assert set(told) == committed
    assert len(committed) == 120


def test_a_rolled_back_change_is_never_told(endpoint: WebhookEndpoint, team: Any) -> None:
    with transaction.atomic():
        create_contact(team, email="a@example.com", by=BY)
        transaction.set_rollback(True)
    assert outbox.collect() == 0
    assert WebhookCursor.objects.get().low > 0


def test_endpoints_come_and_go_while_others_read(team: Any, make_contacts: Any) -> None:
    """An endpoint that is made while a reader finds that nobody listens is not forgotten."""
    for turn in range(5):
        reader = threading.Thread(target=lambda: (outbox.collect(), connection.close()))
        reader.start()
        endpoint = create_endpoint(team, url=URL, types=["contact.created"])
        reader.join()
        make_contacts(f"p{turn}@example.com")
        outbox.collect()
        assert endpoint.deliveries.count() == 1
        delete_endpoint(endpoint)


def test_old_messages_are_forgotten_with_all_that_hangs_on_them(
    endpoint: WebhookEndpoint, make_contacts: Any, settings: Any
) -> None:
    make_contacts(3)
    outbox.collect()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE api_webhookmessage SET created_at = now() - interval '31 days' WHERE key IN "
                       "(SELECT key FROM api_webhookmessage ORDER BY key LIMIT 2)")  # fmt: skip
    outbox.prune()
    assert WebhookMessage.objects.count() == WebhookDelivery.objects.count() == 1
    assert outbox.collect() == 0


def test_the_same_key_in_two_teams_makes_two_ids() -> None:
    from api.webhooks.events import message_id

    one, other = uuid4(), uuid4()
    assert message_id(one, "event/1") == message_id(one, "event/1")
    assert len({message_id(one, "event/1"), message_id(other, "event/1"), message_id(one, "event/11")}) == 3


def test_collecting_takes_few_queries_when_nothing_happened(
    endpoint: WebhookEndpoint, django_assert_max_num_queries: Any
) -> None:
    outbox.collect()
    with django_assert_max_num_queries(12):
        outbox.collect()
