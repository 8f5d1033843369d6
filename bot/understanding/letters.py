"""Letters in their plainest form: what looks or sounds like a letter is that letter.

Full-width and mathematical letters, letters of other alphabets that look alike, letters in boxes,
accents. A German umlaut is met as one vowel and as two (`ä`: a, ae), since both are typed.
"""

import unicodedata
from functools import lru_cache

_ALIKE = {
    # Cyrillic
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "і": "i", "ї": "i", "ј": "j", "ѕ": "s", "ԁ": "d", "ӏ": "l",
    "ҝ": "k", "ɡ": "g", "п": "n", "и": "u", "ѵ": "v", "ԛ": "q", "ԝ": "w", "ь": "b",
    # Greek
    "α": "a", "ε": "e", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t", "υ": "u",
    "χ": "x", "η": "n", "γ": "y", "σ": "s", "ω": "w", "β": "b", "δ": "d", "λ": "l", "μ": "u",
    # small capitals and turned letters
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ɪ": "i",
    "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ǫ": "q", "ʀ": "r",
    "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z", "ǝ": "e", "ɐ": "a",
    "ı": "i", "ɯ": "m", "ʎ": "y", "ʇ": "t", "ɹ": "r", "ʞ": "k", "ɥ": "h", "ɔ": "o",
    # letters with a stroke, which do not come apart
    "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ɨ": "i", "ƙ": "k", "ɗ": "d", "ƒ": "f",
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "£": "l", "¢": "c", "¡": "i", "¥": "y",
    "₤": "l", "ʂ": "s", "ɛ": "e", "ʋ": "v", "ɩ": "i", "ⱪ": "k", "ʠ": "q",
}  # fmt: skip
_BOXES = (0x1F1E6, 0x1F130, 0x1F150, 0x1F170)  # regional, squared, circled, dark squared A
_TABLE = str.maketrans(_ALIKE | {chr(box + n): chr(97 + n) for box in _BOXES for n in range(26)})
_IGNORED = frozenset({"Mn", "Me", "Cf"})


@lru_cache(maxsize=1024)  # single characters: nothing anybody said can be read from it
def _plain(char: str) -> str:
    shape = unicodedata.normalize("NFKD", char.translate(_TABLE)).casefold()
    bare = "".join(one for one in shape if unicodedata.category(one) not in _IGNORED)
    return bare.translate(_TABLE)


def plain(text: str) -> str:
    """The text in its plainest letters. Places move: what is one letter may become two."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain, text))


_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}


def spellings(word: str) -> frozenset[str]:
    """The forms in which a word of the word files is met. A beginning (`suicid*`) keeps its star."""
    if word.isascii():
        return frozenset((word if word.islower() else word.lower(),))
    bare = unicodedata.normalize("NFC", word.casefold())
    two = bare
    for umlaut, letters in _UMLAUTS.items():
        two = two.replace(umlaut, letters)
    return frozenset((plain(bare), plain(two)))
