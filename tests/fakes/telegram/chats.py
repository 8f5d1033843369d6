"""People, chats and what stands in them."""

from dataclasses import dataclass, field

from tests.fakes.telegram.entities import Entity
from tests.fakes.telegram.keyboards import Markup

Json = dict[str, object]

CHANNEL = "channel"
PRIVATE = "private"


@dataclass(slots=True)
class Message:
    id: int
    chat: int
    date: int
    kind: str
    by_bot: bool
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    markup: Markup | None = None
    more: Json = field(default_factory=dict)  # what this kind of message holds besides
    edits: int = 0
    is_deleted: bool = False

    @property
    def has_keyboard(self) -> bool:
        return self.markup is not None and "inline_keyboard" in self.markup

    def labels(self) -> list[tuple[str, str]]:
        """The inline buttons in reading order: label and callback data."""
        rows = (self.markup or {}).get("inline_keyboard")
        buttons = [button for row in rows for button in row] if isinstance(rows, list) else []
        return [(str(b["text"]), str(b.get("callback_data", ""))) for b in buttons]


@dataclass(slots=True)
class Chat:
    id: int
    kind: str = PRIVATE  # group, supergroup, channel
    title: str = ""
    language: str = "en"
    is_blocked: bool = False
    has_bot: bool = True
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0

    def user(self) -> Json:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.title,
            "language_code": self.language,
        }

    def json(self) -> Json:
        if self.kind == PRIVATE:
            return {"id": self.id, "first_name": self.title, "type": PRIVATE}
        return {"id": self.id, "title": self.title, "type": self.kind}


class Chats:
    def __init__(self, bot: Json) -> None:
        self.bot = bot
        self.by_id: dict[int, Chat] = {}
        self._last_id = 0

    def person(self, number: int) -> Chat:
        """The private chat with a person, who begins to exist by being named."""
        chat = self.by_id.get(number)
        if chat is None:
            chat = self.by_id[number] = Chat(number, title=f"Person {number}")
        return chat

    def open(self, number: int, kind: str, title: str) -> Chat:
        return self.by_id.setdefault(number, Chat(number, kind, title))

    def add(self, chat: Chat, message: Message) -> Message:
        """Ids are one row for all private chats and groups, and a chat's own for the others."""
        if chat.kind in {PRIVATE, "group"}:
            self._last_id += 1
            message.id = self._last_id
        else:
            chat.last_id += 1
            message.id = chat.last_id
        chat.messages[message.id] = message
        return message

    def json(self, chat: Chat, message: Message) -> Json:
        """A message as the Bot API shows it."""
        shown: Json = {"message_id": message.id, "date": message.date, "chat": chat.json()}
        if chat.kind != CHANNEL:
            shown["from"] = self.bot if message.by_bot else chat.user()
        if message.edits:
            shown["edit_date"] = message.date
        if message.text:
            name, entities = "text", "entities"
            if message.kind != "text":
                name, entities = "caption", "caption_entities"
            shown[name] = message.text
            if message.entities:
                shown[entities] = message.entities
        shown.update(message.more)
        if message.has_keyboard:
            shown["reply_markup"] = message.markup
        return shown
