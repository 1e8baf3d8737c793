"""Pure: the API's column map, which names headers, resolved against the headers a file has (API.md 5.2)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from imports.column_map import CORE_FIELDS, ColumnMap, CoreField, MappedColumn, ValueType, is_property_key
from imports.errors import ImportRejected


@dataclass(frozen=True)
class NamedMap:
    """Headers by target, as a program names them. A property without a type takes the existing one's, or string."""

    core: Mapping[CoreField, str] = field(default_factory=dict)
    properties: Mapping[str, tuple[str, ValueType | None]] = field(default_factory=dict)


def resolve(named: NamedMap | None, headers: Sequence[str] | None, *, known: Mapping[str, ValueType]) -> ColumnMap:
    """The column map by index. `known` holds the team's properties and their types.

    Named headers match exactly, case included; without a map, and for a missing e-mail column, the four core names
    match regardless of case and separators. Raises ImportRejected naming the header or key at fault.
    """
    present = list(headers or [])
    columns = [
        MappedColumn(index=_find(header, present), header=header, target=target)
        for target, header in (named.core if named else {}).items()
    ]
    wanted: Sequence[CoreField] = ("email",) if named else CORE_FIELDS
    for target in wanted:
        if not any(column.target == target for column in columns):
            index = _find_loosely(target, present)
            if index is not None and not any(column.index == index for column in columns):
                columns.append(MappedColumn(index=index, header=present[index], target=target))
    if not any(column.target == "email" for column in columns):
        raise ImportRejected(
            "email_column_missing",
            "The CSV lacks the required email column. Name a column `email`, or say in `column_map` which one it is.",
        )
    for key, (header, given) in (named.properties if named else {}).items():
        if not is_property_key(key):
            raise ImportRejected(
                "property_key",
                f"The property key `{key[:80]}` is not valid: use 1 to 50 letters, digits or underscores, and no "
                "reserved name.",
            )
        columns.append(
            MappedColumn(
                index=_find(header, present),
                header=header,
                target="property",
                key=key,
                type=given or known.get(key, "string"),
            )
        )
    return _checked(columns)


def _checked(columns: list[MappedColumn]) -> ColumnMap:
    taken: dict[int, MappedColumn] = {}
    for column in columns:
        if column.index in taken:
            raise ImportRejected(
                "column_mapped_twice", f"The column `{column.header}` is mapped twice. Keep one target for it."
            )
        taken[column.index] = column
    return ColumnMap(columns=tuple(sorted(columns, key=lambda c: c.index)))


def _find(header: str, present: Sequence[str]) -> int:
    wanted = header.removeprefix("\ufeff").strip()
    found = [index for index, name in enumerate(present) if name == wanted]
    if not found:
        raise ImportRejected("column_missing", f"The column `{header[:80]}` in `column_map` is not in the CSV.")
    if len(found) > 1:
        raise ImportRejected(
            "column_doubled", f"The column `{header[:80]}` occurs {len(found)} times in the CSV. Rename one of them."
        )
    return found[0]


def _find_loosely(target: CoreField, present: Sequence[str]) -> int | None:
    if target in present:
        return present.index(target)
    bare = target.replace("_", "")
    return next((i for i, name in enumerate(present) if re.sub(r"[\W_]+", "", name).lower() == bare), None)
