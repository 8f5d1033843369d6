"""Hours of a day, as of quiet: "from 10pm to 7am", "22-7", "not before ten", "nothing after nine".

Where nothing said which half of the day, they begin in the evening and end in the morning.
"""

from bot.understanding.clocktimes import clock_time
from bot.understanding.lexicon import NumberWords
from bot.understanding.numbers import Piece, quantity

_LATEST, _NOON = 24, 12
Hours = tuple[str, str]
"""Begin and end (`HH:MM`); empty where only the other was named."""


def hours_named(pieces: tuple[Piece, ...], words: NumberWords) -> Hours | None:
    clock = words.clock
    for at, piece in enumerate(pieces):
        before, behind = pieces[:at], pieces[at + 1 :]
        if piece.text in clock.until and (end := _at(behind, words, evening=False)):
            return _at(before, words, evening=True), end
    for at, piece in enumerate(pieces):
        behind = pieces[at + 1 :]
        if piece.text in clock.before and (end := _at(behind, words, evening=False)):
            return "", end
        if piece.text in clock.from_ and (begin := _at(behind, words, evening=True)):
            return begin, ""
    return None


def _at(pieces: tuple[Piece, ...], words: NumberWords, *, evening: bool) -> str:
    """The time in these words, a bare hour too; empty without one."""
    found = clock_time(pieces, words)
    if found is not None and found.text:
        hour, either, minute = int(found.text[:2]), found.either, found.text[3:]
    else:
        hours = (quantity(pieces, at, words) for at in range(len(pieces)))
        whole = [int(one.value) for one in hours if one and not one.value % 1]
        if not whole or whole[0] > _LATEST:
            return ""
        hour, either, minute = whole[0], 1 <= whole[0] <= _NOON, "00"
    if either and evening:
        hour += _NOON
    return f"{hour % _LATEST:02d}:{minute}"
