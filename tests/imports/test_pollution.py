"""A clean table, spoiled in one way at a time: what is not spoiled must be read as it was, and never less of it."""

import collections
import random
from pathlib import Path

import pytest

from imports.rows import inspect

HEADER = "DATE,TIME,QTY,PRODUCTID,PRICE,TYPE,DESCRIPTION,URL,COMMENTS".split(",")
Rows = list[list[str]]


def sales() -> Rows:
    pick = random.Random(3)
    descriptions = [
        "Arduino kit, starter",
        'Mini "Uno" board',
        "Sensor pack",
        "Cable 2 m; black",
        'LED strip, 5m, "RGB"',
        "Driver's kit",
    ]
    return [
        [
            f"{pick.randint(1, 12):02}/{pick.randint(1, 28):02}/2018",
            f"{pick.randint(0, 23):02}:{pick.randint(0, 59):02}",
            str(pick.randint(1, 20)),
            f"A{pick.randint(100, 999)}",
            f"{pick.randint(1, 99)}.{pick.randint(10, 99)}",
            pick.choice(["Board", "Cable", "Kit"]),
            pick.choice(descriptions),
            f"https://shop.example.com/p/{pick.randint(1, 9999)}?a=1&b=2",
            pick.choice(["", "", "", "Good", "late, but fine", 'said "ok"']),
        ]
        for _ in range(83)
    ]


ROWS = sales()
TABLE = [HEADER, *ROWS]


def quoted(
    cell: str, *, delimiter: str = ",", quote: str = '"', escape: str | None = None, always: bool = False
) -> str:
    if always or delimiter.strip() in cell or quote in cell or (delimiter == " " and " " in cell):
        return quote + cell.replace(quote, (escape or quote) + quote) + quote
    return cell


def lines(
    table: Rows = TABLE, *, delimiter: str = ",", quote: str = '"', escape: str | None = None, always: bool = False
) -> list[str]:
    return [
        delimiter.join(quoted(cell, delimiter=delimiter, quote=quote, escape=escape, always=always) for cell in row)
        for row in table
    ]


def file_of(some: list[str], ends: str = "\r\n") -> str:
    return ends.join(some) + ends


def read(text: str, path: Path, *, records: int) -> tuple[list[str] | None, collections.Counter[tuple[str, ...]], int]:
    path.write_bytes(text.encode())
    got = inspect(str(path), list(range(records)))
    assert got["outcome"] == "import", got
    shown: dict[str, list[str]] = got["rows"]  # type: ignore[assignment]
    header: list[str] | None = got["header"]  # type: ignore[assignment]
    return header, collections.Counter(map(tuple, shown.values())), int(str(got["row_count"]))


WHOLE: dict[str, tuple[str, list[str] | None, Rows]] = {
    "clean": (file_of(lines()), HEADER, ROWS),
    **{
        f"delimiter {name}": (file_of(lines(delimiter=one)), HEADER, ROWS)
        for name, one in {
            "semicolon": ";", "tab": "\t", "blank": " ", "comma and blank": ", ", "bar": "|", "two bars": "||",
            "caret": "^", "tilde": "~", "colon": ":", "unit separator": "\x1f",
        }.items()
    },
    "all quoted": (file_of(lines(always=True)), HEADER, ROWS),
    "all quoted, blanks": (file_of(lines(delimiter=", ", always=True)), HEADER, ROWS),
    "single quotes": (file_of(lines(quote="'")), HEADER, ROWS),
    "backslash": (file_of(lines(escape="\\")), HEADER, ROWS),
    "line feeds": (file_of(lines(), "\n"), HEADER, ROWS),
    "returns": (file_of(lines(), "\r"), HEADER, ROWS),
    "no last line end": ("\r\n".join(lines()), HEADER, ROWS),
    "two last line ends": (file_of([*lines(), ""]), HEADER, ROWS),
    "no header": (file_of(lines(ROWS)), None, ROWS),
    "only a header": (file_of(lines([HEADER])), HEADER, []),
    "one row": (file_of(lines(TABLE[:2])), HEADER, ROWS[:1]),
    "group names above": (file_of(["Sale,,,Product,,,,,Other", *lines()]), HEADER, ROWS),
    "group names above, half of them": (file_of(["Sale,,Product,,Money,,More,,Notes", *lines()]), HEADER, ROWS),
    "a title with delimiters": (file_of(["Sales, of: all, kinds, 2018", "", *lines()]), HEADER, ROWS),
    "a title as wide as the table": (file_of(["A, b, c, d, e, f, g, h, i", "", *lines()]), HEADER, ROWS),
    "titles": (file_of(["Sales, 2018", "Made by: system", "", "", *lines()]), HEADER, ROWS),
    "titles as records": (file_of(["Sales 2018,,,,,,,,", ",,,,,,,,", *lines()]), HEADER, ROWS),
    "stray delimiter in the header": (file_of([lines()[0].replace("QTY,", "QTY,,"), *lines()[1:]]), HEADER, ROWS),
}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_whole_file(name: str, tmp_path: Path) -> None:
    text, header, rows = WHOLE[name]
    found, shown, count = read(text, tmp_path / "sales.csv", records=len(rows))
    assert found == header
    assert count == len(rows)
    assert shown == collections.Counter(map(tuple, rows))


