"""The ports: what the use cases need from the outside, as narrow as they need it.

One contract suite (`tests/contract`) holds for every store. All times are UTC and aware. Bodies are
opaque bytes to a store; it seals them before they touch a disk.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.core.conversation import Conversation, KitItem, Timer
from bot.core.effects import Priority
from bot.core.history import HistoryLine
from bot.core.names import FlowId, Language, PersonId
from bot.core.picture import Picture
from bot.core.signals import Danger, Signals


@dataclass(frozen=True, slots=True)
class Arrival:
    """A raw event from outside, to be made durable before it is acknowledged.

    `key` is unique per event for ever (`telegram:123456`), `address` is where the person is reached
    (`telegram:<chat id>`, `terminal:local`): it is sealed, and found again by a keyed hash.
    """

    key: str
    address: str
    received_at: datetime
    body: bytes
    urgent: bool = False  # read as danger at the door: goes before everything else that waits
    bounded: bool = True  # False: taken however full the mailbox is, as urgent ones are


UNSENT_EACH = 4
"""Messages that may wait to be sent for each event that may wait for its turn. Turns are quicker
than any chat takes their answers."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a batch: how many events are new, and whose mailbox was too full for some.

    `put_aside` are those of people whose key is spoilt: they get no turn, and nobody can seal what
    they wrote. They do not count as seen.
    """

    new: int
    dropped: tuple[str, ...] = ()  # addresses
    put_aside: tuple[str, ...] = ()  # keys


@dataclass(frozen=True, slots=True)
class Pending:
    """An event that waits for its turn. `timer` is set when it is a wake-up call of our own."""

    seq: int
    person: PersonId
    address: str
    received_at: datetime
    body: bytes
    urgent: bool = False
    tries: int = 0
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to be queued with the turn that said it."""

    body: bytes
    priority: Priority
    not_before: datetime
    expires_at: datetime | None = None


class ParcelState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    AMBIGUOUS = "ambiguous"  # may or may not have arrived
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A queued message, claimed for sending. `repeated`: it was in flight when a process died."""

    seq: int
    person: PersonId
    address: str
    body: bytes
    priority: Priority
    tries: int = 0
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """A transport's own short note about the message that shows a prompt, to find it again.

    For Telegram the id of the message, whose buttons are taken away later.
    """

    prompt: int
    text: str


UNASKED_AHEAD = 64
"""Check-ins that may be between their timer and the person, all told. They are claimed no faster than
they can be sent, so that a hundred thousand due at once neither fill the outbox nor the memory, and
none is given up that was only waiting."""
UNASKED_AT_ONCE = 16
"""Of these are claimed together, which is as many turns as anybody may have to wait for."""

RECEIPTS_KEPT = 3
"""Prompts of a person whose receipts are kept, the latest ones. Older buttons are left alone."""


@dataclass(frozen=True, slots=True)
class JournalPage:
    at: datetime
    flow: FlowId
    text: str


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """Everything one turn changes, committed in one transaction or not at all.

    `timers` is the whole set of the person's timers after the turn. `silence_queue` drops what is
    still queued for this person: nothing of an interrupted flow speaks after a crisis answer. Help
    stays, which is what has the priority of a crisis and never expires.
    `clear_history` erases all history, the lines of this very turn among it.
    `erase_kept` takes away kit, history and journal as they were before the turn.
    """

    person: PersonId
    done: int  # the inbox row
    conversation: Conversation
    outgoing: tuple[Outgoing, ...] = ()
    timers: tuple[Timer, ...] = ()
    silence_queue: bool = False
    keep: tuple[KitItem, ...] = ()
    remove: tuple[str, ...] = ()
    history: tuple[HistoryLine, ...] = ()
    journal: tuple[JournalPage, ...] = ()
    at: datetime | None = None  # when the turn was taken
    clear_history: bool = False
    erase_kept: bool = False


@dataclass(frozen=True, slots=True)
class PutAside:
    """An event that went wrong too often, as it came (`messages.pack_heard`)."""

    received_at: datetime
    reason: str
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Export:
    """All that is stored about one person."""

    conversation: Conversation | None
    history: tuple[HistoryLine, ...] = ()
    journal: tuple[JournalPage, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    put_aside: tuple[PutAside, ...] = ()


@dataclass(frozen=True, slots=True)
class StoreCounts:
    """For operators: how much of what there is, nothing about whom."""

    people: int = 0
    waiting: int = 0
    quarantined: int = 0
    queued: int = 0
    timers: int = 0
    rows: dict[str, int] = field(default_factory=dict)


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, UTC and aware."""


class WaitingClock(Clock, Protocol):
    async def wait(self, event: asyncio.Event, until: datetime | None) -> None:
        """Wait for the event, at most until an instant of this clock."""


class Log(Protocol):
    """Facts for operators: names, kinds and counts, never what a person wrote, chose or felt."""

    def info(self, event: str, /, **facts: object) -> object: ...

    def warning(self, event: str, /, **facts: object) -> object: ...


