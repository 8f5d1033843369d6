"""The contract of a store: what goes out, and in which order."""

import asyncio
from dataclasses import replace

import pytest

from bot.app.ports import RECEIPTS_KEPT, ParcelState, Receipt, Store
from bot.core.effects import Priority
from bot.core.names import PersonId
from tests.contract.given import (
    ADA,
    BEA,
    arrival,
    claim,
    claimed,
    event,
    later,
    message,
    say,
    turn,
    waiting,
)

HELP = message(b"help", Priority.CRISIS)


async def test_a_parcel_carries_what_a_sender_needs(store: Store) -> None:
    person = await say(store, message(b"\x00\xff hi", Priority.TIMED))

    [parcel] = await claim(store)

    assert (parcel.person, parcel.address, parcel.body) == (person, ADA, b"\x00\xff hi")
    assert (parcel.priority, parcel.tries, parcel.repeated) == (Priority.TIMED, 0, False)


async def test_a_parcel_is_handed_out_once(store: Store) -> None:
    await say(store, message())

    assert [len(await claim(store)), len(await claim(store))] == [1, 0]


async def test_messages_of_one_person_go_one_after_the_other(store: Store) -> None:
    await say(store, message(b"1"), message(b"2"), message(b"3"))
    order = []

    for _ in range(3):
        [parcel] = await claim(store)
        order.append(parcel.body)
        await store.settle(parcel.seq, ParcelState.SENT)

    assert order == [b"1", b"2", b"3"]
    assert (await store.counts()).queued == 0


async def test_a_message_waits_for_an_earlier_one_that_is_not_due(store: Store) -> None:
    await say(store, message(b"slow", at=later(5)), message(b"quick"))

    assert await claimed(store, 4.999) == []
    assert await claimed(store, 5) == [b"slow"]


async def test_people_do_not_wait_for_each_other(store: Store) -> None:
    await say(store, message(b"ada 1"), message(b"ada 2"), key="1")
    await say(store, message(b"bea 1"), key="2", address=BEA)

    assert await claimed(store) == [b"ada 1", b"bea 1"]


async def test_a_crisis_message_waits_for_nothing(store: Store) -> None:
    """Help must not stand behind a pause between two bubbles, nor behind a slow delivery."""
    await say(store, message(b"in flight"), message(b"later", at=later(60)), HELP)
    assert await claimed(store) == [b"help", b"in flight"]

    await say(store, HELP, key="2")

    assert await claimed(store) == [b"help"]


async def test_what_is_settled_lets_the_next_one_go_in_the_same_breath(store: Store) -> None:
    """Calls take effect in the order in which they are made."""
    await say(store, message(b"one"), message(b"two"))
    [one] = await claim(store)

    _, [two] = await asyncio.gather(store.settle(one.seq, ParcelState.SENT), claim(store))

    assert two.body == b"two"


async def test_settling_says_whether_something_else_is_queued_for_her(store: Store) -> None:
    await say(store, message(b"one"), message(b"two"), key="1")
    await say(store, message(b"hers"), key="2", address=BEA)
    one, hers = await claim(store)

    assert await store.settle(hers.seq, ParcelState.SENT) is False
    assert await store.settle(one.seq, ParcelState.SENT) is True
    [two] = await claim(store)
    assert await store.settle(two.seq, ParcelState.QUEUED, not_before=later(60)) is True


async def test_nothing_overtakes_a_crisis_message_in_flight(store: Store) -> None:
    await say(store, HELP, message(b"after"))

    [parcel] = await claim(store)

    assert await claimed(store) == []
    await store.settle(parcel.seq, ParcelState.SENT)
    assert await claimed(store) == [b"after"]


async def test_crisis_goes_first_then_replies_then_timed_ones(store: Store) -> None:
    given = [
        message(b"bell", Priority.TIMED, at=later(-9)),
        message(b"reply 2", at=later(-1)),
        message(b"reply 1", at=later(-2)),
        HELP,
    ]
    for number, one in enumerate(given):
        await say(store, one, key=str(number), address=f"telegram:{number}")

    assert await claimed(store) == [b"help", b"reply 1", b"reply 2", b"bell"]


async def test_no_more_is_claimed_than_asked_for(store: Store) -> None:
    for number in range(5):
        await say(store, message(str(number).encode()), key=str(number), address=f"t:{number}")

    assert [parcel.body for parcel in await store.parcels(later(0), 2)] == [b"0", b"1"]
    assert [parcel.body for parcel in await store.parcels(later(0), 9)] == [b"2", b"3", b"4"]


