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

from contacts.models import Team
from imports import sniff
from imports.errors import ImportRejected
from imports.models import Upload

logger = logging.getLogger(__name__)


def store_upload(team: Team, file: IO[bytes], *, name: str, user_id: int | None = None) -> Upload:
    """Stores a file, looks at the whole of it, and records it.

    Memory stays constant whatever its size. Raises ImportRejected (413 past MAX_UPLOAD_BYTES, counted from the
    stream and not from any header; 422 for what is not a table), and then nothing is kept.
    """
    counted = CountedFile(file, limit=settings.MAX_UPLOAD_BYTES)
    # The path is made of our own ids; the name somebody gave is only ever shown.
    path = f"uploads/{team.pk}/{uuid4().hex}"
    try:
        default_storage.save(path, File(cast(IO[bytes], counted)))
        with open_stored(path) as stored:
            sniffed = sniff.sniff(stored, name=name)
        return Upload.objects.create(
            team=team,
            user_id=user_id,
            name=_shown_name(name),
            path=path,
            size=counted.size,
            sha256=counted.digest.hexdigest(),
            sniffed=dataclasses.asdict(sniffed),
        )
    except BaseException:
        default_storage.delete(path)
        raise


def sniff_again(upload: Upload, *, override: dict[str, Any]) -> Upload:
    """Looks at a stored file again, the way the person says it should be read. Raises ImportRejected."""
    with open_stored(upload.path) as stored:
        sniffed = sniff.sniff(stored, name=upload.name, override=override)
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
    """Deletes an upload that no import uses, with its file."""
    path = upload.path
    upload.delete()
    default_storage.delete(path)


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


def _shown_name(name: str) -> str:
    """A file name fit to be shown and logged: no path, no control characters, at most 200 characters."""
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(c for c in base if c.isprintable())[:200] or "import.csv"
