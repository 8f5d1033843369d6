"""A flow as the engine runs it: what an author wrote, compiled to values.

`bot/content` builds these from `flows/*.yaml`; nothing here knows about files. The language is
closed: nine kinds of step, structured predicates, no code in strings. `flows/README.md` explains it
for authors.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.names import FlowId, StateId, TextId, Value

OTHERWISE = "_"
"""The route taken by every answer that has none of its own."""


class Keep(StrEnum):
    """How long something a person gave is kept."""

    TURN = "turn"  # gone when the turn is over
    SESSION = "session"  # gone when the flow is over
    KIT = "kit"  # the person's own collection, until removed
    HISTORY = "history"  # structured: ids and numbers, never sentences
    JOURNAL = "journal"  # only where the person chose to write it down


class SlotType(StrEnum):
    CHOICE = "choice"
    LIST = "list"
    TEXT = "text"
    NOTES = "notes"  # several texts, in order
    SCALE = "scale"
    DURATION = "duration"  # whole seconds
    TIME = "time"  # HH:MM
    CONFIRM = "confirm"
    PLACE = "place"
    DAY = "day"  # a date, or an instant within a day
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Slot:
    """One typed value of a flow. `low` and `high` bound scales (points) and durations (seconds)."""

    name: str
    type: SlotType
    keep: Keep = Keep.SESSION
    private: bool = False
    options: tuple[str, ...] = ()
    vocabulary: str | None = None
    low: int | None = None
    high: int | None = None
    max: int | None = None  # list: items; text: characters


@dataclass(frozen=True, slots=True)
class Target:
    """Where a route leads: a state of this flow or, with `flow`, the start of another flow.

    Going to another flow ends the present one; it is not a call.
    """

    state: StateId | None = None
    flow: FlowId | None = None


# ── predicates ────────────────────────────────────────────────────────────────────────────────


class Op(StrEnum):
    EQ = "eq"
    NE = "ne"
    GTE = "gte"
    GT = "gt"
    LTE = "lte"
    LT = "lt"
    IN = "in"
    HAS = "has"
    UNSET = "unset"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Test:
    """`{subject: {op: value}}`: `subject` is a slot or a fact (`bot/core/conditions.py`)."""

    subject: str
    op: Op
    value: Value = None


@dataclass(frozen=True, slots=True)
class All:
    of: tuple["Predicate", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    of: tuple["Predicate", ...]


@dataclass(frozen=True, slots=True)
class Not:
    of: "Predicate"


Predicate = Test | All | AnyOf | Not


@dataclass(frozen=True, slots=True)
class Arm:
    when: Predicate | None  # None is `else`
    to: Target


# ── steps: the nine kinds of state ────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class SlotRef:
    """`$name` in a flow file: the value of a slot at that moment."""

    name: str


Given = Value | SlotRef


class AskKind(StrEnum):
    CHOICE = "choice"
    MULTI = "multi"
    TEXT = "text"
    SCALE = "scale"
    DURATION = "duration"
    TIME = "time"
    CONFIRM = "confirm"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question. Exactly one of `options`, `vocabulary` and `kit` gives a choice its answers."""

    as_: AskKind
    into: str | None = None
    options: tuple[str, ...] = ()
    vocabulary: str | None = None
    kit: str | None = None  # kind of kit item to choose from, by its word
    suggest: str | None = None  # list slot whose ids come first in a vocabulary
    only: str | None = None  # list slot whose ids are the only ones offered
    columns: int = 1
    page: int = 8
    yes: str | None = None  # the option that a typed yes or no stands for
    no: str | None = None
    own_word: str | None = None  # slot for a word that is not in the vocabulary
    own_time: str | None = None  # slot for a time of day typed beside the buttons
    own_list: str | None = None  # slot for items of its list, typed beside the buttons
    own_day: str | None = None  # slot for a day to come, or a length until then
    own_hours: str | None = None  # slot for hours from and to, or one of both
    hers: bool = False  # of a time: the buttons are her times of check-ins
    low: int = 0
    high: int = 10
    min: int = 1  # shortest text, in characters
    max: int = 4000  # longest text, or most picks of a multi
    many: bool = False  # several texts until `done`
    skip: bool = False  # offers a button `skip`
    typed: bool = True
    quiet: frozenset[str] = frozenset()  # soft words that are ordinary words here; `all`, `meet`
    ideas: str | None = None  # vocabulary of examples shown as buttons of a text question
    rotate: bool = True  # other examples first each time; else in the order of the language


@dataclass(frozen=True, slots=True)
class Branch:
    arms: tuple[Arm, ...]


