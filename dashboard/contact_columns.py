"""The columns of the contacts list: what can be chosen, and what a person chose in a team."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from dashboard.models import Membership

FIXED = {"name": "Name", "status": "Status", "segments": "Segments", "added": "Added", "changed": "Changed"}
USUAL = ("name", "status", "segments", "added")
LAST = ("added", "changed")  # the times stand at the end, after the properties
MOST = 12  # beside the address; more is a table nobody reads
PROPERTY = "property:"


@dataclass(frozen=True)
class Column:
    """One column: `id` as it is stored, and what stands at its head. `key` is that of a property."""

    id: str
    label: str
    key: str = ""


def columns(keys: Iterable[str]) -> list[Column]:
    """Every column there is, in the order they stand in; `keys` are the team's properties."""
    own = [Column(f"{PROPERTY}{key}", key, key) for key in keys]
    return [
        *(Column(id, label) for id, label in FIXED.items() if id not in LAST),
        *own,
        *(Column(id, FIXED[id]) for id in LAST),
    ]


def chosen(mine: Membership, possible: Collection[Column]) -> list[Column]:
    """Those this person wants to see here; what is no more is passed over."""
    wanted = USUAL if mine.contact_columns is None else mine.contact_columns
    return [column for column in possible if column.id in wanted]


def choose(mine: Membership, wanted: Collection[str], possible: Collection[Column]) -> None:
    """Remember a choice; one that is the usual one is forgotten, so that it follows what is usual later."""
    kept = [column.id for column in possible if column.id in wanted]
    mine.contact_columns = None if set(kept) == set(USUAL) else kept
    mine.save(update_fields=["contact_columns"])
