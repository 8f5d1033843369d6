"""Fixed phrases of folded words: found whole, or inside of a longer text, longest first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.understanding.lexicon import Phrase

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Item]):
    item: Item
    start: int
    end: int


class Phrases(Generic[Item]):
    """A table of phrases. The first item that claims a phrase keeps it."""

    __slots__ = ("_firsts", "_items", "_lengths")

    def __init__(self, phrases: Iterable[tuple[Phrase, Item]]) -> None:
        self._items: dict[Phrase, Item] = {}
        lengths: dict[Phrase, set[int]] = {}
        for phrase, item in phrases:
            if phrase:
                self._items.setdefault(phrase, item)
                lengths.setdefault(phrase[:2], set()).add(len(phrase))
        self._firsts = frozenset(phrase[0] for phrase in self._items)
        # By the first two words: many phrases begin with "a", few with "a heavy".
        self._lengths: Mapping[Phrase, tuple[int, ...]] = {
            begin: tuple(sorted(found, reverse=True)) for begin, found in lengths.items()
        }

    def get(self, words: Phrase) -> Item | None:
        return self._items.get(words)

    def find(self, words: Sequence[str]) -> Iterator[Hit[Item]]:
        """From left to right, never overlapping, at each place the longest."""
        words = tuple(words)
        free = 0
        if self._firsts.isdisjoint(words):
            return
        for place, word in enumerate(words):
            if place >= free and word in self._firsts:
                hit = self._at(words, place)
                if hit:
                    yield hit
                    free = hit.end

    def _at(self, words: Phrase, place: int) -> Hit[Item] | None:
        begin = words[place : place + 2]
        for length in (*self._lengths.get(begin, ()), 1):
            item = self._items.get(words[place : place + length])
            if item is not None and place + length <= len(words):
                return Hit(item, place, place + length)
        return None


Claims = tuple[tuple[int, str], ...]
"""The tables that a phrase stands in, by number, each with its item."""


class Tables:
    """Several tables of phrases, each with its name, in which a text is looked up in one pass."""

    __slots__ = ("_behind", "_items", "_lengths", "_names", "_single")

    def __init__(
        self,
        tables: Mapping[str, Iterable[tuple[Phrase, str]]],
        behind: "Tables | None" = None,
    ) -> None:
        """In each table the first item that claims a phrase keeps it.

        `behind` are the same tables in another language: they have what these do not claim.
        """
        self._names = tuple(tables)
        self._behind = behind
        items: dict[Phrase, dict[int, str]] = {}
        for number, phrases in enumerate(tables.values()):
            for phrase, item in phrases:
                items.setdefault(phrase, {}).setdefault(number, item)
        items.pop((), None)
        same: dict[Claims, Claims] = {}
        claims = {phrase: tuple(found.items()) for phrase, found in items.items()}
        shared = {phrase: same.setdefault(found, found) for phrase, found in claims.items()}
        self._single = {phrase[0]: found for phrase, found in shared.items() if len(phrase) == 1}
        self._items = {phrase: found for phrase, found in shared.items() if len(phrase) > 1}
        self._lengths = _lengths(self._items)

    @property
    def words(self) -> frozenset[str]:
        own = frozenset(word for phrase in self._items for word in phrase) | self._single.keys()
        return own | self._behind.words if self._behind else own

    def find(self, words: Phrase) -> dict[str, list[Hit[str]]]:
        """In each table from left to right, never overlapping, at each place the longest."""
        found: dict[int, list[Hit[str]]] = {}
        free = [0] * len(self._names)
        for place in range(len(words)):
            for length, claims in self._at(words, place):
                for number, item in claims:
                    if free[number] <= place:
                        free[number] = place + length
                        found.setdefault(number, []).append(Hit(item, place, place + length))
        return {self._names[number]: hits for number, hits in found.items()}

    def _at(self, words: Phrase, place: int) -> list[tuple[int, Claims]]:
        """What stands at a place, the longest first; of the same length, our own first."""
        found: list[tuple[int, Claims]] = []
        for length in self._lengths.get(words[place : place + 2], ()):
            claims = self._items.get(words[place : place + length])
            if claims and place + length <= len(words):
                found.append((length, claims))
        single = self._single.get(words[place])
        if single:
            found.append((1, single))
        if self._behind:
            found += self._behind._at(words, place)
            found.sort(key=_longest_first)
        return found


def _longest_first(claim: tuple[int, Claims]) -> int:
    return -claim[0]


def _lengths(phrases: Iterable[Phrase]) -> dict[Phrase, tuple[int, ...]]:
    """By the first two words, longest first: many phrases begin with "a", few with "a heavy"."""
    found: dict[Phrase, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[:2], set()).add(len(phrase))
    same: dict[tuple[int, ...], tuple[int, ...]] = {}
    ordered = ((begin, tuple(sorted(those, reverse=True))) for begin, those in found.items())
    return {begin: same.setdefault(those, those) for begin, those in ordered}
