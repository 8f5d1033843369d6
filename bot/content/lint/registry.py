"""All rules, in the order of their codes. A test compares this list with the folder."""

from collections.abc import Iterator
from typing import Protocol

from bot.content.findings import Finding
from bot.content.lint.material import Material
from bot.content.lint.rules import (
    alarming,
    banned,
    collision,
    compared,
    disclosed,
    endless,
    exitless,
    flood,
    forgotten,
    groundless,
    helplines,
    hostage,
    interview,
    journal,
    landingless,
    learned,
    lengthy,
    markup,
    misrouted,
    missing,
    mistyped,
    monotone,
    moving,
    orphan,
    oversize,
    placeholders,
    pressing,
    recursion,
    removed,
    repeated,
    reserved,
    retired,
    retyped,
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
    unprotected,
    unreachable,
    unreadable,
    unreviewed,
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
    unreadable,
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
    flood,
    undeclared,
    unset,
    mistyped,
    disclosed,
    journal,
    wordless,
    orphan,
    placeholders,
    stale,
    oversize,
    twins,
    collision,
    alarming,
    monotone,
    markup,
    unprotected,
    helplines,
    exitless,
    groundless,
    unreviewed,
    removed,
    retyped,
    moving,
    retired,
    lengthy,
    banned,
    interview,
    learned,
    repeated,
    landingless,
    pressing,
    compared,
)
