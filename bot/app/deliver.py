"""Queued messages to the transport: crisis first, one person's in her order, nobody waits for
somebody else's slow chat.

A number of messages are on their way at once, and the next is claimed as soon as a place is free.
Help in danger has places of its own, and no pause holds it that others were told to keep. Check-ins
come last: they have half of the places, and each is claimed only when the transport can send it at
once without taking the moment from anybody else (`Pace`). Until then it is merely queued, so that a
process that dies gives up no more of them than are on the wire.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.app import outcomes
from bot.app.ahead import Ahead, Unhurried
from bot.app.farewells import Farewells, LastWords
from bot.app.messages import (
    Door,
    HeardBlocked,
    Message,
    Pace,
    SendFailed,
    Transport,
    Unreadable,
    unpack_message,
)
from bot.app.order import PATIENCE, InOrder
from bot.app.outcomes import LEFT, Outcome
from bot.app.ports import Log, NoPainter, Painter, Parcel, Store, WaitingClock
from bot.app.rendering import helping
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from bot.core.errors import StoreError
from bot.core.names import PersonId

AT_ONCE = 192
"""What one round trip of 50 ms takes in at the rate of a crowd; fewer places were a queue of their
own. How much is really sent at once is decided by the transport's limits."""
CRISIS_PLACES = 16
"""Beside those for everybody: help never waits for a place."""
PAUSE_AFTER_FAULT = timedelta(seconds=1)
"""The store refused, ask it again."""

MOMENT = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Pause:
    """Everybody was told to wait. Where the clock was put back it does not hold until it is caught up."""

    since: datetime
    until: datetime

    def holds(self, now: datetime) -> bool:
        return self.since <= now < self.until


