"""Who there is, and what is kept about each: functions over a connection, run in a lane."""

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.app.ports import JournalPage, PutAside
from bot.core.conversation import Conversation, KitItem
from bot.core.errors import StoreCorrupt
from bot.core.history import HistoryLine
from bot.core.names import PersonId
from bot.storage import codec
from bot.storage.forgotten import Forgotten
from bot.storage.shapes import from_ticks, to_day
from bot.storage.statements import statements
from bot.storage.vault import Seal, Vault

Row = tuple[int, bytes]


def person_id(raw: bytes) -> PersonId:
    return PersonId(raw.hex())


def raw_id(person: PersonId) -> bytes:
    """The bytes of an id; of one that was never ours, something that is nobody's."""
    try:
        return bytes.fromhex(person)
    except ValueError:
        return b""


def find(db: sqlite3.Connection, vault: Vault, address: str) -> tuple[bytes, bytes] | None:
    """Who is reached at this address, and her wrapped key."""
    lookup = vault.hashed("address", address)
    found: tuple[bytes, bytes] | None = db.execute(
        statements()["person_by_lookup"], (lookup,)
    ).fetchone()
    return found


def add(db: sqlite3.Connection, vault: Vault, address: str, day: int) -> tuple[bytes, Seal]:
    person = os.urandom(16)
    wrapped, seal = vault.new_key(person)
    sealed = seal.close(b"person.address", 0, address.encode("utf-8", "surrogatepass"))
    lookup = vault.hashed("address", address)
    _finish_forgetting(db, vault, lookup, day)
    db.execute(statements()["person_add"], (person, lookup, wrapped, sealed, day))
    return person, seal


def address_of(seal: Seal, sealed: bytes) -> str:
    if seal.address is None:
        opened = seal.open(b"person.address", 0, sealed)
        seal.address = opened.decode("utf-8", "surrogatepass")
    return seal.address


def seal_of(db: sqlite3.Connection, vault: Vault, person: bytes) -> Seal | None:
    """The person's key; None for somebody unknown or forgotten."""
    known = vault.known(person)
    if known is not None:
        return known
    found: tuple[bytes] | None = db.execute(statements()["person_wrapped"], (person,)).fetchone()
    return None if found is None else vault.seal(person, found[0])


def load(db: sqlite3.Connection, vault: Vault, person: bytes) -> Conversation | None:
    found: tuple[bytes, bytes | None] | None = db.execute(
        statements()["conversation_get"], (person,)
    ).fetchone()
    if found is None or found[1] is None:
        return None
    seal = vault.seal(person, found[0])
    body = codec.unsqueezed(seal.open(b"conversation.sealed", 0, found[1]))
    return replace(codec.unpack(codec.CONVERSATION, body), kit=_kit(db, seal, person))


def _kit(db: sqlite3.Connection, seal: Seal, person: bytes) -> tuple[KitItem, ...]:
    rows: Iterable[tuple[bytes, bytes]] = db.execute(statements()["kit_all"], (person,))
    return tuple(
        codec.unpack(codec.KIT_ITEM, seal.open(b"kit.sealed", item, sealed))
        for item, sealed in rows
    )


def history(
    db: sqlite3.Connection, vault: Vault, person: bytes, since: datetime
) -> tuple[HistoryLine, ...]:
    seal = seal_of(db, vault, person)
    if seal is None:
        return ()
    rows: Iterable[Row] = db.execute(statements()["history_since"], (person, to_day(since)))
    lines = (
        codec.unpack(codec.HISTORY, seal.open(b"history.sealed", id_, sealed))
        for id_, sealed in rows
    )
    return tuple(line for line in lines if line.at >= since)


def journal(db: sqlite3.Connection, vault: Vault, person: bytes) -> tuple[JournalPage, ...]:
    seal = seal_of(db, vault, person)
    if seal is None:
        return ()
    rows: Iterable[Row] = db.execute(statements()["journal_all"], (person,))
    return tuple(
        codec.unpack(codec.JOURNAL, seal.open(b"journal.sealed", id_, sealed))
        for id_, sealed in rows
    )


