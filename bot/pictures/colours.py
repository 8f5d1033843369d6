"""Light and dark: quiet earth colours. A test holds every pair to WCAG 2.2.

Text has a contrast of at least 4.5 (1.4.3), what is drawn and means something of 3 (1.4.11).
"""

from dataclasses import dataclass

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0


@dataclass(frozen=True, slots=True)
class Palette:
    """`marks` are for one group after the other; they tell groups apart and mean nothing else."""

    ground: str
    card: str  # what a group stands on
    title: str
    text: str
    quiet: str  # less pressing text
    ring: str  # a circle that was not counted
    marks: tuple[str, ...]


LIGHT = Palette(
    ground="#F3ECE2",
    card="#FFFBF6",
    title="#3A332D",
    text="#453D36",
    quiet="#665C54",
    ring="#958A7E",
    marks=("#A2614A", "#5B7A63", "#6F6A99", "#3F7686"),
)
DARK = Palette(
    ground="#1B1816",
    card="#272320",
    title="#F1E9DF",
    text="#E5DCD1",
    quiet="#B3A89C",
    ring="#857A70",
    marks=("#DE9E85", "#9DBFA4", "#B5B0DC", "#86BCCB"),
)


def contrast(one: str, other: str) -> float:
    """The ratio of two colours (`#RRGGBB`), 1 to 21, as WCAG 2.2 computes it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