class Reader(Protocol):
    """Free text to signals (`bot/understanding`)."""

    def read(self, text: str, language: Language) -> Signals: ...

    def danger(self, text: str) -> Danger: ...


class Painter(Protocol):
    """Draws pictures, where there is something to draw with."""

    async def paint(self, picture: Picture) -> bytes | None:
        """A PNG. None where it cannot be drawn; its words are said then."""


class NoPainter:
    """For a house without the extra `charts`."""

    async def paint(self, picture: Picture) -> bytes | None:  # noqa: ARG002 - it draws none
        return None


class Store(Protocol):
    """Durable state. Every method either has happened whole when it returns, or raises StoreError.

    Calls take effect in the order in which they are made, also before the first of them returns.
    All of it outlives the end of the process; what turns commit outlives a power cut as well, and
    everything before it with it. The rest does at the latest when `hardened` returns.
    """

    async def accept(self, arrivals: Sequence[Arrival], *, bound: int | None = None) -> Accepted:
        """Take in raw events; those whose key was seen before are dropped.

        So is what comes to a person for whom `bound` events wait that are not urgent, or
        `UNSENT_EACH` times as many messages on their way out, unless it is urgent or not `bounded`
        itself. It counts as seen. One person's spoilt key is no trouble of the others in the batch.
        """

    async def hardened(self) -> None:
        """Return when all that was accepted so far outlives a power cut: it may be acknowledged."""

    async def pending(self, after: int, limit: int) -> Sequence[Pending]:
        """Waiting events with `seq > after`: urgent ones, then everybody's first, then second ones.

        Those of one person stand in the order in which they came. One whose bytes are spoilt has
        an empty body; one of somebody who cannot be found any more is put aside.
        """

    async def load(self, person: PersonId) -> Conversation | None:
        """The person's conversation with her kit; None for somebody new."""

    async def commit(self, turn: TurnRecord) -> None:
        """One turn, one transaction; concurrent calls share a commit (group commit)."""

    async def failed(self, seq: int) -> int:
        """A turn went wrong and was rolled back: count the try, return how many there were."""

    async def quarantine(self, seq: int, reason: str, outgoing: Sequence[Outgoing] = ()) -> None:
        """Put an event aside, sealed, for some days; queue a kind text. `reason`: an error type."""

    async def wake(self, now: datetime, limit: int) -> int:
        """Move due timers into the inbox, in one transaction. Returns how many.

        Those that somebody waits for, up to the limit; then, the earliest first, up to
        `UNASKED_AT_ONCE` of the unasked ones, if no more of these than `UNASKED_AHEAD` are under
        way with them: woken and without their turn, or in the outbox.

        When this clock was put back by more than a minute, bells move with it, and an unasked one
        that was set on a day which is still to come is due at once, to be looked at anew.
        """

    async def next_wake(self) -> datetime | None:
        """When the next timer is due for which there is room."""

    async def parcels(
        self,
        now: datetime,
        limit: int,
        *,
        least: Priority = Priority.UNASKED,
        unasked: int | None = None,
    ) -> Sequence[Parcel]:
        """Claim messages to send now: crisis first, then by time; a person's own ones in order.

        A person's later message is not handed out while an earlier one of hers is unsettled or not
        yet due, except that a crisis message waits for nothing. Expired ones are dropped. What is
        less pressing than `least` stays where it is, and so are unasked ones beyond `unasked`. One
        whose bytes are spoilt has an empty body.

        What she says makes an unasked one pressing that stands before it. When this clock was put
        back by more than a minute, everything is due that was put off.
        """

    async def next_parcel(self, *, least: Priority = Priority.UNASKED) -> datetime | None:
        """When the next queued message may be sent that is at least so pressing."""

    async def settle(
        self,
        seq: int,
        state: ParcelState,
        *,
        not_before: datetime | None = None,
        receipt: Receipt | None = None,
    ) -> bool:
        """Record what became of a claimed message; `QUEUED` puts it back with a new time.

        With `SENT` the receipt is kept, for the person's last prompts. Whether there may be
        something to claim now: False once it has arrived and nothing else is queued for her.
        """

    async def receipt(self, person: PersonId, prompt: int) -> str | None:
        """The receipt of the message that showed this prompt, if it is still kept."""

    async def history(self, person: PersonId, since: datetime) -> Sequence[HistoryLine]: ...

    async def journal(self, person: PersonId) -> Sequence[JournalPage]: ...

    async def person(self, address: str) -> PersonId | None:
        """Who is reached at this address."""

    async def export(self, person: PersonId) -> Export: ...

    async def forget(self, person: PersonId) -> Sequence[Pending]:
        """Destroy the person's key, then her rows, then leave a tombstone.

        Returns what she had sent that still waited for its turn: it is nowhere else any more.
        """

    async def counts(self) -> StoreCounts: ...

    async def close(self) -> None:
        """Finish what is under way and close every connection."""
