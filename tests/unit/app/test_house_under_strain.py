"""The house when something is wrong with one person's data, with the disk, or with the time left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.app.house import TURNS_EACH
from bot.app.messages import (
    Heard,
    HeardBlocked,
    HeardRequest,
    HeardText,
    HeardUnblocked,
    SendFailed,
    pack_heard,
)
from bot.app.ports import Arrival, Pending, TurnRecord
from bot.app.rendering import HELP_KEY, TROUBLE
from bot.core.conversation import Conversation
from bot.core.errors import SchemaTooNew, StoreCorrupt, StoreError, StoreFull
from bot.core.names import Language, PersonId
from bot.core.signals import Signals
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import DANGER, HER, SmallHouse, WordReader
from tests.unit.app.street import StreetClock, eventually, meanwhile
from tests.unit.core.small_book import AT, book, choice, flow, line, silent

ASK = silent(choice("ask", "on", {"on": "over"}), 60, "quiet")
TEXTS = {"here.ask": "ask", "here.quiet": "quiet", "here.over": "over", str(TROUBLE): "sorry"}
TEA = book(flow("tea", ASK, line("quiet", "over")), texts=TEXTS)
OTHER = "test:other"
POISON = "poison"


class Stumbling(WordReader):
    """A reader that fails at one word."""

    def read(self, text: str, language: Language) -> Signals:
        if POISON in text:
            raise RuntimeError
        return super().read(text, language)


class StrainedStore(MemoryStore):
    """Refuses to write for a while, or to read one person's conversation."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals = 0
        self.unreadable: dict[PersonId, StoreError] = {}
        self.committed: list[PersonId] = []

    async def load(self, person: PersonId) -> Conversation | None:
        if person in self.unreadable:
            raise self.unreadable[person]
        return await super().load(person)

    async def commit(self, turn: TurnRecord) -> None:
        if self.refusals:
            self.refusals -= 1
            raise StoreFull
        self.committed.append(turn.person)
        await super().commit(turn)

    async def waiting(self) -> list[Pending]:
        return list(await self.pending(0, 100))


async def person_at(small: SmallHouse, address: str) -> PersonId:
    person = await small.store.person(address)
    assert person is not None
    return person


# ── one person's trouble ──────────────────────────────────────────────────────────────────────


async def test_a_poison_event_delays_others_by_no_turn() -> None:
    """Everybody else has had her turn before the poison is tried for the second time."""
    store = StrainedStore()
    small = SmallHouse(TEA, store, Stumbling())
    await small.house.hear(HER, HeardText(POISON))
    others = [f"test:{number}" for number in range(50)]
    for other in others:
        await small.house.hear(other, HeardRequest("tea"))
    tries: list[int] = []
    failed = store.failed

    async def noted(seq: int) -> int:
        tries.append(len(store.committed))
        return await failed(seq)

    store.failed = noted  # type: ignore[method-assign] # to see when it is called
    await small.house.settle()

    assert len(tries) == 3
    assert tries[1:] == [50, 50]


async def test_what_follows_a_poison_event_is_answered_after_it() -> None:
    small = SmallHouse(TEA, reader=Stumbling())
    await small.house.hear(HER, HeardText(POISON))
    await small.house.hear(HER, HeardRequest("tea"))

    await small.house.settle()

    assert small.window.keys == [TROUBLE, "here.ask"]


@pytest.mark.parametrize("fault", [StoreCorrupt(), SchemaTooNew()], ids=["corrupt", "newer"])
async def test_a_conversation_that_cannot_be_read_is_hers_alone(fault: StoreError) -> None:
    store = StrainedStore()
    small = SmallHouse(TEA, store)
    await small.house.hear(HER, HeardText("hello"))
    await small.house.hear(OTHER, HeardRequest("tea"))
    store.unreadable[await person_at(small, HER)] = fault

    await small.house.settle()

    assert sorted(small.window.keys) == [TROUBLE, "here.ask"]
    assert (await store.counts()).quarantined == 1


