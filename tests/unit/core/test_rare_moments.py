"""Moments that take an unusual book or an old conversation to come about."""

from dataclasses import replace

import pytest

from bot.core.conversation import Conversation
from bot.core.draft import Draft
from bot.core.effects import Note
from bot.core.errors import NoOpenFlow
from bot.core.flow import Ask, AskKind, Exit, Keep, Pass, Role
from tests.unit.core.doors import DOORS, PLAIN, talking
from tests.unit.core.small_book import (
    AT,
    BELLS,
    Talk,
    book,
    choice,
    flow,
    sit,
    state,
    target,
    text,
)

MEETING = replace(flow("meeting", choice("met", "on")), role=Role.MEETING)
MEETING = replace(MEETING, meets={"dont_know": MEETING.entry})


def test_outside_of_flows_there_is_no_frame_to_look_at() -> None:
    with pytest.raises(NoOpenFlow, match="there is no open flow"):
        _ = Draft(book(), Conversation(), AT, 0).top


def test_a_conversation_without_a_prompt_is_given_one() -> None:
    talk = talking(PLAIN)
    talk.conversation = replace(talk.conversation, prompt=None)

    assert talk.sends("voice").offer.prompt == 2


def test_a_silent_question_is_asked_again_without_words() -> None:
    quiet = state("ask", Ask(AskKind.CHOICE, options=("a",)), "over", says=False)
    talk = talking(flow("f", quiet)).writes("/help", command="help").taps("back")

    assert talk.said == ["over"]
    assert talk.where == ["f.ask"]


def test_a_bare_command_outside_of_flows_is_obeyed() -> None:
    assert Talk(book(*DOORS)).writes("menu", command="menu").where == ["menu.pick"]


def test_a_way_out_on_a_button_ends_a_sit() -> None:
    one = replace(
        flow("f", sit(), *BELLS, choice("out", "a")), exits=(Exit("enough", target("out")),)
    )

    assert talking(one).taps("enough").where == ["f.out"]


def test_an_old_press_in_a_line_that_was_a_question_is_stale_and_asked_on() -> None:
    edited = flow("f", replace(state("one", Pass(), "two"), shape="new"), choice("two", "a"))
    talk = talking(PLAIN).meets_release(book(edited, *DOORS)).presses(1, 99, "a")

    assert talk.where == ["f.two"]


def test_an_answer_that_lives_for_a_turn_is_gone_although_a_door_asked_for_it() -> None:
    asks = flow("f", text("ask", "notes", "stay"), choice("stay", "a"))
    brief = replace(asks, slots={"notes": replace(asks.slots["notes"], keep=Keep.TURN)})

    assert talking(brief).writes("x").top.slots == {}


def test_words_that_answer_the_question_below_a_meeting_are_taken_there() -> None:
    meeting = replace(
        flow("meeting", choice("met", "on")), role=Role.MEETING, meets={"dont_know": PLAIN.entry}
    )
    meeting = replace(meeting, meets={"dont_know": meeting.entry})
    asks = flow(
        "f", choice("ask", "tea walk", {"tea": "stay", "walk": "over"}), choice("stay", "a")
    )
    talk = talking(asks, MEETING).writes("no idea", intent="dont_know")
    assert talk.where[-1] == "meeting.met"

    assert talk.writes("tea").where == ["f.stay"]


def test_words_that_answer_nothing_are_asked_for_in_the_meeting() -> None:
    talk = talking(PLAIN, MEETING).writes("no idea", intent="dont_know")
    before = talk.where

    talk.writes("purple")

    assert (talk.where, talk.said) == (before, ["common.invalid"])


def test_at_a_door_below_a_meeting_other_words_are_a_new_beginning() -> None:
    talk = Talk(book(MEETING, *DOORS)).writes("hello").writes("no idea", intent="dont_know")
    assert talk.where == ["door.doors", "meeting.met"]

    talk.writes("my boss shouted")

    assert talk.where == ["door.doors"]
    assert talk.top.slots["said"] == "my boss shouted"


def test_words_in_a_flow_that_a_meeting_was_begun_as_are_only_no_answer() -> None:
    assert Talk(book(MEETING)).begins("meeting", at=MEETING.entry).writes("purple").said == [
        "common.invalid"
    ]


def test_words_in_a_meeting_do_not_answer_what_an_edit_made_of_the_question_below() -> None:
    talk = talking(PLAIN, MEETING).writes("no idea", intent="dont_know")
    edited = flow("f", state("one", Pass(), "two"), choice("two", "a"))

    talk.meets_release(book(edited, MEETING, *DOORS)).writes("purple")

    assert talk.said == ["common.invalid"]


def test_a_sigh_too_short_for_a_page_is_not_met_in_a_journal() -> None:
    page = Ask(AskKind.TEXT, "notes", many=True, min=9, quiet=frozenset({"all"}))

    talk = talking(flow("f", state("write", page, "over")), MEETING)

    assert talk.writes("dunno", intent="dont_know").where == ["f.write"]


def test_a_timer_that_is_stale_leaves_a_note_for_operators() -> None:
    talk = talking(PLAIN)
    one = flow("f", sit(), *BELLS)
    timer = Talk(book(one)).begins("f").conversation.timers[0]

    assert talk.rings(timer).effects == (Note("stale_timer"),)
