"""Events about mails come in by signature alone, once, and only into the timelines of the team's own contacts."""

import base64
import json
import logging
import time
from datetime import UTC, datetime

import pytest
from django.test import Client
from standardwebhooks import Webhook

from api.intake import door, endpoints
from api.intake.endpoints import IntakeRejected, Traffic
from api.intake.events import MailEvent, Unreadable, read_event
from api.webhooks import signing
from contacts import actions
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Interaction

pytestmark = pytest.mark.django_db

SECRET = "whsec_" + base64.b64encode(b"a secret of 24 bytes ...").decode()
OTHER = signing.new_secret()


def event(type="email.opened", to=("a@example.com",), **data):
    """As Resend's pages show them."""
    return {
        "type": type,
        "created_at": "2026-11-20T23:41:12.126Z",
        "data": {
            "broadcast_id": "8b146471-e88e-4322-86af-016cd36fd216",
            "created_at": "2026-11-20T23:41:11.894Z",
            "email_id": "56761188-7520-42d8-8898-ff6fc54ce618",
            "message_id": "<111-222-333@email.example.com>",
            "from": "Acme <onboarding@resend.dev>",
            "to": list(to),
            "subject": "Sending this example",
            "tags": {"category": "confirm_email"},
            **data,
        },
    }


BOUNCE = {"message": "No such mailbox.", "subType": "General", "type": "Permanent", "diagnosticCode": ["smtp; 550"]}


@pytest.fixture
def endpoint(ada):
    return endpoints.create_endpoint(ada.team, name="Resend", secret=SECRET)


def send(endpoint, body=None, *, secret=SECRET, id="msg_1", at=None, family="svix", **headers):
    raw = body if isinstance(body, bytes) else json.dumps(event() if body is None else body).encode()
    stamp = int(time.time()) if at is None else at
    signature = Webhook(secret).sign(id, datetime.fromtimestamp(stamp, UTC), raw.decode(errors="replace"))
    sent = {f"{family}-id": id, f"{family}-timestamp": str(stamp), f"{family}-signature": signature, **headers}
    return Client(enforce_csrf_checks=True).post(
        endpoints.address(endpoint),
        raw,
        content_type="application/json",
        headers={name: value for name, value in sent.items() if value is not None},
    )


def kinds():
    return [i.kind for i in Interaction.objects.order_by("id")]


# --- Signatures -------------------------------------------------------------------------------------------------------

GOOD = Webhook(SECRET).sign("msg_1", datetime.fromtimestamp(1_800_000_000, UTC), "{}")
BAD = Webhook(OTHER).sign("msg_1", datetime.fromtimestamp(1_800_000_000, UTC), "{}")


def headers(family="svix", id="msg_1", timestamp="1800000000", signature=GOOD):
    return {f"{family}-id": id, f"{family}-timestamp": timestamp, f"{family}-signature": signature}


