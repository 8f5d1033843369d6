"""From raw updates to the door of the house, the same way for polling and webhook.

The order is the promise: read, make durable, and only then acknowledge anything to anybody.
"""

from collections.abc import Sequence
from typing import Protocol

from bot.app.messages import pack_heard
from bot.app.ports import Arrival, Clock, Log
from bot.transports.telegram.courtesy import Courtesy
from bot.transports.telegram.updates import Taken, Updates

CHANNEL = "telegram"


class BatchDoor(Protocol):
    """Where a transport hands in what it heard, a batch at a time."""

    async def hear_batch(self, arrivals: Sequence[Arrival], *, more: bool = False) -> None:
        """Returns when all of them are durable; raises `StoreError` when they are not.

        `more`: what came while we were away is not all in yet; a call without it says that it is.

        What it was told before (by key) it drops. It reads each for danger itself.
        """


def address_of(chat: int) -> str:
    return f"{CHANNEL}:{chat}"


def chat_of(address: str) -> int:
    """The chat of an address; 0, which is nobody's, for whatever is no address of ours."""
    channel, _, number = address.partition(":")
    try:
        return int(number) if channel == CHANNEL else 0
    except ValueError:
        return 0


class Intake:
    def __init__(
        self, door: BatchDoor, updates: Updates, courtesy: Courtesy, *, clock: Clock, log: Log
    ) -> None:
        self._door = door
        self._updates = updates
        self._courtesy = courtesy
        self._clock = clock
        self._log = log
        self._more = False

    async def take(self, updates: Sequence[object], *, more: bool = False) -> int | None:
        """Make a batch durable. Returns the highest update id in it. Raises `StoreError`."""
        taken = [self._updates.read(update) for update in updates]
        arrivals = [arrival for item in taken if (arrival := self._arrival(item)) is not None]
        if arrivals or self._more:
            await self._door.hear_batch(arrivals, more=more)
        self._more = more
        for item in taken:
            self._be_courteous(item)
        return max((item.update_id for item in taken if item.update_id is not None), default=None)

    def _arrival(self, item: Taken) -> Arrival | None:
        if item.heard is not None:
            body = pack_heard(item.heard)
        elif item.raw is not None:
            self._log.warning("update_unreadable")
            body = item.raw
        else:
            return None
        return Arrival(item.key, address_of(item.chat), self._clock.now(), body)

    def _be_courteous(self, item: Taken) -> None:
        if item.query is not None:
            self._courtesy.answer(item.query)
        if item.leave is not None:
            self._courtesy.leave(item.leave)
