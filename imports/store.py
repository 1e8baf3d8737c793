"""Stored files in S3, or a store that speaks it: read piece by piece as they are needed, and asked with patience.

Whatever goes wrong between us and the store is one exception, StoreAway, with a sentence for people. The settings name
`S3Store`; without a bucket files lie in the data folder, and nothing of this is loaded.
"""

import io
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast
from uuid import uuid4

from boto3.exceptions import Boto3Error  # type: ignore[import-untyped]
from boto3.s3.transfer import TransferConfig  # type: ignore[import-untyped]
from botocore.config import Config  # type: ignore[import-untyped]
from botocore.exceptions import (  # type: ignore[import-untyped]
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    NoCredentialsError,
    ReadTimeoutError,
)
from django.core.files.base import ContentFile, File
from storages.backends.s3 import S3Storage
from storages.utils import clean_name
from urllib3.exceptions import HTTPError

from imports.away import StoreAway

PIECE = 8 << 20  # bytes of one request
KEPT = 3  # pieces: of a workbook the end is read first, and then parts here and there
TRIES = 4  # of a piece whose bytes stop coming
TROUBLE = (BotoCoreError, Boto3Error, HTTPError, ClientError)
# What the library is told: give up on a store that says nothing before the person who waits does.
PATIENCE = {"connect_timeout": 5, "read_timeout": 20, "retries": {"mode": "standard", "max_attempts": 3}}
# Many stores other than Amazon's refuse the checksums that the library has added to every request since 2025.
PLAIN = {"request_checksum_calculation": "when_required", "response_checksum_validation": "when_required"}


class S3Store(S3Storage):  # type: ignore[misc]  # the library carries no types
    """One bucket."""

    def __init__(self, **settings: Any) -> None:
        settings["client_config"] = Config(
            s3={"addressing_style": settings.get("addressing_style")},
            tcp_keepalive=True,
            **PATIENCE,
            **(PLAIN if settings.get("endpoint_url") else {}),
        )
        # A file that arrives is sent on in pieces; the library would hold ten of them in memory for each.
        settings["transfer_config"] = TransferConfig(max_concurrency=2, multipart_chunksize=PIECE)
        settings["transfer_config"].max_in_memory_upload_chunks = 2
        super().__init__(**settings)

    def _open(self, name: str, mode: str = "rb") -> "File[bytes]":
        if mode != "rb":
            raise ValueError("Stored files are written by save, and opened to be read.")
        key = self._normalize_name(clean_name(name))
        return File(cast(Any, io.BufferedReader(Pieces(self, key), 1 << 20)), name)

    def _save(self, name: str, content: Any) -> str:
        with telling():
            return str(super()._save(name, content))

    def delete(self, name: str) -> None:
        """Deletes a file; one that is not there is no error."""
        with telling():
            super().delete(name)

    def exists(self, name: str) -> bool:
        """True when there is such a file."""
        with telling():
            return bool(super().exists(name))

    def listdir(self, name: str) -> tuple[list[str], list[str]]:
        """Names of the folders and files in a folder."""
        with telling():
            return cast(tuple[list[str], list[str]], super().listdir(name))

    def size(self, name: str) -> int:
        """Bytes of a file."""
        with telling():
            return int(super().size(name))


