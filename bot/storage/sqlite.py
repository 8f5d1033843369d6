"""The store on a disk: SQLite in one file, sealed, with one writer and a reader beside it."""

import asyncio
import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.app.ports import (
    Accepted,
    Arrival,
    Export,
    JournalPage,
    Outgoing,
    Parcel,
    ParcelState,
    Pending,
    Receipt,
    StoreCounts,
    TurnRecord,
)
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from bot.core.errors import KeyMissing, StoreFull
from bot.core.history import HistoryLine
from bot.core.names import PersonId
from bot.storage import events, parcels, people, turns
from bot.storage.faults import ours
from bot.storage.forgotten import Forgotten
from bot.storage.keyfile import master_key
from bot.storage.lane import How, Lane, checkpoint
from bot.storage.lock import FolderLock
from bot.storage.quiet import Quiet
from bot.storage.recent import Recent, RecentReceipts, kit_after
from bot.storage.schema import migrate
from bot.storage.shapes import to_day
from bot.storage.statements import statements
from bot.storage.steps import Steps
from bot.storage.vault import Vault

DATABASE = "alongside.db"
MANY = 80
"""So many events together have a wait for the disk of their own, an eightieth of one for each turn."""

_EVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Lanes:
    """The open connections. `undo` closes them and lets the folder go."""

    writer: Lane
    reader: Lane
    undo: AsyncExitStack


@dataclass(frozen=True, slots=True)
class _Start:
    """Where the data left off: the next free row number, the latest day heard of, and the file of
    those who are to stay forgotten.
    """

    numbers: Iterator[int]
    today: int
    forgotten: Forgotten