async def test_only_what_is_pressing_enough_is_claimed(store: Store) -> None:
    """Help has places of its own, which a bell must not take."""
    bell = message(b"bell", Priority.TIMED)
    for number, one in enumerate((bell, message(b"reply"), HELP)):
        await say(store, one, key=str(number), address=f"t:{number}")

    help_ = await store.parcels(later(0), 9, least=Priority.CRISIS)
    reply = await store.parcels(later(0), 9, least=Priority.REPLY)

    assert [one.body for one in (*help_, *reply)] == [b"help", b"reply"]
    assert await claimed(store) == [b"bell"]


async def test_what_is_put_back_comes_again_at_its_new_time(store: Store) -> None:
    await say(store, message(b"1"), message(b"2"))
    [parcel] = await claim(store)

    await store.settle(parcel.seq, ParcelState.QUEUED, not_before=later(30))

    assert await claimed(store, 29) == []
    assert await store.next_parcel() == later(30)
    [again] = await claim(store, 30)
    assert (again.seq, again.tries, again.repeated) == (parcel.seq, 1, False)


async def test_what_is_put_back_without_a_time_comes_at_once(store: Store) -> None:
    await say(store, message())
    [parcel] = await claim(store)

    await store.settle(parcel.seq, ParcelState.QUEUED)

    assert [one.seq for one in await claim(store)] == [parcel.seq]


@pytest.mark.parametrize("state", [ParcelState.AMBIGUOUS, ParcelState.DEAD, ParcelState.SENT])
async def test_a_settled_message_lets_the_next_one_go(store: Store, state: ParcelState) -> None:
    await say(store, message(b"1"), message(b"2"))
    [parcel] = await claim(store)

    await store.settle(parcel.seq, state)

    assert await claimed(store) == [b"2"]


@pytest.mark.parametrize("state", [ParcelState.AMBIGUOUS, ParcelState.DEAD])
async def test_what_did_not_surely_arrive_is_counted(store: Store, state: ParcelState) -> None:
    await say(store, message())
    [parcel] = await claim(store)

    await store.settle(parcel.seq, state)

    rows = (await store.counts()).rows
    assert rows[f"outbox_{state}"] == 1


# ── receipts ──────────────────────────────────────────────────────────────────────────────────


async def sent(store: Store, *receipts: Receipt, address: str = ADA) -> PersonId:
    """Messages sent one after the other, each with a receipt."""
    done = [message(str(one.prompt).encode()) for one in receipts]
    person = await say(store, *done, key=repr((receipts, address)), address=address)
    for receipt in receipts:
        [parcel] = await claim(store)
        await store.settle(parcel.seq, ParcelState.SENT, receipt=receipt)
    return person


async def test_a_receipt_is_found_by_its_prompt(store: Store) -> None:
    person = await sent(store, Receipt(7, "4711"))

    assert await store.receipt(person, 7) == "4711"
    assert await store.receipt(person, 8) is None
    assert await store.receipt(PersonId("f" * 32), 7) is None


async def test_receipts_of_the_last_prompts_are_kept(store: Store) -> None:
    person = await sent(store, *(Receipt(prompt, str(prompt)) for prompt in range(5)))

    found = [await store.receipt(person, prompt) for prompt in range(5)]

    assert found == [None, None, "2", "3", "4"]
    assert RECEIPTS_KEPT == 3


async def test_a_prompt_shown_again_is_found_where_it_was_shown_last(store: Store) -> None:
    person = await sent(store, Receipt(1, "first"), Receipt(1, "second"))

    assert await store.receipt(person, 1) == "second"


async def test_people_have_receipts_of_their_own(store: Store) -> None:
    ada = await sent(store, Receipt(1, "ada"))
    bea = await sent(store, Receipt(1, "bea"), address=BEA)

    assert [await store.receipt(one, 1) for one in (ada, bea)] == ["ada", "bea"]
    assert (await store.export(bea)).receipts == (Receipt(1, "bea"),)


@pytest.mark.parametrize(
    "state", [ParcelState.QUEUED, ParcelState.AMBIGUOUS, ParcelState.DEAD, ParcelState.SENDING]
)
async def test_only_what_arrived_leaves_a_receipt(store: Store, state: ParcelState) -> None:
    person = await say(store, message())
    [parcel] = await claim(store)

    await store.settle(parcel.seq, state, receipt=Receipt(1, "4711"))
    await store.settle(999, ParcelState.SENT, receipt=Receipt(1, "4711"))

    assert await store.receipt(person, 1) is None


