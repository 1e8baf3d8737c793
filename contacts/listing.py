"""A page of the contacts a filter names, in the order of an index, however many there are and however rare they are.

First the next contacts in order are looked through: what is common fills a page there. Only when it does not, what is
left is rare, and the candidates are taken from an index. What neither finds is read in order to the end.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal, cast
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection, transaction
from django.db.models import BooleanField, Count, F, Func, JSONField, Q, QuerySet, TextField, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce, Left

from contacts.emails import Address, normalise
from contacts.filters import ContactFilter, FilterRejected
from contacts.matching import IsOneOf, Wanted, first_id, found_by, made_since, resolve
from contacts.models import Contact, ContactEvent, ContactSearch, Lexemes, SegmentMembership, Subscription, Team
from contacts.session import having, within
from contacts.sql import load_statements

Sort = Literal["newest", "oldest", "address", "address_down"]
LOOK = 5_000  # contacts looked through first
FEW = 8  # times fewer than a page, found there: worth another look, so many times as far
CANDIDATES = 100_000  # that an index may name when all of them are needed
CANDIDATES_IN_ORDER = 5_000  # when the first of them will do
SAMPLE = 1_000  # search rows by which the rarest of several words is told
RARE = 0.02
PAGE_MS = 6_000  # what one step to a page may take; a million search rows read from a cold disk took three seconds
COUNT_MS = 300  # what an exact count may take
SMALL = 10_000  # contacts of a team in which anything can be counted at once
SAMPLED = 20_000  # contacts by which others are estimated
BEGINNING = 200  # characters of a text; one of a million, fifty times, is no page
BY_INDEX = {"enable_seqscan": "off", "enable_hashjoin": "off", "enable_mergejoin": "off"}
BY_MERGE = {"enable_seqscan": "off", "enable_hashjoin": "off", "enable_nestloop": "off"}
SQL = load_statements(Path(__file__).with_suffix(".sql"))


@dataclass(frozen=True)
class ContactPage:
    """A stretch of a list, and whether there is more on either side. Of long texts its contacts have the beginning.

    `filter` is the one that was applied: when no words begin with what was looked for, it is looked for anywhere. Links
    and bulk actions take it from here."""

    items: list[Contact]
    has_previous: bool
    has_next: bool
    filter: ContactFilter


@dataclass(frozen=True)
class Scan:
    """One way through the contacts: by id or by key, up or down, from a place on."""

    field: str
    down: bool
    start: Any = None  # the id or key after which it begins

    def beyond(self, found: QuerySet[Any], place: Any) -> QuerySet[Any]:
        """What comes after a place."""
        return found if place is None else found.filter(**{f"{self.field}__{'lt' if self.down else 'gt'}": place})

    def up_to(self, found: QuerySet[Contact], place: Any) -> QuerySet[Contact]:
        """What comes until a place, and what stands there."""
        return found if place is None else found.filter(**{f"{self.field}__{'gte' if self.down else 'lte'}": place})

    def order(self, found: QuerySet[Any], field: str | None = None) -> QuerySet[Any]:
        """In its order."""
        return found.order_by(f"{'-' if self.down else ''}{field or self.field}")


@dataclass(frozen=True)
class Driver:
    """Where to look: who is wanted has an id in one of `parts`. `ordered`: those the scan meets first come first."""

    parts: tuple[QuerySet[Any], ...]
    ordered: bool = False


def search_page(
    team: Team,
    filter: ContactFilter,
    *,
    sort: Sort = "newest",
    after: UUID | None = None,
    before: UUID | None = None,
    last: bool = False,
    limit: int = 50,
    fresh: bool = True,
    imported_until: datetime | None = None,
    widen: bool = True,
    keys: Collection[str] | None = None,
) -> ContactPage:
    """`limit` contacts after or before one of them, or the first or `last` ones. Raises FilterRejected, also where
    finding them takes too long.

    fresh=False: the search rows lag behind (see `imports.indexing.search_lag`), so only what is asked of the text is
    taken from them. imported_until: when the import of `imported_by` ended, which makes it faster. widen=False: words
    are only looked for at their beginning, also when that finds nobody. keys: the properties wanted, or all."""
    wanted = resolve(team, filter)
    ask = partial(_page, sort=sort, after=after, before=before, last=last, limit=limit, fresh=fresh,
                  until=imported_until, keys=keys)  # fmt: skip
    page = _in_time(partial(ask, wanted), fresh=fresh)
    first = after is None and before is None and not last
    if page.items or not widen or not first or not filter.text or filter.anywhere:
        return page
    anywhere = resolve(team, filter.model_copy(update={"anywhere": True}))
    found = _in_time(partial(ask, anywhere), fresh=fresh)
    return found if found.items else page


def _in_time(ask: Callable[[], ContactPage], *, fresh: bool) -> ContactPage:
    """What is asked for. Raises FilterRejected where that takes too long."""
    page = within(PAGE_MS, ask)
    if page is None:
        lag = "" if fresh else "Search is catching up with the latest changes. "
        later = "" if fresh else "Try again in a few minutes, or narrow it: "
        raise FilterRejected(
            "too_slow",
            f"{lag}Finding these contacts took too long and was given up. {later or 'Narrow it: '}"
            "by a segment, by when they were added, or by the beginning of an address.",
        )
    return page


def count(
    team: Team, filter: ContactFilter, *, fresh: bool = True, imported_until: datetime | None = None
) -> tuple[int, bool]:
    """How many the filter names, and whether the number is exact; otherwise it is an estimate, to be called "about".

    Takes a fraction of a second at most. Raises FilterRejected."""
    wanted = resolve(team, filter)
    with transaction.atomic():
        found = found_by(wanted)
        driver = _driver(wanted, _scan(team, "address"), until=imported_until, fresh=fresh)

        def exact() -> int:
            if driver is not None and _is_all(driver):
                with having(**BY_INDEX):
                    return found.filter(_among(driver)).count()
            return found.count()

        if (number := within(COUNT_MS, exact)) is not None:
            return number, True
        return _estimate(found, team), False


def count_if_small(team: Team, filter: ContactFilter) -> tuple[int | None, bool]:
    """How many the filter names where that costs next to nothing, or None; and whether the team has anyone at all."""
    size = Contact.objects.filter(team=team).order_by()[: SMALL + 1].count()
    if size > SMALL:
        return None, True
    return (found_by(resolve(team, filter)).count() if filter and size else size), size > 0


def _page(
    wanted: Wanted,
    *,
    sort: Sort,
    limit: int,
    fresh: bool,
    until: datetime | None,
    keys: Collection[str] | None,
    after: UUID | None = None,
    before: UUID | None = None,
    last: bool = False,
) -> ContactPage:
    backwards = last or before is not None
    place = before if before is not None else after
    scan = _scan(wanted.team, sort, backwards=backwards, at=place)
    rows = [_shortened(row) for row in _first(wanted, scan, limit + 1, fresh=fresh, until=until, keys=keys)]
    more, items = len(rows) > limit, rows[:limit]
    if backwards:
        return ContactPage(items[::-1], has_previous=more, has_next=before is not None, filter=wanted.filter)
    return ContactPage(items, has_previous=after is not None, has_next=more, filter=wanted.filter)


def _scan(team: Team, sort: Sort, *, backwards: bool = False, at: UUID | None = None) -> Scan:
    by_address = sort in ("address", "address_down")
    down = (sort in ("newest", "address_down")) != backwards
    if not by_address:
        return Scan("pk", down, at)
    return Scan("email_key", down, _key_of(team, at) if at is not None else None)


def _key_of(team: Team, contact: UUID) -> str | None:
    """Where a contact stands by address. Places are told by id, as no address belongs in a link; of one that was
    deleted since, the history knows the address."""
    key = Contact.objects.filter(team=team, pk=contact).values_list("email_key", flat=True).first()
    if key is not None:
        return key
    gone = ContactEvent.objects.filter(team=team, contact_id=contact, kind=ContactEvent.Kind.DELETED)
    changes = gone.values_list("changes", flat=True).first() or {}
    address = normalise(str(changes.get("email", [""])[0]))
    return address.key if isinstance(address, Address) else None


def _short(found: QuerySet[Contact], keys: Collection[str] | None) -> QuerySet[Contact]:
    """Without their long texts, of which only the beginning leaves the database."""
    told = [BEGINNING, BEGINNING, None if keys is None else list(keys)]
    values = RawSQL(SQL["short_values"], told, JSONField())  # noqa: S611 - a statement of ours, all else as parameters
    names = {f"short_{name}": Left(name, BEGINNING + 1) for name in ("first_name", "last_name")}
    return found.defer("first_name", "last_name", "properties").annotate(short_properties=values, **names)


def _shortened(contact: Any) -> Contact:
    for name in ("first_name", "last_name"):
        text = getattr(contact, f"short_{name}")
        setattr(contact, name, f"{text[:BEGINNING]}…" if text and len(text) > BEGINNING else text)
    contact.properties = contact.short_properties
    return cast(Contact, contact)


def _first(
    wanted: Wanted,
    scan: Scan,
    limit: int,
    *,
    fresh: bool,
    until: datetime | None,
    keys: Collection[str] | None,
) -> list[Contact]:
    """The first contacts on the way that the filter names."""
    found = _short(found_by(wanted), keys)
    rest = scan.order(scan.beyond(found, scan.start))
    if not wanted.filter:
        return list(rest[:limit])
    if wanted.address is not None and (driver := _driver(wanted, scan, until=until, fresh=fresh)) and _is_all(driver):
        return list(rest.filter(_among(driver))[:limit])
    rows, place, ended = _look(wanted, scan, found, LOOK, limit)
    if not ended and limit > len(rows) >= limit // FEW:  # common after all: a little further on there are enough
        more, place, ended = _look(wanted, replace(scan, start=place), found, FEW * LOOK, limit - len(rows))
        rows += more
    if ended or len(rows) == limit:
        return rows
    beyond, missing = replace(scan, start=place), limit - len(rows)
    rest = scan.order(scan.beyond(found, place))
    driver = _driver(wanted, beyond, until=until, fresh=fresh)
    if driver and (driver.ordered or _is_all(driver)):
        with having(**BY_INDEX):
            more = list(rest.filter(_among(driver))[:missing])
        if not driver.ordered or len(more) == missing or _is_all(driver):
            return rows + more
    elif wanted.filter.segments_none and _by_id(scan):
        outside = _outside(wanted, beyond)
        more = list(rest.filter(pk__in=outside)[:missing])
        if len(more) == missing or len(outside) < CANDIDATES_IN_ORDER:
            return rows + more
    return rows + list(rest[:missing])


def _outside(wanted: Wanted, scan: Scan) -> list[UUID]:
    """The next contacts that are not in the first segment nobody may be in."""
    told = {"team": wanted.team.pk, "segment": wanted.filter.segments_none[0], "place": scan.start}
    with having(**BY_MERGE), connection.cursor() as cursor:
        cursor.execute(SQL["outside_down" if scan.down else "outside_up"], {**told, "most": CANDIDATES_IN_ORDER})
        return [row[0] for row in cursor.fetchall()]


def _look(
    wanted: Wanted, scan: Scan, found: QuerySet[Contact], most: int, limit: int
) -> tuple[list[Contact], Any, bool]:
    """Looks through the next contacts: who of them is wanted, the place of the last one, and whether it was the end."""
    ahead = scan.order(scan.beyond(Contact.objects.filter(team=wanted.team), scan.start))
    edge = ahead.values_list(scan.field, flat=True)[most - 1 : most].first()
    with having(**BY_INDEX):
        rows = list(scan.order(scan.up_to(scan.beyond(found, scan.start), edge))[:limit])
    return rows, edge, edge is None


def _driver(wanted: Wanted, scan: Scan, *, until: datetime | None, fresh: bool) -> Driver | None:
    """The condition that an index answers best, if there is one. Where search rows lag behind, they are asked only for
    words, which nothing else knows."""
    filter, team = wanted.filter, wanted.team
    if wanted.address is not None:
        return Driver((Contact.objects.filter(team=team, email_key__startswith=wanted.address).values("pk"),))
    if lexemes := _lexemes(wanted) if fresh or wanted.words else ():
        rows = ContactSearch.objects.filter(_finds(" & ".join(lexemes)), team=team)
        if _by_id(scan):
            # Not the bare column: the planner would rather read the table in that order and hope to meet some soon.
            place = Coalesce(F("contact_id"), F("contact_id"))
            ahead: QuerySet[Any] = replace(scan, field="contact_id").beyond(rows, scan.start)
            ahead = ahead.order_by(place.desc() if scan.down else place.asc())
            return Driver((ahead.values("contact_id"),), ordered=True)
        return Driver((rows.values("contact_id"),))
    if filter.imported_by:
        made = Contact.objects.filter(team=team, import_id=filter.imported_by)
        if (earliest := made_since(filter.imported_by)) is not None:
            made = made.filter(pk__gte=earliest)
        if until is not None:
            made = made.filter(pk__lte=UUID(int=first_id(until).int | (1 << 80) - 1))
        changed = ContactEvent.objects.filter(team=team, import_id=filter.imported_by)
        changed_ids = (changed.values("contact_id"),) if changed.exists() else ()
        return Driver(
            (_in_order(made, scan, "pk").values("pk"), *changed_ids), ordered=_by_id(scan) and not changed_ids
        )
    if segments := filter.segments_all[:1] or filter.segments_any:
        members = SegmentMembership.objects.filter(segment__in=segments)
        ids = _in_order(members, scan, "contact_id").values("contact_id")
        return Driver((ids,), ordered=_by_id(scan) and len(segments) == 1)
    for item in filter.topics:
        if item.subscription != wanted.defaults[item.topic]:
            chose = Subscription.objects.filter(topic=item.topic, subscription=item.subscription)
            return Driver((_in_order(chose, scan, "contact_id").values("contact_id"),), ordered=_by_id(scan))
    if filter.created_from or filter.created_until:
        bounds = Contact.objects.filter(team=team)
        if filter.created_from:
            bounds = bounds.filter(pk__gte=first_id(filter.created_from))
        if filter.created_until:
            bounds = bounds.filter(pk__lt=first_id(filter.created_until))
        return Driver((_in_order(bounds, scan, "pk").values("pk"),), ordered=_by_id(scan))
    return None


def _by_id(scan: Scan) -> bool:
    return scan.field == "pk"


def _in_order(ids: QuerySet[Any], scan: Scan, field: str) -> QuerySet[Any]:
    """Beginning with those that the scan meets first, where it goes by id."""
    if not _by_id(scan):
        return ids
    by_contact = replace(scan, field=field)
    return by_contact.order(by_contact.beyond(ids, scan.start))


def _most(driver: Driver) -> int:
    return CANDIDATES_IN_ORDER if driver.ordered else CANDIDATES


def _among(driver: Driver) -> Q:
    among = Q()
    for part in driver.parts:
        among |= Q(IsOneOf(F("pk"), ArraySubquery(part[: _most(driver)])))
    return among


def _is_all(driver: Driver) -> bool:
    """Whether no part has more ids than we take."""
    most = _most(driver)
    return all(part[:most].count() < most for part in driver.parts)


def _lexemes(wanted: Wanted) -> list[str]:
    """What the filter lets us ask of the GIN index, the common of them left out: each costs all that it stands for."""
    asked: dict[str, Q] = {}  # lexeme, as a tsquery has it: the same asked of a row
    loose: set[str] = set()  # says only that there is a value: worth nothing where many have one
    mark = str(wanted.team.pk)[-5:]
    if not wanted.filter.anywhere:
        for word in wanted.words:
            asked[_quoted(mark + word, prefix=True)] = Q(text__contains=f" {word}")
    for condition, folded in zip(wanted.filter.properties, wanted.folded, strict=True):
        if condition.operator == "is":
            token = f"{condition.key}={folded}"
            asked[_quoted(mark + token)] = Q(marked__contains=f"\x1f{token}\x1f")
        elif condition.operator not in ("is_not", "not_set"):
            begin = f"{condition.key}={folded if condition.operator == 'starts_with' else ''}"
            lexeme = _quoted(mark + begin, prefix=True)
            asked[lexeme] = Q(marked__contains=f"\x1f{begin}")
            if condition.operator != "starts_with":
                loose.add(lexeme)
    if wanted.filter.unsubscribed is not None:
        token = "!out" if wanted.filter.unsubscribed else "!in"
        asked[_quoted(mark + token)] = Q(marked__contains=f"\x1f{token}\x1f")
    if len(asked) < 2 and not loose:
        return list(asked)
    shares = _shares(wanted.team, asked)
    rare = [lexeme for lexeme, share in shares.items() if share <= RARE]
    return rare or sorted(shares.keys() - loose, key=lambda lexeme: shares[lexeme])[:1]


def _shares(team: Team, asked: Mapping[str, Q]) -> dict[str, float]:
    """How common each is among a few rows."""
    parted = Func(Value("\x1f"), F("tokens"), Value("\x1f"), function="concat", output_field=TextField())
    sample = ContactSearch.objects.filter(team=team).order_by("-contact_id")[:SAMPLE]
    ids = ArraySubquery(sample.values("contact_id"))
    rows = ContactSearch.objects.filter(IsOneOf(F("contact_id"), ids), team=team).alias(marked=parted)
    each = {f"n{at}": Count("version", filter=holds) for at, holds in enumerate(asked.values())}
    counts = rows.aggregate(all=Count("*"), **each)
    return {lexeme: counts[f"n{at}"] / max(counts["all"], 1) for at, lexeme in enumerate(asked)}


def _quoted(lexeme: str, *, prefix: bool = False) -> str:
    escaped = lexeme.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'{':*' if prefix else ''}"


class _Finds(Func):
    """Whether the GIN index has a search row under a tsquery."""

    template = f"({Lexemes.template.replace('%', '%%')} @@ (%(expressions)s)::tsquery)"
    arity = 1


def _finds(query: str) -> Q:
    return Q(_Finds(Value(query), output_field=BooleanField()))


def _estimate(found: QuerySet[Contact], team: Team) -> int:
    """From a sample of all contacts: two digits that mean something."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT greatest(reltuples, 1) FROM pg_class WHERE oid = 'contacts_contact'::regclass")
        percent = min(100.0, 100.0 * SAMPLED / float(cursor.fetchone()[0]))
    ids = RawSQL(
        "ARRAY(SELECT id FROM contacts_contact TABLESAMPLE SYSTEM (%s) WHERE team_id = %s)", [percent, team.pk]
    )
    with having(**BY_INDEX):
        number = int(found.filter(IsOneOf(F("pk"), ids)).count() * 100 / percent)
    digits = max(len(str(number)) - 2, 0)
    return round(number, -digits)
