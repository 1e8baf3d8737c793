"""The two routes of contact imports: the contract's answers, refusals that leave nothing, and the official SDK."""

import json
import re
import time
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from psycopg import errors

from contacts.models import Contact, Property, Segment, Topic
from imports.models import Import, Upload
from imports.run import run_import

pytestmark = pytest.mark.django_db

CSV = b"email,first_name,plan,seats\nada@example.com,Ada,pro,3\nbob@example.com,,free,\n"
WIRE_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,5}[1-9])?\+00|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\+00")


def a_file(content=CSV, name="people.csv", content_type="text/csv"):
    return SimpleUploadedFile(name, content, content_type=content_type)


def refusal(response, status, name, *words):
    """Checks the one error shape; the message must hold the words."""
    body = response.json()
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"
    assert (response.status_code, body["statusCode"], body["name"]) == (status, status, name), body
    assert set(body) == {"statusCode", "message", "name"}
    for word in words:
        assert word in body["message"]
    assert not Import.objects.exists()
    assert not Upload.objects.exists()
    assert not Property.objects.exists()


def test_an_import_is_created_and_can_be_looked_at(api):
    created = api.form("/contacts/imports", file=a_file())
    assert created.status_code == 201
    assert set(created.json()) == {"object", "id"}
    assert created.json()["object"] == "contact_import"
    found = api.get(f"/contacts/imports/{created.json()['id']}")
    assert found.status_code == 200
    body = found.json()
    assert body["object"] == "contact_import"
    assert (body["status"], body["completed_at"]) == ("queued", None)
    assert body["counts"] == {"total": 0, "created": 0, "updated": 0, "skipped": 0, "failed": 0}
    assert WIRE_TIME.fullmatch(body["created_at"])
    assert "statusCode" not in body


def test_a_map_names_headers_and_creates_properties(api, ada, django_db_blocker):
    column_map = {
        "email": "email",
        "first_name": "first_name",
        "last_name": None,
        "properties": {"plan": {"column": "plan"}, "seats": {"column": "seats", "type": "number"}},
        "unknown": "ignored",
    }
    created = api.form(
        "/contacts/imports", file=a_file(), column_map=json.dumps(column_map), on_conflict="skip", extra="x"
    )
    imp = Import.objects.get(pk=created.json()["id"])
    assert imp.options["on_conflict"] == "skip"
    assert [(c["index"], c["target"], c["key"], c["type"]) for c in imp.options["column_map"]["columns"]] == [
        (0, "email", None, None),
        (1, "first_name", None, None),
        (2, "property", "plan", "string"),
        (3, "property", "seats", "number"),
    ]
    assert (imp.team, imp.source) == (ada.team, "api")


@pytest.mark.parametrize("header", ["email", "Email", "E-MAIL", "e mail", "\ufeffemail"])
def test_without_a_map_headers_match_loosely(api, header):
    content = f"{header},First Name,UNSUBSCRIBED\na@example.com,Ada,true\n".encode()
    created = api.form("/contacts/imports", file=a_file(content))
    columns = Import.objects.get(pk=created.json()["id"]).options["column_map"]["columns"]
    assert [c["target"] for c in columns] == ["email", "first_name", "unsubscribed"]


def test_an_existing_property_lends_its_type(api, ada):
    Property.objects.create(team=ada.team, key="seats", type="number")
    created = api.form(
        "/contacts/imports",
        file=a_file(),
        column_map=json.dumps({"email": "email", "properties": {"seats": {"column": "seats"}}}),
    )
    columns = Import.objects.get(pk=created.json()["id"]).options["column_map"]["columns"]
    assert columns[1]["type"] == "number"


def test_segments_and_topics_by_object_or_bare_id(api, ada):
    segments = [Segment.objects.create(team=ada.team, name=n) for n in ("A", "B")]
    topic = Topic.objects.create(team=ada.team, name="News", default_subscription="opt_in")
    created = api.form(
        "/contacts/imports",
        file=a_file(),
        segments=json.dumps([{"id": str(segments[0].pk)}, str(segments[1].pk)]),
        topics=json.dumps([{"id": str(topic.pk), "subscription": "opt_out"}]),
    )
    options = Import.objects.get(pk=created.json()["id"]).options
    assert options["segments"] == [str(s.pk) for s in segments]
    assert options["topics"] == [{"id": str(topic.pk), "subscription": "opt_out"}]


def test_a_file_sent_as_text_is_taken(api):
    assert api.form("/contacts/imports", file=CSV.decode()).status_code == 201


def test_a_double_leading_slash_is_one(api):
    # The test client itself would take `//contacts` for a host.
    assert api.client.post("/", {"file": a_file()}, PATH_INFO="//contacts/imports").status_code == 201


