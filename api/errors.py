"""The one error shape of the API (API.md 2.7): statusCode, message, name."""

import json
import logging
import sys
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.template import loader
from django.views import defaults
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from psycopg import errors as pg

from contacts.actions import ContactRejected
from contacts.models import Contact, Property, Segment, Topic
from imports import away, disk
from imports.away import is_store_away
from imports.errors import ImportRejected

logger = logging.getLogger(__name__)

# Everything below these is for people or for browsers; all other paths speak JSON, also where nothing is.
PAGES = ("/app/", "/static/", "/u/")
NAMES = {
    400: "validation_error",
    404: "not_found",
    405: "method_not_allowed",
    409: "conflict",
    413: "validation_error",
    422: "validation_error",
    429: "rate_limit_exceeded",
    507: "insufficient_storage",
}
BUSY = (pg.DeadlockDetected, pg.SerializationFailure, pg.LockNotAvailable)
OBJECT_EXPECTED = ("model_type", "model_attributes_type", "dict_type")  # pydantic would name our classes
NOUNS: dict[type[Exception], str] = {
    Contact.DoesNotExist: "Contact",
    Property.DoesNotExist: "Contact property",
    Segment.DoesNotExist: "Segment",
    Topic.DoesNotExist: "Topic",
}


class ApiError(Exception):
    """An expected refusal: HTTP status, the error's stable name, and a sentence."""

    def __init__(self, status: int, name: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.name = name
        self.message = message


def not_found(noun: str) -> ApiError:
    """404 for an object that this team does not have."""
    return ApiError(404, "not_found", f"{noun} not found")


def missing_field(field: str) -> ApiError:
    """422 for a required field that was not sent."""
    return ApiError(422, "missing_required_field", f"Missing `{field}` field.")


def error_response(status: int, name: str, message: str) -> HttpResponse:
    """The error as JSON."""
    body = {"statusCode": status, "message": message, "name": name}
    return HttpResponse(json.dumps(body), status=status, content_type="application/json; charset=utf-8")


def install(api: NinjaAPI) -> None:
    """Makes every way an operation can fail answer in the one shape."""

    @api.exception_handler(ApiError)
    def refused(request: HttpRequest, error: ApiError) -> HttpResponse:
        return error_response(error.status, error.name, error.message)

    @api.exception_handler(ImportRejected)
    def rejected(request: HttpRequest, error: ImportRejected) -> HttpResponse:
        name = error.code if error.code == "missing_required_field" else NAMES.get(error.status, "validation_error")
        return error_response(error.status, name, error.message)

    @api.exception_handler(ContactRejected)
    def cannot_be_written(request: HttpRequest, error: ContactRejected) -> HttpResponse:
        return error_response(422, "validation_error", error.message)

    def unknown_object(request: HttpRequest, error: Any) -> HttpResponse:
        return error_response(404, "not_found", f"{NOUNS[type(error)]} not found")

    for missing in NOUNS:
        api.add_exception_handler(missing, unknown_object)

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        first = error.errors[0]
        field = ".".join(str(part) for part in first["loc"] if part not in ("body", "query", "path", "payload"))
        if first["loc"][0] == "path":
            return error_response(422, "invalid_parameter", f"The `{field}` must be a valid UUID.")
        if first["type"] == "missing":
            return error_response(422, "missing_required_field", f"Missing `{field}` field.")
        if first["type"] not in OBJECT_EXPECTED:
            return error_response(422, "validation_error", f"The `{field}` field is not valid: {first['msg']}.")
        what = f"`{field}` field" if field else "body"
        return error_response(422, "validation_error", f"The {what} must be a JSON object.")

    @api.exception_handler(HttpError)
    def http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
        return error_response(error.status_code, NAMES.get(error.status_code, "application_error"), str(error))

    @api.exception_handler(Http404)
    def nothing_here(request: HttpRequest, error: Http404) -> HttpResponse:
        return error_response(404, "not_found", "The requested resource was not found.")

    @api.exception_handler(RequestDataTooBig)
    def too_big(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
        if request.content_type == "application/json":
            return error_response(413, "validation_error", "The body is too large.")
        return error_response(413, "validation_error", "The form fields are too large. Send the CSV as a file part.")

    @api.exception_handler(InterfaceError)
    @api.exception_handler(OperationalError)
    def away(request: HttpRequest, error: Exception) -> HttpResponse:
        if disk.is_disk_full(error):
            return no_room(request, error)
        if isinstance(error.__cause__, BUSY):  # rolled back as a whole: sent again, it is the first time
            logger.warning("%s %s met others at the same rows: %s", request.method, request.path, error.__cause__)
            message = "The same contacts are being written by others. Try again in a moment."
            return error_response(503, "service_unavailable", message)
        logger.error("%s %s failed: the database cannot be reached: %s", request.method, request.path, error)
        return error_response(503, "service_unavailable", "The database cannot be reached. Try again in a moment.")

    @api.exception_handler(Exception)
    def crashed(request: HttpRequest, error: Exception) -> HttpResponse:
        if disk.is_disk_full(error):
            return no_room(request, error)
        if is_store_away(error):
            return no_store(request, error)
        logger.exception("%s %s failed", request.method, request.path)
        return broken()


def no_such_route(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's handler404: JSON for programs, the 404 page for people."""
    if is_page(request):
        return defaults.page_not_found(request, exception)
    return error_response(404, "not_found", "The requested route does not exist.")


def server_error(request: HttpRequest) -> HttpResponse:
    """Django's handler500, likewise; of a full disk it says so."""
    error = sys.exc_info()[1]
    if disk.is_disk_full(error):
        return no_room(request, error)
    if is_store_away(error):
        return no_store(request, error)
    return defaults.server_error(request) if is_page(request) else broken()


def no_room(request: HttpRequest, error: BaseException | None) -> HttpResponse:
    """507, wherever the disk was found full: a body's temporary file, storage, the database."""
    logger.error("%s %s failed: no room is left: %s", request.method, request.path, error)
    if is_page(request):
        return HttpResponse(loader.render_to_string("507.html", {"sentence": disk.SENTENCE}), status=507)
    return error_response(507, NAMES[507], disk.SENTENCE)


def no_store(request: HttpRequest, error: BaseException | None) -> HttpResponse:
    """503 while the store of uploaded files is away."""
    logger.error("%s %s failed: the store of files: %s", request.method, request.path, error)
    if is_page(request):
        return HttpResponse(loader.render_to_string("503.html", {"sentence": away.SENTENCE}), status=503)
    return error_response(503, "service_unavailable", away.SENTENCE)


def is_page(request: HttpRequest) -> bool:
    """True where people look; all other paths belong to the API."""
    return request.path == "/" or request.path.startswith(PAGES)


def broken() -> HttpResponse:
    """500 without a word of what went wrong inside."""
    return error_response(500, "internal_server_error", "Something went wrong on our side. Try again in a moment.")


def json_everywhere(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: on the API's paths an error that a library answered itself (a wrong method, say) is JSON too."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        is_ours = response.headers.get("Content-Type", "").startswith("application/json")
        if response.status_code < 400 or is_ours or is_page(request):
            return response
        status = response.status_code
        wrapped = error_response(status, NAMES.get(status, "application_error"), f"{HTTPStatus(status).phrase}.")
        if "Allow" in response:
            wrapped["Allow"] = response["Allow"]
        return wrapped

    return middleware
