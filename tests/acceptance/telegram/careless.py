"""A bot that confirms before it has done anything: what the tests here must be able to tell.

It asks for the next updates as soon as it has read the last ones, keeps nothing, and answers after
that. Every test of what survives a kill has to fail with it.
"""

import argparse
import asyncio
import os
from pathlib import Path
from typing import Any

import aiohttp

HANDLING = 0.002  # seconds for one message, as a bot needs that writes something down


async def _call(session: aiohttp.ClientSession, method: str, **given: object) -> Any:
    async with session.post(method, json=given) as answer:
        return (await answer.json())["result"]


async def _answer(session: aiohttp.ClientSession, updates: "asyncio.Queue[Any]") -> None:
    while True:
        message = (await updates.get())["message"]
        await asyncio.sleep(HANDLING)
        text = f"You said: {message['text']}"
        await _call(session, "sendMessage", chat_id=message["chat"]["id"], text=text)


async def _poll(session: aiohttp.ClientSession, updates: "asyncio.Queue[Any]", file: Path) -> None:
    offset = 0
    while True:
        batch = await _call(session, "getUpdates", offset=offset, timeout=1)
        await asyncio.to_thread(file.touch)
        for update in batch:
            offset = update["update_id"] + 1
            updates.put_nowait(update)


async def _run() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--api-base-url")
    parser.add_argument("--ready-file", type=Path)
    given = parser.parse_args()
    root = f"{given.api_base_url}{os.environ['ALONGSIDE_TELEGRAM_TOKEN']}/"
    async with aiohttp.ClientSession(root) as session, asyncio.TaskGroup() as group:
        updates: asyncio.Queue[Any] = asyncio.Queue()
        group.create_task(_poll(session, updates, given.ready_file))
        group.create_task(_answer(session, updates))


if __name__ == "__main__":
    asyncio.run(_run())
