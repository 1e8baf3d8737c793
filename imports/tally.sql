-- PostgreSQL 18 or newer. A team's imports since a day, by how they ended. Dry runs that nobody started are left out.
-- Parameters: team, since.

-- name: ended
-- Each import with its outcome: whole (no row failed), partly (some did), stopped (failed or cancelled), open.
SELECT i.id, i.upload_id, i.created_at, i.undo_status, (i.created_at AT TIME ZONE 'UTC')::date AS day,
       CASE WHEN i.status = 'failed' THEN 'stopped' WHEN i.status <> 'completed' THEN 'open'
            WHEN r.failed > 0 THEN 'partly' ELSE 'whole' END AS outcome,
       r.created, r.updated, r.skipped, r.failed
FROM imports_import i
CROSS JOIN LATERAL (
    SELECT coalesce(sum(created), 0)::bigint AS created, coalesce(sum(updated + unchanged), 0)::bigint AS updated,
           coalesce(sum(skipped_known + skipped_repeat), 0)::bigint AS skipped,
           coalesce(sum(failed), 0)::bigint AS failed
    FROM imports_keyrange WHERE imp_id = i.id AND finished_at IS NOT NULL
) AS r
WHERE i.team_id = %(team)s AND i.created_at >= %(since)s AND i.held_until IS NULL
  AND i.reason IS DISTINCT FROM 'expired'

-- name: by_day
-- How many ended how on each day, with their rows.
SELECT day, outcome, count(*), sum(created)::bigint, sum(updated)::bigint, sum(skipped)::bigint, sum(failed)::bigint
FROM ({ended}) AS ended GROUP BY day, outcome ORDER BY day, outcome;

-- name: to_look_at
-- The newest that did not go well and were not taken back.
SELECT ended.id, u.name, ended.outcome, ended.failed, ended.created_at
FROM ({ended}) AS ended JOIN imports_upload u ON u.id = ended.upload_id
WHERE outcome IN ('partly', 'stopped') AND undo_status IS DISTINCT FROM 'completed'
ORDER BY ended.created_at DESC, ended.id DESC LIMIT %(most)s;
