"""What comes through the door is read for danger and made durable, in this order.

An event alone costs one wait for the disk and not two: it is written, its turn is taken at once,
and the commit of the turn makes both safe. Only then is it acknowledged, and only then answered.

A person's mailbox is bounded, so that nobody who sends a thousand messages a second costs others
anything; danger passes the bound. When the store refuses, danger is answered without it.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.counts import count_help, counting
from bot.app.hearing import danger_in
from bot.app.messages import (
    HeardBlocked,
    HeardFlood,
    HeardUnblocked,
    SendFailed,
    Transport,
    Unreadable,
    pack_heard,
    unpack_heard,
)
from bot.app.ports import Arrival, Clock, Log, Reader, Store
from bot.app.rendering import helping
from bot.core.conversation import Conversation, Profile
from bot.core.errors import StoreError
from bot.core.signals import Danger, Level

MAILBOX = 30
"""Events of one person that may wait: many more than somebody types while others have a turn."""
FLOOD_LINE_EVERY = timedelta(minutes=1)
HELPED_KEPT = 10_000


class DoorClosed(StoreError):
    """the house is closing and takes nothing in"""


class Intake:
    def __init__(
        self,
        store: Store,
        transport: Transport,
        reader: Reader,
        *,
        clock: Clock,
        log: Log,
        newcomer: Profile,
        mailbox: int | None,
        tell: Callable[[], None],
    ) -> None:
        """`tell` is called when something has come in; its turn need not wait for the disk."""
        self._tell = tell
        self._store = store
        self._transport = transport
        self._reader = reader
        self._clock = clock
        self._log = log
        self._newcomer = newcomer
        self._mailbox = mailbox
        self._is_closed = False
        self._helped: OrderedDict[str, None] = OrderedDict()
        self._slowed: dict[str, datetime] = {}

    def close(self) -> None:
        """Refuse everything from here on."""
        self._is_closed = True

    def was_helped(self, arrival: Arrival) -> bool:
        """Whether help was shown for this event although the store refused it."""
        return arrival.key in self._helped

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Raises `StoreError`, when whoever is in danger has been helped."""
        read = [self._read(arrival) for arrival in arrivals]
        try:
            if self._is_closed:
                raise DoorClosed
            known = await self._of_known(read)
            accepted = await self._store.accept(known, bound=self._mailbox)
            self._tell()
            await self._store.hardened()
        except StoreError as error:
            self._log.warning("intake_failed", error=type(error).__name__)
            await self._help_directly([arrival for arrival in read if arrival.urgent])
            raise
        await self._slow_down(accepted.dropped)

    def _read(self, arrival: Arrival) -> Arrival:
        try:
            heard = unpack_heard(arrival.body)
        except Unreadable:
            return arrival
        danger = danger_in(self._reader, heard)
        is_free = isinstance(heard, HeardBlocked | HeardUnblocked)
        return replace(arrival, urgent=danger.level is Level.CRISIS, bounded=not is_free)

    async def _of_known(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        """Without doors that somebody shuts whom we do not know: who asked to be forgotten and
        then blocks the bot would be written down again."""
        speaking = {arrival.address for arrival in arrivals if arrival.bounded}
        return [
            arrival
            for arrival in arrivals
            if arrival.bounded
            or arrival.address in speaking
            or await self._store.person(arrival.address) is not None
        ]

    # ── a store that refuses ──────────────────────────────────────────────────────────────────

    async def _help_directly(self, urgent: Sequence[Arrival]) -> None:
        """Once for each event, however often it is handed in again until the store heals."""
        fresh = [arrival for arrival in urgent if arrival.key not in self._helped]
        people = {arrival.address: self._danger(arrival) for arrival in fresh}
        helped = await asyncio.gather(*(self._help(*one) for one in people.items()))
        reached = {address for address, is_helped in zip(people, helped, strict=True) if is_helped}
        for arrival in fresh:
            if arrival.address in reached:
                self._helped[arrival.key] = None
        while len(self._helped) > HELPED_KEPT:
            self._helped.popitem(last=False)

    def _danger(self, arrival: Arrival) -> Danger:
        return danger_in(self._reader, unpack_heard(arrival.body))

    async def _help(self, address: str, danger: Danger) -> bool:
        try:
            for item in helping(Conversation(profile=self._newcomer), danger):
                await self._transport.send(address, item.message)
            counted = counting(danger, self._newcomer.language, self._clock.now())
            count_help(self._log, (counted,))
        except SendFailed as failure:
            self._log.warning("help_failed", gone=failure.gone)
            return False
        return True

    # ── a flood ───────────────────────────────────────────────────────────────────────────────

    async def _slow_down(self, addresses: Iterable[str]) -> None:
        """One kind line, at most once a minute: it waits its turn like everything else."""
        now = self._clock.now()
        recent = {one: at for one, at in self._slowed.items() if now - at < FLOOD_LINE_EVERY}
        new = [address for address in addresses if address not in recent]
        self._slowed = recent | dict.fromkeys(new, now)
        if not new:
            return
        self._log.info("mailbox_full", count=len(new))
        lines = [_flood_line(address, now) for address in new]
        try:
            await self._store.accept(lines)
            self._tell()
        except StoreError as error:  # what was said is safe; the line is a courtesy
            self._log.warning("intake_failed", error=type(error).__name__)


def _flood_line(address: str, now: datetime) -> Arrival:
    key = f"flood:{address}:{now.isoformat()}"
    return Arrival(key, address, now, pack_heard(HeardFlood()))
