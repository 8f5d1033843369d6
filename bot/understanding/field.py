"""Where lines of the grammar fit in one text, all places at once.

A set of places is a number with one bit a word. To go on by a word is to shift and to mask
(Cameron's parallel bit streams, turned to words): what a line costs does not depend on how often it
fits, there is no backtracking, and no text is slow. What was found for an element is remembered.

    spans(line)  ->  {length: starts}     the line fits `length` words from each of the `starts`
"""

from collections.abc import Iterator, Mapping, Sequence

from bot.understanding.grammar import Element, Line
from bot.understanding.index import Index, Lines

Spans = Mapping[int, int]
_MOST = 24
_NOWHERE: Spans = {}
_ALONE: Mapping[int, int] = {}


class Field(dict[Element, Spans]):
    """One text in the words of one language, noise left out.

    What is looked up in it, by element, is where this fits; it is found when it is first asked for.
    """

    __slots__ = (
        "_awake",
        "_everywhere",
        "_inner",
        "_lists",
        "_of_lists",
        "_stops",
        "_symbols",
        "_words",
        "length",
    )

    def __init__(
        self, index: Index, words: Sequence[Sequence[str]], breaks: tuple[int, int]
    ) -> None:
        """`words`: what is at each place. `breaks`: where sentences begin and where one paused.

        No line goes on across the beginning of a sentence.
        """
        super().__init__()
        starts, pauses = breaks
        self.length = length = len(words)
        self._symbols = symbols = _places(words)
        self._everywhere = (1 << length) - 1
        self._inner = self._everywhere & ~starts
        self._stops = pauses | starts | 1 << length
        self._awake = index.waking.awake(words, starts)
        self._words: dict[str, int] = {}
        lists, places_of = index.lists, self._words
        for symbol, places in symbols.items():
            for name in lists.get(symbol, ()):
                places_of[name] = places_of.get(name, 0) | places
        self._of_lists = index.lines_of_lists(self._awake)
        self._lists: dict[str, Spans] = {}

    def places(self, name: str) -> int:
        """Where a word of this set stands."""
        return self._words.get(name, 0)

    def fits(self, lines: Lines, within: Mapping[int, int] = _ALONE) -> list[tuple[int, Spans]]:
        """Every entry that fits somewhere, with its places. `within`: those in whatever order."""
        found: list[tuple[int, Spans]] = []
        for number in lines.among(self._awake):
            entry = lines.entries[number]
            width = within.get(number)
            spans = self.near(entry, width) if width else self.spans(entry[0])
            if spans:
                found.append((number, spans))
        return found

    def spans(self, line: Line) -> Spans:
        if len(line) == 1:
            return self[line[0]]
        for element in line:
            if element.must_be and not self[element]:
                return _NOWHERE
        if not self._fits_somewhere(line):
            return _NOWHERE
        found: dict[int, int] = {0: self._everywhere}
        for element in line:
            if element.gap:
                found = self._gap(found, element.gap)
            elif element.stop:
                found = self._stopped(found)
            else:
                found = self._on(found, element)
        return found

    def _fits_somewhere(self, line: Line) -> bool:
        """Whether anything is left at the end, when it is not asked where it began.

        Most lines that are awake do not fit, and without their beginnings that is known soon.
        """
        fresh, begun, inner = self._everywhere, 0, self._inner
        for element in line:
            if element.gap:
                step = begun | fresh
                for _ in range(element.gap):
                    step = (step & inner) << 1
                    begun |= step
            elif element.stop:
                fresh, begun = fresh & self._stops, begun & self._stops
            else:
                from_, reached = begun & inner | fresh, 0
                for length, at in self[element].items():
                    reached |= (from_ & at) << length
                if element.optional:
                    begun |= reached
                else:
                    fresh, begun = 0, reached
                    if not reached:
                        return False
        return bool(begun)

    def near(self, lines: Sequence[Line], within: int) -> Spans:
        """Where all lines fit within so many words, in whatever order, also across sentences.

        One word is not two signs: the last of them stands behind the others.
        """
        ends: list[int] = []
        for line in lines:
            spans = self.spans(line)
            if not spans:
                return {}
            ends.append(_ends(spans))
        before = [self._smeared(places << 1, within - 1) for places in ends]
        together = 0
        for number, last in enumerate(ends):
            fits = last
            for other, earlier in enumerate(before):
                fits &= earlier if other != number else last
            together |= fits
        found: dict[int, int] = {}
        for end in few(together, _MOST):
            start = min((places & ((2 << end) - 1)).bit_length() - 1 for places in ends)
            found[end + 1 - start] = found.get(end + 1 - start, 0) | 1 << start
        return found

    def _smeared(self, places: int, within: int) -> int:
        """Each place and so many after it; doubling, so that a wide look costs little more."""
        width = 1
        while width < within:
            step = min(width, within - width)
            places |= places << step
            width += step
        return places & self._everywhere

    def _stopped(self, found: Mapping[int, int]) -> dict[int, int]:
        ending = ((length, starts & (self._stops >> length)) for length, starts in found.items())
        return {length: starts for length, starts in ending if starts}

    def _gap(self, found: Mapping[int, int], width: int) -> dict[int, int]:
        reached = dict(found)
        step: Mapping[int, int] = found
        for _ in range(width):
            step = {
                length + 1: on
                for length, starts in step.items()
                if (on := starts & (self._inner >> length))
            }
            for length, starts in step.items():
                reached[length] = reached.get(length, 0) | starts
        return reached

    def _on(self, found: dict[int, int], element: Element) -> dict[int, int]:
        reached = dict(found) if element.optional else {}
        spans = self[element]
        for length, starts in found.items() if spans else ():
            open_ = starts & (self._inner >> length) if length else starts
            for more, at in spans.items():
                both = open_ & (at >> length)
                if both:
                    reached[length + more] = reached.get(length + more, 0) | both
        return reached

    def __missing__(self, element: Element) -> Spans:
        symbols, words = self._symbols, 0
        for symbol in element.symbols:
            if symbol in symbols:
                words |= symbols[symbol]
        found: Spans = {1: words} if words else _NOWHERE
        if element.phrases is not None:
            found = _joined(found, self._phrases(element.phrases))
        for name in element.lists:
            found = _joined(found, self._list(name))
        self[element] = found
        return found

    def _phrases(self, phrases: Mapping[str, tuple[Line, ...]]) -> Spans:
        found = _NOWHERE
        if not phrases.keys().isdisjoint(self._symbols.keys()):
            for symbol in phrases.keys() & self._symbols.keys():
                for line in phrases[symbol]:
                    found = _joined(found, self.spans(line))
        return found

    def _list(self, name: str) -> Spans:
        spans = self._lists.get(name)
        if spans is None:
            words = self._words.get(name, 0)
            spans = {1: words} if words else _NOWHERE
            for line in self._of_lists.get(name, ()):
                spans = _joined(spans, self.spans(line))
            self._lists[name] = spans
        return spans


def _places(words: Sequence[Sequence[str]]) -> dict[str, int]:
    """For each word where it stands."""
    places: dict[str, int] = {}
    for place, symbols in enumerate(words):
        for symbol in symbols:
            places[symbol] = places.get(symbol, 0) | 1 << place
    return places


def _joined(some: Spans, more: Spans) -> Spans:
    """Both together; one of the two itself, when that is all."""
    if not (some and more):
        return some or more
    found = dict(some)
    for length, starts in more.items():
        found[length] = found.get(length, 0) | starts
    return found


def _ends(spans: Spans) -> int:
    """The last words of all spans."""
    found = 0
    for length, starts in spans.items():
        found |= starts << (length - 1)
    return found


def few(places: int, most: int) -> Iterator[int]:
    """The first and the last so many places: enough to decide, whatever the length of the text."""
    for _ in range(most):
        if not places:
            return
        low = places & -places
        yield low.bit_length() - 1
        places ^= low
    for _ in range(most):
        if not places:
            return
        last = places.bit_length() - 1
        yield last
        places ^= 1 << last
