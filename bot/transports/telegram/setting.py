"""The process that sets the profile, through python-telegram-bot's `Bot`, and then is over.

It gets on standard input what `profile.py` found to be wanted, and how to reach the server; it ends
with 0 when all of it was set. Importing the library takes half a second of a
processor and 10 MB for good (113.9 MB at the peak of 64 people with it, 103.7 without): people who write
in the meantime are not to wait for it, and a server that runs for months is not to keep it.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Mapping
from typing import Any

import orjson
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.transports.telegram.request import bot_on
from bot.transports.telegram.wire import Wire

BROKEN = (TelegramError, AttributeError, KeyError, TypeError, ValueError)
"""What the library raises; the last four for an answer of another shape than it expects."""
LOW = 10
"""Everybody's answers go first."""


class Unconfirmed(TelegramError):
    """a change was not confirmed"""


def main() -> int:
    os.nice(LOW)
    order = orjson.loads(sys.stdin.buffer.read())
    try:
        asyncio.run(_set_all(order))
    except BROKEN:
        return 1
    return 0


async def _set_all(order: Mapping[str, Any]) -> None:
    wire = Wire(order["token"], order["host"])
    try:
        bot = bot_on(wire)
        for what, wanted, code in order["changes"]:
            if await _set(bot, what, wanted, code) is not True:
                raise Unconfirmed("not confirmed")
    finally:
        await wire.close()


def _set(bot: Bot, what: str, wanted: Mapping[str, Any], code: str | None) -> Awaitable[bool]:
    if what == "MyCommands":
        commands = [BotCommand(one["command"], one["description"]) for one in wanted["commands"]]
        return bot.set_my_commands(commands, language_code=code)
    if what == "MyDescription":
        return bot.set_my_description(wanted["description"], language_code=code)
    return bot.set_my_short_description(wanted["short_description"], language_code=code)


if __name__ == "__main__":
    sys.exit(main())
