"""The pages of webhooks: what managers see and do, and that nobody else does."""

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.utils import timezone

from api.webhooks import outbox
from api.webhooks.delivery import deliver
from api.webhooks.endpoints import create_endpoint, current_secret, send_test, update_endpoint
from api.webhooks.events import TYPES
from api.webhooks.models import WebhookDelivery, WebhookEndpoint
from api.webhooks.sending import Answer

pytestmark = pytest.mark.django_db
URL = "https://hooks.example.com/rollcall"
HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


@pytest.fixture
def endpoint(ada: Any) -> WebhookEndpoint:
    return create_endpoint(ada.team, url=URL, types=TYPES)


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`receiver(500, "text")`: what the receiver answers from now on, without a network."""

    def answers(status: int | None, text: str = "", problem: str | None = None) -> None:
        answer = Answer(status, text, problem, 12)
        monkeypatch.setattr("api.webhooks.delivery.post", lambda *_, **__: answer)

    return answers


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def told(response: Any) -> str:
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def page(endpoint: WebhookEndpoint, *parts: object) -> str:
    return "/".join(["/app/webhooks", str(endpoint.pk), *map(str, parts), ""])


def test_nothing_there_yet(client: Any) -> None:
    found = text(client.get("/app/webhooks/"))
    assert "No webhooks yet" in found
    assert "Until then nothing is sent anywhere" in found


def test_creating_one(client: Any, ada: Any) -> None:
    form = text(client.get("/app/webhooks/new/"))
    assert all(type in form for type in TYPES)
    answer = client.post("/app/webhooks/new/", {"url": f" {URL} ", "types": ["import.completed", "contact.created"]})
    made = WebhookEndpoint.objects.get(team=ada.team)
    assert answer["Location"] == page(made)
    assert made.url == URL
    shown = text(client.get(page(made)))
    assert URL in shown
    assert "import.completed" in shown
    assert "contact.deleted" not in shown
    assert URL in text(client.get("/app/webhooks/"))


@pytest.mark.parametrize(
    ("url", "types", "words"),
    [
        ("", ["contact.created"], "Write the URL of your receiver."),
        (URL, [], "Choose at least one event."),
        (URL, ["email.sent"], "not one of the available choices"),
        ("http://example.com", ["contact.created"], "must begin with https://"),
        ("https://169.254.169.254/", ["contact.created"], "public addresses only"),
        ("https://example.com/" + "a" * 2000, ["contact.created"], "at most 2000 characters"),
        ("javascript:alert(1)", ["contact.created"], "must begin with https://"),
    ],
)
def test_what_is_refused_is_told_where_it_stands(client: Any, url: str, types: list[str], words: str) -> None:
    answer = client.post("/app/webhooks/new/", {"url": url, "types": types})
    assert answer.status_code == 422
    assert words in text(answer)
    assert 'class="field-error"' in answer.content.decode()
    assert not WebhookEndpoint.objects.exists()


def test_the_twenty_first_is_refused(client: Any, ada: Any) -> None:
    for _ in range(20):
        create_endpoint(ada.team, url=URL, types=TYPES)
    answer = client.post("/app/webhooks/new/", {"url": URL, "types": ["contact.created"]})
    assert answer.status_code == 422
    assert "at most 20 webhooks" in text(answer)


def test_editing(client: Any, endpoint: WebhookEndpoint) -> None:
    form = client.get(page(endpoint, "edit")).content.decode()
    assert form.count("checked") == len(TYPES)
    assert URL in form
    client.post(page(endpoint, "edit"), {"url": URL + "/2", "types": ["import.failed"]})
    endpoint.refresh_from_db()
    assert endpoint.url == URL + "/2"
    assert [s.type for s in endpoint.subscriptions.all()] == ["import.failed"]
    refused = client.post(page(endpoint, "edit"), {"url": "nonsense", "types": ["import.failed"]})
    assert refused.status_code == 422
    endpoint.refresh_from_db()
    assert endpoint.url == URL + "/2"


def test_the_secret_stands_behind_a_button(client: Any, endpoint: WebhookEndpoint) -> None:
    secret = current_secret(endpoint)
    for path in ("/app/webhooks/", page(endpoint), page(endpoint, "edit")):
        assert secret not in client.get(path).content.decode()
    assert client.get(page(endpoint, "secret")).status_code == 405
    part = client.post(page(endpoint, "secret"), headers=HTMX)
    assert secret in part.content.decode()
    assert 'id="webhook-secret"' in part.content.decode()
    assert "<html" not in part.content.decode()
    assert "no-store" in part["Cache-Control"]
    whole = client.post(page(endpoint, "secret"))
    assert secret in whole.content.decode()
    assert "<html" in whole.content.decode()


def test_rotating(client: Any, endpoint: WebhookEndpoint) -> None:
    old = current_secret(endpoint)
    answer = client.post(page(endpoint, "rotate"))
    assert answer["Location"] == page(endpoint)
    assert current_secret(endpoint) != old
    assert "For 24 hours" in told(answer)
    assert "The secret before this one is signed with until" in text(client.get(page(endpoint)))


def test_disabling_and_enabling(client: Any, endpoint: WebhookEndpoint, make_contacts: Any) -> None:
    make_contacts(2)
    outbox.collect()
    client.post(page(endpoint, "disable"))
    shown = text(client.get(page(endpoint)))
    assert "Somebody disabled it." in shown
    assert "2 messages wait to be sent then." in shown
    assert "Send a test" not in shown
    assert "Disabled" in text(client.get("/app/webhooks/"))
    refused = client.post(page(endpoint, "test"))
    assert "Enable it first" in told(refused)
    client.post(page(endpoint, "enable"))
    endpoint.refresh_from_db()
    assert endpoint.enabled
    assert "Somebody disabled it." not in text(client.get(page(endpoint)))


@pytest.mark.parametrize(
    ("because", "words"), [("failing", "For 5 days it received nothing."), ("gone", "It answered 410")]
)
def test_one_that_was_disabled_says_why(client: Any, endpoint: WebhookEndpoint, because: str, words: str) -> None:
    WebhookEndpoint.objects.update(enabled=False, disabled_because=because, disabled_at=timezone.now())
    assert words in text(client.get(page(endpoint)))


def test_one_that_is_failing_says_since_when(
    client: Any, endpoint: WebhookEndpoint, make_contacts: Any, receiver: Callable[..., None]
) -> None:
    receiver(None, problem="It refused the connection.")
    make_contacts(1)
    outbox.collect()
    deliver(endpoint.pk)
    shown = text(client.get(page(endpoint)))
    assert "Messages do not arrive there" in shown
    assert "It refused the connection." in shown
    assert "Trying again" in shown
    assert "Failing" in text(client.get("/app/webhooks/"))


def test_deleting(client: Any, endpoint: WebhookEndpoint) -> None:
    answer = client.post(page(endpoint, "delete"))
    assert answer["Location"] == "/app/webhooks/"
    assert not WebhookEndpoint.objects.exists()
    assert client.get(page(endpoint)).status_code == 404


def test_a_test_is_watched_until_it_arrived(
    client: Any, endpoint: WebhookEndpoint, receiver: Callable[..., None]
) -> None:
    client.post(page(endpoint, "test"))
    waiting = client.get(page(endpoint)).content.decode()
    assert "webhook.test" in waiting
    assert 'hx-trigger="every 2s"' in waiting
    receiver(200, "thanks")
    deliver(endpoint.pk)
    part = client.get(page(endpoint), headers=HTMX).content.decode()
    assert 'id="webhook-deliveries"' in part
    assert "<html" not in part
    assert "Delivered" in part
    assert "hx-trigger" not in part


def test_a_message_with_its_attempts(
    client: Any, endpoint: WebhookEndpoint, make_contacts: Any, receiver: Callable[..., None]
) -> None:
    receiver(500, "<script>alert(1)</script>", "It answered 500; anything from 200 to 299 counts as received.")
    make_contacts("<b>@example.com".replace("<b>", "bold"), first_name="<img src=x onerror=alert(1)>")
    outbox.collect()
    deliver(endpoint.pk)
    delivery = WebhookDelivery.objects.get()
    path = page(endpoint, "messages", delivery.message_id)
    shown = client.get(path).content.decode()
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "<img src=x" not in shown
    assert "Answered 500" in shown
    assert "Next attempt" in shown
    assert "&quot;type&quot;: &quot;contact.created&quot;" in shown
    assert str(delivery.message_id) in shown
    part = client.get(path, headers=HTMX).content.decode()
    assert 'id="webhook-message"' in part
    assert "<html" not in part
    receiver(200)
    answer = client.post(page(endpoint, "messages", delivery.message_id, "resend"))
    assert answer["Location"] == path
    assert "Sending" in text(client.get(path))
    deliver(endpoint.pk)
    assert "Delivered" in text(client.get(path))
    client.post(page(endpoint, "disable"))
    refused = client.post(page(endpoint, "messages", delivery.message_id, "resend"))
    assert "Enable it first" in told(refused)


def test_many_messages_in_pages_and_by_state(
    client: Any, endpoint: WebhookEndpoint, make_contacts: Any, receiver: Callable[..., None]
) -> None:
    make_contacts(60)
    outbox.collect()
    WebhookDelivery.objects.update(next_attempt_at=None, delivered_at=timezone.now())
    failed = WebhookDelivery.objects.order_by("id")[3]
    WebhookDelivery.objects.filter(pk=failed.pk).update(delivered_at=None)

    def ids(shown: str) -> list[str]:
        return re.findall(r"/messages/([0-9a-f-]{36})/", shown)

    def link(shown: str, rel: str) -> str:
        return re.search(rf'href="([^"]+)"\s+rel="{rel}"', shown)[1].replace("&amp;", "&")  # type: ignore[index]

    first = client.get(page(endpoint)).content.decode()
    second = client.get(link(first, "next")).content.decode()
    third = client.get(link(second, "next")).content.decode()
    assert [len(ids(shown)) for shown in (first, second, third)] == [25, 25, 10]
    assert len({*ids(first), *ids(second), *ids(third)}) == 60
    assert 'rel="next"' not in third
    assert 'rel="prev"' not in first
    assert ids(client.get(link(third, "prev")).content.decode()) == ids(second)
    assert ids(client.get(page(endpoint) + "?state=failed").content.decode()) == [str(failed.message_id)]
    assert ids(client.get(page(endpoint) + "?state=waiting").content.decode()) == []
    for nonsense in ("?state=x", "?before=x", "?before=0", "?after=-1", "?before=99999999999999999999"):
        assert client.get(page(endpoint) + nonsense).status_code == 404


def test_the_pages_take_the_same_queries_however_much_there_is(
    client: Any, endpoint: WebhookEndpoint, ada: Any, make_contacts: Any, django_assert_max_num_queries: Any
) -> None:
    for _ in range(6):
        create_endpoint(ada.team, url=URL, types=TYPES)
    make_contacts(20)
    outbox.collect()
    with django_assert_max_num_queries(5):  # session, user, memberships, webhooks, their types
        client.get("/app/webhooks/")
    with django_assert_max_num_queries(9):
        client.get(page(endpoint))


# --- Who may ----------------------------------------------------------------------------------------------------------

GETS = ("", "edit/", "messages/{message}/")
POSTS = ("edit/", "secret/", "rotate/", "test/", "enable/", "disable/", "delete/", "messages/{message}/resend/")


@pytest.mark.parametrize("who", ["bob", "stranger"])
def test_nobody_else_sees_or_does_anything(
    who: str, endpoint: WebhookEndpoint, sign_in: Any, bob: Any, stranger: Any
) -> None:
    """A member is told so (403); for another team's owner there is nothing (404)."""
    message = send_test(endpoint).message_id
    secret = current_secret(endpoint)
    browser = sign_in({"bob": bob, "stranger": stranger}[who])
    status = {"bob": 403, "stranger": 404}[who]
    base = page(endpoint)
    answers = [browser.get(base + path.format(message=message)) for path in GETS]
    answers += [
        browser.post(base + path.format(message=message), {"url": URL + "/x", "types": ["import.failed"]})
        for path in POSTS
    ]
    assert {answer.status_code for answer in answers} == {status}
    assert not any(secret in answer.content.decode() or URL in answer.content.decode() for answer in answers)
    endpoint.refresh_from_db()
    assert endpoint.enabled
    assert endpoint.url == URL
    assert current_secret(endpoint) == secret
    home = text(browser.get("/app/"))
    assert ("/app/webhooks/" in home) is (who == "stranger")  # who manages a team of their own
    if who == "bob":
        assert browser.get("/app/webhooks/").status_code == 403
        assert browser.post("/app/webhooks/new/", {"url": URL, "types": ["import.failed"]}).status_code == 403
    else:
        assert URL not in text(browser.get("/app/webhooks/"))


