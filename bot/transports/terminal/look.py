"""What this terminal can do: which of the three faces to show, in colour or not, how wide.

Colour only decorates. Everything that must be read stays in the terminal's own foreground, so that
it is legible on a light and on a dark ground.
"""

import contextlib
import os
import sys
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from enum import StrEnum
from typing import TextIO

from bot.transports.terminal.cleaning import can_encode, encodable

WIDEST = 72


@dataclass(frozen=True, slots=True)
class Streams:
    """Where lines come from and where bubbles go, with the environment that describes them."""

    stdin: TextIO = field(default_factory=lambda: sys.stdin)
    stdout: TextIO = field(default_factory=lambda: sys.stdout)
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def encoding(self) -> str:
        return self.stdout.encoding or "utf-8"

    def size(self) -> tuple[int, int]:
        """Columns and rows, as they are now: the window may have been resized."""
        try:
            columns, rows = os.get_terminal_size(self.stdout.fileno())
        except (OSError, ValueError):
            columns, rows = 0, 0
        return columns or _number(self.environ.get("COLUMNS"), 80), rows or 24

    def write(self, text: str) -> None:
        if text:
            self.stdout.write(encodable(text, self.encoding))
            self.stdout.flush()

    def write_last(self, text: str) -> None:
        """Write where nobody may listen any more, and let the interpreter end in peace."""
        try:
            self.write(text)
            self.stdout.flush()
        except (OSError, ValueError):
            # What is left in the buffer would be tried once more at exit, with a complaint.
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), self.stdout.fileno())


class Face(StrEnum):
    LIVE = "live"  # bubbles, colours, a line editor
    PLAIN = "plain"  # paragraphs: screen readers, dumb terminals
    SCRIPT = "script"  # plain lines in, plain lines out, nobody watching


def choose_face(streams: Streams, *, plain: bool = False, script: bool = False) -> Face:
    if script or not streams.stdin.isatty():
        return Face.SCRIPT
    term = streams.environ.get("TERM", "dumb")
    if plain or term in {"", "dumb"} or not streams.stdout.isatty():
        return Face.PLAIN
    return Face.LIVE


class Paint(StrEnum):
    """Escape codes out of the sixteen colours that every terminal has."""

    BAR = "36"
    NUMBER = "1"
    OWN = "35"
    PICKED = "1;35"
    PALE = "2"


@dataclass(frozen=True, slots=True)
class Marks:
    """The few signs that are drawn."""

    bar: str = "▏"
    own: str = "›"
    chosen: str = "✓"
    picked: str = "●"
    dot: str = "•"
    more: str = "…"


PLAIN_MARKS = Marks(bar="|", own=">", chosen="*", picked="x", dot=".", more="...")


@dataclass(frozen=True, slots=True)
class Look:
    """How to draw. `width` is asked anew for every drawing."""

    width: int = WIDEST
    colour: bool = False
    marks: Marks = Marks()

    @classmethod
    def of(cls, streams: Streams) -> "Look":
        marks = Marks()
        drawn = "".join(astuple(marks))
        columns, _ = streams.size()
        return cls(
            width=max(8, min(columns - 1, WIDEST)),
            colour=not streams.environ.get("NO_COLOR"),
            marks=marks if can_encode(drawn, streams.encoding) else PLAIN_MARKS,
        )

    @property
    def margin(self) -> str:
        return "  " if self.width >= 36 else ""

    def paint(self, paint: Paint, text: str) -> str:
        return f"\x1b[{paint.value}m{text}\x1b[0m" if self.colour and text else text


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and int(text) > 0 else default
