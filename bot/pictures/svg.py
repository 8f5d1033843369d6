"""A picture as SVG: a pure function of its values.

Every count is a row of circles, as many as it is out of, so that two of three never looks like two
of twenty. The circles of a group are of one size; a row in which they would be too small to be told
apart is a bar. Where letters run from right to left all of it is mirrored.
"""

import unicodedata
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from bot.core.picture import Group, Picture, Row
from bot.pictures.colours import DARK, LIGHT, Palette
from bot.pictures.fonts import FAMILIES

WIDTH = 1080
MARGIN, PADDING = 60, 44
INNER = WIDTH - 2 * (MARGIN + PADDING)
"""Between the paddings of a card: everything but the title stands there."""
TITLE, HEADING, LABEL, SMALL = 50, 29, 33, 25
"""Sizes of text in pixels: a phone shows the picture at about a third."""
LETTER = 0.53
"""Width of an average letter, in sizes of its text; on the generous side."""
LINE = 1.45
GAP = 28
RADIUS, STEP = 13.0, 37.0
BESIDE = 16
"""Between the circles of a row and how many of how many."""
ABOVE, BELOW = 18, 9
"""Over the label of a row, and under it: letters with tails reach far down in some scripts."""
LEAST_STEP = 16.0
"""Circles that are closer cannot be told apart on a phone: then the row is one bar."""
RIGHT_TO_LEFT = frozenset({"R", "AL"})
ISOLATE, END_ISOLATE = "\u2067", "\u2069"


def svg(picture: Picture) -> str:
    return _Sheet(picture).drawn()


def runs_from_right(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    strong = (one for one in directions if one in {"L", *RIGHT_TO_LEFT})
    return next(strong, "L") in RIGHT_TO_LEFT


class _Sheet:
    """The parts, from the top down; `y` is where the next one goes."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._palette: Palette = DARK if picture.dark else LIGHT
        self._mirrored = runs_from_right(picture.title)
        self._y = float(MARGIN)
        self._parts: list[str] = []

    def drawn(self) -> str:
        colours = self._palette
        self._lines(self._picture.title, TITLE, colours.title, weight=600)
        for number, group in enumerate(self._picture.groups):
            self._group(group, colours.marks[number % len(colours.marks)])
        self._y += GAP
        for line in self._picture.foot:
            self._lines(line, SMALL, colours.quiet)
        height = round(self._y + MARGIN)
        ground = f'<rect width="{WIDTH}" height="{height}" fill="{colours.ground}"/>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
            f'viewBox="0 0 {WIDTH} {height}" font-family="{", ".join(FAMILIES.values())}">'
            f"<title>{escape(self._picture.title)}</title>{ground}{''.join(self._parts)}</svg>"
        )

    # ── a group ───────────────────────────────────────────────────────────────────────────────

    def _group(self, group: Group, mark: str) -> None:
        self._y += GAP
        top, place = self._y, len(self._parts)
        self._y += PADDING * 0.75
        self._lines(group.heading, HEADING, mark, weight=600)
        scale = _scale(group)
        for row in group.rows:
            self._row(row, mark, scale)
        self._y += PADDING
        self._parts.insert(place, self._card(top))

    def _card(self, top: float) -> str:
        return (
            f'<rect x="{MARGIN}" y="{top:.1f}" width="{WIDTH - 2 * MARGIN}" '
            f'height="{self._y - top:.1f}" rx="30" fill="{self._palette.card}"/>'
        )

    def _row(self, row: Row, mark: str, scale: "_Scale") -> None:
        self._y += ABOVE
        self._lines(row.label, LABEL, self._palette.text)
        middle = self._y + RADIUS + BELOW
        step = scale.step(row)
        drawn = self._bar if step < LEAST_STEP else self._circles
        self._parts += drawn(row, mark, middle, step)
        end = row.out_of * step
        quiet = self._palette.quiet
        self._text(row.count, end + BESIDE, middle + SMALL * 0.36, size=SMALL, colour=quiet)
        self._y = middle + RADIUS

    def _circles(self, row: Row, mark: str, y: float, step: float) -> list[str]:
        radius = min(RADIUS, step * 0.36)
        empty = f'fill="none" stroke="{self._palette.ring}" stroke-width="1.8"'
        return [
            _circle(self._x(radius + place * step), y, radius, f'fill="{mark}"')
            if place < row.times
            else _circle(self._x(radius + place * step), y, radius - 0.9, empty)
            for place in range(row.out_of)
        ]

    def _bar(self, row: Row, mark: str, y: float, step: float) -> list[str]:
        return [
            self._capsule(row.out_of * step, y, f'fill="none" stroke="{self._palette.ring}"'),
            self._capsule(row.times * step, y, f'fill="{mark}"'),
        ]

    def _capsule(self, width: float, y: float, paint: str) -> str:
        left = min(self._x(0), self._x(width))
        return (
            f'<rect x="{left:.1f}" y="{y - 10:.1f}" width="{width:.1f}" height="20" rx="10" '
            f'stroke-width="1.8" {paint}/>'
        )

    # ── text ──────────────────────────────────────────────────────────────────────────────────

    def _lines(self, text: str, size: int, colour: str, *, weight: int = 400) -> None:
        """Text in as many lines as it needs, each from where lines begin."""
        for line in wrap(text, int(INNER / (size * LETTER))):
            self._y += size * LINE
            self._text(line, 0, self._y - size * 0.35, size=size, colour=colour, weight=weight)

    def _text(
        self, text: str, x: float, y: float, *, size: int, colour: str, weight: int = 400
    ) -> None:
        """Anchors are those of the page, so that a mirrored one only changes sides."""
        anchor = "end" if self._mirrored else "start"
        said = f"{ISOLATE}{text}{END_ISOLATE}" if self._mirrored else text
        self._parts.append(
            f'<text x="{self._x(x):.1f}" y="{y:.1f}" font-size="{size}" font-weight="{weight}" '
            f'text-anchor="{anchor}" fill="{colour}">{escape(said)}</text>'
        )

    def _x(self, inward: float) -> float:
        """So far from where lines begin."""
        from_edge = MARGIN + PADDING + inward
        return WIDTH - from_edge if self._mirrored else from_edge


@dataclass(frozen=True, slots=True)
class _Scale:
    """How wide one time is drawn: the same in all rows that are circles; a bar fills the room."""

    room: float
    most: int  # times of the longest row of circles

    def step(self, row: Row) -> float:
        return min(STEP, self.room / max(self.most, row.out_of, 1))


def _scale(group: Group) -> _Scale:
    """The room is what the longest of the counts leaves."""
    written = max((len(row.count) for row in group.rows), default=0) * SMALL * LETTER
    room = max(INNER / 2, INNER - BESIDE - written)
    singly = (row.out_of for row in group.rows if row.out_of * LEAST_STEP <= room)
    return _Scale(room, max(singly, default=0))


def _circle(x: float, y: float, radius: float, paint: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" {paint}/>'
