"""Courtesies: a few tries, a bounded queue, and no promise."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.transports.telegram.api import Api
from bot.transports.telegram.courtesy import ROOM, Courtesy
from bot.transports.telegram.wire import Wire
from tests.fakes.telegram.faults import Options, Rule
from tests.fakes.telegram.server import FakeTelegram, served
from tests.fakes.telegram.settings import TOKEN, Settings
from tests.unit.transports.telegram.rig import LogBook, Pauses


@dataclass
class Desk:
    fake: FakeTelegram
    courtesy: Courtesy
    log: LogBook
    pauses: Pauses
    supervisor: Supervisor

    async def work(self) -> None:
        self.supervisor.start("courtesy", self.courtesy.run)
        await self.courtesy.done()

    def press(self) -> str:
        self.fake.people.press(7, data="old")
        return list(self.fake.api.presses.by_id)[-1]


@contextlib.asynccontextmanager
async def open_desk() -> AsyncIterator[Desk]:
    async with served(Settings(limits=False)) as fake:
        log, pauses, wire = LogBook(), Pauses(), Wire(TOKEN, fake.base_url)
        supervisor = Supervisor(WallClock(), log)
        courtesy = Courtesy(Api(wire), lambda: "Not here.", log, pauses)
        try:
            yield Desk(fake, courtesy, log, pauses, supervisor)
        finally:
            await supervisor.close()
            await wire.close()


@pytest.mark.parametrize("kind", ["bad_gateway", "hang_up", "flood_call", "result_is_null"])
async def test_a_spinner_is_ended_at_the_second_try(kind: str) -> None:
    async with open_desk() as desk:
        rule = Rule(kind, "answerCallbackQuery", options=Options(retry_after=2))
        desk.fake.faults.rules.append(rule)
        desk.courtesy.answer(desk.press())
        await desk.work()

    assert len(desk.pauses.taken) == 1
    assert all(press.answers for press in desk.fake.api.presses.by_id.values())


async def test_after_three_tries_it_is_let_go() -> None:
    async with open_desk() as desk:
        desk.fake.faults.rules.append(Rule("bad_gateway", "answerCallbackQuery", times=0))
        desk.courtesy.answer(desk.press())
        await desk.work()

    assert desk.fake.state.ledger.counts["answerCallbackQuery"] == 3
    assert desk.log.count("courtesy_failed") == 1


async def test_a_press_that_is_too_old_is_no_trouble() -> None:
    async with open_desk() as desk:
        query = desk.press()
        desk.fake.clock.advance(151)
        desk.courtesy.answer(query)
        await desk.work()

    assert desk.fake.state.ledger.codes[400] == 1
    assert desk.log.lines == []


async def test_when_there_is_no_room_the_oldest_is_left_out() -> None:
    async with open_desk() as desk:
        for number in range(ROOM + 3):
            desk.courtesy.answer(f"{number}")
        await desk.work()

    calls = desk.fake.state.ledger.of("answerCallbackQuery")
    assert len(calls) == ROOM
    assert calls[0].params["callback_query_id"] == "3"


async def test_a_sentence_that_may_have_arrived_is_not_said_to_a_group_again() -> None:
    async with open_desk() as desk:
        desk.fake.people.join(-100, "group", by=7)
        desk.fake.faults.rules.append(Rule("deliver_then_drop", "sendMessage"))
        desk.courtesy.leave(-100)
        desk.courtesy.leave(-100)
        await desk.work()

    group = desk.fake.state.chats.by_id[-100]
    assert [m.text for m in group.messages.values()] == ["Not here."]
    assert not group.has_bot