async def test_danger_is_answered_although_her_conversation_cannot_be_read() -> None:
    """What is broken in our data must not stand between her and the numbers to call."""
    store = StrainedStore()
    small = SmallHouse(TEA, store)
    await small.house.hear(HER, HeardText(DANGER))
    store.unreadable[await person_at(small, HER)] = StoreCorrupt()

    await small.house.settle()

    assert set(small.window.keys) == {HELP_KEY}


# ── a disk that refuses ───────────────────────────────────────────────────────────────────────


async def test_a_full_disk_is_no_try_of_the_event() -> None:
    """Otherwise an hour without space would put everybody's words aside."""
    store = StrainedStore()
    small = SmallHouse(TEA, store)
    await small.house.hear(HER, HeardRequest("tea"))
    store.refusals = 5

    for _ in range(5):
        with pytest.raises(StoreFull):
            await small.house.take_turns()

    assert [event.tries for event in await store.waiting()] == [0]
    await small.house.settle()
    assert small.window.keys == ["here.ask"]


async def test_a_turn_that_the_disk_refuses_takes_nobody_elses_away() -> None:
    store = StrainedStore()
    small = SmallHouse(TEA, store)
    for address in (HER, OTHER):
        await small.house.hear(address, HeardRequest("tea"))
    store.refusals = 1

    with pytest.raises(StoreFull):
        await small.house.take_turns()

    assert len(await store.waiting()) == 1


@asynccontextmanager
async def open_house(small: SmallHouse) -> AsyncIterator[asyncio.TaskGroup]:
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(small.house.run_inbox())
        group.create_task(small.house.run_outbox())
        await meanwhile()
        yield group


def on_a_street(store: MemoryStore | None = None) -> tuple[SmallHouse, StreetClock]:
    clock = StreetClock(AT)
    return SmallHouse(TEA, store, clock=clock), clock


async def test_the_loops_go_on_when_the_disk_has_room_again() -> None:
    store = StrainedStore()
    small, clock = on_a_street(store)
    store.refusals = 2

    async with open_house(small):
        await small.house.hear(HER, HeardRequest("tea"))
        for _ in range(2):
            await meanwhile()
            assert small.window.keys == []
            clock.pass_seconds(1)
        await eventually(lambda: small.window.keys == ["here.ask"])
        await small.house.stop(5)


# ── after an outage ───────────────────────────────────────────────────────────────────────────


def from_(name: str, heard: Heard) -> Arrival:
    return Arrival(name, f"test:{name}", AT, pack_heard(heard))


async def test_who_writes_in_the_middle_of_a_flood_waits_for_a_few_of_its_turns() -> None:
    """Fifty turns of one person, each with its own wait for the disk, are long for everybody else."""
    small, taken = SmallHouse(TEA), list[str]()
    take = small.converse.take

    async def watched(pending: Pending) -> bool:
        taken.append(pending.address)
        if len(taken) == 1:
            await small.house.hear(OTHER, HeardText("hello"))
        return await take(pending)

    small.converse.take = watched  # type: ignore[method-assign] # it looks on
    flood = [
        Arrival(f"{number}", HER, AT, pack_heard(HeardText(f"again {number}")))
        for number in range(30)
    ]
    await small.house.hear_batch(flood)
    await small.house.settle()

    assert taken.index(OTHER) <= TURNS_EACH
    assert taken.count(HER) == len(flood)


async def test_while_more_comes_in_only_those_in_danger_have_their_turn() -> None:
    small, _ = on_a_street()

    async with open_house(small):
        await small.house.hear_batch(
            [from_("tea", HeardRequest("tea")), from_("danger", HeardText(DANGER))], more=True
        )
        await eventually(lambda: HELP_KEY in small.window.keys)
        waiting = [one.address for one in await small.store.pending(0, 9)]
        await small.house.hear_batch((), more=False)
        await eventually(lambda: "here.ask" in small.window.keys)
        await small.house.stop(5)

    assert waiting == ["test:tea"]
    assert await small.store.pending(0, 9) == []


