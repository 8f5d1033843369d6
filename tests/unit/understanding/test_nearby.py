"""Words of a wish that stand anywhere in a short message."""

import pytest

from bot.understanding.nearby import Nearby, halves
from bot.understanding.patterns import BadPattern

LISTS = {"human": ("person", "human"), "talk": ("talk", "speak"), "not": ("not", "never")}
NONE: frozenset[str] = frozenset()


def best(text: str, *lines: str, without: frozenset[str] = NONE) -> str | None:
    said = [line.split(": ", 1) for line in lines]
    return Nearby([(name, line) for name, line in said], LISTS).best(tuple(text.split()), without)


@pytest.mark.parametrize("text", ["talk to a person", "a person i can talk to", "human speak"])
def test_order_does_not_matter(text: str) -> None:
    """Who writes in pain, or in German, puts the verb where it falls."""
    assert best(text, "human: <human> <talk>") == "human"


@pytest.mark.parametrize("text", ["a person", "talk", "talk talk talk", ""])
def test_every_place_needs_a_word(text: str) -> None:
    assert best(text, "human: <human> <talk>") is None


def test_one_word_does_not_fill_two_places() -> None:
    """The word "stop" alone would be a wish with an object."""
    assert best("human human", "x: <human> <talk>|human") == "x"
    assert best("human here", "x: <human> <talk>|human") is None


def test_what_stands_behind_the_stroke_takes_it_back() -> None:
    """Who says "I never talk to a person" asks for nobody."""
    assert best("i never talk to a person", "human: <human> <talk> / <not>") is None
    assert best("i talk to a person", "human: <human> <talk> / <not>") == "human"


def test_the_line_with_more_places_wins_and_then_the_first() -> None:
    lines = ("short: <human> <talk>", "long: <human> <talk> please", "late: <talk> <human>")

    assert best("please talk to a person", *lines) == "long"
    assert best("talk to a person", *lines) == "short"
    assert best("talk to a person", *lines, without=frozenset({"short"})) == "late"


def test_a_beginning_stands_for_many_words() -> None:
    assert best("therapeutin reden", "human: therap* reden") == "human"


def test_in_a_long_message_nearness_is_chance() -> None:
    assert best("talk " + "and " * 20 + "person", "human: <human> <talk>") is None


@pytest.mark.parametrize("line", ["<nobody> talk", "?please <talk>", "<talk> ..2 <human>"])
def test_a_line_that_cannot_be_read_is_refused(line: str) -> None:
    """An author would believe that a place may be missing, or that order counts."""
    with pytest.raises(BadPattern):
        halves(line, LISTS)
