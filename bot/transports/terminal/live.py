"""The live face: bubbles above, and below them a region that stays open for typing.

The open choices and the typing signal stand in that region, so that they change in place: a picked
item is marked where it is, and buttons that were used are gone, as in a messenger.
"""

import asyncio
import contextlib
import termios
from collections.abc import Awaitable, Callable, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any

from bot.app.messages import Message
from bot.transports.terminal import buttons, drawing
from bot.transports.terminal.cleaning import encodable, received
from bot.transports.terminal.look import Look, Paint, Streams
from bot.transports.terminal.screen import OpenPrompt, at_once
from bot.transports.terminal.words import Words

if TYPE_CHECKING:
    from bot.transports.terminal.editor import Editor

LONGEST_TYPING = 2.5  # seconds
FRAME = 0.3  # seconds
ROWS_BESIDE = 5  # of the window, that are not for choices

Pause = Callable[[float, asyncio.Event], Awaitable[None]]
"""Lets so many seconds pass, fewer when the event is set."""


async def pause(seconds: float, woken: asyncio.Event) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await woken.wait()


class LiveScreen:
    """`caught_up` returns when all that was still to be said has been shown, or soon anyhow."""

    def __init__(
        self,
        streams: Streams,
        words: Words,
        pause: Pause = pause,
        caught_up: Callable[[], Awaitable[None]] = at_once,
    ) -> None:
        self._streams = streams
        self._words = words
        self._pause = pause
        self._caught_up = caught_up
        self._open = OpenPrompt()
        self._editor: Editor | None = None
        self._one_bubble = asyncio.Lock()
        self._crises = 0
        self._frame: int | None = None
        self._hurried = False
        self._woken = asyncio.Event()
        self._left = False
        self._draft = ""
        self._echoed = ""
        self._after_own = False
        self._found: list[Any] | None = None  # as termios has it: numbers and lists

    @property
    def open_prompt(self) -> Message | None:
        return self._open.message

    # ── shown ─────────────────────────────────────────────────────────────────────────────────

    async def start(self) -> None:
        self._hide_keys()
        self._put(["", *drawing.note(self._words.say("welcome"), self._look)])

    async def show(self, message: Message) -> None:
        """One bubble at a time; a crisis answer waits for none and takes the place of one that is
        still being typed.
        """
        crises = self._crises
        if message.crisis:
            self._crises += 1
            self._woken.set()
            await self._bubble(message)
            return
        async with self._one_bubble:
            await self._close(message)
            await self._type(message)
            if self._left:
                raise BrokenPipeError  # it is not to follow the goodbye; next time it comes first
            if crises == self._crises:
                await self._bubble(message)

    def tell(self, text: str) -> None:
        self._put(["", *drawing.note(text, self._look)])

    async def _close(self, message: Message) -> None:
        self._open.close(message)
        label = message.chosen
        if label and label.casefold() != self._echoed.casefold():
            above = [] if self._after_own else [""]
            await self._above([*above, *drawing.chosen(label, self._look)])
        self._refresh()

    async def _type(self, message: Message) -> None:
        """The dots, for as long as the app wants them; a person who types does not wait."""
        if self._editor is None or not message.text:
            return
        left = min(message.typing, LONGEST_TYPING)
        self._woken.clear()
        crises = self._crises
        frames = count()
        while left > 0 and not self._cut_short(crises):
            self._frame = next(frames)
            self._refresh()
            await self._pause(min(FRAME, left), self._woken)
            left -= FRAME
        self._frame = None

    def _cut_short(self, crises: int) -> bool:
        return self._hurried or self._left or crises != self._crises

    async def _bubble(self, message: Message) -> None:
        if message.crisis:
            await self._close(message)
        self._open.open(message)
        await self._above(drawing.bubble(message.text, self._look) if message.text else [])

    async def _above(self, lines: Sequence[str]) -> None:
        if self._editor is None:
            self._put(lines)
        else:
            await self._editor.above(lambda: self._put(lines))

    def _put(self, lines: Sequence[str]) -> None:
        self._after_own = False
        self._streams.write(_joined(lines))

    # ── heard ─────────────────────────────────────────────────────────────────────────────────

    async def read(self) -> str | None:
        """What the person sends next, whole: a paste of many lines is one message."""
        while not self._left:
            editor = await self._opened()
            draft, self._draft = self._draft, ""
            line = await editor.read(draft)
            if line is None:
                return None
            await self._show_the_rest()
            text = received(line).strip()
            if text:
                self._echoed = buttons.label_of(self._open.message, text) or text
                self._put(drawing.own(self._echoed, self._look))
                self._after_own = True
                return text
        return None

    async def _show_the_rest(self) -> None:
        """Order on the screen is the order of the conversation: what was on its way when she
        pressed Enter comes first, at once and without dots, and then her words.
        """
        self._hurried = True
        self._woken.set()
        try:
            await self._caught_up()
        finally:
            self._hurried = False

    def give_back(self, text: str) -> None:
        self._draft = text

    def leave(self) -> None:
        self._left = True
        self._woken.set()
        if self._editor is not None:
            self._editor.leave()

    def finish(self, *, said: str) -> None:
        lines = ["", *drawing.note(said, self._look), ""] if said else []
        self._streams.write_last(_joined(lines))
        self._show_keys()

    async def _opened(self) -> "Editor":
        if self._editor is None:
            kind = await asyncio.to_thread(_editor)
            self._editor = kind(self._streams, region=self._region, hint=self._hint)
            if self._left:  # while it was opened: it does not know of it
                self._editor.leave()
        return self._editor

    # ── the region ────────────────────────────────────────────────────────────────────────────

    @property
    def _look(self) -> Look:
        return Look.of(self._streams)

    def _region(self) -> str:
        """What stands above the line that is being typed."""
        look = self._look
        lines: list[str] = []
        if self._frame is not None:
            lines += ["", drawing.dots(self._frame, look)]
        if self._open.message is not None and self._open.has_choices:
            _, rows = self._streams.size()
            lines += ["", *buttons.drawn(self._open.message, look, rows - ROWS_BESIDE)]
        mark = look.margin + look.paint(Paint.OWN, look.marks.own) + " "
        return encodable("\n".join([*lines, "", mark]), self._streams.encoding)

    def _hint(self) -> str:
        message = self._open.message
        if message is None or not message.choices:
            return ""
        return self._words.say("hint-choices" if message.typed else "hint-numbers")

    def _refresh(self) -> None:
        if self._editor is not None:
            self._editor.refresh()

    # ── keys typed while nobody reads ─────────────────────────────────────────────────────────

    def _hide_keys(self) -> None:
        """Between two lines the terminal would print keys into the conversation by itself, and
        take some for its own: Control-D pressed there would be lost.
        """
        with contextlib.suppress(termios.error, OSError, ValueError):
            self._found = termios.tcgetattr(self._streams.stdin.fileno())
            quiet = list(self._found)
            quiet[3] = self._found[3] & ~(termios.ECHO | termios.ICANON)
            termios.tcsetattr(self._streams.stdin.fileno(), termios.TCSANOW, quiet)

    def _show_keys(self) -> None:
        if self._found is not None:
            with contextlib.suppress(termios.error, OSError, ValueError):
                termios.tcsetattr(self._streams.stdin.fileno(), termios.TCSANOW, self._found)


def _joined(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _editor() -> "type[Editor]":
    # Imported when the first bubble is on the screen already, and beside the loop: the line
    # editor takes 70 ms to load, and pipes and screen readers never need it.
    from bot.transports.terminal.editor import Editor

    return Editor