class SqliteStore:
    """`bot.app.ports.Store` in a data folder. Made by `open_store`, ended by `close`."""

    def __init__(self, vault: Vault, lanes: _Lanes, start: _Start) -> None:
        self._vault = vault
        self._writer = lanes.writer
        self._reader = lanes.reader
        self._undo = lanes.undo
        self._recent = Recent()
        self._shown = RecentReceipts()
        self._quiet = Quiet(_EVER)
        self._wakes, self._claims = Steps(), Steps()
        self._numbers = start.numbers
        self._today = start.today
        self._forgotten = start.forgotten

    def secret(self, purpose: str) -> bytes:
        """A secret of this house for a transport: the same after every start, 32 bytes."""
        return self._vault.secret(purpose)

    # ── events ────────────────────────────────────────────────────────────────────────────────

    async def accept(self, arrivals: Sequence[Arrival], *, bound: int | None = None) -> Accepted:
        if not arrivals:
            return Accepted(0)
        is_new_day = self._is_new(max(arrival.received_at for arrival in arrivals))

        def job(db: sqlite3.Connection) -> Accepted:
            if is_new_day:
                events.purge(db, self._today)
            return events.accept(db, self._vault, arrivals, bound)

        # Few wait for the disk with their turns, or in `hardened`. The turns of many take long (54 ms
        # for a hundred), and until these are safe nobody asks for what comes after them: with 256
        # people and 50 ms a call, 800 turns a second became 1,150.
        return await self._writer.run(job, How.SWIFT if len(arrivals) < MANY else How.DURABLE)

    async def hardened(self) -> None:
        await self._writer.hardened()

    def _is_new(self, at: datetime) -> bool:
        """Whether a day begins with this instant, on which old things are let go of."""
        before, self._today = self._today, max(to_day(at), self._today)
        return self._today > before

    async def pending(self, after: int, limit: int) -> Sequence[Pending]:
        found, spoilt = await self._reader.run(
            lambda db: events.pending(db, self._vault, after, limit)
        )
        if not spoilt:
            return found
        await self._writer.run(lambda db: events.put_aside(db, spoilt, self._today))
        return await self.pending(after, limit)

    async def failed(self, seq: int) -> int:
        return await self._writer.run(lambda db: events.failed(db, seq))

    async def quarantine(self, seq: int, reason: str, outgoing: Sequence[Outgoing] = ()) -> None:
        vault, numbers, day = self._vault, self._numbers, self._today
        await self._writer.run(
            lambda db: turns.quarantine(
                db, vault, numbers, seq, reason=reason, day=day, outgoing=outgoing
            )
        )

    # ── turns ─────────────────────────────────────────────────────────────────────────────────

    async def load(self, person: PersonId) -> Conversation | None:
        kept = self._recent.get(person)
        if kept is not None:
            return kept
        raw, ticket, found = people.raw_id(person), self._recent.draw(person), None
        try:
            found = await self._reader.run(lambda db: people.load(db, self._vault, raw))
        finally:
            self._recent.was_read(person, ticket, found)
        return found

    async def commit(self, turn: TurnRecord) -> None:
        before, after = self._recent.get(turn.person), None
        ticket = self._recent.draw(turn.person)
        self._quiet.expect(turn.timers)
        try:
            await self._writer.run(lambda db: turns.commit(db, self._vault, self._numbers, turn))
            if before is not None:
                after = _kept(before, turn)
        except asyncio.CancelledError:
            self._recent.give_up()
            raise
        finally:
            self._recent.was_written(turn.person, ticket, after)

    async def wake(self, now: datetime, limit: int) -> int:
        is_new_day, step = self._is_new(now), self._wakes.step(now)
        if self._quiet.holds(now) and not is_new_day and step is None:
            return 0
        ticket = self._quiet.draw()

        def job(db: sqlite3.Connection) -> tuple[int, datetime | None]:
            if is_new_day:
                events.purge(db, self._today)
            if step is not None:
                events.put_back(db, now, step)
            return events.wake(db, now, limit), events.next_due(db)

        # Swift: a call that is not woken after all is still due, and its turn waits for the disk.
        woken, following = await self._writer.run(job, How.SWIFT)
        self._quiet.was_found(ticket, following)
        return woken

    async def next_wake(self) -> datetime | None:
        return await self._reader.run(events.next_wake)

    # ── parcels ───────────────────────────────────────────────────────────────────────────────

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        places, step = parcels.Room(limit, least, unasked), self._claims.step(now)

        def job(db: sqlite3.Connection) -> list[Parcel]:
            if step:
                parcels.put_back(db, now)
            return parcels.claim(db, self._vault, now, places)

        # Swift, as is `settle`: a power cut may repeat a message, which sending must bear anyway.
        return await self._writer.run(job, How.SWIFT)

    async def next_parcel(self, *, least: Priority = Priority.UNASKED) -> datetime | None:
        return await self._reader.run(lambda db: parcels.next_parcel(db, least))

    async def settle(
        self,
        seq: int,
        state: ParcelState,
        *,
        not_before: datetime | None = None,
        receipt: Receipt | None = None,
    ) -> bool:
        def job(db: sqlite3.Connection) -> bool:
            raw = parcels.settle(db, seq, state, not_before)
            if raw is None:
                return True
            if receipt is not None:
                person = people.person_id(raw)
                before = self._shown.of(person)
                held = parcels.keep_receipt(db, self._vault, raw, before=before, receipt=receipt)
                self._shown.keep(person, held)
            return parcels.has_more(db, raw)

        return await self._writer.run(job, How.SWIFT)

    async def receipt(self, person: PersonId, prompt: int) -> str | None:
        held = self._shown.of(person)
        if held is None:
            raw = people.raw_id(person)
            held = await self._reader.run(lambda db: parcels.receipts(db, self._vault, raw))
        return next((one.text for one in held if one.prompt == prompt), None)

    # ── people ────────────────────────────────────────────────────────────────────────────────

    async def person(self, address: str) -> PersonId | None:
        found = await self._reader.run(lambda db: people.find(db, self._vault, address))
        return None if found is None else people.person_id(found[0])

    async def history(self, person: PersonId, since: datetime) -> Sequence[HistoryLine]:
        raw = people.raw_id(person)
        return await self._reader.run(lambda db: people.history(db, self._vault, raw, since))

    async def journal(self, person: PersonId) -> Sequence[JournalPage]:
        raw = people.raw_id(person)
        return await self._reader.run(lambda db: people.journal(db, self._vault, raw))

    async def export(self, person: PersonId) -> Export:
        raw, vault = people.raw_id(person), self._vault
        return await self._reader.run(
            lambda db: Export(
                conversation=people.load(db, vault, raw),
                history=people.history(db, vault, raw, _EVER),
                journal=people.journal(db, vault, raw),
                receipts=parcels.receipts(db, vault, raw),
                put_aside=people.put_aside(db, vault, raw),
            )
        )

    async def forget(self, person: PersonId) -> Sequence[Pending]:
        raw = people.raw_id(person)
        vault, today = self._vault, self._today
        ticket = self._recent.draw(person)

        def without_key(db: sqlite3.Connection) -> tuple[list[Pending], bool]:
            waited = events.of_person(db, vault, raw)
            return waited, people.destroy_key(db, vault, raw)

        waited, was_there = await self._writer.run(without_key)
        await self._writer.run(lambda db: people.erase(db, vault, raw, today))
        await self._writer.run(checkpoint, How.BARE)
        if was_there:
            gone = [(people.tombstone(vault, raw), today)]
            await asyncio.to_thread(self._forgotten.add, gone)
        self._recent.was_written(person, ticket, None)
        self._shown.forget(person)
        vault.forget(raw)  # a reader may have opened the key in between
        return waited

    async def counts(self) -> StoreCounts:
        return await self._reader.run(_counts)

    async def close(self) -> None:
        await self._undo.aclose()


