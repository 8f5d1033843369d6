"""The notation of the danger words, and what it compiles to. `locales/README.md` explains it.

    <want> ?to ..2 die|be_dead|suicid*     one line: elements in order, noise left out between them

    die|dead     either word                    <want>    a list: words, phrases, lines of this notation
    be_dead      a phrase as an alternative     ?to       may be there
    suicid*      all words that begin so        ..2       up to two other words
    $            here a thought ends: a comma, a full stop, nothing more

Words are written as a person types them; they are compared in their plainest form (`letters.py`).
Which of the lines a text has the words of is told by an `Index` (`index.py`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import TypeVar

from bot.understanding.letters import spellings
from bot.understanding.patterns import BadPattern
from bot.understanding.waking import commonness

LONGEST_GAP = 6
_GAP = re.compile(r"\.\.([1-9])")
_LIST = re.compile(r"<([a-z_]+)>")
_WORD = re.compile(r"[^\W_]+\*?")
_PIECE = re.compile(r"<[a-z_]*>|[^_<]+|<")
_EVERYWHERE = 400
"""How often the words of which grammar is made are met, roughly."""

Item = TypeVar("Item")

Written = Mapping[str, Sequence[str]]
"""The lists of a language, line by line, as they were written."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One place of a line. Compared by identity: each text remembers what it found for it."""

    symbols: tuple[str, ...] = ()  # its own words, and beginnings as "suicid*", each once
    phrases: "Mapping[str, tuple[Line, ...]] | None" = None  # of more words, by a word of each
    lists: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0
    stop: bool = False
    must_be: bool = True


Line = tuple[Element, ...]


class Grammar:
    """Lines over the lists of one language. Elements that say the same are one and the same.

    Made while a language is read and let go when its index is made: of all that is here, only the
    lines themselves stay.
    """

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
        self._element_costs: dict[Element, int] = {}
        self._list_costs: dict[str, int] = {}
        self._list_wakes: dict[str, frozenset[str]] = {}
        self._same: dict[tuple[object, ...], tuple[object, ...]] = {}
        self.words: dict[str, frozenset[str]] = {}
        """The single words of each list."""
        self.lists: dict[str, tuple[Line, ...]] = {}
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

    def _kept(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """As a tuple, the same one for the same items: most places of lines say what others say."""
        tuple_ = tuple(items)
        return self._same.setdefault(tuple_, tuple_)  # type: ignore[return-value]

    def _forms(self, word: str) -> frozenset[str]:
        return frozenset((word,)) if word in self._accented else spellings(word)

    def needed(self, lines: Iterable[Line]) -> list[Element]:
        """What has to be somewhere in a text that all of these lines fit, the rarest first."""
        needed = dict.fromkeys(element for line in lines for element in line if element.must_be)
        return sorted(needed, key=self._cost)

    def rarest_of_each(self, lines: Iterable[Line]) -> list[Element]:
        """The same with one place of each line."""
        return sorted(dict.fromkeys(map(self._rarest, lines)), key=self._cost)

    def woken_by(self, element: Element) -> tuple[str, ...]:
        """Words of which a text has one wherever the element fits, those of its lists aside."""
        if element.phrases is None:
            return element.symbols
        return self._kept(sorted({*element.symbols, *element.phrases}))

    def woken_by_list(self, name: str) -> frozenset[str]:
        found = self._list_wakes.get(name)
        if found is None:
            lines = (self._woken_by_all_of(self._rarest(line)) for line in self.lists[name])
            found = self._list_wakes[name] = self.words[name].union(*lines)
        return found

    def _woken_by_all_of(self, element: Element) -> frozenset[str]:
        return frozenset(self.woken_by(element)).union(*map(self.woken_by_list, element.lists))

    def _rarest(self, line: Line) -> Element:
        return min((element for element in line if element.must_be), key=self._cost)

    def _cost(self, element: Element) -> int:
        cost = self._element_costs.get(element)
        if cost is None:
            own = sum(map(self.cost_of, self.woken_by(element)))
            cost = own + sum(map(self._list_cost, element.lists))
            self._element_costs[element] = cost
        return cost

    def _list_cost(self, name: str) -> int:
        cost = self._list_costs.get(name)
        if cost is None:
            cost = self._list_costs[name] = sum(map(self.cost_of, self.woken_by_list(name)))
        return cost

    def cost_of(self, symbol: str) -> int:
        return _EVERYWHERE if symbol in self._common else commonness(symbol)

    def _compile(self, name: str, within: tuple[str, ...]) -> None:
        if name in self.words:
            return
        if name in within:
            raise BadPattern(f"<{name}>", "the list stands in itself")
        words: set[str] = set()
        lines: list[Line] = []
        for written in self._written[name]:
            if written.isalnum() and not (forms := self._forms(written)) <= self._noise:
                words.update(map(intern, forms - self._noise))
                continue
            line = self._parse(written, (*within, name))
            if len(line) > 1:
                lines.append(line)
                continue
            only = line[0]
            words.update(only.symbols, *(self.words[inner] for inner in only.lists))
            for phrases in (only.phrases or {}).values():
                lines += phrases
            for inner in only.lists:
                lines += self.lists[inner]
        self.words[name] = frozenset(words)
        self.lists[name] = tuple(dict.fromkeys(lines))

    def _parse(self, line: str, within: tuple[str, ...]) -> Line:
        elements = self._of(line.split(), line, within)
        if elements[0].gap or elements[-1].gap:
            raise BadPattern(line, "a gap stands between two words")
        return elements

    def _of(self, parts: Iterable[str], line: str, within: tuple[str, ...]) -> Line:
        elements = tuple([self._element(part, line, within) for part in parts])
        if not any(element.must_be for element in elements):
            raise BadPattern(line, "nothing in it must be there")
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
                phrases.append(self._of(pieces, line, within))
            else:
                lists.append(intern(self._named(atom, line, within)))
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
        met = self._kept(map(intern, sorted(symbols - self._noise)))
        optional = optional or not (met or phrases or lists)
        spoken = self._by_word(phrases) if phrases else None
        must_be = not optional
        return Element(met, spoken, self._kept(lists), optional=optional, must_be=must_be)

    def _by_word(self, phrases: Iterable[Line]) -> dict[str, tuple[Line, ...]]:
        """By each word that their rarest place waits for: without one of them none can fit."""
        found: dict[str, list[Line]] = {}
        for phrase in phrases:
            for word in self._woken_by_all_of(self._rarest(phrase)):
                found.setdefault(word, []).append(phrase)
        return {word: self._kept(those) for word, those in sorted(found.items())}


def _width(part: str, line: str) -> int:
    gap = _GAP.fullmatch(part)
    if not gap or int(gap.group(1)) > LONGEST_GAP:
        raise BadPattern(line, f"a gap is written ..1 to ..{LONGEST_GAP}")
    return int(gap.group(1))
