"""A suggested column map for a file, or for its headers and some rows; nothing of either is stored."""

from collections import Counter
from dataclasses import asdict
from typing import Any, BinaryIO, cast

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from ninja import Router
from pydantic import ValidationError

from api.access import key_of
from api.errors import ApiError, missing_field
from api.forms import read_form
from api.json_bodies import StrictJson
from api.schemas import WRITING
from api.schemas.import_actions import SUGGEST_OPENAPI, Suggested, Table
from imports.rare_cells import with_rare_cells
from imports.sniff import sniff
from imports.suggestion import Suggestion
from imports.suggestions import suggest_for
from imports.upload import too_large

router = Router(tags=["Contact imports"])

YES = ("true", "1", "yes", "on")
IMPORTED = ("email", "first_name", "last_name", "unsubscribed", "property")


@router.post(
    "/contacts/imports/suggest",
    response={200: Suggested, **WRITING},
    openapi_extra=SUGGEST_OPENAPI,
    summary="Suggest a column map",
)
def suggest(request: HttpRequest) -> dict[str, Any]:
    """Send the file, or `headers` and `rows` as JSON. Each column gets a target, a type, how sure that is, and why."""
    key = key_of(request)
    if request.content_type == "multipart/form-data":
        headers, rows, notes, ai, whole = _from_file(request)
    else:
        headers, rows, notes, ai = _from_json(request)
        whole = False  # some rows of a table that we do not see
    columns, silent = suggest_for(key.team, headers, rows, ask_ai=ai, whole=whole)
    column_map, unsaid = column_map_of(columns)
    return {
        "headers": headers,
        "columns": [asdict(column) for column in columns],
        "column_map": column_map,
        "notes": [*notes, *unsaid],
        "ai": silent,
    }


def column_map_of(columns: list[Suggestion]) -> tuple[dict[str, Any], list[str]]:
    """The suggestion as the form field `column_map`, and a sentence for each column that it cannot name."""
    seen = Counter(column.header for column in columns)
    column_map: dict[str, Any] = {}
    unsaid = []
    for column in columns:
        if column.target not in IMPORTED:
            continue
        if not column.header or seen[column.header] > 1:
            why = "occurs more than once" if column.header else "has no header"
            named = f"`{column.header}`" if column.header else f"Column {column.index + 1}"
            unsaid.append(f"{named} {why}, so `column_map` cannot name it. Give it a header of its own to import it.")
        elif column.target == "property":
            entry = {"column": column.header, "type": column.type or "string"}
            column_map.setdefault("properties", {})[str(column.key)] = entry
        elif column.target == "unsubscribed" and (column.invert or column.words):
            column_map["unsubscribed"] = {
                "column": column.header,
                "invert": column.invert,
                "words": column.words,
            }
        else:
            column_map[column.target] = column.header
    return column_map, unsaid


def _from_file(request: HttpRequest) -> tuple[list[str] | None, list[list[str]], list[str], bool, bool]:
    fields, files = read_form(request)
    file = files.get("file")
    if not isinstance(file, UploadedFile):
        raise missing_field("file")
    if (file.size or 0) > settings.MAX_UPLOAD_BYTES:
        raise too_large(settings.MAX_UPLOAD_BYTES)
    source = cast(BinaryIO, file)
    found = with_rare_cells(sniff(source, name=file.name or ""), source)
    headers = None if found.headers is None else list(found.headers)
    ai = str(fields.get("ai") or "").lower() in YES
    return headers, [list(row) for row in found.sample], list(found.notes), ai, found.is_whole


def _from_json(request: HttpRequest) -> tuple[list[str] | None, list[list[str]], list[str], bool]:
    try:
        table = Table.model_validate(StrictJson().parse_body(request))
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "body"
        raise ApiError(422, "validation_error", f"The `{where}` field is not valid: {first['msg']}.") from problem
    except (ValueError, RecursionError) as problem:
        raise ApiError(400, "validation_error", "The request body is not valid JSON.") from problem
    if not table.headers and not any(table.rows):
        raise missing_field("headers")
    return table.headers, [[_text(cell) for cell in row] for row in table.rows], [], table.ai


def _text(cell: str | float | bool | None) -> str:
    """A cell as a CSV would spell it."""
    if cell is None:
        return ""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
