"""Bubbles and the person's own lines, as lines of text. Pure: values in, lines out."""

from wcwidth import wrap

from bot.transports.terminal.cleaning import shown
from bot.transports.terminal.look import Look, Paint

LONGEST_ECHO = 1_500  # characters of the person's own message that are shown again


def wrapped(text: str, width: int) -> list[str]:
    """Lines no wider than `width` cells; a telephone number is not cut at its hyphens."""
    lines: list[str] = []
    for paragraph in shown(text).strip().split("\n"):
        lines += wrap(paragraph, max(4, width), break_on_hyphens=False) or [""]
    return lines


def bubble(text: str, look: Look) -> list[str]:
    """What the companion says, behind a soft bar on the left."""
    bar = look.margin + look.paint(Paint.BAR, look.marks.bar) + " "
    room = look.width - len(look.margin) - 2
    return ["", *(bar + line for line in wrapped(text, room))]


def own(text: str, look: Look) -> list[str]:
    """What the person said. Of something very long the beginning is enough to recognise it."""
    short = text[:LONGEST_ECHO]
    if len(text) > LONGEST_ECHO:
        short = short.rstrip() + look.marks.more
    first = look.margin + look.paint(Paint.OWN, look.marks.own) + " "
    later = look.margin + "  "
    lines = wrapped(short, look.width - len(later))
    return ["", first + lines[0], *(later + line for line in lines[1:])]


def chosen(label: str, look: Look) -> list[str]:
    """Which button a closed prompt was answered with."""
    mark = look.margin + look.paint(Paint.OWN, look.marks.chosen) + " "
    return [mark + line for line in wrapped(label, look.width - len(look.margin) - 2)]


def note(text: str, look: Look) -> list[str]:
    """Something of the terminal's own: pale, no bubble."""
    lines = wrapped(text, look.width - len(look.margin))
    return [look.margin + look.paint(Paint.PALE, line) for line in lines]


def dots(frame: int, look: Look) -> str:
    """The typing signal: one dot, two, three, and again."""
    count = frame % 3 + 1
    bar = look.margin + look.paint(Paint.BAR, look.marks.bar) + " "
    return bar + look.paint(Paint.PALE, " ".join([look.marks.dot] * count))
