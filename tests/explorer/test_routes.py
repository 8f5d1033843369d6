"""Every route of danger in every waiting state, whatever words may have led to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.rendering import HELP_KEY
from bot.core.events import MessageReceived
from bot.core.flow import Ask, Role
from bot.core.names import FlowId, StateId
from bot.core.signals import Because, Danger, Level
from tests.explorer.inputs import said
from tests.explorer.soundness import Taken, take
from tests.explorer.test_interrupts import BOOK, PLACES, standing_in

CRISIS, CONCERN = "ABCDEIJKL", "BCDEFGHIJKLM"
PROTOCOL = {Role.DANGER, Role.CONCERN}
everywhere = pytest.mark.parametrize(
    ("flow", "state"), PLACES, ids=[f"{flow}.{state}" for flow, state in PLACES]
)


def hears(here: Taken, level: Level, route: str) -> Taken:
    """She writes something there that is read so."""
    event = said("it is like that", here.event.at + timedelta(seconds=1))
    danger = Danger(level, "self", route, (Because(f"rule_{route}", ("w",)),))
    signals = replace(event.signals, danger=danger, intent=None)
    taken, trouble = take(BOOK, here.after, MessageReceived(at=event.at, signals=signals))
    assert trouble == [], f"{level} {route}"
    assert taken is not None
    return taken


@everywhere
def test_each_route_is_met_with_help_and_one_question(flow: FlowId, state: StateId) -> None:
    """A route without words of its own, or a state that swallows one, would leave her alone."""
    here = standing_in(flow, state)
    for route in CRISIS:
        taken = hears(here, Level.CRISIS, route)

        *helps, asked = taken.bubbles
        assert {message.key for message in helps} == {HELP_KEY}
        assert asked.key.startswith("danger.")
        assert asked.choices


@everywhere
def test_each_worrying_word_is_asked_about_and_costs_no_place(flow: FlowId, state: StateId) -> None:
    """The place is kept below the question; a sit and a page get one line and go on."""
    here = standing_in(flow, state)
    places = [frame.flow for frame in here.after.frames]
    in_protocol = any(BOOK.flows[place].role in PROTOCOL for place in places)
    for route in CONCERN:
        taken = hears(here, Level.CONCERN, route)

        if in_protocol or _is_helped(taken):  # it was an answer to the question itself
            continue
        keys = [message.key for message in taken.bubbles]
        assert any(key.startswith(("concern.", "common.concern")) for key in keys), route
        if route != "G" and not _writes(here):  # a denial is believed, and taken as the answer
            assert [frame.flow for frame in taken.after.frames][: len(places)] == places


def _is_helped(taken: Taken) -> bool:
    return any(message.key == HELP_KEY for message in taken.bubbles)


def _writes(here: Taken) -> bool:
    """On a page, where the words are taken as what they are, and the page may be left by them."""
    step = here.standing.step if here.standing else None
    return isinstance(step, Ask) and "all" in step.quiet
