"""F26: a translation of a text that has changed since. `of:` above it is the hash of what it was."""

from collections.abc import Iterator

from bot.content.findings import Finding, error, warning
from bot.content.lint.material import Material
from bot.content.lint.safe import is_safety

CODE = "F26"
SEVERITY = "warning, error"
FINDS = "a translation of a text that has changed since (error for safety texts)"


def find(material: Material) -> Iterator[Finding]:
    for language in material.translations:
        seen: set[str] = set()
        for id_, wordings in material.texts(language).items():
            message_id = ".".join(id_.split(".")[:2])
            base, text = material.base_texts.get(id_), wordings[0]
            if base is None or message_id in seen or text.notes.get("of") == base[0].digest:
                continue
            seen.add(message_id)
            say = error if is_safety(id_) else warning
            message = f"'{message_id}' in '{language}' translates an older text"
            hint = f"look at it again, then write '# of: {base[0].digest}' above it"
            yield say(CODE, text.at, message, hint)
