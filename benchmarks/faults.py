"""Kills at random moments: `python -m benchmarks.faults --kills 100 --rows 200000`, about ten seconds a kill.

Each round imports the same file into an empty team and kills a Celery process (a child, or the parent with all of its
children) somewhere in it. The final contacts, row errors and counts must equal those of an undisturbed run.
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
from pathlib import Path
from typing import Any

import psutil

from benchmarks import files
from benchmarks.workspace import Workspace, running

STATE = """
SELECT (SELECT md5(string_agg(md5(row(email_key, email, first_name, last_name, unsubscribed, properties,
                                      import_row)::text), '' ORDER BY email_key)) FROM contacts_contact),
       (SELECT count(*) FROM contacts_contact),
       (SELECT md5(string_agg(md5(row(number, line, "column", value, code, message, severity, raw)::text), ''
                              ORDER BY number, severity, code)) FROM imports_rowerror),
       (SELECT count(*) FROM imports_rowerror),
       (SELECT count(*) FROM contacts_contactevent)
"""


def main() -> None:
    """Ends with exit code 1 when any round came out differently."""
    parser = argparse.ArgumentParser(prog="benchmarks.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="rollcall-faults-"))
    try:
        with running(folder) as workspace:
            failures = rounds(workspace, files.suspect(folder, chosen.rows), kills=chosen.kills, seed=chosen.seed)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{chosen.kills} kills, {failures} different from the undisturbed run")
    sys.exit(1 if failures else 0)


def rounds(workspace: Workspace, path: Path, *, kills: int, seed: int) -> int:
    """How many rounds came out differently."""
    luck = random.Random(seed)
    expected, length = run(workspace, path)
    print(f"undisturbed: {length:.1f} s, {expected}")
    failures = 0
    for number in range(1, kills + 1):
        moment, whole = luck.uniform(0, length * 1.1), luck.random() < 0.4
        found, seconds = run(workspace, path, kill_after=moment, whole=whole)
        right = found == expected
        failures += not right
        victim = "parent" if whole else "child"
        print(f"{number:4} {victim:6} after {moment:5.2f} s, done in {seconds:5.1f} s: {'equal' if right else found}")
        sys.stdout.flush()
    return failures


def run(
    workspace: Workspace, path: Path, *, kill_after: float | None = None, whole: bool = False
) -> tuple[dict[str, Any], float]:
    """One import from nothing; the state at its end and the seconds it took."""
    workspace.empty()
    wait_for_workers(workspace)

    begun = time.monotonic()
    import_id = workspace.post_import(path, {"column_map": json.dumps(files.FIELDS)})
    if kill_after is not None:
        time.sleep(max(0.0, kill_after - (time.monotonic() - begun)))
        kill(workspace, whole=whole)
    done = workspace.finish(import_id, patience=300)
    ((contacts, people, errors, told, events),) = workspace.sql(STATE)
    state = {name: value for name, value in done.items() if name != "seconds"}
    state |= {"contacts": contacts, "people": people, "errors": errors, "told": told, "events": events}
    return state, time.monotonic() - begun


def kill(workspace: Workspace, *, whole: bool) -> None:
    """SIGKILL for one child of the Celery worker, or for the parent and every child."""
    family = workspace.workers()
    parents = [p for p in family if p.parent() and p.parent().pid == workspace.process.pid]
    children = [p for p in family if p not in parents]
    for process in [*parents, *children] if whole else [random.choice(children or parents)]:
        try:
            os.kill(process.pid, signal.SIGKILL)
        except (ProcessLookupError, psutil.Error):
            continue


def wait_for_workers(workspace: Workspace) -> None:
    """Until the supervisor has brought the worker and its children back."""
    deadline = time.monotonic() + 120
    while len(workspace.workers()) < 3:
        if time.monotonic() > deadline:
            raise TimeoutError("the worker did not come back")
        time.sleep(0.2)


if __name__ == "__main__":
    main()
