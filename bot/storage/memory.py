"""The store for as long as the process lives: nothing reaches a disk.

Part of the product (a chat that leaves no trace, previews, simulation), and the plainest statement
of what a store promises. No method awaits anything, so each happens at once and whole.
"""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.app.ports import (
    UNSENT_EACH,
    Accepted,
    Arrival,
    Export,
    JournalPage,
    Outgoing,
    Parcel,
    ParcelState,
    Pending,
    PutAside,
    Receipt,
    StoreCounts,
    TurnRecord,
)
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from bot.core.errors import StoreError
from bot.core.history import HistoryLine
from bot.core.names import PersonId
from bot.storage.memory_outbox import Outbox, keep_receipt
from bot.storage.memory_rows import Call, Person
from bot.storage.retention import KNOWN
from bot.storage.steps import Steps, room


class MemoryStore:
    """`bot.app.ports.Store` in plain collections."""

    def __init__(self) -> None:
        self._people: dict[PersonId, Person] = {}
        self._at: dict[str, PersonId] = {}
        self._seen: dict[str, date] = {}
        self._today = date.min
        self._inbox: dict[int, Pending] = {}
        self._places: dict[int, int] = {}  # of an event among those of its person
        self._quarantine: dict[int, tuple[Pending, str]] = {}
        self._put_aside_on: dict[int, date] = {}
        self._outbox = Outbox()
        self._last = 0
        self._tombstones = 0
        self._wakes = Steps()

    # ── events ────────────────────────────────────────────────────────────────────────────────

    async def accept(self, arrivals: Sequence[Arrival], *, bound: int | None = None) -> Accepted:
        self._purge(max((arrival.received_at.date() for arrival in arrivals), default=date.min))
        new, dropped = 0, dict[str, None]()
        for arrival in arrivals:
            if arrival.key in self._seen:
                continue
            self._seen[arrival.key] = arrival.received_at.date()
            person = self._person_at(arrival.address)
            if bound is None or self._has_room(person.id, arrival, bound):
                self._wait(person, arrival)
                new += 1
            else:
                dropped[arrival.address] = None
        return Accepted(new, tuple(dropped))

    def _purge(self, today: date) -> None:
        """On a new day, let go of what is known for some days only."""
        if today <= self._today:
            return
        self._today, oldest = today, today - KNOWN
        self._seen = {key: day for key, day in self._seen.items() if day >= oldest}
        self._outbox.purge(oldest)
        for seq in [seq for seq, day in self._put_aside_on.items() if day < oldest]:
            del self._put_aside_on[seq]
            self._quarantine.pop(seq, None)

    def _person_at(self, address: str) -> Person:
        if address not in self._at:
            person = Person(PersonId(secrets.token_hex(16)), address)
            self._at[address] = person.id
            self._people[person.id] = person
        return self._people[self._at[address]]

    def _has_room(self, person: PersonId, arrival: Arrival, bound: int) -> bool:
        if arrival.urgent or not arrival.bounded:
            return True
        plain = sum(not one.urgent for one in self._waiting(person))
        return plain < bound and self._outbox.unsettled(person) < bound * UNSENT_EACH

    def _waiting(self, person: PersonId) -> list[Pending]:
        return [one for one in self._inbox.values() if one.person == person]

    def _wait(self, person: Person, arrival: Arrival) -> None:
        self._put_in(
            Pending(
                seq=self._next(),
                person=person.id,
                address=person.address,
                received_at=arrival.received_at,
                body=arrival.body,
                urgent=arrival.urgent,
            )
        )

    def _put_in(self, event: Pending) -> None:
        """After the last of the same person, wherever that one stands."""
        places = (self._places[one.seq] for one in self._waiting(event.person))
        self._places[event.seq] = max(places, default=-1) + 1
        self._inbox[event.seq] = event

    def _take_out(self, seq: int) -> Pending | None:
        self._places.pop(seq, None)
        return self._inbox.pop(seq, None)

    def _next(self) -> int:
        self._last += 1
        return self._last

    async def hardened(self) -> None:
        """Nothing here outlives anything."""

    async def pending(self, after: int, limit: int) -> Sequence[Pending]:
        waiting = [one for one in self._inbox.values() if one.seq > after]
        waiting.sort(
            key=lambda one: (not one.urgent, 0 if one.urgent else self._places[one.seq], one.seq)
        )
        return waiting[:limit]

    async def failed(self, seq: int) -> int:
        if seq not in self._inbox:
            return 0
        event = self._inbox[seq]
        self._inbox[seq] = replace(event, tries=event.tries + 1)
        return event.tries + 1

    async def quarantine(self, seq: int, reason: str, outgoing: Sequence[Outgoing] = ()) -> None:
        event = self._take_out(seq)
        if event is not None:
            self._quarantine[seq] = (event, reason)
            self._put_aside_on[seq] = self._today
            self._queue(self._people[event.person], outgoing)

    # ── turns ─────────────────────────────────────────────────────────────────────────────────

    async def load(self, person: PersonId) -> Conversation | None:
        found = self._people.get(person)
        if found is None or found.conversation is None:
            return None
        return replace(found.conversation, kit=tuple(found.kit.values()))

    async def commit(self, turn: TurnRecord) -> None:
        event = self._inbox.get(turn.done)
        if event is None or event.person != turn.person:
            raise StoreError(f"event {turn.done} does not wait for a turn")
        self._take_out(turn.done)
        person = self._people[turn.person]
        person.conversation = turn.conversation
        if turn.silence_queue:
            self._outbox.silence(turn.person)
        self._queue(person, turn.outgoing)
        day = date.min if turn.at is None else turn.at.date()
        person.timers = [Call(timer, timer.due, day) for timer in turn.timers]
        if turn.erase_kept:
            person.kit.clear()
            person.history.clear()
            person.journal.clear()
        person.kit.update({item.id: item for item in turn.keep})
        for item_id in turn.remove:
            person.kit.pop(item_id, None)
        person.history.extend(turn.history)
        person.journal.extend(turn.journal)
        if turn.clear_history:
            person.history.clear()

    def _queue(self, person: Person, outgoing: Sequence[Outgoing]) -> None:
        if any(one.priority < Priority.UNASKED for one in outgoing):
            self._outbox.press(person.id)
        for one in outgoing:
            self._outbox.queue(self._next(), person, one)

    # ── timers ────────────────────────────────────────────────────────────────────────────────

    async def wake(self, now: datetime, limit: int) -> int:
        self._purge(now.date())
        step = self._wakes.step(now)
        if step is not None:
            self._put_back(now, step)
        woken = self._wake(now, limit, unasked=False)
        return woken + self._wake(now, self._room(), unasked=True)

    def _wake(self, now: datetime, limit: int, *, unasked: bool) -> int:
        due = [one for one in self._calls(unasked=unasked) if one[0].due <= now]
        due.sort(key=lambda one: one[0].due)
        for call, person in due[:limit]:
            person.timers.remove(call)
            self._put_in(
                Pending(
                    seq=self._next(),
                    person=person.id,
                    address=person.address,
                    received_at=now,
                    body=b"",
                    timer=call.timer,
                )
            )
        return len(due[:limit])

    def _calls(self, *, unasked: bool) -> list[tuple[Call, Person]]:
        people = self._people.values()
        calls = ((call, person) for person in people for call in person.timers)
        return [one for one in calls if one[0].is_unasked is unasked]

    def _room(self) -> int:
        woken = sum(one.timer is not None for one in self._inbox.values())
        return room(woken + self._outbox.under_way())

    def _put_back(self, now: datetime, by: timedelta) -> None:
        for call, _ in self._calls(unasked=False):
            call.due -= by
        for call, _ in self._calls(unasked=True):
            if call.day > now.date():
                call.due = now

    async def next_wake(self) -> datetime | None:
        calls = self._calls(unasked=False)
        if self._room():
            calls += self._calls(unasked=True)
        return min((call.due for call, _ in calls), default=None)

    # ── parcels ───────────────────────────────────────────────────────────────────────────────

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        return self._outbox.claim(now, limit, least=least, unasked=unasked)

    async def next_parcel(self, *, least: Priority = Priority.UNASKED) -> datetime | None:
        return self._outbox.next(least)

    async def settle(
        self,
        seq: int,
        state: ParcelState,
        *,
        not_before: datetime | None = None,
        receipt: Receipt | None = None,
    ) -> bool:
        person = self._outbox.settle(seq, state, not_before)
        if person is None:
            return True
        keep_receipt(self._people[person], receipt)
        return self._outbox.has_more(person)

    async def receipt(self, person: PersonId, prompt: int) -> str | None:
        found = self._people.get(person)
        return found.receipts.get(prompt) if found else None

    # ── people ────────────────────────────────────────────────────────────────────────────────

    async def person(self, address: str) -> PersonId | None:
        return self._at.get(address)

    async def history(self, person: PersonId, since: datetime) -> Sequence[HistoryLine]:
        found = self._people.get(person)
        return [line for line in found.history if line.at >= since] if found else []

    async def journal(self, person: PersonId) -> Sequence[JournalPage]:
        found = self._people.get(person)
        return list(found.journal) if found else []

    async def export(self, person: PersonId) -> Export:
        found = self._people.get(person)
        if found is None:
            return Export(conversation=None)
        return Export(
            conversation=await self.load(person),
            history=tuple(found.history),
            journal=tuple(found.journal),
            receipts=tuple(Receipt(*held) for held in found.receipts.items()),
            put_aside=tuple(
                PutAside(one.received_at, reason, one.body.decode("utf-8", "replace"))
                for one, reason in self._quarantine.values()
                if one.person == person and one.timer is None
            ),
        )

    async def forget(self, person: PersonId) -> Sequence[Pending]:
        found = self._people.pop(person, None)
        if found is None:
            return ()
        del self._at[found.address]
        self._tombstones += 1
        waited = sorted(self._waiting(person), key=lambda event: event.seq)
        for event in waited:
            self._take_out(event.seq)
        for seq in [seq for seq, (one, _) in self._quarantine.items() if one.person == person]:
            del self._quarantine[seq]
        self._outbox.forget(person)
        return [event for event in waited if event.timer is None]

    # ── operation ─────────────────────────────────────────────────────────────────────────────

    async def counts(self) -> StoreCounts:
        people = self._people.values()
        rows = {
            "person": len(people),
            "conversation": sum(one.conversation is not None for one in people),
            "seen": len(self._seen),
            "inbox": len(self._inbox),
            "quarantine": len(self._quarantine),
            "timer": sum(len(one.timers) for one in people),
            "kit": sum(len(one.kit) for one in people),
            "history": sum(len(one.history) for one in people),
            "journal": sum(len(one.journal) for one in people),
            "receipt": sum(bool(one.receipts) for one in people),
            "tombstone": self._tombstones,
            **self._outbox.by_state(),
        }
        return StoreCounts(
            people=rows["person"],
            waiting=rows["inbox"],
            quarantined=rows["quarantine"],
            queued=self._outbox.unsettled(),
            timers=rows["timer"],
            rows=rows,
        )

    async def close(self) -> None:
        """There is nothing to close."""
