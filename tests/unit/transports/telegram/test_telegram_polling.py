"""Polling against the fake server: nothing confirmed before it is durable, no fault is the end."""

import asyncio

import pytest

from bot.app.messages import HeardBlocked, HeardText
from bot.core.errors import StoreFull
from bot.transports.telegram import TokenRefused
from tests.fakes.telegram.fault_kinds import KINDS
from tests.fakes.telegram.faults import Options, Rule
from tests.fakes.telegram.server import FakeTelegram
from tests.fakes.telegram.settings import Settings
from tests.unit.transports.telegram.rig import running

QUICK = Settings(throttle_repeats=False, conflict_delay=0.0, limits=False)
HANGING = {"hang", "deliver_then_hang", "deliver_then_half_and_hang"}


def fates(fake: FakeTelegram) -> set[str]:
    return {update.fate for update in fake.state.updates.all}


def polls_taken(fake: FakeTelegram) -> int:
    """Polls whose answer was dealt with: nobody asks for the next one before."""
    return fake.state.ledger.counts["getUpdates"] - 1


async def test_what_people_wrote_before_the_start_is_heard_in_order() -> None:
    def write(fake: FakeTelegram) -> None:
        for number in range(250):
            fake.people.say(7 + number % 3, f"line {number}")

    async with running(QUICK, prepare=write) as rig:
        await rig.door.until(250)
        await rig.eventually(lambda: fates(rig.fake) == {"confirmed"})

    assert rig.door.heard == [HeardText(f"line {number}") for number in range(250)]
    assert rig.fake.state.ledger.complaints == []


@pytest.mark.parametrize(
    ("count", "batches"),
    [
        (0, []),
        (99, [(99, False)]),
        (250, [(100, True), (100, True), (50, False)]),
        (200, [(100, True), (100, True), (0, False)]),
    ],
)
async def test_the_house_is_told_how_long_more_comes_from_before_the_start(
    count: int, batches: list[tuple[int, bool]]
) -> None:
    def write(fake: FakeTelegram) -> None:
        for number in range(count):
            fake.people.say(7, f"line {number}")

    async with running(QUICK, prepare=write) as rig:
        await rig.eventually(lambda: polls_taken(rig.fake) >= max(1, len(batches)))
        before = list(rig.door.batches)
        for number in range(150):
            rig.fake.people.say(7, f"later {number}")
        await rig.door.until(count + 150)

    assert before == batches
    assert not any(more for _, more in rig.door.batches[len(before) :])


async def test_nothing_is_confirmed_while_the_disk_refuses() -> None:
    async with running(QUICK) as rig:
        rig.door.refusals = [StoreFull() for _ in range(10_000)]
        rig.fake.people.say(7, "hello")
        await rig.eventually(lambda: rig.door.told >= 3)
        during = fates(rig.fake)
        rig.door.refusals.clear()
        await rig.door.until(1)
        await rig.eventually(lambda: fates(rig.fake) == {"confirmed"})

    assert during == {"waiting"}
    assert len(rig.pauses.taken) >= 3
    assert all(rest >= 1.0 for rest in rig.pauses.taken)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - HANGING - {"slow_trickle"}))
async def test_every_fault_of_a_poll_is_survived(kind: str) -> None:
    async with running(QUICK) as rig:
        rig.fake.clock.runs = True
        options = Options(seconds=0.01, retry_after=1)
        rig.fake.faults.rules.append(Rule(kind, "getUpdates", times=3, options=options))
        for number in range(3):
            rig.fake.people.say(7, f"line {number}")
            await rig.door.until(number + 1)

    texts = [heard for heard in rig.door.heard if isinstance(heard, HeardText)]
    assert texts == [HeardText(f"line {number}") for number in range(3)]
    assert all(rest >= 1.0 for rest in rig.pauses.taken)


@pytest.mark.parametrize("kind", sorted(HANGING))
async def test_a_line_that_went_dead_is_given_up(kind: str) -> None:
    async with running(QUICK, poll_seconds=0, poll_patience=0.05) as rig:
        rig.fake.faults.rules.append(Rule(kind, "getUpdates", times=0))
        await rig.eventually(lambda: len(rig.pauses.taken) >= 3)

    assert rig.log.count("polling_failed") >= 1


async def test_one_malformed_update_stops_nobody() -> None:
    def write(fake: FakeTelegram) -> None:
        fake.people.say(7, "before")
        fake.people.verbatim(
            '{"update_id":{id},"message":{"chat":{"id":8,"type":"private"},"text":[]}}'
        )
        fake.people.verbatim('{"update_id":{id},"message":17}')
        fake.people.say(9, "after")

    async with running(QUICK, prepare=write) as rig:
        await rig.door.until(4)
        await rig.eventually(lambda: fates(rig.fake) == {"confirmed"})

    addresses = [arrival.address for arrival in rig.door.arrivals.values()]
    assert addresses == ["telegram:7", "telegram:8", "telegram:0", "telegram:9"]
    assert rig.log.count("update_unreadable") == 2


