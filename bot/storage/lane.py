"""A database connection in a thread of its own, where whatever waits together goes together.

A hop to the thread and back costs more than most statements, and a commit costs more than both.
So callers hand in jobs; one hop runs all that wait, and on a writing lane they share one
transaction (group commit). No caller waits for a timer: a group is what came in the same round of
the loop, or while the one before it was being written.

A wait for the disk costs more than all of these. It is shared further: what was written without one
(`How.SWIFT`) is on the disk with the next that waits, and who needs that asks for it (`hardened`).
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Self, TypeVar, cast

import aiosqlite

from bot.core.errors import StoreError, StoreLocked
from bot.storage.faults import ours

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]
"""Runs in the lane's thread. It may run a second time, alone, when a companion of its group fails:
whatever it changes outside of the database must bear that."""

BUSY_SECONDS = 1.0
HARDEN_SECONDS = 0.02
"""How long something may be written and not yet safe from a power cut, when somebody asks for it."""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)


class How(Enum):
    """What a job asks of the lane."""

    DURABLE = auto()
    """In a transaction that outlives a power cut once it is committed."""
    SWIFT = auto()
    """In a transaction that outlives the process, but perhaps not a power cut: no wait for the
    disk, unless somebody in the group needs it. Nothing is ever torn, only undone from the end."""
    BARE = auto()
    """Outside of any transaction, after those that it came with."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A job and whoever waits for it."""

    job: Job[object]
    future: asyncio.Future[object]
    how: How


@dataclass(frozen=True, slots=True)
class _Outcome:
    result: object = None
    error: Exception | None = None


class _Desk(sqlite3.Connection):
    """A connection whose `commit` does the work that lies on the desk.

    `commit` is the one call that aiosqlite runs in its thread just as it is: no argument, nothing
    to write into a debug log.
    """

    work: Callable[[sqlite3.Connection], None]

    def commit(self) -> None:
        self.work(self)


