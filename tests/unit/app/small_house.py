"""A house of a few rooms: a small book, a store in memory, a clock moved by hand, a quiet log."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import Message, SendFailed
from bot.app.ports import Arrival, Reader, Store
from bot.core.book import Book
from bot.core.conversation import Profile
from bot.core.errors import StoreFull
from bot.core.names import Language
from bot.core.signals import SAFE, Danger, Level, Signals
from bot.core.words import fold
from bot.scheduling.clock import ManualClock
from bot.storage.memory import MemoryStore
from tests.unit.core.small_book import AT

HER = "test:her"
DANGER = "danger"


class WordReader:
    """Understands words, and danger in the one word `danger`."""

    def read(self, text: str, language: Language) -> Signals:
        return Signals(text, fold(text), language, self.danger(text))

    def danger(self, text: str) -> Danger:
        return Danger(Level.CRISIS, "self", "B") if DANGER in text else SAFE


@dataclass
class Notebook:
    """The log: names of events, and the names of facts that came with them."""

    lines: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def info(self, event: str, /, **facts: object) -> None:
        self.lines.append((event, facts))

    def warning(self, event: str, /, **facts: object) -> None:
        self.lines.append((event, facts))

    @property
    def events(self) -> list[str]:
        return [event for event, _ in self.lines]


@dataclass
class Window:
    """Shows what is sent. `refusals` are what the next sendings fail with."""

    shown: list[Message] = field(default_factory=list)
    refusals: list[SendFailed] = field(default_factory=list)
    something: asyncio.Event = field(default_factory=asyncio.Event)
    open: asyncio.Event | None = None  # while it is not set, messages are on their way
    under_way: int = 0

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:
        if self.refusals:
            raise self.refusals.pop(0)
        if self.open is not None:
            self.under_way += 1
            await self.open.wait()
        self.shown.append(message)
        self.something.set()

    @property
    def keys(self) -> list[str]:
        return [message.key for message in self.shown if message.text]


class FullStore(MemoryStore):
    """A disk on which nothing fits any more."""

    async def accept(self, arrivals: Sequence[Arrival], *, bound: int | None = None) -> NoReturn:
        raise StoreFull


class SmallHouse:
    def __init__(
        self,
        book: Book,
        store: Store | None = None,
        reader: Reader | None = None,
        *,
        clock: ManualClock | None = None,
    ) -> None:
        self.store = store or MemoryStore()
        self.clock, self.window, self.log = clock or ManualClock(AT), Window(), Notebook()
        reader, newcomer = reader or WordReader(), Profile(pace="off")
        self.converse = Converse(
            book, reader, self.store, clock=self.clock, log=self.log, newcomer=newcomer
        )
        self.house = House(
            self.store,
            self.converse,
            Deliver(self.store, self.window, self.clock, self.log),
            transport=self.window,
            reader=reader,
            clock=self.clock,
            log=self.log,
            newcomer=newcomer,
        )
