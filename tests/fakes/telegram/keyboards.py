"""reply_markup: what the real server refuses, and what it lets pass but nobody should send."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from tests.fakes.telegram.entities import Complain
from tests.fakes.telegram.errors import Refusal, bad_request
from tests.fakes.telegram.methods import OBJECTS

MAX_DATA = 64  # bytes
MAX_BUTTONS = 100
MAX_ROW = 8
_ACTIONS = tuple(OBJECTS["InlineKeyboardButton"] - {"text", "icon_custom_emoji_id", "style"})
_MARKUPS = {
    "inline_keyboard": "InlineKeyboardMarkup",
    "keyboard": "ReplyKeyboardMarkup",
    "remove_keyboard": "ReplyKeyboardRemove",
    "force_reply": "ForceReply",
}
Markup = dict[str, object]


def check_fields(kind: str, given: Iterable[object], complain: Complain) -> None:
    for name in given:
        if name not in OBJECTS[kind]:
            complain("unknown_field", f"{kind}.{name}")


def check_markup(given: object, *, only_inline: bool, complain: Complain) -> Markup | None:
    """The keyboard as it stands under the message; None for none."""
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad_request("Object expected as reply markup")
    marks = [name for name in _MARKUPS if name in given]
    if len(marks) != 1:
        if given:
            complain("reply_markup", "none or several kinds in one")
        return None
    check_fields(_MARKUPS[marks[0]], given, complain)
    if marks[0] == "inline_keyboard":
        return _inline(given["inline_keyboard"], complain)
    if only_inline:
        raise bad_request("inline keyboard expected")
    if marks[0] == "keyboard":
        _reply(given["keyboard"], complain)
    return dict(given)


def _inline(rows: object, complain: Complain) -> Markup | None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        )
    kept = [[_button(button, complain) for button in row] for row in rows if row]
    if len(kept) != len(rows):
        complain("reply_markup", "an empty row")
    if sum(map(len, kept)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    if any(len(row) > MAX_ROW for row in kept):
        complain("reply_markup", "more than eight buttons in a row")
    return {"inline_keyboard": kept} if kept else None


def _refused(why: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {why}")


def _button(button: object, complain: Complain) -> Markup:
    if not isinstance(button, dict):
        raise _refused("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise _refused('Can\'t find field "text"')
    if not isinstance(text, str):
        raise _refused('Field "text" must be of type String')
    check_fields("InlineKeyboardButton", button, complain)
    actions = [name for name in _ACTIONS if button.get(name) not in (None, "")]
    if not actions:
        raise _refused("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        complain("reply_markup", "a button with several actions")
    if not text.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    _check_action(button)
    return dict(button)


def _check_action(button: Markup) -> None:
    data, url = button.get("callback_data"), button.get("url")
    if data is not None and not isinstance(data, str):
        raise _refused('Field "callback_data" must be of type String')
    if data is not None and len(data.encode()) > MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if url is None:
        return
    if not isinstance(url, str):
        raise _refused('Field "url" must be of type String')
    parts = urlsplit(url if "://" in url else f"https://{url}")
    if parts.scheme not in {"http", "https", "tg"} or not parts.netloc:
        raise bad_request("BUTTON_URL_INVALID")


def _reply(rows: object, complain: Complain) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('Field "keyboard" must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        if isinstance(button, str):
            continue
        if not isinstance(button, dict):
            raise bad_request(
                "can't parse keyboard button: KeyboardButton must be a String or an Object"
            )
        if not isinstance(button.get("text"), str):
            raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
        check_fields("KeyboardButton", button, complain)
