"""A store that speaks as much S3 as we do, in this process, and has every trouble a test asks for."""

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

BUCKET = "people"


class S3Server:
    """`objects` by key; `trouble` is what is wrong with it right now, `asked` every request it got."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.uploads: dict[str, dict[int, bytes]] = {}
        self.trouble = ""  # refused, breaks, slow, or the code of an error
        self.asked: list[str] = []
        self.url = ""

    def options(self, **other: Any) -> dict[str, Any]:
        """For STORAGES."""
        return {
            "bucket_name": BUCKET,
            "endpoint_url": self.url,
            "region_name": "us-east-1",
            "access_key": "key-of-the-store",
            "secret_key": "secret-of-the-store",
            "addressing_style": "path",
            "file_overwrite": False,
        } | other


@contextmanager
def serving() -> Iterator[S3Server]:
    """One that listens, until the block ends."""
    store = S3Server()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"store": store}))
    server.daemon_threads = True
    store.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield store
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Handler(BaseHTTPRequestHandler):
    """One request."""

    store: S3Server
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self._refused():
            return
        if "partNumber" in self.query:
            self.store.uploads[self.query["uploadId"]][int(self.query["partNumber"])] = body
        else:
            self.store.objects[self.key] = body
        self._answer(200, ETag=_mark(body))

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self._refused():
            return
        if "uploadId" in self.query:
            parts = self.store.uploads.pop(self.query["uploadId"])
            self.store.objects[self.key] = b"".join(parts[number] for number in sorted(parts))
            self._answer(200, b"<CompleteMultipartUploadResult/>")
        else:
            name = f"upload{len(self.store.uploads)}"
            self.store.uploads[name] = {}
            told = f"<InitiateMultipartUploadResult><UploadId>{name}</UploadId></InitiateMultipartUploadResult>"
            self._answer(200, told.encode())

    def do_DELETE(self) -> None:
        if not self._refused():
            self.store.objects.pop(self.key, None)
            self._answer(204)

    def do_HEAD(self) -> None:
        if not self._refused():
            self._answer(200 if self.key in self.store.objects else 404)

    def do_GET(self) -> None:
        if self._refused():
            return
        if not self.key:
            start = self.query.get("prefix", "")
            found = "".join(
                f"<Contents><Key>{key}</Key></Contents>" for key in self.store.objects if key.startswith(start)
            )
            self._answer(200, f"<ListBucketResult>{found}</ListBucketResult>".encode())
            return
        whole = self.store.objects.get(self.key)
        if whole is None:
            self._error(404, "NoSuchKey")
            return
        low, high = (int(word) for word in re.findall(r"[0-9]+", self.headers["Range"]))
        if low >= len(whole):
            self._error(416, "InvalidRange")
            return
        if self.headers.get("If-Match", _mark(whole)) != _mark(whole):
            self._error(412, "PreconditionFailed")
            return
        part = whole[low : high + 1]
        shown = f"bytes {low}-{low + len(part) - 1}/{len(whole)}"
        broken = self.store.trouble == "breaks"
        self._answer(206, part, cut=len(part) // 2 if broken else None, ETag=_mark(whole), **{"Content-Range": shown})

    @property
    def key(self) -> str:
        return unquote(urlsplit(self.path).path).removeprefix(f"/{BUCKET}").removeprefix("/")

    @property
    def query(self) -> dict[str, str]:
        return {name: words[0] for name, words in parse_qs(urlsplit(self.path).query).items()}

    def _refused(self) -> bool:
        self.store.asked.append(f"{self.command} {self.key}")
        trouble = self.store.trouble
        if trouble == "refused":
            self.close_connection = True
            self.connection.close()
        elif trouble == "slow":
            time.sleep(0.5)
            return False
        elif trouble not in ("", "breaks"):
            self._error(507 if trouble == "full" else 403, trouble)
        else:
            return False
        return True

    def _error(self, status: int, code: str) -> None:
        self._answer(status, f"<Error><Code>{code}</Code><Message>no</Message></Error>".encode())

    def _answer(self, status: int, body: bytes = b"", *, cut: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[:cut])
        if cut is not None:
            self.wfile.flush()
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Quietly."""


def _mark(body: bytes) -> str:
    return f'"{md5(body, usedforsecurity=False).hexdigest()}"'
