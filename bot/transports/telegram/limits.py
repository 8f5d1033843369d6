"""How fast may be sent: per chat, in all, and what the server has told us to wait. Pure.

A slot is booked ahead, so that those who wait do so in the order in which they came, each for her
own time, and nobody has to ask twice. Help in danger has a reserve of its own beside the common
rate, and steps out of a hold before anybody else. Check-ins take what is left: while they are many,
some moments are always free for whoever writes, and of the reserve only what overflows is theirs.

A 429 holds its own chat. Only when several chats report one within a short time is it our whole
bot that is too fast, and everybody waits.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

SPREAD_SECONDS = 10.0
SPREAD_CHATS = 3
"""So many different chats with a 429 within so many seconds: it is not about a chat."""
BEHIND_HELP = 0.25
"""Seconds by which everybody else leaves a common hold later than help does."""
SWEEP_AT = 5_000
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


FOR_REPLIES = 8
"""Moments that check-ins leave: so many people may be answered at once while everybody is asked."""


class Bucket:
    """A virtual clock: each booking moves it on by one interval."""

    __slots__ = ("_interval", "_next", "_slack")

    def __init__(self, rate: float, burst: int) -> None:
        self._interval = 1 / rate if rate > 0 else 0.0
        self._slack = self._interval * max(0, burst - 1)
        self._next = float("-inf")

    def wait(self, now: float, *, leaving: int = 0) -> float:
        """Seconds until one may go and so many more at the same moment."""
        kept = min(leaving * self._interval, self._slack)
        return max(0.0, self._next - self._slack + kept - now)

    def book(self, now: float) -> None:
        self._next = max(self._next, now) + self._interval

    def give_back(self) -> None:
        self._next -= self._interval

    def begin(self, now: float, *, with_: int) -> None:
        """So many at once from now on, at the most, until it has filled."""
        if self._next == float("-inf"):
            self._next = now + max(0.0, self._slack - (with_ - 1) * self._interval)

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
        self._taken: deque[Bucket] = deque()  # whose moments are kept for check-ins
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
        self._begin(now)
        bucket = self._bucket(chat, now)
        if crisis:
            # Its own chat's pace is not asked: the three lines of help belong together.
            wait = max(self.held(chat, now, crisis=True), self._reserve_wait(now))
        else:
            in_all = 0.0 if self._taken else self._all.wait(now)
            wait = max(self.held(chat, now), bucket.wait(now), in_all)
        if wait > patience:
            return wait, False
        bucket.book(now + wait)
        # Counted now and not then: who waits for her own chat's sake must not push others back.
        if crisis:
            self._reserve.book(now)
        elif self._taken:  # counted already, for whoever comes first
            self._taken.popleft()
        else:
            self._all.book(now)
        return wait, True

    # ── what nobody waits for ─────────────────────────────────────────────────────────────────

    def take(self, now: float, wanted: int) -> int:
        """Count now what is about to be booked, as far as nobody else needs it. Returns how much."""
        self._begin(now)
        taken = 0
        while taken < wanted and self.wait(now) <= 0:
            spare = self._all if self._all_spare(now) <= 0 else self._reserve
            spare.book(now)
            self._taken.append(spare)
            taken += 1
        return taken

    def give_back(self, count: int) -> None:
        """So much of it is not booked after all."""
        for _ in range(min(count, len(self._taken))):
            self._taken.pop().give_back()

    def wait(self, now: float) -> float:
        """Seconds until there is something to take."""
        return max(self.held(0, now), min(self._all_spare(now), self._reserve_spare(now)))

    def _all_spare(self, now: float) -> float:
        return self._all.wait(now, leaving=FOR_REPLIES)

    def _reserve_spare(self, now: float) -> float:
        """Help's own are taken only when they would overflow."""
        return self._reserve.wait(now, leaving=self._rates.reserve_burst - 1)

    def _begin(self, now: float) -> None:
        """Nobody knows what a process before this one sent in its last second."""
        self._all.begin(now, with_=FOR_REPLIES)

    def spare(self, now: float) -> bool:
        """Whether something that nobody would miss may go now. It is counted."""
        self._begin(now)
        if self.held(0, now) > 0 or self._all_spare(now) > 0:
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


class LeftOver:
    """The pace of check-ins (`bot.app.messages.Pace`)."""

    def __init__(self, limits: Limits, time: Callable[[], float]) -> None:
        self._limits = limits
        self._time = time

    def take(self, wanted: int) -> int:
        return self._limits.take(self._time(), wanted)

    def give_back(self, count: int) -> None:
        self._limits.give_back(count)

    def wait(self) -> float:
        return self._limits.wait(self._time())
