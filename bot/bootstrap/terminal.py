"""One person at this terminal, and the whole house behind her."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TextIO

from bot.app.messages import Heard, HeardOpening, HeardRequest
from bot.bootstrap.rooms import Doorway, ReaderInWaiting, Rooms, collect_seldom, opened, the_book
from bot.content.languages import load_languages
from bot.content.loader import content_root
from bot.core.book import Book
from bot.core.conversation import Profile
from bot.core.errors import NotThere, StoreError
from bot.core.names import FlowId, Language, TextId
from bot.core.texts import Arguments
from bot.observability import Logger, quiet_libraries
from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.settings import Settings
from bot.storage import SqliteStore
from bot.transports.terminal import Hooks, Terminal, open_terminal

TERMINAL_ADDRESS = "terminal:local"
LOCALTIME = Path("/etc/localtime")
LOOK_SECONDS, LOOKS = 0.02, 25
"""How often it is looked whether all is shown before her next words are: for half a second."""
LEAVING_SECONDS = 1.0
"""For the turn under way when a person leaves the terminal."""


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


async def chat(settings: Settings, options: ChatOptions) -> None:
    """Talk in this terminal until the person leaves.

    Raises `NotThere` for an unknown flow, state or language, `ContentError` for broken content,
    `KeyMissing` and `StoreError` when the data cannot be opened, `StoreLocked` when another window
    has it open.
    """
    book = the_book(settings, "terminal")
    _refuse_unknown(book, options)
    collect_seldom()
    clock = WallClock(options.speed)
    async with opened(settings) as store:
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
        doorway = Doorway()
        self.terminal: Terminal = open_terminal(
            doorway,
            TERMINAL_ADDRESS,
            _renderer(book, language),
            plain=options.plain,
            script=options.script,
            opening=options.opening,
            hooks=Hooks(self._idle, self._caught_up, self._advance),
        )
        self._reader = ReaderInWaiting(book, self._log, {language})
        newcomer = Profile(language=language, zone=_zone_of_machine(settings))
        rooms = Rooms(book, self._reader, store, clock, self._log, newcomer)
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
