"""The figures of a message together: what a duration or a time was made of is no number besides."""

from dataclasses import dataclass

from bot.understanding.clocktimes import clock_time
from bot.understanding.durations import duration
from bot.understanding.lexicon import NumberWords
from bot.understanding.numbers import number, pieces_of


@dataclass(frozen=True, slots=True)
class Measures:
    number: float | None
    out_of: float | None
    seconds: int | None
    time: str | None

    @property
    def is_timed(self) -> bool:
        return self.seconds is not None or self.time is not None


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
    )


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
        time=clock.text if clock else None,
    )
