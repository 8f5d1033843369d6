"""Everything that is remembered about where a person is. Values only; the engine makes new ones.

`bot/storage/codec.py` writes and reads this as versioned JSON: a field added here needs a default,
a field renamed needs a migration there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.calendar import Daily, Quiet
from bot.core.events import TimerKind
from bot.core.names import BASE_LANGUAGE, FlowId, Language, StateId, TextId, Value

MAX_DEPTH = 8
"""Flows that may have called each other. What the engine puts in between (help, a short difficult
answer) begins a count of its own and is only put on a stack no higher than this."""


@dataclass(frozen=True, slots=True)
class Sit:
    """A running `wait`: the clock on the wall, and which marks have been said."""

    started_at: datetime
    until: datetime
    fence: int  # prompt number when it began: its timers carry it
    marked: tuple[str, ...] = ()
    mark_open: str | None = None  # the mark whose answer is still welcome


class FrameKind(StrEnum):
    """Why a flow is on the stack, which says what happens when it ends."""

    ROOT = "root"  # the stack is empty again
    CALL = "call"  # the state below takes its outcome
    INTERLUDE = "interlude"  # pushed by the engine; the prompt below is asked again
    GATE = "gate"  # decides whether the flow below begins, or its step is taken


@dataclass(frozen=True, slots=True)
class Frame:
    """One flow on the stack and the state in which the person stands there.

    `trail` are the waiting states passed in this run, for `back`.
    """

    flow: FlowId
    state: StateId
    session: int
    shape: str = ""
    slots: Mapping[str, Value] = field(default_factory=dict)
    visits: Mapping[str, int] = field(default_factory=dict)
    tries: int = 0
    kind: FrameKind = FrameKind.ROOT
    trail: tuple[StateId, ...] = ()
    sit: Sit | None = None  # the running wait of the state


@dataclass(frozen=True, slots=True)
class Prompt:
    """The one open question. `options` are what buttons mean, in the order in which they stand."""

    number: int
    options: tuple[str, ...] = ()
    page: int = 0
    picked: tuple[str, ...] = ()
    reminded: int = 0
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Aside:
    """Frames put down in the middle, to be offered again until `until`."""

    frames: tuple[Frame, ...]
    until: datetime


@dataclass(frozen=True, slots=True)
class Timer:
    """A wake-up call. Fires once; a fence that is no longer open makes it a no-op."""

    kind: TimerKind
    due: datetime
    fence: int
    ref: str = ""


PLAN = "plan"
"""The kind of a safety plan's steps: their words are those of the flow, nobody says them to it."""


@dataclass(frozen=True, slots=True)
class KitItem:
    """Something of the person's own that she chose to keep: an anchor, a kind line, a plan."""

    id: str
    kind: str
    word: str  # her private word for it
    text: str
    details: Mapping[str, Value] = field(default_factory=dict)
    kept_at: datetime | None = None
    recalled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How much the person said she was holding, and when."""

    value: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CheckIns:
    """What became of the check-ins so far: dates and counts, no answers."""

    settled: Mapping[str, str] = field(
        default_factory=dict
    )  # time of day: its dates (`settled.py`)
    asked_on: str | None = None  # local date of the last one that was asked
    asked_at: datetime | None = None
    unanswered: int = 0  # dates on which one was asked since she last did anything
    is_resting: bool = False  # silent until she writes
    held_until: datetime | None = None  # the one that is due waits for a better moment
    again_at: datetime | None = None  # she asked for it later today


@dataclass(frozen=True, slots=True)
class Memory:
    """Small facts about use. No words of the person's."""

    seen: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # text id: draws, newest last
    ended: Mapping[str, str] = field(default_factory=dict)  # flow: ISO instant of its last end
    deep_on: str | None = None  # local date of the last deep flow
    met: Mapping[str, int] = field(default_factory=dict)  # intent: times met this session
    holding: Reading | None = None
    crisis_at: datetime | None = None
    hard_endings: int = 0  # "heavier" or "it didn't help" in a row
    turns: int = 0
    sessions: int = 0  # times she came, half an hour of silence between them
    last_at: datetime | None = None
    check_ins: CheckIns = field(default_factory=CheckIns)
    look_at: datetime | None = None  # from when on a worrying word is asked about once more
    hello_at: datetime | None = None  # the one hello that she asked for
    rest_until: datetime | None = None  # until then no practice goes inward
    unasked: tuple[str, ...] = ()  # local date of each thing that came by itself, of the last day
    unasked_at: datetime | None = None  # when the last of them came
    told_at: datetime | None = None  # when she was last told that this is a program
    here_since: datetime | None = (
        None  # since when she comes again and again, no long silence between
    )
    introduced: int = 0  # times she was told what this is and what is kept, and asked
    introduced_at: datetime | None = None
    hard_at: datetime | None = None  # when something hard was told, held or left behind
    offered_keeping: bool = False  # asked once whether it is to be kept all the same


