"""Sending to many people at once: who waits for whom, and who does not."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.app.deliver import CRISIS_PLACES
from bot.app.messages import Message, SendFailed
from bot.app.ports import Parcel, ParcelState, Receipt
from bot.core.effects import Priority
from bot.core.errors import StoreCorrupt, StoreFull
from bot.core.names import PersonId
from bot.storage.memory import MemoryStore
from tests.unit.app.street import (
    ADA,
    BEA,
    CLO,
    EVERYBODY_LATER,
    LATER,
    PostOffice,
    eventually,
    meanwhile,
)


@asynccontextmanager
async def running(
    office: PostOffice, *, last_claim: timedelta = timedelta()
) -> AsyncIterator[None]:
    """With the sender's own loop, ended in order."""
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(office.deliver.run())
        await meanwhile()
        try:
            yield
        finally:
            for chat in list(office.street.slow):
                office.street.hurry(chat)
            office.deliver.close(office.clock.now() + last_claim)


async def test_a_slow_chat_holds_up_nobody() -> None:
    office = PostOffice()
    office.street.make_slow(ADA)
    await office.queue(ADA, "one", "two")

    async with running(office):
        await office.queue(BEA, "one", "two", "three")
        await eventually(lambda: office.street.texts(BEA) == ["one", "two", "three"])

        assert office.street.texts(ADA) == []
        office.street.hurry(ADA)
        await eventually(lambda: office.street.texts(ADA) == ["one", "two"])


async def test_a_chat_that_fails_holds_up_nobody() -> None:
    office = PostOffice()
    office.street.fail(ADA, LATER)
    await office.queue(ADA, "one")
    await office.queue(BEA, "one")

    await office.deliver.drain()

    assert office.street.shown == [(BEA, "one")]


async def test_no_more_are_on_their_way_than_there_are_places() -> None:
    office = PostOffice(at_once=3)
    people = [f"test:{number}" for number in range(9)]
    office.street.make_slow(*people)
    for one in people:
        await office.queue(one, "hello")

    async with running(office):
        await meanwhile()
        assert office.street.under_way == 3
        for one in people:
            office.street.hurry(one)
        await eventually(lambda: len(office.street.shown) == 9)

    assert office.street.most_under_way == 3


class CountingStore(MemoryStore):
    """Counts how often it is asked for messages to send."""

    def __init__(self) -> None:
        super().__init__()
        self.claims = 0

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        self.claims += 1
        return await super().parcels(now, limit, least=least, unasked=unasked)


async def test_nobody_looks_for_more_when_a_message_arrived_and_nothing_waits_for_it() -> None:
    store = CountingStore()
    office = PostOffice(store)
    people = [f"test:{number}" for number in range(9)]
    office.street.make_slow(*people)
    for one in people:
        await office.queue(one, "hello")

    async with running(office):
        await eventually(lambda: office.street.under_way == 9)
        before = store.claims
        for one in people:
            office.street.hurry(one)
            await meanwhile()

        assert (store.claims, len(office.street.shown)) == (before, 9)


async def test_help_has_a_place_when_all_are_taken() -> None:
    """Sixty-four slow chats are no reason to keep the numbers to call from somebody."""
    office = PostOffice(at_once=1)
    office.street.make_slow(ADA)
    await office.queue(ADA, "a long story")

    async with running(office):
        await eventually(lambda: office.street.under_way == 1)
        await office.queue(BEA, "a reply")
        await office.queue(CLO, "help", priority=Priority.CRISIS)

        await eventually(lambda: office.street.shown == [(CLO, "help")])


async def test_help_overtakes_her_own_slow_bubble() -> None:
    office = PostOffice(at_once=1)
    office.street.make_slow(ADA)
    await office.queue(ADA, "a long story")

    async with running(office):
        await eventually(lambda: office.street.under_way == 1)
        await office.queue(ADA, "help", priority=Priority.CRISIS)
        await eventually(lambda: office.street.under_way == 2)


