"""The web server: what it takes, what it refuses while it is still arriving, and how it ends."""

import http.client
import json
import resource
import socket
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from waitress import wasyncore

from dashboard import server
from dashboard.headers import HEADERS
from imports import disk

LIMIT = 300_000
ROOM = LIMIT + server.FORM_OVERHEAD


def echo(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    """A WSGI application that counts."""
    size = len(environ["wsgi.input"].read())
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({"size": size, "who": environ["REMOTE_ADDR"], "scheme": environ["wsgi.url_scheme"]}).encode()]


@pytest.fixture
def web(settings: Any) -> Iterator[SimpleNamespace]:
    """Our waitress in a thread, with a small limit. `web.start(proxies=1)` starts it with other settings."""
    settings.MAX_UPLOAD_BYTES = LIMIT
    settings.HTTPS = False
    settings.TRUSTED_PROXIES = 0
    running: list[tuple[threading.Thread, threading.Event, Any]] = []

    def start(application: Any = echo, **changes: Any) -> int:
        for name, value in changes.items():
            setattr(settings, name, value)
        sockets: dict[int, Any] = {}
        listener = server.open_socket("127.0.0.1", 0)
        waitress = server.make_server(application, listener=listener, sockets=sockets)
        stop = threading.Event()

        def loop() -> None:
            while not stop.is_set():
                wasyncore.loop(timeout=0.05, use_poll=True, map=sockets, count=1)
            waitress.task_dispatcher.shutdown()
            wasyncore.close_all(sockets)

        thread = threading.Thread(target=loop)
        thread.start()
        running.append((thread, stop, listener))
        return listener.getsockname()[1]

    yield SimpleNamespace(start=start)
    for thread, stop, listener in running:
        stop.set()
        thread.join()
        listener.close()


