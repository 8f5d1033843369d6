"""The notation of the danger words, and where its lines fit."""

import pytest

from bot.understanding.field import Field, few
from bot.understanding.grammar import Grammar
from bot.understanding.index import Index
from bot.understanding.patterns import BadPattern

LISTS = {
    "die": ["die", "be dead", "end <my> life", "suicid*"],
    "my": ["my", "my own|sad"],
    "both": ["<my>", "<die>"],
}
GRAMMAR = Grammar(LISTS, noise=frozenset({"just", "the"}), common=frozenset({"i"}))


INDEX = Index(GRAMMAR, {})


def field(words: str, starts: int = 0, pauses: int = 0) -> Field:
    typed = [(word, f"{word[:6]}*") for word in words.split()]
    return Field(INDEX, typed, (starts, pauses))


@pytest.mark.parametrize(
    ("line", "words", "spans"),
    [
        ("want to die", "i want to die", {3: 0b10}),
        ("want ?to <die>", "i want die", {2: 0b10}),
        ("want ..2 <die>", "want so much die", {4: 0b1}),
        ("want ..1 <die>", "want so much die", {}),
        ("want to <die>", "want to be dead", {4: 0b1}),
        ("<die>", "end my sad life", {4: 0b1}),
        ("<die>", "suicidal", {1: 0b1}),
        ("be_dead|gone now", "be dead now", {3: 0b1}),
        ("want die|suicid*", "want suicide", {2: 0b1}),
        ("<both>", "my", {1: 0b1}),
        ("the end", "end", {}),
        ("?the end", "end", {1: 0b1}),
        ("die $", "die", {1: 0b1}),
        ("die $", "die now", {}),
        ("die $ no", "die no", {2: 0b1}),
    ],
)
def test_lines_fit_where_they_should(line: str, words: str, spans: dict[int, int]) -> None:
    """A sign that is written down and never found helps nobody."""
    pauses = 0b10 if line == "die $ no" else 0
    if line == "the end":
        with pytest.raises(BadPattern, match="noise"):
            GRAMMAR.parse(line)
        return
    assert dict(field(words, pauses=pauses).spans(GRAMMAR.parse(line))) == spans


def test_no_line_goes_on_across_the_beginning_of_a_sentence() -> None:
    """As in "I want. To die is common"."""
    line = GRAMMAR.parse("want to die")

    assert field("want to die", starts=0b10).spans(line) == {}
    assert field("want to die", starts=0b1).spans(line) == {3: 0b1}
    assert field("want x die", starts=0b10).spans(GRAMMAR.parse("want ..2 die")) == {}


def test_words_near_each_other_count_in_whatever_order() -> None:
    """Languages and people order their words differently."""
    pills, enough = GRAMMAR.parse("pills"), GRAMMAR.parse("enough")

    assert field("enough of the pills").near([pills, enough], 4) == {4: 0b1}
    assert field("pills i have enough").near([pills, enough], 4) == {4: 0b1}
    assert field("pills i have enough").near([pills, enough], 3) == {}
    assert field("pills").near([pills, enough], 4) == {}


def test_one_word_is_not_two_signs() -> None:
    """A single "goodbye" would be a farewell and a last word."""
    line = GRAMMAR.parse("goodbye|bye")

    assert field("goodbye").near([line, line], 5) == {}
    assert field("goodbye bye").near([line, line], 5)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("?a ?b", "nothing in it must be there"),
        ("..2 a", "a gap stands between"),
        ("a ..2", "a gap stands between"),
        ("a ..9 b", "a gap is written"),
        ("a .. b", "a gap is written"),
        ("<nobody>", "no list 'nobody'"),
        ("<my", "no list ''"),
        ("a|it's", "neither a word nor a list"),
        ("in_the_end", "'the' is noise"),
    ],
)
def test_a_broken_line_is_refused(line: str, message: str) -> None:
    """An author would wait in vain for what she wrote."""
    with pytest.raises(BadPattern, match=message):
        GRAMMAR.parse(line)


def test_a_list_in_itself_is_refused() -> None:
    with pytest.raises(BadPattern, match="stands in itself"):
        Grammar({"a": ["<b>"], "b": ["x <a>"]})


def test_only_lines_with_a_word_of_the_text_are_looked_at() -> None:
    """The cost of a message would grow with every rule."""
    entries = [[GRAMMAR.parse("i die")], [GRAMMAR.parse("i jump 7")]]
    near = [[GRAMMAR.parse("pills"), GRAMMAR.parse("enough")]]
    index = Index(GRAMMAR, {"rules": entries, "near": near})

    def awake(text: str, starts: int = 0) -> list[list[int]]:
        found = index.waking.awake([(word,) for word in text.split()], starts)
        return [list(lines.among(found)) for lines in index.groups.values()]

    assert awake("i die") == [[0], []]
    assert awake("i") == [[], []]
    assert awake("jump x 7") == [[1], []]
    assert awake("die i") == [[], []]
    assert awake("i die", starts=0b10) == [[], []]
    assert awake("pills enough") == awake("enough pills", starts=0b10) == [[], [0]]


def test_a_text_without_the_words_of_any_line_is_done_with_soon() -> None:
    """Everybody would wait for the rules of all languages."""
    index = Index(GRAMMAR, {"a": [[GRAMMAR.parse("i jump 7")]], "b": [[GRAMMAR.parse("bye")]]})
    first, second = (lines.all for lines in index.groups.values())

    assert index.waking.is_roused(["7", "jump"], first)
    assert not index.waking.is_roused(["7", "jump"], second)
    assert index.waking.is_roused(["bye"], second)
    assert not index.waking.is_roused(["7", "i"], first)


@pytest.mark.parametrize(
    ("places", "most", "found"),
    [
        (0, 2, []),
        (0b101, 2, [0, 2]),
        (0b11111, 1, [0, 4]),
        (0b11111, 2, [0, 1, 4, 3]),
        (0b1, 1, [0]),
    ],
)
def test_a_few_places_stand_for_many(places: int, most: int, found: list[int]) -> None:
    """A message of one word a thousand times would take a second."""
    assert list(few(places, most)) == found
