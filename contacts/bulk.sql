-- PostgreSQL 18 or newer (OLD and NEW in RETURNING).
--
-- One part of a bulk action, done in one transaction that also writes its counts. Each statement of a kind of action
-- yields how many of the part's contacts are still there, and how many of them it changed, each with its history.
-- {here} is one of the queries below that name them. Locks on contacts are taken in the order of email_key.
--
-- Parameters: team, part, low and high (its first and last contact), bulk (the action's id), actor; segments, topics,
-- choice, override (turns opt-outs round), to (what `unsubscribed` becomes), changes (of it, for the history).

-- name: pick
-- The set of an action, in parts: whoever a query of ids names at this moment. Yields how many. One array is cut into
-- slices: numbering a million rows and sorting them into groups takes twice as long. (An array ends at 60 million.)
-- Parameters, in this order: those of the query, the action's id, contacts of a part.
WITH whole AS MATERIALIZED (
    SELECT ARRAY(SELECT id FROM ({wanted}) AS wanted (id) ORDER BY id) AS ids
), part AS (
    INSERT INTO contacts_bulkpart (action_id, index, size, contacts, changed, unchanged, gone)
    SELECT %s, place / size, cardinality(slice), slice, 0, 0, 0
    FROM whole, (SELECT %s::integer) AS each (size), generate_series(0, cardinality(ids) - 1, size) AS place,
         LATERAL (SELECT ids[place + 1 : place + size]) AS cut (slice)
    RETURNING size
)
SELECT coalesce(sum(size), 0) FROM part;

-- name: is_dense
-- Whether a part's contacts are at least one in four of those between the first and the last of them: then it is
-- quicker to read all of these in order.
SELECT count(*) <= 4 * %(size)s FROM (
    SELECT FROM contacts_contact WHERE team_id = %(team)s AND id BETWEEN %(low)s AND %(high)s LIMIT 4 * %(size)s + 1
) AS between;

-- name: here_dense
-- The part's contacts that are still there, read in order. Nothing is locked: see contacts.guard.
SELECT c.id
FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
JOIN contacts_contact c ON c.id = picked.id AND c.team_id = %(team)s AND c.id BETWEEN %(low)s AND %(high)s

-- name: here_sparse
-- The same, looked up one by one.
SELECT c.id
FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
JOIN contacts_contact c ON c.team_id = %(team)s AND c.id = picked.id

-- name: here_held
-- The same, kept from being deleted until the transaction ends.
SELECT c.id
FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
JOIN contacts_contact c ON c.team_id = %(team)s AND c.id = picked.id
ORDER BY c.email_key FOR KEY SHARE OF c

-- name: hold_part
-- Before a part is taken back: nobody changes its contacts until that is done, and what they changed is seen.
SELECT count(*) FROM (
    SELECT FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
    JOIN contacts_contact c ON c.team_id = %(team)s AND c.id = picked.id
    ORDER BY c.email_key FOR NO KEY UPDATE OF c
) AS held;

-- name: hold_segments
-- The action's segments that still exist, kept from being deleted until the part is done.
SELECT id FROM contacts_segment WHERE team_id = %(team)s AND id = ANY(%(segments)s::uuid[]) ORDER BY id FOR KEY SHARE;

-- name: hold_topics
-- The action's topics that still exist, likewise.
SELECT id FROM contacts_topic WHERE team_id = %(team)s AND id = ANY(%(topics)s::uuid[]) ORDER BY id FOR KEY SHARE;

-- name: add_to_segment
-- Into one segment; the history stands in the memberships: see contacts.standing. A plain INSERT: ON CONFLICT costs it
-- half as much again. When another writer is a moment faster it fails, and the part is tried again.
WITH line AS (
    UPDATE contacts_bulkpart SET event_id = nextval(pg_get_serial_sequence('contacts_contactevent', 'id'))
    WHERE id = %(part)s
    RETURNING event_id
), here AS MATERIALIZED ({here}), missing AS (
    SELECT here.id FROM here
    WHERE NOT EXISTS (SELECT FROM contacts_segmentmembership k
                      WHERE k.segment_id = %(segment)s AND k.contact_id = here.id
                        AND k.contact_id BETWEEN %(low)s AND %(high)s)
    ORDER BY here.id
), joined AS (
    INSERT INTO contacts_segmentmembership (segment_id, contact_id, created_at, event_id)
    SELECT %(segment)s, id, now(), (SELECT event_id FROM line) FROM missing
    RETURNING true
)
SELECT (SELECT count(*) FROM here), (SELECT count(*) FROM joined);

-- name: add_to_segments
-- Into several at once; one event names all that a contact joined.
WITH here AS MATERIALIZED ({here}), missing AS (
    SELECT segment_id, here.id FROM here, unnest(%(segments)s::uuid[]) AS segment_id
    WHERE NOT EXISTS (SELECT FROM contacts_segmentmembership k
                      WHERE k.segment_id = segment_id.segment_id AND k.contact_id = here.id
                        AND k.segment_id = ANY(%(segments)s::uuid[]) AND k.contact_id BETWEEN %(low)s AND %(high)s)
    ORDER BY segment_id, here.id
), joined AS (
    INSERT INTO contacts_segmentmembership (segment_id, contact_id, created_at)
    SELECT segment_id, id, now() FROM missing
    RETURNING segment_id, contact_id
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, contact_id, 'updated', 'bulk', %(actor)s, %(bulk)s,
           jsonb_build_object('segments', jsonb_build_array('[]'::jsonb, jsonb_agg(segment_id ORDER BY segment_id)))
    FROM joined GROUP BY contact_id
)
SELECT (SELECT count(*) FROM here), (SELECT count(DISTINCT contact_id) FROM joined);

-- name: remove_from_segments
-- The segments are unnested, so that nobody asks the statistics about these ones: one that has just been filled would
-- be taken for empty, and read whole for each contact.
WITH here AS MATERIALIZED ({here}), parted AS (
    DELETE FROM contacts_segmentmembership k USING here, unnest(%(segments)s::uuid[]) AS segment (id)
    WHERE k.segment_id = segment.id AND k.contact_id = here.id
      AND k.contact_id BETWEEN %(low)s AND %(high)s
    RETURNING k.segment_id, k.contact_id, k.created_at, k.event_id
), {keep}, noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, contact_id, 'updated', 'bulk', %(actor)s, %(bulk)s,
           jsonb_build_object('segments', jsonb_build_array(jsonb_agg(segment_id ORDER BY segment_id), '[]'::jsonb))
    FROM parted GROUP BY contact_id
)
SELECT (SELECT count(*) FROM here), (SELECT count(DISTINCT contact_id) FROM parted);

