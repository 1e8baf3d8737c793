"""Another team's ids are unknown: at every route that takes one, in bodies and in queries. New routes join in.

(That cursors of another team are unknown is tested with the lists.)
"""

import re
from uuid import uuid4

import pytest

from api.urls import api as ninja
from api.webhooks import endpoints
from api.webhooks.models import WebhookDelivery, WebhookMessage
from contacts import actions, nouns
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Subscription, Topic
from imports.models import Import, Upload

pytestmark = pytest.mark.django_db

# What a route needs beside its path before it looks at the ids in it.
BODIES = {
    "api_segments_rename_segment": {"name": "Taken"},
    "api_audiences_rename_audience": {"name": "Taken"},
    "api_audiences_create_audience_contact": {"email": "new@example.com"},
    "api_topics_update_topic": {"name": "Taken"},
    "api_properties_update_property": {"fallback_value": "taken"},
    "api_contacts_update_contact": {"first_name": "Taken"},
    "api_audiences_update_audience_contact": {"first_name": "Taken"},
    "api_contacts_choose_topics": {"topics": []},
}
# API.md 4.2 and 4.8: deleting what is not there is answered as if it had been; what is another's is not there.
DELETED_ANYWAY = {
    ("api_segments_delete_segment", "segment_id"),
    ("api_audiences_delete_audience", "audience_id"),
    ("api_audiences_delete_audience_contact", "contact"),
}


def routes_with_ids():
    found = []
    for router in ninja._get_bound_routers():
        for path, view in router.path_operations.items():
            names = re.findall(r"{(?:\w+:)?(\w+)}", path)
            for operation in view.operations:
                method, name = operation.methods[0], ninja.get_openapi_operation_id(operation)
                found += [pytest.param(method, path, name, one, id=f"{name}-{one}") for one in names]
    return found


class World:
    """One of everything that a path can name."""

    def __init__(self, team, email):
        by = Author(ContactEvent.Source.HAND, "x")
        self.team = team
        self.segment = nouns.create_segment(team, name="S")
        self.topic = nouns.create_topic(team, name="T", default_subscription="opt_in")
        self.property = nouns.create_property(team, key="plan", type="string", fallback_value="free")
        self.contact, _ = actions.create_contact(
            team,
            email=email,
            by=by,
            properties={"plan": "pro"},
            segments=[self.segment.pk],
            topics={self.topic.pk: "opt_in"},
        )
        upload = Upload.objects.create(team=team, name="x.csv", path="x", size=1, sniffed={})
        self.imp = Import.objects.create(
            team=team, upload=upload, actor="x", source="api", options={}, status="failed", reason="cancelled"
        )
        self.webhook = endpoints.create_endpoint(team, url="https://hooks.example.com/", types=["contact.created"])
        self.message = WebhookMessage.objects.create(
            id=uuid4(), team=team, key="event/1", type="contact.created", body="{}"
        )
        WebhookDelivery.objects.create(endpoint=self.webhook, message=self.message, next_attempt_at=None)

    def ids(self, name):
        """Every way to write this parameter. A new parameter needs a line here, and an object in the world."""
        known = {
            "contact": [self.contact.pk, self.contact.email],
            "segment_id": [self.segment.pk],
            "audience_id": [self.segment.pk],
            "topic_id": [self.topic.pk],
            "property_id": [self.property.pk],
            "import_id": [self.imp.pk],
            "webhook_id": [self.webhook.pk],
            "event_id": [self.message.pk],
        }
        assert name in known, f"Say in World.ids what {{{name}}} names, so that this route is tested too."
        return known[name]

    def state(self):
        """All there is of the team."""
        of_team = [
            model.objects.filter(team=self.team)
            for model in (Contact, Segment, Topic, Property, Import, ContactEvent, WebhookMessage)
        ]
        parts = [
            SegmentMembership.objects.filter(segment__team=self.team),
            Subscription.objects.filter(topic__team=self.team),
            WebhookDelivery.objects.filter(endpoint__team=self.team),
            self.team.webhook_endpoints.all(),
        ]
        return [sorted(map(repr, found.values())) for found in [*of_team, *parts]]


