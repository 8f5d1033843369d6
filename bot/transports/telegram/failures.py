"""What can go wrong with a call to the Bot API, as kinds that the callers decide by.

The server's own description stays here: it may quote the text that was refused, and with it what a
person wrote. So may an answer that cannot be read. Neither travels on in an error.

    BotError
    └── LineError             a call to the Bot API failed
        ├── NotSent           the request was never written: it cannot have had an effect
        ├── NoAnswer          the request went out, and nothing readable came back
        ├── Refused           the server said no; `kind` says why
        └── TokenRefused      the server does not know the token: the operator has to act
"""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import orjson

from bot.core.errors import BotError


class Kind(StrEnum):
    """Why the server refused."""

    GONE = "gone"  # blocked, deactivated, never started: this person cannot be reached
    DONE = "done"  # nothing to do any more: not modified, already deleted, too old to answer
    MARKUP = "markup"  # entities or a keyboard that the server cannot take
    FLOOD = "flood"  # 429
    CONFLICT = "conflict"  # somebody else polls, or a webhook is set
    STRANGER = "stranger"  # 401, or 404: the server knows no such token
    SERVER = "server"  # 5xx
    BAD = "bad"  # any other 4xx: asking again would not help


class LineError(BotError):
    """a call to the bot api failed"""


class NotSent(LineError):
    """the bot api could not be reached"""


class NoAnswer(LineError):
    """the bot api gave no answer that can be read"""


class TokenRefused(LineError):
    """the bot api does not accept the token; look at ALONGSIDE_TELEGRAM_TOKEN"""


class Refused(LineError):
    """the bot api refused a call"""

    def __init__(self, kind: Kind, code: int, retry_after: float | None = None) -> None:
        super().__init__(f"the bot api refused a call ({kind}, {code})")
        self.kind, self.code, self.retry_after = kind, code, retry_after


LONGEST_HOLD = 3600.0
"""Seconds; a wilder `retry_after` is a broken answer and no reason to be silent for a day."""

_GONE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "peer_id_invalid",
    "bot was blocked",
    "bot was kicked",
    "can't initiate conversation",
    "group chat was upgraded",
    "chat_write_forbidden",
)
_DONE = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message_id_invalid",
    "query is too old",
    "query_id_invalid",
    "query id is invalid",
)
_MARKUP = ("can't parse", "entit", "button", "keyboard", "reply markup", "unsupported url")


def read_answer(status: int, payload: bytes) -> object:
    """The `result` of an answer. Raises `Refused` or `NoAnswer`."""
    answer = _fields(payload)
    if answer is not None and answer.get("ok") is True and "result" in answer:
        return answer["result"]
    raise refusal(status, answer)


def refusal(status: int, answer: Mapping[str, Any] | None) -> LineError:
    """The error that an answer without a result stands for."""
    code = status
    if answer is not None and answer.get("ok") is False and _is_code(answer.get("error_code")):
        code = answer["error_code"]
    if code < 400:
        return NoAnswer()
    description = str((answer or {}).get("description") or "").lower()
    retry_after = _retry_after(answer, description) if code == 429 else None
    return Refused(_kind(code, description), code, retry_after)


def _kind(code: int, description: str) -> Kind:
    match code:
        case 401 | 404:
            return Kind.STRANGER
        case 403:
            return Kind.GONE
        case 409:
            return Kind.CONFLICT
        case 429:
            return Kind.FLOOD
        case 400:
            return _kind_of_bad_request(description)
        case _:
            return Kind.SERVER if code >= 500 else Kind.BAD


def _kind_of_bad_request(description: str) -> Kind:
    for parts, kind in ((_GONE, Kind.GONE), (_DONE, Kind.DONE), (_MARKUP, Kind.MARKUP)):
        if any(part in description for part in parts):
            return kind
    return Kind.BAD


def _retry_after(answer: Mapping[str, Any] | None, description: str) -> float:
    parameters = (answer or {}).get("parameters")
    given = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if not isinstance(given, int | float) or isinstance(given, bool):
        last = description.rpartition(" ")[2]
        given = int(last) if last.isascii() and last.isdecimal() and len(last) < 8 else 1
    return min(LONGEST_HOLD, max(1.0, float(given)))


def _is_code(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 400 <= value < 600


def _fields(payload: bytes) -> dict[str, Any] | None:
    try:
        answer = orjson.loads(payload)
    except orjson.JSONDecodeError:
        # The standard parser takes what the strict one refuses: lone surrogates, for one.
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            return None
    return answer if isinstance(answer, dict) else None