class Deliver:
    def __init__(
        self,
        store: Store,
        transport: Transport,
        clock: WaitingClock,
        log: Log,
        *,
        at_once: int = AT_ONCE,
        patience: float = PATIENCE,
        pace: Pace | None = None,
        painter: Painter | None = None,
    ) -> None:
        self._store = store
        self._transport = transport
        self._clock = clock
        self._log = log
        self._painter = painter or NoPainter()
        self._at_once = at_once
        self._in_order = InOrder(patience)
        self._door: Door | None = None
        self._eased: Callable[[], None] | None = None
        self._under_way = 0
        self._unsettled = 0  # sent, and not yet written down
        self._unasked = Ahead(pace or Unhurried(), max(1, at_once // 2))
        self._parting: deque[LastWords] = deque()
        self._farewells = Farewells(transport, log, self._wait)
        self._claiming = asyncio.Lock()  # places are counted before they are filled
        self._listeners: set[asyncio.Event] = set()
        self._pause: Pause | None = None
        self._is_draining = False  # from then on: only scripts and tests drain
        self._closing = asyncio.Event()
        self._last_claim: datetime | None = None
        self.over = asyncio.Event()
        """Set while `run` is not running."""
        self.over.set()

    def report_to(self, door: Door, *, eased: Callable[[], None] | None = None) -> None:
        """Tell this door when somebody cannot be reached any more, and call `eased` when there is
        room for another check-in."""
        self._door = door
        self._eased = eased

    def part(self, words: LastWords) -> None:
        """Send them past the outbox: nothing of theirs may be stored."""
        self._parting.append(words)
        self.nudge()

    def nudge(self) -> None:
        """There may be something new to send."""
        for listener in self._listeners:
            listener.set()

    # ── the loops ─────────────────────────────────────────────────────────────────────────────

    async def run(self) -> None:
        """Send what is due, until `close`."""
        self.over.clear()
        try:
            with self._listening() as news:
                async with asyncio.TaskGroup() as group:
                    await self._send_until_closed(group, news)
        finally:
            self.over.set()

    def close(self, last_claim: datetime) -> None:
        """Let `run` return when all that is due is sent; after that instant nothing is begun."""
        self._last_claim = last_claim
        self._closing.set()
        self.nudge()

    async def drain(self) -> int:
        """Send all that is due, and return when nothing is on its way any more.

        Returns how many messages were tried here. Raises `StoreError`.
        """
        tried, fault = 0, None
        self._is_draining = True
        with self._listening() as news:
            async with asyncio.TaskGroup() as group:
                try:
                    tried = await self._send_all(group, news)
                except StoreError as error:  # to leave as it is, and not wrapped in a group
                    fault = error
        if fault is not None:
            raise fault
        return tried

    async def _send_all(self, group: asyncio.TaskGroup, news: asyncio.Event) -> int:
        tried = 0
        while True:
            news.clear()
            started = await self._start(group)
            tried += started
            if started:
                continue
            if not self._under_way and not news.is_set():
                return tried
            await news.wait()

    async def _send_until_closed(self, group: asyncio.TaskGroup, news: asyncio.Event) -> None:
        while True:
            news.clear()
            until = await self._round(group)
            if self._is_late() or (self._is_idle() and not news.is_set()):
                return
            await self._clock.wait(news, until)

    async def _round(self, group: asyncio.TaskGroup) -> datetime | None:
        """Start all that can be started. Returns when to look again, if nothing happens before."""
        try:
            is_more = True
            while is_more and not self._is_late():
                room = self._room()
                is_more = 0 < room <= await self._start(group)
            due = await self.next_due()
        except StoreError as error:
            self._log.warning("store_failed", error=type(error).__name__)
            due = self._clock.now() + PAUSE_AFTER_FAULT
        return _soonest(due, self._last_claim)

    def _is_late(self) -> bool:
        return self._last_claim is not None and self._clock.now() >= self._last_claim

    def _is_idle(self) -> bool:
        return self._closing.is_set() and self._under_way == 0 and self._unsettled == 0

    @contextmanager
    def _listening(self) -> Iterator[asyncio.Event]:
        news = asyncio.Event()
        self._listeners.add(news)
        try:
            yield news
        finally:
            self._listeners.discard(news)

    # ── places ────────────────────────────────────────────────────────────────────────────────

    async def next_due(self) -> datetime | None:
        """When the next message may go for which there is a place."""
        least = self._least()
        if least is None:
            return None
        moment = None
        if least is Priority.UNASKED and self._unasked.may_be_more:
            least, moment = Priority.TIMED, self._next_moment()
        due = await self._store.next_parcel(least=least)
        return _soonest(
            due, moment, self._pause.until if self._pause and self._is_paused() else None
        )

    def _next_moment(self) -> datetime | None:
        """When to look for another check-in; None when one has to arrive first."""
        wait = self._unasked.wait()
        return None if wait is None else self._clock.now() + max(MOMENT, timedelta(seconds=wait))

    async def _start(self, group: asyncio.TaskGroup) -> int:
        """Claim as many messages as there are places. Returns how many are on their way now."""
        async with self._claiming:
            parting = self._start_farewells(group)
            least = self._least()
            if least is None:
                return parting
            room = self._room()
            with self._unasked.claiming(room if least is Priority.UNASKED else 0) as claim:
                parcels = await self._store.parcels(
                    self._clock.now(), room, least=least, unasked=claim.places
                )
                claim.filled(parcels)
            self._under_way += len(parcels)
        for parcel in parcels:
            group.create_task(self._see_off(parcel))
        return parting + len(parcels)

    def _room(self) -> int:
        """How many messages may be claimed now."""
        least = self._least()
        if least is None:
            return 0
        room = self._at_once - self._under_way
        return room + CRISIS_PLACES if least is Priority.CRISIS else room

    def _start_farewells(self, group: asyncio.TaskGroup) -> int:
        started = 0
        while self._parting and self._under_way < self._at_once:
            self._under_way += 1
            started += 1
            group.create_task(self._see_out(self._parting.popleft()))
        return started

    def _least(self) -> Priority | None:
        """The least pressing that may be claimed now; None when every place is taken."""
        if self._under_way >= self._at_once + CRISIS_PLACES:
            return None
        if self._under_way >= self._at_once or self._is_paused():
            return Priority.CRISIS
        return Priority.UNASKED

    def _is_paused(self) -> bool:
        return self._pause is not None and self._pause.holds(self._clock.now())

    async def _see_out(self, words: LastWords) -> None:
        try:
            await self._farewells.say(words)
        finally:
            self._under_way -= 1
            self.nudge()

    async def _wait(self, pause: timedelta) -> None:
        await self._clock.wait(self._closing, self._clock.now() + pause)

    # ── one message ───────────────────────────────────────────────────────────────────────────

    async def _see_off(self, parcel: Parcel) -> None:
        is_help = parcel.priority is Priority.CRISIS
        try:
            async with self._in_order.place(parcel.person) if is_help else nullcontext():
                outcome = await self._outcome(parcel)
        finally:
            if self._is_place_wanted(parcel):
                # What is claimed next is claimed after this is written down, and together with it.
                self.nudge()
            self._under_way -= 1
        self._unsettled += 1
        try:
            await self._write_down(parcel, outcome)
        finally:
            self._unsettled -= 1
            if self._closing.is_set():
                self.nudge()

    def _is_place_wanted(self, parcel: Parcel) -> bool:
        """Whether somebody may wait for the place of this one, which is over. Three of four looks
        found nothing when each message was followed by one: a twentieth of what a turn costs."""
        is_paced = self._unasked.over(parcel)
        if self._is_draining or self._closing.is_set() or self._under_way >= self._at_once:
            return True
        return parcel.priority is Priority.UNASKED and not is_paced

    async def _outcome(self, parcel: Parcel) -> Outcome:
        if outcomes.is_skipped(parcel):
            self._log.info("timed_message_skipped")
            return LEFT
        outcome = LEFT
        try:
            for message in self._messages(parcel):
                outcome = await self._handed_over(parcel, message)
        except SendFailed as failure:
            return self._failed(parcel, failure)
        except Exception as error:  # noqa: BLE001 - one message must not end the sending of others
            self._log.warning("sending_crashed", error=type(error).__name__)
            return self._failed(parcel, SendFailed())
        return outcome

    def _messages(self, parcel: Parcel) -> Sequence[Message]:
        """The one that was queued. Nobody can say what is spoilt; help can be said by heart."""
        try:
            return (unpack_message(parcel.body),)
        except Unreadable as error:
            self._log.warning("message_unreadable", error=type(error).__name__)
            is_help = parcel.priority is Priority.CRISIS
            return [item.message for item in helping(Conversation())] if is_help else ()

    async def _handed_over(self, parcel: Parcel, message: Message) -> Outcome:
        retired = await self._note_about(parcel.person, message.retire)
        shown = await self._drawn(message)
        note = await self._transport.send(parcel.address, shown, retired)
        return outcomes.sent(message, note)

    async def _drawn(self, message: Message) -> Message:
        """With its picture, if there is one; whatever is broken in the drawing, the words go out."""
        if message.picture is None:
            return message
        image = None
        try:
            image = await self._painter.paint(message.picture)
        except Exception as error:  # noqa: BLE001 - a picture is the least of it
            self._log.warning("drawing_failed", error=type(error).__name__)
        return replace(message, image=image, text=message.picture.words)

    async def _note_about(self, person: PersonId, prompt: int | None) -> str | None:
        """Words are not held back because old buttons cannot be found."""
        if prompt is None:
            return None
        try:
            return await self._store.receipt(person, prompt)
        except StoreError as error:
            self._log.warning("receipt_unreadable", error=type(error).__name__)
            return None

    def _failed(self, parcel: Parcel, failure: SendFailed) -> Outcome:
        self._log.info("delivery_failed", tries=parcel.tries + 1, gone=failure.gone)
        now = self._clock.now()
        if failure.everywhere and failure.retry_after is not None:
            pause = Pause(now, now + timedelta(seconds=failure.retry_after))
            if self._pause is None or not self._pause.holds(pause.until):
                self._pause = pause
        return outcomes.failed(parcel, failure, now)

    async def _write_down(self, parcel: Parcel, outcome: Outcome) -> None:
        """As often as it takes: until then nothing more is sent to this person."""
        is_late = outcome.gone
        while True:
            try:
                if outcome.gone and self._door is not None:
                    key = f"gone:{parcel.seq}"
                    await self._door.hear(parcel.address, HeardBlocked(), key)
                is_more = await self._store.settle(
                    parcel.seq,
                    outcome.state,
                    not_before=outcome.not_before,
                    receipt=outcome.receipt,
                )
            except StoreError as error:
                self._log.warning("store_failed", error=type(error).__name__)
            else:
                if is_late or is_more:
                    self.nudge()
                if self._eased is not None and self._unasked.is_time_for_more(parcel):
                    self._eased()
                return
            if self._closing.is_set():
                return  # the next start repeats it
            is_late = True
            await self._wait(PAUSE_AFTER_FAULT)


def _soonest(*instants: datetime | None) -> datetime | None:
    return min((at for at in instants if at is not None), default=None)
