"""`Idempotency-Key` on every POST (API.md 2.8): the same request again gets the first answer again, for 24 hours.

What a request did and what is remembered of it are one transaction, so a process may die anywhere between the two.
An advisory lock tells a request that is still running; it goes with the connection that holds it.
"""

import hashlib
import json
import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models.functions import Now
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from ninja import NinjaAPI

from api.errors import ApiError, is_page
from api.forms import read_form
from api.models import ApiKey, IdempotentRequest

logger = logging.getLogger(__name__)

HEADER = "Idempotency-Key"
LIFE = timedelta(hours=24)
LONGEST = 256
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
BLOCK = 1 << 20  # bytes


@dataclass(frozen=True)
class Claim:
    """A request that is being answered for the first time."""

    key: ApiKey
    text: str
    fingerprint: str


class Replay(Exception):
    """The request was answered before: here is that answer."""

    def __init__(self, remembered: IdempotentRequest) -> None:
        super().__init__("answered before")
        self.remembered = remembered


def claim_request(request: HttpRequest, key: ApiKey) -> None:
    """Opens the request's transaction, or raises Replay or ApiError. Does nothing without the header."""
    stack: ExitStack | None = getattr(request, "transaction", None)
    if stack is None:
        return
    text = request.headers[HEADER]
    if not 1 <= len(text) <= LONGEST or not text.isprintable():
        raise ApiError(
            400, "invalid_idempotency_key", f"The `{HEADER}` header must hold 1 to {LONGEST} printable characters."
        )
    fingerprint = fingerprint_of(request)  # reads the whole body: before the transaction begins
    stack.enter_context(transaction.atomic())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_lock(key, text)])
        if not cursor.fetchone()[0]:
            raise ApiError(
                409,
                "concurrent_idempotent_requests",
                "A request with this idempotency key is still running. Send it again in a moment.",
            )
    mine = IdempotentRequest.objects.filter(team=key.team_id, key=text)
    mine.filter(created_at__lte=Now() - LIFE).delete()
    remembered = mine.first()
    if remembered is None:
        request.claim = Claim(key, text, fingerprint)  # type: ignore[attr-defined]
    elif remembered.fingerprint == fingerprint:
        raise Replay(remembered)
    else:
        raise ApiError(
            409,
            "invalid_idempotent_request",
            "This idempotency key was used with another request within 24 hours. Use a new key.",
        )


def fingerprint_of(request: HttpRequest) -> str:
    """Hash of what the request asks for: its parsed fields and the contents of its files.

    Not of its bytes: the boundary of a multipart form differs on every attempt.
    """
    asked: dict[str, Any] = {"path": request.path_info, "query": sorted(request.GET.lists())}
    if request.content_type in FORMS:
        fields, files = read_form(request)
        asked["fields"] = sorted((name, [_plain(value) for value in values]) for name, values in fields.lists())
        asked["files"] = sorted((name, [_hash_of(file) for file in parts]) for name, parts in files.lists())
    else:
        asked["body"] = _plain(request.body.decode(errors="backslashreplace"))
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()


def remember_answers(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: keeps the answer of a claimed request, together with what it did, unless the request failed."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.method != "POST" or HEADER not in request.headers or is_page(request):
            return get_response(request)
        with ExitStack() as stack:
            request.transaction = stack  # type: ignore[attr-defined]
            response = get_response(request)
            claim: Claim | None = getattr(request, "claim", None)
            if claim is None:
                pass
            elif response.status_code >= 500 or response.status_code == 429:
                transaction.set_rollback(True)  # nothing was done: the next attempt is the first
            else:
                assert isinstance(response, HttpResponse)
                IdempotentRequest.objects.create(
                    team=claim.key.team,
                    key=claim.text,
                    fingerprint=claim.fingerprint,
                    status=response.status_code,
                    response=response.content.decode(),
                )
        return response

    return middleware


def install(api: NinjaAPI) -> None:
    """Makes the API answer what it answered before."""

    @api.exception_handler(Replay)
    def answered_before(request: HttpRequest, replay: Replay) -> HttpResponse:
        return HttpResponse(
            replay.remembered.response,
            status=replay.remembered.status,
            content_type="application/json; charset=utf-8",
            headers={"Idempotent-Replayed": "true"},
        )


def forget_answers() -> int:
    """Drops the answers that are older than 24 hours. Returns how many there were."""
    dropped, _ = IdempotentRequest.objects.filter(created_at__lte=Now() - LIFE).delete()
    return dropped


def _lock(key: ApiKey, text: str) -> int:
    """The number of the advisory lock: 63 bits, apart from the small numbers that sweeps use."""
    digest = hashlib.sha256(f"{key.team_id} {text}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def _plain(text: Any) -> Any:
    """JSON as what it means, so that spaces and the order of keys do not matter; other text as it is."""
    if not isinstance(text, str) or not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _hash_of(file: Any) -> str:
    digest = hashlib.sha256()
    while block := file.read(BLOCK):
        digest.update(block)
    file.seek(0)
    return digest.hexdigest()
