"""Messages without a word in them: keys that were hit ("asdfghjkl", "ыфвапр"), signs and emojis alone.

Nothing here knows a language. A word is noise when it follows the keys of a keyboard, repeats a
bit over and over ("ghghgh", "zzzzz", "lalala"), mixes letters and digits as they lie beside each
other ("1q2w3e"), or has a heap of consonants that no language has. A short message is noise when too
many of its letters come one behind another as they do in no language (`letter_order.py`). Words
that are known are never noise, and one real word makes the whole message one that says something.
"""

import re
import unicodedata
from collections.abc import Callable
from itertools import groupby, pairwise

from bot.understanding.letter_order import oddness, plain_letters
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
_HUM = 8  # times "m": a shorter one is somebody who thinks
_BABBLE = re.compile(r"(.{2,3}?)\1{2,}.{0,2}")
_MEANT = frozenset({
    "ha", "he", "hi", "ho", "hu", "ah", "eh", "ih", "oh", "uh", "ja",
    "je", "ji", "jo", "ju", "aj", "ej", "xa", "xd", "ka", "ke", "kk",
    "rs", "wk", "na", "no", "ne", "nö", "si", "sí", "ya", "yo", "ok",
    "go", "da", "do", "we", "hey", "yes", "bye", "wow", "lol", "non", "nee",
    "sip", "nah", "yay", "bla", "ole", "olé", "tic", "pum", "zas", "jup", "yep",
    "js", "ts", "tz",
})  # fmt: skip
"""Said over and over they are laughter, a yes, a no, or a call."""
_STRETCHED = 3  # letters one after the other, each of them held down
_SWITCHES = 3  # between letters and digits
_LEET = str.maketrans("013457", "oieast")
_ODD_ALONE, _ODD_TOGETHER = 0.4, 0.3
"""The share of odd threes: of random words of 21 languages one in three hundred pairs reaches the
second, mostly by an abbreviation, and hardly any single word of six letters the first."""
_JUDGED_ALONE, _JUDGED_TOGETHER = 6, 7  # letters
_FEW = 5  # words: what is longer has a known word in it, or is another language


def without_words(text: str, words: Phrase, is_known: Callable[[str], bool]) -> str | None:
    """`gibberish`, `wordless` for signs and emojis alone, or None when something is said."""
    if not words:
        return WORDLESS if text.strip() else None
    if any(is_known(word) or _is_laughter(word) for word in words):
        return None
    if all(word.isdecimal() for word in words):
        return GIBBERISH if _is_digits_alone("".join(words)) else None
    if len(words) == 1 and len(words[0]) == 1:
        return GIBBERISH
    if len(words) > 1 and all(len(set(word)) == 1 and len(word) > 1 for word in words):
        return GIBBERISH
    longest = max(map(len, words))
    heard = [word for word in words if len(word) >= min(longest, _LONG)]
    noise = [word for word in heard if _is_noise(word) or _is_babble(word, is_known)]
    rest = [word for word in heard if word not in noise]
    if (noise and all(_is_mute(word) for word in rest)) or _is_drummed(words):
        return GIBBERISH
    return GIBBERISH if _is_odd(words) else None


def _is_digits_alone(digits: str) -> bool:
    return len(digits) >= _DIGITS or (len(digits) >= _SAME and len(set(digits)) == 1)


def _is_drummed(words: Phrase) -> bool:
    """Fingers on the keys: "qwe asd zxc"."""
    return len(words) > 1 and all(_is_beside(word) for word in words)


def _is_odd(words: Phrase) -> bool:
    """Whether too many letters of a short message come as in no language that has Latin letters."""
    plain = [plain_letters(word) for word in words]
    letters = [word for word in plain if word]
    if not len(letters) == len(words) <= _FEW:
        return False
    counted = [oddness(word) for word in letters]
    odd, of = (sum(column) for column in zip(*counted, strict=True))
    alone = len(words) == 1
    if any(not found and of_word >= _LONG for found, of_word in counted):
        return False  # a word as words are: "rain sdkfjh"
    enough = sum(map(len, letters)) >= (_JUDGED_ALONE if alone else _JUDGED_TOGETHER)
    return enough and odd >= of * (_ODD_ALONE if alone else _ODD_TOGETHER)


def _is_babble(word: str, is_known: Callable[[str], bool]) -> bool:
    """As in "lalala"; what means something when it is said once means it three times, too."""
    found = _BABBLE.fullmatch(word)
    unit = found.group(1) if found else ""
    return bool(unit) and not (_VOWELS.issuperset(unit) or (unit != unit[:2] and is_known(unit)))


def _is_laughter(word: str) -> bool:
    """As in "jajaja", also when it begins in the middle: "ajaja"."""
    found = _BEAT.fullmatch(word)
    unit = found.group(1) if found else ""
    return not _MEANT.isdisjoint({unit, unit[1:] + unit[:1]})


def _is_noise(word: str) -> bool:
    if len(word) < _SHORT_RUN:
        return False
    if _is_mixed(word) or _is_stretched(word):
        return True
    if _JAMO.fullmatch(word) or word.startswith(("ъ", "ь")):
        return True
    if len(set(word)) == 1:
        most = _HUM if word[0] == "m" else _SAME
        return len(word) >= most or (word[0] != "m" and not _is_latin(word))
    beat = _BEAT.fullmatch(word)
    unit = beat.group(1) if beat else ""
    if unit and (_VOWELS.isdisjoint(unit.replace("y", "")) or _is_beside(unit)):
        return True
    return _on_keys(unit or word) or _cannot_be_said(word)


def _is_mixed(word: str) -> bool:
    """As in "1q2w3e", and not in "d3pr3ss3d", in which digits stand for letters."""
    switches = sum(one.isdecimal() != two.isdecimal() for one, two in pairwise(word))
    letters = plain_letters(word.translate(_LEET)) if switches >= _SWITCHES else ""
    return letters is None or (letters != "" and 3 * oddness(letters)[0] >= len(letters))


def _is_stretched(word: str) -> bool:
    """As in "eeeooowww"; and umlauts alone, which lie side by side."""
    held = [len(list(run)) for _, run in groupby(word)]
    several = len(held) >= _STRETCHED and min(held) > 1 and max(held) > len("oo")
    return several or (len(word) >= _SAME and len(held) > 1 and set(word) <= set("äöüñ"))


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
