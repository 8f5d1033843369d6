"""A release changes the state somebody stands in; her clocks and buttons still mean something."""

from dataclasses import replace
from datetime import timedelta

from bot.core.book import Book
from bot.core.conversation import Timer
from bot.core.events import TimerKind
from bot.core.flow import State
from bot.core.names import StateId
from tests.unit.core.small_book import (
    BELLS,
    Talk,
    book,
    call,
    choice,
    flow,
    line,
    silent,
    sit,
    target,
)

ASK = silent(choice("ask", "on"), 60, "quiet", remind=1)
QUIET = line("quiet", "over")


def standing_in(first: State, *others: State) -> Talk:
    return Talk(book(flow("f", first, *others))).begins("f")


def edited(first: State, *others: State) -> Book:
    return book(flow("f", replace(first, shape="new"), *others))


def test_the_bell_of_a_sit_rings_although_the_sit_was_edited_meanwhile() -> None:
    """Nobody is left sitting in silence by a release."""
    talk = standing_in(sit(), *BELLS)

    talk.meets_release(edited(sit(), *BELLS)).waits()

    assert talk.said == ["bell"]


def test_silence_leads_on_without_a_reminder_when_the_question_was_edited() -> None:
    talk = standing_in(ASK, QUIET)

    talk.meets_release(edited(ASK, QUIET)).waits()

    assert talk.said == ["quiet", "over"]


def test_a_clock_runs_on_when_something_old_comes_after_an_edit() -> None:
    talk = standing_in(ASK, QUIET)
    clock = talk.conversation.timers

    old = Timer(TimerKind.SILENCE, talk.now + timedelta(seconds=5), clock[0].fence - 1)
    talk.meets_release(edited(ASK, QUIET)).rings(old)

    assert talk.conversation.timers == clock


def test_a_press_in_a_flow_that_is_gone_leads_out_of_it_kindly() -> None:
    talk = standing_in(ASK, QUIET)

    talk.meets_release(book(flow("other", ASK, QUIET))).taps("on")

    assert talk.said == ["common.lost"]
    assert talk.where == []


def test_an_old_press_in_a_state_that_is_gone_is_asked_anew_where_the_flow_says() -> None:
    talk = standing_in(ASK, QUIET)
    renamed = flow("f", replace(ASK, id=StateId("new")), QUIET)
    renamed = replace(renamed, lost=replace(renamed.lost, to=target("new")))

    talk.meets_release(book(renamed)).presses(1, 0, "on")

    assert talk.said == ["common.lost", "ask"]


def test_whoever_waits_for_the_bell_of_a_sit_that_is_gone_is_told() -> None:
    talk = standing_in(sit(), *BELLS)

    talk.meets_release(book(flow("f", *BELLS))).waits()

    assert talk.said[:1] == ["common.lost"]


def test_whoever_is_silent_where_the_question_is_gone_is_left_in_peace() -> None:
    talk = standing_in(ASK, QUIET)

    talk.meets_release(book(flow("f", QUIET))).waits()

    assert talk.said == []
    assert talk.conversation.timers == ()


def test_a_bell_rings_although_the_question_below_the_sit_was_renamed() -> None:
    inner = flow("inner", sit(), *BELLS)
    talk = Talk(book(flow("f", call("ask", "inner")), inner)).begins("f")
    renamed = replace(flow("f", call("new", "inner")), moved={"ask": StateId("new")})

    talk.meets_release(book(renamed, inner)).waits()

    assert talk.said == ["bell"]
    assert talk.where == ["f.new", "inner.bell"]
