"""Numbers as people write them: "7", "seven", "about a 7", "7/10", "maybe 6 or 7", "7.5".

Of two ("6 or 7", "between 6 and 8") the higher is taken when they are neighbours, else the middle:
what a person holds is rather met as heavier than as lighter.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.understanding.lexicon import NumberWords

_READ = 400  # characters: a number further in is not an answer
_APOSTROPHES = re.compile("['’‘ʼ´`′＇]")
_PIECE = re.compile(r"\d{1,9}(?:[.,]\d{1,4})?|[^\W\d_]+|[:/%+–-]")
_SCALES = frozenset({5.0, 10.0, 20.0, 100.0})


@dataclass(frozen=True, slots=True)
class Piece:
    """A number in figures (`value`), a word, or a sign."""

    text: str
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and the place after it."""

    value: float
    end: int


@dataclass(frozen=True, slots=True)
class Number:
    value: float | None = None
    out_of: float | None = None


def pieces_of(text: str) -> tuple[Piece, ...]:
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", text[:_READ])).casefold()
    return tuple(_piece(found) for found in _PIECE.findall(plain))


def _piece(text: str) -> Piece:
    if not text[0].isdecimal():  # a Brahmi one is a digit, and no part of a number
        return Piece(text)
    return Piece(text, float(text.replace(",", ".")))


def text_at(pieces: tuple[Piece, ...], at: int) -> str:
    """The text at a place; nothing outside of the message."""
    return pieces[at].text if 0 <= at < len(pieces) else ""


def quantity(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """The number that begins at a place: figures, "seven", "twenty five", "a hundred"."""
    if at >= len(pieces):
        return None
    piece = pieces[at]
    if piece.value is not None:
        return Quantity(piece.value, at + 1)
    if piece.text in words.one and text_at(pieces, at + 1) in words.hundred:
        return Quantity(100.0, at + 2)
    if piece.text in words.hundred:
        return Quantity(100.0, at + 1)
    if piece.text not in words.cardinals:
        return None
    return _compound(pieces, at, words)


def _compound(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity:
    value, end = words.cardinals[pieces[at].text], at + 1
    after = end + 1 if text_at(pieces, end) == "-" else end
    unit = words.cardinals.get(text_at(pieces, after), 0)
    if value >= 20 and value % 10 == 0 and 0 < unit < 10:
        return Quantity(float(value + unit), after + 1)
    if text_at(pieces, end) in words.hundred:
        return Quantity(value * 100.0, end + 1)
    return Quantity(float(value), end)


def number(pieces: tuple[Piece, ...], words: NumberWords, taken: frozenset[int]) -> Number:
    """The first number that is not a part of a duration or a time (`taken`)."""
    for at, piece in enumerate(pieces):
        if at in taken or _is_pronoun(pieces, at, words):
            continue
        found = quantity(pieces, at, words)
        if found:
            return _scaled(pieces, found, words)
        if piece.text in words.ordinals:
            return Number(float(words.ordinals[piece.text]))
    return Number()


def _is_pronoun(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> bool:
    """The one of "no one" and the second of "a second"; "the second one" is a number."""
    before, piece = text_at(pieces, at - 1), pieces[at]
    if piece.text in words.ordinals:
        return before in words.one
    return piece.value is None and before in words.not_a_number


def _scaled(pieces: tuple[Piece, ...], found: Quantity, words: NumberWords) -> Number:
    if text_at(pieces, found.end) == "%":
        return Number(min(found.value, 100.0), 100.0)
    whole = _whole(pieces, found, words)
    if whole is not None:
        return Number(min(found.value, whole), whole)
    other = _other(pieces, found.end, words)
    if other is None:
        return Number(found.value)
    scale = _whole(pieces, other, words)
    low, high = sorted((found.value, other.value))
    value = high if high - low <= 1 else (low + high) / 2
    return Number(value, scale)


def _whole(pieces: tuple[Piece, ...], found: Quantity, words: NumberWords) -> float | None:
    """The 10 of "7/10" and "7 out of 10"; "6/7" is none, it means six or seven."""
    at = found.end
    slash = text_at(pieces, at) == "/"
    while text_at(pieces, at) in words.of:
        at += 1
    if not slash and at == found.end:
        return None
    whole = quantity(pieces, at + slash, words)
    if whole is None or whole.value <= 0:
        return None
    return whole.value if whole.value in _SCALES or not slash else None


def _other(pieces: tuple[Piece, ...], at: int, words: NumberWords) -> Quantity | None:
    """The second of "6 or 7", "6-7", "6/7", "between 6 and 7"."""
    text = text_at(pieces, at)
    if text in words.or_ or text in words.and_ or text in {"-", "–", "/"}:
        return quantity(pieces, at + 1, words)
    return None
