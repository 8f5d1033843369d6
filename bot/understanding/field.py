"""Where lines of the grammar fit in one text, all places at once.

A set of places is a number with one bit a word. To go on by a word is to shift and to mask
(Cameron's parallel bit streams, turned to words): what a line costs does not depend on how often it
fits, there is no backtracking, and no text is slow. What was found for an element is remembered.

    spans(line)  ->  {length: starts}     the line fits `length` words from each of the `starts`
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from bot.understanding.grammar import Element, Grammar, Line, Lines

Spans = Mapping[int, int]
_MOST = 24


class Field:
    """One text in the words of one language, noise left out."""

    __slots__ = (
        "_elements",
        "_everywhere",
        "_grammar",
        "_inner",
        "_lists",
        "_stops",
        "_words",
        "length",
        "symbols",
    )

    def __init__(
        self,
        grammar: Grammar,
        symbols: Mapping[str, int],
        length: int,
        breaks: tuple[int, int],
    ) -> None:
        """`symbols` are the places of each word, `breaks` where sentences begin and where one paused.

        No line goes on across the beginning of a sentence.
        """
        starts, pauses = breaks
        self.length = length
        self._grammar = grammar
        self.symbols = symbols
        self._words = symbols.keys()
        self._everywhere = (1 << length) - 1
        self._inner = self._everywhere & ~starts
        self._stops = pauses | starts | 1 << length
        self._elements: dict[Element, Spans] = {}
        self._lists: dict[str, Spans] = {}

    def places(self, words: Collection[str]) -> int:
        """Where one of the words stands. Many words are asked for in a set."""
        symbols, found = self.symbols, 0
        if len(words) > len(symbols):
            for word in symbols:
                if word in words:
                    found |= symbols[word]
            return found
        for word in words:
            if word in symbols:
                found |= symbols[word]
        return found

    def fits(self, lines: Lines, within: Mapping[int, int]) -> Iterator[tuple[int, Spans]]:
        """Every entry that fits somewhere, with its places. `within`: those in whatever order."""
        for number in lines.awake(self._words):
            width = within.get(number, 0)
            entry = lines[number]
            spans = self.near(entry, width) if width else self.spans(entry[0])
            if spans:
                yield number, spans

    def spans(self, line: Line) -> Spans:
        for element in line:
            if element.must_be and not self._fits(element):
                return {}
        found: dict[int, int] = {0: self._everywhere}
        for element in line:
            if element.gap:
                found = self._gap(found, element.gap)
            elif element.stop:
                found = self._stopped(found)
            else:
                found = self._on(found, element)
            if not found:
                return found
        return found

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
        spans = self._fits(element)
        for length, starts in found.items() if spans else ():
            open_ = starts & (self._inner >> length) if length else starts
            for more, at in spans.items():
                both = open_ & (at >> length)
                if both:
                    reached[length + more] = reached.get(length + more, 0) | both
        return reached

    def _fits(self, element: Element) -> Spans:
        spans = self._elements.get(element)
        if spans is None:
            spans = self._elements[element] = self._found(element)
        return spans

    def _found(self, element: Element) -> Spans:
        words = self.places(element.symbols)
        found = {1: words} if words else {}
        if element.phrases:
            for line in element.phrases.first_lines(self._words):
                _join(found, self.spans(line))
        for name in element.lists:
            _join(found, self._list(name))
        return found

    def _list(self, name: str) -> Spans:
        spans = self._lists.get(name)
        if spans is None:
            words = self.places(self._grammar.words[name])
            joined = {1: words} if words else {}
            for line in self._grammar.lists[name].first_lines(self._words):
                _join(joined, self.spans(line))
            spans = self._lists[name] = joined
        return spans


def _join(found: dict[int, int], more: Spans) -> None:
    for length, starts in more.items():
        found[length] = found.get(length, 0) | starts


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
