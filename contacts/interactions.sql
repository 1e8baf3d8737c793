-- PostgreSQL 18 or newer.

-- name: record
-- One thing that became of a mail, for each of the team's contacts among its recipients, who cannot be deleted
-- meanwhile. Yields how many of the addresses are known, and the contacts for whom it is news.
WITH known AS MATERIALIZED (
    SELECT id FROM contacts_contact
    WHERE team_id = %(team)s AND email_key = ANY(%(keys)s::text[])
    ORDER BY email_key FOR KEY SHARE
), written AS (
    INSERT INTO contacts_interaction (team_id, contact_id, at, kind, event_id, email_id, subject, detail)
    SELECT %(team)s, id, least(%(at)s, now()), %(kind)s, %(event_id)s, %(email_id)s, %(subject)s, %(detail)s
    FROM known
    ON CONFLICT (contact_id, event_id) DO NOTHING
    RETURNING contact_id
)
SELECT (SELECT count(*) FROM known), ARRAY(SELECT contact_id FROM written);

-- name: forget
-- The oldest of all, where they came in so many days ago: as ids are given in that order, they are looked for at the
-- beginning of the primary key and nowhere else. What somebody holds is left for another time. Yields how many went.
WITH oldest AS MATERIALIZED (
    SELECT id, created_at FROM contacts_interaction ORDER BY id LIMIT %(size)s
), held AS MATERIALIZED (
    SELECT i.id FROM contacts_interaction i JOIN oldest ON oldest.id = i.id
    WHERE oldest.created_at < now() - make_interval(days => %(days)s)
    FOR UPDATE OF i SKIP LOCKED
), gone AS (
    DELETE FROM contacts_interaction i USING held WHERE i.id = held.id RETURNING i.id
)
SELECT count(*) FROM gone;
