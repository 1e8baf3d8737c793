"""Contacts on the wire: objects, ids or addresses in paths, what is tolerated, what is refused and leaves nothing."""

import json
import re
from urllib.parse import quote
from uuid import uuid4

import pytest

from contacts import nouns
from contacts.models import Contact, ContactEvent, SegmentMembership, Subscription

pytestmark = pytest.mark.django_db

WIRE_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{0,5}[1-9])?\+00")
ITEM = {"id", "email", "first_name", "last_name", "created_at", "unsubscribed"}


def refused(response, status, name, *words):
    body = response.json()
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"
    assert (response.status_code, body["statusCode"], body["name"]) == (status, status, name), body
    assert set(body) == {"statusCode", "message", "name"}
    for word in words:
        assert word in body["message"]


@pytest.fixture
def plan(ada):
    return nouns.create_property(ada.team, key="plan", type="string", fallback_value="free")


@pytest.fixture
def seats(ada):
    return nouns.create_property(ada.team, key="seats", type="number")


@pytest.fixture
def vip(ada):
    return nouns.create_segment(ada.team, name="VIP")


@pytest.fixture
def news(ada):
    return nouns.create_topic(ada.team, name="News", default_subscription="opt_out")


def test_a_contact_from_first_to_last(api, plan, seats):
    created = api.post(
        "/contacts",
        {
            "email": " Grace.Hopper@Navy.mil ",
            "first_name": "Grace",
            "unsubscribed": True,
            "properties": {"plan": "pro", "seats": 5},
        },
    )
    assert created.status_code == 201
    assert created.json() == {"object": "contact", "id": created.json()["id"]}
    path = f"/contacts/{created.json()['id']}"
    found = api.get(path)
    assert (found.status_code, found.headers["Content-Type"]) == (200, "application/json; charset=utf-8")
    assert WIRE_TIME.fullmatch(found.json()["created_at"])
    assert found.json() | {"created_at": None} == {
        "object": "contact",
        "id": created.json()["id"],
        "email": "Grace.Hopper@Navy.mil",
        "first_name": "Grace",
        "last_name": None,
        "created_at": None,
        "unsubscribed": True,
        "properties": {"plan": {"type": "string", "value": "pro"}, "seats": {"type": "number", "value": 5}},
    }
    changed = api.patch(path, {"last_name": "Hopper", "first_name": None, "properties": {"plan": None}})
    assert (changed.status_code, changed.json()) == (200, created.json())
    now = api.get(path).json()
    assert (now["first_name"], now["last_name"], now["unsubscribed"]) == (None, "Hopper", True)
    assert now["properties"] == {"seats": {"type": "number", "value": 5}}
    gone = api.delete(path)
    pk = created.json()["id"]
    assert (gone.status_code, gone.json()) == (200, {"object": "contact", "contact": pk, "id": pk, "deleted": True})
    for answer in (api.get(path), api.patch(path), api.delete(path)):
        refused(answer, 404, "not_found", "Contact not found")


def test_the_history_names_the_key(api):
    pk = api.post("/contacts", {"email": "grace@example.com"}).json()["id"]
    api.patch(f"/contacts/{pk}", {"first_name": "Grace"})
    events = ContactEvent.objects.filter(contact=pk).order_by("pk").values_list("kind", "source", "actor")
    assert list(events) == [("created", "api", "test"), ("updated", "api", "test")]


def test_a_known_address_keeps_its_fields_and_joins(api, vip, news):
    first = api.post("/contacts", {"email": "grace@example.com", "first_name": "Grace"})
    again = api.post(
        "/contacts",
        {
            "email": "GRACE@example.com",
            "first_name": "Other",
            "segments": [{"id": str(vip.pk)}],
            "topics": [{"id": str(news.pk), "subscription": "opt_in"}],
        },
    )
    assert (again.status_code, again.json()) == (201, first.json())
    contact = Contact.objects.get()
    assert (contact.email, contact.first_name) == ("grace@example.com", "Grace")
    assert SegmentMembership.objects.get().segment_id == vip.pk
    assert Subscription.objects.get().subscription == "opt_in"


@pytest.mark.parametrize("form", ["object", "bare id", "audience_id"])
def test_segments_by_object_by_bare_id_and_by_the_old_name(api, vip, form):
    given = {
        "object": {"segments": [{"id": str(vip.pk)}]},
        "bare id": {"segments": [str(vip.pk)]},
        "audience_id": {"audience_id": str(vip.pk)},
    }
    assert api.post("/contacts", {"email": "a@example.com", **given[form]}).status_code == 201
    assert SegmentMembership.objects.get().segment_id == vip.pk


