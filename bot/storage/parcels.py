"""What waits to be sent. Functions over a connection, run in a lane."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.app.ports import RECEIPTS_KEPT, Outgoing, Parcel, ParcelState, Receipt
from bot.core.effects import Priority
from bot.core.errors import StoreCorrupt
from bot.storage import codec
from bot.storage.people import address_of, person_id, seal_of
from bot.storage.shapes import from_ticks, to_ticks
from bot.storage.statements import statements
from bot.storage.vault import Seal, Vault

_Ready = tuple[int, bytes, bytes, bytes, int, int, int, bytes]  # see outbox_ready
Queued = tuple[int, bytes, int, int, int | None, bytes]  # see outbox_add


def queued(
    numbers: Iterator[int], person: bytes, seal: Seal, outgoing: Iterable[Outgoing]
) -> list[Queued]:
    """Rows for the outbox, in the order in which they are said."""
    return [_row(next(numbers), person, seal, one) for one in outgoing]


def _row(seq: int, person: bytes, seal: Seal, one: Outgoing) -> Queued:
    expires_at = None if one.expires_at is None else to_ticks(one.expires_at)
    sealed = seal.close(b"outbox.sealed", seq, one.body)
    return seq, person, int(one.priority), to_ticks(one.not_before), expires_at, sealed


@dataclass(frozen=True, slots=True)
class Room:
    """How many may be claimed: in all, of which priorities, and how many that are unasked."""

    limit: int
    least: Priority
    unasked: int | None

    def left(self, taken: int, priority: Priority) -> int:
        left = self.limit - taken
        is_open = priority is not Priority.UNASKED or self.unasked is None
        return left if is_open else min(left, self.unasked or 0)


def claim(db: sqlite3.Connection, vault: Vault, now: datetime, places: Room) -> list[Parcel]:
    ticks = to_ticks(now)
    db.execute(statements()["outbox_expire"], (ticks,))
    rows: list[_Ready] = []
    for priority in _pressing(places.least):
        room = places.left(len(rows), priority)
        rows += db.execute(statements()["outbox_ready"], (int(priority), ticks, room))
    db.executemany(statements()["outbox_claim"], [(row[0],) for row in rows])
    return [parcel for row in rows if (parcel := _claimed(db, vault, row)) is not None]


def _pressing(least: Priority) -> list[Priority]:
    return [one for one in Priority if one <= least]


def _claimed(db: sqlite3.Connection, vault: Vault, row: _Ready) -> Parcel | None:
    """None for somebody who cannot be found any more; others go on."""
    try:
        return _parcel(vault, row)
    except StoreCorrupt:
        db.execute(statements()["outbox_ended"], (row[0], ParcelState.DEAD.value))
        return None


def _parcel(vault: Vault, row: _Ready) -> Parcel:
    seq, person, wrapped, address, priority, tries, repeated, sealed = row
    seal = vault.seal(person, wrapped)
    return Parcel(
        seq=seq,
        person=person_id(person),
        address=address_of(seal, address),
        body=_words(seal, seq, sealed),
        priority=Priority(priority),
        tries=tries,
        repeated=bool(repeated),
    )


def _words(seal: Seal, seq: int, sealed: bytes) -> bytes:
    """Nothing for what does not open: whoever sends it decides what is said instead."""
    try:
        return seal.open(b"outbox.sealed", seq, sealed)
    except StoreCorrupt:
        return b""


def next_parcel(db: sqlite3.Connection, least: Priority) -> datetime | None:
    found: list[tuple[int]] = []
    for priority in _pressing(least):
        found += db.execute(statements()["outbox_next"], (int(priority),))
    return from_ticks(min(found)[0]) if found else None


def settle(
    db: sqlite3.Connection, seq: int, state: ParcelState, not_before: datetime | None
) -> bytes | None:
    """The person to whom it was sent just now, if it was."""
    match state:
        case ParcelState.SENT:
            sent: list[tuple[bytes]] = db.execute(statements()["outbox_sent"], (seq,)).fetchall()
            return sent[0][0] if sent else None
        case ParcelState.QUEUED:
            again = None if not_before is None else to_ticks(not_before)
            db.execute(statements()["outbox_again"], (seq, again))
        case ParcelState.AMBIGUOUS | ParcelState.DEAD:
            db.execute(statements()["outbox_ended"], (seq, state.value))
        case ParcelState.SENDING:
            pass  # it is
        case _:
            assert_never(state)
    return None


def has_more(db: sqlite3.Connection, person: bytes) -> bool:
    """Whether something is queued for her."""
    return bool(db.execute(statements()["outbox_more"], (person,)).fetchone()[0])


def recover(db: sqlite3.Connection) -> None:
    db.execute(statements()["outbox_recover"])
    db.execute(statements()["outbox_restart"])


def put_back(db: sqlite3.Connection, now: datetime) -> None:
    """The clock stands earlier than it did: nothing waits until it has caught up."""
    db.execute(statements()["outbox_put_back"], (to_ticks(now),))


def say(db: sqlite3.Connection, person: bytes, rows: Sequence[Queued]) -> None:
    """Queue what a turn says to her. It waits for what was said before, which may be something that
    waits for a free moment: that has to hurry now."""
    if any(row[2] < Priority.UNASKED for row in rows):
        db.execute(statements()["outbox_press"], (person,))
    put(db, rows)


def put(db: sqlite3.Connection, rows: Sequence[Queued]) -> None:
    db.executemany(statements()["outbox_add"], rows)


# ── receipts ──────────────────────────────────────────────────────────────────────────────────


Held = tuple[Receipt, ...]


def receipts(db: sqlite3.Connection, vault: Vault, person: bytes) -> Held:
    seal = seal_of(db, vault, person)
    found: tuple[bytes] | None = db.execute(statements()["receipts_get"], (person,)).fetchone()
    if seal is None or found is None:
        return ()
    return codec.unpack(codec.RECEIPTS, seal.open(b"receipt.sealed", 0, found[0])).held


def keep_receipt(
    db: sqlite3.Connection, vault: Vault, person: bytes, *, before: Held | None, receipt: Receipt
) -> Held:
    """Beside those of the prompts before, which are looked up when they are not known; the oldest
    goes. Returns all that are kept now.

    Those that cannot be read are given up: a message that was shown must not be shown again, and
    again, because of an old note. Without her key that it was sent is written down all the same.
    """
    try:
        seal = seal_of(db, vault, person)
    except StoreCorrupt:
        seal = None
    if seal is None:
        return ()
    if before is None:
        try:
            before = receipts(db, vault, person)
        except StoreCorrupt:
            before = ()
    by_prompt = {one.prompt: one for one in (*before, receipt)}
    latest = tuple(by_prompt[prompt] for prompt in sorted(by_prompt)[-RECEIPTS_KEPT:])
    body = codec.pack(codec.RECEIPTS, codec.Receipts(latest))
    db.execute(statements()["receipts_put"], (person, seal.close(b"receipt.sealed", 0, body)))
    return latest
