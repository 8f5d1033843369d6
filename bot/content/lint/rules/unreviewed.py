"""F39: a text that was changed after somebody had reviewed it.

Above a text of the base language stands `of: HASH · reviewed: NAME DATE`, the hash of what NAME
read. While nobody has, `of: - · reviewed: pending`.
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error, warning
from bot.content.lint.material import Material
from bot.content.lint.safe import is_safety

CODE = "F39"
SEVERITY = "warning, error"
FINDS = "a text that was changed after its review (error for safety texts)"

_NOBODY = frozenset({"pending", "-", ""})


def find(material: Material) -> Iterator[Finding]:
    seen: set[str] = set()
    for id_, wordings in material.base_texts.items():
        message_id, text = ".".join(id_.split(".")[:2]), wordings[0]
        reader = text.notes.get("reviewed", "")
        if message_id in seen or reader in _NOBODY or text.notes.get("of") == text.digest:
            continue
        seen.add(message_id)
        say = error if is_safety(id_) else warning
        message = f"'{message_id}' was changed after {reader} had reviewed it"
        hint = f"let it be read again and write 'of: {text.digest}', or 'reviewed: pending'"
        yield say(CODE, text.at, message, hint)
