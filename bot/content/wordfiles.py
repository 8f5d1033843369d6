"""One word file, taken apart: lists of words, phrases, patterns, and maps of numbers.

Everything comes back folded (`bot/core/words.py`), and everything that is wrong becomes a finding
with its line; what is wrong is read as empty.
"""

from collections.abc import Callable
from pathlib import Path
from sys import intern

from bot.content.findings import Finding
from bot.content.reader import Path as Place
from bot.content.reader import Reader
from bot.content.source import read_document
from bot.content.yaml_strict import Data, Document
from bot.core.names import Language
from bot.core.words import fold
from bot.understanding.lexicon import Phrase
from bot.understanding.nearby import halves
from bot.understanding.patterns import BadPattern, KnownLists, Lists, parse

_HEAD = frozenset({"schema", "language"})


class WordFile:
    """`locales/<lang>/words/<name>.yaml`. A language without the file has none of its words."""

    def __init__(self, root: Path, language: Language, name: str, keys: frozenset[str]) -> None:
        path = root / "locales" / language / "words" / f"{name}.yaml"
        missing = Document(f"locales/{language}/words/{name}.yaml", {})
        self._reader = Reader(read_document(root, path) if path.is_file() else missing)
        self._data = self._reader.head(keys | _HEAD)
        if self._data and self._data.get("language") != language:
            self.fault(("language",), f"'language' must be '{language}' like the folder")

    @property
    def findings(self) -> list[Finding]:
        return self._reader.findings

    def fault(self, place: Place, message: str, hint: str = "") -> None:
        self._reader.fault(place, message, hint)

    def map(self, *place: str, known: frozenset[str] | None = None) -> dict[str, Data]:
        """The map at a place; empty when there is none."""
        value = self._at(place)
        return {} if value is None else self._reader.map(value, place, known)

    def items(self, key: str, known: frozenset[str]) -> list[tuple[Place, dict[str, Data]]]:
        """A list of maps, each with the place where it stands."""
        value = self._data.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.fault((key,), "this must be a list", "write lines that begin with -")
            return []
        return [
            ((key, index), self._reader.map(item, (key, index), known))
            for index, item in enumerate(value)
        ]

    def text(self, value: Data, place: Place) -> str:
        return self._reader.text(value, place)

    def texts(self, *place: str) -> tuple[str, ...]:
        return self._reader.texts(self._at(place), place)

    def words(self, *place: str) -> tuple[str, ...]:
        """Single words, folded."""
        found: list[str] = []
        for index, text in enumerate(self.texts(*place)):
            folded = fold(text)
            if len(folded) == 1:
                found.append(intern(folded[0]))
            else:
                self.fault((*place, index), f"'{text}' must be one word")
        return tuple(found)

    def phrases(self, *place: str) -> tuple[Phrase, ...]:
        """Phrases, folded, each once."""
        found: dict[Phrase, None] = {}
        for index, text in enumerate(self.texts(*place)):
            folded = tuple(map(intern, fold(text)))
            if not folded:
                self.fault((*place, index), f"'{text}' has no word in it")
            elif folded in found:
                self.fault((*place, index), f"'{text}' stands here twice", "keep one of the two")
            found[folded] = None
        return tuple(phrase for phrase in found if phrase)

    def phrase_book(self, key: str) -> dict[str, tuple[Phrase, ...]]:
        return {id_: self.phrases(key, id_) for id_ in self.map(key)}

    def patterns(self, *place: str, lists: Lists) -> tuple[str, ...]:
        """Lines of the pattern notation; what cannot be read is left out and reported."""
        texts = self.texts(*place)
        return tuple(
            text
            for index, text in enumerate(texts)
            if self.is_pattern(text, (*place, index), lists)
        )

    def near_lines(self, *place: str, lists: Lists) -> tuple[str, ...]:
        """Lines whose places are filled in any order (`nearby.py`)."""
        return tuple(
            text
            for index, text in enumerate(self.texts(*place))
            if self.is_pattern(text, (*place, index), lists, halves)
        )

    def is_pattern(
        self,
        text: str,
        place: Place,
        lists: Lists,
        reading: Callable[[str, Lists], object] = parse,
    ) -> bool:
        try:
            reading(text, lists)
        except BadPattern as problem:
            self.fault(place, str(problem), "bot/understanding/patterns.py explains the notation")
            return False
        return True

    def lists(self, key: str) -> KnownLists:
        return KnownLists({name: self.words(key, name) for name in self.map(key)})

    def numbers(self, *place: str) -> dict[str, float]:
        """Words and what they count."""
        found: dict[str, float] = {}
        for word, value in self.map(*place).items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                found[word] = float(value)
            else:
                self.fault((*place, word), "this must be a number")
        return found

    def whole_numbers(self, *place: str) -> dict[str, int]:
        return {word: int(value) for word, value in self.numbers(*place).items()}

    def spellings(self, *place: str) -> dict[str, str]:
        """A word and the words it stands for."""
        found: dict[str, str] = {}
        for key, value in self.map(*place).items():
            meant = " ".join(fold(self.text(value, (*place, key))))
            if meant:
                found[key] = meant
        return found

    def _at(self, place: tuple[str, ...]) -> Data:
        value: Data = self._data
        for step in place:
            value = value.get(step) if isinstance(value, dict) else None
        return value
