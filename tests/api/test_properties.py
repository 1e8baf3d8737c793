"""Contact properties on the wire; a deleted one takes its values along."""

import pytest

from contacts.models import Contact, Property

pytestmark = pytest.mark.django_db


def error(response):
    return response.status_code, response.json()["name"]


@pytest.mark.parametrize(
    ("type", "fallback", "other"),
    [("string", "free", "5"), ("number", 5, 2.5), ("boolean", True, False), ("string", None, "x"), ("number", 0, 1)],
)
def test_a_property_from_first_to_last(api, type, fallback, other):
    created = api.post("/contact-properties", {"key": "Plan_1", "type": type, "fallback_value": fallback})
    pk = created.json()["id"]
    assert (created.status_code, created.json()) == (201, {"object": "contact_property", "id": pk})
    path = f"/contact-properties/{pk}"
    found = api.get(path).json()
    assert found == {
        "object": "contact_property",
        "id": pk,
        "key": "Plan_1",
        "type": type,
        "fallback_value": fallback,
        "created_at": found["created_at"],
    }
    assert api.get("/contact-properties").json()["data"] == [found]
    changed = api.patch(path, {"fallback_value": other, "key": "x", "type": "date", "id": pk})
    assert (changed.status_code, changed.json()) == (200, created.json())
    assert api.patch(path).status_code == 200
    assert api.get(path).json() == found | {"fallback_value": other}
    assert api.patch(path, {"fallback_value": None}).status_code == 200
    assert Property.objects.filter(fallback_value__isnull=True).exists()
    assert api.delete(path).json() == {"object": "contact_property", "id": pk, "deleted": True}
    for answer in (api.get(path), api.patch(path, {"fallback_value": other}), api.patch(path), api.delete(path)):
        assert (error(answer), answer.json()["message"]) == ((404, "not_found"), "Contact property not found")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"type": "string"}, "missing_required_field"),
        ({"key": "plan"}, "missing_required_field"),
        ({"key": "", "type": "string"}, "validation_error"),
        ({"key": "a b", "type": "string"}, "validation_error"),
        ({"key": "plän", "type": "string"}, "validation_error"),
        ({"key": "x" * 51, "type": "string"}, "validation_error"),
        ({"key": "a\n", "type": "string"}, "validation_error"),
        *[
            ({"key": key, "type": "string"}, "validation_error")
            for key in ("first_name", "LAST_NAME", "Email", "unsubscribed", "UNSUBSCRIBE_URL")
        ],
        ({"key": "plan", "type": "date"}, "validation_error"),
        ({"key": "plan", "type": "string", "fallback_value": 5}, "validation_error"),
        ({"key": "plan", "type": "number", "fallback_value": "5"}, "validation_error"),
        ({"key": "plan", "type": "number", "fallback_value": True}, "validation_error"),
        ({"key": "plan", "type": "number", "fallback_value": 10**400}, "validation_error"),
        ({"key": "plan", "type": "boolean", "fallback_value": 1}, "validation_error"),
        ({"key": "plan", "type": "string", "fallback_value": {}}, "validation_error"),
    ],
)
def test_what_is_refused(api, body, name):
    assert error(api.post("/contact-properties", body)) == (422, name)
    assert not Property.objects.exists()


def test_a_key_that_is_taken(api):
    body = {"key": "plan", "type": "string"}
    assert api.post("/contact-properties", body).status_code == 201
    assert error(api.post("/contact-properties", body)) == (422, "validation_error")
    assert api.post("/contact-properties", body | {"key": "Plan"}).status_code == 201  # case counts


def test_a_fallback_of_another_type_changes_nothing(api):
    pk = api.post("/contact-properties", {"key": "seats", "type": "number", "fallback_value": 1}).json()["id"]
    assert error(api.patch(f"/contact-properties/{pk}", {"fallback_value": "2"})) == (422, "validation_error")
    assert Property.objects.get().fallback_value == 1


def test_ids_that_are_none(api):
    path = "/contact-properties/x"
    for answer in (api.get(path), api.patch(path, {}), api.delete(path)):
        assert error(answer) == (422, "invalid_parameter")


def test_values_go_with_their_property(api, ada, stranger, make_contacts):
    pk = api.post("/contact-properties", {"key": "plan", "type": "string"}).json()["id"]
    api.post("/contact-properties", {"key": "plan2", "type": "string"})
    api.of(stranger.team).post("/contact-properties", {"key": "plan", "type": "string"})
    make_contacts(3, properties={"plan": "pro", "plan2": "x"})
    make_contacts("theirs@example.com", team=stranger.team, properties={"plan": "pro"})
    api.delete(f"/contact-properties/{pk}")
    assert [c.properties for c in Contact.objects.filter(team=ada.team)] == [{"plan2": "x"}] * 3
    assert Contact.objects.get(team=stranger.team).properties == {"plan": "pro"}
    assert error(api.patch("/contacts/person0@example.com", {"properties": {"plan": "x"}})) == (422, "validation_error")
    api.post("/contact-properties", {"key": "plan", "type": "number"})
    assert api.get("/contacts/person0@example.com").json()["properties"] == {"plan2": {"type": "string", "value": "x"}}
