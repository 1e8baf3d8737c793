"""Pure: where the header of a table stands, below titles and comments, or that there is none."""

import re
import string
from collections.abc import Sequence

_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_COMMENT = re.compile(r"\s*(?:#|//|--\s|%|;;|\*\*)")
_MAIL = re.compile(
    r"(?i)(?!.{0,9}\b(?:no|none|kein|ohne|sans|sin|without)\b)"
    r".{0,80}?(?:\be-?(?:mails?|posta)\b|\bmails?\b|e?mail.?addr|correo|courriel|"
    r"メール|邮箱|郵箱|郵件|邮件|이메일|почта)"
)
_BARE = re.compile(r"(?i)e?[- ]?mails?|e-?posta?|correo|courriel|メール|邮箱|郵箱|이메일|почта")
_TEMPLATE = re.compile(r"(?i)[^@(]{0,40}\be-?mail\b[^@(]{0,40}\([^()@]*@[^()]*\)")  # a name that shows how to fill it
_KNOWN = re.compile(
    r"(?i)\b(?:e-?mails?|mail|name|vorname|nachname|nom|pr[ée]nom|apellidos?|nombre|cognome|first|last|given|family|"
    r"surname|phone|tel(?:efon)?|mobile|city|town|ort|stadt|ville|ciudad|country|land|pays|state|street|stra(?:ß|ss)e|"
    r"address|adresse|zip|plz|post ?code|company|firma|date|datum|time|id|nr|number|type|status|code|title|url|notes?|"
    r"comments?|description|price|qty|quantity|amount|total|value|count|age|year|month|day|category|gender|lat|lon|"
    r"latitude|longitude|created|updated|unsubscribed|subscribed|opt|tags?|plan|source|language|timezone)\b|"
    r"_(?:id|name|at|date|code|type|no|nr)\b|メール|名前|姓|氏名|邮箱|姓名|이메일|이름|почта|имя|фамилия"
)
_BROKEN = re.compile(r"[^\s@]+@[^\s@]*|@[^\s@]+")
_NOTHING = re.compile(r"(?i)#?n/?a\.?|nan|null|none|nil|keine?|unknown|[-?./]+")
_NO_NAME = re.compile(r"(?i)#?n/a|[-?./]+")  # "NAN" and "Na." are names in some languages
_COUNTED = re.compile(r"([A-Za-zÀ-ÿ_]{0,12}[ :._]{0,2})(\d{1,5})")
_TYPED = (
    ("number", re.compile(r"[$€£]?[+-]?(?:\d{1,3}(?:[ ,.'\u00a0]\d{3})+|\d+)?(?:[.,]\d+)?%?[€$£]?(?<=[\d%€$£])")),
    ("date", re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2,4}")),
    ("time", re.compile(r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?")),
    ("url", re.compile(r"(?i)(?:https?|ftp)://\S+|www\.\S+")),
    ("phone", re.compile(r"\+?[\d(][\d ()/.-]{6,18}\d")),
    ("boolean", re.compile(r"(?i)true|false|yes|no|y|n")),
)


_TITLES = 40  # rows above a table that are looked at, for it takes a look at each column below each of them


def kind(cell: str) -> str:
    """What a cell looks like: "blank", "address", one of the typed kinds, or "text"."""
    cell = cell.strip()[:320]
    if not cell:
        return "blank"
    if "@" in cell and _ADDRESS.search(cell):
        return "text" if _TEMPLATE.match(cell) else "address"
    for name, pattern in _TYPED:
        if pattern.fullmatch(cell):
            return name
    return "text"


def names_addresses(name: str) -> bool:
    """Whether a column called so is likely to hold addresses."""
    return bool(_MAIL.match(name[:80])) and kind(name) == "text"


def find(records: Sequence[Sequence[str]], *, width: int) -> tuple[int | None, int]:
    """(index of the header or None, index of the first data record) among records counted from the file's first."""
    if width == 1 and (listed := _first_address(records)) is not None:
        names = (at for at in range(listed - 1, -1, -1) if names_addresses(records[at][0]))
        named = next((at for at in names if not _COMMENT.match(records[at][0])), None)
        if named is not None:
            return named, named + 1  # what stands between are rows, though none of them has an address
        above = listed > 0 and bool(records[listed - 1][0].strip()) and not _COMMENT.match(records[listed - 1][0])
        return (listed - 1 if above else None), listed
    first = _first_full(records, width=width)
    if first is None:
        return None, len(records)
    first = _below_a_title(records, first, width=width)
    below = [cells for cells in records[first + 1 : first + 200] if any(cell.strip() for cell in cells)]
    addressed = [column for column, cells in _columns([records[first], *below], width) if _is_of_addresses(cells)]
    start = next((at for at in range(first) if _has_address(records[at], addressed, width=width)), first)
    row_above = start < first or any(_is_bare_name(cells, addressed, width=width) for cells in records[:first])
    if _is_header(records[first], below, width=width) and (_known(records[first]) or not row_above):
        return first, first + 1
    for at in range(start - 1, -1, -1):
        head = records[at]
        fits = len(head) == width or (len(head) == 1 and at + 1 == start < first)
        if fits and any(names_addresses(head[column]) for column in addressed if column < len(head)):
            return at, at + 1  # it names the column of addresses, though few of the others
    return None, start


def _has_address(cells: Sequence[str], columns: Sequence[int], *, width: int) -> bool:
    """Whether a record of few cells is no title: an address alone, or where the table has its own."""
    if len(cells) == 1:
        return bool(_ADDRESS.fullmatch(cells[0].strip()[:320]))
    return len(cells) == width and any(_ADDRESS.fullmatch(cells[column].strip()[:320]) for column in columns)


def _is_bare_name(cells: Sequence[str], columns: Sequence[int], *, width: int) -> bool:
    """Whether a record names the column of addresses by a word for them alone, and no other column."""
    filled = [(column, cell.strip()) for column, cell in enumerate(cells) if cell.strip()]
    return len(cells) == width and len(filled) == 1 and filled[0][0] in columns and bool(_BARE.fullmatch(filled[0][1]))


def _first_address(records: Sequence[Sequence[str]]) -> int | None:
    """Where a bare list of addresses starts, below a few lines that are none."""
    at = next((at for at, cells in enumerate(records[:20]) if kind(cells[0]) == "address"), None)
    below = [kind(cells[0]) for cells in records[at:200] if cells[0].strip()] if at is not None else []
    return at if below.count("address") * 2 > len(below) else None


def _first_full(records: Sequence[Sequence[str]], *, width: int) -> int | None:
    """The first record that belongs to the table: at least half filled, and no comment or title."""
    filled = [sum(1 for cell in cells if cell.strip()) for cells in records]
    for at, cells in enumerate(records):
        if not filled[at] or (width > 1 and len(cells) == 1):
            continue
        if _COMMENT.match(cells[0]) and (len(cells) != width or filled[at] * 2 < width):
            continue
        if filled[at] * 2 >= width or (width == 2 and filled[at] == 2):
            return at
    return next((at for at, count in enumerate(filled) if count), None)


def _below_a_title(records: Sequence[Sequence[str]], first: int, *, width: int) -> int:
    """Where the header stands when the first full record is a title in several cells or names groups of columns: a
    later record that names every column, each of which holds something else below it."""
    above = records[first]
    named = {cell.strip().casefold() for cell in above if cell.strip()}
    doubtful = (
        len(named) * 4 < width * 3
        or bool(_COMMENT.match(above[0]))
        or any(kind(cell) in ("number", "date", "time") for cell in above)
        or _is_counted(above)
    )
    depth = min(max(5000 // width, 8), 100)  # so that wide tables take no longer
    for at in range(first + 1, min(first + (_TITLES if width <= 200 else 6), len(records))):
        head = records[at]
        doubtful = doubtful or not any(cell.strip() for cell in head)  # a blank line parts titles from tables
        if not doubtful or not _is_complete(head, width=width) or not all(map(_may_be_name, head)):
            continue
        below = [cells for cells in records[at + 1 : at + 1 + depth] if any(cell.strip() for cell in cells)]
        columns = _columns(below, width)
        if _hold_addresses(records[first:at], columns):
            return first  # rows, not titles
        votes = [_vote(head[column].strip(), "text", cells) for column, cells in columns]
        known = _known(head)
        if known < _known(above):
            continue
        if min(votes, default=0) >= 0 and (max(votes, default=0) >= 0.7 or known * 2 > width):
            return at
    return first


def _known(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip() and _KNOWN.search(cell[:80]))


def _may_be_name(cell: str) -> bool:
    return kind(cell) == "text" and not _NO_NAME.fullmatch(cell.strip()) and not _is_broken(cell.strip())


def _lacks_something(cell: str) -> bool:
    """Whether a cell is what stands in the place of an address: a part of one, or a word for none."""
    return bool(_NOTHING.fullmatch(cell)) or _is_broken(cell)


def _is_broken(cell: str) -> bool:
    return bool(_BROKEN.fullmatch(cell[:320])) and not _MAIL.match(cell)


def _hold_addresses(rows: Sequence[Sequence[str]], columns: Sequence[tuple[int, list[str]]]) -> bool:
    """Whether some of these rows have an address where those below have theirs."""
    own = [column for column, cells in columns if _is_of_addresses(cells)]
    return any(kind(cells[column]) == "address" for cells in rows for column in own if column < len(cells))


def _is_of_addresses(cells: Sequence[str]) -> bool:
    return sum(1 for cell in cells if kind(cell) == "address") * 2 > len(cells)


def _is_counted(cells: Sequence[str]) -> bool:
    """Whether a program numbered the columns instead of naming them: 0, 1, 2; A, B, C; Column1, Column2."""
    names = [cell.strip() for cell in cells]
    names = names[1:] if names and not names[0] else names  # above an index
    if len(names) < 2:
        return False
    if [name.upper() for name in names] == list(string.ascii_uppercase[: len(names)]):
        return True
    found = [_COUNTED.fullmatch(name) for name in names]
    numbers = [int(one[2]) for one in found if one]
    stems = {one[1].casefold() for one in found if one}
    return (
        len(numbers) == len(names) and len(stems) == 1 and numbers == list(range(numbers[0], numbers[0] + len(names)))
    )


def _is_complete(cells: Sequence[str], *, width: int) -> bool:
    """Whether a record names every column, each by another name."""
    return len(cells) == width and len({cell.strip().casefold() for cell in cells if cell.strip()}) == width


def _columns(records: Sequence[Sequence[str]], width: int) -> list[tuple[int, list[str]]]:
    """The filled cells of each column that has any."""
    columns = [
        (column, [cells[column].strip() for cells in records if column < len(cells) and cells[column].strip()])
        for column in range(width)
    ]
    return [(column, cells) for column, cells in columns if cells]


def _is_header(head: Sequence[str], below: Sequence[Sequence[str]], *, width: int) -> bool:
    """No header when the record holds an address or is of the same kinds as the records below it."""
    kinds = [kind(cell) for cell in head]
    if "address" in kinds:
        return False
    if kinds.count("number") > 1 and _is_counted(head):
        # Numbered columns, unless numbers stand below as well.
        return any(kind(cells[0]) in ("address", "text") for column, cells in _columns(below, width))
    if not below:
        return any(_KNOWN.search(cell[:80]) for cell in head) or not any(
            k in ("number", "date", "time", "url", "phone") for k in kinds
        )
    names = _known(head)
    if not names and any(_NO_NAME.fullmatch(cell.strip()[:320]) for cell in head):
        return False
    votes = 0.0
    for column, cells in _columns(below, min(width, len(head))):
        if kinds[column] == "blank":
            if not names and _is_of_addresses(cells):
                return False  # rows lack an address more often than names are strange and this one is missing
        else:
            vote = _vote(head[column].strip(), kinds[column], cells)
            if _lacks_something(head[column].strip()) and _is_of_addresses(cells):
                return False
            if vote >= 1 and _MAIL.match(head[column][:40]):
                return True  # where addresses stand, their name is no value
            votes += vote
    if names:
        votes += 0.5 + names * 0.5
    if any(k in ("number", "date", "time", "url", "phone") for k in kinds):
        typed = sum(1 for k in kinds if k in ("number", "date", "time", "url", "phone"))
        votes -= typed * 0.5 if names else typed
    return votes > -0.25


def _vote(name: str, name_kind: str, cells: list[str]) -> float:
    kinds = [kind(cell) for cell in cells]
    common = max(set(kinds), key=kinds.count)
    share = kinds.count(common) / len(kinds)
    if common != "text" and share >= 0.6:
        if name_kind == "text":
            return 1.0 if common != "boolean" else 0.7
        return -1.0 if name_kind == common else 0.0
    if name_kind != "text":
        return -0.3
    if name in cells:
        return -0.8 if cells.count(name) * 20 >= len(cells) else -0.2
    lengths = {len(cell) for cell in cells}
    if len(cells) > 2 and len(lengths) == 1 and len(name) not in lengths:
        return 0.5
    return 0.05
