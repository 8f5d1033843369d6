-- The day on which an event was put aside, so that it does not stay for ever.

ALTER TABLE quarantine ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
UPDATE quarantine SET day = coalesce((SELECT max(day) FROM seen), 0);