async def test_help_and_its_question_arrive_in_their_order() -> None:
    """A question before the number to call, or an answer before its question, would confuse."""
    office = PostOffice(SlowReceipts())
    closing = Message("first", retire=3)
    await office.queue(ADA, closing, "second", "third", priority=Priority.CRISIS)

    await office.deliver.drain()

    assert office.street.texts(ADA) == ["first", "second", "third"]


class SlowReceipts(MemoryStore):
    """Takes its time to find old buttons."""

    async def receipt(self, person: PersonId, prompt: int) -> str | None:
        await meanwhile()
        return None


async def test_a_line_that_hangs_holds_help_for_a_moment_only() -> None:
    """The number to call must not wait for a thank-you that got stuck."""
    office = PostOffice(patience=0.05)
    office.street.make_slow(ADA)
    await office.queue(ADA, "thank you", "the number", priority=Priority.CRISIS)

    async with running(office):
        async with asyncio.timeout(5):
            while office.street.most_under_way < 2:  # noqa: ASYNC110 - another's doing
                await asyncio.sleep(0.01)
        office.street.hurry(ADA)
        await eventually(lambda: len(office.street.texts(ADA)) == 2)


async def test_places_for_help_have_an_end_too() -> None:
    office = PostOffice(at_once=1)
    people = [f"test:{number}" for number in range(40)]
    office.street.make_slow(*people)
    for one in people:
        await office.queue(one, "help", priority=Priority.CRISIS)

    async with running(office):
        await meanwhile()
        assert office.street.under_way == 1 + CRISIS_PLACES
        for one in people:
            office.street.hurry(one)
        await eventually(lambda: len(office.street.shown) == 40)


async def test_what_comes_while_others_are_on_their_way_is_drained_too() -> None:
    office = PostOffice()
    office.street.make_slow(ADA)
    await office.queue(ADA, "one")

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        drained = group.create_task(office.deliver.drain())
        await eventually(lambda: office.street.under_way == 1)
        await office.queue(BEA, "one")
        await eventually(lambda: office.street.texts(BEA) == ["one"])
        assert not drained.done()
        office.street.hurry(ADA)

    assert drained.result() == 2


class SlowToClaim(MemoryStore):
    """Takes a while to hand out what is to be sent, as a disk does."""

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        await meanwhile()
        return await super().parcels(now, limit, least=least, unasked=unasked)


async def test_two_who_claim_at_once_do_not_take_the_same_places() -> None:
    office = PostOffice(SlowToClaim(), at_once=2)
    people = [f"test:{number}" for number in range(8)]
    for one in people:
        await office.queue(one, "hello")

    office.street.make_slow(*people)

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(office.deliver.drain())
        await eventually(lambda: office.street.under_way == 2)
        for one in people:
            await meanwhile()
            office.street.hurry(one)

    assert len(office.street.shown) == 8
    assert office.street.most_under_way == 2


async def test_draining_overlooks_nothing_for_which_there_was_no_place() -> None:
    office = PostOffice(SlowToClaim(), at_once=1)
    for number in range(4):
        await office.queue(f"test:{number}", "hello")

    await office.deliver.drain()

    assert len(office.street.shown) == 4


# ── pauses ────────────────────────────────────────────────────────────────────────────────────


async def test_a_pause_for_everybody_holds_everybody_but_help() -> None:
    office = PostOffice()
    office.street.fail(ADA, EVERYBODY_LATER)
    await office.queue(ADA, "one")
    await office.deliver.drain()
    await office.queue(BEA, "one")

    async with running(office):
        await meanwhile()
        assert office.street.shown == []
        await office.queue(CLO, "help", priority=Priority.CRISIS)
        await eventually(lambda: office.street.shown == [(CLO, "help")])

        office.clock.pass_seconds(29)
        await meanwhile()
        assert len(office.street.shown) == 1
        office.clock.pass_seconds(1)
        await eventually(lambda: {one for one, _ in office.street.shown} == {ADA, BEA, CLO})


