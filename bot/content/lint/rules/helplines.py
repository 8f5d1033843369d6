"""F36: a line for help that may not be answered: without a source, not looked at lately, of a grade
on which nobody should rely, or written so that it cannot be dialled. People died after calling a
number that was about to change.

Emergency numbers need no source of their own, but have to say on what they rest (`basis`).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from bot.content.atlas import countries, read_words
from bot.content.findings import Finding, Location, error
from bot.content.helplines import ALWAYS, AUDIENCES, FREE, emergency, read, spans, texts
from bot.content.lint.material import Material
from bot.content.yaml_strict import Data, Document

CODE = "F36"
SEVERITY = "error"
FINDS = (
    "a helpline that is stale (180 days), of grade C, without a source, or that cannot be dialled"
)

DAYS = 180
Entry = Mapping[str, Data]

_NEEDED = ("country", "name", "audience", "source", "verified_on", "verified_by", "grade")
_WAYS = ("number", "sms", "whatsapp", "chat")
_KNOWN = frozenset({*_NEEDED, *_WAYS, "sms_word", "url", "hours", "languages", "cost"})
_HEAD = frozenset({"schema", "emergency", "directories", "helplines"})
_PHONE = re.compile(r"[+*]?[0-9](?:[ -]?[0-9]){1,14}")
_PLACE = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\w./-]*)?")
_TONGUE = re.compile(r"[a-z]{2,3}")
_DIALLED = "write it as it is dialled: digits, blanks and -, with + or * before them if need be"

_ONE_OF: Mapping[str, tuple[frozenset[str], str]] = {
    "grade": (frozenset({"A", "A/B", "B"}), "find a better source, or leave the line out"),
    "audience": (frozenset(AUDIENCES), f"one of {', '.join(AUDIENCES)}"),
    "cost": (frozenset({FREE}), "free, or leave it out"),
}


def find(material: Material) -> Iterator[Finding]:
    root = material.loaded.root
    for file in material.loaded.languages:
        yield from read_words(root, file.language)[1]
    document = read(root)
    if document is None:
        return
    yield from document.findings
    head = document.value
    given = head.get("helplines") if isinstance(head, dict) else None
    if not isinstance(head, dict) or not isinstance(given, list):
        message = "there is no list of helplines"
        yield error(CODE, document.where(), message, "write helplines: and lines that begin with -")
        return
    yield from _unknown(document, head, _HEAD, ())
    yield from _emergency(document, head)
    yield from _directories(document, head)
    for index, line in enumerate(given):
        entry = line if isinstance(line, dict) else {}
        yield from _Line(document, index, entry).faults(material.today)
    yield from _twice(document, [line if isinstance(line, dict) else {} for line in given])


def _unknown(
    document: Document, given: Entry, known: frozenset[str], place: tuple[str | int, ...]
) -> Iterator[Finding]:
    for key in given.keys() - known:
        hint = f"known here: {', '.join(sorted(known))}"
        yield error(CODE, document.where(*place, key, key=True), f"unknown key '{key}'", hint)


# ── around the lines ──────────────────────────────────────────────────────────────────────────


def _emergency(document: Document, head: dict[str, Data]) -> Iterator[Finding]:
    part = head.get("emergency")
    if not isinstance(part, dict) or not part.get("basis"):
        message = "the emergency numbers do not say on what they rest"
        yield error(CODE, document.where("emergency"), message, "add basis:")
        return
    numbers = part.get("numbers")
    listed = numbers if isinstance(numbers, dict) else {}
    for country in listed:
        at = document.where("emergency", "numbers", country, key=True)
        if country not in countries():
            yield error(CODE, at, f"there is no country '{country}'", "two letters, ISO 3166")
        number = emergency(head).get(country, "")
        if _PHONE.fullmatch(number) is None:
            message = f"the emergency number of '{country}' cannot be dialled"
            yield error(CODE, at, message, f"{_DIALLED}; in quotes")


def _directories(document: Document, head: dict[str, Data]) -> Iterator[Finding]:
    found = texts(head.get("directories"))
    if not found or not all(map(_PLACE.fullmatch, found)):
        message = "there is no directory for countries without a line"
        at = document.where("directories")
        yield error(CODE, at, message, "write directories: [findahelpline.com]")


def _twice(document: Document, lines: list[Entry]) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for index, line in enumerate(lines):
        dialled = [f"{way} {number}" for way in _WAYS for number in texts(line.get(way))]
        own = {(str(line.get("country")), way.replace("-", " ")) for way in dialled}
        if own & seen:
            message = f"helpline '{line.get('name')}' stands here twice"
            yield error(CODE, document.where("helplines", index), message, "keep one of the two")
        seen |= own


# ── one line ──────────────────────────────────────────────────────────────────────────────────


class _Line:
    def __init__(self, document: Document, index: int, line: Entry) -> None:
        self._document = document
        self._index = index
        self._line = line
        self._name = line.get("name") or f"number {index + 1}"

    def faults(self, today: date | None) -> Iterator[Finding]:
        yield from _unknown(self._document, self._line, _KNOWN, ("helplines", self._index))
        for key in _NEEDED:
            if not self._line.get(key):
                yield self._fault(key, f"has no {key}", f"add {key}:")
        if not any(texts(self._line.get(way)) for way in _WAYS):
            yield self._fault("number", "cannot be reached", f"add one of {', '.join(_WAYS)}")
        yield from self._values()
        yield from self._written()
        if self._line.get("verified_on"):
            yield from self._age(today)

    def _values(self) -> Iterator[Finding]:
        country = self._line.get("country")
        if country and country not in countries():
            yield self._fault("country", f"is of no country '{country}'", "two letters, ISO 3166")
        for key, (allowed, hint) in _ONE_OF.items():
            value = self._line.get(key)
            if value is not None and value not in allowed:
                yield self._fault(key, f"is of {key} '{value}'", hint)
        hours = self._line.get("hours")
        if hours is not None and hours != ALWAYS and spans(hours) is None:
            yield self._fault("hours", f"has hours '{hours}'", "24/7, or mon-fri 09:00-17:00")

    def _written(self) -> Iterator[Finding]:
        for key in ("number", "sms", "whatsapp"):
            yield from self._all(key, _PHONE.fullmatch, "cannot be dialled", _DIALLED)
        for key in ("chat", "url"):
            hint = "write it as example.org, without https://"
            yield from self._all(key, _PLACE.fullmatch, "is no address", hint)
        yield from self._all("languages", _TONGUE.fullmatch, "is no language", "de, en, fr")
        if self._line.get("sms_word") and not self._line.get("sms"):
            yield self._fault("sms_word", "has a word to send and no number", "add sms:")

    def _all(
        self, key: str, fits: Callable[[str], object], message: str, hint: str
    ) -> Iterator[Finding]:
        value = self._line.get(key)
        found = texts(value)
        if value is not None and (not found or not all(map(fits, found))):
            yield self._fault(key, f"has '{value}' as {key}, which {message}", f"{hint}; in quotes")

    def _age(self, today: date | None) -> Iterator[Finding]:
        written = str(self._line["verified_on"])
        try:
            checked = date.fromisoformat(written)
        except ValueError:
            at = self._at("verified_on")
            yield error(CODE, at, f"'{written}' is no date", "write it as 2026-01-31")
            return
        if today is not None and (today - checked).days > DAYS:
            message = f"was checked {(today - checked).days} days ago"
            hint = "call it or read its own page, then write today's date"
            yield self._fault("verified_on", message, hint)
        elif today is not None and checked > today:
            yield self._fault("verified_on", "was checked in the future", "correct the date")

    def _fault(self, key: str, message: str, hint: str) -> Finding:
        return error(CODE, self._at(key), f"helpline '{self._name}' {message}", hint)

    def _at(self, key: str) -> Location:
        return self._document.where("helplines", self._index, key)
