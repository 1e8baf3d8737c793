"""The data folder: what stands in it, the key made once, and the lock that keeps two `up`s apart. Knows no Django."""

import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dashboard.processes import StartError

FOLDERS = ("log", "static", "storage", "tmp")


def prepare(data: Path) -> None:
    """Make the folders, private to us."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in FOLDERS:
            (data / name).mkdir(mode=0o700, exist_ok=True)
    except OSError as problem:
        raise StartError(f"The data folder {data} cannot be used: {problem.strerror}.") from problem


def secret_key(data: Path) -> str:
    """The key that signs sessions: made once, readable only by us."""
    path = data / "secret_key"
    if not path.exists():
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
        fresh.rename(path)
    return path.read_text().strip()


@contextmanager
def held(data: Path) -> Iterator[None]:
    """The data folder for us alone. The kernel lets go of it when we die, however we die."""
    with (data / "up.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise StartError(
                f"The data folder {data} is in use by another `manage.py up` (process {file.read().strip() or '?'}): "
                "end that one, or choose another folder with --data."
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        empty(data / "tmp")
        yield


def empty(folder: Path) -> None:
    """Remove what a crash left there, such as half-received uploads."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
