"""The vendor's Python SDK, unmodified, against the real server: every resource, lists both ways, and its errors."""

import http.client
import json
import socket
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
import resend
from resend.exceptions import MissingApiKeyError, MissingRequiredFieldsError, ResendError, ValidationError

from contacts.models import Contact, Subscription

CSV = b"email\na@example.com\n"


@pytest.fixture
def sdk(live, api, monkeypatch):
    monkeypatch.setattr(resend, "api_url", live.url)
    monkeypatch.setattr(resend, "api_key", api.key)
    return resend


def pages(fetch, *, limit):
    """All ids by `after`, and all but the last by `before`, which must be the same."""
    forth, query = [], {}
    while True:
        page = fetch({"limit": limit, **query})
        assert page["object"] == "list"
        forth += [item["id"] for item in page["data"]]
        if not page["has_more"]:
            break
        query = {"after": forth[-1]}
    back, query = [], {"before": forth[-1]}
    while True:
        page = fetch({"limit": limit, **query})
        back = [item["id"] for item in page["data"]] + back
        if not page["has_more"]:
            break
        query = {"before": back[0]}
    assert back == forth[:-1]
    return forth


def test_contacts(sdk):
    sdk.ContactProperties.create({"key": "plan", "type": "string"})
    made = sdk.Contacts.create(
        {"email": "grace+x@example.com", "first_name": "Grace", "unsubscribed": False, "properties": {"plan": "pro"}}
    )
    assert made["object"] == "contact"
    for found in (sdk.Contacts.get(id=made["id"]), sdk.Contacts.get(email="Grace+X@example.com")):
        assert (found["email"], found["first_name"], found["last_name"]) == ("grace+x@example.com", "Grace", None)
        assert found["properties"] == {"plan": {"type": "string", "value": "pro"}}
    assert sdk.Contacts.update({"email": "grace+x@example.com", "last_name": "Hopper"})["id"] == made["id"]
    assert sdk.Contacts.update({"id": made["id"], "unsubscribed": True})["id"] == made["id"]
    found = sdk.Contacts.get(id=made["id"])
    assert (found["last_name"], found["unsubscribed"]) == ("Hopper", True)
    others = [sdk.Contacts.create({"email": f"p{i}@example.com"})["id"] for i in range(4)]
    assert pages(lambda query: sdk.Contacts.list(params=query), limit=2) == [*others[::-1], made["id"]]
    assert len(sdk.Contacts.list()["data"]) == 5
    gone = sdk.Contacts.remove(email="grace+x@example.com")
    assert (gone["id"], gone["contact"], gone["deleted"]) == (made["id"], made["id"], True)
    assert sdk.Contacts.remove(id=others[0])["deleted"] is True
    assert len(sdk.Contacts.list()["data"]) == 3


def test_segments_and_who_is_in_them(sdk):
    segments = [sdk.Segments.create({"name": f"S{i}"})["id"] for i in range(5)]
    assert sdk.Segments.get(segments[0])["name"] == "S0"
    assert sdk.Segments.update(segments[0], {"name": "First"})["id"] == segments[0]
    assert sdk.Segments.get(segments[0])["name"] == "First"
    assert pages(sdk.Segments.list, limit=2) == segments[::-1]
    contact = sdk.Contacts.create({"email": "a+b@example.com", "segments": [{"id": segments[0]}]})["id"]
    for given in ({"email": "a+b@example.com"}, {"contact_id": contact}):
        joined = sdk.Contacts.Segments.add({"segment_id": segments[1], **given})
        assert joined["id"] == segments[1]
        assert (joined["contact_id"], joined["segment_id"]) == (contact, segments[1])
    assert pages(lambda query: sdk.Contacts.Segments.list({"contact_id": contact}, query), limit=1) == segments[1::-1]
    assert [item["id"] for item in sdk.Contacts.list(segment_id=segments[1])["data"]] == [contact]
    assert sdk.Contacts.Segments.remove({"segment_id": segments[1], "email": "a+b@example.com"})["deleted"] is True
    assert sdk.Contacts.list(segment_id=segments[1])["data"] == []
    more = [
        sdk.Contacts.create({"email": f"p{i}@example.com", "segments": [{"id": segments[2]}]})["id"] for i in range(5)
    ]
    assert pages(lambda query: sdk.Contacts.list(segment_id=segments[2], params=query), limit=2) == more[::-1]
    assert sdk.Segments.remove(segments[2])["deleted"] is True
    assert sdk.Segments.remove(segments[2])["deleted"] is True
    assert Contact.objects.count() == 6


