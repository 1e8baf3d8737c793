"""How a file would look, read another way: shown while somebody chooses, before anything is changed."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from dashboard.import_forms import ReadingForm
from dashboard.pages.uploads import PREVIEW_COLUMNS, PREVIEW_ROWS, own_upload
from imports.errors import ImportRejected
from imports.sniff import sniff
from imports.upload import open_stored


@require_safe
def upload_preview(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """The first rows as they would be read with what stands in the form; nothing is stored."""
    upload = own_upload(request, upload_id)
    form = ReadingForm(upload.sniffed, request.GET)
    if not form.is_valid():
        return _shown(request, problem="Choose one of the ways offered to read the file.")
    chosen = {**upload.review.get("reading", {}), **form.override()}
    try:
        with open_stored(upload.path) as stored:
            found = sniff(stored, name=upload.name, override=chosen)
    except ImportRejected as rejected:
        return _shown(request, problem=rejected.message)
    shown = {
        "preview_headers": found.headers and found.headers[:PREVIEW_COLUMNS],
        "preview": [record[:PREVIEW_COLUMNS] for record in found.sample[:PREVIEW_ROWS]],
        "preview_left": max(found.width - PREVIEW_COLUMNS, 0),
        "width": found.width,
        "rows": found.rows_estimate,
        "other": bool(form.override()),
    }
    return _shown(request, **shown)


def _shown(request: HttpRequest, **shown: object) -> HttpResponse:
    return render(request, "imports/_preview.html", shown)


urlpatterns = [path("uploads/<uuid:upload_id>/read/preview/", upload_preview, name="upload_preview")]
