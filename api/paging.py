"""Lists in pages: `limit`, `after` and `before` (API.md 2.6), found by position and never by counting."""

from typing import Annotated, Any, Literal
from uuid import UUID

from django.db.models import Q, QuerySet
from ninja import Query
from pydantic import BaseModel, Field, WithJsonSchema

from api.errors import ApiError

# What a list gives that is asked for no limit: where the vendor gives everything, as much as one answer may hold.
EVERYTHING = 1_000
LONGEST = 100


# None is only what a missing one becomes: a query has no null.
OptionalId = Annotated[UUID | None, WithJsonSchema({"type": "string", "format": "uuid"})]
_LIMIT = WithJsonSchema({"type": "integer", "minimum": 1, "maximum": LONGEST})


class Asked(BaseModel):
    """The query of every list."""

    limit: Annotated[int | None, _LIMIT] = Field(None, ge=1, le=LONGEST, description="How many items.")
    after: OptionalId = Field(None, description="An item: those that come after it (older).")
    before: OptionalId = Field(None, description="An item: those just before it (newer).")


Paging = Annotated[Asked, Query()]


def fetch_page(
    found: QuerySet[Any],
    *,
    asked: Asked,
    default: int,
    cursors: QuerySet[Any] | None = None,
    order: tuple[str, ...] = ("created_at", "id"),
    cursor_order: tuple[str, ...] | None = None,
    place: tuple[Any, ...] | None = None,
) -> tuple[list[Any], bool]:
    """Items newest first, and whether there are more in the direction of travel.

    `order` names the fields that place an item, the last one unique. A cursor is one of `cursors` (else of `found`),
    which must lie in the team, placed by `cursor_order` (else `order`). A caller who
    knows the cursor's `place` and sees to its being one (`no_such_cursor`) saves the query for it."""
    if asked.after and asked.before:
        raise ApiError(422, "validation_error", "Use `after` or `before`, not both.")
    limit = asked.limit or default
    if asked.before:
        place = place or _place(found if cursors is None else cursors, "before", asked.before, cursor_order or order)
        items = list(found.filter(_beyond(order, place, side="gt")).order_by(*order)[: limit + 1])
        return items[:limit][::-1], len(items) > limit
    if asked.after:
        place = place or _place(found if cursors is None else cursors, "after", asked.after, cursor_order or order)
        found = found.filter(_beyond(order, place, side="lt"))
    items = list(found.order_by(*(f"-{field}" for field in order))[: limit + 1])
    return items[:limit], len(items) > limit


def _place(cursors: QuerySet[Any], name: str, cursor: UUID, order: tuple[str, ...]) -> tuple[Any, ...]:
    place: tuple[Any, ...] | None = cursors.filter(pk=cursor).values_list(*order).first()
    if place is None:
        raise no_such_cursor(name)
    return place


def no_such_cursor(name: str) -> ApiError:
    """For a cursor (`after` or `before`) that is nothing of the team's."""
    return ApiError(422, "validation_error", f"The `{name}` cursor names nothing in this list.")


def _beyond(order: tuple[str, ...], place: tuple[Any, ...], *, side: Literal["gt", "lt"]) -> Q:
    """Past a place, as rows compare: by the first field, among equals by the next."""
    field, value = order[0], place[0]
    if len(order) == 1:
        return Q(**{f"{field}__{side}": value})
    among_equals = Q(**{field: value}) & _beyond(order[1:], place[1:], side=side)
    # The bound that both branches share is what an index can begin at.
    return Q(**{f"{field}__{side}e": value}) & (Q(**{f"{field}__{side}": value}) | among_equals)
