"""Where rules fit, and what fits mean for each other. Functions of a reading that need nothing of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.core.signals import Because, Level
from bot.understanding.field import Spans, few
from bot.understanding.hearing import Heard
from bot.understanding.lexicon import DangerRule
from bot.understanding.tokens import Break

MOST = 12
"""So many fits of one rule, from the left and from the right, are looked at."""
_OF_DYING = frozenset("AB")


@dataclass(frozen=True, slots=True)
class Sign:
    """One rule that fits, read in its surroundings."""

    level: Level
    route: str
    who: str | None
    because: Because
    words: frozenset[str] = frozenset()
    """The words that fitted, in their plainest form, as they were typed."""


class Match(NamedTuple):
    rule: DangerRule
    number: int
    start: int
    end: int


def places(parts: Iterable[tuple[int, int]]) -> int:
    """All of the places of some spans, as bits."""
    found = 0
    for start, end in parts:
        found |= (1 << end) - (1 << start)
    return found


def without(noise: frozenset[str], heard: Sequence[Heard]) -> list[Heard]:
    """A break before what is left out is a break before what comes next."""
    kept: list[Heard] = []
    before = Break.NONE
    for one in heard:
        if noise.issuperset(one.meant) if one.meant else one.word in noise:
            before = max(before, one.before)
        else:
            kept.append(one if one.before >= before else one._replace(before=before))
            before = Break.NONE
    return kept


def holds(match: Match, sign: Sign, denied: Sequence[Match]) -> bool:
    """Words in whatever order are no more said than what is denied among them.

    "I would never take my life" is no weariness of life. Nor is "my son isn't suicidal" an alarm:
    what is said of somebody else is denied with the words of dying that it holds.
    """
    tight = [one for one in denied if not one.rule.within]
    if match.rule.within:
        return any(match.start < one.end and one.start < match.end for one in tight)
    return sign.route == "E" and any(
        match.start < one.start and one.end <= match.end
        for one in tight
        if one.rule.route in _OF_DYING
    )


def sooner(sign: Sign) -> Sign:
    """Thoughts with a time set, tonight, are on the most urgent route."""
    if sign.route != "B" or sign.who != "self":
        return sign
    return replace(sign, route="A", level=Level.CRISIS)


def shortest(spans: Spans) -> Iterator[tuple[int, int]]:
    """Where a line fits, each end once with the words it cannot do without."""
    ends: set[int] = set()
    for length in sorted(spans):
        for start in few(spans[length], MOST):
            if start + length not in ends:
                ends.add(start + length)
                yield start, start + length
