"""What nobody waits for is claimed as fast as it can be sent, and after a clock that was wrong."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.ports import UNASKED_AHEAD, UNASKED_AT_ONCE, ParcelState, Store
from bot.core.effects import Priority
from bot.core.events import TimerKind
from tests.contract.given import (
    ADA,
    BEA,
    NOW,
    claimed,
    event,
    later,
    message,
    say,
    timer,
    turn,
    waiting,
)

EVER = timedelta(days=365)


async def due(store: Store, people: int, kind: TimerKind = TimerKind.CHECK_IN) -> None:
    """So many people with a check-in each, one second after another."""
    for number in range(people):
        done = await event(store, f"due {number}", f"test:{number}")
        await store.commit(replace(turn(done), timers=(timer(number, number, kind),), at=NOW))


async def said_by(store: Store, priority: Priority) -> int:
    """Everybody who was woken gets her turn and is told something. Returns how many."""
    woken = await waiting(store)
    for one in woken:
        await store.commit(replace(turn(one), outgoing=(message(b"?", priority),)))
    return len(woken)


# ── as fast as they can be sent ───────────────────────────────────────────────────────────────


async def test_a_few_check_ins_are_claimed_at_once_the_earliest_first(store: Store) -> None:
    await due(store, UNASKED_AT_ONCE + 3)

    assert await store.wake(later(999), 200) == UNASKED_AT_ONCE

    fences = [one.timer.fence for one in await waiting(store) if one.timer]
    assert fences == list(range(UNASKED_AT_ONCE))


async def test_bells_come_before_check_ins_that_were_due_earlier(store: Store) -> None:
    await due(store, UNASKED_AT_ONCE)
    done = await event(store, "sits", ADA)
    await store.commit(replace(turn(done), timers=(timer(500, kind=TimerKind.ELAPSED),)))

    await store.wake(later(999), 200)

    kinds = [one.timer.kind for one in await waiting(store) if one.timer]
    assert kinds == [TimerKind.ELAPSED, *[TimerKind.CHECK_IN] * UNASKED_AT_ONCE]


async def test_no_more_check_ins_are_claimed_than_can_be_sent_soon(store: Store) -> None:
    await due(store, UNASKED_AHEAD * 2)

    told = 0
    while await store.wake(later(999), 200):
        told += await said_by(store, Priority.UNASKED)

    assert told == UNASKED_AHEAD
    assert await store.wake(later(9999), 200) == 0


async def test_who_waits_for_room_is_no_reason_to_look_again(store: Store) -> None:
    await due(store, UNASKED_AHEAD * 2)
    while await store.wake(later(999), 200):
        await said_by(store, Priority.UNASKED)

    assert await store.next_wake() is None

    done = await event(store, "sits", ADA)
    await store.commit(replace(turn(done), timers=(timer(500, kind=TimerKind.MARK),)))
    assert await store.next_wake() == later(500)


async def test_what_was_sent_makes_room_for_the_next_ones(store: Store) -> None:
    await due(store, UNASKED_AHEAD * 2)
    while await store.wake(later(999), 200):
        await said_by(store, Priority.UNASKED)

    for parcel in await store.parcels(later(999), UNASKED_AT_ONCE):
        await store.settle(parcel.seq, ParcelState.SENT)

    assert await store.next_wake() == later(UNASKED_AHEAD)
    assert await store.wake(later(999), 200) == UNASKED_AT_ONCE


async def test_what_has_nothing_to_say_takes_no_room(store: Store) -> None:
    """Two hours late, everybody is only written down; that is as quick as turns are."""
    await due(store, UNASKED_AHEAD * 2)

    skipped = 0
    while woken := await store.wake(later(9999), 200):
        skipped += woken
        for one in await waiting(store):
            await store.commit(turn(one))

    assert skipped == UNASKED_AHEAD * 2


# ── sending ───────────────────────────────────────────────────────────────────────────────────


async def test_unasked_messages_come_last_and_no_more_of_them_than_wanted(store: Store) -> None:
    for number in range(3):
        await say(store, message(b"?", Priority.UNASKED), key=str(number), address=f"test:{number}")
    await say(store, message(b"bell", Priority.TIMED), key="bell", address=ADA)
    await say(store, message(b"reply"), key="reply", address=BEA)

    first = await store.parcels(later(0), 9, unasked=1)
    second = await store.parcels(later(0), 9, unasked=0)

    assert [one.body for one in first] == [b"reply", b"bell", b"?"]
    assert second == []
    assert await claimed(store) == [b"?", b"?"]


async def test_a_reply_never_waits_behind_her_own_check_in(store: Store) -> None:
    """It stays before the reply, and goes as a reply does."""
    await say(store, message(b"good morning", Priority.UNASKED))
    await say(store, message(b"reply"), key="2")

    [asked] = await store.parcels(later(0), 9, unasked=0)
    await store.settle(asked.seq, ParcelState.SENT)
    [reply] = await store.parcels(later(0), 9, unasked=0)

    assert (asked.body, asked.priority, reply.body) == (b"good morning", Priority.REPLY, b"reply")


async def test_another_persons_reply_makes_no_check_in_pressing(store: Store) -> None:
    await say(store, message(b"good morning", Priority.UNASKED))
    await say(store, message(b"reply"), key="2", address=BEA)

    assert [one.body for one in await store.parcels(later(0), 9, unasked=0)] == [b"reply"]


# ── a clock that was wrong ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("back", [timedelta(minutes=2), timedelta(hours=5), EVER])
async def test_a_bell_moves_with_a_clock_that_is_put_back(store: Store, back: timedelta) -> None:
    """She would sit for a year."""
    done = await event(store)
    await store.commit(
        replace(turn(done), timers=(timer(300, kind=TimerKind.ELAPSED),), at=later(0))
    )
    await store.wake(later(10), 10)

    assert await store.wake(later(11) - back, 10) == 0
    assert await store.wake(later(289) - back, 10) == 0
    assert await store.wake(later(311) - back, 10) == 1


async def test_a_small_step_back_changes_nothing(store: Store) -> None:
    await store.commit(replace(turn(await event(store)), timers=(timer(300),)))
    await store.wake(later(10), 10)

    assert await store.wake(later(5), 10) == 0
    assert await store.next_wake() == later(300)


async def test_a_check_in_that_was_set_in_the_future_is_looked_at_anew(store: Store) -> None:
    """Set while the clock was a year ahead, it would not come for a year."""
    far, day = EVER.total_seconds(), 86_400
    done = await event(store)
    call = timer(far + day, kind=TimerKind.CHECK_IN)
    await store.commit(replace(turn(done), timers=(call,), at=later(far)))
    await store.wake(later(far), 10)

    assert await store.wake(later(0), 10) == 1
    assert [one.timer for one in await waiting(store)] == [call]


async def test_a_check_in_that_was_set_today_stays_where_it_is(store: Store) -> None:
    call = timer(3600, kind=TimerKind.CHECK_IN)
    await store.commit(replace(turn(await event(store)), timers=(call,), at=NOW))
    await store.wake(later(600), 10)

    assert await store.wake(later(0), 10) == 0
    assert await store.next_wake() == later(3600)


async def test_what_was_put_off_does_not_wait_for_a_clock_to_catch_up(store: Store) -> None:
    await say(store, message(b"reply", at=later(5)))
    assert await claimed(store, 0) == []

    assert await claimed(store, -1) == []  # a small step
    assert await claimed(store, -7200) == [b"reply"]
