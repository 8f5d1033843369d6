"""The only place that asks what time it is."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, UTC and aware."""

    async def sleep(self, seconds: float) -> None:
        """Pass so many seconds of this clock."""

    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        """Wait for the event, at most until an instant of this clock."""


class WallClock:
    """The wall clock, or one that runs `factor` times as fast: for trying out long sits."""

    def __init__(self, factor: float = 1.0) -> None:
        self._factor = factor
        self._started = datetime.now(UTC)
        self._origin = time.monotonic()
        self._ahead = timedelta()

    def now(self) -> datetime:
        if self._factor == 1.0:
            return datetime.now(UTC) + self._ahead
        elapsed = time.monotonic() - self._origin
        return self._started + timedelta(seconds=elapsed * self._factor) + self._ahead

    def move_to(self, instant: datetime) -> None:
        """Put the clock forward; never backwards."""
        self._ahead += max(timedelta(), instant - self.now())

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds / self._factor))

    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        seconds = None if until is None else (until - self.now()).total_seconds() / self._factor
        await _wait(event, seconds)


class ManualClock:
    """Stands still until it is moved: for scripts, transcripts and tests."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def move_to(self, instant: datetime) -> None:
        """Never backwards."""
        self._now = max(self._now, instant)

    async def sleep(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        """Only the event ends it, or an instant that has come already."""
        if until is None or until > self._now:
            await event.wait()


LONGEST_WAIT = 60.0
"""Seconds (real) after which a waiting loop looks at the wall clock again: it may have been set."""


async def _wait(event: asyncio.Event, seconds: float | None) -> None:
    limit = LONGEST_WAIT if seconds is None else min(LONGEST_WAIT, seconds)
    if limit <= 0:
        return
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(limit):
            await event.wait()
