"""What comes through the door is read for danger and made durable, in this order.

An event alone costs one wait for the disk and not two: it is written, its turn is taken at once,
and the commit of the turn makes both safe. Only then is it acknowledged, and only then answered.

A person's mailbox is bounded, so that nobody who sends a thousand messages a second costs others
anything; danger passes the bound. When the store refuses, danger is answered without it, and so is
whoever has a key that is spoilt: she alone, while everybody else's events flow on.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.counts import count_help, counting
from bot.app.farewells import LastWords
from bot.app.hearing import danger_in
from bot.app.messages import (
    HeardBlocked,
    HeardFlood,
    HeardUnblocked,
    Message,
    SendFailed,
    Transport,
    Unreadable,
    pack_heard,
    unpack_heard,
)
from bot.app.ports import Arrival, Clock, Log, Reader, Store
from bot.app.rendering import TROUBLE, UNKEPT, helping
from bot.core.conversation import Conversation, Profile
from bot.core.errors import StoreError
from bot.core.signals import Danger, Level

MAILBOX = 30
"""Events of one person that may wait: many more than somebody types while others have a turn."""
LINE_EVERY = timedelta(minutes=1)
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
        part: Callable[[LastWords], None],
    ) -> None:
        """`tell` is called when something has come in; its turn need not wait for the disk.
        `part` says something to somebody for whom nothing can be stored."""
        self._tell = tell
        self._part = part
        self._store = store
        self._transport = transport
        self._reader = reader
        self._clock = clock
        self._log = log
        self._newcomer = newcomer
        self._mailbox = mailbox
        self._is_closed = False
        self._helped: OrderedDict[str, None] = OrderedDict()
        self._slowed = _Lately()
        self._told = _Lately()

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
            await self._answer_outside(read, accepted.put_aside)
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
        if isinstance(heard, HeardBlocked | HeardUnblocked):
            return replace(arrival, bounded=False)
        is_urgent = danger_in(self._reader, heard).level is Level.CRISIS
        return replace(arrival, urgent=True) if is_urgent else arrival

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

    async def _help_directly(self, urgent: Sequence[Arrival]) -> list[Arrival]:
        """Once for each event, however often it is handed in again until the store heals. Returns
        those who could not be reached.
        """
        fresh = [arrival for arrival in urgent if arrival.key not in self._helped]
        people = {arrival.address: self._danger(arrival) for arrival in fresh}
        helped = await asyncio.gather(*(self._help(*one) for one in people.items()))
        reached = {address for address, is_helped in zip(people, helped, strict=True) if is_helped}
        for arrival in fresh:
            if arrival.address in reached:
                self._helped[arrival.key] = None
        while len(self._helped) > HELPED_KEPT:
            self._helped.popitem(last=False)
        return [arrival for arrival in fresh if arrival.address not in reached]

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

    # ── a key that is spoilt ──────────────────────────────────────────────────────────────────

    async def _answer_outside(self, arrivals: Sequence[Arrival], keys: Sequence[str]) -> None:
        """Those for whom nothing can be stored, past the store: help at once, with a few more tries
        when it does not arrive; for all else one line, at most once a minute.
        """
        if not keys:
            return
        self._log.warning("people_unreadable", count=len(keys))
        outside = [arrival for arrival in arrivals if arrival.key in keys]
        urgent = [arrival for arrival in outside if arrival.urgent]
        for arrival in await self._help_directly(urgent):
            shown = helping(Conversation(profile=self._newcomer), self._danger(arrival))
            self._part(LastWords(arrival.address, tuple(item.message for item in shown)))
        others = [one.address for one in outside if one.bounded and not one.urgent]
        for address in self._told.new(others, self._clock.now()):
            self._part(LastWords(address, (Message(UNKEPT, key=TROUBLE),)))

    # ── a flood ───────────────────────────────────────────────────────────────────────────────

    async def _slow_down(self, addresses: Iterable[str]) -> None:
        """One kind line, at most once a minute: it waits its turn like everything else."""
        now = self._clock.now()
        new = self._slowed.new(addresses, now)
        if not new:
            return
        self._log.info("mailbox_full", count=len(new))
        lines = [_flood_line(address, now) for address in new]
        try:
            await self._store.accept(lines)
            self._tell()
        except StoreError as error:  # what was said is safe; the line is a courtesy
            self._log.warning("intake_failed", error=type(error).__name__)


class _Lately:
    """Who was told something, so that nobody is told more than once a minute."""

    def __init__(self) -> None:
        self._told: dict[str, datetime] = {}

    def new(self, addresses: Iterable[str], now: datetime) -> list[str]:
        """Those to be told now."""
        recent = {one: at for one, at in self._told.items() if now - at < LINE_EVERY}
        new = [address for address in dict.fromkeys(addresses) if address not in recent]
        self._told = recent | dict.fromkeys(new, now)
        return new


def _flood_line(address: str, now: datetime) -> Arrival:
    key = f"flood:{address}:{now.isoformat()}"
    return Arrival(key, address, now, pack_heard(HeardFlood()))
