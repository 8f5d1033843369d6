-- name: seen_add
-- Remember an event; changes nothing when it was seen before.
INSERT INTO seen (arrival, day) VALUES (?, ?) ON CONFLICT DO NOTHING;

-- name: seen_remove
-- An event that may be handed in again: it was not taken.
DELETE FROM seen WHERE arrival = ?;

-- name: seen_purge
-- Let go of events so old that nobody sends them again.
DELETE FROM seen WHERE day < ?;

-- name: seen_newest
-- The latest day that an event told us of.
SELECT max(day) FROM seen;

-- name: inbox_add
-- Let an event from outside wait for its turn.
INSERT INTO inbox (person, urgent, arrival, place, sealed) VALUES (?, ?, ?, ?, ?);

-- name: inbox_box
-- How many events of a person wait that are not urgent, the place of her next one, and how many
-- messages to her have not been sent.
SELECT count(*) FILTER (WHERE urgent = 0), coalesce(max(place) + 1, 0),
       (SELECT count(*) FROM outbox WHERE person = ?1 AND state IN ('queued', 'sending'))
FROM inbox WHERE person = ?1;

-- name: inbox_urgent
-- Waiting events that go before all others.
SELECT inbox.seq, person.id, person.wrapped, person.address, inbox.urgent, inbox.tries,
       inbox.arrival, inbox.timer, inbox.woken, inbox.sealed
FROM inbox JOIN person ON person.id = inbox.person
WHERE inbox.urgent = 1 AND inbox.seq > ? AND person.wrapped IS NOT NULL
ORDER BY inbox.seq LIMIT ?;

-- name: inbox_plain
-- Waiting events: the first of everybody, then the second ones.
SELECT inbox.seq, person.id, person.wrapped, person.address, inbox.urgent, inbox.tries,
       inbox.arrival, inbox.timer, inbox.woken, inbox.sealed
FROM inbox JOIN person ON person.id = inbox.person
WHERE inbox.urgent = 0 AND inbox.seq > ? AND person.wrapped IS NOT NULL
ORDER BY inbox.place, inbox.seq LIMIT ?;

-- name: inbox_of
-- What somebody sent that waits, in the order in which it came.
SELECT inbox.seq, person.id, person.wrapped, person.address, inbox.urgent, inbox.tries,
       inbox.arrival, inbox.timer, inbox.woken, inbox.sealed
FROM inbox JOIN person ON person.id = inbox.person
WHERE inbox.person = ? AND inbox.arrival IS NOT NULL AND person.wrapped IS NOT NULL
ORDER BY inbox.seq;

-- name: inbox_done
-- An event had its turn.
DELETE FROM inbox WHERE seq = ? AND person = ?;

-- name: inbox_failed
-- Count a try.
UPDATE inbox SET tries = tries + 1 WHERE seq = ? RETURNING tries;

-- name: inbox_person
-- Whose event it is.
SELECT person FROM inbox WHERE seq = ?;

-- name: quarantine_add
-- Put an event aside, as sealed as it came.
INSERT INTO quarantine (seq, person, arrival, timer, reason, day, sealed)
SELECT seq, person, arrival, timer, ?2, ?3, sealed FROM inbox WHERE seq = ?1;

-- name: quarantine_purge
-- Let go of what was put aside days ago.
DELETE FROM quarantine WHERE day < ?;

-- name: quarantine_of
-- What somebody sent and was put aside.
SELECT arrival, reason, sealed FROM quarantine
WHERE person = ? AND arrival IS NOT NULL ORDER BY seq;

-- name: inbox_remove
-- Take an event out of the inbox.
DELETE FROM inbox WHERE seq = ?;

-- name: timer_clear
-- All wake-up calls of a person.
DELETE FROM timer WHERE person = ?;

-- name: timer_add
-- One wake-up call.
INSERT INTO timer (id, person, due, unasked, day, sealed) VALUES (?, ?, ?, ?, ?, ?);

-- name: timer_wake
-- Due calls become events, the earliest first; they stay sealed as they are.
INSERT INTO inbox (person, timer, woken, place, sealed)
SELECT person, id, ?1,
       coalesce((SELECT max(place) + 1 FROM inbox WHERE inbox.person = timer.person), 0), sealed
FROM timer WHERE unasked = ?3 AND due <= ?1 ORDER BY due, id LIMIT ?2;

-- name: timer_woken
-- Take away the calls that became events just now.
DELETE FROM timer WHERE id IN (
    SELECT id FROM timer WHERE unasked = ?3 AND due <= ?1 ORDER BY due, id LIMIT ?2
);

-- name: timer_under_way
-- How many calls wait for their turn, and how many unasked messages for their being sent.
SELECT (SELECT count(*) FROM inbox WHERE timer IS NOT NULL)
     + (SELECT count(*) FROM outbox WHERE priority = 3 AND state IN ('queued', 'sending'));

-- name: timer_next
-- When the next call is due, of those that are unasked or of the others.
SELECT min(due) FROM timer WHERE unasked = ?;

-- name: timer_put_back
-- The clock was put back: bells move with it.
UPDATE timer SET due = due - ?1 WHERE unasked = 0;

-- name: timer_look_again
-- Set on a day that is still to come: the clock was wrong then, and it is to be set anew.
UPDATE timer SET due = ?1 WHERE unasked = 1 AND day > ?2;

-- name: timer_remove
-- Take back one wake-up call.
DELETE FROM timer WHERE id = ?;
