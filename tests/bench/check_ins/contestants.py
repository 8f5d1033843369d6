"""One scheduler with many daily calls for the same minute, in a process of its own.

    python -m tests.bench.check_ins.contestants NAME PEOPLE FOLDER

prints what it took as JSON: seconds of processor time to take them in (`load`) and, when they are due,
to call all of them and write down when each is due next (`fire`), seconds by the wall for both, and by
how many MB the process grew in each, at its peak, over what it had when that began.
"""

import asyncio
import gc
import json
import resource
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

PASSED = timedelta(seconds=5)


@dataclass
class Taken:
    """What a contestant took."""

    seconds: dict[str, float] = field(default_factory=dict)
    fired: int = 0

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        gc.collect()
        before, wall, used = peak_anew(), time.perf_counter(), time.process_time()
        yield
        self.seconds[name] = time.process_time() - used
        self.seconds[f"{name}_wall"] = time.perf_counter() - wall
        self.seconds[f"{name}_grown"] = peak() - before


def peak() -> float:
    """MB, the most that this process had since `peak_anew`, or ever where that cannot be asked."""
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))


def peak_anew() -> float:
    """MB that it has now; from here on the most is looked for anew."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "utf-8")
    return peak()


# ── ours ──────────────────────────────────────────────────────────────────────────────────────


async def ours(people: int, folder: Path, taken: Taken) -> None:
    """Whole turns: opened, asked, sealed, the next instant written, and the message on its way."""
    from bot.scheduling.clock import ManualClock  # imports cost, and belong to their contestant
    from bot.storage import open_store
    from tests.integration import wave

    store = await open_store(folder / "data", folder / "keys" / "master.key")
    await wave.wishes(store, 10)
    clock = ManualClock(wave.EVENING)
    street = Street()
    here = wave.house(store, street, clock)
    await here.settle()
    with taken.part("load"):
        await wave.wishes(store, people, prefix="b", first=100)
    with taken.part("fire"):
        await here.settle()
    taken.fired = len(street.asked) - 10
    await store.close()


async def ours_alone(people: int, folder: Path, taken: Taken) -> None:
    """The scheduler alone, as the others are measured: claimed, and the next instant written."""
    from bot.app.ports import TurnRecord
    from bot.core.conversation import Timer
    from bot.core.events import TimerKind
    from bot.storage import open_store
    from tests.integration import wave

    store = await open_store(folder / "data", folder / "keys" / "master.key")
    await wave.wishes(store, 10)
    with taken.part("load"):
        await wave.wishes(store, people, prefix="b", first=100)
    conversation = await wave.somebody()
    at = wave.EVENING
    following = (Timer(TimerKind.CHECK_IN, at + timedelta(days=1), 0),)
    with taken.part("fire"):
        while await store.wake(at, 200):
            waiting = await store.pending(0, 200)
            turns = (
                TurnRecord(one.person, one.seq, conversation, timers=following, at=at)
                for one in waiting
            )
            await asyncio.gather(*(store.commit(turn) for turn in turns))
            taken.fired += len(waiting)
    taken.fired -= 10
    await store.close()


@dataclass
class Street:
    """Everybody is reached at once."""

    asked: set[str] = field(default_factory=set)

    async def send(self, address: str, message: Any, retired: str | None = None) -> None:
        self.asked.add(address)


# ── the others ────────────────────────────────────────────────────────────────────────────────


def call(taken_by: str) -> None:
    """What APScheduler calls: a function that it finds again by its name."""
    CALLED.add(taken_by)


CALLED: set[str] = set()


async def apscheduler(people: int, folder: Path, taken: Taken) -> None:
    """Its own store on SQLite, the only durable one without a server; jobs run in its loop."""
    from apscheduler.executors.asyncio import AsyncIOExecutor
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from apscheduler.triggers.interval import IntervalTrigger

    scheduler = AsyncIOScheduler(
        jobstores={"default": SQLAlchemyJobStore(url=f"sqlite:///{folder / 'jobs.db'}")},
        executors={"default": AsyncIOExecutor()},
        timezone=UTC,
    )
    scheduler.start(paused=True)
    due = now()
    trigger = IntervalTrigger(days=1, start_date=due, timezone=UTC)
    with taken.part("load"):
        for number in range(people):
            scheduler.add_job(
                call, trigger, (f"{number}",), misfire_grace_time=None, next_run_time=due
            )
    with taken.part("fire"):
        scheduler.resume()
        await all_called(people)
    taken.fired = len(CALLED)


async def job_queue(people: int, folder: Path, taken: Taken) -> None:
    """PTB's JobQueue: jobs in memory, a restart forgets them."""
    from telegram.ext import (  # noqa: TID251 - this is the contestant
        ApplicationBuilder,
        ContextTypes,
    )

    async def asked(context: ContextTypes.DEFAULT_TYPE) -> None:
        CALLED.add(str(context.job and context.job.chat_id))

    application = ApplicationBuilder().token("7:token").build()
    queue = application.job_queue
    assert queue is not None
    scheduler = queue.scheduler
    scheduler.start(paused=True)
    due = now()
    with taken.part("load"):
        for number in range(people):
            queue.run_daily(
                asked, due.timetz(), chat_id=number, job_kwargs={"misfire_grace_time": None}
            )
        for job in scheduler.get_jobs():
            job.modify(next_run_time=due)
    with taken.part("fire"):
        scheduler.resume()
        await all_called(people)
    taken.fired = len(CALLED)


async def all_called(people: int) -> None:
    while len(CALLED) < people:  # noqa: ASYNC110 - theirs to say when, and they do not
        await asyncio.sleep(0.01)


def now() -> datetime:
    from bot.scheduling.clock import WallClock

    return WallClock().now().replace(microsecond=0) - PASSED


CONTESTANTS: dict[str, Callable[[int, Path, Taken], Awaitable[None]]] = {
    "ours": ours,
    "ours_alone": ours_alone,
    "apscheduler": apscheduler,
    "job_queue": job_queue,
}


def main(name: str, people: int, folder: Path) -> None:
    taken = Taken()
    folder.mkdir(parents=True, exist_ok=True)

    async def measured() -> None:
        await CONTESTANTS[name](people, folder, taken)

    asyncio.run(measured())
    sys.stdout.write(json.dumps({**taken.seconds, "fired": taken.fired}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
