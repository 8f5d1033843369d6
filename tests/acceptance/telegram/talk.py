"""What people see: the answers in their chats, and waiting for them."""

from collections.abc import Sequence

from bot.core.help_family import Family
from bot.core.help_words import help_texts
from bot.core.names import Language
from tests.acceptance.telegram.oracle import fields, rows
from tests.acceptance.telegram.process import PATIENCE, Home, until
from tests.fakes.telegram.remote import Json, Rejected, Remote

HELP = list(help_texts(Language("en"), family=Family.IN_PROGRESS))
DANGER = "i want to kill myself tonight"


async def answers(remote: Remote, chat: int) -> list[Json]:
    """The bot's messages in a chat, in order."""
    try:
        shown = await remote.shown(f"/chats/{chat}")
    except Rejected:  # nobody has said anything there yet
        return []
    return [one for one in map(fields, rows(shown["messages"])) if one["by_bot"]]


async def texts(remote: Remote, chat: int) -> list[str]:
    return [str(one["text"]) for one in await answers(remote, chat)]


async def answered(
    remote: Remote, chat: int, *, more_than: int = 0, patience: float = PATIENCE
) -> list[str]:
    """All that the chat was told, once it is more than so many messages."""

    async def told() -> list[str]:
        found = await texts(remote, chat)
        return found if len(found) > more_than else []

    return await until(told, f"an answer in chat {chat}", patience)


async def helped(remote: Remote, chat: int, *, times: int = 1, patience: float = PATIENCE) -> None:
    async def is_helped() -> bool:
        return (await texts(remote, chat)).count(HELP[-1]) >= times

    await until(is_helped, f"help in chat {chat}", patience)


async def at_rest(home: Home, remote: Remote, patience: float = PATIENCE) -> None:
    """Everything was taken in, dealt with and sent."""

    async def is_at_rest() -> bool:
        return (await remote.shown("/stats"))["waiting"] == 0 and home.unfinished() == 0

    await until(is_at_rest, "rest", patience)


async def everybody_says(remote: Remote, people: Sequence[int], text: str) -> list[int]:
    ids = await remote.ask(
        "POST", "/acts", [{"act": "say", "person": one, "text": text} for one in people]
    )
    return [int(str(one)) for one in rows(ids)]


async def first_sent(remote: Remote) -> dict[int, int]:
    """The number of the call that first told each chat anything."""
    first: dict[int, int] = {}
    for call in await remote.listed("/calls?method=sendMessage"):
        if call["happened"]:
            first.setdefault(int(str(fields(call["params"])["chat_id"])), int(str(call["seq"])))
    return first
