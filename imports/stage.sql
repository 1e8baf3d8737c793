-- PostgreSQL 18 or newer. A staging: one unlogged table of good rows and one of everything to tell about the others.

-- name: create_table
-- No autovacuum: it is written once, read once and dropped.
CREATE UNLOGGED TABLE {table} (
    email_key text COLLATE "C" NOT NULL, email text NOT NULL, row_number bigint NOT NULL,
    first_name text, last_name text, unsubscribed boolean, properties text NOT NULL
) WITH (autovacuum_enabled = false);

-- name: create_errors
CREATE UNLOGGED TABLE {errors} (
    number bigint NOT NULL, line bigint, column_name text, column_index integer, value text NOT NULL,
    code text NOT NULL, message text NOT NULL, severity text NOT NULL, raw text[],
    rows bigint NOT NULL -- how many rows of the file it stands for
) WITH (autovacuum_enabled = false);

-- name: copy_table
-- An empty unquoted field is null.
COPY {table} FROM STDIN (FORMAT csv);

-- name: copy_errors
COPY {errors} FROM STDIN;

-- name: index_once
-- After the load: one sort instead of a million insertions. Refused when an address repeats.
CREATE UNIQUE INDEX ON {table} (email_key);

-- name: index_repeats
-- The same for a file in which addresses repeat, the winner of each first.
CREATE INDEX ON {table} (email_key, row_number DESC);

-- name: is_once
-- Whether every address of a staging occurs once: its index says so.
SELECT EXISTS (SELECT FROM pg_index WHERE indrelid = to_regclass(%(table)s) AND indisunique);

-- name: count_ranges
-- How many staged rows each range holds: range 1 lies below the first bound.
SELECT width_bucket(email_key, %(bounds)s::text[] COLLATE "C") + 1 AS index, count(*) FROM {table} GROUP BY 1;

-- name: report_failed
-- Row errors and notes of the reading become the import's. Yields how many rows failed.
WITH told AS (
    INSERT INTO imports_rowerror (imp_id, number, line, "column", column_index, value, code, message, severity, raw)
    SELECT %(import)s, number, line, column_name, column_index, value, code, message, severity, raw
    FROM {errors} WHERE severity <> 'hint' ORDER BY number
    RETURNING severity
)
SELECT count(*) FILTER (WHERE severity = 'failed') FROM told;

-- name: report_repeats
-- Earlier rows of an address that occurs again further down, each with the number of the row that wins.
INSERT INTO imports_rowerror (imp_id, number, "column", column_index, value, code, message, severity)
SELECT %(import)s, s.row_number, %(column)s, %(column_index)s, s.email, 'repeat',
       format('Row %%s has the same address and wins, because it comes later.', m.row_number), 'skipped'
FROM merging m JOIN {table} s ON s.email_key = m.email_key AND s.row_number <> m.row_number
WHERE m.rows > 1
ORDER BY s.row_number;

-- name: report_late
-- Rows tried again whose address a later row of the same file has written meanwhile.
INSERT INTO imports_rowerror (imp_id, number, "column", column_index, value, code, message, severity)
SELECT %(import)s, row_number, %(column)s, %(column_index)s, email, 'repeat',
       'A later row of the file with the same address was imported already, and wins.', 'skipped'
FROM merging WHERE late
ORDER BY row_number;

-- name: report_given_up
-- The rows of a range that no worker survived. Yields how many.
WITH told AS (
    INSERT INTO imports_rowerror (imp_id, number, "column", column_index, value, code, message, severity)
    SELECT %(import)s, row_number, %(column)s, %(column_index)s, email, 'given_up', %(message)s, 'failed'
    FROM {table}
    WHERE (%(low)s::text IS NULL OR email_key >= %(low)s) AND (%(high)s::text IS NULL OR email_key < %(high)s)
    ORDER BY row_number
    RETURNING 1
)
SELECT count(*) FROM told;

-- name: problems
-- Row errors by kind and column, the most frequent first, each with an example.
SELECT severity, code, column_name AS column, column_index, sum(rows)::bigint AS rows, min(number) AS first_row,
       (array_agg(value ORDER BY number))[1:3] AS examples, (array_agg(message ORDER BY number))[1] AS message
FROM {errors}
WHERE severity <> 'hint'
GROUP BY severity, code, column_name, column_index
ORDER BY severity, sum(rows) DESC, min(number)
LIMIT %(limit)s;

-- name: hints
-- Valid addresses that something is to be said of, by kind and then by domain (or by the name before the @), the most
-- frequent first. For a typing error `meant` is the domain it was probably to be.
SELECT code AS kind, value AS about, nullif(message, '') AS meant, rows, number AS first_row, raw AS examples
FROM {errors}
WHERE severity = 'hint'
ORDER BY code, rows DESC, number;
