-- PostgreSQL 18 or newer. An import taken back, one key range at a time, inside one transaction.
--
-- What it created goes unless somebody touched it since; what it overwrote returns unless somebody changed it since.
-- "Since" is read from the history: every later write by hand, API or another import left an event.
-- Parameters: team, low and high (email_key in [low, high); null = open), import, actor, conversions (what the events
-- of properties that changed their type have as import_id: they meant no single contact, and touch none), undone (other
-- imports and bulk actions that were taken back), types (of the team's properties, by key).

-- name: make_room
-- The range's contacts that the import created or changed, for the statements that follow.
CREATE TEMPORARY TABLE IF NOT EXISTS undoing (
    contact_id uuid, email_key text COLLATE "C", made boolean, touched boolean, fields jsonb, segments jsonb,
    topics jsonb, segments_touched boolean, topics_touched boolean, opted_out boolean, lines bigint
) ON COMMIT DELETE ROWS;

-- name: pick
-- `made`: created by the import. `touched`: someone else wrote to it since. fields, segments, topics: what the import
-- changed of a contact that was there before. `opted_out`: since then they (or a bounce) said no themselves, which an
-- undo never turns round, even where the import had said it before. `lines`: of history, all of them.
-- What another import or a bulk action did touches nothing once all of it was taken back from this contact.
INSERT INTO undoing
SELECT c.id, c.email_key, c.import_id IS NOT DISTINCT FROM %(import)s,
       coalesce(bool_or(e.import_id IS DISTINCT FROM %(import)s
                        AND NOT coalesce(e.import_id = ANY(%(conversions)s::uuid[]), false))
                FILTER (WHERE e.id IS NOT NULL), false),
       (jsonb_agg(e.changes - 'segments' - 'topics') FILTER (
           WHERE e.source = 'import' AND e.import_id = %(import)s
             AND e.changes ?| ARRAY['first_name', 'last_name', 'unsubscribed', 'properties'])) -> 0,
       (jsonb_agg(e.changes -> 'segments' -> 1) FILTER (
           WHERE e.source = 'import' AND e.import_id = %(import)s AND e.changes ? 'segments')) -> 0,
       (jsonb_agg(e.changes -> 'topics') FILTER (
           WHERE e.source = 'import' AND e.import_id = %(import)s AND e.changes ? 'topics')) -> 0,
       coalesce(bool_or(e.changes ? 'segments' AND e.import_id IS DISTINCT FROM %(import)s AND e.id > mine.first), false),
       coalesce(bool_or(e.changes ? 'topics' AND e.import_id IS DISTINCT FROM %(import)s AND e.id > mine.first), false),
       coalesce(bool_or(e.source IN ('person', 'bounce') AND e.changes #> '{unsubscribed,1}' = 'true'
                        AND e.id > mine.first), false),
       (SELECT count(*) FROM contacts_contactevent WHERE contact_id = c.id)
FROM contacts_contact c
LEFT JOIN LATERAL (
    SELECT min(id) AS first FROM contacts_contactevent
    WHERE contact_id = c.id AND import_id = %(import)s AND source = 'import'
) mine ON true
LEFT JOIN LATERAL (
    SELECT array_agg(by) AS ids FROM (
        SELECT coalesce(x.bulk_id, x.import_id) AS by FROM contacts_contactevent x, LATERAL (
            SELECT key FROM jsonb_object_keys(x.changes - ARRAY['properties', 'segments', 'topics']) AS key
            UNION ALL
            SELECT kind || ' ' || key
            FROM (VALUES ('properties'), ('topics')) AS keyed (kind), jsonb_object_keys(x.changes -> kind) AS key
            UNION ALL
            SELECT CASE WHEN (side = 1) = (x.source = 'undo') THEN 'left ' ELSE 'joined ' END || segment
            FROM (VALUES (0), (1)) AS sides (side), jsonb_array_elements_text(x.changes -> 'segments' -> side) AS segment
        ) AS changed (what)
        WHERE x.contact_id = c.id AND coalesce(x.bulk_id, x.import_id) = ANY(%(undone)s::uuid[])
        GROUP BY 1
        HAVING array_agg(DISTINCT what) FILTER (WHERE x.source = 'undo')
               = array_agg(DISTINCT what) FILTER (WHERE x.source <> 'undo')
    ) AS annulled
) gone ON cardinality(%(undone)s::uuid[]) > 0
LEFT JOIN LATERAL (
    SELECT id, import_id, source, changes FROM contacts_contactevent
    WHERE contact_id = c.id AND NOT coalesce(coalesce(bulk_id, import_id) = ANY(gone.ids), false)
    UNION ALL
    SELECT k.event_id, NULL, 'bulk', '{"segments": []}'
    FROM contacts_segmentmembership k WHERE k.contact_id = c.id AND k.event_id IS NOT NULL
) e ON mine.first IS NULL OR e.id >= mine.first
WHERE c.team_id = %(team)s
  AND (%(low)s::text IS NULL OR c.email_key >= %(low)s) AND (%(high)s::text IS NULL OR c.email_key < %(high)s)
  AND (c.import_id = %(import)s OR mine.first IS NOT NULL)
GROUP BY c.id;

-- name: hold_types
-- Types of the team's properties, which nobody changes or deletes until the transaction ends.
SELECT key, type FROM contacts_property WHERE team_id = %(team)s ORDER BY key FOR KEY SHARE;

-- name: pass_over
-- A value is not brought back where its property is gone or has another type by now: what stands in its place here is
-- what no contact has, so that it counts as changed since.
UPDATE undoing u SET fields = jsonb_set(u.fields, '{properties}', (
    SELECT jsonb_object_agg(key, CASE WHEN jsonb_typeof(value -> 0) IN ('null', coalesce(%(types)s::jsonb ->> key, ''))
                                      THEN value ELSE '[null, {}]' END)
    FROM jsonb_each(u.fields -> 'properties')))
WHERE EXISTS (
    SELECT FROM jsonb_each(u.fields -> 'properties')
    WHERE jsonb_typeof(value -> 0) NOT IN ('null', coalesce(%(types)s::jsonb ->> key, '')));

-- name: count
-- What the undo will do with the picked contacts: goes, stays (created, but touched since), and those it changed that
-- return wholly, in part, or not at all.
SELECT count(*) FILTER (WHERE made AND NOT touched) AS removed,
       count(*) FILTER (WHERE made AND touched) AS kept_touched,
       count(*) FILTER (WHERE NOT made AND returns AND NOT keeps) AS restored,
       count(*) FILTER (WHERE NOT made AND returns AND keeps) AS restored_in_part,
       count(*) FILTER (WHERE NOT made AND keeps AND NOT returns) AS kept_changed
FROM (
    SELECT made, touched,
           coalesce(f.returns, false) OR (u.segments IS NOT NULL AND NOT u.segments_touched)
               OR (u.topics IS NOT NULL AND NOT u.topics_touched) AS returns,
           coalesce(f.keeps, false) OR (u.segments IS NOT NULL AND u.segments_touched)
               OR (u.topics IS NOT NULL AND u.topics_touched) AS keeps
    FROM undoing u
    JOIN contacts_contact c ON c.id = u.contact_id
    LEFT JOIN LATERAL (
        SELECT bool_or(now_is IS NOT DISTINCT FROM after) AS returns, bool_or(now_is IS DISTINCT FROM after) AS keeps
        FROM (
            SELECT CASE WHEN key = 'unsubscribed' AND u.opted_out THEN NULL ELSE to_jsonb(c) -> key END AS now_is,
                   value -> 1 AS after
            FROM jsonb_each(u.fields - 'properties')
            UNION ALL
            SELECT c.properties -> key, nullif(value -> 1, 'null') FROM jsonb_each(u.fields -> 'properties')
        ) AS field
    ) f ON true
) AS judged;

-- name: hold
-- Locks the range's contacts that the import made or changed, in key order.
SELECT count(*) FROM (
    SELECT c.id FROM contacts_contact c
    WHERE c.team_id = %(team)s
      AND (%(low)s::text IS NULL OR c.email_key >= %(low)s) AND (%(high)s::text IS NULL OR c.email_key < %(high)s)
      AND (c.import_id = %(import)s OR EXISTS (
          SELECT FROM contacts_contactevent e WHERE e.contact_id = c.id AND e.import_id = %(import)s))
    ORDER BY c.email_key FOR UPDATE
) AS held;

-- name: remove
-- Contacts the import created and nobody touched, be it this moment, with all that hangs on them. Yields how many went.
WITH gone AS (
    DELETE FROM contacts_contact c USING undoing u
    WHERE c.team_id = %(team)s AND c.id = u.contact_id AND u.made AND NOT u.touched
      AND u.lines = (SELECT count(*) FROM contacts_contactevent e WHERE e.contact_id = c.id)
      AND NOT EXISTS (SELECT FROM contacts_segmentmembership k WHERE k.contact_id = c.id AND k.event_id IS NOT NULL)
    RETURNING c.id
), left_segments AS (
    DELETE FROM contacts_segmentmembership k USING gone WHERE k.contact_id = gone.id
), left_topics AS (
    DELETE FROM contacts_subscription t USING gone WHERE t.contact_id = gone.id
), forgotten AS (
    DELETE FROM contacts_contactevent e USING gone WHERE e.contact_id = gone.id
), forgotten_mail AS (
    DELETE FROM contacts_interaction i USING gone WHERE i.contact_id = gone.id
)
SELECT count(*) FROM gone;

-- name: restore_fields
-- Each field that still has the value the import gave it gets back the one before; the history says so.
WITH back AS (
    UPDATE contacts_contact c
    SET first_name = CASE WHEN to_jsonb(c.first_name) IS NOT DISTINCT FROM nullif(u.fields #> '{first_name,1}', 'null')
                               AND u.fields ? 'first_name'
                          THEN u.fields #>> '{first_name,0}' ELSE c.first_name END,
        last_name = CASE WHEN to_jsonb(c.last_name) IS NOT DISTINCT FROM nullif(u.fields #> '{last_name,1}', 'null')
                              AND u.fields ? 'last_name'
                         THEN u.fields #>> '{last_name,0}' ELSE c.last_name END,
        unsubscribed = CASE WHEN to_jsonb(c.unsubscribed) = u.fields #> '{unsubscribed,1}' AND NOT u.opted_out
                            THEN (u.fields #>> '{unsubscribed,0}')::boolean ELSE c.unsubscribed END,
        properties = CASE WHEN u.fields ? 'properties' THEN jsonb_strip_nulls(c.properties || coalesce((
                SELECT jsonb_object_agg(key, value -> 0) FROM jsonb_each(u.fields -> 'properties')
                WHERE c.properties -> key IS NOT DISTINCT FROM nullif(value -> 1, 'null')), '{}'))
            ELSE c.properties END,
        updated_at = now()
    FROM undoing u
    WHERE c.team_id = %(team)s AND c.id = u.contact_id AND NOT u.made AND u.fields IS NOT NULL
    RETURNING c.id, old.first_name AS old_first, new.first_name AS new_first, old.last_name AS old_last,
              new.last_name AS new_last, old.unsubscribed AS old_out, new.unsubscribed AS new_out,
              old.properties AS old_values, new.properties AS new_values
), changes AS (
    SELECT id,
           CASE WHEN old_first IS DISTINCT FROM new_first
                THEN jsonb_build_object('first_name', jsonb_build_array(old_first, new_first)) ELSE '{}' END
           || CASE WHEN old_last IS DISTINCT FROM new_last
                   THEN jsonb_build_object('last_name', jsonb_build_array(old_last, new_last)) ELSE '{}' END
           || CASE WHEN old_out <> new_out
                   THEN jsonb_build_object('unsubscribed', jsonb_build_array(old_out, new_out)) ELSE '{}' END
           || CASE WHEN old_values <> new_values THEN jsonb_build_object('properties', (
                       SELECT jsonb_object_agg(key, jsonb_build_array(old_values -> key, new_values -> key))
                       FROM (SELECT jsonb_object_keys(old_values || new_values) AS key) AS keys
                       WHERE old_values -> key IS DISTINCT FROM new_values -> key))
                   ELSE '{}' END AS changes
    FROM back
)
INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, changes)
SELECT %(team)s, id, 'updated', 'undo', %(actor)s, %(import)s, changes FROM changes WHERE changes <> '{}';

-- name: leave_segments
-- Segments the import added a contact to, unless the contact's segments were changed since.
WITH parted AS (
    DELETE FROM contacts_segmentmembership k USING undoing u
    WHERE k.contact_id = u.contact_id AND NOT u.made AND NOT u.segments_touched
      AND u.segments @> to_jsonb(k.segment_id)
    RETURNING k.segment_id, k.contact_id, k.created_at, k.event_id
), {keep}
INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, changes)
SELECT %(team)s, contact_id, 'updated', 'undo', %(actor)s, %(import)s,
       jsonb_build_object('segments', jsonb_build_array(jsonb_agg(segment_id), '[]'::jsonb))
FROM parted GROUP BY contact_id;

-- name: restore_topics
-- Choices the import made for a contact, unless its topics were changed since: the one before, or none.
WITH wanted AS (
    SELECT u.contact_id, key::uuid AS topic_id, value ->> 0 AS before, value ->> 1 AS after
    FROM undoing u, jsonb_each(u.topics)
    WHERE NOT u.made AND NOT u.topics_touched
), cleared AS (
    DELETE FROM contacts_subscription t USING wanted w
    WHERE t.topic_id = w.topic_id AND t.contact_id = w.contact_id AND w.before IS NULL AND t.subscription = w.after
    RETURNING t.contact_id, t.topic_id, t.subscription AS was, NULL::text AS now_is
), turned AS (
    UPDATE contacts_subscription t SET subscription = w.before, updated_at = now() FROM wanted w
    WHERE t.topic_id = w.topic_id AND t.contact_id = w.contact_id AND w.before IS NOT NULL AND t.subscription = w.after
    RETURNING t.contact_id, t.topic_id, w.after AS was, w.before AS now_is
), done AS (
    SELECT * FROM cleared UNION ALL SELECT * FROM turned
)
INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, changes)
SELECT %(team)s, contact_id, 'updated', 'undo', %(actor)s, %(import)s,
       jsonb_build_object('topics', jsonb_object_agg(topic_id, jsonb_build_array(was, now_is)))
FROM done GROUP BY contact_id;
