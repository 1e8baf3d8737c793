"""Who follows the history reads no more of it than is asked for: by an index, in its order."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from api.webhooks.outbox import SQL as OUTBOX
from contacts.search import STATEMENTS as SEARCH

pytestmark = pytest.mark.django_db
FOLLOWERS = {
    "single changes, for search": (SEARCH["changed"], "event_single", {"last": 10**9}),
    "single changes, for webhooks": (OUTBOX["read_events"], "event_single", {"last": 10**9, "limit": 5}),
    "an import's changes": (SEARCH["changed_by"], "event_import", {"import": uuid4()}),
}


@pytest.mark.parametrize(("statement", "index", "told"), FOLLOWERS.values(), ids=FOLLOWERS)
def test_a_follower_reads_by_index(ada: Any, statement: str, index: str, told: dict[str, Any]) -> None:
    parameters = {"team": ada.team.pk, "teams": [ada.team.pk], "after": 5, "size": 5, **told}
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off")
        cursor.execute(f"EXPLAIN {statement}", parameters)
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert f"using {index} on contacts_contactevent" in plan
    assert "Sort" not in plan
