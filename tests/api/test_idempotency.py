"""Idempotency-Key: the same request again gets the first answer again, whatever happens in between."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from api.idempotency import forget_answers
from api.models import IdempotentRequest
from contacts.models import Segment
from imports.models import Import, Upload

pytestmark = pytest.mark.django_db

CSV = b"email,plan\na@example.com,pro\n"
PATH = "/contacts/imports"


@pytest.fixture(autouse=True)
def _no_queue(monkeypatch):
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


def send(api, *, key="k", content=CSV, name="people.csv", path=PATH, **fields):
    form = {"file": SimpleUploadedFile(name, content), **fields}
    return api.client.post(path, form, headers={"idempotency-key": key})


def test_the_same_request_again_gets_the_first_answer_again(api):
    first, again = send(api), send(api)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.content == again.content
    assert again.headers["Content-Type"] == "application/json; charset=utf-8"
    assert ("Idempotent-Replayed" in first, again.headers["Idempotent-Replayed"]) == (False, "true")
    assert Import.objects.count() == Upload.objects.count() == 1


def test_a_refusal_is_remembered_too(api):
    first, again = send(api, content=b" "), send(api, content=b" ")
    assert first.status_code == again.status_code == 422
    assert first.content == again.content
    assert again.headers["Idempotent-Replayed"] == "true"


@pytest.mark.parametrize(
    "other",
    [
        {"content": CSV + b"b@example.com,free\n"},
        {"on_conflict": "skip"},
        {"column_map": '{"email":"plan"}'},
        {"path": f"{PATH}/suggest"},
    ],
)
def test_another_request_with_the_same_key_is_refused(api, other):
    send(api, column_map='{"email":"email"}')
    answer = send(api, **({"column_map": '{"email":"email"}'} | other))
    assert (answer.status_code, answer.json()["name"]) == (409, "invalid_idempotent_request")
    assert Import.objects.count() == 1


def test_what_a_client_spells_anew_on_every_attempt_makes_no_difference(api):
    """The boundary, the file's name, the spaces and the order of keys in JSON."""
    one = send(api, column_map='{"email":"email","properties":{"plan":{"column":"plan"}}}')
    boundary = "another"
    body = "".join(
        f"--{boundary}\r\nContent-Disposition: form-data; {part}\r\n"
        for part in (
            'name="file"; filename="blob"\r\nContent-Type: application/x\r\n\r\n' + CSV.decode(),
            'name="column_map"\r\n\r\n{ "properties": {"plan": {"column": "plan"}}, "email": "email" }',
        )
    )
    two = api.client.post(
        PATH,
        f"{body}--{boundary}--\r\n".encode(),
        content_type=f"multipart/form-data; boundary={boundary}",
        headers={"idempotency-key": "k"},
    )
    assert (two.status_code, two.content) == (201, one.content)


def test_json_bodies_are_compared_by_what_they_mean(api):
    table = {"headers": ["email"], "rows": [["a@example.com"]]}
    path, headers = f"{PATH}/suggest", {"idempotency-key": "k"}

    def post(body):
        return api.client.post(path, body, content_type="application/json", headers=headers)

    first = post(json.dumps(table))
    again = post(json.dumps(table, indent=3, sort_keys=True))
    assert (first.status_code, again.content) == (200, first.content)
    assert post(json.dumps(table | {"ai": True})).status_code == 409
    assert post("{").status_code == 409


def test_keys_are_the_teams_own_and_every_key_stands_for_one_request(api, stranger):
    answers = [send(api), send(api, key="k2"), send(api.of(stranger.team))]
    assert [answer.status_code for answer in answers] == [201] * 3
    assert len({answer.json()["id"] for answer in answers}) == 3


@pytest.mark.parametrize("key", ["", "x" * 257, "a\tb"])
def test_a_key_of_the_wrong_length_is_refused(api, key):
    answer = send(api, key=key)
    assert (answer.status_code, answer.json()["name"]) == (400, "invalid_idempotency_key")
    assert not Upload.objects.exists()


def test_the_longest_key_is_taken(api):
    assert send(api, key="x" * 256).status_code == 201


def test_a_request_that_failed_is_not_remembered(api, monkeypatch):
    def crash(*_, **__):
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr("api.imports.start_import", crash)
        assert send(api).status_code == 500
    assert not IdempotentRequest.objects.exists()
    assert not Upload.objects.exists()
    assert send(api).status_code == 201


def test_what_a_failed_request_wrote_is_taken_back(api, ada, monkeypatch):
    def write_and_crash(*_, **__):
        Segment.objects.create(team=ada.team, name="half done")
        raise RuntimeError

    monkeypatch.setattr("api.suggest.suggest_for", write_and_crash)
    assert send(api, path=f"{PATH}/suggest").status_code == 500
    assert not Segment.objects.exists()
    assert not IdempotentRequest.objects.exists()


def test_a_refusal_for_want_of_room_is_not_remembered(api, settings):
    settings.MAX_OPEN_IMPORTS = 1
    send(api)
    full = send(api, key="k2")
    assert (full.status_code, full.json()["name"]) == (429, "rate_limit_exceeded")
    Import.objects.update(status="completed")
    assert send(api, key="k2").status_code == 201


def test_what_is_remembered_comes_true_together_with_what_was_done(api, monkeypatch):
    """A process that dies before it has remembered has done nothing either."""

    class Death(BaseException):
        pass

    def die(**_):
        raise Death

    with monkeypatch.context() as deadly:
        deadly.setattr(IdempotentRequest.objects, "create", die)
        with pytest.raises(Death):
            send(api)
    assert not Import.objects.exists()
    assert send(api).status_code == 201


def test_answers_are_forgotten_after_a_day(api):
    first = send(api).json()["id"]
    IdempotentRequest.objects.update(created_at=timezone.now() - timedelta(hours=25))
    second = send(api)  # before any sweep came round
    assert second.status_code == 201
    assert second.json()["id"] != first
    send(api, key="k2")
    assert forget_answers() == 0
    IdempotentRequest.objects.filter(key="k").update(created_at=timezone.now() - timedelta(hours=25))
    assert forget_answers() == 1
    assert IdempotentRequest.objects.get().key == "k2"


def test_reading_and_refused_keys_remember_nothing(api):
    api.client.get(PATH, headers={"idempotency-key": "k"})
    Client().post(PATH, headers={"idempotency-key": "k", "authorization": "Bearer re_nobody"})
    assert not IdempotentRequest.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_of_twenty_at_once_one_is_done(api):
    def post(_):
        try:
            answer = Client(headers={"authorization": f"Bearer {api.key}", "idempotency-key": "k"}).post(
                PATH, {"file": SimpleUploadedFile("x.csv", CSV)}
            )
            return answer.status_code, answer.json().get("name"), answer.json().get("id")
        finally:
            connection.close()

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(post, range(20)))
    assert Import.objects.count() == Upload.objects.count() == 1
    the_one = str(Import.objects.get().pk)
    assert set(answers) <= {(201, None, the_one), (409, "concurrent_idempotent_requests", None)}
    assert send(api).json()["id"] == the_one


@pytest.mark.django_db(transaction=True)
def test_a_request_that_is_still_running_is_said_to_be(api, monkeypatch):
    from api import idempotency

    monkeypatch.setattr(idempotency, "_lock", lambda key, text: 4711)
    other = connections.create_connection("default")
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(4711)")
        answer = send(api)
        assert (answer.status_code, answer.json()["name"]) == (409, "concurrent_idempotent_requests")
    finally:
        other.close()
    assert send(api).status_code == 201
