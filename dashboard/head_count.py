"""A team's numbers as pages show them: counted at once for a small team, remembered for a while for a large one.

The memory is in Redis and says when it was counted; without it everything is counted again.
"""

import json
from datetime import date, datetime, timedelta

from django.utils import timezone

from contacts.models import Team
from contacts.numbers import Numbers, count_contacts
from dashboard.quick_redis import asked

MANY = 30_000  # contacts; fewer are counted in some milliseconds each time
FRESH = timedelta(minutes=1)  # what is older is counted again behind the page
KEPT = timedelta(minutes=10)  # what is older is not shown while counting is quick enough for a page
FORGOTTEN = timedelta(days=2)
PAGE, PATIENT = 1.0, 30.0  # seconds that counting may take: before a page is shown, and behind it


def head_count(team: Team) -> Numbers | None:
    """The team's numbers for a page that somebody waits for; None when they must be counted behind it first."""
    kept = _remembered(team)
    if kept and timezone.now() - kept.at < KEPT:
        return kept
    return _counted(team, within=PAGE) or kept


def recount(team: Team) -> Numbers | None:
    """The same for a page that is there already: counted again unless that was just done, or is being done."""
    kept = _remembered(team)
    if kept and not is_old(kept):
        return kept
    if asked(lambda server: bool(server.set(f"{_key(team)}:counting", 1, nx=True, ex=int(PATIENT)))) is False:
        return kept
    try:
        return _counted(team, within=PATIENT) or kept
    finally:
        asked(lambda server: server.delete(f"{_key(team)}:counting"))


def is_old(numbers: Numbers) -> bool:
    """Whether they should be counted again."""
    return timezone.now() - numbers.at > FRESH


def _counted(team: Team, *, within: float) -> Numbers | None:
    numbers = count_contacts(team, within=within)
    if numbers and numbers.contacts >= MANY:
        asked(lambda server: server.set(_key(team), _written(numbers), ex=FORGOTTEN))
    return numbers


def _remembered(team: Team) -> Numbers | None:
    text = asked(lambda server: server.get(_key(team)))
    return _read(text) if isinstance(text, bytes) else None


def _key(team: Team) -> str:
    return f"rollcall:numbers:{team.pk}"


def _written(numbers: Numbers) -> str:
    days = [[day.isoformat(), count] for day, count in numbers.days]
    more = [numbers.unsubscribed, numbers.recent_unsubscribed, numbers.recently_left]
    return json.dumps([numbers.at.isoformat(), days, *more])


def _read(text: bytes) -> Numbers | None:
    """None for what another version wrote."""
    try:
        at, days, *more = json.loads(text)
        return Numbers(
            datetime.fromisoformat(at), tuple((date.fromisoformat(day), int(count)) for day, count in days), *more
        )
    except (ValueError, TypeError):
        return None
