"""A door, a screen, a stream and words that can be looked at."""

import asyncio
import io
from collections.abc import Mapping
from typing import cast

from bot.app.messages import Heard, Message
from bot.core.effects import Choice
from bot.core.errors import StoreFull, TextMissing
from bot.core.texts import Arguments
from bot.transports.terminal.look import Streams
from bot.transports.terminal.words import Words

TEXTS: Mapping[str, str] = {
    "welcome": "Control-D leaves.",
    "welcome-plain": "Type, then Enter. Control-D leaves.",
    "goodbye": "Go gently.",
    "hint-choices": "a number, or words",
    "hint-numbers": "a number",
    "chosen": "Chosen: \u2068{label}\u2069",
    "picked": "{label} (marked)",
    "marked": "Marked: {label}",
    "speaker": "Alongside: {text}",
    "unkept": "That was not kept.",
    "file-saved": "Here: {path}",
    "picture-saved": "Picture: {path}",
    "file-unsaved": "Not here.",
    "leave-by": "/quit, /exit",
}


def render(message: str, arguments: Arguments) -> str:
    if message not in TEXTS:
        raise TextMissing(message)
    return TEXTS[message].format(**arguments)


def words() -> Words:
    return Words(render)


def question(text: str = "", *labels: str, apart: tuple[str, ...] = (), **rest: object) -> Message:
    """A message with a prompt, its options named like their labels."""
    choices = tuple(Choice(label.lower(), label) for label in labels)
    ways_out = tuple(Choice(label.lower(), label, apart=True) for label in apart)
    fields = {"prompt": 1, "session": 7, **rest}
    return Message(text, choices=(*choices, *ways_out), **fields)  # type: ignore[arg-type] # any field of a message


class Paper(io.StringIO):
    """A terminal's output as a text."""

    def __init__(
        self, encoding: str = "utf-8", *, tty: bool = True, descriptor: int | None = None
    ) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._encoding = encoding
        self._tty = tty

    @property
    def encoding(self) -> str:  # type: ignore[override] # a plain attribute in typeshed
        return self._encoding

    def isatty(self) -> bool:
        return self._tty

    def fileno(self) -> int:
        if self._descriptor is None:
            raise io.UnsupportedOperation
        return self._descriptor


class TornPaper(Paper):
    """Nobody is there any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError


def streams(paper: Paper | None = None, *, columns: int = 80, **environ: str) -> Streams:
    environ = {"COLUMNS": str(columns), "TERM": "xterm", "NO_COLOR": "1", **environ}
    return Streams(stdin=Paper(descriptor=0), stdout=paper or Paper(), environ=environ)


class FakeDoor:
    """Writes down what comes in. `full`: nothing can be kept; `stuck`: it takes for ever."""

    def __init__(self, *, full: bool = False, stuck: bool = False) -> None:
        self.heard: list[Heard] = []
        self.full = full
        self.stuck = stuck

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        self.heard.append(heard)
        if self.full:
            raise StoreFull
        if self.stuck:
            await asyncio.Event().wait()


class FakeScreen:
    """Says the given lines, keeps what is shown."""

    def __init__(self, *lines: str, open_prompt: Message | None = None) -> None:
        self.lines = list(lines)
        self.shown: list[Message] = []
        self.told: list[str] = []
        self.given_back: list[str] = []
        self.last: str | None = None
        self.left = 0
        self.gone = False
        self._open = open_prompt

    @property
    def open_prompt(self) -> Message | None:
        return self._open

    async def start(self) -> None:
        if self.gone:
            raise BrokenPipeError

    async def show(self, message: Message) -> None:
        if self.gone:
            raise BrokenPipeError
        self.shown.append(message)

    async def read(self) -> str | None:
        return self.lines.pop(0) if self.lines else None

    def tell(self, text: str) -> None:
        self.told.append(text)

    def give_back(self, text: str) -> None:
        self.given_back.append(text)

    def leave(self) -> None:
        self.left += 1
        self.lines.clear()

    def finish(self, *, said: str) -> None:
        self.last = said


def text_of(stream: Streams) -> str:
    return cast(Paper, stream.stdout).getvalue()
