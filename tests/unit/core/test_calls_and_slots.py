"""Calling flows at a state, beginning in the middle, and how long slots live."""

from dataclasses import replace

from bot.core.flow import Call, Keep, Slot, SlotType
from bot.core.names import FlowId, StateId
from tests.unit.core.small_book import Talk, book, choice, flow, silent, state, text


def test_a_call_may_begin_in_the_middle_of_the_called_flow() -> None:
    caller = state("begin", Call(FlowId("inner"), at=StateId("second")), "over")
    inner = flow("inner", choice("first", "on"), choice("second", "on"))

    talk = Talk(book(flow("outer", caller), inner)).begins("outer")

    assert talk.said == ["begin", "second"]


def test_what_lives_for_a_turn_is_gone_when_the_turn_is_over() -> None:
    hint = Slot("hint", SlotType.TEXT, Keep.TURN)
    brief = replace(
        flow("brief", text("ask", "hint", "wait"), choice("wait", "on")), slots={"hint": hint}
    )

    talk = Talk(book(brief)).begins("brief").writes("something")

    assert talk.where == ["brief.wait"]
    assert talk.top.slots == {}


def test_a_flow_tried_out_in_its_middle_has_the_slots_that_are_given() -> None:
    tried = flow("tried", choice("first", "on"), choice("ask", "on"), slots="hint")

    talk = Talk(book(tried)).begins("tried", at="ask", hint="x", other=1)

    assert talk.top.slots == {"hint": "x"}


def test_a_second_piece_of_a_writing_is_met_with_silence_and_its_clock_begins_anew() -> None:
    journal = flow("journal", silent(text("write", "page", many=True), 60, "over"), slots="page")
    talk = Talk(book(journal)).begins("journal").writes("one")

    talk.pauses(seconds=50).writes("two")

    assert talk.effects == ()
    assert talk.top.slots == {"page": "one\ntwo"}
    assert (talk.conversation.timers[0].due - talk.now).total_seconds() == 60
