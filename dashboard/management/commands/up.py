"""Everything with one command: PostgreSQL and Redis where none are given, migrations, worker, beat and web server;
or, with --only, one machine's share of it.

It prints where to go once everything serves, looks after its processes, and ends all of them when it is ended.
"""

import errno
import hashlib
import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection, transaction

from api.auth import create_api_key
from contacts.nouns import create_team
from dashboard import data_folder, embedded, together
from dashboard.celery import app
from dashboard.models import Membership, User
from dashboard.processes import Ending, Service, StartError, end_together, last_words, spawn
from dashboard.server import open_socket

DEMO_TEAM, DEMO_EMAIL = "Demo", "demo@example.com"
SETUP_LOCK = 0x526F6C6C  # PostgreSQL advisory lock: machines that start together migrate one after the other
BOOT = 120.0  # seconds for the worker and the web server to answer for the first time
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # every address of this machine, and one to try
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

# A worker finishes a task that takes less than five seconds and gives back a longer one. Nothing is lost either way.
WORKER_ENDING: Ending = ((signal.SIGTERM, 5.0), (signal.SIGQUIT, 1.0))
WEB_ENDING: Ending = ((signal.SIGTERM, 5.0),)
BEAT_ENDING: Ending = ((signal.SIGTERM, 2.0),)
IMPORTS, WEBHOOKS = "celery", "webhooks,outbox"  # the queues of each worker: see CELERY_TASK_QUEUES
WEBHOOK_THREADS = 8
STORES = ("PostgreSQL", "Redis")  # they end last
ROLES = ("web", "worker", "beat")
PATIENCE = 9.5  # seconds for all of them to end


