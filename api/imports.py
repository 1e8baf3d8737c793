"""Contact imports: create one from a CSV, and look at it."""

import io
import json
from typing import IO, Annotated, Any, cast
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Status
from pydantic import ValidationError, WithJsonSchema

from api.errors import ApiError, missing_field
from api.forms import read_form
from api.import_objects import contact_import, find_import
from api.models import ApiKey
from api.paging import Asked, fetch_page
from api.schemas import CHANGING, FINDING, IMPORT_FORM_OPENAPI, READING, ContactImportCreated, ImportForm
from api.schemas.import_actions import FullContactImport, FullContactImportList
from api.schemas.imports import UnsubscribedColumn
from contacts.models import Property
from contacts.values import tidy
from imports.column_map import CORE_FIELDS, ColumnMap, ValueType
from imports.errors import ImportRejected
from imports.headers import NamedMap, resolve
from imports.models import Import, Upload
from imports.options import Options, TopicChoice
from imports.report import reports
from imports.start import check_options, check_quota, start_import
from imports.undo import undone_each
from imports.upload import discard_upload, sniff_again, store_upload

router = Router(tags=["Contact imports"])

IMPORTS_BY_DEFAULT = 10
JSON_FIELDS = ("column_map", "segments", "topics")


@router.post(
    "/contacts/imports",
    response={201: ContactImportCreated, **CHANGING},
    openapi_extra=IMPORT_FORM_OPENAPI,
    summary="Create a contact import",
)
def create_import(request: HttpRequest) -> Status[dict[str, Any]]:
    """Stores and checks the file, then answers; rows are processed afterwards."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    check_quota(key.team)  # before the work; once more, exactly, when it is recorded
    file, name = _file(request)
    form = _form(request)
    named = _named(form)
    upload = store_upload(key.team, file, name=name)
    try:
        options = _options(upload, form, named)
        check_options(key.team, options)
        imp = start_import(upload, options, actor=key.name, source="api", hold=form.dry_run)
    except BaseException:
        discard_upload(upload)
        raise
    return Status(201, {"id": imp.pk})


class ImportsAsked(Asked):
    """The query of the list of imports."""

    status: Annotated[Import.Status | None, WithJsonSchema({"type": "string", "enum": Import.Status.values})] = None


@router.get("/contacts/imports", response={200: FullContactImportList, **READING}, summary="List contact imports")
def list_imports(request: HttpRequest, asked: Annotated[ImportsAsked, Query()]) -> dict[str, Any]:
    """Newest first, 10 unless told otherwise; those with one status with `status`."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    every = Import.objects.filter(team=key.team).defer("options", "undo_preview")  # which may be large
    found = every.filter(status=asked.status) if asked.status else every
    imports, more = fetch_page(found, asked=asked, default=IMPORTS_BY_DEFAULT, cursors=every)
    counted, undone = reports(imports), undone_each(imports)
    told = [contact_import(imp, counted=counted[imp.pk], undone=undone.get(imp.pk)) for imp in imports]
    return {"has_more": more, "data": told}


@router.get(
    "/contacts/imports/{import_id}",
    response={200: FullContactImport, **FINDING},
    summary="Retrieve a contact import",
)
def get_import(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """The import's status and counts."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    return contact_import(find_import(key.team, import_id))


def _file(request: HttpRequest) -> tuple[IO[bytes], str]:
    """The file part, whatever it is called; as an ordinary field too, which is how a PHP string arrives."""
    if request.content_type != "multipart/form-data":
        raise missing_field("file")
    parts, files = read_form(request)
    if found := files.get("file"):
        return found, found.name or "import.csv"
    text = parts.get("file")
    if text is None:
        raise missing_field("file")
    return io.BytesIO(text.encode()), "import.csv"


def _form(request: HttpRequest) -> ImportForm:
    given: dict[str, Any] = {name: value for name, value in request.POST.items() if value not in ("", "null")}
    for name in JSON_FIELDS:
        if name in given:
            try:
                given[name] = json.loads(str(given[name]))
            except (ValueError, RecursionError) as problem:
                raise ApiError(422, "validation_error", f"The `{name}` field is not valid JSON.") from problem
    if isinstance(segments := given.get("segments"), list):
        given["segments"] = [{"id": item} if isinstance(item, str) else item for item in segments]
    try:
        return ImportForm.model_validate({name: value for name, value in given.items() if value is not None})
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part not in ("str", "UnsubscribedColumn"))
        # pydantic would name our classes.
        wrong = (
            "Input should be a JSON object"
            if first["type"] in ("model_type", "model_attributes_type")
            else first["msg"]
        )
        raise ApiError(422, "validation_error", f"The `{where}` field is not valid: {wrong}.") from problem


def _named(form: ImportForm) -> NamedMap | None:
    if form.column_map is None:
        return None
    core = {
        name: given.column if isinstance(given, UnsubscribedColumn) else given
        for name in CORE_FIELDS
        if (given := getattr(form.column_map, name)) is not None
    }
    properties = {key: (p.column, p.type) for key, p in (form.column_map.properties or {}).items() if p is not None}
    return NamedMap(core=core, properties=properties)


def _options(upload: Upload, form: ImportForm, named: NamedMap | None) -> Options:
    return Options(
        column_map=_with_words(_column_map(upload, named), form),
        dialect=upload.sniffed["dialect"],
        on_conflict=form.on_conflict,
        blank=form.blank,
        on_invalid_value=form.on_invalid_value,
        resubscribe=form.resubscribe,
        segments=tuple(segment.id for segment in form.segments),
        topics=tuple(TopicChoice(id=topic.id, subscription=topic.subscription) for topic in form.topics),
    )


def _with_words(column_map: ColumnMap, form: ImportForm) -> ColumnMap:
    """The map with the meaning the form gives to the words of the opt-out column."""
    told = form.column_map.unsubscribed if form.column_map else None
    if not isinstance(told, UnsubscribedColumn):
        return column_map
    words = {tidy(word).casefold(): meaning for word, meaning in told.words.items()}
    read = {"invert": told.invert, "words": words}
    return ColumnMap(
        columns=tuple(
            column.model_copy(update=read) if column.target == "unsubscribed" else column
            for column in column_map.columns
        )
    )


def _column_map(upload: Upload, named: NamedMap | None) -> ColumnMap:
    known = {p.key: cast(ValueType, p.type) for p in Property.objects.filter(team=upload.team)}
    try:
        return resolve(named, upload.sniffed["headers"], known=known)
    except ImportRejected:
        if upload.sniffed["headers"] is not None:
            raise
    # A file of this API has a header row. What looked like a file without one gets a second look.
    upload = sniff_again(upload, override={"header": True})
    return resolve(named, upload.sniffed["headers"], known=known)
