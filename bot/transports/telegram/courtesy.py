"""Small courtesies that nobody waits for: the end of a button's spinner, a kind no to a group.

They are worth a few tries and no promise: nothing durable hangs on them, so they live in a bounded
queue beside the intake and never hold it up. When it is full the oldest is left out.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.app.ports import Log
from bot.transports.telegram.api import Api, Parameters
from bot.transports.telegram.failures import Kind, NoAnswer, NotSent, Refused

ROOM = 2_000
WORKERS = 64
"""At a round trip of 50 ms that is 1,280 spinners a second."""
TRIES = 3
PAUSE = 1.0  # seconds between tries: never faster than one call a second on the same trouble
LONGEST_PAUSE = 10.0
SECONDS = 5.0
REMEMBERED = 1_000


@dataclass(frozen=True, slots=True)
class _Answer:
    query: str


@dataclass(frozen=True, slots=True)
class _Leave:
    chat: int


class Courtesy:
    def __init__(
        self,
        api: Api,
        refusal: Callable[[], str],
        log: Log,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._refusal = refusal
        self._log = log
        self._pause = pause
        self._waiting: asyncio.Queue[_Answer | _Leave] = asyncio.Queue(ROOM)
        self._left: OrderedDict[int, None] = OrderedDict()

    def answer(self, query: str) -> None:
        """Let the spinner of a pressed button end."""
        self._put(_Answer(query))

    def leave(self, chat: int) -> None:
        """Say once that this is for one person alone, and go."""
        if chat in self._left:
            return
        self._left[chat] = None
        if len(self._left) > REMEMBERED:
            self._left.popitem(last=False)
        self._put(_Leave(chat))

    def _put(self, item: _Answer | _Leave) -> None:
        if self._waiting.full():
            self._waiting.get_nowait()
            self._waiting.task_done()
        self._waiting.put_nowait(item)

    async def run(self) -> None:
        """One worker. Several may run."""
        while True:
            item = await self._waiting.get()
            try:
                await self._do(item)
            finally:
                self._waiting.task_done()

    async def done(self) -> None:
        """Return when nothing is left to do."""
        await self._waiting.join()

    async def _do(self, item: _Answer | _Leave) -> None:
        match item:
            case _Answer():
                await self._call("answerCallbackQuery", {"callback_query_id": item.query})
            case _Leave():
                words = {"chat_id": item.chat, "text": self._refusal()}
                await self._call("sendMessage", words, once=True)
                await self._call("leaveChat", {"chat_id": item.chat})
                self._left.pop(item.chat, None)  # whoever asks it in again is answered again

    async def _call(self, method: str, parameters: Parameters, *, once: bool = False) -> None:
        """A few tries. `once`: not again when it may have happened already."""
        for attempt in range(TRIES):
            wait = await self._try(method, parameters, once=once)
            if wait is None:
                return
            await self._pause(min(LONGEST_PAUSE, max(wait, PAUSE * 2**attempt)))
        self._log.info("courtesy_failed")

    async def _try(self, method: str, parameters: Parameters, *, once: bool) -> float | None:
        """One try. Seconds to wait before the next; None when there should be none."""
        try:
            is_done = await self._api.call(method, parameters, seconds=SECONDS)
        except NotSent:
            return 0.0
        except NoAnswer:
            return None if once else 0.0
        except Refused as refused:
            again = refused.kind in (Kind.SERVER, Kind.FLOOD, Kind.STRANGER)
            return (refused.retry_after or 0.0) if again else None
        return None if is_done else 0.0
