"""Charts as arithmetic: spans and their buckets, ticks, and where everything stands, in percent of the drawing.

Pure: dates are days in UTC. Templates draw what stands here; no pixel is known, so one drawing fits every width.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
LEFT, RIGHT = 1.0, 98.5  # where the first and the last value stand: a dot has room beside it
BARS_LEFT = 7.0  # bars stand beside the words of their axis
LOW_BARS = 4  # a single one is not drawn as a wall
TOP, BOTTOM = 14.0, 88.0  # the highest and the lowest tick; below are the dates
WORDS = 33.0  # half of what a sentence over a value takes of a phone's width
MOST_DATES = 6  # that fit side by side on a phone
STEPS = (
    *(("day", days) for days in (1, 2, 7, 14)),
    *(("month", months) for months in (1, 2, 3, 6, 12, 24, 60, 120, 240, 1200)),
)
LONG = (("day", 62), ("week", 731), ("month", 3660))  # a step, and the days up to which it is taken


@dataclass(frozen=True)
class Span:
    """A stretch of time people can choose. `days` is None for everything; then its step depends on how much that is."""

    key: str
    name: str
    days: int | None
    step: str = "day"


SPANS = (
    Span("30d", "30 days", 30),
    Span("90d", "90 days", 90),
    Span("12m", "12 months", 366, "week"),
    Span("all", "All", None),
)


@dataclass(frozen=True)
class Bucket:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def name(self) -> str:
        """21 Nov 2026, or 16 to 22 Nov 2026, or Nov 2026 for all of a month."""
        if self.first == self.last:
            return day_name(self.last)
        if self.first.day == 1 and self.last == _month_end(self.first):
            return f"{self.last:%b %Y}"
        begin = f"{self.first.day}"
        if (self.first.year, self.first.month) != (self.last.year, self.last.month):
            begin = f"{self.first.day} {self.first:%b}" + (
                f" {self.first.year}" if self.first.year < self.last.year else ""
            )
        return f"{begin} to {day_name(self.last)}"


@dataclass(frozen=True)
class Tick:
    """A mark on an axis: where it stands and what is written there; `anchor` keeps words inside the drawing."""

    at: float
    words: str
    anchor: str = "middle"


@dataclass(frozen=True)
class Point:
    """A value on the line: the end of its bucket, and the column in which a pointer finds it."""

    bucket: Bucket
    x: float
    y: float
    total: int
    added: int
    left: float
    width: float
    anchor: str


@dataclass(frozen=True)
class LineChart:
    """How many there were at the end of each bucket."""

    points: tuple[Point, ...]
    path: str
    area: str  # empty where the axis does not begin at 0: a filled ground would lie about shares
    values: tuple[Tick, ...]
    dates: tuple[Tick, ...]

    @property
    def last(self) -> Point:
        """Where we are now."""
        return self.points[-1]

    @property
    def added(self) -> int:
        """In the whole span."""
        return sum(point.added for point in self.points)


@dataclass(frozen=True)
class Part:
    """A piece of a stacked bar."""

    kind: str
    y: float
    height: float
    count: int


@dataclass(frozen=True)
class Bar:
    """One bucket of a bar chart, its pieces from the ground up."""

    bucket: Bucket
    x: float
    width: float
    left: float
    column: float
    parts: tuple[Part, ...]

    @property
    def middle(self) -> float:
        """Where words about it stand."""
        return _r(self.left + self.column / 2)

    @property
    def anchor(self) -> str:
        """How they stand there."""
        return _anchor(self.middle, room=WORDS)

    @property
    def total(self) -> int:
        """All pieces together."""
        return sum(part.count for part in self.parts)


@dataclass(frozen=True)
class BarChart:
    """Counts by kind, one bar a bucket."""

    bars: tuple[Bar, ...]
    values: tuple[Tick, ...]
    dates: tuple[Tick, ...]


def span_of(key: str | None) -> Span:
    """The span of that name, or the first."""
    return next((span for span in SPANS if span.key == key), SPANS[0])


def span_buckets(span: Span, *, first: date | None, today: date) -> list[Bucket]:
    """The buckets of a span up to today. All of time begins on the eve of `first`, so that a line can rise from 0."""
    if span.days is not None:
        begin = today - (span.days - 1) * DAY
        return buckets(begin, today, step=span.step)
    begin = min(first or today, today) - DAY
    length = (today - begin).days + 1
    return buckets(begin, today, step=next((step for step, days in LONG if length <= days), "year"))


def buckets(first: date, last: date, *, step: str) -> list[Bucket]:
    """Days, weeks from Monday, months or years that hold first to last; the outer ones are cut there."""
    found = []
    while first <= last:
        end = min(_end(first, step), last)
        found.append(Bucket(first, end))
        first = end + DAY
    return found


def closing_totals(days: Iterable[tuple[date, int]], into: Sequence[Bucket]) -> list[tuple[int, int]]:
    """For each bucket how many were added in it and how many there were at its end, from counts by day.

    What lies before the first bucket is in every total; what lies after the last, by a clock that runs ahead, in the
    last."""
    added = [0] * len(into)
    begins = [bucket.first for bucket in into]
    before = 0
    for day, count in days:
        at = bisect_right(begins, day) - 1
        if at < 0:
            before += count
        else:
            added[at] += count
    told = []
    for count in added:
        before += count
        told.append((count, before))
    return told


def line_chart(into: Sequence[Bucket], told: Sequence[tuple[int, int]]) -> LineChart:
    """A line through the totals. Its axis begins at 0 unless that would press the line flat against the top."""
    totals = [total for _, total in told]
    low = min(totals) if min(totals) > max(totals) / 2 else 0
    ticks = count_ticks(low, max(totals))
    floor, ceiling = ticks[0], ticks[-1]
    ends = [bucket.last for bucket in into]
    places = [_place(end, ends[0], ends[-1]) for end in ends]
    points = []
    for at, (bucket, (added, total)) in enumerate(zip(into, told, strict=True)):
        left = (places[at - 1] + places[at]) / 2 if at else 0.0
        right = (places[at] + places[at + 1]) / 2 if at + 1 < len(places) else 100.0
        points.append(
            Point(
                bucket=bucket,
                x=places[at],
                y=_height(total, floor, ceiling),
                total=total,
                added=added,
                left=_r(left),
                width=_r(right - left),
                anchor=_anchor(places[at], room=WORDS),
            )
        )
    path = "M" + " L".join(f"{p.x} {p.y}" for p in points) if len(points) > 1 else ""
    area = f"{path} L{points[-1].x} {BOTTOM} L{points[0].x} {BOTTOM} Z" if path and floor == 0 else ""
    return LineChart(
        points=tuple(points),
        path=path,
        area=area,
        values=tuple(Tick(_height(tick, floor, ceiling), short(tick)) for tick in ticks),
        dates=tuple(
            Tick(x, words, _anchor(x))
            for day, words in date_ticks(ends[0], ends[-1])
            for x in [_place(day, ends[0], ends[-1])]
        ),
    )


def bar_chart(into: Sequence[Bucket], counts: Sequence[dict[str, int]], *, kinds: Sequence[str]) -> BarChart:
    """Stacked bars, one a bucket; kinds in order from the ground up."""
    ticks = count_ticks(0, max(LOW_BARS, *(sum(found.values()) for found in counts)))
    column = (RIGHT - BARS_LEFT) / len(into)
    bars = []
    for at, (bucket, found) in enumerate(zip(into, counts, strict=True)):
        parts, ground = [], 0
        for kind in kinds:
            count = found.get(kind, 0)
            if count:
                top = _height(ground + count, 0, ticks[-1])
                parts.append(Part(kind, top, _r(_height(ground, 0, ticks[-1]) - top), count))
                ground += count
        left = BARS_LEFT + at * column
        bars.append(Bar(bucket, _r(left + column * 0.15), _r(column * 0.7), _r(left), _r(column), tuple(parts)))
    firsts = {bucket.first: bar for bucket, bar in zip(into, bars, strict=True)}
    dates = []
    for day, words in date_ticks(into[0].first, into[-1].first):
        if day in firsts:
            middle = _r(firsts[day].left + column / 2)
            dates.append(Tick(middle, words, _anchor(middle)))
    return BarChart(tuple(bars), tuple(Tick(_height(t, 0, ticks[-1]), short(t)) for t in ticks), tuple(dates))


def count_ticks(low: int, high: int) -> list[int]:
    """Two to five round numbers, the first at most `low`, the last at least `high`; always whole and never equal."""
    high = max(high, low + 1)
    rough = max((high - low) / 4, 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(int(power * nice) for nice in (1, 2, 5, 10) if power * nice >= rough)
    first, last = low // step, -(-high // step)
    if last - first > 4:  # the range stands across one more step
        step = next(int(power * nice) for nice in (2, 5, 10, 20) if power * nice > step)
        first, last = low // step, -(-high // step)
    return [step * n for n in range(first, last + 1)]


def date_ticks(first: date, last: date) -> list[tuple[date, str]]:
    """At most six days from first to last that people think in: days, Mondays, beginnings of months or years."""
    for unit, many in STEPS:
        found = _marks(first, last, unit, many)
        if len(found) <= MOST_DATES:
            break
    if not found:  # no month begins between them
        return [(last, _short_day(last))]
    if unit == "day":
        return [(day, _short_day(day)) for day in found]
    if many >= 12:
        return [(day, str(day.year)) for day in found]
    # The year is written once where it changes, so that words do not touch on a phone.
    years = {day for day in found if day.month == 1} or {found[0]}
    return [(day, f"{day:%b %Y}" if day in years else f"{day:%b}") for day in found]


def short(number: int) -> str:
    """1,000 as 1k, 1,250,000 as 1.25M, but only where that loses nothing."""
    for unit, letter in ((10**9, "B"), (10**6, "M"), (10**3, "k")):
        if abs(number) >= unit:
            if number * 100 % unit == 0:
                return f"{number / unit:.2f}".rstrip("0").rstrip(".") + letter
            break
    return f"{number:,}"


def day_name(day: date) -> str:
    """21 Nov 2026."""
    return f"{day.day} {day:%b %Y}"


def _short_day(day: date) -> str:
    return f"{day.day} {day:%b}"


def _marks(first: date, last: date, unit: str, many: int) -> list[date]:
    if unit == "month":
        months = range(-(-_months(first) // many) * many, _months(last) + 1, many)
        starts = [date(month // 12, month % 12 + 1, 1) for month in months]
        return [day for day in starts if first <= day <= last]
    days = (last - first).days + 1
    if days > MOST_DATES * many:
        return [first] * (MOST_DATES + 1)  # too many to look at
    if many in (7, 14):
        first += timedelta(days=-first.weekday() % 7)
    return [first + n * DAY for n in range(0, (last - first).days + 1, many)]


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1


def _end(day: date, step: str) -> date:
    if step == "day":
        return day
    if step == "week":
        return day + (6 - day.weekday()) * DAY
    return _month_end(day) if step == "month" else date(day.year, 12, 31)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + 4 * DAY).replace(day=1) - DAY


def _place(day: date, first: date, last: date) -> float:
    """From left to right by time; a single day stands at the right."""
    return _r(LEFT + (RIGHT - LEFT) * ((day - first) / (last - first))) if last > first else RIGHT


def _height(value: int, floor: int, ceiling: int) -> float:
    return _r(BOTTOM - (BOTTOM - TOP) * ((value - floor) / (ceiling - floor)))


def _anchor(x: float, *, room: float = 8) -> str:
    """Words near an edge stand on its inner side; `room` is half of what they may take."""
    return "start" if x < room else "end" if x > 100 - room else "middle"


def _r(value: float) -> float:
    return round(value, 2)
