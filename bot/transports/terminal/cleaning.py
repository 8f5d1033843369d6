"""Text that is safe to put on a terminal, and text that is safe to hand in.

Whatever is shown may hold a person's own words, and those may hold escape sequences: pasted log
lines, a colour code, an attempt to retitle the window. No control character gets through.
"""

import re

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_SEQUENCES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x9b[0-?]*[ -/]*[@-~]")  # colours, cursor
_SURROGATES = re.compile("[\ud800-\udfff]+")
_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if code != ord("\n")}
# Isolates and overrides of writing direction: Fluent puts the first around arguments, terminals
# print both as boxes, and an override can make a line read as another.
_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_UNSEEN = {**_CONTROLS, **_DIRECTIONS, ord("\t"): " "}

_PLAINER = str.maketrans({
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "‑": "-",
    "−": "-",
    "…": "...",
    "·": "-",
    "•": "-",
    "→": "->",
    "\u00a0": " ",
    "\u202f": " ",
})


def shown(text: str) -> str:
    """The text without anything that a terminal would obey."""
    return received(text).translate(_UNSEEN)


def received(text: str) -> str:
    """What a person typed, as valid Unicode: one kind of line end, no control characters."""
    whole = _SURROGATES.sub("\ufffd", _LINE_ENDS.sub("\n", _SEQUENCES.sub("", text)))
    return whole.translate({**_CONTROLS, ord("\t"): "\t"})


def encodable(text: str, encoding: str) -> str:
    """The text as far as the encoding of the terminal can carry it."""
    if can_encode(text, encoding):
        return text
    plainer = text.translate(_PLAINER)
    return plainer.encode(encoding, "replace").decode(encoding)


def can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
