"""A process that writes until it is killed, and says what was promised to be durable.

    python killed_writer.py DATA_DIR KEY_FILE [hardened]

Three people write at once. `+ <person>` is printed for each accepted event, `= <person>` for each
committed turn, `open` at the start. `hardened`: only what outlives a power cut is promised.
"""

import asyncio
import sys
from pathlib import Path

from bot.app.ports import Arrival, Outgoing, TurnRecord
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from bot.storage import SqliteStore, open_store
from tests.integration.disk import CANARY, NOW, address


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def write(store: SqliteStore, number: int, *, hardened: bool) -> None:
    """Accept an event and take its turn, for ever. Each turn counts up and says one thing."""
    while True:
        person = await store.person(address(number))
        before = (await store.load(person) if person else None) or Conversation()
        waiting = [one for one in await store.pending(0, 100) if one.address == address(number)]
        if not waiting:
            key = f"update:{number}:{before.prompts}"
            await store.accept([Arrival(key, address(number), NOW, CANARY.encode())])
            if hardened:
                await store.hardened()
            say(f"+ {number}")
            continue
        done = waiting[0]
        after = Conversation(prompts=before.prompts + 1)
        outgoing = (Outgoing(CANARY.encode(), Priority.REPLY, NOW),)
        await store.commit(TurnRecord(done.person, done.seq, after, outgoing))
        say(f"= {number}")


async def main(data_dir: Path, key_file: Path, *, hardened: bool) -> None:
    store = await open_store(data_dir, key_file)
    say("open")
    try:
        await asyncio.gather(*(write(store, number, hardened=hardened) for number in range(3)))
    finally:
        await store.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), hardened="hardened" in sys.argv[3:]))
