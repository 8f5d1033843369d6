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
    """Lines that are looked at only where a text has words that they cannot do without.

    Several lines together are one entry: all of them must fit. Entries are bits of a number: each
    word has those whose rarest place it may stand in, and in a second, third and fourth table (as
    `deep` says) those of whose next rarest ones. What is awake in all tables is looked at.
    """

    __slots__ = ("_entries", "_tables", "cost")

    def __init__(
        self, entries: Iterable[Sequence["Line"]], grammar: "Grammar", deep: int = 1
    ) -> None:
        self._entries = tuple(tuple(entry) for entry in entries)
        needed = [grammar.needed(entry) for entry in self._entries]
        self._tables = tuple(_table(needed, place, grammar) for place in range(deep))
        self.cost = sum(map(grammar.cost_of, self.anchors))
        """How often its words are met, roughly."""

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, number: int) -> Sequence["Line"]:
        return self._entries[number]

    @property
    def anchors(self) -> Iterable[str]:
        """Words of which each text has one that is looked at."""
        return self._tables[0][1]

    def awake(self, symbols: Iterable[str]) -> Iterator[int]:
        """The entries that these words can wake, in order."""
        awake = (1 << len(self._entries)) - 1
        for others, by_symbol in self._tables:
            woken = others
            if not by_symbol.keys().isdisjoint(symbols):
                for symbol in by_symbol.keys() & symbols:
                    woken |= by_symbol[symbol]
            awake &= woken
            if not awake:
                return
        yield from bits(awake)

    def first_lines(self, symbols: Iterable[str]) -> Iterator["Line"]:
        """For entries of one line."""
        for number in self.awake(symbols):
            yield self._entries[number][0]


def _table(
    needed: Sequence[Sequence["Element"]], place: int, grammar: "Grammar"
) -> tuple[int, Mapping[str, int]]:
    """The entries that need less, and for each word those whose place it may stand in."""
    others = 0
    by_symbol: dict[str, int] = {}
    by_list: dict[str, int] = {}
    for number, elements in enumerate(needed):
        one = 1 << number
        if place >= len(elements):
            others |= one
            continue
        element = elements[place]
        for symbol in (*element.symbols, *(element.phrases.anchors if element.phrases else ())):
            by_symbol[symbol] = by_symbol.get(symbol, 0) | one
        for name in element.lists:
            by_list[name] = by_list.get(name, 0) | one
    for name, numbers in by_list.items():
        for symbol in (*grammar.words[name], *grammar.lists[name].anchors):
            by_symbol[symbol] = by_symbol.get(symbol, 0) | numbers
    shared: dict[int, int] = {}
    return others, {symbol: shared.setdefault(on, on) for symbol, on in by_symbol.items()}


def bits(places: int) -> Iterator[int]:
    """The places one by one, from the left."""
    while places:
        low = places & -places
        yield low.bit_length() - 1
        places ^= low


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
        accented: frozenset[str] = frozenset(),
    ) -> None:
        """Raises `BadPattern` for a list that cannot be read, or that stands in itself.

        `noise` is taken out of texts before lines are compared: an element that waits for nothing
        else may as well be missing. `common` are words that are met everywhere,
        `accented` those that are another word without their accent.
        """
        self._written = written
        self._noise = noise
        self._common = common
        self._accented = accented
        self._elements: dict[str, Element] = {}
        self._lines: dict[str, Line] = {}
        self._costs: dict[str, int] = {}
        self._elements_cost: dict[Element, int] = {}
        self._same: dict[str, str] = {}
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

    def _forms(self, word: str) -> frozenset[str]:
        return frozenset((word,)) if word in self._accented else spellings(word)

    def _one(self, word: str) -> str:
        """The same string for the same word: most words stand in many lines."""
        return self._same.setdefault(word, word)

    def forget(self) -> None:
        """What was only needed to read lines; those that were read stay as they are."""
        self._elements, self._lines, self._elements_cost = {}, {}, {}
        self._kept, self._same = {}, {}

    def needed(self, lines: Iterable[Line]) -> list[Element]:
        """What has to be somewhere in a text that all of these lines fit, the rarest first."""
        needed = dict.fromkeys(element for line in lines for element in line if element.must_be)
        return sorted(needed, key=self._cost)

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
            if written.isalnum() and not (forms := self._forms(written)) <= self._noise:
                words.update(map(self._one, forms - self._noise))
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
            if _WORD.fullmatch(atom):  # nearly all
                symbols |= self._forms(atom)
            elif len(pieces := _PIECE.findall(atom)) > 1:
                self._none_is_noise(pieces, line)
                phrases.append(tuple([self._element(piece, line, within) for piece in pieces]))
            else:
                lists.append(self._named(atom, line, within))
        if symbols and symbols <= self._noise and not (phrases or lists or part.startswith("?")):
            raise BadPattern(line, f"'{part}' is noise: leave it out, or nobody sees what is left")
        return self._put_together(symbols, phrases, lists, optional=part.startswith("?"))

    def _none_is_noise(self, pieces: Iterable[str], line: str) -> None:
        """Without it the phrase would be shorter than it looks, and met where nobody meant it."""
        for piece in self._noise.intersection(pieces):
            raise BadPattern(line, f"'{piece}' is noise: leave it out of the phrase")

    def _named(self, atom: str, line: str, within: tuple[str, ...]) -> str:
        if not atom.startswith("<"):
            raise BadPattern(line, f"'{atom}' is neither a word nor a list")
        named = _LIST.fullmatch(atom)
        if not named or named.group(1) not in self._written:
            raise BadPattern(line, f"there is no list '{atom.strip('<>')}'")
        self._compile(named.group(1), within)
        return named.group(1)

    def _put_together(
        self, symbols: set[str], phrases: list[Line], lists: list[str], *, optional: bool
    ) -> Element:
        met = self.kept(map(self._one, sorted(symbols - self._noise)))
        spoken = Lines(([phrase] for phrase in phrases), self) if phrases else None
        optional = optional or not (met or spoken or lists)
        return Element(met, spoken, self.kept(lists), optional=optional, must_be=not optional)


def _width(part: str, line: str) -> int:
    gap = _GAP.fullmatch(part)
    if not gap or int(gap.group(1)) > LONGEST_GAP:
        raise BadPattern(line, f"a gap is written ..1 to ..{LONGEST_GAP}")
    return int(gap.group(1))
