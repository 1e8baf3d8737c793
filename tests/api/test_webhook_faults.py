"""Real workers that are killed, a Redis that forgets, and receivers that never answer."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest
import redis
from django.conf import settings

from api.tasks import collect_webhooks
from api.webhooks.endpoints import create_endpoint, current_secret, send_test
from api.webhooks.events import TYPES
from api.webhooks.models import WebhookDelivery, WebhookEndpoint, WebhookMessage
from contacts.actions import Author, update_contact
from contacts.models import ContactEvent
from dashboard import embedded
from tests.api.receiver import Receiver, listening
from tests.imports.engine import begin, people

pytestmark = pytest.mark.django_db(transaction=True)

BY = Author(source=ContactEvent.Source.HAND, actor="ada@example.com")


@pytest.fixture(autouse=True)
def an_intranet(settings: Any) -> None:
    settings.WEBHOOK_ALLOW_PRIVATE = True


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with listening() as found:
        yield found


@pytest.fixture
def dead() -> Iterator[str]:
    """A receiver that takes the call and never says a word."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(100)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"


def beat_until(done: Callable[[], bool], *, what: str) -> None:
    """What beat does every five seconds, more often."""
    deadline = time.monotonic() + 60
    while not done():
        assert time.monotonic() < deadline, what
        collect_webhooks.apply_async(expires=60)
        time.sleep(0.2)


def all_delivered(count: int) -> bool:
    done = WebhookDelivery.objects.filter(delivered_at__isnull=False, next_attempt_at=None)
    return done.count() == count == WebhookDelivery.objects.count()


def flush() -> None:
    redis.Redis(unix_socket_path=str(embedded.redis_socket(settings.DATA))).flushall()


def kill(worker: Any) -> None:
    for process in [*psutil.Process(worker.pid).children(recursive=True), psutil.Process(worker.pid)]:
        os.kill(process.pid, signal.SIGKILL)
    worker.wait()


def test_killed_workers_and_a_flushed_redis_lose_nothing(
    new_worker: Any, receiver: Receiver, ada: Any, make_contacts: Any
) -> None:
    endpoint = create_endpoint(ada.team, url=receiver.url, types=TYPES)
    worker = new_worker(concurrency=2)
    receiver.go_on.clear()  # it holds the first message while the worker is killed
    first = make_contacts(10)
    collect_webhooks.delay()
    receiver.wait_for(1)
    make_contacts("meanwhile@example.com")
    kill(worker)
    flush()
    receiver.go_on.set()
    for person in first[:5]:
        update_contact(ada.team, person.pk, changes={"first_name": "New"}, by=BY)
    # A call for a worker that was lost is not repeated for half a minute: that half minute is over.
    WebhookEndpoint.objects.update(queued_at=None)
    new_worker(concurrency=2)
    begin(ada.team, people(50))
    beat_until(lambda: all_delivered(17), what="not everything was delivered")
    known = {str(pk) for pk in WebhookMessage.objects.values_list("pk", flat=True)}
    assert set(receiver.ids()) == known
    assert len(known) == 17  # ten created, one meanwhile, five changed, one import
    bodies = {}
    for headers, body in receiver.got:
        assert bodies.setdefault(headers["webhook-id"], body) == body, "one id, one body"
    told = [id for id, type in zip(receiver.ids(), receiver.types(), strict=True) if type == "import.completed"]
    assert len(set(told)) == 1
    assert receiver.verified(current_secret(endpoint))


def test_a_dead_receiver_holds_up_nobody(
    worker: Any, dead: str, receiver: Receiver, ada: Any, make_contacts: Any
) -> None:
    """Neither an import nor the messages to others."""
    create_endpoint(ada.team, url=dead, types=TYPES)
    create_endpoint(ada.team, url=receiver.url, types=TYPES)
    make_contacts(5)
    imp = begin(ada.team, people(20))
    beat_until(lambda: len(set(receiver.ids())) == 6, what="the living receiver waits for the dead one")
    imp.refresh_from_db()
    assert imp.status == "completed"
    assert not WebhookDelivery.objects.filter(endpoint__url=dead, delivered_at__isnull=False).exists()


def test_a_test_message_needs_no_beat(worker: Any, receiver: Receiver, ada: Any) -> None:
    endpoint = create_endpoint(ada.team, url=receiver.url, types=["import.failed"])
    send_test(endpoint)
    receiver.wait_for(1)
    assert receiver.types() == ["webhook.test"]


def test_queues_of_their_own() -> None:
    """No message for a webhook lies where imports lie; a worker that names no queue takes from all."""
    from dashboard.celery import app

    queues = {name: app.amqp.router.route({}, name)["queue"].name for name in app.tasks if "celery." not in name}
    assert queues.pop("api.tasks.deliver") == "webhooks"
    assert queues.pop("api.tasks.collect_webhooks") == "outbox"
    assert set(queues.values()) == {"celery"}
    assert set(app.amqp.queues) == {"celery", "webhooks", "outbox"}
