"""The contract of a store: what comes in."""

from dataclasses import replace

import pytest

from bot.app.ports import Store
from bot.core.errors import StoreError
from tests.contract.given import (
    ADA,
    BEA,
    NOW,
    arrival,
    claimed,
    event,
    later,
    message,
    timer,
    turn,
    waiting,
)


async def test_an_accepted_event_waits_as_it_came(store: Store) -> None:
    given = arrival(body=b"\x00 it hurts \xff")

    fresh = await store.accept([given])

    [event] = await waiting(store)
    assert fresh == 1
    assert (event.body, event.address, event.received_at) == (given.body, ADA, NOW)
    assert (event.urgent, event.tries, event.timer) == (False, 0, None)


async def test_accepting_nothing_is_nothing(store: Store) -> None:
    assert await store.accept([]) == 0


async def test_an_event_seen_before_is_dropped(store: Store) -> None:
    await store.accept([arrival("1")])

    fresh = await store.accept([arrival("1", body=b"again"), arrival("2"), arrival("2")])

    assert fresh == 1
    assert [event.body for event in await waiting(store)] == [b"hello", b"hello"]


async def test_an_event_is_known_again_after_its_turn(store: Store) -> None:
    await store.commit(turn(await event(store, "1")))

    assert await store.accept([arrival("1")]) == 0


async def test_an_event_of_long_ago_is_not_remembered(store: Store) -> None:
    await store.commit(turn(await event(store, "1")))
    await store.accept([replace(arrival("2"), received_at=later(30 * 86400))])

    assert await store.accept([replace(arrival("1"), received_at=later(30 * 86400))]) == 1


async def test_the_same_address_is_the_same_person(store: Store) -> None:
    await store.accept([arrival("1", ADA), arrival("2", BEA), arrival("3", ADA)])

    first, second, third = await waiting(store)
    assert first.person == third.person != second.person
    assert first.person == await store.person(ADA)
    assert len(first.person) == 32


async def test_nobody_is_reached_at_an_unknown_address(store: Store) -> None:
    assert await store.person(ADA) is None


async def test_urgent_events_come_first_then_the_oldest(store: Store) -> None:
    bodies = (b"1", b"2", b"3!", b"4", b"5!")
    await store.accept([
        arrival(body.decode(), body=body, urgent=body[-1:] == b"!") for body in bodies
    ])

    assert [event.body for event in await waiting(store)] == [b"3!", b"5!", b"1", b"2", b"4"]
    assert [event.body for event in await store.pending(0, 3)] == [b"3!", b"5!", b"1"]
    assert [event.urgent for event in await store.pending(0, 3)] == [True, True, False]


async def test_pending_goes_on_after_a_number(store: Store) -> None:
    await store.accept([arrival(str(number)) for number in range(4)])
    first, *rest = await waiting(store)

    assert await store.pending(first.seq, 100) == rest
    assert await store.pending(rest[-1].seq, 100) == []


async def test_numbers_of_events_never_come_twice(store: Store) -> None:
    first = await event(store, "1")
    await store.commit(turn(first))

    second = await event(store, "2")

    assert second.seq > first.seq


async def test_tries_are_counted(store: Store) -> None:
    seq = (await event(store)).seq

    assert [await store.failed(seq), await store.failed(seq)] == [1, 2]
    assert [event.tries for event in await waiting(store)] == [2]


async def test_a_try_of_an_event_that_is_gone_counts_nothing(store: Store) -> None:
    assert await store.failed(999) == 0


async def test_a_quarantined_event_waits_no_more_and_is_answered(store: Store) -> None:
    bad, good = await event(store, "1"), await event(store, "2", BEA)

    await store.quarantine(bad.seq, "ValueError", [message(b"that one was mine")])

    assert [event.seq for event in await waiting(store)] == [good.seq]
    assert await claimed(store) == [b"that one was mine"]
    assert (await store.counts()).quarantined == 1


async def test_quarantining_an_event_that_is_gone_says_nothing(store: Store) -> None:
    await store.quarantine(999, "ValueError", [message()])

    assert await claimed(store) == []
    assert (await store.counts()).quarantined == 0


async def test_a_wake_up_call_can_be_quarantined(store: Store) -> None:
    done = await event(store)
    await store.commit(replace(turn(done), timers=(timer(5),)))
    await store.wake(later(5), 10)
    [woken] = await waiting(store)

    await store.quarantine(woken.seq, "ValueError")

    assert await waiting(store) == []


# ── timers ────────────────────────────────────────────────────────────────────────────────────


async def test_a_due_timer_becomes_an_event(store: Store) -> None:
    done = await event(store)
    call = timer(90.5, fence=7)
    await store.commit(replace(turn(done), timers=(call,)))

    assert await store.wake(later(90.4), 10) == 0
    assert await store.wake(later(91), 10) == 1

    [woken] = await waiting(store)
    assert (woken.timer, woken.person, woken.address) == (call, done.person, ADA)
    assert (woken.received_at, woken.body, woken.urgent) == (later(91), b"", False)
    assert woken.seq > done.seq


async def test_a_timer_fires_once(store: Store) -> None:
    await store.commit(replace(turn(await event(store)), timers=(timer(1),)))

    assert [await store.wake(later(9), 10), await store.wake(later(9), 10)] == [1, 0]


async def test_the_earliest_timers_wake_first_up_to_the_limit(store: Store) -> None:
    calls = (timer(3, 3), timer(1, 1), timer(2, 2))
    await store.commit(replace(turn(await event(store)), timers=calls))

    assert await store.wake(later(9), 2) == 2
    assert [event.timer for event in await waiting(store)] == [calls[1], calls[2]]
    assert await store.wake(later(9), 2) == 1


async def test_next_wake_is_the_earliest_of_all(store: Store) -> None:
    assert await store.next_wake() is None
    await store.commit(replace(turn(await event(store, "1")), timers=(timer(9), timer(5.25))))
    await store.commit(replace(turn(await event(store, "2", BEA)), timers=(timer(7),)))

    assert await store.next_wake() == later(5.25)


async def test_a_turn_replaces_all_timers_of_its_person_only(store: Store) -> None:
    await store.commit(replace(turn(await event(store, "1")), timers=(timer(5), timer(6))))
    await store.commit(replace(turn(await event(store, "2", BEA)), timers=(timer(7),)))

    await store.commit(replace(turn(await event(store, "3")), timers=(timer(8),)))

    assert (await store.counts()).timers == 2
    assert await store.next_wake() == later(7)


async def test_a_woken_call_outlives_the_next_turn(store: Store) -> None:
    await store.commit(replace(turn(await event(store, "1")), timers=(timer(1),)))
    await store.wake(later(2), 10)
    await store.accept([arrival("2")])
    woken, typed = await waiting(store)

    await store.commit(turn(typed))

    assert [event.seq for event in await waiting(store)] == [woken.seq]
    await store.commit(turn(woken))
    assert await waiting(store) == []


async def test_an_event_has_one_turn(store: Store) -> None:
    done = await event(store)
    await store.commit(turn(done))

    with pytest.raises(StoreError):
        await store.commit(replace(turn(done), outgoing=(message(),)))

    assert await claimed(store) == []
