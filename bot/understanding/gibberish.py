"""Keys that were hit and no words: "asdfghjkl", "sdkfjh skdjfh". Only for scripts with vowels."""

import re

from bot.understanding.lexicon import Phrase

_LATIN = re.compile(r"[a-z]+")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæøœ")
_ROWS = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "azertyuiop",
    "poiuytrewq",
    "lkjhgfdsa",
)
_SHORTEST = 4
_LONG = 5
_SPARSE = 0.2  # vowels in letters: words of many languages stay above it, or
_CLUSTER = re.compile(r"[bcdfghjklmnpqrstvwxz]{5}")  # have no such heap of consonants


def is_gibberish(words: Phrase) -> bool:
    """Every longer word is one; a message of signs alone is none (an emoji says something)."""
    long = [word for word in words if len(word) >= _SHORTEST and _LATIN.fullmatch(word)]
    letters = sum(len(word) for word in words)
    if not long or sum(map(len, long)) * 2 < letters:
        return False
    return all(_is_noise(word) for word in long)


def _is_noise(word: str) -> bool:
    if len(word) < _LONG:
        return False
    if any(word[at : at + _LONG] in row for row in _ROWS for at in range(len(word) - _LONG + 1)):
        return True
    vowels = sum(char in _VOWELS for char in word)
    return vowels / len(word) < _SPARSE and _CLUSTER.search(word) is not None
