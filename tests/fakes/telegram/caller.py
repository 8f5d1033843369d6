"""A bare client: calls methods by name and shows exactly what came back."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import aiohttp
import orjson

from tests.fakes.telegram.server import FakeTelegram, served
from tests.fakes.telegram.settings import Settings

Json = dict[str, object]


ROUNDS = 200_000


async def until(holds: Callable[[], bool]) -> None:
    """Let the loop turn until something is so; no clock, so that a slow machine only takes longer."""
    for _ in range(ROUNDS):
        if holds():
            return
        await asyncio.sleep(0)
    raise TimeoutError


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    body: bytes
    headers: dict[str, str]

    @property
    def json(self) -> Json:
        value = orjson.loads(self.body)
        assert isinstance(value, dict)
        return value

    @property
    def result(self) -> object:
        return self.json.get("result")

    @property
    def fields(self) -> Json:
        """The result, which is an object."""
        assert isinstance(self.result, dict)
        return self.result

    @property
    def items(self) -> list[Json]:
        """The result, which is an array of objects."""
        assert isinstance(self.result, list)
        return self.result

    @property
    def ids(self) -> list[object]:
        return [update["update_id"] for update in self.items]

    @property
    def description(self) -> str:
        return str(self.json.get("description", ""))

    @property
    def retry_after(self) -> object:
        parameters = self.json.get("parameters")
        return parameters.get("retry_after") if isinstance(parameters, dict) else None


class Caller:
    def __init__(self, session: aiohttp.ClientSession, root: str) -> None:
        self.session = session
        self.root = root  # base address with token

    async def __call__(self, method: str, /, **params: object) -> Said:
        return await self.post(method, orjson.dumps(params), "application/json")

    async def post(self, method: str, body: object, kind: str | None = None) -> Said:
        headers = {"Content-Type": kind} if kind else None
        async with self.session.post(
            f"{self.root}/{method}", data=body, headers=headers, allow_redirects=False
        ) as answer:
            return Said(answer.status, await answer.read(), dict(answer.headers))


@contextlib.asynccontextmanager
async def calling(fake: FakeTelegram, token: str | None = None) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(session, fake.base_url + (token or fake.state.settings.token))


@contextlib.asynccontextmanager
async def running(settings: Settings | None = None) -> AsyncIterator[tuple[FakeTelegram, Caller]]:
    """A server whose time stands still, and a client to it."""
    async with served(settings) as fake, calling(fake) as call:
        yield fake, call
