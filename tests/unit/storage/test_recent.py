"""Conversations at hand: fast, and never an older state than the disk's."""

from bot.app.ports import Receipt
from bot.core.conversation import Conversation, KitItem
from bot.core.names import PersonId
from bot.storage.recent import Recent, RecentReceipts, kit_after

ADA, BEA, CLEO = PersonId("a"), PersonId("b"), PersonId("c")
OLD, NEW = Conversation(prompts=1), Conversation(prompts=2)


def test_what_was_read_is_at_hand() -> None:
    recent = Recent()

    recent.was_read(ADA, recent.draw(ADA), OLD)

    assert recent.get(ADA) == OLD
    assert recent.get(BEA) is None


def test_what_was_written_replaces_what_was_read() -> None:
    recent = Recent()
    recent.was_read(ADA, recent.draw(ADA), OLD)

    ticket = recent.draw(ADA)
    assert recent.get(ADA) is None
    recent.was_written(ADA, ticket, NEW)

    assert recent.get(ADA) == NEW


def test_a_read_that_began_before_a_write_is_not_kept() -> None:
    """A person would be thrown back to where she was a turn ago."""
    recent = Recent()
    reading, writing = recent.draw(ADA), recent.draw(ADA)

    recent.was_written(ADA, writing, NEW)
    recent.was_read(ADA, reading, OLD)

    assert recent.get(ADA) == NEW


def test_a_read_that_began_during_a_write_is_not_kept() -> None:
    for read_first in (True, False):
        recent = Recent()
        writing, reading = recent.draw(ADA), recent.draw(ADA)
        if read_first:
            recent.was_read(ADA, reading, OLD)
        recent.was_written(ADA, writing, NEW)
        recent.was_read(ADA, reading, OLD)

        assert recent.get(ADA) is None


def test_a_write_of_unknown_result_leaves_nothing() -> None:
    recent = Recent()
    recent.was_read(ADA, recent.draw(ADA), OLD)

    recent.was_written(ADA, recent.draw(ADA), None)

    assert recent.get(ADA) is None


def test_only_so_many_are_at_hand() -> None:
    recent = Recent(size=2)
    for person in (ADA, BEA, CLEO):
        recent.was_read(person, recent.draw(person), OLD)

    assert [recent.get(person) for person in (ADA, BEA, CLEO)] == [None, OLD, OLD]


def test_who_gave_up_keeps_nothing() -> None:
    recent = Recent()
    recent.was_read(ADA, recent.draw(ADA), OLD)

    recent.give_up()
    recent.was_read(BEA, recent.draw(BEA), OLD)

    assert (recent.get(ADA), recent.get(BEA)) == (None, None)


def test_the_kit_after_a_turn_is_what_the_tables_hold() -> None:
    one, two, three = (KitItem(id_, "k", "w", "t") for id_ in "123")
    changed = KitItem("1", "k", "w", "other")

    assert kit_after((one, two), (changed, three), ("2", "unknown")) == (changed, three)


ONE, TWO = (Receipt(1, "one"),), (Receipt(1, "one"), Receipt(2, "two"))


def test_the_last_receipts_of_a_person_are_at_hand() -> None:
    shown = RecentReceipts()

    shown.keep(ADA, ONE)
    shown.keep(ADA, TWO)

    assert shown.of(ADA) == TWO
    assert shown.of(BEA) is None


def test_receipts_of_those_shown_something_long_ago_are_let_go() -> None:
    shown = RecentReceipts(size=2)

    for person in (ADA, BEA, ADA, CLEO):
        shown.keep(person, ONE)

    assert [shown.of(person) for person in (ADA, BEA, CLEO)] == [ONE, None, ONE]


def test_receipts_of_a_forgotten_person_are_not_kept() -> None:
    shown = RecentReceipts()
    shown.keep(ADA, ONE)

    shown.forget(ADA)

    assert shown.of(ADA) is None
