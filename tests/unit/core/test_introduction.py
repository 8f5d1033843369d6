"""When she is told what this is and asked whether to keep, and when not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation import Conversation, Memory, Profile, Reading
from bot.core.flow import Depth, Flow, Role
from bot.core.names import FlowId
from bot.core.signals import Found
from tests.unit.core.small_book import AT, CRISIS, Talk, book, choice, end, flow, line

INTRODUCTION = replace(
    flow("introduction", choice("bubbles", "keep no_keeping"), slots="opened"),
    role=Role.INTRODUCTION,
    takes=("opened",),
)
DOOR = replace(flow("door", choice("doors", "a")), role=Role.LANDING)


def practice(**changes: object) -> Flow:
    made = flow("f", choice("ask", "well left aside", {"well": "over", "left": "gone", "aside": "over"}),
                end("gone", "left"), end())  # fmt: skip
    return replace(made, menu_minutes=3, **changes)  # type: ignore[arg-type] # checked by the dataclass


def talk(*flows: Flow, **memory: object) -> Talk:
    changed = replace(Memory(), **memory)  # type: ignore[arg-type] # checked by the dataclass
    return Talk(book(INTRODUCTION, DOOR, *flows), Conversation(memory=changed))


def test_an_opened_chat_begins_with_it() -> None:
    assert talk().arrives().said == ["bubbles"]


def test_a_bare_hello_is_an_opened_chat() -> None:
    assert talk().writes("hello", intent="greeting").said == ["bubbles"]


def test_whoever_brings_something_is_met_first() -> None:
    feels = {"feelings": (Found("sad", "sad"),)}

    assert talk().writes("I feel sad").said == ["doors"]
    assert talk().writes("hello, I am sad", intent="greeting", found=feels).said == ["doors"]


def test_words_that_are_no_answer_to_it_are_met_at_the_door() -> None:
    assert talk().arrives().writes("it hurts").said == ["doors"]


def test_it_comes_when_the_first_practice_ended_well() -> None:
    begun = talk(practice()).begins("f")

    assert begun.taps("well").said == ["over", "bubbles"]
    top = begun.conversation.top
    assert top is not None
    assert top.slots == {"opened": False}


def test_it_does_not_come_when_a_practice_was_left() -> None:
    assert talk(practice()).begins("f").taps("left").said == ["gone"]


def test_it_waits_when_the_end_itself_has_much_to_say() -> None:
    """Six bubbles at once are a wall, and nobody reads a wall."""
    wordy = flow("f", choice("ask", "well", "one"), line("one", "two"), line("two", "over"), end())

    assert talk(replace(wordy, menu_minutes=3)).begins("f").taps("well").said == [
        "one",
        "two",
        "over",
    ]


@pytest.mark.parametrize(
    "memory",
    [
        {"hard_endings": 1},
        {"holding": Reading(7, AT)},
        {"crisis_at": AT - timedelta(hours=20)},
        {"rest_until": AT + timedelta(days=1)},
        {"introduced": 2},
        {"introduced": 1, "introduced_at": AT - timedelta(hours=2)},
    ],
)
def test_it_never_comes_in_a_hard_moment_nor_too_often(memory: dict[str, object]) -> None:
    assert talk(practice(), **memory).begins("f").taps("well").said == ["over"]


@pytest.mark.parametrize("keeps", [True, False])
def test_whoever_answered_is_not_asked_again(keeps: bool) -> None:
    known = Talk(book(INTRODUCTION, DOOR), Conversation(Profile(keeps=keeps)))

    assert known.arrives().said == ["doors"]


def test_whoever_did_not_answer_is_asked_once_more_on_another_day() -> None:
    met = talk().arrives()
    met.writes("it hurts").pauses(minutes=5)
    assert met.arrives().said != ["bubbles"]

    met.conversation = replace(met.conversation, frames=(), prompt=None)
    assert met.pauses(days=1).arrives().said == ["bubbles"]
    assert met.conversation.memory.introduced == 2


def test_what_is_no_practice_ends_without_it() -> None:
    plain = replace(practice(), menu_minutes=None)

    assert talk(plain).begins("f").taps("well").said == ["over"]


def test_a_practice_inside_of_what_follows_help_ends_without_it() -> None:
    """Whoever was in danger a moment ago is asked for nothing."""
    danger = replace(practice(), id=FlowId("danger"), role=Role.DANGER, meets={})
    inside = talk(danger, replace(practice(), depth=Depth.LIGHT))
    inside.writes("I want to die", danger=CRISIS)

    assert inside.begins("f").taps("well").said == ["over"]


def test_nothing_breaks_without_that_flow() -> None:
    assert Talk(book(DOOR)).arrives().said == ["doors"]
