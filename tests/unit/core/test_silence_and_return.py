"""Silence, leaving, and being found again where one was."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation import Conversation, HeardWords
from bot.core.effects import Priority
from bot.core.effects import Say as Bubble
from bot.core.events import TimerKind
from bot.core.flow import Role
from bot.core.names import StateId
from tests.unit.core.doors import BYE, DOOR, DOORS, HELP, PLAIN, RESUME, talking
from tests.unit.core.small_book import (
    AT,
    CONCERN,
    CRISIS,
    MINUTE,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    silent,
)

# ── silence ───────────────────────────────────────────────────────────────────────────────────

QUIET = flow("f", silent(choice("ask", "a b"), 20 * MINUTE, "rest", remind=1), end("rest"))


def test_silence_is_met_with_one_reminder_under_the_same_buttons() -> None:
    talk = talking(QUIET).waits()

    assert talk.said == ["common.remind"]
    assert talk.offer.prompt == 1
    assert {e.priority for e in talk.effects if isinstance(e, Bubble)} == {Priority.TIMED}


def test_a_state_has_its_own_words_for_a_reminder() -> None:
    assert talking(QUIET, texts={"f.ask.remind": "?"}).waits().said == ["f.ask.remind"]


def test_after_the_reminder_silence_leads_on_and_can_be_taken_back() -> None:
    talk = talking(QUIET).waits().waits()

    assert talk.said == ["rest"]
    assert talk.where == []
    assert talk.conversation.aside is not None
    assert talk.conversation.aside.frames[0].state == "ask"


def test_silence_that_leads_to_another_question_sets_nothing_aside() -> None:
    asks = silent(choice("ask", "a b"), 60, "softly")
    talk = talking(flow("f", asks, choice("softly", "a"))).waits()

    assert talk.where == ["f.softly"]
    assert talk.conversation.aside is None


def test_a_door_that_falls_silent_leaves_nothing_behind() -> None:
    door = replace(
        DOOR, states={**DOOR.states, **flow("x", silent(choice("doors", "a"), 60, "over")).states}
    )
    talk = Talk(book(door)).writes("hello").waits()

    assert (talk.where, talk.conversation.aside) == ([], None)


@pytest.mark.parametrize(("late", "said"), [(600, "common.remind"), (601, "rest")])
def test_a_reminder_that_is_too_late_is_not_sent(late: int, said: str) -> None:
    assert talking(QUIET).waits(late=late).said == [said]


def test_the_reminder_begins_the_silence_anew() -> None:
    talk = talking(QUIET).waits()

    assert talk.conversation.timers[0].due == AT + timedelta(minutes=40)


def test_a_reminder_for_a_question_that_was_answered_means_nothing() -> None:
    talk = talking(flow("f", *(silent(choice(name, "a", "b"), 60, "over") for name in "ab")))
    timer = talk.conversation.timers[0]
    talk.taps("a")

    assert talk.rings(timer).notes == ["stale_timer"]
    assert talk.where == ["f.b"]


def test_a_bell_at_a_question_means_nothing() -> None:
    talk = talking(QUIET)
    timer = replace(talk.conversation.timers[0], kind=TimerKind.ELAPSED)

    assert talk.rings(timer).notes == ["stale_timer"]


def test_a_question_that_may_wait_for_ever_has_no_timer() -> None:
    assert talking(PLAIN).conversation.timers == ()


def test_a_reminder_finds_a_question_that_no_longer_minds_silence() -> None:
    talk = talking(QUIET)
    timer = talk.conversation.timers[0]
    patient = replace(QUIET.states[QUIET.entry], silence=None)
    talk.meets_release(book(replace(QUIET, states={**QUIET.states, QUIET.entry: patient})))

    assert talk.rings(timer).effects == ()


# ── opening the chat ──────────────────────────────────────────────────────────────────────────


def test_a_newcomer_is_met_at_the_door() -> None:
    talk = Talk(book(*DOORS)).arrives()

    assert talk.where == ["door.doors"]
    assert talk.top.slots == {"opened": True, "first": True}


def test_old_words_do_not_open_the_door_when_the_chat_is_opened() -> None:
    talk = Talk(book(*DOORS), Conversation(heard=HeardWords("last week"))).arrives()

    assert talk.top.slots["opened"] is True
    assert "said" not in talk.top.slots


def test_whoever_comes_back_finds_the_question_she_left() -> None:
    talk = talking(PLAIN).taps("a").pauses(hours=2).arrives()

    assert talk.said == ["common.welcome_back", "two"]
    assert talk.offer.prompt == 2


def test_start_with_a_slash_is_the_same() -> None:
    assert talking(PLAIN).writes("/start", command="start").said == ["common.welcome_back", "one"]


def test_a_worrying_word_and_the_open_question_are_not_spread_over_four_bubbles() -> None:
    talk = talking(PLAIN).writes("/start", command="start", danger=CONCERN)

    assert talk.said == ["common.concern", "one"]


def test_without_a_landing_nothing_breaks() -> None:
    assert Talk(book(PLAIN)).arrives().effects == ()


# ── taking up again ───────────────────────────────────────────────────────────────────────────


def left() -> Talk:
    return talking(PLAIN).taps("a").writes("later", soft="later")


def test_whoever_comes_back_is_asked_whether_to_go_on() -> None:
    talk = left().pauses(minutes=10).arrives()

    assert talk.where == ["resume.again"]
    assert talk.top.slots == {"flow": "f"}


def test_going_on_asks_the_very_question() -> None:
    talk = left().arrives().taps("go")

    assert talk.where == ["f.two"]
    assert talk.said == ["yes", "two"]
    assert talk.conversation.aside is None


def test_dropping_it_forgets_it() -> None:
    talk = left().arrives().taps("fresh")

    assert (talk.where, talk.conversation.aside) == ([], None)


def test_words_that_brought_her_back_are_not_lost_by_dropping_it() -> None:
    talk = left().writes("my boss shouted").taps("fresh")

    assert talk.where == ["door.doors"]
    assert talk.top.slots["said"] == "my boss shouted"


def test_words_that_brought_her_back_are_gone_when_she_goes_on() -> None:
    assert left().writes("hi").taps("go").conversation.heard is None


def test_other_words_at_that_question_are_heard_at_the_door_and_nothing_is_dropped() -> None:
    talk = left().arrives().writes("my boss shouted")

    assert talk.where == ["door.doors"]
    assert talk.conversation.aside is not None


@pytest.mark.parametrize(("seconds", "place"), [(3599, "resume.again"), (3600, "door.doors")])
def test_it_is_offered_as_long_as_the_practice_allows(seconds: int, place: str) -> None:
    talk = left().pauses(seconds=seconds).arrives()

    assert talk.where == [place]
    assert (talk.conversation.aside is None) is (place == "door.doors")


def test_a_practice_that_cannot_be_resumed_leaves_nothing() -> None:
    brief = flow("f", choice("one", "a"), resumable=0)

    assert talking(brief).writes("later", soft="later").conversation.aside is None


def test_what_led_to_a_practice_and_what_came_in_between_is_not_taken_up() -> None:
    menu = replace(flow("menu", call("go", "f")), role=Role.MENU)
    talk = Talk(book(menu, PLAIN, HELP, BYE)).begins("menu").writes("/help", command="help")
    assert talk.where == ["menu.go", "f.one", "help.about"]

    talk.writes("/stop", command="stop")

    assert talk.conversation.aside is not None
    assert [frame.flow for frame in talk.conversation.aside.frames] == ["f"]


def test_a_flow_behind_its_gate_has_not_begun_and_is_not_taken_up() -> None:
    gate = replace(flow("gate", choice("hold", "a")), role=Role.GATE)
    inner = replace(flow("in", choice("deep", "a")), gate=7)
    talk = talking(flow("f", choice("one", "a", "go"), call("go", "in")), inner, gate).taps("a")
    assert talk.where == ["f.go", "in.deep", "gate.hold"]

    talk.writes("later", soft="later")

    assert talk.conversation.aside is not None
    assert [frame.flow for frame in talk.conversation.aside.frames] == ["f"]


def test_leaving_a_door_keeps_what_was_put_down_before() -> None:
    talk = left().writes("/menu", command="menu").writes("/stop", command="stop")

    assert talk.conversation.aside is not None


def test_what_was_put_down_in_a_flow_that_is_gone_is_not_offered() -> None:
    talk = left().meets_release(book(*DOORS)).arrives()

    assert talk.where == ["door.doors"]


def test_a_flow_that_goes_while_she_is_asked_leads_to_the_door() -> None:
    talk = left().arrives().meets_release(book(*DOORS)).taps("go")

    assert talk.where == ["door.doors"]


@pytest.mark.parametrize(
    ("moved", "place"), [({"two": "one"}, "f.one"), ({"two": "gone"}, "f.one"), ({}, "f.one")]
)
def test_a_question_that_goes_while_she_is_away_is_taken_up_nearby(
    moved: dict[str, str], place: str
) -> None:
    edited = replace(
        flow("f", choice("one", "a")), moved={old: StateId(new) for old, new in moved.items()}
    )
    talk = left().meets_release(book(edited, *DOORS)).arrives().taps("go")

    assert talk.where == [place]


def test_after_help_in_danger_a_return_is_not_pushed_for_a_day() -> None:
    long = flow("f", choice("one", "a"), resumable=7 * 86_400)

    talk = talking(long).writes("x", danger=CRISIS).pauses(hours=23).arrives()
    assert talk.where == ["door.doors"]

    again = talking(long).writes("x", danger=CRISIS).pauses(hours=25).arrives()
    assert again.where == ["resume.again"]


def test_without_a_flow_to_ask_it_the_door_opens() -> None:
    talk = Talk(book(PLAIN, DOOR)).begins("f").writes("later", soft="later").arrives()

    assert talk.where == ["door.doors"]


def test_a_flow_of_the_role_that_was_begun_by_name_ends_like_any_other() -> None:
    talk = Talk(book(RESUME)).begins("resume", at=RESUME.entry).taps("go")

    assert talk.where == []
