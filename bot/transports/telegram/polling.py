"""The long poll: ask, make durable, and only then ask for what comes after.

The offset of the next call is the receipt for the last batch, so it moves when the batch is
committed and at no other time. Nothing is ever dropped; a batch that could not be committed is
asked for again (the server holds a repeated offset back for up to three seconds, which is a rest
for the disk as well).

Another poller with our token makes the server answer 409. Then this one stands by: says so once,
asks again within seconds, and takes over when the other has gone.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.app.ports import Log
from bot.core.errors import StoreError
from bot.transports.telegram.api import Api
from bot.transports.telegram.backoff import Backoff
from bot.transports.telegram.batches import read_batch
from bot.transports.telegram.failures import (
    Kind,
    LineError,
    NotSent,
    Refused,
    TokenRefused,
)
from bot.transports.telegram.intake import Intake
from bot.transports.telegram.updates import ALLOWED_UPDATES

BATCH = 100  # the most that the server gives
STRANGER_AFTER = 20
"""Refused tokens in a row, about a minute: until then it may be the server that is ill."""


LONGEST_REST = 60.0
"""Seconds that we let the server send us to rest."""
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Trouble:
    name: str
    retry_after: float = 0.0


class Polling:
    def __init__(
        self,
        api: Api,
        intake: Intake,
        *,
        timeout: int,
        patience: float,
        backoff: Backoff,
        log: Log,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._intake = intake
        self._timeout = timeout
        self._patience = patience
        self._backoff = backoff
        self._log = log
        self._pause = pause
        self._offset: int | None = None
        self._is_behind = True  # until a poll brings less than it could
        self._stopping = False
        self._waiting: asyncio.Timeout | None = None
        self._ended = asyncio.Event()
        self._ended.set()
        self.is_well = False
        """Whether the line was sound when it was last used: for `/readyz`."""

    async def run(self) -> None:
        """Poll until `stop`. Raises `TokenRefused` when the token stays refused."""
        self._ended.clear()
        self.is_well = True
        try:
            while not self._stopping:
                trouble = await self._round()
                if trouble is not None:
                    await self._rest(trouble)
        finally:
            self.is_well = False
            self._ended.set()

    async def stop(self) -> None:
        """End the long poll that is under way; a batch that is being committed is finished."""
        self._stopping = True
        if self._waiting is not None:
            self._waiting.reschedule(asyncio.get_running_loop().time())
        await self._ended.wait()

    async def _round(self) -> _Trouble | None:
        """One poll. Returns what went wrong."""
        try:
            updates = await self._ask()
        except LineError as error:
            return _trouble(error)
        try:
            self._is_behind = self._is_behind and len(updates) >= BATCH
            highest = await self._intake.take(updates, more=self._is_behind)
        except StoreError as error:
            return _Trouble(type(error).__name__)
        if updates and highest is None:
            return _Trouble("numberless")  # nothing in it can be confirmed
        self._recovered()
        if highest is not None:
            self._offset = highest + 1
        return None

    async def _ask(self) -> list[object]:
        parameters: dict[str, object] = {
            # The first answer says that the line is well: it is not to be waited for. Neither is
            # the end of what came while we were away.
            "timeout": 0 if self._is_behind or not self.is_well else self._timeout,
            "limit": BATCH,
            "allowed_updates": ALLOWED_UPDATES,
        }
        if self._offset is not None:
            parameters["offset"] = self._offset
        seconds = self._timeout + self._patience
        asked = self._api.ask("getUpdates", parameters, seconds=seconds)
        answer = await self._until_stopped(asked)
        return [] if answer is None else list(read_batch(*answer))

    async def _until_stopped(self, work: Awaitable[Result]) -> Result | None:
        """The result; None when `stop` did not let it come."""
        try:
            async with asyncio.timeout(0 if self._stopping else None) as self._waiting:
                return await work
        except TimeoutError:
            return None
        finally:
            self._waiting = None

    async def _rest(self, trouble: _Trouble) -> None:
        wait = max(self._backoff.after(trouble.name), min(trouble.retry_after, LONGEST_REST))
        tries = self._backoff.tries(trouble.name)
        self.is_well = False
        if trouble.name == Kind.STRANGER and tries >= STRANGER_AFTER:
            raise TokenRefused
        if trouble.name == Kind.CONFLICT:
            if tries == 1:
                self._log.warning("standing_by")
        elif tries & (tries - 1) == 0:  # 1, 2, 4, 8 …: long trouble does not fill the log
            self._log.warning("polling_failed", error=trouble.name, tries=tries)
        await self._until_stopped(self._pause(wait))

    def _recovered(self) -> None:
        self.is_well = True
        if self._backoff.recovered():
            self._log.info("polling_again")


def _trouble(error: LineError) -> _Trouble:
    match error:
        case Refused():
            return _Trouble(error.kind, error.retry_after or 0.0)
        case NotSent():
            return _Trouble("unreachable")
        case _:
            return _Trouble("unanswered")
