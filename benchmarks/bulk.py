"""A million contacts into a segment: ours from the click to the end, beside one INSERT ... SELECT by hand."""

import statistics
import time
from collections.abc import Callable
from typing import Any

from benchmarks.workspace import Workspace

BAR = 1.2
BY_HAND = """
INSERT INTO contacts_segmentmembership (segment_id, contact_id, created_at)
SELECT %s, id, now() FROM contacts_contact WHERE team_id = %s ON CONFLICT DO NOTHING
"""


def bulk(
    workspace: Workspace, *, rounds: int = 3, head: Callable[..., None], row: Callable[..., None]
) -> dict[str, Any]:
    """Both in turn from the same state, on a workspace whose contacts are there. What counts is the middle ratio.

    Ours is made of finding and counting the set, which a person waits for before they confirm, and of what workers do
    then, history included; both count."""
    from contacts.models import Segment, Team

    team = Team.objects.get(pk=workspace.team)
    segment = Segment.objects.create(team=team, name="Bench")
    found: list[dict[str, float]] = []
    head("bulk", "set s", "parts s", "ours s", "by hand s", "ratio", "bar")
    for _ in range(rounds):
        _forget(workspace)
        begun = time.monotonic()
        workspace.sql(BY_HAND, [segment.pk, team.pk])
        by_hand = time.monotonic() - begun
        members = workspace.sql("SELECT count(*) FROM contacts_segmentmembership")
        _forget(workspace)
        picked, worked = _ours(workspace, team, segment)
        told = workspace.sql("SELECT count(*), count(event_id) FROM contacts_segmentmembership")
        assert told == [(members[0][0], members[0][0])], told  # each with its line of the history
        ours = picked + worked
        found.append({"set": picked, "parts": worked, "ours": ours, "by_hand": by_hand, "ratio": ours / by_hand})
        row("segment", *(f"{found[-1][name]:.2f}" for name in ("set", "parts", "ours", "by_hand", "ratio")), BAR)
    ratio = statistics.median(each["ratio"] for each in found)
    print(f"in the middle: {ratio:.2f} (bar {BAR})")
    return {"rounds": found, "ratio": ratio}


def _ours(workspace: Workspace, team: Any, segment: Any) -> tuple[float, float]:
    from contacts import bulk as actions
    from contacts import bulk_sets
    from contacts.filters import ContactFilter
    from contacts.models import BulkAction
    from dashboard.tasks import queue_run

    begun = time.monotonic()
    action = bulk_sets.create(team, kind=BulkAction.Kind.ADD_TO_SEGMENTS, actor="bench", filter=ContactFilter())
    picked = time.monotonic() - begun
    actions.start(action, arguments={"segments": [segment.pk]}, actor="bench")
    queue_run(action)
    while True:
        time.sleep(0.1)
        action.refresh_from_db()
        if action.status not in actions.OPEN:
            assert action.status == BulkAction.Status.COMPLETED, action.problem
            assert action.finished_at
            assert action.started_at
            return picked, (action.finished_at - action.started_at).total_seconds()


def _forget(workspace: Workspace) -> None:
    """Nobody in the segment, no history, and nothing left to write."""
    workspace.sql("TRUNCATE contacts_segmentmembership, contacts_contactevent, contacts_bulkaction CASCADE")
    workspace.settle()
