"""Pure: the column map, the one schema that the API, the stored JSON, the review form and the run share."""

import hashlib
from collections import Counter
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contacts.keys import PROPERTY_KEY as PROPERTY_KEY
from contacts.keys import RESERVED_KEYS as RESERVED_KEYS
from contacts.keys import is_property_key as is_property_key

CoreField = Literal["email", "first_name", "last_name", "unsubscribed"]
Target = Literal["email", "first_name", "last_name", "unsubscribed", "property"]
ValueType = Literal["string", "number", "boolean"]
Word = Literal["unsubscribed", "subscribed", "leave"]

CORE_FIELDS: tuple[CoreField, ...] = ("email", "first_name", "last_name", "unsubscribed")


class MappedColumn(BaseModel):
    """One column of the file and where its cells go. Columns that are not imported have no entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    index: int = Field(ge=0)
    header: str | None = None  # as the file has it; None where the file has no header row
    target: Target
    key: str | None = None  # of a property
    type: ValueType | None = None  # of a property
    # Of `unsubscribed`. True when a plain yes means subscribed ("Accepts marketing").
    invert: bool = False
    # Of `unsubscribed`: what a word (trimmed, casefolded) means. A word that is not listed is read as a
    # boolean, turned by `invert`; one that is neither fails its row.
    words: dict[str, Word] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _fits_target(self) -> Self:
        if self.target == "property":
            if not self.key or not is_property_key(self.key):
                raise ValueError(
                    f"The property key {self.key!r} is not valid: use 1 to 50 letters, digits or underscores, "
                    "and none of email, first_name, last_name, unsubscribed, unsubscribe_url."
                )
            if self.type is None:
                raise ValueError(f"The property {self.key!r} needs a type: string, number or boolean.")
        elif self.key is not None or self.type is not None:
            raise ValueError(f"A column mapped to {self.target} takes no key and no type.")
        if self.target != "unsubscribed" and (self.invert or self.words):
            raise ValueError("Only the unsubscribed column takes words and invert.")
        return self


class ColumnMap(BaseModel):
    """What becomes of each column: exactly one e-mail column, every target at most once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    columns: tuple[MappedColumn, ...]

    @model_validator(mode="after")
    def _targets_are_single(self) -> Self:
        names = [c.key if c.target == "property" else c.target for c in self.columns]
        double = sorted(str(name) for name, times in Counter(names).items() if times > 1)
        if double:
            raise ValueError(f"Two columns are mapped to {', '.join(double)}. Keep one of them.")
        if len({c.index for c in self.columns}) < len(self.columns):
            raise ValueError("One column is mapped twice. Keep one target for it.")
        if "email" not in names:
            raise ValueError("No column is mapped to email. Choose the one that holds the addresses.")
        return self

    def find(self, target: CoreField) -> MappedColumn | None:
        """The column mapped to a core field, if any."""
        return next((c for c in self.columns if c.target == target), None)

    @property
    def email(self) -> MappedColumn:
        """The e-mail column, which every map has."""
        return next(c for c in self.columns if c.target == "email")

    @property
    def properties(self) -> tuple[MappedColumn, ...]:
        """The columns that become property values, in file order."""
        return tuple(sorted((c for c in self.columns if c.target == "property"), key=lambda c: c.index))

    def fingerprint(self) -> str:
        """SHA-256 (hex) of the map: equal maps read a file to equal rows."""
        ordered = ColumnMap(columns=tuple(sorted(self.columns, key=lambda c: c.index)))
        return hashlib.sha256(ordered.model_dump_json().encode()).hexdigest()
