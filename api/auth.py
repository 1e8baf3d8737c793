"""The bearer key of every API request."""

import hashlib
import hmac
import logging
import secrets
from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.db.models.functions import Now
from django.http import HttpRequest
from ninja.security.base import AuthBase

from api.errors import ApiError
from api.idempotency import claim_request
from api.limits import count_request
from api.models import ApiKey
from api.scopes import require_scope
from contacts.models import Team

logger = logging.getLogger(__name__)

PREFIX_LENGTH = 11  # "re_" and eight characters: enough to tell keys apart in a list


def create_api_key(team: Team, name: str, *, scope: str = ApiKey.Scope.FULL) -> tuple[ApiKey, str]:
    """A new key and its text, which is shown once and never stored. It begins with `re_` (API.md 2.1)."""
    text = f"re_{secrets.token_hex(4)}_{secrets.token_urlsafe(32)}"
    key = ApiKey.objects.create(team=team, name=name, scope=scope, prefix=text[:PREFIX_LENGTH], digest=_digest(text))
    return key, text


def revoke_api_key(key: ApiKey) -> bool:
    """Ends a key at once. False when it had ended."""
    return bool(ApiKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=Now()))


def find_api_key(text: str) -> ApiKey | None:
    """The live key with this text: looked up by its prefix, compared by hash in constant time."""
    key = ApiKey.objects.select_related("team").filter(prefix=text[:PREFIX_LENGTH], revoked_at=None).first()
    if key is None or not hmac.compare_digest(key.digest, _digest(text)):
        return None
    # Once a minute is enough to see whether a key is in use, and spares a write per request.
    ApiKey.objects.filter(Q(last_used_at=None) | Q(last_used_at__lt=Now() - timedelta(minutes=1)), pk=key.pk).update(
        last_used_at=Now()
    )
    return key


class BearerKey(AuthBase):
    """Lets a request in by `Authorization: Bearer re_...`; the key then stands in `request.auth`.

    The one door of every route: whose key it is, whether its scope reaches so far, whether it has sent too much, and
    whether the request was answered before.
    """

    openapi_type = "http"
    openapi_scheme = "bearer"
    openapi_name = "bearer"

    def __call__(self, request: HttpRequest) -> Any:
        scheme, _, text = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not text.strip():
            raise ApiError(401, "missing_api_key", "Missing API key in the authorization header.")
        key = find_api_key(text.strip())
        if key is None:
            logger.warning("refused an unknown API key at %s", request.path)
            raise ApiError(401, "validation_error", "API key is invalid")
        count_request(request, key)
        require_scope(request, key)
        claim_request(request, key)
        return key


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
