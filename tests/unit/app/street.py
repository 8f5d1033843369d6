"""A street of chats: some slow, some shut, some failing; and a clock that can be waited for."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.app.deliver import Deliver
from bot.app.messages import Message, Pace, SendFailed, pack_message
from bot.app.order import PATIENCE
from bot.app.ports import Arrival, Outgoing, Store, TurnRecord
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from bot.core.names import PersonId
from bot.scheduling.clock import ManualClock
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import Notebook
from tests.unit.core.small_book import AT

ADA, BEA, CLO = "test:ada", "test:bea", "test:clo"


class StreetClock(ManualClock):
    """Moved by hand; whoever waits for an instant wakes when it is there."""

    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        while not event.is_set() and (until is None or until > self.now()):  # noqa: ASYNC110 - two things can end it
            await asyncio.sleep(0)

    def pass_seconds(self, seconds: float) -> None:
        self.move_to(self.now() + timedelta(seconds=seconds))


async def eventually(is_so: Callable[[], bool]) -> None:
    """Let others go on until it is so."""
    for _ in range(2000):
        if is_so():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came")


async def meanwhile() -> None:
    """Let others go on for as long as they can."""
    for _ in range(200):
        await asyncio.sleep(0)


@dataclass
class Street:
    """The transport. A chat in `slow` shows nothing before its event is set."""

    shown: list[tuple[str, str]] = field(default_factory=list)
    retired: list[str | None] = field(default_factory=list)
    slow: dict[str, asyncio.Event] = field(default_factory=dict)
    failing: defaultdict[str, list[Exception]] = field(default_factory=lambda: defaultdict(list))
    under_way: int = 0
    most_under_way: int = 0

    async def send(self, address: str, message: Message, retired: str | None = None) -> str | None:
        self.under_way += 1
        self.most_under_way = max(self.under_way, self.most_under_way)
        try:
            if address in self.slow:
                await self.slow[address].wait()
            if self.failing[address]:
                raise self.failing[address].pop(0)
        finally:
            self.under_way -= 1
        self.shown.append((address, message.text))
        self.retired.append(retired)
        return f"note {len(self.shown)}" if message.prompt is not None else None

    def make_slow(self, *addresses: str) -> None:
        self.slow |= {address: asyncio.Event() for address in addresses}

    def hurry(self, address: str) -> None:
        self.slow.pop(address).set()

    def fail(self, address: str, *failures: Exception) -> None:
        self.failing[address].extend(failures)

    def texts(self, address: str) -> list[str]:
        return [text for one, text in self.shown if one == address]


class PostOffice:
    """A sender over a street, and a way to queue messages without a conversation."""

    def __init__(
        self,
        store: Store | None = None,
        at_once: int = 64,
        *,
        patience: float = PATIENCE,
        pace: Pace | None = None,
    ) -> None:
        self.store = store or MemoryStore()
        self.street, self.clock, self.log = Street(), StreetClock(AT), Notebook()
        self.deliver = Deliver(
            self.store,
            self.street,
            self.clock,
            self.log,
            at_once=at_once,
            patience=patience,
            pace=pace,
        )
        self._keys = 0

    async def queue(
        self, address: str, *messages: str | Message, priority: Priority = Priority.REPLY
    ) -> PersonId:
        """A turn in which that is said."""
        self._keys += 1
        now = self.clock.now()
        await self.store.accept([Arrival(f"queue:{self._keys}", address, now, b"")])
        done = (await self.store.pending(0, 1000))[-1]
        outgoing = tuple(
            Outgoing(pack_message(one if isinstance(one, Message) else Message(one)), priority, now)
            for one in messages
        )
        await self.store.commit(TurnRecord(done.person, done.seq, Conversation(), outgoing))
        self.deliver.nudge()
        return done.person

    async def states(self) -> dict[str, int]:
        rows = (await self.store.counts()).rows
        return {
            name.removeprefix("outbox_"): n for name, n in rows.items() if name[:7] == "outbox_"
        }


LATER = SendFailed(retry_after=30)
EVERYBODY_LATER = SendFailed(retry_after=30, everywhere=True)
