"""Pure: everything a person or program agrees to before a run, stored with the import as its snapshot."""

import hashlib
import json
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from imports.column_map import ColumnMap


class TopicChoice(BaseModel):
    """A topic that every contact of the import is opted in to or out of."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    subscription: Literal["opt_in", "opt_out"]


class Options(BaseModel):
    """How a file is read and what its rows may do. Equal options over equal data give equal counts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    column_map: ColumnMap
    dialect: dict[str, Any]  # imports.sniff.Dialect as JSON
    on_conflict: Literal["upsert", "skip"] = "upsert"
    blank: Literal["keep", "clear"] = "keep"
    on_invalid_value: Literal["fail", "drop"] = "fail"
    resubscribe: bool = False
    segments: tuple[UUID, ...] = ()
    new_segment: str | None = Field(default=None, max_length=200)  # made when the run starts
    topics: tuple[TopicChoice, ...] = ()

    def reading_fingerprint(self) -> str:
        """Hash of what changes how rows are read: stagings with equal ones are interchangeable."""
        return _digest([self.column_map.fingerprint(), self.dialect, self.blank, self.on_invalid_value])

    def fingerprint(self) -> str:
        """Hash of everything that changes what a run does."""
        return _digest([self.reading_fingerprint(), self.model_dump(mode="json", exclude={"column_map", "dialect"})])


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
