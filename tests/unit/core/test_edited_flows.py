"""Flows are edited while people stand inside: never an exception, silence or a reset."""

from dataclasses import replace

import pytest

from bot.core.flow import Flow, Lost, Pass, Target
from bot.core.names import FlowId, StateId, TextId
from tests.unit.core.doors import DOORS, MENU
from tests.unit.core.small_book import (
    BELLS,
    CONCERN,
    Talk,
    book,
    call,
    choice,
    flow,
    silent,
    sit,
    state,
    target,
    text,
)

OLD = flow("f", choice("one", "a", "two"), choice("two", "a b"))


def reshaped(one: Flow, state_id: str, shape: str = "new") -> Flow:
    changed = replace(one.states[StateId(state_id)], shape=shape)
    return replace(one, states={**one.states, changed.id: changed})


def lost_to(one: Flow, to: str) -> Flow:
    return replace(one, lost=Lost(TextId("here.sorry"), target(to)))


def inside(old: Flow, *others: Flow) -> Talk:
    return Talk(book(old, *others, *DOORS)).begins(old.id)


def test_the_same_shape_goes_on_although_everything_around_it_changed() -> None:
    edited = flow("f", choice("one", "a", "other"), choice("other", "x"))
    talk = inside(OLD).meets_release(book(edited, *DOORS)).taps("a")

    assert talk.where == ["f.other"]


@pytest.mark.parametrize("answer", ["press", "words"])
def test_a_question_whose_shape_changed_is_asked_again(answer: str) -> None:
    talk = inside(OLD).meets_release(book(reshaped(OLD, "one"), *DOORS))

    talk = talk.taps("a") if answer == "press" else talk.writes("a")

    assert talk.where == ["f.one"]
    assert talk.said == ["one"]
    assert talk.notes == ["reshaped"]
    assert talk.taps("a").where == ["f.two"]


def test_a_question_that_became_a_line_is_walked_on_from() -> None:
    edited = flow("f", replace(state("one", Pass(), "two"), shape="new"), choice("two", "a"))
    talk = inside(OLD).meets_release(book(edited, *DOORS)).writes("a")

    assert talk.said == ["one", "two"]
    assert talk.where == ["f.two"]


def test_a_renamed_state_is_found_by_its_entry() -> None:
    edited = replace(flow("f", choice("uno", "a")), moved={"one": StateId("uno")})
    talk = inside(OLD).meets_release(book(edited, *DOORS)).writes("a")

    assert talk.where == ["f.uno"]
    assert talk.said == ["uno"]
    assert talk.notes == ["moved", "reshaped"]


@pytest.mark.parametrize("moved", [{}, {"one": StateId("nowhere")}])
def test_a_state_that_is_gone_is_left_kindly(moved: dict[str, StateId]) -> None:
    edited = lost_to(replace(flow("f", choice("two", "a")), moved=moved), "two")
    talk = inside(OLD).meets_release(book(edited, *DOORS, texts={"here.sorry": "x"})).writes("a")

    assert talk.said == ["sorry", "two"]
    assert talk.where == ["f.two"]
    assert talk.notes == ["lost"]


@pytest.mark.parametrize("to", ["nowhere", "flow:nowhere", "flow:menu"])
def test_without_a_place_to_go_there_is_the_menu(to: str) -> None:
    edited = lost_to(flow("f", choice("two", "a")), to)
    talk = inside(OLD).meets_release(book(edited, *DOORS)).writes("a")

    assert talk.said == ["common.lost", "pick"]


def test_without_a_menu_there_is_the_beginning_of_the_flow() -> None:
    edited = lost_to(flow("f", choice("two", "a")), "nowhere")

    assert inside(OLD).meets_release(book(edited)).writes("a").where == ["f.two"]


def test_a_flow_that_is_gone_leads_to_the_menu() -> None:
    talk = inside(OLD).meets_release(book(*DOORS)).writes("a")

    assert talk.said == ["common.lost", "pick"]
    assert talk.notes == ["lost"]


def test_a_killed_flow_leads_to_the_one_that_takes_over() -> None:
    killed = replace(OLD, killed=FlowId("new"))
    talk = inside(OLD).meets_release(book(killed, flow("new", choice("here", "a")))).writes("a")

    assert talk.where == ["new.here"]
    assert talk.notes == ["killed"]


