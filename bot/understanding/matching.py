"""Which of some thousand patterns fit a text.

A text wakes those of whose two rarest places it has words (`waking.py`). For each of them all places
are followed at once, as the bits of a number: there is no backtracking, so that no input is slow.
Elements never match across the end of a sentence.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.patterns import Element
from bot.understanding.waking import Place, Waking, bits, commonness


@dataclass(frozen=True, slots=True)
class Match:
    """Pattern number `pattern` fits the words from `start` up to, not including, `end`."""

    pattern: int
    start: int
    end: int


class Patterns:
    """Many patterns; asked which of them fit a part of some words, or all of them."""

    __slots__ = ("_beginnings", "_patterns", "_shortest", "_waking")

    def __init__(self, patterns: Iterable[tuple[Element, ...]]) -> None:
        self._patterns = tuple(patterns)
        common = _commonness(self._patterns)
        self._waking = Waking(_rarest(elements, common) for elements in self._patterns)
        beginnings = [word[:-1] for word in self._waking.words if word.endswith("*")]
        self._shortest = min(map(len, beginnings), default=1)
        self._beginnings = _by_opening(beginnings, self._shortest)

    @property
    def words(self) -> frozenset[str]:
        """Every word that stands in a pattern."""
        elements = {element for elements in self._patterns for element in elements}
        return frozenset().union(
            *(element.words for element in elements),
            *(words for element in elements for words in element.lists),
        )

    def woken(self, words: Iterable[str]) -> list[int]:
        """The patterns that these words can wake, in order."""
        text = map(self._symbols, words) if self._beginnings else zip(words, strict=True)
        return list(bits(self._waking.awake(text)))

    def _symbols(self, word: str) -> tuple[str, ...]:
        """A word, and those of the beginnings that it has."""
        begun = self._beginnings.get(word[: self._shortest])
        if begun is None:
            return (word,)
        return (word, *(f"{beginning}*" for beginning in begun if word.startswith(beginning)))

    def fits(self, number: int, words: Sequence[str]) -> bool:
        """Whether the pattern fits all of the words."""
        elements = self._patterns[number]
        if len(elements) < len(words):
            return False
        reached, end = 1, 1 << len(words)
        for element in elements:
            here, on = reached, 0
            while here:
                low = here & -here
                here ^= low
                if low < end and element.fits(words[low.bit_length() - 1]):
                    on |= low << 1
            reached = reached | on if element.optional else on
            if not reached:
                return False
        return bool(reached & end)

    def scan(self, words: Sequence[str], resets: frozenset[int] = frozenset()) -> list[Match]:
        """Every match, by where it ends. At the places in `resets` nothing goes on."""
        woken = self.woken(words)
        if not woken:
            return []
        text = _Text(words, resets)
        found = [
            Match(number, max(self._starts(number, words, end)), end)
            for number in woken
            if text.has(self._patterns[number])
            for end in text.ends(self._patterns[number])
        ]
        found.sort(key=lambda match: match.end)
        return found

    def _starts(self, number: int, words: Sequence[str], end: int) -> set[int]:
        """From where the pattern reaches `end`, found backwards."""
        places = {end}
        for element in reversed(self._patterns[number]):
            taken = {p - 1 for p in places if p and element.fits(words[p - 1])}
            places = taken | places if element.optional else taken
        return {place for place in places if place < end}


class _Text(dict[Element, int]):
    """A text in which patterns are followed: for each element the places that it fits, as bits."""

    __slots__ = ("_all", "_inner", "_places")

    def __init__(self, words: Sequence[str], resets: frozenset[int]) -> None:
        super().__init__()
        self._all = (1 << len(words)) - 1
        self._inner = self._all & ~sum(1 << place for place in resets)
        self._places: dict[str, int] = {}
        for place, word in enumerate(words):
            self._places[word] = self._places.get(word, 0) | 1 << place

    def __missing__(self, element: Element) -> int:
        found = self._all if element.is_free else 0
        for words in (element.words, *element.lists):
            found |= self._of(words)
        if element.beginnings:
            found |= self._of([
                word for word in self._places if word.startswith(element.beginnings)
            ])
        self[element] = found
        return found

    def _of(self, words: Collection[str]) -> int:
        """The places of these words; many of them are in a set."""
        found, places = 0, self._places
        met = words.intersection(places) if isinstance(words, frozenset) else words
        for word in met:
            if word in places:
                found |= places[word]
        return found

    def has(self, elements: tuple[Element, ...]) -> bool:
        """Whether all that has to be there is somewhere."""
        return all(element.optional or self[element] for element in elements)

    def ends(self, elements: tuple[Element, ...]) -> Iterator[int]:
        """Where a pattern ends, wherever it began."""
        fresh, begun = self._all, 0
        for element in elements:
            reached = ((begun & self._inner | fresh) & self[element]) << 1
            if element.optional:
                begun |= reached
            elif reached:
                fresh, begun = 0, reached
            else:
                return
        while begun:
            low = begun & -begun
            yield low.bit_length() - 1
            begun ^= low


def _commonness(patterns: Iterable[tuple[Element, ...]]) -> dict[Element, int]:
    """How often the words of each element are met, roughly: words of many patterns are."""
    times = Counter(element for elements in patterns for element in elements)
    words: Counter[str] = Counter()
    for element, count in times.items():
        for word in _all_of(element):
            words[word] += count
    return {
        element: sum(words[word] * commonness(word) for word in _all_of(element))
        for element in times
    }


def _all_of(element: Element) -> Iterator[str]:
    yield from element.words
    yield from element.beginnings
    for words in element.lists:
        yield from words


def _rarest(elements: tuple[Element, ...], common: Mapping[Element, int]) -> list[Place]:
    """The words of the two rarest places that must be there, in the order of the pattern."""
    needed = [one for one in elements if not (one.optional or one.is_free)]
    needed.sort(key=common.__getitem__)
    return [
        (
            one.words,
            tuple(f"{beginning}*" for beginning in one.beginnings),
            *one.lists,
        )
        for one in sorted(needed[:2], key=elements.index)
    ]


def _by_opening(beginnings: Iterable[str], length: int) -> dict[str, tuple[str, ...]]:
    """By their first letters, as many as the shortest has."""
    found: dict[str, list[str]] = {}
    for beginning in beginnings:
        found.setdefault(beginning[:length], []).append(beginning)
    return {opening: tuple(those) for opening, those in found.items()}
