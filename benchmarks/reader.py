"""Reading alone: its share of a whole import, and files that stop other readers. `python -m benchmarks --parts reader`.

`python -m benchmarks.reader FILE` reads one file in a process of its own and prints what it took as JSON.
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import files, hard_files
from contacts import emails
from contacts.email_hints import hints
from imports.column_map import ColumnMap, MappedColumn
from imports.errors import ImportRejected
from imports.headers import NamedMap, resolve
from imports.remarks import Remarks
from imports.rows import read
from imports.sniff import Sniffed, sniff

BAR = 0.35
ROUNDS = 3
Tell = Callable[..., None]


def reader(folder: Path, rows: int, *, whole: Callable[[Path], float], head: Tell, row: Tell) -> dict[str, Any]:
    """What reading, judging and typing costs beside the whole import of the same file, turn by turn; then the rest."""
    clean = files.clean(folder, rows)
    turns = [(_alone(clean)["seconds"], whole(clean)) for _ in range(ROUNDS)]
    shares = [reading / complete for reading, complete in turns]
    found: dict[str, Any] = {"share": statistics.median(shares), "turns": turns}
    head("reading", "alone s", "whole s", "share", "bar")
    for (reading, complete), share in zip(turns, shares, strict=True):
        row("", f"{reading:.2f}", f"{complete:.2f}", f"{share:.2f}", BAR)
    found["columns"] = _columns(clean, row=row, head=head)
    head("hard file", "MB", "sniffed s", "read s", "peak MB", "records", "failed", "told")
    found["hard"] = {}
    for name, (make, _) in hard_files.HARD.items():
        path = make(folder / "hard.bin", 1)
        told = _alone(path)
        found["hard"][name] = told
        row(name, path.stat().st_size >> 20, *(told.get(key, "") for key in _TOLD))
        path.unlink()
    return found


_TOLD = ("sniffed", "seconds", "peak_mb", "records", "failed", "code")


def _columns(path: Path, *, head: Tell, row: Tell) -> dict[str, float]:
    """Parts of the reading by themselves: addresses judged, and hints found, for each million."""
    with path.open("rb") as source:
        found = sniff(source)
        batches = list(read(source, found.dialect, _mapped(found)))
    took = {}
    head("a million of", "seconds")
    for name, part in (
        ("judged", lambda b: emails.judge(b.good["email"])),
        ("hinted", lambda b: hints(b.good["email_key"])),
    ):
        begun = time.perf_counter()
        for batch in batches:
            part(batch)
        took[name] = (time.perf_counter() - begun) * 1e6 / sum(batch.records for batch in batches)
        row(name, f"{took[name]:.2f}")
    return took


def _alone(path: Path) -> dict[str, Any]:
    """One file read in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.reader", str(path)], check=True, stdout=subprocess.PIPE, text=True
    )
    return dict(json.loads(told.stdout))


def measure(path: Path) -> dict[str, Any]:
    """Sniffs and reads a file as a staging does, and tells what it took. Reading includes the sniffing."""
    begun = time.perf_counter()
    told: dict[str, Any] = {"records": 0, "failed": 0}
    try:
        with path.open("rb") as source:
            found = sniff(source)
            told["sniffed"] = round(time.perf_counter() - begun, 2)
            column_map = _mapped(found)
            for batch in Remarks(column_map).watch(read(source, found.dialect, column_map)):
                told["records"] += batch.records
                told["failed"] += sum(bad.severity == "failed" for bad in batch.bad)
    except ImportRejected as refused:
        told["code"] = refused.code
    told["seconds"] = round(time.perf_counter() - begun, 2)
    told["peak_mb"] = _peak()
    return told


def _peak() -> int:
    """The most memory this process has held, in MB. The usual figure begins with what its parent held."""
    try:
        status = Path("/proc/self/status").read_text()
        kilobytes = int(status.partition("VmHWM:")[2].split()[0])
    except (OSError, IndexError):
        kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes * 1024 // 1_000_000


def _mapped(found: Sniffed) -> ColumnMap:
    """The benchmark's own columns by name; of other files the first addresses, and a few columns of text."""
    if found.headers and set(files.FIELDS["properties"]) and "Signed up" in found.headers:  # type: ignore[arg-type]
        core = {target: name for target, name in files.FIELDS.items() if target != "properties"}
        properties = {key: (p["column"], p["type"]) for key, p in files.FIELDS["properties"].items()}  # type: ignore[attr-defined]
        return resolve(NamedMap(core=core, properties=properties), found.headers, known={})  # type: ignore[arg-type]
    email = next(iter(found.dialect.address_columns), 0)
    others = [at for at in range(min(found.width, 5)) if at != email]
    texts = [MappedColumn(index=at, target="property", key=f"p{at}", type="string") for at in others]
    return ColumnMap(columns=(MappedColumn(index=email, target="email"), *texts))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))))
