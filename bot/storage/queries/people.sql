-- name: person_by_lookup
-- Who is reached at an address, by its keyed hash.
SELECT id, wrapped FROM person WHERE lookup = ? AND wrapped IS NOT NULL;

-- name: person_wrapped
-- The wrapped key of a person.
SELECT wrapped FROM person WHERE id = ? AND wrapped IS NOT NULL;

-- name: person_add
-- Somebody new.
INSERT INTO person (id, lookup, wrapped, address, day) VALUES (?, ?, ?, ?, ?);

-- name: person_destroy_key
-- Destroy the key: from here on nothing of hers can be read by anybody.
UPDATE person SET wrapped = NULL WHERE id = ?;

-- name: person_lookup
-- The keyed hash of the address of somebody whose key is destroyed.
SELECT lookup FROM person WHERE id = ? AND wrapped IS NULL;

-- name: person_going
-- Whose key is destroyed and who is reached at an address, by its keyed hash.
SELECT id FROM person WHERE lookup = ? AND wrapped IS NULL;

-- name: person_half_forgotten
-- People whose key is destroyed and whose rows are still there.
SELECT id FROM person WHERE wrapped IS NULL;

-- name: tombstone_add
-- Remember that somebody is to stay forgotten.
INSERT INTO tombstone (person, lookup, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING;

-- name: conversation_put
-- Where a person is now.
INSERT INTO conversation (person, sealed) VALUES (?, ?)
ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed;

-- name: conversation_get
-- Where a person is, and her key.
SELECT person.wrapped, conversation.sealed
FROM person LEFT JOIN conversation ON conversation.person = person.id
WHERE person.id = ? AND person.wrapped IS NOT NULL;

-- name: kit_put
-- Keep something, or change what was kept, in its place.
INSERT INTO kit (person, item, sealed) VALUES (?, ?, ?)
ON CONFLICT (person, item) DO UPDATE SET sealed = excluded.sealed;

-- name: kit_remove
-- Take something out of the kit.
DELETE FROM kit WHERE person = ? AND item = ?;

-- name: kit_all
-- All that a person keeps, in the order in which it came.
SELECT item, sealed FROM kit WHERE person = ? ORDER BY number;

-- name: history_add
-- A flow ended.
INSERT INTO history (id, person, day, sealed) VALUES (?, ?, ?, ?);

-- name: history_since
-- What ended on that day or later.
SELECT id, sealed FROM history WHERE person = ? AND day >= ? ORDER BY id;

-- name: journal_add
-- A page that somebody chose to write down.
INSERT INTO journal (id, person, sealed) VALUES (?, ?, ?);

-- name: journal_all
-- All pages of a person.
SELECT id, sealed FROM journal WHERE person = ? ORDER BY id;

-- name: tombstones
-- Who is to stay forgotten, and since when.
SELECT person, day FROM tombstone;

-- name: tombstone_count
-- How many are to stay forgotten.
SELECT count(*) FROM tombstone;

-- name: person_ids
-- Everybody who is there.
SELECT id FROM person;
