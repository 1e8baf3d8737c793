-- PostgreSQL 18 or newer. How many contacts a team has, since when, and how many of them may get no mail.
-- Parameters: team, since (the beginning of the recent days), since_id (the lowest id made then).

-- name: by_day
-- Contacts by the day they were added, in UTC: ids begin with their time, so each day is a stretch of the index
-- (team, id), and no contact is read. The last day is open: a clock may run ahead.
WITH first AS MATERIALIZED (
    SELECT date_trunc('day', uuid_extract_timestamp(id) AT TIME ZONE 'UTC') AS begin FROM contacts_contact
    WHERE team_id = %(team)s ORDER BY id LIMIT 1
), bounds AS MATERIALIZED (
    SELECT day, (lpad(to_hex((extract(epoch FROM day) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid AS low
    FROM first, generate_series(begin, greatest(begin, now() AT TIME ZONE 'UTC'), interval '1 day') AS each (day)
), stretches AS MATERIALIZED (
    SELECT day, low, lead(low, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) OVER (ORDER BY day) AS high FROM bounds
)
SELECT day::date, counted.contacts
FROM stretches, LATERAL (
    SELECT count(*) AS contacts FROM contacts_contact
    WHERE team_id = %(team)s AND id >= stretches.low AND id < stretches.high
) AS counted
WHERE counted.contacts > 0
ORDER BY day;

-- name: unsubscribed
-- Those who may get no mail, and how many of them were added since.
SELECT count(*), count(*) FILTER (WHERE id >= %(since_id)s)
FROM contacts_contact WHERE team_id = %(team)s AND unsubscribed;

-- name: left_since
-- Of the contacts that are older than `since` and still here: how many more became unsubscribed since than came back.
-- The history of who was deleted went with them. IS TRUE keeps the planner from the index of timelines, in which older
-- contacts are nearly all there are.
SELECT coalesce(sum(CASE changes #>> '{unsubscribed,1}' WHEN 'true' THEN 1 ELSE -1 END), 0)
FROM contacts_contactevent
WHERE team_id = %(team)s AND kind = 'updated' AND changes ? 'unsubscribed' AND at >= %(since)s
  AND (contact_id < %(since_id)s) IS TRUE;
