"""Pure: Dialect, what sniffing found out about a file and reading needs to know of it."""

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, Literal, Self

from contacts.values import Decimals


@dataclass(frozen=True)
class Dialect:
    """How the bytes of a file become records. Stored with the upload, so that preview, rehearsal and run read alike."""

    kind: Literal["csv", "xlsx"]
    gzip: bool
    encoding: str  # Python's codec name
    delimiter: str  # "" for a list of one column
    quote: str | None
    escape: str | None  # None: quotes inside quotes are doubled
    header_record: int | None  # counted from 0 as a spreadsheet counts rows; None: no header row
    skip_records: int  # how many records stand above the first data record
    sheet: str | None = None
    width: int = 0  # columns; 0: find out from the header or the first record
    address_columns: tuple[int, ...] = ()  # where the sample shows addresses: they tell a record from a quoted text
    decimal_commas: tuple[int, ...] = ()  # columns that consistently write 1,5 for one and a half
    thousand_points: tuple[int, ...] = ()  # those of them that write 1.000 for a thousand
    wrapped: bool = False  # every line stands in quotes as a whole, as when a table was exported twice
    blank_tails: bool = True  # rows commonly go on with blank cells after the last column; else one that does is told
    line_end: str | None = None  # where neither CR nor LF ends the lines, the sign that does
    fallback: str | None = None  # how single lines are read that the encoding cannot decode

    def to_json(self) -> dict[str, Any]:
        """The dialect as a JSON object."""
        return dataclasses.asdict(self) | {
            "address_columns": list(self.address_columns),
            "decimal_commas": list(self.decimal_commas),
            "thousand_points": list(self.thousand_points),
        }

    def decimals(self, column: int) -> Decimals:
        """How a column writes its numbers."""
        if column not in self.decimal_commas:
            return "point"
        return "comma_points" if column in self.thousand_points else "comma"

    @classmethod
    def from_json(cls, stored: dict[str, Any] | str) -> Self:
        """The dialect from `to_json`; fields this version does not know are left out."""
        fields = json.loads(stored) if isinstance(stored, str) else dict(stored)
        known = {field.name for field in dataclasses.fields(cls)}
        fields = {name: value for name, value in fields.items() if name in known}
        for name in ("address_columns", "decimal_commas", "thousand_points"):
            fields[name] = tuple(fields.get(name, ()))
        return cls(**fields)
