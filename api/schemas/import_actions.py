"""JSON objects that are ours on top of the compatible ones: dry runs, undo, row errors and suggested column maps."""

from typing import Any, Literal

from ninja import Schema
from pydantic import BaseModel, ConfigDict, Field

from api.schemas.base import Listing, WireTime
from api.schemas.imports import ContactImport
from imports.column_map import ValueType, Word

Cell = str | int | float | bool | None


class Problem(Schema):
    """Rows of one kind of trouble, with the first of them."""

    severity: Literal["failed", "note"]
    code: str
    column: str | None
    message: str
    rows: int
    first_row: int
    examples: list[str]


class Predicted(Schema):
    """What a run would do, counted over the whole file. total is the sum of created, updated, skipped and failed."""

    total: int
    created: int
    updated: int = Field(description="Contacts that exist, unchanged ones included.")
    skipped: int
    failed: int
    unchanged: int = Field(description="Those of `updated` that have nothing to change.")
    repeats: int = Field(description="Those of `skipped` whose address comes again further down.")
    created_unsubscribed: int
    opt_outs_kept: int = Field(description="People the file calls subscribed, who opted out here and stay so.")
    opt_outs_ignored: int = Field(description="Opt-outs of the file that `on_conflict=skip` leaves unread.")
    topic_opt_outs: int = Field(description="People who opted out of a topic that the import opts in to.")
    resubscribed: int
    problems: list[Problem]


class UndoCounts(Schema):
    """Contacts by what the undo has done to them so far."""

    removed: int
    kept_touched: int = Field(description="Created by the import, but somebody wrote to them since: they stay.")
    restored: int
    restored_in_part: int
    kept_changed: int = Field(description="Everything the import changed was changed again since, and stays.")


class Undo(Schema):
    """Where the taking back of an import stands."""

    status: Literal["queued", "in_progress", "completed", "failed"]
    asked_at: WireTime | None
    ended_at: WireTime | None
    message: str | None
    counts: UndoCounts


class FullContactImport(ContactImport):
    """An import with what is ours: whether it is a dry run, what that predicted, and its undo."""

    dry_run: bool = Field(description="True until it is started: no worker takes it up.")
    expires_at: WireTime | None = Field(description="Until when a dry run can be started.")
    predicted: Predicted | None = Field(description="What a dry run would do, once the whole file was counted.")
    undo: Undo | None


class FullContactImportList(Listing):
    """Imports, newest first."""

    data: list[FullContactImport]


class ImportRowError(Schema):
    """Something to tell about one row of an import."""

    id: str
    row: int = Field(description="As a spreadsheet numbers it: titles, header and blank lines count.")
    line: int | None
    column: str | None
    value: str
    code: str
    message: str
    severity: Literal["failed", "skipped", "note"] = Field(description="Rows of notes were imported.")


class ImportRowErrorList(Listing):
    """Row errors in file order."""

    data: list[ImportRowError]


class Table(BaseModel):
    """The headers and some rows of a file, in place of the file."""

    model_config = ConfigDict(extra="ignore")

    headers: list[str] | None = Field(default=None, max_length=10_000)
    rows: list[list[Cell]] = Field(default_factory=list, max_length=1_000)
    ai: bool = False


class SuggestedColumn(Schema):
    """What should become of one column, and why."""

    index: int
    header: str | None
    target: Literal["email", "first_name", "last_name", "unsubscribed", "property", "ignore"]
    key: str | None = Field(description="Of a property.")
    type: ValueType | None = Field(description="Of a property.")
    existing: bool = Field(description="The property exists already.")
    invert: bool = Field(description="Of an unsubscribed column: a plain yes means subscribed.")
    words: dict[str, Word] = Field(description="Of an unsubscribed column: what its words mean.")
    confidence: float
    reason: str
    warning: str | None
    source: Literal["rules", "memory", "ai"]
    fill: float = Field(description="Share of sampled cells that are not empty.")


class Suggested(Schema):
    """A suggested column map: column by column, and ready to be sent as `column_map`."""

    object: Literal["column_map_suggestion"] = "column_map_suggestion"
    headers: list[str] | None
    columns: list[SuggestedColumn]
    column_map: dict[str, Any] = Field(description="Fits the form field `column_map` of a new import as it is.")
    notes: list[str] = Field(description="What the map cannot say, and what was noticed about the file.")
    ai: str | None = Field(description="Why the AI had no say; null when it had, or was not asked.")


SUGGEST_OPENAPI: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary", "description": "CSV, TSV, XLSX, or gzip."},
                        "ai": {"type": "boolean", "default": False, "description": "Ask the AI, where one is set up."},
                    },
                }
            },
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "headers": {"type": ["array", "null"], "items": {"type": "string"}, "maxItems": 10000},
                        "rows": {
                            "type": "array",
                            "maxItems": 1000,
                            "items": {
                                "type": "array",
                                "items": {"type": ["string", "number", "boolean", "null"]},
                            },
                        },
                        "ai": {"type": "boolean", "default": False},
                    },
                }
            },
        },
    }
}
CSV_OPENAPI: dict[str, Any] = {
    "responses": {200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
}
