-- PostgreSQL 18 or newer (OLD and NEW in RETURNING).
--
-- Writes to single contacts and small sets of them, each with its history. Locks are taken in the order of email_key,
-- as the merge takes them, so that the two never wait for each other in a circle.

-- name: hold_contacts
-- The team's contacts among the given ones, kept from being deleted until the transaction ends.
SELECT id FROM contacts_contact
WHERE team_id = %(team)s AND id = ANY(%(contacts)s::uuid[])
ORDER BY email_key FOR KEY SHARE;

-- name: hold_segments
-- The team's segments among the given ones, likewise.
SELECT id FROM contacts_segment WHERE team_id = %(team)s AND id = ANY(%(segments)s::uuid[]) ORDER BY id FOR KEY SHARE;

-- name: hold_topics
-- The team's topics among the given ones, likewise.
SELECT id FROM contacts_topic WHERE team_id = %(team)s AND id = ANY(%(topics)s::uuid[]) ORDER BY id FOR KEY SHARE;

-- name: hold_contacts_to_delete
-- The team's contacts among the given ones, locked against every other writer.
SELECT id, email FROM contacts_contact
WHERE team_id = %(team)s AND id = ANY(%(contacts)s::uuid[])
ORDER BY email_key FOR UPDATE;

-- name: create_contact
-- A new contact; no row when its address is taken, also by a writer who was a moment faster.
INSERT INTO contacts_contact (team_id, email, email_key, first_name, last_name, unsubscribed, properties)
VALUES (%(team)s, %(email)s, %(email_key)s, %(first_name)s, %(last_name)s, %(unsubscribed)s, %(properties)s)
ON CONFLICT (team_id, email_key) DO NOTHING
RETURNING id;

-- name: join_segments
-- Held contacts into held segments; who is in one already stays as they are. Yields how many joined.
-- `noted` is false for a contact that is just being created: its first event says it all.
WITH joined AS (
    INSERT INTO contacts_segmentmembership (segment_id, contact_id)
    SELECT segment_id, contact_id
    FROM unnest(%(segments)s::uuid[]) AS segment_id, unnest(%(contacts)s::uuid[]) AS contact_id
    ORDER BY segment_id, contact_id
    ON CONFLICT DO NOTHING
    RETURNING segment_id, contact_id
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, changes)
    SELECT %(team)s, contact_id, 'updated', %(source)s, %(actor)s,
           jsonb_build_object('segments', jsonb_build_array('[]'::jsonb, jsonb_agg(segment_id ORDER BY segment_id)))
    FROM joined WHERE %(noted)s GROUP BY contact_id
)
SELECT count(*) FROM joined;

-- name: leave_segments
-- Held contacts out of held segments. Yields how many left.
WITH parted AS (
    DELETE FROM contacts_segmentmembership
    WHERE segment_id = ANY(%(segments)s::uuid[]) AND contact_id = ANY(%(contacts)s::uuid[])
    RETURNING segment_id, contact_id, created_at, event_id
), {keep}, noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, changes)
    SELECT %(team)s, contact_id, 'updated', %(source)s, %(actor)s,
           jsonb_build_object('segments', jsonb_build_array(jsonb_agg(segment_id ORDER BY segment_id), '[]'::jsonb))
    FROM parted GROUP BY contact_id
)
SELECT count(*) FROM parted;

-- name: choose_topics
-- Held contacts' choices for held topics. Yields how many choices changed.
WITH written AS (
    INSERT INTO contacts_subscription AS t (topic_id, contact_id, subscription)
    SELECT chosen.topic_id, contact_id, chosen.subscription
    FROM unnest(%(topics)s::uuid[], %(choices)s::text[]) AS chosen (topic_id, subscription),
         unnest(%(contacts)s::uuid[]) AS contact_id
    ORDER BY topic_id, contact_id
    ON CONFLICT (topic_id, contact_id) DO UPDATE SET subscription = excluded.subscription, updated_at = now()
        WHERE t.subscription <> excluded.subscription
    RETURNING t.topic_id, t.contact_id, old.subscription AS before, new.subscription AS after
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, changes)
    SELECT %(team)s, contact_id, 'updated', %(source)s, %(actor)s,
           jsonb_build_object('topics', jsonb_object_agg(topic_id, jsonb_build_array(before, after)))
    FROM written WHERE %(noted)s GROUP BY contact_id
)
SELECT count(*) FROM written;

-- name: unsubscribe
-- No more mail for these contacts. Yields those who got some until now. Who got none before gets a line in the history
-- too, unless the last one about it was their own word or their provider's: an undo of an import that unsubscribed them
-- finds it, and leaves them in peace.
WITH held AS MATERIALIZED (
    SELECT id, unsubscribed FROM contacts_contact
    WHERE team_id = %(team)s AND id = ANY(%(contacts)s::uuid[])
    ORDER BY email_key FOR NO KEY UPDATE
), changed AS (
    UPDATE contacts_contact c SET unsubscribed = true, updated_at = now()
    FROM held WHERE c.id = held.id AND NOT held.unsubscribed
    RETURNING c.id
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, changes)
    SELECT %(team)s, held.id, 'updated', %(source)s, %(actor)s,
           jsonb_build_object('unsubscribed', jsonb_build_array(held.unsubscribed, true))
    FROM held
    LEFT JOIN LATERAL (
        SELECT e.source FROM contacts_contactevent e
        WHERE e.contact_id = held.id AND e.changes ? 'unsubscribed' ORDER BY e.id DESC LIMIT 1
    ) latest ON held.unsubscribed
    WHERE NOT held.unsubscribed OR latest.source IS NULL OR latest.source NOT IN ('person', 'bounce')
)
SELECT id FROM changed;

-- name: delete_contacts
-- Locked contacts and everything that says something about them; one event remains that names the address.
WITH segmented AS (
    DELETE FROM contacts_segmentmembership WHERE contact_id = ANY(%(contacts)s::uuid[])
), chosen AS (
    DELETE FROM contacts_subscription WHERE contact_id = ANY(%(contacts)s::uuid[])
), told AS (
    DELETE FROM contacts_contactevent WHERE contact_id = ANY(%(contacts)s::uuid[])
), mailed AS (
    DELETE FROM contacts_interaction WHERE contact_id = ANY(%(contacts)s::uuid[])
), gone AS (
    DELETE FROM contacts_contact WHERE team_id = %(team)s AND id = ANY(%(contacts)s::uuid[]) RETURNING id, email
)
INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, changes)
SELECT %(team)s, id, 'deleted', %(source)s, %(actor)s,
       jsonb_build_object('email', jsonb_build_array(email, NULL))
FROM gone;

-- name: hold_properties
-- Types of the team's properties with the given keys, kept from being deleted until the transaction ends.
SELECT key, type FROM contacts_property
WHERE team_id = %(team)s AND key = ANY(%(keys)s::text[]) ORDER BY key FOR KEY SHARE;
