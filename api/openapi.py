"""The OpenAPI document at /openapi.json: what the routes say of themselves, and what holds for all of them."""

from functools import lru_cache
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe
from ninja import NinjaAPI

from api.idempotency import HEADER, LONGEST

METHODS = ("get", "post", "patch", "delete")
IDEMPOTENCY_KEY = {
    "name": HEADER,
    "in": "header",
    "required": False,
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": "^[!-~]+$"},
    "description": "The same request with the same key gets the first answer again, for 24 hours.",
}
WHOLE = {"schema": {"type": "integer", "minimum": 0}}
LIMITS = {
    "ratelimit-limit": {**WHOLE, "description": "Requests this key may send in a window."},
    "ratelimit-remaining": {**WHOLE, "description": "How many of them are left."},
    "ratelimit-reset": {**WHOLE, "description": "Seconds until the window ends."},
    "ratelimit-policy": {"schema": {"type": "string"}, "description": "The limit and its window: `100;w=1`."},
}
RETRY_AFTER = {"retry-after": {**WHOLE, "description": "Seconds to wait before the next attempt."}}
DESCRIPTION = """\
Contacts, segments, topics, contact properties and contact imports, compatible on the wire with Resend's contacts API:
its SDKs work against this server with their base URL changed. What goes beyond it (dry runs, cancel, resume, undo, row
errors, suggested column maps, Idempotency-Key on every POST) leaves those shapes as they are.

Send your key as `Authorization: Bearer re_...`. Keys are made under **API keys** and have a scope: `full`, `imports`
(the import routes only) or `read` (GET only). Times are `2025-11-30 20:41:40.84216+00`. Errors are always
`{"statusCode", "message", "name"}`."""


@lru_cache(maxsize=1)
def describe(api: NinjaAPI) -> dict[str, Any]:
    """The whole document as JSON can hold it; made once, and only to be read."""
    document = dict(api.get_openapi_schema(path_prefix=""))
    document["info"] = document["info"] | {"description": DESCRIPTION}
    # Routed by what is narrower, read by what comes first: a collection before what is done with one of it.
    document["paths"] = dict(sorted(document["paths"].items(), key=lambda item: (_noun(item[1]), item[0].count("/"))))
    for path in document["paths"].values():
        for method in METHODS:
            if operation := path.get(method):
                _complete(operation, method)
    return document


NOUNS = (
    "Contacts",
    "Contact imports",
    "Segments",
    "Topics",
    "Contact properties",
    "Webhooks",
    "Domains",
    "Audiences",
)


def _noun(path: dict[str, Any]) -> int:
    tag = next(operation["tags"][0] for operation in path.values() if "tags" in operation)
    return NOUNS.index(tag) if tag in NOUNS else len(NOUNS)


def openapi_json(api: NinjaAPI) -> Any:
    """The view that serves the document; no key is needed to read it."""

    @require_safe
    def view(request: HttpRequest) -> JsonResponse:
        return JsonResponse(describe(api))

    return view


def _complete(operation: dict[str, Any], method: str) -> None:
    if method == "post":
        operation["parameters"] = [*operation.get("parameters", []), IDEMPOTENCY_KEY]
    for status, response in operation["responses"].items():
        response["headers"] = LIMITS | (RETRY_AFTER if int(status) == 429 else {})