def post(port: int, body: Any, *, path: str = "/contacts/imports", **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("POST", path, body=body, headers=headers, encode_chunked=not isinstance(body, bytes))
    answer = connection.getresponse()
    answer.text = answer.read().decode()  # type: ignore[attr-defined]
    connection.close()
    return answer


def talk(port: int, *parts: bytes) -> bytes:
    """Say something to the server and hear it out."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        for part in parts:
            connection.sendall(part)
        heard = b""
        while more := connection.recv(65536):
            heard += more
            if b'"size"' in heard or b'"statusCode"' in heard:
                break
        return heard


def pieces(total: int, *, size: int) -> Iterable[bytes]:
    for start in range(0, total, size):
        yield b"x" * min(size, total - start)


@pytest.mark.parametrize("size", [100, 64 * 1024])
def test_a_chunked_body_arrives_whole(web: SimpleNamespace, size: int) -> None:
    answer = post(web.start(), pieces(LIMIT, size=size))
    assert json.loads(answer.text)["size"] == LIMIT


def test_what_stands_between_the_chunks_does_not_count(web: SimpleNamespace) -> None:
    """On the wire these are six bytes for each byte of the body."""
    one = b"1\r\nx\r\n"
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert len(one) * LIMIT > ROOM
    heard = talk(web.start(), head, one * LIMIT, b"0\r\n\r\n")
    assert f'"size": {LIMIT}'.encode() in heard


@pytest.mark.parametrize("path", ["/contacts/imports", "//contacts/imports"])
@pytest.mark.parametrize("chunked", [True, False])
def test_too_large_for_programs(web: SimpleNamespace, chunked: bool, path: str) -> None:
    body = pieces(ROOM + 1, size=64 * 1024) if chunked else b"x" * (ROOM + 1)
    answer = post(web.start(), body, path=path)
    assert (answer.status, answer.headers["Content-Type"]) == (413, "application/json; charset=utf-8")
    told = json.loads(answer.text)
    assert set(told) == {"statusCode", "message", "name"}
    assert (told["statusCode"], told["name"]) == (413, "validation_error")
    assert "larger than 293 KB" in told["message"]
    assert answer.headers["ratelimit-limit"] == answer.headers["ratelimit-remaining"] == "100"
    assert all(answer.headers[name] == value for name, value in HEADERS.items())


def test_too_large_for_people(web: SimpleNamespace) -> None:
    answer = post(web.start(), b"x" * (ROOM + 1), path="/app/uploads")
    assert (answer.status, answer.headers["Content-Type"]) == (413, "text/html; charset=utf-8")
    assert "larger than 293 KB" in answer.text


def test_the_refusal_does_not_wait_for_the_body(web: SimpleNamespace) -> None:
    head = b"POST /contacts/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n"
    assert b" 413 " in talk(web.start(), head)


def test_nor_does_it_ask_for_it(web: SimpleNamespace) -> None:
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n"
    heard = talk(web.start(), head)
    assert b" 413 " in heard
    assert b"100 Continue" not in heard


def test_a_client_that_keeps_sending_still_hears_the_refusal(web: SimpleNamespace) -> None:
    """Many clients read the answer only after their last byte; a reset would have thrown it away by then."""
    head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {40 * ROOM}\r\n\r\n".encode()
    assert b" 413 " in talk(web.start(), head, *([b"x" * ROOM] * 40))


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond 900 KB, which is how a full disk looks to whoever writes to it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_disk")
@pytest.mark.parametrize("chunked", [True, False])
def test_no_room_for_a_body(web: SimpleNamespace, chunked: bool) -> None:
    port, before = web.start(), open_files()
    body = pieces(ROOM - 1, size=64 * 1024) if chunked else b"x" * (ROOM - 1)
    answer = post(port, body)
    assert (answer.status, answer.headers["Content-Type"]) == (507, "application/json; charset=utf-8")
    told = json.loads(answer.text)
    assert told == {"statusCode": 507, "name": "insufficient_storage", "message": disk.SENTENCE}
    answer = post(port, b"x" * (ROOM - 1), path="/app/imports/new/")
    assert (answer.status, answer.headers["Content-Type"]) == (507, "text/html; charset=utf-8")
    assert "no room left" in answer.text
    assert open_files() == before, "the room it took is free again"
    assert json.loads(post(port, b"x" * 800_000).text)["size"] == 800_000


def open_files() -> list[str]:
    """The temporary files of this process; those without a name say `(deleted)`."""
    found = []
    for number in Path("/proc/self/fd").iterdir() if Path("/proc/self/fd").exists() else ():
        with suppress(OSError):
            found.append(str(number.readlink()))
    return sorted(path for path in found if path.startswith(tempfile.gettempdir()))


def test_a_content_length_that_is_too_small(web: SimpleNamespace) -> None:
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n"
    assert b'"size": 5,' in talk(web.start(), head, b"0123456789\r\n\r\n")


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (b"Transfer-Encoding: chunked\r\n\r\n" + b"1" * 9000, b"A line between two chunks is too long."),
        (b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n", b"Invalid chunk size"),
        (b"Content-Length: -5\r\n\r\n", b"Content-Length is invalid"),
        (b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n", b"Content-Length is invalid"),
    ],
)
def test_what_makes_no_sense(web: SimpleNamespace, request_: bytes, said: bytes) -> None:
    heard = talk(web.start(), b"POST / HTTP/1.1\r\nHost: localhost\r\n" + request_)
    assert b" 400 " in heard
    assert said in heard


@pytest.mark.parametrize(("proxies", "who"), [(0, "127.0.0.1"), (1, "203.0.113.2"), (2, "203.0.113.1")])
def test_whose_word_is_taken_for_the_address(web: SimpleNamespace, proxies: int, who: str) -> None:
    forwarded = {"X-Forwarded-For": "198.51.100.1, 203.0.113.1, 203.0.113.2"}
    answer = post(web.start(TRUSTED_PROXIES=proxies), b"", **forwarded)
    assert json.loads(answer.text)["who"] == who


@pytest.mark.parametrize(("https", "scheme"), [(True, "https"), (False, "http")])
def test_the_operator_says_whether_it_is_https(web: SimpleNamespace, https: bool, scheme: str) -> None:
    answer = post(web.start(HTTPS=https), b"", **{"X-Forwarded-Proto": "https" if not https else "http"})
    assert json.loads(answer.text)["scheme"] == scheme


@pytest.mark.parametrize(
    ("number", "text"),
    [(5, "5 bytes"), (1024, "1 KB"), (1536, "1.5 KB"), (209715200, "200 MB"), (3 * 1024**3, "3 GB")],
)
def test_size(number: int, text: str) -> None:
    assert server.size(number) == text


def test_what_is_under_way_comes_to_its_end(web: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    """`serve` handles signals, so it runs in the main thread, as it does in production; the client has its own."""
    arrived, heard = threading.Event(), []
    handlers: dict[int, Any] = {}
    monkeypatch.setattr(server.signal, "signal", handlers.__setitem__)

    def slow(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        arrived.set()
        time.sleep(0.3)
        return echo(environ, start_response)

    def client(port: int) -> None:
        heard.append(post(port, b"12345"))

    def stopper() -> None:
        arrived.wait(30)
        handlers[server.signal.SIGTERM](server.signal.SIGTERM, None)

    with server.open_socket("127.0.0.1", 0) as listener:
        threads = [
            threading.Thread(target=client, args=[listener.getsockname()[1]]),
            threading.Thread(target=stopper),
        ]
        for thread in threads:
            thread.start()
        server.serve(slow, listener=listener)
        for thread in threads:
            thread.join()
    assert json.loads(heard[0].text)["size"] == 5


class Endless:
    """An answer that never ends, and tells when it was let go of."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> "Endless":
        start_response("200 OK", [("Content-Type", "text/csv")])
        return self

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield bytes(1 << 20)

    def close(self) -> None:
        self.let_go.set()


def test_who_takes_nothing_holds_no_thread(web: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight of them would be all there are."""
    monkeypatch.setattr(server, "SILENCE", 1)
    answer = Endless()
    with socket.create_connection(("127.0.0.1", web.start(answer)), timeout=30) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert answer.let_go.wait(30)
