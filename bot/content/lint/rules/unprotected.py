"""F35: a released language in which danger is not recognised, or in which nobody tried whether it is."""

from collections.abc import Iterator

from bot.content.findings import Finding, Location, error
from bot.content.lint.material import Material

CODE = "F35"
SEVERITY = "error"
FINDS = "a released language without danger rules, or without a corpus that tests them"


def find(material: Material) -> Iterator[Finding]:
    loaded = material.loaded
    tests = loaded.root / "tests" / "safety"
    for language in loaded.released:
        lexicon = loaded.lexicons.get(language)
        at = Location(f"locales/{language}/words/danger.yaml")
        if lexicon is None or not lexicon.danger.rules:
            message = f"'{language}' is released and has no rules that recognise danger"
            yield error(CODE, at, message, "write rules, or set released: false")
        elif tests.is_dir() and not (tests / f"corpus_{language}.yaml").is_file():
            message = f"the danger rules of '{language}' are not tested"
            hint = f"write tests/safety/corpus_{language}.yaml, or set released: false"
            yield error(CODE, at, message, hint)
