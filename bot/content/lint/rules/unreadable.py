"""F01, in text files: what is not Fluent, and messages that stand twice.

All other faults of form (F01, and F31 for inline text, F44 for an unknown schema) are found while
the flows are read.
"""

from collections.abc import Iterator

from bot.content.findings import Finding
from bot.content.lint.material import Material

CODE = "F01"
SEVERITY = "error"
FINDS = "a file that cannot be read as what it should be"


def find(material: Material) -> Iterator[Finding]:
    for language in material.loaded.languages:
        for file in material.loaded.texts(language.language).values():
            yield from file.findings
