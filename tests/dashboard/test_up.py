"""`manage.py up` from start to end, as a person runs it: real processes, a data folder of its own."""

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest
from django.test import Client

from api.auth import find_api_key
from dashboard import checks
from dashboard.management.commands import up
from dashboard.processes import StartError

CHECKOUT = Path(__file__).resolve().parent.parent.parent
OUTSIDE = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "ROLLCALL_DATA", "DJANGO_SETTINGS_MODULE")
SOON = 60.0


class Up:
    """A running `manage.py up`."""

    def __init__(self, data: Path, *options: str) -> None:
        environment = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
        command = [sys.executable, "manage.py", "up", "--data", str(data), "--workers", "1", *options]
        self.process = subprocess.Popen(
            command,
            cwd=CHECKOUT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def first_line(self) -> str:
        """Waits until it serves."""
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, self.rest()[1]
        return line

    def children(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def rest(self) -> tuple[str, str]:
        """What else it says until it ends, on standard output and on standard error."""
        return self.process.communicate(timeout=SOON)

    def end(self, number: signal.Signals) -> tuple[str, str]:
        self.process.send_signal(number)
        return self.rest()


@pytest.fixture
def data() -> Iterator[Path]:
    """An empty folder with a short name."""
    folder = Path(tempfile.mkdtemp(prefix="rollcall-up-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def start(data: Path) -> Iterator[Callable[..., Up]]:
    """`start("--port", "0")` runs `up` on the data folder; what is left of it ends with the test."""
    started: list[Up] = []

    def run(*options: str, data: Path = data) -> Up:
        started.append(Up(data, *options))
        return started[-1]

    yield run
    for one in started:
        if one.process.poll() is None:
            one.end(signal.SIGTERM)


def ask(port: int, path: str, **headers: str) -> tuple[int, dict[str, str], str]:
    """One request: status, headers, body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def until(what: Callable[[], Any]) -> Any:
    """The first true answer."""
    deadline = time.monotonic() + SOON
    while not (found := what()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return found


def named(processes: list[psutil.Process], word: str) -> psutil.Process:
    """The first process with this word in its command line."""
    return next(p for p in processes if any(word in part for part in p.cmdline()))


def alive(processes: list[psutil.Process]) -> list[str]:
    """Those that still run. (A zombie has ended; whoever adopted it has not noticed yet.)"""
    found = []
    for process in processes:
        try:
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(str(process))
        except psutil.NoSuchProcess:
            continue
    return found


def test_the_whole_life(start: Callable[..., Up], data: Path) -> None:
    running = start("--port", "0")
    match = re.fullmatch(r"Dashboard: http://127\.0\.0\.1:(\d+)\n", running.first_line())
    assert match
    port = int(match[1])
    assert running.process.stdout
    sign_in = re.fullmatch(r"Sign in: demo@example\.com / (\S{12,})\n", running.process.stdout.readline())
    key = re.fullmatch(r"API key: (re_\S{20,})\n", running.process.stdout.readline())
    assert sign_in
    assert key

    # It serves people and programs.
    status, headers, _ = ask(port, "/")
    assert (status, headers["location"]) == (302, "/app/")
    assert ask(port, "/app/")[1]["location"].startswith("/app/account/login/")
    refused = ask(port, "/contacts/imports/00000000-0000-0000-0000-000000000000")
    assert (refused[0], json.loads(refused[2])["name"]) == (401, "missing_api_key")
    known = ask(port, "/contacts/imports/00000000-0000-0000-0000-000000000000", Authorization=f"Bearer {key[1]}")
    assert known[0] == 404

    # Nothing of it is open to others on this machine.
    for path in (data / "secret_key", data / "storage", data / "log", data / "run", data / "postgres"):
        assert path.stat().st_mode & 0o077 == 0, path

    # A folder in use is told in one sentence.
    second = start("--port", "0")
    out, err = second.rest()
    assert (second.process.returncode, out) == (1, "")
    assert f"The data folder {data} is in use by another `manage.py up` (process {running.process.pid})" in err

    # What falls is started again; the database too.
    everyone = running.children()
    named(everyone, "dashboard.server").kill()
    until(lambda: _serves(port))
    named(everyone, "/bin/postgres").kill()
    until(lambda: _knows(port, key[1]))

    # Ctrl-C ends every process.
    everyone = running.children()
    out, err = running.end(signal.SIGINT)
    assert (running.process.returncode, out) == (0, ""), err
    assert alive(everyone) == []

    # The second time the data is still there and there is nothing new to tell.
    running = start("--port", str(port))
    assert running.first_line() == f"Dashboard: http://127.0.0.1:{port}\n"
    assert _knows(port, key[1])

    # Nothing outlives it, whatever it dies of.
    everyone = running.children()
    out, _ = running.end(signal.SIGKILL)
    assert out == ""
    until(lambda: not alive(everyone))

    logs = "".join(path.read_text() for path in (data / "log").iterdir())
    assert key[1] not in logs
    assert sign_in[1] not in logs


def test_a_port_in_use_is_told_in_one_sentence() -> None:
    with up._listen("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(StartError, match=rf"^Port {port} is already in use: .*make run PORT={port + 1}\)\.$"):
            up._listen("127.0.0.1", port)


@pytest.mark.parametrize(
    ("host", "port", "sentence"),
    [
        ("127.0.0.1", 70000, "There is no port 70000"),
        ("192.0.2.1", 0, "Cannot listen on 192.0.2.1, port 0: Cannot assign requested address."),
        ("no such host", 0, "Cannot listen on no such host, port 0"),
    ],
)
def test_an_address_that_cannot_be_is_told_in_one_sentence(host: str, port: int, sentence: str) -> None:
    with pytest.raises(StartError, match=sentence):
        up._listen(host, port)


@pytest.mark.parametrize(("address", "shown"), [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("10.0.0.5", "10.0.0.5")])
def test_the_address_shown_can_be_opened(address: str, shown: str) -> None:
    assert up._shown(address) == shown


@pytest.mark.django_db
def test_the_first_run_is_told_once_and_true() -> None:
    first = up.first_run()
    assert first[0].startswith("Sign in: demo@example.com / ")
    assert first[1].startswith("API key: re_")
    password, key = (line.rsplit(" ", 1)[1] for line in first)
    assert Client().login(email="demo@example.com", password=password)
    assert find_api_key(key)
    assert up.first_run() == []


def test_an_older_server_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    cursor = SimpleNamespace(execute=lambda _: None, fetchone=lambda: (160004, "16.4"))
    connection = SimpleNamespace(cursor=lambda: contextlib.nullcontext(cursor))
    monkeypatch.setattr(checks, "connections", {"default": connection})
    with pytest.raises(StartError, match=r"^Rollcall needs PostgreSQL 18 or newer, and the server .* is 16\.4\. "):
        up._migrate()


def _serves(port: int) -> bool:
    try:
        return ask(port, "/")[0] == 302
    except (OSError, http.client.HTTPException):
        return False


def _knows(port: int, key: str) -> bool:
    path = "/contacts/imports/00000000-0000-0000-0000-000000000000"
    return ask(port, path, Authorization=f"Bearer {key}")[0] == 404
