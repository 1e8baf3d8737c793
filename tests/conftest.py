"""The test session: its own PostgreSQL and Redis, the cast, and a real worker and web server on request.

All are started when a test first needs them; pure tests start nothing. Everything lives in a folder of the session's
own, so that sessions can run side by side.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PASSWORD = "correct horse battery staple"  # of everyone in the cast
QUEUES = ("celery", "webhooks", "outbox")
NO_CHROMIUM = "the journeys in a browser, as no Chromium was found; on Debian: apt-get install chromium"


def pytest_configure(config: pytest.Config) -> None:
    """Point the settings, which are already read, at the session's own folder; not under `-p no:django`."""
    if not config.pluginmanager.hasplugin("django"):
        return
    from django.conf import settings

    from dashboard import data_folder, embedded

    data = Path(tempfile.mkdtemp(prefix="rollcall-test-"))
    data_folder.prepare(data)
    settings.DATA = data
    settings.SECRET_KEY = data_folder.secret_key(data)
    settings.DATABASES["default"].update({**embedded.database_settings(data), "PASSWORD": "", "OPTIONS": {}})
    settings.CELERY_BROKER_URL = f"redis+socket://{embedded.redis_socket(data)}"
    settings.STORAGES = {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": data / "storage", "base_url": None},
        },
        # Pages can be rendered without collecting the files they link to; `live` serves the collected ones.
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.STATIC_ROOT = data / "static"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.OPENAI_API_KEY = settings.OPENAI_BASE_URL = ""  # no test talks to a real model
    settings.AI_SAMPLES = "masked"


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    if config.pluginmanager.hasplugin("django"):
        from django.conf import settings

        if settings.DATA.name.startswith("rollcall-test-"):
            shutil.rmtree(settings.DATA, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a Chromium the browser tests cannot run."""
    if find_chromium() is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason=NO_CHROMIUM))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Where skips are forbidden, a skipped test is a failed session."""
    if os.environ.get("ROLLCALL_NO_SKIPS") == "1" and _skipped(session.config) and exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say loudly what was not tested."""
    skipped = _skipped(config)
    reasons = {str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped if report.longrepr}
    for reason in sorted(reasons):
        terminalreporter.write_line(f"NOT TESTED: {reason}", yellow=True, bold=True)
    if skipped and os.environ.get("ROLLCALL_NO_SKIPS") == "1":
        terminalreporter.write_line(f"FAILED: ROLLCALL_NO_SKIPS=1 and {len(skipped)} skipped", red=True, bold=True)


def _skipped(config: pytest.Config) -> list[Any]:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return reporter.stats.get("skipped", []) if reporter else []


def find_chromium() -> str | None:
    """A Chromium or Chrome of this machine."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if name and (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium, for Playwright's `executable_path`."""
    path = find_chromium()
    assert path, NO_CHROMIUM
    return path


@pytest.fixture(scope="session")
def stores() -> Iterator[Path]:
    """PostgreSQL (fast, not durable) and Redis, on sockets in the session's folder, which is the value."""
    from django.conf import settings

    from dashboard import embedded, processes

    data: Path = settings.DATA
    postgres = embedded.start_postgres(data, durable=False, may_create_databases=True)
    try:
        redis = embedded.start_redis(data)
        try:
            yield data
        finally:
            processes.end(redis, ending=embedded.REDIS_ENDING)
    finally:
        processes.end(postgres, ending=embedded.POSTGRES_ENDING)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None, stores: Path) -> None:
    """pytest-django asks for this before it makes the test database."""


