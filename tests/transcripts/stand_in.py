"""Stands in for the reader of texts until it moves in; to be deleted then."""

from bot.core.book import Book
from bot.core.names import Language
from bot.core.signals import SAFE, Danger, Found, Level, Signals
from bot.core.words import fold

_NUMBERS = dict(zip("zero one two three four five six seven eight nine ten".split(), range(11), strict=True))
_SOFT = {"not now": "not_now", "later": "later", "back": "back", "skip": "skip", "repeat": "repeat", "why": "why"}
_COMMANDS = {"menu", "help", "stop", "now", "start"}
_INTENTS = {"i dont know": "dont_know", "nothing": "nothing", "this is stupid": "stupid", "you are a bot": "bot", "it didnt help": "no_help"}


class StandInReader:
    def __init__(self, book: Book) -> None:
        self._book = book

    def danger(self, text: str) -> Danger:
        return Danger(Level.CRISIS, "self") if "kill myself" in " ".join(fold(text)) else SAFE

    def read(self, text: str, language: Language) -> Signals:
        words = fold(text)
        whole = " ".join(words)
        numbers = [float(w) if w.isdecimal() else _NUMBERS[w] for w in words if w.isdecimal() or w in _NUMBERS]
        number = float(numbers[0]) if numbers else None
        minutes = number is not None and any(w.startswith("min") for w in words)
        return Signals(
            text=text,
            words=words,
            language=language,
            danger=self.danger(text),
            command=whole if whole in _COMMANDS else None,
            soft=_SOFT.get(whole),
            intent=_INTENTS.get(whole),
            yes=True if whole == "yes" else False if whole == "no" else None,
            number=number,
            seconds=int(number * 60) if minutes and number is not None else None,
            found={name: self._found(name, f" {whole} ", language) for name in self._book.vocabularies},
        )

    def _found(self, name: str, whole: str, language: Language) -> tuple[Found, ...]:
        vocabulary = self._book.vocabularies[name]
        hits: list[Found] = []
        for id_ in vocabulary.ids():
            said = next((w for w in vocabulary.wording(language, id_).words if f" {' '.join(fold(w))} " in whole), None)
            hits += [Found(id_, said)] if said else []
        return tuple(hits)
