"""Lines whose places a short message may fill in any order.

    <human> <talk> <wish>           a word of each, wherever it stands
    <stop> <session> / <negators>   and none of what stands behind the stroke

Wishes are short, and who writes them in pain does not keep to the order of a sentence. Each place is
a bit; a word knows the bits it fills, so that a message costs one look-up a word.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.understanding.lexicon import Phrase
from bot.understanding.patterns import BadPattern, Element, Lists, parse

STROKE = " / "
_LONGEST = 14  # words: in a longer message what stands near is chance


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    needs: int
    bars: int


def halves(line: str, lists: Lists) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
    """What must be there, and what must not. Raises `BadPattern`."""
    needed, _, barred = line.partition(STROKE)
    both = parse(needed, lists), parse(barred, lists) if barred else ()
    if any(element.optional for half in both for element in half):
        raise BadPattern(
            line, "a place that may be missing says nothing where order does not count"
        )
    return both


class Nearby:
    __slots__ = ("_beginnings", "_lines", "_masks")

    def __init__(self, said: Iterable[tuple[str, str]], lists: Lists) -> None:
        """`said` are names and lines, what matters more in front."""
        places: dict[Element, int] = {}
        lines: list[_Line] = []
        for name, line in said:
            needed, barred = halves(line, lists)
            needs, bars = (
                sum({places.setdefault(one, 1 << len(places)) for one in half})
                for half in (needed, barred)
            )
            lines.append(_Line(name, needs, bars))
        self._lines = tuple(lines)
        self._masks: dict[str, int] = {}
        beginnings: dict[str, int] = {}
        for element, bit in places.items():
            for word in {*element.words, *(one for words in element.lists for one in words)}:
                self._masks[word] = self._masks.get(word, 0) | bit
            for beginning in element.beginnings:
                beginnings[beginning] = beginnings.get(beginning, 0) | bit
        self._beginnings = tuple(beginnings.items())

    @property
    def words(self) -> frozenset[str]:
        return frozenset(self._masks)

    def best(self, words: Phrase, without: frozenset[str]) -> str | None:
        """The name of the line with the most places, if they are filled by as many words."""
        if not 1 < len(words) <= _LONGEST:
            return None
        filled = [mask for mask in map(self._mask, words) if mask]
        everything = 0
        for mask in filled:
            everything |= mask
        found = [
            line
            for line in self._lines
            if line.needs & everything == line.needs
            and not line.bars & everything
            and line.name not in without
            and sum(1 for mask in filled if mask & line.needs) >= line.needs.bit_count()
        ]
        best = max(found, key=lambda line: line.needs.bit_count(), default=None)
        return best.name if best else None

    def _mask(self, word: str) -> int:
        mask = self._masks.get(word, 0)
        for beginning, bits in self._beginnings:
            if word.startswith(beginning):
                mask |= bits
        return mask
