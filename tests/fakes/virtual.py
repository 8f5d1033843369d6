"""A loop in which time passes only when nobody has anything left to do: an hour in a second.

Timers ring in their order at their exact instants. While work is under way outside of the loop (the
threads of a store), time stands still.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime, timedelta
from typing import TypeVar

from bot.storage.lane import How, Job, Lane

T = TypeVar("T")


class _Selector(selectors.DefaultSelector):
    """Instead of waiting for a timer, puts the clock forward to it."""

    passed = 0.0
    busy = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        found = super().select(None if self.busy else 0)
        if not found:
            self.passed += timeout
        return found


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.passed

    def watch(self, lane: Lane) -> None:
        """Let no time pass while this lane works."""
        run = lane.run

        async def counted(job: Job[T], how: How = How.DURABLE) -> T:
            self._virtual.busy += 1
            try:
                return await run(job, how)
            finally:
                self._virtual.busy -= 1

        setattr(lane, "run", counted)  # noqa: B010 - a method of this one instance


class VirtualClock:
    """`bot.app.ports.WaitingClock` by the loop's time, which somebody may set as he likes.

    Like the wall clock it notices that within a minute.
    """

    NOTICED_AFTER = 60.0

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._waits: set[asyncio.Timeout] = set()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=asyncio.get_running_loop().time())

    def step(self, by: timedelta) -> None:
        """Somebody sets the clock."""
        self._start += by
        noticed = asyncio.get_running_loop().time() + self.NOTICED_AFTER
        for wait in self._waits:
            wait.reschedule(min(noticed, wait.when() or noticed))

    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        seconds = None if until is None else (until - self.now()).total_seconds()
        if seconds is not None and seconds <= 0:
            return
        wait = asyncio.timeout(seconds)
        try:
            async with wait:
                self._waits.add(wait)
                await event.wait()
        except TimeoutError:
            pass
        finally:
            self._waits.discard(wait)


def passing(main: Callable[[VirtualLoop], Coroutine[object, object, T]]) -> T:
    """Run it to its end."""
    with closing(VirtualLoop()) as loop:
        return loop.run_until_complete(main(loop))