def put_aside(db: sqlite3.Connection, vault: Vault, person: bytes) -> tuple[PutAside, ...]:
    """What she sent and nobody could answer."""
    seal = seal_of(db, vault, person)
    if seal is None:
        return ()
    rows: Iterable[tuple[int, str, bytes]] = db.execute(statements()["quarantine_of"], (person,))
    found = []
    for arrival, reason, sealed in rows:
        try:
            received_at, body = opened_arrival(seal, arrival, sealed)
        except StoreCorrupt:
            continue  # it was put aside for just that
        found.append(PutAside(received_at, reason, body.decode("utf-8", "replace")))
    return tuple(found)


def opened_arrival(seal: Seal, key: int, sealed: bytes) -> tuple[datetime, bytes]:
    """When an event came, and its body."""
    plain = seal.open(b"event.arrival", key, sealed)
    return from_ticks(int.from_bytes(plain[:8], "big", signed=True)), plain[8:]


# ── forgetting ────────────────────────────────────────────────────────────────────────────────

_ERASED = (
    "conversation",
    "inbox",
    "quarantine",
    "outbox",
    "timer",
    "kit",
    "history",
    "journal",
    "receipt",
)
"""Every table with rows of a person, but the one that says that she is there."""


def destroy_key(db: sqlite3.Connection, vault: Vault, person: bytes) -> bool:
    """The first step, committed alone. Says whether there was anybody to forget."""
    vault.forget(person)
    return db.execute(statements()["person_destroy_key"], (person,)).rowcount == 1


def tombstone(vault: Vault, person: bytes) -> bytes:
    return vault.hashed("gone", person.hex())


def forget_again(db: sqlite3.Connection, vault: Vault, forgotten: Forgotten, day: int) -> int:
    """Let the data and the file beside the key agree on who is forgotten. Returns how many of those
    who were there had been forgotten before: their data came out of a backup.

    The file holds whatever the data hold, so their numbers differ when something is to be done.
    """
    counted: tuple[int] = db.execute(statements()["tombstone_count"]).fetchone()
    if counted[0] == forgotten.count():
        return 0
    known = forgotten.read()
    back = [person for (person,) in db.execute(statements()["person_ids"])]
    back = [person for person in back if tombstone(vault, person) in known]
    for person in back:
        destroy_key(db, vault, person)
        erase(db, vault, person, day)
    for gone, since in known.items():  # who is not in these data at all
        db.execute(statements()["tombstone_add"], (gone, b"", since))
    rows: list[tuple[bytes, int]] = db.execute(statements()["tombstones"]).fetchall()
    forgotten.add(row for row in rows if row[0] not in known)
    return len(back)


def erase(db: sqlite3.Connection, vault: Vault, person: bytes, day: int) -> None:
    """The second step, repeated at the next start when a crash came in between."""
    found: tuple[bytes] | None = db.execute(statements()["person_lookup"], (person,)).fetchone()
    if found is None:
        return
    for table in _ERASED:
        db.execute(statements()[f"erase_{table}"], (person,))
    db.execute(statements()["erase_person"], (person,))
    db.execute(statements()["tombstone_add"], (tombstone(vault, person), found[0], day))


def _finish_forgetting(db: sqlite3.Connection, vault: Vault, lookup: bytes, day: int) -> None:
    """Who was being forgotten and writes again before that is done would find the place taken."""
    found: tuple[bytes] | None = db.execute(statements()["person_going"], (lookup,)).fetchone()
    if found is not None:
        erase(db, vault, found[0], day)


def half_forgotten(db: sqlite3.Connection) -> list[bytes]:
    rows: Iterable[tuple[bytes]] = db.execute(statements()["person_half_forgotten"])
    return [person for (person,) in rows]