@pytest.mark.parametrize(
    ("sent", "now", "outcome"),
    [
        pytest.param(headers(), 0, "msg_1", id="svix"),
        pytest.param(headers("webhook"), 0, "msg_1", id="standard"),
        pytest.param(headers() | headers("webhook", signature=BAD), 0, "msg_1", id="both families, svix counts"),
        pytest.param(headers() | {"svix-id": ""} | headers("webhook"), 0, "msg_1", id="half of one, all of the other"),
        pytest.param(headers(signature=f"{BAD} {GOOD}"), 0, "msg_1", id="two signatures, the second ours"),
        pytest.param(headers(signature=f"{GOOD} {BAD}"), 0, "msg_1", id="two signatures, the first ours"),
        pytest.param(headers(signature=f"v1a,xyz {GOOD}"), 0, "msg_1", id="one of a kind we do not know"),
        pytest.param(headers(), 300, "msg_1", id="just in time"),
        pytest.param(headers(), -300, "msg_1", id="their clock is ahead"),
        pytest.param(headers(), 301, "old", id="old"),
        pytest.param(headers(), -301, "old", id="from the future"),
        pytest.param(headers(signature=BAD), 0, "wrong", id="another secret"),
        pytest.param(headers(signature=BAD), 9999, "wrong", id="another secret, and old: no word about the time"),
        pytest.param(headers(id="msg_2"), 0, "wrong", id="another id"),
        pytest.param(headers(timestamp="1800000001"), 0, "wrong", id="another time"),
        pytest.param(headers(timestamp="1800000000.0"), 0, "wrong", id="no whole second"),
        pytest.param(headers(timestamp="-1800000000"), 0, "wrong", id="before time"),
        pytest.param(headers(timestamp="9" * 400), 0, "wrong", id="after time"),
        pytest.param(headers(timestamp="１８０００００００0"), 0, "wrong", id="digits of another script"),
        pytest.param(headers(id="msg_1.1800000000"), 0, "wrong", id="an id with a dot"),
        pytest.param(headers(id="m" * 201), 0, "wrong", id="an endless id"),
        pytest.param(headers(signature=GOOD.removeprefix("v1,")), 0, "wrong", id="no version"),
        pytest.param(headers(signature="v2," + GOOD.removeprefix("v1,")), 0, "wrong", id="another version"),
        pytest.param(headers(signature="v1,"), 0, "wrong", id="an empty signature"),
        pytest.param(headers(signature="v1,ü"), 0, "wrong", id="not even base64"),
        pytest.param(headers(signature=" ".join([BAD] * 20 + [GOOD])), 0, "wrong", id="a flood of signatures"),
        pytest.param({}, 0, "unsigned", id="nothing"),
        pytest.param(headers(signature=""), 0, "unsigned", id="no signature"),
        pytest.param({"svix-id": "msg_1", "webhook-timestamp": "1", "svix-signature": GOOD}, 0, "unsigned", id="mixed"),
    ],
)
def test_a_signature(sent, now, outcome):
    try:
        found = signing.check(b"{}", headers=sent, secret=SECRET, now=1_800_000_000 + now)
    except signing.BadSignature as bad:
        found = bad.reason
    assert found == outcome


def test_the_bytes_are_what_is_signed():
    for body in (b"{ }", b"", b"{}\n", "{}".encode("utf-16")):
        with pytest.raises(signing.BadSignature):
            signing.check(body, headers=headers(), secret=SECRET, now=1_800_000_000)


@pytest.mark.parametrize(
    ("text", "ok"),
    [
        (SECRET, True),
        (SECRET.removeprefix("whsec_"), True),
        (signing.new_secret(), True),
        ("whsec_", False),
        ("whsec_" + base64.b64encode(b"short").decode(), False),
        ("whsec_" + base64.b64encode(b"x" * 129).decode(), False),
        ("whsec_not base64 at all!", False),
        ("re_a1b2c3d4_an_api_key_is_no_secret", False),
        ("ünïcode", False),
    ],
)
def test_what_can_be_a_secret(text, ok):
    assert signing.is_secret(text) is ok


# --- At the door ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", ["svix", "webhook"])
def test_an_event_comes_into_the_timeline(endpoint, make_contacts, family):
    (a,) = make_contacts("a@example.com")
    answer = send(endpoint, family=family)
    assert (answer.status_code, answer.json()["stored"]) == (200, 1)
    found = Interaction.objects.get()
    assert (found.contact_id, found.team_id, found.kind) == (a.pk, endpoint.team_id, "opened")
    assert (found.event_id, found.email_id) == ("msg_1", "56761188-7520-42d8-8898-ff6fc54ce618")
    assert found.subject == "Sending this example"
    assert found.at == datetime(2026, 11, 20, 23, 41, 12, 126000, tzinfo=UTC)
    assert "Set-Cookie" not in answer


