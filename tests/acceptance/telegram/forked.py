"""Bots that a nursery gives birth to, from the outside (`nursery.py` is the inside)."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from tests.acceptance.telegram.process import PATIENCE, ROOT, Home, run_arguments, until
from tests.fakes.telegram.remote import Remote

KILLED = 9
"""The wait status of a process that SIGKILL ended."""


@dataclass(slots=True)
class Child:
    """One life. `ended` is done when it is over, with its wait status."""

    pid: int
    ended: asyncio.Task[int]
    input: asyncio.StreamWriter
    ready_file: Path

    async def ready(self) -> None:
        async def is_ready() -> bool:
            assert not self.ended.done(), "the bot ended"
            return self.ready_file.exists()

        await until(is_ready, "a bot that is ready")

    async def kill(self) -> int:
        if not self.ended.done():
            self.input.write(b"\n")
        return await self.ended

    async def stop(self) -> int:
        """SIGTERM, and its wait status."""
        os.kill(self.pid, signal.SIGTERM)
        return await self.ended


class Nursery:
    """Lives begin one after the other, never two at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._input, self._output = process.stdin, process.stdout

    async def heard(self, what: str) -> int:
        line = await self._output.readline()
        assert line, "the nursery is gone"
        return int(json.loads(line)[what])

    async def birth(
        self, home: Home, remote: Remote, seconds: float | None = None, **settings: str
    ) -> Child:
        """A bot as `alongside run` would be, dead after so many seconds of work if it is not before."""
        home.prints.mkdir(parents=True, exist_ok=True)
        number = len(list(home.prints.iterdir())) // 2
        ready_file = home.root / f"ready-{number}"
        variables = {f"ALONGSIDE_{name.upper()}": value for name, value in settings.items()}
        order = {
            "arguments": ["run", *run_arguments(remote, ready_file)],
            "environment": home.environment(remote.token, variables),
            "out": str(home.prints / f"{number:03}-stdout"),
            "err": str(home.prints / f"{number:03}-stderr"),
            "seconds": seconds,
        }
        self._input.write(json.dumps(order).encode() + b"\n")
        pid = await self.heard("born")
        ended = asyncio.get_running_loop().create_task(self.heard("ended"))
        return Child(pid, ended, self._input, ready_file)


@contextlib.asynccontextmanager
async def nursery(folder: Path) -> AsyncIterator[Nursery]:
    """It ends with its input, and whom it gave birth to with it."""
    with (folder / "nursery-stderr").open("wb") as err:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.acceptance.telegram.nursery",
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=err,
        )
    made = Nursery(process)
    try:
        async with asyncio.timeout(PATIENCE):
            await made.heard("ready")
        yield made
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()
