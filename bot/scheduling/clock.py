"""The only place that asks what time it is."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, UTC and aware."""

    async def sleep(self, seconds: float) -> None:
        """Pass so many seconds of this clock."""


class SystemClock:
    """The wall clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class FastClock:
    """Runs `factor` times as fast as the wall clock, from the present on: for trying out sits."""

    def __init__(self, factor: float) -> None:
        self._factor = factor
        self._started = datetime.now(UTC)
        self._origin = time.monotonic()

    def now(self) -> datetime:
        elapsed = time.monotonic() - self._origin
        return self._started + timedelta(seconds=elapsed * self._factor)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds / self._factor))
