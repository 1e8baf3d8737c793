"""Topics on the wire."""

from uuid import uuid4

import pytest

from contacts import nouns
from contacts.models import Contact, Subscription, Topic

pytestmark = pytest.mark.django_db
NEWS = {"name": "News", "default_subscription": "opt_in"}


def error(response):
    return response.status_code, response.json()["name"]


def test_a_topic_from_first_to_last(api):
    created = api.post("/topics", NEWS)
    pk = created.json()["id"]
    assert (created.status_code, created.json()) == (201, {"object": "topic", "id": pk})
    path = f"/topics/{pk}"
    found = api.get(path).json()
    assert found == {
        "object": "topic",
        "id": pk,
        "name": "News",
        "description": None,
        "default_subscription": "opt_in",
        "visibility": "private",
        "created_at": found["created_at"],
    }
    changes = {"id": str(uuid4()), "description": " Weekly ", "visibility": "public", "default_subscription": "opt_out"}
    assert api.patch(path, changes).json() == {"object": "topic", "id": pk}
    (item,) = api.get("/topics").json()["data"]
    assert item == {key: value for key, value in found.items() if key != "object"} | {
        "description": "Weekly",
        "visibility": "public",
    }
    assert api.patch(path, {"name": "Other", "visibility": None}).status_code == 200
    assert api.patch(path).status_code == 200
    now = Topic.objects.get()
    assert (now.name, now.description, now.visibility, now.default_subscription) == (
        "Other",
        "Weekly",
        "public",
        "opt_in",
    )
    assert api.patch(path, {"description": None}).status_code == 200
    assert Topic.objects.get().description is None
    assert api.delete(path).json() == {"object": "topic", "id": pk, "deleted": True}
    for answer in (api.get(path), api.patch(path, {"name": "x"}), api.patch(path), api.delete(path)):
        assert (error(answer), answer.json()["message"]) == ((404, "not_found"), "Topic not found")


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"name": ...}, "missing_required_field"),
        ({"default_subscription": ...}, "missing_required_field"),
        ({"default_subscription": "in"}, "validation_error"),
        ({"default_subscription": None}, "validation_error"),
        ({"name": ""}, "validation_error"),
        ({"name": "x" * 51}, "validation_error"),
        ({"description": "x" * 201}, "validation_error"),
        ({"visibility": "hidden"}, "validation_error"),
    ],
)
def test_what_is_refused(api, change, name):
    body = {key: value for key, value in (NEWS | change).items() if value is not ...}
    assert error(api.post("/topics", body)) == (422, name)
    assert not Topic.objects.exists()


@pytest.mark.parametrize("change", [{"name": ""}, {"name": 5}, {"visibility": "x"}, {"description": "x" * 201}])
def test_changes_that_are_refused(api, change):
    pk = api.post("/topics", NEWS).json()["id"]
    assert error(api.patch(f"/topics/{pk}", {"description": "changed", **change})) == (422, "validation_error")
    assert (Topic.objects.get().name, Topic.objects.get().description) == ("News", None)


def test_ids_that_are_none(api):
    for answer in (api.get("/topics/x"), api.patch("/topics/x", {}), api.delete("/topics/x")):
        assert error(answer) == (422, "invalid_parameter")


def test_choices_go_with_their_topic(api, ada, make_contacts):
    kept, gone = (nouns.create_topic(ada.team, name=name, default_subscription="opt_in") for name in ("K", "G"))
    make_contacts("a@example.com", topics={kept.pk: "opt_out", gone.pk: "opt_out"})
    api.delete(f"/topics/{gone.pk}")
    assert Contact.objects.count() == 1
    assert Subscription.objects.get().topic_id == kept.pk
