"""Child processes: started in a session of their own, ended with their parent, restarted when they fall.

Knows no Django and none of the programs it runs; `manage.py up`, `dashboard.embedded` and the tests drive it.
"""

import ctypes
import grp
import logging
import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 10.0  # seconds between two attempts to restart
STEADY_AFTER = 30.0  # a process that ran this long starts again with a clean slate
LARGEST_LOG = 10_000_000
PR_SET_PDEATHSIG = 1

Ending = tuple[tuple[signal.Signals, float], ...]  # signals in order, each with the seconds it is given


class StartError(Exception):
    """Something could not be started; the message is one sentence for the person at the terminal."""


@dataclass(frozen=True)
class Account:
    """An operating system account that processes of root are lent to."""

    name: str
    uid: int
    gid: int

    @classmethod
    def by_uid(cls, uid: int) -> "Account":
        """The account with this number; one without a name is known by its number."""
        try:
            entry = pwd.getpwuid(uid)
        except KeyError:
            return cls(str(uid), uid, uid)
        return cls(entry.pw_name, uid, entry.pw_gid)


def spawn(
    command: Sequence[str | Path],
    *,
    log: Path,
    out: Path | None = None,
    env: Mapping[str, str] | None = None,
    account: Account | None = None,
    death_signal: signal.Signals = signal.SIGKILL,
    pass_fds: Sequence[int] = (),
    cwd: Path | str = "/",
) -> subprocess.Popen[bytes]:
    """Start a command that writes to `log` (its standard output to `out`, when given).

    A session of its own keeps Ctrl-C of the terminal from reaching it, so that its parent can end things in order;
    `death_signal` reaches it (on Linux) when the parent dies without a word.
    """
    with _appending(log) as errors, _appending(out or log) as output:
        return subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            env=env,
            cwd=cwd,
            start_new_session=True,
            pass_fds=pass_fds,
            preexec_fn=_dying_with(os.getpid(), death_signal),
            user=account.uid if account else None,
            group=account.gid if account else None,
            extra_groups=[account.gid] if account else None,
        )


def run_as(account: Account | None, command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run a short command to its end, lent to an account, and return what it said."""
    return subprocess.run(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        cwd="/",
        env=plain_environment(),
        check=False,
        user=account.uid if account else None,
        group=account.gid if account else None,
        extra_groups=[account.gid] if account else None,
    )


def plain_environment() -> dict[str, str]:
    """What a database server needs to know, and none of the secrets or PG* settings around us."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "TZDIR") if name in os.environ}
    return {"PATH": os.defpath, **kept, "LC_ALL": "C"}


def end(process: subprocess.Popen[bytes], *, ending: Ending) -> None:
    """End a process signal by signal, and its whole group by SIGKILL after the last."""
    for number, seconds in ending:
        if process.poll() is not None:
            return
        process.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
    kill_group(process)


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """End what is left of a process and its children, now. Children may be left when it is gone itself."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def last_words(log: Path) -> str:
    """The last line of a log, to be quoted in a sentence."""
    with suppress(OSError):
        lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
        return lines[-1] if lines else "it said nothing"
    return "it left no log"


@dataclass
class Service:
    """A process that should always run: how it is started, how it is ended, and its luck so far."""

    name: str
    start: Callable[[], subprocess.Popen[bytes]]
    ending: Ending
    log: Path
    process: subprocess.Popen[bytes] | None = None
    falls: int = 0
    started_at: float = field(default=0.0)
    retry_at: float | None = None

    def run(self) -> None:
        """Start it."""
        self.process = self.start()
        self.started_at = time.monotonic()
        self.retry_at = None

    def tend(self) -> None:
        """Look after it: a process that fell is started again, later each time it falls soon."""
        now = time.monotonic()
        if self.retry_at is not None:
            if now >= self.retry_at:
                self._run_again(now)
        elif self.process is not None and self.process.poll() is not None:
            kill_group(self.process)
            if now - self.started_at > STEADY_AFTER:
                self.falls = 0
            self._plan_restart(now, f"ended with code {self.process.returncode}")

    def _run_again(self, now: float) -> None:
        try:
            self.run()
        except StartError as problem:
            self._plan_restart(now, f"did not start: {problem}")

    def _plan_restart(self, now: float, fate: str) -> None:
        pause = min(LONGEST_PAUSE, 2.0 ** (self.falls - 1)) if self.falls else 0.0
        self.falls += 1
        self.retry_at = now + pause
        logger.error("%s %s; starting it again in %.0f s. Its log: %s", self.name, fate, pause, self.log)


def end_together(services: Sequence[Service], *, seconds: float) -> None:
    """Ask services to end at the same time; whoever has heard all its signals out, or is still there after `seconds`,
    is killed."""
    deadline = time.monotonic() + seconds
    steps = {service.name: list(service.ending) for service in services}
    due = dict.fromkeys(steps, 0.0)
    living = [service for service in services if service.process is not None and service.retry_at is None]
    while living:
        now = time.monotonic()
        for service in living:
            assert service.process is not None
            if service.process.poll() is not None:
                kill_group(service.process)
            elif now >= deadline or (now >= due[service.name] and not steps[service.name]):
                logger.warning("%s did not end in time and was killed.", service.name)
                kill_group(service.process)
            elif now >= due[service.name]:
                number, patience = steps[service.name].pop(0)
                service.process.send_signal(number)
                due[service.name] = now + patience
        living = [service for service in living if service.process is not None and service.process.returncode is None]
        time.sleep(0.02)


def let_enter(account: Account, target: Path) -> list[Path]:
    """Let an account pass through the folders above `target`: x alone, only where it is missing. Returns those changed.

    x lets a process walk through to a path it knows; it does not let it list or read the folder.
    """
    changed = []
    for folder in reversed(target.resolve().parents):
        status = folder.stat()
        if status.st_uid == account.uid:
            needed = 0o100
        elif status.st_gid in (account.gid, *_groups_of(account)):
            needed = 0o010
        else:
            needed = 0o001
        if not status.st_mode & needed:
            try:
                folder.chmod((status.st_mode & 0o7777) | needed)
            except OSError as problem:
                raise StartError(
                    f"PostgreSQL does not run as root, and the account it runs as ({account.name}) may not pass "
                    f"through {folder} ({problem.strerror}): choose another folder with --data."
                ) from problem
            changed.append(folder)
    return changed


def _groups_of(account: Account) -> list[int]:
    return [group.gr_gid for group in grp.getgrall() if account.name in group.gr_mem]


def _appending(log: Path) -> IO[bytes]:
    """A log opened for more; one that has grown large is set aside first."""
    with suppress(OSError):
        if log.stat().st_size > LARGEST_LOG:
            log.replace(log.with_suffix(log.suffix + ".1"))
    return os.fdopen(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")


def _dying_with(parent: int, number: signal.Signals) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl  # looked up before the fork: afterwards no lock may be taken

    def preexec() -> None:
        prctl(PR_SET_PDEATHSIG, number)
        if os.getppid() != parent:  # the parent died before we asked to be told
            os._exit(1)

    return preexec
