"""The notation of patterns, and which of many fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.matching import Match, Patterns
from bot.understanding.patterns import BadPattern, Element, parse

LISTS = {"want": ("want", "wish"), "cut": ("cut",), "mag": ("möchte",)}


def found(pattern: str, text: str, *, whole: bool = False) -> list[str]:
    words = text.split()
    patterns = Patterns([parse(pattern, LISTS)])
    if whole:
        return [text for number in patterns.woken(words) if patterns.fits(number, words)]
    return [" ".join(words[match.start : match.end]) for match in patterns.scan(words)]


@pytest.mark.parametrize("typed", ["möchte", "mochte", "moechte"])
def test_accents_are_optional_in_what_people_type(typed: str) -> None:
    assert found("möcht*|möchte weg", f"ich {typed} weg") == [f"{typed} weg"]
    assert found("möchten|<mag> weg", f"ich {typed} weg") == [f"{typed} weg"]


def test_an_accent_that_was_typed_is_not_left_out() -> None:
    assert found("wurde", "würde") == []
    assert found("groß", "gross") == ["gross"]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("die", "i want to die", ["die"]),
        ("die|go", "go and die", ["go", "die"]),
        ("<want> to die", "i wish to die", ["wish to die"]),
        ("<want>|long to", "i long to", ["long to"]),
        ("suicid* now", "suicidal now", ["suicidal now"]),
        ("want ?to die", "want die want to die", ["want die", "want to die"]),
        ("want ..2 die", "want to just die", ["want to just die"]),
        ("want ..2 die", "want to maybe just die", []),
        ("want ?so ?much to", "want much to", ["want much to"]),
        ("a ?b", "a b", ["a", "a b"]),
        ("die", "diet", []),
    ],
)
def test_the_notation_means_what_it_says(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text) == expected


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("?i dont know", "i dont know", True),
        ("?i dont know", "dont know", True),
        ("?i dont know", "well i dont know", False),
        ("?i dont know", "i dont know you", False),
        ("a ?b ?c", "a c", True),
    ],
)
def test_a_whole_pattern_fits_all_words_or_none(pattern: str, text: str, fits: bool) -> None:
    assert bool(found(pattern, text, whole=True)) is fits


def test_nothing_goes_on_where_a_sentence_ended() -> None:
    patterns = Patterns([parse("want to die", LISTS)])

    assert list(patterns.scan(["want", "to", "die"], frozenset({2}))) == []


def test_each_pattern_keeps_its_own_number() -> None:
    patterns = Patterns([parse("a b", LISTS), parse("b", LISTS), parse("b ?c", LISTS)])

    assert list(patterns.scan(["a", "b"])) == [
        Match(0, 0, 2),
        Match(1, 1, 2),
        Match(2, 1, 2),
    ]


def test_a_match_begins_at_the_nearest_place_from_which_it_fits() -> None:
    patterns = Patterns([parse("?want ?to die", LISTS)])

    assert list(patterns.scan(["want", "to", "die"])) == [Match(0, 2, 3)]


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("die <nolist>", "no list 'nolist'"),
        ("?so ?much", "optional"),
        ("..9 die", "at most 6"),
        ("don't", "not a folded word"),
        ("a||b", "not a folded word"),
    ],
)
def test_a_broken_pattern_says_what_is_wrong(pattern: str, reason: str) -> None:
    with pytest.raises(BadPattern, match=reason):
        parse(pattern, LISTS)


WORDS = st.sampled_from(["a", "b", "c"])
ELEMENTS = st.builds(
    lambda words, optional: Element(frozenset(words), (), optional, is_free=not words),
    st.lists(WORDS, max_size=2),
    st.booleans(),
)


def naive(elements: tuple[Element, ...], words: list[str], at: int) -> set[int]:
    """Where the pattern can end, by plain backtracking: slow, and obviously right."""
    if not elements:
        return {at}
    first, rest = elements[0], elements[1:]
    ends = naive(rest, words, at) if first.optional else set()
    if at < len(words) and first.fits(words[at]):
        ends |= naive(rest, words, at + 1)
    return ends


@given(st.lists(ELEMENTS, min_size=1, max_size=5).map(tuple), st.lists(WORDS, max_size=7))
def test_what_backtracking_finds_is_found(elements: tuple[Element, ...], words: list[str]) -> None:
    if all(element.optional for element in elements):
        elements = (*elements, Element(frozenset({"a"})))
    ends = {end for at in range(len(words)) for end in naive(elements, words, at) if end > at}

    matches = list(Patterns([elements]).scan(words))

    assert {match.end for match in matches} == ends
    assert all(match.end in naive(elements, words, match.start) for match in matches)
