"""Every way on that the content has, and the record of those that were taken.

The engine moves a person by one function, `machine.follow`; every route, arm, timeout and exit is a
`Target` value of its own. So whoever listens there knows by identity which way was taken.

What the head of a flow says for all of its states (exits, the common silence, reminders) is one way,
written `flow.* --exit too_much--> ground`: a transcript takes it once, and `test_interrupts.py` walks
it from every state.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot.content.graph import in_words, place
from bot.core import machine
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.draft import Draft
from bot.core.effects import Priority
from bot.core.flow import Ask, Branch, Flow, State, Target, Wait
from bot.core.names import StateId


@dataclass(frozen=True, slots=True, order=True)
class Way:
    """`label` says why: an answer, `silence`, `invalid`, `exit too_much`, `arm 2: hour ≥ 23`."""

    flow: str
    state: str
    label: str
    target: str

    def __str__(self) -> str:
        return f"{self.flow}.{self.state} --{self.label}--> {self.target}"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    flow: str
    state: str

    def __str__(self) -> str:
        return f"{self.flow}.{self.state}"


Item = Way | Place


def everything(book: Book) -> set[Item]:
    """All there is to cover."""
    found: set[Item] = set()
    for flow in book.flows.values():
        for state in flow.states.values():
            found.add(Place(flow.id, state.id))
            found |= {_way(flow, state, label, to) for label, to in _ways(flow, state)}
            found |= set(_in_place(flow, state))
    return found


def _way(flow: Flow, state: State, label: str, to: Target) -> Way:
    of_head = label.startswith("exit ") or (label == "silence" and _is_common(flow, state))
    return Way(flow.id, "*" if of_head else state.id, label, place(to))


def _is_common(flow: Flow, state: State) -> bool:
    """Whether the silence of this state is (like) that of the flow's head."""
    return sum(one.silence == state.silence for one in flow.states.values()) > 1


def _ways(flow: Flow, state: State) -> Iterator[tuple[str, Target]]:
    yield from state.next.items()
    if isinstance(state.step, Branch):
        for number, arm in enumerate(state.step.arms, start=1):
            yield f"arm {number}: {in_words(arm.when) if arm.when else 'else'}", arm.to
    if isinstance(state.step, Wait) and state.step.late not in state.next.values():
        yield "late", state.step.late
    if state.silence and not isinstance(state.step, Wait):  # a sit is over by its own clock
        yield "silence", state.silence.then
    if state.invalid and state.invalid.then:
        yield "invalid", state.invalid.then
    if state.loop:
        yield "loop", state.loop.then
    if state.waits:
        yield from ((f"exit {exit_.id}", exit_.to) for exit_ in flow.exits)


def _in_place(flow: Flow, state: State) -> Iterator[Way]:
    """What happens without going anywhere: marks, reminders, a default that is taken."""
    if isinstance(state.step, Wait):
        for mark in state.step.marks:
            yield Way(flow.id, state.id, f"mark {mark.id}", state.id)
    if state.silence and state.silence.remind and isinstance(state.step, Ask):
        yield Way(flow.id, "*", "remind", "*")
    if state.invalid and not state.invalid.then:
        yield Way(flow.id, state.id, "default", state.id)


# ── the record ────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class Record:
    taken: set[Item] = field(default_factory=set)

    def moved(self, draft: Draft, target: Target) -> None:
        """Somebody goes on from where she stands to a target."""
        flow, state = draft.flow, draft.state
        self.taken.add(Place(flow.id, state.id))
        timed = draft.priority >= Priority.TIMED
        for label, to in _ways(flow, state):
            if to is target and (label != "silence" or timed):
                self.taken.add(_way(flow, state, label, to))
        if state.invalid and not state.invalid.then and draft.top.tries >= state.invalid.tries:
            self.taken.add(Way(flow.id, state.id, "default", state.id))
        if target.state is not None and target.state in flow.states:
            self.taken.add(Place(flow.id, target.state))

    def stood(self, conversation: Conversation) -> None:
        """A turn is over: where everybody stands."""
        for frame in conversation.frames:
            self.taken.add(Place(frame.flow, frame.state))
        top, prompt = conversation.top, conversation.prompt
        if top and prompt and prompt.reminded:
            self.taken.add(Way(top.flow, "*", "remind", "*"))

    def said(self, key: str) -> None:
        """A mark is known by its text, and so is a state that only says something and ends."""
        flow, _, rest = key.partition(".")
        state, _, part = rest.partition(".")
        self.taken.add(Way(flow, state, f"mark {part}", state) if part else Place(flow, state))


@contextmanager
def recording(record: Record) -> Iterator[None]:
    """Listen to every move of the engine."""
    follow = machine.follow

    def listening(draft: Draft, target: Target) -> StateId | None:
        record.moved(draft, target)
        return follow(draft, target)

    machine.follow = listening
    try:
        yield
    finally:
        machine.follow = follow
