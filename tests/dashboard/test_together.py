"""What machines must share is looked at when one starts: a sentence for each thing that is wrong, and no secret."""

import os
import signal
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings as configured
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from dashboard import embedded, presence, probes, together
from dashboard.processes import StartError
from tests.imports.s3_server import serving

CHECKOUT = Path(together.__file__).resolve().parent.parent
OUTSIDE = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "ROLLCALL_DATA")


@contextmanager
def a_redis_that_says(words: bytes) -> Iterator[int]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            while self.request.recv(4096):
                self.request.sendall(words + b"\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("url", "answer", "sentence"),
    [
        ("redis://:geheim@127.0.0.1:{port}/0", b"-WRONGPASS invalid username-password pair", "invalid username-pass"),
        ("redis://127.0.0.1:{port}/0", b"-NOAUTH Authentication required.", "it wants a password"),
        ("redis://127.0.0.1:{port}/0", b"-NOAUTH HELLO must be called with", "it wants a password"),
        ("rediss://:geheim@127.0.0.1:{port}/0", b"-ERR what", "speaks TLS"),
        ("redis://:geheim@127.0.0.1:1/0", b"", "refused"),
    ],
)
def test_what_is_wrong_with_redis(settings: Any, url: str, answer: bytes, sentence: str) -> None:
    with a_redis_that_says(answer) as port:
        settings.CELERY_BROKER_URL = url.format(port=port)
        with pytest.raises(StartError, match=sentence) as told:
            together.check_redis()
    assert "REDIS_URL" in str(told.value)
    assert "geheim" not in str(told.value)
    assert ".." not in str(told.value)


def test_a_redis_that_answers(stores: Path) -> None:
    together.check_redis()


def test_a_bucket_that_is_not_there(settings: Any) -> None:
    with serving() as server:
        settings.S3_BUCKET = "people"
        settings.S3_STORAGE = {"OPTIONS": server.options()}
        together.check_store()
        server.trouble = "NoSuchBucket"
        with pytest.raises(StartError, match=r"bucket people at http://127.*make it, or correct S3_BUCKET\.$"):
            together.check_store()


def test_without_a_bucket_nothing_is_asked() -> None:
    assert not configured.S3_BUCKET
    together.check_store()


@pytest.fixture
def _no_mark(stores: Path) -> Iterator[None]:
    server = presence.connect(configured.CELERY_BROKER_URL, patience=2)
    server.delete(together.KEY_MARK)
    yield
    server.delete(together.KEY_MARK)
    server.close()


@pytest.mark.usefixtures("_no_mark")
def test_another_machine_has_another_key(settings: Any) -> None:
    """Rotating a key, with the old one kept as a fallback, is no reason to warn; nor is a Redis that was flushed."""
    settings.EMBEDDED_REDIS = False
    settings.S3_BUCKET = "people"
    heard = []
    for key, old in [("one", []), ("one", []), ("two", []), ("three", ["two"]), ("two", [])]:
        settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = key, old
        heard.append(together.warnings({"web"}))
    assert [bool(one) for one in heard] == [False, False, True, False, True]
    assert "another SECRET_KEY" in heard[2][0]


@pytest.mark.usefixtures("_no_mark")
def test_files_in_a_folder_of_one_machine_are_spoken_of(settings: Any) -> None:
    settings.EMBEDDED_REDIS = True
    assert "S3_BUCKET is not set" in together.warnings({"worker"})[0]
    assert together.warnings({"web", "worker", "beat"}) == []


@pytest.mark.django_db
@pytest.mark.parametrize(("off", "words"), [(300, "300 seconds ahead of"), (-300, "300 seconds behind"), (0, "")])
def test_a_clock_that_is_wrong(settings: Any, monkeypatch: pytest.MonkeyPatch, off: int, words: str) -> None:
    settings.EMBEDDED_POSTGRES, settings.EMBEDDED_REDIS, settings.S3_BUCKET = False, True, "people"
    right = time.time
    monkeypatch.setattr(together, "time", SimpleNamespace(time=lambda: right() + off))
    said = " ".join(together.warnings({"worker"}))
    assert words in said
    assert bool(said) == bool(off)


@pytest.mark.django_db
def test_a_database_of_a_newer_version(monkeypatch: pytest.MonkeyPatch) -> None:
    together.check_age()
    probe = Client(headers={"host": "10.0.0.7"})
    MigrationRecorder(connection).record_applied("contacts", "0000_squashed_away_since")
    assert together.newer_than_code(MigrationLoader(connection)) == []
    MigrationRecorder(connection).record_applied("contacts", "9999_of_next_year")
    with pytest.raises(StartError, match=r"newer version .*contacts\.9999_of_next_year"):
        together.check_age()
    monkeypatch.setattr(probes, "_migrated", set())
    answer = probe.get("/readyz")
    assert (answer.status_code, answer.json()["migrations"]) == (503, "newer")


# --- manage.py up --only ----------------------------------------------------------------------------------------------


def up(data: str, *options: str, **environment: str) -> subprocess.Popen[str]:
    around = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
    command = [sys.executable, "manage.py", "up", "--data", data, "--port", "0", "--workers", "1", *options]
    return subprocess.Popen(
        command,
        cwd=CHECKOUT,
        env=around | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_a_part_needs_something_to_share() -> None:
    with tempfile.TemporaryDirectory(prefix="rollcall-only-") as data:
        process = up(data, "--only", "worker", REDIS_URL="redis://localhost")
        assert process.communicate(timeout=60)[1].strip() == (
            "With --only, other machines do the rest, and this one must share with them: set DATABASE_URL and "
            "SECRET_KEY, the same on each."
        )
    assert process.returncode == 1


def test_a_machine_that_only_works(process_environment: dict[str, str], stores: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="rollcall-only-") as data:
        process = up(
            data,
            *("--only", "worker"),
            DATABASE_URL=process_environment["DATABASE_URL"],
            REDIS_URL=f"unix://{embedded.redis_socket(stores)}",
            SECRET_KEY="the same on each",
        )
        assert process.stdout
        line = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=60)[1]
    assert line == "Running: worker and beat, 1 at a time.\n", said
    assert process.returncode == 0
    assert "Starting web." not in said
    assert "Starting worker.\nStarting webhooks.\nStarting beat." in said
    assert "S3_BUCKET is not set" in said
