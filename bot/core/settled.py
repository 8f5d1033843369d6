"""Dates of one time of day that are dealt with, so that none is asked twice: exact, and small.

Written as `<last>:<bits>`: the ordinal of the latest date, and in hexadecimal which dates up to it
are settled (bit 0 is the latest itself). Four hundred dates are remembered, more than a clock that
was wrong by a year can make one see again. After one that was wrong by more, memory begins anew.
"""

from datetime import date

WINDOW = 400
_MASK = (1 << WINDOW) - 1


def is_settled(written: str | None, on: date) -> bool:
    last, bits = _read(written)
    back = last - on.toordinal()
    return 0 <= back < WINDOW and bool(bits >> back & 1)


def settle(written: str | None, on: date) -> str:
    last, bits = _read(written)
    day = on.toordinal()
    if day > last:
        bits, last = (bits << min(day - last, WINDOW)) & _MASK, day
    back = last - day
    if back >= WINDOW:  # the clock was years ahead then; what is dealt with now has to count
        last, bits, back = day, 0, 0
    return f"{last}:{bits | 1 << back:x}"


def blurred(written: str) -> str:
    """As if every date up to the latest had been dealt with: which ones were does not show."""
    return f"{_read(written)[0]}:{_MASK:x}"


def latest(written: str) -> date:
    """The latest settled date."""
    return date.fromordinal(_read(written)[0])


def _read(written: str | None) -> tuple[int, int]:
    if not written:
        return 0, 0
    last, _, bits = written.partition(":")
    return int(last), int(bits, 16)
