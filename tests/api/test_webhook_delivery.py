"""From a message to a receiver: signed, retried with one id, given up in the end; and how endpoints are managed."""

import base64
import json
import logging
import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import resend
from django.db import connection
from django.db.models import F
from django.utils import timezone
from standardwebhooks import Webhook, WebhookVerificationError

from api import tasks
from api.webhooks import delivery, outbox
from api.webhooks.delivery import PAUSES, deliver, due_endpoints
from api.webhooks.endpoints import (
    WebhookRejected,
    create_endpoint,
    current_secret,
    delete_endpoint,
    old_secret,
    rotate_secret,
    send_again,
    send_test,
    update_endpoint,
)
from api.webhooks.events import TYPES
from api.webhooks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint, WebhookMessage, WebhookSecret
from api.webhooks.signing import new_secret, sign
from tests.api.receiver import Receiver, listening

pytestmark = pytest.mark.django_db


@pytest.fixture
def queued(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was sent to the queue, which nobody listens to."""
    found: list[Any] = []

    def queue(task: Any, row: Any, *, after: timedelta = timedelta(0)) -> None:
        found.append((task.name.rpartition(".")[2], row, after))

    monkeypatch.setattr("imports.tasks.queue", queue)
    monkeypatch.setattr("api.tasks.queue", queue)
    return found


@pytest.fixture(autouse=True)
def an_intranet(settings: Any, queued: list[Any]) -> None:
    settings.WEBHOOK_ALLOW_PRIVATE = True


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with listening() as found:
        yield found


@pytest.fixture
def endpoint(ada: Any, receiver: Receiver) -> WebhookEndpoint:
    """Ada's team tells the receiver everything."""
    return create_endpoint(ada.team, url=receiver.url, types=TYPES)


def make_due(**where: Any) -> None:
    """As if the pause were over."""
    WebhookDelivery.objects.filter(next_attempt_at__isnull=False, **where).update(next_attempt_at=timezone.now())


def pause() -> timedelta | None:
    """Until the next attempt of the only delivery, in whole seconds."""
    found = WebhookDelivery.objects.get()
    if found.next_attempt_at is None:
        return None
    return timedelta(seconds=round((found.next_attempt_at - WebhookAttempt.objects.latest("at").at).total_seconds()))


# --- Signatures -------------------------------------------------------------------------------------------------------


def test_foreign_libraries_accept_what_we_send(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any
) -> None:
    make_contacts("zoë@example.com", first_name="Zoë “Z” </script>")
    outbox.collect()
    deliver(endpoint.pk)
    secret = current_secret(endpoint)
    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret[6:])) == 32
    headers, body = receiver.got[0]
    assert receiver.verified(secret)["data"]["first_name"] == "Zoë “Z” </script>"
    event = resend.Webhooks.verify(
        {
            "payload": body,
            "headers": {name: headers[f"svix-{name}"] for name in ("id", "timestamp", "signature")},
            "webhook_secret": secret,
        }
    )
    assert event["type"] == "contact.created"
    assert headers["svix-id"] == headers["webhook-id"] == str(WebhookMessage.objects.get().pk)
    assert "." not in headers["webhook-id"]
    for altered in (body + " ", body.replace("Zoë", "Zoe")):
        with pytest.raises(WebhookVerificationError):
            Webhook(secret).verify(altered, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body, headers | {"webhook-id": "another"})
    with pytest.raises(WebhookVerificationError, match="too old"):
        Webhook(secret).verify(body, headers | {"webhook-timestamp": str(int(headers["webhook-timestamp"]) - 301)})
    with pytest.raises(WebhookVerificationError):
        Webhook(new_secret()).verify(body, headers)


def test_the_signature_is_that_of_the_standard() -> None:
    """The example of the specification's own libraries."""
    signature = sign(
        '{"test": 2432232314}',
        message_id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
        secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    )
    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_while_a_secret_is_rotated_both_are_valid(endpoint: WebhookEndpoint, receiver: Receiver) -> None:
    old = current_secret(endpoint)
    new = rotate_secret(endpoint)
    assert current_secret(endpoint) == new != old
    assert old_secret(endpoint) is not None
    send_test(endpoint)
    deliver(endpoint.pk)
    assert receiver.verified(old) == receiver.verified(new)
    WebhookSecret.objects.filter(secret=old).update(expires_at=timezone.now() - timedelta(seconds=1))
    assert old_secret(endpoint) is None
    send_test(endpoint)
    deliver(endpoint.pk)
    assert receiver.verified(new)
    with pytest.raises(WebhookVerificationError):
        receiver.verified(old)


