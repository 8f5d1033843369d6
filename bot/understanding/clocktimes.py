"""Times of day: "8:30", "8pm", "half past eight", "halb neun", "las nueve menos cuarto", "noon".

Three kinds of certainty. A form that can only be a clock ("20:15", "8 pm") is no number besides.
One that reads as a clock where a time was asked for ("at 8", "7.30", "0730") leaves its figures to
whoever asked for a number. What looks like a clock and is none ("8:75") is neither a time nor a number.

A clock that was read aloud goes round twice a day; whether the half was said is told as well.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.understanding.lexicon import NumberWords
from bot.understanding.numbers import Piece, text_at
from bot.understanding.spokenclock import (
    Dial,
    called,
    half_named_at,
    hour_first,
    led,
    minute_first,
    oclock,
)

_DAY, _HOUR, _NOON = 24 * 60, 60, 12
_EARLY = 5
"""Hours up to which a night is the coming one and noon is behind: three at night, one at noon."""


@dataclass(frozen=True, slots=True)
class ClockTime:
    text: str  # HH:MM; empty for figures that look like a clock and are none
    taken: frozenset[int] = frozenset()
    either: bool = False  # may as well be twelve hours later


_Form = Callable[[tuple[Piece, ...], int, NumberWords], Dial | None]


def clock_time(pieces: tuple[Piece, ...], words: NumberWords) -> ClockTime | None:
    """The first time of day in a text, by the surest form there is. A bare number is none."""
    for forms in (_SURE, _SAID):
        found = next(_all(pieces, words, forms), None)
        if found:
            return _told(pieces, found, words)
    named = next((at for at, one in enumerate(pieces) if one.text in words.clock.named), None)
    if named is not None:
        return ClockTime(words.clock.named[pieces[named].text], frozenset({named}))
    found = next(_all(pieces, words, _LOOSE), None)
    if found:
        return _told(pieces, found, words)
    broken = next((at for at in range(len(pieces)) if _is_broken(pieces, at)), None)
    return None if broken is None else ClockTime("", frozenset({broken, broken + 2}))


def _all(pieces: tuple[Piece, ...], words: NumberWords, forms: tuple[_Form, ...]) -> Iterator[Dial]:
    for at in range(len(pieces)):
        if not _is_broken(pieces, at) and not _is_broken(pieces, at - 2):
            found = next(filter(None, (form(pieces, at, words) for form in forms)), None)
            if found:
                yield replace(found, begin=at)


def _told(pieces: tuple[Piece, ...], dial: Dial, words: NumberWords) -> ClockTime:
    half = half_named_at(pieces, dial.end, words.clock) or _half_of_day(pieces, words)
    minutes = _placed(dial.minutes, half) % _DAY
    taken = frozenset(range(dial.begin, dial.end)) if dial.sure else frozenset()
    either = dial.twelve and not half and dial.minutes < (_NOON + 1) * _HOUR
    return ClockTime(f"{minutes // _HOUR:02d}:{minutes % _HOUR:02d}", taken, either)


# ── in figures ────────────────────────────────────────────────────────────────────────────────


def _figures(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    """As in "8:30". Where clocks go round twice, only "08:30" and what is past noon is plain."""
    hour, minute = _whole(pieces, at), _whole(pieces, at + 2)
    if hour is None or minute is None or text_at(pieces, at + 1) != ":" or hour > 24:
        return None
    if len(pieces[at + 2].text) != 2:
        return None
    twelve = words.clock.twelve and 1 <= hour < _NOON and pieces[at].text[0] != "0"
    return Dial(hour * _HOUR + minute, at + 3, twelve=twelve)


def _is_broken(pieces: tuple[Piece, ...], at: int) -> bool:
    """As in "8:75" and "25:00"."""
    if at < 0 or text_at(pieces, at + 1) != ":":
        return False
    hour, minute = _whole(pieces, at), _whole(pieces, at + 2)
    if hour is None or minute is None or len(pieces[at + 2].text) != 2:
        return False
    return hour > 24 or minute > 59


def _dotted(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:  # noqa: ARG001 - a form
    """As in "7.30"."""
    hour, dot, minute = pieces[at].text.partition(".")
    if not dot or not hour.isdecimal() or len(minute) != 2 or int(hour) > 24 or int(minute) > 59:
        return None
    follows = text_at(pieces, at + 1)
    return (
        None if follows in {"/", "%"} else Dial(int(hour) * _HOUR + int(minute), at + 1, sure=False)
    )


def _compact(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:  # noqa: ARG001 - a form
    """As in "0730"."""
    text = pieces[at].text
    if len(text) != 4 or not text.isdecimal() or int(text[:2]) > 24 or int(text[2:]) > 59:
        return None
    return Dial(int(text[:2]) * _HOUR + int(text[2:]), at + 1, sure=False)


def _with_h(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:  # noqa: ARG001 - a form
    """As in "7h30"; a duration as well."""
    hour, minute = _whole(pieces, at), _whole(pieces, at + 2)
    if hour is None or minute is None or text_at(pieces, at + 1) != "h":
        return None
    if hour > 24 or minute > 59 or len(pieces[at + 2].text) != 2:
        return None
    return Dial(hour * _HOUR + minute, at + 3, sure=False)


def _whole(pieces: tuple[Piece, ...], at: int) -> int | None:
    text = text_at(pieces, at)
    return int(text) if text.isdecimal() and len(text) <= 2 else None


_SURE: tuple[_Form, ...] = (_figures, led, hour_first, minute_first, oclock)
_SAID: tuple[_Form, ...] = (called,)
_LOOSE: tuple[_Form, ...] = (_dotted, _compact, _with_h)


# ── the half of the day ───────────────────────────────────────────────────────────────────────


def _half_of_day(pieces: tuple[Piece, ...], words: NumberWords) -> str:
    return next(filter(None, (words.clock.half_of(piece.text) for piece in pieces)), "")


def _placed(minutes: int, half: str) -> int:
    """A time of twelve hours in its half of the day."""
    hour = minutes // _HOUR
    if hour > _NOON or not half:
        return minutes
    if half == "midday":
        return minutes + _NOON * _HOUR if hour <= _EARLY else minutes
    if half == "morning" or (half == "night" and (hour == _NOON or hour <= _EARLY)):
        return minutes - _NOON * _HOUR if hour == _NOON else minutes
    return minutes if hour == _NOON else minutes + _NOON * _HOUR
