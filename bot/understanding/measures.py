"""The figures of a message together: what a duration or a time was made of is no number besides."""

from dataclasses import dataclass

from bot.understanding.clocktimes import clock_time
from bot.understanding.durations import duration
from bot.understanding.lexicon import NumberWords
from bot.understanding.numbers import Piece, number, pieces_of


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


def _measures(piece: Piece, words: NumberWords) -> bool:
    """Whether it can be in a figure: nothing is one without such a piece, and most texts have none."""
    text = piece.text
    return (
        piece.value is not None
        or text in words.cardinals
        or text in words.ordinals
        or text in words.hundred
        or text in words.halves
        or text in words.vague
        or text in words.units
        or text in words.clock.named
    )


def read_measures(text: str, words: NumberWords) -> Measures:
    pieces = pieces_of(text)
    if not any(_measures(piece, words) for piece in pieces):
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