@pytest.fixture(scope="session", autouse=True)
def flushing_again(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test all tables are emptied at once, while a worker's or a page's last statement may still read two of
    them in another order: the database ends one of the two, and when it was us, we try again."""
    if not request.config.pluginmanager.hasplugin("django"):
        yield
        return
    from django.db import OperationalError
    from django.db.backends.postgresql.operations import DatabaseOperations
    from psycopg.errors import DeadlockDetected

    once = DatabaseOperations.execute_sql_flush

    def again(self: DatabaseOperations, sql_list: list[str]) -> None:
        for left in reversed(range(5)):
            try:
                return once(self, sql_list)
            except OperationalError as met:
                if not left or not isinstance(met.__cause__, DeadlockDetected):
                    raise

    DatabaseOperations.execute_sql_flush = again
    yield
    DatabaseOperations.execute_sql_flush = once


# --- The cast ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def ada(db: None) -> Any:
    """Owner of the team "Analysts"; `ada.team` is hers."""
    return _person("ada@example.com", team=_team("Analysts"), role="owner")


@pytest.fixture
def bob(ada: Any) -> Any:
    """Ada's team-mate."""
    return _person("bob@example.com", team=ada.team, role="member")


@pytest.fixture
def stranger(db: None) -> Any:
    """Owner of another team, who must never see a thing of Ada's."""
    return _person("stranger@example.com", team=_team("Strangers"), role="owner")


@pytest.fixture
def client(ada: Any) -> Any:
    """A browser in which Ada is signed in."""
    return _browser(ada)


@pytest.fixture
def sign_in(db: None) -> Callable[[Any], Any]:
    """A browser for anyone else: `sign_in(stranger)`."""
    return _browser


@pytest.fixture
def api(ada: Any) -> "Api":
    """A program that holds a key of Ada's team; `api.of(stranger.team)` is one of another team."""
    return Api.of(ada.team)


class Api:
    """Sends requests with a key, JSON in and out: `api.post("/contacts", {"email": "a@example.com"})`."""

    def __init__(self, key: str) -> None:
        from django.test import Client

        self.key = key
        self.client = Client(headers={"authorization": f"Bearer {key}"})

    @staticmethod
    def of(team: Any) -> "Api":
        from api.auth import create_api_key

        return Api(create_api_key(team, name="test")[1])

    def get(self, path: str, **query: Any) -> Any:
        return self.client.get(path, query_params=query)

    def post(self, path: str, body: Any = None, **extra: Any) -> Any:
        return self.client.post(path, body or {}, content_type="application/json", **extra)

    def patch(self, path: str, body: Any = None) -> Any:
        return self.client.patch(path, body or {}, content_type="application/json")

    def delete(self, path: str, body: Any = None) -> Any:
        return self.client.delete(path, body or {}, content_type="application/json")

    def form(self, path: str, **fields: Any) -> Any:
        """A multipart form, as files are sent."""
        return self.client.post(path, fields)


@pytest.fixture
def make_contacts(ada: Any) -> Callable[..., list[Any]]:
    """Contacts of Ada's team, made as a person makes them: `make_contacts("a@example.com", last_name="A")`.

    A number makes so many: person0@example.com, person1@example.com, ... Any field of create_contact may be given.
    """
    from contacts.actions import Author, create_contact
    from contacts.models import ContactEvent

    def make(*who: str | int, team: Any = None, **fields: Any) -> list[Any]:
        emails = [
            email
            for word in who
            for email in ([word] if isinstance(word, str) else [f"person{i}@example.com" for i in range(word)])
        ]
        by = Author(source=ContactEvent.Source.HAND, actor=ada.email)
        return [create_contact(team or ada.team, email=email, by=by, **fields)[0] for email in emails]

    return make


@pytest.fixture
def make_crowd(ada: Any) -> Callable[[int], None]:
    """So many contacts of Ada's team at once, without a history: p1@example.com, p2@example.com, ..."""
    from django.db import connection

    def make(number: int) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO contacts_contact (team_id, email, email_key)"
                " SELECT %s, 'p' || n || '@example.com', 'p' || n || '@example.com' FROM generate_series(1, %s) n",
                [ada.team.pk, number],
            )

    return make


def _team(name: str) -> Any:
    from contacts.nouns import create_team

    return create_team(name)


def _person(email: str, *, team: Any, role: str) -> Any:
    from dashboard.models import Membership, User

    user = User.objects.create_user(email, PASSWORD)
    Membership.objects.create(user=user, team=team, role=role)
    user.team = team
    return user


def _browser(user: Any) -> Any:
    from django.test import Client

    browser = Client()
    browser.force_login(user)
    return browser


# --- Real processes against the test database -------------------------------------------------------------------------


