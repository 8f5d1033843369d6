"""F29: a word to choose with, that means something else already: a command, a soft word, an exit.

A label on the screen comes before commands and exits when it is typed, but whoever reads "Menu" on a
button expects the menu. A word of a vocabulary comes after commands and soft words, everywhere, so it
would never be heard. An exit that is also a feeling ("panic") is nearer where there is that exit, and
a feeling elsewhere: that is as it should be.
"""

from collections.abc import Iterator, Mapping

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.needs import Button
from bot.core.book import Phrase
from bot.core.flow import Flow
from bot.core.names import Language
from bot.core.words import fold
from bot.understanding.intents import Table
from bot.understanding.lexicon import Lexicon

CODE = "F29"
SEVERITY = "error"
FINDS = "a label or vocabulary word that is a command, a soft word or an exit without meaning it"

_SAME = (
    frozenset({"not_now", "later", "not_yet", "enough", "rest", "nothing_today", "that_is_all"}),
    frozenset({"stop", "enough", "rest", "finish", "leave", "quit", "not_now"}),
    frozenset({"skip", "pass", "none", "not_now", "enough", "no_anchor"}),
    frozenset({"help", "about", "danger"}),
    frozenset({"start", "begin", "fresh", "go"}),
    frozenset({"now", "danger", "right_now"}),
    frozenset({"back", "go_on", "before", "something_else"}),
    frozenset({"too_much", "finish", "stop", "enough"}),
)
"""Ids that mean one thing: a label may say what its own option, or one like it, does."""


def find(material: Material) -> Iterator[Finding]:
    for language, lexicon in material.loaded.lexicons.items():
        meanings = _Meanings(material, language, lexicon)
        yield from _labels(material, language, meanings)
        yield from _vocabularies(material, language, meanings)


class _Meanings:
    """What whole messages mean in a language before any flow sees them."""

    def __init__(self, material: Material, language: Language, lexicon: Lexicon) -> None:
        book = material.loaded.book
        self._commands = {
            phrase: name for name, phrases in lexicon.commands.items() for phrase in phrases
        }
        self._soft = Table(lexicon.soft, lexicon)
        self._exits: Mapping[str, tuple[Phrase, ...]] = (
            book.exit_phrases.get(language, {}) if book else {}
        )

    def of(self, words: Phrase, flow: Flow | None = None) -> tuple[str, str] | None:
        """The kind and the id of what the words mean, in this flow or everywhere."""
        if words in self._commands:
            return "the command", self._commands[words]
        for exit_ in flow.exits if flow else ():
            if words in self._exits.get(exit_.id, ()):
                return "the exit", exit_.id
        soft = self._soft.get([words])
        return ("the soft word", soft) if soft else None


def _labels(material: Material, language: Language, meanings: _Meanings) -> Iterator[Finding]:
    for button in material.buttons:
        text = material.label(language, button)
        meant = meanings.of(fold(text.plain[0]), button.flow) if text else None
        if text and meant and not _means(button, meant[1]):
            message = (
                f"label '{text.plain[0]}' of option '{button.option}' is {meant[0]} '{meant[1]}'"
            )
            yield error(CODE, text.at, message, "choose other words, or let the option do that")


def _means(button: Button, id_: str) -> bool:
    return button.option == id_ or any({button.option, id_} <= same for same in _SAME)


def _vocabularies(material: Material, language: Language, meanings: _Meanings) -> Iterator[Finding]:
    for name, source in material.loaded.vocabularies.items():
        for id_, wording in source.vocabulary.wordings.get(language, {}).items():
            for word in wording.words:
                meant = meanings.of(fold(word))
                if meant and word != wording.label:
                    message = f"word '{word}' for '{id_}' in vocabulary '{name}' is {meant[0]} '{meant[1]}'"
                    at = source.where(id_, "words", language=language)
                    yield error(CODE, at, message, "it would never be heard as a choice: remove it")
