-- Check-ins are claimed no faster than they can be sent, and behind all that somebody waits for.

-- Whether nobody waits for the call; and the day on which it was set, days since 1970, by which one
-- that was set while the clock stood far ahead is found when the clock is right again.
ALTER TABLE timer ADD COLUMN unasked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE timer ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
DROP INDEX timer_due;
CREATE INDEX timer_due ON timer (unasked, due, id, day);

-- What counts as under way.
CREATE INDEX inbox_woken ON inbox (seq) WHERE timer IS NOT NULL;
CREATE INDEX outbox_unasked ON outbox (seq)
    WHERE priority = 3 AND state IN ('queued', 'sending');
