"""One turn in the making: the only mutable thing in the core, and it never leaves a turn.

It holds the conversation as it is at this moment of the turn, field by field, and the effects said
so far. The modules beside it read and write it; `finish` freezes it into a `Turn`.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from operator import attrgetter

from bot.core.book import Book
from bot.core.conversation import (
    Aside,
    Conversation,
    Frame,
    HeardWords,
    KitItem,
    LastSaid,
    Memory,
    Profile,
    Prompt,
    Timer,
)
from bot.core.copies import changed
from bot.core.effects import Effect, Priority, Retire, Turn
from bot.core.errors import NoOpenFlow, RunawayFlow
from bot.core.flow import Flow, State, Step
from bot.core.history import HistoryLine
from bot.core.names import Language, StateId, Value

MAX_STEPS = 60
"""States passed in one turn. `alongside check` finds endless loops; this bounds what it missed."""


_FIELDS = tuple(one.name for one in fields(Conversation))
_fields_of = attrgetter(*_FIELDS)


class Draft:
    """A turn changes a dozen fields: a new conversation for each was a tenth of what a turn costs."""

    profile: Profile
    frames: tuple[Frame, ...]
    prompt: Prompt | None
    prompts: int
    session: int
    aside: Aside | None
    memory: Memory
    kit: tuple[KitItem, ...]
    timers: tuple[Timer, ...]
    heard: HeardWords | None
    last_said: tuple[LastSaid, ...]
    cried_in: Language | None

    def __init__(self, book: Book, conversation: Conversation, at: datetime, seed: int) -> None:
        self.book = book
        self.now = at
        self.seed = seed
        self.conversation = conversation
        self.effects: list[Effect] = []
        self.priority = Priority.REPLY
        self.past: tuple[HistoryLine, ...] | None = None
        self.phrases: dict[object, Mapping[str, tuple[tuple[str, ...], ...]]] = {}
        self._steps = 0

    @property
    def conversation(self) -> Conversation:
        """As it is now, frozen; given back, it undoes what came after."""
        return Conversation(*_fields_of(self))

    @conversation.setter
    def conversation(self, before: Conversation) -> None:
        vars(self).update(zip(_FIELDS, _fields_of(before), strict=True))

    # ── reading ───────────────────────────────────────────────────────────────────────────────

    @property
    def language(self) -> Language:
        """See `Conversation.language`."""
        return self.cried_in or self.profile.language

    @property
    def top(self) -> Frame:
        """The frame the person stands in. Raises `NoOpenFlow` outside of flows."""
        if not self.frames:
            raise NoOpenFlow
        return self.frames[-1]

    @property
    def flow(self) -> Flow:
        return self.book.flows[self.top.flow]

    @property
    def state(self) -> State:
        top = self.top
        return self.book.flows[top.flow].states[top.state]

    def standing(self) -> State | None:
        """The waiting state in which the person stands, if there is one."""
        if not self.frames:
            return None
        found = self.book.state(self.top.flow, self.top.state)
        return found if found and found.waits else None

    @property
    def step(self) -> Step | None:
        """What is asked or waited for where she stands."""
        state = self.standing()
        return state.step if state else None

    # ── writing ───────────────────────────────────────────────────────────────────────────────

    def remember(self, **changes: object) -> None:
        """Replace fields of the memory."""
        self.memory = changed(self.memory, **changes)

    def set_top(self, **changes: object) -> None:
        """Replace fields of the top frame."""
        self.frames = (*self.frames[:-1], changed(self.top, **changes))

    def set_first(self, values: Mapping[str, Value]) -> None:
        """Write slots of the outermost frame."""
        first = replace(self.frames[0], slots={**self.frames[0].slots, **values})
        self.frames = (first, *self.frames[1:])

    def set_slots(self, values: Mapping[str, Value]) -> None:
        self.set_top(slots={**self.top.slots, **values})

    def push(self, frame: Frame) -> None:
        self.frames = (*self.frames, frame)

    def pop(self) -> Frame:
        frame = self.top
        self.frames = self.frames[:-1]
        return frame

    def emit(self, effect: Effect) -> None:
        self.effects.append(effect)

    def close_prompt(self, chosen: str | None = None) -> None:
        """Take the open prompt away; `chosen` is the label to show in its place."""
        if self.prompt is None:
            return
        self.emit(Retire(self.prompt.number, chosen))
        self.prompt = None

    def stop_sit(self) -> None:
        if self.top.sit is not None:
            self.set_top(sit=None)

    def stop_all_sits(self) -> None:
        self.frames = tuple(replace(frame, sit=None) for frame in self.frames)

    def count_step(self, state: StateId) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise RunawayFlow(state)

    def finish(self) -> Turn:
        return Turn(self.conversation, tuple(self.effects))
