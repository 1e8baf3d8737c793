"""An upload's suggestion: rules and memory at once, the AI's word a little later, and what people agreed to."""

import dataclasses
import logging
from datetime import timedelta
from functools import partial
from typing import Any, cast
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from contacts.models import Property, Team
from imports import ai
from imports.column_map import ColumnMap, Word
from imports.models import MappingMemory, Upload
from imports.refine import refine
from imports.suggest import suggest
from imports.suggestion import Suggestion, header_key

logger = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=20)  # how long the AI may take before its answer is no longer waited for


@dataclasses.dataclass(frozen=True)
class Remembered:
    """What the team agreed to for a header the last time."""

    target: str
    key: str | None = None
    type: str | None = None
    invert: bool = False
    words: dict[str, Word] = dataclasses.field(default_factory=dict)


def suggest_columns(upload: Upload) -> None:
    """Stores what rules and memory make of the columns and, where a key is set, asks the AI to look as well."""
    from imports.tasks import ask_ai, queue  # tasks call back into this room

    upload.suggestion = [dataclasses.asdict(column) for column in _by_rules(upload)]
    upload.ai = _question(upload.team)
    upload.save(update_fields=["suggestion", "ai"])
    if upload.ai:
        transaction.on_commit(partial(queue, ask_ai, upload.pk))


def suggest_for(
    team: Team, headers: list[str] | None, sample: list[list[str]], *, ask_ai: bool
) -> tuple[list[Suggestion], str | None]:
    """What rules, memory and, where a key is set, the AI make of a table that is not stored. With it, why the AI had
    no say, if it was asked."""
    rules, properties = rules_for(team, headers, sample), _properties(team)
    if not (ask_ai and settings.OPENAI_API_KEY):
        return rules, None
    answer = ai.ask(headers, sample, properties=properties, settings=_ai_settings(team))
    return refine(rules, answer, headers=headers, rows=sample, properties=properties), answer.problem


def refine_by_ai(upload_id: UUID) -> None:
    """Asks the AI about an upload and merges what can be believed of its answer. Late or doubled, it does nothing."""
    upload = Upload.objects.select_related("team").filter(pk=upload_id, ai__state="asking").first()
    if upload is None or upload.ai is None or is_late(upload):
        return
    rules, properties = _by_rules(upload), _properties(upload.team)
    headers, sample = _columns(upload)
    answer = ai.ask(headers, sample, properties=properties, settings=_ai_settings(upload.team))
    refined = refine(rules, answer, headers=headers, rows=sample, properties=properties)
    told = upload.ai | {
        "state": "failed" if answer.problem else "done",
        "problem": answer.problem,
        "model": answer.model,
        "samples": answer.sent,
        "tokens": answer.tokens,
        "changed": [new.index for old, new in zip(rules, refined, strict=True) if _differs(old, new)],
    }
    # Only if this is still the question asked: the person may have had the file read another way meanwhile.
    Upload.objects.filter(pk=upload.pk, ai__state="asking", ai__asked=upload.ai["asked"]).update(
        suggestion=[dataclasses.asdict(column) for column in refined], ai=told
    )


def is_late(upload: Upload) -> bool:
    """True when the AI has had its time. Then the rules' suggestion stands, and the page says so."""
    asked_at = parse_datetime(upload.ai["asked_at"]) if upload.ai else None
    return asked_at is not None and timezone.now() - asked_at > PATIENCE


def stop_waiting(upload: Upload) -> None:
    """Settles for the rules' suggestion unless the answer has just come."""
    Upload.objects.filter(pk=upload.pk, ai__state="asking").update(
        ai=(upload.ai or {}) | {"state": "failed", "problem": "It did not answer in time."}
    )
    upload.refresh_from_db(fields=["suggestion", "ai"])


def remember(team: Team, column_map: ColumnMap, *, headers: list[str] | None) -> None:
    """Keeps what people agreed to for each header, so that the same column is theirs to decide only once."""
    mapped = {column.index: column for column in column_map.columns}
    learnt: dict[str, dict[str, Any]] = {}
    for index, header in enumerate(headers or []):
        if key := header_key(header):
            column = mapped.get(index)
            learnt[key] = (
                column.model_dump(mode="json", include={"target", "key", "type", "invert", "words"})
                if column
                else {"target": "ignore"}
            )
    MappingMemory.objects.bulk_create(
        [MappingMemory(team=team, header_key=key, column=column) for key, column in sorted(learnt.items())],
        update_conflicts=True,
        unique_fields=["team", "header_key"],
        update_fields=["column", "used_at"],
    )


def _ai_settings(team: Team) -> ai.AISettings:
    """Whom to ask, and what of sample rows it may see for this team."""
    return ai.AISettings(
        api_key=settings.OPENAI_API_KEY,
        base_url=settings.OPENAI_BASE_URL or None,
        model=settings.AI_MODEL,
        samples=cast(ai.Samples, team.ai_samples or settings.AI_SAMPLES),
    )


def _question(team: Team) -> dict[str, Any] | None:
    if not settings.OPENAI_API_KEY:
        return None
    return {
        "state": "asking",
        "asked": uuid4().hex,  # tells this question from a later one about the same upload
        "asked_at": timezone.now().isoformat(),
        "model": settings.AI_MODEL,
        "samples": team.ai_samples or settings.AI_SAMPLES,
    }


def _by_rules(upload: Upload) -> list[Suggestion]:
    return rules_for(upload.team, *_columns(upload))


def rules_for(team: Team, headers: list[str] | None, sample: list[list[str]]) -> list[Suggestion]:
    """What rules and the team's memory make of the columns."""
    keys = {header_key(header) for header in headers or []} - {""}
    known = MappingMemory.objects.filter(team=team, header_key__in=keys)
    memory = {kept.header_key: Remembered(**kept.column) for kept in known}
    return suggest(headers, sample, properties=_properties(team), memory=memory)


def _columns(upload: Upload) -> tuple[list[str] | None, list[list[str]]]:
    return upload.sniffed["headers"], upload.sniffed["sample"]


def _properties(team: Team) -> list[tuple[str, str]]:
    return list(Property.objects.filter(team=team).order_by("key").values_list("key", "type"))


def _differs(rules: Suggestion, refined: Suggestion) -> bool:
    """Whether the AI moved the column, not merely agreed or worded the reason another way."""
    kept = ("target", "key", "type", "invert", "words")
    return any(getattr(rules, name) != getattr(refined, name) for name in kept)
