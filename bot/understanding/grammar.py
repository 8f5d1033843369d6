"""The notation of the danger words, and what it compiles to. `locales/README.md` explains it.

    <want> ?to ..2 die|be_dead|suicid*     one line: elements in order, noise left out between them

    die|dead     either word                    <want>    a list: words, phrases, lines of this notation
    be_dead      a phrase as an alternative     ?to       may be there
    suicid*      all words that begin so        ..2       up to two other words

Words are written as a person types them; they are compared in their plainest form (`letters.py`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.letters import spellings
from bot.understanding.patterns import BadPattern

LONGEST_GAP = 6
_GAP = re.compile(r"\.\.([1-9])")
_LIST = re.compile(r"<([a-z_]+)>")
_WORD = re.compile(r"[^\W_]+\*?")

Written = Mapping[str, Sequence[str]]
"""The lists of a language, line by line, as they were written."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One place of a line. Compared by identity: each text remembers what it found for it."""

    symbols: frozenset[str] = frozenset()  # words, and beginnings as "suicid*"
    phrases: tuple["Line", ...] = ()  # alternatives of more than one word
    lists: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0


Line = tuple[Element, ...]


class Grammar:
    """Lines over the lists of one language. Elements that say the same are one and the same."""

    def __init__(self, written: Written) -> None:
        """Raises `BadPattern` for a list that cannot be read, or that stands in itself."""
        self._written = written
        self._elements: dict[str, Element] = {}
        self._lists: dict[str, tuple[Line, ...]] = {}
        self._flat: dict[str, frozenset[str]] = {}
        for name in written:
            self._compile(name, ())

    def lines(self, name: str) -> tuple[Line, ...]:
        """The lines of more than one word of a list; its single words stand in the elements."""
        return self._lists[name]

    def parse(self, line: str) -> Line:
        """Raises `BadPattern`."""
        return self._parse(line, ())

    def elements(self) -> Iterable[Element]:
        """Everything that was read so far."""
        return self._elements.values()

    def _compile(self, name: str, within: tuple[str, ...]) -> None:
        if name in self._flat:
            return
        if name in within:
            raise BadPattern(f"<{name}>", "the list stands in itself")
        words: set[str] = set()
        lines: list[Line] = []
        for written in self._written[name]:
            line = self._parse(written, (*within, name))
            only = line[0]
            if len(line) == 1 and not only.optional:
                words |= only.symbols
                lines += [*only.phrases]
                for inner in only.lists:
                    lines += self._lists[inner]
            else:
                lines.append(line)
        self._flat[name] = frozenset(words)
        self._lists[name] = tuple(lines)

    def _parse(self, line: str, within: tuple[str, ...]) -> Line:
        parts = line.split()
        elements = tuple(self._element(part, line, within) for part in parts)
        if all(element.optional or element.gap for element in elements):
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
        gap = _GAP.fullmatch(part)
        if gap:
            if int(gap.group(1)) > LONGEST_GAP:
                raise BadPattern(line, f"a gap is at most {LONGEST_GAP} words")
            return Element(gap=int(gap.group(1)))
        symbols: set[str] = set()
        phrases: list[Line] = []
        lists: list[str] = []
        for atom in part.removeprefix("?").split("|"):
            named = _LIST.fullmatch(atom)
            if named:
                symbols |= self._words_of(named.group(1), line, within)
                lists += [named.group(1)] if self._lists[named.group(1)] else []
            elif "_" in atom:
                words = atom.split("_")
                phrases.append(tuple(self._element(word, line, within) for word in words))
            elif _WORD.fullmatch(atom):
                symbols |= spellings(atom)
            else:
                raise BadPattern(line, f"'{atom}' is neither a word nor a list")
        return Element(frozenset(symbols), tuple(phrases), tuple(lists), part.startswith("?"))

    def _words_of(self, name: str, line: str, within: tuple[str, ...]) -> frozenset[str]:
        if name not in self._written:
            raise BadPattern(line, f"there is no list '{name}'")
        self._compile(name, within)
        return self._flat[name]
