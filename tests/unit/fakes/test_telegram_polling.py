"""getUpdates of the fake server: offsets, waiting, conflicts, expiry."""

import asyncio
from itertools import pairwise

import pytest

from tests.fakes.telegram.caller import Caller, Said, running, until
from tests.fakes.telegram.server import FakeTelegram
from tests.fakes.telegram.settings import Settings

CALM = Settings(throttle_repeats=False)  # so that a test may ask the same again at once


def said(fake: FakeTelegram, count: int) -> list[int]:
    ids = []
    for number in range(count):
        update = fake.people.say(7, f"line {number}")
        assert update is not None
        ids.append(update.id)
    return ids


async def waiting(fake: FakeTelegram, call: Caller, **params: object) -> asyncio.Task[Said]:
    """A long poll that has reached the server and hangs there."""
    before = fake.api.polling.waits
    task = asyncio.get_running_loop().create_task(call("getUpdates", **params))
    await until(lambda: fake.api.polling.waits != before)
    return task


async def test_update_ids_grow_but_not_by_one() -> None:
    async with running(CALM) as (fake, _):
        ids = said(fake, 50)

    assert ids == sorted(set(ids))
    assert any(later - earlier > 1 for earlier, later in pairwise(ids))


async def test_updates_come_again_until_they_are_confirmed() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 3)

        first, again = await call("getUpdates"), await call("getUpdates", offset=ids[0])
        after = await call("getUpdates", offset=ids[1] + 1)

    assert first.ids == again.ids == ids
    assert after.ids == ids[2:]
    assert [update.fate for update in fake.state.updates.all] == ["confirmed"] * 2 + ["waiting"]
    assert fake.state.updates.all[0].settled_by == "getUpdates 3"


async def test_an_offset_between_two_ids_confirms_what_lies_below() -> None:
    async with running(Settings(id_gap=1, throttle_repeats=False)) as (fake, call):
        ids = said(fake, 3)

        after = await call("getUpdates", offset=ids[1])

    assert after.ids == ids[1:]


async def test_an_offset_of_the_past_confirms_nothing_more() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 3)
        await call("getUpdates", offset=ids[2])

        back = await call("getUpdates", offset=ids[0])

    assert back.ids == ids[2:]


async def test_an_offset_far_in_the_future_is_ignored() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 2)

        far = await call("getUpdates", offset=ids[-1] + 1_000)
        near = await call("getUpdates", offset=fake.state.updates.tail + 10)

    assert far.ids == ids
    assert near.ids == []


async def test_a_negative_offset_keeps_that_many_and_forgets_the_rest() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 5)

        kept = await call("getUpdates", offset=-2)
        later = await call("getUpdates")

    assert kept.ids == later.ids == ids[-2:]
    assert [update.fate for update in fake.state.updates.all][:3] == ["dropped"] * 3


@pytest.mark.parametrize(("limit", "got"), [(1, 1), (100, 100), (0, 1), (-4, 1), (1000, 100)])
async def test_the_limit_is_held_between_one_and_a_hundred(limit: int, got: int) -> None:
    async with running(CALM) as (fake, call):
        said(fake, 120)

        answer = await call("getUpdates", limit=limit)

    assert len(answer.ids) == got


async def test_a_long_poll_is_answered_by_the_next_update() -> None:
    async with running(CALM) as (fake, call):
        poll = await waiting(fake, call, timeout=30)

        ids = said(fake, 2)
        answer = await poll

    assert answer.ids == ids


async def test_a_long_poll_ends_empty_after_its_timeout() -> None:
    async with running(CALM) as (fake, call):
        poll = await waiting(fake, call, timeout=30)

        fake.clock.advance(29)
        await call("getMe")
        early = poll.done()
        fake.clock.advance(1)
        answer = await poll

    assert not early
    assert answer.result == []


async def test_a_timeout_is_never_longer_than_fifty_seconds() -> None:
    async with running(CALM) as (fake, call):
        poll = await waiting(fake, call, timeout=900)

        fake.clock.advance(50)
        answer = await poll

    assert answer.result == []


async def test_a_second_poller_throws_out_the_first() -> None:
    async with running(CALM) as (fake, call):
        first = await waiting(fake, call, timeout=30)

        second = await waiting(fake, call, timeout=30)
        thrown = await first
        said(fake, 1)
        answer = await second

    assert thrown.code == 409
    assert "terminated by other getUpdates request" in thrown.description
    assert answer.code == 200


