"""`manage.py suggest_map FILE --properties JSON`: what the mapper makes of a file, as JSON. Needs no database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from django.core.management.base import BaseCommand, CommandError

from imports.errors import ImportRejected
from imports.suggest import suggest

if TYPE_CHECKING:
    from imports.ai import Samples


class Command(BaseCommand):
    """`manage.py suggest_map FILE --properties JSON [--ai]`."""

    help = "Print the suggested column map of a file as JSON."
    requires_system_checks = []
    output_transaction = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, the properties that exist, and whether the model is asked as well."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--properties", default="[]", metavar="JSON", help='[{"key": "city", "type": "string"}]')
        parser.add_argument("--ai", action="store_true", help="ask the model as well (OPENAI_API_KEY)")

    def handle(self, *args: Any, file: Path, properties: str, ai: bool, **options: Any) -> None:
        """One JSON object; a file that cannot be read is one sentence and exit code 1."""
        from imports.rare_cells import with_rare_cells
        from imports.sniff import sniff

        known = _properties(properties)
        try:
            with file.open("rb") as source:
                sniffed = with_rare_cells(sniff(source, name=file.name), source)
        except OSError as exc:
            raise CommandError(f"{file} cannot be read: {exc.strerror}.") from exc
        except ImportRejected as exc:
            raise CommandError(exc.message) from exc
        suggestions = suggest(sniffed.headers, sniffed.sample, properties=known, whole=sniffed.is_whole)
        if ai:
            suggestions, problem = _with_model(sniffed.headers, sniffed.sample, suggestions, known)
            if problem:
                self.stderr.write(f"The rules alone decided. {problem}")
        columns = [
            {
                "column": s.header,
                "index": s.index,
                "target": s.target,
                "key": s.key,
                "type": s.type,
                "existing": s.existing,
                "invert": s.invert,
                "words": s.words,
                "confidence": s.confidence,
                "reason": s.reason,
                "warning": s.warning,
                "source": s.source,
                "other": s.other,
            }
            for s in suggestions
        ]
        self.stdout.write(json.dumps({"columns": columns}, ensure_ascii=False, indent=1))


def _properties(text: str) -> list[tuple[str, str]]:
    try:
        return [(str(p["key"]), str(p["type"])) for p in json.loads(text)]
    except (ValueError, TypeError, KeyError) as exc:
        raise CommandError('--properties takes a JSON list like [{"key": "city", "type": "string"}].') from exc


def _with_model(headers: Any, sample: Any, rules: Any, known: list[tuple[str, str]]) -> Any:
    """The model's answer, judged, on top of the rules; the rules alone where there is none."""
    from django.conf import settings

    from imports.ai import AISettings, ask
    from imports.suggest import refine

    chosen = AISettings(
        api_key=settings.OPENAI_API_KEY,
        base_url=settings.OPENAI_BASE_URL or None,
        model=settings.AI_MODEL,
        samples=cast("Samples", settings.AI_SAMPLES),
    )
    answer = ask(headers, sample, properties=known, settings=chosen)
    return refine(rules, answer, rows=sample, properties=known), answer.problem
