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

    @property
    def words(self) -> frozenset[str]:
        return frozenset(word for phrase in self._items for word in phrase)

    @property
    def firsts(self) -> frozenset[str]:
        """The words that phrases begin with: without one of them nothing can be found."""
        return self._firsts

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
