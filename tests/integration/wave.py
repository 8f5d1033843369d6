"""A morning in which everybody is asked at the same minute, in virtual time, on the real store.

A server that counts as the real one does stands at the other end; what reached people is written
down with the second at which it did. Whatever is on the wire when a process dies still arrives.
"""

import asyncio
import random
import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import Heard, HeardText, Pace, Transport
from bot.app.ports import Arrival, Store, TurnRecord, WaitingClock
from bot.core.calendar import Daily
from bot.core.conversation import Conversation, Memory, Profile, Schedule
from bot.scheduling.clock import ManualClock
from bot.storage import SqliteStore, open_store
from bot.storage.lane import How
from bot.storage.memory import MemoryStore
from bot.storage.sqlite import DATABASE
from bot.transports.telegram.api import Api
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.failures import Kind, Refused
from bot.transports.telegram.limits import LeftOver, Limits, Rates
from bot.transports.telegram.sender import Sender
from bot.transports.telegram.wire import Wire
from tests.fakes.telegram import limits as server
from tests.fakes.telegram.errors import Refusal
from tests.fakes.telegram.settings import Settings
from tests.fakes.virtual import VirtualClock, VirtualLoop
from tests.transcripts import content
from tests.unit.app.small_house import Notebook, Window

EVENING = datetime(2026, 3, 3, 20, tzinfo=UTC)
WISHING = Profile(
    pace="off",
    knows_zone=True,
    keeps=True,
    schedule=Schedule((Daily("20:00"),), since=EVENING - timedelta(days=9)),
)
NEWCOMER = Profile(pace="off")
FIRST_LIVE = 10_000_000
"""Chats from here on are of people who write in the middle of it."""


# ── everybody who has a check-in ──────────────────────────────────────────────────────────────


async def somebody() -> Conversation:
    """Who was asked yesterday, and answered."""
    store, clock = MemoryStore(), ManualClock(EVENING - timedelta(days=1, hours=3))
    here = house(store, Window(), clock, newcomer=WISHING)
    await here.hear("telegram:1", HeardText("hello"))
    await here.hear("telegram:1", HeardText("bye"))
    await here.pass_time(EVENING - timedelta(hours=23, minutes=50), clock.move_to)
    await here.hear("telegram:1", HeardText("not today"))
    await here.settle()
    [arrival] = list(store._people.values())
    found = await store.load(arrival.id)
    assert found is not None
    assert [timer.due for timer in found.timers] == [EVENING]
    return found


async def wishes(store: Store, people: int, prefix: str = "w", first: int = 1) -> None:
    """So many people who want to be asked at the same minute."""
    await _known(store, await somebody(), people, prefix, first)


async def talkers_known(store: Store, people: int) -> None:
    """So many who talk in that minute, and were told today what this is: one answer each."""
    told = Memory(told_at=EVENING, here_since=EVENING, last_at=EVENING, introduced=1)
    template = Conversation(profile=Profile(pace="off", keeps=True), memory=told)
    await _known(store, template, people, "t", FIRST_LIVE)


async def _known(
    store: Store, template: Conversation, people: int, prefix: str, first: int
) -> None:
    at = EVENING - timedelta(hours=9)
    for start in range(0, people, 1000):
        batch = range(start, min(people, start + 1000))
        await store.accept([
            Arrival(f"{prefix}{n}", f"telegram:{n + first}", at, b"{}") for n in batch
        ])
        waiting = await store.pending(0, 1000)
        await asyncio.gather(
            *(
                store.commit(
                    TurnRecord(one.person, one.seq, template, timers=template.timers, at=at)
                )
                for one in waiting
            )
        )


# ── the other end ─────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class Reached:
    at: float
    chat: int
    text: str


