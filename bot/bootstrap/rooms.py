"""What every house is built of, whatever its transport."""

import asyncio
import gc
import threading
from collections.abc import AsyncIterator, Container, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import Heard, Pace, Transport
from bot.app.ports import Arrival
from bot.app.ports import Reader as AnyReader
from bot.content.loader import content_root, load_book
from bot.content.whereabouts import can_locate
from bot.content.words import load_reader
from bot.core.book import Book, Instance
from bot.core.conversation import Profile
from bot.core.errors import ContentError
from bot.core.names import Language
from bot.core.signals import Danger, Signals
from bot.observability import Logger
from bot.pictures.painter import Painter, can_draw
from bot.scheduling.clock import WallClock
from bot.settings import Settings
from bot.storage import SqliteStore, open_store
from bot.understanding.builtin import BuiltInReader


def collect_seldom() -> None:
    """The book stays for good, and nearly all of a turn goes by itself when the turn is over:
    looking for garbage around it every few hundred values took a twelfth of what a turn costs."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
    gc.enable()


def the_book(settings: Settings, transport: str) -> Book:
    """The content of this release, on this instance: who runs it, by which way people write to it,
    who may use it, and whether there is something to draw with, or to find time zones with."""
    placed = Instance(transport, settings.host, settings.minors == "short")
    locates = transport == "telegram" and can_locate()
    book = load_book(content_root())
    return replace(book, can_draw=can_draw(), can_locate=locates, instance=placed)


class Doorway:
    """A transport needs the house and the house a transport: the transport gets this first."""

    def __init__(self) -> None:
        self.house: House | None = None

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        if self.house is not None:
            await self.house.hear(address, heard, key)

    async def hear_batch(self, arrivals: Sequence[Arrival], *, more: bool = False) -> None:
        if self.house is not None:
            await self.house.hear_batch(arrivals, more=more)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[SqliteStore]:
    store = await open_store(settings.data_dir, settings.master_key_file)
    try:
        yield store
    finally:
        await store.close()


@dataclass(frozen=True, slots=True)
class Rooms:
    """What every house is built of, whatever its transport."""

    book: Book
    reader: AnyReader
    store: SqliteStore
    clock: WallClock
    log: Logger
    newcomer: Profile
    mailbox: int | None = None

    def house(self, transport: Transport, pace: Pace | None = None) -> House:
        converse = Converse(
            self.book,
            self.reader,
            self.store,
            clock=self.clock,
            log=self.log,
            newcomer=self.newcomer,
        )
        return House(
            self.store,
            converse,
            Deliver(self.store, transport, self.clock, self.log, pace=pace, painter=Painter()),
            transport=transport,
            reader=self.reader,
            clock=self.clock,
            log=self.log,
            newcomer=self.newcomer,
            mailbox=self.mailbox,
        )


class ReaderInWaiting:
    """The reader, read from its word files while the person reads the first words.

    Whoever needs it earlier waits for it: nothing is understood with half of the rules.
    """

    def __init__(self, book: Book, log: Logger, spoken: Container[str]) -> None:
        self._book = book
        self._log = log
        self._spoken = spoken
        self._ready: AnyReader | None = None
        self._loading = threading.Lock()

    async def prepare(self) -> None:
        await asyncio.to_thread(self._loaded)

    def read(self, text: str, language: Language) -> Signals:
        return self._loaded().read(text, language)

    def danger(self, text: str) -> Danger:
        return self._loaded().danger(text)

    def _loaded(self) -> AnyReader:
        with self._loading:
            if self._ready is None:
                self._ready = reader_of(self._book, self._log, self._spoken)
            return self._ready


def reader_of(book: Book, log: Logger, spoken: Container[str] = ()) -> AnyReader:
    """Word files that cannot be read cost everything but the hearing of danger."""
    try:
        return load_reader(content_root(), book.vocabularies, spoken)
    except ContentError as broken:
        log.warning("reader.built_in", error=type(broken).__name__)
        return BuiltInReader()
