"""The contract of a store: what comes in."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app.ports import UNSENT_EACH, Accepted, Arrival, ParcelState, Store
from bot.core.errors import StoreError
from tests.contract.given import (
    ADA,
    BEA,
    NOW,
    arrival,
    claim,
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

    accepted = await store.accept([given])

    [event] = await waiting(store)
    assert accepted == Accepted(1)
    assert (event.body, event.address, event.received_at) == (given.body, ADA, NOW)
    assert (event.urgent, event.tries, event.timer) == (False, 0, None)


async def test_accepting_nothing_is_nothing(store: Store) -> None:
    assert await store.accept([]) == Accepted(0)


async def test_an_event_seen_before_is_dropped(store: Store) -> None:
    await store.accept([arrival("1")])

    accepted = await store.accept([arrival("1", body=b"again"), arrival("2"), arrival("2")])

    assert accepted.new == 1
    assert [event.body for event in await waiting(store)] == [b"hello", b"hello"]


async def test_an_event_is_known_again_after_its_turn(store: Store) -> None:
    await store.commit(turn(await event(store, "1")))

    assert (await store.accept([arrival("1")])).new == 0


async def test_an_event_of_long_ago_is_not_remembered(store: Store) -> None:
    await store.commit(turn(await event(store, "1")))
    await store.accept([replace(arrival("2"), received_at=later(30 * 86400))])

    long_after = replace(arrival("1"), received_at=later(30 * 86400))
    assert (await store.accept([long_after])).new == 1


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


@pytest.mark.parametrize("by", ["an event", "the clock"])
async def test_a_quarantined_event_is_let_go_of_after_some_days(store: Store, by: str) -> None:
    """What somebody wrote must not lie about for ever because it once went wrong."""
    await store.quarantine((await event(store)).seq, "ValueError")

    async def passes(days: int) -> int:
        at = later(days * 86400)
        if by == "an event":
            await store.accept([replace(arrival(str(days)), received_at=at)])
        else:
            await store.wake(at, 10)
        return (await store.counts()).quarantined

    assert (await passes(2), await passes(30)) == (1, 0)


async def test_a_wake_up_call_can_be_quarantined(store: Store) -> None:
    done = await event(store)
    await store.commit(replace(turn(done), timers=(timer(5),)))
    await store.wake(later(5), 10)
    [woken] = await waiting(store)

    await store.quarantine(woken.seq, "ValueError")

    assert await waiting(store) == []


# ── a full mailbox ────────────────────────────────────────────────────────────────────────────


def flood(first: int, last: int, address: str = ADA, **more: bool) -> list[Arrival]:
    return [
        arrival(f"{address}/{n}", address, body=str(n).encode(), **more) for n in range(first, last)
    ]


async def bodies(store: Store) -> list[bytes]:
    return [event.body for event in await waiting(store)]


async def test_what_comes_to_a_full_mailbox_is_dropped(store: Store) -> None:
    accepted = await store.accept(flood(0, 5), bound=3)

    assert accepted == Accepted(3, (ADA,))
    assert await bodies(store) == [b"0", b"1", b"2"]


async def test_a_mailbox_is_as_full_as_earlier_batches_left_it(store: Store) -> None:
    await store.accept(flood(0, 2), bound=3)

    accepted = await store.accept([*flood(2, 5), *flood(0, 1, BEA)], bound=3)

    assert (accepted.new, len(accepted.dropped)) == (2, 1)
    assert await bodies(store) == [b"0", b"0", b"1", b"2"]


async def test_what_was_dropped_is_not_taken_when_it_comes_again(store: Store) -> None:
    """The transport hands a batch in again after a crash: the same ones must be answered."""
    await store.accept(flood(0, 3), bound=1)
    await store.commit(turn((await waiting(store))[0]))

    again = await store.accept(flood(0, 3), bound=1)

    assert again == Accepted(0)


async def test_a_mailbox_has_room_again_after_a_turn(store: Store) -> None:
    await store.accept(flood(0, 2), bound=2)
    await store.commit(turn((await waiting(store))[0]))

    assert await store.accept(flood(2, 3), bound=2) == Accepted(1)


async def test_danger_is_taken_however_full_the_mailbox_is(store: Store) -> None:
    """Somebody who writes the same words a hundred times may write the ones that matter last."""
    await store.accept(flood(0, 4), bound=2)

    accepted = await store.accept(flood(4, 6, urgent=True), bound=2)

    assert accepted == Accepted(2)
    assert await bodies(store) == [b"4", b"5", b"0", b"1"]


async def test_urgent_events_take_nobodys_room(store: Store) -> None:
    await store.accept(flood(0, 2, urgent=True), bound=2)

    assert await store.accept(flood(2, 4), bound=2) == Accepted(2)


async def test_an_event_without_bound_is_taken(store: Store) -> None:
    await store.accept(flood(0, 2), bound=2)

    assert await store.accept([replace(arrival("x"), bounded=False)], bound=2) == Accepted(1)


async def test_nothing_more_is_taken_while_too_many_answers_wait(store: Store) -> None:
    """Turns are quicker than a chat: whoever floods would be answered for days."""
    await store.accept(flood(0, 1), bound=2)
    answers = tuple(message() for _ in range(2 * UNSENT_EACH))
    await store.commit(replace(turn((await waiting(store))[0]), outgoing=answers))

    full = await store.accept([*flood(1, 2), *flood(2, 3, urgent=True), *flood(0, 1, BEA)], bound=2)
    (sent,) = await claim(store)
    await store.settle(sent.seq, ParcelState.SENT)

    assert full == Accepted(2, (ADA,))
    assert await store.accept(flood(3, 4), bound=2) == Accepted(1)


# ── whose turn it is ──────────────────────────────────────────────────────────────────────────


async def test_nobody_waits_behind_all_that_somebody_else_wrote(store: Store) -> None:
    await store.accept([*flood(0, 3, ADA), *flood(10, 12, BEA), *flood(20, 21, "telegram:1")])

    assert await bodies(store) == [b"0", b"10", b"20", b"1", b"11", b"2"]
    assert len(await store.pending(0, 3)) == 3


async def test_who_has_had_turns_keeps_her_order(store: Store) -> None:
    await store.accept(flood(0, 3))
    for done in (await waiting(store))[:2]:
        await store.commit(turn(done))

    await store.accept(flood(3, 5))

    assert await bodies(store) == [b"2", b"3", b"4"]


async def test_a_woken_call_waits_behind_what_the_person_wrote_before(store: Store) -> None:
    await store.commit(replace(turn(await event(store)), timers=(timer(1), timer(2))))
    await store.accept(flood(0, 2))
    await store.accept(flood(10, 12, BEA))

    await store.wake(later(9), 10)

    hers = [event for event in await waiting(store) if event.address == ADA]
    assert [event.body or event.timer for event in hers] == [b"0", b"1", timer(1), timer(2)]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.tuples(st.sampled_from("abcx"), st.booleans()), min_size=1, max_size=25))
async def test_nobody_is_ever_overtaken_by_herself(
    store: Store, steps: list[tuple[str, bool]]
) -> None:
    """Whatever comes, and whichever turns were taken: each person's plain events stay in order."""
    for who, flag in steps:
        if who == "x":
            for done in (await store.pending(0, 2))[flag:]:
                await store.commit(turn(done))
        else:
            count = (await store.counts()).rows["seen"]  # the store is the same for all examples
            await store.accept([arrival(f"{count}", f"t:{who}", urgent=flag)], bound=4)

    left = await waiting(store)
    for person in {one.person for one in left}:
        plain = [one.seq for one in left if one.person == person and not one.urgent]
        assert plain == sorted(plain)
        assert len(plain) <= 4
    assert [one.urgent for one in left] == sorted((e.urgent for e in left), reverse=True)
    for done in left:
        await store.commit(turn(done))


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


async def test_what_was_accepted_can_be_made_sure_of(store: Store) -> None:
    await store.accept([arrival()])

    await asyncio.gather(store.hardened(), store.hardened())

    assert len(await waiting(store)) == 1