async def test_a_receipt_of_somebody_forgotten_meanwhile_is_not_kept(store: Store) -> None:
    person = await say(store, message())
    [parcel] = await claim(store)
    await store.forget(person)

    await store.settle(parcel.seq, ParcelState.SENT, receipt=Receipt(1, "4711"))

    assert await store.receipt(person, 1) is None
    assert (await store.counts()).rows["receipt"] == 0


async def test_only_a_claimed_message_is_settled(store: Store) -> None:
    await say(store, message())
    [parcel] = await claim(store)
    await store.settle(parcel.seq, ParcelState.SENDING)
    await store.settle(parcel.seq, ParcelState.QUEUED)

    await store.settle(parcel.seq, ParcelState.SENT)
    await store.settle(999, ParcelState.SENT)

    assert (await store.counts()).queued == 1


async def test_a_message_that_came_too_late_is_not_sent(store: Store) -> None:
    bell = message(b"bell", Priority.TIMED, expires_at=later(10))
    await say(store, bell, message(b"after"))

    assert await claimed(store, 10) == [b"after"]
    assert (await store.counts()).rows["outbox_dead"] == 1


async def test_a_message_in_time_is_sent(store: Store) -> None:
    await say(store, message(b"bell", Priority.TIMED, expires_at=later(10)))

    assert await claimed(store, 9.9) == [b"bell"]


async def test_the_next_parcel_is_the_first_that_may_go(store: Store) -> None:
    assert await store.next_parcel() is None
    await say(store, message(b"1", at=later(8)), message(b"2", at=later(1)), key="1")
    assert await store.next_parcel() == later(8)

    await say(store, message(b"3", at=later(4)), key="2", address=BEA)
    assert await store.next_parcel() == later(4)

    await say(store, replace(HELP, not_before=later(2)), key="3")
    assert await store.next_parcel() == later(2)


async def test_the_next_help_is_told_apart_from_the_next_parcel(store: Store) -> None:
    await say(store, message(b"1"), replace(HELP, not_before=later(2)))

    assert await store.next_parcel() == later(0)
    assert await store.next_parcel(least=Priority.CRISIS) == later(2)


async def test_silence_drops_what_is_queued_for_that_person_but_help(store: Store) -> None:
    """After somebody says that she is in danger no bubble of the old flow may follow."""
    await say(store, message(b"in flight"), message(b"old"), HELP, key="1")
    await say(store, message(b"bea"), key="2", address=BEA)
    [help_, flying, bea] = await claim(store)
    await store.settle(help_.seq, ParcelState.QUEUED, not_before=later(1))
    await store.accept([arrival("3")])
    [done] = await waiting(store)

    await store.commit(replace(turn(done), outgoing=(message(b"new"),), silence_queue=True))

    assert await claimed(store, 1) == [b"help"]
    for parcel in (help_, flying, bea):
        await store.settle(parcel.seq, ParcelState.SENT)
    assert await claimed(store, 1) == [b"new"]


async def test_what_was_asked_after_help_gives_way_to_new_help(store: Store) -> None:
    """Who writes much in danger may have many questions waiting: the numbers do not wait for them."""
    asked = replace(message(b"who is near you?", Priority.CRISIS), expires_at=later(3_600))
    await say(store, HELP, asked, key="1")
    await store.accept([arrival("2")])
    [done] = await waiting(store)

    again = message(b"help again", Priority.CRISIS)
    await store.commit(replace(turn(done), outgoing=(again,), silence_queue=True))

    assert await claimed(store) == [b"help", b"help again"]


async def test_a_turn_without_silence_keeps_the_queue(store: Store) -> None:
    await say(store, message(b"1"), key="1")

    await store.commit(turn(await event(store, "2")))

    assert await claimed(store) == [b"1"]


async def test_that_a_message_did_not_arrive_is_known_for_some_days(store: Store) -> None:
    await say(store, message())
    [parcel] = await claim(store)
    await store.settle(parcel.seq, ParcelState.DEAD)

    await store.accept([replace(arrival("2"), received_at=later(2 * 86400))])
    assert (await store.counts()).rows["outbox_dead"] == 1
    await store.accept([replace(arrival("3"), received_at=later(30 * 86400))])
    assert "outbox_dead" not in (await store.counts()).rows