@pytest.mark.parametrize(
    ("broken", "status"),
    [
        ({"secret": OTHER}, 401),
        ({"at": 1_700_000_000}, 401),
        ({"svix-signature": None}, 401),
        ({"svix-id": "msg_2"}, 401),
        ({"body": b"no json"}, 400),
        ({"body": b"[]"}, 400),
        ({"body": b'"email.opened"'}, 400),
        ({"body": b"\xff\xfe"}, 401),  # what they signed was another text
        ({"body": b"[" * 100_000}, 400),
        ({"body": {"type": "email.opened"}}, 400),
        ({"body": {"type": 7, "data": {}}}, 400),
        ({"body": event(to=[])}, 400),
        ({"body": event(to=["a@example.com"] * 101)}, 400),
        ({"body": event(subject="x" * 300_000)}, 413),
    ],
)
def test_what_is_refused_changes_nothing_but_a_count(endpoint, make_contacts, caplog, broken, status):
    make_contacts("a@example.com")
    body = broken.pop("body", None)
    with caplog.at_level(logging.INFO):
        answer = send(endpoint, body, **broken)
    assert (answer.status_code, answer.json()["statusCode"]) == (status, status)
    assert not Interaction.objects.exists()
    seen = endpoints.traffic(endpoint.team)[endpoint.pk]
    assert (seen.refused, seen.refused_lately, seen.stored, seen.last_at) == (1, 1, 0, None)
    assert seen.last_refusal in door.REFUSALS
    assert "a@example.com" not in caplog.text
    assert "whsec_" not in caplog.text


def test_only_posts_and_only_to_endpoints_there_are(endpoint, client):
    assert client.get(endpoints.address(endpoint)).status_code == 405
    endpoints.update_endpoint(endpoint, enabled=False)
    assert send(endpoint).status_code == 404
    endpoints.update_endpoint(endpoint, enabled=True)
    assert send(endpoint).status_code == 200
    endpoints.delete_endpoint(endpoint)
    assert send(endpoint).status_code == 404


def test_an_event_again_is_known(endpoint, make_contacts):
    make_contacts("a@example.com")
    for stored in (1, 0, 0):
        assert send(endpoint).json()["stored"] == stored
    assert send(endpoint, id="msg_2").json()["stored"] == 1
    assert kinds() == ["opened", "opened"]
    assert endpoints.traffic(endpoint.team)[endpoint.pk].repeated == 2


def test_every_recipient_and_no_stranger(endpoint, make_contacts, stranger):
    make_contacts("a@example.com", "b@example.com")
    make_contacts("c@example.com", team=stranger.team)
    to = ["A@Example.com", "B <b@example.com>", "a@example.com", "c@example.com", "nobody@example.com", "no address", 7]
    assert send(endpoint, event(to=to)).json()["stored"] == 2
    assert set(Interaction.objects.values_list("contact__email", "team")) == {
        ("a@example.com", endpoint.team_id),
        ("b@example.com", endpoint.team_id),
    }
    assert Contact.objects.count() == 3
    seen = endpoints.traffic(endpoint.team)[endpoint.pk]
    assert (seen.stored, seen.unknown, seen.last_type) == (2, 4, "email.opened")


def test_order_does_not_matter(endpoint, make_contacts):
    make_contacts("a@example.com")
    for n, (type, minute) in enumerate([("email.clicked", 3), ("email.sent", 1), ("email.delivered", 2)]):
        body = event(type) | {"created_at": f"2026-11-20T10:0{minute}:00Z"}
        assert send(endpoint, body, id=f"msg_{n}").status_code == 200
    assert [i.kind for i in Interaction.objects.order_by("at")] == ["sent", "delivered", "clicked"]


@pytest.mark.parametrize("type", ["email.received", "contact.created", "domain.updated", "email.something_new", ""])
def test_other_events_are_taken_and_left_alone(endpoint, make_contacts, type):
    make_contacts("a@example.com")
    assert send(endpoint, event(type)).status_code == 200
    assert not Interaction.objects.exists()
    assert endpoints.traffic(endpoint.team)[endpoint.pk].ignored == 1


