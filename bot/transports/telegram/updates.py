"""One update of the Bot API, from raw JSON to what was heard. Pure.

Every kind is heard, or left on purpose (`contents.py`, edits without words, a command for another
bot). What has another shape than expected keeps its bytes: the turn will put it aside, sealed.
Nothing of a contact or a file goes further than its kind, nothing of a location further than its time
zone, except for words that may say that somebody is in danger.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any, Final

import orjson

from bot.app.messages import (
    Heard,
    HeardBlocked,
    HeardOpening,
    HeardRequest,
    HeardText,
    HeardUnblocked,
)
from bot.transports.telegram.buttons import FOREIGN, Buttons
from bot.transports.telegram.contents import Json, ZoneAt, nowhere, whole, wordless

ALLOWED_UPDATES: Final = (
    "message",
    "edited_message",
    "channel_post",
    "callback_query",
    "my_chat_member",
)
PRIVATE: Final = "private"
NOBODY: Final = 0
"""The chat of an update that has none."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one update is. With neither `heard`, `raw` nor `leave` it is left on purpose."""

    update_id: int | None
    chat: int = NOBODY
    heard: Heard | None = None
    raw: bytes | None = None  # could not be read
    query: str | None = None  # a press that waits for its answer
    leave: int | None = None  # a group or channel: no place for this

    @property
    def key(self) -> str:
        """Unique for ever, also for an update that lost its number."""
        if self.update_id is not None:
            return f"telegram:{self.update_id}"
        return f"telegram:raw:{hashlib.sha256(self.raw or b'').hexdigest()[:32]}"


class Updates:
    """Reads updates for one bot. Until its user name is known, every command is for it."""

    def __init__(self, buttons: Buttons, name: str = "", *, zone_at: ZoneAt = nowhere) -> None:
        self._buttons = buttons
        self._zone_at = zone_at
        self._name = name.lower()

    def call_me(self, name: str) -> None:
        self._name = name.lower()

    def read(self, update: object) -> Taken:
        if isinstance(update, bytes):
            return _broken(update)
        try:
            return self._read(update)
        except (KeyError, TypeError, ValueError, AttributeError):
            return _malformed(update)

    def _read(self, update: Any) -> Taken:
        update_id = _number(update["update_id"])
        if "message" in update:
            return self._message(update_id, update["message"])
        if "callback_query" in update:
            return self._press(update_id, update["callback_query"])
        if "edited_message" in update:
            return _edit(update_id, update["edited_message"])
        if "my_chat_member" in update:
            return _membership(update_id, update["my_chat_member"])
        if "channel_post" in update:
            return Taken(update_id, leave=_number(update["channel_post"]["chat"]["id"]))
        return _malformed(update)

    def _message(self, update_id: int, message: Json) -> Taken:
        chat = message["chat"]
        if chat["type"] != PRIVATE:
            return Taken(update_id, leave=_number(chat["id"]))
        written = _written(message)
        heard = self._words(written) if written else wordless(message, self._zone_at)
        return Taken(update_id, _number(chat["id"]), heard)

    def _words(self, text: str) -> Heard | None:
        command = _COMMAND.match(text.strip()) if text.startswith("/") else None
        if command is None:
            return HeardText(text)
        name, addressee, rest = command.group(1), command.group(2), command.group(3)
        if addressee and self._name and addressee.lower() != self._name:
            return HeardText(text) if rest else None
        if name.lower() == "start" and (opening := _opening(rest)):
            return opening
        return HeardText(f"/{name} {rest}" if rest else f"/{name}")

    def _press(self, update_id: int, query: Json) -> Taken:
        answer_to = _string(query["id"])
        message = query.get("message")
        if message is None:  # so old that the server has forgotten it
            chat_id = _number(query["from"]["id"])
        elif message["chat"]["type"] != PRIVATE:
            return Taken(update_id, leave=_number(message["chat"]["id"]), query=answer_to)
        else:
            chat_id = _number(message["chat"]["id"])
        data = query.get("data")
        press = self._buttons.read(chat_id, data) if isinstance(data, str) else FOREIGN
        return Taken(update_id, chat_id, press, query=answer_to)


# ── words ─────────────────────────────────────────────────────────────────────────────────────

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+(.*))?\Z", re.DOTALL)
_TO_FLOW = re.compile(r"flow-([a-z][a-z0-9_]{0,55})\Z")
_IN_LANGUAGE = re.compile(r"lang-([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\Z")


def _opening(payload: str | None) -> Heard | None:
    """`/start`, perhaps with a deep link; None when somebody wrote words after it."""
    if payload is None:
        return HeardOpening()
    if flow := _TO_FLOW.match(payload):
        return HeardRequest(flow.group(1))
    if language := _IN_LANGUAGE.match(payload):
        return HeardOpening(language.group(1))
    return None


def _edit(update_id: int, message: Json) -> Taken:
    """An edit is read for danger only, so one without words says nothing."""
    chat = message["chat"]
    if chat["type"] != PRIVATE:
        return Taken(update_id)
    written = _written(message)
    return Taken(
        update_id, _number(chat["id"]), HeardText(written, edited=True) if written else None
    )


def _written(message: Json) -> str:
    text = message.get("text")
    return whole(_string(message.get("caption", "") if text is None else text))


# ── doors ─────────────────────────────────────────────────────────────────────────────────────

_PRESENT: Final = ("member", "administrator", "creator", "restricted")


def _membership(update_id: int, change: Json) -> Taken:
    """Our own standing in a chat has changed."""
    chat, status = change["chat"], change["new_chat_member"]["status"]
    chat_id = _number(chat["id"])
    if chat["type"] != PRIVATE:
        return Taken(update_id, leave=chat_id if status in _PRESENT else None)
    if status == "kicked":
        return Taken(update_id, chat_id, HeardBlocked())
    return Taken(update_id, chat_id, HeardUnblocked() if status == "member" else None)


# ── what nobody can read ──────────────────────────────────────────────────────────────────────

LARGEST = 2**52  # Bot API: ids have at most 52 significant bits
_SPOT = re.compile(rb'("(?:latitude|longitude)"\s*:\s*)"?-?[\d.eE+-]+"?')
_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,15})\b')


def _malformed(update: object) -> Taken:
    fields = update if isinstance(update, dict) else {}
    update_id = fields.get("update_id")
    known = update_id if _is_number(update_id) else None
    return Taken(known, _chat_of(fields), raw=_placeless(_bytes(update)))


def _broken(raw: bytes) -> Taken:
    found = _UPDATE_ID.search(raw)
    return Taken(int(found.group(1)) if found else None, raw=_placeless(raw))


def _placeless(raw: bytes) -> bytes:
    """Without the numbers of a location: also of what is put aside nobody keeps where she was."""
    return _SPOT.sub(rb"\1null", raw)


def _chat_of(fields: Json) -> int:
    """The private chat that an update of any shape is about; `NOBODY` without one."""
    for part in fields.values():
        if not isinstance(part, dict):
            continue
        chat = part.get("chat")
        if isinstance(chat, dict) and chat.get("type") == PRIVATE and _is_number(chat.get("id")):
            return int(chat["id"])
    return NOBODY


def _bytes(update: object) -> bytes:
    try:
        return orjson.dumps(update)
    except TypeError:  # numbers without end, halves of characters
        try:
            return json.dumps(update).encode()
        except (ValueError, RecursionError):
            return b"null"


def _is_number(value: object) -> bool:
    return type(value) is int and -LARGEST < value < LARGEST


def _number(value: Any) -> int:
    if not _is_number(value):
        raise TypeError
    return int(value)


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