def test_null_is_the_same_as_left_out_and_unknown_fields_are_ignored(api):
    fields = ("first_name", "last_name", "unsubscribed", "properties", "segments", "topics", "audience_id")
    created = api.post("/contacts", {"email": "a@example.com", "nonsense": [1], **dict.fromkeys(fields)})
    assert created.status_code == 201
    path = f"/contacts/{created.json()['id']}"
    body = {"id": str(uuid4()), "email": "b@example.com", "audience_id": "x", "unsubscribed": None, "properties": None}
    assert api.patch(path, body).status_code == 200
    assert (Contact.objects.get().email, Contact.objects.get().unsubscribed) == ("a@example.com", False)


def test_bodies_where_none_belong_and_none_where_some_do(api, vip):
    api.post("/contacts", {"email": "a@example.com"})
    path = f"/contacts/a@example.com/segments/{vip.pk}"
    kind = {"content_type": "application/json"}
    assert api.client.post(path, b"", **kind).status_code == 200  # as Node adds to a segment
    assert api.client.post(path, {"segment_id": "x", "email": 1}, **kind).status_code == 200  # as Python does
    for body in (b"", b"{}", b"not JSON"):
        assert api.client.generic("GET", "/contacts", body, **kind).status_code == 200
    assert api.client.generic("DELETE", path, b"{}", **kind).status_code == 200
    assert api.client.patch("/contacts/a@example.com", b"", **kind).status_code == 200
    refused(api.client.post("/contacts", b"", **kind), 422, "missing_required_field", "`email`")
    refused(api.client.generic("POST", "/contacts"), 422, "missing_required_field", "`email`")


@pytest.mark.parametrize(
    "address",
    [
        "a+b@example.com",
        "A+B@Example.com",
        "o'neil@example.com",
        "a/b@example.com",
        "jörg@bücher.example",
        "a%b@x.example",
    ],
)
def test_an_address_in_a_path_raw_or_encoded(api, address):
    pk = api.post("/contacts", {"email": address.lower()}).json()["id"]
    for path in {f"/contacts/{quote(address, safe='')}", f"/contacts/{quote(address, safe='@+')}"}:
        assert api.get(path).json()["id"] == pk
        assert api.get(path + "/segments").json()["data"] == []
        assert api.get(path + "/topics").json()["data"] == []


@pytest.mark.parametrize("name", ["nonsense", "123", "a b@example.com", "@", "a@b", "a%00@example.com", "%FF", "a@"])
@pytest.mark.parametrize("path", ["/contacts/{}", "/contacts/{}/segments", "/contacts/{}/topics"])
def test_a_contact_in_a_path_that_is_neither(api, path, name):
    refused(api.get(path.format(name)), 422, "invalid_parameter")


def test_unknown_contacts(api, vip):
    for name in (uuid4(), "nobody@example.com"):
        for path in (f"/contacts/{name}", f"/contacts/{name}/segments", f"/contacts/{name}/topics"):
            refused(api.get(path), 404, "not_found", "Contact not found")
        refused(api.post(f"/contacts/{name}/segments/{vip.pk}"), 404, "not_found", "Contact not found")
        refused(api.delete(f"/contacts/{name}/segments/{vip.pk}"), 404, "not_found", "Contact not found")
        refused(api.patch(f"/contacts/{name}/topics", {"topics": []}), 404, "not_found", "Contact not found")


