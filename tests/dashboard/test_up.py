"""`manage.py up` from start to end, as a person runs it: real processes, a data folder of its own."""

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
from typing import Any

import psutil
import pytest

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
    for up in started:
        if up.process.poll() is None:
            up.end(signal.SIGTERM)


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
    up = start("--port", "0")
    match = re.fullmatch(r"Dashboard: http://127\.0\.0\.1:(\d+)\n", up.first_line())
    assert match
    port = int(match[1])
    assert up.process.stdout
    sign_in = re.fullmatch(r"Sign in: demo@example\.com / (\S{12,})\n", up.process.stdout.readline())
    key = re.fullmatch(r"API key: (re_\S{20,})\n", up.process.stdout.readline())
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

    # A folder in use and a port in use are told in one sentence.
    second = start("--port", "0")
    out, err = second.rest()
    assert (second.process.returncode, out) == (1, "")
    assert f"The data folder {data} is in use by another `manage.py up` (process {up.process.pid})" in err
    other = Path(tempfile.mkdtemp(prefix="rollcall-up-"))
    third = start("--port", str(port), data=other)
    out, err = third.rest()
    shutil.rmtree(other)
    assert (third.process.returncode, out) == (1, "")
    assert f"Port {port} is already in use" in err

    # What falls is started again; the database too.
    everyone = up.children()
    named(everyone, "dashboard.server").kill()
    until(lambda: _serves(port))
    named(everyone, "/bin/postgres").kill()
    until(lambda: _knows(port, key[1]))

    # Ctrl-C ends every process.
    everyone = up.children()
    out, err = up.end(signal.SIGINT)
    assert (up.process.returncode, out) == (0, ""), err
    assert alive(everyone) == []

    # The second time the data is still there and there is nothing new to tell.
    up = start("--port", str(port))
    assert up.first_line() == f"Dashboard: http://127.0.0.1:{port}\n"
    assert _knows(port, key[1])

    # Nothing outlives it, whatever it dies of.
    everyone = up.children()
    out, _ = up.end(signal.SIGKILL)
    assert out == ""
    until(lambda: not alive(everyone))

    logs = "".join(path.read_text() for path in (data / "log").iterdir())
    assert key[1] not in logs
    assert sign_in[1] not in logs


def _serves(port: int) -> bool:
    try:
        return ask(port, "/")[0] == 302
    except (OSError, http.client.HTTPException):
        return False


def _knows(port: int, key: str) -> bool:
    path = "/contacts/imports/00000000-0000-0000-0000-000000000000"
    return ask(port, path, Authorization=f"Bearer {key}")[0] == 404
