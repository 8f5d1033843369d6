"""F30: a text of ours that would call for help if a person wrote it.

Somebody copies a line of ours back, or takes it for her own: it must not read as danger. And a line
that speaks of dying has to be looked at by two people anyway.
"""

from collections.abc import Iterator

from bot.content.authored import AuthoredText
from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.safe import is_safety
from bot.core.signals import Danger, Level
from bot.understanding.danger import DangerReader

CODE = "F30"
SEVERITY = "warning"
FINDS = "an authored text in which the safety rules find danger"


def find(material: Material) -> Iterator[Finding]:
    for language, lexicon in material.loaded.lexicons.items():
        reader = DangerReader([(language, lexicon.danger, lexicon.plain)])
        for id_, wordings in material.texts(language).items():
            for text in wordings if not is_safety(id_) else ():
                danger = _danger(text, reader)
                if danger is not None:
                    seen = ", ".join(" ".join(because.words) for because in danger.why)
                    message = f"'{id_}' reads as danger: '{seen}'"
                    yield warning(CODE, text.at, message, "say it in other words")


def _danger(text: AuthoredText, reader: DangerReader) -> Danger | None:
    for reading in text.plain:
        found = reader.read(reading)
        if found.level is Level.CRISIS:
            return found
    return None
