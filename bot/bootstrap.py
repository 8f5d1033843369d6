"""The composition root: settings in, a running application out. Names all concrete classes."""

import asyncio
import gc
import os
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import Heard, HeardOpening, HeardRequest
from bot.content.languages import load_languages
from bot.content.loader import content_root, load_book
from bot.content.words import load_reader
from bot.core.book import Book
from bot.core.conversation import Profile
from bot.core.errors import NotThere
from bot.core.names import FlowId, Language, TextId
from bot.core.signals import Danger, Signals
from bot.core.texts import Arguments
from bot.observability import Logger, quiet_libraries
from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.settings import Settings
from bot.storage import SqliteStore, open_store
from bot.transports.terminal import Hooks, Terminal, open_terminal
from bot.understanding.reader import Reader

TERMINAL_ADDRESS = "terminal:local"
LOCALTIME = Path("/etc/localtime")


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """What `alongside chat` was asked for."""

    flow: str | None = None
    state: str | None = None
    language: str | None = None
    speed: float = 1.0
    plain: bool = False
    script: tuple[str, ...] | None = None

    @property
    def opening(self) -> Heard:
        return HeardRequest(self.flow, self.state) if self.flow else HeardOpening()


class _Doorway:
    """A transport needs the house and the house a transport: the transport gets this first."""

    def __init__(self) -> None:
        self.house: House | None = None

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        if self.house is not None:
            await self.house.hear(address, heard, key)


async def chat(settings: Settings, options: ChatOptions) -> None:
    """Talk in this terminal until the person leaves.

    Raises `NotThere` for an unknown flow, state or language, `ContentError` for broken content, `KeyMissing` and `StoreError` when the data cannot be
    opened, `StoreLocked` when another window has it open.
    """
    book = load_book(content_root())
    _refuse_unknown(book, options)
    gc.freeze()  # the book stays for good; collecting around it would only cost time
    gc.enable()
    clock = WallClock(options.speed)
    async with _opened(settings) as store:
        app = _TerminalApp(settings, options, book=book, store=store, clock=clock)
        await app.run()


def _refuse_unknown(book: Book, options: ChatOptions) -> None:
    languages = [file.language for file in load_languages(content_root())[0]]
    if options.language is not None and options.language not in languages:
        raise NotThere("language", options.language, languages)
    if options.flow is None:
        return
    flow = book.flows.get(FlowId(options.flow))
    if flow is None:
        raise NotThere("flow", options.flow, book.flows)
    if options.state is not None and options.state not in flow.states:
        raise NotThere("state", options.state, flow.states)


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[SqliteStore]:
    store = await open_store(settings.data_dir, settings.master_key_file)
    try:
        yield store
    finally:
        await store.close()


class _TerminalApp:
    """One person, one terminal, the whole house behind it."""

    def __init__(
        self,
        settings: Settings,
        options: ChatOptions,
        *,
        book: Book,
        store: SqliteStore,
        clock: WallClock,
    ) -> None:
        self._clock = clock
        self._log = Logger(settings.log_level)
        quiet_libraries()
        language = Language(options.language or settings.language)
        newcomer = Profile(language=language, zone=_zone_of_machine(settings))
        doorway = _Doorway()
        self.terminal: Terminal = open_terminal(
            doorway,
            TERMINAL_ADDRESS,
            _renderer(book, language),
            plain=options.plain,
            script=options.script,
            opening=options.opening,
            hooks=Hooks(idle=self._idle, advance=self._advance),
        )
        self._reader = _ReaderInWaiting(book)
        self.house = House(
            store,
            Converse(book, self._reader, store, clock=clock, log=self._log, newcomer=newcomer),
            Deliver(store, self.terminal, clock, self._log),
            transport=self.terminal,
            reader=self._reader,
            clock=clock,
            log=self._log,
            newcomer=newcomer,
        )
        doorway.house = self.house

    async def run(self) -> None:
        supervisor = Supervisor(self._clock, self._log)
        supervisor.start("inbox", self.house.run_inbox)
        supervisor.start("outbox", self.house.run_outbox)
        supervisor.start("reader", self._reader.prepare)
        try:
            await self.terminal.run()
        finally:
            await supervisor.close()

    async def _idle(self) -> None:
        await self.house.settle()

    async def _advance(self, by: timedelta) -> None:
        await self.house.pass_time(self._clock.now() + by, self._clock.move_to)


class _ReaderInWaiting:
    """The reader, read from its word files while the person reads the first words.

    Whoever needs it earlier waits for it: nothing is understood with half of the rules.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._ready: Reader | None = None
        self._loading = threading.Lock()

    async def prepare(self) -> None:
        await asyncio.to_thread(self._loaded)

    def read(self, text: str, language: Language) -> Signals:
        return self._loaded().read(text, language)

    def danger(self, text: str) -> Danger:
        return self._loaded().danger(text)

    def _loaded(self) -> Reader:
        with self._loading:
            if self._ready is None:
                self._ready = load_reader(content_root(), self._book.vocabularies)
            return self._ready


def _renderer(book: Book, language: Language) -> Callable[[str, Arguments], str]:
    def render(message: str, arguments: Arguments) -> str:
        return book.texts.render(language, TextId(f"terminal.{message}"), arguments)

    return render


def _zone_of_machine(settings: Settings) -> str:
    """The terminal's person sits at this machine: its zone is hers until she says otherwise."""
    if settings.zone != "UTC":
        return settings.zone
    named = os.environ.get("TZ", "").lstrip(":")
    linked = str(LOCALTIME.resolve()).partition("/zoneinfo/")[2]
    return named or linked or "UTC"
