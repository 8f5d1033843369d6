"""Times of day: "8:30", "8pm", "half past eight", "quarter to nine in the evening", "noon"."""

from dataclasses import dataclass

from bot.understanding.lexicon import ClockWords, NumberWords
from bot.understanding.numbers import Piece, quantity, text_at

_DAY = 24 * 60
_NOON = 12


@dataclass(frozen=True, slots=True)
class ClockTime:
    text: str  # HH:MM
    taken: frozenset[int]


def clock_time(pieces: tuple[Piece, ...], words: NumberWords) -> ClockTime | None:
    """The first time of day in a text. A bare number is none: "at 8" is."""
    half = _half_of_day(pieces, words.clock)
    for at in range(len(pieces)):
        named = words.clock.named.get(pieces[at].text)
        if named:
            return ClockTime(named, frozenset({at}))
        found = (
            _figures(pieces, at)
            or _hour_first(pieces, at, words)
            or _spoken(pieces, at, words)
            or _plain(pieces, at, words)
        )
        if found:
            minutes, end = found
            return ClockTime(_shown(_placed(minutes, half)), frozenset(range(at, end)))
    return None


def _figures(pieces: tuple[Piece, ...], at: int) -> tuple[int, int] | None:
    """As in "8:30". "20h30" is a duration's business, "8.30" only when am or pm stands behind it."""
    hour = _whole(pieces, at)
    if hour is None or text_at(pieces, at + 1) != ":":
        return None
    minute = _whole(pieces, at + 2)
    if minute is None or hour > 24 or minute > 59 or len(pieces[at + 2].text) != 2:
        return None
    return hour * 60 + minute, at + 3


def _spoken(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "half past eight", "ten to nine", "cuarto para las nueve"."""
    minutes, after = _minutes(pieces, at, words)
    if minutes is None:
        return None
    sign = text_at(pieces, after)
    place = after + 1 + (text_at(pieces, after + 1) in words.clock.at)
    hour = quantity(pieces, place, words)
    if not hour or not 1 <= hour.value <= 12 or hour.value % 1:
        return None
    if sign in words.clock.past:
        return int(hour.value) * 60 + minutes, hour.end
    return (int(hour.value) * 60 - minutes, hour.end) if sign in words.clock.to else None


def _hour_first(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "las ocho y media", "nueve menos cuarto": only where it is plain that a clock is read."""
    text = text_at(pieces, at)
    hour = words.cardinals.get(text) or _whole(pieces, at) or 0
    sign = text_at(pieces, at + 1)
    way = (sign in words.clock.and_) - (sign in words.clock.less)
    if not way or not 1 <= hour <= 24:
        return None
    minutes, end = _minutes(pieces, at + 2, words)
    called = text_at(pieces, at - 1) in words.clock.at
    if minutes is None or not (called or _names_half(pieces, end, words.clock)):
        return None
    return int(hour) * 60 + way * minutes, end


def _minutes(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> tuple[int | None, int]:
    start = at + 1 if text_at(pieces, at) in words.one else at
    share = words.halves.get(text_at(pieces, start))
    if share:
        return round(share * 60), start + 1
    found = quantity(pieces, at, words)
    if found and 1 <= found.value < 60 and not found.value % 1:
        after = found.end
        return int(found.value), after + (words.units.get(text_at(pieces, after)) == 60)
    return None, at


def _plain(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "8pm", "8.30 pm", "eight oclock", "at 8", "eight in the evening"."""
    found = quantity(pieces, at, words)
    if not found or found.value > 24:
        return None
    minute = _dotted_minutes(pieces[at])
    marked = text_at(pieces, found.end) in words.clock.oclock or _names_half(
        pieces, found.end, words.clock
    )
    called = text_at(pieces, at - 1) in words.clock.at
    follows = text_at(pieces, found.end)
    if found.value % 1 and not minute:
        return None
    if marked or (called and follows not in {"/", "%", *words.of, *words.units}):
        end = found.end + (follows in words.clock.oclock)
        return int(found.value) * 60 + minute, end
    return None


def _dotted_minutes(piece: Piece) -> int:
    _, dot, minutes = piece.text.replace(",", ".").partition(".")
    return int(minutes) if dot and len(minutes) == 2 and int(minutes) < 60 else 0


def _names_half(pieces: tuple[Piece, ...], at: int, words: ClockWords) -> bool:
    halves = words.morning | words.evening | words.night
    here = text_at(pieces, at)
    if here in {"a", "p"} and text_at(pieces, at + 1) == "m":
        return True
    return any(text_at(pieces, place) in halves for place in range(at, at + 3))


def _half_of_day(pieces: tuple[Piece, ...], words: ClockWords) -> str:
    texts = [piece.text for piece in pieces]
    for at, text in enumerate(texts):
        spelled = text in {"a", "p"} and texts[at + 1 : at + 2] == ["m"]
        if text in words.morning or (spelled and text == "a"):
            return "morning"
        if text in words.evening or (spelled and text == "p"):
            return "evening"
        if text in words.night:
            return "night"
    return ""


def _placed(minutes: int, half: str) -> int:
    """A time of twelve hours in its half of the day."""
    hour = minutes // 60
    if hour > _NOON or not half:
        return minutes % _DAY
    if half == "morning" or (half == "night" and hour in {12, 1, 2, 3, 4, 5}):
        return minutes - _NOON * 60 if hour == _NOON else minutes
    return minutes if hour == _NOON else (minutes + _NOON * 60) % _DAY


def _shown(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _whole(pieces: tuple[Piece, ...], at: int) -> int | None:
    text = text_at(pieces, at)
    return int(text) if text.isdecimal() and len(text) <= 2 else None
