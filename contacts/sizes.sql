-- PostgreSQL 18 or newer.
--
-- How many contacts segments, topics and properties stand for. Small ones are counted to the last contact; the others
-- for as long as somebody waits, and are estimated from a sample of pages otherwise.

-- name: segments_up_to
-- Members of each segment, up to `most`.
SELECT s.id, (SELECT count(*) FROM (SELECT FROM contacts_segmentmembership m WHERE m.segment_id = s.id LIMIT %(most)s) f)
FROM unnest(%(ids)s::uuid[]) AS s (id);

-- name: segments
-- Members of each segment.
SELECT segment_id, count(*) FROM contacts_segmentmembership WHERE segment_id = ANY(%(ids)s::uuid[]) GROUP BY 1;

-- name: segments_sampled
-- The same by `percent` of the table's pages.
SELECT segment_id, round(count(*) * 100 / %(percent)s)::bigint
FROM contacts_segmentmembership TABLESAMPLE SYSTEM (%(percent)s)
WHERE segment_id = ANY(%(ids)s::uuid[]) GROUP BY 1;

-- name: topics_up_to
-- Choices against each topic's default, up to `most`.
SELECT t.id, (SELECT count(*) FROM (SELECT FROM contacts_subscription c
                                    WHERE c.topic_id = t.id AND c.subscription <> t.default_subscription
                                    LIMIT %(most)s) f)
FROM contacts_topic t WHERE t.id = ANY(%(ids)s::uuid[]);

-- name: topics
-- Choices against each topic's default.
SELECT c.topic_id, count(*) FROM contacts_subscription c JOIN contacts_topic t ON t.id = c.topic_id
WHERE c.topic_id = ANY(%(ids)s::uuid[]) AND c.subscription <> t.default_subscription GROUP BY 1;

-- name: topics_sampled
-- The same by `percent` of the table's pages.
SELECT c.topic_id, round(count(*) * 100 / %(percent)s)::bigint
FROM contacts_subscription c TABLESAMPLE SYSTEM (%(percent)s) JOIN contacts_topic t ON t.id = c.topic_id
WHERE c.topic_id = ANY(%(ids)s::uuid[]) AND c.subscription <> t.default_subscription GROUP BY 1;

-- name: choices_up_to
-- Everybody who chose anything about a topic, up to `most`.
SELECT t.id, (SELECT count(*) FROM (SELECT FROM contacts_subscription c WHERE c.topic_id = t.id LIMIT %(most)s) f)
FROM unnest(%(ids)s::uuid[]) AS t (id);

-- name: choices
-- Everybody who chose anything about a topic.
SELECT topic_id, count(*) FROM contacts_subscription WHERE topic_id = ANY(%(ids)s::uuid[]) GROUP BY 1;

-- name: choices_sampled
-- The same by `percent` of the table's pages.
SELECT topic_id, round(count(*) * 100 / %(percent)s)::bigint
FROM contacts_subscription TABLESAMPLE SYSTEM (%(percent)s)
WHERE topic_id = ANY(%(ids)s::uuid[]) GROUP BY 1;

-- name: properties
-- Contacts of the team with a value, by key; {counts} has a count for each of them.
SELECT unnest(%(keys)s::text[]), unnest(ARRAY[{counts}]) FROM contacts_contact WHERE team_id = %(team)s;

-- name: properties_sampled
-- The share of contacts with a value, by key, among the team's contacts on `percent` of the table's pages.
WITH sample AS MATERIALIZED (
    SELECT properties FROM contacts_contact TABLESAMPLE SYSTEM (%(percent)s) WHERE team_id = %(team)s
)
SELECT key, count(*)::float / (SELECT greatest(count(*), 1) FROM sample)
FROM sample, jsonb_object_keys(properties) AS key
WHERE key = ANY(%(keys)s::text[]) GROUP BY 1;

-- name: pages
-- How many per cent of a table hold about `rows` rows.
SELECT least(100, 100.0 * %(rows)s / greatest(reltuples, 1))::real FROM pg_class WHERE oid = %(table)s::regclass;

-- name: members_added
-- Members of a segment who were added last.
SELECT contact_id, created_at FROM contacts_segmentmembership WHERE segment_id = %(segment)s
ORDER BY created_at DESC, contact_id DESC LIMIT %(limit)s;