@pytest.fixture
def worker(transactional_db: None, worker_process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """A real Celery worker that takes tasks during this test, and has finished them when it ends.

    Between tests it listens to no queue, so that a test without a worker really has none.
    """
    from dashboard.celery import app

    app.control.purge()
    for queue in QUEUES:
        app.control.add_consumer(queue, reply=True, limit=1)
    yield worker_process
    for queue in QUEUES:
        app.control.cancel_consumer(queue, reply=True, limit=1)
    app.control.purge()
    deadline = time.monotonic() + 20
    while any((app.control.inspect(limit=1).active() or {}).values()):
        assert time.monotonic() < deadline, "the worker is still busy 20 seconds after the test"
        time.sleep(0.05)


@pytest.fixture(scope="session")
def worker_process(process_environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The process behind `worker`, started once."""
    from dashboard.celery import app

    process = _start_worker(process_environment, concurrency=2)
    for queue in QUEUES:
        app.control.cancel_consumer(queue, reply=True, limit=1)
    yield process
    _end(process)


@pytest.fixture
def new_worker(
    transactional_db: None, process_environment: dict[str, str]
) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Workers that a test may kill: `new_worker(concurrency=2)` starts one more; what is left ends with the test."""
    from dashboard.celery import app

    app.control.purge()
    started: list[subprocess.Popen[bytes]] = []

    def start(*, concurrency: int = 2) -> subprocess.Popen[bytes]:
        started.append(_start_worker(process_environment, concurrency=concurrency))
        return started[-1]

    yield start
    for process in started:
        _end(process)
    app.control.purge()


def _start_worker(environment: dict[str, str], *, concurrency: int) -> subprocess.Popen[bytes]:
    from dashboard.celery import app

    name = f"worker{time.time_ns()}@test"
    command = [sys.executable, "-m", "celery", "--app", "dashboard.celery", "--quiet", "worker"]
    command += ["--concurrency", str(concurrency), "--without-gossip", "--without-mingle", "--hostname", name]
    process = _start(command, name="worker", environment=environment)
    _until(lambda: bool(app.control.ping([name], timeout=0.5, limit=1)), process=process, name="worker")
    return process


class Live:
    """A real web server: its address, and where to find its log."""

    def __init__(self, url: str, *, log: Path) -> None:
        self.url = url
        self.log = log


@pytest.fixture
def live(transactional_db: None, live_process: Live) -> Live:
    """The production web server, serving the test database with the real static files: `live.url`."""
    return live_process


@pytest.fixture(scope="session")
def live_process(process_environment: dict[str, str]) -> Iterator[Live]:
    """The process behind `live`, started once."""
    from dashboard.server import open_socket

    subprocess.run(
        [sys.executable, "manage.py", "collectstatic", "--no-input", "--verbosity=0"],
        cwd=CHECKOUT,
        env=process_environment,
        check=True,
    )
    with open_socket("127.0.0.1", 0) as listener:
        command = [sys.executable, "-m", "dashboard.server", "--fd", str(listener.fileno())]
        process = _start(command, name="web", environment=process_environment, pass_fds=[listener.fileno()])
        server = Live(f"http://127.0.0.1:{listener.getsockname()[1]}", log=_log("web", process_environment))
        _until(lambda: _answers(server.url), process=process, name="web")
        yield server
        _end(process)


@pytest.fixture(scope="session")
def process_environment(django_db_setup: None, stores: Path) -> dict[str, str]:
    """The environment of a process that shares the session's test database, Redis, storage and secret key."""
    from django.conf import settings

    from dashboard import embedded

    outside = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "SECRET_KEY_FILE", "S3_BUCKET", "OPENAI_API_KEY", "HTTPS")
    return {
        **{name: value for name, value in os.environ.items() if name not in outside},
        "DJANGO_SETTINGS_MODULE": "dashboard.settings",
        "DATABASE_URL": embedded.database_url(stores, name=settings.DATABASES["default"]["NAME"]),
        "ROLLCALL_DATA": str(stores),
        "WEBHOOK_ALLOW_PRIVATE": "1",  # the receivers of tests listen on this machine
        "TMPDIR": str(stores / "tmp"),
    }


def _start(
    command: list[str], *, name: str, environment: dict[str, str], pass_fds: list[int] | None = None
) -> subprocess.Popen[bytes]:
    from dashboard.processes import spawn

    return spawn(command, log=_log(name, environment), env=environment, pass_fds=pass_fds or [], cwd=CHECKOUT)


def _log(name: str, environment: dict[str, str]) -> Path:
    return Path(environment["ROLLCALL_DATA"]) / "log" / f"{name}.log"


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url + "/static/does-not-exist", timeout=5):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def _until(ready: Callable[[], bool], *, process: subprocess.Popen[bytes], name: str) -> None:
    from django.conf import settings

    log = settings.DATA / "log" / f"{name}.log"
    deadline = time.monotonic() + 60
    while not ready():
        assert process.poll() is None, f"{name} did not start: {log.read_text()[-2000:]}"
        assert time.monotonic() < deadline, f"{name} did not answer: {log.read_text()[-2000:]}"
        time.sleep(0.05)


def _end(process: subprocess.Popen[bytes]) -> None:
    from dashboard.processes import end

    end(process, ending=((signal.SIGTERM, 5.0), (signal.SIGQUIT, 2.0)))
