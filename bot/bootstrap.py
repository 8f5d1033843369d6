"""The composition root: settings in, a running application out. Names all concrete classes."""

import asyncio
import contextlib
import gc
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import Heard, HeardOpening, HeardRequest, Transport
from bot.app.ports import Arrival
from bot.app.ports import Reader as AnyReader
from bot.content.languages import load_languages
from bot.content.loader import content_root, load_book
from bot.content.words import load_reader
from bot.core.book import Book
from bot.core.conversation import Profile
from bot.core.errors import BotError, ContentError, NotThere, StoreError
from bot.core.names import FlowId, Language, TextId
from bot.core.signals import Danger, Signals
from bot.core.texts import Arguments
from bot.observability import Logger, Metrics, quiet_libraries
from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.settings import Settings
from bot.storage import SqliteStore, open_store
from bot.transports.terminal import Hooks, Terminal, open_terminal
from bot.understanding.builtin import BuiltInReader

if TYPE_CHECKING:
    from bot.transports.telegram import Options, Watch

TERMINAL_ADDRESS = "terminal:local"
LOCALTIME = Path("/etc/localtime")
DRAIN_SECONDS = 2.0
"""For the last turns and messages; with the line's own endings it stays below five seconds."""
LOOK_SECONDS, LOOKS = 0.02, 25
"""How often it is looked whether all is shown before her next words are: for half a second."""
LEAVING_SECONDS = 1.0
"""For the turn under way when a person leaves the terminal."""
COUNT_SECONDS = 5.0


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

    async def hear_batch(self, arrivals: Sequence[Arrival], *, more: bool = False) -> None:
        if self.house is not None:
            await self.house.hear_batch(arrivals, more=more)


