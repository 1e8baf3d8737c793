"""The web server: waitress, which takes chunked bodies, refusing too large ones while they are still on their way.

`python -m dashboard.server --port 8000` serves the project; `manage.py up` hands it a socket that is already open.
"""

import argparse
import json
import logging
import os
import signal
import socket
import sys
import time
from contextlib import suppress
from html import escape
from typing import Any

from django.conf import settings
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.receiver import ChunkedReceiver
from waitress.server import TcpWSGIServer, create_server
from waitress.task import ErrorTask
from waitress.utilities import BadRequest, Error, RequestEntityTooLarge

from dashboard.headers import HEADERS, PAGES
from imports import disk

Sockets = dict[int, Any]

logger = logging.getLogger(__name__)

NAMES = {507: "insufficient_storage"}  # as api.errors calls them
THREADS = 8
FORM_OVERHEAD = 1024 * 1024  # what a form may weigh beside its file
LONGEST_CONTROL_LINE = 8 * 1024  # of a chunked body; waitress itself knows no limit
READ_ON = 20.0  # seconds in which a refused client may finish its sentence and read our answer
SILENCE = 120  # seconds after which somebody who neither asks nor takes anything has gone
GRACE = 4.0  # seconds for requests under way when we are asked to end


class InsufficientStorage(Error):  # type: ignore[misc]  # waitress carries no types
    """There is no room for the body, which waits on disk until it is whole."""

    code = 507
    reason = "Insufficient Storage"


class Parser(HTTPRequestParser):  # type: ignore[misc]
    """Counts what a chunked body holds, not how it was cut, and bounds what stands between the chunks."""

    error: Any = None

    @property
    def body_bytes_received(self) -> int:
        """The bytes of the body so far, without the sizes between chunks: a file may come in chunks of any size."""
        return len(self.body_rcv) if self.body_rcv is not None else 0

    @body_bytes_received.setter
    def body_bytes_received(self, _: int) -> None:
        """waitress adds up the bytes on the wire; the receiver's own count is the one we believe."""

    def received(self, data: bytes) -> int:
        """Take in some bytes of the request."""
        try:
            consumed: int = super().received(data)
        except OSError as problem:
            if not disk.is_disk_full(problem):
                raise
            consumed = len(data)
            self.error, self.completed = InsufficientStorage(disk.SENTENCE), True
            self._forget_body()
        receiver = self.body_rcv
        if isinstance(receiver, ChunkedReceiver) and not self.error:
            between = len(receiver.control_line) + len(receiver.trailer)
            if between > LONGEST_CONTROL_LINE:
                self.error = BadRequest("A line between two chunks is too long.")
                self.completed = True
        if self.error:
            self.expect_continue = False  # or waitress would ask for the very body it refuses
        return consumed

    def parse_header(self, header_plus: bytes) -> None:
        """Python reads no number of thousands of digits, and waitress does not expect that."""
        try:
            super().parse_header(header_plus)
        except ValueError as wrong:
            raise ParsingError("Content-Length is invalid") from wrong

    def _forget_body(self) -> None:
        """Gives back what it takes on the full disk. What is still unwritten cannot be written now either."""
        with suppress(OSError):
            self.close()


class Refusal(ErrorTask):  # type: ignore[misc]
    """The answer to a request that never reached the application: JSON for programs, a page for people."""

    def execute(self) -> None:
        """Answer, and close the connection: the rest of the request is not wanted."""
        error = self.request.error
        message = str(error.body)
        if isinstance(error, RequestEntityTooLarge):
            message = too_large()
        if isinstance(error, RequestEntityTooLarge | InsufficientStorage):
            self.channel.refused = True
        path = "/" + getattr(self.request, "path", "").lstrip("/")
        logger.warning("%s %s: refused with %s, %s", getattr(self.request, "command", "?"), path, error.code, message)
        if path.startswith(PAGES):
            kind, body = "text/html", f"<!doctype html><title>{escape(error.reason)}</title><p>{escape(message)}</p>"
        else:
            name = NAMES.get(error.code, "validation_error" if error.code < 500 else "internal_server_error")
            from api.limits import untouched  # Django is ready by now, and was not when this file was read

            kind, body = "application/json", json.dumps({"statusCode": error.code, "message": message, "name": name})
            self.response_headers.extend(untouched().headers.items())
        content = body.encode()
        self.status = f"{error.code} {error.reason}"
        self.response_headers.extend([("Content-Type", f"{kind}; charset=utf-8"), *HEADERS.items()])
        self.set_close_on_finish()
        self.content_length = len(content)
        self.write(content)


