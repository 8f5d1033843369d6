"""A thousand messages a second from one person, for minutes: what others notice of it, and she.

Figures are printed, since they depend on the machine; what must hold on any machine is asserted.
"""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.core.help_family import Family
from bot.core.help_words import help_texts
from bot.core.names import Language
from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.backlog import LINES
from tests.acceptance.telegram.oracle import complaints, fields, heard_by
from tests.acceptance.telegram.process import Home, Life, living, until
from tests.acceptance.telegram.talk import DANGER
from tests.acceptance.telegram.test_telegram_flood import FLOODER, MAILBOX, MORE_MEMORY, memory
from tests.fakes.telegram.remote import Json, Remote, launched

SECONDS = float(os.environ.get("SOAK_FLOOD_SECONDS", "60"))
A_SECOND = 1_000
AT_ONCE = 50
OTHERS = range(1001, 1021)
THINK = 3.0
CRIES = 5
"""How often the one who floods is in danger herself."""
HELPS = {help_texts(Language("en"), family=one)[-1] for one in (Family.IN_PROGRESS, Family.AGAIN)}
"""The last line of help, at the first time and when it is said again."""
UNHEARD_AFTER = 120.0
"""Seconds; what is promised is one. A busy machine is no reason to fail, a lost cry is."""
LIMITED = {"rate": "28", "chat_rate": "1"}


@dataclass(slots=True)
class Seen:
    """The worst that was seen from outside."""

    memory: int = 0
    inbox: int = 0
    outbox: int = 0
    queue: int = 0
    """Updates at the server that nobody has fetched."""
    help: list[float] = field(default_factory=list)
    written: int = 0

    async def look(self, home: Home, remote: Remote, life: Life) -> None:
        self.memory = max(self.memory, memory(life.process.pid))
        self.inbox = max(self.inbox, most_of_one(home, "inbox"))
        self.outbox = max(self.outbox, most_of_one(home, "outbox"))
        self.queue = max(self.queue, int(str((await remote.shown("/stats"))["waiting"])))


def most_of_one(home: Home, table: str) -> int:
    """Rows of the person who has most of them."""
    count = f"SELECT max(n) FROM (SELECT count(*) AS n FROM {table} GROUP BY person)"  # noqa: S608
    with contextlib.closing(sqlite3.connect(home.database, timeout=5)) as db:
        return int(db.execute(count).fetchone()[0] or 0)


async def talk(remote: Remote, seconds: float) -> Json:
    """Twenty people hold conversations, each at her pace; how long they waited for the answers."""
    rounds = max(1, round(seconds / (THINK * len(LINES))))
    crowd = {
        "lines": [{"text": line, "until": "any"} for line in LINES],
        "people": len(OTHERS),
        "first": OTHERS[0],
        "rounds": rounds,
        "think": THINK,
        "spread": THINK,
    }
    number = fields(await remote.ask("POST", "/crowds", crowd))["number"]

    async def is_done() -> Json:
        report = await remote.shown(f"/crowds/{number}")
        return report if report["is_done"] else {}

    return await until(is_done, "everybody's last answer", 2 * seconds + 60)


async def flood(remote: Remote, seen: Seen) -> None:
    """On and on, at its pace."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    while True:
        acts = [{"act": "say", "person": FLOODER, "text": f"again {n}"} for n in range(AT_ONCE)]
        await remote.ask("POST", "/acts", acts)
        seen.written += AT_ONCE
        await asyncio.sleep(max(0.0, began + seen.written / A_SECOND - loop.time()))


async def cry(remote: Remote, seen: Seen) -> None:
    """In the middle of her own flood; how long it takes until help was sent."""
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(SECONDS / (CRIES + 1))
        stats = fields((await remote.shown("/stats"))["calls"])
        before = sum(int(str(count)) for count in stats.values())
        began = loop.time()
        await remote.act("say", person=FLOODER, text=DANGER)

        async def is_helped(since: int = before) -> bool:
            calls = await remote.listed(f"/calls?method=sendMessage&after={since}")
            said = [fields(call["params"]) for call in calls if call["happened"]]
            return any(str(x["chat_id"]) == str(FLOODER) and x["text"] in HELPS for x in said)

        await until(is_helped, "help for the one who floods", UNHEARD_AFTER)
        seen.help.append(loop.time() - began)


async def watch(home: Home, remote: Remote, life: Life, seen: Seen) -> None:
    while True:
        await seen.look(home, remote, life)
        await asyncio.sleep(1.0)


@contextlib.asynccontextmanager
async def meanwhile(*work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """It goes on for as long as what is in it; what fails in it is the end of both."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one) for one in work]
        yield
        for task in tasks:
            task.cancel()


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("limits", [LIMITED, {}], ids=["limited", "unlimited"])
async def test_minutes_of_a_thousand_messages_a_second(
    tmp_path: Path, limits: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The same people talk without the flood and in it. A script that went wild is one person."""
    home, seen = Home(tmp_path / "home"), Seen()
    await acquaint(home, [FLOODER, *OTHERS])
    async with (
        launched(tmp_path, *([] if limits else ["--no-limits"])) as remote,
        living(home, remote, **limits) as life,
    ):
        calm = await talk(remote, max(30.0, SECONDS / 4))
        before = memory(life.process.pid)
        watching = watch(home, remote, life, seen)
        async with meanwhile(flood(remote, seen), cry(remote, seen), watching):
            wild = await talk(remote, SECONDS)
        assert await complaints(remote) == []
        answered = len((await heard_by(remote))[FLOODER])
    with capsys.disabled():
        print(told(calm, wild), told_of(seen, before, answered, float(str(wild["seconds"]))))

    assert wild["stuck"] == {}
    assert len(seen.help) >= CRIES - 1
    assert seen.inbox <= MAILBOX + CRIES
    assert seen.memory - before <= MORE_MEMORY


def told(calm: Json, wild: Json) -> str:
    one, other = fields(calm["first_reply"]), fields(wild["first_reply"])
    ratio = float(str(other["p99"])) / float(str(one["p99"]))
    return f"\nothers, ms: without {one}; within {other}; p99 {ratio:.2f} times"


def told_of(seen: Seen, before: int, answered: int, seconds: float) -> str:
    return (
        f"\nflood: {seen.written} in {seconds:.0f} s, {seen.written / seconds:.0f}/s,"
        f" answered {answered} times; at most {seen.queue} not fetched, {seen.inbox} in the inbox,"
        f" {seen.outbox} in the outbox\nmemory {before // 1024} to {seen.memory // 1024} MiB;"
        f" help for her after {', '.join(f'{s:.2f}' for s in seen.help)} s"
    )
