"""What a message is about as a whole: "I don't know", "are you a bot", "can I just vent".

A pattern for the whole message beats one for a part of it; among parts the longest wins, then the
order of the word file, so that what matters more stands first there.
"""

from collections.abc import Mapping

from bot.understanding.lexicon import IntentWords, Lexicon, Phrase
from bot.understanding.patterns import Automaton, parse
from bot.understanding.spelling import Spelling

OUTPOUR = "outpour"
OUTPOUR_LENGTH = 400
_SHORT = 14  # words
_PART_LIMIT = 60  # words: in a long text a phrase in passing is not what it is about


class Table:
    """Patterns that must fit a whole short message, by what they stand for."""

    __slots__ = ("_automaton", "_names")

    def __init__(self, said: Mapping[str, tuple[str, ...]], lexicon: Lexicon) -> None:
        lines = [(name, line) for name, lines in said.items() for line in lines]
        self._names = tuple(name for name, _ in lines)
        patterns = (parse(line, lexicon.lists) for _, line in lines)
        self._automaton = Automaton(patterns, whole=True)

    @property
    def words(self) -> frozenset[str]:
        return self._automaton.words

    def get(self, words: Phrase) -> str | None:
        if not words or len(words) > _SHORT:
            return None
        found = [match.pattern for match in self._automaton.scan(words)]
        return self._names[min(found)] if found else None


class IntentReader:
    __slots__ = ("_names", "_parts", "_spelling", "_whole")

    def __init__(self, lexicon: Lexicon) -> None:
        intents = lexicon.intents
        self._whole = Table({name: intents[name].whole for name in intents}, lexicon)
        lines = [(name, line) for name in intents for line in _parts(intents[name])]
        self._names = tuple(name for name, _ in lines)
        self._parts = Automaton(parse(line, lexicon.lists) for _, line in lines)
        words = self._whole.words | self._parts.words
        self._spelling = Spelling(words - lexicon.plain, words | lexicon.plain)

    def read(self, text: str, words: Phrase, core: Phrase) -> str | None:
        """`core` is the message without fillers at its ends."""
        whole = self._whole.get(words) or self._whole.get(core)
        if whole:
            return whole
        repaired = tuple(self._repaired(word) for word in core[:_PART_LIMIT])
        whole = self._whole.get(repaired)
        if whole:
            return whole
        part = self._part(repaired) if len(core) <= _PART_LIMIT else None
        return part or (OUTPOUR if len(text) > OUTPOUR_LENGTH else None)

    def _part(self, words: Phrase) -> str | None:
        best = max(
            self._parts.scan(words),
            key=lambda match: (match.end - match.start, -match.pattern),
            default=None,
        )
        return self._names[best.pattern] if best else None

    def _repaired(self, word: str) -> str:
        repaired = self._spelling.words(word)
        return repaired[0] if len(repaired) == 1 else word


def _parts(words: IntentWords) -> tuple[str, ...]:
    return words.has