-- name: choose_topics
-- The same choice for all of the topics. An opt-out stands unless people are opted in again on purpose.
WITH here AS MATERIALIZED ({here}), wanted AS (
    SELECT topic_id, here.id FROM here, unnest(%(topics)s::uuid[]) AS topic_id
    WHERE NOT EXISTS (SELECT FROM contacts_subscription t
                      WHERE t.topic_id = topic_id.topic_id AND t.contact_id = here.id
                        AND t.topic_id = ANY(%(topics)s::uuid[]) AND t.contact_id BETWEEN %(low)s AND %(high)s
                        AND (t.subscription = %(choice)s OR (t.subscription = 'opt_out' AND NOT %(override)s)))
    ORDER BY topic_id, here.id
), written AS (
    INSERT INTO contacts_subscription AS t (topic_id, contact_id, subscription)
    SELECT topic_id, id, %(choice)s FROM wanted
    ON CONFLICT (topic_id, contact_id) DO UPDATE SET subscription = excluded.subscription, updated_at = now()
        WHERE t.subscription <> excluded.subscription AND (t.subscription <> 'opt_out' OR %(override)s)
    RETURNING t.topic_id, t.contact_id, old.subscription AS before
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, contact_id, 'updated', 'bulk', %(actor)s, %(bulk)s,
           jsonb_build_object('topics', jsonb_object_agg(topic_id, jsonb_build_array(before, %(choice)s::text)))
    FROM written GROUP BY contact_id
)
SELECT (SELECT count(*) FROM here), (SELECT count(DISTINCT contact_id) FROM written);

-- name: set_unsubscribed
-- Everybody's mail, or nobody's. Updated contacts are locked in key order, as the merge locks them.
WITH here AS MATERIALIZED ({here}), held AS MATERIALIZED (
    SELECT c.id FROM contacts_contact c JOIN here ON here.id = c.id
    WHERE c.team_id = %(team)s AND c.unsubscribed <> %(to)s AND c.id BETWEEN %(low)s AND %(high)s
    ORDER BY c.email_key FOR NO KEY UPDATE OF c
), changed AS (
    UPDATE contacts_contact c SET unsubscribed = %(to)s, updated_at = now() FROM held
    WHERE c.id = held.id AND c.team_id = %(team)s AND c.id BETWEEN %(low)s AND %(high)s
    RETURNING c.id
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, id, 'updated', 'bulk', %(actor)s, %(bulk)s, %(changes)s::jsonb FROM changed
)
SELECT (SELECT count(*) FROM here), (SELECT count(*) FROM changed);

