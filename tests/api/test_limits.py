"""Limits: requests a second and key, told on every answer; and imports that one team may have open."""

import io
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest
import redis
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test import Client, RequestFactory

from api import limits
from imports.models import Import

pytestmark = pytest.mark.django_db

PATH = "/contacts/imports"
NOBODY = f"{PATH}/01a1fd15-1a01-74a2-93cb-32a43defba9e"


@pytest.fixture(autouse=True)
def _no_queue(monkeypatch):
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


@pytest.fixture(autouse=True)
def _one_long_second(monkeypatch, stores):
    """However slow the machine, the window does not end within a test."""
    monkeypatch.setattr(limits, "WINDOW", 60)
    monkeypatch.setattr(limits, "_away_until", 0.0)


def headers(answer):
    return {name: answer.headers[f"ratelimit-{name}"] for name in ("limit", "remaining", "reset", "policy")}


def test_a_burst_is_refused_and_told_when_to_come_back(api, settings):
    settings.API_RATE_LIMIT = 3
    answers = [api.get(NOBODY) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [404, 404, 404, 429, 429]
    assert [headers(answer)["remaining"] for answer in answers] == ["2", "1", "0", "0", "0"]
    assert headers(answers[0]) == {"limit": "3", "remaining": "2", "reset": "60", "policy": "3;w=60"}
    assert answers[3].json() == {
        "statusCode": 429,
        "name": "rate_limit_exceeded",
        "message": "Too many requests: this key may send 3 a second. Wait a second, then try again.",
    }
    assert answers[3].headers["retry-after"] == "60"
    assert "retry-after" not in answers[2]


def test_every_key_has_its_own_count(api, ada, settings):
    settings.API_RATE_LIMIT = 1
    assert [api.get(NOBODY).status_code for _ in range(2)] == [404, 429]
    assert api.of(ada.team).get(NOBODY).status_code == 404


def test_a_window_ends(api, settings, monkeypatch):
    monkeypatch.setattr(limits, "WINDOW", 0.001)
    settings.API_RATE_LIMIT = 1
    assert limits._count(api_key(api)) == 1
    while limits._count(api_key(api)) > 1:
        pass


def api_key(api):
    from api.auth import find_api_key

    return find_api_key(api.key)


@pytest.mark.parametrize(
    ("method", "path", "key", "status"),
    [
        ("get", NOBODY, None, 404),
        ("get", "/no/such/route", None, 404),
        ("delete", PATH, None, 405),
        ("post", PATH, None, 422),
        ("get", NOBODY, "re_wrong", 401),
        ("get", NOBODY, "", 401),
    ],
)
def test_every_answer_tells_the_limit(api, settings, method, path, key, status):
    settings.API_RATE_LIMIT = 7
    client = api.client if key is None else Client(headers={"authorization": f"Bearer {key}"} if key else {})
    answer = getattr(client, method)(path)
    assert answer.status_code == status
    assert headers(answer)["limit"] == "7"


def test_pages_know_no_limit(client):
    assert "ratelimit-limit" not in client.get("/app/")


def test_without_a_limit_the_headers_are_sent_all_the_same(api, settings):
    settings.API_RATE_LIMIT = 0
    assert headers(api.get(NOBODY))["limit"] == headers(api.get(NOBODY))["remaining"] == "1000000"


def test_everyone_passes_when_redis_is_away(api, settings, monkeypatch, caplog):
    settings.API_RATE_LIMIT = 1
    asked = []

    class Away:
        def eval(self, *_):
            asked.append(1)
            raise redis.ConnectionError("gone")

    monkeypatch.setattr(limits, "_redis", Away)
    assert [api.get(NOBODY).status_code for _ in range(3)] == [404] * 3
    assert len(asked) == 1  # and is left in peace for a while
    assert api.key not in caplog.text


def test_no_key_stands_in_redis(api):
    api.get(NOBODY)
    names = " ".join(name.decode() for name in limits._redis().scan_iter())
    assert "rollcall:rate:" in names
    assert api.key not in names
    assert api.key[:11] not in names


# --- Imports a team may have open -------------------------------------------------------------------------------------


def create(client, **fields):
    return client.post(PATH, {"file": SimpleUploadedFile("x.csv", b"email\na@example.com\n"), **fields})


def test_too_many_open_imports_are_refused_in_plain_words(api, stranger, settings):
    settings.MAX_OPEN_IMPORTS = 2
    assert create(api.client).status_code == 201
    held = create(api.client, dry_run="true").json()["id"]
    answer = create(api.client)
    assert (answer.status_code, answer.json()["name"]) == (429, "rate_limit_exceeded")
    assert answer.json()["message"].startswith("This team has 2 imports queued or running")
    assert answer.headers["retry-after"] == "30"
    assert create(api.of(stranger.team).client).status_code == 201
    assert api.post(f"{PATH}/{held}/cancel").status_code == 200
    assert create(api.client).status_code == 201
    assert api.post(f"{PATH}/{held}/resume").status_code == 429  # a way round it there is not


@pytest.mark.django_db(transaction=True)
def test_the_quota_is_exact_among_many_at_once(api, settings):
    settings.MAX_OPEN_IMPORTS = 3

    def post(_):
        try:
            return create(Client(headers={"authorization": f"Bearer {api.key}"})).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(12) as pool:
        answers = sorted(pool.map(post, range(12)))
    assert answers == [201] * 3 + [429] * 9
    assert Import.objects.count() == 3


# --- Memory -----------------------------------------------------------------------------------------------------------


class Sending(io.RawIOBase):
    """The body of a form whose file is made while it is read."""

    def __init__(self, rows):
        self.parts = iter(
            [
                b'--x\r\nContent-Disposition: form-data; name="file"; filename="big.csv"\r\n\r\nemail,plan\n',
                # Made before anything is counted.
                *(b"".join(b"p%d@example.com,pro\n" % (n + i) for i in range(1000)) for n in range(0, rows, 1000)),
                b"\r\n--x--\r\n",
            ]
        )
        self.size, self.rest = 0, b""

    def read(self, size=-1):
        while len(self.rest) < size and (part := next(self.parts, b"")):
            self.rest += part
        block, self.rest = self.rest[:size], self.rest[size:]
        self.size += len(block)
        return block


def peak_of(api, rows, *, key):
    """The most that Python held at once while it took an upload of so many rows."""
    request = RequestFactory(headers={"authorization": f"Bearer {api.key}", "idempotency-key": key}).post(
        PATH, content_type="multipart/form-data; boundary=x"
    )
    request.META["CONTENT_LENGTH"] = str(rows * 30)
    request._stream = request.environ["wsgi.input"] = body = Sending(rows)
    handler = WSGIHandler()
    tracemalloc.start()
    try:
        answer = handler.get_response(request)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        request.close()
    assert answer.status_code == 201, answer.content
    assert body.size > rows * 20
    return peak


def test_a_large_upload_passes_through_memory_in_pieces(api):
    """Five times the file takes no more; with an Idempotency-Key as well, which hashes it."""
    small = peak_of(api, 200_000, key="a")
    assert peak_of(api, 1_000_000, key="b") < small + 2_000_000