async def test_a_second_conflict_within_three_seconds_is_kept_back() -> None:
    async with running(CALM) as (fake, call):
        polls = [await waiting(fake, call, timeout=50) for _ in range(3)]

        first = await polls[0]
        await call("getMe")
        held = polls[1].done()
        fake.clock.advance(3)
        second = await polls[1]
        polls[2].cancel()

    assert not held
    assert [answer.code for answer in (first, second)] == [409, 409]


async def test_polling_is_refused_while_a_webhook_is_set() -> None:
    async with running(CALM) as (_, call):
        await call("setWebhook", url="http://127.0.0.1:9/hook")

        answer = await call("getUpdates")

    assert answer.code == 409
    assert "use deleteWebhook to delete the webhook first" in answer.description


async def test_a_webhook_ends_the_poll_that_waits() -> None:
    async with running(CALM) as (fake, call):
        poll = await waiting(fake, call, timeout=30)

        await call("setWebhook", url="http://127.0.0.1:9/hook")
        answer = await poll

    assert answer.description == "Conflict: terminated by setWebhook request"


async def test_a_message_is_gone_after_a_day() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 1)
        fake.clock.advance(86_400)
        still = await call("getUpdates")

        fake.clock.advance(1)
        gone = await call("getUpdates")

    assert still.ids == ids
    assert gone.ids == []
    assert fake.state.updates.all[0].fate == "expired"


async def test_a_press_is_gone_after_150_seconds_while_older_messages_stay() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 1)
        fake.people.press(7, data="anything")

        fake.clock.advance(151)
        answer = await call("getUpdates")

    assert answer.ids == ids
    assert fake.state.updates.all[1].fate == "expired"


async def test_kinds_that_are_not_asked_for_do_not_come_and_the_choice_is_remembered() -> None:
    async with running(CALM) as (fake, call):
        await call("getUpdates", allowed_updates=["message"])
        await call("getUpdates")

        said(fake, 1)
        fake.people.block(7)
        answer = await call("getUpdates")

    assert [sorted(update) for update in answer.items] == [["message", "update_id"]]
    assert fake.state.unwanted == 1


async def test_an_empty_choice_is_all_but_the_three_kinds_to_be_named() -> None:
    async with running(CALM) as (fake, call):
        await call("getUpdates", allowed_updates=["message"])
        await call("getUpdates", allowed_updates=[])

    assert fake.state.allows_default


async def test_an_unknown_kind_in_allowed_updates_is_complained_of() -> None:
    async with running(CALM) as (fake, call):
        await call("getUpdates", allowed_updates=["mesage"])

    assert [(c.kind, c.about) for c in fake.state.ledger.complaints] == [
        ("allowed_updates", "mesage")
    ]


async def test_a_poller_that_repeats_itself_at_once_gets_one_update() -> None:
    async with running() as (fake, call):
        said(fake, 3)
        await call("getUpdates")

        again = await call("getUpdates")
        fake.clock.advance(1)
        later = await call("getUpdates")

    assert len(again.ids) == 1
    assert len(later.ids) == 3


async def test_an_empty_hot_loop_is_slowed_to_one_call_in_three_seconds() -> None:
    async with running() as (fake, call):
        await call("getUpdates")

        poll = await waiting(fake, call)
        held = poll.done()
        fake.clock.advance(3)
        answer = await poll

    assert not held
    assert answer.result == []


async def test_the_ledger_knows_each_handing_out() -> None:
    async with running(CALM) as (fake, call):
        said(fake, 1)
        await call("getUpdates")
        await call("getUpdates")

    by = [handing.by for handing in fake.state.updates.all[0].handed]
    assert by == ["getUpdates 1", "getUpdates 2"]


async def test_an_update_that_finds_the_queue_full_is_lost() -> None:
    async with running(Settings(queue_limit=2)) as (fake, call):
        fake.people.say(7, "one")
        fake.people.say(7, "two")
        fake.people.say(7, "three")

        answer = await call("getUpdates")

    assert len(answer.ids) == 2
    assert fake.state.updates.lost == 1


async def test_a_rewound_queue_hands_out_what_was_confirmed_in_order() -> None:
    async with running(CALM) as (fake, call):
        ids = said(fake, 3)
        await call("getUpdates", offset=ids[2])

        again = fake.state.rewind(ids[1])
        answer = await call("getUpdates")

    assert again == 1
    assert answer.ids == ids[1:]
