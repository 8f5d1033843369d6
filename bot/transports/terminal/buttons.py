"""The open prompt as lines of text: numbered answers in columns, ways out apart. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from wcwidth import wcswidth

from bot.app.messages import Message
from bot.core.effects import Choice
from bot.transports.terminal.cleaning import shown
from bot.transports.terminal.drawing import wrapped
from bot.transports.terminal.look import Look, Paint

GAP = 3
SIDE_BY_SIDE = 3
"""So many answers stand in one row, if they fit, also where the author asked for one column."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as it is drawn: what stands before the label, and the label."""

    lead: str
    label: str
    paint: Paint | None = None

    @property
    def cells(self) -> int:
        return max(0, wcswidth(self.lead + self.label))

    def drawn(self, look: Look, label: str | None = None) -> str:
        text = self.label if label is None else label
        lead = look.paint(Paint.NUMBER, self.lead)
        return lead + (look.paint(self.paint, text) if self.paint else text)


def has_numbers(choices: Sequence[Choice]) -> bool:
    """Whether choices are numbered: not where labels are numbers themselves (0 to 10, 5 minutes)."""
    return not any(choice.label[:1].isdecimal() for choice in choices if not choice.apart)


def number_of(message: Message, choice: Choice) -> str:
    """What to type for it, or nothing where the label itself is typed."""
    if not has_numbers(message.choices):
        return ""
    return str(message.choices.index(choice) + 1)


def label_of(message: Message | None, typed: str) -> str | None:
    """The label of the button with that number; None when it is not the number of one."""
    if message is None:
        return None
    numbers = {number_of(message, choice): choice.label for choice in message.choices}
    return numbers.get(typed.strip()) if typed.strip() else None


def drawn(message: Message, look: Look, rows: int = 24) -> list[str]:
    """Answers in their columns, ways out in a row of their own beneath, at most `rows` high."""
    answers = [choice for choice in message.choices if not choice.apart]
    outer = [choice for choice in message.choices if choice.apart]
    columns = max(1, message.columns)
    if columns == 1 and len(answers) <= SIDE_BY_SIDE:
        columns = len(answers)
    last = _grid(_buttons(message, outer, look), len(outer), look)
    first = _grid(_buttons(message, answers, look), columns, look)
    if len(first) + len(last) + 1 > rows:
        first = _grid(_buttons(message, answers, look), len(answers), look)
    return first + ([""] if first and last else []) + last


def _buttons(message: Message, choices: Sequence[Choice], look: Look) -> list[Button]:
    digits = len(number_of(message, message.choices[-1])) if message.choices else 0
    buttons = []
    for choice in choices:
        number = number_of(message, choice).rjust(digits)
        mark = ""
        if message.picked and not choice.apart:
            mark = look.marks.picked if choice.option in message.picked else " "
        lead = " ".join(part for part in (mark, number) if part)
        paint = Paint.PICKED if mark.strip() else None
        label = shown(choice.label).replace("\n", " ")
        buttons.append(Button(f"{lead} " if lead else "", label, paint))
    return buttons


def _grid(buttons: Sequence[Button], columns: int, look: Look) -> list[str]:
    """Rows of as many columns as asked for, or as fit."""
    indent = look.margin * 2
    room = look.width - len(indent)
    for count in range(min(columns, len(buttons)), 1, -1):
        widths = [max(button.cells for button in buttons[place::count]) for place in range(count)]
        if sum(widths) + GAP * (count - 1) <= room:
            starts = range(0, len(buttons), count)
            return [indent + _row(buttons[at : at + count], widths, look) for at in starts]
    return [line for button in buttons for line in _tall(button, indent, room, look)]


def _row(buttons: Sequence[Button], widths: Sequence[int], look: Look) -> str:
    row = ""
    for button, width in zip(buttons, widths, strict=False):  # the last row may be shorter
        row += button.drawn(look) + " " * (width - button.cells + GAP)
    return row.rstrip()


def _tall(button: Button, indent: str, room: int, look: Look) -> list[str]:
    """One button a line, its label wrapped behind its number."""
    hang = " " * len(button.lead)
    first, *more = wrapped(button.label, room - len(hang))
    return [indent + button.drawn(look, first), *(indent + hang + line for line in more)]
