"""Messages without a word in them: keys that were hit ("asdfghjkl", "ыфвапр"), signs and emojis alone.

Nothing here knows a language. A word is noise when it follows the keys of a keyboard, repeats a
bit that nobody can say ("ghghgh", "zzzzz"), or has a heap of consonants that no language has. Words
that are known are never noise, and one real word makes the whole message one that says something.
"""

import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise

from bot.understanding.lexicon import Phrase

GIBBERISH = "gibberish"
WORDLESS = "wordless"

_VOWELS = frozenset("aeiouyäöüáéíóúýàèìòùâêîôûãõåæøœаеёиоуыэюяіїєαεηιουω")
_EASY = frozenset("aeiou")
_ROWS = (
    "qwertyuiop",
    "asdfghjklöä",
    "asdfghjklñ",
    "zxcvbnm",
    "qwertzuiopü",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
)
_KEYS = (*_ROWS, *(row[::-1] for row in _ROWS))
_RUN = 5  # neighbouring keys
_SHORT_RUN = 3  # without a vowel
_SPOKEN = re.compile(
    "sch|ch|ck|sh|th|ph|pf|st|sp|tz|ts|ng|gh|kn|br|dr|fr|gr|kr|pr|tr|bl|fl|gl|kl|pl"
)
_HEAP = re.compile(r"[b-df-hj-np-tv-xz]{5}")  # consonants, when those that are said as one are one
_BARE = 5  # letters without a vowel
_LONG = 4
_SAME = 4  # times one letter
_BEAT = re.compile(r"(.{2,4}?)\1{1,}.?")
_JAMO = re.compile(r"[\u1100-\u11ff\u3131-\u318e]+")
_DIGITS = 5


def without_words(text: str, words: Phrase, is_known: Callable[[str], bool]) -> str | None:
    """`gibberish`, `wordless` for signs and emojis alone, or None when something is said."""
    if not words:
        return WORDLESS if text.strip() else None
    if any(is_known(word) for word in words):
        return None
    if all(word.isdecimal() for word in words):
        return GIBBERISH if sum(map(len, words)) >= _DIGITS else None
    if len(words) == 1 and len(words[0]) == 1:
        return GIBBERISH
    if len(words) > 1 and all(len(set(word)) == 1 and len(word) > 1 for word in words):
        return GIBBERISH
    longest = max(map(len, words))
    heard = [word for word in words if len(word) >= min(longest, _LONG)]
    noise = [word for word in heard if _is_noise(word)]
    rest = [word for word in heard if word not in noise]
    return GIBBERISH if noise and all(_is_mute(word) for word in rest) else None


def _is_noise(word: str) -> bool:
    if len(word) < _SHORT_RUN:
        return False
    if _JAMO.fullmatch(word) or word.startswith(("ъ", "ь")):
        return True
    if len(set(word)) == 1:
        return word[0] != "m" and (len(word) >= _SAME or not _is_latin(word))
    beat = _BEAT.fullmatch(word)
    unit = beat.group(1) if beat else ""
    if unit and (_VOWELS.isdisjoint(unit.replace("y", "")) or _is_beside(unit)):
        return True
    return _on_keys(unit or word) or _cannot_be_said(word)


def _is_beside(unit: str) -> bool:
    return len(unit) >= _SHORT_RUN and any(unit in row for row in _KEYS)


def _is_mute(word: str) -> bool:
    return _VOWELS.isdisjoint(word)


def _on_keys(word: str) -> bool:
    """Whether at least half of it goes from key to key, one beside the other."""
    run = _RUN if _is_latin(word) and not _EASY.isdisjoint(word) else _SHORT_RUN
    places = range(len(word) - run + 1)
    beside = sum(_is_beside(word[at : at + run]) for at in places)
    return 0 < len(places) <= 2 * beside


def _cannot_be_said(word: str) -> bool:
    plain = "".join(char for char, behind in pairwise(word + " ") if char != behind)
    if not _is_mute(word):
        return _HEAP.search(_SPOKEN.sub("b", plain)) is not None
    if _is_latin(word):
        return len(plain) >= _BARE
    return len(plain) >= _SHORT_RUN and _has_vowels(word)


def _is_latin(word: str) -> bool:
    return all(unicodedata.name(char, "").startswith("LATIN") for char in word)


def _has_vowels(word: str) -> bool:
    """Whether its script writes vowels at all: Arabic and Hebrew need none."""
    return all(unicodedata.name(char, "").startswith(("CYRILLIC", "GREEK")) for char in word)