@pytest.fixture
def ours(ada, monkeypatch):
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)
    monkeypatch.setattr("api.tasks.queue", lambda *_, **__: None)
    return World(ada.team, "ours@example.com")


@pytest.fixture
def theirs(stranger):
    return World(stranger.team, "theirs@example.com")


def fill(path, world, **others):
    return re.sub(r"{(?:\w+:)?(\w+)}", lambda found: str(others.get(found[1], world.ids(found[1])[0])), path)


@pytest.mark.parametrize(("method", "path", "name", "foreign"), routes_with_ids())
def test_another_teams_id_is_unknown(api, ours, theirs, method, path, name, foreign):
    before = theirs.state()
    send = getattr(api, method.lower())
    body = [] if method == "GET" else [BODIES.get(name, {})]
    for one in theirs.ids(foreign):
        answer = send(fill(path, ours, **{foreign: one}), *body)
        if (name, foreign) in DELETED_ANYWAY:
            assert (answer.status_code, answer.json()["deleted"]) == (200, True)
        else:
            assert (answer.status_code, answer.json()["name"]) == (404, "not_found"), answer.json()
            nothing = send(fill(path, ours, **{foreign: uuid4()}), *body)
            assert answer.json() == nothing.json()  # not even that it exists elsewhere
    assert theirs.state() == before
    # The same with an id of our own is found: what was refused above was the id.
    own = send(fill(path, ours), *body)
    assert own.status_code not in (404, 405, 500), own.json()


@pytest.mark.parametrize("field", ["segments", "bare segments", "audience_id", "topics", "import segments"])
def test_another_teams_id_in_a_body_is_unknown(api, ours, theirs, field):
    before = theirs.state()
    segment, topic = str(theirs.segment.pk), {"id": str(theirs.topic.pk), "subscription": "opt_out"}
    fields = {
        "segments": {"segments": [{"id": str(ours.segment.pk)}, {"id": segment}]},
        "bare segments": {"segments": [segment]},
        "audience_id": {"audience_id": segment},
        "topics": {"topics": [topic]},
        "import segments": {},
    }
    contacts = Contact.objects.count()
    for email in ("new@example.com", "ours@example.com"):
        if fields[field]:
            answer = api.post("/contacts", {"email": email, **fields[field]})
            assert (answer.status_code, answer.json()["name"]) == (404, "not_found")
    if field == "topics":
        answer = api.client.patch("/contacts/ours@example.com/topics", [topic], content_type="application/json")
        assert (answer.status_code, answer.json()["message"]) == (404, "Topic not found")
    if field == "import segments":
        from django.core.files.uploadedfile import SimpleUploadedFile

        for name, value in (
            ("segments", f'["{segment}"]'),
            ("topics", f'[{{"id": "{topic["id"]}", "subscription": "opt_in"}}]'),
        ):
            file = SimpleUploadedFile("x.csv", b"email\na@example.com\n")
            assert api.form("/contacts/imports", file=file, **{name: value}).status_code == 404
    assert Contact.objects.count() == contacts
    assert theirs.state() == before


def test_another_teams_id_in_a_query_is_unknown(api, ours, theirs):
    answer = api.get("/contacts", segment_id=str(theirs.segment.pk))
    assert (answer.status_code, answer.json()["message"]) == (404, "Segment not found")


def test_lists_hold_only_what_is_ours(api, ours, theirs):
    paths = ["/contacts", "/segments", "/audiences", "/topics", "/contact-properties", "/contacts/imports", "/webhooks"]
    for path in [*paths, "/contacts/ours@example.com/segments", "/contacts/ours@example.com/topics"]:
        assert len(api.get(path).json()["data"]) == 1, path
