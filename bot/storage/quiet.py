"""How long nobody has to be woken, so that the disk is not asked at every turn."""

from collections.abc import Iterable
from datetime import datetime

from bot.core.conversation import Timer


class Quiet:
    """No wake-up call is due before `until`; None when there is none at all.

    The instant may be too early, since calls are cancelled, and never too late: what was found on
    the disk is believed only if no call was set while it was looked for.
    """

    def __init__(self, until: datetime) -> None:
        self.until: datetime | None = until
        self._ticket = object()

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until

    def draw(self) -> object:
        """To be handed in with what is found."""
        self._ticket = object()
        return self._ticket

    def was_found(self, ticket: object, following: datetime | None) -> None:
        if self._ticket is ticket:
            self.until = following

    def expect(self, timers: Iterable[Timer]) -> None:
        """These are about to be written."""
        for timer in timers:
            self._ticket = object()
            self.until = timer.due if self.until is None else min(self.until, timer.due)
