"""Which imports that have not ended use a segment, a topic or a property: said before it is deleted or changed."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from contacts.models import Team
from imports.models import Import
from imports.run import OPEN


def open_imports(
    team: Team, *, segment: UUID | None = None, topic: UUID | None = None, key: str | None = None
) -> QuerySet[Import]:
    """Queued and running imports and dry runs of the team whose options name it."""
    named: dict[str, Any] = {}
    if segment is not None:
        named["segments"] = [str(segment)]
    if topic is not None:
        named["topics"] = [{"id": str(topic)}]
    if key is not None:
        named["column_map"] = {"columns": [{"target": "property", "key": key}]}
    return Import.objects.filter(team=team, status__in=OPEN, options__contains=named).select_related("upload")