@pytest.mark.parametrize(
    ("fields", "status", "name", "word"),
    [
        ({}, 422, "missing_required_field", "`file`"),
        ({"file": b""}, 422, "validation_error", "empty"),
        ({"file": b"  \n\n "}, 422, "validation_error", ""),
        ({"file": b"%PDF-1.7\n1 0 obj\n"}, 422, "validation_error", "PDF"),
        ({"file": b"name,city\nAda,London\n"}, 422, "validation_error", "required email column"),
        ({"file": b"a@example.com\nb@example.com\n"}, 422, "validation_error", "required email column"),
        ({"column_map": "{"}, 422, "validation_error", "column_map"),
        ({"column_map": "[]"}, 422, "validation_error", "column_map"),
        ({"column_map": '{"email": "Mail"}'}, 422, "validation_error", "`Mail`"),
        ({"column_map": '{"email": "EMAIL"}'}, 422, "validation_error", "`EMAIL`"),
        ({"column_map": '{"properties": {"a b": {"column": "plan"}}}'}, 422, "validation_error", "`a b`"),
        ({"column_map": '{"properties": {"Email": {"column": "plan"}}}'}, 422, "validation_error", "`Email`"),
        ({"column_map": '{"properties": {"x": {}}}'}, 422, "validation_error", "column"),
        ({"column_map": '{"properties": {"x": {"column": "plan", "type": "date"}}}'}, 422, "validation_error", "type"),
        ({"column_map": '{"first_name": "plan", "last_name": "plan"}'}, 422, "validation_error", "`plan`"),
        (
            {"file": b"email,x,x\na@example.com,1,2\n", "column_map": '{"first_name": "x"}'},
            422,
            "validation_error",
            "2 times",
        ),
        ({"on_conflict": "replace"}, 422, "validation_error", "on_conflict"),
        ({"segments": "{}"}, 422, "validation_error", "segments"),
        ({"segments": '["x"]'}, 422, "validation_error", "segments"),
        ({"segments": json.dumps([str(uuid4())])}, 404, "not_found", "Segment not found"),
        ({"topics": json.dumps([{"id": str(uuid4()), "subscription": "opt_in"}])}, 404, "not_found", "Topic not found"),
        ({"topics": json.dumps([{"id": str(uuid4()), "subscription": "in"}])}, 422, "validation_error", "subscription"),
    ],
)
def test_what_is_refused_leaves_nothing(api, fields, status, name, word):
    if fields and not isinstance(fields.get("file"), bytes):
        fields = {"file": CSV, **fields}
    if "file" in fields:
        fields = fields | {"file": a_file(fields["file"])}
    refusal(api.form("/contacts/imports", **fields), status, name, word)


def test_a_body_that_is_no_form_is_refused(api):
    refusal(api.post("/contacts/imports", {"file": "x"}), 422, "missing_required_field", "`file`")
    broken = api.client.post("/contacts/imports", b"--x\r\nbroken", content_type="multipart/form-data; boundary=y")
    refusal(broken, 422, "missing_required_field")


def test_a_property_of_another_type_is_refused(api, ada):
    Property.objects.create(team=ada.team, key="plan", type="number")
    column_map = json.dumps({"email": "email", "properties": {"plan": {"column": "plan", "type": "string"}}})
    refused = api.form("/contacts/imports", file=a_file(), column_map=column_map)
    assert (refused.status_code, refused.json()["name"]) == (422, "validation_error")
    assert "'plan' already exists as a number" in refused.json()["message"]
    assert not Import.objects.exists()


def test_a_file_over_the_limit_is_413_and_names_it(api, settings):
    settings.MAX_UPLOAD_BYTES = 1024 * 1024
    big = b"email\n" + b"someone@example.com\n" * 60_000
    refusal(api.form("/contacts/imports", file=a_file(big)), 413, "validation_error", "1 MB")


def test_keys(api, client):
    import_id = api.form("/contacts/imports", file=a_file()).json()["id"]
    path = f"/contacts/imports/{import_id}"
    for header, name in [
        (None, "missing_api_key"),
        ("Bearer ", "missing_api_key"),
        ("Bearer re_wrong", "validation_error"),
    ]:
        api.client.defaults.pop("HTTP_AUTHORIZATION", None)
        headers = {"authorization": header} if header else {}
        answer = api.client.get(path, headers=headers)
        assert (answer.status_code, answer.json()["name"]) == (401, name)
    # A signed-in person's cookie is no key.
    assert client.get(path).status_code == 401


def test_a_revoked_key_fails_on_the_next_call(api):
    from django.utils import timezone

    from api.models import ApiKey

    assert api.get(f"/contacts/imports/{uuid4()}").status_code == 404
    ApiKey.objects.update(revoked_at=timezone.now())
    assert api.get(f"/contacts/imports/{uuid4()}").status_code == 401


def test_no_key_stands_in_the_database(api):
    from api.models import ApiKey

    row = ApiKey.objects.values().get()
    assert api.key not in map(str, row.values())
    assert row["prefix"] == api.key[:11]


