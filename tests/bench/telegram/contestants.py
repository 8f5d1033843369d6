"""The bots side by side: how each is started, and what its process has used."""

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.telegram.remote import PATIENCE, ROOT, Remote

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
LOOK = 0.01  # seconds between two looks for a file

Command = Sequence[str]


@dataclass(frozen=True, slots=True)
class Contestant:
    """Without `plain` it is our own process; `plain` are the arguments of `plain_bot.py`."""

    name: str
    plain: tuple[str, ...] | None = None

    def command(self, fake: Remote, folder: Path, ready: Path) -> Command:
        python = (sys.executable, "-P", "-m")
        if self.plain is None:
            where = ("--api-base-url", fake.base_url, "--data-dir", str(folder / "data"))
            return (*python, "bot", "run", *where, "--rate", "0", "--ready-file", str(ready))
        own = ("--database", str(folder / "plain.db"), "--ready-file", str(ready), *self.plain)
        bot = ("tests.bench.telegram.plain_bot", fake.base_url, fake.token)
        return (sys.executable, "-m", *bot, *own)


OURS = Contestant("alongside, the whole product")
PTB = Contestant("python-telegram-bot + aiosqlite", ())
PTB_AIOHTTP = Contestant("the same over aiohttp", ("--transport", "aiohttp"))
EMPTY = Contestant("empty, over aiohttp", ("--transport", "aiohttp", "--empty"))
ALL = (OURS, PTB, PTB_AIOHTTP, EMPTY)


def key_of(folder: Path) -> Path:
    return folder / "keys" / "master.key"


def _environment(fake: Remote, folder: Path) -> dict[str, str]:
    return os.environ | {
        "ALONGSIDE_TELEGRAM_TOKEN": fake.token,
        "ALONGSIDE_MASTER_KEY_FILE": str(key_of(folder)),
        "ALONGSIDE_CHAT_RATE": "0",
    }


@dataclass(frozen=True, slots=True)
class Runner:
    """A bot that serves people."""

    pid: int
    seconds_to_ready: float

    def cpu(self) -> float:
        """Seconds of all its threads so far."""
        fields = (PROC / str(self.pid) / "stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def peak_mb(self) -> float:
        lines = (PROC / str(self.pid) / "status").read_text("ascii").splitlines()
        peak = next(line for line in lines if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024


@contextlib.asynccontextmanager
async def running(
    contestant: Contestant, fake: Remote, folder: Path, *, under: Command = ()
) -> AsyncIterator[Runner]:
    """Start it, `under` another program if need be, wait until it serves, and end it."""
    ready = folder / "ready"
    began = time.perf_counter()
    with _on_core(0):
        process = await asyncio.create_subprocess_exec(
            *under,
            *contestant.command(fake, folder, ready),
            cwd=ROOT,
            env=_environment(fake, folder),
        )
    pid = 0
    try:
        pid = await _pid_in(ready, process)
        yield Runner(pid, time.perf_counter() - began)
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid or process.pid, signal.SIGTERM)
        await process.wait()
        ready.unlink(missing_ok=True)


async def _pid_in(ready: Path, process: asyncio.subprocess.Process) -> int:
    async with asyncio.timeout(PATIENCE):
        while (pid := _written(ready)) is None:
            if process.returncode is not None:
                message = f"the bot ended with {process.returncode}"
                raise RuntimeError(message)
            await asyncio.sleep(LOOK)
    return pid


def _written(ready: Path) -> int | None:
    text = ready.read_text("utf-8") if ready.exists() else ""
    return int(text) if text.endswith("\n") else None


def core(number: int) -> set[int]:
    """The bot has one core, the server another one, if there is another."""
    cores = sorted(os.sched_getaffinity(0))
    return {cores[number % len(cores)]}


@contextlib.contextmanager
def _on_core(number: int) -> Iterator[None]:
    """What is started here runs there, with every thread it will ever have."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, core(number))
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
