"""Contacts as a CSV file: of any filter, or of the contacts that were chosen for it."""

import logging
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from uuid import UUID

from django.contrib import messages
from django.db.models.functions import Now
from django.http import Http404, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_GET

from contacts.export import Blocks, contacts_csv
from contacts.filters import FilterRejected, read_query
from contacts.models import BulkAction, Team
from contacts.search import holding
from dashboard.access import current_team

logger = logging.getLogger(__name__)

OURS = frozenset({"for", "bulk"})  # names in the address that are no conditions
SLOTS = (7_262_683, 7_262_684, 7_262_685)  # exports of one team at once: each keeps a thread as long as it is sent
AT_ONCE = threading.BoundedSemaphore(4)  # of this process, whosever they are: its other threads are for everybody else


class Download:
    """Blocks to be sent; what it holds is let go of when it ends, however it ends."""

    def __init__(self, blocks: Blocks, held: ExitStack, action: BulkAction | None) -> None:
        self._blocks, self._held, self._action = blocks, held, action

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            return next(self._blocks)
        except StopIteration:
            if self._action is not None:
                BulkAction.objects.filter(pk=self._action.pk, status=BulkAction.Status.CHOOSING).update(
                    status=BulkAction.Status.COMPLETED, started_at=Now(), finished_at=Now()
                )
            raise
        except Exception:
            # The server closes the connection without the mark that ends an answer: nobody takes half for the whole.
            logger.exception("an export broke off")
            raise

    def close(self) -> None:
        """Called by the server in any case. What is held goes also when the database does not answer any more."""
        try:
            self._blocks.close()
        except Exception:  # Django would pass it over without a word
            logger.exception("an export could not be closed")
        finally:
            self._held.close()


@require_GET
def contacts_export(request: HttpRequest) -> HttpResponseBase:
    """Everyone a filter names, as CSV; with `for=spreadsheets` as a spreadsheet may open it."""
    team = current_team(request)
    action = _chosen(team, request.GET["bulk"]) if "bulk" in request.GET else None
    for_spreadsheets = request.GET.get("for") == "spreadsheets"
    with ExitStack() as held:
        if not any(held.enter_context(holding(slot, team.pk.int)) for slot in SLOTS):
            messages.error(request, f"{len(SLOTS)} exports are being downloaded already. Try again when one has ended.")
            return redirect("contacts")
        if not AT_ONCE.acquire(blocking=False):
            messages.error(request, "This server is sending as many exports as it can. Try again in a few minutes.")
            return redirect("contacts")
        held.callback(AT_ONCE.release)
        try:
            wanted = action or read_query(dict(request.GET.lists()), others=OURS)
            blocks = contacts_csv(team, wanted, for_spreadsheets=for_spreadsheets)
        except FilterRejected as rejected:
            messages.error(request, rejected.message)
            return redirect("contacts")
        download = Download(blocks, held.pop_all(), action)
    logger.info("user %s exports contacts of team %s", request.user.pk, team.pk)
    response = StreamingHttpResponse(download, content_type="text/csv; charset=utf-8")
    kind = "-for-spreadsheets" if for_spreadsheets else ""
    name = f"{slugify(team.name)[:60] or 'contacts'}-{timezone.now():%Y-%m-%d}{kind}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    return response


def _chosen(team: Team, pk: str) -> BulkAction:
    try:
        wanted = UUID(pk)
    except ValueError as problem:
        raise Http404 from problem
    action = BulkAction.objects.filter(team=team, pk=wanted, total__isnull=False, dropped_at=None).first()
    if action is None:
        raise Http404("There is no such selection any more.")
    return action


urlpatterns = [path("contacts/export/", contacts_export, name="contacts_export")]
