"""One POST to a receiver, whatever that does: it ends in an answer, in time, from the address that was checked."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from api.webhooks import sending
from tests.api.receiver import Receiver, listening

CERTIFICATE = Path(__file__).with_name("hook.example.pem")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with listening() as found:
        yield found


def post(url: str, body: str = "{}", **headers: str) -> sending.Answer:
    return sending.post(url, body, headers=headers, allow_private=True)


@contextmanager
def raw_server(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that says whatever it likes, to one caller."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()

        def serve() -> None:
            try:
                connection, _ = listener.accept()
                with connection:
                    connection.settimeout(10)
                    talk(connection)
            except OSError:
                pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        thread.join(10)


def says(*parts: bytes) -> Callable[[socket.socket], None]:
    def talk(connection: socket.socket) -> None:
        connection.recv(65_536)
        for part in parts:
            connection.sendall(part)

    return talk


def test_what_is_sent(receiver: Receiver) -> None:
    answer = post(receiver.url + "?token=a", '{"name":"Zoë"}', **{"webhook-id": "one"})
    assert answer.status == 200
    assert answer.text == "ok"
    assert answer.accepted
    assert answer.problem is None
    headers, body = receiver.got[0]
    assert body == '{"name":"Zoë"}'
    assert headers["content-type"] == "application/json"
    assert headers["webhook-id"] == "one"
    assert headers["host"] == receiver.url.split("/")[2]
    assert "cookie" not in headers
    assert "authorization" not in headers


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_every_2xx_is_received(receiver: Receiver, status: int) -> None:
    receiver.answer = lambda _: (status, "")
    assert post(receiver.url).accepted


@pytest.mark.parametrize("status", [300, 304, 400, 401, 404, 410, 429, 500, 503])
def test_anything_else_is_not(receiver: Receiver, status: int) -> None:
    receiver.answer = lambda _: (status, "no")
    answer = post(receiver.url)
    assert not answer.accepted
    assert answer.status == status
    assert answer.problem
    assert str(status) in answer.problem


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(receiver: Receiver, status: int) -> None:
    receiver.answer = lambda _: (status, "")
    receiver.headers = {"Location": receiver.url}
    answer = post(receiver.url)
    assert len(receiver.got) == 1
    assert answer.problem
    assert "redirect" in answer.problem


def test_a_kilobyte_of_the_answer_is_kept(receiver: Receiver) -> None:
    receiver.answer = lambda _: (500, "x" * 5_000_000)
    assert post(receiver.url).text == "x" * 1024


@pytest.mark.parametrize(
    ("said", "kept"),
    [(b"caf\xe9", "caf\ufffd"), (b"a\0b", "a\ufffdb"), (b"<script>", "<script>"), ("é".encode(), "é")],
)
def test_any_bytes_can_be_stored(said: bytes, kept: str) -> None:
    with raw_server(says(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(said), said)) as url:
        assert post(url).text == kept


@pytest.mark.parametrize(
    ("talk", "why"),
    [
        (lambda connection: None, "broke off|closed the connection"),
        (says(), "closed the connection"),
        (says(b"hello\r\n\r\n"), "not HTTP"),
        (says(b"\x16\x03\x01" * 50), "not HTTP"),
        (says(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000), "HTTP|broke off"),
    ],
)
def test_strange_answers(talk: Callable[[socket.socket], None], why: str) -> None:
    with raw_server(talk) as url:
        answer = post(url)
    assert answer.status is None
    assert answer.problem
    assert any(word in answer.problem for word in why.split("|"))


def test_whoever_answered_has_answered_even_if_the_rest_never_comes() -> None:
    with raw_server(says(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")) as url:
        answer = post(url)
    assert answer.accepted
    assert answer.text == "half"


@pytest.mark.parametrize("first", [b"", b"HTTP/1.1 200 OK\r\nX: "])
def test_a_receiver_that_drips_does_not_hold_us(monkeypatch: pytest.MonkeyPatch, first: bytes) -> None:
    """Each byte comes in time, the whole never does."""
    monkeypatch.setattr(sending, "PATIENCE", 0.5)
    stop = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.recv(65_536)
        connection.sendall(first)
        while not stop.wait(0.05):
            connection.sendall(b"x")

    with raw_server(drip) as url:
        answer = post(url)
        stop.set()
    assert answer.status is None
    assert answer.problem
    assert "did not answer within" in answer.problem


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        answer = post(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert answer.problem == "It refused the connection."


def test_a_name_that_leads_nowhere() -> None:
    answer = post("http://nowhere.invalid/")
    assert answer.problem
    assert "leads nowhere" in answer.problem


def test_the_name_is_asked_for_once_and_its_address_connected_to(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: whoever answers with another address the second time is never asked."""
    port = receiver.url.split(":")[2].split("/")[0]
    asked: list[str] = []

    def resolver(host: str, port: int, **_: Any) -> Any:
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "169.254.169.254"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(sending.socket, "getaddrinfo", resolver)
    assert post(f"http://rebind.example:{port}/").accepted
    assert asked == ["rebind.example"]
    assert receiver.got[0][0]["host"] == f"rebind.example:{port}"


def test_no_proxy_is_asked(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would resolve the name itself and connect to whatever it finds."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert post(receiver.url).accepted


# --- TLS --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def secure() -> Iterator[int]:
    """A server with a certificate for hook.example; its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def serve(listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                try:
                    with context.wrap_socket(connection, server_side=True) as wrapped:
                        said = b""
                        while not said.endswith(b"{}"):
                            said += wrapped.recv(65_536)
                        wrapped.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                except OSError:
                    pass

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)


@pytest.mark.parametrize(
    ("host", "trusted", "why"),
    [
        ("hook.example", True, None),
        ("other.example", True, "certificate was not accepted"),
        ("hook.example", False, "certificate was not accepted"),
    ],
)
def test_the_certificate_is_checked_against_the_name(
    secure: int, monkeypatch: pytest.MonkeyPatch, host: str, trusted: bool, why: str | None
) -> None:
    """Although the connection is made to an address."""
    context = ssl.create_default_context(cafile=str(CERTIFICATE) if trusted else None)
    monkeypatch.setattr(sending, "_trust", lambda: context)
    monkeypatch.setattr(
        sending.socket,
        "getaddrinfo",
        lambda host, port, **_: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))],
    )
    answer = post(f"https://{host}:{secure}/")
    assert answer.accepted is (why is None)
    assert why is None or why in str(answer.problem)


def test_plain_http_where_tls_was_promised(receiver: Receiver) -> None:
    answer = post(receiver.url.replace("http://", "https://"))
    assert answer.status is None
    assert answer.problem


def test_no_loop_is_left_running(receiver: Receiver) -> None:
    post(receiver.url)
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()