class Command(BaseCommand):
    """`manage.py up`."""

    help = "Start everything, print where to go, and end everything on Ctrl-C."
    requires_system_checks = ()  # the database is not there yet

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to listen, where to keep things, how much to do at once."""
        parser.add_argument("--port", type=int, default=8000, help="0 takes any that is free")
        parser.add_argument("--host", default="127.0.0.1", help="0.0.0.0 for every network; set ALLOWED_HOSTS too")
        parser.add_argument("--data", default=str(settings.DATA), help="folder of everything kept on this machine")
        parser.add_argument(
            "--workers",
            type=int,
            default=max(2, os.cpu_count() or 1),
            help="tasks at the same time; 0 leaves them to other machines",
        )
        parser.add_argument(
            "--only",
            nargs="+",
            choices=ROLES,
            default=ROLES,
            metavar="ROLE",
            help=f"what this machine does of {', '.join(ROLES)} (a worker brings a beat of its own); the rest runs "
            "elsewhere, with the same DATABASE_URL, REDIS_URL, SECRET_KEY and S3 settings",
        )

    def handle(self, *, port: int, host: str, data: str, workers: int, only: Sequence[str], **_: Any) -> None:
        """Run until told to end. What cannot be started is one sentence and exit code 1."""
        if Path(data).resolve() != settings.DATA:
            raise CommandError("--data works from the command line only; elsewhere set ROLLCALL_DATA.")
        services: list[Service] = []
        for number in SIGNALS:
            signal.signal(number, _interrupt)
        try:
            data_folder.prepare(settings.DATA)
            roles = set(only)
            if len(roles) < len(ROLES):
                together.check_shared()
            if "worker" in roles:
                # What a killed machine leaves is found by the sweep. Were the only beat on that machine, nobody would
                # look; and many beats do one sweep.
                roles.add("beat")
            with data_folder.held(settings.DATA), _listening("web" in roles, host, port) as listener:
                try:
                    self._start(services, listener=listener, workers=workers if "worker" in roles else 0, roles=roles)
                    _look_after(services)
                finally:
                    for number in SIGNALS:
                        signal.signal(number, signal.SIG_IGN)
                    _end(services)
        except KeyboardInterrupt:
            return
        except (StartError, OperationalError) as problem:
            self.stderr.write(" ".join(str(problem).split()))
            sys.exit(1)

    def _start(self, services: list[Service], *, listener: socket.socket | None, workers: int, roles: set[str]) -> None:
        data: Path = settings.DATA

        def say(sentence: str) -> None:
            self.stderr.write(sentence, style_func=str)

        if not together.has_a_key():
            settings.SECRET_KEY = data_folder.secret_key(data)
            if not settings.EMBEDDED_POSTGRES:
                say("SECRET_KEY is not set: other machines on this database will not know who signed in here.")

        def add(name: str, start: Callable[[], subprocess.Popen[bytes]], ending: Ending) -> None:
            say(f"Starting {name}.")
            services.append(Service(name, start, ending=ending, log=_log(name)))
            services[-1].run()

        if settings.EMBEDDED_POSTGRES:
            room = max(60, 2 * workers + 40)  # for every child of the worker and every thread of the others
            add("PostgreSQL", lambda: embedded.start_postgres(data, connections=room), embedded.POSTGRES_ENDING)
        if settings.EMBEDDED_REDIS:
            add("Redis", lambda: embedded.start_redis(data), embedded.REDIS_ENDING)
        else:
            together.check_redis()
        together.check_store()
        say("Bringing the database and the static files up to date.")
        _migrate()
        for warning in together.warnings(roles):
            say(warning)
        if listener:
            call_command("collectstatic", interactive=False, verbosity=0)

        celery = [sys.executable, "-m", "celery", "--app", "dashboard.celery", "--quiet"]
        if workers:
            command = [*celery, "worker", "--without-gossip", "--without-mingle"]
            imports = [*command, "--hostname", _node("imports"), "--concurrency", str(workers), "--queues", IMPORTS]
            add("worker", _starter("worker", imports), WORKER_ENDING)
            # Threads, because they only wait for receivers; of their own, because they may wait long.
            webhooks = [*command, "--hostname", _node("webhooks"), "--queues", WEBHOOKS]
            webhooks += ["--pool", "threads", "--concurrency", str(WEBHOOK_THREADS)]
            add("webhooks", _starter("webhooks", webhooks), WORKER_ENDING)
        # Kept in memory: the schedule is one interval, and a file would only be one more thing to break.
        if "beat" in roles:
            add("beat", _starter("beat", [*celery, "beat", "--scheduler", "celery.beat:Scheduler"]), BEAT_ENDING)
        lines: list[str] = []
        if listener:
            address, port = listener.getsockname()[:2]
            web = [sys.executable, "-m", "dashboard.server", "--fd", str(listener.fileno())]
            add("web", _starter("web", web, listener=listener), WEB_ENDING)
            if address in EVERYWHERE and not settings.NAMED_HOSTS:
                say("From other machines it answers only to the names in ALLOWED_HOSTS, and there are none yet.")
            _wait_for("web", services=services, ready=lambda: _web_answers(address, port))
            lines = [f"Dashboard: http://{_shown(address)}:{port}", *first_run()]
        if workers:
            node = [_node("imports")]
            _wait_for("worker", services=services, ready=lambda: bool(app.control.ping(node, timeout=0.3, limit=1)))
        if not listener:
            tasks = f", {workers} at a time" if workers else ""
            lines = [f"Running: {' and '.join(role for role in ROLES if role in roles)}{tasks}."]
        connection.close()
        self.stdout.write("\n".join(lines))
        self.stdout.flush()


def first_run() -> list[str]:
    """A team, a person in it and a key for programs, when there is nobody yet; the lines that tell of them."""
    password = secrets.token_urlsafe(12)
    with transaction.atomic():
        _take_lock("pg_advisory_xact_lock")
        if User.objects.exists():
            return []
        team = create_team(DEMO_TEAM)
        user = User.objects.create_user(DEMO_EMAIL, password)
        EmailAddress.objects.create(user=user, email=DEMO_EMAIL, primary=True, verified=True)
        Membership.objects.create(user=user, team=team, role=Membership.Role.OWNER)
        _, secret = create_api_key(team, name="First key")
    return [f"Sign in: {DEMO_EMAIL} / {password}", f"API key: {secret}"]


def _interrupt(number: int, _: Any) -> NoReturn:
    raise KeyboardInterrupt


def _listen(host: str, port: int) -> socket.socket:
    try:
        return open_socket(host, port)
    except OverflowError:
        raise StartError(f"There is no port {port}: choose one from 1 to 65535.") from None
    except OSError as problem:
        if problem.errno == errno.EADDRINUSE:
            raise StartError(
                f"Port {port} is already in use: end what listens there, or choose another one "
                f"(make run PORT={port + 1})."
            ) from problem
        raise StartError(f"Cannot listen on {host}, port {port}: {problem.strerror}.") from problem


@contextmanager
def _listening(wanted: bool, host: str, port: int) -> Iterator[socket.socket | None]:
    if not wanted:
        yield None
        return
    with _listen(host, port) as listener:
        yield listener


def _node(name: str) -> str:
    """A worker's name, its own also where two data folders or containers share the name of a machine."""
    return f"{name}-{hashlib.sha256(os.fsencode(settings.DATA)).hexdigest()[:8]}@{socket.gethostname()}"


