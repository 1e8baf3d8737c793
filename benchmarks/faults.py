"""Faults at random moments: `python -m benchmarks.faults --rounds 100 --rows 200000`, about ten seconds a round.

Each round imports the same file into an empty team and does one thing to it somewhere in the middle: kills a Celery
child, or the parent with its children, PostgreSQL or Redis, empties Redis, delivers the task five times more, or fills
the disk for a while (with --folder on a small file system of its own, a tmpfs of 2 GB say). The final contacts, row
errors and counts must equal those of an undisturbed run.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil
import redis

from benchmarks import files
from benchmarks.workspace import Workspace, point_django, running
from dashboard.embedded import redis_socket

STATE = """
SELECT (SELECT md5(string_agg(md5(row(email_key, email, first_name, last_name, unsubscribed, properties,
                                      import_row)::text), '' ORDER BY email_key)) FROM contacts_contact),
       (SELECT count(*) FROM contacts_contact),
       (SELECT md5(string_agg(md5(row(number, line, "column", value, code, message, severity, raw)::text), ''
                              ORDER BY number, severity, code)) FROM imports_rowerror),
       (SELECT count(*) FROM imports_rowerror),
       (SELECT count(*) FROM contacts_contactevent)
"""


KINDS = ("child", "parent", "postgres", "redis", "flush", "again", "disk")
SMALL = 8 * 1024**3  # bytes; a larger file system is not filled up


def main() -> None:
    """Ends with exit code 1 when any round came out differently."""
    parser = argparse.ArgumentParser(prog="benchmarks.faults", description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=["child", "parent"])
    parser.add_argument("--times", type=int, default=1, help="faults in each round")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the data folder is made")
    chosen = parser.parse_args()
    if "disk" in chosen.kinds and (not chosen.folder or shutil.disk_usage(chosen.folder).total > SMALL):
        parser.error("the kind disk needs --folder on a file system of at most 8 GB that may be filled up")
    folder = Path(tempfile.mkdtemp(prefix="rollcall-faults-", dir=chosen.folder))
    try:
        with running(folder) as workspace:
            point_django(workspace)
            path = files.suspect(folder, chosen.rows)
            failures = rounds(
                workspace, path, count=chosen.rounds, kinds=chosen.kinds, times=chosen.times, seed=chosen.seed
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{chosen.rounds} rounds, {failures} different from the undisturbed run")
    sys.exit(1 if failures else 0)


def rounds(workspace: Workspace, path: Path, *, count: int, kinds: list[str], times: int, seed: int) -> int:
    """How many rounds came out differently."""
    luck = random.Random(seed)
    expected, length = run(workspace, path)
    print(f"undisturbed: {length:.1f} s, {expected}")
    failures = 0
    for number in range(1, count + 1):
        faults = sorted((luck.uniform(0, length * 1.1 * times), luck.choice(kinds)) for _ in range(times))
        found, seconds = run(workspace, path, faults=faults)
        right = found == expected
        failures += not right
        told = ", ".join(f"{kind} after {moment:.2f} s" for moment, kind in faults)
        print(f"{number:4} {told}, done in {seconds:5.1f} s: {'equal' if right else found}")
        sys.stdout.flush()
    return failures


def run(workspace: Workspace, path: Path, *, faults: Sequence[tuple[float, str]] = ()) -> tuple[dict[str, Any], float]:
    """One import from nothing, disturbed at these seconds; the state at its end and the seconds it took."""
    wait_for_workers(workspace)
    workspace.empty()
    begun = time.monotonic()
    import_id = workspace.post_import(path, {"column_map": json.dumps(files.FIELDS)})
    for moment, kind in faults:
        time.sleep(max(0.0, moment - (time.monotonic() - begun)))
        disturb(workspace, kind, import_id)
    done = workspace.finish(import_id, patience=300)
    ((contacts, people, errors, told, events),) = workspace.sql(STATE)
    state = {name: value for name, value in done.items() if name != "seconds"}
    state |= {"contacts": contacts, "people": people, "errors": errors, "told": told, "events": events}
    return state, time.monotonic() - begun


def disturb(workspace: Workspace, kind: str, import_id: str) -> None:
    """Does the one thing."""
    if kind == "flush":
        redis.Redis(unix_socket_path=str(redis_socket(workspace.data))).flushall()
        return
    if kind == "disk":
        fill_disk(workspace.data, seconds=random.uniform(5, 40))
        return
    if kind == "again":
        from imports.tasks import run_import

        for _ in range(5):
            run_import.delay(import_id)
        return
    for process in victims(workspace, kind):
        try:
            os.kill(process.pid, signal.SIGKILL)
        except (ProcessLookupError, psutil.Error):
            continue


def fill_disk(folder: Path, *, seconds: float) -> None:
    """Leaves no byte free for so long."""
    filler = folder / "filler"
    until = time.monotonic() + seconds
    try:
        with filler.open("wb", buffering=0) as file:
            while time.monotonic() < until:
                try:
                    file.write(b"\0" * (1 << 20))
                except OSError:
                    time.sleep(0.1)  # others may free some; that is taken too
    finally:
        filler.unlink()


def victims(workspace: Workspace, kind: str) -> list[psutil.Process]:
    """The processes to kill: a server, one child of the worker, or the worker's parent and all of its children."""
    family = psutil.Process(workspace.process.pid).children()
    if kind in ("postgres", "redis"):
        return [process for process in family if kind in process.name()]
    workers = workspace.workers()
    parents = [process for process in workers if process.ppid() == workspace.process.pid]
    children = [process for process in workers if process not in parents]
    return [*parents, *children] if kind == "parent" else [random.choice(children or parents)]


def wait_for_workers(workspace: Workspace) -> None:
    """Until the supervisor has brought the worker and its children back."""
    deadline = time.monotonic() + 120
    while len(workspace.workers()) < 3:
        if time.monotonic() > deadline:
            raise TimeoutError("the worker did not come back")
        time.sleep(0.2)


if __name__ == "__main__":
    main()
