"""What a webhook answers to one delivery, and when a failed one is tried again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from urllib.parse import parse_qsl

import aiohttp
import orjson

from tests.fakes.telegram.requests import Params
from tests.fakes.telegram.updates import Update

MAX_RETRY_AFTER = 3600
NOT_HERE = frozenset({"setwebhook", "deletewebhook", "close", "logout"})


@dataclass(frozen=True, slots=True)
class Reply:
    """`method` is what the bot asked for in its answer, if anything."""

    error: str = ""
    retry_after: int = 0
    method: str = ""
    params: Params = field(default_factory=dict)

    @property
    def is_ok(self) -> bool:
        return not self.error


Runner = Callable[[Reply], Awaitable[None]]


@dataclass(slots=True, eq=False)
class Delivery:
    update: Update
    delay: int = 1
    fails: int = 0

    def next_wait(self, retry_after: int, random: Random, longest: int) -> int:
        """The first failure is tried again at once, later ones after twice the time before."""
        retry_after = min(max(retry_after, 0), MAX_RETRY_AFTER)
        wait = retry_after
        if not retry_after and self.fails:
            self.delay = min(random.randint(longest, longest * 2), self.delay * 2)
            wait = self.delay
        self.fails += 1
        return wait


async def read_reply(answer: aiohttp.ClientResponse) -> Reply:
    body = await answer.read()
    if not 200 <= answer.status <= 299:
        given = answer.headers.get("Retry-After", "")
        return Reply(
            error=f"Wrong response from the webhook: {answer.status} {answer.reason}",
            retry_after=int(given) if given.isdecimal() else 0,
        )
    params = _params(answer.content_type, body)
    method = str(params.pop("method", "")).lower()
    if not method or method in NOT_HERE or method.startswith("get"):
        return Reply()
    return Reply(method=method, params=params)


def _params(kind: str, body: bytes) -> Params:
    """An answer that makes no sense is as good as an empty one."""
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode(errors="replace")))
    if kind != "application/json" or not body:
        return {}
    try:
        given = orjson.loads(body)
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}
