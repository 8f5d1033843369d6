"""The texts of a language as values: what rules and reviewers look at. `textfiles.py` reads them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.content.findings import Finding, Location
from bot.core.names import Language, TextId


@dataclass(frozen=True, slots=True)
class AuthoredText:
    """One wording. Variants are texts of their own: `id` is the text they vary, `variant` counts."""

    id: TextId
    variant: int
    language: Language
    at: Location
    source: str
    """The pattern as it was written, dedented."""
    plain: tuple[str, ...]
    """Every way it can read: one for each combination of choices inside, placeables as {name}."""
    placeholders: frozenset[str]
    digest: str = ""
    """Of the whole message with its parts: what a translation names under `of:`."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """What the comment above the message says: `of` and `reviewed`."""


@dataclass(frozen=True, slots=True)
class TextFile:
    file: str
    texts: tuple[AuthoredText, ...]
    findings: tuple[Finding, ...] = ()
