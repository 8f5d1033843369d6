"""A long text cut into messages: between paragraphs, sentences or words, never inside of what a
reader sees as one sign. Lengths are UTF-16 units, as the Bot API counts. Pure.
"""

import re
import unicodedata

LONGEST_TEXT = 4096  # UTF-16 units, Bot API: sendMessage
MOST_PARTS = 4
"""No answer is longer than that; whatever follows is left out, with a sign that it is."""
ELLIPSIS = "…"

_SEAMS = tuple(
    re.compile(seam) for seam in (r"\n\s*\n", r"\n", r"[.!?…。！？؟।]+[\s”’\"')]*", r"\s+")
)
_JOINER, _REGIONAL = "\u200d", range(0x1F1E6, 0x1F200)
_MODIFIERS = range(0x1F3FB, 0x1F400)
_JAMO = range(0x1100, 0x1200)


def units(text: str) -> int:
    """UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int = LONGEST_TEXT, most: int = MOST_PARTS) -> tuple[str, ...]:
    """The text in parts that each fit; blank parts are left out."""
    parts: list[str] = []
    rest = text
    while units(rest) > limit and len(parts) < most - 1:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if units(rest) > limit:
        rest = rest[: _cut(rest, limit - 1)] + ELLIPSIS
    return tuple(part for part in (*parts, rest) if part.strip())


def _cut(text: str, limit: int) -> int:
    """Where to cut, in characters, so that at most `limit` units stand before."""
    most = _reach(text, limit)
    for seam in _SEAMS:
        ends = [found.end() for found in seam.finditer(text[:most])]
        if ends and ends[-1] > most // 2:
            return ends[-1]
    return _between_signs(text, most)


def _reach(text: str, limit: int) -> int:
    """How many characters fit into so many units."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > limit:
            return index
    return len(text)


def _between_signs(text: str, most: int) -> int:
    cut = most
    while cut > 1 and _belong_together(text, cut):
        cut -= 1
    return cut if cut > 1 else most  # a sign of a thousand marks is cut after all


def _belong_together(text: str, at: int) -> bool:
    """Whether the characters on both sides of this place are parts of one sign (UAX 29, roughly)."""
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or unicodedata.category(after).startswith("M"):
        return True
    if ord(after) in _MODIFIERS or (ord(before) in _JAMO and ord(after) in _JAMO):
        return True
    if ord(before) in _REGIONAL and ord(after) in _REGIONAL:
        return _flags_before(text, at) % 2 == 1
    return (before, after) == ("\r", "\n")


def _flags_before(text: str, at: int) -> int:
    count = 0
    while count < at and ord(text[at - 1 - count]) in _REGIONAL:
        count += 1
    return count