async def chat(settings: Settings, options: ChatOptions) -> None:
    """Talk in this terminal until the person leaves.

    Raises `NotThere` for an unknown flow, state or language, `ContentError` for broken content,
    `KeyMissing` and `StoreError` when the data cannot be opened, `StoreLocked` when another window
    has it open.
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


@dataclass(frozen=True, slots=True)
class _Rooms:
    """What every house is built of, whatever its transport."""

    book: Book
    reader: AnyReader
    store: SqliteStore
    clock: WallClock
    log: Logger
    newcomer: Profile
    mailbox: int | None = None

    def house(self, transport: Transport) -> House:
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
            Deliver(self.store, transport, self.clock, self.log),
            transport=transport,
            reader=self.reader,
            clock=self.clock,
            log=self.log,
            newcomer=self.newcomer,
            mailbox=self.mailbox,
        )


def log_beside_chat(level: str, stream: TextIO | None) -> Logger:
    """Log lines are kept where they are sent elsewhere (`2>log`), and never put among her words."""
    # Nothing is logged that is as grave as an error: warnings are the most there is.
    return Logger("error" if stream is None or stream.isatty() else level, stream)


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
        self._store = store
        self._log = log_beside_chat(settings.log_level, sys.stderr)
        quiet_libraries()
        language = Language(options.language or settings.language)
        doorway = _Doorway()
        self.terminal: Terminal = open_terminal(
            doorway,
            TERMINAL_ADDRESS,
            _renderer(book, language),
            plain=options.plain,
            script=options.script,
            opening=options.opening,
            hooks=Hooks(self._idle, self._caught_up, self._advance),
        )
        self._reader = _ReaderInWaiting(book, self._log)
        newcomer = Profile(language=language, zone=_zone_of_machine(settings))
        rooms = _Rooms(book, self._reader, store, clock, self._log, newcomer)
        self.house = rooms.house(self.terminal)
        doorway.house = self.house

    async def run(self) -> None:
        supervisor = Supervisor(self._clock, self._log)
        supervisor.start("inbox", self.house.run_inbox)
        supervisor.start("outbox", self.house.run_outbox)
        supervisor.start("reader", self._reader.prepare)
        try:
            await self.terminal.run()
        finally:
            await self.house.stop(LEAVING_SECONDS)
            await supervisor.close()

    async def _idle(self) -> None:
        await self.house.settle()

    async def _caught_up(self) -> None:
        """Until all is shown, and not for long: the next words may be about danger."""
        with contextlib.suppress(StoreError):  # the words themselves go in, or are answered
            for _ in range(LOOKS):
                counts = await self._store.counts()
                if not counts.waiting and not counts.queued:
                    return
                await asyncio.sleep(LOOK_SECONDS)  # of her own time, whatever the clock's speed

    async def _advance(self, by: timedelta) -> None:
        await self.house.pass_time(self._clock.now() + by, self._clock.move_to)


# ── Telegram ──────────────────────────────────────────────────────────────────────────────────


async def serve(settings: Settings, ready_file: Path | None = None) -> None:
    """Serve people on Telegram until SIGTERM or SIGINT, then drain and end.

    `ready_file` is written once people are being served. Raises `SettingMissing` without a token,
    `TokenRefused` when Telegram does not know it, and what `chat` raises.
    """
    token = settings.token()
    book = load_book(content_root())
    reader = _reader_of(book, Logger(settings.log_level))
    gc.freeze()  # the book stays for good; collecting around it would only cost time
    gc.enable()
    async with _opened(settings) as store:
        await _TelegramHouse(settings, token, book=book, reader=reader, store=store).run(ready_file)


class _TelegramHouse:
    """Everybody who writes to one bot, and the whole house behind it."""

    def __init__(
        self, settings: Settings, token: str, *, book: Book, reader: AnyReader, store: SqliteStore
    ) -> None:
        from bot.transports.telegram import TelegramApp  # a terminal chat does not wait for it

        self._clock = WallClock()
        self._metrics = Metrics()
        self._log = Logger(settings.log_level, metrics=self._metrics)
        quiet_libraries()
        self._store = store
        self._stop = asyncio.Event()
        self._refused: BotError | None = None
        doorway = _Doorway()
        self._line = TelegramApp(
            _telegram_options(settings, token, store),
            doorway,
            render=lambda language, id_: book.texts.render(language, TextId(f"telegram.{id_}"), {}),
            clock=self._clock,
            log=self._log,
            watch=_watch(self._metrics, lambda: self._line.is_well),
        )
        newcomer = Profile(language=Language(settings.language), zone=settings.zone)
        rooms = _Rooms(
            book, reader, store, self._clock, self._log, newcomer, mailbox=settings.mailbox
        )
        self._house = doorway.house = rooms.house(self._line)

    async def run(self, ready_file: Path | None) -> None:
        loop = asyncio.get_running_loop()
        for ending in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(ending, self._stop.set)
        supervisor = Supervisor(self._clock, self._log)
        supervisor.start("inbox", self._house.run_inbox)
        supervisor.start("outbox", self._house.run_outbox)
        supervisor.start("counts", self._keep_counting)
        supervisor.start("line", self._until_refused, restart=False)
        try:
            await self._line.start(supervisor)
            supervisor.start("ready", lambda: self._say_ready(ready_file), restart=False)
            await self._stop.wait()
        finally:
            await self._line.stop_hearing()
            await self._house.stop(DRAIN_SECONDS)
            await self._line.close()
            await supervisor.close()
        if self._refused is not None:
            raise self._refused

    async def _until_refused(self) -> None:
        try:
            await self._line.wait()
        except BotError as refused:
            self._refused = refused
        self._stop.set()

    async def _say_ready(self, ready_file: Path | None) -> None:
        await self._line.ready()
        self._log.info("ready")
        if ready_file is not None:
            await asyncio.to_thread(ready_file.write_text, f"{os.getpid()}\n", "utf-8")

    async def _keep_counting(self) -> None:
        while True:
            counts = await self._store.counts()
            self._metrics.show(
                people=counts.people,
                waiting=counts.waiting,
                quarantined=counts.quarantined,
                queued=counts.queued,
                timers=counts.timers,
            )
            await self._clock.sleep(COUNT_SECONDS)


def _telegram_options(settings: Settings, token: str, store: SqliteStore) -> "Options":
    from bot.transports.telegram import Options, Place, Rates, Reach, webhook_secret  # as above

    listen = Place(settings.listen_port, settings.listen_host)
    secret = settings.secret_of_webhook() or webhook_secret(store.secret("telegram.webhook"))
    watch = settings.watch_port
    return Options(
        token=token,
        button_key=store.secret("telegram.buttons"),
        host=settings.api_base_url,
        poll_seconds=settings.poll_timeout,
        rates=Rates(per_chat=settings.chat_rate, in_all=settings.rate),
        reach=Reach(settings.public_url, secret, listen) if settings.public_url else None,
        watch_at=None if watch is None else Place(watch, settings.listen_host),
        languages=tuple(
            file.language for file in load_languages(content_root())[0] if file.released
        ),
    )


def _watch(metrics: Metrics, is_ready: Callable[[], bool]) -> "Watch":
    from bot.transports.telegram import Watch  # as above

    return Watch(metrics.page, is_ready)


class _ReaderInWaiting:
    """The reader, read from its word files while the person reads the first words.

    Whoever needs it earlier waits for it: nothing is understood with half of the rules.
    """

    def __init__(self, book: Book, log: Logger) -> None:
        self._book = book
        self._log = log
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
                self._ready = _reader_of(self._book, self._log)
            return self._ready


def _reader_of(book: Book, log: Logger) -> AnyReader:
    """Word files that cannot be read cost everything but the hearing of danger."""
    try:
        return load_reader(content_root(), book.vocabularies)
    except ContentError as broken:
        log.warning("reader.built_in", error=type(broken).__name__)
        return BuiltInReader()


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
