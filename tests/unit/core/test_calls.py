"""Flows call each other, come back with an outcome, and end."""

from dataclasses import replace

import pytest

from bot.core.conversation import Conversation, Profile
from bot.core.draft import Draft
from bot.core.effects import Remember
from bot.core.errors import FlowStillOpen, TooDeep
from bot.core.flow import (
    Call,
    Given,
    Keep,
    Role,
    SlotRef,
)
from bot.core.machine import start
from bot.core.names import FlowId
from tests.unit.core.small_book import (
    AT,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    state,
    text,
)


def test_a_call_comes_back_with_the_outcome_as_its_route() -> None:
    inner = flow("in", choice("ask", "yes no", {"yes": "over", "no": "gone"}), end("gone", "left"))
    calls = call("go", "in", {"done": "well", "left": "sorry"})
    content = book(flow("f", calls, choice("well", "a"), choice("sorry", "a")), inner)

    routes = [Talk(content).begins("f").taps(option).where for option in ("yes", "no")]

    assert routes == [["f.well"], ["f.sorry"]]


def test_a_call_fills_the_slots_that_the_called_flow_takes_and_no_others() -> None:
    given: dict[str, Given] = {"word": SlotRef("notes"), "secret": "x"}
    calls = state("go", Call(FlowId("in"), given), "over", says=False)
    inner = replace(flow("in", choice("ask", "a"), slots="word secret"), takes=("word",))
    talk = Talk(book(flow("f", text("ask", "notes", "go"), calls), inner))

    talk.begins("f").writes("rain")

    assert talk.top.slots == {"word": "rain"}


def test_flows_may_stand_eight_deep_and_no_deeper() -> None:
    chain = [flow(f"f{n}", call("go", f"f{n + 1}")) for n in range(8)]
    deep = book(*chain[:7], flow("f7", choice("ask", "a")))
    deeper = book(*chain, flow("f8", choice("ask", "a")))

    assert len(Talk(deep).begins("f0").where) == 8
    with pytest.raises(TooDeep, match="'f8'"):
        Talk(deeper).begins("f0")


def test_a_flow_is_begun_with_an_empty_stack_only() -> None:
    talk = Talk(book(flow("f", choice("ask", "a")))).begins("f")

    with pytest.raises(FlowStillOpen):
        start(Draft(talk.book, talk.conversation, AT, 0), FlowId("f"))


def test_going_to_another_flow_ends_everything_that_is_open() -> None:
    inner = flow("in", choice("ask", "a", {"a": "flow:other"}))
    talk = Talk(book(flow("f", call("go", "in")), inner, flow("other", choice("here", "a"))))

    talk.begins("f").taps("a")

    assert talk.where == ["other.here"]
    assert talk.top.session == 2


def test_a_flow_that_ends_leaves_ids_and_numbers_and_nothing_private() -> None:
    practice = flow("f", text("ask", "plain"), slots="plain kept private unset")
    slots = {name: replace(slot, keep=Keep.HISTORY) for name, slot in practice.slots.items()}
    slots["plain"] = replace(slots["plain"], keep=Keep.SESSION)
    slots["private"] = replace(slots["private"], private=True)
    talk = Talk(book(replace(practice, slots=slots)), Conversation(Profile(keeps=True)))

    talk.begins("f", at="ask", kept="sad", private="my words").writes("anything")

    assert Remember(FlowId("f"), "done", {"kept": "sad"}) in talk.effects


def test_doors_leave_no_history() -> None:
    talk = Talk(book(replace(flow("f", end("bye")), role=Role.GOODBYE)))

    talk.begins("f")

    assert not [effect for effect in talk.effects if isinstance(effect, Remember)]


def test_what_was_heard_is_forgotten_when_the_flow_is_over() -> None:
    door = replace(flow("door", choice("ask", "a")), role=Role.LANDING)
    talk = Talk(book(door)).writes("I feel low")
    assert talk.conversation.heard is not None

    talk.taps("a")

    assert talk.conversation.heard is None
