"""What waits for its turn: events from outside, and wake-up calls that came due.

Functions over a connection, run in a lane. An event stays sealed as it came on its way from the
timers to the inbox to the quarantine; what it is bound to travels with it.
"""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from bot.app.ports import Arrival, Pending
from bot.core.conversation import Timer
from bot.storage import codec
from bot.storage.people import add, address_of, find, person_id
from bot.storage.retention import KNOWN
from bot.storage.shapes import day_ticks, from_ticks, to_day, to_ticks
from bot.storage.statements import statements
from bot.storage.vault import Seal, Vault

_Waiting = tuple[
    int, bytes, bytes, bytes, int, int, int | None, int | None, int | None, bytes
]  # see inbox_plain


def accept(db: sqlite3.Connection, vault: Vault, arrivals: Sequence[Arrival]) -> int:
    return sum(_accept(db, vault, arrival) for arrival in arrivals)


def _accept(db: sqlite3.Connection, vault: Vault, arrival: Arrival) -> bool:
    day = to_day(arrival.received_at)
    key = vault.numbered("arrival", arrival.key)
    if db.execute(statements()["seen_add"], (key, day)).rowcount == 0:
        return False
    found = find(db, vault, arrival.address)
    person, seal = found or add(db, vault, arrival.address, day)
    ticks = to_ticks(arrival.received_at).to_bytes(8, "big", signed=True)
    sealed = seal.close(b"event.arrival", key, ticks + arrival.body)
    db.execute(statements()["inbox_add"], (person, int(arrival.urgent), key, sealed))
    return True


def newest_day(db: sqlite3.Connection) -> int:
    found: tuple[int | None] = db.execute(statements()["seen_newest"]).fetchone()
    return found[0] or 0


def purge(db: sqlite3.Connection, today: int) -> None:
    """Let go of what is known for some days only."""
    oldest = today - KNOWN.days
    db.execute(statements()["seen_purge"], (oldest,))
    db.execute(statements()["outbox_purge"], (day_ticks(oldest),))


def pending(db: sqlite3.Connection, vault: Vault, after: int, limit: int) -> list[Pending]:
    rows: list[_Waiting] = db.execute(statements()["inbox_urgent"], (after, limit)).fetchall()
    rows += db.execute(statements()["inbox_plain"], (after, limit - len(rows))).fetchall()
    return [_pending(vault, row) for row in rows]


def _pending(vault: Vault, row: _Waiting) -> Pending:
    seq, person, wrapped, address, urgent, tries, arrival, timer, woken, sealed = row
    seal = vault.seal(person, wrapped)
    call: Timer | None = None
    if timer is not None and woken is not None:
        call, received_at, body = open_timer(seal, timer, sealed), from_ticks(woken), b""
    else:
        plain = seal.open(b"event.arrival", arrival or 0, sealed)
        received_at = from_ticks(int.from_bytes(plain[:8], "big", signed=True))
        body = plain[8:]
    return Pending(
        seq=seq,
        person=person_id(person),
        address=address_of(seal, address),
        received_at=received_at,
        body=body,
        urgent=bool(urgent),
        tries=tries,
        timer=call,
    )


def failed(db: sqlite3.Connection, seq: int) -> int:
    found: list[tuple[int]] = db.execute(statements()["inbox_failed"], (seq,)).fetchall()
    return found[0][0] if found else 0


# ── wake-up calls ─────────────────────────────────────────────────────────────────────────────


def close_timer(seal: Seal, id_: int, timer: Timer) -> bytes:
    return seal.close(b"event.timer", id_, codec.pack(codec.TIMER, timer))


def open_timer(seal: Seal, id_: int, sealed: bytes) -> Timer:
    return codec.unpack(codec.TIMER, seal.open(b"event.timer", id_, sealed))


def wake(db: sqlite3.Connection, now: datetime, limit: int) -> int:
    due = (to_ticks(now), limit)
    db.execute(statements()["timer_wake"], due)
    return db.execute(statements()["timer_woken"], due).rowcount


def next_wake(db: sqlite3.Connection) -> datetime | None:
    found: tuple[int | None] = db.execute(statements()["timer_next"]).fetchone()
    return None if found[0] is None else from_ticks(found[0])
