-- PostgreSQL 18 or newer (uuidv7, OLD and NEW in RETURNING).
--
-- The merge of one key range, in the order it runs, inside one transaction. {staging} is the import's unlogged table
-- of good rows: email_key, email, row_number, first_name, last_name, unsubscribed (null = leave as it is),
-- properties (text of a JSON object; under blank=clear a blank cell is an explicit null in it).
-- A rehearsal runs make_room, pick and count, and stops there.
--
-- Parameters: team, low and high (email_key in [low, high); null = open), upsert, resubscribe, clear (blank cells
-- clear), clear_first and clear_last (the same, where that column is mapped), keys and types (of the properties that
-- rows bring), gone (those of them that were deleted meanwhile), import, actor, segments, topics, choices, chain (imports of the same file whose failed rows are tried again; else
-- empty).

-- name: make_room
-- The range's rows, one per address. Kept for the connection, emptied by each commit: no catalogue rows per range.
CREATE TEMPORARY TABLE IF NOT EXISTS merging (
    email_key text COLLATE "C", email text, row_number bigint, first_name text, last_name text,
    unsubscribed boolean, properties jsonb, contact_id uuid, changed boolean, opted_out boolean, late boolean,
    rows bigint
) ON COMMIT DELETE ROWS;

-- name: pick
-- The range's rows, one per address ({{winners}}: `once` or `last`), each with the contact it meets. `changed`: an upsert would write something; `opted_out`: the contact's state now;
-- `late`: a row tried again whose address a later row of its file has written meanwhile: only its opt-out counts.
INSERT INTO merging
SELECT s.email_key, s.email, s.row_number, s.first_name, s.last_name, s.unsubscribed, s.properties, c.id,
       (c.id IS NOT NULL AND (
           (s.unsubscribed AND NOT c.unsubscribed)
           OR NOT s.late AND (
               (s.first_name IS NOT NULL AND s.first_name IS DISTINCT FROM c.first_name)
               OR (s.last_name IS NOT NULL AND s.last_name IS DISTINCT FROM c.last_name)
               OR (%(clear_first)s AND s.first_name IS NULL AND c.first_name IS NOT NULL)
               OR (%(clear_last)s AND s.last_name IS NULL AND c.last_name IS NOT NULL)
               OR (%(resubscribe)s AND NOT s.unsubscribed AND c.unsubscribed)
               OR CASE WHEN %(clear)s THEN jsonb_strip_nulls(c.properties || s.properties) <> c.properties
                       ELSE NOT c.properties @> s.properties END
           )
       )) IS TRUE,
       c.unsubscribed, s.late, s.rows
FROM ({winners}) s0
LEFT JOIN contacts_contact c
    ON c.team_id = %(team)s AND c.email_key = s0.email_key
    AND (%(low)s::text IS NULL OR c.email_key >= %(low)s) AND (%(high)s::text IS NULL OR c.email_key < %(high)s)
CROSS JOIN LATERAL (
    SELECT s0.*, %(chain)s::uuid[] <> '{{}}' AND c.id IS NOT NULL AND (
        (c.import_id = ANY(%(chain)s::uuid[]) AND c.import_row > s0.row_number)
        OR EXISTS (SELECT FROM contacts_contactevent e
                   WHERE e.contact_id = c.id AND e.import_id = ANY(%(chain)s::uuid[]) AND e.source = 'import'
                     AND e.row_number > s0.row_number)
    ) AS late
) s;

-- name: once
-- For `pick`: the rows of a range whose staging has every address once.
SELECT email_key, email, row_number, first_name, last_name, unsubscribed, {properties} AS properties, 1 AS rows
FROM {staging}
WHERE (%(low)s::text IS NULL OR email_key >= %(low)s) AND (%(high)s::text IS NULL OR email_key < %(high)s)
ORDER BY email_key

-- name: last
-- The same where addresses may repeat: the last row of an address wins, but an opt-out in any of them survives.
SELECT DISTINCT ON (email_key) email_key, email, row_number, first_name, last_name,
       CASE WHEN bool_or(unsubscribed) OVER same THEN true ELSE unsubscribed END AS unsubscribed,
       {properties} AS properties, count(*) OVER same AS rows