def test_a_killed_flow_whose_successor_is_gone_leads_to_the_menu() -> None:
    killed = replace(OLD, killed=FlowId("nowhere"))

    assert inside(OLD).meets_release(book(killed, *DOORS)).writes("a").where == ["menu.pick"]


def test_without_anything_left_she_is_outside_and_was_told() -> None:
    talk = inside(OLD).meets_release(book()).writes("a")

    assert (talk.where, talk.said) == ([], ["common.lost"])


def test_opening_the_chat_after_an_edit_asks_anew() -> None:
    talk = inside(OLD).meets_release(book(reshaped(OLD, "one"), *DOORS)).arrives()

    assert talk.said == ["one"]


@pytest.mark.parametrize("after", ["voice", "concern", "old press"])
def test_whatever_comes_after_a_flow_was_taken_away_is_answered(after: str) -> None:
    talk = inside(OLD).meets_release(book(*DOORS))

    match after:
        case "voice":
            talk.sends("voice")
        case "concern":
            talk.writes("x", danger=CONCERN)
        case _:
            talk.presses(1, 99, "a")

    assert talk.said


# ── below the top of the stack ────────────────────────────────────────────────────────────────

CALLER = flow("f", call("go", "in", {"done": "well", "left": "sorry"}), choice("well", "a"))
INNER = flow("in", silent(choice("deep", "a b"), 60, "over"))


def test_a_lost_state_below_leaves_what_stands_above_it() -> None:
    edited = lost_to(flow("f", choice("well", "a")), "well")
    talk = inside(CALLER, INNER).meets_release(book(edited, INNER, *DOORS)).writes("a")

    assert talk.where == ["f.well"]


def test_a_lost_flow_below_leaves_everything() -> None:
    talk = inside(CALLER, INNER).meets_release(book(INNER, *DOORS)).writes("a")

    assert talk.where == ["menu.pick"]


def test_a_renamed_state_below_takes_the_outcome() -> None:
    renamed = flow("f", call("gone", "in", {"done": "well"}), choice("well", "a"))
    edited = replace(renamed, moved={"go": StateId("gone")})
    talk = inside(CALLER, INNER).meets_release(book(edited, INNER, *DOORS)).taps("a")

    assert talk.where == ["f.well"]


def test_a_caller_that_became_a_question_is_asked_when_the_call_ends() -> None:
    edited = flow("f", choice("go", "x y"))
    talk = inside(CALLER, INNER).meets_release(book(edited, INNER, *DOORS)).taps("a")

    assert talk.where == ["f.go"]
    assert "reshaped" in talk.notes


def test_a_caller_that_no_longer_knows_the_outcome_is_entered_anew() -> None:
    edited = flow("f", call("go", "other", {"best": "well"}), choice("well", "a"))
    other = replace(flow("other", choice("there", "a")), outcomes=("best", "worst"))
    talk = inside(CALLER, INNER).meets_release(book(edited, INNER, other, *DOORS)).taps("a")

    assert talk.where == ["f.go", "other.there"]


def test_a_sit_whose_shape_changed_begins_anew_at_the_next_words() -> None:
    one = flow("f", sit(), *BELLS)
    talk = inside(one).pauses(minutes=3)
    talk.meets_release(book(reshaped(one, "sit"), *DOORS)).writes("hm")

    assert talk.said == ["sit"]
    assert talk.top.sit is not None
    assert talk.top.sit.started_at == talk.now


def test_visits_and_answers_survive_a_move() -> None:
    old = flow("f", text("one", "notes", "two"), choice("two", "a"))
    edited = replace(flow("f", choice("due", "a")), moved={"two": StateId("due")})
    talk = inside(old).writes("tea").meets_release(book(edited, *DOORS)).writes("hm")

    assert talk.top.slots == {"notes": "tea"}
    assert talk.top.visits["one"] == 1


def test_the_menu_itself_may_be_gone() -> None:
    menu = replace(MENU, lost=Lost(TextId("common.lost"), Target()))
    talk = Talk(book(menu)).begins("menu").meets_release(book()).writes("a")

    assert talk.said == ["common.lost"]
