"""What the store in memory keeps of people, wake-up calls and messages."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.app.ports import JournalPage, Parcel, ParcelState
from bot.core.conversation import Conversation, KitItem, Timer
from bot.core.effects import Priority
from bot.core.history import HistoryLine
from bot.core.names import PersonId

UNSETTLED = (ParcelState.QUEUED, ParcelState.SENDING)


@dataclass(slots=True)
class Person:
    id: PersonId
    address: str
    conversation: Conversation | None = None
    kit: dict[str, KitItem] = field(default_factory=dict)
    timers: list["Call"] = field(default_factory=list)
    history: list[HistoryLine] = field(default_factory=list)
    journal: list[JournalPage] = field(default_factory=list)
    receipts: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class Call:
    """A timer, when it is due by this clock, and the day on which it was set."""

    timer: Timer
    due: datetime
    day: date

    @property
    def is_unasked(self) -> bool:
        return self.timer.kind.is_unasked


@dataclass(slots=True)
class Queued:
    parcel: Parcel
    state: ParcelState
    not_before: datetime
    expires_at: datetime | None

    @property
    def is_crisis(self) -> bool:
        return self.parcel.priority is Priority.CRISIS

    @property
    def is_unasked(self) -> bool:
        return self.parcel.priority is Priority.UNASKED

    @property
    def is_under_way(self) -> bool:
        return self.is_unasked and self.state in UNSETTLED

    def end(self, state: ParcelState) -> None:
        """It did not arrive, or nobody knows: the state stays, its words go."""
        self.state = state
        self.parcel = replace(self.parcel, body=b"")

    def is_expired(self, now: datetime) -> bool:
        return self.expires_at is not None and self.expires_at <= now
