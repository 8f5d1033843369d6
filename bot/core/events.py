"""What can happen to a conversation. Names are past tense: it did happen, nobody can refuse it.

Every event carries its time (UTC, aware) and a seed, so that the engine needs neither clock nor
dice. Transports build them; the inbox stores them sealed until the turn is done.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.history import HistoryLine
from bot.core.names import FlowId, StateId, Value
from bot.core.signals import SAFE, Danger, Signals


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    at: datetime
    seed: int = 0
    past: tuple[HistoryLine, ...] | None = None
    """Her history, only where a turn asked for it (`LookUp`). It is never stored with the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived(Happened):
    """The person opened the chat: the terminal was started, or /start was pressed."""

    language: str | None = None  # that of the link which brought her; not checked


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReceived(Happened):
    signals: Signals
    edited: bool = False  # an edit is read for safety only


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableReceived(Happened):
    """Voice, photo, sticker and the like. `what` names the kind, never the content; `danger` is
    the reading of words that came with it."""

    what: str
    danger: Danger = SAFE


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceShared(Happened):
    """A location was shared; all that is known of it is its time zone, or not even that."""

    zone: str | None = None
    danger: Danger = SAFE


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(Happened):
    """`prompt` tells a stale press from a live one."""

    session: int
    prompt: int
    option: str


class TimerKind(StrEnum):
    SILENCE = "silence"
    MARK = "mark"
    ELAPSED = "elapsed"
    CHECK_IN = "check_in"
    HELLO = "hello"  # the one hello after a hard day, if she asked for it
    BROUGHT = "brought"  # a letter or a reminder that she put away for this day

    @property
    def is_unasked(self) -> bool:
        """Whether nobody sits and waits for it: it may come later, in its turn."""
        return self in (TimerKind.CHECK_IN, TimerKind.HELLO, TimerKind.BROUGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired(Happened):
    """A stored timer came due. It acts only if its fence, the prompt number, is still the open one."""

    kind: TimerKind
    due: datetime
    fence: int
    ref: str = ""  # the mark


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRequested(Happened):
    """Somebody asked for a flow by name: `--flow`, a deep link."""

    flow: FlowId
    at_state: StateId | None = None
    given: Mapping[str, Value] = field(default_factory=dict)
    """Slots to begin with, for trying out the middle of a flow; only with `at_state`."""


Event = (
    Arrived
    | MessageReceived
    | UnreadableReceived
    | PlaceShared
    | ButtonPressed
    | TimerFired
    | FlowRequested
)
