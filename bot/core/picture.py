"""A picture as values: what stands in it, in her language, and the same in words.

It is drawn when it is sent (`bot/pictures`). Everything in it comes from the locale files and from
counting; no word of hers is ever in a picture.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was counted: `times` of `out_of`, and how that is written (`count`)."""

    label: str
    times: int
    out_of: int
    count: str


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """`words` say all that can be seen: for whoever does not see it, and where it cannot be drawn."""

    name: str  # of a file, without its ending
    title: str
    groups: tuple[Group, ...]
    foot: tuple[str, ...]
    words: str
    dark: bool = False
