-- name: outside_down
-- Contacts that are not in a segment, from a place on towards older ones. Both sides are read in the order of an index
-- and merged: a segment that nearly everybody is in costs one look along both, and not one look-up for each contact.
SELECT c.id FROM contacts_contact c
LEFT JOIN (
    SELECT contact_id FROM contacts_segmentmembership WHERE segment_id = %(segment)s AND contact_id < %(place)s
    ORDER BY segment_id DESC, contact_id DESC OFFSET 0
) inside ON inside.contact_id = c.id
WHERE c.team_id = %(team)s AND c.id < %(place)s AND inside.contact_id IS NULL
ORDER BY c.id DESC LIMIT %(most)s;

-- name: outside_up
-- The same towards newer ones.
SELECT c.id FROM contacts_contact c
LEFT JOIN (
    SELECT contact_id FROM contacts_segmentmembership WHERE segment_id = %(segment)s AND contact_id > %(place)s
    ORDER BY segment_id, contact_id OFFSET 0
) inside ON inside.contact_id = c.id
WHERE c.team_id = %(team)s AND c.id > %(place)s AND inside.contact_id IS NULL
ORDER BY c.id LIMIT %(most)s;

-- name: short_values
-- The values of a contact under these keys, or all of them; of long texts the beginning.
(
    SELECT coalesce(
        jsonb_object_agg(
            key,
            CASE
                WHEN jsonb_typeof(value) = 'string' AND length(value #>> '{}') > %s
                THEN to_jsonb(left(value #>> '{}', %s) || '…')
                ELSE value
            END
        ),
        '{}'
    )
    FROM jsonb_each(contacts_contact.properties) WHERE key = ANY(coalesce(%s::text[], ARRAY[key]))
)
