"""Bodies that only Python takes for JSON, or that no database could keep, are refused before anything looks at them."""

import json

import pytest

from contacts.models import Contact

pytestmark = pytest.mark.django_db


def post(api, body):
    return api.client.post("/contacts", body, content_type="application/json")


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"nonsense",
        b'{"email": "a@example.com"} x',
        b'{"email": "a@example.com", "x": NaN}',
        b'{"email": "a@example.com", "x": [-Infinity]}',
        b'{"email": "a@example.com", "first_name": "\\ud83d"}',
        b'{"email": "a@example.com", "properties": {"\\uDE00": 1}}',
        b'{"email": "a@example.com", "first_name": "\xed\xa0\xbd"}',
        b'{"email": "a@example.com", "first_name": "\xe9"}',
        '{"email": "a@example.com"}'.encode("utf-16"),
        b"[" * 100_000,
        b'{"x": ' * 100_000,
        b'{"email": "a@example.com", "x": ' + b"9" * 5000 + b"}",
    ],
    ids=lambda body: repr(body[:40]),
)
def test_what_cannot_be_parsed(api, body):
    answer = post(api, body)
    assert (answer.status_code, answer.json()["name"]) == (400, "validation_error")
    assert not Contact.objects.exists()


def test_whole_characters_pass(api):
    assert post(api, b'{"email": "a@example.com", "first_name": "\\ud83d\\ude00 \\\\ud83d"}').status_code == 201
    assert Contact.objects.get().first_name == "😀 \\ud83d"


def test_a_number_beyond_all_numbers_is_no_value(api):
    api.post("/contact-properties", {"key": "n", "type": "number"})
    for number in ("1e999", "-1e999", "1e300"):
        answer = post(api, b'{"email": "a@example.com", "properties": {"n": %s}}' % number.encode())
        assert (answer.status_code, answer.json()["name"]) == (422, "validation_error")
    for number in (0, -1.5, 1e-300, 10**30):
        assert post(api, json.dumps({"email": f"{number}@example.com", "properties": {"n": number}})).status_code == 201


def test_a_body_over_the_limit(api, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = api.post("/contacts", {"email": "a@example.com", "first_name": "x" * 1000})
    assert (answer.status_code, answer.json()["message"]) == (413, "The body is too large.")
