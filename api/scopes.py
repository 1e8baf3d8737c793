"""What a key may do, decided in one place for every route: full, imports (the import routes), or read (GET)."""

import logging

from django.http import HttpRequest

from api.errors import ApiError
from api.models import ApiKey

logger = logging.getLogger(__name__)

IMPORT_ROUTES = "contacts/imports"
# Clients ask for it only to learn whether their key is any good.
PROBE = "domains"


def require_scope(request: HttpRequest, key: ApiKey) -> None:
    """Raises ApiError (401 restricted_api_key) when the key's scope does not reach as far as this request."""
    route = request.resolver_match.route if request.resolver_match else ""
    reads = request.method in ("GET", "HEAD")
    is_import = route == IMPORT_ROUTES or route.startswith(f"{IMPORT_ROUTES}/")
    match key.scope:
        case ApiKey.Scope.FULL:
            return
        case ApiKey.Scope.IMPORTS if is_import or route == PROBE:
            return
        case ApiKey.Scope.READ if reads:
            return
    logger.warning("refused key %s (%s) at %s %s", key.pk, key.scope, request.method, route)
    able = (
        "the scope `full` or `imports`" if is_import else "the scope `full` or `read`" if reads else "the scope `full`"
    )
    raise ApiError(
        401,
        "restricted_api_key",
        f"This API key has the scope `{key.scope}`, and this request needs {able}. Use another key.",
    )
