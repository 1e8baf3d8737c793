"""Webhooks over the wire, driven by the vendor's own SDK and by hand."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
import resend

from api.models import ApiKey
from api.webhooks import outbox
from api.webhooks.delivery import deliver
from api.webhooks.endpoints import create_endpoint
from api.webhooks.events import TYPES
from api.webhooks.models import WebhookEndpoint, WebhookMessage
from tests.api.receiver import Receiver, listening

pytestmark = pytest.mark.django_db
URL = "https://hooks.example.com/rollcall"


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


@pytest.fixture
def receiver(settings: Any) -> Iterator[Receiver]:
    settings.WEBHOOK_ALLOW_PRIVATE = True
    with listening() as found:
        yield found


def created(api: Any, url: str = URL, events: Any = ("contact.created",)) -> dict[str, Any]:
    answer = api.post("/webhooks", {"endpoint": url, "events": list(events)})
    assert answer.status_code == 201, answer.json()
    return answer.json()


def test_create_get_list_update_delete(api: Any) -> None:
    made = created(api, events=["contact.updated", "contact.created"])
    assert set(made) == {"object", "id", "signing_secret"}
    assert made["signing_secret"].startswith("whsec_")
    got = api.get(f"/webhooks/{made['id']}").json()
    assert got == {
        "object": "webhook",
        "id": made["id"],
        "created_at": got["created_at"],
        "status": "enabled",
        "endpoint": URL,
        "events": ["contact.created", "contact.updated"],
        "disabled_because": None,
        "signing_secret": made["signing_secret"],
    }
    assert got["created_at"].endswith("+00")
    listed = api.get("/webhooks").json()
    assert listed["object"] == "list"
    assert listed["has_more"] is False
    assert [item["id"] for item in listed["data"]] == [made["id"]]
    assert "signing_secret" not in listed["data"][0]
    changed = api.patch(f"/webhooks/{made['id']}", {"status": "disabled", "events": ["import.failed"]})
    assert changed.json() == {"object": "webhook", "id": made["id"]}
    got = api.get(f"/webhooks/{made['id']}").json()
    assert (got["status"], got["disabled_because"], got["events"]) == ("disabled", "hand", ["import.failed"])
    api.patch(f"/webhooks/{made['id']}", {"status": "enabled", "endpoint": URL + "/2"})
    got = api.get(f"/webhooks/{made['id']}").json()
    assert (got["status"], got["disabled_because"], got["endpoint"]) == ("enabled", None, URL + "/2")
    gone = api.delete(f"/webhooks/{made['id']}")
    assert gone.status_code == 200
    assert gone.json() == {"object": "webhook", "id": made["id"], "deleted": True}
    assert api.get(f"/webhooks/{made['id']}").status_code == 404


@pytest.mark.parametrize(
    ("body", "name", "words"),
    [
        ({}, "missing_required_field", "Missing `endpoint` field."),
        ({"endpoint": URL}, "missing_required_field", "Missing `events` field."),
        ({"endpoint": URL, "events": []}, "validation_error", "`events`"),
        ({"endpoint": URL, "events": "contact.created"}, "validation_error", "`events`"),
        ({"endpoint": URL, "events": ["email.sent"]}, "validation_error", "no event email.sent"),
        ({"endpoint": "http://example.com", "events": ["contact.created"]}, "validation_error", "https://"),
        ({"endpoint": "https://169.254.169.254/", "events": ["contact.created"]}, "validation_error", "public"),
        ({"endpoint": "https://[::1]/", "events": ["contact.created"]}, "validation_error", "public"),
        ({"endpoint": "https://example.com\0", "events": ["contact.created"]}, "validation_error", "`endpoint`"),
    ],
)
def test_what_is_refused(api: Any, body: dict[str, Any], name: str, words: str) -> None:
    answer = api.post("/webhooks", body)
    assert answer.status_code == 422
    assert answer.json()["name"] == name
    assert words in answer.json()["message"]
    assert not WebhookEndpoint.objects.exists()


def test_a_refused_update_changes_nothing(api: Any) -> None:
    made = created(api)
    before = api.get(f"/webhooks/{made['id']}").json()
    for body in ({"status": "paused"}, {"endpoint": "ftp://a"}, {"status": "disabled", "events": ["nonsense"]}):
        assert api.patch(f"/webhooks/{made['id']}", body).status_code == 422
    assert api.get(f"/webhooks/{made['id']}").json() == before
    assert api.patch(f"/webhooks/{made['id']}", {}).status_code == 200
    assert api.get(f"/webhooks/{made['id']}").json() == before


def test_rotation(api: Any) -> None:
    made = created(api)
    rotated = api.post(f"/webhooks/{made['id']}/signing-secret/rotate")
    assert rotated.status_code == 200
    assert rotated.json()["signing_secret"] != made["signing_secret"]
    assert api.get(f"/webhooks/{made['id']}").json()["signing_secret"] == rotated.json()["signing_secret"]


def test_a_key_that_only_reads_sees_no_secret(api: Any) -> None:
    made = created(api)
    ApiKey.objects.update(scope=ApiKey.Scope.READ)
    assert api.get(f"/webhooks/{made['id']}").json()["signing_secret"] is None


def test_messages_attempts_and_replay(api: Any, receiver: Receiver, make_contacts: Any) -> None:
    receiver.answer = lambda number: (500, "<i>no</i>") if number == 1 else (200, "yes")
    made = created(api, url=receiver.url)
    other = created(api, url=receiver.url)
    people = make_contacts(3)
    outbox.collect()
    path = f"/webhooks/{made['id']}/events"
    assert {item["status"] for item in api.get(path).json()["data"]} == {"pending"}
    deliver(made["id"])
    listed = api.get(path).json()["data"]
    assert [item["type"] for item in listed] == ["contact.created"] * 3
    assert sorted(item["status"] for item in listed) == ["attempting", "pending", "pending"]
    first = api.get(path, limit=1).json()
    assert first["has_more"] is True
    rest = api.get(path, after=first["data"][0]["id"]).json()
    assert [*first["data"], *rest["data"]] == listed
    assert api.get(path, before=listed[2]["id"]).json()["data"] == listed[:2]
    tried = next(item for item in listed if item["status"] == "attempting")
    event = api.get(f"{path}/{tried['id']}").json()
    assert event["object"] == "webhook_event"
    assert event["next_attempt_at"]
    assert event["payload"]["type"] == "contact.created"
    assert event["payload"]["data"]["id"] in {str(person.pk) for person in people}
    assert event["id"] == receiver.ids()[0]
    (attempt,) = api.get(f"{path}/{tried['id']}/attempts").json()["data"]
    assert attempt["http_status_code"] == 500
    assert attempt["response"] == "<i>no</i>"
    replayed = api.post(f"{path}/{tried['id']}/replay")
    assert replayed.status_code == 200
    assert replayed.json() == {"object": "webhook_event", "id": tried["id"]}
    deliver(made["id"])
    assert {item["status"] for item in api.get(path).json()["data"]} == {"success"}
    attempts = api.get(f"{path}/{tried['id']}/attempts").json()["data"]
    assert [a["http_status_code"] for a in attempts] == [200, 500]
    assert {i["status"] for i in api.get(f"/webhooks/{other['id']}/events").json()["data"]} == {"pending"}
    api.patch(f"/webhooks/{made['id']}", {"status": "disabled"})
    assert api.post(f"{path}/{tried['id']}/replay").status_code == 422


def test_an_attempt_without_an_answer(api: Any, receiver: Receiver, make_contacts: Any) -> None:
    made = created(api, url="http://nowhere.invalid/")
    make_contacts(1)
    outbox.collect()
    deliver(made["id"])
    message = WebhookMessage.objects.get()
    (attempt,) = api.get(f"/webhooks/{made['id']}/events/{message.pk}/attempts").json()["data"]
    assert attempt["http_status_code"] == 0
    assert "leads nowhere" in attempt["problem"]


def test_another_teams_webhooks_do_not_exist(api: Any, stranger: Any, make_contacts: Any) -> None:
    theirs = create_endpoint(stranger.team, url=URL, types=TYPES)
    make_contacts(1, team=stranger.team)
    outbox.collect()
    message = theirs.deliveries.get().message_id
    mine = created(api)
    for ours in (theirs.pk, uuid4()):
        answers = [
            api.get(f"/webhooks/{ours}"),
            api.patch(f"/webhooks/{ours}", {"status": "disabled"}),
            api.delete(f"/webhooks/{ours}"),
            api.post(f"/webhooks/{ours}/signing-secret/rotate"),
            api.get(f"/webhooks/{ours}/events"),
            api.get(f"/webhooks/{ours}/events/{message}"),
            api.get(f"/webhooks/{ours}/events/{message}/attempts"),
            api.post(f"/webhooks/{ours}/events/{message}/replay"),
        ]
        assert {answer.status_code for answer in answers} == {404}
        assert {answer.json()["message"] for answer in answers} == {"Webhook not found"}
    assert api.get(f"/webhooks/{mine['id']}/events/{message}").status_code == 404
    assert api.get(f"/webhooks/{mine['id']}/events", after=str(message)).status_code == 422
    assert api.get("/webhooks", after=str(theirs.pk)).status_code == 422
    assert [item["id"] for item in api.get("/webhooks").json()["data"]] == [mine["id"]]
    theirs.refresh_from_db()
    assert theirs.enabled


def test_ids_that_are_none(api: Any) -> None:
    answer = api.get("/webhooks/1")
    assert answer.status_code == 422
    assert answer.json()["name"] == "invalid_parameter"


def test_lists_take_the_same_queries_however_long(
    api: Any, ada: Any, make_contacts: Any, django_assert_num_queries: Callable[..., Any]
) -> None:
    endpoint = create_endpoint(ada.team, url=URL, types=TYPES)
    for _ in range(5):
        create_endpoint(ada.team, url=URL, types=TYPES)
    make_contacts(10)
    outbox.collect()
    with django_assert_num_queries(4):  # the key and its last use, the webhooks and their types
        api.get("/webhooks")
    with django_assert_num_queries(4):
        api.get(f"/webhooks/{endpoint.pk}/events")


@pytest.fixture
def sdk(live: Any, api: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The official SDK, pointed at our server."""
    monkeypatch.setattr(resend, "api_url", live.url)
    monkeypatch.setattr(resend, "api_key", api.key)
    return resend.Webhooks


