-- name: key_check_get
-- What the right master key makes of a fixed word.
SELECT proof FROM key_check;

-- name: key_check_put
-- Written once, when the data are new.
INSERT INTO key_check (one, proof) VALUES (1, ?);

-- name: numbers_used
-- The highest number that any table ever gave to a row.
SELECT coalesce(max(seq), 0) FROM sqlite_sequence;

-- name: counts
-- How many rows each table holds, by its name; messages by their state.
SELECT 'person', count(*) FROM person
UNION ALL SELECT 'conversation', count(*) FROM conversation
UNION ALL SELECT 'seen', count(*) FROM seen
UNION ALL SELECT 'inbox', count(*) FROM inbox
UNION ALL SELECT 'quarantine', count(*) FROM quarantine
UNION ALL SELECT 'timer', count(*) FROM timer
UNION ALL SELECT 'kit', count(*) FROM kit
UNION ALL SELECT 'history', count(*) FROM history
UNION ALL SELECT 'journal', count(*) FROM journal
UNION ALL SELECT 'receipt', count(*) FROM receipt
UNION ALL SELECT 'tombstone', count(*) FROM tombstone
UNION ALL SELECT 'outbox_' || state, count(*) FROM outbox GROUP BY state;

-- name: erase_conversation
-- Part of forgetting somebody.
DELETE FROM conversation WHERE person = ?;

-- name: erase_inbox
-- Part of forgetting somebody.
DELETE FROM inbox WHERE person = ?;

-- name: erase_quarantine
-- Part of forgetting somebody.
DELETE FROM quarantine WHERE person = ?;

-- name: erase_outbox
-- Part of forgetting somebody.
DELETE FROM outbox WHERE person = ?;

-- name: erase_timer
-- Part of forgetting somebody.
DELETE FROM timer WHERE person = ?;

-- name: erase_kit
-- Part of forgetting somebody.
DELETE FROM kit WHERE person = ?;

-- name: erase_history
-- Part of forgetting somebody.
DELETE FROM history WHERE person = ?;

-- name: erase_journal
-- Part of forgetting somebody.
DELETE FROM journal WHERE person = ?;

-- name: erase_receipt
-- Part of forgetting somebody.
DELETE FROM receipt WHERE person = ?;

-- name: erase_person
-- The end of forgetting somebody: nothing refers to her any more.
DELETE FROM person WHERE id = ?;
