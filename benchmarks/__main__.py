"""`make bench`: prints rows a second, the ratio to the hand-written script and peak memory, and writes JSON.

Ratios of one run are what counts; seconds depend on the machine.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import files
from benchmarks.workspace import Workspace, point_django, running

BARS = {"new": 0.75, "again": 0.40, "changed": 1.05}
SCRIPT = Path(__file__).with_name("script.sql")


def main() -> None:
    """Runs the chosen parts in a data folder of their own."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--growth", type=int, nargs="*", default=[10_000, 100_000, 300_000, 1_000_000, 3_000_000])
    parser.add_argument("--parts", nargs="*", default=["cases", "peers", "growth"])
    parser.add_argument("--only", nargs="*", help="names of cases")
    parser.add_argument("--json", type=Path, default=Path("var/bench.json"))
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="rollcall-bench-"))
    results: dict[str, Any] = {
        "rows": chosen.rows,
        "cpus": os.cpu_count(),
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    try:
        with running(folder) as workspace:
            point_django(workspace)
            if "cases" in chosen.parts:
                results["cases"] = cases(workspace, folder, chosen.rows, only=chosen.only)
            if "peers" in chosen.parts:
                results["peers"] = peers(workspace, folder, results.get("cases"))
            if "growth" in chosen.parts:
                results["growth"] = growth(workspace, folder, chosen.growth)
            if "bulk" in chosen.parts:
                from benchmarks.bulk import bulk

                workspace.empty()
                _ours(workspace, files.clean(folder, chosen.rows))
                results["bulk"] = bulk(workspace, head=_head, row=_row)
            if "reader" in chosen.parts:
                from benchmarks.reader import reader

                def whole(path: Path) -> float:
                    workspace.empty()
                    return _ours(workspace, path)

                results["reader"] = reader(folder, chosen.rows, whole=whole, head=_head, row=_row)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(results, indent=1))
    print(f"\nWritten to {chosen.json}")


def cases(workspace: Workspace, folder: Path, rows: int, *, only: list[str] | None = None) -> dict[str, Any]:
    """Ours and the script, case by case, each from the same state of the database."""
    clean, changed, half, suspect = (
        make(folder, rows) for make in (files.clean, files.changed, files.half, files.suspect)
    )
    found: dict[str, Any] = {}
    _head("case", "ours s", "rows/s", "script s", "ratio", "bar", "peak MB")

    def compare(
        name: str, path: Path, *, before: list[Path], shared: bool = False, by_hand: Path | None = None
    ) -> None:
        if only and name not in only:
            return

        def prepared(load: Callable[[Path], float], path: Path) -> float:
            workspace.empty()
            for earlier in before:
                load(earlier)
            workspace.settle()
            return load(path)

        script = prepared(lambda p: _script(workspace, p), by_hand or path)
        with workspace.watch_memory() as memory:
            ours = prepared(lambda p: _ours(workspace, p, shared=shared), path)
        found[name] = {"ours": ours, "script": script, "ratio": ours / script, "rate": rows / ours, **memory}
        _row(
            name,
            f"{ours:.2f}",
            f"{rows / ours:,.0f}",
            f"{script:.2f}",
            f"{ours / script:.2f}",
            BARS.get(name, ""),
            memory["peak_mb"],
        )

    compare("new", clean, before=[])
    compare("again", clean, before=[clean])
    compare("changed", changed, before=[clean])
    compare("half", half, before=[clean])
    compare("suspect", suspect, before=[], by_hand=clean)  # the script's COPY refuses this file: it gets the clean one
    compare("segments", clean, before=[], shared=True)  # which the script leaves out
    if {"suspect", "new"} <= found.keys():
        found["suspect"]["beside_clean"] = found["suspect"]["ours"] / found["new"]["ours"]
        print(f"suspect beside our own clean file: {found['suspect']['beside_clean']:.2f} (bar 1.3)")
    return found


def peers(workspace: Workspace, folder: Path, measured: dict[str, Any] | None) -> dict[str, Any]:
    """Rates of the peers on 20,000 rows, beside ours on the large file."""
    from benchmarks import peers as others

    small = files.clean(folder, 20_000)
    workspace.empty()
    rates = {
        "row by row": 20_000 / others.row_by_row(workspace, small),
        "django-import-export": 20_000 / others.django_import_export(workspace, small),
    }
    ours = measured["new"]["rate"] if measured else None
    _head("peer", "rows/s", "ours is")
    for name, rate in rates.items():
        _row(name, f"{rate:,.0f}", f"{ours / rate:.1f}x" if ours else "")
    return {"rates": rates, "ours": ours}


def growth(workspace: Workspace, folder: Path, sizes: list[int]) -> list[dict[str, Any]]:
    """New rows into an empty table, in growing numbers: rate and memory."""
    found = []
    _head("rows", "seconds", "rows/s", "peak MB")
    for rows in sizes:
        path = files.clean(folder, rows)
        workspace.empty()
        with workspace.watch_memory() as memory:
            seconds = _ours(workspace, path)
        path.unlink()
        found.append({"rows": rows, "seconds": seconds, "rate": rows / seconds, **memory})
        _row(f"{rows:,}", f"{seconds:.2f}", f"{rows / seconds:,.0f}", memory["peak_mb"])
    return found


def _ours(workspace: Workspace, path: Path, *, shared: bool = False) -> float:
    """Seconds from the queued import to the status completed, reading included, without a rehearsal."""
    fields = {"column_map": json.dumps(files.FIELDS)}
    if shared:
        segments = [_made(workspace, "segment", name) for name in ("Bench A", "Bench B")]
        topics = [_made(workspace, "topic", name) for name in ("Bench C", "Bench D")]
        fields["segments"] = json.dumps([{"id": pk} for pk in segments])
        fields["topics"] = json.dumps([{"id": pk, "subscription": "opt_in"} for pk in topics])
    done = workspace.finish(workspace.post_import(path, fields))
    if done["status"] != "completed":
        raise RuntimeError(f"the import ended as {done}")
    return float(done["seconds"])


def _made(workspace: Workspace, kind: str, name: str) -> str:
    extra = ("", "") if kind == "segment" else (", default_subscription, visibility", ", 'opt_in', 'private'")
    ((pk,),) = workspace.sql(
        f"INSERT INTO contacts_{kind} (team_id, name{extra[0]}) VALUES (%s, %s{extra[1]}) RETURNING id",
        [workspace.team, name],
    )
    return str(pk)


def _script(workspace: Workspace, path: Path) -> float:
    """Seconds for the hand-written script by psql on the same server."""
    begun = time.monotonic()
    with path.open("rb") as file:
        subprocess.run(
            [*workspace.psql(), "-v", f"team={workspace.team}", "-f", str(SCRIPT)],
            stdin=file,
            check=True,
            env=workspace.environment(),
        )
    return time.monotonic() - begun


def _head(*names: str) -> None:
    print()
    _row(*names)
    print("-" * (14 + 12 * (len(names) - 1)))


def _row(first: str, *cells: Any) -> None:
    print(f"{first:<14}" + "".join(f"{cell!s:>12}" for cell in cells))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
