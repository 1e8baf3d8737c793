"""A file that arrives in parts: begun, continued where it stopped, put together once its last byte is here.

Parts lie in storage, so any web process on any machine can take the next one; PostgreSQL alone knows how far it is.
"""

import io
import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import IO, Any, cast
from uuid import UUID, uuid4

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import OperationalError, transaction
from django.db.models import F, Sum
from django.db.models.functions import Now
from psycopg import errors as pg

from contacts.models import Team
from imports.away import StoreAway
from imports.disk import is_disk_full, no_room
from imports.errors import ImportRejected
from imports.models import PartialUpload, Upload, UploadPart
from imports.upload import (
    CountedFile,
    check_quota,
    discard_upload,
    forget_file,
    open_stored,
    shown_name,
    store_upload,
    too_large,
    upload_path,
)

logger = logging.getLogger(__name__)

LIFE = timedelta(hours=24)  # after its last part; then it is swept away
SILENT = timedelta(hours=1)  # after this one that is given up may have to make room for another
MAX_UNFINISHED = 20  # of a team
MAX_FILES_UNFINISHED = 5  # of a team, in bytes: this many files of the largest size
MAX_PARTS = 10_000  # of a file
BLOCK = 1 << 20  # bytes read at a time when parts are put together


class WrongOffset(Exception):
    """The part does not begin where the last one ended; ask how far the upload is, and go on from there."""


class Busy(Exception):
    """The file is being put together by another request right now; ask again in a moment."""


def begin(team: Team, *, user_id: int, name: str, length: int) -> PartialUpload:
    """A new upload of so many bytes, none of which is here yet. Raises ImportRejected (413, or 429 past the quota)."""
    if length > settings.MAX_UPLOAD_BYTES:
        raise too_large(settings.MAX_UPLOAD_BYTES)
    check_quota(team, length)
    with transaction.atomic():
        Team.objects.select_for_update(no_key=True).get(pk=team.pk)  # counted by one at a time
        given_up = _make_room(team, length)
        begun = PartialUpload.objects.create(team=team, user_id=user_id, name=shown_name(name), length=length)
        for partial in given_up:
            clear_folder(folder(partial.team_id, partial.pk))
    begun.refresh_from_db()
    return begun


def find_partial(team: Team, *, user_id: int, partial_id: UUID) -> PartialUpload | None:
    """The person's own upload in this team, unless its life is over."""
    alive = PartialUpload.objects.filter(touched_at__gt=Now() - LIFE)
    return alive.filter(team=team, user_id=user_id, pk=partial_id).first()


def take_part(partial: PartialUpload, stream: IO[bytes], *, offset: int) -> None:
    """Stores what the stream holds as the bytes from `offset` on, all of it or nothing.

    Raises WrongOffset, or ImportRejected: 413 when more comes than was announced or in too many parts, 507 on a full
    disk, and then nothing of the whole upload is kept.
    """
    if partial.upload_id or offset != partial.offset:
        raise WrongOffset
    if partial.parts.count() >= MAX_PARTS:
        raise ImportRejected(
            "too_many_parts", f"The file came in more than {MAX_PARTS:,} parts. Send larger ones.", status=413
        )
    counted = CountedFile(stream, limit=partial.length - offset)
    path = f"{folder(partial.team_id, partial.pk)}/{offset}-{uuid4().hex}"
    try:
        default_storage.save(path, File(cast(IO[bytes], counted)))
        if counted.size:
            _record(partial, UploadPart(partial=partial, offset=offset, size=counted.size, path=path))
        else:
            default_storage.delete(path)
    except BaseException as problem:
        forget_file(path)
        if isinstance(problem, WrongOffset) and not PartialUpload.objects.filter(pk=partial.pk).exists():
            clear_folder(folder(partial.team_id, partial.pk))  # cancelled meanwhile
        if is_disk_full(problem):
            logger.error("no room for a part of upload %s: %s", partial.pk, problem)
            discard(partial)
            raise no_room() from problem
        if isinstance(problem, ImportRejected):
            raise ImportRejected(
                "too_large", f"More bytes came than the {partial.length:,} that were announced.", status=413
            ) from problem
        raise
    partial.refresh_from_db()


def finish(partial: PartialUpload) -> Upload:
    """Puts the parts together and takes the file in like any other. Called again, it gives the same Upload.

    Raises Busy, or ImportRejected: 409 before the last byte is here, and whatever store_upload refuses; then nothing
    of the upload is kept.
    """
    if partial.upload:
        return partial.upload
    if partial.offset != partial.length:
        raise ImportRejected("upload_incomplete", "The last bytes of the file are not here yet.", status=409)
    try:
        with transaction.atomic():
            locked = _locked(partial)
            if locked.upload:
                return locked.upload
            path = upload_path(partial.team, partial.pk)
            default_storage.delete(path)  # left by a process that was killed right here
            upload = store_upload(
                partial.team,
                io.BufferedReader(Joined(list(locked.parts.order_by("offset"))), BLOCK),
                name=partial.name,
                user_id=partial.user_id,
                path=path,
            )
            locked.upload = upload
            locked.save(update_fields=["upload"])
            locked.parts.all().delete()
    except ImportRejected:
        discard(partial)
        raise
    try:
        clear_folder(folder(partial.team_id, partial.pk))
    except StoreAway as problem:
        logger.error("the parts of upload %s stay until it expires: %s", partial.pk, problem)
    return upload