def test_a_message_of_another_endpoint_is_not_shown_here(client: Any, endpoint: WebhookEndpoint, ada: Any) -> None:
    other = create_endpoint(ada.team, url=URL, types=TYPES)
    message = send_test(other).message_id
    assert client.get(page(other, "messages", message)).status_code == 200
    assert client.get(page(endpoint, "messages", message)).status_code == 404
    assert client.get(page(endpoint, "messages", uuid4())).status_code == 404


def test_a_url_with_markup_is_shown_as_text(client: Any, endpoint: WebhookEndpoint) -> None:
    update_endpoint(endpoint, url='https://example.com/"><script>alert(1)</script>')
    for path in ("/app/webhooks/", page(endpoint), page(endpoint, "edit")):
        assert "<script>alert" not in client.get(path).content.decode()


@pytest.mark.parametrize(("queues", "present"), [("celery", True), ("webhooks outbox", False), ("", True)])
def test_a_worker_for_webhooks_alone_is_no_help_to_an_import(
    monkeypatch: pytest.MonkeyPatch, queues: str, present: bool
) -> None:
    """Pages say that nobody is there to import."""
    from dashboard import celery

    chosen = {name: celery.app.amqp.queues[name] for name in queues.split()} or None
    monkeypatch.setattr(celery.app.amqp.queues, "_consume_from", chosen)
    said: list[bool] = []
    monkeypatch.setattr(celery.presence, "be_present", lambda: said.append(True))
    monkeypatch.setattr(celery.worker_shutdown, "connect", lambda *_, **__: None)
    celery.say_that_we_listen()
    assert bool(said) is present
