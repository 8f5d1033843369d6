"""How fast time goes: check-ins as fast as they can be sent, and a clock that was put back is noticed,
so that nothing waits until it has caught up with itself.
"""

from datetime import datetime, timedelta

from bot.app.ports import UNASKED_AHEAD, UNASKED_AT_ONCE

SMALL = timedelta(minutes=1)
"""A step back as servers that keep time make it: what is due a minute later for it is not late."""


class Steps:
    def __init__(self) -> None:
        self._last: datetime | None = None

    def step(self, now: datetime) -> timedelta | None:
        """How far the clock was put back since it was last asked; None when it was not.

        Nothing is known of the time before the first call, in which it may have been: that is a
        step of no length.
        """
        last, self._last = self._last, now
        if last is None:
            return timedelta()
        return last - now if last - now > SMALL else None


def room(under_way: int) -> int:
    """How many unasked calls may be woken together, when so many are under way."""
    return UNASKED_AT_ONCE if under_way <= UNASKED_AHEAD - UNASKED_AT_ONCE else 0
