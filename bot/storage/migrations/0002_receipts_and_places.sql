-- Receipts of messages, and turns in which nobody waits behind everything that somebody else wrote.

-- How the transport finds again the messages that show a person's last prompts.
CREATE TABLE receipt (
    number INTEGER PRIMARY KEY,
    person BLOB NOT NULL UNIQUE REFERENCES person (id),
    sealed BLOB NOT NULL
) STRICT;

-- Where an event stands among those of its person that wait; never before an earlier one of hers.
ALTER TABLE inbox ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
CREATE INDEX inbox_place ON inbox (place, seq) WHERE urgent = 0;
