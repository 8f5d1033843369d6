"""The house with its doors open: events come in, turns are taken, messages go out, timers wake.

Two loops, so that a slow bubble never keeps a message from being read. Both do everything that is
due and then wait for a nudge or for the next instant that the store knows.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.farewells import LastWords
from bot.app.intake import MAILBOX, Intake
from bot.app.messages import Heard, Transport, pack_heard
from bot.app.ports import Arrival, Log, Pending, Reader, Store, WaitingClock
from bot.core.conversation import Profile
from bot.core.errors import StoreError

BATCH = 200
TURNS_EACH = 4
"""Turns of one person before it is seen who else has written: each waits for the one before."""
PAUSE_AFTER_FAULT = timedelta(seconds=1)
"""The store refused, ask it again."""
CATCHING_UP = timedelta(seconds=2)
"""After an outage: how long everybody else may wait for those in danger to be read and answered."""


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
        mailbox: int | None = MAILBOX,
    ) -> None:
        self._store = store
        self._converse = converse
        self._deliver = deliver
        self._clock = clock
        self._log = log
        self._heard = asyncio.Event()
        self._intake = Intake(
            store,
            transport,
            reader,
            clock=clock,
            log=log,
            newcomer=newcomer,
            mailbox=mailbox,
            tell=self._heard.set,
            part=deliver.part,
        )
        self._taking = asyncio.Lock()  # one event is never taken by two at once
        self._is_closing = False
        self._urgent_only_until: datetime | None = None
        self._inbox_over = asyncio.Event()
        self._inbox_over.set()
        self._count = 0
        deliver.report_to(self, eased=self._heard.set)
        converse.report_to(self)

    # ── the door ──────────────────────────────────────────────────────────────────────────────

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        """Make one event durable. With a broken store danger is answered, all else raises."""
        now = self._clock.now()
        self._count += 1
        key = key or f"{address}/{now.isoformat()}/{self._count}"
        arrival = Arrival(key, address, now, pack_heard(heard))
        try:
            await self._intake.take((arrival,))
        except StoreError:
            if not self._intake.was_helped(arrival):
                raise

    async def hear_batch(self, arrivals: Sequence[Arrival], *, more: bool = False) -> None:
        """Make events durable, all or none; their bodies are packed `Heard`s.

        `more` of what came while nobody listened follows at once: until it is in, which the next
        call without `more` says, only those in danger get their turn.

        Each is read for danger here. When the store refuses, who is in danger gets help at once,
        and `StoreError` is raised: nothing may be acknowledged to anybody.
        """
        if not more:
            self._urgent_only_until = None
        elif self._urgent_only_until is None:
            self._urgent_only_until = self._clock.now() + CATCHING_UP
        await self._intake.take(arrivals)

    def part(self, words: LastWords) -> None:
        """Say them to somebody of whom nothing is kept any more."""
        self._deliver.part(words)

    # ── the loops ─────────────────────────────────────────────────────────────────────────────

    async def run_inbox(self) -> None:
        """Take turns, until `stop`."""
        self._inbox_over.clear()
        try:
            while not self._is_closing:
                self._heard.clear()
                until = await self._round()
                await self._clock.wait(self._heard, until)
        finally:
            self._inbox_over.set()

    async def run_outbox(self) -> None:
        """Deliver, until `stop`."""
        await self._deliver.run()

    async def stop(self, grace: float) -> None:
        """End well, within `grace` seconds. What is not done by then is durable and waits.

        Nothing more is taken in; the turns under way are finished; what is due goes out, but in
        the second half of the time nothing new is begun, so that nothing is cut off in the middle.
        """
        self._is_closing = True
        self._intake.close()
        self._heard.set()
        now = self._clock.now()
        half, whole = (now + timedelta(seconds=grace * share) for share in (0.5, 1))
        await self._clock.wait(self._inbox_over, half)
        self._deliver.close(half)
        await self._clock.wait(self._deliver.over, whole)

    async def _round(self) -> datetime | None:
        """Returns when to look again, if nothing comes before."""
        try:
            await self.take_turns()
            if self._is_catching_up():
                return self._urgent_only_until
            return await self._store.next_wake()
        except StoreError as error:
            self._log.warning("store_failed", error=type(error).__name__)
            return self._clock.now() + PAUSE_AFTER_FAULT

    async def take_turns(self) -> int:
        """Wake what is due and deal with everything that waits. Returns how many turns there were.

        Raises `StoreError`, after everybody whom it did not meet has had her turn.
        """
        turns = 0
        async with self._taking:
            while waiting := await self._woken_or_waiting():
                people = (self._in_order(events) for events in _by_person(waiting))
                ends = await asyncio.gather(*people)
                for fault in ends:
                    if isinstance(fault, StoreError):
                        raise fault
                turns += len(waiting)
                if len(waiting) < BATCH and all(ends) and not self._heard.is_set():
                    break
        return turns

    async def _woken_or_waiting(self) -> Sequence[Pending]:
        """The next batch: of check-ins no more than nobody is kept waiting by."""
        if self._is_closing:
            return ()
        await self._store.wake(self._clock.now(), BATCH)
        found = await self._store.pending(0, BATCH)
        return [one for one in found if one.urgent] if self._is_catching_up() else found

    def _is_catching_up(self) -> bool:
        until = self._urgent_only_until
        return until is not None and until - CATCHING_UP <= self._clock.now() < until

    async def _in_order(self, events: Sequence[Pending]) -> StoreError | bool:
        """One person's next events, one after the other; one that failed is tried again before the
        next.

        Whether all of them have had their turn.
        """
        try:
            for event in events[:TURNS_EACH]:
                is_done = await self._converse.take(event)
                self._deliver.nudge()
                if not is_done:
                    return False
        except StoreError as fault:
            return fault
        return len(events) <= TURNS_EACH

    # ── for scripts and tests ─────────────────────────────────────────────────────────────────

    async def pass_time(self, until: datetime, move_to: Callable[[datetime], None]) -> None:
        """Move the clock on, from one due instant to the next, doing what is due at each."""
        while True:
            await self.settle()
            instants = (await self._store.next_wake(), await self._deliver.next_due())
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


def _by_person(waiting: Sequence[Pending]) -> list[list[Pending]]:
    people: defaultdict[str, list[Pending]] = defaultdict(list)
    for event in sorted(waiting, key=_is_unasked):  # who waits for an answer has her turn first
        people[event.person].append(event)
    return list(people.values())


def _is_unasked(event: Pending) -> bool:
    return event.timer is not None and event.timer.kind.is_unasked
