"""The catalogue: texts of `locales/<lang>/*.ftl`, each message parsed when it is first needed.

A person's own words come in as arguments. Fluent inserts them as they are and never reads them as a
text; where letters run both ways they stand between isolation marks, so that they cannot turn the
sentence around them. A text that cannot be filled in whole is not said: the base language is tried,
then `TextMissing`.
"""

import re
from itertools import pairwise
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType, fluent_number

from bot.core.errors import TextMissing
from bot.core.names import Language, TextId
from bot.core.texts import Argument, Arguments

VARIANTS = range(2, 10)
"""`.v2` to `.v9`: wordings beside the first one."""

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*)[ ]*=", re.MULTILINE)
"""A message or term begins in the first column; whatever belongs to it is indented."""

_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn writing around. An unclosed one in somebody's words would reach past them."""

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATION = dict.fromkeys((0x2068, 0x2069))

_Given = dict[str, FluentType | str]


class FluentCatalogue:
    """`bot.core.texts.Catalogue` over the files below `locales/`."""

    def __init__(self, locales: Path, base: Language) -> None:
        self.base = base
        self._locales = locales
        self._files: dict[tuple[Language, str], _File] = {}
        self._counts: dict[tuple[Language, TextId], int] = {}

    def has(self, language: Language, text: TextId) -> bool:
        return self.variants(language, text) > 0

    def variants(self, language: Language, text: TextId) -> int:
        return next((n for tongue in self._tongues(language) if (n := self.own(tongue, text))), 0)

    def own(self, language: Language, text: TextId) -> int:
        """How many wordings this very language has, without the base language's help."""
        if (language, text) not in self._counts:
            self._counts[language, text] = self._count(language, text)
        return self._counts[language, text]

    def _count(self, language: Language, text: TextId) -> int:
        file, message, attribute = split(text)
        texts = self._file(language, file)
        if texts.pattern(message, attribute) is None:
            return 0
        further = (texts.pattern(message, wording(attribute, number)) for number in VARIANTS)
        return 1 + sum(pattern is not None for pattern in further)

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        file, message, attribute = split(text)
        given = {name: _given(value) for name, value in arguments.items()}
        for tongue in self._tongues(language):
            texts = self._file(tongue, file)
            # A translation may have fewer wordings than the base language: its first one serves.
            for attempt in dict.fromkeys((wording(attribute, variant), attribute)):
                if (said := texts.said(message, attempt, given)) is not None:
                    return said
        raise TextMissing(text)

    def _tongues(self, language: Language) -> tuple[Language, ...]:
        return (language,) if language == self.base else (language, self.base)

    def _file(self, language: Language, name: str) -> "_File":
        key = (language, name)
        if key not in self._files:
            self._files[key] = _File(language, _read(self._locales / language / f"{name}.ftl"))
        return self._files[key]


class _File:
    """One file of one language. Finding its messages is quick, parsing one costs a millisecond."""

    def __init__(self, language: Language, source: str) -> None:
        starts = [(match.start(), match[1]) for match in _ENTRY.finditer(source)]
        self._slices: dict[str, str] = {}
        for (start, name), (end, _) in pairwise([*starts, (len(source), "")]):
            self._slices.setdefault(name, source[start:end])
        self._bundle = FluentBundle([language], use_isolating=True) if starts else None

    def pattern(self, message: str, attribute: str | None) -> Pattern | None:
        if self._bundle is None or message not in self._slices:
            return None
        if not self._bundle.has_message(message):
            self._parse(message)
        if not self._bundle.has_message(message):  # not Fluent: a finding of the checks
            return None
        found = self._bundle.get_message(message)
        return found.value if attribute is None else found.attributes.get(attribute)

    def said(self, message: str, attribute: str | None, given: _Given) -> str | None:
        pattern = self.pattern(message, attribute)
        if pattern is None or self._bundle is None:
            return None
        said, errors = self._bundle.format_pattern(pattern, given)
        if errors:  # perhaps it quotes a message or term that nobody asked for until now
            for name in self._slices:
                self._parse(name)
            said, errors = self._bundle.format_pattern(pattern, given)
        return _legible(said) if isinstance(said, str) and not errors else None

    def _parse(self, name: str) -> None:
        if self._bundle is not None:
            self._bundle.add_resource(FluentResource(self._slices[name]))


def _legible(said: str) -> str:
    """Isolation marks change nothing where all letters run one way, and some terminals show them."""
    return said if _RIGHT_TO_LEFT.search(said) else said.translate(_ISOLATION)


def split(text: TextId) -> tuple[str, str, str | None]:
    """File, message and attribute of a text id."""
    file, _, rest = text.partition(".")
    message, _, attribute = rest.partition(".")
    return file, message, attribute or None


def wording(attribute: str | None, variant: int) -> str | None:
    """The attribute that holds a variant of a message's value or of one of its parts."""
    if variant == 1:
        return attribute
    return f"v{variant}" if attribute is None else f"{attribute}-v{variant}"


def _read(path: Path) -> str:
    """A file that is missing or not text has no messages; the checks report it."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return ""


def _given(value: Argument) -> FluentType | str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return fluent_number(value, useGrouping=False)
    return value.translate(_DIRECTIONS)
