"""Files that stop other readers, made small: each is answered, and costs no row but the spoiled one.

The same files at full size are timed by `python -m benchmarks --parts reader`.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.hard_files import HARD
from imports.column_map import ColumnMap, MappedColumn
from imports.errors import ImportRejected
from imports.rows import BadRow, read
from imports.sniff import sniff

CHECKOUT = Path(__file__).resolve().parents[2]
NAMED = ColumnMap(
    columns=(
        MappedColumn(index=0, header="email", target="email"),
        MappedColumn(index=1, header="name", target="first_name"),
    )
)


def made(name: str, folder: Path, scale: float) -> Path:
    return HARD[name][0](folder / "hard.bin", scale)


def told(path: Path) -> tuple[list[dict[str, Any]], list[BadRow]]:
    with path.open("rb") as source:
        batches = list(read(source, sniff(source).dialect, NAMED))
    return [row for batch in batches for row in batch.good.to_dicts()], [bad for batch in batches for bad in batch.bad]


def refused(path: Path) -> str:
    with pytest.raises(ImportRejected) as caught, path.open("rb") as source:
        for _ in read(source, sniff(source).dialect, NAMED):
            pass
    return caught.value.code


def test_a_stray_quote_costs_one_record(tmp_path: Path) -> None:
    good, bad = told(made("stray quote", tmp_path, 1))
    assert [row["email_key"] for row in good] == [f"p{n}@example.com" for n in range(1, 20_001)]
    assert {row["first_name"] for row in good} == {"Ann"}
    assert [(row.number, row.code, row.severity) for row in bad] == [(12, "quote_unclosed", "note")]


def test_the_first_accent_may_come_at_the_end(tmp_path: Path) -> None:
    path = made("late accent", tmp_path, 0.03)
    with path.open("rb") as source:
        assert sniff(source).dialect.encoding == "cp1252"
    good, bad = told(path)
    assert len(good) == 210_001
    assert [row["first_name"] for row in good if row["first_name"] != "Ann"] == ["Zoë"]
    assert not bad


def test_ten_thousand_columns_are_read_and_more_are_refused(tmp_path: Path) -> None:
    good, bad = told(made("10,000 columns", tmp_path, 0.003))
    assert (len(good), good[20]["email"], bad) == (21, "p20@example.com", [])
    assert refused(made("1,000,000 columns", tmp_path, 0.02)) == "too_many_columns"


def test_a_huge_cell_costs_its_row(tmp_path: Path) -> None:
    good, bad = told(made("cell of 100 MB", tmp_path, 0.1))
    assert len(good) == 2000
    assert [(row.number, row.code) for row in bad] == [(1002, "record_too_long")]
    assert [row["row_number"] for row in good[999:1001]] == [1001, 1003]


def test_every_row_may_open_a_quote(tmp_path: Path) -> None:
    good, bad = told(made("open quotes", tmp_path, 0.01))
    assert [row["row_number"] for row in good] == list(range(2, 3002))
    assert {row.code for row in bad} == {"quote_unclosed"}


@pytest.mark.parametrize(("name", "scale"), [("Sniffer killer", 1), ("Sniffer killer", 8), ("quotes only", 0.003)])
def test_patterns_do_not_hang(name: str, scale: float, tmp_path: Path) -> None:
    path = made(name, tmp_path, scale)
    try:
        good, _ = told(path)
    except ImportRejected:
        good = []
    assert not good


@pytest.mark.parametrize(
    ("name", "scale", "ends"),
    [("one line", 0.5, "too_many_columns"), ("cell of 100 MB", 1, None), ("gzip bomb", 0.1, "file_too_large")],
)
def test_memory_does_not_follow_the_file(name: str, scale: float, ends: str | None, tmp_path: Path) -> None:
    """A hundred megabytes or more inside; read at once they would show."""
    path = made(name, tmp_path, scale)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.reader", str(path)], cwd=CHECKOUT, check=True, stdout=subprocess.PIPE
    )
    took = json.loads(done.stdout)
    assert took.get("code") == ends
    assert took["peak_mb"] < 170