@pytest.mark.parametrize(
    ("body", "status", "name", "word"),
    [
        ({"email": "no address"}, 422, "validation_error", "not an address"),
        ({"email": ""}, 422, "validation_error", "missing"),
        ({"email": None}, 422, "validation_error", "`email`"),
        ({"email": 5}, 422, "validation_error", "`email`"),
        ({"first_name": "Ada"}, 422, "missing_required_field", "Missing `email` field."),
        ({"email": "a@example.com", "unsubscribed": "true"}, 422, "validation_error", "`unsubscribed`"),
        ({"email": "a@example.com", "unsubscribed": 1}, 422, "validation_error", "`unsubscribed`"),
        ({"email": "a@example.com", "first_name": 1}, 422, "validation_error", "`first_name`"),
        ({"email": "a@example.com", "properties": {"plan": 1}}, 422, "validation_error", "plan"),
        (
            {"email": "a@example.com", "properties": {"plan": {"value": "x"}}},
            422,
            "validation_error",
            "`properties.plan`",
        ),
        ({"email": "a@example.com", "properties": {"seats": "5"}}, 422, "validation_error", "seats"),
        ({"email": "a@example.com", "properties": {"seats": True}}, 422, "validation_error", "seats"),
        ({"email": "a@example.com", "properties": {"seats": 10**400}}, 422, "validation_error", "seats"),
        ({"email": "a@example.com", "properties": {"other": "x"}}, 422, "validation_error", "other"),
        ({"email": "a@example.com", "properties": {"a\0b": "x"}}, 422, "validation_error", ""),
        ({"email": "a@example.com", "properties": []}, 422, "validation_error", "`properties`"),
        ({"email": "a@example.com", "segments": ["x"]}, 422, "validation_error", "`segments.0.id`"),
        ({"email": "a@example.com", "segments": [{}]}, 422, "missing_required_field", "`segments.0.id`"),
        ({"email": "a@example.com", "segments": "x"}, 422, "validation_error", "`segments`"),
        ({"email": "a@example.com", "segments": [str(uuid4())]}, 404, "not_found", "Segment not found"),
        (
            {"email": "a@example.com", "topics": [{"id": str(uuid4()), "subscription": "in"}]},
            422,
            "validation_error",
            "",
        ),
        (
            {"email": "a@example.com", "topics": [{"id": str(uuid4()), "subscription": "opt_in"}]},
            404,
            "not_found",
            "Topic not found",
        ),
        ({"email": "a@example.com", "audience_id": "x"}, 422, "validation_error", "`audience_id`"),
        ([], 422, "validation_error", "JSON object"),
        ("x", 422, "validation_error", "JSON object"),
    ],
)
def test_what_is_refused_leaves_nothing(api, plan, seats, body, status, name, word):
    answer = api.client.post("/contacts", json.dumps(body), content_type="application/json")
    refused(answer, status, name, word)
    assert not Contact.objects.exists()
    assert not ContactEvent.objects.exists()


def test_a_refused_change_changes_nothing(api, plan):
    api.post("/contacts", {"email": "a@example.com", "first_name": "Ada", "properties": {"plan": "pro"}})
    for body in ({"first_name": "X", "unsubscribed": "no"}, {"first_name": "X", "properties": {"plan": 5, "x": 1}}):
        refused(api.patch("/contacts/a@example.com", body), 422, "validation_error")
    contact = Contact.objects.get()
    assert (contact.first_name, contact.properties) == ("Ada", {"plan": "pro"})


def test_a_value_whose_property_is_gone_is_not_shown(api, plan, ada):
    api.post("/contacts", {"email": "a@example.com", "properties": {"plan": "pro"}})
    Contact.objects.update(properties={"plan": "pro", "ghost": 1})
    assert set(api.get("/contacts/a@example.com").json()["properties"]) == {"plan"}


def test_items_of_the_list_have_exactly_these_fields(api, make_contacts, plan):
    make_contacts("a@example.com", properties={"plan": "pro"})
    body = api.get("/contacts").json()
    assert (body["object"], body["has_more"]) == ("list", False)
    (item,) = body["data"]
    assert set(item) == ITEM
    assert WIRE_TIME.fullmatch(item["created_at"])


def test_contacts_of_one_segment(api, make_contacts, vip):
    inside, _ = make_contacts("in@example.com", segments=[vip.pk]) + make_contacts("out@example.com")
    for path in (f"/contacts?segment_id={vip.pk}", f"/segments/{vip.pk}/contacts"):
        body = api.client.get(path).json()
        assert [item["id"] for item in body["data"]] == [str(inside.pk)]
        assert set(body["data"][0]) == ITEM
    refused(api.get("/contacts", segment_id="x"), 422, "validation_error", "`segment_id`")
    refused(api.get("/contacts", segment_id=str(uuid4())), 404, "not_found", "Segment not found")


def test_joining_and_leaving_a_segment(api, make_contacts, vip):
    (contact,) = make_contacts("a@example.com")
    path = f"/contacts/{contact.pk}/segments/{vip.pk}"
    joined = {
        "object": "contact_segment",
        "id": str(vip.pk),
        "contact_id": str(contact.pk),
        "segment_id": str(vip.pk),
    }
    for _ in range(2):
        answer = api.post(path)
        assert (answer.status_code, answer.json()) == (200, joined)
    assert ContactEvent.objects.filter(contact=contact, source="api").count() == 1
    found = api.get("/contacts/a@example.com/segments").json()
    assert [(item["id"], item["name"]) for item in found["data"]] == [(str(vip.pk), "VIP")]
    assert set(found["data"][0]) == {"id", "name", "created_at"}
    for _ in range(2):
        assert api.delete(path).json() == {**joined, "deleted": True}
    assert not SegmentMembership.objects.exists()
    refused(api.post(f"/contacts/{contact.pk}/segments/{uuid4()}"), 404, "not_found", "Segment not found")
    refused(api.delete(f"/contacts/{contact.pk}/segments/{uuid4()}"), 404, "not_found", "Segment not found")
    refused(api.post(f"/contacts/{contact.pk}/segments/x"), 422, "invalid_parameter", "segment_id")