@dataclass(frozen=True, slots=True)
class Assign:
    """`set`: writes slots."""

    values: Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class Call:
    flow: FlowId
    with_: Mapping[str, Given] = field(default_factory=dict)
    at: StateId | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something said in the middle of a `wait`, with optional answers.

    One with `every` (seconds) comes again and again until the end; each time is a mark of its own,
    `id#1`, `id#2`, and `at` does not count.
    """

    id: str
    at: int  # seconds, or per cent of the whole when `percent`
    percent: bool
    only_if: Predicate | None = None
    options: tuple[str, ...] = ()
    every: Given | None = None


class Interrupted(StrEnum):
    """What happens to a running `wait` that is put down. Help in between never costs its clock."""

    CANCEL = "cancel"  # over; coming back starts the state anew
    KEEP = "keep"  # the clock runs on behind what interrupts it


@dataclass(frozen=True, slots=True)
class Wait:
    """A durable timer. `into` keeps what is typed meanwhile; `reply` says whether it is answered."""

    for_: Given  # seconds
    when_interrupted: Interrupted
    grace: int  # seconds of lateness after which `late` is taken
    late: Target
    into: str | None = None
    reply: bool = False
    marks: tuple[Mark, ...] = ()
    finish: bool = True  # a button that ends it early


@dataclass(frozen=True, slots=True)
class Do:
    """A registered, typed side effect (`bot/core/actions.py`)."""

    action: str
    with_: Mapping[str, Given] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recall:
    """Brings back an item of the person's kit into slots: routes `found` and `none`.

    `by` names a text slot with the word of the wanted item, `word` is that word itself; without
    either the item that was not recalled for the longest time comes. `into` maps item fields (`id`, `word`, `text`, `label` as on
    its button, `written` and `comes` as days, or a named detail) to slots.
    """

    kind: str
    into: Mapping[str, str]
    by: str | None = None
    word: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    outcome: str


@dataclass(frozen=True, slots=True)
class Pass:
    """A `say` state with nothing but `next`."""


Step = Ask | Branch | Assign | Call | Wait | Do | Recall | End | Pass


@dataclass(frozen=True, slots=True)
class Say:
    """Bubbles, in order. With `vary` each is one of its variants, the least recently seen first."""

    parts: tuple[TextId, ...]
    vary: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """After `after` seconds without an answer: `remind` gentle reminders, then on to `then`."""

    after: int
    remind: int
    then: Target


@dataclass(frozen=True, slots=True)
class Invalid:
    """After `tries` unreadable answers: go to `then`, or take `default` as the answer."""

    tries: int
    then: Target | None = None
    default: Value = None


@dataclass(frozen=True, slots=True)
class Loop:
    max: int
    then: Target


@dataclass(frozen=True, slots=True)
class State:
    id: StateId
    step: Step
    say: Say | None = None
    next: Mapping[str, Target] = field(default_factory=dict)
    silence: Silence | None = None
    invalid: Invalid | None = None
    loop: Loop | None = None
    cancel_timers: bool = False
    shape: str = ""
    """Hash of everything but texts: when it changed, somebody standing here is asked again."""

    @property
    def waits(self) -> bool:
        """Whether a person can stand here."""
        return isinstance(self.step, Ask | Wait)


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out offered in every waiting state: a button, and phrases of the language."""

    id: str
    to: Target


@dataclass(frozen=True, slots=True)
class Leave:
    """How leaving in the middle goes: resumable for that many seconds, with a text to say."""

    resumable: int
    say: TextId


@dataclass(frozen=True, slots=True)
class Lost:
    """Where somebody goes whose state an edit removed without a `moved` entry."""

    say: TextId
    to: Target


class Depth(StrEnum):
    LIGHT = "light"
    DEEP = "deep"


class Role(StrEnum):
    """Flows that the engine itself starts. Each has exactly one flow."""

    LANDING = "landing"  # a message outside of any flow
    MENU = "menu"
    HELP = "help"  # /help
    GOODBYE = "goodbye"  # /stop, "stop"
    RESUME = "resume"  # outcomes: resume, drop
    GATE = "gate"  # outcomes: open, closed
    LIGHT = "light"  # instead of a second deep flow on one day
    MEETING = "meeting"  # short difficult answers, see `Flow.meets`
    KIT_WORD = "kit_word"  # the private word of a kit item was said
    CHECK_IN = "check_in"  # a check-in came due
    BROUGHT = "brought"  # a letter or a reminder came back on its day
    DANGER = "danger"  # follows the built-in help, see `Flow.meets`
    CONCERN = "concern"  # asks about a worrying word and comes back, see `Flow.meets`
    INTRODUCTION = "introduction"  # what this is, what is kept, how to leave, and whether to keep
    KEEPING = "keeping"  # something would be kept against her word; outcomes: open, closed
    TURNED_AWAY = "turned_away"  # who is under 18, where the instance is for adults
    WAYS = "ways"  # before the first practice that goes inward; outcomes: open, closed


@dataclass(frozen=True, slots=True)
class Flow:
    id: FlowId
    entry: StateId
    states: Mapping[StateId, State]
    outcomes: tuple[str, ...]
    slots: Mapping[str, Slot]
    leave: Leave
    lost: Lost
    role: Role | None = None
    takes: tuple[str, ...] = ()
    """Slots that a caller may fill."""
    meets: Mapping[str, StateId] = field(default_factory=dict)
    """Which intent (role `meeting`) or which route of danger (`danger`, `concern`: its letter in
    lower case, `any` for the others, `again`, `look`) is met in which state."""
    exits: tuple[Exit, ...] = ()
    moved: Mapping[str, StateId] = field(default_factory=dict)
    gate: int | None = None
    depth: Depth = Depth.LIGHT
    caution: tuple[str, ...] = ()
    menu_minutes: int | None = None  # None: not in the menu
    review: str | None = None
    source: tuple[str, ...] = ()
    retired: FlowId | None = None
    """Nobody new comes in; who is inside may finish; who asks for it gets that flow instead."""
    for_everybody: bool = False
    """Open also to whom an instance turns away for her age: people, help, and what is hers."""
    killed: FlowId | None = None
    """Whoever is inside is moved to that flow at the next message."""
    schema: int = 1
