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
-- Part of forgetting somebody, or only what was kept of her.
DELETE FROM kit WHERE person = ?;

-- name: erase_history
-- Somebody wants her history gone, or what was kept of her, or is forgotten whole.
DELETE FROM history WHERE person = ?;

-- name: erase_journal
-- Part of forgetting somebody, or only what was kept of her.
DELETE FROM journal WHERE person = ?;

-- name: erase_receipt
-- Part of forgetting somebody.
DELETE FROM receipt WHERE person = ?;

-- name: erase_person
-- The end of forgetting somebody: nothing refers to her any more.
DELETE FROM person WHERE id = ?;

-- name: person_count
-- How many people there are.
SELECT count(*) FROM person;

-- name: people_by_day
-- How many people came on which day.
SELECT day, count(*) FROM person GROUP BY day ORDER BY day;

-- name: history_by_day
-- How much was written down on which day.
SELECT day, count(*) FROM history GROUP BY day ORDER BY day;

-- name: timers_due
-- Wake-up calls whose time has passed.
SELECT id, person, id, sealed FROM timer WHERE due < ?;

-- name: timers_woken
-- Wake-up calls that had come due, and wait for their turn.
SELECT seq, person, timer, sealed FROM inbox WHERE timer IS NOT NULL AND woken < ?;

-- name: sealed_people
-- Everybody whose key is there.
SELECT id, wrapped, address FROM person WHERE wrapped IS NOT NULL;

-- name: sealed_conversation
-- Sealed rows, with what each is told by.
SELECT person, 0, sealed FROM conversation;

-- name: sealed_inbox
-- Sealed rows, with what each is told by.
SELECT person, arrival, sealed FROM inbox WHERE arrival IS NOT NULL;

-- name: sealed_inbox_timers
-- Sealed rows, with what each is told by.
SELECT person, timer, sealed FROM inbox WHERE timer IS NOT NULL;

-- name: sealed_quarantine
-- Sealed rows, with what each is told by.
SELECT person, arrival, sealed FROM quarantine WHERE arrival IS NOT NULL;

-- name: sealed_quarantine_timers
-- Sealed rows, with what each is told by.
SELECT person, timer, sealed FROM quarantine WHERE timer IS NOT NULL;

-- name: sealed_outbox
-- Sealed rows, with what each is told by; what did not arrive has lost its words.
SELECT person, seq, sealed FROM outbox WHERE sealed IS NOT NULL;

-- name: sealed_timer
-- Sealed rows, with what each is told by.
SELECT person, id, sealed FROM timer;

-- name: sealed_kit
-- Sealed rows, with what each is told by.
SELECT person, item, sealed FROM kit;

-- name: sealed_history
-- Sealed rows, with what each is told by.
SELECT person, id, sealed FROM history;

-- name: sealed_journal
-- Sealed rows, with what each is told by.
SELECT person, id, sealed FROM journal;

-- name: sealed_receipt
-- Sealed rows, with what each is told by.
SELECT person, 0, sealed FROM receipt;