def test_another_teams_import_is_not_found(api, stranger):
    import_id = api.form("/contacts/imports", file=a_file()).json()["id"]
    answer = api.of(stranger.team).get(f"/contacts/imports/{import_id}")
    assert (answer.status_code, answer.json()) == (
        404,
        {"statusCode": 404, "name": "not_found", "message": "Contact import not found"},
    )


def test_ids_that_are_none(api):
    answer = api.get("/contacts/imports/nonsense")
    assert (answer.status_code, answer.json()["name"]) == (422, "invalid_parameter")
    answer = api.get(f"/contacts/imports/{uuid4()}")
    assert (answer.status_code, answer.json()["message"]) == (404, "Contact import not found")


def test_unknown_routes_and_methods_answer_in_the_one_shape(api):
    answer = api.get("/nothing/here")
    assert (answer.status_code, answer.json()["name"]) == (404, "not_found")
    answer = api.delete(f"/contacts/imports/{uuid4()}")
    assert (answer.status_code, answer.json()["name"]) == (405, "method_not_allowed")


def test_a_crash_answers_with_an_id_and_no_trace(api, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("secret detail")

    monkeypatch.setattr("api.imports.store_upload", broken)
    api.client.raise_request_exception = False
    answer = api.form("/contacts/imports", file=a_file())
    assert (answer.status_code, answer.json()["name"]) == (500, "internal_server_error")
    assert "secret" not in answer.content.decode()


@pytest.mark.parametrize(
    ("cause", "said"),
    [(None, "cannot be reached"), (errors.DeadlockDetected("process 12 waits"), "written by others")],
)
def test_a_database_that_cannot_serve_now_is_503(api, monkeypatch, cause, said):
    def away(*_, **__):
        raise OperationalError("connection refused by db.internal") from cause

    monkeypatch.setattr("api.imports.find_import", away)
    answer = api.get(f"/contacts/imports/{uuid4()}")
    assert (answer.status_code, answer.json()["name"]) == (503, "service_unavailable")
    assert said in answer.json()["message"]
    assert "internal" not in answer.json()["message"]


@pytest.mark.django_db(transaction=True)
def test_the_counts_of_a_finished_import(api, monkeypatch):
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)
    content = b"email,unsubscribed\na@example.com,no\na@example.com,no\nbad,no\nb@example.com,yes\n"
    import_id = api.form("/contacts/imports", file=a_file(content)).json()["id"]
    while run_import(import_id) is not None:
        pass
    body = api.get(f"/contacts/imports/{import_id}").json()
    assert body["status"] == "completed"
    assert body["counts"] == {"total": 4, "created": 2, "updated": 0, "skipped": 1, "failed": 1}
    assert WIRE_TIME.fullmatch(body["completed_at"])
    assert Contact.objects.get(email_key="b@example.com").unsubscribed


def test_the_official_sdk_imports_through_a_real_server_and_worker(live, worker, api, monkeypatch):
    import resend

    monkeypatch.setattr(resend, "api_url", live.url)
    monkeypatch.setattr(resend, "api_key", api.key)
    created = resend.Contacts.Imports.create(
        {
            "file": CSV,
            "column_map": {
                "email": "email",
                "first_name": "first_name",
                "properties": {"seats": {"column": "seats", "type": "number"}},
            },
            "on_conflict": "upsert",
        }
    )
    assert created["object"] == "contact_import"
    deadline = time.monotonic() + 30
    while (imp := resend.Contacts.Imports.get(created["id"]))["status"] in ("queued", "in_progress"):
        assert time.monotonic() < deadline, imp
        time.sleep(0.1)
    assert imp["status"] == "completed"
    assert imp["counts"] == {"total": 2, "created": 2, "updated": 0, "skipped": 0, "failed": 0}
    assert Contact.objects.get(email_key="ada@example.com").properties == {"seats": 3}


def test_a_chunked_multipart_body_is_read(live, api):
    import http.client
    from urllib.parse import urlsplit

    boundary = "frontier"
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="x.csv"\r\n\r\n'.encode(),
        *[CSV[i : i + 7] for i in range(0, len(CSV), 7)],
        f'\r\n--{boundary}\r\nContent-Disposition: form-data; name="on_conflict"\r\n\r\nskip'.encode(),
        f"\r\n--{boundary}--\r\n".encode(),
    ]
    connection = http.client.HTTPConnection(urlsplit(live.url).netloc, timeout=30)
    connection.request(
        "POST",
        "/contacts/imports",
        body=iter(parts),
        headers={
            "Authorization": f"Bearer {api.key}",
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Transfer-Encoding": "chunked",
        },
        encode_chunked=True,
    )
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    assert answer.status == 201, text
    assert Import.objects.get().options["on_conflict"] == "skip"
