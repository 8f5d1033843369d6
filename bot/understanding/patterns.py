"""Patterns over words, and one automaton that looks for all of them in a single pass.

A pattern is a line an author can read:

    <want> ?to ..2 die|dead      alternatives with |, lists in <>, ? for optional, ..2 up to two
    suicid* ?thoughts            words of any kind, * for every word that begins so

Accents are optional in what people type, and an umlaut has two plain forms: `möchte` in a pattern fits
"möchte", "mochte" and "moechte".

The automaton holds every element of every pattern as one bit of a number (shift-and with optional
elements, Navarro and Raffinot 2001). A word costs a handful of operations on that number, whatever
the text: there is no backtracking, so that no input is slow. Elements never match across the end of
a sentence, unless the sentence is hardly one ("I want. To. Die.").
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.core.errors import ContentError

Lists = Mapping[str, tuple[str, ...]]


class KnownLists(dict[str, tuple[str, ...]]):
    """Lists that keep what was read with them: most places of patterns are in many of them."""

    def __init__(self, lists: Lists) -> None:
        super().__init__(lists)
        self.elements: dict[str, Element] = {}


LONGEST_GAP = 6
_FEW = 4
"""A word of so many places has a list of them: as one number they would be mostly noughts."""
_GAP = re.compile(r"\.\.([1-9])")
_ATOM = re.compile(r"<([a-z_]+)>|([^\W_]+)(\*?)")


class BadPattern(ContentError):
    """a pattern cannot be read"""

    def __init__(self, pattern: str, reason: str) -> None:
        super().__init__(f"pattern '{pattern}': {reason}")


@dataclass(frozen=True, slots=True)
class Element:
    """One place in a pattern. Neither words nor beginnings: any word will do."""

    words: Collection[str] = ()
    beginnings: tuple[str, ...] = ()
    optional: bool = False

    def fits(self, word: str) -> bool:
        if not self.words and not self.beginnings:
            return True
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))


_ANY = Element(optional=True)


def parse(pattern: str, lists: Lists) -> tuple[Element, ...]:
    """Read one pattern. Raises `BadPattern`."""
    elements: list[Element] = []
    known = lists.elements if isinstance(lists, KnownLists) else {}
    for part in pattern.split():
        gap = _GAP.fullmatch(part)
        if gap:
            if int(gap.group(1)) > LONGEST_GAP:
                raise BadPattern(pattern, f"a gap is at most {LONGEST_GAP} words")
            elements.extend([_ANY] * int(gap.group(1)))
        else:
            if part not in known:
                known[part] = _element(part, pattern, lists)
            elements.append(known[part])
    if all(element.optional for element in elements):
        raise BadPattern(pattern, "everything in it is optional")
    return tuple(elements)


def _element(part: str, pattern: str, lists: Lists) -> Element:
    words: set[str] = set()
    beginnings: list[str] = []
    for atom in part.removeprefix("?").split("|"):
        found = _ATOM.fullmatch(atom)
        if not found:
            raise BadPattern(pattern, f"'{atom}' is not a folded word or a list")
        name, word, star = found.groups()
        if name:
            if name not in lists:
                raise BadPattern(pattern, f"there is no list '{name}'")
            words.update(form for listed in lists[name] for form in _forms(listed))
        elif star:
            beginnings.extend(sorted(_forms(word)))
        else:
            words |= _forms(word)
    kept = tuple(sorted(words)) if len(words) <= _FEW else frozenset(words)
    return Element(kept, tuple(beginnings), part.startswith("?"))


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _forms(word: str) -> frozenset[str]:
    """The word as it is written, and as it is typed on a keyboard without its accents."""
    if word.isascii():
        return frozenset({word if word.islower() else word.lower()})
    folded = unicodedata.normalize("NFKC", word).casefold()
    bare, two = map(_without_marks, (folded, folded.translate(_UMLAUTS)))
    return frozenset({folded, bare, two})


def _without_marks(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word)
    return "".join(char for char in apart if not unicodedata.combining(char))


def _bits(places: Iterable[int]) -> int:
    found = 0
    for place in places:
        found |= 1 << place
    return found


@dataclass(frozen=True, slots=True)
class Match:
    """Pattern number `pattern` fits the words from `start` up to, not including, `end`.

    `first` is the earliest place from which it fits as well, with more of its optional words.
    """

    pattern: int
    start: int
    end: int
    first: int


class Automaton:
    """Finds all patterns at once. `whole`: only patterns that fit the entire sequence of words."""

    __slots__ = (
        "_beginnings",
        "_entry",
        "_final",
        "_first",
        "_free",
        "_lengths",
        "_masks",
        "_optional",
        "_owner",
        "_patterns",
        "_whole",
    )

    def __init__(self, patterns: Iterable[tuple[Element, ...]], *, whole: bool = False) -> None:
        self._patterns = tuple(patterns)
        self._whole = whole
        places: dict[str, list[int]] = {}
        self._beginnings: dict[str, int] = {}
        self._owner: dict[int, int] = {}  # bit of a last element: pattern
        self._first = self._final = self._free = self._optional = 0
        bit = 0
        for number, elements in enumerate(self._patterns):
            self._place(number, elements, bit, places)
            bit += len(elements) + 1  # a place that nothing fits lies between
        self._masks: dict[str, int | tuple[int, ...]] = {}
        self._lengths = tuple(sorted({len(beginning) for beginning in self._beginnings}))
        self._entry = self._reach(self._first)
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        for word, where in places.items():
            found = tuple(where)
            self._masks[word] = (
                shared.setdefault(found, found) if len(found) <= _FEW else _bits(found)
            )

    def _place(
        self, number: int, elements: tuple[Element, ...], bit: int, places: dict[str, list[int]]
    ) -> None:
        self._first |= 1 << bit
        needed = max(place for place, element in enumerate(elements) if not element.optional)
        for place, element in enumerate(elements):
            one = 1 << bit
            for word in element.words:
                places.setdefault(word, []).append(bit)
            for beginning in element.beginnings:
                self._beginnings[beginning] = self._beginnings.get(beginning, 0) | one
            if not element.words and not element.beginnings:
                self._free |= one
            self._optional |= one if element.optional else 0
            if place >= needed:
                self._final |= one
                self._owner[bit] = number
            bit += 1

    @property
    def words(self) -> frozenset[str]:
        """Every word that stands in a pattern."""
        return frozenset(self._masks)

    def _begun(self, word: str) -> int:
        """Looked up by length: there may be hundreds of beginnings, but few lengths of them."""
        found = 0
        for length in self._lengths:
            if length > len(word):
                break
            found |= self._beginnings.get(word[:length], 0)
        return found

    def scan(self, words: Sequence[str], resets: frozenset[int] = frozenset()) -> Iterator[Match]:
        """Every match, by where it ends. At the places in `resets` nothing goes on."""
        if self._whole:
            yield from self._scan_whole(words)
            return
        state = 0
        masks = {word: self._mask(word) for word in set(words)}
        for place, word in enumerate(words):
            if place in resets:
                state = 0
            state = (self._reach(state << 1) | self._entry) & masks[word]
            ended = state & self._final
            if ended:
                yield from self._matches(ended, words, place + 1)

    def _scan_whole(self, words: Sequence[str]) -> Iterator[Match]:
        """Most messages are nothing as a whole, and that shows at their first words."""
        state, reach = 0, self._entry
        for word in words:
            state = reach & self._mask(word)
            if not state:
                return
            reach = self._reach(state << 1)
        yield from self._matches(state & self._final, words, len(words))

    def _reach(self, reach: int) -> int:
        """The elements that may take the next word, those behind optional ones as well.

        Each run of optional elements is a run of ones: adding the lowest that is reached carries
        through the run into the element behind it, for all runs in one addition.
        """
        return reach | (((reach & self._optional) + self._optional) ^ self._optional)

    def _mask(self, word: str) -> int:
        mask = self._masks.get(word, ())
        own = mask if isinstance(mask, int) else _bits(mask)
        return own | self._free | (self._begun(word) if self._lengths else 0)

    def _matches(self, ended: int, words: Sequence[str], end: int) -> Iterator[Match]:
        seen: set[int] = set()
        while ended:
            low = ended & -ended
            number = self._owner[low.bit_length() - 1]
            ended ^= low
            if number not in seen:
                seen.add(number)
                starts = self._starts(number, words, end)
                yield Match(number, max(starts), end, min(starts))

    def _starts(self, number: int, words: Sequence[str], end: int) -> set[int]:
        """From where the pattern reaches `end`, found backwards."""
        places = {end}
        for element in reversed(self._patterns[number]):
            taken = {p - 1 for p in places if p and element.fits(words[p - 1])}
            places = taken | places if element.optional else taken
        return {0} if self._whole else {place for place in places if place < end}
