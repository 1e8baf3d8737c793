"""Schemathesis over our own OpenAPI document: whatever is sent, no 500, no answer that the document does not know.

20 requests per operation here; `API_EXAMPLES=500 pytest tests/api/test_schema.py` looks longer.
"""

import json
import os

import pytest
import schemathesis
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.generation.modes import GenerationMode

from api.models import IdempotentRequest
from api.openapi import METHODS, describe
from api.urls import api as ninja
from contacts.models import Property, Segment, Topic
from dashboard.wsgi import application
from imports.models import Import
from imports.run import run_import

pytestmark = pytest.mark.django_db

EXAMPLES = int(os.environ.get("API_EXAMPLES", "20"))
DOCUMENT = describe(ninja)
SCHEMA = schemathesis.openapi.from_dict(json.loads(json.dumps(DOCUMENT)))
SCHEMA.app = application
OPERATIONS = [(path, method) for path, item in DOCUMENT["paths"].items() for method in METHODS if method in item]
load_all_checks()
JUDGES = CHECKS.get_by_names(
    ["not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance"]
)


@pytest.fixture
def real(api, ada, make_contacts, monkeypatch, settings):
    """One of everything, so that paths lead somewhere: name of a path parameter -> an id."""
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)
    settings.API_RATE_LIMIT = 0
    settings.MAX_OPEN_IMPORTS = 10_000
    Property.objects.create(team=ada.team, key="plan", type="string")
    segment = Segment.objects.create(team=ada.team, name="VIP")
    topic = Topic.objects.create(team=ada.team, name="News", default_subscription="opt_in", visibility="public")
    [contact] = make_contacts("ada@example.com", properties={"plan": "pro"})
    created = api.form("/contacts/imports", file=SimpleUploadedFile("x.csv", b"email\nb@example.com\nbad\n"))
    imp = Import.objects.get(pk=created.json()["id"])
    while run_import(imp.pk) is not None:
        pass
    endpoint = api.post("/webhooks", {"endpoint": "https://example.com/hook", "events": ["contact.created"]})
    return {
        "contact": str(contact.pk),
        "segment_id": str(segment.pk),
        "audience_id": str(segment.pk),
        "topic_id": str(topic.pk),
        "property_id": str(Property.objects.get().pk),
        "import_id": str(imp.pk),
        "webhook_id": endpoint.json().get("id", str(contact.pk)),
    }


@pytest.fixture
def one_transaction(real):
    """Requests stay in the test's transaction; after `real`, as Django's test client connects these again."""
    request_started.disconnect(close_old_connections)
    request_finished.disconnect(close_old_connections)
    yield
    request_started.connect(close_old_connections)
    request_finished.connect(close_old_connections)


@pytest.mark.parametrize(("path", "method"), OPERATIONS, ids=[f"{method} {path}" for path, method in OPERATIONS])
def test_whatever_is_sent_the_answer_is_one_that_is_documented(real, one_transaction, api, path, method):
    operation = SCHEMA[path][method.upper()]

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=EXAMPLES <= 20,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        case=operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
        | operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    )
    def send(case):
        # Every other request is about something that exists.
        if len(repr(case.query) + repr(case.body)) % 2:
            for name in case.path_parameters or {}:
                case.path_parameters[name] = real.get(name, case.path_parameters[name])
        response = case.call(headers={"Authorization": f"Bearer {api.key}"})
        case.validate_response(response, checks=JUDGES)

    send()


def test_the_document_is_public_and_says_what_every_answer_carries(client):
    from django.test import Client

    document = Client().get("/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    create = document["paths"]["/contacts/imports"]["post"]
    assert "Idempotency-Key" in [parameter["name"] for parameter in create["parameters"]]
    assert "ratelimit-remaining" in create["responses"]["201"]["headers"]
    assert "retry-after" in create["responses"]["429"]["headers"]
    assert "dry_run" in create["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]
    assert not IdempotentRequest.objects.exists()


# What PostgreSQL cannot keep (a NUL), and what no page should show. A random string seldom has it in the right place.
ODD = "a\u0000b\u0085"
ODD_BODIES = [
    ("post", "/contacts", {"email": "x@example.com", "first_name": ODD, "properties": {"plan": ODD}}),
    ("post", "/contacts", {"email": ODD}),
    ("patch", "/contacts/ada@example.com", {"last_name": ODD, "properties": {"plan": ODD, ODD: 1}}),
    ("post", "/segments", {"name": ODD}),
    ("post", "/audiences", {"name": ODD}),
    ("post", "/topics", {"name": ODD, "description": ODD, "default_subscription": "opt_in"}),
    ("post", "/contact-properties", {"key": ODD, "type": "string"}),
    ("post", "/contact-properties", {"key": "new", "type": "string", "fallback_value": ODD}),
    ("patch", "/contact-properties/{property_id}", {"fallback_value": ODD}),
    ("post", "/webhooks", {"endpoint": f"https://example.com/{ODD}", "events": ["contact.created"]}),
    ("post", "/webhooks", {"endpoint": "https://example.com/", "events": [ODD]}),
    ("post", "/contacts/imports/suggest", {"headers": [ODD, "email"], "rows": [[ODD, "a@example.com"]]}),
]


@pytest.mark.parametrize(("method", "path", "body"), ODD_BODIES)
def test_what_cannot_be_kept_breaks_nothing(real, api, method, path, body):
    answer = getattr(api, method)(path.format(**real), body)
    assert answer.status_code < 500, answer.content


@pytest.mark.parametrize(
    "column_map",
    [
        {"email": f"email{ODD}"},
        {"email": "email", "properties": {f"a{ODD}": {"column": "p"}}},
        {
            "email": "email",
            "unsubscribed": {"column": "p", "words": {f"a{ODD}": "leave", ODD: "leave", "\u0000": "leave"}},
        },
    ],
)
def test_nor_does_it_in_a_form(real, api, column_map):
    file = SimpleUploadedFile("x\x00.csv", b"email,p\na@example.com,x\n")
    answer = api.form("/contacts/imports", file=file, column_map=json.dumps(column_map))
    assert answer.status_code < 500, answer.content