async def test_nobody_waits_for_more_to_come_in_for_long() -> None:
    """However much it is: two seconds after the first of it everybody is answered."""
    small, clock = on_a_street()

    async with open_house(small):
        await small.house.hear_batch([from_("tea", HeardRequest("tea"))], more=True)
        clock.pass_seconds(1)
        await small.house.hear_batch([from_("more", HeardRequest("tea"))], more=True)
        await meanwhile()
        before = len(await small.store.pending(0, 9))
        clock.pass_seconds(1)
        await eventually(lambda: len(small.window.shown) > 1)
        await small.house.stop(5)

    assert before == 2
    assert await small.store.pending(0, 9) == []


# ── the end ───────────────────────────────────────────────────────────────────────────────────


async def test_the_house_ends_by_itself_when_it_is_stopped() -> None:
    small, _ = on_a_street()

    async with open_house(small):
        await small.house.hear(HER, HeardRequest("tea"))
        await eventually(lambda: small.window.keys == ["here.ask"])
        await small.house.stop(5)

    assert (await small.store.counts()).queued == 0


async def test_a_turn_under_way_is_finished_and_said() -> None:
    small, _ = on_a_street()

    async with open_house(small):
        await small.house.hear(HER, HeardRequest("tea"))
        await small.house.stop(5)

    counts = await small.store.counts()
    assert len(small.window.keys) + counts.waiting + counts.queued == 1


async def test_after_the_stop_no_turn_is_begun() -> None:
    small = SmallHouse(TEA)
    await small.house.hear(HER, HeardRequest("tea"))

    await small.house.stop(5)

    assert await small.house.take_turns() == 0
    assert (await small.store.counts()).waiting == 1


async def test_stopping_waits_no_longer_than_it_may() -> None:
    small, clock = on_a_street()
    small.window.open = asyncio.Event()

    async with open_house(small) as group:
        await small.house.hear(HER, HeardRequest("tea"))
        await eventually(lambda: small.window.under_way == 1)
        stopping = group.create_task(small.house.stop(5))
        await meanwhile()
        clock.pass_seconds(4)
        await meanwhile()
        assert not stopping.done()
        clock.pass_seconds(1)
        await stopping
        assert small.window.keys == []
        small.window.open.set()

    assert (await small.store.counts()).queued == 0


# ── doors that are shut ───────────────────────────────────────────────────────────────────────


async def in_tea() -> SmallHouse:
    small = SmallHouse(TEA)
    await small.house.hear(HER, HeardRequest("tea"))
    await small.house.settle()
    return small


async def test_behind_a_shut_door_no_bell_rings_and_nothing_waits() -> None:
    small = await in_tea()
    small.window.refusals = [SendFailed(retry_after=3600)]
    await small.house.hear(HER, HeardText("what"))
    await small.house.settle()

    await small.house.hear(HER, HeardBlocked())
    await small.house.settle()

    counts = await small.store.counts()
    assert (counts.timers, counts.queued, counts.people) == (0, 0, 1)
    assert small.window.keys == ["here.ask"]


async def test_what_was_open_can_be_taken_up_again_behind_an_opened_door() -> None:
    small = await in_tea()
    for heard in (HeardBlocked(), HeardUnblocked()):
        await small.house.hear(HER, heard)
        await small.house.settle()

    here = await small.store.load(await person_at(small, HER))

    assert small.window.keys == ["here.ask"]
    assert here is not None
    assert here.aside is not None
    assert [frame.flow for frame in here.aside.frames] == ["tea"]


async def test_a_message_that_meets_a_shut_door_shuts_it_here_too() -> None:
    small = await in_tea()
    small.window.refusals = [SendFailed(gone=True)]

    await small.house.hear(HER, HeardText("what"))
    await small.house.settle()

    counts = await small.store.counts()
    assert (counts.timers, counts.queued, counts.waiting) == (0, 0, 0)
    await small.house.pass_time(small.clock.now() + timedelta(hours=1), small.clock.move_to)
    assert small.window.keys == ["here.ask"]
