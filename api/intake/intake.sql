-- PostgreSQL 18 or newer.

-- name: count
-- Adds to what an endpoint was sent in this hour. `type` is null for a request that was refused, `refusal` for any other.
INSERT INTO api_intakehour AS h (endpoint_id, hour, stored, unknown, repeated, ignored, refused,
                                 last_at, last_type, last_refused_at, last_refusal)
SELECT %(endpoint)s, date_trunc('hour', now(), 'UTC'), %(stored)s, %(unknown)s, %(repeated)s, %(ignored)s, %(refused)s,
       CASE WHEN %(type)s::text IS NOT NULL THEN now() END, %(type)s::text,
       CASE WHEN %(refusal)s::text IS NOT NULL THEN now() END, %(refusal)s::text
WHERE EXISTS (SELECT FROM api_intakeendpoint WHERE id = %(endpoint)s)
ON CONFLICT (endpoint_id, hour) DO UPDATE SET
    stored = h.stored + excluded.stored,
    unknown = h.unknown + excluded.unknown,
    repeated = h.repeated + excluded.repeated,
    ignored = h.ignored + excluded.ignored,
    refused = h.refused + excluded.refused,
    last_at = coalesce(excluded.last_at, h.last_at),
    last_type = coalesce(excluded.last_type, h.last_type),
    last_refused_at = coalesce(excluded.last_refused_at, h.last_refused_at),
    last_refusal = coalesce(excluded.last_refusal, h.last_refusal);

-- name: traffic
-- What came in through each endpoint of a team: in all, and refused within the last day.
SELECT h.endpoint_id, sum(stored)::bigint AS stored, sum(unknown)::bigint AS unknown, sum(repeated)::bigint AS repeated,
       sum(ignored)::bigint AS ignored, sum(refused)::bigint AS refused,
       coalesce(sum(refused) FILTER (WHERE hour > now() - interval '24 hours'), 0)::bigint AS refused_lately,
       max(last_at) AS last_at, (array_agg(last_type ORDER BY last_at DESC NULLS LAST))[1] AS last_type,
       max(last_refused_at) AS last_refused_at,
       (array_agg(last_refusal ORDER BY last_refused_at DESC NULLS LAST))[1] AS last_refusal
FROM api_intakehour h JOIN api_intakeendpoint e ON e.id = h.endpoint_id
WHERE e.team_id = %(team)s
GROUP BY h.endpoint_id;
