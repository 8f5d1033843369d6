"""The figures of a message together: what a duration or a time was made of is no number besides."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.core.names import Language
from bot.core.signals import DayNamed
from bot.understanding.clocktimes import ClockTime, clock_time
from bot.understanding.days import day_named
from bot.understanding.durations import duration
from bot.understanding.lexicon import ClockWords, NumberWords
from bot.understanding.numbers import number, pieces_of
from bot.understanding.spans import Hours, hours_named


@dataclass(frozen=True, slots=True)
class Measures:
    number: float | None
    out_of: float | None
    seconds: int | None
    time: str | None
    either_half: bool = False
    day: DayNamed | None = None
    hours: Hours | None = None

    @property
    def is_timed(self) -> bool:
        return self.seconds is not None or self.time is not None


_CLOCK_WORDS = 12
"""Pieces of a message in which a time of another language is looked for."""
_NOTHING = Measures(None, None, None, None)


def telling(words: NumberWords) -> frozenset[str]:
    """Nothing is a figure without one of these words, or a digit; and most texts have none."""
    return frozenset().union(
        words.cardinals,
        words.ordinals,
        words.hundred,
        words.halves,
        words.vague,
        words.units,
        words.clock.named,
        words.clock.toward,
        words.clock.into,
        words.dates.ahead,
        words.dates.weekdays,
        words.dates.next,
        (number + about for about in words.clock.about for number in words.cardinals),
    )


class Clocks:
    """The clocks of other languages: "20 Uhr" is a time for whoever set English."""

    __slots__ = ("_spoken",)

    def __init__(self, spoken: Mapping[Language, NumberWords]) -> None:
        self._spoken = {
            language: (replace(words, amounts={}), telling(words))
            for language, words in spoken.items()
            if words.clock != ClockWords()
        }

    def read(self, text: str, own: Language) -> ClockTime | None:
        """The first language besides her own in which a short text names a time."""
        pieces = pieces_of(text)
        if len(pieces) > _CLOCK_WORDS:
            return None
        for language, (words, signs) in self._spoken.items():
            if language != own and any(
                one.value is not None or one.text in signs for one in pieces
            ):
                found = clock_time(pieces, words)
                if found and found.text:
                    return found
        return None


def read_measures(text: str, words: NumberWords, signs: frozenset[str]) -> Measures:
    """`signs` are those of `telling`, made once."""
    pieces = pieces_of(text)
    if not any(piece.value is not None or piece.text in signs for piece in pieces):
        return _NOTHING
    length = duration(pieces, words)
    clock = clock_time(pieces, words)
    taken = (length.taken if length else frozenset()) | (clock.taken if clock else frozenset())
    value = number(pieces, words, taken)
    return Measures(
        number=value.value,
        out_of=value.out_of,
        seconds=length.seconds if length else None,
        time=(clock.text or None) if clock else None,
        either_half=clock is not None and clock.either,
        day=day_named(pieces, words.dates),
        hours=hours_named(pieces, words) if len(pieces) <= _CLOCK_WORDS else None,
    )
