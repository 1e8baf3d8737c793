"""Children are started apart, ended in order, and never outlive their parent."""

import itertools
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from dashboard import processes
from dashboard.processes import Account, Service, StartError, end, end_together, let_enter, spawn

STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(99)"
TERM = ((signal.SIGTERM, 5.0),)


@pytest.fixture
def python(tmp_path: Path) -> Iterator[Callable[[str], "subprocess.Popen[bytes]"]]:
    """`python("import time; ...")` runs a line; its output is in `tmp_path/log`."""
    started = []

    def run(line: str) -> subprocess.Popen[bytes]:
        started.append(spawn([sys.executable, "-c", line], log=tmp_path / "log"))
        return started[-1]

    yield run
    for process in started:
        processes.kill_group(process)


def wait_for(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_session_of_its_own_and_a_private_log(
    python: Callable[[str], "subprocess.Popen[bytes]"], tmp_path: Path
) -> None:
    process = python("import os; print(os.getsid(0) == os.getpid())")
    assert process.wait() == 0
    assert (tmp_path / "log").read_text() == "True\n"
    assert (tmp_path / "log").stat().st_mode & 0o777 == 0o600


def test_output_apart_from_the_log(tmp_path: Path) -> None:
    line = "import sys; print('mail'); print('log', file=sys.stderr)"
    spawn([sys.executable, "-c", line], log=tmp_path / "log", out=tmp_path / "out").wait()
    assert ((tmp_path / "out").read_text(), (tmp_path / "log").read_text()) == ("mail\n", "log\n")


def test_a_large_log_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LARGEST_LOG", 3)
    for word in ("first", "second"):
        spawn([sys.executable, "-c", f"print('{word}')"], log=tmp_path / "a.log").wait()
    assert (tmp_path / "a.log").read_text() == "second\n"
    assert (tmp_path / "a.log.1").read_text() == "first\n"


def test_whoever_does_not_listen_is_killed(python: Callable[[str], "subprocess.Popen[bytes]"], tmp_path: Path) -> None:
    process = python(STUBBORN)
    wait_for((tmp_path / "log").read_text)
    end(process, ending=((signal.SIGTERM, 0.1),))
    assert process.returncode == -signal.SIGKILL


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells children of their parent's death")
def test_nobody_outlives_a_killed_parent(tmp_path: Path) -> None:
    parent = (
        "import sys, time; from pathlib import Path; from dashboard.processes import spawn;"
        f"child = spawn([sys.executable, '-c', 'import time; time.sleep(99)'], log=Path({str(tmp_path / 'log')!r}));"
        "print(child.pid, flush=True); time.sleep(99)"
    )
    checkout = Path(processes.__file__).parent.parent
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, cwd=checkout) as process:
        assert process.stdout
        child = psutil.Process(int(process.stdout.readline()))
        process.kill()
    wait_for(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)


def test_they_end_together(python: Callable[[str], "subprocess.Popen[bytes]"], tmp_path: Path) -> None:
    willing, stubborn = python("import time; time.sleep(99)"), python(STUBBORN)
    wait_for((tmp_path / "log").read_text)
    services = [
        Service(str(i), lambda process=process: process, ending=TERM, log=tmp_path / "log", process=process)
        for i, process in enumerate((willing, stubborn))
    ]
    end_together(services, seconds=0.3)
    assert (willing.returncode, stubborn.returncode) == (-signal.SIGTERM, -signal.SIGKILL)


def test_what_falls_is_started_again_later_and_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: Callable[[str], "subprocess.Popen[bytes]"]
) -> None:
    clock = [1000.0]
    monkeypatch.setattr(processes.time, "monotonic", lambda: clock[0])
    starts: list[float] = []

    def start() -> subprocess.Popen[bytes]:
        starts.append(clock[0])
        process = python("raise SystemExit(3)")
        process.wait()
        if len(starts) == 3:
            raise StartError("the third time it does not even start")
        return process

    service = Service("web", start, ending=TERM, log=tmp_path / "log")
    service.run()
    while len(starts) < 8:
        service.tend()
        clock[0] += 0.5
    pauses = [int(b - a) for a, b in itertools.pairwise(starts)]
    assert pauses == sorted(pauses)
    assert pauses[:3] == [0, 1, 2]
    assert pauses[-1] == processes.LONGEST_PAUSE
    clock[0] += processes.STEADY_AFTER + 1  # it ran well for a while: the next fall is its first
    service.process = python("pass")
    service.process.wait()
    service.started_at, service.retry_at = clock[0] - processes.STEADY_AFTER - 1, None
    service.tend()
    service.tend()
    assert len(starts) == 9


def test_what_falls_leaves_no_children(tmp_path: Path, python: Callable[[str], "subprocess.Popen[bytes]"]) -> None:
    line = "import subprocess as s; print(s.Popen(['sleep', '99']).pid, flush=True)"
    service = Service("worker", lambda: python(line), ending=TERM, log=tmp_path / "log")
    service.run()
    assert service.process
    service.process.wait()
    child = psutil.Process(int((tmp_path / "log").read_text()))
    assert child.is_running()
    service.tend()
    wait_for(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)


@pytest.fixture
def closed() -> Iterator[Path]:
    """A folder for us alone, whose parents everyone may pass through."""
    folder = Path(tempfile.mkdtemp(prefix="rollcall-modes-"))
    yield folder
    shutil.rmtree(folder)


def test_an_account_may_pass_through_and_no_more(closed: Path) -> None:
    target = closed / "shut" / "cluster"
    target.mkdir(parents=True)
    target.parent.chmod(0o750)
    target.chmod(0o700)
    stranger = Account("stranger", uid=54321, gid=54321)
    assert let_enter(stranger, target) == [closed, closed / "shut"]
    assert [path.stat().st_mode & 0o777 for path in (closed, closed / "shut", target)] == [0o701, 0o751, 0o700]
    assert let_enter(stranger, target) == []
