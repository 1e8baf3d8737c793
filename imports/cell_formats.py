"""Pure: numbers of a workbook as people see them: dates, shares, leading zeros, no exponents."""

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal

_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_MASK = re.compile(r"[0#?\s()/+\-\x00]*0[0#?\s()/+\-\x00]*")
_DATE_IDS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_PERCENT_IDS = frozenset([9, 10])


def writer(number: int, code: str | None, *, since_1904: bool) -> Callable[[str], str]:
    """How a number is shown under a format: a date, a share, digits in a mask, or as it is."""
    bare = _QUOTED.sub("\0", (code or "").partition(";")[0])
    if (code is None and number in _DATE_IDS) or (
        code and re.search(r"[ymdhs]", bare, re.IGNORECASE) and "General" not in bare
    ):
        return lambda value: _date(value, since_1904=since_1904)
    if (code is None and number in _PERCENT_IDS) or "%" in bare:
        return _percent
    if code and _MASK.fullmatch(bare) and bare.count("0") > 1:
        mask = _mask_of(code.partition(";")[0])
        return lambda value: _masked(value, mask)
    return plain_number


def plain_number(value: str) -> str:
    """Fifteen digits, as a spreadsheet keeps them, without an exponent where a person would not write one."""
    if len(value) <= 15 and value.isascii() and value.isdigit():
        return value
    try:
        number = float(value)
    except ValueError:
        return value
    if number != number or number in (float("inf"), float("-inf")):
        return value
    short = f"{number:.15g}"
    return format(Decimal(short), "f") if "e" in short and 1e-10 < abs(number) < 1e21 else short


def _percent(value: str) -> str:
    try:
        return plain_number(repr(round(float(value) * 100, 10))) + "%"
    except ValueError:
        return value


def _date(value: str, *, since_1904: bool) -> str:
    """A day number as an ISO date, with the time where it has one; a time alone below one day."""
    try:
        days = float(value)
    except ValueError:
        return value
    if not 0 <= days < 2_958_466:
        return plain_number(value)
    seconds = round(days * 86_400)
    whole, rest = divmod(seconds, 86_400)
    clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    if whole == 0 and not since_1904:
        return clock
    # 1900 was no leap year, but spreadsheets count a 29 February in it.
    epoch = dt.date(1904, 1, 1) if since_1904 else dt.date(1899, 12, 30 if whole > 60 else 31)
    day = (epoch + dt.timedelta(days=whole)).isoformat()
    return f"{day} {clock}" if rest else day


def _mask_of(code: str) -> list[str]:
    """The characters of a mask: digits' places as 0 or #, everything else as it is printed."""
    mask: list[str] = []
    for found in re.finditer(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(.)', code):
        if found[1] is not None:
            mask += ["\0" + char for char in found[1]]
        elif found[2]:
            mask.append("\0" + found[2])
        elif found[3]:
            mask.append(found[3] if found[3] in "0#?" else "\0" + found[3])
    return mask


def _masked(value: str, mask: list[str]) -> str:
    """00501 for 501 under 00000; digits fill the mask from the right, and its first place takes those left over."""
    digits = plain_number(value)
    if not digits.isdigit():
        return digits
    places = [at for at, char in enumerate(mask) if char in "0#?"]
    at_least = sum(1 for at in places if at >= mask.index("0"))
    digits = digits.zfill(at_least)
    over = max(len(digits) - len(places), 0)
    start = 0 if over or len(digits) == len(places) else places[-len(digits)]
    left = iter(digits[over:])
    text = "".join(next(left) if char in "0#?" else char[1:] for char in mask[start:])
    at = next((at for at, char in enumerate(text) if char.isdigit()), 0) if over else 0
    return text[:at] + digits[:over] + text[at:]