FROM {staging}
WHERE (%(low)s::text IS NULL OR email_key >= %(low)s) AND (%(high)s::text IS NULL OR email_key < %(high)s)
WINDOW same AS (PARTITION BY email_key)
ORDER BY email_key, row_number DESC

-- name: make_ids
-- The first half of the ids that `create` gives: 48 bits of milliseconds by the database's clock, the version, 12
-- random bits.
SELECT lpad(to_hex(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
       || '7' || lpad(to_hex(floor(random() * 4096)::int), 3, '0');

-- name: count
-- What the merge will do with the picked rows. rows = created + updated + unchanged + skipped_known + skipped_repeat.
-- opt_outs_kept: unsubscribed people whom the file calls subscribed. opt_outs_ignored: opt-outs that skip passes over.
SELECT coalesce(sum(rows), 0)::bigint AS rows,
       count(*) FILTER (WHERE contact_id IS NULL) AS created,
       count(*) FILTER (WHERE changed AND NOT late AND %(upsert)s) AS updated,
       count(*) FILTER (WHERE contact_id IS NOT NULL AND NOT changed AND NOT late AND %(upsert)s) AS unchanged,
       count(*) FILTER (WHERE contact_id IS NOT NULL AND NOT late AND NOT %(upsert)s) AS skipped_known,
       coalesce(sum(rows - 1), 0)::bigint + count(*) FILTER (WHERE late) AS skipped_repeat,
       count(*) FILTER (WHERE opted_out AND NOT unsubscribed AND NOT late AND %(upsert)s AND NOT %(resubscribe)s)
           AS opt_outs_kept,
       count(*) FILTER (WHERE NOT opted_out AND unsubscribed AND NOT %(upsert)s) AS opt_outs_ignored,
       count(*) FILTER (WHERE opted_out AND NOT unsubscribed AND NOT late AND %(upsert)s AND %(resubscribe)s)
           AS resubscribed,
       count(*) FILTER (WHERE contact_id IS NULL AND unsubscribed) AS created_unsubscribed,
       count(*) FILTER (WHERE changed AND late AND %(upsert)s) AS late_opt_outs
FROM merging;

-- name: count_topic_opt_outs
-- People who opted out of one of the chosen topics that this import would opt in to.
SELECT count(DISTINCT m.contact_id)
FROM merging m
JOIN contacts_subscription t ON t.contact_id = m.contact_id
JOIN unnest(%(topics)s::uuid[], %(choices)s::text[]) AS chosen (topic_id, subscription) ON chosen.topic_id = t.topic_id
WHERE t.subscription = 'opt_out' AND chosen.subscription = 'opt_in';

-- name: fresh
-- For `create`: the picked rows that met no contact. `merging` was filled in key order and is read as it lies: keys
-- go into their index in order.
SELECT email, email_key, first_name, last_name, unsubscribed, properties, row_number FROM merging
WHERE contact_id IS NULL

-- name: is_untouched
-- Whether the team has no contact at all in the range: then all of it is new, and need not be picked first.
SELECT NOT EXISTS (
    SELECT FROM contacts_contact
    WHERE team_id = %(team)s
      AND (%(low)s::text IS NULL OR email_key >= %(low)s) AND (%(high)s::text IS NULL OR email_key < %(high)s)
);

-- name: create
-- New contacts, with their segments and topics. Yields how many, and how many of them are unsubscribed. A unique
-- violation means another writer was first: the range is tried again, and then finds the contact.
-- Ids are version 7 UUIDs: the time, then a random number of the range's own, counted up. uuidv7() would ask the
-- kernel for random bits once a row, which took a quarter of the whole merge; and ids in order fill their index.
WITH created AS (
    INSERT INTO contacts_contact
        (id, team_id, email, email_key, first_name, last_name, unsubscribed, properties, import_id, import_row)
    SELECT (%(id_prefix)s || to_hex(%(id_base)s + row_number() OVER ()))::uuid, %(team)s, email, email_key, first_name,
           last_name, coalesce(unsubscribed, false),
           CASE WHEN %(clear)s THEN jsonb_strip_nulls(properties) ELSE properties END, %(import)s, row_number
    FROM ({fresh}) fresh
    RETURNING id, unsubscribed
), segmented AS (
    INSERT INTO contacts_segmentmembership (segment_id, contact_id)
    SELECT segment_id, created.id FROM unnest(%(segments)s::uuid[]) AS segment_id, created
), chosen AS (
    INSERT INTO contacts_subscription (topic_id, contact_id, subscription)
    SELECT chosen.topic_id, created.id, chosen.subscription
    FROM unnest(%(topics)s::uuid[], %(choices)s::text[]) AS chosen (topic_id, subscription), created
)
SELECT count(*), count(*) FILTER (WHERE unsubscribed) FROM created;

-- name: create_plain
-- The same without segments and topics: no id has to be handed on.
WITH created AS (
    INSERT INTO contacts_contact
        (id, team_id, email, email_key, first_name, last_name, unsubscribed, properties, import_id, import_row)
    SELECT (%(id_prefix)s || to_hex(%(id_base)s + row_number() OVER ()))::uuid, %(team)s, email, email_key, first_name,
           last_name, coalesce(unsubscribed, false),
           CASE WHEN %(clear)s THEN jsonb_strip_nulls(properties) ELSE properties END, %(import)s, row_number
    FROM ({fresh}) fresh
    RETURNING unsubscribed
)
SELECT count(*), count(*) FILTER (WHERE unsubscribed) FROM created;

-- name: update
-- Known contacts that change, joined by key range so that rows are read and locked in key order, each with its
-- history: the changed fields, before and after. The old values are those under the lock, not those `pick` saw.
-- The history is built as text, which takes two thirds of the time of putting jsonb values together.
WITH changed AS (
    UPDATE contacts_contact c
    SET first_name = CASE WHEN m.late THEN c.first_name WHEN m.first_name IS NOT NULL THEN m.first_name
                          WHEN %(clear_first)s THEN NULL ELSE c.first_name END,
        last_name = CASE WHEN m.late THEN c.last_name WHEN m.last_name IS NOT NULL THEN m.last_name
                         WHEN %(clear_last)s THEN NULL ELSE c.last_name END,
        unsubscribed = CASE WHEN m.unsubscribed THEN true WHEN m.late THEN c.unsubscribed
                            WHEN NOT m.unsubscribed AND %(resubscribe)s THEN false ELSE c.unsubscribed END,
        properties = CASE WHEN m.late THEN c.properties
                          WHEN %(clear)s THEN jsonb_strip_nulls(c.properties || m.properties)
                          ELSE c.properties || m.properties END,
        updated_at = now()
    FROM merging m
    WHERE m.changed AND c.team_id = %(team)s AND c.email_key = m.email_key
      AND (%(low)s::text IS NULL OR c.email_key >= %(low)s) AND (%(high)s::text IS NULL OR c.email_key < %(high)s)
    RETURNING c.id, m.row_number, old.first_name AS old_first, new.first_name AS new_first,
              old.last_name AS old_last, new.last_name AS new_last, old.unsubscribed AS old_out,
              new.unsubscribed AS new_out, old.properties AS old_values, new.properties AS new_values
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, row_number, changes)
    SELECT %(team)s, id, 'updated', 'import', %(actor)s, %(import)s, row_number, ('{' || concat_ws(',',
               CASE WHEN old_first IS DISTINCT FROM new_first
                    THEN '"first_name":' || json_build_array(old_first, new_first) END,
               CASE WHEN old_last IS DISTINCT FROM new_last
                    THEN '"last_name":' || json_build_array(old_last, new_last) END,
               CASE WHEN old_out <> new_out THEN '"unsubscribed":' || json_build_array(old_out, new_out) END,
               CASE WHEN old_values <> new_values THEN '"properties":' || (
                   SELECT json_object_agg(key, json_build_array(old_values -> key, new_values -> key))
                   FROM unnest(%(keys)s::text[]) AS key WHERE old_values -> key IS DISTINCT FROM new_values -> key) END
           ) || '}')::jsonb
    FROM changed
)
SELECT count(*) FROM changed;

-- name: join_segments
-- Known contacts into the import's segments; who is in one already stays as they are. The lock keeps a contact from
-- being deleted while it joins. Each newcomer's history names the segments joined.
WITH missing AS (
    SELECT m.contact_id, m.row_number, segment_id
    FROM merging m, unnest(%(segments)s::uuid[]) AS segment_id
    WHERE m.contact_id IS NOT NULL AND NOT m.late
      AND NOT EXISTS (SELECT FROM contacts_segmentmembership k
                      WHERE k.segment_id = segment_id.segment_id AND k.contact_id = m.contact_id)
), held AS MATERIALIZED (
    SELECT c.id FROM contacts_contact c
    WHERE c.team_id = %(team)s AND c.id IN (SELECT contact_id FROM missing)
    ORDER BY c.email_key FOR KEY SHARE
), joined AS (
    INSERT INTO contacts_segmentmembership (segment_id, contact_id)
    SELECT segment_id, contact_id FROM missing JOIN held ON held.id = contact_id
    ON CONFLICT DO NOTHING
    RETURNING segment_id, contact_id
)
INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, row_number, changes)
SELECT %(team)s, j.contact_id, 'updated', 'import', %(actor)s, %(import)s, min(m.row_number),
       jsonb_build_object('segments', jsonb_build_array('[]'::jsonb, jsonb_agg(j.segment_id)))
