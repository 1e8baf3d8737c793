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
-- Subscribed contacts who chose against each topic's default; `most` where so many chose, subscribed or not. They are
-- looked up one by one: a join of so few would now and then read the whole table instead.
SELECT t.id, CASE WHEN f.chose < %(most)s THEN f.subscribed ELSE %(most)s END
FROM contacts_topic t, LATERAL (
    SELECT count(*) AS chose,
        count(*) FILTER (WHERE (SELECT NOT k.unsubscribed FROM contacts_contact k WHERE k.id = c.contact_id)) AS subscribed
    FROM (SELECT s.contact_id FROM contacts_subscription s
          WHERE s.topic_id = t.id AND s.subscription <> t.default_subscription LIMIT %(most)s) c
) f
WHERE t.id = ANY(%(ids)s::uuid[]);

-- name: topics
-- Subscribed contacts who chose against each topic's default.
SELECT c.topic_id, count(*) FROM contacts_subscription c
JOIN contacts_topic t ON t.id = c.topic_id JOIN contacts_contact k ON k.id = c.contact_id
WHERE c.topic_id = ANY(%(ids)s::uuid[]) AND c.subscription <> t.default_subscription AND NOT k.unsubscribed GROUP BY 1;

-- name: topics_sampled
-- The same by `percent` of the table's pages.
SELECT c.topic_id, round(count(*) * 100 / %(percent)s)::bigint
FROM contacts_subscription c TABLESAMPLE SYSTEM (%(percent)s) JOIN contacts_topic t ON t.id = c.topic_id
WHERE c.topic_id = ANY(%(ids)s::uuid[]) AND c.subscription <> t.default_subscription
AND (SELECT NOT k.unsubscribed FROM contacts_contact k WHERE k.id = c.contact_id) GROUP BY 1;

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

-- name: reach
-- Contacts of the team, subscribed and unsubscribed.
SELECT unsubscribed, count(*) FROM contacts_contact WHERE team_id = %(team)s GROUP BY 1;

-- name: reach_sampled
-- Their shares among the team's contacts on `percent` of the table's pages.
SELECT unsubscribed, count(*) / sum(count(*)) OVER () FROM contacts_contact TABLESAMPLE SYSTEM (%(percent)s)
WHERE team_id = %(team)s GROUP BY 1;

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
