-- PostgreSQL 18 or newer (OLD and NEW in RETURNING).
--
-- A property's values from one type to another. Parameters: team, key, type (the new one), low and high (email_key in
-- [low, high); null = open). Whatever has the new type already is left alone, so that a part can be done twice.

-- name: hold_property
-- The property, kept from being deleted until the transaction ends; no row when it is gone.
SELECT id FROM contacts_property WHERE team_id = %(team)s AND id = %(subject)s FOR KEY SHARE;

-- name: hold_property_alone
-- The property, once nobody holds it any more: no value of its old type is being written.
SELECT id FROM contacts_property WHERE team_id = %(team)s AND id = %(subject)s FOR UPDATE;

-- name: count_values
-- Every different value that is not of the new type, and how many contacts have it. A hundred letters tell: longer
-- texts are neither numbers nor words for yes and no.
SELECT left(properties ->> %(key)s, 100) AS text, count(*) AS contacts
FROM contacts_contact
WHERE team_id = %(team)s AND properties ? %(key)s AND jsonb_typeof(properties -> %(key)s) <> %(type)s
GROUP BY 1 ORDER BY 2 DESC, 1;

-- name: hold_texts
-- The different values of one part, with their contacts locked against every other writer.
WITH held AS MATERIALIZED (
    SELECT properties ->> %(key)s AS text FROM contacts_contact
    WHERE team_id = %(team)s AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s)
      AND properties ? %(key)s AND jsonb_typeof(properties -> %(key)s) <> %(type)s
    ORDER BY email_key FOR NO KEY UPDATE
)
SELECT DISTINCT text FROM held;

-- name: turn
-- The held values of one part to what `meanings` says of their text; null clears. Who loses something, be it a
-- spelling, has it in their history. Yields how many were converted, and how many cleared.
WITH turned AS (
    UPDATE contacts_contact c
    SET properties = CASE WHEN %(meanings)s::jsonb -> (c.properties ->> %(key)s) = 'null' THEN c.properties - %(key)s
                          ELSE jsonb_set(c.properties, ARRAY[%(key)s],
                                         %(meanings)s::jsonb -> (c.properties ->> %(key)s)) END,
        updated_at = now()
    WHERE c.team_id = %(team)s AND c.email_key >= %(low)s AND (%(high)s::text IS NULL OR c.email_key < %(high)s)
      AND c.properties ? %(key)s AND jsonb_typeof(c.properties -> %(key)s) <> %(type)s
      AND %(meanings)s::jsonb ? (c.properties ->> %(key)s)
    RETURNING c.id, old.properties -> %(key)s AS before, new.properties -> %(key)s AS after
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, changes)
    SELECT %(team)s, id, 'updated', 'bulk', %(actor)s, %(mark)s,
           jsonb_build_object('properties', jsonb_build_object(%(key)s::text, jsonb_build_array(before, after)))
    FROM turned WHERE after IS NULL OR after #>> '{}' <> before #>> '{}'
)
SELECT count(after), count(*) - count(after) FROM turned;

-- name: restore
-- Those of one part who still have what an earlier conversion (`undone`) made of their value get back what they had.
-- Yields how many.
WITH given AS MATERIALIZED (
    SELECT c.id, e.changes #> ARRAY['properties', %(key)s, '0'] AS before,
           nullif(e.changes #> ARRAY['properties', %(key)s, '1'], 'null') AS after
    FROM contacts_contact c JOIN contacts_contactevent e ON e.contact_id = c.id AND e.import_id = %(undone)s
    WHERE c.team_id = %(team)s AND c.email_key >= %(low)s AND (%(high)s::text IS NULL OR c.email_key < %(high)s)
    ORDER BY c.email_key FOR NO KEY UPDATE OF c
), turned AS (
    UPDATE contacts_contact c
    SET properties = jsonb_set(c.properties, ARRAY[%(key)s], given.before), updated_at = now()
    FROM given
    WHERE c.id = given.id AND jsonb_typeof(given.before) = %(type)s
      AND c.properties -> %(key)s IS NOT DISTINCT FROM given.after
    RETURNING c.id, old.properties -> %(key)s AS before, new.properties -> %(key)s AS after
), noted AS (
    INSERT INTO contacts_contactevent (team_id, contact_id, kind, source, actor, import_id, changes)
    SELECT %(team)s, id, 'updated', 'bulk', %(actor)s, %(mark)s,
           jsonb_build_object('properties', jsonb_build_object(%(key)s::text, jsonb_build_array(before, after)))
    FROM turned
)
SELECT count(*) FROM turned;
