"""Every kind of fault of the fake server, as a client sees it, and which call it befalls."""

import asyncio

import aiohttp
import pytest

from tests.fakes.telegram.caller import Caller, Said, running, until
from tests.fakes.telegram.fault_answers import CANNED
from tests.fakes.telegram.fault_kinds import ACTS, KINDS, has_effect
from tests.fakes.telegram.faults import Options, Rule
from tests.fakes.telegram.server import FakeTelegram

BROKEN = {
    "reset_before_read",
    "hang_up",
    "garbage",
    "deliver_then_drop",
    "deliver_then_reset",
    "deliver_then_cut_in_headers",
    "deliver_then_cut_after_headers",
    "deliver_then_half_json",
    "deliver_then_half_chunk",
}
HANGING = {"hang", "deliver_then_hang", "deliver_then_half_and_hang"}
TIMED = {"delay", "slow_answer"}


def rule(kind: str, **more: object) -> Rule:
    return Rule(kind, "sendMessage", **more)  # type: ignore[arg-type] # each test knows its own


async def say(call: Caller, text: str = "Hello") -> Said:
    return await call("sendMessage", chat_id=7, text=text)


def sent(fake: FakeTelegram) -> int:
    return sum(message.by_bot for message in fake.state.chats.by_id[7].messages.values())


def test_there_are_more_than_25_kinds_with_names() -> None:
    assert len(KINDS) > 40
    assert set(KINDS) == {*CANNED, *ACTS}
    assert set(KINDS) >= BROKEN | HANGING | TIMED


@pytest.mark.parametrize("kind", KINDS)
async def test_after_any_fault_the_next_call_works_and_the_effect_is_as_told(kind: str) -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        options = Options(seconds=0.0, interval=0.0, retry_after=2)
        fake.faults.rules.append(rule(kind, options=options))
        patience = aiohttp.ClientTimeout(total=0.2 if kind in HANGING else 5.0)
        async with aiohttp.ClientSession(timeout=patience) as session:
            broken = None
            try:
                await say(Caller(session, call.root))
            except (aiohttp.ClientError, TimeoutError) as error:
                broken = type(error)
        effect = sent(fake)
        fake.clock.advance(3)
        after = await say(call)

    assert after.code == 200
    assert effect == has_effect(kind)
    assert (broken is not None) == (kind in BROKEN | HANGING)
    assert fake.state.ledger.of("sendMessage")[0].fault == kind
    assert fake.state.ledger.of("sendMessage")[0].happened == has_effect(kind)


@pytest.mark.parametrize("kind", sorted(TIMED))
async def test_a_delay_passes_on_the_clock_of_the_server(kind: str) -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        fake.faults.rules.append(rule(kind, options=Options(seconds=10)))
        task = asyncio.get_running_loop().create_task(say(call))
        await until(lambda: fake.faults.rules[0].struck == 1)
        await call("getMe")
        effect = sent(fake)

        fake.clock.advance(10)
        said = await task

    assert said.code == 200
    assert effect == (kind == "slow_answer")


async def test_a_flooded_chat_is_shut_and_the_others_are_not() -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        fake.people.start(8)
        fake.faults.rules.append(rule("flood_chat", options=Options(retry_after=30)))

        first, second = await say(call), await say(call)
        other = await call("sendMessage", chat_id=8, text="Hello")
        fake.clock.advance(30)
        after = await say(call)

    assert [first.retry_after, second.retry_after] == [30, 30]
    assert [other.code, after.code] == [200, 200]


async def test_a_global_flood_shuts_all_chats() -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        fake.people.start(8)
        fake.faults.rules.append(rule("flood_all", options=Options(retry_after=30)))
        await say(call)

        other = await call("sendMessage", chat_id=8, text="Hello")
        me = await call("getMe")

    assert (other.code, other.retry_after) == (429, 30)
    assert me.code == 200


RULES: list[tuple[dict[str, object], list[int]]] = [
    ({"times": 2}, [500, 500, 200, 200, 200, 200]),
    ({"after": 2, "times": 1}, [200, 200, 500, 200, 200, 200]),
    ({"every": 2, "times": 0}, [500, 200, 500, 200, 500, 200]),
    ({"times": 0, "chance": 1.0}, [500] * 6),
    ({"times": 0, "chance": 0.0}, [200] * 6),
    ({"times": 0, "where": {"text": "3"}}, [200, 200, 200, 500, 200, 200]),
    ({"times": 0, "chat": 8}, [200] * 6),
    ({"times": 0, "predicate": lambda _, params: params["text"] in {"0", "5"}},
     [500, 200, 200, 200, 200, 500]),
]  # fmt: skip


@pytest.mark.parametrize(("more", "codes"), RULES)
async def test_a_rule_strikes_by_count_chance_and_parameters(
    more: dict[str, object], codes: list[int]
) -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        fake.faults.rules.append(rule("internal_error", **more))

        got = [(await say(call, str(number))).code for number in range(6)]

    assert got == codes


async def test_a_star_befalls_every_method() -> None:
    async with running() as (fake, call):
        fake.faults.rules.append(Rule("bad_gateway_page", "*", times=2))

        answers = [await call("getMe"), await call("getUpdates")]

    assert [answer.code for answer in answers] == [502, 502]
    assert answers[0].headers["Content-Type"].startswith("text/html")


async def test_updates_lost_on_the_way_come_again() -> None:
    async with running() as (fake, call):
        fake.people.say(7, "hello")
        fake.faults.rules.append(Rule("deliver_then_drop", "getUpdates"))

        with pytest.raises(aiohttp.ClientError):
            await call("getUpdates")
        again = await call("getUpdates")

    assert len(again.ids) == 1
    assert len(fake.state.updates.all[0].handed) == 2


async def test_a_wrong_shape_is_of_another_type_than_the_right_one() -> None:
    async with running() as (fake, call):
        fake.faults.rules.append(Rule("deliver_then_wrong_shape", "*", times=0))

        updates, me = await call("getUpdates"), await call("getMe")

    assert isinstance(updates.result, dict)
    assert isinstance(me.result, list)
