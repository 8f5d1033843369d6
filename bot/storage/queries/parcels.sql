-- name: outbox_add
-- Queue a message.
INSERT INTO outbox (seq, person, state, priority, not_before, expires_at, sealed)
VALUES (?, ?, 'queued', ?, ?, ?, ?);

-- name: outbox_silence
-- Drop what is queued for a person, help excepted. What is only asked after help expires.
DELETE FROM outbox
WHERE person = ? AND state = 'queued' AND (priority > 0 OR expires_at IS NOT NULL);

-- name: outbox_press
-- What was unasked goes before what she is told now, and as quickly.
UPDATE outbox SET priority = 1 WHERE person = ? AND priority = 3 AND state = 'queued';

-- name: outbox_put_back
-- The clock was put back: what was put off may be tried.
UPDATE outbox SET not_before = ?1 WHERE state = 'queued' AND not_before > ?1;

-- name: outbox_expire
-- Give up what came too late; its words go at once.
UPDATE outbox SET state = 'dead', sealed = NULL
WHERE state = 'queued' AND expires_at IS NOT NULL AND expires_at <= ?;

-- name: outbox_ready
-- Messages of one priority to send now: help waits for nothing, others for what stands before.
-- The sign keeps the value out of the choice of an index: it was planned anew for each, 0.2 ms.
SELECT o.seq, o.person, person.wrapped, person.address, o.priority, o.tries, o.repeated, o.sealed
FROM outbox AS o JOIN person ON person.id = o.person
WHERE o.state = 'queued' AND o.priority = +?1 AND o.not_before <= ?2
  AND person.wrapped IS NOT NULL
  AND (o.priority = 0 OR NOT EXISTS (
      SELECT 1 FROM outbox AS earlier
      WHERE earlier.person = o.person AND earlier.seq < o.seq
        AND earlier.state IN ('queued', 'sending')))
ORDER BY o.not_before, o.seq LIMIT ?3;

-- name: outbox_claim
-- A message is being sent.
UPDATE outbox SET state = 'sending', tries = tries + 1 WHERE seq = ?;

-- name: outbox_next
-- When the next message of one priority may go that waits for nothing but its time.
-- The sign is that of outbox_ready.
SELECT o.not_before FROM outbox AS o
WHERE o.state = 'queued' AND o.priority = +?
  AND (o.priority = 0 OR NOT EXISTS (
      SELECT 1 FROM outbox AS earlier
      WHERE earlier.person = o.person AND earlier.seq < o.seq
        AND earlier.state IN ('queued', 'sending')))
ORDER BY o.not_before LIMIT 1;

-- name: outbox_sent
-- It arrived: nothing of it is kept.
DELETE FROM outbox WHERE seq = ? AND state = 'sending' RETURNING person;

-- name: outbox_more
-- Whether something is queued for a person.
SELECT EXISTS (SELECT 1 FROM outbox WHERE person = ? AND state = 'queued');

-- name: outbox_again
-- It did not go: another time.
UPDATE outbox SET state = 'queued', not_before = coalesce(?2, not_before)
WHERE seq = ?1 AND state = 'sending';

-- name: outbox_ended
-- It did not arrive, or nobody knows: the state stays, its words go.
UPDATE outbox SET state = ?2, sealed = NULL WHERE seq = ?1 AND state = 'sending';

-- name: outbox_recover
-- What was in flight when a process died goes out again, and says so.
UPDATE outbox SET state = 'queued', repeated = 1 WHERE state = 'sending';

-- name: outbox_restart
-- What was put off is tried at once after a start: the clock may have been put back meanwhile.
UPDATE outbox SET not_before = 0 WHERE state = 'queued';

-- name: outbox_purge
-- Forget that messages of days ago did not arrive.
DELETE FROM outbox WHERE state IN ('ambiguous', 'dead') AND not_before < ?;

-- name: receipts_get
-- What the transport noted about the messages of a person's last prompts.
SELECT sealed FROM receipt WHERE person = ?;

-- name: receipts_put
-- All that is still noted about them.
INSERT INTO receipt (person, sealed) VALUES (?, ?)
ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed;

-- name: outbox_drop
-- What was on its way when a backup was made, help excepted.
DELETE FROM outbox WHERE priority > 0;
