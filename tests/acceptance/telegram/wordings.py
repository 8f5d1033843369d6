"""Texts to their ids: two runs may choose different wordings, and mean the same."""

import re
from collections.abc import Iterator
from functools import cache

from fluent.syntax import FluentParser, ast

from bot.content.loader import content_root

_VARIANT = re.compile(r"(^|-)v\d$")
TELLING = 12
"""Letters that a text must have of its own to be known again when the rest was filled in."""


def wordless_of(text: str) -> str:
    """The id of an authored text; a text that nobody wrote stays itself.

    What was filled in counts for nothing: it may itself be a text with several wordings.
    """
    even = _even(text)
    return next((id_ for pattern, id_ in _texts() if pattern.fullmatch(even)), text)


def _even(text: str) -> str:
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


@cache
def _texts() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Whole texts first, and of the others those that say most by themselves."""
    found = sorted(_authored(), key=lambda one: (one[1].count(".*?"), -len(one[1])))
    return tuple((re.compile(pattern), id_) for id_, pattern in found)


def _authored() -> Iterator[tuple[str, str]]:
    for file in sorted((content_root() / "locales" / "en").glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                yield from _wordings(f"{file.stem}.{entry.id.name}", entry)


def _wordings(name: str, message: ast.Message) -> Iterator[tuple[str, str]]:
    parts = [(name, message.value)]
    parts += [
        (f"{name}.{_VARIANT.sub('', part.id.name)}".rstrip("."), part.value)
        for part in message.attributes
    ]
    for id_, value in parts:
        if value is not None and (pattern := _pattern(value)) is not None:
            yield id_, pattern


def _pattern(value: ast.Pattern) -> str | None:
    """None for a text that is nearly nothing but what is filled in."""
    pattern = _even("".join(map(_part, value.elements))).replace(" ", r"\s+")
    own = re.sub(r"\\.|\W", "", pattern)
    return pattern if len(own) >= TELLING or ".*?" not in pattern else None


def _part(part: ast.TextElement | ast.Placeable) -> str:
    if isinstance(part, ast.TextElement):
        return re.escape(part.value).replace(r"\ ", " ")
    if isinstance(part.expression, ast.SelectExpression):
        ways = ["".join(map(_part, way.value.elements)) for way in part.expression.variants]
        return f"(?:{'|'.join(ways)})"
    return ".*?"
