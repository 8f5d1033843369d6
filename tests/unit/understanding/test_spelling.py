"""Repairing what was misspelt, stretched, glued or disguised, and leaving all else alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.disguise import Disguises
from bot.understanding.spelling import Spelling, deletions

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


KEYS = ("suicide", "suicidal", "abcabca", "aabbaab", "babaabb", "abbabab", "bbaabba", "hopeless")
NEAR, FAR = Spelling(KEYS, ()), Disguises(KEYS, ())


def _shapes(word: str, fewer: int) -> set[str]:
    """What is left of a word without so many letters or less."""
    found = {word}
    for _ in range(fewer):
        found |= {shorter for shape in found for shorter in deletions(shape)}
    return found


typed = st.text("ab", min_size=4, max_size=10) | st.builds(
    lambda key, at, put, gone: key[:at] + put + key[at + gone :],
    st.sampled_from(KEYS),
    st.integers(0, 8),
    st.text("abciuds", max_size=2),
    st.integers(0, 2),
)


@given(typed)
def test_a_key_one_edit_away_is_found_as_if_all_that_is_near_were_listed(word: str) -> None:
    near = NEAR.near(word)
    begun = [key for key in KEYS if key[0] == word[:1] or key[:2] == word[1::-1]]
    fits = [key for key in begun if _is_one_edit(word, key)] if word not in KEYS else []
    assert (near in fits) if fits and len(word) >= 4 else near is None


def _is_one_edit(word: str, key: str) -> bool:
    if len(word) != len(key):
        shorter, longer = sorted((word, key), key=len)
        return shorter in set(deletions(longer))
    apart = [at for at, (a, b) in enumerate(zip(word, key, strict=True)) if a != b]
    if len(apart) == 2 and apart[1] - apart[0] == 1:
        first, second = apart
        return word[first] == key[second] and word[second] == key[first]
    return len(apart) == 1


@given(typed)
def test_a_key_two_edits_away_is_found_as_if_all_that_is_near_were_listed(word: str) -> None:
    found = FAR.meant(word)
    shared = [
        key
        for key in KEYS
        if key[0] == word[:1] and not _shapes(word, 1).isdisjoint(_shapes(key, 2))
    ]
    if shared and len(word) >= 6 and word not in KEYS:
        assert found


@pytest.mark.parametrize(
    ("typed", "meant"), [("sucidl", "suicidal"), ("suiidee", "suicide"), ("hoplss", "hopeless")]
)
def test_long_keys_are_known_two_edits_away(typed: str, meant: str) -> None:
    assert FAR.meant(typed) == (meant,)
