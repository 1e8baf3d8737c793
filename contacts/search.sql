-- PostgreSQL 18 or newer (casefold, and collations that come with the server).
--
-- The search rows: made from contacts, beside them. A row knows the xmin of the contact it was made from, so that one
-- that is up to date is left alone. Whoever writes many takes them in the order of contact_id.

-- name: fold
-- For the other statements: {{text}} in small letters, without accents, its words parted by single blanks; in a long
-- text words are cut at a hundred letters. What parts words is what is neither letter nor digit in ASCII, and
-- punctuation beyond it.
(SELECT CASE WHEN length(words) > 400 THEN regexp_replace(words, '([^ ]{{100}})[^ ]+', '\1', 'g') ELSE words END
 FROM (SELECT btrim(regexp_replace(
           CASE WHEN octet_length(small) = char_length(small) THEN small
                ELSE translate(regexp_replace(normalize(small, NFD), E'[\u0300-\u036f]', '', 'g'), 'øłđðıħ', 'olddih')
           END,
           E'[\x01-/:-@\\[-`{{-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+',
           ' ', 'g')) AS words
       FROM (SELECT left(casefold(({text}) COLLATE "pg_unicode_fast"), 10000) AS small) AS s) AS p)

-- name: token
-- For the other statements: how the value {{text}} of a property stands in a token.
left(split_part(casefold(({text}) COLLATE "pg_unicode_fast"), chr(31), 1), 60)

-- name: words
-- What a person typed, folded as the contacts are.
SELECT {fold};

-- name: values
-- Values of conditions, as they stand in tokens.
SELECT array_agg({token} ORDER BY at) FROM unnest(%(values)s::text[]) WITH ORDINALITY AS t (value, at);

-- name: index
-- Search rows of the picked contacts, where they are missing or made from an older contact. Yields whose.
INSERT INTO contacts_contactsearch (team_id, contact_id, version, text, tokens)
SELECT c.team_id, c.id, c.version, ' ' || f.words, v.tokens
FROM ({picked}) c
LEFT JOIN contacts_contactsearch s ON s.team_id = c.team_id AND s.contact_id = c.id
CROSS JOIN LATERAL (
    SELECT string_agg(value, ' ') FILTER (WHERE type <> 'boolean') AS words,
           concat_ws(chr(31), CASE WHEN c.unsubscribed THEN '!out' ELSE '!in' END,
                     string_agg(key || '=' || {token}, chr(31))) AS tokens
    FROM (SELECT key, jsonb_typeof(value) AS type,
                 CASE WHEN jsonb_typeof(value) = 'number' THEN trim_scale((value #>> '{{}}')::numeric)::text
                      ELSE value #>> '{{}}' END AS value
          FROM jsonb_each(c.properties)) AS e
) v
CROSS JOIN LATERAL (SELECT {fold} AS words) f
WHERE s.version IS DISTINCT FROM c.version
ORDER BY c.id
ON CONFLICT (team_id, contact_id) DO UPDATE
    SET version = excluded.version, text = excluded.text, tokens = excluded.tokens
RETURNING contact_id;

-- name: by_id
-- For `index`: some contacts of the team.
SELECT *, xmin::text::bigint AS version FROM contacts_contact
WHERE team_id = %(team)s AND id = ANY(%(contacts)s::uuid[])

-- name: by_key
-- For `index`: the contacts of one stretch of keys, [low, high); null = open.
SELECT *, xmin::text::bigint AS version FROM contacts_contact
WHERE team_id = %(team)s AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s)

-- name: next_key
-- The key at which a part of `size` contacts ends; no row at the last one.
SELECT email_key FROM contacts_contact
WHERE team_id = %(team)s AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s)
ORDER BY email_key OFFSET %(size)s LIMIT 1;

-- name: is_narrow
-- Whether a stretch of keys has at most `most` contacts.
SELECT count(*) <= %(most)s FROM (
    SELECT FROM contacts_contact
    WHERE team_id = %(team)s AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s)
    LIMIT %(most)s + 1
) AS few;

-- name: made_by
-- The next contacts of a stretch that an import made, by id: theirs begin where the import's own id was made.
SELECT id, id FROM contacts_contact
WHERE team_id = %(team)s AND id > %(after)s::uuid AND import_id = %(import)s
  AND email_key >= %(low)s AND (%(high)s::text IS NULL OR email_key < %(high)s)
ORDER BY id LIMIT %(size)s;

-- name: changed_by
-- The next contacts that an import or its undo changed, by event.
SELECT id, contact_id FROM contacts_contactevent
WHERE team_id = %(team)s AND import_id = %(import)s AND id > %(after)s
ORDER BY id LIMIT %(size)s;

-- name: changed
-- The next single changes of the history that a search could tell. Imports, undos and bulk actions bring
-- their own ranges.
SELECT id, team_id, contact_id FROM contacts_contactevent
WHERE id > %(after)s AND id <= %(last)s AND source NOT IN ('import', 'undo', 'bulk')
  AND (kind <> 'updated' OR changes ?| ARRAY['first_name', 'last_name', 'unsubscribed', 'properties'])
ORDER BY id LIMIT %(size)s;

-- name: forget
-- Search rows of contacts, among the given ones, that are no more.
WITH held AS MATERIALIZED (
    SELECT s.contact_id FROM contacts_contactsearch s
    WHERE s.team_id = %(team)s AND s.contact_id = ANY(%(contacts)s::uuid[])
      AND NOT EXISTS (SELECT FROM contacts_contact c WHERE c.id = s.contact_id AND c.team_id = s.team_id)
    ORDER BY s.contact_id FOR UPDATE
)
DELETE FROM contacts_contactsearch s USING held WHERE s.team_id = %(team)s AND s.contact_id = held.contact_id;

-- name: forget_undone
-- Search rows of what an undo has just removed: see `remove` in undo.sql.
WITH held AS MATERIALIZED (
    SELECT s.contact_id FROM undoing u
    JOIN contacts_contactsearch s ON s.team_id = %(team)s AND s.contact_id = u.contact_id
    WHERE u.made AND NOT u.touched AND NOT EXISTS (SELECT FROM contacts_contact c WHERE c.id = u.contact_id)
    ORDER BY s.contact_id FOR UPDATE OF s
)
DELETE FROM contacts_contactsearch s USING held WHERE s.team_id = %(team)s AND s.contact_id = held.contact_id;

-- name: tidy
-- Brings what waits in front of the GIN index into it, so that searches need not read it one by one.
SELECT gin_clean_pending_list('search_lexemes');
