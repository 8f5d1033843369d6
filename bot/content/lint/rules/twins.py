"""F28: two buttons of one question that read the same."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.needs import Button
from bot.core.names import Language
from bot.core.words import fold

CODE = "F28"
SEVERITY = "error"
FINDS = "two options of one question with the same label"


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        for buttons in _screens(material):
            yield from _screen(material, file.language, buttons)
        yield from _vocabularies(material, file.language)


def _screens(material: Material) -> Iterator[list[Button]]:
    """The buttons that stand below one another, with the exits of the flow."""
    screens: dict[tuple[str, str], list[Button]] = {}
    exits: dict[str, list[Button]] = {}
    for button in material.buttons:
        if button.state is None:
            exits.setdefault(button.flow.id, []).append(button)
        else:
            screens.setdefault((button.flow.id, button.state), []).append(button)
    for (flow, _), buttons in screens.items():
        yield [*buttons, *exits.get(flow, ())]


def _screen(material: Material, language: Language, buttons: list[Button]) -> Iterator[Finding]:
    seen: dict[tuple[str, ...], Button] = {}
    for button in buttons:
        text = material.label(language, button)
        words = fold(text.plain[0]) if text else ()
        other = seen.setdefault(words, button)
        if text and words and other.option != button.option:
            where = f"state '{buttons[0].state}' of flow '{button.flow.id}'"
            message = f"'{other.option}' and '{button.option}' read the same in {where}"
            yield error(CODE, text.at, message, "let each say what it does")


def _vocabularies(material: Material, language: Language) -> Iterator[Finding]:
    for name, source in material.loaded.vocabularies.items():
        seen: dict[tuple[str, ...], str] = {}
        for id_, wording in source.vocabulary.wordings.get(language, {}).items():
            other = seen.setdefault(fold(wording.label), id_)
            if other != id_:
                message = f"'{other}' and '{id_}' in vocabulary '{name}' read the same"
                at = source.where(id_, "label", language=language)
                yield error(CODE, at, message, "let each say what it is")