-- name: undo_segments
-- Takes a part back: segments the action put a contact into are left, those it took it out of are joined again; not
-- where somebody changed that very membership since, nor where a segment is no more.
-- As the other two, it yields contacts that were changed and are still there, those of whom all came back, and those
-- of whom some did. Steps follow each other and are never joined with each other: the planner takes each for a few rows.
WITH mine AS MATERIALIZED (
    SELECT e.id AS event_id, e.contact_id, side.place, side.segment_id::uuid AS segment_id
    FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
    JOIN contacts_contactevent e ON e.contact_id = picked.id AND e.bulk_id = %(bulk)s AND e.source = 'bulk'
    CROSS JOIN LATERAL (
        SELECT 0 AS place, segment_id FROM jsonb_array_elements_text(e.changes -> 'segments' -> 0) AS segment_id
        UNION ALL
        SELECT 1, segment_id FROM jsonb_array_elements_text(e.changes -> 'segments' -> 1) AS segment_id
    ) AS side
    UNION ALL
    SELECT k.event_id, k.contact_id, 1, k.segment_id
    FROM (SELECT unnest(contacts) AS id, event_id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
    CROSS JOIN LATERAL (  -- one look for each: what statistics say of a segment that has just been filled is not so
        SELECT * FROM contacts_segmentmembership
        WHERE segment_id = %(segment)s AND contact_id = picked.id AND event_id = picked.event_id OFFSET 0
    ) AS k
), held AS MATERIALIZED (
    SELECT mine.* FROM mine JOIN contacts_contact c ON c.team_id = %(team)s AND c.id = mine.contact_id
    ORDER BY c.email_key FOR KEY SHARE OF c
), open AS MATERIALIZED (
    SELECT * FROM held
    WHERE NOT EXISTS (
        SELECT FROM contacts_contactevent later
        WHERE later.contact_id = held.contact_id AND later.id > held.event_id
          AND (later.changes #> '{{segments,0}}' ? held.segment_id::text
               OR later.changes #> '{{segments,1}}' ? held.segment_id::text))
), parted AS (
    DELETE FROM contacts_segmentmembership k USING open
    WHERE open.place = 1 AND k.segment_id = open.segment_id AND k.contact_id = open.contact_id
    RETURNING k.contact_id, k.segment_id, k.created_at, k.event_id
), {keep}, joined AS (
    INSERT INTO contacts_segmentmembership (segment_id, contact_id, created_at)
    SELECT segment_id, contact_id, now() FROM open
    WHERE place = 0 AND segment_id = ANY(%(segments)s::uuid[])
    ORDER BY segment_id, contact_id
    ON CONFLICT DO NOTHING
    RETURNING contact_id, segment_id
), back AS (
    SELECT contact_id, segment_id, 0 AS place FROM parted UNION ALL SELECT contact_id, segment_id, 1 FROM joined
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, contact_id, 'updated', 'undo', %(actor)s, %(bulk)s, jsonb_build_object('segments',
               jsonb_build_array(coalesce(jsonb_agg(segment_id) FILTER (WHERE place = 0), '[]'),
                                 coalesce(jsonb_agg(segment_id) FILTER (WHERE place = 1), '[]')))
    FROM back GROUP BY contact_id
)
SELECT count(*), count(*) FILTER (WHERE came = wanted), count(*) FILTER (WHERE came BETWEEN 1 AND wanted - 1)
FROM (
    SELECT contact_id, count(*) FILTER (WHERE asked) AS wanted, count(*) FILTER (WHERE NOT asked) AS came
    FROM (SELECT contact_id, true AS asked FROM held UNION ALL SELECT contact_id, false FROM back) AS lines
    GROUP BY contact_id
) AS each;

-- name: undo_topics
-- Choices the action made: the one before, or none; not where somebody made another since.
WITH mine AS MATERIALIZED (
    SELECT e.id AS event_id, e.contact_id, key AS topic, key::uuid AS topic_id, value ->> 0 AS before,
           value ->> 1 AS after
    FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
    JOIN contacts_contactevent e ON e.contact_id = picked.id AND e.bulk_id = %(bulk)s AND e.source = 'bulk'
    CROSS JOIN LATERAL jsonb_each(e.changes -> 'topics')
), held AS MATERIALIZED (
    SELECT mine.* FROM mine JOIN contacts_contact c ON c.team_id = %(team)s AND c.id = mine.contact_id
    ORDER BY c.email_key FOR KEY SHARE OF c
), open AS MATERIALIZED (
    SELECT * FROM held
    WHERE NOT EXISTS (
        SELECT FROM contacts_contactevent later
        WHERE later.contact_id = held.contact_id AND later.id > held.event_id
          AND later.changes -> 'topics' ? held.topic)
), cleared AS (
    DELETE FROM contacts_subscription t USING open
    WHERE t.topic_id = open.topic_id AND t.contact_id = open.contact_id AND open.before IS NULL
      AND t.subscription = open.after
    RETURNING t.contact_id, t.topic_id, open.after, open.before
), turned AS (
    UPDATE contacts_subscription t SET subscription = open.before, updated_at = now() FROM open
    WHERE t.topic_id = open.topic_id AND t.contact_id = open.contact_id AND open.before IS NOT NULL
      AND t.subscription = open.after
    RETURNING t.contact_id, t.topic_id, open.after, open.before
), back AS (
    SELECT * FROM cleared UNION ALL SELECT * FROM turned
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, contact_id, 'updated', 'undo', %(actor)s, %(bulk)s,
           jsonb_build_object('topics', jsonb_object_agg(topic_id, jsonb_build_array(after, before)))
    FROM back GROUP BY contact_id
)
SELECT count(*), count(*) FILTER (WHERE came = wanted), count(*) FILTER (WHERE came BETWEEN 1 AND wanted - 1)
FROM (
    SELECT contact_id, count(*) FILTER (WHERE asked) AS wanted, count(*) FILTER (WHERE NOT asked) AS came
    FROM (SELECT contact_id, true AS asked FROM held UNION ALL SELECT contact_id, false FROM back) AS lines
    GROUP BY contact_id
) AS each;

-- name: undo_unsubscribed
-- What the action made of `unsubscribed`; not where anybody said something about it since, be it the same.
WITH mine AS MATERIALIZED (
    SELECT e.id AS event_id, e.contact_id, (e.changes #> '{{unsubscribed,0}}')::boolean AS before
    FROM (SELECT unnest(contacts) AS id FROM contacts_bulkpart WHERE id = %(part)s) AS picked
    JOIN contacts_contactevent e ON e.contact_id = picked.id AND e.bulk_id = %(bulk)s AND e.source = 'bulk'
), held AS MATERIALIZED (
    SELECT mine.*, c.unsubscribed
    FROM mine JOIN contacts_contact c ON c.team_id = %(team)s AND c.id = mine.contact_id
    ORDER BY c.email_key FOR NO KEY UPDATE OF c
), open AS MATERIALIZED (
    SELECT * FROM held
    WHERE unsubscribed <> before AND NOT EXISTS (
        SELECT FROM contacts_contactevent later
        WHERE later.contact_id = held.contact_id AND later.id > held.event_id AND later.changes ? 'unsubscribed')
), back AS (
    UPDATE contacts_contact c SET unsubscribed = open.before, updated_at = now() FROM open
    WHERE c.id = open.contact_id AND c.team_id = %(team)s
    RETURNING c.id, open.before
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, bulk_id, changes)
    SELECT %(team)s, id, 'updated', 'undo', %(actor)s, %(bulk)s,
           jsonb_build_object('unsubscribed', jsonb_build_array(NOT before, before))
    FROM back
)
SELECT (SELECT count(*) FROM held), (SELECT count(*) FROM back), 0;

-- name: count_members
-- Of an action's set, how many are in each of some segments.
SELECT k.segment_id, count(*) FROM contacts_segmentmembership k
WHERE k.segment_id = ANY(%(segments)s::uuid[])
  AND k.contact_id IN (SELECT unnest(contacts) FROM contacts_bulkpart WHERE action_id = %(bulk)s)
GROUP BY k.segment_id;

-- name: count_choices
-- Of an action's set, how many made each choice about some topics.
SELECT t.topic_id, t.subscription, count(*) FROM contacts_subscription t
WHERE t.topic_id = ANY(%(topics)s::uuid[])
  AND t.contact_id IN (SELECT unnest(contacts) FROM contacts_bulkpart WHERE action_id = %(bulk)s)
GROUP BY t.topic_id, t.subscription;

-- name: count_unsubscribed
-- Of an action's set, how many may get no mail.
SELECT count(*) FROM contacts_contact c
WHERE c.team_id = %(team)s AND c.unsubscribed
  AND c.id IN (SELECT unnest(contacts) FROM contacts_bulkpart WHERE action_id = %(bulk)s);
