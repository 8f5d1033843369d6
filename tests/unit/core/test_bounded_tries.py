"""Nobody is held hostage to an answer, or kept going round."""

from dataclasses import replace

import pytest

from bot.core.flow import (
    Ask,
    AskKind,
    Invalid,
    Loop,
)
from bot.core.signals import Found
from tests.unit.core.doors import talking
from tests.unit.core.small_book import (
    Talk,
    book,
    choice,
    flow,
    state,
    target,
)


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


ENDS = replace(choice("ask", "a"), invalid=Invalid(1, target("over")))


def test_a_feeling_that_was_no_answer_to_the_last_question_is_heard_at_the_door() -> None:
    found = {"feelings": (Found("lonely", "alone"),)}

    talk = talking(flow("f", ENDS)).writes("so alone", found=found)

    assert talk.where == ["door.doors"]
    assert talk.top.slots["said"] == "so alone"


def test_words_in_which_nothing_was_heard_open_no_door_at_the_end() -> None:
    assert talking(flow("f", ENDS)).writes("hm").where == []


def test_a_feeling_that_was_no_answer_stays_on_the_way_on() -> None:
    found = {"feelings": (Found("lonely", "alone"),)}
    asks = replace(choice("ask", "a"), invalid=Invalid(1, target("stay")))

    talk = talking(flow("f", asks, choice("stay", "a"))).writes("so alone", found=found)

    assert talk.where == ["f.stay"]


def test_without_bounded_tries_the_question_stays() -> None:
    talk = Talk(book(flow("f", choice("ask", "a")))).begins("f")

    for _ in range(5):
        talk.writes("perhaps")

    assert talk.where == ["f.ask"]