class Lane:
    """Open it with `Lane.open` and close it on every path, or its thread outlives the program."""

    def __init__(self, path: Path, *, writes: bool) -> None:
        self._path = path
        self._writes = writes
        self._waiting: deque[_Waiting] = deque()
        self._is_called = False
        self._is_open = False
        self._is_full = self._wants_full = True
        self._is_soft = writes  # what a process before this one left may not be on the disk either
        self._hoping: list[asyncio.Future[None]] = []
        self._version = 0
        self._refusal: sqlite3.Error | None = None
        self._loop = asyncio.get_running_loop()
        self._connection = aiosqlite.Connection(self._connect, iter_chunk_size=64)

    @classmethod
    async def open(cls, path: Path, *, writes: bool) -> Self:
        lane = cls(path, writes=writes)
        lane._connection = await lane._connection
        lane._is_open = True
        if lane._refusal is not None:
            await lane.close()
            raise ours(lane._refusal) from lane._refusal
        return lane

    async def run(self, job: Job[T], how: How = How.DURABLE) -> T:
        """What the job returns, once it is committed (on a writing lane)."""
        if not self._is_open:
            raise StoreError("the store is closed")
        future: asyncio.Future[object] = self._loop.create_future()
        self._waiting.append(_Waiting(job, future, how))
        try:
            if not self._is_called:
                self._is_called = True
                await self._call()
            return cast(T, await future)
        except sqlite3.Error as error:
            raise ours(error) from error
        finally:
            future.cancel()  # nobody asks any more; what is answered already stays

    async def _call(self) -> None:
        """Have the thread run all that waits, with whatever else comes up in this round.

        The hop before may have taken it meanwhile. Then nobody is called, and whoever comes next
        must not take it that somebody was: all would wait for ever.
        """
        try:
            await asyncio.sleep(0)
        finally:  # others rely on this call, even if who makes it is cancelled
            if self._waiting:
                await self._connection.commit()
            else:
                self._is_called = False

    async def hardened(self) -> None:
        """Return when all that was committed so far outlives a power cut.

        Mostly somebody else is about to wait for the disk anyway: that is hoped for, a moment long.
        """
        hope: asyncio.Future[None] = self._loop.create_future()
        self._hoping.append(hope)  # before the look: the thread looks here after it wrote
        if not self._is_soft:
            return
        try:
            async with asyncio.timeout(HARDEN_SECONDS):
                await hope
        except TimeoutError:
            await self.run(_nothing)

    async def close(self) -> None:
        """Finish what waits, then close."""
        if self._is_open:
            self._is_open = False
            if self._waiting:
                await self._connection.commit()
            await self._connection.close()

    # ── in the thread ─────────────────────────────────────────────────────────────────────────

    def _connect(self) -> sqlite3.Connection:
        """The database, or, with the reason kept, an empty one.

        A connection that fails to open would leave its thread running when `open` has long
        returned; one that is open can be closed.
        """
        try:
            return self._opened()
        except sqlite3.Error as error:
            self._refusal = error
            return _Desk(":memory:")

    def _opened(self) -> _Desk:
        desk = _Desk(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        desk.work = self._work
        try:
            desk.execute("PRAGMA journal_mode = WAL" if self._writes else "PRAGMA query_only = ON")
            for pragma in _PRAGMAS:
                desk.execute(pragma)
            self._version = desk.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error:
            desk.close()
            raise
        return desk

    def _work(self, db: sqlite3.Connection) -> None:
        """Run all that waits.

        The loop adds while this thread takes. The flag falls before anything is taken, and each is
        taken in one indivisible step: who came too late for this hop finds the flag down and
        calls for another.
        """
        self._is_called = False
        group = list(_taken(self._waiting))
        sharing = [waiting for waiting in group if waiting.how is not How.BARE]
        bare = [waiting for waiting in group if waiting.how is How.BARE]
        self._wants_full = any(one.how is How.DURABLE for one in sharing)
        outcomes = self._together(db, sharing) + [_caught(db, one.job) for one in bare]
        self._loop.call_soon_threadsafe(_answer, sharing + bare, outcomes)
        if self._hoping and not self._is_soft:
            self._loop.call_soon_threadsafe(self._fulfil)

    def _sync(self, db: sqlite3.Connection) -> None:
        """Whether the next commit waits for the disk. Changed only when it must be."""
        if self._wants_full is not self._is_full:
            db.execute(f"PRAGMA synchronous = {'FULL' if self._wants_full else 'NORMAL'}")
            self._is_full = self._wants_full

    def _together(self, db: sqlite3.Connection, group: list[_Waiting]) -> list[_Outcome]:
        """One transaction for all; when somebody spoils it, one for each."""
        if len(group) > 1:
            outcome = self._tried(db, lambda db: [waiting.job(db) for waiting in group])
            if outcome.error is None:
                return [_Outcome(result) for result in cast(list[object], outcome.result)]
            if _is_hopeless(outcome.error):
                return [outcome for _ in group]
        return [self._tried(db, waiting.job) for waiting in group]

    def _tried(self, db: sqlite3.Connection, job: Job[object]) -> _Outcome:
        """The job in a transaction of its own: whole or as if it had never been.

        A reading lane has transactions too: all that one job reads is of one moment.
        """

        def transaction(db: sqlite3.Connection) -> object:
            _rolled_back(db)
            self._sync(db)
            db.execute("BEGIN IMMEDIATE" if self._writes else "BEGIN")
            if self._wants_full and self._is_soft:
                # Without a change there would be nothing to wait for the disk with.
                db.execute(f"PRAGMA user_version = {self._version}")
            result = job(db)
            db.execute("COMMIT")
            self._is_soft = self._writes and not self._wants_full
            return result

        outcome = _caught(db, transaction)
        if outcome.error is not None:
            _caught(db, _rolled_back)
        return outcome

    # ── in the loop again ─────────────────────────────────────────────────────────────────────

    def _fulfil(self) -> None:
        for hope in self._hoping:
            if not hope.done():
                hope.set_result(None)
        self._hoping.clear()


def _taken(waiting: deque[_Waiting]) -> Iterator[_Waiting]:
    while waiting:
        yield waiting.popleft()


def _nothing(_db: sqlite3.Connection) -> None:
    """To wait for the disk and do nothing else."""


def _rolled_back(db: sqlite3.Connection) -> None:
    """End what a failure left open; when even that fails, the next transaction tries again."""
    if db.in_transaction:
        db.execute("ROLLBACK")


def _caught(db: sqlite3.Connection, job: Job[object]) -> _Outcome:
    try:
        return _Outcome(job(db))
    except Exception as error:  # noqa: BLE001 - crosses a thread: it is raised where it is awaited
        return _Outcome(error=error)


def _is_hopeless(error: Exception) -> bool:
    """Whether trying each one alone would only wait for the same lock again and again."""
    return isinstance(error, sqlite3.Error) and isinstance(ours(error), StoreLocked)


def _answer(group: Sequence[_Waiting], outcomes: Sequence[_Outcome]) -> None:
    for waiting, outcome in zip(group, outcomes, strict=True):
        if waiting.future.done():
            continue  # whoever asked was cancelled; the work is done all the same
        if outcome.error is not None:
            waiting.future.set_exception(outcome.error)
        else:
            waiting.future.set_result(outcome.result)


def checkpoint(db: sqlite3.Connection) -> None:
    """A bare job: move everything into the database file and empty the log beside it.

    What was deleted is then gone from both (`secure_delete` overwrites it).
    """
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
