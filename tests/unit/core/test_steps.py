"""What each kind of state does, and how answers are routed."""

from dataclasses import replace

import pytest

from bot.core.effects import WriteJournal
from bot.core.errors import NoRoute, RunawayFlow
from bot.core.flow import (
    Arm,
    Assign,
    Branch,
    Do,
    Op,
    Pass,
    Recall,
    Say,
    SlotRef,
    Target,
)
from bot.core.flow import Test as Asks
from bot.core.names import FlowId, TextId
from tests.unit.core.small_book import (
    BELLS,
    Talk,
    book,
    choice,
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
