"""All rules, in the order of their codes. A test compares this list with the folder."""

from collections.abc import Iterator
from typing import Protocol

from bot.content.findings import Finding
from bot.content.lint.material import Material
from bot.content.lint.rules import (
    disclosed,
    endless,
    flood,
    forgotten,
    hostage,
    journal,
    misrouted,
    missing,
    mistyped,
    orphan,
    oversize,
    placeholders,
    recursion,
    reserved,
    ringing,
    shadowed,
    silent,
    spinning,
    stale,
    trap,
    twins,
    unanswered,
    undeclared,
    unguarded,
    unreachable,
    unreadable,
    unset,
    wordless,
)


class Rule(Protocol):
    """A module of `rules/`."""

    CODE: str
    SEVERITY: str
    """`error`, `warning`, or both."""
    FINDS: str
    """What it finds, in a line."""

    def find(self, material: Material) -> Iterator[Finding]: ...


RULES: tuple[Rule, ...] = (
    reserved,
    missing,
    unreachable,
    endless,
    spinning,
    trap,
    unanswered,
    misrouted,
    shadowed,
    recursion,
    silent,
    unguarded,
    hostage,
    forgotten,
    ringing,
    undeclared,
    unset,
    mistyped,
    disclosed,
    journal,
    flood,
    wordless,
    orphan,
    placeholders,
    stale,
    oversize,
    twins,
    unreadable,
)
