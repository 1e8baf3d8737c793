"""A file on its way to becoming an import: dropped, read the right way, its columns mapped, or thrown away again."""

import hashlib
from functools import partial
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from contacts.models import Property
from dashboard.access import current_team
from dashboard.forms import small_number
from dashboard.import_forms import ReadingForm
from dashboard.mapping import (
    NEW,
    ColumnRow,
    judged_map,
    posted_rows,
    suggested_row,
    suggested_rows,
)
from dashboard.mapping_folds import fold, folded_list, to_look_at
from dashboard.mapping_words import add_unasked, is_asked, key_of, said, words_of
from dashboard.models import User
from imports.column_map import ColumnMap
from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.models import Import, Upload
from imports.suggestions import is_late, stop_waiting, suggest_columns
from imports.upload import check_quota, discard_upload, find_upload, open_stored, sniff_again, store_upload
from imports.words import Words, count_words

PREVIEW_ROWS = 8
PREVIEW_COLUMNS = 60
QUICK = 0.7  # seconds in which a page counts the words of a column
PATIENCE = 8.0  # the same where the page is there already and waits for the rest


@require_http_methods(["GET", "HEAD", "POST"])
def import_new(request: HttpRequest) -> HttpResponse:
    """The drop zone. A POST is a form without JavaScript (with it, files come in parts: see dashboard.pages.resumable)
    or a script, which is told in JSON where to go."""
    team = current_team(request)
    if request.method != "POST":
        return _drop_zone(request)
    file = request.FILES.get("file")
    if file is None:
        return _refused(request, "Choose a file first.", status=422)
    assert isinstance(request.user, User)
    try:
        check_quota(team, file.size or 0)
        upload = store_upload(team, file, name=_as_chosen(file.name or ""), user_id=request.user.pk)
    except ImportRejected as rejected:
        return _refused(request, rejected.message, status=rejected.status)
    suggest_columns(upload)
    there = reverse("upload_map", args=[upload.pk])
    return JsonResponse({"next": there}) if _from_script(request) else redirect(there)


