"""The notation of the danger words, and what it compiles to. `locales/README.md` explains it.

    <want> ?to ..2 die|be_dead|suicid*     one line: elements in order, noise left out between them

    die|dead     either word                    <want>    a list: words, phrases, lines of this notation
    be_dead      a phrase as an alternative     ?to       may be there
    suicid*      all words that begin so        ..2       up to two other words
    $            here a thought ends: a comma, a full stop, nothing more

Words are written as a person types them; they are compared in their plainest form (`letters.py`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.understanding.letters import spellings
from bot.understanding.patterns import BadPattern

LONGEST_GAP = 6
_GAP = re.compile(r"\.\.([1-9])")
_LIST = re.compile(r"<([a-z_]+)>")
_WORD = re.compile(r"[^\W_]+\*?")
_PIECE = re.compile(r"<[a-z_]*>|[^_<]+|<")
_COSTS = {1: 400, 2: 200, 3: 80, 4: 20, 5: 4}
_EVERYWHERE, _NUMBER = 400, 8
"""How often words are met, roughly: by their length, and those of which grammar is made."""

Item = TypeVar("Item")

Written = Mapping[str, Sequence[str]]
"""The lists of a language, line by line, as they were written."""


class Lines:
    """Lines that are looked at only where a text has a word that they cannot do without.

    Several lines together are one entry: all of them must fit.
    """

    __slots__ = ("_by_symbol", "_entries", "cost")

    def __init__(self, entries: Iterable[Sequence["Line"]], grammar: "Grammar") -> None:
        self._entries = tuple(tuple(entry) for entry in entries)
        by_symbol: dict[str, list[int]] = {}
        for number, entry in enumerate(self._entries):
            for symbol in grammar.anchors(entry):
                by_symbol.setdefault(symbol, []).append(number)
        self._by_symbol = {symbol: grammar.kept(numbers) for symbol, numbers in by_symbol.items()}
        self.cost = sum(map(grammar.cost_of, self._by_symbol))
        """How often its words are met, roughly."""

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, number: int) -> Sequence["Line"]:
        return self._entries[number]

    @property
    def anchors(self) -> Iterable[str]:
        return self._by_symbol

    def awake(self, symbols: Iterable[str]) -> Iterable[int]:
        """The entries that these words can wake, in order."""
        by_symbol = self._by_symbol
        if by_symbol.keys().isdisjoint(symbols):
            return ()
        if len(by_symbol) == 1:
            return next(iter(by_symbol.values()))
        shared = by_symbol.keys() & symbols
        return sorted({number for symbol in shared for number in by_symbol[symbol]})

    def first_lines(self, symbols: Iterable[str]) -> Iterator["Line"]:
        """For entries of one line."""
        for number in self.awake(symbols):
            yield self._entries[number][0]


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One place of a line. Compared by identity: each text remembers what it found for it."""

    symbols: tuple[str, ...] = ()  # its own words, and beginnings as "suicid*", each once
    phrases: Lines | None = None  # alternatives of more than one word
    lists: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0
    stop: bool = False
    must_be: bool = True


Line = tuple[Element, ...]


