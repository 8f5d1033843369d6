"""What a message is about as a whole: "I don't know", "are you a bot", "can I just vent".

A pattern for the whole message beats one for a part of it; among parts the longest wins, then the
order of the word file, so that what matters more stands first there. When none fits, words are looked
for that stand anywhere in a short message (`nearby.py`).
"""

from collections.abc import Mapping, Sequence

from bot.understanding.lexicon import Lexicon, Phrase
from bot.understanding.matching import Patterns
from bot.understanding.nearby import Nearby
from bot.understanding.patterns import parse
from bot.understanding.spelling import Spelling

OUTPOUR = "outpour"
OUTPOUR_LENGTH = 400
KINDS = {
    "stupid": "resistance",
    "no_help": "resistance",
    "bot": "resistance",
    "undeserving": "resistance",
    "hush": "wants_to_stop",
    "wordless": "gibberish",
}
"""Intents that are finer than the eight of the release goals, since they are answered apart."""

_SHORT = 14  # words
_BARED = 4  # words that may be dropped at each end
_PART_LIMIT = 45  # words: in a long text a phrase in passing is not what it is about

_MEND_LIMIT = 25  # words: in a longer text too much is one letter away from a word of a pattern


class Table:
    """Patterns that must fit a whole short message, by what they stand for."""

    __slots__ = ("_names", "_patterns")

    def __init__(self, said: Mapping[str, tuple[str, ...]], lexicon: Lexicon) -> None:
        lines = [(name, line) for name, lines in said.items() for line in lines]
        self._names = tuple(name for name, _ in lines)
        patterns = (parse(line, lexicon.lists) for _, line in lines)
        self._patterns = Patterns(patterns)

    @property
    def words(self) -> frozenset[str]:
        return self._patterns.words

    def get(self, shapes: Sequence[Phrase], without: frozenset[str] = frozenset()) -> str | None:
        """By the first of the shapes that fits; they are one message, more and more bared."""
        if not 0 < len(shapes[0]) <= _SHORT:
            return None
        woken = self._patterns.woken(shapes[0])
        for words in shapes if woken else ():
            for number in woken:
                name = self._names[number]
                if name not in without and self._patterns.fits(number, words):
                    return name
        return None


def shapes_of(words: Phrase, fillers: frozenset[str]) -> tuple[Phrase, ...]:
    """A short message as it is, then without "please", "um", "thanks" at its ends; never nothing."""
    if not 0 < len(words) <= _SHORT:
        return (words,)
    start, end = 0, len(words)
    while start < min(_BARED, len(words) - 1) and words[start] in fillers:
        start += 1
    while end > max(start + 1, len(words) - _BARED) and words[end - 1] in fillers:
        end -= 1
    bared = [words[a:b] for a in range(start + 1) for b in range(end, len(words) + 1)]
    return tuple(sorted(bared, key=len, reverse=True))


class _Parts:
    """Patterns that fit a part of a message, each with the name it stands for."""

    __slots__ = ("_names", "_patterns")

    def __init__(self, said: Mapping[str, tuple[str, ...]], lexicon: Lexicon) -> None:
        lines = [(name, line) for name, lines in said.items() for line in lines]
        self._names = tuple(name for name, _ in lines)
        self._patterns = Patterns(parse(line, lexicon.lists) for _, line in lines)

    @property
    def words(self) -> frozenset[str]:
        return self._patterns.words

    def names(self, words: Phrase) -> frozenset[str]:
        """Everything that fits."""
        return frozenset(self._names[match.pattern] for match in self._patterns.scan(words))

    def best(self, words: Phrase, without: frozenset[str]) -> str | None:
        matches = self._patterns.scan(words)
        best = max(
            (match for match in matches if self._names[match.pattern] not in without),
            key=lambda match: (match.end - match.start, -match.pattern),
            default=None,
        )
        return self._names[best.pattern] if best else None


class IntentReader:
    __slots__ = ("_near", "_parts", "_spelling", "_unless", "_whole")

    def __init__(self, lexicon: Lexicon, ordinary: frozenset[str] = frozenset()) -> None:
        intents = lexicon.intents
        self._whole = Table({name: intents[name].whole for name in intents}, lexicon)
        self._parts = _Parts({name: intents[name].has for name in intents}, lexicon)
        self._unless = _Parts({name: intents[name].unless for name in intents}, lexicon)
        near = ((name, line) for name in intents for line in intents[name].near)
        self._near = Nearby(near, lexicon.lists)
        words = self._whole.words | self._parts.words | self._near.words
        self._spelling = Spelling(words, ordinary)

    def read(self, text: str, shapes: tuple[Phrase, ...]) -> str | None:
        """`shapes` are those of `shapes_of`: the whole message comes first."""
        found = self._named(shapes, frozenset())
        if found is not None:
            without = self._unless.names(shapes[0])
            found = self._named(shapes, without) if found in without else found
        return found or (OUTPOUR if len(text) > OUTPOUR_LENGTH else None)

    def denies(self, name: str, words: Phrase) -> bool:
        """Whether a line says that this intent is not meant, for one that is found elsewhere."""
        return name in self._unless.names(words)

    def _named(self, shapes: tuple[Phrase, ...], without: frozenset[str]) -> str | None:
        found = self._whole.get(shapes, without)
        if found is None and len(shapes[0]) <= _PART_LIMIT:
            repaired = self._mended(shapes)
            found = (
                self._whole.get(repaired, without)
                or self._parts.best(repaired[0], without)
                or self._near.best(repaired[0], without)
            )
        return found

    def _mended(self, shapes: tuple[Phrase, ...]) -> Sequence[Phrase]:
        if len(shapes[0]) > _MEND_LIMIT:
            return shapes
        meant = {word: self._repaired(word) for word in set(shapes[0])}
        return [tuple([meant[word] for word in shape]) for shape in shapes]

    def _repaired(self, word: str) -> str:
        if self._spelling.knows(word):
            return word
        repaired = self._spelling.words(word)
        return repaired[0] if len(repaired) == 1 else word
