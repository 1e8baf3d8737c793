"""Segments on the wire, and by their old name; deleting one that is not there is answered as if it had been."""

from uuid import uuid4

import pytest

from contacts import nouns
from contacts.models import Contact, Segment, SegmentMembership

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["segment", "audience"])
def noun(request):
    return request.param


def error(response):
    return response.status_code, response.json()["name"]


def test_a_segment_from_first_to_last(api, noun):
    created = api.post(f"/{noun}s", {"name": "  VIP\n customers "})
    pk = created.json()["id"]
    assert (created.status_code, created.json()) == (201, {"object": noun, "id": pk, "name": "VIP customers"})
    found = api.get(f"/{noun}s/{pk}").json()
    assert found == {"object": noun, "id": pk, "name": "VIP customers", "created_at": found["created_at"]}
    assert found["created_at"].endswith("+00")
    assert api.patch(f"/{noun}s/{pk}", {"name": "Friends"}).json() == {"object": noun, "id": pk}
    (item,) = api.get(f"/{noun}s").json()["data"]
    assert item == {"id": pk, "name": "Friends", "created_at": found["created_at"]}
    for _ in range(2):
        gone = api.delete(f"/{noun}s/{pk}")
        assert (gone.status_code, gone.json()) == (200, {"object": noun, "id": pk, "deleted": True})
    assert (error(api.get(f"/{noun}s/{pk}")), api.get(f"/{noun}s/{pk}").json()["message"]) == (
        (404, "not_found"),
        "Segment not found",
    )
    assert error(api.patch(f"/{noun}s/{pk}", {"name": "x"})) == (404, "not_found")
    assert error(api.get(f"/{noun}s/{pk}/contacts")) == (404, "not_found")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({}, "missing_required_field"),
        ({"name": None}, "validation_error"),
        ({"name": 5}, "validation_error"),
        ({"name": "  "}, "validation_error"),
        ({"name": "\0"}, "validation_error"),
        ({"name": "x" * 201}, "validation_error"),
    ],
)
def test_names_that_are_refused(api, noun, body, name):
    assert error(api.post(f"/{noun}s", body)) == (422, name)
    assert not Segment.objects.exists()
    pk = api.post(f"/{noun}s", {"name": "VIP"}).json()["id"]
    assert error(api.patch(f"/{noun}s/{pk}", body)) == (422, name)
    assert Segment.objects.get().name == "VIP"


def test_ids_that_are_none(api, noun):
    for answer in (api.get(f"/{noun}s/x"), api.patch(f"/{noun}s/x", {"name": "x"}), api.delete(f"/{noun}s/x")):
        assert error(answer) == (422, "invalid_parameter")
    assert error(api.get(f"/{noun}s/x/contacts")) == (422, "invalid_parameter")


def test_names_need_not_be_unique(api, noun):
    assert [api.post(f"/{noun}s", {"name": "Same"}).status_code for _ in range(2)] == [201, 201]


def test_contacts_stay_when_their_segment_goes(api, ada, make_contacts):
    kept, gone = (nouns.create_segment(ada.team, name=name) for name in ("Kept", "Gone"))
    make_contacts("a@example.com", "b@example.com", segments=[kept.pk, gone.pk])
    api.delete(f"/segments/{gone.pk}")
    assert Contact.objects.count() == 2
    assert set(SegmentMembership.objects.values_list("segment_id", flat=True)) == {kept.pk}


def test_another_teams_segment_is_not_deleted(api, stranger):
    theirs = nouns.create_segment(stranger.team, name="Theirs")
    assert api.delete(f"/segments/{theirs.pk}").json() == api.delete(f"/segments/{theirs.pk}").json()
    assert Segment.objects.filter(pk=theirs.pk).exists()


def test_contacts_by_the_path_of_an_audience(api, ada):
    pk = str(nouns.create_segment(ada.team, name="Old").pk)
    created = api.post(f"/audiences/{pk}/contacts", {"email": "a+b@example.com", "audience_id": "ignored?"})
    assert error(created) == (422, "validation_error")  # it is a field of ours, and must be an id
    created = api.post(f"/audiences/{pk}/contacts", {"email": "a+b@example.com", "audience_id": pk})
    assert (created.status_code, set(created.json())) == (201, {"object", "id"})
    contact = created.json()["id"]
    assert SegmentMembership.objects.get().segment_id == Segment.objects.get().pk
    for name in (contact, "a+b@example.com", "A%2BB%40example.com"):
        path = f"/audiences/{pk}/contacts/{name}"
        assert api.get(path).json() == api.get(f"/contacts/{contact}").json()
        assert api.patch(path, {"first_name": name}).json() == {"object": "contact", "id": contact}
    assert [item["id"] for item in api.get(f"/audiences/{pk}/contacts").json()["data"]] == [contact]
    gone = api.delete(f"/audiences/{pk}/contacts/a+b@example.com")
    assert gone.json() == {"object": "contact", "contact": contact, "id": contact, "deleted": True}
    assert not Contact.objects.exists()


def test_deleting_an_unknown_contact_of_an_audience(api, ada):
    pk = nouns.create_segment(ada.team, name="Old").pk
    for name in ("nobody@example.com", str(uuid4())):
        answer = api.delete(f"/audiences/{pk}/contacts/{name}")
        assert (answer.status_code, answer.json()) == (
            200,
            {"object": "contact", "contact": name, "id": name, "deleted": True},
        )
        assert error(api.get(f"/audiences/{pk}/contacts/{name}")) == (404, "not_found")
        assert error(api.delete(f"/audiences/{uuid4()}/contacts/{name}")) == (404, "not_found")
    assert error(api.delete(f"/audiences/{pk}/contacts/nonsense")) == (422, "invalid_parameter")
