"""What is alike about two conversations: where somebody stands, and what may decide the way on.

Texts, names and times are left out; values count only where a predicate asks for them, and coarsely.
"""

from collections.abc import Iterator

from bot.core.book import Book
from bot.core.conversation import Conversation, Frame
from bot.core.flow import All, AnyOf, Branch, Flow, Not, Predicate, Test, Wait
from bot.core.names import FlowId, Value

Sketch = tuple[object, ...]
MET = 3


def place(here: Conversation) -> Sketch:
    """The flows that are open, and where in them."""
    return tuple((frame.flow, frame.state, frame.kind.value) for frame in here.frames)


class Sketcher:
    """`of` draws a conversation so coarsely that a walk over all of them comes to an end."""

    def __init__(self, book: Book) -> None:
        self._asked = {id_: frozenset(_subjects(flow)) for id_, flow in book.flows.items()}

    def of(self, here: Conversation) -> Sketch:
        prompt, memory = here.prompt, here.memory
        return (
            tuple(self._frame(frame) for frame in here.frames),
            (prompt.page, min(len(prompt.picked), 2), prompt.reminded) if prompt else None,
            tuple(frame.flow for frame in here.aside.frames) if here.aside else (),
            here.heard is not None,
            min(memory.hard_endings, MET),
            memory.deep_on is not None,
            memory.crisis_at is not None,
            min(memory.sessions, 2),
            _coarse(memory.holding.value if memory.holding else None),
            tuple(sorted({(item.kind, _kept(here, item.kind)) for item in here.kit})),
        )

    def _frame(self, frame: Frame) -> Sketch:
        asked = self._asked.get(FlowId(frame.flow), frozenset())
        slots = tuple(
            (name, _coarse(value) if name in asked else value not in {None, "", ()})
            for name, value in sorted(frame.slots.items())
        )
        sit = frame.sit
        return (
            frame.flow,
            frame.state,
            frame.kind.value,
            slots,
            min(frame.tries, MET),
            min(frame.visits.get(frame.state, 0), MET),
            (len(sit.marked), sit.mark_open is None) if sit else None,
        )


def _kept(here: Conversation, kind: str) -> int:
    """None, one, some, or as many as there can be."""
    count = sum(item.kind == kind for item in here.kit)
    return count if count in {1, 5} else 2


def _coarse(value: Value) -> Value:
    """Numbers by their size, lists by how many up to two, the rest as it is."""
    if isinstance(value, bool | str) or value is None:
        return value
    if isinstance(value, tuple):
        return min(len(value), 2)
    return next((limit for limit in (3, 7, 10, 240, 600) if value <= limit), 9999)


def _subjects(flow: Flow) -> Iterator[str]:
    for state in flow.states.values():
        if isinstance(state.step, Branch):
            for arm in state.step.arms:
                yield from _of(arm.when) if arm.when else ()
        if isinstance(state.step, Wait):
            for mark in state.step.marks:
                yield from _of(mark.only_if) if mark.only_if else ()


def _of(predicate: Predicate) -> Iterator[str]:
    match predicate:
        case Test():
            yield predicate.subject
        case Not():
            yield from _of(predicate.of)
        case All() | AnyOf():
            for part in predicate.of:
                yield from _of(part)
