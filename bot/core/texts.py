"""The port to authored texts: the engine knows ids and counts, the catalogue knows words."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Protocol

from bot.core.names import Language, TextId

Argument = str | int | date
Arguments = Mapping[str, Argument]
"""What a text may mention; a date is named as her language does. Strings are a person's own words or labels, already in her language."""


class Catalogue(Protocol):
    """All texts of all languages. A language that lacks a text falls back to the base language."""

    def has(self, language: Language, text: TextId) -> bool:
        """Whether the text exists in the language or in the base language."""

    def variants(self, language: Language, text: TextId) -> int:
        """How many wordings there are; 1 for a text without variants, 0 when it is missing."""

    def mentions(self, language: Language, text: TextId) -> Collection[str]:
        """The arguments that it may ask for; others need not be gathered."""

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        """The text with its arguments filled in.

        Raises `TextMissing` when neither the language nor the base language has it. A missing
        argument is a failure as well: the base language is tried, then `TextMissing` is raised.
        """
