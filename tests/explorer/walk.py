"""A walk over everything that can happen, breadth first, places never seen before first of all.

Every step goes through the codec, as if the process had died in between. Two conversations with the
same sketch are walked on from once; the same lane is tried once in each place.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.events import Event
from bot.core.flow import Role
from bot.storage.codec import CONVERSATION, pack, unpack
from tests.explorer import edits, people
from tests.explorer.inputs import Input, answers, lanes
from tests.explorer.sketch import Sketch, Sketcher, place
from tests.explorer.soundness import Taken, take

LONGEST_TALE = 12
NEVER_ASKED_FOR = {Role.GATE, Role.MEETING, Role.RESUME}
"""They only mean something above or after another flow."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Somewhere the walk came: who, when, and how it got there."""

    here: Conversation
    at: datetime
    tale: tuple[str, ...]


@dataclass(slots=True)
class Findings:
    """`trouble` by what is wrong, each with the shortest tale that leads there."""

    turns: int = 0
    stops: int = 0
    places: int = 0
    exhausted: bool = False
    trouble: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def note(self, what: list[str], tale: tuple[str, ...]) -> None:
        for complaint in what:
            self.trouble.setdefault(complaint, tale)

    def told(self) -> str:
        return "\n".join(
            f"{what}\n    {' → '.join(tale[-LONGEST_TALE:])}" for what, tale in self.trouble.items()
        )


class Walk:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._sketcher = Sketcher(book)
        self._seen: set[Sketch] = set()
        self._places: set[Sketch] = set()
        self._new_places: deque[Stop] = deque()
        self._others: deque[Stop] = deque()
        self.found = Findings()

    def go(self, most: int) -> Findings:
        """Walk on from so many stops at most."""
        for who, event, name in _beginnings(self._book):
            self._step(Stop(who, event.at, ()), Input(name, event))
        while self.found.stops < most and (self._new_places or self._others):
            is_new = bool(self._new_places)
            stop = (self._new_places or self._others).popleft()
            self._walk_on(stop, is_new=is_new)
        self.found.exhausted = not (self._new_places or self._others)
        self.found.places = len(self._places)
        return self.found

    def _walk_on(self, stop: Stop, *, is_new: bool) -> None:
        self.found.stops += 1
        for happens in answers(self._book, stop.here, stop.at):
            self._step(stop, happens)
        if is_new:
            for happens in lanes(self._book, stop.here, stop.at):
                self._step(stop, happens)
            self._edit(stop)

    def _step(self, stop: Stop, happens: Input) -> None:
        tale = (*stop.tale, happens.name)
        taken, trouble = take(self._book, stop.here, happens.event)
        self.found.turns += 1
        self.found.note(trouble, (*tale, _stack(taken)))
        if taken is not None:
            self._arrive(taken, tale)

    def _arrive(self, taken: Taken, tale: tuple[str, ...]) -> None:
        here = _restarted(taken.after)
        drawn = self._sketcher.of(here)
        if drawn in self._seen:
            return
        self._seen.add(drawn)
        stop = Stop(here, taken.event.at, tale)
        where = place(here)
        (self._others if where in self._places else self._new_places).append(stop)
        self._places.add(where)

    def _edit(self, stop: Stop) -> None:
        """Another release comes while somebody stands here: she is met all the same."""
        for name, book in edits.of(self._book, stop.here):
            for happens in edits.meetings(stop.here, stop.at):
                taken, trouble = take(book, stop.here, happens.event)
                self.found.turns += 1
                self.found.note(trouble, (*stop.tale, name, happens.name, _stack(taken)))


def _restarted(here: Conversation) -> Conversation:
    return replace(unpack(CONVERSATION, pack(CONVERSATION, here)), kit=here.kit)


def _stack(taken: Taken | None) -> str:
    if taken is None:
        return "?"
    return "[" + ", ".join(f"{one.flow}.{one.state}" for one in taken.after.frames) + "]"


def _beginnings(book: Book) -> Iterator[tuple[Conversation, Event, str]]:
    """Somebody new and somebody known: at the door, in every flow, in every state."""
    for who in (people.NEWCOMER, people.with_kit(book), people.with_kit(book, each=1)):
        yield who, people.opening(), "opens the chat"
        for flow in book.flows.values():
            if flow.role not in NEVER_ASKED_FOR:
                yield who, people.asking(flow.id), f"asks for {flow.id}"
    for flow_id, state in people.waiting_states(book):
        somebody, event = people.put(book, people.with_kit(book), flow_id, state)
        yield somebody, event, f"stands in {flow_id}.{state}"
