"""The mapper against every mapping case, public and our own, with the public scorer: floors that must not sink."""

import importlib.util
import io
from pathlib import Path
from typing import Any

import pytest

from imports.sniff import sniff
from imports.suggest import suggest

FOLDER = Path(__file__).parents[1] / "mapping_cases"

_spec = importlib.util.spec_from_file_location("mapping_score", FOLDER / "score.py")
assert _spec
assert _spec.loader
score = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(score)

SETS = {name: score.load_cases(FOLDER / name) for name in ("public", "own")}
FLOORS = {
    "core_accuracy": 0.97,
    "decisive_accuracy": 0.97,
    "column_accuracy": 0.98,
    "strict_accuracy": 0.97,
    "existing_property_accuracy": 0.95,
    "property_recall": 0.97,
    "type_accuracy": 0.98,
    "key_validity": 1.0,
}


def answer(headers: Any, rows: Any, case: dict[str, Any]) -> dict[str, Any]:
    known = [(p["key"], p["type"]) for p in case["existing_properties"]]
    names = ("index", "target", "key", "type", "invert", "confidence")
    found = suggest(headers, rows, properties=known)
    return {"columns": [{"column": s.header, **{name: getattr(s, name) for name in names}} for s in found]}


def judge(cases: list[dict[str, Any]], answers: list[dict[str, Any]]) -> tuple[dict[str, Any], str]:
    results = [(case, *score.score_case(case, a), None) for case, a in zip(cases, answers, strict=True)]
    misses = [
        f"{case['id']} {c['gold']['index']} {c['gold']['column']!r}: {score.describe(c['gold'])} "
        f"<> {score.describe(c['pred'])} {c['why']}"
        for case, columns, _, _ in results
        for c in columns
        if not c["strict"]
    ]
    return score.totals(results), "\n".join(misses)


def assert_floors(totals: dict[str, Any], misses: str) -> None:
    assert totals["sensitive_leaks"] == 0, misses
    assert totals["critical_total"] == 0, misses
    assert totals["cases_with_errors"] == 0, misses
    sunk = {name: totals[name] for name, floor in FLOORS.items() if (totals[name] or 0) < floor}
    assert not sunk, misses


@pytest.mark.parametrize("name", SETS)
def test_floors(name: str) -> None:
    cases = SETS[name]
    assert_floors(*judge(cases, [answer(case["headers"], case["rows"], case) for case in cases]))


@pytest.mark.parametrize("name", SETS)
def test_floors_through_the_reader(name: str, tmp_path: Path) -> None:
    """The same from the bytes of a file: encoding, delimiter and header row have to be found first."""
    answers = []
    for case in SETS[name]:
        path = tmp_path / "import.csv"
        score.write_csv(case, path)
        sniffed = sniff(io.BytesIO(path.read_bytes()), name="import.csv")
        answers.append(answer(sniffed.headers, sniffed.sample, case))
    assert_floors(*judge(SETS[name], answers))


def test_the_scorer_sees_a_mistake() -> None:
    """The floors are worth something: an answer with the polarity turned is a critical miss."""
    case = next(
        c
        for c in SETS["own"]
        if any(e["target"] == "unsubscribed" and not e.get("invert_optional") for e in c["expected"])
    )
    wrong = answer(case["headers"], case["rows"], case)
    for column in wrong["columns"]:
        column["invert"] = not column["invert"]
    totals, _ = judge([case], [wrong])
    assert totals["critical"] == {"polarity": 1}


def test_own_cases_are_sound_and_many() -> None:
    assert score.check(SETS["own"]) == 0
    assert len(SETS["own"]) >= 400
    assert len({case["language"] for case in SETS["own"]}) >= 50


@pytest.mark.parametrize("name", SETS)
def test_every_word_of_an_opt_out_column_is_read(name: str) -> None:
    """A word that is neither listed nor a yes or no would fail its row in the run."""
    from contacts.values import read_boolean

    for case in SETS[name]:
        for s in suggest(case["headers"], case["rows"]):
            if s.target == "unsubscribed":
                cells = {row[s.index].strip().casefold() for row in case["rows"]} - {""}
                unread = {cell for cell in cells if cell not in s.words and read_boolean(cell) is None}
                assert not unread, (case["id"], s.header, unread)


@pytest.mark.parametrize("name", SETS)
def test_every_typed_cell_is_read(name: str) -> None:
    """A column suggested as number or boolean has no cell that would fail its row for it."""
    from contacts.values import read_value, tidy

    for case in SETS[name]:
        for s in suggest(case["headers"], case["rows"]):
            if s.target == "property" and s.type in ("number", "boolean"):
                for row in case["rows"]:
                    read_value(tidy(row[s.index]), type=s.type)  # raises where it cannot


# --- Consent in forty languages ---------------------------------------------------------------------------------------

PHRASES = [
    [part.strip() for part in f"{line} ".split(" |")]
    for line in (FOLDER / "consent_headers.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def read_flag(header: str, *, yes: str, no: str) -> bool | None:
    """What a yes under the header is taken for: True subscribed, False opted out, None neither."""
    rows = [[f"lotus{i}@example.com", yes if i % 3 else no] for i in range(14)]
    found = suggest(["Email", header], rows)[1]
    return found.invert if found.target == "unsubscribed" else None


@pytest.mark.parametrize(("language", "answers", "wanted", "refused", "neither"), PHRASES, ids=lambda value: value[:2])
def test_consent_is_never_turned_round(language: str, answers: str, wanted: str, refused: str, neither: str) -> None:
    """An opt-out read as consent writes to people who said no; a header nobody understands is left to the person."""
    yes, no = answers.split("/")
    turned, missed = [], []
    for means, headers in ((True, wanted), (False, refused)):
        for header in filter(None, headers.split("; ")):
            taken = read_flag(header, yes=yes, no=no)
            (turned if taken is (not means) else missed if taken is None else []).append(header)
    assert not turned
    assert len(missed) <= 0.15 * (wanted.count(";") + refused.count(";") + 2), (language, missed)
    mistaken = [header for header in filter(None, neither.split("; ")) if read_flag(header, yes=yes, no=no) is not None]
    assert len(mistaken) <= 1, mistaken


def test_consent_is_understood() -> None:
    asked = understood = 0
    for _, answers, wanted, refused, _ in PHRASES:
        yes, no = answers.split("/")
        for means, headers in ((True, wanted), (False, refused)):
            for header in filter(None, headers.split("; ")):
                asked += 1
                understood += read_flag(header, yes=yes, no=no) is means
    assert asked >= 1000
    assert understood / asked >= 0.98
