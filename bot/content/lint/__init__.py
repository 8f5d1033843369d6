"""Checks of authored content, one rule a file: what `alongside check` says.

    check(loaded)          every finding: faults of form met while reading, and those of all rules

`rules/` has a module for each rule; `registry.py` lists them. The other modules are what rules share:
`material` is handed to each of them, `ways` knows how people move, `answers` what a state may hear,
`uses` who reads and writes a slot, `needs` which texts are said where.
"""

from datetime import date

from bot.content.findings import Finding, in_order
from bot.content.lint.material import Material
from bot.content.lint.registry import RULES
from bot.content.loader import Loaded, without_collector

__all__ = ["check"]


def check(loaded: Loaded, today: date | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong, sorted. Without `today` nothing is too old."""
    with without_collector():
        material = Material(loaded, today)
        found = [finding for rule in RULES for finding in rule.find(material)]
    return in_order([*loaded.findings, *found])
