"""F23: something is to be said, and nobody wrote it."""

from collections.abc import Callable, Iterator

from bot.content.findings import Finding, Location, error, warning
from bot.content.lint.material import Material
from bot.content.lint.needs import of_the_house
from bot.core.names import Language, TextId

CODE = "F23"
SEVERITY = "error, warning"
FINDS = "a text that is missing: an error in the base and in released languages"

# A language that is not released may be on its way for long: there only what is begun is looked at.


def find(material: Material) -> Iterator[Finding]:
    yield from _lines(material)
    yield from _labels(material)
    for language in material.translations:
        yield from _translation(material, language)


def _lines(material: Material) -> Iterator[Finding]:
    base, known = material.loaded.base, material.base_texts
    for line in material.lines:
        if line.required and line.text not in known:
            message = f"flow '{line.flow.id}' says '{line.text}', which is missing in '{base}'"
            yield error(CODE, line.at, message, _file(base, line.text))
    for text in (TextId(id_) for id_ in of_the_house(material.loaded)):
        if text not in known:
            at = Location(f"locales/{base}/{text.partition('.')[0]}.ftl")
            message = f"the companion itself says '{text}', which is missing in '{base}'"
            yield error(CODE, at, message, _file(base, text))


def _labels(material: Material) -> Iterator[Finding]:
    base = material.loaded.base
    for button in material.buttons:
        if material.label(base, button) is None:
            where = f"state '{button.state}' of flow" if button.state else "flow"
            message = (
                f"option '{button.option}' in {where} '{button.flow.id}' has no label in '{base}'"
            )
            yield error(CODE, button.at, message, _file(base, button.own))
    for name, source in material.loaded.vocabularies.items():
        for id_ in source.vocabulary.ids():
            if id_ not in source.vocabulary.wordings.get(base, {}):
                message = f"'{id_}' in vocabulary '{name}' has no label in '{base}'"
                hint = f"add it to locales/{base}/words/{name}.yaml"
                yield error(CODE, source.where(id_), message, hint)


def _translation(material: Material, language: Language) -> Iterator[Finding]:
    say = _severity(material, language)
    known = material.texts(language)
    is_released = language in material.loaded.released
    begun = {id_.partition(".")[0] for id_ in known}
    for id_, wordings in material.base_texts.items():
        if id_ not in known and (is_released or id_.partition(".")[0] in begun):
            message = f"text '{id_}' is missing in '{language}'"
            yield say(CODE, wordings[0].at, message, _file(language, id_))
    for name, source in material.loaded.vocabularies.items():
        own = source.vocabulary.wordings.get(language, {})
        for entry in source.vocabulary.wordings.get(material.loaded.base, {}):
            if entry not in own and (is_released or own):
                message = f"'{entry}' in vocabulary '{name}' has no label in '{language}'"
                hint = f"add it to locales/{language}/words/{name}.yaml"
                yield say(CODE, source.where(entry, language=material.loaded.base), message, hint)


def _severity(material: Material, language: Language) -> Callable[..., Finding]:
    return error if language in material.loaded.released else warning


def _file(language: Language, text: TextId) -> str:
    file, _, rest = text.partition(".")
    message, _, part = rest.partition(".")
    what = f"'.{part}' under '{message}'" if part else f"'{message} = ...'"
    return f"write {what} in locales/{language}/{file}.ftl"
