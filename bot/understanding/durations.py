"""Durations that name their unit: "10 min", "half an hour", "1h30", "an hour and a half"."""

from dataclasses import dataclass

from bot.understanding.lexicon import NumberWords
from bot.understanding.numbers import Piece, Quantity, quantity, text_at

LONGEST = 366 * 24 * 3600
_MINUTE, _HOUR = 60, 3600


@dataclass(frozen=True, slots=True)
class Duration:
    seconds: int
    taken: frozenset[int]  # the pieces it was made of


def duration(pieces: tuple[Piece, ...], words: NumberWords) -> Duration | None:
    """The first duration in a text, its parts added up ("an hour and twenty minutes")."""
    for at in range(len(pieces)):
        part = _part(pieces, at, words)
        if part:
            total, end = part.value, part.end
            further = _further(pieces, part, words)
            if further:
                total, end = total + further.value, further.end
            seconds = round(total)
            return Duration(min(seconds, LONGEST), frozenset(range(at, end)))
    return None


def _part(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """A count and a unit, in seconds."""
    count = _count(pieces, at, words)
    if not count:
        return None
    end = count.end
    while text_at(pieces, end) in words.of or text_at(pieces, end) in words.one:
        end += 1
    unit = words.units.get(text_at(pieces, end))
    return None if unit is None else Quantity(count.value * unit, end + 1)


def _count(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    found = quantity(pieces, at, words) or _vague(pieces, at, words)
    if not found:
        return None
    higher = _range_end(pieces, found.end, words)
    if higher:
        return higher
    share = words.halves.get(text_at(pieces, found.end))
    if share:
        return Quantity(found.value * share, found.end + 1)
    return _plus_half(pieces, found, words)


def _vague(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """As in "half", "a couple", "a few", and the plain "an" of "an hour"."""
    start = at + 1 if text_at(pieces, at) in words.one else at
    text = text_at(pieces, start)
    if text in words.halves:
        return Quantity(words.halves[text], start + 1)
    if text in words.vague:
        return Quantity(float(words.vague[text]), start + 1)
    return Quantity(1.0, at + 1) if start > at else None


def _range_end(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """The longer of "5 or 10 minutes", "5-10 minutes"."""
    text = text_at(pieces, at)
    return quantity(pieces, at + 1, words) if text in words.or_ or text in {"-", "–"} else None


def _plus_half(pieces: tuple[Piece, ...], found: Quantity, words: NumberWords) -> Quantity:
    """As in "two and a half"."""
    at = found.end
    if text_at(pieces, at) not in words.and_:
        return found
    half = at + 2 if text_at(pieces, at + 1) in words.one else at + 1
    share = words.halves.get(text_at(pieces, half))
    return Quantity(found.value + share, half + 1) if share else found


def _further(pieces: tuple[Piece, ...], part: Quantity, words: NumberWords) -> Quantity | None:
    """What comes after the first part: "and a half", "20 minutes", or the bare 30 of "1h30"."""
    at = part.end
    unit = words.units.get(pieces[at - 1].text, 0)
    half = _plus_half(pieces, Quantity(0.0, at), words)
    if half.end > at:
        return Quantity(half.value * unit, half.end)
    more = _part(pieces, at + 1 if text_at(pieces, at) in words.and_ else at, words)
    if more:
        smaller = words.units[pieces[more.end - 1].text] < unit
        return more if smaller else None
    minutes = pieces[at].value if unit == _HOUR and at < len(pieces) else None
    if minutes is None or minutes >= _MINUTE:
        return None
    return Quantity(minutes * _MINUTE, at + 1)
