"""The catalogue: texts of `locales/<lang>/*.ftl`, each file read when somebody first needs it.

A person's own words come in as arguments. Fluent inserts them as they are, between isolation marks,
so that they cannot turn the direction of the sentence around them, and never reads them as a text.
A text that cannot be filled in whole is not said: the base language is tried, then `TextMissing`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType, fluent_number

from bot.core.errors import TextMissing
from bot.core.names import Language, TextId
from bot.core.texts import Argument, Arguments

VARIANTS = range(2, 10)
"""`.v2` to `.v9`: wordings beside the first one."""

_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn writing around. An unclosed one in somebody's words would reach past them."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """One file of one language."""

    bundle: FluentBundle

    def pattern(self, message: str, attribute: str | None) -> Pattern | None:
        if not self.bundle.has_message(message):
            return None
        found = self.bundle.get_message(message)
        return found.value if attribute is None else found.attributes.get(attribute)


class FluentCatalogue:
    """`bot.core.texts.Catalogue` over the files below `locales/`."""

    def __init__(self, locales: Path, base: Language = Language("en")) -> None:
        self.base = base
        self._locales = locales
        self._files: dict[tuple[Language, str], _Texts | None] = {}

    def has(self, language: Language, text: TextId) -> bool:
        return any(self._pattern(tongue, text, 1) is not None for tongue in self._tongues(language))

    def variants(self, language: Language, text: TextId) -> int:
        for tongue in self._tongues(language):
            if self._pattern(tongue, text, 1) is not None:
                return 1 + sum(
                    self._pattern(tongue, text, number) is not None for number in VARIANTS
                )
        return 0

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        given = {name: _given(value) for name, value in arguments.items()}
        for tongue in self._tongues(language):
            said = self._said(tongue, text, given, variant)
            if said is not None:
                return said
        raise TextMissing(text)

    def _tongues(self, language: Language) -> tuple[Language, ...]:
        return (language,) if language == self.base else (language, self.base)

    def _said(
        self, language: Language, text: TextId, given: Mapping[str, FluentType | str], variant: int
    ) -> str | None:
        """The text in this very language; a variant that it lacks is its first wording."""
        file = self._file(language, text)
        pattern = self._pattern(language, text, variant) or self._pattern(language, text, 1)
        if file is None or pattern is None:
            return None
        said, errors = file.bundle.format_pattern(pattern, dict(given))
        return None if errors or not isinstance(said, str) else said

    def _pattern(self, language: Language, text: TextId, variant: int) -> Pattern | None:
        file = self._file(language, text)
        if file is None:
            return None
        _, message, attribute = split(text)
        return file.pattern(message, wording(attribute, variant))

    def _file(self, language: Language, text: TextId) -> _Texts | None:
        key = (language, text.partition(".")[0])
        if key not in self._files:
            self._files[key] = self._read(*key)
        return self._files[key]

    def _read(self, language: Language, name: str) -> _Texts | None:
        try:
            source = (self._locales / language / f"{name}.ftl").read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        bundle = FluentBundle([language], use_isolating=True)
        bundle.add_resource(FluentResource(source))
        return _Texts(bundle)


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


def _given(value: Argument) -> FluentType | str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return fluent_number(value, useGrouping=False)
    return value.translate(_DIRECTIONS)
