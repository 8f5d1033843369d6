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
_SPARSE = 0.16  # vowels in letters: words of many languages stay above it


def is_gibberish(text: str, words: Phrase) -> bool:
    """Every longer word is one; a message of signs alone is none (an emoji says something)."""
    del text
    long = [word for word in words if len(word) >= _SHORTEST and _LATIN.fullmatch(word)]
    letters = sum(len(word) for word in words)
    if not long or sum(map(len, long)) * 2 < letters:
        return False
    return all(_is_noise(word) for word in long)


def _is_noise(word: str) -> bool:
    if len(set(word)) <= 2 and len(word) >= 6:
        return not set(word) <= set("aohemx")  # "aaaah", "hahaha", "ohhhh" are sounds
    if any(word[at : at + 5] in row for row in _ROWS for at in range(max(1, len(word) - 4))):
        return len(word) >= 5
    return sum(char in _VOWELS for char in word) / len(word) < _SPARSE and len(word) >= 5