class Pieces(io.RawIOBase):
    """A stored file, read in any order without a copy on this machine's disk. A broken connection costs one piece.

    Raises FileNotFoundError when there is none."""

    def __init__(self, store: S3Store, key: str) -> None:
        self._store = store
        self._key = key
        self._at = 0
        self._size = 0
        self._mark: str | None = None
        self._pieces: OrderedDict[int, bytes] = OrderedDict()
        self._piece(0)

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Where the next byte comes from."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Goes there; nothing is read yet."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Some of the next bytes; none at the end."""
        if self._at >= self._size:
            return 0
        number, start = divmod(self._at, PIECE)
        part = self._piece(number)[start : start + len(buffer)]
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _piece(self, number: int) -> bytes:
        if number in self._pieces:
            self._pieces.move_to_end(number)
            return self._pieces[number]
        with telling():
            found = self._fetch(number * PIECE)
        self._pieces[number] = found
        if len(self._pieces) > KEPT:
            self._pieces.popitem(last=False)
        return found

    def _fetch(self, start: int) -> bytes:
        for again in range(TRIES):
            answer = self._ask(start)
            if answer is None:
                return b""
            try:
                found = bytes(answer["Body"].read())
            except (BotoCoreError, HTTPError):  # the connection broke while the bytes came
                if again == TRIES - 1:
                    raise
                time.sleep(0.2 * 2**again)
                continue
            self._mark = answer["ETag"]
            self._size = int(answer["ContentRange"].rpartition("/")[2]) if "ContentRange" in answer else len(found)
            return found
        raise AssertionError("unreachable")

    def _ask(self, start: int) -> dict[str, Any] | None:
        """The store's answer; None where there is no byte to give. The library tries again itself."""
        # One file from its first byte to its last: should it be another by now, the store refuses.
        same = {"IfMatch": self._mark} if self._mark else {}
        wanted = f"bytes={start}-{start + PIECE - 1}"
        client = self._store.connection.meta.client
        try:
            return cast(
                dict[str, Any],
                client.get_object(Bucket=self._store.bucket_name, Key=self._key, Range=wanted, **same),
            )
        except ClientError as refused:
            code = refused.response["Error"]["Code"]
            if code in ("NoSuchKey", "404"):
                raise FileNotFoundError(f"There is no stored file {self._key}") from refused
            if code in ("InvalidRange", "416"):
                return None
            raise


@contextmanager
def telling() -> Iterator[None]:
    """Raises StoreAway for whatever the store or the way to it has against us."""
    try:
        yield
    except TROUBLE as problem:
        raise StoreAway(_words(problem)) from problem


def try_out(store: S3Store) -> None:
    """Writes, reads, lists and deletes one small file. Raises StoreAway with what an operator can mend."""
    name = f"tried/{uuid4().hex}"
    try:
        with telling():
            _ = store.connection  # an address that is none is noticed here
        store.listdir("tried")  # first, because the answer to HEAD, which save begins with, has no room for a reason
        store.save(name, ContentFile(b"Rollcall tries the store when it starts."))
        store.open(name).close()
        store.delete(name)
    except ValueError as nonsense:  # its words quote the address alone
        raise StoreAway(f"S3_ENDPOINT_URL is no address like https://s3.example.com ({nonsense})") from nonsense
    except FileNotFoundError as gone:
        raise StoreAway("the file written a moment ago is not there") from gone


def _words(problem: Exception) -> str:
    """What went wrong, for the log and for operators; no key stands in it."""
    if isinstance(problem, EndpointConnectionError | ConnectTimeoutError | ReadTimeoutError):
        return "it does not answer"
    if isinstance(problem, NoCredentialsError):
        return "it wants keys: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY"
    code = problem.response.get("Error", {}).get("Code", "") if isinstance(problem, ClientError) else ""
    return MEND.get(code) or " ".join(str(problem).split()).rstrip(".")


MEND = {
    "NoSuchBucket": "there is no such bucket: make it, or correct S3_BUCKET",
    "InvalidAccessKeyId": "the store does not know S3_ACCESS_KEY_ID",
    "SignatureDoesNotMatch": "S3_SECRET_ACCESS_KEY is not the key that belongs to S3_ACCESS_KEY_ID",
    "AccessDenied": "these keys may not do that: they need to get, put, delete and list objects in the bucket",
    "403": "these keys may not do that: they need to get, put, delete and list objects in the bucket",
    "PermanentRedirect": "the bucket is in another region: correct S3_REGION",
    "301": "the bucket is in another region: correct S3_REGION",
    "RequestTimeTooSkewed": "the clock of this machine is wrong by more than the store allows",
}
