"""The last words to somebody who was forgotten, or for whom nothing can be kept because her key is
spoilt: held in no store, so said directly or not at all.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.app.messages import Message, SendFailed, Transport
from bot.app.ports import Log

TRIES = 5
PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class LastWords:
    """`retired` is the receipt of the prompt that they close; the store has it no more."""

    address: str = field(repr=False)
    messages: tuple[Message, ...] = field(repr=False)
    retired: str | None = field(default=None, repr=False)


class Farewells:
    """`wait` lets a pause pass, or less of it when the house closes."""

    def __init__(
        self, transport: Transport, log: Log, wait: Callable[[timedelta], Awaitable[None]]
    ) -> None:
        self._transport = transport
        self._log = log
        self._wait = wait

    async def say(self, words: LastWords) -> None:
        """In order; what cannot be said after a few tries is left, with all that follows it."""
        for message in words.messages:
            if not await self._said(words, message):
                return

    async def _said(self, words: LastWords, message: Message) -> bool:
        retired = words.retired if message.retire is not None else None
        for _ in range(TRIES):
            try:
                await self._transport.send(words.address, message, retired)
            except SendFailed as failure:
                self._log.info("farewell_failed", gone=failure.gone)
                if failure.gone or failure.refused or failure.ambiguous:
                    return False
                await self._wait(_pause(failure))
            except Exception as error:  # noqa: BLE001 - must not end the sending to others
                self._log.warning("sending_crashed", error=type(error).__name__)
                return False
            else:
                return True
        return False


def _pause(failure: SendFailed) -> timedelta:
    asked = PAUSE if failure.retry_after is None else timedelta(seconds=failure.retry_after)
    return min(asked, LONGEST_PAUSE)
