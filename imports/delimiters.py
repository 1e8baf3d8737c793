"""Pure: delimiter, quote and escape of a text table, found by parsing its beginning under each candidate."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from imports.limits import DEFAULT, Limits
from imports.records import NO_DELIMITER, Grammar, RecordParser

TRIAL_RECORDS = 400
TRIAL_LINES = 4000  # so that the trial gets past a quoted text of many lines
CUT = 320  # characters of a cell that patterns see

# How much a delimiter is to be expected, all else being equal. A blank stands in most texts, a colon in times.
_PRIOR = {
    ",": 1.0, ";": 1.0, "\t": 1.0, "|": 0.98, "\x1f": 1.0, "\x01": 1.0, "\x1e": 1.0, "\x02": 1.0, "^": 0.9, "~": 0.9,
    "¦": 0.9, "§": 0.85, ":": 0.62, "#": 0.7, "*": 0.7, "!": 0.6, "&": 0.6, "=": 0.4, " ": 0.55,
    "，": 0.8, "；": 0.8,
}  # fmt: skip
_COMMON = ",;\t|"
ALIGNED = "  "  # stands for two or more blanks, as between columns that are set one below the other
_BLANKS = re.compile(" {2,}")
# Signs that are written twice, or framed, to make a delimiter of several characters.
_RUN = re.compile(r"(?<![|:~^#*&])[|:~^#*&]{2,4}(?![|:~^#*&])")

_NUMBER = r"[+-]?(?:\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?"
_TYPES = re.compile(
    "|".join(
        (
            rf"[$€£¥₹]?\s?\(?(?=[+-]?[\d.,]*\d){_NUMBER}\)?\s?(?:%|[$€£¥₹]|[A-Z]{{3}})?",
            r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\.?"
            r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[AaPp][Mm])?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?",
            r"\d{1,2}[- /.](?:\d{1,2}|[A-Za-z]{3,9})[- /.]\d{2,4}",
            r"(?:[A-Za-z]{3,9}\.? )?[A-Za-z]{3,9}\.? \d{1,2},? \d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?",
            r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[AaPp]\.?[Mm]\.?)?",
            r"[^\s@,;|]+@[^\s@,;|]+\.[^\s@,;|]+",
            r"(?:https?|ftp)://[^\s,;|]+|www\.[^\s,;|]+",
            r"\d{1,3}(?:\.\d{1,3}){3}",
            r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
            r"\+?[\d(][\d ()/-]{5,18}\d",
            r"(?i:n/?a|nan|null|none|nil|true|false|yes|no|-|--|\?|\.)",
        )
    )
)
_WORDS = re.compile(r"[\w&'’.+/°ºª#@-]+(?: [\w&'’.+/()°ºª#@-]+){0,11}[.!?:*]?")
_NAME = re.compile(r"[\w][\w ]*")
_COLON_INSIDE = re.compile(r"\d:\d\d(?!\d)|://|: ")
_ADDRESS = re.compile(r"[^\s@,;|<>]@[^\s@,;|<>]+\.[^\s@,;|<>]")
_NAMED = re.compile(r"[^<>@]*<[^\s<>@]+@[^\s<>@]+>[\s,;]*")
_LISTED = re.compile(r"[^\s@,;|<>\"']+@[^\s@,;|<>\"']+(?:[\s,;|]+[^\s@,;|<>\"']+@[^\s@,;|<>\"']+)*")
_APART = re.compile(r"[\s,;|]+")
_PAGE = re.compile(r"(?:https?|ftp)://[^\s,;|\"']+|www\.[^\s,;|\"']+")
_MOMENT = re.compile(
    r"(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4})"
    r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[AaPp][Mm])?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?"
    r"|\d{1,2}:\d{2}(?::\d{2})? ?[AaPp]\.?[Mm]\.?"
)
_QUOTED = re.compile(r'"[^"\n]*"')
_DOUBLED = re.compile(r"(?:^|[,;\t|])'[^',;\t|]*''[^',;\t|]*'(?:[,;\t|]|$)")
_DELIMITERS = re.compile(r"[,;\t|]")
_OTHERS = re.compile(r"[;|\t^~]")


@dataclass(frozen=True)
class Syntax:
    """Delimiter, quote and escape of a table, with the width most of its records have."""

    delimiter: str
    quote: str | None
    escape: str | None
    width: int
    score: float


def find(lines: Sequence[str], *, given: dict[str, str | None] | None = None, limits: Limits = DEFAULT) -> Syntax:
    """The syntax under which these lines make the best table. `given` holds what a person or a `sep=` line said."""
    given = given or {}
    lines = [line for line in lines if line.strip()]
    # Comments say nothing of the table, and a long one above it would outvote it.
    lines = below_notes([line for line in lines if not line.startswith("#")] or lines)[:TRIAL_LINES]
    text = "\n".join(lines[:TRIAL_RECORDS])
    best: Syntax | None = None
    for delimiter in _delimiters(text, given):
        for quote in _quotes(text, delimiter, given):
            for escape in _escapes(text, quote, given):
                syntax = _weigh(lines, delimiter=delimiter, quote=quote, escape=escape, limits=limits)
                if best is None or syntax.score > best.score + 1e-9:
                    best = syntax
    return best or Syntax("", '"', None, 1, 0.0)


def below_notes(lines: Sequence[str]) -> list[str]:
    """The lines without those far above the first addresses: many notes would outvote a small table."""
    first = first_addressed([bool(_ADDRESS.search(line[:4000])) for line in lines[:TRIAL_LINES]])
    start = first - 2  # the header may be of two lines
    # Where a quote stays open above, the cut might fall into a text of many lines.
    return list(lines if start < 3 or any(line.count('"') % 2 for line in lines[:first]) else lines[start:])


def first_addressed(addressed: Sequence[bool]) -> int:
    """Where addresses begin to stand in every line: a note may hold one or two as well. 0 where they never do."""
    runs = (addressed[at : at + 3] for at in range(len(addressed) - 1))
    return next((at for at, run in enumerate(runs) if all(run)), 0)


def _delimiters(text: str, given: dict[str, str | None]) -> list[str]:
    if given.get("delimiter") is not None:
        return [given["delimiter"] or ""]
    # Addresses of pages hold signs that would do for delimiters, and a list of moments is one column.
    bare = _PAGE.sub("", text)
    single = [char for char in _PRIOR if char in (text if char in _COMMON else bare)]
    runs = _runs(text)
    single = [char for char in single if not any(_only_in_runs(char, run, text) for run in runs)]
    if _colons_are_text(text):
        single = [char for char in single if char != ":"]
    if " " in single and _are_moments(text):
        single = [char for char in single if char not in " ,:"]
    if " " in single and _are_named_addresses(text):
        single.remove(" ")
    if _are_several_addresses(text):
        single = [char for char in single if char not in " ,;|"]
    # The empty one comes first: another must be better than a list of one column.
    return ["", *runs, *([ALIGNED] if _is_aligned(text) else []), *single]


def _is_aligned(text: str) -> bool:
    lines = text.split("\n")
    return sum(1 for line in lines if ALIGNED in line.strip()) * 10 >= len(lines) * 9


def split_aligned(line: str, inner: str) -> str:
    """A line of columns set apart by two or more blanks, with a delimiter between them instead."""
    return _BLANKS.sub(inner, line.strip(" "))


def _are_moments(text: str) -> bool:
    """Whether nearly every line is a date, with or without a time, and nothing else."""
    lines = [line.strip().strip('"') for line in text.split("\n")[1:201]] or [text.strip()]
    return sum(1 for line in lines if _MOMENT.fullmatch(line[:64])) * 10 >= len(lines) * 9


def _are_named_addresses(text: str) -> bool:
    """Whether nearly every line is a name with its address, as mail programs copy them: names are of many words."""
    lines = text.split("\n")[:200]
    return sum(1 for line in lines if _NAMED.fullmatch(line[:CUT])) * 10 >= len(lines) * 8


def _are_several_addresses(text: str) -> bool:
    """Whether the lines hold addresses and nothing else, some more of them than others: a list, in which two addresses
    in one line are to be told, and no table."""
    head, *lines = (line.strip()[:4000] for line in text.split("\n")[:201])
    if _DELIMITERS.search(head) and not _LISTED.fullmatch(head):
        return False  # it names several columns
    counts = {len(_APART.split(line)) for line in lines}
    return len(counts) > 1 and 1 in counts and all(map(_LISTED.fullmatch, lines))


def _colons_are_text(text: str) -> bool:
    """Times and addresses of pages are full of colons."""
    bare = _QUOTED.sub("", text[:50_000])
    return sum(1 for _ in _COLON_INSIDE.finditer(bare)) * 5 > bare.count(":")


def _runs(text: str) -> list[str]:
    """Delimiters of several characters: runs of such signs that stand in nearly every line."""
    lines = text.split("\n")
    in_lines = Counter(run for line in lines for run in set(_RUN.findall(line[:5000])))
    return [run for run, count in in_lines.items() if count * 10 >= len(lines) * 6]


def _only_in_runs(char: str, run: str, text: str) -> bool:
    """Whether a sign hardly ever stands alone where it is also written several times in a row."""
    alone = text.replace(run, "").count(char)
    return char in run and alone * 10 < text.count(run)


def _quotes(text: str, delimiter: str, given: dict[str, str | None]) -> list[str | None]:
    if "quote" in given:
        return [given["quote"]]
    edge = re.escape(delimiter) if delimiter else r"\n"
    quotes: list[str | None] = ['"'] if '"' not in delimiter else [None]
    for quote in ("'", "`"):
        if re.search(
            rf"(?:^|\n|{edge})\s?{quote}(?:[^{quote}\n]|{quote}{quote})*+{quote}\s?(?:{edge}|\n|$)", text[:100_000]
        ):
            quotes.append(quote)
    return quotes


def _escapes(text: str, quote: str | None, given: dict[str, str | None]) -> list[str | None]:
    if "escape" in given:
        return [given["escape"]]
    return [None, "\\"] if quote and f"\\{quote}" in text else [None]


def _weigh(lines: list[str], *, delimiter: str, quote: str | None, escape: str | None, limits: Limits) -> Syntax:
    """How good a table these lines are under one syntax."""
    inner = delimiter if len(delimiter) == 1 else NO_DELIMITER
    parser = RecordParser(Grammar(inner, quote, escape), limits=limits)
    if delimiter == ALIGNED:
        lines = [split_aligned(line, inner) for line in lines]
    elif len(delimiter) != 1:
        lines = [line.replace(delimiter or NO_DELIMITER, inner if delimiter else "") for line in lines]
    parser.feed(lines, final=len(lines) < TRIAL_LINES)
    records: list[list[str]] = []
    flaws = at = 0
    while at < len(lines) and len(records) < TRIAL_RECORDS:
        record = parser.parse(at)
        if record is None:
            break
        at += record.lines
        flaws += bool(record.flaws)
        if any(cell and not cell.isspace() for cell in record.cells):
            records.append(record.cells)
    if not records:
        return Syntax(delimiter, quote, escape, 1, 0.0)
    widths = Counter(len(cells) for cells in records)
    total = len(records)
    width = max(widths, key=lambda w: (widths[w] * (1 - 1 / (w + 0.2)), w))
    if delimiter and width == 1:
        return Syntax(delimiter, quote, escape, 1, 0.0)
    shape = sum((count / total) ** 2 * _gain(w) for w, count in widths.items())
    typed = _typed(records, width=width, quote=quote, alone=not delimiter)
    stray = flaws / total
    quoted = _well_quoted(lines[:TRIAL_RECORDS], delimiter=inner if delimiter else "", quote=quote)
    score = shape * typed * (1 - 0.6 * stray) * _prior(delimiter) * (1 + 0.25 * quoted)
    if quote == "'" and not any(_DOUBLED.search(line) for line in lines):
        score *= 0.97
    if delimiter in (" ", ALIGNED) and not _has_values(records):
        score *= 0.6  # words with blanks between them are a text, not a table
    return Syntax(delimiter, quote, escape, width, score)


def _gain(width: int) -> float:
    """More columns are better, ever less so; one column is worth little."""
    return 0.25 if width == 1 else 1 - 1 / (width + 0.5)


def _prior(delimiter: str) -> float:
    if not delimiter:
        return 1.0
    return _PRIOR.get(delimiter, 0.97 if len(delimiter) > 1 else 0.5)


def _typed(records: list[list[str]], *, width: int, quote: str | None, alone: bool) -> float:
    """How much the cells look like values: numbers, dates, addresses and words, but not halves of them."""
    weight = 0.0
    count = 0
    for cells in records:
        share = 1.0 if len(cells) == width else 0.5
        for cell in cells[:500]:
            text = cell[:CUT].strip()
            if alone and _DELIMITERS.search(text):
                # A list of one column whose cells hold delimiters is likely a table that was not split.
                values = all(_TYPES.fullmatch(part.strip()) for part in _DELIMITERS.split(text))
                weight += 0.1 if values else 0.3
            else:
                weight += share * _worth(text, quote)
            count += 1
    return weight / count if count else 0.0


def _has_values(records: list[list[str]]) -> bool:
    cells = [cell for record in records for cell in record if cell]
    return sum(1 for cell in cells if any(char.isdigit() for char in cell)) * 3 > len(cells)


def _worth(cell: str, quote: str | None) -> float:
    if not cell:
        return 0.7
    if _TYPES.fullmatch(cell):
        return 1.0
    if _NAME.fullmatch(cell):
        return 0.95
    if _WORDS.fullmatch(cell):
        return 0.9
    if _OTHERS.search(cell):
        return 0.25
    if (quote and cell.count(quote) % 2) or cell.count("(") != cell.count(")"):
        return 0.2
    if "," in cell:
        return 0.6
    return 0.5


def _well_quoted(lines: list[str], *, delimiter: str, quote: str | None) -> float:
    """The share of lines in which a quote and the delimiter stand side by side, as they do in quoted tables."""
    if not quote or not delimiter:
        return 0.0
    both = quote + delimiter, delimiter + quote
    return sum(1 for line in lines if both[0] in line or both[1] in line) / len(lines)