def discard(partial: PartialUpload) -> None:
    """Forgets an upload, with every part of it, or nothing while the store is away. The Upload that became of it
    stays."""
    with transaction.atomic():
        locked = PartialUpload.objects.select_for_update(of=("self",)).filter(pk=partial.pk).first()
        if locked:
            locked.delete()
        clear_folder(folder(partial.team_id, partial.pk))
        if locked and locked.upload_id is None:
            default_storage.delete(upload_path(partial.team, partial.pk))


def cancel(partial: PartialUpload) -> None:
    """Forgets an upload because the person says so: also the Upload that has just become of it, unless imported."""
    discard(partial)
    # Asked again: while we waited for the lock it may have been put together.
    became = Upload.objects.filter(team=partial.team_id, path=upload_path(partial.team, partial.pk), imports=None)
    for upload in became:
        discard_upload(upload)


def expires_at(partial: PartialUpload) -> datetime:
    """When it is swept away, unless another part comes."""
    return partial.touched_at + LIFE


def expire() -> None:
    """Sweeps away what nobody has continued for a day."""
    for partial in PartialUpload.objects.select_related("team").filter(touched_at__lt=Now() - LIFE)[:100]:
        discard(partial)


def folder(team_id: UUID, partial_id: UUID) -> str:
    """Where its parts lie: also those of requests that were killed before they could record theirs."""
    return f"parts/{team_id}/{partial_id.hex}"


def clear_folder(path: str) -> None:
    """Deletes every part in it, and itself where storage knows folders."""
    try:
        names = default_storage.listdir(path)[1]
    except FileNotFoundError:
        return
    for name in names:
        default_storage.delete(f"{path}/{name}")
    try:
        default_storage.delete(path)
    except OSError:
        logger.info("%s is in use again and goes with the next sweep", path)


class Joined(io.RawIOBase):
    """The parts as one stream, in constant memory; every one of them has to be as long as it was."""

    def __init__(self, parts: list[UploadPart]) -> None:
        self._blocks = self._each(parts)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """It is; nothing else is possible."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Some of the next bytes; none at the end."""
        block = self._rest or memoryview(next(self._blocks, b""))
        size = min(len(block), len(buffer))
        buffer[:size], self._rest = block[:size], block[size:]
        return size

    def _each(self, parts: list[UploadPart]) -> Iterator[bytes]:
        for part in parts:
            left = part.size
            with open_stored(part.path) as stored:
                while block := stored.read(BLOCK):
                    left -= len(block)
                    yield block
            if left:
                raise ImportRejected("part_damaged", "A part of the file was damaged in storage. Send the file again.")


def _record(partial: PartialUpload, part: UploadPart) -> None:
    """One statement decides who of several that bring the same part has brought it."""
    with transaction.atomic():
        moved = PartialUpload.objects.filter(pk=partial.pk, offset=part.offset, upload=None).update(
            offset=F("offset") + part.size, touched_at=Now()
        )
        if not moved:
            raise WrongOffset
        part.save()


def _locked(partial: PartialUpload) -> PartialUpload:
    try:
        return PartialUpload.objects.select_for_update(of=("self",), nowait=True).get(pk=partial.pk)
    except OperationalError as problem:
        if isinstance(problem.__cause__, pg.LockNotAvailable):
            raise Busy from problem
        raise


def _make_room(team: Team, length: int) -> list[PartialUpload]:
    """Forgets uploads of the team that were given up, the oldest first, until there is room for one more."""
    unfinished = PartialUpload.objects.filter(team=team, upload=None)
    count = unfinished.count()
    waiting = unfinished.aggregate(total=Sum("length", default=0))["total"]
    given_up = []
    for silent in unfinished.filter(touched_at__lt=Now() - SILENT).order_by("touched_at"):
        if _fits(count, waiting, length):
            break
        given_up.append(silent)
        count, waiting = count - 1, waiting - silent.length
    if not _fits(count, waiting, length):
        raise ImportRejected(
            "too_many_uploads",
            "Your team is sending too many files at once. Wait until some have arrived, or cancel one.",
            status=429,
        )
    PartialUpload.objects.filter(pk__in=[silent.pk for silent in given_up]).delete()
    return given_up


def _fits(count: int, waiting: int, length: int) -> bool:
    return count < MAX_UNFINISHED and waiting + length <= MAX_FILES_UNFINISHED * settings.MAX_UPLOAD_BYTES
