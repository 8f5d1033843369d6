"""Every interrupt in every waiting state: somebody is put there, and then everything happens.

What is the same everywhere is not written by hand: danger, commands, exits, soft words, short hard
answers, old buttons, unreadable things, the chat opened anew, the clock.
"""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.app.rendering import HELP_KEY
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.events import ButtonPressed, TimerFired
from bot.core.flow import Call, Target
from bot.core.names import FlowId, StateId
from tests.explorer import people
from tests.explorer.inputs import Input, answers, lanes, said
from tests.explorer.soundness import Taken, take
from tests.transcripts import content

BOOK = content.book()
PLACES = people.waiting_states(BOOK)
WHO = people.with_kit(BOOK)
everywhere = pytest.mark.parametrize(
    ("flow", "state"), PLACES, ids=[f"{flow}.{state}" for flow, state in PLACES]
)


def standing_in(flow: FlowId, state: StateId, book: Book = BOOK) -> Taken:
    taken, trouble = take(book, *people.put(book, WHO, flow, state))
    assert taken is not None, trouble
    assert not trouble
    return taken


def everything(here: Taken) -> Iterator[Input]:
    yield from lanes(BOOK, here.after, here.event.at)
    yield from answers(BOOK, here.after, here.event.at)


@everywhere
def test_whatever_happens_is_answered_and_leaves_a_next_step(flow: FlowId, state: StateId) -> None:
    here = standing_in(flow, state)

    found = {happens.name: take(BOOK, here.after, happens.event)[1] for happens in everything(here)}

    assert {name: trouble for name, trouble in found.items() if trouble} == {}


@everywhere
def test_danger_is_answered_with_help_and_its_question(flow: FlowId, state: StateId) -> None:
    """Somebody who says that she will die must not get the next line of an exercise."""
    here = standing_in(flow, state)
    danger = said("I want to kill myself tonight", here.event.at + timedelta(seconds=1))

    taken, trouble = take(BOOK, here.after, danger)

    assert taken is not None
    assert trouble == []
    *helps, asked = [message.key for message in taken.bubbles]
    assert {*helps} == {HELP_KEY}
    assert asked.startswith("danger.")
    assert [frame.flow for frame in taken.after.frames] == ["danger"]
    assert taken.after.prompt is not None
    assert {timer.fence for timer in taken.after.timers} == {taken.after.prompt.number}


@everywhere
def test_after_danger_no_clock_of_before_says_a_word(flow: FlowId, state: StateId) -> None:
    """A bell or a cheerful reminder after a call for help would sound like not having heard it."""
    here = standing_in(flow, state)
    danger = said("I want to kill myself tonight", here.event.at + timedelta(seconds=1))
    helped, _ = take(BOOK, here.after, danger)
    assert helped is not None

    for timer in here.after.timers:
        fired = TimerFired(
            at=timer.due, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref
        )
        taken, _ = take(BOOK, helped.after, fired)
        assert taken is not None
        assert taken.bubbles == []


@everywhere
def test_every_way_out_leads_to_the_ground_or_out(flow: FlowId, state: StateId) -> None:
    """Too much must never lead to more of the same: grounding, a person, or the end, in one step."""
    here = standing_in(flow, state)
    for exit_ in BOOK.flows[flow].exits:
        out = _press(here.after, exit_.id, here)

        taken, trouble = take(BOOK, here.after, out)

        assert taken is not None
        assert trouble == []
        assert _is_safe(taken), f"leads to {taken.after.top}"


def _press(here: Conversation, option: str, taken: Taken) -> ButtonPressed:
    top, prompt = here.top, here.prompt
    assert top is not None
    assert prompt is not None
    assert option in prompt.options
    at = taken.event.at + timedelta(seconds=5)
    return ButtonPressed(at=at, session=top.session, prompt=prompt.number, option=option)


def _is_safe(taken: Taken) -> bool:
    """Outside, in first aid, with a person, or one answer away from that."""
    top, state = taken.after.top, taken.standing
    if top is None or state is None:
        return True
    onward = {_called(top.flow, target) for target in state.next.values()}
    return bool({top.flow, *onward} & {"grounding", "another_human"})


def _called(flow: str, target: Target) -> str | None:
    """The flow that a way leads to: by itself, or because its state calls it."""
    state = BOOK.state(FlowId(flow), target.state) if target.state else None
    return state.step.flow if state and isinstance(state.step, Call) else target.flow


@everywhere
def test_leaving_stops_every_clock(flow: FlowId, state: StateId) -> None:
    here = standing_in(flow, state)

    taken, trouble = take(BOOK, here.after, said("/stop", here.event.at + timedelta(seconds=5)))

    assert taken is not None
    assert trouble == []
    assert not here.after.timers or taken.after.timers != here.after.timers
    assert all(timer.fence > here.after.prompts for timer in taken.after.timers)