def _migrate() -> None:
    together.check_postgres()
    _take_lock("pg_advisory_lock")
    try:
        together.check_age()
        call_command("migrate", interactive=False, verbosity=0)
    finally:
        _take_lock("pg_advisory_unlock")


def _take_lock(function: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s)", [SETUP_LOCK])  # one of three names, written above


def _log(name: str) -> Path:
    return Path(settings.DATA) / "log" / f"{name.lower()}.log"


def _starter(
    name: str, command: Sequence[str], *, listener: socket.socket | None = None
) -> Callable[[], subprocess.Popen[bytes]]:
    """How one of our own programs is started: in the checkout, with our data folder and room for large uploads."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": os.environ["DJANGO_SETTINGS_MODULE"],
        "ROLLCALL_DATA": str(settings.DATA),
        "TMPDIR": str(settings.DATA / "tmp"),
        "PYTHONUNBUFFERED": "1",
        "ALLOWED_HOSTS": ",".join([*settings.ALLOWED_HOSTS, *_own_name(listener)]),
        "CELERY_SKIP_CHECKS": "1",  # they would load every page and route into every worker
    }
    return lambda: spawn(
        command,
        log=_log(name),
        out=_log(f"{name}.out"),  # mail that is not sent anywhere; the log itself holds no addresses
        env=environment,
        pass_fds=[listener.fileno()] if listener else [],
        cwd=settings.BASE_DIR,
    )


def _own_name(listener: socket.socket | None) -> list[str]:
    """The one address we listen on is a name we answer to."""
    address = listener.getsockname()[0] if listener else ""
    return [_shown(address)] if address and address not in EVERYWHERE else []


def _wait_for(name: str, *, services: Sequence[Service], ready: Callable[[], bool]) -> None:
    deadline = time.monotonic() + BOOT
    while not ready():
        for service in services:
            if service.process is not None and service.process.poll() is not None:
                raise StartError(
                    f"{service.name} ended while it was starting: {last_words(service.log)} (its log: {service.log})"
                )
        if time.monotonic() > deadline:
            raise StartError(f"{name} did not answer within {BOOT:.0f} s; its log: {_log(name)}")
        time.sleep(0.05)


def _web_answers(address: str, port: int) -> bool:
    target = EVERYWHERE.get(address, address)
    conversation = http.client.HTTPConnection(target, port, timeout=5)
    try:
        conversation.request("GET", "/", headers={"Host": "localhost"})
        return conversation.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        conversation.close()


def _shown(address: str) -> str:
    address = EVERYWHERE.get(address, address)
    return f"[{address}]" if ":" in address else address


def _look_after(services: Sequence[Service]) -> NoReturn:
    while True:
        for service in services:
            service.tend()
        time.sleep(0.2)


def _end(services: Sequence[Service]) -> None:
    """Those who use the stores first, then the stores."""
    began = time.monotonic()
    end_together([service for service in services if service.name not in STORES], seconds=6.5)
    stores = [service for service in services if service.name in STORES]
    end_together(stores, seconds=PATIENCE - (time.monotonic() - began))
