"""Days to come: "tomorrow", "till friday", "next week", "march 15", "the 15th", "2026-03-15"."""

from bot.core.signals import DayNamed
from bot.understanding.lexicon import DateWords
from bot.understanding.numbers import Piece, text_at

_LAST = 31
_MONDAY, _FIRST = DayNamed(weekday=1), DayNamed(day=1)


def day_named(pieces: tuple[Piece, ...], words: DateWords) -> DayNamed | None:
    """The first day in a text, a whole date before a weekday ("friday, march 13")."""
    places = range(len(pieces))
    found = next(filter(None, (_dated(pieces, at, words) for at in places)), None)
    return found or next(filter(None, (_called(pieces, at, words) for at in places)), None)


def _dated(pieces: tuple[Piece, ...], at: int, words: DateWords) -> DayNamed | None:
    """As in "15 march", "march the 15th", "2026-03-15", "15.3."."""
    text = text_at(pieces, at)
    if len(text) == 4 and text_at(pieces, at + 1) == text_at(pieces, at + 3) == "-":
        return _date(_number(pieces, at + 4), _number(pieces, at + 2))
    day, dot, month = text.partition(".")
    if words.dotted and dot and day.isdecimal() and month.isdecimal():
        return _date(int(day), int(month))
    if text not in words.months:
        return None
    after = at + 1 + (text_at(pieces, at + 1) in words.the)
    before = at - 1
    while text_at(pieces, before) in words.th:
        before -= 1
    return _date(_number(pieces, after) or _number(pieces, before), words.months[text])


def _called(pieces: tuple[Piece, ...], at: int, words: DateWords) -> DayNamed | None:
    """As in "tomorrow", "friday", "next week", "the 15th"."""
    text, after = text_at(pieces, at), text_at(pieces, at + 1)
    if text in words.ahead:
        return DayNamed(ahead=words.ahead[text])
    if text in words.weekdays:
        return DayNamed(weekday=words.weekdays[text])
    if text in words.next:
        return _MONDAY if after in words.week else _FIRST if after in words.month else None
    is_day = after in words.th and text_at(pieces, at - 1) in words.the
    day = _number(pieces, at) if is_day else None
    return DayNamed(day=day) if day else None


def _date(day: int | None, month: int | None) -> DayNamed | None:
    return DayNamed(month=month, day=day) if day and month and month <= 12 else None


def _number(pieces: tuple[Piece, ...], at: int) -> int | None:
    text = text_at(pieces, at)
    return int(text) if text.isdecimal() and len(text) < 3 and 1 <= int(text) <= _LAST else None
