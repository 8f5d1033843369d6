"""The queue of updates that wait for the bot, with the offsets of the real server.

The semantics are those of the open-source server's queue: an offset confirms everything below it;
one that lies more than 10 past the end is ignored; a negative one keeps that many from the end.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import islice
from math import inf
from random import Random

QueueKey = tuple[str, int]

FUTURE = 10  # how far past the end an offset may lie before it is taken for a mistake


@dataclass(slots=True)
class Handing:
    """One time an update was given out, in a call of getUpdates or a delivery to the webhook."""

    at: float
    by: str


@dataclass(slots=True, eq=False)
class Update:
    id: int
    kind: str
    chat: int | None
    queue: QueueKey
    body: bytes
    created: float
    expires: float
    handed: list[Handing] = field(default_factory=list)
    fate: str = "waiting"  # confirmed, expired, dropped
    settled_at: float | None = None
    settled_by: str = ""
    served: float = 0.0  # by the machine's clock, for latencies


class UpdateQueue:
    def __init__(self, *, first_id: int, gap: int, limit: int, random: Random) -> None:
        self.tail = first_id  # the next update gets this id
        self.lost = 0  # pushed when the queue was full
        self.confirmed_below = 0
        self._gap = gap
        self._limit = limit
        self._random = random
        self._waiting: OrderedDict[int, Update] = OrderedDict()
        self._soonest = inf  # no update in the queue expires before
        self.all: list[Update] = []

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def head(self) -> int:
        return next(iter(self._waiting), self.tail)

    def take_id(self) -> int:
        taken = self.tail
        self.tail += self._random.randint(1, self._gap) if self._gap > 1 else 1
        return taken

    def push(self, update: Update) -> bool:
        if len(self._waiting) >= self._limit:
            self.lost += 1
            return False
        self._waiting[update.id] = update
        self._soonest = min(self._soonest, update.expires)
        self.all.append(update)
        return True

    def read(self, offset: int, limit: int, now: float, by: str) -> list[Update]:
        """What getUpdates answers, with all that the offset does on the way."""
        if offset < 0:
            self.clear(keep=-offset, now=now, by=by)
        if offset <= 0 or offset > self.tail + FUTURE:
            offset = self.head
        self._forget_below(offset, now, by)
        return self.peek(limit, now)

    def peek(self, limit: int, now: float) -> list[Update]:
        self.expire(now)
        return list(islice(self._waiting.values(), limit))

    def _forget_below(self, offset: int, now: float, by: str) -> None:
        while self._waiting and (first := next(iter(self._waiting))) < offset:
            self._settle(self._waiting.pop(first), "confirmed", now, by)
        self.confirmed_below = max(self.confirmed_below, offset)

    def expire(self, now: float) -> None:
        """Callbacks die before messages, so nothing can be said from the first in the queue."""
        if now <= self._soonest:
            return
        for update in [update for update in self._waiting.values() if update.expires < now]:
            self.settle(update, "expired", now, "")
        self._soonest = min((u.expires for u in self._waiting.values()), default=inf)

    def rewind(self, first: int) -> int:
        """Forget that anything from this id on was ever settled: it all comes again. How many."""
        again = [update for update in self.all if update.id >= first and update.fate != "waiting"]
        for update in again:
            update.fate, update.settled_at, update.settled_by = "waiting", None, ""
        merged = sorted((*self._waiting.values(), *again), key=lambda update: update.id)
        self._waiting = OrderedDict((update.id, update) for update in merged)
        self._soonest = min((update.expires for update in merged), default=inf)
        return len(again)

    def settle(self, update: Update, fate: str, now: float, by: str) -> None:
        if self._waiting.pop(update.id, None) is not None:
            self._settle(update, fate, now, by)

    def _settle(self, update: Update, fate: str, now: float, by: str) -> None:
        update.fate, update.settled_at, update.settled_by = fate, now, by

    def clear(self, *, keep: int, now: float, by: str) -> None:
        while len(self._waiting) > keep:
            self._settle(self._waiting.popitem(last=False)[1], "dropped", now, by)
