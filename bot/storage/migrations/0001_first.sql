-- The first shape. Every table carries the person, so that it can be split by her.
--
-- Columns named `sealed`, `address` and `wrapped` are encrypted (bot/storage/vault.py). All others
-- are random ids, counts, states, keyed hashes, days since 1970, or the instants (microseconds
-- since 1970, UTC) that sending and waking need.

-- Proves that the master key is the one these data were sealed with.
CREATE TABLE key_check (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    proof BLOB NOT NULL
) STRICT;

-- Who there is. `wrapped` is NULL from the moment in which a person is being forgotten.
CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    lookup BLOB NOT NULL UNIQUE,
    wrapped BLOB,
    address BLOB NOT NULL,
    day INTEGER NOT NULL
) STRICT;

-- Where each person is.
CREATE TABLE conversation (
    number INTEGER PRIMARY KEY,
    person BLOB NOT NULL UNIQUE REFERENCES person (id),
    sealed BLOB NOT NULL
) STRICT;

-- Keyed hashes of events that were accepted lately, done or not.
CREATE TABLE seen (
    arrival INTEGER PRIMARY KEY,
    day INTEGER NOT NULL
) STRICT;

-- Events that wait for their turn: from outside (`arrival`) or a wake-up call (`timer`, `woken`).
CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    person BLOB NOT NULL REFERENCES person (id),
    urgent INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    arrival INTEGER,
    timer INTEGER,
    woken INTEGER,
    sealed BLOB NOT NULL,
    CHECK ((arrival IS NULL) <> (timer IS NULL)),
    CHECK ((timer IS NULL) = (woken IS NULL))
) STRICT;
CREATE INDEX inbox_person ON inbox (person);
CREATE INDEX inbox_urgent ON inbox (seq) WHERE urgent = 1;

-- Events that went wrong too often, put aside for good.
CREATE TABLE quarantine (
    seq INTEGER PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person (id),
    arrival INTEGER,
    timer INTEGER,
    reason TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX quarantine_person ON quarantine (person);

-- Messages to be sent. What arrived is deleted; what did not keeps its state without its words.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    person BLOB NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'ambiguous', 'dead')),
    priority INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    expires_at INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0,
    sealed BLOB
) STRICT;
CREATE INDEX outbox_person ON outbox (person, seq);
CREATE INDEX outbox_due ON outbox (priority, not_before, seq) WHERE state = 'queued';
CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE state = 'queued' AND expires_at IS NOT NULL;
CREATE INDEX outbox_sending ON outbox (seq) WHERE state = 'sending';

-- Wake-up calls.
CREATE TABLE timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BLOB NOT NULL REFERENCES person (id),
    due INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX timer_person ON timer (person);
CREATE INDEX timer_due ON timer (due, id);

-- What people chose to keep of their own. `item` is a keyed hash.
CREATE TABLE kit (
    number INTEGER PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person (id),
    item BLOB NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (person, item)
) STRICT;

-- What finished flows left behind.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BLOB NOT NULL REFERENCES person (id),
    day INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX history_person ON history (person, day);

-- Pages that people chose to write down.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BLOB NOT NULL REFERENCES person (id),
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX journal_person ON journal (person);

-- Who asked to be forgotten: keyed hashes only, so that a restored backup can forget again.
CREATE TABLE tombstone (
    person BLOB PRIMARY KEY,
    lookup BLOB NOT NULL,
    day INTEGER NOT NULL
) STRICT;
