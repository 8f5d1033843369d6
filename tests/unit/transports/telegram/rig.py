"""The transport against the fake server, with a door that writes down what it is told."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.app.messages import Heard, unpack_heard
from bot.app.ports import Arrival
from bot.core.names import Language
from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.transports.telegram import Options, Rates, TelegramApp, Watch
from bot.transports.telegram.api import Api
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.sender import Sender
from bot.transports.telegram.wire import Wire
from tests.fakes.telegram.server import FakeTelegram, served
from tests.fakes.telegram.settings import TOKEN, Settings

KEY = b"a key for buttons in tests"
FREE = Rates(per_chat=0, in_all=0, reserve=0)
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


class StillClock:
    def now(self) -> datetime:
        return NOON


@dataclass
class LogBook:
    lines: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def info(self, event: str, /, **facts: object) -> None:
        self.lines.append((event, facts))

    warning = info

    def count(self, event: str) -> int:
        return sum(line == event for line, _ in self.lines)


@dataclass
class DoorBook:
    """Keeps what comes in, or refuses as often as it is told to."""

    arrivals: dict[str, Arrival] = field(default_factory=dict)
    told: int = 0
    refusals: list[Exception] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    batches: list[tuple[int, bool]] = field(default_factory=list)  # how many, and whether more come

    async def hear_batch(self, arrivals: Sequence[Arrival], *, more: bool = False) -> None:
        self.told += 1
        self.batches.append((len(arrivals), more))
        if self.refusals:
            raise self.refusals.pop(0)
        for arrival in arrivals:
            self.arrivals.setdefault(arrival.key, arrival)
        self.news.set()

    @property
    def heard(self) -> list[Heard]:
        return [unpack_heard(arrival.body) for arrival in self.arrivals.values()]

    async def until(self, count: int) -> None:
        async with asyncio.timeout(10):
            while len(self.arrivals) < count:
                self.news.clear()
                await self.news.wait()


@dataclass
class Pauses:
    """Pauses that take no time, written down."""

    taken: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)


def words(language: Language, message: str) -> str:
    return f"{message} in {language}"


@dataclass
class Rig:
    fake: FakeTelegram
    app: TelegramApp
    door: DoorBook
    log: LogBook
    pauses: Pauses
    supervisor: Supervisor

    async def eventually(self, happened: Callable[[], object]) -> None:
        await eventually(happened)


async def eventually(happened: Callable[[], object]) -> None:
    """Let the loop run until it is so; a socket has no moment that a test could wait for."""
    async with asyncio.timeout(10):
        while not happened():  # noqa: ASYNC110 - see above
            await asyncio.sleep(0.001)


def options(fake: FakeTelegram, **more: object) -> Options:
    given: dict[str, object] = {"host": fake.base_url, "rates": FREE, **more}
    return Options(TOKEN, KEY, **given)  # type: ignore[arg-type] # a test's own choice of options


@contextlib.asynccontextmanager
async def running(
    settings: Settings | None = None,
    *,
    prepare: Callable[[FakeTelegram], object] = lambda _: None,
    **more: object,
) -> AsyncIterator[Rig]:
    """The whole transport at work, and taken down in order."""
    async with served(settings) as fake:
        prepare(fake)
        log, door, pauses = LogBook(), DoorBook(), Pauses()
        watch = Watch(metrics=lambda: b"people 3\n", is_ready=lambda: True)
        app = TelegramApp(
            options(fake, **more),
            door,
            render=words,
            clock=StillClock(),
            log=log,
            watch=watch,
            pause=pauses,
        )
        supervisor = Supervisor(WallClock(), log)
        await app.start(supervisor)
        try:
            yield Rig(fake, app, door, log, pauses, supervisor)
        finally:
            await app.stop_hearing()
            await app.close()
            await supervisor.close()


@dataclass
class Bench:
    """A sender alone."""

    fake: FakeTelegram
    sender: Sender
    limits: Limits
    pauses: Pauses
    now: list[float]


@contextlib.asynccontextmanager
async def sending(rates: Rates = FREE, settings: Settings | None = None) -> AsyncIterator[Bench]:
    async with served(settings or Settings(limits=False)) as fake:
        fake.people.start(7)
        wire, limits, pauses, now = Wire(TOKEN, fake.base_url), Limits(rates), Pauses(), [100.0]
        sender = Sender(
            Api(wire),
            limits,
            Buttons(KEY),
            alone=lambda: "Here.",
            time=lambda: now[0],
            pause=pauses,
        )
        try:
            yield Bench(fake, sender, limits, pauses, now)
        finally:
            await wire.close()


ROOT = Path(__file__).parents[4]
