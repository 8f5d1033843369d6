"""What waits for its turn: events from outside, and wake-up calls that came due.

Functions over a connection, run in a lane. An event stays sealed as it came on its way from the
timers to the inbox to the quarantine; what it is bound to travels with it.
"""

import contextlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.app.ports import UNSENT_EACH, Accepted, Arrival, Pending
from bot.core.conversation import Timer
from bot.core.errors import SchemaTooNew, StoreCorrupt
from bot.storage import codec
from bot.storage.people import add, address_of, find, opened_arrival, person_id
from bot.storage.retention import KNOWN
from bot.storage.shapes import TICK, day_ticks, from_ticks, to_day, to_ticks
from bot.storage.statements import statements
from bot.storage.steps import room
from bot.storage.vault import Seal, Vault

_Waiting = tuple[
    int, bytes, bytes, bytes, int, int, int | None, int | None, int | None, bytes
]  # see inbox_plain


@dataclass(slots=True)
class _Mailbox:
    """Somebody's waiting events while a batch comes in."""

    person: bytes
    seal: Seal | None  # None: her key is spoilt
    plain: int  # how many wait that are not urgent
    next_place: int
    unsent: int

    def has_room(self, arrival: Arrival, bound: int | None) -> bool:
        if bound is None or arrival.urgent or not arrival.bounded:
            return True
        return self.plain < bound and self.unsent < bound * UNSENT_EACH


def accept(
    db: sqlite3.Connection, vault: Vault, arrivals: Sequence[Arrival], bound: int | None
) -> Accepted:
    boxes: dict[str, _Mailbox] = {}
    new, dropped, aside = 0, dict[str, None](), list[str]()
    for arrival in arrivals:
        key, day = vault.numbered("arrival", arrival.key), to_day(arrival.received_at)
        if db.execute(statements()["seen_add"], (key, day)).rowcount == 0:
            continue
        box = boxes.get(arrival.address) or _mailbox(db, vault, arrival.address, day)
        boxes[arrival.address] = box
        if box.seal is None:
            _leave_outside(db, box.person, key, day)
            aside.append(arrival.key)
        elif box.has_room(arrival, bound):
            _put_in(db, box, arrival, (key, _sealed(box.seal, arrival, key)))
            new += 1
        else:
            dropped[arrival.address] = None
    return Accepted(new, tuple(dropped), tuple(aside))


def _mailbox(db: sqlite3.Connection, vault: Vault, address: str, day: int) -> _Mailbox:
    person, seal = _known(db, vault, address) or add(db, vault, address, day)
    waiting: tuple[int, int, int] = db.execute(statements()["inbox_box"], (person,)).fetchone()
    return _Mailbox(person, seal, *waiting)


def _known(db: sqlite3.Connection, vault: Vault, address: str) -> tuple[bytes, Seal | None] | None:
    """Who is reached there; without a seal when her key is spoilt."""
    found = find(db, vault, address)
    if found is None:
        return None
    try:
        return found[0], vault.seal(*found)
    except StoreCorrupt:
        return found[0], None


def _sealed(seal: Seal, arrival: Arrival, key: int) -> bytes:
    ticks = to_ticks(arrival.received_at).to_bytes(8, "big", signed=True)
    return seal.close(b"event.arrival", key, ticks + arrival.body)


def _put_in(
    db: sqlite3.Connection, box: _Mailbox, arrival: Arrival, keyed: tuple[int, bytes]
) -> None:
    key, sealed = keyed
    row = (box.person, int(arrival.urgent), key, box.next_place, sealed)
    db.execute(statements()["inbox_add"], row)
    box.plain += not arrival.urgent
    box.next_place += 1


def _leave_outside(db: sqlite3.Connection, person: bytes, key: int, day: int) -> None:
    """Note that something came, without its words: sealed with any other key they would outlive
    the day on which she wants to be forgotten.
    """
    added = db.execute(statements()["inbox_add"], (person, 0, key, 0, b""))
    put_aside(db, (added.lastrowid or 0,), day)
    db.execute(statements()["seen_remove"], (key,))


def newest_day(db: sqlite3.Connection) -> int:
    found: tuple[int | None] = db.execute(statements()["seen_newest"]).fetchone()
    return found[0] or 0


def purge(db: sqlite3.Connection, today: int) -> None:
    """Let go of what is known for some days only."""
    oldest = today - KNOWN.days
    db.execute(statements()["seen_purge"], (oldest,))
    db.execute(statements()["outbox_purge"], (day_ticks(oldest),))
    db.execute(statements()["quarantine_purge"], (oldest,))


