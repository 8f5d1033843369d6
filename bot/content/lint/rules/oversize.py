"""F27: what does not fit: a bubble, a button, or what is sent back when the button is pressed."""

from collections.abc import Iterator

from bot.content.findings import Finding, error, warning
from bot.content.lint.material import Material

CODE = "F27"
SEVERITY = "error, warning"
FINDS = "a text over 4096 characters, an option id over 32 (errors), a label over 28 (warning)"

BUBBLE = 4096
"""Telegram's limit for one message."""
LABEL = 28
"""What a narrow telephone shows of a button before it cuts it off. Measured by eye."""
OPTION = 32
"""What session, prompt number and signature leave for the option within 64 bytes."""


def find(material: Material) -> Iterator[Finding]:
    yield from _texts(material)
    yield from _words(material)
    for button in material.buttons:
        if len(button.option.encode()) > OPTION:
            message = f"option '{button.option}' in flow '{button.flow.id}' is too long an id"
            yield error(CODE, button.at, message, f"at most {OPTION} characters")


def _texts(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        for id_, wordings in material.texts(file.language).items():
            is_label = id_ in material.labels
            for text in wordings:
                length = max(map(len, text.plain), default=0)
                if length > BUBBLE:
                    message = f"'{id_}' is {length} characters long"
                    yield error(CODE, text.at, message, f"at most {BUBBLE}")
                elif is_label and length > LABEL:
                    message = f"label '{id_}' is {length} characters long"
                    yield warning(CODE, text.at, message, f"at most {LABEL}: it would be cut off")


def _words(material: Material) -> Iterator[Finding]:
    for source in material.loaded.vocabularies.values():
        for language, wordings in source.vocabulary.wordings.items():
            for id_, wording in wordings.items():
                if len(wording.label) > LABEL:
                    message = f"label '{wording.label}' is {len(wording.label)} characters long"
                    at = source.where(id_, "label", language=language)
                    yield warning(CODE, at, message, f"at most {LABEL}: it would be cut off")
