"""An upload's suggestion: rules and memory at once, the AI's word a little later, and what people agreed to."""

import dataclasses
import logging
import time
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Any, cast
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Count, F, Sum
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from contacts.models import Property, Team
from imports import ai
from imports.memory import recall
from imports.models import AIUse, Upload
from imports.refine import refine
from imports.suggest import suggest
from imports.suggestion import Suggestion

logger = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=20)  # how long the AI may take before its answer is no longer waited for


def suggest_columns(upload: Upload) -> None:
    """Stores what rules and memory make of the columns and, where a key is set, asks the AI to look as well."""
    from imports.tasks import ask_ai, queue  # tasks call back into this room

    columns = _by_rules(upload)
    upload.suggestion = [dataclasses.asdict(column) for column in columns]
    # A header row that the team has mapped before needs nobody else's opinion.
    upload.ai = None if columns and all(column.since for column in columns) else _question(upload.team)
    upload.save(update_fields=["suggestion", "ai"])
    if upload.ai:
        transaction.on_commit(partial(queue, ask_ai, upload.pk))


def suggest_for(
    team: Team, headers: list[str] | None, sample: list[list[str]], *, ask_ai: bool, whole: bool = True
) -> tuple[list[Suggestion], str | None]:
    """What rules, memory and, where a key is set, the AI make of a table that is not stored; `whole` tells that the
    sample is all of it. With it, why the AI had no say, if it was asked."""
    rules, properties = rules_for(team, headers, sample, whole=whole), _properties(team)
    if not (ask_ai and settings.OPENAI_API_KEY):
        return rules, None
    started = time.monotonic()
    answer = ai.ask(headers, sample, properties=properties, settings=_ai_settings(team))
    _record(team.pk, uuid4(), answer, seconds=time.monotonic() - started)  # of no upload, but of this month
    return refine(rules, answer, headers=headers, rows=sample, properties=properties), answer.problem


def refine_by_ai(upload_id: UUID) -> None:
    """Asks the AI about an upload and merges what can be believed of its answer. Late or doubled, it does nothing."""
    upload = Upload.objects.select_related("team").filter(pk=upload_id, ai__state="asking").first()
    if upload is None or upload.ai is None or is_late(upload):
        return
    rules, properties = _by_rules(upload), _properties(upload.team)
    headers, sample = _columns(upload)
    started = time.monotonic()
    answer = ai.ask(headers, sample, properties=properties, settings=_ai_settings(upload.team))
    _record(upload.team_id, upload.pk, answer, seconds=time.monotonic() - started)
    refined = refine(rules, answer, headers=headers, rows=sample, properties=properties)
    told = upload.ai | {
        "state": "failed" if answer.problem else "done",
        "problem": answer.problem,
        "model": answer.model,
        "samples": answer.sent,
        "tokens": answer.tokens,
        "changed": [new.index for old, new in zip(rules, refined, strict=True) if _differs(old, new)],
        # Where it thought otherwise and was not believed: that is shown too.
        "doubted": [
            new.index
            for old, new in zip(rules, refined, strict=True)
            if not _differs(old, new) and new.other != old.other
        ],
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


def _record(team_id: UUID, upload_id: UUID, answer: ai.AIAnswer, *, seconds: float) -> None:
    """What the question took, whether or not its answer is still wanted."""
    AIUse.objects.create(
        team_id=team_id,
        upload_id=upload_id,
        model=answer.model[:100],
        samples=answer.sent,
        tokens_in=answer.tokens_in,
        tokens_out=answer.tokens_out,
        seconds=round(seconds, 2),
        cost=_cost(answer),
        currency=settings.AI_CURRENCY[:10],
        problem=answer.problem,
    )


def _cost(answer: ai.AIAnswer) -> Decimal | None:
    if settings.AI_PRICE_INPUT is None or settings.AI_PRICE_OUTPUT is None:
        return None
    cost = (answer.tokens_in * settings.AI_PRICE_INPUT + answer.tokens_out * settings.AI_PRICE_OUTPUT) / 1_000_000
    return round(min(cost, Decimal(10_000_000)), 6)


def ai_use(upload_id: UUID) -> list[AIUse]:
    """Every question asked about an upload, in order."""
    return list(AIUse.objects.filter(upload_id=upload_id).order_by("asked_at", "id"))


@dataclasses.dataclass(frozen=True)
class MonthOfAI:
    """What the AI took this month, by the calendar of the server."""

    questions: int
    tokens: int
    costs: tuple[tuple[Decimal, str], ...]  # by currency; empty where no price was set


def ai_this_month(team: Team) -> MonthOfAI:
    """The team's questions, tokens and costs since the first of the month."""
    first = timezone.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    asked = AIUse.objects.filter(team=team, asked_at__gte=first)
    sums = asked.aggregate(n=Count("id"), tokens=Sum(F("tokens_in") + F("tokens_out")))
    costs = asked.filter(cost__isnull=False).values_list("currency").annotate(cost=Sum("cost")).order_by("currency")
    return MonthOfAI(sums["n"], sums["tokens"] or 0, tuple((cost, currency) for currency, cost in costs))


def samples_for(team: Team) -> ai.Samples:
    """What of sample rows the AI may see of this team's files."""
    return cast(ai.Samples, team.ai_samples or settings.AI_SAMPLES)


def choose_samples(team: Team, samples: str | None) -> None:
    """What the team lets the AI see from now on; None = what the server says."""
    Team.objects.filter(pk=team.pk).update(ai_samples=samples)


def _ai_settings(team: Team) -> ai.AISettings:
    """Whom to ask, and what of sample rows it may see for this team."""
    return ai.AISettings(
        api_key=settings.OPENAI_API_KEY,
        base_url=settings.OPENAI_BASE_URL or None,
        model=settings.AI_MODEL,
        samples=samples_for(team),
    )


def _question(team: Team) -> dict[str, Any] | None:
    if not settings.OPENAI_API_KEY:
        return None
    return {
        "state": "asking",
        "asked": uuid4().hex,  # tells this question from a later one about the same upload
        "asked_at": timezone.now().isoformat(),
        "model": settings.AI_MODEL,
        "samples": samples_for(team),
    }


def _by_rules(upload: Upload) -> list[Suggestion]:
    headers, sample = _columns(upload)
    rows = upload.sniffed.get("rows_estimate")
    return rules_for(upload.team, headers, sample, whole=rows is not None and rows <= len(sample))


def rules_for(
    team: Team, headers: list[str] | None, sample: list[list[str]], *, whole: bool = True
) -> list[Suggestion]:
    """What rules and the team's memory make of the columns. `whole`: the sample is the file."""
    memory, row = recall(team, headers)
    return suggest(headers, sample, properties=_properties(team), memory=memory, row=row, whole=whole)


def _columns(upload: Upload) -> tuple[list[str] | None, list[list[str]]]:
    return upload.sniffed["headers"], upload.sniffed["sample"]


def _properties(team: Team) -> list[tuple[str, str]]:
    return list(Property.objects.filter(team=team).order_by("key").values_list("key", "type"))


def _differs(rules: Suggestion, refined: Suggestion) -> bool:
    """Whether the AI moved the column, not merely agreed or worded the reason another way."""
    kept = ("target", "key", "type", "invert", "words")
    return any(getattr(rules, name) != getattr(refined, name) for name in kept)
