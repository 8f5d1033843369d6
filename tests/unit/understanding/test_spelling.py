"""Repairing what was misspelt, stretched, glued or disguised, and leaving all else alone."""

import pytest

from bot.understanding.spelling import Spelling

SPELLING = Spelling(
    keys=["suicide", "suicidal", "kill", "die", "myself", "dying"],
    known=["want", "to", "i", "trying", "drying", "we", "killed"],
    swaps={"kms": "kill myself", "kil": "kill"},
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("suicde", "suicide"),
        ("suixcide", "suicide"),
        ("sucidal", "suicidal"),
        ("usicide", "suicide"),
        ("suicidee", "suicide"),
        ("dieeee", "die"),
        ("killlll", "kill"),
        ("d1e", "die"),
        ("k1ll", "kill"),
        ("kms", "kill myself"),
        ("kiiil", "kill"),
        ("iwanttodie", "i want to die"),
        ("killmyself", "kill myself"),
        ("ѕuicide", "suicide"),
    ],
)
def test_what_was_meant_is_found(typed: str, meant: str) -> None:
    assert " ".join(SPELLING.words(typed)) == meant


@pytest.mark.parametrize(
    "typed",
    ["trying", "drying", "killed", "garden", "tying", "lying", "", "x", "x" * 500, "wewant"],
)
def test_other_words_are_left_alone(typed: str) -> None:
    assert SPELLING.words(typed) == (typed,)


@pytest.mark.parametrize("typed", ["wutend", "wuetend", "wütend"])
def test_a_word_typed_without_its_accents_is_that_word(typed: str) -> None:
    assert Spelling((), ("wütend", "wurde")).words(typed) == ("wütend",)


def test_a_word_that_is_one_without_accents_stays_as_it_is() -> None:
    assert Spelling((), ("würde", "wurde")).words("wurde") == ("wurde",)