FROM joined j JOIN merging m ON m.contact_id = j.contact_id
GROUP BY j.contact_id;

-- name: choose_topics
-- Known contacts' choices for the import's topics. An opt-out stands unless people are resubscribed on purpose.
WITH wanted AS (
    SELECT m.contact_id, m.row_number, chosen.topic_id, chosen.subscription
    FROM merging m, unnest(%(topics)s::uuid[], %(choices)s::text[]) AS chosen (topic_id, subscription)
    WHERE m.contact_id IS NOT NULL AND NOT m.late
      AND NOT EXISTS (SELECT FROM contacts_subscription t
                      WHERE t.topic_id = chosen.topic_id AND t.contact_id = m.contact_id
                        AND (t.subscription = chosen.subscription
                             OR (t.subscription = 'opt_out' AND NOT %(resubscribe)s)))
), held AS MATERIALIZED (
    SELECT c.id FROM contacts_contact c
    WHERE c.team_id = %(team)s AND c.id IN (SELECT contact_id FROM wanted)
    ORDER BY c.email_key FOR KEY SHARE
), written AS (
    INSERT INTO contacts_subscription AS t (topic_id, contact_id, subscription)
    SELECT topic_id, contact_id, subscription FROM wanted JOIN held ON held.id = contact_id
    ORDER BY topic_id, contact_id
    ON CONFLICT (topic_id, contact_id) DO UPDATE SET subscription = excluded.subscription, updated_at = now()
        WHERE t.subscription <> excluded.subscription AND (t.subscription <> 'opt_out' OR %(resubscribe)s)
    RETURNING t.topic_id, t.contact_id, old.subscription AS before, new.subscription AS after
)
INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, row_number, changes)
SELECT %(team)s, w.contact_id, 'updated', 'import', %(actor)s, %(import)s, min(m.row_number),
       jsonb_build_object('topics', jsonb_object_agg(w.topic_id, jsonb_build_array(w.before, w.after)))
FROM written w JOIN merging m ON m.contact_id = w.contact_id
GROUP BY w.contact_id;

-- name: hold_segments
-- The import's segments that still exist, kept from being deleted until the range is done.
SELECT id FROM contacts_segment WHERE team_id = %(team)s AND id = ANY(%(segments)s::uuid[]) ORDER BY id FOR KEY SHARE;

-- name: hold_properties
-- The import's properties that still exist with the type its rows have, likewise. The values of one deleted meanwhile,
-- or deleted and made anew with another type, are left out ({{properties}}).
SELECT key FROM contacts_property
WHERE team_id = %(team)s AND (key, type) IN (SELECT * FROM unnest(%(keys)s::text[], %(types)s::text[]))
ORDER BY key FOR KEY SHARE;

-- name: hold_topics
-- The import's topics that still exist, likewise.
SELECT id FROM contacts_topic WHERE team_id = %(team)s AND id = ANY(%(topics)s::uuid[]) ORDER BY id FOR KEY SHARE;
