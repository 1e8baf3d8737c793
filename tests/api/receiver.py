"""A webhook receiver that really listens: it keeps what it was sent and answers as the test says."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook


class Receiver:
    """Where it listens, what came, and what it answers next."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[tuple[dict[str, str], str]] = []
        self.answer: Callable[[int], tuple[int, str]] = lambda number: (200, "ok")
        self.headers: dict[str, str] = {}
        self.go_on = threading.Event()  # a test may hold the answer back
        self.go_on.set()

    def messages(self) -> list[Any]:
        """The bodies, parsed."""
        return [json.loads(body) for _, body in self.got]

    def ids(self) -> list[str]:
        """The ids they came under."""
        return [headers["webhook-id"] for headers, _ in self.got]

    def types(self) -> list[str]:
        """What they told of."""
        return [message["type"] for message in self.messages()]

    def verified(self, secret: str, number: int = -1) -> Any:
        """A message as a foreign library takes it, signature checked."""
        headers, body = self.got[number]
        return Webhook(secret).verify(body, headers)

    def wait_for(self, count: int, seconds: float = 30) -> None:
        """Until so many came."""
        deadline = time.monotonic() + seconds
        while len(self.got) < count:
            assert time.monotonic() < deadline, f"{len(self.got)} of {count} came"
            time.sleep(0.02)


@contextmanager
def listening() -> Iterator[Receiver]:
    """A receiver on a free port of this machine."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            receiver.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            number = len(receiver.got)
            receiver.go_on.wait(30)
            status, text = receiver.answer(number)
            self.send_response(status)
            for name, value in receiver.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """Whoever hung up on us meant to."""

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        receiver.url = f"http://127.0.0.1:{server.server_port}/hook"
        try:
            yield receiver
        finally:
            receiver.go_on.set()
            server.shutdown()
            thread.join()
