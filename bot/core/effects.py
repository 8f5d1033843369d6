"""What should happen after a turn. Imperative names: somebody else makes it so.

Effects are in order: bubbles appear as they stand here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from bot.core.conversation import Conversation, KitItem
from bot.core.helplines import Kind
from bot.core.names import FlowId, StateId, TextId, Value
from bot.core.picture import Picture
from bot.core.signals import Danger
from bot.core.texts import Arguments


class Priority(IntEnum):
    """Lower goes first."""

    CRISIS = 0
    REPLY = 1
    TIMED = 2
    """A bell or a reminder: she is there, and it has its moment."""
    UNASKED = 3
    """A check-in: nobody waits for it, and it may be an hour late."""


@dataclass(frozen=True, slots=True)
class Say:
    """One bubble."""

    text: TextId
    arguments: Arguments = field(default_factory=dict)
    variant: int = 1
    priority: Priority = Priority.REPLY


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: what it means and what stands on it.

    `apart`: no answer to the question but a way out (an exit, `finish`, `skip`); shown away from
    the answers.
    """

    option: str
    label: str
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """The open prompt: buttons under the last bubble. `typed`: words are welcome as well."""

    session: int
    prompt: int
    choices: tuple[Choice, ...]
    columns: int = 1
    typed: bool = True
    picked: tuple[str, ...] = ()
    place: str = ""  # label of a button that shares a location as the answer; empty: there is none


@dataclass(frozen=True, slots=True)
class Retire:
    """A prompt is closed: take its buttons away and show what was chosen."""

    prompt: int
    chosen: str | None = None  # label


@dataclass(frozen=True, slots=True)
class GiveHelp:
    """Somebody may be in danger: the built-in help goes out first, at once, whatever else fails."""

    danger: Danger
    again: bool = False  # the same sign in the same talk: in short, not the same list


@dataclass(frozen=True, slots=True)
class CountHelp:
    """For the host's yearly count: day, letter of the route, language, and nothing else."""

    day: str
    route: str
    language: str


@dataclass(frozen=True, slots=True)
class NameLines:
    """Whom to call or write to, in two bubbles; `country` None is the person's own."""

    kind: Kind = Kind.CRISIS
    country: str | None = None
    priority: Priority = Priority.REPLY


@dataclass(frozen=True, slots=True)
class Remember:
    """A line of history: ids and numbers of one flow that ended, never sentences."""

    flow: FlowId
    outcome: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class KeepInKit:
    item: KitItem


@dataclass(frozen=True, slots=True)
class RemoveFromKit:
    item_id: str


@dataclass(frozen=True, slots=True)
class EraseKept:
    """Erase the kit, the history and the journal, and nothing else."""


@dataclass(frozen=True, slots=True)
class WriteJournal:
    """Words the person chose to keep."""

    flow: FlowId
    text: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give the person a copy of everything that is stored about her."""

    on: str  # her local date, for the name of the file


@dataclass(frozen=True, slots=True)
class LookUp:
    """This turn lacks her history since then: take it once more with it (`Happened.past`)."""

    since: datetime


@dataclass(frozen=True, slots=True)
class ShowPicture:
    """A picture, in this place; where it cannot be drawn, its words."""

    picture: Picture
    priority: Priority = Priority.REPLY


@dataclass(frozen=True, slots=True)
class ClearHistory:
    """Erase her history, with what this turn adds to it. What she chose to keep stays."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase everything that is stored about the person; what is said with it is the last of it."""


@dataclass(frozen=True, slots=True)
class Note:
    """For operators and tests: a fact about the turn without a word of the person's."""

    what: str  # lost, moved, stale_press, reshaped, killed, late
    flow: FlowId | None = None
    state: StateId | None = None


Effect = (
    Say
    | Offer
    | Retire
    | GiveHelp
    | NameLines
    | CountHelp
    | Remember
    | KeepInKit
    | RemoveFromKit
    | EraseKept
    | WriteJournal
    | HandOver
    | LookUp
    | ShowPicture
    | ClearHistory
    | Forget
    | Note
)


@dataclass(frozen=True, slots=True)
class Turn:
    """The result of one event: the conversation as it now is, and what should happen."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()
