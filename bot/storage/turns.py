"""What one turn changes, written in one go. Functions over a connection, run in a lane."""

import sqlite3
from collections.abc import Iterator, Sequence

from bot.app.ports import Outgoing, TurnRecord
from bot.core.errors import StoreError
from bot.storage import codec
from bot.storage.events import close_timer
from bot.storage.parcels import queued, say
from bot.storage.people import raw_id, seal_of
from bot.storage.shapes import to_day, to_ticks
from bot.storage.statements import statements
from bot.storage.vault import Seal, Vault


def commit(db: sqlite3.Connection, vault: Vault, numbers: Iterator[int], turn: TurnRecord) -> None:
    """Raises `StoreError` when the event had its turn already, or the person is forgotten."""
    person = raw_id(turn.person)
    seal = seal_of(db, vault, person)
    if seal is None or db.execute(statements()["inbox_done"], (turn.done, person)).rowcount == 0:
        raise StoreError(f"event {turn.done} does not wait for a turn")
    body = codec.squeezed(codec.pack(codec.CONVERSATION, turn.conversation))
    sealed = seal.close(b"conversation.sealed", 0, body)
    db.execute(statements()["conversation_put"], (person, sealed))
    if turn.silence_queue:
        db.execute(statements()["outbox_silence"], (person,))
    say(db, person, queued(numbers, person, seal, turn.outgoing))
    _set_timers(db, numbers, seal, turn)
    if turn.erase_kept:
        for table in ("kit", "history", "journal"):
            db.execute(statements()[f"erase_{table}"], (person,))
    _keep(db, vault, seal, turn)
    _write_down(db, numbers, seal, turn)


def _set_timers(
    db: sqlite3.Connection, numbers: Iterator[int], seal: Seal, turn: TurnRecord
) -> None:
    person = raw_id(turn.person)
    db.execute(statements()["timer_clear"], (person,))
    rows, day = [], 0 if turn.at is None else to_day(turn.at)
    for timer in turn.timers:
        id_ = next(numbers)
        sealed = close_timer(seal, id_, timer)
        rows.append((id_, person, to_ticks(timer.due), timer.kind.is_unasked, day, sealed))
    db.executemany(statements()["timer_add"], rows)


def _keep(db: sqlite3.Connection, vault: Vault, seal: Seal, turn: TurnRecord) -> None:
    """Removing comes last: what a person wants gone is gone."""
    person = raw_id(turn.person)
    for item in turn.keep:
        name = vault.hashed("kit", turn.person + item.id)
        sealed = seal.close(b"kit.sealed", name, codec.pack(codec.KIT_ITEM, item))
        db.execute(statements()["kit_put"], (person, name, sealed))
    for item_id in turn.remove:
        name = vault.hashed("kit", turn.person + item_id)
        db.execute(statements()["kit_remove"], (person, name))


def _write_down(
    db: sqlite3.Connection, numbers: Iterator[int], seal: Seal, turn: TurnRecord
) -> None:
    person = raw_id(turn.person)
    for line in turn.history:
        id_ = next(numbers)
        sealed = seal.close(b"history.sealed", id_, codec.pack(codec.HISTORY, line))
        db.execute(statements()["history_add"], (id_, person, to_day(line.at), sealed))
    for page in turn.journal:
        id_ = next(numbers)
        sealed = seal.close(b"journal.sealed", id_, codec.pack(codec.JOURNAL, page))
        db.execute(statements()["journal_add"], (id_, person, sealed))
    if turn.clear_history:
        db.execute(statements()["erase_history"], (person,))


def quarantine(
    db: sqlite3.Connection,
    vault: Vault,
    numbers: Iterator[int],
    seq: int,
    *,
    reason: str,
    day: int,
    outgoing: Sequence[Outgoing],
) -> None:
    """An event that is not there any more (its person was forgotten) needs nothing."""
    found: tuple[bytes] | None = db.execute(statements()["inbox_person"], (seq,)).fetchone()
    seal = None if found is None else seal_of(db, vault, found[0])
    if found is None or seal is None:
        return
    db.execute(statements()["quarantine_add"], (seq, reason, day))
    db.execute(statements()["inbox_remove"], (seq,))
    say(db, found[0], queued(numbers, found[0], seal, outgoing))
