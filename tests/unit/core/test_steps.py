"""What each kind of state does, how answers are routed, and how flows call each other."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation import Conversation, Memory, Reading
from bot.core.draft import Draft
from bot.core.effects import Remember, WriteJournal
from bot.core.errors import FlowStillOpen, NoRoute, RunawayFlow, TooDeep
from bot.core.flow import (
    Arm,
    Ask,
    AskKind,
    Assign,
    Branch,
    Call,
    Depth,
    Do,
    Given,
    Invalid,
    Keep,
    Loop,
    Op,
    Pass,
    Recall,
    Role,
    Say,
    SlotRef,
    Target,
)
from bot.core.flow import Test as Asks
from bot.core.machine import start
from bot.core.names import FlowId, StateId, TextId
from tests.unit.core.small_book import (
    AT,
    BELLS,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    line,
    sit,
    state,
    target,
    text,
)


def test_a_line_is_said_and_the_next_state_entered() -> None:
    talk = Talk(book(flow("f", line("hello", "ask"), choice("ask", "a b"))))

    talk.begins("f")

    assert talk.said == ["hello", "ask"]
    assert talk.where == ["f.ask"]


def test_a_state_may_say_several_bubbles_in_a_row() -> None:
    both = Say((TextId("here.one"), TextId("common.paused")))
    talk = Talk(book(flow("f", replace(choice("ask", "a"), say=both))))

    talk.begins("f")

    assert talk.said == ["one", "common.paused"]


def test_a_branch_takes_the_first_arm_that_holds() -> None:
    arms = (
        Arm(Asks("notes", Op.EQ, "tea"), target("tea")),
        Arm(Asks("notes", Op.SET), target("other")),
        Arm(None, target("over")),
    )
    places = (state("fork", Branch(arms), says=False), choice("tea", "a"), choice("other", "a"))
    talk = Talk(book(flow("f", text("ask", "notes", "fork"), *places)))

    talk.begins("f").writes("coffee")

    assert talk.where == ["f.other"]


def test_set_writes_fixed_values_and_copies_of_slots() -> None:
    step = Assign({"notes": "fixed", "copy": SlotRef("first")})
    states = (text("ask", "first", "set"), state("set", step, "stay"), choice("stay", "a"))
    talk = Talk(book(flow("f", *states, slots="first copy notes")))

    talk.begins("f").writes("tea")

    assert talk.top.slots == {"first": "tea", "notes": "fixed", "copy": "tea"}


def test_do_goes_on_by_the_route_its_action_answers_with() -> None:
    keep = Do("keep_in_kit", {"kind": "anchor", "word": "tree", "text": "the oak"})
    states = (state("keep", keep, {"done": "kept", "full": "over"}), choice("kept", "a"))
    talk = Talk(book(flow("f", *states)))

    talk.begins("f")

    assert talk.where == ["f.kept"]
    assert talk.conversation.kit[0].text == "the oak"


@pytest.mark.parametrize(("kept", "place"), [(True, "f.found"), (False, "f.none")])
def test_recall_has_a_way_on_when_there_is_nothing_to_bring_back(kept: bool, place: str) -> None:
    keep = Do("keep_in_kit", {"kind": "anchor" if kept else "line", "word": "tree", "text": "oak"})
    recall = Recall("anchor", {"text": "notes"})
    states = (
        state("keep", keep, "recall"),
        state("recall", recall, {"found": "found", "none": "none"}),
    )
    talk = Talk(book(flow("f", *states, choice("found", "a"), choice("none", "a"))))

    talk.begins("f")

    assert talk.where == [place]


def test_an_answer_takes_its_own_route_and_any_other_the_common_one() -> None:
    asks = choice("ask", "a b c", {"a": "one", "_": "rest"})
    content = book(flow("f", asks, choice("one", "x"), choice("rest", "x")))

    routes = [Talk(content).begins("f").taps(option).where for option in "abc"]

    assert routes == [["f.one"], ["f.rest"], ["f.rest"]]


def test_an_answer_that_leads_nowhere_is_a_fault_of_the_content() -> None:
    talk = Talk(book(flow("f", choice("ask", "a b", {"a": "over"}))))

    with pytest.raises(NoRoute) as fault:
        talk.begins("f").taps("b")

    assert (fault.value.flow, fault.value.state, fault.value.key) == ("f", "ask", "b")


def test_a_flow_that_never_waits_is_stopped_after_so_many_states() -> None:
    talk = Talk(book(flow("f", line("a", "b"), line("b", "a"))))

    with pytest.raises(RunawayFlow, match="too many states in one turn"):
        talk.begins("f")


def test_sixty_states_in_one_turn_are_still_walked() -> None:
    lines = [line(f"s{n}", f"s{n + 1}") for n in range(59)]
    talk = Talk(book(flow("f", *lines, choice("s59", "a"))))

    talk.begins("f")

    assert talk.where == ["f.s59"]


# ── calls ─────────────────────────────────────────────────────────────────────────────────────


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


# ── ending ────────────────────────────────────────────────────────────────────────────────────


def test_a_flow_that_ends_leaves_ids_and_numbers_and_nothing_private() -> None:
    practice = flow("f", text("ask", "plain"), slots="plain kept private unset")
    slots = {name: replace(slot, keep=Keep.HISTORY) for name, slot in practice.slots.items()}
    slots["plain"] = replace(slots["plain"], keep=Keep.SESSION)
    slots["private"] = replace(slots["private"], private=True)
    talk = Talk(book(replace(practice, slots=slots)))

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


# ── loops ─────────────────────────────────────────────────────────────────────────────────────


def test_a_loop_is_left_when_it_was_entered_often_enough() -> None:
    again = replace(choice("ask", "again", {"again": "ask"}), loop=Loop(2, target("enough")))
    talk = Talk(book(flow("f", again, choice("enough", "a")))).begins("f")

    places = [talk.taps("again").where for _ in range(2)]

    assert places == [["f.ask"], ["f.enough"]]


def test_a_loop_may_lead_into_another_flow() -> None:
    again = replace(choice("ask", "again", {"again": "ask"}), loop=Loop(1, target("flow:other")))
    talk = Talk(book(flow("f", again), flow("other", choice("here", "a")))).begins("f")

    talk.taps("again")

    assert talk.where == ["other.here"]


# ── gate and depth ────────────────────────────────────────────────────────────────────────────


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


# ── flows that are no longer offered ──────────────────────────────────────────────────────────


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


# ── not being held hostage ────────────────────────────────────────────────────────────────────


def asked_twice(**way_on: object) -> Talk:
    asks = state("ask", Ask(AskKind.SCALE, into="notes"), "stay")
    invalid = Invalid(2, **way_on)  # type: ignore[arg-type] # checked by the dataclass
    return Talk(
        book(flow("f", replace(asks, invalid=invalid), choice("stay", "a"), choice("b", "a")))
    )


def test_an_answer_that_cannot_be_read_is_asked_for_again() -> None:
    talk = asked_twice(then=target("b")).begins("f").writes("perhaps")

    assert talk.said == ["common.invalid"]
    assert talk.where == ["f.ask"]


def test_the_state_has_its_own_words_for_an_answer_that_cannot_be_read() -> None:
    content = book(flow("f", choice("ask", "a")), texts={"f.ask.invalid": "which?"})

    assert Talk(content).begins("f").writes("perhaps").said == ["f.ask.invalid"]


def test_after_so_many_tries_there_is_a_way_on() -> None:
    talk = asked_twice(then=target("b")).begins("f").writes("perhaps").writes("well")

    assert talk.where == ["f.b"]


def test_after_so_many_tries_the_default_is_the_answer() -> None:
    talk = asked_twice(default=5).begins("f").writes("perhaps").writes("well")

    assert talk.where == ["f.stay"]
    assert talk.top.slots == {"notes": 5}


def test_a_default_takes_the_route_of_its_answer() -> None:
    asks = replace(
        choice("ask", "a b", {"a": "over", "b": "stay"}), invalid=Invalid(1, default="b")
    )
    talk = Talk(book(flow("f", asks, choice("stay", "x"))))

    assert talk.begins("f").writes("perhaps").where == ["f.stay"]


@pytest.mark.parametrize(("default", "place"), [(True, "f.stay"), (False, "f.other")])
def test_a_default_yes_or_no_takes_its_route(default: bool, place: str) -> None:
    asks = state("ask", Ask(AskKind.CONFIRM, into="notes"), {"yes": "stay", "no": "other"})
    asks = replace(asks, invalid=Invalid(1, default=default))
    talk = Talk(book(flow("f", asks, choice("stay", "x"), choice("other", "x"))))

    assert talk.begins("f").writes("perhaps").where == [place]


def test_tries_are_counted_anew_at_the_next_question() -> None:
    first = replace(choice("one", "a", "two"), invalid=Invalid(2, target("over")))
    second = replace(choice("two", "a"), invalid=Invalid(2, target("over")))
    talk = Talk(book(flow("f", first, second))).begins("f").writes("hm").taps("a")

    assert talk.writes("hm").where == ["f.two"]


def test_without_bounded_tries_the_question_stays() -> None:
    talk = Talk(book(flow("f", choice("ask", "a")))).begins("f")

    for _ in range(5):
        talk.writes("perhaps")

    assert talk.where == ["f.ask"]


# ── the middle of a sit, and pages of a journal ───────────────────────────────────────────────


def test_a_state_may_end_a_running_sit_on_being_entered() -> None:
    ends = replace(choice("stop", "a"), cancel_timers=True)
    talk = Talk(book(flow("f", sit(), *BELLS, ends))).begins("f", at="stop")

    assert talk.top.sit is None
    assert talk.conversation.timers == ()


@pytest.mark.parametrize(("words", "pages"), [("it rained", ["it rained"]), ("  ", [])])
def test_only_words_reach_the_journal(words: str, pages: list[str]) -> None:
    keeps = state("keep", Do("write_journal", {"text": SlotRef("notes")}), "stay")
    talk = Talk(book(flow("f", keeps, choice("stay", "a"))))

    talk.begins("f", at="keep", notes=words)

    assert [e.text for e in talk.effects if isinstance(e, WriteJournal)] == pages


def test_a_target_in_another_flow_may_follow_a_silent_state() -> None:
    talk = Talk(book(flow("f", state("x", Pass(), "flow:g")), flow("g", choice("ask", "a"))))

    assert talk.begins("f").where == ["g.ask"]
    assert Target(flow=FlowId("g")) == target("flow:g")