@pytest.mark.django_db(transaction=True)
def test_the_official_sdk(sdk: Any, api: Any, make_contacts: Any) -> None:
    made = sdk.create({"endpoint": URL, "events": ["contact.created", "contact.deleted"]})
    assert made["signing_secret"].startswith("whsec_")
    assert sdk.get(made["id"])["signing_secret"] == made["signing_secret"]
    assert sdk.list()["data"][0]["endpoint"] == URL
    assert sdk.list({"limit": 1})["has_more"] is False
    sdk.update({"webhook_id": made["id"], "status": "disabled"})
    assert sdk.get(made["id"])["status"] == "disabled"
    sdk.update({"webhook_id": made["id"], "status": "enabled", "endpoint": URL + "/2", "events": ["contact.created"]})
    rotated = sdk.rotate_signing_secret(made["id"])
    assert rotated["signing_secret"] != made["signing_secret"]
    make_contacts("a@example.com")
    outbox.collect()
    (event,) = sdk.list_events(made["id"], {"limit": 10})["data"]
    assert event["type"] == "contact.created"
    assert sdk.get_event(made["id"], event["id"])["payload"]["data"]["email"] == "a@example.com"
    assert sdk.replay_event(made["id"], event["id"])["id"] == event["id"]
    assert sdk.list_event_attempts(made["id"], event["id"])["data"] == []
    assert sdk.remove(made["id"])["deleted"] is True
    assert sdk.list()["data"] == []
    with pytest.raises(resend.exceptions.ResendError, match="Webhook not found"):
        sdk.get(made["id"])
