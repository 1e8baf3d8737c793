"""Bytes in, limits checked, an Upload out; whatever is refused leaves nothing behind."""

import dataclasses
import hashlib
import io
import logging
import os
from collections.abc import Iterator
from typing import IO, Any, BinaryIO, cast
from uuid import UUID, uuid4

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import Count, Sum

from contacts.models import Team
from imports import sniff
from imports.away import StoreAway
from imports.disk import is_disk_full, no_room
from imports.errors import ImportRejected
from imports.models import Upload
from imports.rare_cells import with_rare_cells

logger = logging.getLogger(__name__)

# What a team may leave lying about before it has to tidy up: so many files, and so many of the largest size in bytes.
WAITING_FILES = 200
WAITING_SIZES = 25


def store_upload(
    team: Team, file: IO[bytes], *, name: str, user_id: int | None = None, path: str | None = None
) -> Upload:
    """Stores a file, looks at the whole of it, and records it.

    Memory stays constant whatever its size. Raises ImportRejected (413 past MAX_UPLOAD_BYTES, counted from the
    stream and not from any header; 422 for what is not a table; 507 on a full disk), and then nothing is kept.
    """
    counted = CountedFile(file, limit=settings.MAX_UPLOAD_BYTES)
    path = path or upload_path(team, uuid4())
    try:
        default_storage.save(path, File(cast(IO[bytes], counted)))
        with open_stored(path) as stored:
            sniffed = with_rare_cells(sniff.sniff(stored, name=name), stored)
        return Upload.objects.create(
            team=team,
            user_id=user_id,
            name=shown_name(name),
            path=path,
            size=counted.size,
            sha256=counted.digest.hexdigest(),
            sniffed=dataclasses.asdict(sniffed),
        )
    except BaseException as problem:
        forget_file(path)
        if is_disk_full(problem):
            logger.error("no room for a file of team %s: %s", team.pk, problem)
            raise no_room() from problem
        raise


def upload_path(team: Team, key: UUID) -> str:
    """Where a file lies: made of our own ids. The name somebody gave is only ever shown."""
    return f"uploads/{team.pk}/{key.hex}"


def check_quota(team: Team, size: int) -> None:
    """Raises ImportRejected (413) when the team's files that nobody imported yet leave no room for one more."""
    waiting = Upload.objects.filter(team=team, imports=None).exclude(path="")
    told = waiting.aggregate(files=Count("pk"), size=Sum("size", default=0))
    if told["files"] >= WAITING_FILES or told["size"] + size > WAITING_SIZES * settings.MAX_UPLOAD_BYTES:
        raise ImportRejected(
            "quota",
            f"Your team has {told['files']:,} uploaded files that nobody has imported yet, and there is no room for "
            "another. Import or discard some of them under Imports, then try again.",
            status=413,
        )


def sniff_again(upload: Upload, *, override: dict[str, Any]) -> Upload:
    """Looks at a stored file again, the way the person says it should be read. Raises ImportRejected."""
    with open_stored(upload.path) as stored:
        sniffed = with_rare_cells(sniff.sniff(stored, name=upload.name, override=override), stored)
    upload.sniffed = dataclasses.asdict(sniffed)
    upload.suggestion = None
    upload.ai = None
    upload.review = {}
    upload.save(update_fields=["sniffed", "suggestion", "ai", "review"])
    return upload


def open_stored(path: str) -> BinaryIO:
    """A stored file, to be read. Raises ImportRejected when it is no longer there."""
    try:
        return cast(BinaryIO, default_storage.open(path))
    except FileNotFoundError as gone:
        raise ImportRejected("file_gone", "The uploaded file is no longer in storage. Upload it again.") from gone


def discard_upload(upload: Upload) -> None:
    """Deletes an upload that no import uses, with its file: both, or none while the store is away."""
    path = upload.path
    with transaction.atomic():
        upload.delete()
        default_storage.delete(path)


def forget_file(path: str) -> None:
    """Deletes a file that is not wanted after all. A store that is away must not hide why it is not."""
    try:
        default_storage.delete(path)
    except StoreAway as problem:
        logger.error("%s stays in the store of files: %s", path, problem)


def find_upload(team: Team, upload_id: UUID) -> Upload | None:
    """The team's own upload, or None."""
    return Upload.objects.filter(team=team, pk=upload_id).first()


class CountedFile:
    """Reads through to a file while counting, hashing and limiting what passes."""

    def __init__(self, file: IO[bytes], *, limit: int) -> None:
        self._file = file
        self._limit = limit
        self.size = 0
        self.digest = hashlib.sha256()
        self.name = None
        self.closed = False

    def chunks(self, chunk_size: int = 1 << 20) -> Iterator[bytes]:
        """What Django's storages read."""
        while block := self.read(chunk_size):
            yield block

    def read(self, size: int = -1) -> bytes:
        block = self._file.read(size if size and size > 0 else 1 << 20)
        self.size += len(block)
        if self.size > self._limit:
            raise too_large(self._limit)
        self.digest.update(block)
        return block

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Storages rewind before they read; nothing else is possible with a stream."""
        if (offset, whence, self.size) != (0, os.SEEK_SET, 0):
            raise io.UnsupportedOperation("this stream is read once")
        return 0

    def seekable(self) -> bool:
        return False


def too_large(limit: int) -> ImportRejected:
    """The refusal of a file over the limit (bytes), with the limit named."""
    return ImportRejected(
        "too_large",
        f"The file is larger than {limit / 1024 / 1024:.0f} MB, the most this server takes. "
        "Split it, or pack it with gzip.",
        status=413,
    )


def shown_name(name: str) -> str:
    """A file name fit to be shown and logged: no path, no control characters, at most 200 characters."""
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(c for c in base if c.isprintable())[:200] or "import.csv"
