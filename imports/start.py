"""An agreed column map becomes an import: checked against the team's own things, recorded, queued."""

from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models.functions import Now

from contacts.actions import ContactRejected
from contacts.models import Property, Segment, Team, Topic
from contacts.nouns import create_segment, ensure_properties, refuse_clearing
from imports.column_map import ColumnMap, ValueType
from imports.dry_run import cancel_held, tell_prediction
from imports.errors import ImportRejected
from imports.models import Import, Rehearsal, Upload
from imports.options import Options
from imports.stage import find_staging

OPEN = (Import.Status.QUEUED, Import.Status.IN_PROGRESS)
HOLD = timedelta(hours=24)  # as long as what a rehearsal staged is kept


def start_import(
    upload: Upload, options: Options, *, actor: str, source: str, retry_of: Import | None = None, hold: bool = False
) -> Import:
    """Records an import of the upload and queues it once the transaction commits.

    `actor` is who asked (a person's address or a key's name), `source` is "hand" or "api"; `retry_of` is the first
    import of a file some of whose failed rows are tried again; with `hold` it is a dry run, rehearsed at once and run
    when it is started (imports.dry_run). Raises ImportRejected when a segment, topic or property does not fit, the
    upload is already being imported, or the team has too many imports open; then nothing changes.
    """
    from imports.tasks import queue, run_import  # tasks call back into this room

    with transaction.atomic():
        locked = Upload.objects.select_for_update().get(pk=upload.pk)
        if locked.imports.filter(status__in=OPEN).exists():
            raise ImportRejected("already_started", "This file is already being imported.", status=409)
        check_quota(upload.team, locked=True)
        check_options(upload.team, options)
        _refuse_clearing(upload.team, options.column_map)
        if options.new_segment:
            segment = create_segment(upload.team, name=options.new_segment)
            options = options.model_copy(update={"segments": (*options.segments, segment.pk), "new_segment": None})
        imp = Import.objects.create(
            team=upload.team,
            upload=upload,
            retry_of=retry_of,
            actor=actor,
            source=source,
            options=options.model_dump(mode="json"),
            held_until=Now() + HOLD if hold else None,
        )
        if hold:
            imp.refresh_from_db(fields=["held_until"])
            rehearsal = start_rehearsal(upload, options)
            if rehearsal.finished_at:
                tell_prediction(rehearsal)
        else:
            transaction.on_commit(partial(queue, run_import, imp.pk))
    return imp


def cancel_import(imp: Import) -> bool:
    """Ends a dry run at once, any other import after the ranges being merged right now. False when it had ended."""
    from imports.run import ask_cancel

    return cancel_held(imp) or ask_cancel(imp)


def resume_import(imp: Import) -> bool:
    """Takes up an import that failed or was cancelled where it stopped, and queues it. False when it cannot be.

    Raises ImportRejected when the team has too many imports open.
    """
    from imports.run import resume  # run calls back into this room, as tasks do
    from imports.tasks import queue, run_import

    with transaction.atomic():
        check_quota(imp.team, locked=True)
        resumed = resume(imp)
        if resumed:
            transaction.on_commit(partial(queue, run_import, imp.pk))
    return resumed


def start_rehearsal(upload: Upload, options: Options) -> Rehearsal:
    """The rehearsal of these options over the whole file, queued unless one is at hand. Raises ImportRejected."""
    from imports.tasks import queue, rehearse

    check_options(upload.team, options)
    fingerprint = options.fingerprint()
    with transaction.atomic():
        Upload.objects.select_for_update().get(pk=upload.pk)
        latest = upload.rehearsals.order_by("-created_at").first()
        if latest and latest.fingerprint == fingerprint:
            return latest
        rehearsal = Rehearsal.objects.create(
            upload=upload,
            staging=find_staging(upload, options),
            options=options.model_dump(mode="json"),
            fingerprint=fingerprint,
        )
        transaction.on_commit(partial(queue, rehearse, rehearsal.pk))
    return rehearsal


def check_quota(team: Team, *, locked: bool = False) -> None:
    """Raises ImportRejected (429) when the team has MAX_OPEN_IMPORTS imports open, dry runs included.

    `locked` makes it exact among imports begun at the same time, until the caller's transaction ends.
    """
    if locked:
        Team.objects.select_for_update(no_key=True).get(pk=team.pk)
    if Import.objects.filter(team=team, status__in=OPEN).count() >= settings.MAX_OPEN_IMPORTS:
        raise ImportRejected(
            "too_many_imports",
            f"This team has {settings.MAX_OPEN_IMPORTS} imports queued or running, the most this server allows at "
            "once, dry runs included. Wait until one ends, or cancel one.",
            status=429,
        )


def check_options(team: Team, options: Options) -> None:
    """Raises ImportRejected when the options name what the team does not have, or a property of another type."""
    _require(Segment, team, options.segments, "Segment")
    _require(Topic, team, [topic.id for topic in options.topics], "Topic")
    check_properties(team, options.column_map)


def check_properties(team: Team, column_map: ColumnMap) -> None:
    """Raises ImportRejected when a mapped property exists with another type."""
    known = dict(Property.objects.filter(team=team).values_list("key", "type"))
    for column in column_map.properties:
        if known.get(str(column.key), column.type) != column.type:
            raise ImportRejected("property_type", _other_type(column.key, known[str(column.key)], column.type))


def _refuse_clearing(team: Team, column_map: ColumnMap) -> None:
    """Values of a property deleted a moment ago are still being removed, and would take the new ones with them."""
    try:
        refuse_clearing(team, [str(column.key) for column in column_map.properties])
    except ContactRejected as rejected:
        raise ImportRejected(rejected.code, rejected.message) from rejected


def create_properties(team: Team, column_map: ColumnMap) -> None:
    """Creates the mapped properties that do not exist yet. Raises ImportRejected on another type."""
    check_properties(team, column_map)
    try:
        ensure_properties(team, {str(column.key): column.type or "string" for column in column_map.properties})
    except ContactRejected as rejected:
        raise ImportRejected(rejected.code, rejected.message) from rejected


def _other_type(key: str | None, found: str, wanted: ValueType | None) -> str:
    return (
        f"The property '{key}' already exists as a {found}, and this import maps it as a {wanted}. "
        f"Map the column as a {found}, or to another property."
    )


def _require(model: type[Segment] | type[Topic], team: Team, ids: Iterable[UUID], noun: str) -> None:
    wanted = set(ids)
    if wanted and model.objects.filter(team=team, pk__in=wanted).count() != len(wanted):
        raise ImportRejected("not_found", f"{noun} not found", status=404)
