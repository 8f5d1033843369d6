"""Texts that Fluent has to fill in: those with arguments, choices, or more than one line.

A module of its own, because `fluent.runtime` takes a while to import and the first words to a
person need none of it.
"""

import re
from collections.abc import Mapping
from datetime import date

from babel import Locale, core
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType, fluent_number

from bot.core.names import Language
from bot.core.texts import Argument, Arguments

_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn writing around. An unclosed one in somebody's words would reach past them."""


class Bundle:
    """The messages of one file of one language, each parsed when it is first needed."""

    def __init__(self, language: Language, slices: Mapping[str, str]) -> None:
        self._slices = slices
        self._language = language
        self._fluent = FluentBundle([language], use_isolating=True)
        _let_go_of_other_locales()

    def has(self, message: str, attribute: str | None) -> bool:
        return self._pattern(message, attribute) is not None

    def said(self, message: str, attribute: str | None, arguments: Arguments) -> str | None:
        """The text filled in, with isolation marks; None when it is missing or cannot be filled."""
        pattern = self._pattern(message, attribute)
        if pattern is None:
            return None
        given = {name: _given(value, self._language) for name, value in arguments.items()}
        said, errors = self._fluent.format_pattern(pattern, given)
        if errors:  # perhaps it quotes a message or term that nobody asked for until now
            for name in self._slices:
                self._parse(name)
            said, errors = self._fluent.format_pattern(pattern, given)
        return said if isinstance(said, str) and not errors else None

    def _pattern(self, message: str, attribute: str | None) -> Pattern | None:
        if not self._fluent.has_message(message):
            self._parse(message)
        if not self._fluent.has_message(message):  # not Fluent: a finding of the checks
            return None
        found = self._fluent.get_message(message)
        return found.value if attribute is None else found.attributes.get(attribute)

    def _parse(self, name: str) -> None:
        self._fluent.add_resource(FluentResource(self._slices[name]))


def _let_go_of_other_locales() -> None:
    """Loading a locale reads a table of all of them, 2 MB of which nothing is asked afterwards. It
    is read again when another one is loaded."""
    core._global_data = None


def _given(value: Argument, language: Language) -> FluentType | str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return fluent_number(value, useGrouping=False)
    if isinstance(value, date):
        return _day(value, language)
    return value.translate(_DIRECTIONS)


def _day(value: date, language: Language) -> str:
    """Weekday, day and month in full, without a year: "Friday, March 6", "viernes, 6 de marzo"."""
    locale = Locale.parse(language, sep="-")
    patterns = locale.datetime_skeletons
    short = str(patterns.get("MMMMEd") or patterns["MMMEd"])
    pattern = re.sub("M{3,}", "MMMM", re.sub("E+", "EEEE", short))
    return format_date(value, pattern, locale=locale)
