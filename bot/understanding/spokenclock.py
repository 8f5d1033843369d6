"""Clocks as they are read aloud: "ten to nine", "dreiviertel acht", "las ocho y media", "eightish".

Each function reads one form that begins at a place, or finds none there.
"""

from dataclasses import dataclass, replace

from bot.understanding.lexicon import ClockWords, NumberWords
from bot.understanding.numbers import Piece, Quantity, quantity, text_at

_HOUR = 60
_LATEST = 24


@dataclass(frozen=True, slots=True)
class Dial:
    """Minutes since midnight, or since noon where the clock goes round twice (`twelve`)."""

    minutes: int
    end: int
    begin: int = 0
    sure: bool = True
    twelve: bool = False


def hour_first(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    """As in "las ocho y media", "nueve menos cuarto"; sure where it is plain that a clock is read."""
    hour = _hour(pieces, at, words)
    sign = text_at(pieces, hour.end) if hour else ""
    way = (sign in words.clock.and_) - (sign in words.clock.less)
    minutes = _minutes(pieces, hour.end + 1, words) if hour and way else None
    if hour is None or minutes is None:
        return None
    is_told = text_at(pieces, at - 1) in words.clock.at or names_half(pieces, minutes.end, words)
    if not is_told and not (at == 0 and minutes.end == len(pieces)):
        return None
    value = int(hour.value) * _HOUR + way * int(minutes.value)
    return Dial(value, minutes.end, sure=is_told, twelve=True)


def minute_first(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    """As in "half past eight", "ten to nine", "cuarto para las nueve", "fünf vor halb neun".

    "5 to 9" may be two numbers as well.
    """
    minutes = _minutes(pieces, at, words)
    sign = text_at(pieces, minutes.end) if minutes else ""
    way = (sign in words.clock.past) - (sign in words.clock.to)
    if minutes is None or not way:
        return None
    place = minutes.end + 1
    place += text_at(pieces, place) in words.clock.at
    hour = led(pieces, place, words) or _whole_hour(pieces, place, words)
    if hour is None:
        return None
    sure = minutes.end > at + 1 or pieces[at].value is None
    return replace(hour, minutes=hour.minutes + way * int(minutes.value), sure=sure)


def led(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    """An hour with a share right before it: "half eight" is past it, "halb neun" leads to it."""
    clock = words.clock
    share, times = text_at(pieces, at), 1
    if words.cardinals.get(share) == 3 and clock.toward.get(text_at(pieces, at + 1)) == 15:
        at, share, times = at + 1, text_at(pieces, at + 1), 3
    hour = _whole_hour(pieces, at + 1, words)
    if hour is None or text_at(pieces, hour.end) in words.units:
        return None
    if share in clock.toward:
        return replace(hour, minutes=hour.minutes - _HOUR + times * clock.toward[share])
    return replace(hour, minutes=hour.minutes + clock.into[share]) if share in clock.into else None


def oclock(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    """As in "8pm", "8.30 pm", "eight oclock", "20 Uhr 15", "8ish", "eight in the evening"."""
    found = _ish(pieces, at, words) or _hour(pieces, at, words, dotted=True)
    if found is None:
        return None
    minute, end = _dotted_minutes(pieces[at]), found.end
    if found.value % 1 and not minute:
        return None
    is_marked = text_at(pieces, end) in words.clock.oclock
    while text_at(pieces, end) in words.clock.oclock:
        end += 1
    further = None if minute else _two_figures(pieces, end, words)
    if further and (is_marked or names_half(pieces, further.end, words)):
        minute, end = int(further.value), further.end
    if not is_marked and not _ish(pieces, at, words) and not _has_half(pieces, at, end, words):
        return None
    return _dial(pieces, at, int(found.value) * _HOUR + minute, end)


def called(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    """As in "at 8", "um acht", "a las ocho treinta"; a pair of numbers alone is one ("eight thirty")."""
    hour = _hour(pieces, at, words, dotted=True)
    if hour is None:
        return None
    is_called, minute = text_at(pieces, at - 1) in words.clock.at, _dotted_minutes(pieces[at])
    further = None if minute else _two_figures(pieces, hour.end, words)
    if further and (is_called or (at == 0 and further.end == len(pieces))):
        minutes = int(hour.value) * _HOUR + int(further.value)
        return replace(_dial(pieces, at, minutes, further.end), sure=False)
    if not is_called or (hour.value % 1 and not minute):
        return None
    if text_at(pieces, hour.end) in {"/", "%", ":", *words.of, *words.units}:
        return None
    minutes = int(hour.value) * _HOUR + minute
    return replace(_dial(pieces, at, minutes, hour.end), sure=False)


def _dial(pieces: tuple[Piece, ...], at: int, minutes: int, end: int) -> Dial:
    """It goes round twice, but for "0 Uhr" and "08 Uhr"."""
    return Dial(minutes, end, twelve=minutes >= _HOUR and not pieces[at].text.startswith("0"))


# ── parts ─────────────────────────────────────────────────────────────────────────────────────


def _hour(
    pieces: tuple[Piece, ...], at: int, words: NumberWords, *, dotted: bool = False
) -> Quantity | None:
    found = quantity(pieces, at, words)
    if found is None or not 0 <= found.value < _LATEST + 1:
        return None
    return found if dotted or not found.value % 1 else None


def _whole_hour(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Dial | None:
    named = words.clock.named.get(text_at(pieces, at))
    if named:
        return Dial(int(named[:2]) * _HOUR, at + 1)
    hour = _hour(pieces, at, words)
    return Dial(int(hour.value) * _HOUR, hour.end, twelve=True) if hour and hour.value else None


def _minutes(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    start = at + 1 if text_at(pieces, at) in words.one else at
    share = words.halves.get(text_at(pieces, start))
    if share:
        return Quantity(round(share * _HOUR), start + 1)
    found = quantity(pieces, at, words)
    if found is None or not 1 <= found.value < _HOUR or found.value % 1:
        return None
    end = found.end + (words.units.get(text_at(pieces, found.end)) == _HOUR)
    return Quantity(found.value, end)


def _two_figures(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """The 15 of "20 Uhr 15" and "eight fifteen"; "8 5" is no time."""
    found = quantity(pieces, at, words)
    if found is None or found.value % 1 or not 10 <= found.value < _HOUR:
        return None
    return found


def _ish(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """As in "8ish", "eight-ish", "eightish"."""
    for about in words.clock.about:
        stem = pieces[at].text.removesuffix(about)
        if stem != pieces[at].text and 1 <= words.cardinals.get(stem, 0) <= _LATEST:
            return Quantity(float(words.cardinals[stem]), at + 1)
    found = _hour(pieces, at, words)
    if found is None:
        return None
    end = found.end + (text_at(pieces, found.end) == "-")
    return Quantity(found.value, end + 1) if text_at(pieces, end) in words.clock.about else None


def _dotted_minutes(piece: Piece) -> int:
    _, dot, minutes = piece.text.replace(",", ".").partition(".")
    return int(minutes) if dot and len(minutes) == 2 and int(minutes) < _HOUR else 0


# ── the half of the day ───────────────────────────────────────────────────────────────────────

_REACH = 3
"""Words behind an hour among which the half of its day may stand: "8 in the evening"."""
_SPELLED = {"a": "morning", "p": "evening"}


def _has_half(pieces: tuple[Piece, ...], at: int, end: int, words: NumberWords) -> bool:
    before = words.clock.half_of(text_at(pieces, at - 1))
    return bool(before) or names_half(pieces, end, words)


def names_half(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> bool:
    """Whether the half of the day is named soon behind an hour."""
    if half_named_at(pieces, at, words.clock):
        return True
    return any(words.clock.half_of(text_at(pieces, place)) for place in range(at, at + _REACH))


def half_named_at(pieces: tuple[Piece, ...], at: int, clock: ClockWords) -> str:
    """The am or pm right behind a time; "um 8 am Abend" has none."""
    text, after = text_at(pieces, at), text_at(pieces, at + 1)
    if text in {"am", "pm"}:
        return "" if clock.half_of(after) else _SPELLED[text[0]]
    return _SPELLED.get(text, "") if after == "m" else ""
