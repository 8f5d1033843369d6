"""The whole transport: a conversation there and back, its beginning and its end."""

import asyncio

import pytest

from bot.app.messages import HeardOpening, HeardPress, HeardText, Message, SendFailed
from bot.core.effects import Choice
from bot.transports.telegram import Place
from tests.fakes.telegram.faults import Rule
from tests.fakes.telegram.server import FakeTelegram
from tests.fakes.telegram.settings import Settings
from tests.unit.transports.telegram.rig import running

QUICK = Settings(throttle_repeats=False, conflict_delay=0.0)


async def test_a_question_is_asked_pressed_and_closed() -> None:
    async with running(QUICK) as rig:
        rig.fake.people.start(7)
        await rig.door.until(1)
        choices = (Choice("heavy", "Heavy"), Choice("light", "Light"))
        asked = Message("How is it?", choices, session=2, prompt=5)
        receipt = await rig.app.send("telegram:7", asked)
        rig.fake.people.press(7, "Heavy")
        await rig.door.until(2)
        await rig.app.send("telegram:7", Message("Yes.", retire=5, chosen="Heavy"), receipt)

    texts = [m.text for m in rig.fake.state.chats.person(7).messages.values() if m.by_bot]
    assert rig.door.heard == [HeardOpening(), HeardPress(2, 5, "heavy")]
    assert texts == ["How is it?\n\n› Heavy", "Yes."]
    assert rig.fake.state.ledger.complaints == []


async def test_our_own_name_is_learnt_before_commands_are_read() -> None:
    async with running(QUICK) as rig:
        rig.fake.people.say(7, "/menu@somebody_else_bot")
        rig.fake.people.say(7, f"/menu@{rig.fake.state.settings.username}")
        await rig.door.until(1)

    assert rig.door.heard == [HeardText("/menu")]


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook"])
@pytest.mark.parametrize("kind", ["bad_gateway", "hang_up", "result_is_text", "flood_call"])
async def test_a_start_among_faults_is_still_a_start(method: str, kind: str) -> None:
    def spoil(fake: FakeTelegram) -> None:
        fake.faults.rules.append(Rule(kind, method, times=2))
        fake.people.say(7, "hello")

    async with running(QUICK, prepare=spoil) as rig:
        await rig.door.until(1)

    assert rig.log.count("start_failed") == 2


async def test_a_start_without_network_waits_for_it() -> None:
    async with running(QUICK, host="http://127.0.0.1:9") as rig:
        await rig.eventually(lambda: rig.log.count("start_failed") > 5)

        assert not rig.app.is_well
        with pytest.raises(SendFailed):
            await rig.app.send("telegram:7", Message("Hello."))


async def test_a_port_that_is_taken_is_said_at_the_start() -> None:
    async with running(QUICK, watch_at=Place(0)) as first:
        place = Place(first.app.ports[0])
        with pytest.raises(OSError, match="address already in use"):
            async with running(QUICK, watch_at=place):
                pass


async def test_the_end_comes_quickly_even_in_a_rest() -> None:
    async with running(QUICK) as rig:
        rig.fake.faults.rules.append(Rule("bad_gateway", "getUpdates", times=0))
        await rig.eventually(lambda: rig.pauses.taken)
        async with asyncio.timeout(1):
            await rig.app.stop_hearing()
            await rig.app.close()
            await rig.app.wait()
