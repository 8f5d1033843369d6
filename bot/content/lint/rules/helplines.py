"""F36: a line for help that may not be answered: without a source, not looked at lately, or of a
grade on which nobody should rely (safety.md, section 4). People died after calling a number that
was about to change.
"""

from collections.abc import Iterator
from datetime import date

from bot.content.findings import Finding, Location, error
from bot.content.lint.material import Material
from bot.content.source import read_document
from bot.content.yaml_strict import Data, Document

CODE = "F36"
SEVERITY = "error"
FINDS = "a helpline without country or source, checked over 180 days ago, or of grade C"

FILE = "locales/helplines.yaml"
DAYS = 180
_NEEDED = ("country", "source", "verified_on", "grade")
_GRADES = frozenset({"A", "A/B", "B"})


def find(material: Material) -> Iterator[Finding]:
    path = material.loaded.root / FILE
    if not path.is_file():
        return
    document = read_document(material.loaded.root, path)
    yield from document.findings
    given = document.value.get("helplines") if isinstance(document.value, dict) else None
    if not isinstance(given, list):
        message = "there is no list of helplines"
        yield error(CODE, document.where(), message, "write helplines: and lines that begin with -")
        return
    for index, line in enumerate(given):
        yield from _line(document, index, line if isinstance(line, dict) else {}, material.today)


def _line(
    document: Document, index: int, line: dict[str, Data], today: date | None
) -> Iterator[Finding]:
    name = line.get("name", f"number {index + 1}")
    at = document.where("helplines", index)
    for key in _NEEDED:
        if not line.get(key):
            yield error(CODE, at, f"helpline '{name}' has no {key}", f"add {key}:")
    grade = line.get("grade")
    if grade and grade not in _GRADES:
        message = f"helpline '{name}' is of grade '{grade}'"
        yield error(
            CODE, _at(document, index, "grade"), message, "find a better source, or leave it out"
        )
    if line.get("verified_on"):
        yield from _age(_at(document, index, "verified_on"), str(name), line["verified_on"], today)


def _age(at: Location, name: str, written: Data, today: date | None) -> Iterator[Finding]:
    try:
        checked = date.fromisoformat(str(written))
    except ValueError:
        yield error(CODE, at, f"'{written}' is no date", "write it as 2026-01-31")
        return
    if today is not None and (today - checked).days > DAYS:
        message = f"helpline '{name}' was checked {(today - checked).days} days ago"
        yield error(CODE, at, message, "call it or read its own page, then write today's date")
    elif today is not None and checked > today:
        yield error(CODE, at, f"helpline '{name}' was checked in the future", "correct the date")


def _at(document: Document, index: int, key: str) -> Location:
    return document.where("helplines", index, key)