@require_http_methods(["GET", "HEAD", "POST"])
def upload_map(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """A row per column. A POST agrees to the map and leads to the review, or ticks or unticks all new properties."""
    upload = own_upload(request, upload_id)
    known = known_properties(upload)
    if request.method != "POST":
        return _map_page(request, upload, rows=_rows(upload, known))
    if upload.suggestion is None:
        return redirect("upload_map", upload.pk)  # read another way meanwhile: other columns
    rows = posted_rows(request.POST, upload.sniffed, upload.suggestion, known=known, agreed=agreed_map(upload))
    for row in rows:
        if row.imported and row.choice == "unsubscribed":
            row.counted = file_words(upload, row.index)
            if row.counted:
                add_unasked(row, row.counted)
    do = request.POST.get("do", "")
    if do in ("all", "none"):
        for row in rows:
            row.on = do == "all" if row.choice == NEW else row.on
        return _map_page(request, upload, rows=rows)
    if do.startswith("open-"):
        return _map_page(request, upload, rows=rows, opened=small_number(do[5:]))
    column_map = judged_map(rows, known=known)
    if column_map is None:
        return _map_page(request, upload, rows=rows, refused=True)
    upload.review = {**upload.review, "column_map": column_map.model_dump(mode="json")}
    upload.save(update_fields=["review"])
    return redirect("upload_review", upload.pk)


@require_POST
def upload_read(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """The file read the way the person says; its columns are suggested anew."""
    upload = own_upload(request, upload_id)
    form = ReadingForm(upload.sniffed, request.POST)
    if not form.is_valid():
        messages.error(request, "Choose one of the ways offered to read the file.")
        return redirect("upload_map", upload.pk)
    if changes := form.override():
        # What was said before still holds.
        reading = {**upload.review.get("reading", {}), **changes}
        try:
            sniff_again(upload, override=reading)
        except ImportRejected as rejected:
            messages.error(request, rejected.message)
            return redirect("upload_map", upload.pk)
        upload.review = {"reading": reading}
        upload.save(update_fields=["review"])
        suggest_columns(upload)
        messages.success(request, "The file was read again, and its columns are suggested anew.")
    return redirect("upload_map", upload.pk)


@require_safe
def upload_ai(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Whether the AI has answered; once it has, the rows it changed, but for those the person has touched."""
    upload = own_upload(request, upload_id)
    if upload.ai and upload.ai["state"] == "asking" and is_late(upload):
        stop_waiting(upload)
    known = known_properties(upload)
    touched = {small_number(index) for index in request.GET.get("touched", "").split()}
    done = upload.ai is not None and upload.ai["state"] == "done" and agreed_map(upload) is None
    news = [*upload.ai["changed"], *upload.ai.get("doubted", ())] if upload.ai and done else []
    rows = [row for row in _rows(upload, known) if row.index in news and row.index not in touched]
    kept = sum(index in touched for index in news)
    context = {"upload": upload, "rows": rows, "kept": kept, "remembered": _remembered(upload), "answered": True}
    return render(request, "imports/map.html#map-ai", context)


@require_safe
def upload_words(request: HttpRequest, upload_id: UUID, index: int) -> HttpResponse:
    """What to ask about a column that the person has just mapped to Unsubscribed; nothing for other targets."""
    upload = own_upload(request, upload_id)
    told = next((told for told in upload.suggestion or [] if told["index"] == index), None)
    if told is None:
        raise Http404
    row = suggested_row(upload.sniffed, told, known=known_properties(upload))
    row.choice = request.GET.get(f"target-{index}", "")
    if row.choice != "unsubscribed":
        return HttpResponse()
    whole = "whole" in request.GET  # the page asks a second time, with more patience
    row.counted = file_words(upload, index, seconds=PATIENCE if whole else QUICK)
    row.invert = row.header_invert
    meanings = told.get("words") or {}
    if is_asked(index, request.GET):  # what was answered meanwhile stays
        row.invert = request.GET.get(f"invert-{index}") == "yes"
        meanings = meanings | {key_of(word.text): word.meaning for word in said(index, request.GET) if word.meaning}
    row.words = words_of(upload.sniffed, index, meanings=meanings, invert=row.invert, found=row.counted)
    return render(request, "imports/_words.html", {"row": row, "upload": upload, "asked_again": whole})


@require_safe
def upload_column(request: HttpRequest, upload_id: UUID, index: int) -> HttpResponse:
    """One column of a very wide file, unfolded."""
    upload = own_upload(request, upload_id)
    row = next((row for row in _rows(upload, known_properties(upload)) if row.index == index), None)
    if row is None:
        raise Http404
    row.on = f"on-{index}" in request.GET or not row.imported
    return render(request, "imports/_column.html", {"row": row, "upload": upload})


def file_words(upload: Upload, index: int, *, seconds: float = QUICK) -> Words | None:
    """The words of a column in the stored file, as far as the time allows; kept for the next look. None once the
    file is gone."""
    if not upload.path:
        return None
    dialect = Dialect.from_json(upload.sniffed["dialect"])
    mark = hashlib.sha256(f"{upload.path}{upload.sniffed['dialect']}".encode()).hexdigest()[:32]
    name = f"words:{mark}:{index}"
    kept: Words | None = cache.get(name)
    if kept is not None and (kept.whole or kept.too_many or seconds <= QUICK):
        return kept
    with open_stored(upload.path) as source:
        found = count_words(source, dialect, index=index, seconds=seconds)
    cache.set(name, found, 600)
    return found


@require_POST
def upload_discard(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Throws a file away that no import uses."""
    upload = own_upload(request, upload_id)
    if upload.imports.exists():
        messages.warning(request, f"{upload.name} was imported, so it is kept for a while.")
        return redirect("imports")
    discard_upload(upload)
    messages.success(request, f"{upload.name} was discarded. Nothing of it is kept.")
    return redirect("imports")


def own_upload(request: HttpRequest, upload_id: UUID) -> Upload:
    """The upload, if it is the current team's; otherwise it does not exist (404)."""
    upload = find_upload(current_team(request), upload_id)
    if upload is None:
        raise Http404("There is no such upload in this team.")
    return upload


def known_properties(upload: Upload) -> dict[str, str]:
    """The team's properties and their types."""
    return dict(Property.objects.filter(team=upload.team_id).values_list("key", "type"))


def agreed_map(upload: Upload) -> ColumnMap | None:
    """The column map the person agreed to, if any."""
    agreed = upload.review.get("column_map")
    return ColumnMap.model_validate(agreed) if agreed else None


def _rows(upload: Upload, known: dict[str, str]) -> list[ColumnRow]:
    if upload.suggestion is None:
        suggest_columns(upload)
    return suggested_rows(
        upload.sniffed,
        upload.suggestion or [],
        known=known,
        agreed=agreed_map(upload),
        heard=_unreadable_words(upload),
        count=partial(file_words, upload),
    )


def _remembered(upload: Upload) -> str:
    """How the team's memory took part: "" not at all, "headers", or the day the whole header row was mapped."""
    told = [column for column in upload.suggestion or [] if column["source"] == "memory"]
    return next((column["since"] for column in told if column.get("since")), "headers") if told else ""


def _unreadable_words(upload: Upload) -> dict[int, list[str]]:
    """Words of unsubscribed columns that the last rehearsal met and nobody could read."""
    rehearsal = upload.rehearsals.filter(counts__isnull=False).order_by("-created_at").first()
    heard: dict[int, list[str]] = {}
    for problem in rehearsal.counts["problems"] if rehearsal and rehearsal.counts else []:
        if problem["code"] == "unsubscribed_invalid" and problem["column_index"] is not None:
            heard.setdefault(problem["column_index"], []).extend(dict.fromkeys(problem["examples"]))
    return heard


def _map_page(
    request: HttpRequest, upload: Upload, *, rows: list[ColumnRow], refused: bool = False, opened: int | None = None
) -> HttpResponse:
    fold(rows, opened=opened)
    folded = [row for row in rows if row.folded]
    first = to_look_at(rows)
    apart = {row.index for row in first}
    headers = upload.sniffed["headers"]
    context: dict[str, Any] = {
        "upload": upload,
        "rows": rows,
        "first": first,
        "others": [row for row in rows if row.index not in apart and not row.folded],
        "folded": folded_list(folded),
        "folded_range": f"{folded[0].index}-{folded[-1].index}" if folded else "",
        "folded_count": len(folded),
        "imported": sum(row.imported for row in rows),
        "look": [row for row in rows if row.look],
        "new": sum(row.choice == NEW for row in rows),
        "refused": refused,
        "no_email": not any(row.imported and row.choice == "email" for row in rows),
        "wrong": [row for row in rows if row.errors],
        "remembered": _remembered(upload),
        "reading": ReadingForm(upload.sniffed),
        "preview": [record[:PREVIEW_COLUMNS] for record in upload.sniffed["sample"][:PREVIEW_ROWS]],
        "preview_headers": headers[:PREVIEW_COLUMNS] if headers else None,
        "preview_left": max(len(rows) - PREVIEW_COLUMNS, 0),
        "imported_before": Import.objects.filter(upload=upload).order_by("-created_at").first(),
    }
    return render(request, "imports/map.html", context, status=422 if refused else 200)


def _drop_zone(request: HttpRequest, *, problem: str = "", status: int = 200) -> HttpResponse:
    return render(request, "imports/new.html", {"limit": settings.MAX_UPLOAD_BYTES, "problem": problem}, status=status)


def _as_chosen(name: str) -> str:
    """The name of a file as it was before a browser put it into a form: only a quote is written otherwise there."""
    return name.replace("%22", '"')


def _refused(request: HttpRequest, problem: str, *, status: int) -> HttpResponse:
    if _from_script(request):
        return JsonResponse({"problem": problem}, status=status)
    return _drop_zone(request, problem=problem, status=status)


def _from_script(request: HttpRequest) -> bool:
    return request.headers.get("Accept") == "application/json"


urlpatterns = [
    path("imports/new/", import_new, name="import_new"),
    path("uploads/<uuid:upload_id>/map/", upload_map, name="upload_map"),
    path("uploads/<uuid:upload_id>/map/ai/", upload_ai, name="upload_ai"),
    path("uploads/<uuid:upload_id>/map/words/<int:index>/", upload_words, name="upload_words"),
    path("uploads/<uuid:upload_id>/map/columns/<int:index>/", upload_column, name="upload_column"),
    path("uploads/<uuid:upload_id>/read/", upload_read, name="upload_read"),
    path("uploads/<uuid:upload_id>/discard/", upload_discard, name="upload_discard"),
]
