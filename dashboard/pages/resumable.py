"""Files sent in parts by a script: the tus protocol 1.0 (core, creation, expiration, termination) for people signed in.

Not part of tus: once every byte is here, a POST to `finish/` has the file looked at and says where to go on.
"""

import base64
import binascii
import logging
from collections.abc import Callable
from typing import IO, cast
from uuid import UUID

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import path, reverse
from django.utils.http import http_date
from django.views.decorators.http import require_POST

from dashboard.access import current_team
from dashboard.models import User
from imports.errors import ImportRejected
from imports.models import PartialUpload
from imports.partial_upload import Busy, WrongOffset, begin, cancel, expires_at, find_partial, finish, take_part
from imports.suggestions import suggest_columns

View = Callable[..., HttpResponse]

VERSION = "1.0.0"
EXTENSIONS = "creation,expiration,termination"
PART = "application/offset+octet-stream"
LONGEST_METADATA = 4096

logger = logging.getLogger(__name__)


def tus(*methods: str) -> Callable[[View], View]:
    """What holds for every request: signed in, our version, one of these methods, refusals in a sentence."""

    def decorate(view: View) -> View:
        @login_not_required  # a script has no use for the login's page: it is told 401
        def wrapper(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            answer = _answer(view, request, methods, *args, **kwargs)
            answer.headers.setdefault("Tus-Resumable", VERSION)
            return answer

        return wrapper

    return decorate


def _answer(
    view: View, request: HttpRequest, methods: tuple[str, ...], *args: object, **kwargs: object
) -> HttpResponse:
    method = request.method
    if method == "POST":  # for clients that know only GET and POST; never of a GET, which no CSRF check guards
        method = request.headers.get("X-HTTP-Method-Override", method)
    if method not in (*methods, "OPTIONS"):
        return HttpResponse(status=405, headers={"Allow": ", ".join((*methods, "OPTIONS"))})
    if not request.user.is_authenticated:
        return _problem("You are signed out. Sign in again, then choose the file once more.", status=401)
    if method == "OPTIONS":
        limit = str(settings.MAX_UPLOAD_BYTES)
        told = {"Tus-Version": VERSION, "Tus-Max-Size": limit, "Tus-Extension": EXTENSIONS}
        return HttpResponse(status=204, headers=told)
    if request.headers.get("Tus-Resumable") != VERSION:
        return HttpResponse(status=412, headers={"Tus-Version": VERSION})
    try:
        return view(request, method, *args, **kwargs)
    except ImportRejected as rejected:
        return _problem(rejected.message, status=rejected.status)
    except WrongOffset:
        return _problem("The upload is not as far as that, or farther. Ask where it is, and go on from there.", 409)


@tus("POST")
def partials(request: HttpRequest, method: str) -> HttpResponse:
    """Begin an upload: its length and, among the metadata, the file's name."""
    length = _whole_number(request, "Upload-Length")
    if length is None:
        return _problem("Upload-Length must say how many bytes the file has.", status=400)
    name = _file_name(request.headers.get("Upload-Metadata", ""))
    if name is None:
        return _problem("Upload-Metadata cannot be read.", status=400)
    partial = begin(current_team(request), user_id=_user(request).pk, name=name, length=length)
    where = reverse("partial", args=[partial.pk])
    return HttpResponse(status=201, headers={"Location": where, **_progress(partial)})


@tus("HEAD", "PATCH", "DELETE")
def partial(request: HttpRequest, method: str, partial_id: UUID) -> HttpResponse:
    """How far an upload is; its next part; or that it is not wanted any more."""
    own = _own(request, partial_id)
    if method == "DELETE":
        cancel(own)
        return HttpResponse(status=204)
    if method == "PATCH":
        return _part(request, own)
    return HttpResponse(headers={"Upload-Length": str(own.length), **_progress(own)})


@login_not_required
@require_POST
def partial_finish(request: HttpRequest, partial_id: UUID) -> JsonResponse:
    """The file is whole: look at it, and say where its columns are mapped, or why it is refused."""
    if not request.user.is_authenticated:
        return _problem("You are signed out. Sign in again, then choose the file once more.", status=401)
    try:
        upload = finish(_own(request, partial_id))
    except Busy:
        return _problem("The file is being read right now. Ask again in a moment.", status=423)
    except ImportRejected as rejected:
        return _problem(rejected.message, status=rejected.status)
    if upload.suggestion is None:
        suggest_columns(upload)
    return JsonResponse({"next": reverse("upload_map", args=[upload.pk])})


def _part(request: HttpRequest, own: PartialUpload) -> HttpResponse:
    if request.content_type != PART:
        return _problem(f"The Content-Type of a part is {PART}.", status=415)
    offset = _whole_number(request, "Upload-Offset")
    if offset is None:
        return _problem("Upload-Offset must say where the part begins.", status=400)
    take_part(own, cast(IO[bytes], request), offset=offset)
    return HttpResponse(status=204, headers=_progress(own))


def _own(request: HttpRequest, partial_id: UUID) -> PartialUpload:
    found = find_partial(current_team(request), user_id=_user(request).pk, partial_id=partial_id)
    if found is None:
        raise Http404("There is no such upload.")
    return found


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user


def _progress(partial: PartialUpload) -> dict[str, str]:
    return {"Upload-Offset": str(partial.offset), "Upload-Expires": http_date(expires_at(partial).timestamp())}


def _whole_number(request: HttpRequest, name: str) -> int | None:
    word = request.headers.get(name, "")
    return int(word) if word.isascii() and word.isdigit() and len(word) < 19 else None


def _file_name(metadata: str) -> str | None:
    """The value of `filename` among pairs like `filename cGVvcGxlLmNzdg==,filetype dGV4dA==`; None if it is garbled."""
    if len(metadata) > LONGEST_METADATA:
        return None
    pairs = dict(pair.strip().partition(" ")[::2] for pair in metadata.split(","))
    try:
        return base64.b64decode(pairs.get("filename", ""), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None


def _problem(sentence: str, status: int) -> JsonResponse:
    return JsonResponse({"problem": sentence}, status=status, headers={"Retry-After": "5"} if status == 429 else None)


urlpatterns = [
    path("uploads/", partials, name="partials"),
    path("uploads/<uuid:partial_id>/", partial, name="partial"),
    path("uploads/<uuid:partial_id>/finish/", partial_finish, name="partial_finish"),
]