def test_few_queries_however_many_recipients(endpoint, make_contacts, django_assert_num_queries):
    people = [c.email for c in make_contacts(40)]
    send(endpoint)
    for to in (people[:1], people):
        # The endpoint and its team, a savepoint begun and ended, the timelines, the count.
        with django_assert_num_queries(5):
            send(endpoint, event(to=to), id=f"msg_{len(to)}")
    with django_assert_num_queries(2):
        send(endpoint, secret=OTHER)


# --- What events say --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type", "data", "kind", "detail", "ends"),
    [
        ("email.scheduled", {}, "scheduled", {}, None),
        ("email.sent", {}, "sent", {}, None),
        ("email.delivered", {}, "delivered", {}, None),
        ("email.delivery_delayed", {}, "delayed", {}, None),
        ("email.opened", {}, "opened", {}, None),
        (
            "email.clicked",
            {"click": {"ipAddress": "122.115.53.11", "link": "https://resend.com", "userAgent": "Mozilla/5.0"}},
            "clicked",
            {"link": "https://resend.com"},
            None,
        ),
        ("email.clicked", {"click": None}, "clicked", {}, None),
        (
            "email.bounced",
            {"bounce": BOUNCE},
            "bounced",
            {"type": "Permanent", "subtype": "General", "reason": "No such mailbox."},
            "bounce",
        ),
        ("email.bounced", {"bounce": BOUNCE | {"type": "Transient"}}, "bounced", None, None),
        ("email.bounced", {"bounce": BOUNCE | {"type": "Undetermined"}}, "bounced", None, None),
        ("email.bounced", {"bounce": "Permanent"}, "bounced", {}, None),
        ("email.complained", {}, "complained", {}, "complaint"),
        (
            "email.failed",
            {"failed": {"reason": "reached_daily_quota"}},
            "failed",
            {"reason": "reached_daily_quota"},
            None,
        ),
        (
            "email.suppressed",
            {"suppressed": {"message": "On the list", "type": "OnAccountSuppressionList"}},
            "suppressed",
            {"type": "OnAccountSuppressionList", "reason": "On the list"},
            None,
        ),
    ],
)
def test_what_events_say(type, data, kind, detail, ends):
    found = read_event(json.dumps(event(type, **data)).encode(), event_id="msg_1")
    assert isinstance(found, MailEvent)
    assert (found.type, found.happening.kind, found.ends) == (type, kind, ends)
    assert detail is None or found.happening.detail == detail
    assert found.keys == ("a@example.com",)


@pytest.mark.parametrize(
    ("created_at", "moment"),
    [
        ("2026-11-22T23:41:12.126Z", datetime(2026, 11, 22, 23, 41, 12, 126000, tzinfo=UTC)),
        ("2026-11-22 23:41:12.126545+00", datetime(2026, 11, 22, 23, 41, 12, 126545, tzinfo=UTC)),
        ("2026-11-23T01:41:12+02:00", datetime(2026, 11, 22, 23, 41, 12, tzinfo=UTC)),
        ("2026-11-22T23:41:12", datetime(2026, 11, 22, 23, 41, 12, tzinfo=UTC)),
        ("yesterday", None),
        ("0001-01-01T00:00:00+14:00", None),
        (7, None),
        (None, None),
    ],
)
def test_when_it_happened(created_at, moment):
    found = read_event(json.dumps(event() | {"created_at": created_at}).encode(), event_id="x")
    assert isinstance(found, MailEvent)
    at = found.happening.at
    assert at == moment if moment else abs((datetime.now(UTC) - at).total_seconds()) < 600


def test_a_click_happened_when_it_was_clicked():
    click = {"link": "https://example.com", "timestamp": "2026-11-20T23:59:00Z"}
    found = read_event(json.dumps(event("email.clicked", click=click)).encode(), event_id="x")
    assert isinstance(found, MailEvent)
    assert found.happening.at == datetime(2026, 11, 20, 23, 59, tzinfo=UTC)


def test_long_and_strange_texts_are_cut_to_what_can_be_kept(endpoint, make_contacts):
    make_contacts("a@example.com")
    body = event("email.clicked", subject="a\0b\ud800" + "x" * 9_000, click={"link": "https://e.com/" + "y" * 9_000})
    assert send(endpoint, body).status_code == 200
    found = Interaction.objects.get()
    assert found.subject.startswith("abx")
    assert len(found.subject) <= 500
    assert len(found.detail["link"]) == 2_000


