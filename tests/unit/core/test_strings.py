"""Comparing what people type with what is known: folding, near misses, phrases within words."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import BotError, NoRoute, NotThere, TextMissing
from bot.core.matching import exact, inside, near, one_slip
from bot.core.words import fold

ASCII = st.text(st.characters(max_codepoint=127))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I don't KNOW…", "i dont know"),
        ("I don’t know", "i dont know"),
        ("ｗｉｄｅ", "wide"),
        ("STRASSE straße", "strasse strasse"),
        ("snake_case-and:more", "snake case and more"),
        ("zero\u200bwidth", "zerowidth"),
        ("Größe 7/10", "grösse 7 10"),
        ("не знаю", "не знаю"),
        ("`tick` ´acute´", "tick acute"),
        ("🙂 ...", ""),
        ("", ""),
    ],
)
def test_folding_leaves_the_plainest_words(text: str, words: str) -> None:
    assert fold(text) == tuple(words.split())


def the_long_way(text: str) -> tuple[str, ...]:
    """Folding as it is done for texts that are not plain ASCII."""
    plain = unicodedata.normalize("NFKC", text).translate({ord("'"): None, ord("`"): None})
    plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    return tuple(re.findall(r"[^\W_]+", plain.casefold()))


@given(ASCII)
def test_the_short_way_for_plain_texts_leads_to_the_same_words(text: str) -> None:
    assert fold(text) == the_long_way(text)


@given(ASCII)
def test_an_accent_elsewhere_in_a_text_changes_no_other_word(text: str) -> None:
    assert fold(text + " é")[:-1] == fold(text)


@given(st.text(st.characters()))
def test_folding_takes_any_text_and_leaves_no_capital_and_no_blank(text: str) -> None:
    words = fold(text)

    assert all(word == word.casefold() and not word.isspace() for word in words if word.isascii())


# ── phrases ───────────────────────────────────────────────────────────────────────────────────

PHRASES: dict[str, list[tuple[str, ...]]] = {
    "tea": [("herbal", "tea"), ("cuppa",)],
    "walk": [("a", "short", "walk")],
    "no": [("no",)],
}


@pytest.mark.parametrize(
    ("typed", "key"),
    [("herbal tea", "tea"), ("cuppa", "tea"), ("no", "no"), ("tea", None), ("", None)],
)
def test_only_the_same_words_are_the_same(typed: str, key: str | None) -> None:
    assert exact(fold(typed), PHRASES) == key


def test_words_that_two_keys_share_name_neither() -> None:
    shared = {"a": [("go",)], "b": [("go",)]}

    assert exact(("go",), shared) is None
    assert near(("going",), {"a": [("goings",)], "b": [("goinga",)]}) is None


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("herbaltea", "tea"),
        ("hebral tea", "tea"),
        ("cupa", "tea"),
        ("coppa", "tea"),
        ("herb", "tea"),
        ("a sho", "walk"),
        ("so", None),
        ("he", None),
        ("herbs and salt", None),
        ("shirt wolk", None),
    ],
)
def test_a_near_miss_or_a_beginning_is_understood(typed: str, key: str | None) -> None:
    assert near(fold(typed), PHRASES) == key


def test_a_beginning_that_two_keys_share_names_neither() -> None:
    assert near(("warm",), {"a": [("warm", "tea")], "b": [("warm", "bath")]}) is None


@pytest.mark.parametrize(
    ("a", "b", "close"),
    [
        ("numb", "numb", True),
        ("numb", "num", True),
        ("num", "numb", True),
        ("numb", "nunb", True),
        ("numb", "nmub", True),
        ("numb", "nbum", False),
        ("numb", "nu", False),
        ("abcd", "badc", False),
        ("", "a", True),
        ("ab", "cd", False),
        ("aab", "ab", True),
    ],
)
def test_one_slip_is_forgiven_and_two_are_not(a: str, b: str, close: bool) -> None:
    assert one_slip(a, b) is close
    assert one_slip(b, a) is close


WORD = st.text("ab", max_size=6)


@given(WORD, WORD)
def test_a_slip_is_what_the_textbook_says(a: str, b: str) -> None:
    def slips(word: str) -> set[str]:
        cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
        return (
            {word}
            | {left + right[1:] for left, right in cuts if right}
            | {left + letter + right for left, right in cuts for letter in "ab"}
            | {left + letter + right[1:] for left, right in cuts if right for letter in "ab"}
            | {left + right[1::-1] + right[2:] for left, right in cuts if len(right) > 1}
        )

    assert one_slip(a, b) is (b in slips(a))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("it is too much now", True),
        ("too much", True),
        ("too many much", False),
        ("too", False),
        ("muchtoo much", False),
        ("", False),
    ],
)
def test_a_phrase_within_words_is_whole_words_in_a_row(words: str, found: bool) -> None:
    assert inside(fold(words), [("too", "much")]) is found


def test_an_empty_phrase_is_in_nothing() -> None:
    assert not inside(("a",), [()])


# ── errors ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (BotError(), "something in alongside failed"),
        (BotError("else"), "else"),
        (NoRoute("f", "s", "k"), "state 's' in flow 'f' has no route 'k'"),
        (NotThere("flow", "x", ["b", "a"]), "no flow 'x'; there are: a, b"),
        (TextMissing("f.s"), "no catalogue has the text 'f.s'"),
    ],
)
def test_an_error_says_what_is_wrong_in_its_own_words(error: BotError, message: str) -> None:
    assert str(error) == message
