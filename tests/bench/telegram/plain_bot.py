"""What somebody would write in an afternoon: python-telegram-bot, aiosqlite, hand-written state.

It holds a conversation of as many messages as ours (`talk.py`), each answered by one message with
four buttons; the state is committed to the disk (`synchronous=FULL`) before the answer goes out.
With `--empty` it keeps nothing and answers the same each time: what the library alone costs.

    python -m tests.bench.telegram.plain_bot BASE_URL TOKEN --ready-file FILE --database FILE
"""

import argparse
import json
import logging
import os
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import aiosqlite
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (  # noqa: TID251 - what is banned in the product is measured here
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest, HTTPXRequest

from tests.bench.telegram.over_aiohttp import AiohttpRequest
from tests.bench.telegram.talk import LINES

AT_ONCE = 256
POLL_SECONDS = 10
QUESTIONS = tuple(
    f"This is question {number} of {len(LINES)}. Which of these is nearest to what you feel now?"
    for number in range(1, len(LINES) + 1)
)
BUTTONS = InlineKeyboardMarkup([
    [InlineKeyboardButton("A feeling", callback_data="feeling")],
    [InlineKeyboardButton("My body", callback_data="body")],
    [InlineKeyboardButton("Sit with it", callback_data="sit")],
    [InlineKeyboardButton("Not now", callback_data="not_now")],
])

App = Application[Any, Any, Any, Any, Any, Any]
Handle = Callable[[Update, Any], Coroutine[Any, Any, None]]
Answering = Callable[[int, str], Awaitable[str]]
"""From the chat and what was said there to what is answered."""


class States:
    """Where everybody stands, a row for each."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    @classmethod
    async def open(cls, path: Path) -> "States":
        database = await aiosqlite.connect(path)
        for line in ("journal_mode = WAL", "synchronous = FULL"):
            await database.execute(f"PRAGMA {line}")
        await database.execute("CREATE TABLE state (chat INTEGER PRIMARY KEY, held TEXT NOT NULL)")
        await database.commit()
        return cls(database)

    async def answer(self, chat: int, said: str) -> str:
        cursor = await self._database.execute("SELECT held FROM state WHERE chat = ?", (chat,))
        row = await cursor.fetchone()
        await cursor.close()
        place: int
        place, before = json.loads(row[0]) if row is not None else (0, [])
        held = [(place + 1) % len(QUESTIONS), [*before, said][-len(QUESTIONS) :]]
        await self._database.execute(
            "INSERT INTO state VALUES (?, ?) ON CONFLICT DO UPDATE SET held = excluded.held",
            (chat, json.dumps(held)),
        )
        await self._database.commit()
        return QUESTIONS[place]

    async def close(self) -> None:
        await self._database.close()


async def _always_the_same(_chat: int, _said: str) -> str:
    return QUESTIONS[0]


def _handling(answering: Answering) -> Handle:
    async def handle(update: Update, context: Any) -> None:
        chat, query = update.effective_chat, update.callback_query
        if chat is None:
            return
        if query is not None:
            await query.answer()
            said = query.data
        else:
            said = update.message.text if update.message is not None else ""
        text = await answering(chat.id, said or "")
        await context.bot.send_message(chat.id, text, reply_markup=BUTTONS)

    return handle


class PlainBot:
    def __init__(self, given: argparse.Namespace) -> None:
        self._given = given
        self._states: States | None = None

    def run(self) -> None:
        calls, polls = self._requests()
        builder = ApplicationBuilder().token(self._given.token).base_url(self._given.base_url)
        builder = builder.request(calls).get_updates_request(polls).concurrent_updates(AT_ONCE)
        application = builder.post_init(self._begin).post_shutdown(self._end).build()
        application.run_polling(timeout=POLL_SECONDS)

    def _requests(self) -> tuple[BaseRequest, BaseRequest]:
        """For the calls, and for the long poll."""
        if self._given.transport == "aiohttp":
            return AiohttpRequest(), AiohttpRequest()
        return HTTPXRequest(connection_pool_size=AT_ONCE), HTTPXRequest(connection_pool_size=1)

    async def _begin(self, application: App) -> None:
        answering: Answering = _always_the_same
        if not self._given.empty:
            self._states = await States.open(self._given.database)
            answering = self._states.answer
        handle = _handling(answering)
        application.add_handler(MessageHandler(filters.TEXT, handle))
        application.add_handler(CallbackQueryHandler(handle))
        self._given.ready_file.write_text(f"{os.getpid()}\n", "utf-8")

    async def _end(self, _application: App) -> None:
        if self._states is not None:
            await self._states.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.telegram.plain_bot")
    parser.add_argument("base_url")
    parser.add_argument("token")
    parser.add_argument("--ready-file", type=Path, required=True)
    parser.add_argument("--database", type=Path, required=True)
    parser.add_argument("--transport", choices=("httpx", "aiohttp"), default="httpx")
    parser.add_argument("--empty", action="store_true", help="keep nothing")
    return parser.parse_args()


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    PlainBot(_arguments()).run()
