"""Help in danger leaves in the order in which it was said, but never waits long for it.

In the outbox a crisis message waits for nothing. So that the question does not overtake the number to
call, or a later line the one before, those of one person queue here while they are on their way; one
that hangs holds the next for a moment only.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.core.names import PersonId

PATIENCE = 1.5
"""Seconds (real) for which help waits for the line before it."""


class InOrder:
    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._last: dict[PersonId, asyncio.Event] = {}

    @asynccontextmanager
    async def place(self, person: PersonId) -> AsyncIterator[None]:
        """Behind what is on its way to this person already."""
        before, mine = self._last.get(person), asyncio.Event()
        self._last[person] = mine
        try:
            if before is not None:
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._patience):
                        await before.wait()
            yield
        finally:
            mine.set()
            if self._last.get(person) is mine:
                del self._last[person]
