"""The chat itself: lines in, through the door; messages out, onto a screen; leaving kindly."""

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import assert_never

from bot.app.messages import (
    Door,
    Heard,
    HeardOpening,
    HeardPress,
    HeardText,
    Message,
    SendFailed,
)
from bot.core.errors import BotError
from bot.transports.terminal import script
from bot.transports.terminal.saving import save
from bot.transports.terminal.screen import Screen, at_once
from bot.transports.terminal.words import Words

GRACE = 2.0
"""Seconds that a message on its way in still has when the person leaves."""

ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the chat needs of the app besides the door; `idle` and `advance` are for scripts.

    `idle` returns when everything that a line brought about has been shown, `caught_up` as well,
    but soon in any case: what a person wrote waits for it.
    """

    idle: Callable[[], Awaitable[None]] = at_once
    caught_up: Callable[[], Awaitable[None]] = at_once
    advance: Callable[[timedelta], Awaitable[None]] | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """How this chat is held: what opens it, whether its lines are a script, where files go."""

    opening: Heard = field(default_factory=HeardOpening)
    scripted: bool = False
    hooks: Hooks = Hooks()
    folder: Path = Path()


class Terminal:
    """One person at one terminal. `run` returns when she leaves; `send` shows her a message."""

    def __init__(
        self, door: Door, address: str, words: Words, screen: Screen, *, part: Part | None = None
    ) -> None:
        self._door = door
        self._address = address
        self._words = words
        self._screen = screen
        self._part = part or Part()
        self._patience: asyncio.Timeout | None = None
        self._gone = False

    # ── out ───────────────────────────────────────────────────────────────────────────────────

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:  # noqa: ARG002 - the screen knows its open prompt
        """Show one message. `message.typing` seconds pass here, with the typing signal: they are
        not to be waited for a second time outside.
        """
        if address != self._address or self._gone:
            raise SendFailed  # it stays queued, for the next start
        if message.file is not None:
            content = message.file.content.encode("utf-8", "replace")
            text = await self._save(message.file.name, content, "file")
            message = replace(message, file=None, text=text)
        if message.image is not None and message.picture is not None:
            where = await self._save(f"{message.picture.name}.png", message.image, "picture")
            message = replace(message, image=None, text=f"{message.text}\n\n{where}")
        try:
            await self._screen.show(message)
        except OSError as error:  # the window is closed, the pipe broken
            self.leave()
            raise SendFailed from error

    async def _save(self, name: str, content: bytes, what: str) -> str:
        """What there is to say about it."""
        try:
            path = await asyncio.to_thread(save, name, content, self._part.folder)
        except OSError:
            return self._words.say(f"{what}-unsaved")
        return self._words.say(f"{what}-saved", path=str(path))

    # ── in ────────────────────────────────────────────────────────────────────────────────────

    async def run(self) -> None:
        """Talk until the person leaves: Control-D, Control-C, end of input, a closed window.

        Signals stay answered afterwards: a second Control-C must not break into the closing of
        the store.
        """
        _answer_endings(self.leave)
        try:
            await self._screen.start()
            await self._talk()
        except OSError:  # nobody is there any more
            self.leave()
        finally:
            self._gone = True
            self._screen.finish(said=self._words.say("goodbye"))

    def leave(self) -> None:
        """The person wants to go. May be called at any time, any number of times."""
        self._gone = True
        self._screen.leave()
        if self._patience is not None:
            with contextlib.suppress(RuntimeError):  # it is over already
                self._patience.reschedule(asyncio.get_running_loop().time() + GRACE)

    async def _talk(self) -> None:
        await self._hear(self._part.opening)
        while not self._gone:
            line = await self._screen.read()
            if line is None or self._words.is_leaving(line):
                return
            await self._take(line)

    async def _take(self, line: str) -> None:
        if not self._part.scripted:
            await self._hear(HeardText(line))
            return
        match script.parse(line):
            case script.Say(text):
                await self._hear(HeardText(text))
            case script.Tap(option):
                await self._hear(self._press(option))
            case script.Advance(by):
                await self._advance(by)
            case other:
                assert_never(other)

    async def _hear(self, heard: Heard) -> None:
        """Hand it in, and in a script wait until all of its answer is there."""
        try:
            async with asyncio.timeout(None) as self._patience:
                await self._door.hear(self._address, heard)
                if self._part.scripted:
                    await self._part.hooks.idle()
        except (BotError, OSError) as error:  # not durable: the person keeps her words
            if not (self._gone and isinstance(error, TimeoutError)):
                self._sorry(heard)
        finally:
            self._patience = None

    def _sorry(self, heard: Heard) -> None:
        self._screen.tell(self._words.say("unkept"))
        if isinstance(heard, HeardText):
            self._screen.give_back(heard.text)

    # ── script directives ─────────────────────────────────────────────────────────────────────

    def _press(self, option: str) -> HeardPress:
        """The button with that id or label; one that is not there is pressed all the same."""
        open_ = self._screen.open_prompt
        if open_ is None:
            return HeardPress(0, 0, option)
        by_label = {choice.label.casefold(): choice.option for choice in open_.choices}
        return HeardPress(open_.session, open_.prompt or 0, by_label.get(option.casefold(), option))

    async def _advance(self, by: timedelta) -> None:
        if self._part.hooks.advance is None:
            raise script.ScriptRefused(":advance")
        await self._part.hooks.advance(by)
        await self._part.hooks.idle()


def _answer_endings(leave: Callable[[], None]) -> None:
    """Endings from outside call `leave` instead of breaking in, until the loop is closed."""
    loop = asyncio.get_running_loop()
    for ending in ENDINGS:
        with contextlib.suppress(RuntimeError, ValueError):  # not in the main thread
            loop.add_signal_handler(ending, leave)
