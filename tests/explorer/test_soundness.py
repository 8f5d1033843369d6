"""The look at a turn sees what it is there to see: each promise is broken once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.book import Book
from bot.core.conversation import Conversation, Timer
from bot.core.effects import Effect, GiveHelp, Offer, Retire, Say, Turn
from bot.core.engine import advance
from bot.core.events import Event, TimerFired, TimerKind
from bot.core.names import FlowId, StateId, TextId
from bot.core.signals import SAFE
from tests.explorer import people
from tests.explorer.inputs import said
from tests.explorer.soundness import Taken, complaints, take
from tests.fakes.texts import NoTexts
from tests.transcripts import content

BOOK = content.book()
LATER = people.AT + timedelta(minutes=1)
HERE = advance(
    BOOK, *people.put(BOOK, Conversation(), FlowId("menu"), StateId("menu"))
).conversation
HELLO = said("hello", LATER)
DANGER = said("I want to kill myself tonight", LATER)
GREETING = Say(TextId("common.remind"))

Break = Callable[[Turn], Turn]


def found(turn: Turn, event: Event = HELLO, book: Book = BOOK) -> list[str]:
    return [*complaints(Taken(book, HERE, event, turn))]


def good() -> Turn:
    return advance(BOOK, HERE, HELLO)


def changed(turn: Turn, **parts: object) -> Turn:
    return replace(turn, conversation=replace(turn.conversation, **parts))  # type: ignore[arg-type] # any field


def with_effects(turn: Turn, change: Callable[[Effect], Effect | None]) -> Turn:
    kept = tuple(new for effect in turn.effects if (new := change(effect)) is not None)
    return replace(turn, effects=kept)


def without(kind: type[Effect]) -> Break:
    return lambda turn: with_effects(turn, lambda one: None if isinstance(one, kind) else one)


def bare_label(turn: Turn) -> Turn:
    def strip(one: Effect) -> Effect:
        if not isinstance(one, Offer):
            return one
        return replace(one, choices=tuple(replace(choice, label=" ") for choice in one.choices))

    return with_effects(turn, strip)


def test_a_sound_turn_has_no_complaints() -> None:
    assert found(good()) == []


@pytest.mark.parametrize(
    ("break_it", "complaint"),
    [
        (without(Say), "no answer"),
        (without(Offer), "the new prompt was not shown"),
        (without(Retire), "the old prompt was not closed"),
        (bare_label, "has no label"),
        (lambda turn: changed(turn, timers=()), "a question that would wait for ever"),
        (lambda turn: changed(turn, frames=()), "outside of flows with a prompt or a timer"),
        (lambda turn: changed(turn, prompt=None, timers=()), "in a flow without a prompt"),
        (lambda turn: replace(turn, effects=(*turn.effects, *[GREETING] * 5)), "bubbles in a row"),
        (
            lambda turn: changed(turn, timers=(Timer(TimerKind.SILENCE, LATER, 99),)),
            "a timer that belongs to nothing",
        ),
    ],
)
def test_a_broken_promise_is_seen(break_it: Break, complaint: str) -> None:
    assert any(complaint in one for one in found(break_it(good())))


@pytest.mark.parametrize(
    ("effects", "complaint"),
    [
        ((), "danger without help"),
        ((GREETING,), "help was not the very next thing"),
        ((GiveHelp(SAFE), GREETING), "something else was said beside help"),
        ((GiveHelp(SAFE), GREETING, GREETING), "more than one unhurried question follows help"),
    ],
)
def test_help_that_is_not_the_only_thing_is_seen(
    effects: tuple[Effect, ...], complaint: str
) -> None:
    helped = advance(BOOK, HERE, DANGER)

    assert complaint in found(replace(helped, effects=effects), DANGER)


def test_a_flow_that_goes_on_after_help_is_seen() -> None:
    helped = replace(good(), effects=(GiveHelp(SAFE),))

    assert {"a flow goes on after help", "a clock runs on after help"} <= {*found(helped, DANGER)}


def test_a_clock_that_rings_for_ever_is_seen() -> None:
    timer = HERE.timers[0]
    fired = TimerFired(at=timer.due, kind=timer.kind, due=timer.due, fence=timer.fence)

    assert "a clock that rings again at once, for ever" in found(Turn(HERE), fired)


def test_an_exception_is_a_complaint_and_not_the_end_of_a_walk() -> None:
    _, trouble = take(replace(BOOK, texts=NoTexts()), HERE, HELLO)

    assert [one.partition(":")[0] for one in trouble] == ["TextMissing"]