def _kept(before: Conversation, turn: TurnRecord) -> Conversation:
    """What a disk would give back: the kit has rows of its own."""
    kit = kit_after(before.kit, turn.keep, turn.remove)
    conversation = turn.conversation
    return conversation if kit == conversation.kit else replace(conversation, kit=kit)


def _counts(db: sqlite3.Connection) -> StoreCounts:
    rows: dict[str, int] = dict(db.execute(statements()["counts"]))
    return StoreCounts(
        people=rows["person"],
        waiting=rows["inbox"],
        quarantined=rows["quarantine"],
        queued=rows.get("outbox_queued", 0) + rows.get("outbox_sending", 0),
        timers=rows["timer"],
        rows=rows,
    )


# ── opening ───────────────────────────────────────────────────────────────────────────────────


async def open_store(data_dir: Path, key_file: Path) -> SqliteStore:
    """The store of a data folder, which is made when it is not there.

    Raises `StoreLocked` while another process has it, `KeyMissing`, `SchemaTooNew`,
    `StoreCorrupt` and `StoreFull`; nothing stays open or locked then.
    """
    async with AsyncExitStack() as undo:
        lock = FolderLock(_made(data_dir))
        undo.callback(lock.release)
        database = data_dir / DATABASE
        vault = Vault(master_key(key_file, data_dir=data_dir, may_create=not database.exists()))
        _migrated(database)
        writer = await Lane.open(database, writes=True)
        undo.push_async_callback(writer.close)
        forgotten = Forgotten(key_file)
        start = await writer.run(lambda db: _prepared(db, vault, forgotten))
        await writer.run(checkpoint, How.BARE)
        reader = await Lane.open(database, writes=False)
        undo.push_async_callback(reader.close)
        return SqliteStore(vault, _Lanes(writer, reader, undo.pop_all()), start)


def _made(data_dir: Path) -> Path:
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFull(f"cannot make the data folder '{data_dir}'") from error
    return data_dir


def _migrated(database: Path) -> None:
    try:
        database.touch(mode=0o600)  # the log beside it takes on the same mode
        migrate(database)
    except OSError as error:
        raise StoreFull(f"cannot write to '{database}'") from error
    except sqlite3.Error as error:
        raise ours(error) from error


def _prepared(db: sqlite3.Connection, vault: Vault, forgotten: Forgotten) -> _Start:
    """Check the key, finish what a crash interrupted, forget again whoever came out of a backup,
    and go on numbering where it ended.
    """
    check_key(db, vault)
    parcels.recover(db)
    today = events.newest_day(db)
    for person in people.half_forgotten(db):
        people.erase(db, vault, person, today)
    people.forget_again(db, vault, forgotten, today)
    events.purge(db, today)
    used: tuple[int] = db.execute(statements()["numbers_used"]).fetchone()
    return _Start(itertools.count(used[0] + 1), today, forgotten)


def check_key(db: sqlite3.Connection, vault: Vault) -> None:
    """See that it is the one these data were sealed with; new data remember it."""
    proof = vault.hashed("check", "alongside")
    found: tuple[bytes] | None = db.execute(statements()["key_check_get"]).fetchone()
    if found is None:
        db.execute(statements()["key_check_put"], (proof,))
    elif found[0] != proof:
        raise KeyMissing("the master key is not the one of these data")
