"""The house with its doors open: events come in, turns are taken, messages go out, timers wake.

Two loops, so that a slow bubble never keeps a message from being read. Both do everything that is
due and then wait for a nudge or for the next instant that the store knows.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.messages import Heard, HeardText, Transport, pack_heard
from bot.app.ports import Arrival, Log, Pending, Reader, Store
from bot.app.rendering import helping
from bot.core.conversation import Conversation, Profile
from bot.core.errors import StoreError
from bot.core.signals import Level

BATCH = 200
PAUSE_AFTER_FAULT = 1.0  # seconds; the store refused, ask it again


class WaitingClock(Protocol):
    def now(self) -> datetime:
        """The present instant, UTC and aware."""

    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        """Wait for the event, at most until an instant of this clock."""


class House:
    """The door for transports, and the loops behind it."""

    def __init__(
        self,
        store: Store,
        converse: Converse,
        deliver: Deliver,
        *,
        transport: Transport,
        reader: Reader,
        clock: WaitingClock,
        log: Log,
        newcomer: Profile,
    ) -> None:
        self._store = store
        self._converse = converse
        self._deliver = deliver
        self._transport = transport
        self._reader = reader
        self._clock = clock
        self._log = log
        self._newcomer = newcomer
        self._heard = asyncio.Event()
        self._said = asyncio.Event()
        self._taking = asyncio.Lock()  # one event is never taken by two at once
        self._count = 0

    # ── the door ──────────────────────────────────────────────────────────────────────────────

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        """Make the event durable. Danger is read here first: with a broken store it is answered."""
        danger = isinstance(heard, HeardText) and (
            self._reader.danger(heard.text).level is Level.CRISIS
        )
        now = self._clock.now()
        self._count += 1
        arrival = Arrival(
            key=key or f"{address}/{now.isoformat()}/{self._count}",
            address=address,
            received_at=now,
            body=pack_heard(heard),
            urgent=danger,
        )
        try:
            await self._store.accept((arrival,))
        except StoreError as error:
            self._log.warning("intake_failed", error=type(error).__name__)
            if not danger:
                raise
            await self._help_directly(address)
        self._heard.set()

    async def _help_directly(self, address: str) -> None:
        for item in helping(Conversation(profile=self._newcomer)):
            await self._transport.send(address, item.message)

    # ── the loops ─────────────────────────────────────────────────────────────────────────────

    async def run_inbox(self) -> None:
        """Take turns for ever."""
        while True:
            self._heard.clear()
            await self.take_turns()
            await self._clock.wait(self._heard, await self._store.next_wake())

    async def run_outbox(self) -> None:
        """Deliver for ever."""
        while True:
            self._said.clear()
            await self._deliver.drain()
            await self._clock.wait(self._said, await self._store.next_parcel())

    async def take_turns(self) -> int:
        """Wake what is due and deal with everything that waits. Returns how many turns there were."""
        turns = 0
        async with self._taking:
            await self._store.wake(self._clock.now(), BATCH)
            while waiting := await self._store.pending(0, BATCH):
                await asyncio.gather(*(self._in_order(events) for events in _by_person(waiting)))
                turns += len(waiting)
                self._said.set()
                if any(event.urgent for event in waiting):
                    await self._deliver.drain()  # help does not wait for a bubble in its dots
        return turns

    async def pass_time(self, until: datetime, move_to: Callable[[datetime], None]) -> None:
        """Move the clock on, from one due instant to the next, doing what is due at each."""
        while True:
            await self.settle()
            instants = (await self._store.next_wake(), await self._store.next_parcel())
            due = min((at for at in instants if at is not None), default=None)
            if due is None or due > until:
                break
            move_to(due)
        move_to(until)
        await self.settle()

    async def settle(self) -> None:
        """Do all that is due now, in and out, and return when nothing is left to do."""
        while await self.take_turns() + await self._deliver.drain():
            pass
        await self._deliver.quiet()

    async def _in_order(self, events: Sequence[Pending]) -> None:
        """One person's events, one after the other; one that failed is tried again before the next."""
        for event in events:
            if not await self._converse.take(event):
                return


def _by_person(waiting: Sequence[Pending]) -> list[list[Pending]]:
    people: defaultdict[str, list[Pending]] = defaultdict(list)
    for event in waiting:
        people[event.person].append(event)
    return list(people.values())
