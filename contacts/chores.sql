-- PostgreSQL 18 or newer (OLD and NEW in RETURNING).
--
-- What is done part by part after a segment, topic or property was deleted. Its own row is gone by then: whoever wrote
-- to it was waited for, nobody can write to it any more, and nothing that is left is shown anywhere.

-- name: next_part
-- The key at which the next part of the team's contacts ends; no row at the last one.
SELECT email_key FROM contacts_contact
WHERE team_id = %(team)s AND email_key >= %(low)s ORDER BY email_key OFFSET %(size)s LIMIT 1;

-- name: count_part
-- How many contacts a part has (email_key in [low, high); null = open).
SELECT count(*) FROM contacts_contact
WHERE team_id = %(team)s AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s);

-- name: forget_part
-- A property's value from the contacts of one part. Yields how many had one.
WITH held AS MATERIALIZED (
    SELECT id FROM contacts_contact
    WHERE team_id = %(team)s AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s)
      AND properties ? %(key)s
    ORDER BY email_key FOR NO KEY UPDATE
), forgotten AS (
    UPDATE contacts_contact c SET properties = c.properties - %(key)s, updated_at = now()
    FROM held WHERE c.id = held.id RETURNING c.id
)
SELECT count(*) FROM forgotten;

-- name: empty_segment
-- The next memberships of a segment that is no more. Yields how many went, and the last of them.
WITH part AS MATERIALIZED (
    SELECT segment_id, contact_id FROM contacts_segmentmembership
    WHERE segment_id = %(subject)s AND (%(low)s = '' OR contact_id > nullif(%(low)s, '')::uuid)
    ORDER BY contact_id LIMIT %(size)s
), parted AS (
    DELETE FROM contacts_segmentmembership m USING part
    WHERE m.segment_id = part.segment_id AND m.contact_id = part.contact_id
    RETURNING m.segment_id, m.contact_id, m.created_at, m.event_id
), {keep}
SELECT count(*), (array_agg(contact_id ORDER BY contact_id DESC))[1] FROM part;

-- name: empty_topic
-- The next choices about a topic that is no more, likewise.
WITH part AS MATERIALIZED (
    SELECT topic_id, contact_id FROM contacts_subscription
    WHERE topic_id = %(subject)s AND (%(low)s = '' OR contact_id > nullif(%(low)s, '')::uuid)
    ORDER BY contact_id LIMIT %(size)s
), gone AS (
    DELETE FROM contacts_subscription s USING part
    WHERE s.topic_id = part.topic_id AND s.contact_id = part.contact_id
)
SELECT count(*), (array_agg(contact_id ORDER BY contact_id DESC))[1] FROM part;
