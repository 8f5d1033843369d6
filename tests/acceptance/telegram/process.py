"""A bot process from the outside: started, looked at, stopped or killed; and its home on the disk.

What it prints goes into files of its home, so that a test can search all of it afterwards.
"""

import asyncio
import contextlib
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tests.fakes.telegram.remote import Remote

ROOT = Path(__file__).parents[3]
PATIENCE = 30.0
"""Seconds for a slow machine: long enough that waiting in vain means that it will never come."""
LOOK = 0.02

BOT = ("-P", "-m", "bot", "run")
CARELESS = ("-m", "tests.acceptance.telegram.careless")

T = TypeVar("T")


async def until(fact: Callable[[], Awaitable[T]], what: str, patience: float = PATIENCE) -> T:
    """Wait until the fact holds; what it is then."""
    try:
        async with asyncio.timeout(patience):
            while not (found := await fact()):  # noqa: ASYNC110 - the fact is another process's
                await asyncio.sleep(LOOK)
            return found
    except TimeoutError:
        raise AssertionError(f"waited {patience} s in vain for {what}") from None


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Home:
    """Where a bot keeps its data, and the other place where it keeps the key."""

    root: Path

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def key(self) -> Path:
        return self.root / "keys" / "master.key"

    @property
    def database(self) -> Path:
        return self.data / "alongside.db"

    @property
    def prints(self) -> Path:
        return self.root / "prints"

    def environment(self, token: str, settings: dict[str, str]) -> dict[str, str]:
        inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return {
            **inherited,
            "ALONGSIDE_TELEGRAM_TOKEN": token,
            "ALONGSIDE_DATA_DIR": str(self.data),
            "ALONGSIDE_MASTER_KEY_FILE": str(self.key),
            "ALONGSIDE_POLL_TIMEOUT": "2",
            "ALONGSIDE_RATE": "0",
            "ALONGSIDE_CHAT_RATE": "0",
            "ALONGSIDE_LOG_LEVEL": "debug",
            **settings,
        }

    def unfinished(self) -> int:
        """Rows that wait for a turn or for being sent, as another process sees them."""
        if not self.database.exists():
            return 0
        counting = (
            "SELECT (SELECT count(*) FROM inbox) + "
            "(SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending'))"
        )
        with contextlib.closing(sqlite3.connect(self.database, timeout=5)) as db:
            row: tuple[int] = db.execute(counting).fetchone()
            return row[0]

    def printed(self) -> str:
        return "".join(file.read_text("utf-8", "replace") for file in sorted(self.prints.glob("*")))


class Life:
    """One life of a bot process."""

    def __init__(self, process: asyncio.subprocess.Process, ready_file: Path) -> None:
        self.process = process
        self._ready_file = ready_file

    @property
    def is_running(self) -> bool:
        return self.process.returncode is None

    async def ready(self, patience: float = PATIENCE) -> None:
        async def is_ready() -> bool:
            assert self.is_running, f"the bot ended with {self.process.returncode}"
            return self._ready_file.exists()

        await until(is_ready, "a bot that is ready", patience)

    async def ended(self, patience: float = PATIENCE) -> int:
        """Its exit code, once it has ended by itself."""
        async with asyncio.timeout(patience):
            return await self.process.wait()

    async def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> int:
        """SIGTERM, and its exit code."""
        with contextlib.suppress(ProcessLookupError):
            self.process.terminate()
        return await self.ended()


def run_arguments(remote: Remote, ready_file: Path) -> list[str]:
    return ["--api-base-url", remote.base_url, "--ready-file", str(ready_file)]


async def begin(home: Home, remote: Remote, command: Sequence[str] = BOT, **settings: str) -> Life:
    """Start a process; its settings are environment variables without their prefix."""
    home.prints.mkdir(parents=True, exist_ok=True)
    number = len(list(home.prints.iterdir())) // 2
    ready_file = home.root / f"ready-{number}"
    variables = {f"ALONGSIDE_{name.upper()}": value for name, value in settings.items()}
    with (
        (home.prints / f"{number:03}-stdout").open("wb") as out,
        (home.prints / f"{number:03}-stderr").open("wb") as err,
    ):
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *command,
            *run_arguments(remote, ready_file),
            cwd=ROOT,
            env=home.environment(remote.token, variables),
            stdout=out,
            stderr=err,
        )
    return Life(process, ready_file)


@contextlib.asynccontextmanager
async def living(
    home: Home, remote: Remote, command: Sequence[str] = BOT, **settings: str
) -> AsyncIterator[Life]:
    """A bot that is ready, and is no more afterwards."""
    life = await begin(home, remote, command, **settings)
    try:
        await life.ready()
        yield life
    finally:
        await life.kill()


def webhook() -> dict[str, str]:
    """Settings by which updates are posted to the bot."""
    port = free_port()
    return {"public_url": f"http://127.0.0.1:{port}/telegram", "listen_port": str(port)}
