from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.loader import Loaded, load
from bot.content.shape import shape
from bot.core.flow import Ask, AskKind, Assign, Do, Pass, Say, Silence, State, Target
from bot.core.names import FlowId, StateId, TextId

HERE = StateId("here")
ASK = Ask(AskKind.CHOICE, options=("a", "b"), quiet=frozenset({"later", "back"}))
STATE = State(HERE, ASK, next={"a": Target(HERE), "_": Target(flow=FlowId("menu"))})


def test_a_shape_is_twelve_hex_digits_that_never_change() -> None:
    """A person stands in this state: another shape would ask her again for no reason."""
    assert shape(STATE) == "a9d1bbc9a0e8"


def test_texts_are_not_part_of_a_shape() -> None:
    spoken = replace(STATE, say=Say((TextId("x.here"),), vary=True), shape="whatever")

    assert shape(spoken) == shape(STATE)


@pytest.mark.parametrize(
    "other",
    [
        replace(STATE, id=StateId("there")),
        replace(STATE, step=replace(ASK, options=("b", "a"))),
        replace(STATE, step=replace(ASK, skip=True)),
        replace(STATE, next={"a": Target(HERE)}),
        replace(STATE, silence=Silence(60, 1, Target(HERE))),
        replace(STATE, step=Pass()),
    ],
)
def test_everything_else_is(other: State) -> None:
    assert shape(other) != shape(STATE)


def test_the_kind_of_a_step_counts_even_when_its_fields_are_empty() -> None:
    assert shape(State(HERE, Assign({}))) != shape(State(HERE, Do("", {})))


def test_the_order_of_routes_does_not_count() -> None:
    turned = replace(STATE, next=dict(sorted(STATE.next.items(), reverse=True)))

    assert shape(turned) == shape(STATE)


@given(st.permutations(["later", "back", "skip", "why"]))
def test_the_order_of_a_set_does_not_count(words: list[str]) -> None:
    state = replace(STATE, step=replace(ASK, quiet=frozenset(words)))
    same = replace(STATE, step=replace(ASK, quiet=frozenset(sorted(words))))

    assert shape(state) == shape(same)


def test_loading_twice_gives_the_same_book(loaded: Loaded) -> None:
    again = load(loaded.root)

    assert again.flows == loaded.flows
    assert again.findings == loaded.findings
