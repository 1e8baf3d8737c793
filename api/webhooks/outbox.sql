-- PostgreSQL 18 or newer.
--
-- What is to be told: single changes of contacts, from the history, and imports that ended. Nothing here writes to
-- either; what was told stands in api_webhookmessage.

-- name: take_lock
-- One reader of the history at a time, also against endpoints that begin to listen; false when another one is at it.
SELECT pg_try_advisory_xact_lock(%(lock)s);

-- name: wait_for_lock
-- The same, with patience.
SELECT pg_advisory_xact_lock(%(lock)s);

-- name: read_events
-- Single changes above the cursor that somebody listens to and that no message tells of yet, oldest first, each with
-- its contact as it is now. Imports and undos are told of as a whole, never contact by contact, and bulk
-- actions not at all.
SELECT e.id, e.team_id, e.kind, e.at, e.contact_id, e.changes, k.key,
       c.email, c.first_name, c.last_name, c.unsubscribed, c.updated_at,
       uuid_extract_timestamp(e.contact_id) AS created_at,
       ARRAY(SELECT m.segment_id FROM contacts_segmentmembership m WHERE m.contact_id = c.id) AS segments,
       w.endpoints
FROM contacts_contactevent e
LEFT JOIN contacts_contact c ON c.team_id = e.team_id AND c.id = e.contact_id
CROSS JOIN LATERAL (SELECT 'event/' || e.id AS key) k
CROSS JOIN LATERAL (
    SELECT array_agg(w.id) AS endpoints
    FROM api_webhookendpoint w JOIN api_webhooksubscription s ON s.endpoint_id = w.id
    WHERE w.team_id = e.team_id AND w.enabled AND s.type = 'contact.' || e.kind AND e.at >= s.since
) w
WHERE e.id > %(after)s AND e.id <= %(last)s AND e.source NOT IN ('import', 'undo', 'bulk') AND e.team_id = ANY(%(teams)s::uuid[])
  AND w.endpoints IS NOT NULL
  AND (c.id IS NOT NULL OR e.kind = 'deleted')
  AND NOT EXISTS (SELECT FROM api_webhookmessage m WHERE m.team_id = e.team_id AND m.key = k.key)
ORDER BY e.id
LIMIT %(limit)s;

-- name: read_imports
-- Imports that ended, were not taken up again, and that no message tells of yet. An import completes once; one that
-- failed may be resumed and fail again, so its key says when.
SELECT i.id, i.team_id, i.completed_at, s.type, k.key, array_agg(w.id) AS endpoints
FROM api_webhooksubscription s
JOIN api_webhookendpoint w ON w.id = s.endpoint_id AND w.enabled
JOIN imports_import i ON i.team_id = w.team_id AND s.type = 'import.' || i.status AND i.completed_at >= s.since
CROSS JOIN LATERAL (
    SELECT 'import/' || i.id || '/' || i.status ||
           CASE WHEN i.status = 'completed' THEN '' ELSE '/' || extract(epoch FROM i.completed_at) END AS key
) k
WHERE s.type LIKE 'import.%%' AND i.created_at > now() - %(window)s
  AND NOT EXISTS (SELECT FROM api_webhookmessage m WHERE m.team_id = i.team_id AND m.key = k.key)
GROUP BY i.id, i.team_id, i.completed_at, s.type, k.key;
