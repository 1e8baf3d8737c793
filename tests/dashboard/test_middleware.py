"""What holds for every request."""

from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.test import Client, RequestFactory

from dashboard.headers import CONTENT_SECURITY_POLICY
from dashboard.middleware import no_body_after_head, one_leading_slash

LOGIN = "/app/account/login/"


@pytest.mark.parametrize(
    ("path", "seen"),
    [("/contacts", "/contacts"), ("//contacts", "/contacts"), ("///contacts//x", "/contacts//x"), ("//", "/")],
)
def test_one_leading_slash(rf: RequestFactory, path: str, seen: str) -> None:
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse(f"{request.path} {request.path_info} {request.META['PATH_INFO']}")

    request = rf.get("/")
    request.path = request.path_info = request.META["PATH_INFO"] = path
    assert one_leading_slash(view)(request).content.decode() == f"{seen} {seen} {seen}"


def test_a_leading_slash_too_many_reaches_the_api(api: Any) -> None:
    answer = api.client.get("http://testserver//contacts/imports/00000000-0000-0000-0000-000000000000")
    assert (answer.status_code, answer.json()["name"]) == (404, "not_found")


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", LOGIN, "/app/nothing-here", "/contacts", "/nothing-here"])
def test_security_headers(path: str) -> None:
    answer = Client().get(path)
    assert answer.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert "no-store" in answer.headers["Cache-Control"]


def test_the_policy_is_the_one_we_agreed_on() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    rules = dict(rule.split(" ", 1) for rule in CONTENT_SECURITY_POLICY.split("; "))
    assert rules.pop("default-src") == rules.pop("base-uri") == rules.pop("frame-ancestors") == "'none'"
    assert set(rules) == {"script-src", "style-src", "img-src", "font-src", "connect-src", "form-action"}
    assert set(rules.values()) == {"'self'"}


@pytest.mark.django_db
def test_pages_need_a_login() -> None:
    answer = Client().get("/app/?page=2")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{LOGIN}?next=/app/%3Fpage%3D2")


@pytest.mark.django_db
def test_a_part_of_a_page_sends_the_whole_page_to_the_login() -> None:
    answer = Client(headers={"HX-Request": "true"}).get("/app/")
    assert (answer.status_code, answer.headers["HX-Redirect"]) == (200, f"{LOGIN}?next=/app/")
    assert answer.content == b""


def test_who_is_signed_in_enters(client: Client) -> None:
    assert client.get("/app/").status_code == 200


@pytest.mark.django_db
def test_the_session_cookie_is_closed_to_scripts_and_other_sites(ada: Any) -> None:
    client = Client()
    answer = client.post(LOGIN, {"login": ada.email, "password": "correct horse battery staple"})
    assert answer.status_code == 302
    cookie = answer.cookies["rollcall_session"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


@pytest.mark.django_db
def test_posts_need_a_token(ada: Any) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(ada)
    assert client.post("/app/account/logout/").status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize("open_", [True, False])
def test_sign_up_is_closed_unless_the_operator_opened_it(settings: Any, open_: bool) -> None:
    settings.SIGNUP_OPEN = open_
    answer = Client().get("/app/account/signup/")
    assert answer.status_code == 200
    assert (b'name="password1"' in answer.content) is open_


@pytest.mark.parametrize("path", ["team/name/", "contacts/columns/", "contacts/bulk/new/", "uploads/"])
def test_the_address_of_a_form_answers_with_a_page(client: Any, path: str) -> None:
    answer = client.get(f"/app/{path}")
    assert answer.status_code == 405
    assert answer.headers["Allow"].startswith("POST")
    assert "This address only takes a form" in answer.content.decode()
    assert 'href="/app/"' in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("path", [LOGIN, "/u/nobody", "/app/nothing-here", "/openapi.json", "/contacts", "/healthz"])
def test_nothing_follows_the_headers_of_a_head(path: str) -> None:
    """By WSGI, as the server sees it: the test client would take the body away itself."""
    environ: dict[str, Any] = {"REQUEST_METHOD": "HEAD", "PATH_INFO": path}
    setup_testing_defaults(environ)
    environ["HTTP_HOST"] = "localhost"
    told: dict[str, str] = {}
    response = WSGIHandler()(environ, lambda status, headers: told.update(headers))
    assert b"".join(response) == b""
    response.close()
    assert int(told["Content-Length"]) > 0


@pytest.mark.django_db  # closing a response looks at the connection
def test_a_stream_is_closed_and_not_sent_after_a_head(rf: RequestFactory, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"HTTP/1.1 200 OK")
    file = (tmp_path / "file").open("rb")
    for made in (StreamingHttpResponse([b"rows"]), FileResponse(file)):

        def view(request: HttpRequest, made: HttpResponseBase = made) -> HttpResponseBase:
            return made

        response: Any = no_body_after_head(view)(rf.head("/"))
        assert response.getvalue() == b""
        assert getattr(response, "file_to_stream", None) is None
        response.close()
    assert file.closed
    assert no_body_after_head(lambda _: HttpResponse(b"page"))(rf.get("/")).content == b"page"  # type: ignore[attr-defined]


@pytest.mark.django_db
def test_a_cookie_that_no_database_takes_is_none() -> None:
    client = Client(headers={"Cookie": 'rollcall_session="abcdefgh\\000ijklmnop"; messages="\\000"'})
    assert client.get("/app/").headers["Location"].startswith(LOGIN)
