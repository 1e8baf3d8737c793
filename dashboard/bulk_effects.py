"""What a bulk action will do with its set, in sentences with exact numbers, before anybody confirms it."""

from collections.abc import Iterable
from uuid import UUID

from django.http import QueryDict

from contacts import bulk_sets
from contacts.bulk_parts import SEGMENTS, TOPICS
from contacts.models import BulkAction, Segment, Topic

Kind = BulkAction.Kind


def effects_of(action: BulkAction, form: QueryDict) -> list[str]:
    """One sentence about each segment or topic that is ticked in the form."""
    if action.kind in SEGMENTS:
        return _of_segments(action, names_of(Segment, action, ids_in(form, "segment")))
    if action.kind in TOPICS:
        names = names_of(Topic, action, ids_in(form, "topic"))
        return _of_topics(action, names, override="override" in form)
    return []


def ids_in(form: QueryDict, name: str) -> list[UUID]:
    """Ids among the values of a field; what is none was not made by our form."""
    found = []
    for text in form.getlist(name):
        try:
            found.append(UUID(text))
        except ValueError:
            continue
    return list(dict.fromkeys(found))


def names_of(model: type[Segment] | type[Topic], action: BulkAction, pks: Iterable[UUID]) -> dict[UUID, str]:
    """Those of the team among some segments or topics, by name."""
    found = model.objects.filter(team=action.team_id, pk__in=list(pks)).order_by("name", "pk")
    return {row.pk: row.name for row in found}


def _of_segments(action: BulkAction, names: dict[UUID, str]) -> list[str]:
    inside = bulk_sets.members_among(action, names) if names else {}
    if inside is None:
        return [f"{name}: how many are in it already is told afterwards." for name in names.values()]
    sentences = []
    for pk, name in names.items():
        members, others = inside.get(pk, 0), (action.total or 0) - inside.get(pk, 0)
        if action.kind == Kind.ADD_TO_SEGMENTS:
            sentences.append(f"{name}: {others:,} will join, {members:,} are in it already.")
        else:
            sentences.append(f"{name}: {members:,} will leave, {others:,} are not in it.")
    return sentences


def _of_topics(action: BulkAction, names: dict[UUID, str], *, override: bool) -> list[str]:
    made = bulk_sets.choices_among(action, names) if names else {}
    if made is None:
        return [f"{name}: how many chose it already is told afterwards." for name in names.values()]
    sentences = []
    for pk, name in names.items():
        total, opted_in, out = action.total or 0, made.get((pk, "opt_in"), 0), made.get((pk, "opt_out"), 0)
        if action.kind == Kind.OPT_OUT:
            sentences.append(f"{name}: {total - out:,} will be opted out, {out:,} are already.")
        elif override:
            sentences.append(f"{name}: {total - opted_in:,} will be opted in, {out:,} of them opted out before.")
        else:
            sentences.append(
                f"{name}: {total - opted_in - out:,} will be opted in, {opted_in:,} are already, "
                f"{out:,} opted out and stay so."
            )
    return sentences
