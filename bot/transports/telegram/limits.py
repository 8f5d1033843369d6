"""How fast may be sent: per chat, in all, and what the server has told us to wait. Pure.

A slot is booked ahead, so that those who wait do so in the order in which they came, each for her
own time, and nobody has to ask twice. Help in danger has a reserve of its own beside the common
rate, and steps out of a hold before anybody else.

A 429 holds its own chat. Only when several chats report one within a short time is it our whole
bot that is too fast, and everybody waits.
"""

from collections import deque
from dataclasses import dataclass

SPREAD_SECONDS = 10.0
SPREAD_CHATS = 3
"""So many different chats with a 429 within so many seconds: it is not about a chat."""
BEHIND_HELP = 0.25
"""Seconds by which everybody else leaves a common hold later than help does."""
SWEEP_AT = 20_000
"""Chats remembered before those that have rested long enough are forgotten."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Messages a second, and how many may come at once. A rate of 0 is no limit.

    The published figures are one a second to a chat and 30 in all (core.telegram.org/bots/faq).
    """

    per_chat: float = 1.0
    chat_burst: int = 4
    in_all: float = 28.0
    burst: int = 20
    reserve: float = 2.0
    reserve_burst: int = 10


class Bucket:
    """A virtual clock: each booking moves it on by one interval."""

    __slots__ = ("_interval", "_next", "_slack")

    def __init__(self, rate: float, burst: int) -> None:
        self._interval = 1 / rate if rate > 0 else 0.0
        self._slack = self._interval * max(0, burst - 1)
        self._next = float("-inf")

    def wait(self, now: float) -> float:
        return max(0.0, self._next - self._slack - now)

    def book(self, now: float) -> None:
        self._next = max(self._next, now) + self._interval

    def rest_until(self, at: float) -> None:
        """Nothing before then, and no burst at that moment."""
        self._next = max(self._next, at + self._slack)

    def is_idle(self, now: float) -> bool:
        return self._next <= now


class Limits:
    def __init__(self, rates: Rates) -> None:
        self._rates = rates
        self._all = Bucket(rates.in_all, rates.burst)
        self._reserve = Bucket(rates.reserve, rates.reserve_burst)
        self._chats: dict[int, Bucket] = {}
        self._held: dict[int, float] = {}
        self._held_all = float("-inf")
        self._reports: deque[tuple[float, int]] = deque()

    def book(
        self, chat: int, now: float, *, patience: float, crisis: bool = False
    ) -> tuple[float, bool]:
        """Seconds until the message may go, and whether that moment is now kept for it.

        A wait beyond `patience` is not kept: come again then.
        """
        bucket = self._bucket(chat, now)
        if crisis:
            # Its own chat's pace is not asked: the three lines of help belong together.
            wait = max(self.held(chat, now, crisis=True), self._reserve_wait(now))
        else:
            wait = max(self.held(chat, now), bucket.wait(now), self._all.wait(now))
        if wait > patience:
            return wait, False
        bucket.book(now + wait)
        # Counted now and not then: who waits for her own chat's sake must not push others back.
        (self._reserve if crisis else self._all).book(now)
        return wait, True

    def spare(self, now: float) -> bool:
        """Whether something that nobody would miss may go now. It is counted."""
        if self.held(0, now) > 0 or self._all.wait(now) > 0:
            return False
        self._all.book(now)
        return True

    def _reserve_wait(self, now: float) -> float:
        """Help takes the common rate too when that is nearer than its own."""
        return min(self._reserve.wait(now), self._all.wait(now))

    # ── what the server said ──────────────────────────────────────────────────────────────────

    def hold(self, chat: int, now: float, seconds: float) -> None:
        """The server answered 429 for this chat."""
        self._held[chat] = max(self._held.get(chat, 0.0), now + seconds)
        self._reports.append((now, chat))
        while self._reports[0][0] < now - SPREAD_SECONDS:
            self._reports.popleft()
        if len({reporter for _, reporter in self._reports}) >= SPREAD_CHATS:
            self._held_all = max(self._held_all, now + seconds)
            self._all.rest_until(self._held_all + BEHIND_HELP)

    def held(self, chat: int, now: float, *, crisis: bool = False) -> float:
        """Seconds that are left of a hold on this chat, or on all."""
        everybody = self._held_all - now
        if everybody > 0 and not crisis:
            everybody += BEHIND_HELP
        own = self._held.get(chat)
        if own is not None and own <= now:
            del self._held[chat]
        return max(0.0, everybody, (own or now) - now)

    # ── chats ─────────────────────────────────────────────────────────────────────────────────

    def _bucket(self, chat: int, now: float) -> Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            if len(self._chats) >= SWEEP_AT:
                self._sweep(now)
            bucket = self._chats[chat] = Bucket(self._rates.per_chat, self._rates.chat_burst)
        return bucket

    def _sweep(self, now: float) -> None:
        self._chats = {chat: one for chat, one in self._chats.items() if not one.is_idle(now)}
        self._held = {chat: until for chat, until in self._held.items() if until > now}