def pending(
    db: sqlite3.Connection, vault: Vault, after: int, limit: int
) -> tuple[list[Pending], list[int]]:
    """What waits, and the rows that nobody can have a turn with: one spoils no other."""
    rows: list[_Waiting] = db.execute(statements()["inbox_urgent"], (after, limit)).fetchall()
    rows += db.execute(statements()["inbox_plain"], (after, limit - len(rows))).fetchall()
    found: list[Pending] = []
    spoilt: list[int] = []
    for row in rows:
        try:
            found.append(_pending(vault, row))
        except (StoreCorrupt, SchemaTooNew):
            spoilt.append(row[0])
    return found, spoilt


def put_aside(db: sqlite3.Connection, spoilt: Sequence[int], day: int) -> None:
    """Rows of somebody who cannot be told, or calls that nobody knows how to ring."""
    for seq in spoilt:
        db.execute(statements()["quarantine_add"], (seq, StoreCorrupt.__name__, day))
        db.execute(statements()["inbox_remove"], (seq,))


def of_person(db: sqlite3.Connection, vault: Vault, person: bytes) -> list[Pending]:
    """What somebody sent that waits, as far as it can be read."""
    rows: list[_Waiting] = db.execute(statements()["inbox_of"], (person,)).fetchall()
    found = []
    for row in rows:
        with contextlib.suppress(StoreCorrupt, SchemaTooNew):
            found.append(_pending(vault, row))
    return found


def _pending(vault: Vault, row: _Waiting) -> Pending:
    seq, person, wrapped, address, urgent, tries, arrival, timer, woken, sealed = row
    seal = vault.seal(person, wrapped)
    call: Timer | None = None
    if timer is not None and woken is not None:
        call, received_at, body = open_timer(seal, timer, sealed), from_ticks(woken), b""
    else:
        received_at, body = _arrived(seal, arrival or 0, sealed)
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


def _arrived(seal: Seal, key: int, sealed: bytes) -> tuple[datetime, bytes]:
    """What does not open becomes an empty event: she is told, or helped, and it is put aside."""
    try:
        return opened_arrival(seal, key, sealed)
    except StoreCorrupt:
        return from_ticks(0), b""


def failed(db: sqlite3.Connection, seq: int) -> int:
    found: list[tuple[int]] = db.execute(statements()["inbox_failed"], (seq,)).fetchall()
    return found[0][0] if found else 0


# ── wake-up calls ─────────────────────────────────────────────────────────────────────────────


def close_timer(seal: Seal, id_: int, timer: Timer) -> bytes:
    return seal.close(b"event.timer", id_, codec.pack(codec.TIMER, timer))


def open_timer(seal: Seal, id_: int, sealed: bytes) -> Timer:
    return codec.unpack(codec.TIMER, seal.open(b"event.timer", id_, sealed))


def wake(db: sqlite3.Connection, now: datetime, limit: int) -> int:
    woken = _wake(db, now, limit, unasked=False)
    return woken + _wake(db, now, room(_under_way(db)), unasked=True)


def _wake(db: sqlite3.Connection, now: datetime, limit: int, *, unasked: bool) -> int:
    if not limit:
        return 0
    due = (to_ticks(now), limit, int(unasked))
    db.execute(statements()["timer_wake"], due)
    return db.execute(statements()["timer_woken"], due).rowcount


def _under_way(db: sqlite3.Connection) -> int:
    found: tuple[int] = db.execute(statements()["timer_under_way"]).fetchone()
    return found[0]


def next_wake(db: sqlite3.Connection) -> datetime | None:
    """When the next call is due for which there is room."""
    return next_due(db) if room(_under_way(db)) else _next(db, unasked=False)


def next_due(db: sqlite3.Connection) -> datetime | None:
    """When the next call is due, whether there is room for it or not."""
    both = (_next(db, unasked=False), _next(db, unasked=True))
    return min((at for at in both if at is not None), default=None)


def _next(db: sqlite3.Connection, *, unasked: bool) -> datetime | None:
    found: tuple[int | None] = db.execute(statements()["timer_next"], (int(unasked),)).fetchone()
    return None if found[0] is None else from_ticks(found[0])


def put_back(db: sqlite3.Connection, now: datetime, by: timedelta) -> None:
    """The clock stands earlier than it did."""
    if by:
        db.execute(statements()["timer_put_back"], (by // TICK,))
    db.execute(statements()["timer_look_again"], (to_ticks(now), to_day(now)))