def test_choices_of_topics(api, make_contacts, news, ada):
    (contact,) = make_contacts("a@example.com")
    offers = nouns.create_topic(ada.team, name="Offers", default_subscription="opt_in", description="Weekly")
    path = f"/contacts/{contact.pk}/topics"
    before = api.get(path).json()
    assert [(item["name"], item["subscription"]) for item in before["data"]] == [
        ("Offers", "opt_in"),
        ("News", "opt_out"),
    ]
    assert set(before["data"][0]) == {"id", "name", "description", "subscription", "created_at"}
    choice = {"id": str(news.pk), "subscription": "opt_in"}
    for body in ([choice], {"topics": [choice]}):  # as clients send it, and as the documents have it
        answer = api.client.patch(path, body, content_type="application/json")
        assert (answer.status_code, answer.json()) == (
            200,
            {"object": "contact_topics", "id": str(contact.pk), "contact_id": str(contact.pk), "topics": [choice]},
        )
    assert {item["id"]: item["subscription"] for item in api.get(path).json()["data"]} == {
        str(news.pk): "opt_in",
        str(offers.pk): "opt_in",
    }
    assert Subscription.objects.count() == 1


@pytest.mark.parametrize(
    ("body", "status", "name", "word"),
    [
        ({}, 422, "missing_required_field", "`topics`"),
        ({"topics": None}, 422, "validation_error", "`topics`"),
        ([{"id": "x", "subscription": "opt_in"}], 422, "validation_error", "`topics.0.id`"),
        ([{"id": str(uuid4())}], 422, "missing_required_field", "`topics.0.subscription`"),
        ([{"id": str(uuid4()), "subscription": "opt_in"}], 404, "not_found", "Topic not found"),
        ("x", 422, "validation_error", "JSON object"),
        (["x"], 422, "validation_error", "`topics.0`"),
    ],
)
def test_choices_that_are_refused(api, make_contacts, news, body, status, name, word):
    make_contacts("a@example.com")
    answer = api.client.patch("/contacts/a@example.com/topics", json.dumps(body), content_type="application/json")
    refused(answer, status, name, word)
    mixed = [{"id": str(news.pk), "subscription": "opt_in"}, {"id": str(uuid4()), "subscription": "opt_in"}]
    api.client.patch("/contacts/a@example.com/topics", mixed, content_type="application/json")
    assert not Subscription.objects.exists()


def test_the_clients_base_url_may_end_in_a_slash_but_no_path_does(api):
    # The test client itself would take `//contacts` for a host.
    assert api.client.get("/", PATH_INFO="//contacts").status_code == 200
    assert api.client.get("/", PATH_INFO="///contacts").status_code == 200
    for path in ("/contacts/", "/segments/", "/contacts/a@example.com/"):
        refused(api.get(path), 404, "not_found")
        refused(api.post(path), 404, "not_found")


def test_other_methods(api):
    answer = api.client.put("/contacts", {}, content_type="application/json")
    refused(answer, 405, "method_not_allowed")
    assert answer.headers["Allow"] in ("POST, GET", "GET, POST")
    refused(api.delete("/contacts/imports"), 405, "method_not_allowed")


def test_a_key_is_needed_everywhere(client):
    for path in ("/contacts", "/segments", "/topics", "/contact-properties", "/audiences", "/domains"):
        refused(client.get(path), 401, "missing_api_key")


def test_the_unsubscribe_link(api, ada, make_contacts):
    """The same by id and by address, every time; and it works."""
    (contact,) = make_contacts("a+b@example.com")
    answers = [api.get(f"/contacts/{named}/unsubscribe-url") for named in (contact.pk, "a%2Bb@example.com")]
    assert {answer.status_code for answer in answers} == {200}
    assert answers[0].json() == answers[1].json()
    found = answers[0].json()
    assert (found["object"], found["contact_id"]) == ("unsubscribe_url", str(contact.pk))
    assert found["url"].startswith("http://testserver/u/")
    assert "example.com" not in found["url"]
    assert found["headers"] == {
        "List-Unsubscribe": f"<{found['url']}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    assert api.client.post(found["url"], {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert api.get(f"/contacts/{contact.pk}").json()["unsubscribed"] is True
    assert api.get("/contacts/nobody@example.com/unsubscribe-url").status_code == 404
