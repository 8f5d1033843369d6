"""What people do, and the update that comes of it."""

from collections.abc import Mapping

import orjson

from tests.fakes.telegram.chats import CHANNEL, PRIVATE, Chat, Json, Message
from tests.fakes.telegram.entities import Entity, units
from tests.fakes.telegram.presses import Presses
from tests.fakes.telegram.state import State
from tests.fakes.telegram.updates import QueueKey, Update

_FILE: Json = {"file_id": "file-1", "file_unique_id": "unique-1", "file_size": 1000}
SHOWN: Mapping[str, object] = {
    "voice": _FILE | {"duration": 3, "mime_type": "audio/ogg"},
    "audio": _FILE | {"duration": 3},
    "photo": [_FILE | {"width": 90, "height": 90}],
    "video": _FILE | {"width": 90, "height": 90, "duration": 3},
    "video_note": _FILE | {"length": 240, "duration": 3},
    "animation": _FILE | {"width": 90, "height": 90, "duration": 3},
    "document": _FILE | {"file_name": "paper.pdf", "mime_type": "application/pdf"},
    "sticker": _FILE
    | {"width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False},
    "contact": {"phone_number": "+10000000000", "first_name": "Somebody"},
    "location": {"latitude": 48.2, "longitude": 16.37},
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "5001",
        "question": "?",
        "options": [{"persistent_id": "1", "text": "a", "voter_count": 0}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
}
"""What a message of each kind holds under its own name."""

CALLBACK, MEMBER, POLL = "callback", "member", "poll"


class NothingToPress(Exception):
    """no such button under the last message"""


class People:
    def __init__(self, state: State, presses: Presses) -> None:
        self._state = state
        self._presses = presses

    # ── messages ─────────────────────────────────────────────────────────────────────────────

    def say(
        self, person: int, text: str, *, chat: int | None = None, more: Json | None = None
    ) -> Update | None:
        message = Message(0, 0, 0, "text", False, text, _commands(text), more=more or {})
        return self._send(person, message, chat)

    def start(self, person: int, payload: str = "") -> Update | None:
        return self.say(person, f"/start {payload}".strip())

    def show(
        self, person: int, kind: str, *, caption: str = "", chat: int | None = None
    ) -> Update | None:
        """A voice, a picture, a place …, with words under it or not."""
        more: Json = {kind: SHOWN[kind]}
        return self._send(person, Message(0, 0, 0, kind, False, caption, [], more=more), chat)

    def forward(self, person: int, text: str) -> Update | None:
        date = int(self._state.clock.now()) - 3600
        origin: Json = {"type": "hidden_user", "sender_user_name": "Somebody", "date": date}
        return self.say(person, text, more={"forward_origin": origin})

    def edit(self, person: int, text: str, *, message: int | None = None) -> Update | None:
        """Change the words of an earlier message, the last one if it is not named."""
        chat = self._state.chats.person(person)
        mine = [m for m in chat.messages.values() if not m.by_bot]
        edited = mine[-1] if message is None else chat.messages[message]
        edited.text, edited.entities = text, _commands(text)
        edited.edits += 1
        return self._push_message("edited_message", chat, edited)

    def post(self, channel: int, text: str) -> Update | None:
        """A post in a channel."""
        chat = self._state.chats.by_id[channel]
        message = self._placed(chat, Message(0, 0, 0, "text", False, text, _commands(text)))
        return self._push_message("channel_post", chat, message)

    def _send(self, person: int, message: Message, chat_id: int | None) -> Update | None:
        chats = self._state.chats
        sender = chats.person(person)
        chat = sender if chat_id is None else chats.by_id[chat_id]
        sender.is_blocked = False if chat is sender else sender.is_blocked
        self._placed(chat, message)
        if chat.kind == PRIVATE:
            return self._push_message("message", chat, message)
        message.more["from"] = sender.user()
        return self._push_message("message", chat, message)

    def _placed(self, chat: Chat, message: Message) -> Message:
        message.chat, message.date = chat.id, int(self._state.clock.now())
        return self._state.chats.add(chat, message)

    def _push_message(self, kind: str, chat: Chat, message: Message) -> Update | None:
        payload = self._state.chats.json(chat, message)
        return self._push(kind, payload, chat.id, ("chat", chat.id))

    def _push(self, kind: str, payload: object, chat: int | None, queue: QueueKey) -> Update | None:
        life = self._state.settings.update_life
        return self._state.push(kind, payload, chat=chat, queue=queue, life=life)

    # ── presses ──────────────────────────────────────────────────────────────────────────────

    def press(
        self,
        person: int,
        button: int | str | None = None,
        *,
        message: int | None = None,
        data: str | None = None,
    ) -> Update | None:
        """Press a button by place or label, under a message or the last one that has any.

        With `data` the press says what it wants, whatever stands there: a forged or old one.
        """
        chat = self._state.chats.person(person)
        pressed = self._pressed(chat, message)
        if data is None:
            if pressed is None:
                raise NothingToPress
            data = _data(pressed, 0 if button is None else button)
        press = self._presses.open(chat.id)
        payload: Json = {
            "id": press.id,
            "from": chat.user(),
            "chat_instance": str(chat.id),
            "data": data,
        }
        if pressed is not None:
            payload["message"] = self._state.chats.json(chat, pressed)
        life = self._state.settings.callback_life
        queue = (CALLBACK, chat.id)
        return self._state.push("callback_query", payload, chat=chat.id, queue=queue, life=life)

    def _pressed(self, chat: Chat, message: int | None) -> Message | None:
        if message is not None:
            return chat.messages.get(message)
        for candidate in reversed(chat.messages.values()):
            if candidate.by_bot and candidate.has_keyboard and not candidate.is_deleted:
                return candidate
        return None

    # ── coming and going ─────────────────────────────────────────────────────────────────────

    def block(self, person: int) -> Update | None:
        chat = self._state.chats.person(person)
        chat.is_blocked = True
        return self._member(chat, chat, "member", "kicked")

    def unblock(self, person: int) -> Update | None:
        chat = self._state.chats.person(person)
        chat.is_blocked = False
        return self._member(chat, chat, "kicked", "member")

    def join(self, chat: int, kind: str, *, by: int, title: str = "A chat") -> Update | None:
        """The bot is put into a group, a supergroup or a channel."""
        opened = self._state.chats.open(chat, kind, title)
        opened.has_bot = True
        status = "administrator" if kind == CHANNEL else "member"
        return self._member(opened, self._state.chats.person(by), "left", status)

    def remove(self, chat: int, *, by: int) -> Update | None:
        """Somebody throws the bot out again."""
        opened = self._state.chats.by_id[chat]
        opened.has_bot = False
        return self._member(opened, self._state.chats.person(by), "member", "kicked")

    def _member(self, chat: Chat, by: Chat, old: str, new: str) -> Update | None:
        bot = self._state.chats.bot
        payload: Json = {
            "chat": chat.json(),
            "from": by.user(),
            "date": int(self._state.clock.now()),
            "old_chat_member": _status(bot, old),
            "new_chat_member": _status(bot, new),
        }
        return self._push("my_chat_member", payload, chat.id, (MEMBER, chat.id))

    # ── what nobody expects ──────────────────────────────────────────────────────────────────

    def send_kind(self, kind: str, payload: object, *, chat: int | None = None) -> Update | None:
        """An update of any kind, known or not, with anything in it."""
        number = chat or 0
        return self._push(kind, payload, chat, (kind, number))

    def verbatim(self, body: str, *, chat: int | None = None) -> Update | None:
        """Put exactly this in an update's place; `{id}` in it becomes the update's id."""
        number = self._state.updates.take_id()
        written = body.replace("{id}", str(number)).encode()
        orjson.loads(written)  # what is not JSON at all is a fault of the answer, not an update
        life = self._state.settings.update_life
        queue = ("verbatim", number)
        return self._state.enter(number, "verbatim", written, chat=chat, queue=queue, life=life)


def _commands(text: str) -> list[Entity]:
    if not text.startswith("/"):
        return []
    return [{"type": "bot_command", "offset": 0, "length": units(text.split(maxsplit=1)[0])}]


def _data(message: Message, button: int | str) -> str:
    labels = message.labels()
    if isinstance(button, int):
        if -len(labels) <= button < len(labels):
            return labels[button][1]
        raise NothingToPress
    for label, data in labels:
        if button == label:
            return data
    for label, data in labels:
        if button.lower() in label.lower():
            return data
    raise NothingToPress


def _status(bot: Json, status: str) -> Json:
    shown: Json = {"user": bot, "status": status}
    if status == "kicked":
        shown["until_date"] = 0
    if status == "administrator":
        rights = """can_be_edited is_anonymous can_manage_chat can_delete_messages
            can_manage_video_chats can_restrict_members can_promote_members can_change_info
            can_invite_users can_post_stories can_edit_stories can_delete_stories
            can_post_messages can_edit_messages"""
        shown |= dict.fromkeys(rights.split(), False)
    return shown
