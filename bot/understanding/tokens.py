"""Words of a text with what folding throws away: where they stood, and the breaks between them.

A token's `word` is folded as in `bot/core/words.py`; `start` and `end` are places in the text as it
was typed, so that a person's own words can be given back to her unchanged.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from bot.core.words import fold

LONGEST_TEXT = 12_000
"""More than three of the longest messages any transport carries; see `within_bounds`."""

_JOINERS = "'’‘ʼ´`′＇‛"  # stand inside of words, or are left out
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_JOINERS}\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad])*")
_CHUNK = re.compile(r"\S+")
_HARD = re.compile(r"[.!?;…。！？]+(?=\s|$|[\"”»)])")
_SOFT = re.compile(r"[,:()\n\r—–…/]|--|\s-\s|[.!?;]")
_QUOTES = re.compile(r"[\"“”„«»]")


class Break(IntEnum):
    NONE = 0
    SOFT = 1  # a comma, a line break: what follows is a thought of its own
    HARD = 2  # a sentence ended


_NO_BREAK = Break.NONE
_AROUND = '.,!?;:()"'
"""What mostly stands around words. An apostrophe at the end is a part of the word, as it was typed."""


class Token(NamedTuple):
    """A tuple, since a long message has a thousand of them and is read while somebody waits."""

    word: str
    start: int
    end: int
    before: Break = Break.NONE
    quoted: bool = False


def within_bounds(text: str) -> str:
    """The text, or the beginning and the end of an enormous one: reading stays bounded."""
    half = LONGEST_TEXT // 2
    return text if len(text) <= LONGEST_TEXT else f"{text[:half]} {text[-half:]}"


def tokenise(text: str) -> tuple[Token, ...]:
    """All words in order. One pass, linear in the length of the text."""
    tokens: list[Token] = []
    last, quoted = 0, False
    for start, end, word in _words(text):
        between = text[last:start]
        before = _NO_BREAK
        if between != " " and between:
            before = pause(between) if tokens else _NO_BREAK
            if quotes(between) % 2:
                quoted = not quoted
        tokens.append(Token(word, start, end, before, quoted))
        last = end
    return tuple(tokens)


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    for chunk in _CHUNK.finditer(text):
        raw, at = chunk.group(), chunk.start()
        if raw.isalpha() and raw.isascii():
            yield at, at + len(raw), raw.lower()
            continue
        core = raw.strip(_AROUND)
        if core.isascii() and core.isalpha():
            start = at + raw.index(core)
            yield start, start + len(core), core.lower()
            continue
        for found in _WORD.finditer(raw):
            for word in _folded(found.group()):
                yield at + found.start(), at + found.end(), word


def _folded(word: str) -> tuple[str, ...]:
    if word.isascii() and word.isalnum():
        return (word.lower(),)
    return fold(word)


def quotes(between: str) -> int:
    """How many quotation marks stand between two words."""
    return len(_QUOTES.findall(between))


def pause(between: str) -> Break:
    if _HARD.search(between):
        return Break.HARD
    return Break.SOFT if _SOFT.search(between) else Break.NONE
