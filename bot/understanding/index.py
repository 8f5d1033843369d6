"""All lines of a language together: which of them a text wakes, and the lists its words stand in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.grammar import Grammar, Line
from bot.understanding.waking import Place, Waking, bits

Entry = Sequence[Line]
"""Lines that have to fit all together; mostly one."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The entries that are asked for together: `first` is the number of the first of them."""

    entries: tuple[Entry, ...]
    first: int
    all: int
    """As bits, by their numbers in the index."""

    def among(self, awake: int) -> Iterable[int]:
        """Those of the lines that are awake, in order, each by its number among these."""
        ours = awake & self.all
        return bits(ours >> self.first) if ours else ()


class Index:
    """Made once for a language. What the lists are called in it is what `Element.lists` says."""

    __slots__ = ("_first_of_lists", "_of_lists", "groups", "lists", "waking")

    def __init__(
        self,
        grammar: Grammar,
        groups: Mapping[str, Sequence[Entry]],
        sets: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        """`sets` are further sets of words whose places are asked for like those of lists."""
        self.groups: dict[str, Lines] = {}
        entries: list[Entry] = []
        for name, those in groups.items():
            ours = (1 << len(those)) - 1 << len(entries)
            self.groups[name] = Lines(tuple(those), len(entries), ours)
            entries += those
        self._first_of_lists = len(entries)
        self._of_lists = tuple(
            (name, line) for name, lines in grammar.lists.items() for line in lines
        )
        entries += [(line,) for _, line in self._of_lists]
        unordered = sum(1 << number for number, entry in enumerate(entries) if len(entry) > 1)
        self.waking = Waking((_rarest(entry, grammar) for entry in entries), unordered)
        self.lists = _lists_of({**grammar.words, **(sets or {})})
        """For each word the lists it stands in."""

    def lines_of_lists(self, awake: int) -> dict[str, list[Line]]:
        """What is longer than a word in each list, and awake."""
        found: dict[str, list[Line]] = {}
        for number in bits(awake >> self._first_of_lists):
            name, line = self._of_lists[number]
            found.setdefault(name, []).append(line)
        return found


def _rarest(entry: Entry, grammar: Grammar) -> list[Place]:
    """The two rarest places that must be there, in the order of the line when it is one."""
    rarest = grammar.needed(entry)[:2]
    if len(entry) == 1:
        rarest.sort(key=entry[0].index)
    else:
        rarest = grammar.rarest_of_each(entry)[:2]
    return [(grammar.woken_by(one), *map(grammar.woken_by_list, one.lists)) for one in rarest]


def _lists_of(sets: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, words in sets.items():
        for word in words:
            found.setdefault(word, []).append(name)
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    kept = ((word, tuple(names)) for word, names in found.items())
    return {word: same.setdefault(names, names) for word, names in kept}
