"""The arithmetic of charts: buckets over the ends of months, ticks people can read, places inside the drawing."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import charts
from dashboard.charts import Bucket, bar_chart, buckets, closing_totals, count_ticks, date_ticks, line_chart, short

D = date
DAYS = st.dates(min_value=D(1990, 1, 1), max_value=D(2090, 12, 31))


def test_spans_end_today_and_are_as_long_as_they_say() -> None:
    today = D(2026, 11, 21)
    for span in charts.SPANS[:3]:
        into = charts.span_buckets(span, first=D(2020, 1, 1), today=today)
        assert into[-1].last == today
        assert (today - into[0].first).days + 1 == span.days


@pytest.mark.parametrize(
    ("first", "today", "begin", "count"),
    [
        (D(2026, 11, 21), D(2026, 11, 21), D(2026, 11, 20), 2),  # one day of data: a line from 0
        (None, D(2026, 11, 21), D(2026, 11, 20), 2),  # nobody yet
        (D(2026, 11, 25), D(2026, 11, 21), D(2026, 11, 20), 2),  # made by a clock that runs ahead
        (D(2026, 9, 22), D(2026, 11, 21), D(2026, 9, 21), 62),  # days
        (D(2026, 9, 21), D(2026, 11, 21), D(2026, 9, 20), 10),  # weeks, the first cut to a Sunday
        (D(2020, 1, 15), D(2026, 1, 3), D(2020, 1, 14), 73),  # months
        (D(1996, 3, 1), D(2026, 1, 3), D(1996, 2, 29), 31),  # years
    ],
)
def test_all_of_time_begins_on_the_eve(first: date | None, today: date, begin: date, count: int) -> None:
    into = charts.span_buckets(charts.span_of("all"), first=first, today=today)
    assert (into[0].first, into[-1].last, len(into)) == (begin, today, count)


def test_unknown_spans_are_the_first() -> None:
    assert charts.span_of("'; drop").key == charts.span_of(None).key == "30d"


@given(DAYS, st.integers(0, 4000), st.sampled_from(["day", "week", "month", "year"]))
def test_buckets_follow_each_other_without_a_gap(first: date, days: int, step: str) -> None:
    last = min(first + timedelta(days=days), D(2099, 1, 1))
    into = buckets(first, last, step=step)
    assert (into[0].first, into[-1].last) == (first, last)
    assert all(a.last + timedelta(days=1) == b.first for a, b in pairwise(into))
    if step == "week":
        assert all(bucket.first.weekday() == 0 for bucket in into[1:])
    if step == "month":
        assert all(bucket.first.day == 1 for bucket in into[1:])


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        (D(2026, 11, 21), D(2026, 11, 21), "21 Nov 2026"),
        (D(2026, 11, 16), D(2026, 11, 22), "16 to 22 Nov 2026"),
        (D(2026, 11, 30), D(2026, 12, 6), "30 Nov to 6 Dec 2026"),
        (D(2025, 12, 29), D(2026, 1, 4), "29 Dec 2025 to 4 Jan 2026"),
        (D(2024, 2, 1), D(2024, 2, 29), "Feb 2024"),
        (D(2026, 2, 1), D(2026, 2, 28), "Feb 2026"),
        (D(2026, 12, 1), D(2026, 12, 31), "Dec 2026"),
        (D(2026, 2, 1), D(2026, 2, 27), "1 to 27 Feb 2026"),
    ],
)
def test_names_of_buckets(first: date, last: date, name: str) -> None:
    assert Bucket(first, last).name == name


def test_totals_at_the_end_of_each_bucket() -> None:
    into = buckets(D(2026, 1, 30), D(2026, 2, 2), step="day")
    days = [(D(2025, 5, 1), 10), (D(2026, 1, 30), 1), (D(2026, 2, 1), 5), (D(2026, 2, 9), 2)]
    assert closing_totals(days, into) == [(1, 11), (0, 11), (5, 16), (2, 18)]
    assert closing_totals([], into) == [(0, 0)] * 4


@given(st.lists(st.tuples(DAYS, st.integers(1, 10**9)), max_size=30), DAYS, st.integers(0, 800))
def test_nobody_is_lost_or_counted_twice(days: list[tuple[date, int]], first: date, length: int) -> None:
    into = buckets(first, first + timedelta(days=length), step="week")
    told = closing_totals(sorted(days), into)
    assert told[-1][1] == sum(count for _, count in days)
    assert sum(added for added, _ in told) == sum(count for day, count in days if day >= first)


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 0, [0, 1]),
        (0, 1, [0, 1]),
        (0, 3, [0, 1, 2, 3]),
        (0, 4312, [0, 2000, 4000, 6000]),
        (0, 1_000_000, [0, 500_000, 1_000_000]),
        (888_033, 1_000_000, [850_000, 900_000, 950_000, 1_000_000]),
        (1_000_000, 1_000_000, [1_000_000, 1_000_001]),
    ],
)
def test_ticks_are_few_and_round(low: int, high: int, ticks: list[int]) -> None:
    assert count_ticks(low, high) == ticks


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_ticks_hold_the_values(one: int, other: int) -> None:
    low, high = sorted((one, other))
    ticks = count_ticks(low, high)
    assert 2 <= len(ticks) <= 5
    assert ticks[0] <= low
    assert ticks[-1] >= high
    assert len({b - a for a, b in pairwise(ticks)}) == 1
    assert len({short(tick) for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0"), (999, "999"), (1000, "1k"), (1250, "1.25k"), (1234, "1,234"), (20_000, "20k"),
        (1_000_000, "1M"), (1_250_000, "1.25M"), (999_960, "999.96k"), (1_000_040, "1,000,040"), (3 * 10**9, "3B"),
    ],
)  # fmt: skip
def test_short_numbers_lose_nothing(number: int, words: str) -> None:
    assert short(number) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (D(2026, 11, 21), D(2026, 11, 21), ["21 Nov"]),
        (D(2026, 11, 20), D(2026, 11, 21), ["20 Nov", "21 Nov"]),
        (D(2026, 10, 23), D(2026, 11, 21), ["26 Oct", "2 Nov", "9 Nov", "16 Nov"]),
        (D(2026, 8, 24), D(2026, 11, 21), ["Sep 2026", "Oct", "Nov"]),
        (D(2025, 11, 21), D(2026, 11, 21), ["Jan 2026", "Mar", "May", "Jul", "Sep", "Nov"]),
        (D(2025, 9, 17), D(2026, 11, 21), ["Oct", "Jan 2026", "Apr", "Jul", "Oct"]),
        (D(2019, 5, 1), D(2026, 11, 21), ["2020", "2022", "2024", "2026"]),
    ],
)
def test_dates_people_think_in(first: date, last: date, words: list[str]) -> None:
    assert [word for _, word in date_ticks(first, last)] == words


@given(DAYS, st.integers(0, 36000))
def test_dates_are_few_and_inside(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    found = date_ticks(first, last)
    assert 1 <= len(found) <= charts.MOST_DATES
    assert all(first <= day <= last for day, _ in found)


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=60))
def test_everything_stands_inside_the_drawing(added: list[int]) -> None:
    into = buckets(D(2026, 1, 1), D(2026, 1, 1) + timedelta(days=len(added) - 1), step="day")
    totals = [sum(added[: n + 1]) for n in range(len(added))]
    chart = line_chart(into, list(zip(added, totals, strict=True)))
    for point in chart.points:
        assert charts.LEFT <= point.x <= charts.RIGHT
        assert charts.TOP <= point.y <= charts.BOTTOM
    assert chart.points[0].left == 0
    assert sum(point.width for point in chart.points) == pytest.approx(100, abs=0.5)
    assert chart.last.total == sum(added)
    heights = [point.y for point in chart.points]
    assert heights == sorted(heights, reverse=True)


def test_a_line_that_does_not_begin_at_zero_has_no_ground() -> None:
    into = buckets(D(2026, 1, 1), D(2026, 1, 3), step="day")
    assert line_chart(into, [(0, 900), (50, 950), (50, 1000)]).area == ""
    assert line_chart(into, [(0, 0), (50, 50), (50, 100)]).area.endswith("Z")


def test_a_single_day_is_a_dot() -> None:
    chart = line_chart([Bucket(D(2026, 1, 1), D(2026, 1, 1))], [(3, 3)])
    assert chart.path == ""
    assert chart.last.x == charts.RIGHT


def test_bars_stand_on_each_other() -> None:
    into = buckets(D(2026, 1, 1), D(2026, 1, 2), step="day")
    chart = bar_chart(into, [{"good": 3, "bad": 1}, {}], kinds=("good", "bad"))
    good, bad = chart.bars[0].parts
    assert (good.kind, bad.kind) == ("good", "bad")
    assert good.y + good.height == pytest.approx(charts.BOTTOM)
    assert bad.y + bad.height == pytest.approx(good.y)
    assert bad.y == pytest.approx(charts.TOP)
    assert good.height == pytest.approx(3 * bad.height, abs=0.02)
    assert [bar.total for bar in chart.bars] == [4, 0]
    assert chart.bars[1].parts == ()


def test_no_bars_at_all_are_an_empty_drawing() -> None:
    chart = bar_chart(buckets(D(2026, 1, 1), D(2026, 1, 30), step="day"), [{}] * 30, kinds=("good",))
    assert all(not bar.parts for bar in chart.bars)
    assert [tick.words for tick in chart.values] == ["0", "1", "2", "3", "4"]
