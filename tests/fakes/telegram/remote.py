"""The server in a process of its own, from the outside: started, told what to do, asked, ended."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import orjson

ROOT = Path(__file__).parents[3]
PATIENCE = 30.0  # seconds, for a slow machine

Json = dict[str, object]


class Rejected(Exception):
    """the control plane did not understand"""


@dataclass(frozen=True, slots=True)
class Remote:
    base_url: str
    control: str
    token: str
    session: aiohttp.ClientSession
    pid: int

    async def ask(self, way: str, path: str, body: object = None) -> object:
        """One request to the control plane: `await remote.ask("GET", "/complaints")`."""
        data = orjson.dumps(body) if body is not None else None
        async with self.session.request(way, self.control + path, data=data) as answer:
            said: object = orjson.loads(await answer.read())
            if answer.status != 200:
                raise Rejected(said)
            return said

    async def act(self, name: str, **what: object) -> int | None:
        """One act of a person; the id of the update that came of it."""
        ids = await self.ask("POST", "/acts", {"act": name, **what})
        assert isinstance(ids, list)
        return None if ids[0] is None else int(ids[0])

    async def listed(self, path: str) -> list[Json]:
        found = await self.ask("GET", path)
        assert isinstance(found, list)
        return found

    async def shown(self, path: str) -> Json:
        found = await self.ask("GET", path)
        assert isinstance(found, dict)
        return found


@contextlib.asynccontextmanager
async def launched(folder: Path, *arguments: str) -> AsyncIterator[Remote]:
    """Start the server, wait until it answers, and end it."""
    ready = folder / "fake-telegram.json"
    command = ["-m", "tests.fakes.telegram", "--ready-file", str(ready), *arguments]
    process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT)
    try:
        async with asyncio.timeout(PATIENCE):
            while not ready.exists():
                if process.returncode is not None:
                    raise Rejected(process.returncode)
                await asyncio.sleep(0.02)
        where = orjson.loads(ready.read_bytes())
        async with aiohttp.ClientSession() as session:
            yield Remote(**where, session=session, pid=process.pid)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
        ready.unlink(missing_ok=True)
