"""What stands before a flow: its gate, one deep flow a day, and the flow that takes over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation import Conversation, Memory, Profile, Reading, Ways
from bot.core.effects import Remember
from bot.core.flow import (
    Call,
    Depth,
    Role,
)
from bot.core.names import FlowId, StateId
from tests.unit.core.small_book import (
    AT,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    state,
)

GATE = replace(
    flow("gate", choice("hold", "fine much", {"fine": "yes", "much": "no"}), slots="max"),
    role=Role.GATE,
    takes=("max",),
    states={
        one.id: one
        for one in (
            choice("hold", "fine much", {"fine": "yes", "much": "no"}),
            end("yes", "open"),
            end("no", "closed"),
        )
    },
)
GATED = replace(flow("f", choice("ask", "a")), gate=7)


def holding(value: int, minutes_ago: int = 0) -> Conversation:
    reading = Reading(value, AT - timedelta(minutes=minutes_ago))
    return Conversation(memory=Memory(holding=reading))


def test_a_gate_stands_before_the_flow_and_opens_it() -> None:
    talk = Talk(book(GATED, GATE)).begins("f")
    assert talk.where == ["f.ask", "gate.hold"]
    assert talk.top.slots == {"max": 7}

    talk.taps("fine")

    assert talk.where == ["f.ask"]
    assert talk.said == ["yes", "ask"]


def test_a_gate_that_stays_closed_ends_a_flow_that_never_began() -> None:
    talk = Talk(book(replace(GATED, depth=Depth.DEEP, outcomes=("done",)), GATE)).begins("f")

    talk.taps("much")

    assert talk.where == []
    assert not [effect for effect in talk.effects if isinstance(effect, Remember)]
    assert "f" not in talk.conversation.memory.ended
    assert talk.conversation.memory.deep_on is None


def test_a_caller_takes_its_last_outcome_from_a_gate_that_stays_closed() -> None:
    outer = flow("o", call("go", "f", {"done": "over", "left": "softly"}), choice("softly", "a"))
    talk = Talk(book(outer, GATED, GATE)).begins("o")

    talk.taps("much")

    assert talk.where == ["o.softly"]


@pytest.mark.parametrize(
    ("value", "minutes_ago", "first"),
    [(7, 0, "f.ask"), (7, 30, "f.ask"), (8, 0, "gate.hold"), (7, 31, "gate.hold")],
)
def test_a_recent_reading_spares_the_question(value: int, minutes_ago: int, first: str) -> None:
    talk = Talk(book(GATED, GATE), holding(value, minutes_ago))

    talk.begins("f")

    assert talk.where[-1] == first


def test_a_book_without_a_gate_opens_every_flow() -> None:
    assert Talk(book(GATED)).begins("f").where == ["f.ask"]


DEEP = replace(
    flow("deep", choice("ask", "well bad", {"bad": "gone", "_": "over"})), depth=Depth.DEEP
)
DEEP = replace(DEEP, states={**DEEP.states, StateId("gone"): end("gone", "left")})
LIGHT = replace(flow("light", choice("soft", "a"), slots="flow"), role=Role.LIGHT, takes=("flow",))


def test_a_second_deep_flow_on_one_day_becomes_a_light_one() -> None:
    talk = Talk(book(DEEP, LIGHT)).begins("deep").taps("well")

    talk.begins("deep")

    assert talk.where == ["light.soft"]
    assert talk.top.slots == {"flow": "deep"}


def test_a_deep_flow_that_was_left_early_may_be_begun_again() -> None:
    talk = Talk(book(DEEP, LIGHT)).begins("deep").taps("bad")

    assert talk.begins("deep").where == ["deep.ask"]


def test_the_next_day_in_her_own_zone_a_deep_flow_is_open_again() -> None:
    talk = Talk(book(DEEP, LIGHT))
    profile = replace(talk.conversation.profile, zone="Pacific/Auckland")
    talk.conversation = replace(talk.conversation, profile=profile)
    talk.pauses(hours=-4).begins("deep").taps("well")  # 23:00 there

    assert talk.pauses(hours=2).begins("deep").where == ["deep.ask"]


def test_without_a_light_flow_the_deep_one_is_not_refused() -> None:
    assert Talk(book(DEEP)).begins("deep").taps("well").begins("deep").where == ["deep.ask"]


def test_a_caller_of_a_deep_flow_understands_whatever_the_light_one_ends_with() -> None:
    outer = flow("o", call("go", "deep", {"done": "over", "left": "softly"}), choice("softly", "a"))
    light = replace(LIGHT, states={**LIGHT.states, StateId("over"): end("over", "other")})
    talk = Talk(book(outer, DEEP, light)).begins("deep").taps("well").begins("o")

    talk.taps("a")

    assert talk.where == ["o.softly"]


@pytest.mark.parametrize("reason", ["retired", "killed"])
def test_a_newcomer_gets_the_flow_that_takes_over(reason: str) -> None:
    old = flow("old", choice("ask", "a"))
    old = replace(old, **{reason: FlowId("new")})  # type: ignore[arg-type] # checked by the dataclass

    assert Talk(book(old, flow("new", choice("here", "a")))).begins("old").where == ["new.here"]


def test_a_retired_flow_without_its_successor_goes_on() -> None:
    old = replace(flow("old", choice("ask", "a")), retired=FlowId("nowhere"))

    assert Talk(book(old)).begins("old").where == ["old.ask"]


def test_a_call_into_the_middle_of_a_retired_flow_begins_its_successor_at_the_beginning() -> None:
    old = replace(flow("old", choice("ask", "a"), choice("mid", "a")), retired=FlowId("new"))
    calls = state("go", Call(FlowId("old"), at=StateId("mid")), "over", says=False)
    new = flow("new", choice("first", "a"), choice("mid", "a"))
    talk = Talk(book(flow("o", calls), old, new))

    assert talk.begins("o").where == ["o.go", "new.first"]


def test_who_is_inside_a_retired_flow_may_finish_it() -> None:
    old = flow("old", choice("ask", "a", {"a": "next"}), choice("next", "a"))
    talk = Talk(book(old)).begins("old")
    talk.meets_release(book(replace(old, retired=FlowId("new")), flow("new", choice("x", "a"))))

    assert talk.taps("a").where == ["old.next"]


# ── how practices are done for her ──────────────────────────────────────────────────────────────────

WAYS = replace(
    flow("ways", choice("inward", "fine skip", {"fine": "yes", "skip": "no"}), end("yes", "open"),
         end("no", "closed"), slots="asked"),
    role=Role.WAYS,
    takes=("asked",),
    outcomes=("open", "closed"),
)  # fmt: skip
INWARD = replace(
    flow("f", choice("ask", "a"), slots="short"), caution=("inward",), takes=("short",)
)


def test_before_the_first_practice_that_goes_inward_she_is_asked() -> None:
    talk = Talk(book(INWARD, WAYS)).begins("f")
    assert talk.where == ["f.ask", "ways.inward"]

    assert talk.taps("fine").where == ["f.ask"]


def test_a_practice_that_was_not_begun_ends_there() -> None:
    assert Talk(book(INWARD, WAYS)).begins("f").taps("skip").where == []


def test_how_much_she_holds_comes_first() -> None:
    """Nobody who is flooded is asked about anything else."""
    gated = replace(INWARD, gate=7)
    talk = Talk(book(gated, WAYS, GATE)).begins("f")
    assert talk.where[-1] == "gate.hold"
    assert Talk(book(gated, WAYS, GATE)).begins("f").taps("much").where == []

    assert talk.taps("fine").where == ["f.ask", "ways.inward"]


@pytest.mark.parametrize("profile", [Profile(ways=Ways(asked=True)), Profile(is_young=True)])
def test_whoever_was_asked_or_is_too_young_for_it_is_not_asked(profile: Profile) -> None:
    light = replace(
        flow("light", choice("soft", "a"), slots="flow"), role=Role.LIGHT, takes=("flow",)
    )
    talk = Talk(book(INWARD, WAYS, light), Conversation(profile)).begins("f")

    assert talk.where == (["light.soft"] if profile.is_young else ["f.ask"])


def test_a_glance_inside_another_practice_asks_nothing() -> None:
    short = state("go", Call(FlowId("f"), {"short": True}), "over", says=False)
    talk = Talk(book(flow("o", short), INWARD, WAYS)).begins("o")

    assert talk.where == ["o.go", "f.ask"]
