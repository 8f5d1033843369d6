"""The server's own time: seconds since 1970, running or standing still, put forward at will.

In a test process it stands still and moves only by `advance`; beside a real bot it runs with the
wall clock, and `advance` jumps ahead of it.
"""

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable

from bot.scheduling.clock import WallClock

STANDING_START = 1_767_610_800.0  # 2026-01-05 11:00 UTC, a Monday


class Alarm:
    """Something to do at an instant; `cancel` makes it nothing."""

    __slots__ = ("act",)

    def __init__(self, act: Callable[[], object]) -> None:
        self.act: Callable[[], object] | None = act

    def cancel(self) -> None:
        self.act = None


class Clock:
    def __init__(self, *, runs: bool = False) -> None:
        self.runs = runs
        self._start = WallClock().now().timestamp() if runs else STANDING_START
        self._origin = time.monotonic()
        self._ahead = 0.0
        self._alarms: list[tuple[float, int, Alarm]] = []
        self._order = itertools.count()
        self._handle: asyncio.TimerHandle | None = None
        self._sleeping: set[asyncio.Event] = set()

    def now(self) -> float:
        passed = time.monotonic() - self._origin if self.runs else 0.0
        return self._start + passed + self._ahead

    def at(self, instant: float, act: Callable[[], object]) -> Alarm:
        alarm = Alarm(act)
        heapq.heappush(self._alarms, (instant, next(self._order), alarm))
        if self.runs and self._alarms[0][2] is alarm:
            self._arm()
        return alarm

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        rung = asyncio.Event()
        self._sleeping.add(rung)
        alarm = self.at(self.now() + seconds, rung.set)
        try:
            await rung.wait()
        finally:
            self._sleeping.discard(rung)
            alarm.cancel()

    def advance(self, seconds: float) -> None:
        """Let so much time pass at once, ringing every alarm on the way at its own instant."""
        target = self.now() + seconds
        while self._alarms and self._alarms[0][0] <= target:
            instant = self._alarms[0][0]
            self._ahead += max(0.0, instant - self.now())
            self._ring()
        self._ahead += max(0.0, target - self.now())
        self._arm()

    def close(self) -> None:
        """Wake everybody who sleeps; nothing rings any more."""
        for rung in self._sleeping:
            rung.set()
        self._alarms.clear()
        self._arm()

    def _ring(self) -> None:
        _, _, alarm = heapq.heappop(self._alarms)
        if alarm.act is not None:
            alarm.act()

    def _due(self) -> None:
        self._handle = None
        while self._alarms and self._alarms[0][0] <= self.now():
            self._ring()
        self._arm()

    def _arm(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self.runs and self._alarms:
            wait = max(0.0, self._alarms[0][0] - self.now())
            self._handle = asyncio.get_running_loop().call_later(wait, self._due)
