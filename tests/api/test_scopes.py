"""Scopes: what a key of each kind may do on every route there is."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from api.auth import create_api_key
from api.models import ApiKey
from api.urls import api as ninja
from tests.conftest import Api

pytestmark = pytest.mark.django_db

ID = "01a1fd15-1a01-74a2-93cb-32a43defba9e"


def routes():
    """Every method and path of the API."""
    for path, item in ninja.get_openapi_schema(path_prefix="")["paths"].items():
        for method in item:
            concrete = path
            while "{" in concrete:
                start, end = concrete.index("{"), concrete.index("}")
                concrete = concrete[:start] + ID + concrete[end + 1 :]
            yield method, concrete


ROUTES = sorted(set(routes()))


def allowed(scope, method, path):
    if scope == "full":
        return True
    if scope == "read":
        return method == "get"
    return path == "/contacts/imports" or path.startswith("/contacts/imports/") or path == "/domains"


@pytest.mark.parametrize("scope", ["full", "imports", "read"])
def test_what_each_scope_may_do(ada, scope):
    client = Api(create_api_key(ada.team, name="x", scope=scope)[1]).client
    assert len(ROUTES) > 5
    for method, path in ROUTES:
        answer = client.generic(method.upper(), path, b"{}", content_type="application/json")
        restricted = answer.status_code == 401 and answer.json()["name"] == "restricted_api_key"
        assert restricted is not allowed(scope, method, path), (method, path, answer.content)
        if restricted:
            assert f"scope `{scope}`" in answer.json()["message"]


def test_the_refusal_says_which_scope_is_needed(ada):
    reading = Api(create_api_key(ada.team, name="x", scope="read")[1])
    answer = reading.form("/contacts/imports", file=SimpleUploadedFile("x.csv", b"email\na@example.com\n"))
    assert answer.json() == {
        "statusCode": 401,
        "name": "restricted_api_key",
        "message": "This API key has the scope `read`, and this request needs the scope `full` or `imports`. "
        "Use another key.",
    }


def test_an_unknown_scope_may_do_nothing(ada, api):
    ApiKey.objects.update(scope="everything")
    assert api.get(f"/contacts/imports/{ID}").status_code == 401


def test_keys_made_without_a_scope_are_full(ada):
    assert create_api_key(ada.team, name="x")[0].scope == ApiKey.Scope.FULL
