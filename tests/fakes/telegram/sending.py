"""Methods that put something into a chat, change it, or take it away."""

import struct
from collections.abc import Sequence

from tests.fakes.telegram.chats import CHANNEL, PRIVATE, Chat, Json, Message
from tests.fakes.telegram.checks import Given
from tests.fakes.telegram.entities import Complain, Entity, check_entities, trim, units
from tests.fakes.telegram.errors import bad_request, forbidden
from tests.fakes.telegram.keyboards import Markup, check_markup
from tests.fakes.telegram.markup_html import parse_html
from tests.fakes.telegram.markup_markdown import parse_markdown, parse_markdown_v2
from tests.fakes.telegram.requests import Upload
from tests.fakes.telegram.state import State

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_BYTES = 1 << 15
MAX_SIDES, MAX_RATIO = 10_000, 20
"""Width and height together, in pixels, and one to the other."""
PNG = b"\x89PNG\r\n\x1a\n"
ACTIONS = frozenset([
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
])
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_PARSERS = {"html": parse_html, "markdownv2": parse_markdown_v2, "markdown": parse_markdown}


def find_chat(state: State, given: Given, *, writes: bool = True) -> Chat:
    number = given.chat()
    if number is None or number == "":
        raise bad_request("chat_id is empty")
    chat = state.chats.by_id.get(number) if isinstance(number, int) else None
    if chat is None:
        raise bad_request("chat not found")
    if writes and chat.is_blocked:
        raise forbidden("bot was blocked by the user")
    if not chat.has_bot:
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    return chat


def read_text(
    given: Given, name: str, entities: str, complain: Complain
) -> tuple[str, list[Entity]]:
    """Parsed, checked and trimmed: what will stand in the chat."""
    raw, mode = given.text(name), given.text("parse_mode").lower()
    if len(raw.encode(errors="replace")) > MAX_BYTES:
        raise bad_request("text is too long")
    if raw and mode and mode != "none":
        parse = _PARSERS.get(mode)
        if parse is None:
            raise bad_request("unsupported parse_mode")
        if given.any(entities):
            complain(entities, "given beside parse_mode, which wins")
        text, found = parse(raw)
    else:
        text, found = raw, check_entities(raw, given.any(entities), complain)
    return trim(text, found)


def check_text(given: Given, complain: Complain) -> tuple[str, list[Entity]]:
    if not given.text("text"):
        raise bad_request("message text is empty")
    text, entities = read_text(given, "text", "entities", complain)
    if not text:
        raise bad_request("text must be non-empty")
    if units(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return text, entities


def _check_reply(given: Given, chat: Chat) -> None:
    reply = given.any("reply_parameters")
    if not isinstance(reply, dict) or reply.get("allow_sending_without_reply") is True:
        return
    target = chat.messages.get(reply["message_id"]) if "message_id" in reply else None
    if target is None or target.is_deleted:
        raise bad_request("message to be replied not found")


def send_message(state: State, given: Given, complain: Complain) -> Json:
    text, entities = check_text(given, complain)
    markup = check_markup(given.any("reply_markup"), only_inline=False, complain=complain)
    return _put(state, given, Message(0, 0, 0, "text", True, text, entities, markup))


def send_file(state: State, given: Given, complain: Complain, *, kind: str) -> Json:
    file = given.any(kind)
    if isinstance(file, str) and file.startswith("attach://"):
        file = given.any(file.removeprefix("attach://"))
    if not file or (isinstance(file, Upload) and not file.size):
        raise bad_request(f"there is no {kind} in the request")
    if kind == "photo" and isinstance(file, Upload):
        _check_photo(file)
    text, entities = read_text(given, "caption", "caption_entities", complain)
    if units(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    markup = check_markup(given.any("reply_markup"), only_inline=False, complain=complain)
    more: Json = {kind: _described(kind, file)}
    return _put(state, given, Message(0, 0, 0, kind, True, text, entities, markup, more))


def _check_photo(file: Upload) -> None:
    """Of the kinds of pictures only PNG is read here, as far as its size."""
    if not file.head.startswith(PNG):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = struct.unpack(">II", file.head[16:24])
    if width + height > MAX_SIDES or max(width, height) > MAX_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def _described(kind: str, file: object) -> object:
    name = file.name if isinstance(file, Upload) else str(file)
    size = file.size if isinstance(file, Upload) else 1
    shown: Json = {"file_id": f"file-{name}", "file_unique_id": f"unique-{name}", "file_size": size}
    if kind == "photo":
        return [shown | {"width": 1, "height": 1}]
    return shown | {"file_name": name}


def _put(state: State, given: Given, message: Message) -> Json:
    chat = find_chat(state, given)
    if chat.kind == CHANNEL and not chat.has_bot:
        raise bad_request("need administrator rights in the channel chat")
    _check_reply(given, chat)
    now = state.clock.now()
    state.limits.spend(chat.id, is_group=chat.kind != PRIVATE, now=now)
    message.chat, message.date = chat.id, int(now)
    state.chats.add(chat, message)
    state.told(chat, message, "new")
    return state.chats.json(chat, message)


def _target(state: State, given: Given, what: str) -> tuple[Chat, Message]:
    number = given.integer("message_id")
    if given.chat() is None and not number:
        raise bad_request("message identifier is not specified")
    chat = find_chat(state, given)
    message = chat.messages.get(number)
    if message is None or message.is_deleted:
        raise bad_request(f"{what} not found")
    return chat, message


def edit_text(state: State, given: Given, complain: Complain) -> Json:
    text, entities = check_text(given, complain)
    markup = check_markup(given.any("reply_markup"), only_inline=True, complain=complain)
    chat, message = _target(state, given, "message to edit")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    return _change(state, chat, message, (text, entities, markup))


def edit_markup(state: State, given: Given, complain: Complain) -> Json:
    markup = check_markup(given.any("reply_markup"), only_inline=True, complain=complain)
    chat, message = _target(state, given, "message to edit")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return _change(state, chat, message, (message.text, message.entities, markup))


def _change(
    state: State, chat: Chat, message: Message, to: tuple[str, Sequence[Entity], Markup | None]
) -> Json:
    text, entities, markup = to
    old = message.markup if message.has_keyboard else None
    if (text, list(entities), markup) == (message.text, message.entities, old):
        raise bad_request(NOT_MODIFIED)
    message.text, message.entities, message.markup = text, list(entities), markup
    message.edits += 1
    state.told(chat, message, "edit")
    return state.chats.json(chat, message)


def delete_message(state: State, given: Given, complain: Complain) -> bool:
    if given.chat() in {None, ""}:
        raise bad_request("chat identifier is not specified")
    if not given.integer("message_id"):
        raise bad_request("message identifier is not specified")
    chat, message = _target(state, given, "message to delete")
    if state.clock.now() - message.date > 48 * 3600:
        raise bad_request("message can't be deleted for everyone")
    message.is_deleted = True
    state.told(chat, message, "delete")
    return True


def send_action(state: State, given: Given, complain: Complain) -> bool:
    if given.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    find_chat(state, given)
    return True


def get_chat(state: State, given: Given, complain: Complain) -> Json:
    chat = find_chat(state, given, writes=False)
    return {**chat.json(), "accent_color_id": 0, "max_reaction_count": 11}


def leave_chat(state: State, given: Given, complain: Complain) -> bool:
    chat = find_chat(state, given, writes=False)
    if chat.kind == PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    chat.has_bot = False
    return True
