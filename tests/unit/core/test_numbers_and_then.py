"""/now: the numbers at once, and one question beside them."""

from dataclasses import replace

import pytest

from bot.core.effects import GiveHelp, Offer, Priority
from bot.core.effects import Say as Bubble
from bot.core.flow import Call, Flow
from bot.core.names import FlowId, StateId
from bot.core.signals import SAFE
from tests.unit.core.small_book import Talk, book, choice, flow, sit, state

BESIDE = flow("beside", choice("first", "person rest"), resumable=0)
SITTING = flow("f", sit(), choice("bell", "a"), choice("late_bell", "a"))


def talking(beside: Flow | None) -> Talk:
    flows = (SITTING, beside) if beside else (SITTING,)
    return Talk(replace(book(*flows), commands={"now": FlowId("beside")}))


@pytest.mark.parametrize("begun", [True, False])
def test_one_question_follows_the_numbers_from_everywhere(begun: bool) -> None:
    talk = talking(BESIDE)
    if begun:
        talk.begins("f")

    talk.writes("/now", command="now")

    assert talk.effects[0] == GiveHelp(SAFE)
    assert (talk.said, talk.where) == (["first"], ["beside.first"])
    assert isinstance(talk.effects[-1], Offer)


def test_the_question_does_not_wait_behind_a_pause() -> None:
    talk = talking(BESIDE).writes("/now", command="now")

    assert {one.priority for one in talk.effects if isinstance(one, Bubble)} == {Priority.CRISIS}


def test_the_sit_is_put_down_and_can_be_taken_up_again() -> None:
    talk = talking(BESIDE).begins("f").writes("/now", command="now")

    assert talk.conversation.aside is not None
    assert [frame.flow for frame in talk.conversation.aside.frames] == ["f"]


def test_asked_again_the_numbers_come_again_and_one_question() -> None:
    talk = talking(BESIDE).writes("/now", command="now").writes("/now", command="now")

    assert GiveHelp(SAFE) in talk.effects
    assert talk.where == ["beside.first"]


@pytest.mark.parametrize(
    "broken",
    [
        None,
        replace(BESIDE, states={}),
        replace(
            BESIDE,
            states={
                StateId("first"): state("first", Call(FlowId("nobody")), "over"),
            },
        ),
    ],
)
def test_the_numbers_come_alone_when_the_question_is_broken(broken: Flow | None) -> None:
    """An author's slip would cost a person the number to call."""
    talk = talking(broken).begins("f").writes("/now", command="now")

    assert GiveHelp(SAFE) in talk.effects
    assert (talk.said, talk.where, talk.conversation.prompt) == ([], [], None)
