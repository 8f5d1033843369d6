"""A `Message` as parameters of Bot API calls. Pure.

Texts go out plain, without a parse mode: nothing that a person wrote can become markup, and no
text can be one that the server fails to parse. Links make no preview. Isolation marks around a
person's own strings stay, for right-to-left; inside of them whatever an app would make a link of is
taken apart by an invisible joiner, so that a name cannot be tapped. Help and lines to call hold
nobody's own words, and their addresses are there to be tapped.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.app.messages import Message
from bot.app.rendering import HELP_KEYS
from bot.core.effects import Choice
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.splitting import LONGEST_TEXT, split, units

Parameters = Mapping[str, object]

PICKED = "✓ "
CHOSEN = "› "
MOST_BUTTONS = 96  # the server takes 100
LONGEST_LABEL = 60  # characters; the app cuts far earlier
SHORT_LABEL = 14  # two ways out of this length share a row
LONGEST_KEPT = 1_000
"""UTF-16 units of an asked text that is kept to show the chosen answer under it."""
NO_PREVIEW: Parameters = {"is_disabled": True}
EMPTY = "·"
"""For the day on which there is nothing at all to say above the buttons."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What has to be known to close the buttons of a message that was sent: its number and, where
    it is short enough, its text, so that the chosen answer can be shown under it.

    The Bot API cannot be asked for the text of a message, and an edit replaces all of it.
    """

    message_id: int
    text: str = ""

    def packed(self) -> str:
        return f"{self.message_id}\n{self.text}"


def unpack_receipt(packed: str) -> Receipt | None:
    number, _, text = packed.partition("\n")
    return Receipt(int(number), text) if number.isascii() and number.isdecimal() else None


# ── a bubble ──────────────────────────────────────────────────────────────────────────────────


def bubbles(message: Message, chat: int, buttons: Buttons, alone: str) -> tuple[Parameters, ...]:
    """`sendMessage` parameters, one for each part; the buttons stand under the last.

    `alone` is said where there are buttons and no text; the server takes no empty message.
    """
    is_ours = message.crisis or message.key in HELP_KEYS
    parts = split(sound(message.text) if is_ours else defused(message.text))
    if not parts:
        parts = (alone.strip() or EMPTY,) if message.choices else ()
    sent: list[Parameters] = [plain(chat, part) for part in parts]
    if sent and message.place:
        sent[-1] = {**sent[-1], "reply_markup": sharing(message)}
    elif sent and message.choices:
        sent[-1] = {**sent[-1], "reply_markup": keyboard(message, chat, buttons)}
    return tuple(sent)


def plain(chat: int, text: str) -> Parameters:
    return {"chat_id": chat, "text": text, "link_preview_options": NO_PREVIEW}


def receipt_for(message_id: int, text: str) -> str:
    return Receipt(message_id, text if units(text) <= LONGEST_KEPT else "").packed()


def closing(chat: int, receipt: Receipt, chosen: str | None) -> tuple[str, Parameters]:
    """Method and parameters that take the buttons away and show what was chosen."""
    target = {"chat_id": chat, "message_id": receipt.message_id}
    # What was chosen may be a word of her own.
    answer = apart(label(chosen)) if receipt.text and chosen else ""
    text = f"{receipt.text}\n\n{CHOSEN}{answer}" if answer else ""
    if not text or units(text) > LONGEST_TEXT:
        return "editMessageReplyMarkup", target
    return "editMessageText", {**target, "text": text, "link_preview_options": NO_PREVIEW}


# ── buttons ───────────────────────────────────────────────────────────────────────────────────


def keyboard(message: Message, chat: int, buttons: Buttons) -> Parameters:
    """Answers in columns; ways out below, in rows of their own."""
    drawn = [
        (choice, _button(message, chat, buttons, index))
        for index, choice in enumerate(message.choices[:MOST_BUTTONS])
    ]
    answers = [button for choice, button in drawn if not choice.apart]
    outs = [(choice, button) for choice, button in drawn if choice.apart]
    return {"inline_keyboard": [*_rows(answers, max(1, message.columns)), *_paired(outs)]}


def sharing(message: Message) -> Parameters:
    """A keyboard in the place of the letters: a location can be shared from there alone. The other
    buttons of the question stand on it as well, and send their words.
    """
    share = [{"text": label(message.place), "request_location": True}]
    others = [[{"text": label(choice.label) or choice.option}] for choice in message.choices]
    return {"keyboard": [share, *others], "resize_keyboard": True, "one_time_keyboard": True}


NO_KEYBOARD: Parameters = {"remove_keyboard": True}


def _button(message: Message, chat: int, buttons: Buttons, index: int) -> dict[str, str]:
    choice = message.choices[index]
    text = label(choice.label) or choice.option
    if choice.option in message.picked:
        text = PICKED + text
    prompt = (message.session, message.prompt or 0)
    return {"text": text, "callback_data": buttons.signed(chat, prompt, choice.option, index)}


def label(written: str) -> str:
    """One line, not too long; empty when nothing of it can be seen."""
    line = defused(" ".join(written.split()))
    if not any(character.isprintable() and not character.isspace() for character in line):
        return ""
    return line if len(line) <= LONGEST_LABEL else split(line, LONGEST_LABEL, 1)[0]


def _rows(drawn: Sequence[dict[str, str]], columns: int) -> list[list[dict[str, str]]]:
    return [list(drawn[at : at + columns]) for at in range(0, len(drawn), columns)]


def _paired(outs: Sequence[tuple[Choice, dict[str, str]]]) -> list[list[dict[str, str]]]:
    """Two short ways out share a row."""
    rows: list[list[dict[str, str]]] = []
    for _, button in outs:
        last = rows[-1] if rows else []
        if len(last) == 1 and max(len(last[0]["text"]), len(button["text"])) <= SHORT_LABEL:
            last.append(button)
        else:
            rows.append([button])
    return rows


# ── a person's own strings ────────────────────────────────────────────────────────────────────

_ISOLATED = re.compile(r"[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_LINKED = re.compile(r"([@#$/:.])(?=\w)")
_JOINER = "\u2060"


def defused(text: str) -> str:
    """Sound, and no link out of an isolated string."""
    whole = sound(text)
    return whole if whole.isascii() else _ISOLATED.sub(lambda own: apart(own.group()), whole)


def apart(text: str) -> str:
    """The same to read, and nothing in it to tap."""
    return _LINKED.sub(rf"\1{_JOINER}", text)


def sound(text: str) -> str:
    """Halves of characters and null signs gone."""
    whole = text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
    return whole.replace("\x00", "")
