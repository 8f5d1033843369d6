"""Check-ins that are due at once: behind everybody who waits, in moments that nobody else needs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.app.ahead import Ahead, Unhurried
from bot.app.messages import HeardText, SendFailed, pack_heard
from bot.app.ports import (
    UNASKED_AHEAD,
    UNASKED_AT_ONCE,
    Arrival,
    Parcel,
    TurnRecord,
)
from bot.app.rendering import HELP_KEY
from bot.core.calendar import Daily
from bot.core.conversation import Conversation, Memory, Profile, Schedule, Timer
from bot.core.effects import Priority
from bot.core.errors import StoreFull
from bot.core.events import TimerKind
from bot.core.flow import Role
from bot.core.names import PersonId
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import DANGER, SmallHouse
from tests.unit.app.street import ADA, BEA, CLO, LATER, PostOffice, eventually, meanwhile
from tests.unit.core.doors import DOORS
from tests.unit.core.small_book import AT, book, choice, flow

CHECK_IN = replace(flow("check_in", choice("sky", "sun rain")), role=Role.CHECK_IN)
EVENING = book(CHECK_IN, *DOORS, texts={"here.sky": "how is it?", "here.doors": "what is it?"})


# ── sending ───────────────────────────────────────────────────────────────────────────────────


@dataclass
class Moments:
    """So many moments are free, and more come when a test says so."""

    free: int = 0
    taken: int = 0
    seconds: float = 0.5

    def take(self, wanted: int) -> int:
        given = min(self.free, wanted)
        self.free -= given
        self.taken += given
        return given

    def give_back(self, count: int) -> None:
        self.free += count
        self.taken -= count

    def wait(self) -> float:
        return 0.0 if self.free else self.seconds


@asynccontextmanager
async def running(office: PostOffice) -> AsyncIterator[None]:
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(office.deliver.run())
        await meanwhile()
        yield
        for chat in list(office.street.slow):
            office.street.hurry(chat)
        office.deliver.close(office.clock.now())


async def test_a_check_in_waits_for_a_moment_that_nobody_needs() -> None:
    office = PostOffice(pace=(moments := Moments()))
    await office.queue(ADA, "how is it?", priority=Priority.UNASKED)

    async with running(office):
        await office.queue(BEA, "a reply")
        await office.queue(CLO, "a bell", priority=Priority.TIMED)
        await eventually(lambda: len(office.street.shown) == 2)
        await meanwhile()
        assert office.street.texts(ADA) == []

        moments.free = 1
        office.clock.pass_seconds(1)
        await eventually(lambda: office.street.texts(ADA) == ["how is it?"])


async def test_each_comes_in_its_moment_and_what_is_not_needed_is_left() -> None:
    office = PostOffice(pace=(moments := Moments(free=2)))
    for number in range(3):
        await office.queue(f"test:{number}", "how is it?", priority=Priority.UNASKED)

    async with running(office):
        await eventually(lambda: len(office.street.shown) == 2)
        moments.free = 7
        office.clock.pass_seconds(1)
        await eventually(lambda: len(office.street.shown) == 3)
        await meanwhile()

    assert (moments.taken, moments.free) == (3, 6)


async def test_check_ins_leave_half_of_the_places() -> None:
    office, people = PostOffice(at_once=4), [f"test:{number}" for number in range(9)]
    office.street.make_slow(*people)
    for one in people:
        await office.queue(one, "how is it?", priority=Priority.UNASKED)

    async with running(office):
        await meanwhile()
        assert office.street.under_way == 2
        await office.queue(ADA, "a reply")
        await eventually(lambda: office.street.texts(ADA) == ["a reply"])


async def test_one_that_failed_makes_way_for_the_next() -> None:
    office = PostOffice(at_once=2)
    office.street.fail(ADA, LATER)
    for one in (ADA, BEA):
        await office.queue(one, "how is it?", priority=Priority.UNASKED)

    async with running(office):
        await eventually(lambda: office.street.texts(BEA) == ["how is it?"])


async def test_it_comes_once_when_nobody_knows_whether_it_did() -> None:
    office = PostOffice()
    office.street.fail(ADA, SendFailed(ambiguous=True))
    await office.queue(ADA, "how is it?", priority=Priority.UNASKED)

    await office.deliver.drain()
    await office.deliver.drain()

    assert office.street.shown == []
    assert await office.states() == {"ambiguous": 1}


def test_a_claim_that_fails_takes_no_moment() -> None:
    ahead = Ahead(moments := Moments(free=3), places=2)

    with pytest.raises(StoreFull), ahead.claiming(9):
        raise StoreFull

    assert (moments.taken, moments.free) == (0, 3)


def test_a_transport_without_limits_is_never_waited_for() -> None:
    ahead = Ahead(Unhurried(), places=2)
    with ahead.claiming(9) as claim:
        claim.filled([parcel(1), parcel(2), parcel(3, Priority.REPLY)])

    assert claim.places == 2
    assert ahead.wait() is None
    assert [ahead.over(parcel(3, Priority.REPLY)), ahead.over(parcel(1))] == [False, False]
    assert ahead.wait() == 0.0


def test_the_house_is_told_of_room_now_and_then() -> None:
    ahead = Ahead(Unhurried(), places=2)

    times = [ahead.is_time_for_more(parcel(number)) for number in range(UNASKED_AT_ONCE * 2)]

    assert [at for at, is_time in enumerate(times) if is_time] == [15, 31]
    assert not ahead.is_time_for_more(parcel(99, Priority.REPLY))


def parcel(seq: int, priority: Priority = Priority.UNASKED) -> Parcel:
    return Parcel(seq, PersonId(f"{seq}"), ADA, b"", priority)


# ── turns ─────────────────────────────────────────────────────────────────────────────────────


class Told(MemoryStore):
    """Writes down whose turn it was; at a turn of the wave somebody else speaks."""

    def __init__(self) -> None:
        super().__init__()
        self.order: list[str] = []
        self.speaks_at = -1
        self.says: list[Arrival] = []

    async def commit(self, turn: TurnRecord) -> None:
        address = self._people[turn.person].address
        await super().commit(turn)
        self.order.append(address)
        if len(self.order) == self.speaks_at:
            await self.accept(self.says)


async def morning(people: int) -> tuple[SmallHouse, Told]:
    """So many are due at this very minute."""
    store = Told()
    small = SmallHouse(EVENING, store)
    schedule = Schedule((Daily(AT.strftime("%H:%M")),), since=AT - timedelta(days=1))
    conversation = Conversation(
        profile=Profile(pace="off", keeps=True, schedule=schedule), memory=Memory()
    )
    key = f"{AT.strftime('%H:%M')}@{AT.date().isoformat()}"
    due = AT.replace(second=0, microsecond=0)
    for number in range(people):
        await store.accept([Arrival(f"{number}", f"wave:{number}", AT, b"")])
        [one] = await store.pending(0, 9)
        timers = (Timer(TimerKind.CHECK_IN, due, 0, key),)
        await store.commit(TurnRecord(one.person, one.seq, conversation, timers=timers, at=AT))
    store.order.clear()
    return small, store


def arrival(text: str, *, urgent: bool = False) -> Arrival:
    return Arrival(f"live {text}", ADA, AT, pack_heard(HeardText(text)), urgent=urgent)


async def test_everybody_is_asked_once_however_many() -> None:
    small, _ = await morning(UNASKED_AHEAD * 2 + 5)

    await small.house.settle()

    assert small.window.keys == ["here.sky"] * (UNASKED_AHEAD * 2 + 5)


async def test_only_as_many_are_claimed_as_can_be_sent_soon() -> None:
    small, store = await morning(UNASKED_AHEAD * 2 + 5)

    while await small.house.take_turns():
        pass

    counts = await store.counts()
    assert (counts.queued, counts.timers - counts.queued) == (UNASKED_AHEAD, UNASKED_AHEAD + 5)


async def test_who_writes_in_a_wave_waits_for_one_small_batch_at_most() -> None:
    for speaks_at in (1, 7, UNASKED_AT_ONCE, UNASKED_AT_ONCE + 1, 40):
        small, store = await morning(UNASKED_AHEAD)
        store.speaks_at, store.says = speaks_at, [arrival("good evening")]

        await small.house.settle()

        assert store.order.index(ADA) - speaks_at < UNASKED_AT_ONCE


async def test_help_in_a_wave_waits_for_one_small_batch_and_is_sent_before_all_that_is_queued() -> (
    None
):
    """Everybody else is asked how the evening is, while somebody wants to die in it."""
    small, store = await morning(UNASKED_AHEAD)
    store.speaks_at, store.says = 20, [arrival(DANGER, urgent=True)]

    while await small.house.take_turns():
        pass
    await small.house.settle()

    assert store.order.index(ADA) - 20 < UNASKED_AT_ONCE
    assert small.window.keys[0] == HELP_KEY


async def test_who_writes_at_the_same_moment_has_her_turn_first() -> None:
    small, store = await morning(3)
    await store.wake(AT, 200)
    await store.accept([arrival("good evening")])

    await small.house.settle()

    assert store.order[0] == ADA


async def test_a_bell_that_rings_in_a_wave_is_rung_before_the_rest_of_it() -> None:
    small, store = await morning(UNASKED_AHEAD)
    store.speaks_at = 1
    await store.accept([arrival("")])
    [one] = [event for event in await store.pending(0, 999) if event.address == ADA]
    await store.commit(
        TurnRecord(
            one.person, one.seq, Conversation(), timers=(Timer(TimerKind.ELAPSED, AT, 0),), at=AT
        )
    )
    store.order.clear()

    await small.house.settle()

    assert store.order[0] == ADA


async def test_after_three_hours_away_everybody_is_written_down_and_nobody_is_asked() -> None:
    people = UNASKED_AHEAD + 5
    small, store = await morning(people)
    small.clock.move_to(AT + timedelta(hours=3))

    await small.house.settle()

    assert small.window.keys == []
    found = [await store.history(one, AT) for one in store._people]
    assert [line.values["why"] for lines in found for line in lines] == ["late"] * people
    assert await small.store.next_wake() is not None
