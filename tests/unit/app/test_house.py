"""The house from door to door: events in, turns, messages out, the clock, and things going wrong."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.messages import HeardPress, HeardRequest, HeardText, SendFailed
from bot.app.rendering import HELP_KEY, TROUBLE
from bot.core.book import Book
from bot.core.errors import StoreFull
from bot.core.flow import OTHERWISE
from tests.unit.app.small_house import DANGER, HER, FullStore, SmallHouse
from tests.unit.core.small_book import book, choice, flow, line, silent, target

TEXTS = {f"here.{name}": name for name in ("ask", "quiet", "over", "broken")}
ASK = silent(choice("ask", "on", {"on": "over"}), 60, "quiet")
TEA = flow("tea", ASK, line("quiet", "over"))


def content(*, whole: bool = True) -> Book:
    """With `whole` false, the answer leads to a state that does not exist: the turn fails."""
    lost = replace(ASK, next={OTHERWISE: target("nowhere")})
    return book(TEA if whole else flow("tea", lost, line("quiet", "over")), texts=TEXTS)


async def in_tea(*, whole: bool = True) -> SmallHouse:
    small = SmallHouse(content(whole=whole))
    await small.house.hear(HER, HeardRequest("tea"))
    await small.house.settle()
    return small


async def test_a_request_is_answered_with_the_question_and_its_buttons() -> None:
    small = await in_tea()

    asked = small.window.shown[-1]
    assert (asked.text, [one.option for one in asked.choices]) == ("ask", ["on"])


async def test_a_press_goes_on_and_closes_the_buttons() -> None:
    small = await in_tea()
    asked = small.window.shown[-1]

    await small.house.hear(HER, HeardPress(asked.session, asked.prompt or 0, "on"))
    await small.house.settle()

    assert (small.window.shown[-1].key, small.window.shown[-1].retire) == ("here.over", 1)


async def test_the_same_event_handed_in_twice_is_one_event() -> None:
    small = await in_tea()

    await small.house.hear(HER, HeardRequest("tea"), key="update:7")
    await small.house.hear(HER, HeardRequest("tea"), key="update:7")
    await small.house.settle()

    assert small.window.keys == ["here.ask", "here.ask"]


async def test_time_that_passes_wakes_what_is_due() -> None:
    small = await in_tea()

    await small.house.pass_time(small.clock.now() + timedelta(minutes=5), small.clock.move_to)

    assert small.window.keys == ["here.ask", "here.quiet", "here.over"]
    assert await small.store.next_wake() is None


async def test_a_turn_that_fails_is_put_aside_after_three_tries_and_answered_kindly() -> None:
    small = await in_tea(whole=False)

    await small.house.hear(HER, HeardText("on"))
    await small.house.settle()

    assert small.window.keys[-1] == TROUBLE
    assert small.log.events == ["turn_failed"] * 3
    assert (await small.store.counts()).quarantined == 1


async def test_what_she_wrote_is_in_no_line_of_the_log() -> None:
    small = await in_tea(whole=False)

    await small.house.hear(HER, HeardText("on with my secret"))
    await small.house.settle()

    assert "secret" not in repr(small.log.lines)


async def test_after_a_turn_that_failed_the_next_one_goes_on_from_the_last_good_place() -> None:
    small = await in_tea(whole=False)
    await small.house.hear(HER, HeardText("on"))
    await small.house.settle()

    small.converse.renew(content())
    await small.house.hear(HER, HeardText("on"))
    await small.house.settle()

    assert small.window.keys[-1] == "here.over"


async def test_danger_is_answered_although_the_turn_fails() -> None:
    """A fault in a flow must never stand between a person and the numbers to call."""
    small = await in_tea()
    small.converse.renew(replace(content(), flows={}))  # nothing of what is open exists

    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()

    assert HELP_KEY in small.window.keys
    assert await small.store.next_wake() is None


async def test_danger_is_answered_although_the_disk_is_full() -> None:
    """Help needs no database."""
    small = SmallHouse(content(), FullStore())

    await small.house.hear(HER, HeardText(DANGER))

    assert set(small.window.keys) == {HELP_KEY}


async def test_anything_else_is_refused_when_the_disk_is_full() -> None:
    """The transport keeps what could not be made durable, and hands it in again."""
    small = SmallHouse(content(), FullStore())

    with pytest.raises(StoreFull):
        await small.house.hear(HER, HeardText("hello"))


async def test_help_overtakes_what_still_waits_to_be_said() -> None:
    """Nobody who says that she will die gets the next line of an exercise first."""
    small = await in_tea()
    small.window.refusals = [SendFailed(retry_after=30)]
    await small.house.hear(HER, HeardText("what"))
    await small.house.settle()

    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()
    await small.house.pass_time(small.clock.now() + timedelta(hours=1), small.clock.move_to)

    after = small.window.keys[1:]
    assert set(after) == {HELP_KEY}


async def test_two_loops_do_what_comes_in_without_being_asked() -> None:
    small = SmallHouse(content())
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        loops = [
            tasks.create_task(run()) for run in (small.house.run_inbox, small.house.run_outbox)
        ]
        await small.house.hear(HER, HeardRequest("tea"))
        await small.window.something.wait()
        for loop in loops:
            loop.cancel()

    assert small.window.keys == ["here.ask"]