async def test_help_that_was_told_to_wait_is_first_out() -> None:
    office = PostOffice(at_once=1)
    for one in (ADA, BEA, CLO):
        office.street.fail(one, EVERYBODY_LATER)
    await office.queue(ADA, "one")
    await office.queue(CLO, "help", priority=Priority.CRISIS)
    await office.deliver.drain()
    office.street.failing.clear()

    office.clock.pass_seconds(30)
    await office.deliver.drain()

    assert office.street.shown == [(CLO, "help"), (ADA, "one")]


async def test_the_next_due_instant_minds_a_pause() -> None:
    office = PostOffice()
    office.street.fail(ADA, EVERYBODY_LATER)
    await office.queue(ADA, "one")
    await office.queue(BEA, "one", "two")
    await office.deliver.drain()

    assert await office.deliver.next_due() == office.clock.now() + timedelta(seconds=30)


# ── by class ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("priority", [Priority.CRISIS, Priority.REPLY])
async def test_what_she_waits_for_is_sent_again_when_nobody_knows(priority: Priority) -> None:
    """Twice is better than never."""
    office = PostOffice()
    office.street.fail(ADA, SendFailed(ambiguous=True))
    await office.queue(ADA, "words", priority=priority)
    await office.deliver.drain()

    office.clock.pass_seconds(1)
    await office.deliver.drain()

    assert office.street.shown == [(ADA, "words")]
    assert await office.states() == {}


async def test_a_bell_is_not_rung_again_when_nobody_knows() -> None:
    office = PostOffice()
    office.street.fail(ADA, SendFailed(ambiguous=True))
    await office.queue(ADA, "bell", "after", priority=Priority.TIMED)

    await office.deliver.drain()

    assert office.street.shown == [(ADA, "after")]
    assert await office.states() == {"ambiguous": 1}


class RestartedStore(MemoryStore):
    """Everything was in flight when the process died."""

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        return [replace(one, repeated=True) for one in await super().parcels(now, limit)]


async def test_after_a_crash_a_bell_errs_to_not_at_all() -> None:
    office = PostOffice(RestartedStore())
    await office.queue(ADA, "bell", priority=Priority.TIMED)
    await office.queue(BEA, "reply")
    await office.queue(CLO, "help", priority=Priority.CRISIS)

    await office.deliver.drain()

    assert office.street.shown == [(CLO, "help"), (BEA, "reply")]
    assert await office.states() == {"dead": 1}
    assert office.log.events == ["timed_message_skipped"]


async def test_what_will_never_be_taken_lets_the_next_one_go() -> None:
    office = PostOffice()
    office.street.fail(ADA, SendFailed(refused=True))
    await office.queue(ADA, "strange", "plain")

    await office.deliver.drain()

    assert office.street.texts(ADA) == ["plain"]


# ── faults ────────────────────────────────────────────────────────────────────────────────────


async def test_a_transport_that_crashes_is_asked_again_and_others_go_on() -> None:
    office = PostOffice()
    office.street.fail(ADA, ValueError("her words"))
    await office.queue(ADA, "one")
    await office.queue(BEA, "one")
    await office.deliver.drain()

    office.clock.pass_seconds(1)
    await office.deliver.drain()

    assert office.street.shown == [(BEA, "one"), (ADA, "one")]
    assert "her words" not in repr(office.log.lines)


class FullStore(MemoryStore):
    """Refuses what it is told to refuse, so many times."""

    def __init__(self, **refusals: int) -> None:
        super().__init__()
        self.refusals = refusals

    def _refuse(self, what: str) -> None:
        if self.refusals.get(what, 0):
            self.refusals[what] -= 1
            raise StoreFull

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        self._refuse("parcels")
        return await super().parcels(now, limit, least=least, unasked=unasked)

    async def settle(
        self,
        seq: int,
        state: ParcelState,
        *,
        not_before: datetime | None = None,
        receipt: Receipt | None = None,
    ) -> bool:
        self._refuse("settle")
        return await super().settle(seq, state, not_before=not_before, receipt=receipt)

    async def receipt(self, person: PersonId, prompt: int) -> str | None:
        if self.refusals.get("receipt", 0):
            raise StoreCorrupt
        return await super().receipt(person, prompt)


