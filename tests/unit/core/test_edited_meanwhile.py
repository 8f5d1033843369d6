"""A release changes the state somebody stands in; her clocks and buttons still mean something."""

from dataclasses import replace
from datetime import timedelta

from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.effects import Turn
from bot.core.engine import advance
from bot.core.events import ButtonPressed, FlowRequested, TimerFired
from bot.core.flow import (
    OTHERWISE,
    Ask,
    AskKind,
    Call,
    End,
    Flow,
    Interrupted,
    Silence,
    State,
    Target,
    Wait,
)
from bot.core.names import FlowId, StateId
from tests.unit.core.test_small_books import AT, book, flow, said, state

BELL = Target(state=StateId("bell"))
SIT = replace(
    state("sit", Wait(60, Interrupted.CANCEL, grace=30, late=BELL), {"elapsed": "bell"}),
)
ASK = replace(
    state("ask", Ask(AskKind.CHOICE, options=("on",)), {"on": "bell"}),
    silence=Silence(60, 1, BELL),
)
RING = state("bell", End("done"))


def begun(content: Book) -> Conversation:
    event = FlowRequested(at=AT, flow=FlowId("f"))
    return advance(content, Conversation(), event).conversation


def edited(*states: State) -> tuple[Book, Conversation]:
    """Somebody stands in the first state, whose shape then changes."""
    here = begun(book(flow("f", *states)))
    return book(flow("f", replace(states[0], shape="new"), *states[1:])), here


def time_passes(content: Book, here: Conversation) -> Turn:
    timer = here.timers[0]
    event = TimerFired(at=timer.due, kind=timer.kind, due=timer.due, fence=timer.fence)
    return advance(content, here, event)


def test_the_bell_of_a_sit_rings_although_the_sit_was_edited_meanwhile() -> None:
    """Nobody is left sitting in silence by a release."""
    content, here = edited(SIT, RING)

    turn = time_passes(content, here)

    assert said(turn) == ["x.bell"]


def test_silence_leads_on_without_a_reminder_when_the_question_was_edited() -> None:
    content, here = edited(ASK, RING)

    turn = time_passes(content, here)

    assert said(turn) == ["x.bell"]


def test_a_clock_runs_on_when_something_old_comes_after_an_edit() -> None:
    content, here = edited(ASK, RING)
    timer = here.timers[0]
    old = TimerFired(at=AT + timedelta(seconds=5), kind=timer.kind, due=AT, fence=timer.fence - 1)

    turn = advance(content, here, old)

    assert turn.conversation.timers == here.timers


def test_a_press_in_a_flow_that_is_gone_leads_out_of_it_kindly() -> None:
    here = begun(book(flow("f", ASK, RING)))
    press = ButtonPressed(at=AT + timedelta(seconds=5), session=1, prompt=1, option="on")

    turn = advance(book(other_flow()), here, press)

    assert said(turn) == ["common.lost"]
    assert turn.conversation.frames == ()


def other_flow() -> Flow:
    return flow("other", ASK, RING)


def test_an_old_press_in_a_state_that_is_gone_is_asked_anew_where_the_flow_says() -> None:
    here = begun(book(flow("f", ASK, RING)))
    lost = replace(flow("f", replace(ASK, id=StateId("new")), RING))
    lost = replace(lost, lost=replace(lost.lost, to=Target(state=StateId("new"))))
    press = ButtonPressed(at=AT + timedelta(seconds=5), session=1, prompt=0, option="on")

    turn = advance(book(lost), here, press)

    assert said(turn) == ["common.lost", "x.ask"]


def test_whoever_waits_for_the_bell_of_a_sit_that_is_gone_is_told() -> None:
    here = begun(book(flow("f", SIT, RING)))
    gone = book(flow("f", RING))

    turn = time_passes(gone, here)

    assert said(turn)[:1] == ["common.lost"]


def test_whoever_is_silent_where_the_question_is_gone_is_left_in_peace() -> None:
    here = begun(book(flow("f", ASK, RING)))
    gone = book(flow("f", RING))

    turn = time_passes(gone, here)

    assert said(turn) == []
    assert turn.conversation.timers == ()


def test_a_bell_rings_although_the_question_below_the_sit_was_renamed() -> None:
    outer = state("call", Call(FlowId("inner")), {OTHERWISE: "end"})
    after = state("end", End("done"))
    content = book(flow("f", outer, after), flow("inner", SIT, RING))
    here = begun(content)
    renamed = replace(outer, id=StateId("new"))
    moved = replace(flow("f", renamed, after), moved={"call": StateId("new")})

    turn = time_passes(book(moved, flow("inner", SIT, RING)), here)

    assert said(turn)[:1] == ["x.bell"]
