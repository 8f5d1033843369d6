"""Script lines: what a person says, and the few directives that stand for what she cannot type.

    :advance 5m      time passes (the app's clock is moved)
    :tap OPTION      a button is pressed, by the id or the label of its option
    # words          a comment

Anything else is the person's own: also `:(`, and also `#tired`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from bot.core.errors import UsageError

_DIRECTIVE = re.compile(r":(advance|tap)(?:\s+(.*))?$")
_AMOUNT = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$")


class ScriptRefused(UsageError):
    """a script line cannot be carried out here"""

    def __init__(self, directive: str) -> None:
        super().__init__(f"'{directive}' cannot be carried out here, or not with these words")
        self.directive = directive


@dataclass(frozen=True, slots=True)
class Say:
    text: str


@dataclass(frozen=True, slots=True)
class Advance:
    by: timedelta


@dataclass(frozen=True, slots=True)
class Tap:
    option: str


Step = Say | Advance | Tap


def is_comment(line: str) -> bool:
    """Whether the line is for the reader of the script only."""
    return line == "#" or line.startswith("# ")


def parse(line: str) -> Step:
    """What a script line stands for. Raises `ScriptRefused` for an `:advance` without a duration."""
    found = _DIRECTIVE.match(line)
    if found is None:
        return Say(line)
    name, rest = found[1], (found[2] or "").strip()
    match name:
        case "advance":
            return Advance(_duration(rest))
        case "tap" if rest:
            return Tap(rest)
    return Say(line)


def _duration(written: str) -> timedelta:
    found = _AMOUNT.match(written)
    if found is None or not written:
        raise ScriptRefused(":advance")
    days, hours, minutes, seconds = (int(amount or 0) for amount in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


class ScriptLines:
    """The lines of a script that was read already."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._ended = False

    async def next(self) -> str | None:
        return None if self._ended else next(self._lines, None)

    def end(self) -> None:
        self._ended = True
