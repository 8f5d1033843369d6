"""What a bot says of itself to the fake server, and the methods that concern the whole bot."""

import pytest

from tests.fakes.telegram.caller import running


async def test_the_profile_is_kept_by_language_and_falls_back() -> None:
    commands = [{"command": "now", "description": "Help in danger"}]
    async with running() as (_, call):
        await call("setMyCommands", commands=commands, language_code="de")
        await call("setMyDescription", description="Hello")

        german = await call("getMyCommands", language_code="de")
        other = await call("getMyCommands")
        fallen = await call("getMyDescription", language_code="fr")
        named = await call("getMyName")

    assert german.result == commands
    assert other.result == []
    assert fallen.result == {"description": "Hello"}
    assert named.result == {"name": "Alongside"}


PROFILE = [
    ("setMyCommands", {"commands": [{"command": "Now!", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "now"}]}, 'can\'t parse BotCommand: Can\'t find field "description"'),
    ("setMyCommands", {"commands": [], "language_code": "deu"}, "LANGUAGE_CODE_INVALID"),
    ("setMyCommands", {"commands": [], "scope": {"type": "x"}}, "can't parse BotCommandScope: Unsupported type specified"),
    ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
    ("setMyName", {"name": "x" * 65}, "bot name is too long"),
    ("setChatMenuButton", {"menu_button": {"type": "x"}}, "can't parse menu button: MenuButton has unsupported type"),
    ("leaveChat", {"chat_id": 7}, "chat member status can't be changed in private chats"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "params", "words"), PROFILE)
async def test_a_profile_that_is_wrong_is_refused(
    method: str, params: dict[str, object], words: str
) -> None:
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call(method, **params)

    assert (said.code, said.description) == (400, f"Bad Request: {words}")


async def test_closing_is_refused_in_the_first_ten_minutes_and_logging_out_ends_all() -> None:
    async with running() as (fake, call):
        early = await call("close")
        fake.clock.advance(600)
        late = await call("close")
        await call("logOut")
        after = await call("getMe")

    assert (early.code, early.retry_after) == (429, 601)
    assert late.result is True
    assert (after.code, after.description) == (400, "Logged out")