@pytest.mark.parametrize("body", [b"", b"null", b'{"type": null}', b'{"type": "email.sent", "data": []}'])
def test_what_is_no_event(body):
    with pytest.raises(Unreadable):
        read_event(body, event_id="x")


# --- What a bounce does -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type", "data", "actor"),
    [("email.bounced", {"bounce": BOUNCE}, "bounce"), ("email.complained", {}, "complaint")],
)
def test_a_hard_bounce_or_a_complaint_ends_mail(endpoint, ada, make_contacts, type, data, actor):
    (a,) = make_contacts("a@example.com")
    send(endpoint, event(type, **data))
    a.refresh_from_db()
    assert a.unsubscribed
    said = ContactEvent.objects.get(kind="updated")
    assert (said.source, said.actor, said.changes) == ("bounce", actor, {"unsubscribed": [False, True]})
    # Subscribed again by people, the old event, told again, does not unsubscribe them.
    actions.update_contact(ada.team, a.pk, changes={"unsubscribed": False}, by=Author(ContactEvent.Source.HAND, "ada"))
    send(endpoint, event(type, **data))
    a.refresh_from_db()
    assert not a.unsubscribed


def test_a_soft_bounce_ends_nothing(endpoint, make_contacts):
    (a,) = make_contacts("a@example.com")
    send(endpoint, event("email.bounced", bounce=BOUNCE | {"type": "Transient"}))
    a.refresh_from_db()
    assert not a.unsubscribed
    assert kinds() == ["bounced"]


def test_an_endpoint_can_leave_subscriptions_alone(endpoint, make_contacts):
    (a,) = make_contacts("a@example.com")
    endpoints.update_endpoint(endpoint, opts_out=False)
    send(endpoint, event("email.complained"))
    a.refresh_from_db()
    assert not a.unsubscribed
    assert kinds() == ["complained"]


def test_nothing_ever_subscribes_again(endpoint, make_contacts):
    (a,) = make_contacts("a@example.com", unsubscribed=True)
    for n, type in enumerate(["email.sent", "email.delivered", "email.opened", "email.clicked"]):
        send(endpoint, event(type), id=f"msg_{n}")
    a.refresh_from_db()
    assert a.unsubscribed


# --- Endpoints --------------------------------------------------------------------------------------------------------


def test_endpoints_are_checked(ada):
    for field, fields in (
        ("name", {"name": " "}),
        ("name", {"name": "x" * 101}),
        ("secret", {"name": "R", "secret": "x"}),
    ):
        with pytest.raises(IntakeRejected) as rejected:
            endpoints.create_endpoint(ada.team, **fields)
        assert rejected.value.field == field
    for _ in range(endpoints.MOST):
        made = endpoints.create_endpoint(ada.team, name="R")
        assert signing.is_secret(made.secret)
    with pytest.raises(IntakeRejected, match="at most"):
        endpoints.create_endpoint(ada.team, name="R")


def test_another_secret_counts_at_once(endpoint, make_contacts):
    make_contacts("a@example.com")
    endpoints.update_endpoint(endpoint, name="Other", secret=OTHER)
    assert send(endpoint).status_code == 401
    assert send(endpoint, secret=OTHER).status_code == 200
    endpoint.refresh_from_db()
    assert (endpoint.name, endpoint.opts_out) == ("Other", True)


def test_traffic_is_a_teams_own(endpoint, stranger, make_contacts):
    send(endpoint)
    assert endpoints.traffic(stranger.team) == {}
    assert endpoints.find_endpoint(stranger.team, endpoint.pk) is None
    seen = endpoints.traffic(endpoint.team)[endpoint.pk]
    assert isinstance(seen, Traffic)
    assert (seen.unknown, seen.refused_lately, seen.last_refused_at) == (1, 0, None)
