"""Named SQL statements from `.sql` files that a DBA can read on their own."""

import re
from pathlib import Path

_HEADING = re.compile(r"^-- name: (\w+)[^\n]*\n", re.MULTILINE)


def load_statements(path: Path, **shared: str) -> dict[str, str]:
    """The statements of a file by name: each runs from its `-- name: x` heading to the next. What stands as {name} in
    several of them may be given by name."""
    text = path.read_text(encoding="utf-8")
    for name, part in shared.items():
        text = text.replace(f"{{{name}}}", part)
    parts = _HEADING.split(text)
    return {name: body.strip().rstrip(";") for name, body in zip(parts[1::2], parts[2::2], strict=True)}