def test_rotating_again_and_again_does_not_pile_up_signatures(endpoint: WebhookEndpoint, receiver: Receiver) -> None:
    for _ in range(6):
        newest = rotate_secret(endpoint)
    send_test(endpoint)
    deliver(endpoint.pk)
    assert len(receiver.got[0][0]["webhook-signature"].split()) == 3
    assert receiver.verified(newest)


# --- Retries ----------------------------------------------------------------------------------------------------------


def test_the_schedule_with_one_id_and_one_body(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any, queued: list[Any]
) -> None:
    receiver.answer = lambda _: (503, "<b>down</b>")
    make_contacts("a@example.com")
    outbox.collect()
    pauses = []
    for _ in range(20):
        deliver(endpoint.pk)
        if pause() is None:
            break
        pauses.append(pause())
        make_due()
    assert pauses == list(PAUSES)
    assert [p.total_seconds() for p in PAUSES] == [5, 300, 1800, 7200, 18000, 36000, 36000]
    assert len(receiver.got) == len(PAUSES) + 1
    assert len(set(receiver.ids())) == 1
    assert len({body for _, body in receiver.got}) == 1
    found = WebhookDelivery.objects.get()
    assert found.status == "failed"
    log = list(WebhookAttempt.objects.order_by("at"))
    assert len(log) == 8
    assert {attempt.status_code for attempt in log} == {503}
    assert log[0].response == "<b>down</b>"
    assert deliver(endpoint.pk) is None
    assert len(receiver.got) == 8


def test_a_receiver_that_comes_back_gets_what_it_missed(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any
) -> None:
    receiver.answer = lambda number: (500, "") if number <= 2 else (200, "")
    make_contacts(2)
    outbox.collect()
    for _ in range(4):
        make_due()
        deliver(endpoint.pk)
    assert {found.status for found in WebhookDelivery.objects.all()} == {"success"}
    assert len(receiver.got) == 4
    assert len(set(receiver.ids())) == 2
    endpoint.refresh_from_db()
    assert endpoint.failing_since is None


def test_a_turn_says_when_to_come_again(endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any) -> None:
    receiver.answer = lambda number: (500, "") if number == 1 else (200, "")
    make_contacts(3)
    outbox.collect()
    assert deliver(endpoint.pk) == timedelta(0)  # the first failure ended the turn, and more is due
    assert len(receiver.got) == 1
    again = deliver(endpoint.pk)
    assert len(receiver.got) == 3
    assert again is not None
    assert timedelta(0) < again <= PAUSES[0]
    make_due()
    assert deliver(endpoint.pk) is None
    assert len(receiver.got) == 4


def test_a_turn_is_not_for_ever(
    endpoint: WebhookEndpoint, make_contacts: Any, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "TURN", -1.0)
    make_contacts(3)
    outbox.collect()
    assert deliver(endpoint.pk) == timedelta(0)
    assert len(receiver.got) == 1


def test_what_is_due_is_found_and_called_once(endpoint: WebhookEndpoint, make_contacts: Any, queued: list[Any]) -> None:
    make_contacts(2)
    tasks.collect_webhooks()
    assert queued == [("deliver", endpoint.pk, timedelta(0))]
    tasks.collect_webhooks()
    assert len(queued) == 1, "a queue that is behind gets no second message"
    WebhookEndpoint.objects.update(queued_at=timezone.now() - timedelta(seconds=31))  # Redis was flushed
    tasks.collect_webhooks()
    assert len(queued) == 2
    tasks.deliver(str(endpoint.pk))
    WebhookEndpoint.objects.update(queued_at=None)
    assert due_endpoints() == []


def test_a_call_that_comes_while_another_worker_sends_counts_as_heard(endpoint: WebhookEndpoint) -> None:
    """Or nobody would be called again for half a minute."""
    now = timezone.now()
    WebhookEndpoint.objects.update(queued_at=now, lease_until=now + timedelta(seconds=60))
    assert deliver(endpoint.pk) is None
    endpoint.refresh_from_db()
    assert endpoint.queued_at is None


