"""The door: whole batches, full mailboxes, floods, and a store that refuses."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app.intake import MAILBOX
from bot.app.messages import (
    Heard,
    HeardBlocked,
    HeardPress,
    HeardText,
    HeardUnreadable,
    SendFailed,
    pack_heard,
)
from bot.app.ports import Accepted, Arrival
from bot.app.rendering import HELP_KEY, UNKEPT
from bot.core.errors import StoreError, StoreFull
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import DANGER, HER, SmallHouse
from tests.unit.core.small_book import AT, book, choice, flow

TEA = book(
    flow("tea", choice("ask", "on")), texts={"here.ask": "ask", "common.too_fast": "too_fast"}
)
OTHER = "test:other"
FLOOD = "common.too_fast"


class HealingStore(MemoryStore):
    """Refuses what comes in until it is healed."""

    is_full = True

    async def accept(self, arrivals: Sequence[Arrival], *, bound: int | None = None) -> Accepted:
        if self.is_full:
            raise StoreFull
        return await super().accept(arrivals, bound=bound)


def arrivals(*heard: Heard, address: str = HER, first: int = 0) -> list[Arrival]:
    return [
        Arrival(f"{address}:{number}", address, AT, pack_heard(one))
        for number, one in enumerate(heard, first)
    ]


def texts(numbers: Iterable[int]) -> list[Heard]:
    return [HeardText(f"word {number}") for number in numbers]


async def flooded(count: int, *more: Heard) -> SmallHouse:
    small = SmallHouse(TEA)
    await small.house.hear_batch(arrivals(*texts(range(count)), *more))
    return small


async def test_a_batch_is_taken_in_one_go() -> None:
    small = SmallHouse(TEA)

    await small.house.hear_batch([
        *arrivals(*texts(range(3))),
        *arrivals(*texts([1]), address=OTHER),
    ])

    assert len(await small.store.pending(0, 9)) == 4


async def test_a_mailbox_has_a_bound() -> None:
    small = await flooded(MAILBOX + 5)

    assert len(await small.store.pending(0, 1000)) == MAILBOX + 1  # and the kind line


async def test_a_flood_is_met_with_one_kind_line_after_what_was_taken() -> None:
    small = await flooded(MAILBOX + 5)
    await small.house.hear_batch(arrivals(*texts(range(50)), first=100))

    await small.house.settle()

    assert small.window.keys.count(FLOOD) == 1
    assert small.window.keys[-1] == FLOOD


async def test_the_kind_line_comes_again_after_a_minute_at_the_earliest() -> None:
    small = await flooded(MAILBOX + 5)
    for step in range(1, 6):
        await small.house.settle()
        small.clock.move_to(small.clock.now().replace(second=15 * (step % 4), minute=step // 4))
        await small.house.hear_batch(arrivals(*texts(range(50)), first=100 * step))
    await small.house.settle()

    assert small.window.keys.count(FLOOD) == 2


async def test_the_kind_line_leaves_everything_as_it_was() -> None:
    small = await flooded(MAILBOX + 1)
    *_, line = await small.store.pending(0, 1000)
    for event in (await small.store.pending(0, 1000))[:-1]:
        await small.converse.take(event)
    before = await small.store.load(line.person)

    await small.converse.take(line)

    assert await small.store.load(line.person) == before


async def test_danger_at_the_end_of_a_flood_is_answered_first() -> None:
    """Who writes faster than anybody can read may be the one who needs help most."""
    small = await flooded(500, HeardText(DANGER))

    await small.house.settle()

    assert small.window.keys[0] == HELP_KEY


async def test_a_shut_door_is_noticed_beyond_the_bound() -> None:
    small = await flooded(MAILBOX + 5, HeardBlocked())

    bodies = [event.body for event in await small.store.pending(0, 1000)]
    assert pack_heard(HeardBlocked()) in bodies


async def test_a_flood_of_one_leaves_the_mailbox_of_others_alone() -> None:
    small = await flooded(500)

    await small.house.hear_batch(arrivals(*texts(range(3)), address=OTHER))

    others = [one for one in await small.store.pending(0, 1000) if one.address == OTHER]
    assert len(others) == 3


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["word", "press", DANGER]), max_size=120))
async def test_nothing_but_danger_passes_the_bound(sent: list[str]) -> None:
    small = SmallHouse(TEA)
    heard = [HeardPress(1, 1, "on") if one == "press" else HeardText(one) for one in sent]

    await small.house.hear_batch(arrivals(*heard))

    waiting = await small.store.pending(0, 1000)
    assert sum(event.urgent for event in waiting) == sent.count(DANGER)
    assert sum(not event.urgent for event in waiting) <= MAILBOX + 1


async def test_danger_in_the_words_of_something_unreadable_is_answered() -> None:
    """The question of a poll, the name of a contact: words are words."""
    small = SmallHouse(TEA)
    await small.house.hear_batch(arrivals(HeardUnreadable("poll", DANGER)))

    [event] = await small.store.pending(0, 9)
    await small.house.settle()

    assert event.urgent
    assert small.window.keys[0] == HELP_KEY


async def test_what_nobody_can_read_spoils_no_batch() -> None:
    small = SmallHouse(TEA)
    broken = replace(arrivals(*texts([1]))[0], body=b"\xff{")

    await small.house.hear_batch([broken, *arrivals(*texts([2]), address=OTHER)])
    await small.house.settle()

    assert (await small.store.counts()).quarantined == 1
    assert (await small.store.counts()).waiting == 0


# ── a store that refuses ──────────────────────────────────────────────────────────────────────


async def test_danger_in_a_batch_is_answered_and_nothing_is_confirmed() -> None:
    """Help needs no database, and what is not durable must be handed in again."""
    small = SmallHouse(TEA, HealingStore())
    batch = [
        *arrivals(HeardText("hello"), HeardText(DANGER)),
        *arrivals(*texts([1]), address=OTHER),
    ]

    with pytest.raises(StoreFull):
        await small.house.hear_batch(batch)

    assert set(small.window.keys) == {HELP_KEY}


async def test_help_is_not_repeated_for_every_try_of_a_batch() -> None:
    small = SmallHouse(TEA, HealingStore())
    for _ in range(3):
        with pytest.raises(StoreFull):
            await small.house.hear_batch(arrivals(HeardText(DANGER)))
    once = len(small.window.keys)

    with pytest.raises(StoreFull):
        await small.house.hear_batch(arrivals(HeardText(DANGER), HeardText(f"{DANGER} again")))

    assert len(small.window.keys) == 2 * once


async def test_help_that_did_not_arrive_is_tried_with_the_next_try() -> None:
    small = SmallHouse(TEA, HealingStore())
    small.window.refusals = [SendFailed()]

    for _ in range(2):
        with pytest.raises(StoreFull):
            await small.house.hear_batch(arrivals(HeardText(DANGER)))

    assert HELP_KEY in small.window.keys


async def test_a_batch_is_taken_whole_when_the_store_has_healed() -> None:
    store = HealingStore()
    small = SmallHouse(TEA, store)
    with pytest.raises(StoreFull):
        await small.house.hear_batch(arrivals(HeardText(DANGER), HeardText("hello")))

    store.is_full = False
    await small.house.hear_batch(arrivals(HeardText(DANGER), HeardText("hello")))

    assert len(await store.pending(0, 9)) == 2


async def test_her_words_are_refused_when_neither_disk_nor_line_works() -> None:
    """Saying nothing would let her believe that she was heard."""
    small = SmallHouse(TEA, HealingStore())
    small.window.refusals = [SendFailed()]

    with pytest.raises(StoreFull):
        await small.house.hear(HER, HeardText(DANGER))


async def test_who_is_in_danger_is_helped_when_the_disk_fails_after_all() -> None:
    class Unsafe(MemoryStore):
        async def hardened(self) -> None:
            raise StoreFull

    small = SmallHouse(TEA, Unsafe())

    await small.house.hear(HER, HeardText(DANGER))
    with pytest.raises(StoreFull):
        await small.house.hear(HER, HeardText("hello"))

    assert HELP_KEY in small.window.keys


async def test_a_turn_is_taken_before_the_disk_is_sure_and_its_event_acknowledged_after() -> None:
    class Slow(MemoryStore):
        is_sure = False

        async def hardened(self) -> None:
            await small.house.take_turns()
            self.is_sure = True

    store = Slow()
    small = SmallHouse(TEA, store)

    await small.house.hear_batch(arrivals(HeardText("hello")))

    assert store.is_sure
    assert await store.pending(0, 9) == []


async def test_a_flood_is_taken_although_the_kind_line_cannot_be_said() -> None:
    class OneBatch(MemoryStore):
        async def accept(
            self, arrivals: Sequence[Arrival], *, bound: int | None = None
        ) -> Accepted:
            if bound is None:
                raise StoreFull
            return await super().accept(arrivals, bound=bound)

    small = SmallHouse(TEA, OneBatch())

    await small.house.hear_batch(arrivals(*texts(range(MAILBOX + 5))))

    assert len(await small.store.pending(0, 1000)) == MAILBOX


# ── a key that is spoilt ──────────────────────────────────────────────────────────────────────


class Outside(MemoryStore):
    """Cannot seal anything for one person."""

    async def accept(self, arrivals: Sequence[Arrival], *, bound: int | None = None) -> Accepted:
        hers = tuple(one.key for one in arrivals if one.address == HER)
        others = [one for one in arrivals if one.address != HER]
        return replace(await super().accept(others, bound=bound), put_aside=hers)


async def test_whose_key_is_spoilt_is_helped_and_others_flow_on() -> None:
    """One damaged row would otherwise be silence for her, and for everybody in the same batch."""
    small = SmallHouse(TEA, Outside())

    await small.house.hear_batch([
        *arrivals(HeardText(DANGER)),
        *arrivals(*texts([1]), address=OTHER),
    ])

    assert set(small.window.keys) == {HELP_KEY}
    assert [one.address for one in await small.store.pending(0, 9)] == [OTHER]


async def test_whose_key_is_spoilt_is_told_once_a_minute() -> None:
    small = SmallHouse(TEA, Outside())
    for _ in range(3):
        await small.house.hear_batch(arrivals(*texts(range(3)), HeardBlocked()))
        await small.house.settle()

    assert [message.text for message in small.window.shown] == [UNKEPT]


async def test_help_past_the_store_is_tried_again_when_it_did_not_arrive() -> None:
    small = SmallHouse(TEA, Outside())
    small.window.refusals = [SendFailed()]

    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()

    assert set(small.window.keys) == {HELP_KEY}


async def test_whose_key_is_spoilt_and_who_shut_the_door_is_not_written_to() -> None:
    small = SmallHouse(TEA, Outside())

    await small.house.hear_batch(arrivals(HeardBlocked()))
    await small.house.settle()

    assert small.window.shown == []


# ── closing ───────────────────────────────────────────────────────────────────────────────────


async def test_a_closing_house_takes_nothing_in() -> None:
    small = SmallHouse(TEA)
    await small.house.stop(5)

    with pytest.raises(StoreError):
        await small.house.hear_batch(arrivals(HeardText("hello")))

    assert await small.store.pending(0, 9) == []


async def test_a_closing_house_still_helps() -> None:
    small = SmallHouse(TEA)
    await small.house.stop(5)

    await small.house.hear(HER, HeardText(DANGER))

    assert set(small.window.keys) == {HELP_KEY}
