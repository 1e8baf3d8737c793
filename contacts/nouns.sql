-- PostgreSQL 18 or newer.
--
-- Properties, segments and topics themselves. What hangs on a deleted one is cleared by chores.sql.

-- name: create_property
-- A kind of value; no row when its key is taken.
INSERT INTO contacts_property (team_id, key, type, fallback_value)
VALUES (%(team)s, %(key)s, %(type)s, %(fallback_value)s)
ON CONFLICT (team_id, key) DO NOTHING
RETURNING id;

-- name: hold_segment_to_delete
-- The segment, once nobody holds it any more.
SELECT id FROM contacts_segment WHERE team_id = %(team)s AND id = %(segment)s FOR UPDATE;

-- name: delete_segment
-- A locked segment; its name stays. The memberships in it are cleared by chores.sql.
WITH gone AS (DELETE FROM contacts_segment WHERE id = %(segment)s RETURNING id, team_id, name)
INSERT INTO contacts_formername (id, team_id, name) SELECT id, team_id, name FROM gone;

-- name: hold_topic_to_delete
-- The topic, likewise.
SELECT id FROM contacts_topic WHERE team_id = %(team)s AND id = %(topic)s FOR UPDATE;

-- name: delete_topic
-- A locked topic; its name stays. The choices about it are cleared by chores.sql.
WITH gone AS (DELETE FROM contacts_topic WHERE id = %(topic)s RETURNING id, team_id, name)
INSERT INTO contacts_formername (id, team_id, name) SELECT id, team_id, name FROM gone;

-- name: hold_property_to_delete
-- The property, once nobody holds it any more.
SELECT id FROM contacts_property WHERE team_id = %(team)s AND id = %(property)s FOR UPDATE;

-- name: delete_property
-- A locked property. Its values are cleared by chores.sql.
DELETE FROM contacts_property WHERE id = %(property)s;
