"""What a bot says of itself: commands, name, descriptions, menu button, by language and scope.

Lengths of core.telegram.org/bots/api: name 64, description 512, short description 120, at most
100 commands of 1-32 small letters, digits and underscores, with descriptions of 1-256 characters.
"""

import re
from collections.abc import Mapping

import orjson

from tests.fakes.telegram.checks import Given
from tests.fakes.telegram.entities import Complain
from tests.fakes.telegram.errors import bad_request
from tests.fakes.telegram.keyboards import check_fields

_COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = frozenset(["default", "all_private_chats", "all_group_chats", "all_chat_administrators"])
_CHAT_SCOPES = frozenset(["chat", "chat_administrators", "chat_member"])
_LONGEST: Mapping[str, int] = {"name": 64, "description": 512, "short_description": 120}


class Profile:
    def __init__(self, name: str) -> None:
        self.commands: dict[tuple[str, str], list[dict[str, object]]] = {}
        self.texts: dict[tuple[str, str], str] = {("name", ""): name}
        self.menus: dict[int, dict[str, object]] = {}

    def set_commands(self, given: Given, complain: Complain) -> bool:
        where = self._where(given)
        listed = given.any("commands")
        commands = [_command(item, complain) for item in listed] if isinstance(listed, list) else []
        if len(commands) > 100:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self.commands[where] = commands
        return True

    def delete_commands(self, given: Given) -> bool:
        self.commands.pop(self._where(given), None)
        return True

    def get_commands(self, given: Given) -> list[dict[str, object]]:
        return self.commands.get(self._where(given), [])

    def set_text(self, what: str, given: Given) -> bool:
        text, language = given.text(what), _language(given)
        if len(text) > _LONGEST[what]:
            raise bad_request(f"bot {what.replace('_', ' ')} is too long")
        if text:
            self.texts[what, language] = text
        else:
            self.texts.pop((what, language), None)
        return True

    def get_text(self, what: str, given: Given) -> dict[str, str]:
        """A language without a text of its own shows the one for everybody."""
        text = self.texts.get((what, _language(given)))
        return {what: self.texts.get((what, ""), "") if text is None else text}

    def set_menu(self, given: Given) -> bool:
        button = given.any("menu_button")
        menu: dict[str, object] = dict(button) if isinstance(button, dict) else {"type": "default"}
        if menu.get("type") not in {"default", "commands", "web_app"}:
            raise bad_request("can't parse menu button: MenuButton has unsupported type")
        self.menus[given.integer("chat_id")] = menu
        return True

    def get_menu(self, given: Given) -> dict[str, object]:
        return self.menus.get(given.integer("chat_id"), {"type": "commands"})

    def _where(self, given: Given) -> tuple[str, str]:
        scope = given.any("scope")
        fields: dict[str, object] = scope if isinstance(scope, dict) else {"type": "default"}
        kind = fields.get("type")
        if kind not in _SCOPES | _CHAT_SCOPES:
            raise bad_request("can't parse BotCommandScope: Unsupported type specified")
        if kind in _CHAT_SCOPES and not fields.get("chat_id"):
            raise bad_request("can't parse BotCommandScope: Empty chat_id specified")
        return orjson.dumps(fields, option=orjson.OPT_SORT_KEYS).decode(), _language(given)


def _language(given: Given) -> str:
    language = given.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("LANGUAGE_CODE_INVALID")
    return language


def _command(item: object, complain: Complain) -> dict[str, object]:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    check_fields("BotCommand", item, complain)
    for name in ("command", "description"):
        if not isinstance(item.get(name), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
    if not _COMMAND.fullmatch(str(item["command"])):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(item["description"])) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": str(item["command"]).lstrip("/"), "description": item["description"]}