@dataclass(frozen=True, slots=True)
class Schedule:
    """When she wants to be asked, by her own clock. Empty for who never wished for it."""

    times: tuple[Daily, ...] = ()
    since: datetime | None = None  # nothing is made up for that was due before
    is_on: bool = True
    paused_until: datetime | None = None
    quiet: Quiet | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """How a practice is done for her, by her own word. Looking inward, closed eyes and long quiet are
    hard for some people (practices.md, section 3: trauma-sensitive rules)."""

    eyes_open: bool = False
    short: bool = False  # sits and quiet are short
    outward: bool = False  # sounds, feet, something to look at, and not the breath or the body
    asked: bool = False  # both questions were put to her, answered or not


@dataclass(frozen=True, slots=True)
class Profile:
    """What the person told about herself in settings."""

    language: Language = BASE_LANGUAGE
    zone: str = "UTC"
    country: str | None = None
    name: str | None = None
    pace: str = "normal"  # normal, slow, off
    knows_zone: bool = False  # she, or her machine, said where she is
    schedule: Schedule = field(default_factory=Schedule)
    is_young: bool = False  # said that she is under 18: she gets no reminders
    keeps: bool | None = None  # whether things of hers may be kept; None: she has not said
    ways: Ways = field(default_factory=Ways)
    dark_picture: bool = False  # pictures are drawn for a dark screen


@dataclass(frozen=True, slots=True)
class LastSaid:
    """One thing said, by id, so that `repeat` can say it again."""

    text: TextId
    variant: int = 1


@dataclass(frozen=True, slots=True)
class HeardWords:
    """The words that opened the door, and what was understood in them."""

    text: str
    feelings: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    sensations: tuple[str, ...] = ()
    word: str | None = None  # her own word for the first feeling
    intent: str | None = None
    family: str | None = None  # of feelings, if it was told plainly
    place: str | None = None  # in the body, when little else was said


@dataclass(frozen=True, slots=True)
class Conversation:
    profile: Profile = field(default_factory=Profile)
    frames: tuple[Frame, ...] = ()
    prompt: Prompt | None = None
    prompts: int = 0  # how many prompts there ever were: their numbers never repeat
    session: int = 0
    aside: Aside | None = None
    memory: Memory = field(default_factory=Memory)
    kit: tuple[KitItem, ...] = ()
    timers: tuple[Timer, ...] = ()
    heard: HeardWords | None = None
    """What brought the person in, kept until a flow takes it: nothing has to be typed twice."""
    last_said: tuple[LastSaid, ...] = ()
    cried_in: Language | None = None
    """The language in which she said that she is in danger, while that is talked about, where it is
    not the one of her settings: pain speaks its own, and the question after help answers in it."""

    @property
    def language(self) -> Language:
        """The language to speak with her now."""
        return self.cried_in or self.profile.language

    @property
    def top(self) -> Frame | None:
        return self.frames[-1] if self.frames else None
