"""What can be done to an import besides creating and reading it: start a dry run, cancel, resume, undo, its row errors.

Ours on top of the compatible routes.
"""

from typing import Annotated, Any, Literal
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponseBase
from ninja import Query, Router

from api.access import key_of
from api.downloads import TooManyDownloads, failed_rows
from api.errors import ApiError
from api.import_objects import contact_import, find_import
from api.schemas import CHANGING, FINDING
from api.schemas.import_actions import CSV_OPENAPI, FullContactImport, ImportRowErrorList
from imports.dry_run import never_started, start_held
from imports.models import Import, RowError
from imports.run import OPEN
from imports.start import cancel_import, resume_import
from imports.undo import start_undo

router = Router(tags=["Contact imports"])

Severity = Literal["failed", "skipped", "note"]
ERRORS_LIMIT = 50  # without `limit`


@router.post(
    "/contacts/imports/{import_id}/start", response={200: FullContactImport, **CHANGING}, summary="Start a dry run"
)
def start(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Runs a dry run, over what was read for it. Once; 409 before it has counted everything and after its end."""
    imp = _own(request, import_id)
    start_held(imp)
    return _now(imp)


@router.post(
    "/contacts/imports/{import_id}/cancel",
    response={200: FullContactImport, **CHANGING},
    summary="Cancel a contact import",
)
def cancel(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Ends the import after the rows being written right now. What was done stays, and is counted."""
    imp = _own(request, import_id)
    if not cancel_import(imp):
        imp.refresh_from_db()
        if imp.reason != Import.Reason.CANCELLED:
            raise _conflict("This import has ended already, so there is nothing to cancel.")
    return _now(imp)


@router.post(
    "/contacts/imports/{import_id}/resume",
    response={200: FullContactImport, **CHANGING},
    summary="Resume a contact import",
)
def resume(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Takes up an import that failed or was cancelled where it stopped. Rows that are done stay done."""
    imp = _own(request, import_id)
    if not resume_import(imp):
        imp.refresh_from_db()
        raise _conflict(_why_not_resumed(imp))
    return _now(imp)


@router.post(
    "/contacts/imports/{import_id}/undo", response={200: FullContactImport, **CHANGING}, summary="Undo a contact import"
)
def undo(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Takes the import back in the background: what it created goes, what it overwrote returns, and what people did
    since then stays. `undo` on the import tells how far it is."""
    imp = _own(request, import_id)
    start_undo(imp, actor=key_of(request).name)
    return _now(imp)


@router.get(
    "/contacts/imports/{import_id}/errors",
    response={200: ImportRowErrorList, **FINDING},
    openapi_extra=CSV_OPENAPI,
    summary="List row errors",
)
def errors(
    request: HttpRequest,
    import_id: UUID,
    severity: Severity | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = ERRORS_LIMIT,
    after: str | None = None,
    before: str | None = None,
    format: Literal["json", "csv"] | None = None,
) -> dict[str, Any] | HttpResponseBase:
    """Row errors in file order. As CSV (`format=csv` or `Accept: text/csv`): the failed rows under their own headers,
    which import as they are once they are mended."""
    imp = _own(request, import_id)
    if format == "csv" or (
        format is None and request.get_preferred_type(["application/json", "text/csv"]) == "text/csv"
    ):
        try:
            return failed_rows(imp)
        except TooManyDownloads as refused:
            raise ApiError(429, "rate_limit_exceeded", str(refused)) from refused
    if after and before:
        raise ApiError(422, "validation_error", "Send `after` or `before`, not both.")
    cursor = _cursor(imp, after or before, name="after" if after else "before")
    found = _page(imp, severity, cursor=cursor, backwards=bool(before), size=limit + 1)
    page = found[:limit]
    if before:
        page.reverse()
    return {"has_more": len(found) > limit, "data": [_row_error(error) for error in page]}


def _page(
    imp: Import, severity: Severity | None, *, cursor: RowError | None, backwards: bool, size: int
) -> list[RowError]:
    """The nearest row errors beyond the cursor, nearest first: a few by index of each severity, then merged."""
    found: list[RowError] = []
    for kind in [severity] if severity else RowError.Severity.values:
        errors = RowError.objects.filter(imp=imp, severity=kind)
        if cursor:
            errors = _beyond(errors, cursor, backwards=backwards)
        found += errors.order_by(*(("-number", "-id") if backwards else ("number", "id")))[:size]
    return sorted(found, key=lambda error: (error.number, error.pk), reverse=backwards)[:size]


def _beyond(errors: QuerySet[RowError], cursor: RowError, *, backwards: bool) -> QuerySet[RowError]:
    side = "lt" if backwards else "gt"
    # The first condition follows from the second, and is what the index understands.
    return errors.filter(**{f"number__{side}e": cursor.number}).filter(
        Q(**{f"number__{side}": cursor.number}) | Q(**{f"id__{side}": cursor.pk})
    )


def _cursor(imp: Import, text: str | None, *, name: str) -> RowError | None:
    if not text:
        return None
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
    found = RowError.objects.filter(imp=imp, pk=number).first()
    if found is None:
        raise ApiError(422, "validation_error", f"The `{name}` cursor is not the id of a row error of this import.")
    return found


def _row_error(error: RowError) -> dict[str, Any]:
    return {
        "id": str(error.pk),
        "row": error.number,
        "line": error.line,
        "column": error.column,
        "value": error.value,
        "code": error.code,
        "message": error.message,
        "severity": error.severity,
    }


def _why_not_resumed(imp: Import) -> str:
    if never_started(imp):
        return "This dry run was never started, so there is nothing to resume. Create the import again."
    if imp.undo_status is not None:
        return "This import was undone, so it cannot go on. Create it again instead."
    if imp.status in OPEN:
        return "This import has not ended, so there is nothing to resume."
    return "This import is complete, so there is nothing to resume."


def _conflict(message: str) -> ApiError:
    return ApiError(409, "conflict", message)


def _now(imp: Import) -> dict[str, Any]:
    imp.refresh_from_db()
    return contact_import(imp)


def _own(request: HttpRequest, import_id: UUID) -> Import:
    return find_import(key_of(request).team, import_id)