def test_a_failing_collection_stops_no_delivery(
    endpoint: WebhookEndpoint, make_contacts: Any, queued: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(1)
    outbox.collect()

    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(outbox, "collect", broken)
    with pytest.raises(ZeroDivisionError):
        tasks.collect_webhooks()
    assert queued


@pytest.mark.django_db(transaction=True)
def test_one_worker_at_a_time(endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any) -> None:
    make_contacts(4)
    outbox.collect()
    receiver.go_on.clear()

    def work() -> None:
        deliver(endpoint.pk)
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    receiver.wait_for(1)
    assert deliver(endpoint.pk) is None
    assert due_endpoints() == []
    assert len(receiver.got) == 1
    receiver.go_on.set()
    thread.join()
    assert sorted(receiver.ids()) == sorted({str(pk) for pk in WebhookMessage.objects.values_list("pk", flat=True)})


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_dies_after_sending_sends_the_same_id_again(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(1)
    outbox.collect()

    class Killed(BaseException):
        pass

    def die(*_: Any) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(delivery, "_record", die)
        with pytest.raises(Killed):
            deliver(endpoint.pk)
    deliver(endpoint.pk)
    assert len(receiver.got) == 2
    assert len(set(receiver.ids())) == 1
    assert WebhookDelivery.objects.get().status == "success"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("meanwhile", ["deleted", "disabled", "resent", "pruned"])
def test_whatever_happens_while_it_is_sent(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any, meanwhile: str
) -> None:
    make_contacts(2)
    outbox.collect()
    receiver.go_on.clear()
    thread = threading.Thread(target=lambda: (deliver(endpoint.pk), connection.close()))
    thread.start()
    receiver.wait_for(1)
    sending = WebhookDelivery.objects.select_related("endpoint").get(message=receiver.ids()[0])
    if meanwhile == "deleted":
        delete_endpoint(endpoint)
    elif meanwhile == "disabled":
        update_endpoint(endpoint, enabled=False)
    elif meanwhile == "resent":
        send_again(sending)
    else:
        WebhookMessage.objects.all().delete()
    receiver.go_on.set()
    thread.join()
    left = {"deleted": 0, "disabled": 2, "resent": 2, "pruned": 0}[meanwhile]
    assert WebhookDelivery.objects.count() == left
    assert len(receiver.got) == {"deleted": 1, "disabled": 1, "resent": 3, "pruned": 1}[meanwhile]
    if meanwhile == "resent":
        assert len(set(receiver.ids())) == 2
    if meanwhile == "disabled":
        assert {d.status for d in WebhookDelivery.objects.all()} == {"success", "pending"}
        update_endpoint(endpoint, enabled=True)
        deliver(endpoint.pk)
        assert {d.status for d in WebhookDelivery.objects.all()} == {"success"}


# --- Endpoints that stay away -----------------------------------------------------------------------------------------


def test_after_days_of_failure_it_is_disabled(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any, caplog: pytest.LogCaptureFixture
) -> None:
    receiver.answer = lambda _: (500, "")
    make_contacts(1)
    outbox.collect()
    deliver(endpoint.pk)
    endpoint.refresh_from_db()
    assert endpoint.enabled
    assert endpoint.failing_since is not None
    WebhookEndpoint.objects.update(failing_since=F("failing_since") - timedelta(days=5, seconds=1))
    make_due()
    with caplog.at_level(logging.INFO):
        deliver(endpoint.pk)
    endpoint.refresh_from_db()
    assert not endpoint.enabled
    assert endpoint.disabled_because == "failing"
    assert receiver.url not in caplog.text
    make_due()
    assert due_endpoints() == []
    assert deliver(endpoint.pk) is None
    assert len(receiver.got) == 2
    # Nothing is lost: enabled again, it gets what waits.
    receiver.answer = lambda _: (200, "")
    update_endpoint(endpoint, enabled=True)
    endpoint.refresh_from_db()
    assert endpoint.failing_since is None
    deliver(endpoint.pk)
    assert WebhookDelivery.objects.get().status == "success"


def test_one_that_says_it_is_gone_is_disabled_at_once(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any
) -> None:
    receiver.answer = lambda _: (410, "")
    make_contacts(2)
    outbox.collect()
    deliver(endpoint.pk)
    endpoint.refresh_from_db()
    assert not endpoint.enabled
    assert endpoint.disabled_because == "gone"


def test_a_test_is_sent_once_and_says_nothing_about_health(endpoint: WebhookEndpoint, receiver: Receiver) -> None:
    receiver.answer = lambda _: (500, "")
    sent = send_test(endpoint)
    deliver(endpoint.pk)
    sent.refresh_from_db()
    assert sent.status == "failed"
    endpoint.refresh_from_db()
    assert endpoint.failing_since is None
    assert receiver.types() == ["webhook.test"]
    send_again(sent)
    deliver(endpoint.pk)
    assert len(receiver.got) == 2
    assert len(set(receiver.ids())) == 1


def test_a_resend_begins_anew(endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any) -> None:
    make_contacts(1)
    outbox.collect()
    deliver(endpoint.pk)
    found = WebhookDelivery.objects.get()
    assert found.status == "success"
    receiver.answer = lambda _: (500, "")
    send_again(found)
    deliver(endpoint.pk)
    assert pause() == PAUSES[0]
    assert len(set(receiver.ids())) == 1


def test_a_private_address_is_refused_at_the_last_moment_too(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any, settings: Any
) -> None:
    settings.WEBHOOK_ALLOW_PRIVATE = False
    WebhookEndpoint.objects.update(url="https://127.0.0.1:8443/")
    make_contacts(1)
    outbox.collect()
    deliver(endpoint.pk)
    assert receiver.got == []
    assert "public addresses only" in str(WebhookAttempt.objects.get().problem)


# --- Management -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "types", "field"),
    [
        ("ftp://example.com", ["contact.created"], "endpoint"),
        ("https://example.com", [], "events"),
        ("https://example.com", ["email.sent"], "events"),
        ("https://example.com", ["webhook.test"], "events"),
    ],
)
def test_what_is_refused_changes_nothing(ada: Any, url: str, types: list[str], field: str) -> None:
    with pytest.raises(WebhookRejected) as refused:
        create_endpoint(ada.team, url=url, types=types)
    assert refused.value.field == field
    assert not WebhookEndpoint.objects.exists()


def test_a_team_has_so_many_and_no_more(ada: Any, stranger: Any) -> None:
    for _ in range(20):
        create_endpoint(ada.team, url="https://example.com", types=["contact.created"])
    with pytest.raises(WebhookRejected, match="at most 20"):
        create_endpoint(ada.team, url="https://example.com", types=["contact.created"])
    create_endpoint(stranger.team, url="https://example.com", types=["contact.created"])


def test_a_disabled_one_sends_nothing_by_hand(endpoint: WebhookEndpoint) -> None:
    update_endpoint(endpoint, enabled=False)
    with pytest.raises(WebhookRejected, match="Enable it first"):
        send_test(endpoint)
    assert not WebhookMessage.objects.exists()


def test_deleting_leaves_nothing(endpoint: WebhookEndpoint, make_contacts: Any) -> None:
    make_contacts(2)
    outbox.collect()
    deliver(endpoint.pk)
    delete_endpoint(endpoint)
    for model in (WebhookEndpoint, WebhookDelivery, WebhookAttempt, WebhookSecret):
        assert not model.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_no_address_url_or_secret_in_the_log(
    endpoint: WebhookEndpoint, receiver: Receiver, make_contacts: Any, caplog: pytest.LogCaptureFixture, settings: Any
) -> None:
    for name, kept in settings.LOGGING["loggers"].items():  # as in production, where LOG_LEVEL may be DEBUG
        if name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(kept["level"])
    update_endpoint(endpoint, url=receiver.url + "?token=canary-url")
    with caplog.at_level(logging.DEBUG):
        make_contacts("canary@example.com")
        outbox.collect()
        deliver(endpoint.pk)
    assert receiver.got
    assert "webhook" in caplog.text
    for canary in ("canary", current_secret(endpoint), current_secret(endpoint)[6:], "/hook"):
        assert canary not in caplog.text


def test_two_endpoints_of_a_team_get_one_id(
    endpoint: WebhookEndpoint, ada: Any, receiver: Receiver, make_contacts: Any
) -> None:
    """It is one event; each signs it with its own secret."""
    other = create_endpoint(ada.team, url=receiver.url, types=TYPES)
    make_contacts(1)
    outbox.collect()
    deliver(endpoint.pk)
    deliver(other.pk)
    assert len(set(receiver.ids())) == 1
    assert receiver.verified(current_secret(endpoint), 0) == receiver.verified(current_secret(other), 1)
    assert UUID(receiver.ids()[0])
    assert json.loads(receiver.got[0][1])["type"] == "contact.created"