class Server(Api):
    """Takes messages as fast as the published limits allow, after some time on the wire."""

    def __init__(self, seed: int = 1) -> None:
        super().__init__(Wire("7:token"))
        self._chance = random.Random(seed)  # noqa: S311 - the wire's, not a secret's
        self._limits = server.Limits(Settings(), 0.0)
        self.reached: list[Reached] = []
        self.asked = Counter[int]()  # chats of the wave
        self.refused = 0
        self.under_way = 0
        self._count = 0

    async def call(
        self, method: str, parameters: Mapping[str, object] | None = None, *, seconds: float = 0.0
    ) -> object:
        if method != "sendMessage":
            return True
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[object] = loop.create_future()
        there, back = (self._chance.uniform(0.02, 0.08) for _ in range(2))
        self.under_way += 1
        loop.call_later(there, self._take, dict(parameters or {}), answer)
        try:
            found = await answer
            await asyncio.sleep(back)
        finally:
            self.under_way -= 1
        if isinstance(found, Refused):
            raise found
        return found

    def _take(self, message: Mapping[str, object], answer: "asyncio.Future[object]") -> None:
        now, chat = asyncio.get_running_loop().time(), int(str(message["chat_id"]))
        found: object
        try:
            self._limits.spend(chat, is_group=False, now=now)
        except Refusal as refusal:
            self.refused += 1
            found = Refused(Kind.FLOOD, 429, float(refusal.retry_after))
        else:
            self._count += 1
            self.reached.append(Reached(now, chat, str(message["text"])))
            self.asked.update([chat] if chat < FIRST_LIVE else ())
            found = {"message_id": self._count}
        if not answer.done():  # who asked may have died meanwhile
            answer.set_result(found)

    @property
    def live_rate(self) -> float:
        """Messages a second that were no check-ins."""
        return sum(one.chat >= FIRST_LIVE for one in self.reached) / self.reached[-1].at


# ── a house, again and again ──────────────────────────────────────────────────────────────────


def house(
    store: Store,
    transport: Transport,
    clock: WaitingClock,
    *,
    pace: Pace | None = None,
    newcomer: Profile = NEWCOMER,
) -> House:
    log, reader = Notebook(), content.reader()
    converse = Converse(content.book(), reader, store, clock=clock, log=log, newcomer=newcomer)
    return House(
        store,
        converse,
        Deliver(store, transport, clock, log, pace=pace),
        transport=transport,
        reader=reader,
        clock=clock,
        log=log,
        newcomer=newcomer,
    )


@dataclass
class Life:
    """One process, from its start to its death."""

    loop: VirtualLoop
    store: SqliteStore
    house: House
    tasks: list["asyncio.Task[None]"] = field(default_factory=list)

    @classmethod
    async def begin(
        cls, loop: VirtualLoop, folder: Path, api: Server, clock: VirtualClock
    ) -> "Life":
        store = await open_store(folder / "data", folder / "keys" / "master.key")
        for lane in (store._writer, store._reader):
            loop.watch(lane)
        limits = Limits(Rates())
        sender = Sender(api, limits, Buttons(b"key"), alone=lambda: ".", time=loop.time)
        here = house(store, sender, clock, pace=LeftOver(limits, loop.time))
        life = cls(loop, store, here)
        life.tasks = [loop.create_task(work()) for work in (here.run_inbox, here.run_outbox)]
        return life

    async def hear(self, chat: int, heard: Heard) -> None:
        await self.house.hear(f"telegram:{chat}", heard)

    async def killed(self, before: Path, after: Path, *, in_a_commit: bool) -> None:
        """The end without a warning: what another process would find on the disk goes to `after`."""

        def copy(_db: sqlite3.Connection) -> None:
            (after / "data").mkdir(parents=True)
            shutil.copytree(before / "keys", after / "keys")
            for file in (before / "data").glob(f"{DATABASE}*"):
                if not file.name.endswith("-shm"):
                    shutil.copy(file, after / "data")

        await self.store._writer.run(copy, How.SWIFT if in_a_commit else How.BARE)
        await self.end()
        shutil.rmtree(before / "data")  # nobody comes back to it, and there are many deaths

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.store.close()


def left_out(folder: Path) -> int:
    """How many messages did not surely arrive, as the store has it."""
    db = sqlite3.connect(folder / "data" / DATABASE)
    found: tuple[int] = db.execute(
        "SELECT count(*) FROM outbox WHERE state IN ('dead', 'ambiguous')"
    ).fetchone()
    db.close()
    return found[0]


# ── people who write meanwhile ────────────────────────────────────────────────────────────────


@dataclass
class Talkers:
    """People who say something, and how long the first word of the answer took to reach them."""

    written: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))

    def waits(self, api: Server) -> list[float]:
        """Seconds, the shortest first. Everybody writes once in a while, so answers do not overlap."""
        answers: dict[int, list[float]] = defaultdict(list)
        for one in api.reached:
            if one.chat >= FIRST_LIVE:
                answers[one.chat].append(one.at)
        found = []
        for chat, instants in self.written.items():
            for at in instants:
                later = [one for one in answers[chat] if one >= at]
                found.append(later[0] - at if later else float("inf"))
        return sorted(found)


def share(waits: Sequence[float], part: float) -> float:
    return waits[min(len(waits) - 1, int(len(waits) * part))]
