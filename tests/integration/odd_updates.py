"""Updates as no server should send them, and as people send them: drawn from a seed, without end.

Half are what fifty people do: words of several languages, commands, taps on what is offered, stickers,
edits, blocks. A quarter are such updates with something in them broken. The rest is any JSON, and
bytes that are none.
"""

import copy
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.app.messages import HeardPress
from bot.transports.telegram.buttons import Buttons

Json = dict[str, Any]

PEOPLE = range(1_001, 1_051)
SAID = (
    "hi", "i feel sad", "not now", "yes", "no", "3", "too much", "stop", "help", "why", "back", "skip",
    "I'm fine", "my chest is tight", "nobody texts me back", "half past eight", "every day at 20:00",
    "i want to die", "quiero morir", "ich kann nicht mehr", "lol i'm dead", "asdfgh", "👍", "😭😭", "7/10",
    "/menu", "/sit", "/kit", "/settings", "/checkin", "/pause", "/privacy", "/export", "/forget", "/now",
    "/start", "/start flow-grounding", "/start lang-de", "/stop", "/plan", "/country", "/nonsense", "/",
    "\u202etxet\u202c", "a" * 4_096, "\ud83d", "\x00", " ", "z̸̢̛" * 60, "<b>x</b> & [y](z)", "1e999", "٣",
)  # fmt: skip
KINDS = (
    "sticker", "voice", "photo", "video_note", "document", "location", "contact", "poll", "dice", "story",
    "new_kind_of_2031",
)  # fmt: skip
SCRAPS: Sequence[object] = (
    None, True, 0, -1, 2**53, 2**70, 1.5, "", "x", "\ud800", [], {}, [[]], {"id": {}}, "private", [None],
)  # fmt: skip


@dataclass(slots=True)
class Crowd:
    """Makes updates. `offered` is what each person could tap on: told by whoever shows messages."""

    seed: int
    buttons: Buttons
    offered: dict[int, list[HeardPress]] = field(default_factory=dict)
    chance: random.Random = field(init=False)
    _last: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - to be repeated, not to be guessed

    def updates(self, number: int) -> Iterator[object]:
        kinds: list[Callable[[], object]] = [self._usual, self._usual, self._broken, self._anything]
        for _ in range(number):
            yield self.chance.choice(kinds)()

    # ── what people do ────────────────────────────────────────────────────────────────────────

    def _usual(self) -> Json:
        self._last += 1
        acts = (*[self._message] * 5, *[self._press] * 3, self._edit, self._membership, self._group)
        return {"update_id": self._last, **self.chance.choice(acts)()}

    def _chat(self) -> Json:
        return {"id": self.chance.choice(PEOPLE), "type": "private", "first_name": self._words()}

    def _words(self) -> str:
        if self.chance.random() < 0.8:
            return self.chance.choice(SAID)
        signs = [
            chr(self.chance.randrange(1, 0x11000)) for _ in range(self.chance.randrange(1, 40))
        ]
        return "".join(signs)

    def _message(self) -> Json:
        message: Json = {"message_id": self._last, "date": 1, "chat": self._chat()}
        if self.chance.random() < 0.8:
            message["text"] = self._words()
        else:
            message[self.chance.choice(KINDS)] = {"file_id": "f", "question": self._words()}
            if self.chance.random() < 0.5:
                message["caption"] = self._words()
        return {"message": message}

    def _press(self) -> Json:
        chat = self._chat()
        presses = self.offered.get(chat["id"], [])
        data = self._words()
        if presses and self.chance.random() < 0.8:
            press = self.chance.choice(presses)
            data = self.buttons.carry(chat["id"], press, presses.index(press))
        query = {"id": str(self._last), "from": {"id": chat["id"]}, "data": data}
        return {"callback_query": {**query, "message": {"message_id": 1, "date": 1, "chat": chat}}}

    def _edit(self) -> Json:
        return {"edited_message": self._message()["message"]}

    def _membership(self) -> Json:
        status = self.chance.choice(["member", "kicked", "left", "odd"])
        return {"my_chat_member": {"chat": self._chat(), "new_chat_member": {"status": status}}}

    def _group(self) -> Json:
        chat = {
            "id": -self.chance.randrange(1, 99),
            "type": self.chance.choice(["group", "channel"]),
        }
        return {
            "channel_post" if chat["type"] == "channel" else "message": {"chat": chat, "text": "x"}
        }

    # ── what nobody should send ───────────────────────────────────────────────────────────────

    def _broken(self) -> object:
        update = copy.deepcopy(self._usual())
        for _ in range(self.chance.randrange(1, 4)):
            parts = list(_parts(update))
            part, key = self.chance.choice(parts)
            if self.chance.random() < 0.3:
                del part[key]
            else:
                part[key] = self.chance.choice(SCRAPS)
            if not update:
                break
        return update

    def _anything(self) -> object:
        if self.chance.random() < 0.4:
            return self.chance.randbytes(self.chance.randrange(0, 60))
        if self.chance.random() < 0.3:
            return json.dumps(self._usual()).encode()[: self.chance.randrange(1, 80)]
        return self._value(3)

    def _value(self, depth: int) -> object:
        if not depth or self.chance.random() < 0.3:
            return self.chance.choice(SCRAPS)
        keys = ["update_id", "message", "chat", "id", "text", "type", "callback_query", "data", "x"]
        size = self.chance.randrange(0, 4)
        return {self.chance.choice(keys): self._value(depth - 1) for _ in range(size)}


def _parts(value: Json) -> Iterator[tuple[Json, str]]:
    for key, inner in value.items():
        yield value, key
        if isinstance(inner, dict):
            yield from _parts(inner)
