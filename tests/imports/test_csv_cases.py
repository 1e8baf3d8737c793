"""The public cases in tests/csv/cases: each file with the outcome expected of it in manifest.json."""

import hashlib
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from imports.rows import inspect

FOLDER = Path(__file__).parents[1] / "csv" / "cases"
CASES = json.loads((FOLDER / "manifest.json").read_text("utf-8"))["cases"]
NO_HELP = re.compile(
    r"traceback|exception|unicodedecodeerror|errno|<class|internal server error|\bNone\b|0x[0-9a-f]{8}", re.I
)


def canonical(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def tidy(value: str, case: dict[str, Any]) -> str:
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    if case.get("nfc"):
        value = unicodedata.normalize("NFC", value)
    return value if case.get("strip") is False else value.strip(" \t\n\u00a0\u3000")


def wanted_rows(case: dict[str, Any]) -> list[int]:
    return sorted({cell["row"] for cell in case.get("cells", [])} | {0, -1})


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    got: dict[str, Any] = inspect(str(FOLDER / case["file"]), wanted_rows(case))
    if case["outcome"] == "refuse":
        assert got["outcome"] == "refuse"
        assert len(got["error"]) > 8
        assert not NO_HELP.search(got["error"])
        return
    assert got["outcome"] == "import", got.get("error")
    allowed = case.get("rows_any") or [case["rows"]]
    assert got["row_count"] in allowed
    check_header(case, got)
    check_cells(case, got)
    if case.get("encoding") and case["encoding"] != ["utf-8"]:
        assert canonical(got["encoding"]) in map(canonical, case["encoding"])
    if case.get("delimiter"):
        assert got["delimiter"] in case["delimiter"]
    for key in ("accepted", "rejected", "distinct"):
        if key in case:
            assert got[key] == case[key]
        assert case.get(f"{key}_min", -1) <= got.get(key, 0) <= case.get(f"{key}_max", 10**12)
    assert set(case.get("flag_rows", [])) <= set(got["flagged"])


def check_header(case: dict[str, Any], got: dict[str, Any]) -> None:
    if case["header"] is None:
        assert got["header"] is None
        return
    assert len(got["header"]) == len(case["header"])
    for want, have in zip(case["header"], got["header"], strict=True):
        assert not want or tidy(want, {}) == tidy(have, {})


def check_cells(case: dict[str, Any], got: dict[str, Any]) -> None:
    for cell in case.get("cells", []):
        value = tidy(got["rows"][str(cell["row"])][cell["col"]], case)
        if "value" in cell:
            assert value == tidy(cell["value"], case)
        else:
            assert len(value) == cell["length"]
            assert hashlib.sha256(value.encode()).hexdigest() == cell["sha256"]
