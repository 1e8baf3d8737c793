"""Named SQL statements from `.sql` files that a DBA can read on their own."""

import re
from pathlib import Path

_HEADING = re.compile(r"^-- name: (\w+)[^\n]*\n", re.MULTILINE)


def load_statements(path: Path) -> dict[str, str]:
    """The statements of a file by name: each runs from its `-- name: x` heading to the next."""
    parts = _HEADING.split(path.read_text(encoding="utf-8"))
    return {name: body.strip().rstrip(";") for name, body in zip(parts[1::2], parts[2::2], strict=True)}
