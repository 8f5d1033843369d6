"""Words as they sound to somebody who learnt to write by ear.

Spanish has letters that sound alike or not at all: b and v, c, s and z, qu and k, ll and y, g and j,
h. "kiero bibir" is read by everybody who speaks it. Only words that a language names (`sounds` in its
danger words) are met so, and only where what was typed is no word of any language.
"""

import re
from collections.abc import Iterable, Mapping

from bot.understanding.letters import plain

_ALIKE = (
    (re.compile(r"ch"), "1"),
    (re.compile(r"h"), ""),
    (re.compile(r"qu(?=[ei])|q|c(?![eiy])"), "k"),
    (re.compile(r"[cz]"), "s"),
    (re.compile(r"v"), "b"),
    (re.compile(r"ll"), "y"),
    (re.compile(r"gu(?=[ei])"), "2"),
    (re.compile(r"g(?=[ei])"), "j"),
    (re.compile(r"2"), "g"),
    (re.compile(r"x"), "s"),
    (re.compile(r"y(?![aeiou])"), "i"),
    (re.compile(r"m(?=[bp])"), "n"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_SHORTEST = 4


def sounded(word: str) -> str:
    """The word by its sounds, in signs of our own."""
    for letters, sign in _ALIKE:
        word = letters.sub(sign, word)
    return word


def by_sound(words: Iterable[str]) -> Mapping[str, str]:
    """What sounds as each of these words does; a word so short that much sounds like it is left out."""
    bare = sorted(plain(word) for word in words)
    return {sounded(word): word for word in bare if len(word) >= _SHORTEST}
