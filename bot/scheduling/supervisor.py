"""The only place that starts tasks: it names them, restarts what crashed, and ends them together.

A crash is logged by task and error type only: the message of an exception may carry what a person
wrote, its type cannot.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.errors import BotError

Work = Callable[[], Coroutine[object, object, None]]
"""A coroutine function: called anew for every attempt."""


class Clock(Protocol):
    """As much of `bot/scheduling/clock.py` as is needed here."""

    def now(self) -> datetime: ...

    async def sleep(self, seconds: float) -> None: ...


class Log(Protocol):
    """As much of a structlog logger as is needed here."""

    def warning(self, event: str, /, **facts: object) -> object: ...


class SupervisorClosed(BotError):
    """a task was to be started after the supervisor had closed"""


class Supervisor:
    """Runs long-lived tasks until `close`.

    The pause before a restart doubles from `pause` up to `longest`; a run that went well for
    `longest` begins at `pause` again. A task that returns is over and stays so.
    """

    def __init__(
        self,
        clock: Clock,
        log: Log,
        *,
        pause: timedelta = timedelta(milliseconds=500),
        longest: timedelta = timedelta(seconds=30),
    ) -> None:
        self._clock = clock
        self._log = log
        self._pause = pause
        self._longest = longest
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def running(self) -> tuple[str, ...]:
        """The names of all tasks that are not over, for health checks."""
        return tuple(sorted(task.get_name() for task in self._tasks if not task.done()))

    def start(self, name: str, work: Work, *, restart: bool = True) -> None:
        """Begin a task. Without `restart` a crash is logged and that is the end of it."""
        if self._closed:
            raise SupervisorClosed
        task = asyncio.create_task(self._keep(name, work, restart=restart), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Cancel everything and wait until it has ended. May be called twice, and from a task."""
        self._closed = True
        others = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _keep(self, name: str, work: Work, *, restart: bool) -> None:
        pause = self._pause
        while True:
            began = self._clock.now()
            if await self._finished(name, work) or not restart:
                return
            if self._clock.now() - began >= self._longest:
                pause = self._pause
            await self._clock.sleep(pause.total_seconds())
            pause = min(pause * 2, self._longest)

    async def _finished(self, name: str, work: Work) -> bool:
        """Run once; False after a crash."""
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - whatever it was, the house must go on
            self._log.warning("task_crashed", task=name, error=type(error).__name__)
            return False
        return True
