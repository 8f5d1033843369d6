"""Folding: the plainest form of a text, in which what people type can be compared.

`bot/understanding` builds its finer reading on top of this.
"""

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "'\u2019\u2018\u02bc\u00b4\u0060\u2032\uff07\u201b"), None)
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def fold(text: str) -> tuple[str, ...]:
    """Lower-case words without accents' variants, apostrophes and punctuation.

    "I don't KNOW…" becomes ("i", "dont", "know"). Compatibility forms are unified (NFKC), the
    zero-width characters that phones insert are dropped.
    """
    if text.isascii():  # most texts, and thirty times as fast
        return tuple(_WORD.findall(text.replace("'", "").replace("`", "").lower()))
    plain = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    return tuple(_WORD.findall(plain.casefold()))
