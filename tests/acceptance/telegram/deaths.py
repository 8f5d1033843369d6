"""When a life ends, how it is brought about, and where it was then.

A moment is chosen in one of three ways: after some time of work (so that starts, and whatever takes
long, are hit), after a number of calls, or in the very middle of one call, before it was done
or after it was done and before anybody heard of that.
"""

import asyncio
import contextlib
import random
import shutil
import sqlite3
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain, repeat
from pathlib import Path

from tests.acceptance.telegram.backlog import calls_so_far
from tests.acceptance.telegram.forked import KILLED, Child, Nursery
from tests.acceptance.telegram.oracle import fields, rows
from tests.acceptance.telegram.process import PATIENCE, Home
from tests.fakes.telegram.remote import Json, Remote

LOOK = 0.004  # seconds
AT_LAST = 0.35
"""Seconds of work after which a life ends whose moment did not come."""
TOO_LONG = 4.0
"""Seconds after which it is taken to be idle."""
HURRY = (3.0, *[1.0] * 37)
"""Seconds by which the server's clock is moved at the first looks: it holds back whoever repeats a
poll, and waits longer and longer before it brings an update again. Deaths here come faster than that,
and two thousand of them within the day that an update lives."""
SENDING = ("sendMessage", "sendPhoto")
METHODS = ("sendMessage", "sendMessage", "getUpdates", "editMessageText", "getMe")


@dataclass(frozen=True, slots=True)
class Moment:
    """Whatever comes first. `seconds` are those in which it works."""

    seconds: float = AT_LAST
    calls: int | None = None
    fault: Json | None = None
    patience: float = TOO_LONG


def moment(chance: random.Random) -> Moment:
    way = chance.random()
    if way < 0.15:
        return Moment(seconds=chance.uniform(0.0, 0.06))
    if way < 0.5:
        return Moment(seconds=chance.uniform(0.04, 0.24))
    if way < 0.75:
        return Moment(calls=chance.randint(1, 30))
    method = chance.choice(METHODS)
    after = chance.randint(0, 15) if method in SENDING else 0
    kind = chance.choice(["hang", "deliver_then_hang"])
    return Moment(fault={"kind": kind, "method": method, "after": after})


def in_a_picture(chance: random.Random) -> Moment:
    """It is drawn by another process, for longer than the bot works itself."""
    kind = chance.choice(["hang", "deliver_then_hang"])
    fault: Json = {"kind": kind, "method": "sendPhoto", "after": chance.randint(0, 1)}
    return Moment(seconds=PATIENCE, fault=fault, patience=PATIENCE)


@dataclass(slots=True)
class Deaths:
    """How many there were, and where they fell. One death counts for all that it was."""

    count: int = 0
    where: Counter[str] = field(default_factory=Counter)

    def add(self, where: list[str]) -> None:
        self.count += 1
        self.where.update(where)

    def told(self) -> str:
        lines = [f"  {100 * n / self.count:5.1f} %  {what}" for what, n in self.where.most_common()]
        return "\n".join([f"{self.count} deaths", *lines])


async def die(
    nursery: Nursery, home: Home, remote: Remote, when: Moment, **settings: str
) -> tuple[list[str], int]:
    """One life to its sudden end: where that fell, and how many calls there were by then."""
    if when.fault is not None:
        await remote.ask("POST", "/faults", [when.fault])
    before = await _counts(remote)
    child = await nursery.birth(home, remote, when.seconds, **settings)
    has_come = await _comes(remote, child, when, sum(before.values()))
    assert await child.kill() == KILLED, home.printed()[-2000:]
    await remote.ask("DELETE", "/faults")
    await _counts(remote)  # what is still on its way is heard before this is answered
    after = await _counts(remote)
    where = await asyncio.to_thread(_looked_at, home, after - before)
    if when.fault is not None and has_come:
        done = "done and not heard of" if when.fault["kind"] == "deliver_then_hang" else "not done"
        where.append(f"in the middle of {when.fault['method']}, {done}")
    return where, sum(after.values())


async def _counts(remote: Remote) -> Counter[str]:
    stats = await remote.shown("/stats")
    return Counter({name: int(str(n)) for name, n in fields(stats["calls"]).items()})


async def _comes(remote: Remote, child: Child, when: Moment, before: int) -> bool:
    """Wait for the moment; whether it came."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(when.patience):
            for hurry in chain(HURRY, repeat(0.0)):
                if child.ended.done():
                    break
                await remote.ask("POST", "/clock", {"advance": hurry})
                if when.calls is not None and await calls_so_far(remote) >= before + when.calls:
                    return True
                if when.fault is not None and await _has_struck(remote):
                    return True
                await asyncio.wait([child.ended], timeout=LOOK)
    return False


async def _has_struck(remote: Remote) -> bool:
    rules = rows((await remote.shown("/faults"))["rules"])
    return any(fields(rule)["struck"] for rule in rules)


def _looked_at(home: Home, calls: Counter[str]) -> list[str]:
    """Where it was. The files are looked at in a copy: to open them would already mend them."""
    found = _of_rows(rows_left(home))
    if not calls:
        return ["before its first call", *found]
    if not calls["getUpdates"] and not calls["setWebhook"]:
        return ["before it asked for updates", *found]
    if sum(calls[method] for method in SENDING):
        return ["after it had answered somebody", *found]
    return ["between its first poll and its first answer", *found]


def _of_rows(count: Counter[str]) -> list[str]:
    names = {
        "inbox": "with events that wait for a turn",
        "queued": "with answers that wait to be sent",
        "sending": "with answers on their way",
    }
    found = [name for what, name in names.items() if count[what]]
    return found or ["with nothing to do"]


def rows_left(home: Home) -> Counter[str]:
    """Rows by what becomes of them, of a store whose owner is dead."""
    if not home.database.exists():
        return Counter()
    with tempfile.TemporaryDirectory() as folder:
        for file in home.data.glob(f"{home.database.name}*"):
            shutil.copy(file, folder)
        with contextlib.closing(sqlite3.connect(Path(folder) / home.database.name)) as db:
            if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone():
                return Counter()
            states = "SELECT state, count(*) FROM outbox GROUP BY state"
            found = Counter(dict(db.execute(states).fetchall()))
            found["inbox"] = db.execute("SELECT count(*) FROM inbox").fetchone()[0]
    return found
