"""Forgetting through the house: nothing is left, the last line is said, and nobody is unheard."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.farewells import LONGEST_PAUSE, TRIES, Farewells, LastWords
from bot.app.messages import (
    Heard,
    HeardBlocked,
    HeardPress,
    HeardRequest,
    HeardText,
    Message,
    SendFailed,
)
from bot.app.ports import Pending
from bot.app.rendering import HELP_KEY
from bot.core.errors import StoreError, StoreFull
from bot.core.flow import Do
from bot.core.names import PersonId
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import DANGER, HER, Notebook, SmallHouse
from tests.unit.app.street import ADA, BEA, PostOffice, Street, eventually
from tests.unit.core.small_book import BELLS, book, choice, end, flow, sit, state

OTHER = "test:other"
BOOK = book(
    flow(
        "forget",
        choice("sure", "keep erase", {"keep": "over", "erase": "gone"}),
        state("gone", Do("forget"), {"done": "last"}, says=False),
        state("last", end().step),
        end(),
    ),
    flow("sit", sit(), *BELLS),
    texts={"here.sure": "sure", "here.last": "last", "here.over": "over", "here.sit": "sit"},
)
YES = HeardPress(1, 1, "erase")


async def asked(store: MemoryStore | None = None) -> SmallHouse:
    small = SmallHouse(BOOK, store=store)
    await small.house.hear(HER, HeardRequest("forget"))
    await small.house.settle()
    return small


async def confirmed(small: SmallHouse, *later: Heard) -> list[str]:
    """What is said to her, from the confirmation on."""
    before = len(small.window.keys)
    for heard in (YES, *later):
        await small.house.hear(HER, heard)
    await small.house.settle()
    return small.window.keys[before:]


async def left(small: SmallHouse) -> set[str]:
    rows = (await small.store.counts()).rows
    return {name for name, count in rows.items() if count}


async def test_after_the_last_words_nothing_of_hers_is_left() -> None:
    """Who takes her words back must be able to believe that they are gone."""
    small = await asked()

    said = await confirmed(small)

    assert said == ["here.last"]
    assert await left(small) == {"seen", "tombstone"}
    assert await small.store.person(HER) is None


async def test_the_last_words_close_the_buttons_of_the_question() -> None:
    small = await asked()

    await confirmed(small)

    assert (small.window.shown[-1].retire, small.window.shown[-1].choices) == (1, ())


async def test_who_keeps_it_keeps_all() -> None:
    small = await asked()

    await small.house.hear(HER, HeardPress(1, 1, "keep"))
    await small.house.settle()

    assert small.window.keys[-1] == "here.over"
    assert await small.store.person(HER) is not None


async def test_no_bell_rings_for_who_was_forgotten_in_a_sit() -> None:
    small = SmallHouse(BOOK)
    await small.house.hear(HER, HeardRequest("sit"))
    await small.house.hear(HER, HeardRequest("forget"))
    await small.house.settle()
    (prompt,) = (message for message in small.window.shown if message.key == "here.sure")
    await small.house.hear(HER, HeardPress(prompt.session, prompt.prompt or 0, "erase"))
    await small.house.settle()

    await small.house.pass_time(small.clock.now() + timedelta(days=2), small.clock.move_to)

    assert small.window.keys[-1] == "here.last"
    assert await small.store.next_wake() is None


async def test_danger_written_right_after_confirming_is_answered() -> None:
    """Whoever wants nothing to be left of her may be in the greatest danger of all."""
    small = await asked()
    erasing = LateWords(small, HeardText(DANGER))
    small.store.forget = erasing.forget  # type: ignore[method-assign] # it comes in at that very moment

    said = await confirmed(small)

    assert sorted(set(said)) == ["help", "here.last"]


class LateWords:
    """Something comes in after the last look at what waits, and before everything is erased."""

    def __init__(self, small: SmallHouse, *heard: Heard) -> None:
        self._small = small
        self._heard = heard
        self._erase = small.store.forget

    async def forget(self, person: PersonId) -> Sequence[Pending]:
        for heard in self._heard:
            await self._small.house.hear(HER, heard)
        return await self._erase(person)


async def test_words_that_were_waiting_are_heard_as_a_newcomers() -> None:
    small = await asked()

    said = await confirmed(small, HeardText("are you there"))
    person = await small.store.person(HER)

    assert said[0] == "here.last"
    assert person is not None
    assert await small.store.load(person) is not None


async def test_a_second_tap_writes_nobody_down_again() -> None:
    small = await asked()

    said = await confirmed(small, YES, YES)

    assert said == ["here.last"]
    assert await small.store.person(HER) is None


async def test_who_is_forgotten_and_then_blocks_the_bot_is_not_written_down_again() -> None:
    small = await asked()
    await confirmed(small)

    await small.house.hear(HER, HeardBlocked())
    await small.house.settle()

    assert await small.store.person(HER) is None


async def test_others_keep_what_they_have() -> None:
    small = await asked()
    await small.house.hear(OTHER, HeardRequest("forget"))
    await small.house.settle()

    await confirmed(small)

    person = await small.store.person(OTHER)
    assert person is not None
    assert await small.store.load(person) is not None


# ── a disk that refuses ───────────────────────────────────────────────────────────────────────


class Refusing(MemoryStore):
    """Refuses to forget; `keyless`: when the key is destroyed already."""

    def __init__(self, *, keyless: bool = False) -> None:
        super().__init__()
        self.refuses, self._keyless = True, keyless

    async def forget(self, person: PersonId) -> Sequence[Pending]:
        if self._keyless:
            await super().forget(person)
        if self.refuses:
            raise StoreFull
        return await super().forget(person)


async def test_nothing_is_said_to_be_erased_that_is_not() -> None:
    store = Refusing()
    small = await asked(store)

    with pytest.raises(StoreError):
        await confirmed(small)
    before = small.window.keys[-1]
    store.refuses = False
    await small.house.settle()

    assert (before, small.window.keys[-1]) == ("here.sure", "here.last")
    assert await small.store.person(HER) is None


async def test_without_the_key_she_is_forgotten_whatever_the_rows_do() -> None:
    small = await asked(Refusing(keyless=True))

    assert await confirmed(small) == ["here.last"]


async def test_danger_is_answered_when_nothing_more_can_be_written_down() -> None:
    """The disk fills up between the erasing and the words that came with it."""
    small = await asked()
    small.store.forget = LateWords(small, HeardText(DANGER)).forget  # type: ignore[method-assign] # as above
    accept, calls = small.store.accept, 0

    async def until_then(arrivals: Sequence[object], *, bound: int | None = None) -> object:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise StoreFull
        return await accept(arrivals, bound=bound)  # type: ignore[arg-type] # handed on as they are

    small.store.accept = until_then  # type: ignore[method-assign, assignment] # a disk that fills up

    assert HELP_KEY in await confirmed(small)


# ── the last words on their way ───────────────────────────────────────────────────────────────

WORDS = LastWords(ADA, (Message("last"),))


@pytest.mark.parametrize(
    ("failures", "shown"),
    [
        ([SendFailed()], ["last"]),
        ([SendFailed(retry_after=9), SendFailed()], ["last"]),
        ([SendFailed()] * TRIES, []),
        ([SendFailed(gone=True)], []),
        ([SendFailed(refused=True)], []),
        ([SendFailed(ambiguous=True)], []),
        ([RuntimeError()], []),
    ],
)
async def test_last_words_are_tried_a_few_times(
    failures: list[Exception], shown: list[str]
) -> None:
    street, pauses = Street(), list[timedelta]()
    street.fail(ADA, *failures)

    async def wait(pause: timedelta) -> None:
        pauses.append(pause)

    await Farewells(street, Notebook(), wait).say(WORDS)

    assert street.texts(ADA) == shown
    assert all(timedelta(0) < pause <= LONGEST_PAUSE for pause in pauses)


async def test_what_follows_something_that_could_not_be_said_is_left() -> None:
    street = Street()
    street.fail(ADA, SendFailed(gone=True))

    async def wait(pause: timedelta) -> None: ...

    await Farewells(street, Notebook(), wait).say(replace(WORDS, messages=(*WORDS.messages,) * 2))

    assert street.shown == []


async def test_last_words_do_not_hold_up_others() -> None:
    office = PostOffice()
    office.street.make_slow(ADA)
    await office.queue(BEA, "hello")
    office.deliver.part(WORDS)

    async with asyncio.TaskGroup() as group:
        group.create_task(office.deliver.drain())
        await eventually(lambda: office.street.texts(BEA) == ["hello"])
        office.street.hurry(ADA)

    assert office.street.texts(ADA) == ["last"]


async def test_nothing_of_hers_shows_in_what_last_words_look_like() -> None:
    assert "ada" not in repr(WORDS)
    assert "last" not in repr(WORDS)
