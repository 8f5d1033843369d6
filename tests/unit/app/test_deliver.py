"""Sending: again when it fails, later each time, and not for ever."""

from datetime import timedelta

import pytest

from bot.app.messages import HeardRequest, SendFailed
from bot.app.outcomes import MAX_TRIES
from bot.app.ports import Outgoing, ParcelState, TurnRecord
from bot.app.rendering import helping
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from tests.unit.app.small_house import HER, SmallHouse
from tests.unit.core.small_book import book, choice, flow

TEA = book(flow("tea", choice("ask", "on")), texts={"here.ask": "ask"})


async def asked(*refusals: SendFailed) -> SmallHouse:
    small = SmallHouse(TEA)
    small.window.refusals = list(refusals)
    await small.house.hear(HER, HeardRequest("tea"))
    await small.house.settle()
    return small


async def pass_seconds(small: SmallHouse, seconds: float) -> None:
    until = small.clock.now() + timedelta(seconds=seconds)
    await small.house.pass_time(until, small.clock.move_to)


async def test_a_message_that_fails_is_sent_again_when_the_transport_says() -> None:
    small = await asked(SendFailed(retry_after=30))

    await pass_seconds(small, 29)
    assert small.window.keys == []

    await pass_seconds(small, 2)
    assert small.window.keys == ["here.ask"]


@pytest.mark.parametrize(("after", "sent"), [(6, 0), (8, 1)])
async def test_pauses_between_tries_grow(after: int, sent: int) -> None:
    """One second, two, four: the fourth try comes after seven."""
    small = await asked(SendFailed(), SendFailed(), SendFailed())

    await pass_seconds(small, after)

    assert len(small.window.keys) == sent


async def test_somebody_who_cannot_be_reached_is_given_up() -> None:
    small = await asked(SendFailed(gone=True))

    assert await small.store.next_parcel() is None
    assert (await small.store.counts()).rows.get(f"outbox_{ParcelState.DEAD.value}") == 1


async def test_after_many_tries_a_message_is_given_up() -> None:
    small = await asked(*[SendFailed()] * MAX_TRIES)

    await pass_seconds(small, 2 * 86400)

    assert small.window.keys == []
    assert (await small.store.counts()).queued == 0


async def test_help_that_nobody_can_read_any_more_is_said_by_heart() -> None:
    small = await asked()
    person = await small.store.person(HER)
    assert person is not None
    await small.house.hear(HER, HeardRequest("tea"))
    row = (await small.store.pending(0, 1))[0]
    broken = Outgoing(b"", Priority.CRISIS, small.clock.now())
    await small.store.commit(TurnRecord(person, row.seq, Conversation(), (broken,)))

    await small.house.settle()

    said = [message.text for message in small.window.shown if message.crisis]
    assert said == [item.message.text for item in helping(Conversation())]


async def test_a_row_that_nobody_can_read_does_not_stop_the_next_one() -> None:
    small = await asked()
    person = await small.store.person(HER)
    assert person is not None
    await small.house.hear(HER, HeardRequest("tea"))
    row = (await small.store.pending(0, 1))[0]
    here = await small.store.load(person)
    assert here is not None
    broken = Outgoing(b"{", Priority.REPLY, small.clock.now())
    await small.store.commit(TurnRecord(person, row.seq, here, (broken,)))

    await small.house.hear(HER, HeardRequest("tea"))
    await small.house.settle()

    assert small.window.keys == ["here.ask", "here.ask"]
    assert "message_unreadable" in small.log.events
