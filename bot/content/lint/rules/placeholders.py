"""F25: a translation mentions other values than the text it translates."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material

CODE = "F25"
SEVERITY = "error"
FINDS = "a translation that mentions other values than the base text"


def find(material: Material) -> Iterator[Finding]:
    for language in material.translations:
        for id_, wordings in material.texts(language).items():
            base = material.base_texts.get(id_)
            if base is None:
                continue
            allowed = frozenset[str]().union(*(text.placeholders for text in base))
            needed = base[0].placeholders.intersection(*(text.placeholders for text in base[1:]))
            for text in wordings:
                for name in sorted(text.placeholders - allowed):
                    message = f"'{id_}' mentions '{name}' in '{language}' and not in the base"
                    yield error(CODE, text.at, message, "name what the base text names")
                for name in sorted(needed - text.placeholders):
                    message = f"'{id_}' leaves out '{name}' in '{language}'"
                    yield error(CODE, text.at, message, f"mention {{ ${name} }} as the base does")
