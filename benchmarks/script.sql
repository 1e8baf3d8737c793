-- The yardstick: what an expert would write by hand for this one file. No history, no row errors, no ledger.
SET client_min_messages = warning;
DROP TABLE IF EXISTS hand;
CREATE UNLOGGED TABLE hand (
    email text, first_name text, last_name text, unsubscribed text, company text, city text, plan text, seats text,
    signed_up text
);
\copy hand FROM PSTDIN WITH (FORMAT csv, HEADER)
INSERT INTO contacts_contact (team_id, email, email_key, first_name, last_name, unsubscribed, properties)
SELECT DISTINCT ON (lower(trim(email)))
       :'team', trim(email), lower(trim(email)), first_name, last_name,
       lower(trim(unsubscribed)) IN ('true', 't', 'yes', 'y', '1'),
       jsonb_build_object('company', company, 'city', city, 'plan', plan, 'seats', seats::numeric, 'signed_up', signed_up)
FROM hand
WHERE email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'
ORDER BY lower(trim(email))
ON CONFLICT (team_id, email_key) DO UPDATE SET
    first_name = excluded.first_name, last_name = excluded.last_name, unsubscribed = excluded.unsubscribed,
    properties = contacts_contact.properties || excluded.properties, updated_at = now();
DROP TABLE hand;
