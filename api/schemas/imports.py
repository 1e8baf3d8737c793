"""A contact import, and the form that creates one (API.md 4.7 and 5)."""

from typing import Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import BaseModel, ConfigDict, Field

from api.schemas.base import Lenient, Listing, WireTime
from api.schemas.segments import SegmentRef
from api.schemas.topics import TopicRef
from imports.column_map import ValueType, Word


class Counts(Schema):
    """Rows dealt with so far, by outcome; total is the sum of the others."""

    total: int
    created: int
    updated: int
    skipped: int
    failed: int


class ContactImportCreated(Schema):
    """The answer to a created import."""

    object: Literal["contact_import"] = "contact_import"
    id: UUID


class ContactImport(Schema):
    """An import and its counts (API.md 4.7). `reason` and `message` are ours: why it failed."""

    object: Literal["contact_import"] = "contact_import"
    id: UUID
    status: Literal["queued", "in_progress", "completed", "failed"]
    created_at: WireTime
    completed_at: WireTime | None
    counts: Counts
    reason: str | None = None
    message: str | None = None


class ContactImportList(Listing):
    """Imports, newest first."""

    data: list[ContactImport]


class MappedProperty(Lenient):
    """A property in a column map; without a type the existing one holds, or string."""

    column: str
    type: ValueType | None = None


class UnsubscribedColumn(Lenient):
    """How an opt-out column is read; ours on top. A word that is not listed is a plain yes or no."""

    column: str
    invert: bool = False  # a plain yes means subscribed
    words: dict[str, Word] = Field(default_factory=dict)


class WireColumnMap(Lenient):
    """The column map of the wire: headers by name (API.md 5.2)."""

    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    unsubscribed: str | UnsubscribedColumn | None = None
    properties: dict[str, MappedProperty | None] | None = None


class ImportForm(BaseModel):
    """The text parts of the form that creates an import, parsed."""

    model_config = ConfigDict(extra="ignore")

    column_map: WireColumnMap | None = None
    on_conflict: Literal["upsert", "skip"] = "upsert"
    segments: list[SegmentRef] = Field(default_factory=list)
    topics: list[TopicRef] = Field(default_factory=list)
    resubscribe: bool = False
    blank: Literal["keep", "clear"] = "keep"
    on_invalid_value: Literal["fail", "drop"] = "fail"
    dry_run: bool = False


IMPORT_FORM_OPENAPI: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary", "description": "CSV, TSV, XLSX, or gzip."},
                        "column_map": {"type": "string", "description": "JSON object: which header goes where."},
                        "on_conflict": {"type": "string", "enum": ["upsert", "skip"], "default": "upsert"},
                        "segments": {"type": "string", "description": 'JSON array of {"id"}.'},
                        "topics": {"type": "string", "description": 'JSON array of {"id", "subscription"}.'},
                        "resubscribe": {"type": "boolean", "default": False},
                        "blank": {"type": "string", "enum": ["keep", "clear"], "default": "keep"},
                        "on_invalid_value": {"type": "string", "enum": ["fail", "drop"], "default": "fail"},
                        "dry_run": {
                            "type": "boolean",
                            "default": False,
                            "description": "Count what the import would do and wait to be started, for 24 hours.",
                        },
                    },
                }
            }
        },
    }
}
