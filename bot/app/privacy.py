"""What is stored about a person as a file for her: one JSON document, every field under its name.

Names are those of the values (`bot/core/conversation.py`, `ports.py`), instants ISO 8601, and
nothing is left out because it is empty: a field that is added there is in the next file.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum

from bot.app.messages import File
from bot.app.ports import Export

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

FORMAT, VERSION = "alongside-export", 1

WHERE_IT_STANDS: Mapping[str, str] = {
    "conversation": "`conversation`, and `kit` beside it",
    "kit": "`kit`",
    "timer": "`timers` of `conversation`",
    "history": "`history`",
    "journal": "`journal`",
    "receipt": "`receipts`",
    "quarantine": "`put_aside`",
    "person": "`address`; her key is no part of what it seals",
    "inbox": "nowhere: the event of this very turn, and what comes after it",
    "outbox": "nowhere: messages to her that are on their way, this file among them",
}
"""Every table with rows of a person, and where they are found in the document."""


def document(export: Export, address: str, at: datetime, on: str) -> File:
    """The file that is handed over: `on` is her local date."""
    found = plain(export)
    stored = found if isinstance(found, dict) else {}
    conversation = stored.get("conversation")
    kit = conversation.pop("kit", []) if isinstance(conversation, dict) else []
    head: dict[str, Json] = {"format": FORMAT, "version": VERSION, "made_at": at.isoformat()}
    return File(
        f"alongside-export-{on}.json", _written({**head, "address": address, "kit": kit, **stored})
    )


def plain(value: object) -> Json:
    """A value of ours as JSON. Raises `TypeError` for a kind of value that is new here."""
    match value:
        case Enum():
            return str(value.value)
        case None | bool() | int() | float() | str():
            return value
        case datetime():
            return value.isoformat()
        case tuple() | list():
            return [plain(item) for item in value]
        case Mapping():
            return {str(name): plain(item) for name, item in value.items()}
    if not is_dataclass(value):
        raise TypeError(f"values of type {type(value).__name__} cannot be exported")
    return {one.name: plain(getattr(value, one.name)) for one in fields(value)}


def _written(document: Mapping[str, Json]) -> str:
    text = json.dumps(document, ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, as a broken terminal hands it in
        text = json.dumps(document, indent=2)
    return text + "\n"