class Channel(HTTPChannel):  # type: ignore[misc]
    """A connection that, once refused, is read on for a while: closing it at once would throw our answer away.

    TCP answers bytes that nobody reads with a reset, and a client that is still sending then never sees the 413.
    """

    parser_class = Parser
    error_task_class = Refusal
    refused = False
    stalled = False
    reading_on_until: float | None = None

    def handle_write(self) -> None:
        """Send; after a refusal, instead of closing, say that nothing more will come and read on."""
        if not (self.refused and self.close_when_flushed):
            super().handle_write()
            return
        self._flush_exception(self._flush_some)
        if self.will_close:
            self.handle_close()
        elif not self.total_outbufs_len:
            self._read_on()

    def readable(self) -> bool:
        """Also while reading on."""
        return self.reading_on_until is not None or bool(super().readable())

    def writable(self) -> bool:
        """Not while reading on, except to be closed."""
        self._drop_if_stalled()
        return bool(self.will_close) if self.reading_on_until is not None else bool(super().writable())

    def handle_read(self) -> None:
        """Read; what comes after a refusal is thrown away until the client has understood."""
        if self.reading_on_until is None:
            super().handle_read()
            return
        try:
            gone = not self.recv(1024 * 1024)
        except OSError:
            gone = True
        if gone or time.monotonic() > self.reading_on_until:
            self.handle_close()

    def _drop_if_stalled(self) -> None:
        """Whoever takes nothing of a long answer holds its thread, and waitress would wait for them without an end."""
        silent = time.time() - self.last_activity
        if self.total_outbufs_len and not self.stalled and silent > self.adj.channel_timeout:
            self.stalled = True
            self.server.trigger.pull_trigger(self._drop)  # not in the middle of a look at all connections

    def _drop(self) -> None:
        if self.connected:
            self.handle_close()

    def _read_on(self) -> None:
        self.close_when_flushed = False
        self.reading_on_until = time.monotonic() + READ_ON
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            self.handle_close()


def too_large() -> str:
    """The sentence about the limit."""
    return (
        f"The file is larger than {size(settings.MAX_UPLOAD_BYTES)}, the most this server takes. "
        "Split it, or compress it with gzip; the operator can raise MAX_UPLOAD_BYTES."
    )


def size(number: int) -> str:
    """Bytes as people say them, exact when they are round."""
    for unit, name in ((1024**3, "GB"), (1024**2, "MB"), (1024, "KB")):
        if number >= unit:
            return f"{number / unit:.1f}".removesuffix(".0") + f" {name}"
    return f"{number} bytes"


def make_server(application: Any, *, listener: socket.socket, sockets: Sockets) -> TcpWSGIServer:
    """A waitress that listens on an open socket, with our limits; it keeps its connections in `sockets`."""
    server = create_server(
        application,
        map=sockets,
        sockets=[listener],
        threads=THREADS,
        max_request_body_size=settings.MAX_UPLOAD_BYTES + FORM_OVERHEAD,
        channel_timeout=SILENCE,
        connection_limit=500,
        asyncore_use_poll=True,
        recv_bytes=256 * 1024,
        ident=None,
        url_scheme="https" if settings.HTTPS else "http",
        **proxies(settings.TRUSTED_PROXIES),
    )
    server.channel_class = Channel
    return server


def proxies(count: int) -> dict[str, Any]:
    """Whose word is taken for the client's address. Without a trusted proxy, what headers say of it is dropped."""
    if not count:
        return {"clear_untrusted_proxy_headers": True}
    return {
        "trusted_proxy": "*",
        "trusted_proxy_count": count,
        "trusted_proxy_headers": {"x-forwarded-for"},
        "clear_untrusted_proxy_headers": True,
    }


def serve(application: Any, *, listener: socket.socket) -> None:
    """Serve until SIGTERM or SIGINT; then take no more, and let what is under way come to its end."""
    sockets: Sockets = {}
    server = make_server(application, listener=listener, sockets=sockets)
    stopping: list[int] = []

    def stop(number: int, _: Any) -> None:
        stopping.append(number)
        server.pull_trigger()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    while not stopping:
        wasyncore.loop(timeout=1.0, use_poll=True, map=sockets, count=1)
    server.accepting = False
    deadline = time.monotonic() + GRACE
    while time.monotonic() < deadline and any(busy(channel) for channel in [*server.active_channels.values()]):
        wasyncore.loop(timeout=0.1, use_poll=True, map=sockets, count=1)
    server.task_dispatcher.shutdown(timeout=0.5)
    wasyncore.close_all(sockets)


def busy(channel: Channel) -> bool:
    """A request is being answered, or its answer is on its way."""
    return bool(channel.requests or channel.total_outbufs_len)


def open_socket(host: str, port: int) -> socket.socket:
    """A listening socket. Port 0 takes any that is free."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except BaseException:
        listener.close()
        raise
    return listener


def main() -> None:
    """Serve the project."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--fd", type=int, help="number of a socket that is already open")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")
    if options.fd is not None:
        listener = socket.socket(fileno=options.fd)
    else:
        try:
            listener = open_socket(options.host, options.port)
        except OSError as problem:
            sys.exit(f"Cannot listen on {options.host}, port {options.port}: {problem.strerror}.")
    from django.urls import get_resolver

    from dashboard.wsgi import application

    _ = get_resolver().url_patterns  # a page that cannot be loaded stops us here, and not each request later
    serve(application, listener=listener)


if __name__ == "__main__":
    main()
