"""What the contract of a store is tried with."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.app.ports import Arrival, Outgoing, Parcel, Pending, Store, TurnRecord
from bot.core.conversation import Conversation, KitItem, Timer
from bot.core.effects import Priority
from bot.core.events import TimerKind
from bot.core.names import PersonId

NOW = datetime(2026, 3, 1, 3, 0, 0, 250_000, tzinfo=UTC)
ADA = "telegram:4711004711"
BEA = "telegram:5822005822"


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def arrival(key: str = "1", address: str = ADA, *, body: bytes = b"hello", **more: bool) -> Arrival:
    return Arrival(f"test:{key}", address, NOW, body, **more)


def message(
    body: bytes = b"good to see you",
    priority: Priority = Priority.REPLY,
    *,
    at: datetime = NOW,
    expires_at: datetime | None = None,
) -> Outgoing:
    return Outgoing(body, priority, at, expires_at)


def timer(seconds: float, fence: int = 1, kind: TimerKind = TimerKind.SILENCE) -> Timer:
    return Timer(kind, later(seconds), fence, ref="half")


def anchor(id_: str = "a1", text: str = "the old oak", **more: str) -> KitItem:
    return KitItem(id_, "anchor", more.get("word", "oak"), text, {"rate": 7}, NOW)


async def event(store: Store, key: str = "1", address: str = ADA) -> Pending:
    """One waiting event of that person, just arrived."""
    await store.accept([arrival(key, address)])
    return (await waiting(store))[-1]


async def waiting(store: Store) -> Sequence[Pending]:
    return await store.pending(0, 1000)


def turn(done: Pending, conversation: Conversation | None = None) -> TurnRecord:
    return TurnRecord(done.person, done.seq, conversation or Conversation(prompts=done.seq))


async def say(store: Store, *outgoing: Outgoing, key: str = "1", address: str = ADA) -> PersonId:
    """A turn in which that is said."""
    done = await event(store, key, address)
    await store.commit(TurnRecord(done.person, done.seq, Conversation(), outgoing))
    return done.person


async def claimed(store: Store, seconds: float = 0) -> list[bytes]:
    """What is handed out for sending at that time, by body."""
    return [parcel.body for parcel in await claim(store, seconds)]


async def claim(store: Store, seconds: float = 0) -> Sequence[Parcel]:
    return await store.parcels(later(seconds), 100)
