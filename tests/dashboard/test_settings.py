"""The environment is read in one place, and what makes no sense stops the start with a sentence."""

import os
import ssl
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from kombu import Connection

from dashboard import settings

CHECKOUT = Path(settings.__file__).resolve().parent.parent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", True),
        ("TRUE", True),
        ("yes", True),
        (" on ", True),
        ("0", False),
        ("false", False),
        ("No", False),
        ("off", False),
        ("", True),
    ],
)
def test_env_bool(monkeypatch: pytest.MonkeyPatch, text: str, expected: bool) -> None:
    monkeypatch.setenv("X", text)
    assert settings.env_bool("X", default=True) is expected


@pytest.mark.parametrize(("text", "expected"), [("", 7), ("0", 0), ("12", 12)])
def test_env_int(monkeypatch: pytest.MonkeyPatch, text: str, expected: int) -> None:
    monkeypatch.setenv("X", text)
    assert settings.env_int("X", 7) == expected


@pytest.mark.parametrize("text", ["-1", "1.5", "many", "1e3", "٣", "3"])
def test_env_int_refuses(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("X", text)
    with pytest.raises(ImproperlyConfigured, match=f"X={text} is not a whole number of at least 4"):
        settings.env_int("X", 7, least=4)


def test_env_bool_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", "maybe")
    with pytest.raises(ImproperlyConfigured, match="X=maybe is neither yes nor no"):
        settings.env_bool("X")


def test_env_choice_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", "some")
    with pytest.raises(ImproperlyConfigured, match="X=some is not one of all, none"):
        settings.env_choice("X", "all", choices=("all", "none"))


@pytest.mark.parametrize(
    ("word", "price"), [("", None), ("0.25", Decimal("0.25")), ("2", Decimal(2)), ("0", Decimal(0))]
)
def test_prices(word: str, price: Decimal | None) -> None:
    assert settings.as_price("X", word) == price


@pytest.mark.parametrize("word", ["cheap", "-1", "1,5", "1e9", "NaN", "٣", "99999999"])
def test_what_is_no_price_stops_the_start(word: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="is not a price"):
        settings.as_price("X", word)


def test_env_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("X", raising=False)
    assert settings.env_secret("X") == ""
    monkeypatch.setenv("X", "from the environment")
    assert settings.env_secret("X") == "from the environment"
    (tmp_path / "x").write_text("from a file\n")
    monkeypatch.setenv("X_FILE", str(tmp_path / "x"))
    with pytest.raises(ImproperlyConfigured, match="Both X and X_FILE are set"):
        settings.env_secret("X")
    monkeypatch.delenv("X")
    assert settings.env_secret("X") == "from a file"
    (tmp_path / "x").write_text("\n")
    with pytest.raises(ImproperlyConfigured, match="is empty"):
        settings.env_secret("X")
    monkeypatch.setenv("X_FILE", str(tmp_path / "y"))
    with pytest.raises(ImproperlyConfigured, match="cannot be read: No such file"):
        settings.env_secret("X")


def test_the_embedded_database_is_a_socket() -> None:
    found = settings.database("")
    assert found["HOST"].startswith("/")
    assert found["USER"] == "rollcall"
    assert found["OPTIONS"] == {}


def test_a_database_over_the_network_is_watched_from_both_sides() -> None:
    found = settings.database("postgresql://ada:secret@db.example:5433/people?sslmode=require")
    assert (found["HOST"], found["PORT"], found["NAME"], found["PASSWORD"]) == ("db.example", 5433, "people", "secret")
    assert found["OPTIONS"]["sslmode"] == "require"
    assert found["OPTIONS"]["keepalives_idle"] == 30
    assert "-c tcp_keepalives_idle=30" in found["OPTIONS"]["options"]


def test_a_database_by_socket_needs_no_keepalives() -> None:
    found = settings.database("postgresql://ada@%2Frun%2Fpostgresql/people")
    assert found["HOST"] == "/run/postgresql"
    assert found["OPTIONS"] == {}


@pytest.mark.parametrize("url", ["mysql://ada:secret@db/people", "sqlite:///people.db", "people", "://secret"])
def test_other_databases_are_refused_without_their_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL") as refusal:
        settings.database(url)
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("redis://:secret@redis.example:6379/1", "redis://:secret@redis.example:6379/1"),
        ("rediss://redis.example", "rediss://redis.example"),
        ("unix:///run/redis.sock", "redis+socket:///run/redis.sock"),
        ("redis+socket:///run/redis.sock", "redis+socket:///run/redis.sock"),
    ],
)
def test_broker(url: str, expected: str) -> None:
    assert settings.broker(url) == expected


@pytest.mark.parametrize("url", ["amqp://guest@queue", "redis", "redis://", "localhost:6379"])
def test_other_brokers_are_refused(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="REDIS_URL must begin with"):
        settings.broker(url)


@pytest.mark.parametrize(
    "url",
    [
        "redis://:gehe/im@queue:6379/0",
        "redis://:gehe#im@queue/0",
        "redis://:geheim@queue:six/0",
        "rediss://:geheim@queue/zero",
        "redis://:geheim@/0",
    ],
)
def test_a_broker_that_cannot_be_read_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="REDIS_URL is not a URL like") as refusal:
        settings.broker(url)
    assert "gehe" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "certificate"),
    [
        ("rediss://queue", ssl.CERT_REQUIRED),
        ("rediss://queue?ssl_cert_reqs=none", ssl.CERT_NONE),
    ],
)
def test_a_broker_behind_tls_shows_its_certificate(url: str, certificate: ssl.VerifyMode) -> None:
    connection = Connection(settings.broker(url), ssl=settings.broker_tls(url))
    assert connection.ssl["ssl_cert_reqs"] == certificate


def test_a_broker_without_tls_shows_none() -> None:
    assert settings.broker_tls("redis://queue") is None


def test_nonsense_stops_the_start_and_nothing_is_written(tmp_path: Path) -> None:
    data = tmp_path / "data"
    environment = {"PATH": os.environ["PATH"], "ROLLCALL_DATA": str(data), "MAX_UPLOAD_BYTES": "plenty"}
    run = subprocess.run(
        [sys.executable, "manage.py", "check"], cwd=CHECKOUT, env=environment, capture_output=True, text=True
    )
    assert (run.returncode, run.stderr) == (1, "MAX_UPLOAD_BYTES=plenty is not a whole number of at least 1.\n")
    assert not data.exists()
