"""The texts of a language as they were written: for rules and reviewers, not for talking.

Here every message is parsed with its place, its comment and its placeholders; the catalogue, which
only has to speak, reads no more than it needs.
"""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content.authored import AuthoredText, TextFile
from bot.content.findings import Finding, Location, error
from bot.core.names import Language, TextId

_NOTE = re.compile(r"\b(of|reviewed):\s*([^·\s]+)")
_VARIANT = re.compile(r"(?:(?P<part>.+)-)?v(?P<number>[2-9])")
_HASH = 6
_MOST_READINGS = 64


def read_texts(root: Path, language: Language) -> dict[str, TextFile]:
    """All files of a language, by name without `.ftl`."""
    folder = root / "locales" / language
    return {path.stem: _read(root, path, language) for path in sorted(folder.glob("*.ftl"))}


def _read(root: Path, path: Path, language: Language) -> TextFile:
    name = path.relative_to(root).as_posix()
    try:
        source = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        fault = error("F01", Location(name), "not text in UTF-8", "save the file as UTF-8")
        return TextFile(name, (), (fault,))
    return _File(name, path.stem, language, source).read()


class _File:
    def __init__(self, name: str, stem: str, language: Language, source: str) -> None:
        self.name = name
        self.stem = stem
        self.language = language
        self.source = source
        self.starts = _line_starts(source)
        self.findings: list[Finding] = []

    def read(self) -> TextFile:
        texts: list[AuthoredText] = []
        seen: set[str] = set()
        for entry in FluentParser().parse(self.source).body:
            if isinstance(entry, ast.Junk):
                self._junk(entry)
            elif isinstance(entry, ast.Message):
                if entry.id.name in seen:
                    self._fault(entry, f"message '{entry.id.name}' stands here twice", "keep one")
                seen.add(entry.id.name)
                texts += self._message(entry)
        return TextFile(self.name, tuple(texts), tuple(self.findings))

    def _message(self, message: ast.Message) -> Iterator[AuthoredText]:
        notes = _notes(message.comment)
        digest = _digest(message, self.source)
        parts: list[tuple[str | None, ast.Pattern, ast.SyntaxNode]] = [
            (attribute.id.name, attribute.value, attribute) for attribute in message.attributes
        ]
        if message.value is not None:
            parts.insert(0, (None, message.value, message.id))
        for attribute, pattern, node in parts:
            part, number = _part(attribute)
            id_ = f"{self.stem}.{message.id.name}" + (f".{part}" if part else "")
            yield AuthoredText(
                id=TextId(id_),
                variant=number,
                language=self.language,
                at=self._at(node),
                source=_slice(self.source, pattern),
                plain=_readings(pattern),
                placeholders=_placeholders(pattern),
                digest=digest,
                notes=notes,
            )

    def _junk(self, junk: ast.Junk) -> None:
        for note in junk.annotations:
            start = note.span.start if note.span else 0
            message = f"not Fluent: {(note.message or 'unreadable')[:1].lower()}"
            message += (note.message or "unreadable")[1:]
            hint = "write 'id = text'; parts are indented lines '.part = text'"
            self.findings.append(error("F01", self._place(start), message, hint))

    def _fault(self, node: ast.SyntaxNode, message: str, hint: str) -> None:
        self.findings.append(error("F01", self._at(node), message, hint))

    def _at(self, node: ast.SyntaxNode) -> Location:
        inner = node.id if isinstance(node, ast.Message) else node
        return self._place(inner.span.start if inner.span else 0)

    def _place(self, offset: int) -> Location:
        line = bisect_right(self.starts, offset)
        return Location(self.name, line, offset - self.starts[line - 1] + 1)


class _References(Visitor):
    """Collects the arguments that a pattern mentions, also those it only chooses by."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the library calls it by this name
        self.names.add(node.id.name)


def _placeholders(pattern: ast.Pattern) -> frozenset[str]:
    references = _References()
    references.visit(pattern)
    return frozenset(references.names)


def _readings(pattern: ast.Pattern) -> tuple[str, ...]:
    """Bounded: a text with very many choices is read in its first combinations only."""
    readings = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            options: tuple[str, ...] = (element.value,)
        else:
            options = _expression(element.expression)
        readings = [before + after for before in readings for after in options][:_MOST_READINGS]
    return tuple(readings)


def _expression(
    expression: ast.InlineExpression | ast.Placeable | ast.SelectExpression,
) -> tuple[str, ...]:
    if isinstance(expression, ast.SelectExpression):
        return tuple(text for arm in expression.variants for text in _readings(arm.value))
    if isinstance(expression, ast.Placeable):
        return _expression(expression.expression)
    if isinstance(expression, ast.StringLiteral):
        return (expression.parse()["value"],)
    if isinstance(expression, ast.NumberLiteral):
        return (expression.value,)
    if isinstance(expression, ast.FunctionReference):
        return (
            "{" + ",".join(sorted(_placeholders(ast.Pattern([ast.Placeable(expression)])))) + "}",
        )
    return ("{" + _name(expression) + "}",)


def _name(
    reference: ast.VariableReference | ast.MessageReference | ast.TermReference,
) -> str:
    """An argument by its bare name, a term with its dash, a part of a message with its dot."""
    if isinstance(reference, ast.VariableReference):
        return reference.id.name
    dash = "-" if isinstance(reference, ast.TermReference) else ""
    part = f".{reference.attribute.name}" if reference.attribute else ""
    return f"{dash}{reference.id.name}{part}"


def _part(attribute: str | None) -> tuple[str | None, int]:
    """The part that an attribute words, and which of its variants: "more-v2" is more, 2."""
    if attribute is None:
        return None, 1
    match = _VARIANT.fullmatch(attribute)
    return (match["part"], int(match["number"])) if match else (attribute, 1)


def _notes(comment: ast.Comment | None) -> dict[str, str]:
    content = comment.content if comment and comment.content else ""
    return dict(_NOTE.findall(content))


def _digest(message: ast.Message, source: str) -> str:
    parts = [_slice(source, message.value)] if message.value else [""]
    parts += [f".{part.id.name}={_slice(source, part.value)}" for part in message.attributes]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:_HASH]


def _slice(source: str, node: ast.SyntaxNode) -> str:
    """As it was written, without the indentation of the lines that follow the first."""
    written = source[node.span.start : node.span.end] if node.span else ""
    return "\n".join(line.strip() for line in written.split("\n"))


def _line_starts(source: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", source))]
