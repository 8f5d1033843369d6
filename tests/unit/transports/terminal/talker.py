"""A chat with nothing behind it, as a process of its own, for the tests with a real terminal.

It asks, answers every line with its words, and says something by itself on SIGUSR1.
"""

import asyncio
import contextlib
import signal
import sys

from bot.app.messages import Heard, HeardOpening, HeardText, Message, SendFailed
from bot.transports.terminal import Hooks, Terminal, open_terminal
from tests.unit.transports.terminal.fakes import question, render


class Talker:
    def __init__(self) -> None:
        self.to_say: asyncio.Queue[Message] = asyncio.Queue()

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        match heard:
            case HeardOpening():
                self.to_say.put_nowait(question("What would be good?", "Begin", "Not now"))
            case HeardText(text):
                self.to_say.put_nowait(Message(f"You said {text!r}.", retire=1))

    async def say(self, terminal: Terminal) -> None:
        while True:
            message = await self.to_say.get()
            with contextlib.suppress(SendFailed):
                await terminal.send("here", message)
            self.to_say.task_done()


async def main(closing: float) -> None:
    talker = Talker()
    terminal = open_terminal(talker, "here", render, hooks=Hooks(idle=talker.to_say.join))
    loop = asyncio.get_running_loop()
    saying = loop.create_task(talker.say(terminal))
    loop.add_signal_handler(
        signal.SIGUSR1, talker.to_say.put_nowait, Message("Half of it has passed.")
    )
    await terminal.run()
    saying.cancel()
    await asyncio.sleep(closing)  # a store that takes its time


asyncio.run(main(float(sys.argv[1])))