async def test_what_was_shown_is_not_shown_again_because_the_disk_is_full() -> None:
    office = PostOffice(FullStore(settle=3))
    await office.queue(ADA, "one", "two")

    async with running(office):
        for _ in range(3):
            await meanwhile()
            assert office.street.texts(ADA) == ["one"]
            office.clock.pass_seconds(1)
        await eventually(lambda: office.street.texts(ADA) == ["one", "two"])


async def test_the_sender_outlives_a_full_disk() -> None:
    office = PostOffice(FullStore(parcels=2))
    await office.queue(ADA, "one")

    async with running(office):
        for _ in range(2):
            await meanwhile()
            assert office.street.shown == []
            office.clock.pass_seconds(1)
        await eventually(lambda: office.street.shown == [(ADA, "one")])


async def test_draining_a_full_disk_says_so() -> None:
    office = PostOffice(FullStore(parcels=1))

    with pytest.raises(StoreFull):
        await office.deliver.drain()


# ── receipts ──────────────────────────────────────────────────────────────────────────────────


async def test_the_note_about_a_prompt_comes_back_when_it_closes() -> None:
    office = PostOffice()
    await office.queue(ADA, Message("how are you?", prompt=7), Message("good", retire=7))

    await office.deliver.drain()

    assert office.street.retired == [None, "note 1"]


async def test_a_prompt_without_a_note_closes_without_one() -> None:
    office = PostOffice()
    await office.queue(ADA, Message("good", retire=7))

    await office.deliver.drain()

    assert office.street.retired == [None]


async def test_words_go_out_although_a_note_cannot_be_read() -> None:
    office = PostOffice(FullStore(receipt=1))
    await office.queue(ADA, Message("good", retire=7))

    await office.deliver.drain()

    assert office.street.shown == [(ADA, "good")]


# ── the end ───────────────────────────────────────────────────────────────────────────────────


async def test_closing_lets_what_is_due_go_out() -> None:
    office = PostOffice()
    office.street.make_slow(ADA)
    await office.queue(ADA, "one", "two")

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(office.deliver.run())
        await eventually(lambda: office.street.under_way == 1)
        office.deliver.close(office.clock.now() + timedelta(seconds=2))
        await meanwhile()
        assert not office.deliver.over.is_set()
        office.street.hurry(ADA)

    assert office.street.texts(ADA) == ["one", "two"]


class SlowToAnswer(MemoryStore):
    """Takes a while to say what is next, as a disk does."""

    async def next_parcel(self, *, least: Priority = Priority.UNASKED) -> datetime | None:
        found = await super().next_parcel(least=least)
        await meanwhile()
        return found


async def test_closing_overlooks_nothing_that_became_due_just_now() -> None:
    """Her second line waited for the first: between the two nothing is on its way."""
    office = PostOffice(SlowToAnswer())
    await office.queue(ADA, "one", "two", "three")

    async with running(office, last_claim=timedelta(seconds=2)):
        pass

    assert office.street.texts(ADA) == ["one", "two", "three"]


async def test_nothing_is_begun_after_the_last_moment() -> None:
    office = PostOffice()
    office.street.make_slow(ADA)
    await office.queue(ADA, "one", "two")

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(office.deliver.run())
        await eventually(lambda: office.street.under_way == 1)
        office.deliver.close(office.clock.now() + timedelta(seconds=2))
        office.clock.pass_seconds(2)
        await meanwhile()
        office.street.hurry(ADA)

    assert office.street.texts(ADA) == ["one"]
    assert await office.states() == {"queued": 1}
