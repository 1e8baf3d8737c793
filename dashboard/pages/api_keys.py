"""The keys that programs use: who holds which, a new one (shown once), and the end of one."""

import logging
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from api.auth import create_api_key, revoke_api_key
from api.models import ApiKey
from dashboard import access
from dashboard.forms import ApiKeyForm
from dashboard.models import Membership

logger = logging.getLogger(__name__)

MOST_REVOKED = 50  # of them are shown: the latest


@require_http_methods(["GET", "HEAD", "POST"])
def api_keys(request: HttpRequest) -> HttpResponse:
    """The team's keys; a POST makes one more and shows it, this once."""
    mine = access.current_membership(request)
    form = ApiKeyForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        access.need_manager(mine)
        if form.is_valid():
            key, text = create_api_key(mine.team, name=form.cleaned_data["name"], scope=form.cleaned_data["scope"])
            logger.info("user %s made the API key %s", mine.user_id, key.pk)
            # Rendered here and now: a redirect would have to keep the key somewhere meanwhile.
            return _page(request, mine, form=ApiKeyForm(), made=key, text=text)
    return _page(request, mine, form=form)


@require_POST
def api_key_revoke(request: HttpRequest, key: UUID) -> HttpResponse:
    """Ends a key: the next request with it is refused."""
    mine = access.current_membership(request)
    found = get_object_or_404(ApiKey, team=mine.team, pk=key)
    access.need_manager(mine)
    if not revoke_api_key(found):
        raise Http404
    logger.info("user %s revoked the API key %s", mine.user_id, found.pk)
    messages.success(request, f"The key {found.name} is revoked. The next request with it is refused.")
    return redirect("api_keys")


def _page(
    request: HttpRequest, mine: Membership, *, form: ApiKeyForm, made: ApiKey | None = None, text: str = ""
) -> HttpResponse:
    keys = ApiKey.objects.filter(team=mine.team)
    return render(
        request,
        "api_keys/index.html",
        {
            "keys": keys.filter(revoked_at=None).order_by("-created_at", "-pk"),
            "revoked": keys.exclude(revoked_at=None).order_by("-revoked_at", "-pk")[:MOST_REVOKED],
            "may_manage": access.may_manage(mine),
            "form": form,
            "made": made,
            "text": text,
            "base_url": request.build_absolute_uri("/").rstrip("/"),
            "limit": settings.API_RATE_LIMIT,
        },
        status=422 if form.is_bound else 200,
    )


urlpatterns = [
    path("api-keys/", api_keys, name="api_keys"),
    path("api-keys/<uuid:key>/revoke/", api_key_revoke, name="api_key_revoke"),
]