@pytest.mark.parametrize("column", [0, 1, 6, 8])
@pytest.mark.parametrize("extra", [1, 2, 5])
def test_line_breaks_in_cells_are_kept_wherever_the_cell_stands(column: int, extra: int, tmp_path: Path) -> None:
    """The last line of such a record may be as wide as a record: always when the cell is the first."""
    rows = [[f"kim{at}@example.com" if n == 5 else cell for n, cell in enumerate(row)] for at, row in enumerate(ROWS)]
    for at in range(0, len(rows), 4):
        rows[at][column] = "multi\n" * extra + "line, of two"
    header, shown, count = read(file_of(lines([HEADER, *rows])), tmp_path / "sales.csv", records=90)
    assert (header, count) == (HEADER, len(rows))
    assert shown == collections.Counter(map(tuple, rows))


@pytest.mark.parametrize("more", [True, False])
def test_a_second_table_below(more: bool, tmp_path: Path) -> None:
    below = [[*row, "x", "y"] if more else row[:5] for row in TABLE[:30]]
    text = file_of([*lines(), "", "", *lines(below)])
    header, shown, count = read(text, tmp_path / "sales.csv", records=200)
    assert header == HEADER
    assert count == len(ROWS) + len(below)
    assert not collections.Counter(map(tuple, ROWS)) - shown


def spoiled() -> dict[str, list[str]]:
    """One row spoiled in one way, by a name."""
    made: dict[str, list[str]] = {}
    for at in (1, 40, 83):
        for always in (False, True):
            clean = lines(always=always)
            cells = [quoted(cell, always=always) for cell in TABLE[at]]
            for column in (0, 4, 7):
                left, right, cell = cells[:column], cells[column + 1 :], cells[column]
                ways = {
                    "a delimiter more": [*left, cell, "", *right],
                    "a delimiter less": [*left, cell + right[0], *right[1:]],
                    "a quote before": [*left, '"' + cell, *right],
                    "a quote inside": [*left, cell[:3] + '"' + cell[3:], *right],
                    "a quote after": [*left, cell + '"', *right],
                }
                for way, spoilt in ways.items():
                    made[f"{way}, row {at}, column {column}, {'all' if always else 'few'} quoted"] = [
                        *clean[:at], ",".join(spoilt), *clean[at + 1 :]
                    ]  # fmt: skip
        for delimiter in (";", "\t", " ", "|"):
            other = delimiter.join(quoted(cell, delimiter=delimiter) for cell in TABLE[at])
            made[f"delimiter {delimiter!r} in row {at}"] = [*lines()[:at], other, *lines()[at + 1 :]]
    return made


SPOILED = spoiled()


@pytest.mark.parametrize("name", SPOILED)
def test_one_spoiled_row_costs_that_row(name: str, tmp_path: Path) -> None:
    header, shown, count = read(file_of(SPOILED[name]), tmp_path / "sales.csv", records=90)
    assert header == HEADER
    assert count == len(ROWS)
    assert (collections.Counter(map(tuple, ROWS)) - shown).total() <= 1


@pytest.mark.parametrize("ends", ["\n", "\r"])
@pytest.mark.parametrize("at", [0, 5, 83])
def test_one_row_with_another_line_end(at: int, ends: str, tmp_path: Path) -> None:
    text = "".join(line + (ends if number == at else "\r\n") for number, line in enumerate(lines()))
    header, shown, _ = read(text, tmp_path / "sales.csv", records=90)
    assert header == HEADER
    assert shown == collections.Counter(map(tuple, ROWS))