async def test_another_poller_makes_us_stand_by_and_say_so_once() -> None:
    async with running(QUICK) as rig:
        rule = Rule("conflict", "getUpdates", times=0)
        rig.fake.faults.rules.append(rule)
        rig.fake.people.say(7, "hello")
        await rig.eventually(lambda: rule.struck >= 6)
        rig.fake.faults.rules.clear()
        rig.fake.people.say(7, "again")
        await rig.door.until(2)

    assert rig.log.count("standing_by") == 1
    assert rig.log.count("polling_again") == 1
    assert rig.pauses.taken[0] <= 2.0


async def test_a_webhook_of_an_earlier_life_is_taken_down_without_dropping_anything() -> None:
    def set_webhook(fake: FakeTelegram) -> None:
        fake.state.webhook_url = "http://127.0.0.1:1/"
        fake.people.say(7, "hello")

    async with running(QUICK, prepare=set_webhook) as rig:
        await rig.door.until(1)

    call = rig.fake.state.ledger.of("deleteWebhook")[0]
    assert call.params == {"drop_pending_updates": False}


async def test_presses_are_answered_after_they_are_durable() -> None:
    async with running(QUICK) as rig:
        rig.door.refusals = [StoreFull()]
        rig.fake.people.start(7)
        rig.fake.people.press(7, data="forged")
        await rig.door.until(2)
        presses = list(rig.fake.api.presses.by_id.values())
        await rig.eventually(lambda: all(press.answers for press in presses))

    assert rig.fake.state.ledger.counts["answerCallbackQuery"] == 1


async def test_answers_that_fail_hold_up_no_intake() -> None:
    async with running(QUICK) as rig:
        rig.fake.faults.rules.append(Rule("hang", "answerCallbackQuery", times=0))
        rig.fake.people.start(7)
        for _ in range(30):
            rig.fake.people.press(7, data="old")
        rig.fake.people.say(7, "still here")
        await rig.door.until(32)


async def test_a_group_hears_one_sentence_and_is_left() -> None:
    async with running(QUICK) as rig:
        rig.fake.people.join(-100, "group", by=7)
        rig.fake.people.say(7, "hello everybody", chat=-100)
        group = rig.fake.state.chats.by_id[-100]
        await rig.eventually(lambda: not group.has_bot)
        rig.fake.people.say(7, "and alone")
        await rig.door.until(1)

    assert [m.text for m in group.messages.values() if m.by_bot] == ["group_refusal in en"]
    assert rig.door.heard == [HeardText("and alone")]


async def test_somebody_who_blocks_us_is_heard() -> None:
    async with running(QUICK) as rig:
        rig.fake.people.block(7)
        await rig.door.until(1)

    assert rig.door.heard == [HeardBlocked()]


async def test_a_wrong_token_ends_with_a_clear_word() -> None:
    def forbid(fake: FakeTelegram) -> None:
        fake.faults.rules.append(Rule("unauthorized", times=0))

    async with running(QUICK, prepare=forbid) as rig:
        with pytest.raises(TokenRefused, match="does not accept the token"):
            async with asyncio.timeout(5):
                await rig.app.wait()

    assert rig.log.count("token_refused") == 1


async def test_a_token_that_stays_refused_ends_it_but_not_at_once() -> None:
    async with running(QUICK) as rig:
        await rig.eventually(lambda: rig.fake.state.ledger.counts["getUpdates"])
        rule = Rule("unauthorized", "getUpdates", times=0)
        rig.fake.faults.rules.append(rule)
        rig.fake.people.say(7, "hello")
        with pytest.raises(TokenRefused):
            await rig.app.wait()

    assert rule.struck >= 15


async def test_ending_is_quick_and_leaves_the_rest_for_the_next_start() -> None:
    async with running(QUICK, poll_seconds=50) as rig:
        await rig.eventually(lambda: rig.fake.state.ledger.counts["getUpdates"])
        async with asyncio.timeout(1):
            await rig.app.stop_hearing()
        rig.fake.people.say(7, "after the end")

    assert rig.door.told == 0
    assert fates(rig.fake) == {"waiting"}


async def test_a_rest_that_the_server_asks_for_is_taken() -> None:
    async with running(QUICK) as rig:
        options = Options(retry_after=17)
        rig.fake.faults.rules.append(Rule("flood_call", "getUpdates", options=options))
        await rig.eventually(lambda: rig.pauses.taken)

    assert rig.pauses.taken[0] == 17


async def test_we_are_ready_before_anybody_has_written() -> None:
    async with running(QUICK, poll_seconds=50) as rig:
        async with asyncio.timeout(2):
            await rig.app.ready()
        await rig.eventually(lambda: rig.app.is_well)
