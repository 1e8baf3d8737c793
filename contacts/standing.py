"""Lines of the history that stand in a membership of a segment, and not in a row of their own, as long as it lasts.

A bulk action puts a million contacts into a segment. A row of history for each of them would take longer than the
memberships, and say what these say already: into which segment and when. So a part of the action takes one id of the
history for all of its contacts, and each membership carries it; the part names the action. When a membership ends,
`KEEP` writes the line, under that id and with that time, in the statement that ends it: it is where it would have been.

Only for actions about a single segment: then an id and a contact name one membership.
"""

from django.db import connection

from contacts.models import Contact, ContactEvent

# A part of a WITH: reads segment_id, contact_id, created_at and event_id of the memberships that ended from `parted`.
KEEP = """
kept AS (
    INSERT INTO contacts_contactevent (id, team_id, contact_id, at, kind, source, actor, bulk_id, changes)
    SELECT parted.event_id, a.team_id, parted.contact_id, parted.created_at, 'updated', 'bulk', a.actor, a.id,
           jsonb_build_object('segments', jsonb_build_array(jsonb_build_array(), jsonb_build_array(parted.segment_id)))
    FROM parted
    JOIN contacts_bulkpart p ON p.event_id = parted.event_id
    JOIN contacts_bulkaction a ON a.id = p.action_id
)
""".strip()

_STANDING = """
SELECT k.event_id, k.created_at, k.segment_id, a.id, a.actor
FROM contacts_segmentmembership k
JOIN contacts_bulkpart p ON p.event_id = k.event_id
JOIN contacts_bulkaction a ON a.id = p.action_id
WHERE k.contact_id = %(contact)s AND (%(before)s::bigint IS NULL OR k.event_id < %(before)s)
ORDER BY k.event_id DESC
"""


def standing_lines(contact: Contact, *, before: int | None) -> list[ContactEvent]:
    """The lines that stand in a contact's memberships, newest first, those with an id from `before` on left out."""
    with connection.cursor() as cursor:
        cursor.execute(_STANDING, {"contact": contact.pk, "before": before})
        rows = cursor.fetchall()
    return [
        ContactEvent(
            id=event,
            team_id=contact.team_id,
            contact=contact,
            at=at,
            kind=ContactEvent.Kind.UPDATED,
            source=ContactEvent.Source.BULK,
            actor=actor,
            bulk_id=action,
            changes={"segments": [[], [str(segment)]]},
        )
        for event, at, segment, action, actor in rows
    ]
