"""The contract of a store: turns, and what they leave behind."""

import asyncio
from dataclasses import replace

import pytest

from bot.app.ports import Export, JournalPage, ParcelState, PutAside, Receipt, Store, TurnRecord
from bot.core.conversation import Conversation, Frame, HeardWords, Profile
from bot.core.errors import StoreError
from bot.core.history import HistoryLine
from bot.core.names import FlowId, Language, PersonId, StateId
from tests.contract.given import (
    ADA,
    BEA,
    NOW,
    anchor,
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

HERS = Conversation(
    profile=Profile(Language("de"), "Europe/Berlin", "DE", "Ada", "slow"),
    frames=(Frame(FlowId("f"), StateId("s"), 1, slots={"words": ("heavy", "grey"), "on": True}),),
    prompts=3,
    session=2,
    heard=HeardWords("it hurts"),
)
LINE = HistoryLine(NOW, FlowId("one_minute"), "softer", {"before": 7, "feelings": ("sad", "tired")})
PAGE = JournalPage(NOW, FlowId("letter"), "dear one")


def leaving(record: TurnRecord) -> TurnRecord:
    """The same turn with something in the kit, the history and the journal."""
    return replace(record, keep=(anchor(),), history=(LINE,), journal=(PAGE,))


async def test_nobody_new_has_a_conversation(store: Store) -> None:
    done = await event(store)

    assert await store.load(done.person) is None
    assert await store.load(PersonId("f" * 32)) is None
    assert await store.load(PersonId("nonsense")) is None


async def test_a_conversation_comes_back_as_it_was(store: Store) -> None:
    done = await event(store)

    await store.commit(turn(done, HERS))

    assert await store.load(done.person) == HERS
    assert await waiting(store) == []


async def test_a_later_turn_replaces_the_conversation(store: Store) -> None:
    await store.commit(turn(await event(store, "1"), HERS))
    done = await event(store, "2")

    await store.commit(turn(done, replace(HERS, frames=())))

    assert await store.load(done.person) == replace(HERS, frames=())


async def test_a_turn_without_its_event_is_refused_whole(store: Store) -> None:
    hers, others = await event(store, "1"), await event(store, "2", BEA)
    wrong = TurnRecord(hers.person, others.seq, HERS, (message(),), (timer(1),), keep=(anchor(),))

    with pytest.raises(StoreError):
        await store.commit(wrong)

    assert await store.load(hers.person) is None
    assert await claimed(store) == []
    assert await store.next_wake() is None
    assert len(await waiting(store)) == 2


async def test_turns_that_come_together_are_all_kept(store: Store) -> None:
    await store.accept([arrival(str(n), f"telegram:{n}") for n in range(64)])
    events = await waiting(store)

    await asyncio.gather(
        *(store.commit(replace(turn(one), outgoing=(message(),))) for one in events)
    )

    loaded = await asyncio.gather(*(store.load(one.person) for one in events))
    assert [found and found.prompts for found in loaded] == [one.seq for one in events]
    assert len(await claimed(store)) == 64


async def test_one_failing_turn_does_not_spoil_those_beside_it(store: Store) -> None:
    await store.accept([arrival(str(n), f"telegram:{n}") for n in range(8)])
    events = await waiting(store)
    records = [replace(turn(one), outgoing=(message(),)) for one in events]
    records[4] = replace(records[4], done=999)

    results = await asyncio.gather(*map(store.commit, records), return_exceptions=True)

    assert [type(result) for result in results] == [type(None)] * 4 + [StoreError] + [
        type(None)
    ] * 3
    assert [one.seq for one in await waiting(store)] == [events[4].seq]
    assert len(await claimed(store)) == 7


async def test_whoever_stops_waiting_stops_nobody_else(store: Store) -> None:
    await store.accept([arrival(str(n), f"telegram:{n}") for n in range(4)])
    events = await waiting(store)
    commits = [asyncio.ensure_future(store.commit(turn(one))) for one in events]  # noqa: TID251 - to be cancelled
    await asyncio.sleep(0)

    commits[0].cancel()
    results = await asyncio.gather(*commits[1:])

    assert results == [None, None, None]


async def test_a_conversation_is_the_latest_whatever_happens_beside_it(store: Store) -> None:
    person = (await event(store, "0")).person
    await store.commit(turn((await waiting(store))[0]))
    for number in range(1, 30):
        done = await event(store, str(number))
        record = turn(done, Conversation(prompts=number))
        beside = [store.load(person), store.commit(record), store.load(person)]

        await asyncio.gather(*beside[number % 3 :], *beside[: number % 3])

        assert await store.load(person) == record.conversation


async def test_a_refused_turn_leaves_the_conversation_as_it_was(store: Store) -> None:
    done = await event(store, "1")
    await store.commit(turn(done, HERS))
    await store.load(done.person)

    with pytest.raises(StoreError):
        await store.commit(turn(done, Conversation()))

    assert await store.load(done.person) == HERS


# ── kit ───────────────────────────────────────────────────────────────────────────────────────


async def test_the_kit_comes_with_the_conversation_in_the_order_it_was_kept(store: Store) -> None:
    done = await event(store, "1")
    kept = (anchor("z"), anchor("a", "Ñandú 🌳"))
    await store.commit(replace(turn(done, HERS), keep=kept))

    found = await store.load(done.person)

    assert found == replace(HERS, kit=kept)


async def test_only_keeping_and_removing_change_the_kit(store: Store) -> None:
    done = await event(store, "1")
    await store.commit(replace(turn(done, replace(HERS, kit=(anchor("x"),))), keep=(anchor("y"),)))
    await store.commit(turn(await event(store, "2"), HERS))

    found = await store.load(done.person)

    assert found is not None
    assert found.kit == (anchor("y"),)


async def test_keeping_an_item_again_changes_it_in_its_place(store: Store) -> None:
    done = await event(store, "1")
    await store.commit(replace(turn(done, HERS), keep=(anchor("a"), anchor("b"))))
    await store.load(done.person)
    again = anchor("a", "a river")
    await store.commit(replace(turn(await event(store, "2"), HERS), keep=(again,)))

    found = await store.load(done.person)

    assert found is not None
    assert found.kit == (again, anchor("b"))


async def test_what_is_removed_is_gone_even_when_it_was_kept_in_the_same_turn(
    store: Store,
) -> None:
    done = await event(store, "1")
    await store.commit(replace(turn(done, HERS), keep=(anchor("a"), anchor("b"))))
    await store.load(done.person)
    record = replace(turn(await event(store, "2"), HERS), keep=(anchor("a"),))
    await store.commit(replace(record, remove=("a", "unknown")))

    found = await store.load(done.person)

    assert found is not None
    assert found.kit == (anchor("b"),)


async def test_two_people_may_keep_items_of_the_same_id(store: Store) -> None:
    hers, others = await event(store, "1"), await event(store, "2", BEA)
    await store.commit(replace(turn(hers, HERS), keep=(anchor("a", "oak"),)))
    await store.commit(replace(turn(others, HERS), keep=(anchor("a", "sea"),)))

    found = await store.load(hers.person)

    assert found is not None
    assert found.kit == (anchor("a", "oak"),)


# ── history and journal ───────────────────────────────────────────────────────────────────────


async def test_history_comes_back_in_order_since_an_instant(store: Store) -> None:
    done = await event(store)
    lines = tuple(replace(LINE, at=later(at)) for at in (-90_000, 0, 0.5, 1))
    await store.commit(replace(turn(done), history=lines))

    assert tuple(await store.history(done.person, later(-100_000))) == lines
    assert tuple(await store.history(done.person, later(0.5))) == lines[2:]
    assert tuple(await store.history(PersonId("f" * 32), NOW)) == ()


async def test_history_that_is_cleared_is_gone_with_that_of_the_turn_itself(store: Store) -> None:
    """Of the others nothing goes, and of hers nothing that she chose to keep."""
    hers, others = await event(store, "1"), await event(store, "2", BEA)
    await store.commit(leaving(turn(hers, HERS)))
    await store.commit(leaving(turn(others)))
    later_on = await event(store, "3")

    await store.commit(replace(leaving(turn(later_on, HERS)), clear_history=True))

    export = await store.export(hers.person)
    assert (export.history, export.journal) == ((), (PAGE, PAGE))
    assert export.conversation == replace(HERS, kit=(anchor(),))
    assert tuple(await store.history(hers.person, later(-100_000))) == ()
    assert tuple(await store.history(others.person, later(-100_000))) == (LINE,)


async def test_journal_pages_come_back_in_order(store: Store) -> None:
    done = await event(store, "1")
    await store.commit(replace(turn(done), journal=(PAGE,)))
    second = replace(PAGE, text="and then\nit was \u2028 quiet", at=later(5))
    await store.commit(replace(turn(await event(store, "2")), journal=(second,)))

    assert tuple(await store.journal(done.person)) == (PAGE, second)
    assert tuple(await store.journal(PersonId("f" * 32))) == ()


async def test_what_was_kept_goes_and_the_conversation_stays(store: Store) -> None:
    done, others = await event(store, "1"), await event(store, "2", BEA)
    await store.commit(leaving(turn(done)))
    await store.commit(leaving(turn(others)))

    await store.commit(replace(turn(await event(store, "3"), HERS), erase_kept=True))

    assert await store.export(done.person) == Export(HERS)
    beside = await store.export(others.person)
    assert (beside.history, beside.journal) == ((LINE,), (PAGE,))


async def test_an_export_holds_everything_of_one_person_only(store: Store) -> None:
    hers, others = await event(store, "1"), await event(store, "2", BEA)
    await store.commit(leaving(turn(hers, HERS)))
    await store.commit(replace(turn(others), history=(LINE,) * 2, journal=(PAGE,) * 2))

    export = await store.export(hers.person)

    assert export.conversation == replace(HERS, kit=(anchor(),))
    assert (export.history, export.journal) == ((LINE,), (PAGE,))


async def test_an_export_holds_what_could_not_be_answered(store: Store) -> None:
    done, others = await event(store, "1"), await event(store, "2", BEA)
    for one in (done, others):
        await store.quarantine(one.seq, "ValueError")

    export = await store.export(done.person)

    assert export.put_aside == (PutAside(NOW, "ValueError", "hello"),)


async def test_an_export_of_nobody_is_empty(store: Store) -> None:
    export = await store.export(PersonId("f" * 32))

    assert (export.conversation, export.history, export.journal) == (None, (), ())


# ── forgetting ────────────────────────────────────────────────────────────────────────────────


async def test_nothing_is_left_of_who_is_forgotten(store: Store) -> None:
    """Otherwise words that somebody took back would still be there."""
    done = await event(store, "1")
    full = replace(turn(done, HERS), outgoing=(message(),), timers=(timer(1), timer(50)))
    await store.commit(leaving(full))
    await store.wake(later(2), 1)
    await store.quarantine((await event(store, "2")).seq, "ValueError", [message()])
    await store.accept([arrival("3")])
    [parcel] = (await claim(store))[:1]
    await store.settle(parcel.seq, ParcelState.SENT, receipt=Receipt(1, "4711"))

    await store.forget(done.person)

    assert await store.person(ADA) is None
    assert await store.load(done.person) is None
    assert await store.receipt(done.person, 1) is None
    assert await waiting(store) == []
    assert await claimed(store, 99) == []
    assert await store.next_wake() is None
    rows = (await store.counts()).rows
    assert {name for name, count in rows.items() if count} == {"seen", "tombstone"}


async def test_forgetting_leaves_others_alone(store: Store) -> None:
    hers, others = await event(store, "1"), await event(store, "2", BEA)
    full = replace(turn(others, HERS), timers=(timer(1),), outgoing=(message(),))
    await store.commit(leaving(full))
    before = await store.export(others.person)

    await store.forget(hers.person)

    assert await store.export(others.person) == before
    assert await store.next_wake() == later(1)
    assert await claimed(store) == [b"good to see you"]


async def test_who_comes_back_after_being_forgotten_is_somebody_new(store: Store) -> None:
    done = await event(store, "1")
    await store.commit(turn(done, HERS))
    await store.forget(done.person)

    again = await event(store, "2")

    assert again.person != done.person
    assert await store.load(again.person) is None


async def test_the_turn_of_somebody_forgotten_meanwhile_is_refused(store: Store) -> None:
    done = await event(store)
    await store.forget(done.person)

    with pytest.raises(StoreError):
        await store.commit(turn(done, HERS))

    assert (await store.counts()).people == 0


async def test_forgetting_gives_back_what_still_waited(store: Store) -> None:
    """What she wrote after she confirmed it may be a cry for help."""
    done = await event(store, "1")
    await store.commit(replace(turn(done), timers=(timer(1),)))
    await store.accept([arrival("2", body=b"one"), arrival("3", BEA, body=b"hers")])
    await store.accept([arrival("4", body=b"two", urgent=True)])
    await store.wake(later(2), 9)

    waited = await store.forget(done.person)

    assert [(event.body, event.received_at) for event in waited] == [(b"one", NOW), (b"two", NOW)]
    assert [event.body for event in await waiting(store)] == [b"hers"]


async def test_forgetting_nobody_does_nothing(store: Store) -> None:
    await store.forget(PersonId("f" * 32))

    assert (await store.counts()).rows["tombstone"] == 0


async def test_counts_tell_how_much_there_is(store: Store) -> None:
    await store.accept([arrival("1"), arrival("2"), arrival("3", BEA)])
    first = (await waiting(store))[0]
    record = replace(turn(first, HERS), outgoing=(message(),) * 3, timers=(timer(1),))
    await store.commit(leaving(record))
    [parcel] = await claim(store)
    await store.settle(parcel.seq, ParcelState.SENT, receipt=Receipt(1, "4711"))
    await claim(store)

    counts = await store.counts()

    assert (counts.people, counts.waiting, counts.quarantined) == (2, 2, 0)
    assert (counts.queued, counts.timers) == (2, 1)
    assert counts.rows == {
        "person": 2,
        "conversation": 1,
        "seen": 3,
        "inbox": 2,
        "quarantine": 0,
        "outbox_queued": 1,
        "outbox_sending": 1,
        "timer": 1,
        "kit": 1,
        "history": 1,
        "journal": 1,
        "receipt": 1,
        "tombstone": 0,
    }


async def test_a_store_can_be_closed_twice(store: Store) -> None:
    await store.close()
    await store.close()
