"""`make bench`: what a turn costs, what a person weighs, how long until the first prompt.

Figures are printed as ratios side by side, measured in one run; nothing here fails on time.
"""

import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app.converse import Converse
from bot.app.messages import HeardOpening, HeardText, pack_heard
from bot.app.ports import Arrival, ParcelState, Store
from bot.content.loader import content_root, load_book
from bot.content.words import load_reader
from bot.core.conversation import Profile
from bot.observability import Logger
from bot.scheduling.clock import ManualClock
from bot.storage import open_store
from bot.storage.memory import MemoryStore
from bot.storage.sqlite import DATABASE

pytestmark = pytest.mark.bench

PEOPLE = 64
LINES = ("hello", "i feel so lonely", "1", "1", "1", "sad", "done", "4", "2", "menu", "1", "stop")
ROUNDS = 5


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


class _Conversations:
    """Many people holding the same conversation, one event of each in a batch."""

    def __init__(self, store: Store) -> None:
        self.book = load_book(content_root())
        self.reader = load_reader(content_root(), self.book.vocabularies)
        self.clock = ManualClock(datetime(2026, 1, 5, 20, tzinfo=UTC))
        self.store = store
        log, newcomer = Logger("error"), Profile(pace="off")
        self.converse = Converse(
            self.book, self.reader, store, clock=self.clock, log=log, newcomer=newcomer
        )
        self.count = 0

    async def batch(self, people: int, line: str | None) -> None:
        now = self.clock.now()
        body = pack_heard(HeardText(line) if line else HeardOpening())
        self.count += 1
        arrivals = [
            Arrival(f"bench:{self.count}:{n}", f"bench:{n}", now, body) for n in range(people)
        ]
        await self.store.accept(arrivals)
        while waiting := await self.store.pending(0, people):
            await asyncio.gather(*(self.converse.take(event) for event in waiting))
        self.clock.move_to(now + timedelta(seconds=5))

    async def talk(self, people: int) -> int:
        await self.batch(people, None)
        for line in LINES:
            await self.batch(people, line)
        return people * (len(LINES) + 1)


async def _rate(work: Callable[[], Awaitable[int]]) -> float:
    rates = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        turns = await work()
        rates.append(turns / (time.perf_counter() - began))
    return statistics.median(rates)


async def test_turns_a_second(tmp_path: Path) -> None:
    memory = _Conversations(MemoryStore())
    store = await open_store(tmp_path / "data", tmp_path / "keys" / "master.key")
    try:
        sqlite = _Conversations(store)
        in_memory = await _rate(lambda: memory.talk(PEOPLE))
        together = await _rate(lambda: sqlite.talk(PEOPLE))
        alone = await _rate(lambda: sqlite.talk(1))
    finally:
        await store.close()

    _say("\nturns a second: understanding, engine, texts, store")
    for name, rate in (
        ("memory store", in_memory),
        (f"SQLite, FULL, sealed, {PEOPLE} people", together),
        ("SQLite, FULL, sealed, 1 person", alone),
    ):
        _say(f"  {name:36} {rate:8.0f}   {rate / in_memory:5.2f} x memory")
    assert together > 0


def _bytes_used(database: Path) -> int:
    """Without the free pages, which the next message takes."""
    with closing(sqlite3.connect(database)) as db:
        pages, free, size = (
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * size)


async def test_bytes_a_person(tmp_path: Path) -> None:
    people, used = 500, []
    for talks in (0, 1, 4):
        folder = tmp_path / str(talks)
        store = await open_store(folder, tmp_path / f"keys{talks}" / "master.key")
        talk = _Conversations(store)
        for line in (None, *LINES) * talks:
            await talk.batch(people, line)
            while parcels := await store.parcels(talk.clock.now(), 1000):
                await asyncio.gather(*(store.settle(p.seq, ParcelState.SENT) for p in parcels))
        await store.close()
        used.append(_bytes_used(folder / DATABASE))

    empty, once, often = used
    _say(f"\nbytes on disk, conversations of {len(LINES)} messages, all sent, no journal")
    _say(f"  somebody new, with a finished one    {(once - empty) / people:8.0f}")
    each = (often - once) / people / 3
    _say(f"  F4  each further one                 {each:8.0f}   promised: 1024 or less")
    assert once > empty


def _first_prompt(environment: dict[str, str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "bot", "chat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        seen = b""
        while b"1. " not in seen and b"1 " not in seen:
            chunk = os.read(process.stdout.fileno(), 4096)
            assert chunk, seen
            seen += chunk
        elapsed = time.perf_counter() - began
        process.communicate(timeout=20)
    return elapsed


def test_start_to_first_prompt(tmp_path: Path) -> None:
    environment = {
        **{k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
        "ALONGSIDE_DATA_DIR": str(tmp_path / "data"),
        "ALONGSIDE_MASTER_KEY_FILE": str(tmp_path / "keys" / "master.key"),
    }
    _first_prompt(environment)  # writes what is compiled once
    times = [_first_prompt(environment) for _ in range(ROUNDS)]
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    bare = time.perf_counter() - began

    median = statistics.median(times)
    _say(f"\nF5  start to first prompt: {median:.2f} s   promised: under 0.7 s")
    _say(f"    {median / bare:.0f} x an empty interpreter")
    assert median > bare
