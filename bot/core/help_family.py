"""The kinds of first help, and which route of the protocol gets which (`SAFETY.md`)."""

from collections.abc import Mapping
from enum import StrEnum

Bubbles = tuple[str, ...]


class Family(StrEnum):
    """Which words fit. Routes that need the same first help share a family."""

    GENERAL = "general"
    IN_PROGRESS = "in_progress"
    THOUGHTS = "thoughts"
    SELF_HARM = "self_harm"
    OTHER = "other"
    FROM_OTHERS = "from_others"
    TO_OTHERS = "to_others"
    BODY = "body"
    AGAIN = "again"  # the same sign once more in one talk: short, and not the same list


FAMILIES: Mapping[str, Family] = {
    "A": Family.IN_PROGRESS,
    "B": Family.THOUGHTS,
    "C": Family.THOUGHTS,
    "D": Family.SELF_HARM,
    "E": Family.OTHER,
    "I": Family.FROM_OTHERS,
    "J": Family.TO_OTHERS,
    "L": Family.BODY,
}
"""By the letter of the route; the others get the general words."""


def family_of(route: str | None) -> Family:
    return FAMILIES.get(route or "", Family.GENERAL)
