"""What a team's people agreed to for headers and for whole header rows: kept, brought back, forgotten."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from contacts.models import Team
from imports.column_map import ColumnMap, Word
from imports.models import HeaderRowMemory, MappingMemory
from imports.suggestion import RowRemembered, header_key

SHOWN_HEADERS = 6  # of a header row, to know it by
MOST_COLUMNS = 2_000  # of one file; a wider one is no form anybody fills in twice
_HEADER_MAX = 200  # characters kept of a header for the page
_FIELDS = {"target", "key", "type", "invert", "words"}


@dataclass(frozen=True)
class Remembered:
    """What the team agreed to for a header the last time."""

    target: str
    key: str | None = None
    type: str | None = None
    invert: bool = False
    words: dict[str, Word] = field(default_factory=dict)
    chosen: bool = True  # by a person, against what was suggested; otherwise it was only left as it was


@transaction.atomic
def remember(
    team: Team,
    column_map: ColumnMap,
    *,
    headers: list[str] | None,
    suggestion: Sequence[Mapping[str, Any]] | None = None,
    by: str | None = None,
) -> None:
    """Keeps what a person agreed to, for each header and for the whole row of them, so that the same column is theirs
    to decide only once. `suggestion`: what was suggested, an entry per column as an Upload keeps it."""
    if not headers or len(headers) > MOST_COLUMNS:
        return
    mapped = {column.index: column for column in column_map.columns}
    columns = [
        mapped[index].model_dump(mode="json", include=_FIELDS) if index in mapped else {"target": "ignore"}
        for index in range(len(headers))
    ]
    _mark_chosen(team, columns, headers=headers, suggestion=suggestion)
    learnt = {key: (header, column) for header, column in zip(headers, columns, strict=True)
              if (key := header_key(header))}  # fmt: skip
    if not learnt:
        return
    MappingMemory.objects.bulk_create(
        [
            MappingMemory(
                team=team, header_key=key, header=_shown(header), column=column, used_at=timezone.now(), used_by=by
            )
            for key, (header, column) in sorted(learnt.items())
        ],
        update_conflicts=True,
        unique_fields=["team", "header_key"],
        update_fields=["header", "column", "used_at", "used_by"],
    )
    keys = [header_key(header) for header in headers]
    HeaderRowMemory.objects.update_or_create(
        team=team,
        row_key=_row_key(keys),
        defaults={
            "header_keys": keys,
            "headers": [_shown(header) for header in headers if header.strip()][:SHOWN_HEADERS],
            "columns": columns,
            "used_at": Now(),
            "used_by": by,
        },
    )


def _mark_chosen(
    team: Team, columns: list[dict[str, Any]], *, headers: list[str], suggestion: Sequence[Mapping[str, Any]] | None
) -> None:
    """What memory itself had suggested stays what it was: chosen, or only left."""
    told = {each["index"]: each for each in suggestion or ()}
    kept = MappingMemory.objects.filter(team=team, header_key__in={header_key(header) for header in headers})
    before = {each.header_key: each.column.get("chosen", True) for each in kept}
    for index, (header, column) in enumerate(zip(headers, columns, strict=True)):
        if (said := told.get(index)) and all(said.get(name) == column.get(name) for name in ("target", "key")):
            column["chosen"] = before.get(header_key(header), True) if said.get("source") == "memory" else False


def recall(team: Team, headers: Sequence[str] | None) -> tuple[dict[str, Remembered], RowRemembered | None]:
    """What is remembered for each of the headers, and for exactly this row of them."""
    keys = [header_key(header) for header in headers or []]
    known = MappingMemory.objects.filter(team=team, header_key__in=set(keys) - {""})
    single = {kept.header_key: Remembered(**kept.column) for kept in known}
    if not any(keys):
        return single, None
    row = HeaderRowMemory.objects.filter(team=team, row_key=_row_key(keys)).first()
    if row is None:
        return single, None
    whole = RowRemembered(columns=tuple(Remembered(**column) for column in row.columns), when=_day(row.used_at))
    return single, whole


def forget_header(team: Team, memory: int) -> bool:
    """One header, and every header row it stands in; False when the team has no such memory."""
    with transaction.atomic():
        kept = MappingMemory.objects.filter(team=team, pk=memory).first()
        if kept is None:
            return False
        HeaderRowMemory.objects.filter(team=team, header_keys__contains=[kept.header_key]).delete()
        kept.delete()
    return True


def forget_row(team: Team, memory: int) -> bool:
    """One header row; what is remembered of its headers one by one stays. False when the team has no such memory."""
    deleted, _ = HeaderRowMemory.objects.filter(team=team, pk=memory).delete()
    return deleted > 0


def forget_all(team: Team) -> int:
    """Everything; how many headers that were."""
    with transaction.atomic():
        HeaderRowMemory.objects.filter(team=team).delete()
        deleted, _ = MappingMemory.objects.filter(team=team).delete()
    return deleted


def remembered_headers(team: Team) -> QuerySet[MappingMemory]:
    """The team's memory header by header, the last confirmed first."""
    return MappingMemory.objects.filter(team=team).order_by("-used_at", "-id")


def remembered_rows(team: Team) -> QuerySet[HeaderRowMemory]:
    """The header rows the team has confirmed, the last first."""
    return HeaderRowMemory.objects.filter(team=team).order_by("-used_at", "-id")


def _row_key(keys: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(keys).encode()).hexdigest()


def _shown(header: str) -> str:
    return " ".join(header.split())[:_HEADER_MAX]


def _day(moment: Any) -> str:
    """ "3 May", with the year when it is another one."""
    year = "" if moment.year == timezone.now().year else f" {moment.year}"
    return f"{moment.day} {moment:%B}{year}"
