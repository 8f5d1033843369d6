"""T01: a bubble that is too long for somebody who can hardly read."""

from collections.abc import Iterator

from bot.content.findings import Finding, error, warning
from bot.content.lint.material import Material
from bot.content.lint.rules.oversize import BUBBLE

CODE = "T01"
SEVERITY = "warning, error"
FINDS = "a bubble over 240 characters (warning) or over 320 (error)"

LONG, TOO_LONG = 240, 320
"""practices.md, section 5."""


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        for id_, wordings in material.texts(file.language).items():
            for text in wordings if material.is_spoken(id_) else ():
                length = max(map(len, text.plain), default=0)
                if LONG < length <= BUBBLE:
                    say = error if length > TOO_LONG else warning
                    message = f"'{id_}' is {length} characters long"
                    yield say(
                        CODE, text.at, message, f"at most {LONG}: say less, or in two bubbles"
                    )
