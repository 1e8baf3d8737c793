"""What holds for every request: one leading slash, security headers, no body after a HEAD, a login for every page."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django_htmx.http import HttpResponseClientRedirect

from dashboard.headers import HEADERS, PAGES

Handler = Callable[[HttpRequest], HttpResponseBase]


def one_leading_slash(get_response: Handler) -> Handler:
    """Clients whose base URL ends in a slash ask for `//contacts`; nor may `//evil.example` become a redirect."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith("//"):
            request.path_info = request.META["PATH_INFO"] = "/" + request.path_info.lstrip("/")
            request.path = request.META.get("SCRIPT_NAME", "").rstrip("/") + request.path_info
        return get_response(request)

    return middleware


def security_headers(get_response: Handler) -> Handler:
    """The same headers on every answer, unless it brought its own."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return middleware


def no_body_after_head(get_response: Handler) -> Handler:
    """Answers a HEAD with headers alone. Neither Django nor waitress leaves the body away, and on a connection that
    is used again, as a proxy's is, it would be read as the answer to the next request: somebody else's, perhaps."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method != "HEAD":
            return response
        if isinstance(response, HttpResponse):
            response.headers.setdefault("Content-Length", str(len(response.content)))
            response.content = b""
        elif isinstance(response, StreamingHttpResponse):
            response.streaming_content = ()  # what was to be sent is closed with the response
            response.file_to_stream = None  # type: ignore[attr-defined]  # of a FileResponse, for the server's own way
        return response

    return middleware


def storable_cookies(get_response: Handler) -> Handler:
    """Leaves out cookies that hold a NUL: sessions are looked up in the database, which takes no such sign."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        request.COOKIES = {name: value for name, value in request.COOKIES.items() if "\0" not in value}
        return get_response(request)

    return middleware


def forms_only(get_response: Handler) -> Handler:
    """Who asks for the address of a form (Enter in the address bar after a refused one) gets a page, not a blank."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        looks = request.method == "GET" and request.path_info.startswith(PAGES)
        if not looks or response.status_code != 405:
            return response
        page = render(request, "405.html", status=405)
        page.headers["Allow"] = response.headers.get("Allow", "POST")
        return page

    return middleware


class PagesNeedLogin(LoginRequiredMiddleware):
    """Every page under /app/ is for people who signed in; exceptions say `@login_not_required` where they stand."""

    def process_view(
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase], view_args: Any, view_kwargs: Any
    ) -> HttpResponseBase | None:
        """The API has its own lock, and `/` only leads here."""
        if not request.path_info.startswith(PAGES):
            return None
        answer = super().process_view(request, view_func, view_args, view_kwargs)
        if answer is not None and request.headers.get("HX-Request"):
            # The whole page goes to the login, also when only a part of it was asked for.
            return HttpResponseClientRedirect(answer.headers["Location"])
        return answer
