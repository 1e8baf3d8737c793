"""The files of the benchmark, made once per run: clean, changed, half new, and with one row in a hundred suspect."""

import random
from collections.abc import Iterator
from pathlib import Path

from dashboard import samples

FIELDS = {
    "email": "Email",
    "first_name": "First Name",
    "last_name": "Last Name",
    "unsubscribed": "Unsubscribed",
    "properties": {
        "company": {"column": "Company", "type": "string"},
        "city": {"column": "City", "type": "string"},
        "plan": {"column": "Plan", "type": "string"},
        "seats": {"column": "Seats", "type": "number"},
        "signed_up": {"column": "Signed up", "type": "string"},
    },
}


def clean(folder: Path, rows: int) -> Path:
    """Nine columns, no repeats, no order."""
    return samples.write(folder / f"clean-{rows}.csv", samples.audience(rows))


def changed(folder: Path, rows: int) -> Path:
    """The same people, each with another first name, plan and number of seats."""

    def rewrite() -> Iterator[list[str]]:
        for number, row in enumerate(samples.audience(rows)):
            yield (
                row
                if not number
                else [*row[:1], f"{row[1]} B.", *row[2:6], f"{row[6]}+", str(int(row[7]) + 500), row[8]]
            )

    return samples.write(folder / f"changed-{rows}.csv", rewrite())


def half(folder: Path, rows: int) -> Path:
    """Half of the people of `clean`, and as many new ones."""

    def mix() -> Iterator[list[str]]:
        known = samples.audience(rows)
        yield next(known)
        for number, row in enumerate(known):
            yield row if number % 2 else [f"new{number}.{row[0]}", *row[1:]]

    return samples.write(folder / f"half-{rows}.csv", mix())


def suspect(folder: Path, rows: int) -> Path:
    """One row in a hundred with a stray quote, too few or too many cells, or a bad address."""
    luck = random.Random(5)
    path = samples.write(folder / f"suspect-{rows}.csv", samples.audience(rows))
    lines = path.read_bytes().decode().split("\r\n")
    for at in range(1, rows + 1):
        if luck.random() < 0.01:
            cells = lines[at].split(",")
            match luck.randrange(4):
                case 0:
                    lines[at] = ",".join([cells[0], f'{cells[1]} "the', *cells[2:]])
                case 1:
                    lines[at] = ",".join(cells[:5])
                case 2:
                    lines[at] += ",extra"
                case 3:
                    lines[at] = ",".join([cells[0].replace("@", "@@"), *cells[1:]])
    path.write_text("\r\n".join(lines), encoding="utf-8", newline="")
    return path