class Grammar:
    """Lines over the lists of one language. Elements that say the same are one and the same."""

    def __init__(
        self,
        written: Written,
        noise: frozenset[str] = frozenset(),
        common: frozenset[str] = frozenset(),
    ) -> None:
        """Raises `BadPattern` for a list that cannot be read, or that stands in itself.

        `noise` is taken out of texts before lines are compared: an element that waits for nothing
        else may as well be missing. `common` are words that are met everywhere.
        """
        self._written = written
        self._noise = noise
        self._common = common
        self._elements: dict[str, Element] = {}
        self._lines: dict[str, Line] = {}
        self._costs: dict[str, int] = {}
        self._elements_cost: dict[Element, int] = {}
        self._kept: dict[tuple[object, ...], tuple[object, ...]] = {}
        self.words: dict[str, frozenset[str]] = {}
        """The single words of each list."""
        self.lists: dict[str, Lines] = {}
        """What is longer than a word in each list."""
        for name in written:
            self._compile(name, ())

    def parse(self, line: str) -> Line:
        """Raises `BadPattern`."""
        found = self._lines.get(line)
        if found is None:
            found = self._lines[line] = self._parse(line, ())
        return found

    def symbols(self) -> frozenset[str]:
        """Every word and beginning of all that was read so far."""
        own = (element.symbols for element in self._elements.values())
        return frozenset().union(*self.words.values(), *own)

    def kept(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """As a tuple, the same one for the same items: most places of lines say what others say."""
        tuple_ = tuple(items)
        return self._kept.setdefault(tuple_, tuple_)  # type: ignore[return-value]

    def forget(self) -> None:
        """What was only needed to read lines; those that were read stay as they are."""
        self._elements, self._lines, self._elements_cost, self._kept = {}, {}, {}, {}

    def anchors(self, lines: Iterable[Line]) -> frozenset[str]:
        """Words of which one is in every text that all of these lines fit; as rare as can be."""
        needed = (element for line in lines for element in line if element.must_be)
        rarest = min(needed, key=self._cost)
        words = [self.words[name] for name in rarest.lists]
        longer = [frozenset(self.lists[name].anchors) for name in rarest.lists]
        phrases = frozenset(rarest.phrases.anchors) if rarest.phrases else frozenset()
        return phrases.union(rarest.symbols, *words, *longer)

    def _cost(self, element: Element) -> int:
        cost = self._elements_cost.get(element)
        if cost is None:
            own = sum(map(self.cost_of, element.symbols))
            phrases = element.phrases.cost if element.phrases else 0
            cost = own + phrases + sum(self._costs[name] for name in element.lists)
            self._elements_cost[element] = cost
        return cost

    def cost_of(self, symbol: str) -> int:
        if symbol in self._common:
            return _EVERYWHERE
        return _NUMBER if symbol.isdigit() else _COSTS.get(len(symbol), 1)

    def _compile(self, name: str, within: tuple[str, ...]) -> None:
        if name in self.words:
            return
        if name in within:
            raise BadPattern(f"<{name}>", "the list stands in itself")
        words: set[str] = set()
        lines: list[Line] = []
        for written in self._written[name]:
            if written.isalnum() and not (forms := spellings(written)) <= self._noise:
                words |= forms - self._noise
                continue
            line = self._parse(written, (*within, name))
            only = line[0]
            if len(line) == 1:
                words.update(only.symbols, *(self.words[inner] for inner in only.lists))
            if len(line) > 1 or only.phrases or any(len(self.lists[one]) for one in only.lists):
                lines.append(line)
        self.words[name] = frozenset(words)
        self.lists[name] = Lines(([line] for line in lines), self)
        self._costs[name] = sum(map(self.cost_of, words)) + self.lists[name].cost

    def _parse(self, line: str, within: tuple[str, ...]) -> Line:
        elements = tuple([self._element(part, line, within) for part in line.split()])
        if not any(element.must_be for element in elements):
            raise BadPattern(line, "nothing in it must be there")
        if elements[0].gap or elements[-1].gap:
            raise BadPattern(line, "a gap stands between two words")
        return elements

    def _element(self, part: str, line: str, within: tuple[str, ...]) -> Element:
        found = self._elements.get(part)
        if found is None:
            found = self._elements[part] = self._made(part, line, within)
        return found

    def _made(self, part: str, line: str, within: tuple[str, ...]) -> Element:
        if part == "$":
            return Element(stop=True, must_be=False)
        if part.startswith(".."):
            return Element(gap=_width(part, line), must_be=False)
        symbols: set[str] = set()
        phrases: list[Line] = []
        lists: list[str] = []
        for atom in part.removeprefix("?").split("|"):
            if atom.isalnum():  # nearly all
                symbols |= spellings(atom)
                continue
            pieces = _PIECE.findall(atom)
            if len(pieces) > 1:
                self._none_is_noise(pieces, line)
                phrases.append(tuple([self._element(piece, line, within) for piece in pieces]))
            elif atom.startswith("<"):
                lists.append(self._named(atom, line, within))
            elif _WORD.fullmatch(atom):
                symbols |= spellings(atom)
            else:
                raise BadPattern(line, f"'{atom}' is neither a word nor a list")
        if symbols and symbols <= self._noise and not (phrases or lists or part.startswith("?")):
            raise BadPattern(line, f"'{part}' is noise: leave it out, or nobody sees what is left")
        return self._put_together(symbols, phrases, lists, optional=part.startswith("?"))

    def _none_is_noise(self, pieces: Iterable[str], line: str) -> None:
        """Without it the phrase would be shorter than it looks, and met where nobody meant it."""
        for piece in self._noise.intersection(pieces):
            raise BadPattern(line, f"'{piece}' is noise: leave it out of the phrase")

    def _named(self, atom: str, line: str, within: tuple[str, ...]) -> str:
        named = _LIST.fullmatch(atom)
        if not named or named.group(1) not in self._written:
            raise BadPattern(line, f"there is no list '{atom.strip('<>')}'")
        self._compile(named.group(1), within)
        return named.group(1)

    def _put_together(
        self, symbols: set[str], phrases: list[Line], lists: list[str], *, optional: bool
    ) -> Element:
        met = self.kept(sorted(symbols - self._noise))
        spoken = Lines(([phrase] for phrase in phrases), self) if phrases else None
        optional = optional or not (met or spoken or lists)
        return Element(met, spoken, self.kept(lists), optional=optional, must_be=not optional)


def _width(part: str, line: str) -> int:
    gap = _GAP.fullmatch(part)
    if not gap or int(gap.group(1)) > LONGEST_GAP:
        raise BadPattern(line, f"a gap is written ..1 to ..{LONGEST_GAP}")
    return int(gap.group(1))
