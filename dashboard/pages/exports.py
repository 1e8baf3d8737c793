"""Contacts as a CSV file: of any filter, or of the contacts that were chosen for it."""

import logging
from contextlib import ExitStack
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.db.models.functions import Now
from django.http import Http404, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_GET

from api.downloads import Download, TooManyDownloads, take_place
from contacts.export import contacts_csv
from contacts.filters import FilterRejected, read_query
from contacts.models import BulkAction, Team
from dashboard.access import current_team

logger = logging.getLogger(__name__)

OURS = frozenset({"for", "bulk"})  # names in the address that are no conditions


@require_GET
def contacts_export(request: HttpRequest) -> HttpResponseBase:
    """Everyone a filter names, as CSV; with `for=spreadsheets` as a spreadsheet may open it."""
    team = current_team(request)
    action = _chosen(team, request.GET["bulk"]) if "bulk" in request.GET else None
    for_spreadsheets = request.GET.get("for") == "spreadsheets"
    with ExitStack() as held:
        try:
            take_place(team.pk, held)
            wanted = action or read_query(dict(request.GET.lists()), others=OURS)
            blocks = contacts_csv(team, wanted, for_spreadsheets=for_spreadsheets)
        except (TooManyDownloads, FilterRejected) as refused:
            messages.error(request, str(refused))
            return redirect("contacts")
        download = Download(blocks, held.pop_all(), ended=partial(_complete, action))
    logger.info("user %s exports contacts of team %s", request.user.pk, team.pk)
    response = StreamingHttpResponse(download, content_type="text/csv; charset=utf-8")
    kind = "-for-spreadsheets" if for_spreadsheets else ""
    name = f"{slugify(team.name)[:60] or 'contacts'}-{timezone.now():%Y-%m-%d}{kind}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    return response


def _complete(action: BulkAction | None) -> None:
    if action is not None:
        BulkAction.objects.filter(pk=action.pk, status=BulkAction.Status.CHOOSING).update(
            status=BulkAction.Status.COMPLETED, started_at=Now(), finished_at=Now()
        )


def _chosen(team: Team, pk: str) -> BulkAction:
    try:
        wanted = UUID(pk)
    except ValueError as problem:
        raise Http404 from problem
    # No other kind: what was chosen to be deleted, say, would be called done when its file was fetched.
    chosen = BulkAction.objects.filter(team=team, kind=BulkAction.Kind.EXPORT, total__isnull=False, dropped_at=None)
    action = chosen.filter(pk=wanted).first()
    if action is None:
        raise Http404("There is no such selection any more.")
    return action


urlpatterns = [path("contacts/export/", contacts_export, name="contacts_export")]
