"""getUpdates: long polling, one poller at a time, throttling of one that repeats itself."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tests.fakes.telegram.checks import Given
from tests.fakes.telegram.errors import Refusal, conflict
from tests.fakes.telegram.ledger import Call
from tests.fakes.telegram.methods import UPDATE_KINDS
from tests.fakes.telegram.state import State
from tests.fakes.telegram.updates import Handing, Update

MAX_TIMEOUT = 50
MAX_BYTES = 1 << 22  # an answer is cut before it grows beyond
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_SET = "terminated by setWebhook request"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


def remember_allowed(state: State, given: Given, call: Call) -> None:
    """allowed_updates hold from now on; without them the earlier ones stay."""
    kinds = given.strings("allowed_updates")
    if kinds is None:
        return
    for kind in kinds:
        if kind not in UPDATE_KINDS:
            state.ledger.complain(call, "allowed_updates", kind)
    state.allow(kinds)


@dataclass(eq=False, slots=True)
class _Waiting:
    answer: asyncio.Future[list[Update]]
    offset: int
    limit: int
    by: str


class Polling:
    def __init__(self, state: State) -> None:
        self._state = state
        self._waiting: _Waiting | None = None
        self._woken = False
        self._last: tuple[int, float] | None = None  # offset and time of the call before
        self._next_conflict = 0.0
        state.wakers.append(self._wake)

    @property
    def waits(self) -> str:
        """The call that is held open, `getUpdates 12`; empty for none."""
        return self._waiting.by if self._waiting else ""

    async def get(self, given: Given, call: Call) -> list[Update]:
        state = self._state
        if state.webhook_url:
            raise self._conflict(WEBHOOK_ACTIVE)
        remember_allowed(state, given, call)
        offset = given.integer("offset")
        limit = min(max(given.integer("limit", 100), 1), 100)
        timeout = min(max(given.integer("timeout"), 0), MAX_TIMEOUT)
        timeout, limit = self._throttled(offset, timeout, limit)
        by = f"getUpdates {call.seq}"
        found = state.updates.read(offset, limit, state.clock.now(), by)
        if found or not timeout:
            return self._hand(found, by)
        # Only a call that has to wait drives out the one that waits.
        self.interrupt(OTHER_POLLER)
        answer = asyncio.get_running_loop().create_future()
        return await self._wait(_Waiting(answer, offset, limit, by), timeout)

    async def _wait(self, waiting: _Waiting, timeout: int) -> list[Update]:  # noqa: ASYNC109 - of the other clock
        clock = self._state.clock
        alarm = clock.at(clock.now() + timeout, lambda: self._finish(waiting))
        self._waiting = waiting
        try:
            return await waiting.answer
        finally:
            alarm.cancel()
            if self._waiting is waiting:
                self._waiting = None

    def _throttled(self, offset: int, timeout: int, limit: int) -> tuple[int, int]:
        """A poller in a hot loop is slowed down, as the open-source server does."""
        now = self._state.clock.now()
        last, self._last = self._last, (offset, now)
        if last is None or last[0] != offset or not self._state.settings.throttle_repeats:
            return timeout, limit
        since = now - last[1]
        return max(timeout, 3) if since < 3.0 else timeout, 1 if since < 0.5 else limit

    def _wake(self) -> None:
        """Answer after the current step, so that what is pushed together is handed out together."""
        if self._waiting is not None and not self._woken:
            self._woken = True
            asyncio.get_running_loop().call_soon(self._woke)

    def _woke(self) -> None:
        self._woken = False
        if self._waiting is not None:
            self._finish(self._waiting)

    def _finish(self, waiting: _Waiting) -> None:
        if self._waiting is not waiting or waiting.answer.done():
            return
        self._waiting = None
        now = self._state.clock.now()
        found = self._state.updates.read(waiting.offset, waiting.limit, now, waiting.by)
        waiting.answer.set_result(self._hand(found, waiting.by))

    def interrupt(self, why: str) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.answer.done():
            waiting.answer.set_exception(self._conflict(why))

    def close(self) -> None:
        """Send the one who waits away with nothing."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.answer.done():
            waiting.answer.set_result([])

    def _conflict(self, why: str) -> Refusal:
        """The first within three seconds is told at once, the others wait for three."""
        refusal, now = conflict(why), self._state.clock.now()
        if now >= self._next_conflict:
            self._next_conflict = now + self._state.settings.conflict_delay
        else:
            refusal.delayed = self._state.settings.conflict_delay
        return refusal

    def _hand(self, updates: list[Update], by: str) -> list[Update]:
        now, served, left = self._state.clock.now(), time.perf_counter(), MAX_BYTES
        for place, update in enumerate(updates):
            left -= 50 + len(update.body)
            if left <= 0:
                return updates[:place]
            update.handed.append(Handing(now, by))
            update.served = update.served or served
        return updates


def as_json(updates: Sequence[Update]) -> bytes:
    return b"[" + b",".join([update.body for update in updates]) + b"]"
