"""Everybody who writes to one bot, and the whole house behind it."""

import asyncio
import os
import signal
from pathlib import Path

from bot.app.ports import Reader as AnyReader
from bot.bootstrap.rooms import Doorway, Rooms, collect_seldom, opened, reader_of, the_book
from bot.content.languages import load_languages
from bot.content.loader import content_root
from bot.content.whereabouts import zone_at
from bot.core.book import Book
from bot.core.conversation import Profile
from bot.core.errors import BotError
from bot.core.names import Language, TextId
from bot.observability import Logger, Metrics, quiet_libraries
from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.settings import Settings
from bot.storage import SqliteStore
from bot.transports.telegram import Options, Place, Rates, Reach, TelegramApp, Watch, webhook_secret

DRAIN_SECONDS = 2.0
"""For the last turns and messages; with the line's own endings it stays below five seconds."""
COUNT_SECONDS = 5.0


async def serve(settings: Settings, ready_file: Path | None = None) -> None:
    """Serve people on Telegram until SIGTERM or SIGINT, then drain and end.

    `ready_file` is written once people are being served. Raises `SettingMissing` without a token,
    `TokenRefused` when Telegram does not know it, and what `chat` raises.
    """
    settings.token()  # what is missing is said before anything is read
    await serve_from(read_in(settings), settings, ready_file)


def read_in(settings: Settings) -> tuple[Book, AnyReader]:
    """All that is read before there is anybody to serve. It holds nothing but memory."""
    book = the_book(settings, "telegram")
    return book, reader_of(book, Logger(settings.log_level), {settings.language})


async def serve_from(
    content: tuple[Book, AnyReader], settings: Settings, ready_file: Path | None = None
) -> None:
    """`serve`, with what was read."""
    token, (book, reader) = settings.token(), content
    collect_seldom()
    async with opened(settings) as store:
        await _TelegramHouse(settings, token, book=book, reader=reader, store=store).run(ready_file)


class _TelegramHouse:
    """Everybody who writes to one bot, and the whole house behind it."""

    def __init__(
        self, settings: Settings, token: str, *, book: Book, reader: AnyReader, store: SqliteStore
    ) -> None:
        self._clock = WallClock()
        self._metrics = Metrics()
        self._log = Logger(settings.log_level, metrics=self._metrics)
        quiet_libraries()
        self._store = store
        self._stop = asyncio.Event()
        self._refused: BotError | None = None
        doorway = Doorway()
        self._line = TelegramApp(
            _telegram_options(settings, token, store),
            doorway,
            render=lambda language, id_: book.texts.render(language, TextId(f"telegram.{id_}"), {}),
            clock=self._clock,
            log=self._log,
            watch=Watch(self._metrics.page, lambda: self._line.is_well),
            zone_at=zone_at,
        )
        newcomer = Profile(language=Language(settings.language), zone=settings.zone)
        rooms = Rooms(
            book, reader, store, self._clock, self._log, newcomer, mailbox=settings.mailbox
        )
        self._house = doorway.house = rooms.house(self._line, self._line.pace)

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


def _telegram_options(settings: Settings, token: str, store: SqliteStore) -> Options:
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
