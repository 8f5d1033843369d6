"""F33: signs that would be read as markup, and are not closed."""

import re
from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material

CODE = "F33"
SEVERITY = "error"
FINDS = "HTML or Markdown that is not closed"

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>")
_ENTITY = re.compile(r"&(?:[a-zA-Z]+|#[0-9]+)\b(?!;)")
_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`")


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        for id_, wordings in material.texts(file.language).items():
            for text in wordings:
                sign = next(filter(None, map(_unclosed, text.plain)), None)
                if sign is not None:
                    message = f"'{sign}' in '{id_}' is opened and not closed"
                    yield error(CODE, text.at, message, "write plain words")


def _unclosed(text: str) -> str | None:
    open_: list[str] = []
    for slash, name in _TAG.findall(text):
        if not slash:
            open_.append(name)
        elif not open_ or open_.pop() != name:
            return f"</{name}>"
    if open_:
        return f"<{open_[-1]}>"
    if found := _ENTITY.search(text):
        return found[0]
    signs = _MARKS.findall(text)
    return next((sign for sign in signs if signs.count(sign) % 2), None)