def test_topics_and_choices(sdk):
    topics = [sdk.Topics.create({"name": f"T{i}", "default_subscription": "opt_in"})["id"] for i in range(5)]
    assert sdk.Topics.update(id=topics[0], params={"name": "News", "description": "Weekly"})["id"] == topics[0]
    found = sdk.Topics.get(topics[0])
    assert (found["name"], found["description"], found["default_subscription"]) == ("News", "Weekly", "opt_in")
    assert found["visibility"] == "private"
    assert pages(sdk.Topics.list, limit=2) == topics[::-1]
    contact = sdk.Contacts.create(
        {"email": "a+b@example.com", "topics": [{"id": topics[1], "subscription": "opt_out"}]}
    )
    choice = [{"id": topics[0], "subscription": "opt_out"}]
    for given in ({"email": "a+b@example.com"}, {"id": contact["id"]}):
        assert sdk.Contacts.Topics.update({**given, "topics": choice})["id"] == contact["id"]
    held = sdk.Contacts.Topics.list(email="a+b@example.com")["data"]
    assert {item["id"]: item["subscription"] for item in held} == {
        topic: "opt_out" if topic in topics[:2] else "opt_in" for topic in topics
    }
    assert (
        pages(lambda query: sdk.Contacts.Topics.list(contact_id=contact["id"], params=query), limit=2) == topics[::-1]
    )
    assert sdk.Topics.remove(topics[0])["deleted"] is True
    assert Subscription.objects.count() == 1


def test_properties(sdk):
    made = [
        sdk.ContactProperties.create({"key": f"p{i}", "type": "number", "fallback_value": i})["id"] for i in range(5)
    ]
    assert pages(sdk.ContactProperties.list, limit=2) == made[::-1]
    found = sdk.ContactProperties.get(made[3])
    assert (found["key"], found["type"], found["fallback_value"]) == ("p3", "number", 3)
    assert sdk.ContactProperties.update({"id": made[3], "fallback_value": 2.5})["id"] == made[3]
    assert sdk.ContactProperties.get(made[3])["fallback_value"] == 2.5
    assert sdk.ContactProperties.remove(made[3])["deleted"] is True


def test_imports(sdk):
    made = [sdk.Contacts.Imports.create({"file": CSV})["id"] for _ in range(5)]
    assert pages(sdk.Contacts.Imports.list, limit=2) == made[::-1]
    assert len(sdk.Contacts.Imports.list({"status": "queued"})["data"]) == 5
    assert sdk.Contacts.Imports.list({"status": "completed"})["data"] == []
    assert sdk.Contacts.Imports.get(made[0])["counts"]["total"] == 0


def test_by_audience(sdk):
    with pytest.warns(DeprecationWarning, match="Audiences is deprecated"):
        audience = sdk.Audiences.create({"name": "Old"})["id"]
    with pytest.warns(DeprecationWarning, match="Audiences is deprecated"):
        assert sdk.Audiences.get(audience)["name"] == "Old"
    made = sdk.Contacts.create({"audience_id": audience, "email": "a+b@example.com"})["id"]
    assert [item["id"] for item in sdk.Contacts.list(audience_id=audience)["data"]] == [made]
    assert sdk.Contacts.get(audience_id=audience, email="a+b@example.com")["id"] == made
    assert sdk.Contacts.update({"audience_id": audience, "id": made, "first_name": "Ada"})["id"] == made
    assert sdk.Contacts.get(audience_id=audience, id=made)["first_name"] == "Ada"
    assert sdk.Contacts.remove(audience_id=audience, email="a+b@example.com")["contact"] == made
    assert sdk.Contacts.remove(audience_id=audience, email="a+b@example.com")["contact"] == "a+b@example.com"
    with pytest.warns(DeprecationWarning, match="Audiences is deprecated"):
        assert sdk.Audiences.remove(audience)["deleted"] is True


