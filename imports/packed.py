"""Pure: the stream of text inside a stored file: unpacked from gzip within caps, or written from a workbook's sheet."""

import gzip
import io
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from imports import workbook
from imports.dialect import Dialect
from imports.errors import ImportRejected
from imports.limits import DEFAULT, MEGABYTE, Limits

# Below this a high ratio means only that the file is small and repeats itself.
_RATIO_FROM = 16 * MEGABYTE


class _Capped(io.RawIOBase):
    """A gzip's inside that refuses to grow beyond the caps. Reading past damage is refused in words."""

    def __init__(self, source: BinaryIO, *, limits: Limits) -> None:
        self._source, self._limits = source, limits
        self._inside = gzip.GzipFile(fileobj=source, mode="rb")
        self._start = source.tell()
        self._count = 0

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._inside.close()
        super().close()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # the buffer is always one
        try:
            count = self._inside.readinto(buffer)
        except EOFError as error:
            raise ImportRejected(
                "file_damaged", "The gzip file ends too early: it was cut off on its way. Upload it once more."
            ) from error
        except (OSError, zlib.error) as error:
            raise ImportRejected(
                "file_damaged", "The gzip file is damaged and cannot be unpacked. Pack it anew, or upload it unpacked."
            ) from error
        self._count += count
        packed = max(self._source.tell() - self._start, 1)
        if self._count > self._limits.unpacked_bytes:
            raise ImportRejected(
                "file_too_large",
                f"Unpacked, this file is larger than {self._limits.unpacked_bytes // MEGABYTE:,} MB. "
                "Split it into smaller files.",
                status=413,
            )
        if self._count > _RATIO_FROM and self._count > packed * self._limits.packed_ratio:
            raise ImportRejected(
                "file_too_large",
                f"This gzip grows to more than {self._limits.packed_ratio} times its size, which no real list does. "
                "Upload the file unpacked.",
                status=413,
            )
        return count


def unpacked(source: BinaryIO, *, limits: Limits = DEFAULT) -> BinaryIO:
    """The inside of a gzip as a stream. The source stays open."""
    return cast(BinaryIO, io.BufferedReader(_Capped(source, limits=limits), 1 << 20))


@contextmanager
def open_text(source: BinaryIO, dialect: Dialect, *, limits: Limits = DEFAULT) -> Iterator[BinaryIO]:
    """The stored file from its start, as the bytes of a text table. The source stays open."""
    source.seek(0)
    if dialect.kind == "xlsx":
        with (
            open_workbook(source, packed=dialect.gzip, limits=limits) as inside,
            workbook.as_csv(inside, sheet=dialect.sheet, limits=limits) as stream,
        ):
            yield stream
    elif dialect.gzip:
        with unpacked(source, limits=limits) as stream:
            yield stream
    else:
        yield source


@contextmanager
def open_workbook(source: BinaryIO, *, packed: bool, limits: Limits = DEFAULT) -> Iterator[BinaryIO]:
    """A workbook as a file that can be read in any order; the inside of a gzip by way of a temporary file."""
    if not packed:
        yield source
        return
    source.seek(0)
    with tempfile.TemporaryFile() as copy, unpacked(source, limits=limits) as stream:
        shutil.copyfileobj(stream, copy, MEGABYTE)
        copy.seek(0)
        yield cast(BinaryIO, copy)