def test_errors_as_the_sdk_knows_them(sdk, monkeypatch):
    with pytest.raises(MissingRequiredFieldsError, match="Missing `email` field"):
        sdk.Contacts.create({"first_name": "Ada"})
    with pytest.raises(ValidationError, match="not an address") as caught:
        sdk.Contacts.create({"email": "nonsense"})
    assert (caught.value.code, caught.value.error_type) == (422, "validation_error")
    with pytest.raises(ValidationError, match="limit"):
        sdk.Contacts.list(params={"limit": 101})
    with pytest.raises(ResendError, match="Contact not found") as caught:
        sdk.Contacts.get(email="nobody@example.com")
    assert (caught.value.code, caught.value.error_type) == (404, "not_found")
    assert caught.value.headers["Content-Type"] == "application/json; charset=utf-8"
    with pytest.raises(ResendError) as caught:
        sdk.Contacts.get(id="nonsense")
    assert (caught.value.code, caught.value.error_type) == (422, "invalid_parameter")
    for thing, word in ((sdk.Segments, "Segment"), (sdk.Topics, "Topic"), (sdk.ContactProperties, "Contact property")):
        with pytest.raises(ResendError, match=f"{word} not found"):
            thing.get(str(uuid4()))
    monkeypatch.setattr(resend, "api_key", "re_wrong")
    with pytest.raises(ResendError, match="API key is invalid") as caught:
        sdk.Contacts.list()
    assert (caught.value.code, caught.value.error_type) == (401, "validation_error")
    monkeypatch.setattr(resend, "api_key", "")
    with pytest.raises(MissingApiKeyError):
        sdk.Contacts.list()


def test_a_base_url_that_ends_in_a_slash(sdk, monkeypatch, live):
    monkeypatch.setattr(resend, "api_url", live.url + "/")
    made = sdk.Contacts.create({"email": "a@example.com"})
    assert sdk.Contacts.list()["data"][0]["id"] == made["id"]


def test_what_other_clients_send(live, api):
    """Paths that are not encoded, a body in chunks, `Expect: 100-continue`, no `User-Agent`, no body where one goes."""
    host = urlsplit(live.url).netloc
    key = {"Authorization": f"Bearer {api.key}", "Accept": "*/*"}

    def send(method, path, body=None, **headers):
        connection = http.client.HTTPConnection(host, timeout=30)
        connection.request(method, path, body=body, headers={**key, **headers})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        return answer.status, json.loads(text)

    kind = {"Content-Type": "application/json"}
    chunks = iter(  # of unknown length: http.client sends them as chunks
        [b'{"email": "a+', b"b@exam", b'ple.com"}']
    )
    status, made = send("POST", "/contacts", chunks, **kind)
    assert status == 201
    assert send("GET", "/contacts/a+b@example.com")[1]["id"] == made["id"]
    assert send("GET", "//contacts/a+b@example.com")[1]["id"] == made["id"]
    status, segment = send("POST", "/segments", b'{"name": "S"}', **kind)
    assert send("POST", f"/contacts/a+b@example.com/segments/{segment['id']}", **kind)[0] == 200
    assert send("DELETE", f"/contacts/a+b@example.com/segments/{segment['id']}", **kind)[0] == 200
    assert send("GET", "/contacts/")[0] == 404

    body = b'{"email": "expected@example.com"}'
    with socket.create_connection(urlsplit(live.url).netloc.split(":"), timeout=30) as line:
        head = f"POST /contacts HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {api.key}\r\n"
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nExpect: 100-continue\r\n\r\n"
        line.sendall(head.encode())
        assert line.recv(1000).startswith(b"HTTP/1.1 100")
        line.sendall(body)
        assert line.recv(1000).startswith(b"HTTP/1.1 201")
